# SPDX-License-Identifier: EUPL-1.2
"""One's own days as a calendar file: what is due, without a word about whom.

A calendar lies on phones and in other people's hands, so an entry says only what kind of thing is
due and the program's own reference for the case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from hop_desktop.app.due_days import DueKind, dealing_days
from hop_desktop.app.duty_days import duty_days
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, reach
from hop_desktop.domain.ids import CaseId
from hop_desktop.store.files import write_whole
from hop_desktop.store.transaction import Transaction

AHEAD = timedelta(days=400)
REFERENCE = 8
PRODUCT = "-//HOP//HOP Desktop//ET"
DOMAIN = "hop.invalid"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """One thing of a day; ``id`` stays the same, so that a later file moves it."""

    id: UUID
    kind: DueKind
    on: date
    reference: str

    @property
    def number(self) -> str:
        """The program's number for the case, "" for a day of no case."""
        return self.reference.removeprefix("HOP").strip()


def days(session: Session) -> tuple[CalendarDay, ...]:
    """Return one's own days of the coming year: tasks, and all that one's cases ask for.

    One's own cases are those one is responsible for or takes part in.
    """
    until = session.today() + AHEAD
    with session.read() as tx:
        found = [*_tasks(session, tx, until)]
        if reach(session.acting, Action.READ_CHILD):
            found += _cases(session, tx, until)
    return tuple(sorted(found, key=lambda day: (day.on, day.id)))


def write(session: Session, path: Path, titles: Mapping[DueKind, str]) -> int:
    """Write the days as an iCalendar file and return how many; that it was made is journalled.

    Raises ``DiskFull`` or ``WriteFailed``.
    """
    found = days(session)
    content = calendar(found, titles, made_at=session.now())
    with session.write("calendar.made"):
        write_whole(path, content)
    return len(found)


def calendar(
    found: Sequence[CalendarDay], titles: Mapping[DueKind, str], *, made_at: datetime
) -> bytes:
    """Return days as an iCalendar file (RFC 5545); ``titles`` words each kind of day."""
    from icalendar import Calendar, Event

    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    # A calendar takes an entry that it knows only when its number has risen (RFC 5545, 3.8.7.4).
    sequence = int(made_at.timestamp()) // 60
    for day in found:
        event = Event()
        event.add("uid", f"{day.id}@{DOMAIN}")
        event.add("dtstamp", made_at)
        event.add("dtstart", day.on)
        event.add("dtend", day.on + timedelta(days=1))
        event.add("sequence", sequence)
        event.add("last-modified", made_at)
        event.add("summary", f"{titles[day.kind]} {day.number}".strip())
        event.add("description", day.reference)
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    return bytes(made.to_ical())


def reference(case_id: CaseId) -> str:
    """Return the program's reference for a case: a piece of its random number."""
    return f"HOP {str(case_id)[:REFERENCE]}"


def _tasks(session: Session, tx: Transaction, until: date) -> list[CalendarDay]:
    return [
        CalendarDay(
            id=uuid5(task.id, DueKind.TASK.value),
            kind=DueKind.TASK,
            on=task.due_on,
            reference=reference(task.case_id) if task.case_id else "HOP",
        )
        for task in tx.tasks.open_of_owner(session.person.id)
        if task.due_on is not None and session.today() <= task.due_on <= until
    ]


def _cases(session: Session, tx: Transaction, until: date) -> list[CalendarDay]:
    scope, today = session.scope(Action.READ_CHILD), session.today()
    mine = tx.cases.of_person(session.person.id)
    found: list[tuple[DueKind, CaseId, date | None, UUID]] = [
        (DueKind.REVIEW, case.id, case.review_on, case.id)
        for case in tx.cases.reviews_due(scope, until)
    ]
    found += [
        (DueKind.PLAN_EVALUATION, plan.case_id, plan.evaluate_on, plan.case_id)
        for plan in tx.plans.evaluations_due(scope, until)
    ]
    found += dealing_days(tx, scope, today=today, until=until)
    found += [
        (duty.kind, duty.case_id, duty.on, duty.case_id)
        for duty in duty_days(tx, scope, today=today, until=until)
    ]
    return [
        CalendarDay(id=uuid5(asks, kind.value), kind=kind, on=on, reference=reference(case_id))
        for kind, case_id, on, asks in found
        if case_id in mine and on is not None and on >= today
    ]
