# SPDX-License-Identifier: EUPL-1.2
"""How a case stands to a person, and what that person may do with it just now."""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.app.house import is_colleague
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Relation
from hop_desktop.domain.cases import CaseCustody, CaseStatus, Stage, SupportCase
from hop_desktop.domain.handovers import Handover
from hop_desktop.store.transaction import Transaction

STAGE_WORK = {
    Stage.ONE: Action.WORK_ON_STAGE_ONE,
    Stage.TWO: Action.WORK_ON_STAGE_TWO,
    Stage.THREE: Action.WORK_ON_STAGE_THREE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRights:
    """What the person at the keyboard may do with the case just now."""

    stage_one: bool
    ask: bool
    accept: bool
    stage_two: bool
    stage_three: bool
    approve: bool
    hand_over: bool
    close: bool
    reopen: bool
    participants: bool
    attach: bool
    levels: bool
    within: bool
    go_on: bool

    @property
    def work(self) -> bool:
        """Whether the case may be worked on in its present stage."""
        return self.stage_one or self.stage_two or self.stage_three


def relation_to(session: Session, tx: Transaction, case: SupportCase) -> Relation:
    """Return how the case stands to the person at the keyboard."""
    child = tx.children.relation(case.child_id, session.person.id)
    part = session.person.id in case.participants | {case.responsible}
    return Relation(own=case.responsible == session.person.id, part=part, group=child.group)


def may_read(session: Session, tx: Transaction, case: SupportCase) -> bool:
    """Say whether the person may read the case at all."""
    return session.may(Action.READ_CHILD, relation_to(session, tx, case))


def check_stage_work(session: Session, tx: Transaction, case: SupportCase) -> None:
    """Raise ``NotAllowed`` unless the person may work on the case in its present stage."""
    session.check(STAGE_WORK[case.stage], relation_to(session, tx, case))


def works_on(session: Session, tx: Transaction, case: SupportCase) -> bool:
    """Say whether the person may work on the case in its present stage."""
    return session.may(STAGE_WORK[case.stage], relation_to(session, tx, case))


def may_set_level(session: Session) -> bool:
    """Say whether this person writes down support levels: who coordinates, heads or manages."""
    return session.may(Action.ACCEPT_STAGE_TWO) or session.may(Action.WORK_ON_STAGE_THREE)


def may_close(session: Session, tx: Transaction, case: SupportCase) -> bool:
    """Say whether the person may close or reopen it: in stage II as the house has agreed."""
    if case.stage is Stage.TWO:
        headed = tx.house_rules.get().on(session.today()).head_approves_closing
        return session.may(Action.APPROVE if headed else Action.ACCEPT_STAGE_TWO)
    return session.may(STAGE_WORK[case.stage], relation_to(session, tx, case))


def rights_in(
    session: Session,
    tx: Transaction,
    case: SupportCase,
    relation: Relation,
    handovers: tuple[Handover, ...],
) -> CaseRights:
    """Return what the person may do with a case that stands to them in this relation."""
    # Until an acceptance is here this house is responsible and goes on writing: what comes after
    # the sealing follows as a supplement. What decides about the case itself waits for the answer.
    mine = case.custody is CaseCustody.OWN
    live = case.is_ours and case.status is CaseStatus.OPEN
    one, two = live and case.stage is Stage.ONE, live and case.stage is Stage.TWO
    between = any(handover.is_open for handover in handovers)
    return CaseRights(
        stage_one=one and session.may(Action.WORK_ON_STAGE_ONE, relation),
        ask=one and not case.stage_two_asked and session.may(Action.ASK_FOR_STAGE_TWO, relation),
        accept=one and session.may(Action.ACCEPT_STAGE_TWO),
        stage_two=two and session.may(Action.WORK_ON_STAGE_TWO, relation),
        stage_three=live
        and case.stage is Stage.THREE
        and session.may(Action.WORK_ON_STAGE_THREE, relation),
        approve=mine and two and session.may(Action.APPROVE),
        hand_over=mine
        and live
        and case.stage is not Stage.ONE
        and not between
        and session.may(Action.SEAL),
        close=mine and live and not between and may_close(session, tx, case),
        reopen=mine
        and case.status is CaseStatus.CLOSED
        and may_close(session, tx, case)
        and tx.cases.open_of_child(case.child_id) is None,
        participants=live and session.may(Action.ACCEPT_STAGE_TWO),
        attach=live and session.may(STAGE_WORK[case.stage], relation),
        levels=live and may_set_level(session),
        # Whoever is asked to take the case on where it lies already has nothing to send.
        within=one
        and not between
        and case.responsible == session.person.id
        and session.may(Action.SEAL)
        and any(is_colleague(tx, contact.id) for contact in tx.contacts.all()),
        go_on=live
        and not mine
        and session.may(Action.APPROVE)
        and tx.cases.continuing(case.id) is None,
    )
