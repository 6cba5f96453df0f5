# SPDX-License-Identifier: EUPL-1.2
"""Gathering what a handover carries from the case, the child and the plan."""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.cases import levels_of_child, signatures
from hop_desktop.app.dealing_entries import consent_parts
from hop_desktop.app.files_to_send import attachments_to_send, file_parts
from hop_desktop.app.house import contact_or_maker
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.cases import Need, SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.content import (
    ChildPart,
    CustodyStep,
    EntryKind,
    HandoverContent,
    PlanPart,
    Sender,
    TaskPart,
)
from hop_desktop.domain.handovers import Handover, Part
from hop_desktop.domain.institution import Institution, Place
from hop_desktop.domain.records import CaseRecords
from hop_desktop.domain.staff import StaffMember
from hop_desktop.store.transaction import Transaction

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


def _custody(
    tx: Transaction, case: SupportCase, handover: Handover, house: str, recipient: str
) -> tuple[CustodyStep, ...]:
    step = CustodyStep(ownership=handover.ownership, giver=house, taker=recipient)
    known = tx.ownership.known(case.id)
    if known is None:
        return (step,)
    return (*tx.received.content(known[1]).custody, step)
