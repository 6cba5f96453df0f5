# SPDX-License-Identifier: EUPL-1.2
"""Words on their way: one draft for a person and a form. Typing is no action, so no journal.

Drafts of protected forms are sealed to their author: no other key opens them, and their rows
tell neither the person nor the form. Whoever gets new keys for a forgotten passphrase has lost
them.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store import compartment
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.lite import Database, Row

PROTECTED_FORMS = "notice"
"""How the names of forms begin whose drafts are sealed to the author."""

KEEP = """INSERT INTO draft (person, form, body, saved_at)
    VALUES (:person, :form, :body, :saved_at)
    ON CONFLICT (person, form) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at"""
FIND = "SELECT body, saved_at FROM draft WHERE person = :person AND form = :form"
OF_PERSON = "SELECT form, saved_at FROM draft WHERE person = :person ORDER BY saved_at DESC, form"
DROP = "DELETE FROM draft WHERE person = :person AND form = :form"

KEEP_SEALED = """INSERT INTO protected_draft (label, sealed, saved_at)
    VALUES (:label, :sealed, :saved_at)
    ON CONFLICT (label) DO UPDATE SET sealed = excluded.sealed, saved_at = excluded.saved_at"""
FIND_SEALED = "SELECT label, sealed, saved_at FROM protected_draft WHERE label = :label"
ALL_SEALED = "SELECT label, sealed, saved_at FROM protected_draft ORDER BY label"
DROP_SEALED = "DELETE FROM protected_draft WHERE label = :label"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was typed, as text of the form's own shape, and when it was last kept (UTC)."""

    body: str
    saved_at: datetime


class Drafts:
    """The drafts of all people; each is for its author alone.

    ``ring`` is that of who unlocked the store; they alone can have protected drafts here.
    """

    def __init__(self, database: Database, ring: KeyRing) -> None:
        self._database = database
        self._ring = ring

    def keep(self, person: StaffId, form: str, body: str, *, now: datetime) -> None:
        """Keep a draft in the place of the earlier one.

        Raises ``NotAllowed`` for a protected draft in another person's name.
        """
        if is_protected(form):
            self._keep_sealed(person, form, body, now=now)
            return
        self._database.run(
            KEEP,
            {"person": str(person), "form": form, "body": body, "saved_at": utc_text(now)},
        )

    def find(self, person: StaffId, form: str) -> Draft | None:
        """Return a person's draft of a form, if there is one."""
        if is_protected(form):
            return self._find_sealed(person, form)
        row = self._database.one(FIND, {"person": str(person), "form": form})
        if row is None:
            return None
        return Draft(body=row["body"], saved_at=datetime.fromisoformat(row["saved_at"]))

    def of_person(self, person: StaffId) -> tuple[tuple[str, datetime], ...]:
        """Return which forms a person has drafts of, and when each was kept, the latest first."""
        rows = self._database.all(OF_PERSON, {"person": str(person)})
        found = [(row["form"], datetime.fromisoformat(row["saved_at"])) for row in rows]
        found += self._sealed_forms() if self._is_mine(person) else ()
        return tuple(sorted(found, key=lambda draft: draft[1], reverse=True))

    def drop(self, person: StaffId, form: str) -> None:
        """Throw a draft away, if there is one."""
        if not is_protected(form):
            self._database.run(DROP, {"person": str(person), "form": form})
        elif self._is_mine(person):
            self._database.run(DROP_SEALED, {"label": self._label(form)})

    def _keep_sealed(self, person: StaffId, form: str, body: str, *, now: datetime) -> None:
        if not self._is_mine(person):
            raise NotAllowed
        label = self._label(form)
        sealed = compartment.seal_draft(
            json.dumps([form, body]).encode(),
            self._ring.exchange,
            store_id=self._ring.store_id,
            label=label,
        )
        self._database.run(
            KEEP_SEALED, {"label": label, "sealed": sealed, "saved_at": utc_text(now)}
        )

    def _find_sealed(self, person: StaffId, form: str) -> Draft | None:
        row = self._database.one(FIND_SEALED, {"label": self._label(form)})
        if row is None or not self._is_mine(person):
            return None
        _, body = self._opened(row)
        return Draft(body=body, saved_at=datetime.fromisoformat(row["saved_at"]))

    def _sealed_forms(self) -> list[tuple[str, datetime]]:
        found = []
        for row in self._database.all(ALL_SEALED):
            with suppress(NotAllowed):
                form, _ = self._opened(row)
                found.append((form, datetime.fromisoformat(row["saved_at"])))
        return found

    def _opened(self, row: Row) -> tuple[str, str]:
        plain = compartment.open_draft(
            row["sealed"],
            self._ring.exchange,
            store_id=self._ring.store_id,
            label=row["label"],
        )
        form, body = json.loads(plain)
        return form, body

    def _label(self, form: str) -> str:
        return compartment.draft_label(form, self._ring.exchange)

    def _is_mine(self, person: StaffId) -> bool:
        return person == self._ring.holder


def is_protected(form: str) -> bool:
    """Say whether drafts of a form are sealed to their author."""
    return form.startswith(PROTECTED_FORMS)
