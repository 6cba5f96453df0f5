# SPDX-License-Identifier: EUPL-1.2
"""Files: their descriptions are quick to list, their bytes come back exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.attachments import AttachedTo, Attachment, Media
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import AttachmentId
from tests.builders import NOON, a_child
from tests.store.ground import Ground
from tests.strategies import attachments


def kept(ground: Ground, title: str, **fields: object) -> Attachment:
    attachment = Attachment(
        id=AttachmentId(uuid4()),
        kind=AttachedTo.CASE,
        owner_id=ground.case.id,
        child_id=ground.child.id,
        title=title,
        media=Media.PDF,
        size=5,
        sha256="ef" * 32,
        added_by=ground.person.id,
        added_at=NOON,
    )
    wanted = replace(attachment, **fields)  # type: ignore[arg-type]  # by field name
    return ground.tx.attachments.add(wanted, b"%PDF-")


@given(data=st.data(), content=st.binary(max_size=2000))
def test_a_kept_file_reads_back_equal(common: Ground, data: st.DataObject, content: bytes) -> None:
    attachment = data.draw(attachments(common.child.id, common.person.id))
    with common.undone() as tx:
        saved = tx.attachments.add(attachment, content)

        assert saved == replace(attachment, revision=1)
        assert tx.attachments.get(attachment.id) == saved
        assert tx.attachments.content(attachment.id) == content
        assert tx.attachments.of(attachment.kind, attachment.owner_id) == (saved,)


def test_a_file_that_is_not_there_is_not_found(ground: Ground) -> None:
    nothing = AttachmentId(uuid4())

    with pytest.raises(NotFound):
        ground.tx.attachments.get(nothing)
    with pytest.raises(NotFound):
        ground.tx.attachments.content(nothing)


def test_files_stand_as_they_were_added_and_only_those_of_their_owner(ground: Ground) -> None:
    second = kept(ground, "Joonistus", added_at=NOON + timedelta(minutes=1))
    first = kept(ground, "Õuesõppe pilt")
    kept(ground, "Muu", owner_id=uuid4())
    kept(ground, "Muu", kind=AttachedTo.OBSERVATION)

    assert ground.tx.attachments.of(AttachedTo.CASE, ground.case.id) == (first, second)


def test_the_files_of_a_thing_go_with_it_to_another_child(ground: Ground) -> None:
    other = ground.tx.children.save(a_child(first_name="Jüri"))
    moved = kept(ground, "Joonistus")
    there = kept(ground, "Õuesõppe pilt", child_id=other.id, added_at=NOON + timedelta(minutes=1))

    ground.tx.attachments.follow_child(AttachedTo.CASE, ground.case.id, other.id)

    assert ground.tx.attachments.of(AttachedTo.CASE, ground.case.id) == (
        replace(moved, child_id=other.id, revision=2),
        there,
    )


def test_the_journal_knows_the_description_whose_hash_vouches_for_the_bytes(
    ground: Ground,
) -> None:
    kept(ground, "Joonistus")

    tables = {mark.table for mark in ground.tx.rows.marks()}

    assert "attachment" in tables
    assert "attachment_content" not in tables
