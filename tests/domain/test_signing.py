# SPDX-License-Identifier: EUPL-1.2
"""Papers that go out together: names that say nothing of the child, and only these come back."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.attachments import AttachedTo, Media, kept_media_of, media_of
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import AttachmentId, ChildId, SigningId, StaffId
from hop_desktop.domain.signing import PaperKind, Signing, SigningPaper, names_of
from hop_desktop.sealing.asice.writing import container
from tests.builders import NOON


def a_signing(*names: str) -> Signing:
    return Signing(
        id=SigningId(UUID(int=1)),
        kind=AttachedTo.CASE,
        owner_id=UUID(int=2),
        child_id=ChildId(UUID(int=3)),
        made_by=StaffId(UUID(int=4)),
        made_at=NOON,
        papers=tuple(
            SigningPaper(name=name, attachment_id=AttachmentId(UUID(int=n)), sha256=f"{n:064x}")
            for n, name in enumerate(names)
        ),
    )


@given(st.lists(st.sampled_from(PaperKind), min_size=1, max_size=20))
def test_names_are_flat_plain_and_each_their_own(kinds: list[PaperKind]) -> None:
    names = names_of(kinds)

    assert len(set(names)) == len(kinds)
    for kind, name in zip(kinds, names, strict=True):
        assert name.isascii()
        assert name.startswith(kind.value)
        assert name.endswith(".pdf")
        assert "/" not in name


def test_only_of_several_has_each_a_number() -> None:
    assert names_of([PaperKind.SUMMARY, PaperKind.OTHER, PaperKind.OTHER]) == (
        "kokkuvote.pdf",
        "manus-1.pdf",
        "manus-2.pdf",
    )


def test_no_more_and_no_less_than_its_papers_are_its_own() -> None:
    signing = a_signing("a.pdf", "b.pdf")
    sent = {paper.name: paper.sha256 for paper in signing.papers}

    assert signing.holds(sent)
    assert not signing.holds({"a.pdf": sent["a.pdf"]})
    assert not signing.holds({**sent, "c.pdf": "0" * 64})
    assert not signing.holds({"a.pdf": sent["b.pdf"], "b.pdf": sent["a.pdf"]})


def test_a_container_is_kept_but_never_taken_from_a_person() -> None:
    made = container({"a.pdf": b"%PDF-1.7"})

    assert kept_media_of(made) is Media.ASICE
    assert kept_media_of(b"%PDF-1.7") is Media.PDF
    with pytest.raises(Invalid, match="kind-not-taken"):
        media_of(made)
    with pytest.raises(Invalid, match="kind-not-taken"):
        kept_media_of(b"PK\x03\x04 any other zip")


def test_a_container_too_large_is_not_kept() -> None:
    made = container({"a.pdf": b"%PDF-1.7"})

    with pytest.raises(Invalid, match="too-large"):
        kept_media_of(made + bytes(50 * 1024 * 1024))
