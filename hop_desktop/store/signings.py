# SPDX-License-Identifier: EUPL-1.2
"""Papers that went out to be signed, and the signed files that came back."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import AttachmentId, ChildId, SigningId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.signing import SignedBack, Signing, SigningPaper
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM signing WHERE id = :id"
OF = """SELECT * FROM signing WHERE kind = :kind AND owner_id = :owner_id
    ORDER BY made_at DESC, id"""
PAPERS = "SELECT * FROM signing_paper WHERE signing_id = :signing_id ORDER BY place"
BACK = """SELECT * FROM signed_back WHERE signing_id = :signing_id
    ORDER BY taken_at, signatures, attachment_id"""
PAPER_KEY = ("signing_id", "place")


class Signings:
    """What went out to be signed."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, signing_id: SigningId) -> Signing:
        """Return what went out together; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(signing_id)})
        if row is None:
            raise NotFound
        return self._whole(row)

    def of(self, kind: AttachedTo, owner_id: UUID) -> tuple[Signing, ...]:
        """Return what went out of a case or about a child, the latest first."""
        wanted = {"kind": kind.value, "owner_id": str(owner_id)}
        return tuple(map(self._whole, self._rows.all(OF, wanted)))

    def add(self, signing: Signing) -> None:
        """Keep that papers went out."""
        row: Row = {
            "id": str(signing.id),
            "kind": signing.kind.value,
            "owner_id": str(signing.owner_id),
            "child_id": str(signing.child_id),
            "made_by_id": str(signing.made_by),
            "made_at": utc_text(signing.made_at),
        }
        self._rows.insert("signing", row)
        for place, paper in enumerate(signing.papers):
            self._rows.insert("signing_paper", _paper_row(signing.id, place, paper), key=PAPER_KEY)

    def add_back(self, signing_id: SigningId, back: SignedBack) -> None:
        """Keep that a signed file came back."""
        row: Row = {
            "attachment_id": str(back.attachment_id),
            "signing_id": str(signing_id),
            "signatures": back.signatures,
            "taken_by_id": str(back.taken_by),
            "taken_at": utc_text(back.taken_at),
        }
        self._rows.insert("signed_back", row, key="attachment_id")

    def _whole(self, row: Row) -> Signing:
        wanted = {"signing_id": row["id"]}
        return Signing(
            id=SigningId(UUID(row["id"])),
            kind=AttachedTo(row["kind"]),
            owner_id=UUID(row["owner_id"]),
            child_id=ChildId(UUID(row["child_id"])),
            made_by=StaffId(UUID(row["made_by_id"])),
            made_at=datetime.fromisoformat(row["made_at"]),
            papers=tuple(map(_paper, self._rows.all(PAPERS, wanted))),
            back=tuple(map(_back, self._rows.all(BACK, wanted))),
        )


def _paper_row(signing_id: SigningId, place: int, paper: SigningPaper) -> Row:
    return {
        "signing_id": str(signing_id),
        "place": place,
        "name": paper.name,
        "attachment_id": str(paper.attachment_id),
        "sha256": paper.sha256,
    }


def _paper(row: Row) -> SigningPaper:
    return SigningPaper(
        name=row["name"],
        attachment_id=AttachmentId(UUID(row["attachment_id"])),
        sha256=row["sha256"],
    )


def _back(row: Row) -> SignedBack:
    return SignedBack(
        attachment_id=AttachmentId(UUID(row["attachment_id"])),
        signatures=row["signatures"],
        taken_by=StaffId(UUID(row["taken_by_id"])),
        taken_at=datetime.fromisoformat(row["taken_at"]),
    )
