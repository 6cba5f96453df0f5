# SPDX-License-Identifier: EUPL-1.2
"""What families agreed to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, ChildId, ConsentId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.columns import day_of, day_text, scope_columns
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM consent WHERE id = :id"
OF_CHILD = """SELECT * FROM consent
    WHERE child_id IN (SELECT same_id FROM same_child WHERE child_id = :child_id)
    ORDER BY given_on DESC, recorded_at DESC, id"""
# One that was given anew, or taken back, runs out no more.
DUE = """SELECT * FROM consent
    WHERE valid_until <= :until AND withdrawn_on IS NULL
        AND NOT EXISTS (
            SELECT 1 FROM consent AS later
            WHERE later.child_id = consent.child_id AND later.scope = consent.scope
                AND later.given_on > consent.given_on)
        AND case_id IN (
            SELECT id FROM support_case
            WHERE status = 'open' AND custody <> 'past'
                AND (:everything = 1
                    OR (:own = 1 AND responsible_id = :me)
                    OR (:part = 1
                        AND id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
                    OR (:in_group = 1
                        AND child_id IN (
                            SELECT child_id FROM child_in_group WHERE staff_id = :me))))
    ORDER BY valid_until, id"""


class Consents:
    """What families agreed to."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, consent_id: ConsentId) -> Consent:
        """Return a consent; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(consent_id)})
        if row is None:
            raise NotFound
        return _consent(row)

    def of_child(self, child_id: ChildId) -> tuple[Consent, ...]:
        """Return the consents for a child, the latest first."""
        return tuple(map(_consent, self._rows.all(OF_CHILD, {"child_id": str(child_id)})))

    def due(self, scope: Scope, until: date) -> tuple[Consent, ...]:
        """Return the consents of open cases in a scope that run out by a day."""
        wanted = {"until": until.isoformat(), **scope_columns(scope)}
        return tuple(map(_consent, self._rows.all(DUE, wanted)))

    def save(self, consent: Consent) -> Consent:
        """Keep a consent and return it with its new revision; raise ``Stale``."""
        return replace(consent, revision=self._rows.save("consent", _row(consent)))


def _row(consent: Consent) -> Row:
    return {
        "id": str(consent.id),
        "case_id": str(consent.case_id),
        "child_id": str(consent.child_id),
        "scope": consent.scope.value,
        "limits": consent.limits,
        "giver": consent.giver,
        "form": consent.form.value,
        "given_on": consent.given_on.isoformat(),
        "valid_until": day_text(consent.valid_until),
        "withdrawn_on": day_text(consent.withdrawn_on),
        "withdrawal_note": consent.withdrawal_note,
        "recorded_by_id": str(consent.recorded_by),
        "recorded_at": utc_text(consent.recorded_at),
        "origin": consent.origin,
        "revision": consent.revision,
    }


def _consent(row: Row) -> Consent:
    return Consent(
        id=ConsentId(UUID(row["id"])),
        case_id=CaseId(UUID(row["case_id"])),
        child_id=ChildId(UUID(row["child_id"])),
        scope=ConsentScope(row["scope"]),
        limits=row["limits"],
        giver=row["giver"],
        form=ConsentForm(row["form"]),
        given_on=date.fromisoformat(row["given_on"]),
        valid_until=day_of(row["valid_until"]),
        withdrawn_on=day_of(row["withdrawn_on"]),
        withdrawal_note=row["withdrawal_note"],
        recorded_by=StaffId(UUID(row["recorded_by_id"])),
        recorded_at=datetime.fromisoformat(row["recorded_at"]),
        origin=row["origin"],
        revision=row["revision"],
    )
