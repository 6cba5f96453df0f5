# SPDX-License-Identifier: EUPL-1.2
"""Words on their way: one draft for a person and a form. Typing is no action, so no journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.lite import Database

KEEP = """INSERT INTO draft (person, form, body, saved_at)
    VALUES (:person, :form, :body, :saved_at)
    ON CONFLICT (person, form) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at"""
FIND = "SELECT body, saved_at FROM draft WHERE person = :person AND form = :form"
OF_PERSON = "SELECT form, saved_at FROM draft WHERE person = :person ORDER BY saved_at DESC, form"
DROP = "DELETE FROM draft WHERE person = :person AND form = :form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was typed, as text of the form's own shape, and when it was last kept (UTC)."""

    body: str
    saved_at: datetime


class Drafts:
    """The drafts of all people; each is for its author alone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, person: StaffId, form: str, body: str, *, now: datetime) -> None:
        """Keep a draft in the place of the earlier one."""
        self._database.run(
            KEEP,
            {"person": str(person), "form": form, "body": body, "saved_at": utc_text(now)},
        )

    def find(self, person: StaffId, form: str) -> Draft | None:
        """Return a person's draft of a form, if there is one."""
        row = self._database.one(FIND, {"person": str(person), "form": form})
        if row is None:
            return None
        return Draft(body=row["body"], saved_at=datetime.fromisoformat(row["saved_at"]))

    def of_person(self, person: StaffId) -> tuple[tuple[str, datetime], ...]:
        """Return which forms a person has drafts of, and when each was kept, the latest first."""
        rows = self._database.all(OF_PERSON, {"person": str(person)})
        return tuple((row["form"], datetime.fromisoformat(row["saved_at"])) for row in rows)

    def drop(self, person: StaffId, form: str) -> None:
        """Throw a draft away, if there is one."""
        self._database.run(DROP, {"person": str(person), "form": form})
