# SPDX-License-Identifier: EUPL-1.2
"""Values for tests: each builder supplies what the test does not care about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.children import Child, Custody, Guardian, Home
from hop_desktop.domain.contacts import Contact, ContactCard
from hop_desktop.domain.handovers import Basis, CarerInformed, Handover, HandoverState, Incoming
from hop_desktop.domain.ids import (
    CaseId,
    ChildId,
    ContactId,
    GroupId,
    HandoverId,
    ObservationId,
    PackageId,
    StaffId,
    StoreId,
    TaskId,
)
from hop_desktop.domain.institution import Group, Place, Workplace
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.domain.packages import Answer, Verdict
from hop_desktop.domain.plans import Task
from hop_desktop.domain.staff import Role, StaffMember

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TODAY = NOON.date()


def a_person(*roles: Role, **fields: object) -> StaffMember:
    """Return a member of staff; without roles, a teacher."""
    person = StaffMember(
        id=StaffId(uuid4()),
        login="õnne",
        name="Õnne Õunapuu",
        roles=frozenset(roles or {Role.TEACHER}),
    )
    return replace(person, **fields)  # type: ignore[arg-type]  # by field name


def a_child(**fields: object) -> Child:
    """Return a child with two homes and two guardians."""
    child = Child(
        id=ChildId(uuid4()),
        first_name="Mari",
        last_name="Maasikas",
        birth_date=date(2021, 8, 12),
        home_language="eesti",
        registered_municipality="0528",
        homes=(
            Home(municipality="0528", address="Pärna tee 3", share="3 päeva nädalas"),
            Home(municipality="0793", address="Kõrvitsa 8", share="4 päeva nädalas"),
        ),
        guardians=(
            Guardian(name="Külli Maasikas", relation="ema", custody=Custody.JOINT),
            Guardian(name="Jüri Žukov", relation="isa", custody=Custody.JOINT),
        ),
    )
    return replace(child, **fields)  # type: ignore[arg-type]  # by field name


def an_observation(**fields: object) -> Observation:
    """Return an observation of today."""
    observation = Observation(
        id=ObservationId(uuid4()),
        child_id=ChildId(uuid4()),
        author_id=StaffId(uuid4()),
        observed_on=TODAY,
        written_at=NOON,
        area=Area.SOCIAL,
        facts="Kattis hommikuringis kõrvad ja läks ukse juurde.",
        child_words="Liiga vali!",
        judgement="Müra väsitab teda.",
    )
    return replace(observation, **fields)  # type: ignore[arg-type]  # by field name


def a_case(**fields: object) -> SupportCase:
    """Return a case in stage I."""
    case = SupportCase(
        id=CaseId(uuid4()),
        child_id=ChildId(uuid4()),
        concern="Väsib mürast ja jääb mängust kõrvale.",
        responsible=StaffId(uuid4()),
        opened_on=TODAY,
        stage_since=TODAY,
    )
    return replace(case, **fields)  # type: ignore[arg-type]  # by field name


def a_handover(state: HandoverState = HandoverState.DRAFT, **fields: object) -> Handover:
    """Return a handover of a case in stage II; sealed ones have a package."""
    handover = Handover(
        id=HandoverId(uuid4()),
        case_id=CaseId(uuid4()),
        recipient=ContactId(uuid4()),
        ownership=2,
        state=state,
        reason="Vaja on logopeedi ja peretöötajat väljastpoolt.",
        basis=Basis.LAW,
        carer_informed=CarerInformed.YES,
        carer_note="Räägiti emaga 20.11.2026.",
        created_by=StaffId(uuid4()),
        package_id=PackageId(uuid4()),
        package_sha256="ab" * 32,
    )
    return replace(handover, **fields)  # type: ignore[arg-type]  # by field name


def an_answer(to: Handover, verdict: Verdict = Verdict.ACCEPTED, **fields: object) -> Answer:
    """Return the answer that fits a handover."""
    assert to.package_id is not None
    answer = Answer(
        package_id=to.package_id,
        package_sha256=to.package_sha256,
        handover_id=to.id,
        case_id=to.case_id,
        ownership=to.ownership,
        verdict=verdict,
        words="Võtan juhtumi üle.",
        answered_by="Kai Kägu",
        answered_at=NOON,
    )
    return replace(answer, **fields)  # type: ignore[arg-type]  # by field name


def in_stage(stage: Stage) -> SupportCase:
    """Return a case in a stage."""
    return a_case(stage=stage)


def a_group(name: str = "Mesimummid", place: Place = Place.KINDERGARTEN) -> Group:
    """Return a group of a kindergarten."""
    return Group(id=GroupId(uuid4()), name=name, place=place)


def a_task(**fields: object) -> Task:
    """Return a task that is still to be done."""
    task = Task(
        id=TaskId(uuid4()),
        title="Helistada logopeedile",
        owner=StaffId(uuid4()),
        created_by=StaffId(uuid4()),
    )
    return replace(task, **fields)  # type: ignore[arg-type]  # by field name


def a_contact(name: str = "Põhjala valla juhtumikorraldus", **fields: object) -> Contact:
    """Return a contact whose control code was not compared yet; its keys open nothing."""
    card = ContactCard(
        store_id=StoreId(uuid4()),
        serial=1,
        issued_at=NOON,
        workplace=Workplace.DESK,
        name=name,
        municipalities_served=("0528", "0793"),
        encryption_key=b"encryption",
        signing_key=b"signing",
    )
    contact = Contact(id=ContactId(uuid4()), card=card, added_by=StaffId(uuid4()), added_at=NOON)
    return replace(contact, **fields)  # type: ignore[arg-type]  # by field name


def an_incoming(sender: Contact, **fields: object) -> Incoming:
    """Return an offered handover from a contact."""
    incoming = Incoming(
        handover_id=HandoverId(uuid4()),
        package_id=PackageId(uuid4()),
        package_sha256="cd" * 32,
        case_id=CaseId(uuid4()),
        ownership=2,
        sender=sender.id,
        sender_store=sender.card.store_id,
        sender_name=sender.card.name,
        child_name="Mari Maasikas",
        received_at=NOON,
    )
    return replace(incoming, **fields)  # type: ignore[arg-type]  # by field name
