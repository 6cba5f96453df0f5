# SPDX-License-Identifier: EUPL-1.2
"""Applications to Rajaleidja's advisory team."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, ReferralId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.referrals import Enclosure, Referral, ReferralOutcome
from hop_desktop.store.columns import day_of, day_text, from_json, json_text, scope_columns
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM referral WHERE id = :id"
OF_CASE = """SELECT * FROM referral WHERE case_id = :case_id
    ORDER BY written_at DESC, id"""
# A term is over once a later application was made.
DUE = """SELECT * FROM referral
    WHERE ((expected_on <= :until AND sent_on IS NOT NULL AND outcome IS NULL)
            OR (valid_until <= :until
                AND NOT EXISTS (
                    SELECT 1 FROM referral AS later
                    WHERE later.case_id = referral.case_id
                        AND later.written_at > referral.written_at)))
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
    ORDER BY expected_on NULLS LAST, valid_until, id"""

WAITED = """SELECT * FROM referral
    WHERE sent_on IS NOT NULL AND outcome IS NULL
        AND case_id IN (
            SELECT id FROM support_case
            WHERE status = 'open' AND custody <> 'past'
                AND id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
    ORDER BY sent_on, id"""


class Referrals:
    """Applications to Rajaleidja's advisory team."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, referral_id: ReferralId) -> Referral:
        """Return an application; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(referral_id)})
        if row is None:
            raise NotFound
        return _referral(row)

    def of_case(self, case_id: CaseId) -> tuple[Referral, ...]:
        """Return the applications of a case, the latest first."""
        return tuple(map(_referral, self._rows.all(OF_CASE, {"case_id": str(case_id)})))

    def due(self, scope: Scope, until: date) -> tuple[Referral, ...]:
        """Return the applications in a scope with an answer or the end of a term due by a day."""
        wanted = {"until": until.isoformat(), **scope_columns(scope)}
        return tuple(map(_referral, self._rows.all(DUE, wanted)))

    def waited_for_by(self, me: StaffId) -> tuple[Referral, ...]:
        """Return the applications without a decision in the cases of a person, earliest first."""
        return tuple(map(_referral, self._rows.all(WAITED, {"me": str(me)})))

    def save(self, referral: Referral) -> Referral:
        """Keep an application and return it with its new revision; raise ``Stale``."""
        return replace(referral, revision=self._rows.save("referral", _row(referral)))


def _row(referral: Referral) -> Row:
    return {
        "id": str(referral.id),
        "case_id": str(referral.case_id),
        "purpose": referral.purpose,
        "applicant": referral.applicant,
        "enclosures": json_text(sorted(each.value for each in referral.enclosures)),
        "other_enclosures": referral.other_enclosures,
        "sent_on": day_text(referral.sent_on),
        "expected_on": day_text(referral.expected_on),
        "decided_on": day_text(referral.decided_on),
        "outcome": referral.outcome.value if referral.outcome else None,
        "recommendation": referral.recommendation,
        "valid_until": day_text(referral.valid_until),
        "author_id": str(referral.author_id),
        "written_at": utc_text(referral.written_at),
        "revision": referral.revision,
    }


def _referral(row: Row) -> Referral:
    return Referral(
        id=ReferralId(UUID(row["id"])),
        case_id=CaseId(UUID(row["case_id"])),
        purpose=row["purpose"],
        applicant=row["applicant"],
        enclosures=frozenset(from_json(row["enclosures"], tuple[Enclosure, ...])),
        other_enclosures=row["other_enclosures"],
        sent_on=day_of(row["sent_on"]),
        expected_on=day_of(row["expected_on"]),
        decided_on=day_of(row["decided_on"]),
        outcome=ReferralOutcome(row["outcome"]) if row["outcome"] else None,
        recommendation=row["recommendation"],
        valid_until=day_of(row["valid_until"]),
        author_id=StaffId(UUID(row["author_id"])),
        written_at=datetime.fromisoformat(row["written_at"]),
        revision=row["revision"],
    )
