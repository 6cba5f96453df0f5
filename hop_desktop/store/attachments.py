# SPDX-License-Identifier: EUPL-1.2
"""Files of observations, cases and received packages; their bytes stand in a table of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.attachments import AttachedTo, Attachment, Media
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import AttachmentId, ChildId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.columns import id_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM attachment WHERE id = :id"
OF = """SELECT * FROM attachment WHERE kind = :kind AND owner_id = :owner_id
    ORDER BY added_at, title, id"""
CONTENT = "SELECT content FROM attachment_content WHERE attachment_id = :id"


class Attachments:
    """Files of observations, cases and received packages."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, attachment_id: AttachmentId) -> Attachment:
        """Return a file's description; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(attachment_id)})
        if row is None:
            raise NotFound
        return _attachment(row)

    def content(self, attachment_id: AttachmentId) -> bytes:
        """Return a file's bytes; raise ``NotFound``."""
        row = self._rows.one(CONTENT, {"id": str(attachment_id)})
        if row is None:
            raise NotFound
        return bytes(row["content"])

    def of(self, kind: AttachedTo, owner_id: UUID) -> tuple[Attachment, ...]:
        """Return the files of an observation, a case or a received package as they were added."""
        wanted = {"kind": kind.value, "owner_id": str(owner_id)}
        return tuple(map(_attachment, self._rows.all(OF, wanted)))

    def follow_child(self, kind: AttachedTo, owner_id: UUID, child_id: ChildId) -> None:
        """Let the files of a thing be those of another child: the thing was about another one."""
        for each in self.of(kind, owner_id):
            if each.child_id != child_id:
                self._rows.save("attachment", _row(replace(each, child_id=child_id)))

    def add(self, attachment: Attachment, content: bytes) -> Attachment:
        """Keep a file with its bytes and return its description with the first revision."""
        saved = replace(attachment, revision=self._rows.save("attachment", _row(attachment)))
        self._rows.keep("attachment_content", {"attachment_id": str(saved.id), "content": content})
        return saved


def _row(attachment: Attachment) -> Row:
    return {
        "id": str(attachment.id),
        "kind": attachment.kind.value,
        "owner_id": str(attachment.owner_id),
        "child_id": id_text(attachment.child_id),
        "title": attachment.title,
        "media": attachment.media.value,
        "size": attachment.size,
        "sha256": attachment.sha256,
        "added_by_id": str(attachment.added_by),
        "added_at": utc_text(attachment.added_at),
        "revision": attachment.revision,
    }


def _attachment(row: Row) -> Attachment:
    return Attachment(
        id=AttachmentId(UUID(row["id"])),
        kind=AttachedTo(row["kind"]),
        owner_id=UUID(row["owner_id"]),
        child_id=ChildId(UUID(row["child_id"])) if row["child_id"] else None,
        title=row["title"],
        media=Media(row["media"]),
        size=row["size"],
        sha256=row["sha256"],
        added_by=StaffId(UUID(row["added_by_id"])),
        added_at=datetime.fromisoformat(row["added_at"]),
        revision=row["revision"],
    )
