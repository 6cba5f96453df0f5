# SPDX-License-Identifier: EUPL-1.2
"""Files of children that go on, as their sender sees them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import (
    ChildId,
    ConsentId,
    ContactId,
    HandoverId,
    PackageId,
    SendingId,
    StaffId,
)
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.sendings import Purpose, Sending, SendingState, TransitionPart
from hop_desktop.store.columns import (
    from_json,
    id_text,
    json_text,
    moment_of,
    moment_text,
    truth,
)
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM sending WHERE id = :id"
OF_CHILD = "SELECT * FROM sending WHERE child_id = :child_id ORDER BY created_at DESC, id"
LISTED = "SELECT * FROM sending ORDER BY created_at DESC, id"


class Sendings:
    """Files of children that go on."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, sending_id: SendingId) -> Sending:
        """Return a sending; raise ``NotFound``."""
        found = self.find(sending_id)
        if found is None:
            raise NotFound
        return found

    def find(self, sending_id: SendingId | HandoverId) -> Sending | None:
        """Return a sending, if there is one."""
        row = self._rows.one(GET, {"id": str(sending_id)})
        return _sending(row) if row else None

    def of_child(self, child_id: ChildId) -> tuple[Sending, ...]:
        """Return the sendings of a child, the newest first."""
        return tuple(map(_sending, self._rows.all(OF_CHILD, {"child_id": str(child_id)})))

    def listed(self) -> tuple[Sending, ...]:
        """Return all sendings, the newest first."""
        return tuple(map(_sending, self._rows.all(LISTED)))

    def save(self, sending: Sending) -> Sending:
        """Keep a sending and return it with its new revision; raise ``Stale``."""
        return replace(sending, revision=self._rows.save("sending", _row(sending)))


def _row(sending: Sending) -> Row:
    return {
        "id": str(sending.id),
        "purpose": sending.purpose.value,
        "child_id": str(sending.child_id),
        "recipient_id": str(sending.recipient),
        "state": sending.state.value,
        "parts": json_text(sorted(part.value for part in sending.parts)),
        "consent_id": id_text(sending.consent_id),
        "within_limits": int(sending.within_limits),
        "carer_note": sending.carer_note,
        "created_by_id": str(sending.created_by),
        "created_at": utc_text(sending.created_at),
        "approved_by_id": id_text(sending.approved_by),
        "approved_at": moment_text(sending.approved_at),
        "package_id": id_text(sending.package_id),
        "package_sha256": sending.package_sha256,
        "file_name": sending.file_name,
        "sealed_at": moment_text(sending.sealed_at),
        "written_at": moment_text(sending.written_at),
        "answered_at": moment_text(sending.answered_at),
        "answered_by": sending.answered_by,
        "words": sending.words,
        "revision": sending.revision,
    }


def _sending(row: Row) -> Sending:
    approver, package = row["approved_by_id"], row["package_id"]
    return Sending(
        id=SendingId(UUID(row["id"])),
        purpose=Purpose(row["purpose"]),
        child_id=ChildId(UUID(row["child_id"])),
        recipient=ContactId(UUID(row["recipient_id"])),
        state=SendingState(row["state"]),
        parts=frozenset(map(TransitionPart, from_json(row["parts"], list[str]))),
        consent_id=ConsentId(UUID(row["consent_id"])) if row["consent_id"] else None,
        within_limits=truth(row["within_limits"]),
        carer_note=row["carer_note"],
        created_by=StaffId(UUID(row["created_by_id"])),
        created_at=datetime.fromisoformat(row["created_at"]),
        approved_by=StaffId(UUID(approver)) if approver else None,
        approved_at=moment_of(row["approved_at"]),
        package_id=PackageId(UUID(package)) if package else None,
        package_sha256=row["package_sha256"],
        file_name=row["file_name"],
        sealed_at=moment_of(row["sealed_at"]),
        written_at=moment_of(row["written_at"]),
        answered_at=moment_of(row["answered_at"]),
        answered_by=row["answered_by"],
        words=row["words"],
        revision=row["revision"],
    )
