# SPDX-License-Identifier: EUPL-1.2
"""Handovers offered to this house, with what was answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.handovers import Incoming, IncomingState
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId, StaffId, StoreId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.columns import id_text, moment_of, moment_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM incoming WHERE handover_id = :handover_id"
OF_CASE = """SELECT * FROM incoming WHERE case_id = :case_id
    ORDER BY ownership, received_at, handover_id"""
LISTED = "SELECT * FROM incoming ORDER BY received_at DESC, handover_id"


class IncomingHandovers:
    """Handovers offered to this house."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, handover_id: HandoverId) -> Incoming:
        """Return a received handover; raise ``NotFound``."""
        found = self.find(handover_id)
        if found is None:
            raise NotFound
        return found

    def find(self, handover_id: HandoverId) -> Incoming | None:
        """Return a received handover, if it has come."""
        row = self._rows.one(GET, {"handover_id": str(handover_id)})
        return _incoming(row) if row else None

    def listed(self) -> tuple[Incoming, ...]:
        """Return the received handovers, the newest first."""
        return tuple(map(_incoming, self._rows.all(LISTED)))

    def of_case(self, case_id: CaseId) -> tuple[Incoming, ...]:
        """Return what was received of a case, by ownership number."""
        return tuple(map(_incoming, self._rows.all(OF_CASE, {"case_id": str(case_id)})))

    def save(self, incoming: Incoming) -> Incoming:
        """Keep a received handover and return it with its new revision; raise ``Stale``."""
        revision = self._rows.save("incoming", _row(incoming), key="handover_id")
        return replace(incoming, revision=revision)


def _row(incoming: Incoming) -> Row:
    return {
        "handover_id": str(incoming.handover_id),
        "package_id": str(incoming.package_id),
        "package_sha256": incoming.package_sha256,
        "case_id": str(incoming.case_id),
        "ownership": incoming.ownership,
        "sender_id": str(incoming.sender),
        "sender_store_id": str(incoming.sender_store),
        "sender_name": incoming.sender_name,
        "child_name": incoming.child_name,
        "stage_note": incoming.stage_note,
        "received_at": utc_text(incoming.received_at),
        "state": incoming.state.value,
        "taken_by_id": id_text(incoming.taken_by),
        "answered_at": moment_text(incoming.answered_at),
        "words": incoming.words,
        "answer_file_name": incoming.answer_file_name,
        "for_information": 1 if incoming.for_information else None,
        "revision": incoming.revision,
    }


def _incoming(row: Row) -> Incoming:
    return Incoming(
        handover_id=HandoverId(UUID(row["handover_id"])),
        package_id=PackageId(UUID(row["package_id"])),
        package_sha256=row["package_sha256"],
        case_id=CaseId(UUID(row["case_id"])),
        ownership=row["ownership"],
        sender=ContactId(UUID(row["sender_id"])),
        sender_store=StoreId(UUID(row["sender_store_id"])),
        sender_name=row["sender_name"],
        child_name=row["child_name"],
        stage_note=row["stage_note"],
        received_at=datetime.fromisoformat(row["received_at"]),
        state=IncomingState(row["state"]),
        taken_by=StaffId(UUID(row["taken_by_id"])) if row["taken_by_id"] else None,
        answered_at=moment_of(row["answered_at"]),
        words=row["words"],
        answer_file_name=row["answer_file_name"],
        for_information=row["for_information"] is not None,
        revision=row["revision"],
    )
