# SPDX-License-Identifier: EUPL-1.2
"""Handovers as their sender sees them; a case has one open at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.handovers import (
    Basis,
    CarerInformed,
    Delivered,
    Delivery,
    Handover,
    HandoverState,
    Part,
    Withheld,
)
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId, StaffId
from hop_desktop.domain.readers import CertifiedReader
from hop_desktop.store.columns import (
    day_of,
    day_text,
    from_json,
    id_text,
    json_text,
    moment_of,
    moment_text,
)
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

T = TypeVar("T")

GET = "SELECT * FROM handover WHERE id = :id"
BY_PACKAGE = "SELECT * FROM handover WHERE package_id = :package_id"
LISTED = """SELECT * FROM handover
    ORDER BY CASE WHEN state IN ('draft', 'approved') THEN 0 ELSE 1 END,
        sealed_at DESC NULLS LAST, id"""
WAITING = """SELECT * FROM handover WHERE state IN ('sealed', 'delivered', 'withdrawing')
    ORDER BY sealed_at NULLS LAST, id"""
OPEN = """SELECT * FROM handover
    WHERE state IN ('draft', 'approved', 'sealed', 'delivered', 'withdrawing')
    ORDER BY case_id, id"""
OF_CASE = """SELECT * FROM handover WHERE case_id = :case_id
    ORDER BY ownership DESC,
        CASE WHEN state IN ('draft', 'approved') THEN 0 ELSE 1 END,
        sealed_at DESC NULLS LAST, id"""
OPEN_OF_CASE = """SELECT * FROM handover
    WHERE case_id = :case_id
        AND state IN ('draft', 'approved', 'sealed', 'delivered', 'withdrawing')"""


class Handovers:
    """Handovers as their sender sees them."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, handover_id: HandoverId) -> Handover:
        """Return a handover; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(handover_id)})
        if row is None:
            raise NotFound
        return _handover(row)

    def find(self, handover_id: HandoverId) -> Handover | None:
        """Return a handover, if this house made it."""
        row = self._rows.one(GET, {"id": str(handover_id)})
        return _handover(row) if row else None

    def by_package(self, package_id: PackageId) -> Handover | None:
        """Return the handover that went out in a package."""
        row = self._rows.one(BY_PACKAGE, {"package_id": str(package_id)})
        return _handover(row) if row else None

    def listed(self) -> tuple[Handover, ...]:
        """Return all handovers: those in preparation, then the latest sealed first."""
        return tuple(map(_handover, self._rows.all(LISTED)))

    def waiting(self) -> tuple[Handover, ...]:
        """Return the handovers without an answer, the longest waiting first."""
        return tuple(map(_handover, self._rows.all(WAITING)))

    def open(self) -> tuple[Handover, ...]:
        """Return the handovers in preparation or without an answer: one of a case at most."""
        return tuple(map(_handover, self._rows.all(OPEN)))

    def of_case(self, case_id: CaseId) -> tuple[Handover, ...]:
        """Return the handovers of a case, the latest first."""
        return tuple(map(_handover, self._rows.all(OF_CASE, {"case_id": str(case_id)})))

    def open_of_case(self, case_id: CaseId) -> Handover | None:
        """Return the handover of a case that is in preparation or without an answer."""
        row = self._rows.one(OPEN_OF_CASE, {"case_id": str(case_id)})
        return _handover(row) if row else None

    def save(self, handover: Handover) -> Handover:
        """Keep a handover and return it with its new revision; raise ``Stale``."""
        return replace(handover, revision=self._rows.save("handover", _row(handover)))


def _row(handover: Handover) -> Row:
    how = handover.delivered_how
    return {
        "id": str(handover.id),
        "case_id": str(handover.case_id),
        "recipient_id": str(handover.recipient),
        "ownership": handover.ownership,
        "state": handover.state.value,
        "informed": json_text(handover.informed) if handover.informed else None,
        "readers": json_text(handover.readers) if handover.readers else None,
        "by_password": 1 if handover.by_password else None,
        "reason": handover.reason,
        "parts": json_text(sorted(part.value for part in handover.parts)),
        "withheld": json_text(handover.withheld),
        "basis": handover.basis.value,
        "basis_note": handover.basis_note,
        "carer_informed": handover.carer_informed.value,
        "carer_note": handover.carer_note,
        "expected_answer_on": day_text(handover.expected_answer_on),
        "created_by_id": str(handover.created_by),
        "approved_by_id": id_text(handover.approved_by),
        "approved_at": moment_text(handover.approved_at),
        "package_id": id_text(handover.package_id),
        "package_sha256": handover.package_sha256,
        "file_name": handover.file_name,
        "sealed_at": moment_text(handover.sealed_at),
        "written_at": moment_text(handover.written_at),
        "delivered_on": day_text(handover.delivered_on),
        "delivered_how": how.value if how else None,
        "copies": json_text(handover.copies) if handover.copies else None,
        "verdict_words": handover.verdict_words,
        "answered_by": handover.answered_by,
        "answered_at": moment_text(handover.answered_at),
        "revision": handover.revision,
    }


def _handover(row: Row) -> Handover:
    by, package, how = row["approved_by_id"], row["package_id"], row["delivered_how"]
    return Handover(
        id=HandoverId(UUID(row["id"])),
        case_id=CaseId(UUID(row["case_id"])),
        recipient=ContactId(UUID(row["recipient_id"])),
        ownership=row["ownership"],
        state=HandoverState(row["state"]),
        informed=_listed(row["informed"], tuple[ContactId, ...]),
        readers=_listed(row["readers"], tuple[CertifiedReader, ...]),
        by_password=row["by_password"] is not None,
        reason=row["reason"],
        parts=from_json(row["parts"], frozenset[Part]),
        withheld=from_json(row["withheld"], tuple[Withheld, ...]),
        basis=Basis(row["basis"]),
        basis_note=row["basis_note"],
        carer_informed=CarerInformed(row["carer_informed"]),
        carer_note=row["carer_note"],
        expected_answer_on=day_of(row["expected_answer_on"]),
        created_by=StaffId(UUID(row["created_by_id"])),
        approved_by=StaffId(UUID(by)) if by else None,
        approved_at=moment_of(row["approved_at"]),
        package_id=PackageId(UUID(package)) if package else None,
        package_sha256=row["package_sha256"],
        file_name=row["file_name"],
        sealed_at=moment_of(row["sealed_at"]),
        written_at=moment_of(row["written_at"]),
        delivered_on=day_of(row["delivered_on"]),
        delivered_how=Delivery(how) if how else None,
        copies=_listed(row["copies"], tuple[Delivered, ...]),
        verdict_words=row["verdict_words"],
        answered_by=row["answered_by"],
        answered_at=moment_of(row["answered_at"]),
        revision=row["revision"],
    )


def _listed(text: str | None, kind: type[tuple[T, ...]]) -> tuple[T, ...]:
    """Return a list that older rows have not."""
    return from_json(text, kind) if text else ()
