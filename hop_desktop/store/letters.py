# SPDX-License-Identifier: EUPL-1.2
"""Letters about a case, those that were sent and those that came."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.letters import (
    AnswerContent,
    Content,
    FeedbackContent,
    KeptPart,
    Letter,
    QuestionContent,
    in_order,
)
from hop_desktop.domain.packages import Kind
from hop_desktop.store.columns import from_json, id_text, json_text, moment_of, moment_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM letter WHERE package_id = :package_id"
OF_CASE = "SELECT * FROM letter WHERE case_id = :case_id ORDER BY written_at, package_id"
OF_HANDOVER = """SELECT * FROM letter WHERE handover_id = :handover_id
    ORDER BY written_at, package_id"""
WAITING = """SELECT * FROM letter
    WHERE read_at IS NULL AND direction = 'in'
        OR reached_at IS NULL AND direction = 'out'
        OR kind = 'question' AND NOT EXISTS (
            SELECT 1 FROM letter AS reply WHERE reply.answers_id = letter.package_id)
    ORDER BY written_at, package_id"""
CONTENTS: dict[Kind, type[Content]] = {
    Kind.QUESTION: QuestionContent,
    Kind.ANSWER: AnswerContent,
    Kind.FEEDBACK: FeedbackContent,
}


class Letters:
    """Letters between this house and others."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def find(self, package_id: PackageId) -> Letter | None:
        """Return a letter by the package that carries it."""
        row = self._rows.one(GET, {"package_id": str(package_id)})
        return _letter(row) if row else None

    def get(self, package_id: PackageId) -> Letter:
        """Return a letter; raise ``NotFound``."""
        found = self.find(package_id)
        if found is None:
            raise NotFound
        return found

    def of_case(self, case_id: CaseId) -> tuple[Letter, ...]:
        """Return the letters about a case as a thread."""
        return in_order(map(_letter, self._rows.all(OF_CASE, {"case_id": str(case_id)})))

    def of_handover(self, handover_id: HandoverId) -> tuple[Letter, ...]:
        """Return the letters between the two houses of a handover as a thread."""
        rows = self._rows.all(OF_HANDOVER, {"handover_id": str(handover_id)})
        return in_order(map(_letter, rows))

    def waiting(self) -> tuple[Letter, ...]:
        """Return what is unread, not known to have arrived, or a question without its answer."""
        return tuple(map(_letter, self._rows.all(WAITING)))

    def save(self, letter: Letter) -> Letter:
        """Keep a letter and return it with its new revision; raise ``Stale``."""
        revision = self._rows.save("letter", _row(letter), key="package_id")
        return replace(letter, revision=revision)


def _row(letter: Letter) -> Row:
    content = letter.content
    return {
        "package_id": str(letter.package_id),
        "direction": letter.direction,
        "kind": letter.kind.value,
        "contact_id": str(letter.contact),
        "case_id": str(content.case_id),
        "handover_id": str(content.handover_id),
        "answers_id": id_text(letter.answers),
        "content": json_text(content),
        "kept": json_text(letter.kept) if letter.kept else None,
        "written_at": utc_text(letter.written_at),
        "written_by_id": id_text(letter.written_by),
        "came_at": moment_text(letter.came_at),
        "read_at": moment_text(letter.read_at),
        "file_at": moment_text(letter.file_at),
        "reached_at": moment_text(letter.reached_at),
        "revision": letter.revision,
    }


def _letter(row: Row) -> Letter:
    kind, by = Kind(row["kind"]), row["written_by_id"]
    return Letter(
        package_id=PackageId(UUID(row["package_id"])),
        direction=row["direction"],
        kind=kind,
        contact=ContactId(UUID(row["contact_id"])),
        content=from_json(row["content"], CONTENTS[kind]),
        kept=from_json(row["kept"], tuple[KeptPart, ...]) if row["kept"] else (),
        written_at=datetime.fromisoformat(row["written_at"]),
        written_by=StaffId(UUID(by)) if by else None,
        came_at=moment_of(row["came_at"]),
        read_at=moment_of(row["read_at"]),
        file_at=moment_of(row["file_at"]),
        reached_at=moment_of(row["reached_at"]),
        revision=row["revision"],
    )
