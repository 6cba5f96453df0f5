# SPDX-License-Identifier: EUPL-1.2
"""Handovers as they are shown: the list, a handover with all that was decided, how one begins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hop_desktop.app.dealings import Dealings, dealings_of
from hop_desktop.app.session import Session
from hop_desktop.app.supplements import Owed, owed_after
from hop_desktop.app.tick_list import PartRow, part_rows, protected
from hop_desktop.domain.access import Action
from hop_desktop.domain.addressees import Addressee, addressee_of
from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import CaseId, HandoverId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.letters import unanswered
from hop_desktop.domain.resending import resend_due
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverRow:
    """A handover in the list; ``asked`` when a question of the recipient has no answer yet."""

    handover: Handover
    child: str
    recipient: str
    days: int | None
    resend: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFile:
    """One handover with what the wizard and its page show. ``protected`` entries always stay.

    ``homes`` are the municipalities that the child belongs to, by its register and its homes, and
    ``put_in`` the folder in which files for the recipient are put. ``asked`` when a question of
    the recipient has no answer yet.
    """

    handover: Handover
    case: SupportCase
    child: str
    homes: Addressee
    recipient: Contact
    informed: tuple[Contact, ...]
    parts: tuple[PartRow, ...]
    protected: int
    approved_by: str
    may_approve: bool
    dealings: Dealings
    owed: Owed | None = None
    put_in: Path | None = None
    asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What is known before the first decision; ``under_way`` is a handover of the case, if any."""

    case: SupportCase
    child: str
    homes: Addressee
    under_way: Handover | None


def handovers(session: Session) -> tuple[HandoverRow, ...]:
    """Return the handovers of the house, newest first."""
    session.check(Action.SEAL)
    with session.read() as tx:
        return tuple(
            HandoverRow(
                handover=item,
                child=tx.children.get(tx.cases.get(item.case_id).child_id).name,
                recipient=tx.contacts.get(item.recipient).card.name,
                days=item.days_waited(session.now()),
                resend=resend_due(item, session.now()),
                asked=is_asked(tx, item.id),
            )
            for item in tx.handovers.listed()
        )


def handover_file(session: Session, handover_id: HandoverId) -> HandoverFile:
    """Return one handover with everything that is decided about it; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("handover.viewed", "handover", handover_id) as tx:
        handover = tx.handovers.get(handover_id)
        case = tx.cases.get(handover.case_id)
        child, approver = tx.children.get(case.child_id), handover.approved_by
        return HandoverFile(
            handover=handover,
            case=case,
            child=child.name,
            homes=addressee_of(child),
            recipient=tx.contacts.get(handover.recipient),
            informed=tuple(map(tx.contacts.get, handover.informed)),
            parts=part_rows(session, tx, case),
            protected=protected(session, tx, case),
            approved_by=tx.staff.get(approver).name if approver else "",
            may_approve=session.may(Action.APPROVE),
            dealings=dealings_of(tx, case),
            owed=owed_after(session, tx, case, handover),
            put_in=tx.folders.place_for(handover.recipient),
            asked=is_asked(tx, handover.id),
        )


def is_asked(tx: Transaction, handover_id: HandoverId) -> bool:
    """Say whether a question that came about a handover has no answer yet."""
    questions = unanswered(tx.letters.of_handover(handover_id))
    return any(letter.direction == "in" for letter in questions)


def possible_recipients(session: Session) -> tuple[Contact, ...]:
    """Return whom a case can be handed to, confirmed ones first.

    From a kindergarten or school it goes to a municipal desk. A desk also hands back to a
    kindergarten or school; other desks come first there.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        at_desk = tx.institution.get().workplace is Workplace.DESK
        found = [c for c in tx.contacts.all() if at_desk or c.card.workplace is Workplace.DESK]
    return tuple(sorted(found, key=_nearness))


def _nearness(contact: Contact) -> tuple[bool, bool]:
    return not contact.is_confirmed, contact.card.workplace is not Workplace.DESK


def beginning(session: Session, case_id: CaseId) -> Beginning:
    """Return whose case is about to be handed over, and the handover that is open already.

    Raises ``StageNotOpen``, ``CaseClosed`` or ``CaseHandedOver`` when none can be begun.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        case = tx.cases.get(case_id)
        under_way = tx.handovers.open_of_case(case_id)
        if under_way is None:
            case.worked_on(Stage.TWO, Stage.THREE)
        child = tx.children.get(case.child_id)
        return Beginning(
            case=case, child=child.name, homes=addressee_of(child), under_way=under_way
        )
