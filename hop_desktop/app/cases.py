# SPDX-License-Identifier: EUPL-1.2
"""The case from its opening in stage I to its end: every move with reason, day and person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from hop_desktop.app.children import WrittenObservation, signature, written
from hop_desktop.app.come_back import from_elsewhere
from hop_desktop.app.corrected import Corrections, corrections_of
from hop_desktop.app.dealings import Dealings, dealings_of
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action, Relation
from hop_desktop.domain.attachments import AttachedTo, Attachment
from hop_desktop.domain.cases import (
    CaseCustody,
    CaseStatus,
    Helped,
    ListedCase,
    Measure,
    MeasureKind,
    Move,
    Need,
    Stage,
    SupportCase,
)
from hop_desktop.domain.children import Child, ListedChild
from hop_desktop.domain.content import Entry
from hop_desktop.domain.errors import (
    CaseAlreadyOpen,
    FinalEvaluationMissing,
    HandoverAlreadyOpen,
    NotAllowed,
    Stale,
)
from hop_desktop.domain.handovers import Handover, Incoming
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.ids import CaseId, ChildId, ContactId, MeasureId, StaffId
from hop_desktop.domain.plans import ActionPlan, Task
from hop_desktop.domain.records import CaseRecords, FinalEvaluation, SupportLevel
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.text import limited, required, tidy
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case in the list."""

    case: ListedCase
    responsible: str
    handover: Handover | None

    @property
    def child(self) -> ListedChild:
        """Whose case it is."""
        return self.case.child


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenMeasure:
    """A stage I action with its author's name."""

    measure: Measure
    author: str


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

    @property
    def work(self) -> bool:
        """Whether the case may be worked on in its present stage."""
        return self.stage_one or self.stage_two or self.stage_three


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """Everything this person may read of a case. ``staff`` names everybody that it mentions.

    ``recipients`` names the houses of the handovers; ``incoming`` are the handovers that brought
    the case here, their files among the attachments, for those who may open packages. ``levels``
    are the child's, also from other cases; ``final`` is the evaluation that the case may end with.
    """

    case: SupportCase
    child: Child
    group: str
    staff: dict[StaffId, str]
    observations: tuple[WrittenObservation, ...]
    measures: tuple[WrittenMeasure, ...]
    plan: ActionPlan | None
    tasks: tuple[Task, ...]
    attachments: tuple[Attachment, ...]
    handovers: tuple[Handover, ...]
    recipients: dict[ContactId, str]
    incoming: tuple[Incoming, ...]
    received: tuple[Entry, ...]
    records: CaseRecords
    levels: tuple[SupportLevel, ...]
    final: FinalEvaluation | None
    rules: HouseRules
    titles: RoleTitles
    rights: CaseRights
    dealings: Dealings
    corrections: Corrections

    @property
    def responsible(self) -> str:
        """The name of the person who is responsible in this house."""
        return self.staff.get(self.case.responsible, "")


def cases(session: Session, *, closed: bool = False) -> tuple[CaseRow, ...]:
    """Return the cases this person may read, those due for review first."""
    scope = session.scope(Action.READ_CHILD)
    with session.read() as tx:
        staff = names(tx)
        handovers = {handover.case_id: handover for handover in tx.handovers.open()}
        return tuple(
            CaseRow(
                case=case,
                responsible=staff.get(case.responsible, ""),
                handover=handovers.get(case.id),
            )
            for case in tx.cases.listed(scope, include_closed=closed)
        )


def case_file(session: Session, case_id: CaseId) -> CaseFile:
    """Return a case whole; the view is journalled."""
    with session.view("case.viewed", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        relation = relation_to(session, tx, case)
        session.check(Action.READ_CHILD, relation)
        return _file(session, tx, case, relation)


def open_case(
    session: Session,
    child_id: ChildId,
    *,
    concern: str,
    reason: str,
    review_on: date | None = None,
) -> SupportCase:
    """Open stage I for a child; a child has one open case at a time."""
    case = SupportCase(
        id=CaseId(new_id()),
        child_id=child_id,
        concern=required("concern", concern),
        responsible=session.person.id,
        opened_on=session.today(),
        stage_since=session.today(),
        review_on=review_on,
        participants=frozenset({session.person.id}),
    ).moved(
        Move.OPENED,
        on=session.today(),
        at=session.now(),
        by=session.person.id,
        reason=reason,
    )
    with session.write("case.opened", "support_case", case.id) as tx:
        session.check_child(tx, Action.WORK_ON_STAGE_ONE, child_id)
        if tx.cases.open_of_child(child_id) is not None:
            raise CaseAlreadyOpen
        return tx.cases.save(case)


def add_measure(
    session: Session,
    case_id: CaseId,
    *,
    on: date,
    kind: MeasureKind,
    what: str,
    result: str = "",
    helped: Helped = Helped.UNKNOWN,
    draft: str = "",
) -> Measure:
    """Record what was tried or talked over in the group or class."""
    measure = Measure(
        id=MeasureId(new_id()),
        case_id=case_id,
        author_id=session.person.id,
        on=on,
        written_at=session.now(),
        kind=kind,
        what=required("what", what),
        result=limited("result", result),
        helped=helped,
    )
    with session.write("measure.added", "measure", measure.id) as tx:
        case = tx.cases.get(case_id)
        _check_work(session, tx, case)
        case.worked_on()
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.measures.save(measure)


def ask_for_stage_two(
    session: Session, case_id: CaseId, *, reason: str, criteria: tuple[str, ...] = ()
) -> SupportCase:
    """Ask the coordinator to take the case into stage II."""
    with session.write("case.stage-two-asked", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        session.check_child(tx, Action.ASK_FOR_STAGE_TWO, case.child_id)
        return tx.cases.save(
            case.ask_for_stage_two(
                on=session.today(),
                at=session.now(),
                by=session.person.id,
                reason=reason,
                criteria=criteria,
            )
        )


def accept_stage_two(
    session: Session, case_id: CaseId, *, reason: str, review_on: date | None
) -> SupportCase:
    """Take the case over from the teacher, as its coordinator, and become responsible."""
    with session.write("case.stage-two-accepted", "support_case", case_id) as tx:
        session.check(Action.ACCEPT_STAGE_TWO)
        case = tx.cases.get(case_id)
        return tx.cases.save(
            case.accept_stage_two(
                on=session.today(),
                at=session.now(),
                by=session.person.id,
                reason=reason,
                review_on=review_on,
            )
        )


def refuse_stage_two(session: Session, case_id: CaseId, *, reason: str) -> SupportCase:
    """Give the request back to the teacher with a reason, as the coordinator."""
    with session.write("case.stage-two-refused", "support_case", case_id) as tx:
        session.check(Action.ACCEPT_STAGE_TWO)
        case = tx.cases.get(case_id)
        return tx.cases.save(
            case.refuse_stage_two(
                on=session.today(), at=session.now(), by=session.person.id, reason=reason
            )
        )


def close_case(
    session: Session, case_id: CaseId, *, reason: str, criteria: tuple[str, ...] = ()
) -> SupportCase:
    """Close a case with its outcome; in stage II the head does, unless the house agreed otherwise.

    Raises ``FinalEvaluationMissing`` for a case of stage II without an evaluation since it was
    opened last, ``HandoverAlreadyOpen`` while a handover is in preparation or without an answer.
    """
    with session.write("case.closed", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        _check_close(session, tx, case)
        if tx.handovers.open_of_case(case_id) is not None:
            raise HandoverAlreadyOpen
        if case.stage is Stage.TWO and final_of(tx, case) is None:
            raise FinalEvaluationMissing
        return tx.cases.save(
            case.close(
                on=session.today(),
                at=session.now(),
                by=session.person.id,
                reason=reason,
                criteria=criteria,
            )
        )


def reopen_case(session: Session, case_id: CaseId, *, reason: str) -> SupportCase:
    """Open a closed case again."""
    with session.write("case.reopened", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        _check_close(session, tx, case)
        if tx.cases.open_of_child(case.child_id) is not None:
            raise CaseAlreadyOpen
        return tx.cases.save(
            case.reopen(on=session.today(), at=session.now(), by=session.person.id, reason=reason)
        )


def set_review(session: Session, case_id: CaseId, *, on: date | None) -> SupportCase:
    """Set the day on which the case is looked at again."""
    return _change(session, case_id, "case.review-set", review_on=on)


def save_need(
    session: Session, case_id: CaseId, need: Need, *, before: Need | None = None, draft: str = ""
) -> SupportCase:
    """Keep the need data of the statutory case plan; ``Stale`` unless ``before`` still stands."""
    return _change(
        session,
        case_id,
        "case.need-kept",
        before=None if before is None else {"need": before},
        draft=draft,
        need=tidy(need),
    )


def save_voices(
    session: Session,
    case_id: CaseId,
    *,
    child: str,
    parent: str,
    before: tuple[str, str] | None = None,
    draft: str = "",
) -> SupportCase:
    """Keep the child's and the parent's own words; ``Stale`` unless ``before`` still stands."""
    return _change(
        session,
        case_id,
        "case.voices-kept",
        before=None if before is None else dict(zip(VOICES, before, strict=True)),
        draft=draft,
        child_voice=limited("child_voice", child),
        parent_voice=limited("parent_voice", parent),
    )


def set_participants(
    session: Session, case_id: CaseId, participants: frozenset[StaffId]
) -> SupportCase:
    """Say who of the house takes part; the responsible person always does."""
    with session.write("case.participants-set", "support_case", case_id) as tx:
        session.check(Action.ACCEPT_STAGE_TWO)
        case = tx.cases.get(case_id)
        case.worked_on()
        return tx.cases.save(replace(case, participants=participants | {case.responsible}))


def final_of(tx: Transaction, case: SupportCase) -> FinalEvaluation | None:
    """Return the latest final evaluation written since the case was opened last."""
    finals = tx.records.of_case(case.id).finals
    return finals[-1] if finals and finals[-1].written_at >= case.opened_last_at else None


def levels_of_child(tx: Transaction, child_id: ChildId) -> tuple[SupportLevel, ...]:
    """Return the support levels of a child from all its cases, by their first day."""
    every = (tx.records.of_case(case.id).levels for case in tx.cases.of_child(child_id))
    return tuple(sorted(chain.from_iterable(every), key=lambda level: level.place))


def relation_to(session: Session, tx: Transaction, case: SupportCase) -> Relation:
    """Return how the case stands to the person at the keyboard."""
    child = tx.children.relation(case.child_id, session.person.id)
    part = session.person.id in case.participants | {case.responsible}
    return Relation(own=case.responsible == session.person.id, part=part, group=child.group)


def names(tx: Transaction) -> dict[StaffId, str]:
    """Return everybody's name by identifier."""
    return {member.id: member.name for member in tx.staff.all()}


def signatures(tx: Transaction) -> dict[StaffId, str]:
    """Return how everybody signs, by identifier."""
    return {member.id: signature(member) for member in tx.staff.all()}


def check_stage_work(session: Session, tx: Transaction, case: SupportCase) -> None:
    """Raise ``NotAllowed`` unless the person may work on the case in its present stage."""
    _check_work(session, tx, case)


def works_on(session: Session, tx: Transaction, case: SupportCase) -> bool:
    """Say whether the person may work on the case in its present stage."""
    return session.may(STAGE_WORK[case.stage], relation_to(session, tx, case))


def colleagues(session: Session) -> tuple[StaffMember, ...]:
    """Return the active people of the house, to be chosen as owners and participants."""
    with session.read() as tx:
        return tuple(member for member in tx.staff.all() if member.active)


VOICES = ("child_voice", "parent_voice")
STAGE_WORK = {
    Stage.ONE: Action.WORK_ON_STAGE_ONE,
    Stage.TWO: Action.WORK_ON_STAGE_TWO,
    Stage.THREE: Action.WORK_ON_STAGE_THREE,
}


def _check_work(session: Session, tx: Transaction, case: SupportCase) -> None:
    session.check(STAGE_WORK[case.stage], relation_to(session, tx, case))


def _check_close(session: Session, tx: Transaction, case: SupportCase) -> None:
    if not _may_close(session, tx, case, relation_to(session, tx, case)):
        raise NotAllowed


def _change(
    session: Session,
    case_id: CaseId,
    action: str,
    *,
    before: Mapping[str, object] | None = None,
    draft: str = "",
    **fields: object,
) -> SupportCase:
    with session.write(action, "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        _check_work(session, tx, case)
        case.worked_on()
        if any(getattr(case, name) != value for name, value in (before or {}).items()):
            raise Stale
        if draft:
            tx.drop_draft(session.person.id, draft)
        changed: SupportCase = replace(case, **fields)  # type: ignore[arg-type]  # by field name
        return tx.cases.save(changed)


def _file(session: Session, tx: Transaction, case: SupportCase, relation: Relation) -> CaseFile:
    child = tx.children.get(case.child_id)
    signed = signatures(tx)
    handovers = tx.handovers.of_case(case.id)
    incoming = _incoming(session, tx, case)
    rights = _rights(session, tx, case, relation, handovers)
    return CaseFile(
        case=case,
        child=child,
        group=tx.groups.get(child.group_id).name if child.group_id else "",
        staff=names(tx),
        observations=_observations(session, tx, case),
        measures=tuple(
            WrittenMeasure(measure=item, author=signed.get(item.author_id, ""))
            for item in tx.measures.of_case(case.id)
        ),
        plan=tx.plans.of_case(case.id),
        tasks=tx.tasks.of_case(case.id),
        attachments=_attachments(tx, case, incoming),
        handovers=handovers,
        recipients={
            handover.recipient: tx.contacts.get(handover.recipient).card.name
            for handover in handovers
        },
        incoming=incoming,
        received=from_elsewhere(tx, case, own_store=session.store.id, me=session.person.id),
        records=tx.records.of_case(case.id),
        levels=levels_of_child(tx, case.child_id),
        final=final_of(tx, case),
        rules=tx.house_rules.get().on(session.today()),
        rights=rights,
        titles=tx.role_titles.get(),
        dealings=dealings_of(tx, case),
        corrections=corrections_of(session, tx, case, works=rights.work),
    )


def _incoming(session: Session, tx: Transaction, case: SupportCase) -> tuple[Incoming, ...]:
    if not session.may(Action.SEAL):
        return ()
    return tuple(item for item in tx.incoming.listed() if item.case_id == case.id)


def _attachments(
    tx: Transaction, case: SupportCase, incoming: tuple[Incoming, ...]
) -> tuple[Attachment, ...]:
    came = (tx.attachments.of(AttachedTo.INCOMING, item.handover_id) for item in incoming)
    return (*tx.attachments.of(AttachedTo.CASE, case.id), *chain.from_iterable(came))


def _observations(
    session: Session, tx: Transaction, case: SupportCase
) -> tuple[WrittenObservation, ...]:
    try:
        scope = session.scope(Action.READ_OBSERVATION)
    except NotAllowed:
        return ()
    return written(session, tx, tx.observations.of_child(case.child_id, scope))


def _rights(
    session: Session,
    tx: Transaction,
    case: SupportCase,
    relation: Relation,
    handovers: tuple[Handover, ...],
) -> CaseRights:
    # On its way a case stands as it was sealed: what changed now would not reach the recipient.
    mine = case.custody is CaseCustody.OWN
    live = mine and case.status is CaseStatus.OPEN
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
        approve=two and session.may(Action.APPROVE),
        hand_over=live and case.stage is not Stage.ONE and not between and session.may(Action.SEAL),
        close=live and not between and _may_close(session, tx, case, relation),
        reopen=mine
        and case.status is CaseStatus.CLOSED
        and _may_close(session, tx, case, relation)
        and tx.cases.open_of_child(case.child_id) is None,
        participants=live and session.may(Action.ACCEPT_STAGE_TWO),
        attach=live and session.may(STAGE_WORK[case.stage], relation),
        levels=live and may_set_level(session),
    )


def may_set_level(session: Session) -> bool:
    """Say whether this person writes down support levels: who coordinates, heads or manages."""
    return session.may(Action.ACCEPT_STAGE_TWO) or session.may(Action.WORK_ON_STAGE_THREE)


def _may_close(session: Session, tx: Transaction, case: SupportCase, relation: Relation) -> bool:
    if case.stage is Stage.TWO:
        headed = tx.house_rules.get().on(session.today()).head_approves_closing
        return session.may(Action.APPROVE if headed else Action.ACCEPT_STAGE_TWO)
    return session.may(STAGE_WORK[case.stage], relation)
