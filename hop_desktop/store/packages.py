# SPDX-License-Identifier: EUPL-1.2
"""The exchange log: every package that left or came, with its exact bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal
from uuid import UUID, uuid4

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.packages import Kind, PackageCopy, PackageRecord
from hop_desktop.store.columns import id_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

Direction = Literal["in", "out"]

FIND = "SELECT * FROM package WHERE package_id = :package_id AND direction = :direction"
CONTENT = """SELECT content FROM package_content
    WHERE package_id = :package_id AND direction = :direction"""
LAST_SENT = """SELECT package_id, sequence, sha256 FROM package
    WHERE contact_id = :contact_id AND direction = 'out' AND incarnation = :incarnation
    UNION ALL SELECT package_id, sequence, sha256 FROM package_copy
    WHERE contact_id = :contact_id AND incarnation = :incarnation
    ORDER BY sequence DESC, package_id LIMIT 1"""
OF_HANDOVER = """SELECT * FROM package WHERE handover_id = :handover_id
    ORDER BY logged_at, sequence, package_id, direction"""
ANSWERS = """SELECT * FROM package WHERE answer_to = :package_id AND direction = 'out'
    ORDER BY logged_at, sequence, package_id"""
WITH_CONTACT = """SELECT * FROM package WHERE contact_id = :contact_id
    ORDER BY package_id, direction"""
COPIES = """SELECT p.*, c.sequence AS copy_sequence FROM package_copy AS c
    JOIN package AS p ON p.package_id = c.package_id AND p.direction = c.direction
    WHERE c.contact_id = :contact_id
    ORDER BY p.package_id"""
OF_CASE = """SELECT * FROM package WHERE case_id = :case_id
    ORDER BY logged_at, sequence, package_id, direction"""
KEY = ("package_id", "direction")


class Packages:
    """The exchange log with the exact bytes."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def find(self, package_id: PackageId, direction: Direction) -> PackageRecord | None:
        """Return a package's line in the log, if it went this way."""
        row = self._rows.one(FIND, _key(package_id, direction))
        return _record(row) if row else None

    def content(self, package_id: PackageId, direction: Direction) -> bytes:
        """Return a package's exact bytes; raise ``NotFound``."""
        row = self._rows.one(CONTENT, _key(package_id, direction))
        if row is None:
            raise NotFound
        return bytes(row["content"])

    def last_sent(self, contact_id: ContactId, incarnation: int) -> tuple[int, str] | None:
        """Return number and SHA-256 of the last package to a contact in an incarnation."""
        wanted: Row = {"contact_id": str(contact_id), "incarnation": incarnation}
        row = self._rows.one(LAST_SENT, wanted)
        return (row["sequence"], row["sha256"]) if row else None

    def of_handover(self, handover_id: HandoverId) -> tuple[PackageRecord, ...]:
        """Return the packages of a handover, both ways, in the order in which they were logged."""
        rows = self._rows.all(OF_HANDOVER, {"handover_id": str(handover_id)})
        return tuple(map(_record, rows))

    def answers_to(self, package_id: PackageId) -> tuple[PackageRecord, ...]:
        """Return the packages that this house sealed in answer to one that came."""
        rows = self._rows.all(ANSWERS, {"package_id": str(package_id)})
        return tuple(map(_record, rows))

    def with_contact(self, contact_id: ContactId) -> tuple[PackageRecord, ...]:
        """Return what was exchanged with a contact, both ways, by its count.

        What it got for information is among it, with its number in that count.
        """
        wanted: Row = {"contact_id": str(contact_id)}
        exchanged = map(_record, self._rows.all(WITH_CONTACT, wanted))
        copied = self._rows.all(COPIES, wanted)
        copies = (replace(_record(row), sequence=row["copy_sequence"]) for row in copied)
        return tuple(sorted((*exchanged, *copies), key=_place))

    def of_case(self, case_id: CaseId) -> tuple[PackageRecord, ...]:
        """Return the packages of a case, both ways, in the order in which they were logged."""
        rows = self._rows.all(OF_CASE, {"case_id": str(case_id)})
        return tuple(map(_record, rows))

    def record(self, record: PackageRecord, content: bytes) -> None:
        """Add a package to the log with its bytes; it is never changed again."""
        self.record_line(record)
        key = _key(record.package_id, record.direction)
        self._rows.keep("package_content", {**key, "content": content})

    def record_line(self, record: PackageRecord) -> None:
        """Add a package to the log alone: its bytes lie in the protected compartment."""
        self._rows.insert("package", _row(record), key=KEY)

    def record_copy(self, record: PackageRecord, copy: PackageCopy) -> None:
        """Note that a package which is in the log went to one more contact."""
        row: Row = {
            "id": str(uuid4()),
            **_key(record.package_id, record.direction),
            "contact_id": str(copy.contact_id),
            "incarnation": record.incarnation,
            "sequence": copy.sequence,
            "sha256": record.sha256,
        }
        self._rows.insert("package_copy", row)


def _key(package_id: PackageId, direction: Direction) -> Row:
    return {"package_id": str(package_id), "direction": direction}


def _place(record: PackageRecord) -> tuple[str, int, int, str]:
    return record.direction, record.incarnation, record.sequence, str(record.package_id)


def _row(record: PackageRecord) -> Row:
    return {
        "package_id": str(record.package_id),
        "direction": record.direction,
        "kind": record.kind.value,
        "contact_id": str(record.contact_id),
        "incarnation": record.incarnation,
        "sequence": record.sequence,
        "sha256": record.sha256,
        "file_name": record.file_name,
        "handover_id": str(record.handover_id),
        "case_id": str(record.case_id),
        "logged_at": utc_text(record.at),
        "answer_to": id_text(record.answer_to),
        "previous_sha256": record.previous_sha256,
    }


def _record(row: Row) -> PackageRecord:
    return PackageRecord(
        package_id=PackageId(UUID(row["package_id"])),
        direction=row["direction"],
        kind=Kind(row["kind"]),
        contact_id=ContactId(UUID(row["contact_id"])),
        incarnation=row["incarnation"],
        sequence=row["sequence"],
        sha256=row["sha256"],
        file_name=row["file_name"],
        handover_id=HandoverId(UUID(row["handover_id"])),
        case_id=CaseId(UUID(row["case_id"])),
        at=datetime.fromisoformat(row["logged_at"]),
        answer_to=PackageId(UUID(row["answer_to"])) if row["answer_to"] else None,
        previous_sha256=row["previous_sha256"],
    )
