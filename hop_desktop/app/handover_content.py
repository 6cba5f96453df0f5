# SPDX-License-Identifier: EUPL-1.2
"""Gathering what a handover carries from the case, the child and the plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from uuid import uuid5

from hop_desktop.app.cases import levels_of_child, signatures
from hop_desktop.app.come_back import newest_entries
from hop_desktop.app.dealing_entries import consent_parts, dealing_entries
from hop_desktop.app.form_papers import papers_that_stay as form_papers_that_stay
from hop_desktop.app.house import contact_or_maker
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action, reach
from hop_desktop.domain.attachments import AttachedTo, Attachment
from hop_desktop.domain.cases import Measure, MeasureKind, Need, SupportCase, Transition, move_id
from hop_desktop.domain.children import Child
from hop_desktop.domain.content import (
    ChildPart,
    CustodyStep,
    Entry,
    EntryKind,
    FilePart,
    HandoverContent,
    PlanPart,
    Sender,
    TaskPart,
)
from hop_desktop.domain.handovers import Handover, IncomingState, Part
from hop_desktop.domain.ids import AttachmentId, ChildId, StaffId, StoreId
from hop_desktop.domain.institution import Institution, Place
from hop_desktop.domain.observations import ChildRole, Observation
from hop_desktop.domain.records import CaseRecords
from hop_desktop.domain.staff import StaffMember
from hop_desktop.store.transaction import Transaction

MEASURE_KINDS = {
    MeasureKind.MEASURE: EntryKind.MEASURE,
    MeasureKind.PARENT_TALK: EntryKind.PARENT_TALK,
    MeasureKind.INFORMATION: EntryKind.INFORMATION,
}
# Moves are the history of the case itself: they always go along.
PART_OF = {
    EntryKind.OBSERVATION: Part.OBSERVATIONS,
    EntryKind.MEASURE: Part.MEASURES,
    EntryKind.PARENT_TALK: Part.MEASURES,
    EntryKind.INFORMATION: Part.MEASURES,
    EntryKind.CONVERSATION: Part.MEETINGS,
    EntryKind.ROUND_TABLE: Part.MEETINGS,
    EntryKind.CARER_TOLD: Part.MEETINGS,
    EntryKind.REFERRAL: Part.CONSENTS,
    EntryKind.NEED: Part.NEED,
    EntryKind.PLAN: Part.PLAN,
    EntryKind.VOICES: Part.VOICES,
    EntryKind.TASK: Part.TASKS,
    EntryKind.CONSENT: Part.CONSENTS,
}
SENT_ROLES = {ChildRole.MAIN, ChildRole.INVOLVED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """The content, and the attachments' own records in the order of its files."""

    content: HandoverContent
    attachments: tuple[Attachment, ...]


def gather(session: Session, tx: Transaction, handover: Handover) -> Gathered:
    """Return what the recipient will read if the handover were sealed now."""
    case = tx.cases.get(handover.case_id)
    child = tx.children.get(case.child_id)
    house = tx.institution.get()
    recipient = tx.contacts.get(handover.recipient).card.name
    entries = entries_to_send(session, tx, case)
    attachments = _attachments(session, tx, case, handover.parts)
    content = HandoverContent(
        schema=packages.CONTENT_SCHEMA,
        case_id=case.id,
        handover_id=handover.id,
        ownership=handover.ownership,
        made_on=session.today(),
        sender=sender_of(
            tx, house, contact_or_maker(session, tx, handover.created_by), child.place
        ),
        recipient=recipient,
        informed=tuple(tx.contacts.get(each).card.name for each in handover.informed),
        reason=handover.reason,
        concern=case.concern,
        continues=case.continues,
        alarm=case.alarm,
        stage=case.stage.value,
        stage_two_asked=case.stage_two_asked,
        opened_on=case.opened_on,
        child=child_part(tx, child, with_family=Part.FAMILY in handover.parts),
        need=case.need if Part.NEED in handover.parts else Need(),
        plan=plan_of(tx, case) if Part.PLAN in handover.parts else PlanPart(),
        records=records_to_send(tx, case, handover.parts),
        child_voice=case.child_voice if Part.VOICES in handover.parts else "",
        parent_voice=case.parent_voice if Part.VOICES in handover.parts else "",
        carer_informed=handover.carer_informed,
        carer_note=handover.carer_note,
        basis=handover.basis,
        basis_note=handover.basis_note,
        entries=tuple(e for e in entries if PART_OF.get(e.kind, Part.CHILD) in handover.parts),
        consents=consent_parts(tx, case) if Part.CONSENTS in handover.parts else (),
        tasks=open_tasks(tx, case) if Part.TASKS in handover.parts else (),
        files=file_parts(attachments),
        withheld=handover.withheld,
        expected_answer_on=handover.expected_answer_on,
        custody=_custody(tx, case, handover, house.name, recipient),
    )
    return Gathered(content=content, attachments=attachments)


def observations_to_send(
    session: Session, tx: Transaction, case: SupportCase
) -> tuple[Observation, ...]:
    """Return the case's observations without what never goes along."""
    return observations_of_child(session, tx, case.child_id)


def observations_of_child(
    session: Session, tx: Transaction, child_id: ChildId
) -> tuple[Observation, ...]:
    """Return a child's observations without what never goes along.

    The protected ones stay, and those in which the child only looked on: they are about others.
    """
    if not reach(session.acting, Action.READ_OBSERVATION):
        return ()
    scope = session.scope(Action.READ_OBSERVATION)
    return tuple(
        item
        for item in tx.observations.of_child(child_id, scope)
        if not item.danger and item.role_of(child_id) in SENT_ROLES
    )


def entries_to_send(session: Session, tx: Transaction, case: SupportCase) -> tuple[Entry, ...]:
    """Return the whole chronology: what this house wrote and what came with the case.

    An entry of this house may have come back with the case; the highest revision goes on. A case
    that continues another carries the chronology of both.
    """
    signed, store = signatures(tx), session.store.id
    own = [
        _observation(item, case.child_id, signed, store)
        for item in observations_to_send(session, tx, case)
    ]
    came = list(tx.receivings.entries(case.child_id))
    for each in with_continued(tx, case):
        own += _written_in(tx, each, signed, store)
        came += tx.received.of_case(each.id)
    return newest_entries((*came, *own))


def _written_in(
    tx: Transaction, case: SupportCase, signed: dict[StaffId, str], store: StoreId
) -> list[Entry]:
    return [
        *(_measure(item, signed, store) for item in tx.measures.of_case(case.id)),
        *dealing_entries(tx, case, signed, store),
        *(_move(n, item, case, signed, store) for n, item in enumerate(case.transitions)),
    ]


def entries_of_child(session: Session, tx: Transaction, child_id: ChildId) -> tuple[Entry, ...]:
    """Return everything written of a child: in its cases, beside them, and what came with it."""
    signed, store = signatures(tx), session.store.id
    of_cases = (entries_to_send(session, tx, case) for case in tx.cases.of_child(child_id))
    seen = observations_of_child(session, tx, child_id)
    own = (_observation(item, child_id, signed, store) for item in seen)
    return newest_entries((*tx.receivings.entries(child_id), *chain.from_iterable(of_cases), *own))


def with_continued(tx: Transaction, case: SupportCase) -> list[SupportCase]:
    """Return a case and those that it continues, the latest first."""
    found = {case.id: case}
    earlier = case.continues
    while earlier is not None and earlier not in found:
        known = tx.cases.find(earlier)
        if known is None:
            break
        found[known.id] = known
        earlier = known.continues
    return list(found.values())


def attachments_to_send(
    session: Session,
    tx: Transaction,
    case: SupportCase,
    parts: frozenset[Part] = frozenset(Part),
) -> tuple[Attachment, ...]:
    """Return the files of the case, its observations and the packages that brought it, each once.

    Those of a part that stays, stay. Of the papers of a meeting or a document only the newest
    goes along; documents about the child without a case go too. What was given to whoever asked
    for a copy stays: it tells who asked, and what stands in it goes along in the entries.
    A finished form goes along as its paper alone: the form may be the house's own, unknown to the
    recipient, and what it was filled from goes along as entries that the recipient can work with.
    """
    with_observations = Part.OBSERVATIONS in parts
    stay = _papers_that_stay(tx, case, with_meetings=Part.MEETINGS in parts)
    stay |= form_papers_that_stay(tx, case.child_id)
    stay |= {copy.attachment_id for copy in tx.access_copies.of_child(case.child_id)}
    kept = (
        *tx.attachments.of(AttachedTo.CASE, case.id),
        *tx.attachments.of(AttachedTo.CHILD, case.child_id),
    )
    files = [file for file in kept if file.id not in stay]
    if with_observations:
        for item in observations_to_send(session, tx, case):
            if item.child_id == case.child_id:
                files += tx.attachments.of(AttachedTo.OBSERVATION, item.id)
    for brought in tx.incoming.of_case(case.id):
        if brought.state is IncomingState.ACCEPTED:
            files += tx.attachments.of(AttachedTo.INCOMING, brought.handover_id)
    each = tuple({file.sha256: file for file in reversed(files)}.values())[::-1]
    if Part.ASSESSMENTS in parts:
        return each
    assessed = {sha for item in tx.records.of_case(case.id).assessments for sha in item.files}
    return tuple(file for file in each if file.sha256 not in assessed)


def _papers_that_stay(
    tx: Transaction, case: SupportCase, *, with_meetings: bool
) -> set[AttachmentId]:
    papers = tx.meetings.papers_of_case(case.id)
    newest = {paper.meeting_id: paper.attachment_id for paper in papers} if with_meetings else {}
    return {paper.attachment_id for paper in papers} - set(newest.values())


def sender_of(
    tx: Transaction, house: Institution, person: StaffMember, place: Place | None
) -> Sender:
    """Return the house that sends and the person to ask."""
    return Sender(
        store_id=house.id,
        workplace=house.workplace,
        name=house.name,
        registry_code=house.registry_code,
        municipality=house.municipality,
        address=house.address,
        phone=house.phone,
        email=house.email,
        person=person.name,
        job_title=person.job_title or tx.role_titles.get().chosen_for(person.roles, place),
        person_phone=person.phone,
        person_email=person.email,
    )


def child_part(tx: Transaction, child: Child, *, with_family: bool) -> ChildPart:
    """Return a child as it goes along, with its family or without."""
    return ChildPart(
        id=child.id,
        first_name=child.first_name,
        last_name=child.last_name,
        birth_date=child.birth_date,
        personal_code=child.personal_code,
        home_language=child.home_language,
        place=child.place,
        group=tx.groups.get(child.group_id).name if child.group_id else "",
        registered_municipality=child.registered_municipality,
        homes=child.homes if with_family else (),
        guardians=child.guardians if with_family else (),
        siblings=child.siblings if with_family else "",
    )


def plan_of(tx: Transaction, case: SupportCase) -> PlanPart:
    """Return the plan of a case as it goes along or onto paper."""
    plan = tx.plans.of_case(case.id)
    if plan is None:
        return PlanPart()
    approver = signatures(tx).get(plan.approved_by, "") if plan.approved_by else ""
    return PlanPart(
        goals=plan.goals,
        evaluate_on=plan.evaluate_on,
        evaluation=plan.evaluation,
        recommendations=plan.recommendations,
        approved_by=approver,
        approved_on=plan.approved_at.date() if plan.approved_at else None,
    )


def records_to_send(tx: Transaction, case: SupportCase, parts: frozenset[Part]) -> CaseRecords:
    """Return the records of the case, of the parts that go along."""
    written, planned, assessed = (
        tx.records.of_case(case.id),
        Part.PLAN in parts,
        Part.ASSESSMENTS in parts,
    )
    return CaseRecords(
        assessments=written.assessments if assessed else (),
        levels=levels_of_child(tx, case.child_id) if assessed else (),
        points=written.points if planned else (),
        occasions=written.occasions if planned else (),
        reviews=written.reviews if planned else (),
        finals=written.finals if planned else (),
    )


def _observation(
    item: Observation, child_id: ChildId, signed: dict[StaffId, str], store: StoreId
) -> Entry:
    role = item.role_of(child_id)
    return Entry(
        # The view of another child that it concerns is an entry of its own.
        id=item.id if child_id == item.child_id else uuid5(item.id, str(child_id)),
        author_store=store,
        revision=item.revision,
        kind=EntryKind.OBSERVATION,
        on=item.observed_on,
        written_at=item.written_at,
        author=signed.get(item.author_id, ""),
        code=item.area.value,
        situation=item.situation,
        text=item.facts,
        child_words=item.child_words,
        judgement=item.judgement,
        result=item.what_helped,
        role=role.value if role else "",
        how_long=item.how_long,
        before=item.before,
        done=item.done,
        done_result=item.done_result,
        strengths=item.strengths,
        told_whom=item.told_whom,
        told_on=item.told_on,
    )


def _measure(item: Measure, signed: dict[StaffId, str], store: StoreId) -> Entry:
    return Entry(
        id=item.id,
        author_store=store,
        revision=item.revision,
        kind=MEASURE_KINDS[item.kind],
        on=item.on,
        written_at=item.written_at,
        author=signed.get(item.author_id, ""),
        code=item.helped.value,
        text=item.what,
        result=item.result,
    )


def _move(
    number: int, item: Transition, case: SupportCase, signed: dict[StaffId, str], store: StoreId
) -> Entry:
    return Entry(
        id=move_id(case.id, number, item),
        author_store=store,
        revision=1,
        kind=EntryKind.MOVE,
        on=item.on,
        written_at=item.at,
        author=signed.get(item.by, ""),
        code=item.move.value,
        text=item.reason,
    )


def open_tasks(tx: Transaction, case: SupportCase) -> tuple[TaskPart, ...]:
    """Return the promises of a case that are still open."""
    signed = signatures(tx)
    return tuple(
        TaskPart(title=task.title, owner=signed.get(task.owner, ""), due_on=task.due_on)
        for task in tx.tasks.of_case(case.id)
        if task.done_on is None
    )


def _attachments(
    session: Session, tx: Transaction, case: SupportCase, parts: frozenset[Part]
) -> tuple[Attachment, ...]:
    if Part.ATTACHMENTS not in parts:
        return ()
    return attachments_to_send(session, tx, case, parts)


def file_parts(attachments: Iterable[Attachment]) -> tuple[FilePart, ...]:
    """Return files as they are listed in a package, by flat names in their order."""
    return tuple(_file(number, each) for number, each in enumerate(attachments, start=1))


def _file(number: int, attachment: Attachment) -> FilePart:
    return FilePart(
        file=f"attachment-{number:03d}.{attachment.media.value}",
        title=attachment.title,
        media=attachment.media.value,
        size=attachment.size,
        sha256=attachment.sha256,
    )


def _custody(
    tx: Transaction, case: SupportCase, handover: Handover, house: str, recipient: str
) -> tuple[CustodyStep, ...]:
    step = CustodyStep(ownership=handover.ownership, giver=house, taker=recipient)
    known = tx.ownership.known(case.id)
    if known is None:
        return (step,)
    return (*tx.received.content(known[1]).custody, step)
