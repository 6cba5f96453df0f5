# SPDX-License-Identifier: EUPL-1.2
"""Reading cases: the list of them, and a case whole."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from hop_desktop.app.case_rights import CaseRights, relation_to, rights_in
from hop_desktop.app.children import WrittenObservation, signature, written
from hop_desktop.app.come_back import from_elsewhere
from hop_desktop.app.continuing import Continued, continued_in
from hop_desktop.app.corrected import Corrections, corrections_of
from hop_desktop.app.dealings import Dealings, dealings_of
from hop_desktop.app.house import name_there
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Relation
from hop_desktop.domain.attachments import AttachedTo, Attachment
from hop_desktop.domain.cases import ListedCase, Measure, SupportCase
from hop_desktop.domain.children import Child, ListedChild
from hop_desktop.domain.content import Entry
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.handovers import Handover, Incoming
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.ids import CaseId, ChildId, ContactId, StaffId
from hop_desktop.domain.plans import ActionPlan, Task
from hop_desktop.domain.records import CaseRecords, FinalEvaluation, SupportLevel
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case in the list; at a desk ``sender`` is the house that handed it over last."""

    case: ListedCase
    responsible: str
    sender: str
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
    continued: Continued

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
        senders = _senders(tx)
        return tuple(
            CaseRow(
                case=case,
                responsible=staff.get(case.responsible, ""),
                sender=senders.get(case.id, ""),
                handover=handovers.get(case.id),
            )
            for case in tx.cases.listed(scope, include_closed=closed)
        )


def _senders(tx: Transaction) -> dict[CaseId, str]:
    if not tx.institution.get().is_desk:
        return {}
    brought = tx.senders.by_case()
    called = {contact: name_there(tx, contact) for contact in set(brought.values())}
    return {case_id: called[contact] for case_id, contact in brought.items()}


def case_file(session: Session, case_id: CaseId) -> CaseFile:
    """Return a case whole; the view is journalled."""
    with session.view("case.viewed", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        relation = relation_to(session, tx, case)
        session.check(Action.READ_CHILD, relation)
        return _file(session, tx, case, relation)


def final_of(tx: Transaction, case: SupportCase) -> FinalEvaluation | None:
    """Return the latest final evaluation written since the case was opened last."""
    finals = tx.records.of_case(case.id).finals
    return finals[-1] if finals and finals[-1].written_at >= case.opened_last_at else None


def levels_of_child(tx: Transaction, child_id: ChildId) -> tuple[SupportLevel, ...]:
    """Return the support levels of a child from all its cases, by their first day."""
    every = (tx.records.of_case(case.id).levels for case in tx.cases.of_child(child_id))
    return tuple(sorted(chain.from_iterable(every), key=lambda level: level.place))


def names(tx: Transaction) -> dict[StaffId, str]:
    """Return everybody's name by identifier."""
    return {member.id: member.name for member in tx.staff.all()}


def signatures(tx: Transaction) -> dict[StaffId, str]:
    """Return how everybody signs, by identifier."""
    return {member.id: signature(member) for member in tx.staff.all()}


def colleagues(session: Session) -> tuple[StaffMember, ...]:
    """Return the active people of the house, to be chosen as owners and participants."""
    with session.read() as tx:
        return tuple(member for member in tx.staff.all() if member.active)


def _file(session: Session, tx: Transaction, case: SupportCase, relation: Relation) -> CaseFile:
    child = tx.children.get(tx.joins.head(case.child_id))
    signed = signatures(tx)
    handovers = tx.handovers.of_case(case.id)
    incoming = _incoming(session, tx, case)
    rights = rights_in(session, tx, case, relation, handovers)
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
            handover.recipient: name_there(tx, handover.recipient) for handover in handovers
        },
        incoming=incoming,
        received=from_elsewhere(
            tx, case, own_store=session.store.id, me=session.person.id, signed=signed
        ),
        records=tx.records.of_case(case.id),
        levels=levels_of_child(tx, case.child_id),
        final=final_of(tx, case),
        rules=tx.house_rules.get().on(session.today()),
        rights=rights,
        titles=tx.role_titles.get(),
        dealings=dealings_of(tx, case),
        corrections=corrections_of(session, tx, case, works=rights.work),
        continued=continued_in(tx, case),
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
