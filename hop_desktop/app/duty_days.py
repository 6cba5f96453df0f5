# SPDX-License-Identifier: EUPL-1.2
"""Work that comes by itself from the rules of the law: who is to be told, what is done yearly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hop_desktop.app.due_days import DueKind
from hop_desktop.domain.access import Scope
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.deadlines import HouseTerms
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.institution import Place
from hop_desktop.store.duties import OwingCase
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDay:
    """One duty of a case: what kind, for whom, at which place, by which day."""

    kind: DueKind
    case_id: CaseId
    child: str
    place: Place
    on: date


def duty_days(tx: Transaction, scope: Scope, *, today: date, until: date) -> Iterator[DutyDay]:
    """Yield what the open cases in a scope owe by a day.

    The yearly work of stage II is due by the day that the house has set, until the school year
    ends. A conversation once a school year is a duty of the school only. Telling is due from
    who has a part in the case, not from everybody who may read it, unless all of them have left.
    """
    for case in tx.duties.untold(scope):
        yield _day(DueKind.TELL_CARER, case, case.opened_on)
    terms = tx.house_terms.get()
    if terms.year_ends(today) <= until:
        for case in tx.duties.yearly(scope):
            yield from _yearly(case, terms, today)


def _yearly(case: OwingCase, terms: HouseTerms, today: date) -> Iterator[DutyDay]:
    if case.stage is Stage.TWO:
        on = terms.yearly_due(today, since=case.stage_since, last=case.assessed_on)
        if on is not None:
            yield _day(DueKind.EFFECT, case, on)
    if case.place is Place.SCHOOL:
        on = terms.yearly_due(today, since=case.opened_on, last=case.talked_on)
        if on is not None:
            yield _day(DueKind.YEARLY_TALK, case, on)


def _day(kind: DueKind, case: OwingCase, on: date) -> DutyDay:
    return DutyDay(kind=kind, case_id=case.id, child=case.child, place=case.place, on=on)
