# SPDX-License-Identifier: EUPL-1.2
"""The first page of a desk: what came and waits for its word, and its cases by institution."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from hop_desktop.app import kept_received
from hop_desktop.app.deadlines import table
from hop_desktop.app.house import name_there
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, reach
from hop_desktop.domain.asked import Asked, AskedBy, in_order
from hop_desktop.domain.deadlines import DeadlineRule, Duty, RuleTable
from hop_desktop.domain.handovers import Incoming
from hop_desktop.domain.institution import Place
from hop_desktop.domain.sent_notices import ReceivedNotice
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionCases:
    """A house whose cases are open here: how many, how many with a day past, the last package."""

    name: str
    cases: int
    overdue: int
    moved_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """``asked`` is in the order in which it is taken up, ``institutions`` most overdue first."""

    day: date
    asked: tuple[Asked, ...]
    institutions: tuple[InstitutionCases, ...]

    @property
    def rules(self) -> tuple[DeadlineRule, ...]:
        """The rules of the law by which days on the list are counted, each once, in its order."""
        used = [item.rule for item in self.asked if item.rule and not item.is_agreed]
        return tuple(dict.fromkeys(used))


def desk(session: Session) -> Desk:
    """Return what a desk has to know this morning, as far as the person's rights reach."""
    with session.read() as tx:
        rules = table(session, tx)
        asked = (*_notices(session, tx, rules), *_handovers(session, tx, rules))
        return Desk(
            day=session.today(), asked=in_order(asked), institutions=_institutions(session, tx)
        )


def _notices(session: Session, tx: Transaction, rules: RuleTable) -> Iterator[Asked]:
    for notice in kept_received.readable(session, tx):
        if notice.is_new or notice.awaits_decision:
            yield _notice(notice, rules)


def _notice(notice: ReceivedNotice, rules: RuleTable) -> Asked:
    came = _day(notice.came_at)
    return Asked(
        by=AskedBy.NOTICE,
        id=notice.package_id,
        child=notice.content.child.name,
        sender=notice.sender_name,
        came_on=came,
        is_new=notice.is_new,
        rule=_decision(rules, came) if notice.awaits_decision else None,
    )


def _handovers(session: Session, tx: Transaction, rules: RuleTable) -> Iterator[Asked]:
    if not session.may(Action.SEAL):
        return
    for incoming in tx.incoming.listed():
        if incoming.awaits_answer:
            yield _handover(tx, incoming, rules)


def _handover(tx: Transaction, incoming: Incoming, rules: RuleTable) -> Asked:
    came = _day(incoming.received_at)
    return Asked(
        by=AskedBy.HANDOVER,
        id=incoming.handover_id,
        child=incoming.child_name,
        sender=incoming.sender_name,
        came_on=came,
        agreed=tx.received.content(incoming.handover_id).expected_answer_on,
        rule=_decision(rules, came),
    )


def _decision(rules: RuleTable, came: date) -> DeadlineRule | None:
    """Return the rule of the municipality's decision as it stood when the child became known.

    It is the same for a child of a kindergarten and of a school.
    """
    return rules.about(Duty.CASE_DECISION, Place.KINDERGARTEN, came)


def _institutions(session: Session, tx: Transaction) -> tuple[InstitutionCases, ...]:
    if not reach(session.acting, Action.READ_CHILD):
        return ()
    scope = session.scope(Action.READ_CHILD)
    found = [
        InstitutionCases(
            name=name_there(tx, count.sender),
            cases=count.cases,
            overdue=count.overdue,
            moved_at=count.moved_at,
        )
        for count in tx.senders.counted(scope, today=session.today())
    ]
    return tuple(sorted(found, key=lambda row: (-row.overdue, -row.cases, row.name)))


def _day(moment: datetime) -> date:
    return moment.astimezone().date()
