# SPDX-License-Identifier: EUPL-1.2
"""Copies that were made for whoever asked to see what is written on a child."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.access_copies import AccessCopy, CopyWish, Redaction, Withheld
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import AccessCopyId, AttachmentId, ChildId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

OF_CHILD = """SELECT * FROM access_copy
    WHERE child_id IN (SELECT same_id FROM same_child WHERE child_id = :child_id)
    ORDER BY made_at DESC, id"""

GET = "SELECT * FROM access_copy WHERE id = :id"

OF_PAPER = "SELECT id FROM access_copy WHERE attachment_id = :attachment_id"


class AccessCopies:
    """Copies with what was asked for and what was blacked out."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, copy_id: AccessCopyId) -> AccessCopy:
        """Return a copy; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(copy_id)})
        if row is None:
            raise NotFound
        return _copy(row)

    def of_child(self, child_id: ChildId) -> tuple[AccessCopy, ...]:
        """Return the copies made about a child, the latest first."""
        return tuple(map(_copy, self._rows.all(OF_CHILD, {"child_id": str(child_id)})))

    def has_paper(self, attachment_id: AttachmentId) -> bool:
        """Say whether a file is the paper of a copy."""
        return self._rows.one(OF_PAPER, {"attachment_id": str(attachment_id)}) is not None

    def save(self, copy: AccessCopy) -> AccessCopy:
        """Keep a copy and return it with its revision."""
        return replace(copy, revision=self._rows.save("access_copy", _row(copy)))


def _row(copy: AccessCopy) -> Row:
    return {
        "id": str(copy.id),
        "child_id": str(copy.child_id),
        "wish": json_text(copy.wish),
        "redactions": json_text(copy.redactions),
        "withheld": json_text(copy.withheld),
        "attachment_id": str(copy.attachment_id),
        "sha256": copy.sha256,
        "made_by_id": str(copy.made_by),
        "made_at": utc_text(copy.made_at),
        "revision": copy.revision,
    }


def _copy(row: Row) -> AccessCopy:
    return AccessCopy(
        id=AccessCopyId(UUID(row["id"])),
        child_id=ChildId(UUID(row["child_id"])),
        wish=from_json(row["wish"], CopyWish),
        redactions=from_json(row["redactions"], tuple[Redaction, ...]),
        withheld=from_json(row["withheld"], tuple[Withheld, ...]),
        attachment_id=AttachmentId(UUID(row["attachment_id"])),
        sha256=row["sha256"],
        made_by=StaffId(UUID(row["made_by_id"])),
        made_at=datetime.fromisoformat(row["made_at"]),
        revision=row["revision"],
    )
