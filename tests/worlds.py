# SPDX-License-Identifier: EUPL-1.2
"""Whole houses for tests: real stores on disk, made through the use cases alone.

Everybody unlocks with ``PASSPHRASE``. The logins of the kindergarten are ``ülle`` (head), ``öie``
(coordinator), ``šeila`` and ``žanna`` (teachers of the first and the second group) and ``piret``
(specialist); those of the desk are ``kai`` (its lead) and ``urmas``, both case managers.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hop_desktop.app import (
    cases,
    children,
    contacts,
    handovers,
    observations,
    opening,
    people,
    plans,
    records,
)
from hop_desktop.app import house as own_house
from hop_desktop.app.opening import Founding, Surroundings
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import MeasureKind, SupportCase
from hop_desktop.domain.children import Child, Custody, Guardian, Home
from hop_desktop.domain.contacts import ConfirmedBy, Contact
from hop_desktop.domain.handovers import Basis, CarerInformed, Handover, Withheld
from hop_desktop.domain.ids import CaseId, ChildId, ContactId, GroupId
from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.records import Assessment, Assessor, FinalEvaluation, Outcome, Satisfaction
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.store.key_slots import KdfCost

RESOURCES = Path(__file__).parents[1] / "resources"
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "hõbedane-vihmavari-jookseb-üle-silla"
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

HEAD, COORDINATOR, TEACHER, OTHER_TEACHER, SPECIALIST = "ülle", "öie", "šeila", "žanna", "piret"
DESK_LEAD, CASE_MANAGER = "kai", "urmas"
GROUPS = ("Mesilased", "Žilletid")
CLASSES = ("1.a", "4.õ")
HOME_MUNICIPALITY, OTHER_MUNICIPALITY = "0528", "0793"


@dataclass(slots=True)
class Clock:
    """A clock that moves only when it is told to."""

    moment: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        """Return the present moment in UTC."""
        return self.moment

    def move(self, *, days: int = 0, seconds: float = 0) -> None:
        """Let time pass."""
        self.moment += timedelta(days=days, seconds=seconds)


def surroundings(folder: Path, clock: Clock | None = None) -> Surroundings:
    """Return what the program would be started with on this folder."""
    return Surroundings(folder=folder, resources=RESOURCES, clock=clock or Clock(), cost=CHEAP)


def a_kindergarten(folder: Path, clock: Clock | None = None) -> Session:
    """Return the head's session of a kindergarten with two groups and five people."""
    return _a_house(
        folder,
        clock,
        workplace=Workplace.KINDERGARTEN,
        house="Pääsukese näidislasteaed",
        groups=GROUPS,
    )


def a_school(folder: Path, clock: Clock | None = None) -> Session:
    """Return the head's session of a school with two classes and the same five people."""
    return _a_house(
        folder, clock, workplace=Workplace.SCHOOL, house="Õunaaia näidiskool", groups=CLASSES
    )


def a_joint_house(folder: Path, clock: Clock | None = None) -> Session:
    """Return the head's session of a kindergarten and school in one, with a group and a class."""
    head = _a_house(
        folder,
        clock,
        workplace=Workplace.JOINT,
        house="Žürii näidislasteaed-põhikool",
        groups=GROUPS[:1],
    )
    own_house.add_group(head, name=CLASSES[0], place=Place.SCHOOL)
    return head


def a_desk(
    folder: Path, clock: Clock | None = None, house: str = "Näidisvalla heaoluteenistus"
) -> Session:
    """Return the lead's session of a municipal desk with two case managers."""
    founded = opening.found(
        surroundings(folder, clock),
        Founding(
            workplace=Workplace.DESK,
            house=house,
            municipality=HOME_MUNICIPALITY,
            municipalities_served=(HOME_MUNICIPALITY, OTHER_MUNICIPALITY),
            phone="5550 2000",
            email="heaolu@naidisvald.example",
            person="Kai Lepp",
            job_title="juhtumikorraldaja",
            login=DESK_LEAD,
            passphrase=PASSPHRASE,
        ),
    )
    lead = founded.session
    _join(lead, CASE_MANAGER, "Urmas Žukov", "juhtumikorraldaja", Role.CASE_MANAGER)
    return lead


def session_of(house: Session, login: str) -> Session:
    """Return another person's session of the same house, beside the one given."""
    around = surroundings(house.store.folder)._replace(clock=house.clock)
    return opening.unlock(around, login=login, passphrase=PASSPHRASE)


def unlocked(folder: Path, login: str, clock: Clock | None = None) -> Session:
    """Return a person's session of the house in a folder that nobody has open."""
    return opening.unlock(surroundings(folder, clock), login=login, passphrase=PASSPHRASE)


def introduced(one: Session, other: Session) -> tuple[Contact, Contact]:
    """Let two houses exchange cards and compare codes; return the other for each."""
    return met(one, other), met(other, one)


def met(reader: Session, writer: Session) -> Contact:
    """Let a house read in the card of another and compare its code."""
    _, card = contacts.write_card(writer)
    read = contacts.read_card(reader, card)
    return contacts.confirm(reader, read.contact.id, how=ConfirmedBy.PHONE).contact


def has_left(session: Session, child_id: ChildId) -> Child:
    """Note that a child has left the house today."""
    with session.read() as tx:
        child = tx.children.get(child_id)
    return children.save_child(session, replace(child, left_on=session.today()))


def a_child_of(house: Session, group: str = GROUPS[0], **fields: object) -> Child:
    """Return a child of a group, with two homes in two municipalities and two guardians."""
    child = Child(
        id=children.new_child_id(),
        first_name="Mari",
        last_name="Maasikas",
        birth_date=date(2021, 8, 12),
        home_language="eesti",
        group_id=group_named(house, group),
        registered_municipality=HOME_MUNICIPALITY,
        homes=(
            Home(
                municipality=HOME_MUNICIPALITY,
                address="Pärna tee 3",
                share="3 päeva nädalas",
                with_whom="ema",
            ),
            Home(
                municipality=OTHER_MUNICIPALITY,
                address="Kõrvitsa 8",
                share="4 päeva nädalas",
                with_whom="isa",
            ),
        ),
        guardians=(
            Guardian(
                name="Külli Maasikas", relation="ema", custody=Custody.JOINT, phone="5550 3001"
            ),
            Guardian(name="Jüri Žukov", relation="isa", custody=Custody.JOINT, phone="5550 3002"),
        ),
        siblings="Vend Õnnela lasteaias",
    )
    return children.save_child(house, replace(child, **fields))  # type: ignore[arg-type]  # by name


def another_child_of(house: Session, group: str = GROUPS[1]) -> Child:
    """Return a child of the second group, with one home and one guardian."""
    return a_child_of(
        house,
        group,
        first_name="Õie-Säde",
        last_name="Žukova",
        birth_date=date(2020, 2, 29),
        home_language="vene",
        homes=(Home(municipality=HOME_MUNICIPALITY, address="Ülase 5"),),
        guardians=(Guardian(name="Ljubov Žukova", relation="ema", custody=Custody.SOLE),),
        siblings="",
    )


def group_named(house: Session, name: str) -> GroupId:
    """Return the identifier of a group."""
    return next(group.id for group in own_house.groups(house) if group.name == name)


def an_observation_of(session: Session, child: Child, **fields: object) -> Observation:
    """Let a person record an observation of today."""
    words: dict[str, object] = {
        "child_id": child.id,
        "observed_on": session.today(),
        "area": Area.SOCIAL,
        "facts": "Kattis hommikuringis kõrvad ja läks ukse juurde.",
        "child_words": "Liiga vali!",
        "judgement": "Müra väsitab teda.",
    }
    return observations.record(session, **{**words, **fields})  # type: ignore[arg-type]  # by name


def a_case_in_stage_one(teacher: Session, child: Child) -> SupportCase:
    """Let the teacher notice, open a case and try something."""
    an_observation_of(teacher, child)
    case = cases.open_case(
        teacher,
        child.id,
        concern="Väsib mürast ja jääb mängust kõrvale.",
        reason="Kolm nädalat märkamisi",
        review_on=teacher.today() + timedelta(days=28),
    )
    cases.add_measure(
        teacher,
        case.id,
        on=teacher.today(),
        kind=MeasureKind.MEASURE,
        what="Vaikne nurk akna all",
        result="Rahuneb kümne minutiga",
    )
    return case


def a_case_in_stage_two(house: Session, child: Child | None = None) -> SupportCase:
    """Bring a case of the kindergarten to stage II, with a plan the head has approved.

    ``house`` is the head's session; without a child it is a new one of the first group.
    """
    child = child or a_child_of(house)
    teacher, coordinator = session_of(house, TEACHER), session_of(house, COORDINATOR)
    case = a_case_in_stage_one(teacher, child)
    cases.ask_for_stage_two(
        teacher, case.id, reason="Vaikne nurk aitab, aga keel ei arene", criteria=("kestab",)
    )
    cases.accept_stage_two(
        coordinator,
        case.id,
        reason="Vajab logopeedi ja ühist plaani",
        review_on=coordinator.today() + timedelta(days=56),
    )
    cases.save_voices(
        coordinator, case.id, child="Tahan mängida, aga vaikselt.", parent="Kodus on sama."
    )
    plans.save_goal(coordinator, case.id, a_goal())
    plans.approve_plan(house, case.id)
    teacher.close()
    coordinator.close()
    return cases.case_file(house, case.id).case


def a_goal() -> Goal:
    """Return a goal with a baseline, a scale and an activity."""
    return Goal(
        id=plans.new_goal_id(),
        title="Mängib kümme minutit teisega",
        obstacles="Müra, vähene sõnavara",
        baseline="Mängib üksi",
        scale=("üksi", "kõrvuti", "5 minutit", "10 minutit", "ise kutsub"),
        activities=(
            Activity(what="Paarismäng vaikses toas", who="logopeed", how_often="3 × päevas"),
        ),
    )


def evaluated(session: Session, case_id: CaseId) -> FinalEvaluation:
    """Write the evaluation with which a case of stage II may end."""
    return records.evaluate_finally(
        session,
        case_id,
        on=session.today(),
        outcome=Outcome.REACHED,
        satisfaction=Satisfaction.VERY,
        result="Mängib teistega pool tundi.",
    )


def an_assessment_of(session: Session, case_id: CaseId) -> Assessment:
    """Record what a bought-in speech therapist found."""
    return records.add_assessment(
        session,
        case_id,
        on=session.today(),
        instrument="Kõne arengu test, 5‑aastane",
        assessor=Assessor.BOUGHT_IN,
        by="Õie Logopeed, Näidis OÜ",
        results="Sõnavara on eakohasest väiksem.",
        recommendation="Logopeed kaks korda nädalas.",
    )


def an_approved_handover(
    house: Session,
    case_id: CaseId,
    recipient: ContactId,
    *,
    informed: tuple[ContactId, ...] = (),
    withheld: tuple[Withheld, ...] = (),
) -> Handover:
    """Prepare and approve a handover as the head."""
    begun = handovers.start(house, case_id, recipient=recipient)
    handovers.prepare(
        house,
        begun.id,
        recipient=recipient,
        informed=informed,
        withheld=withheld,
        reason="Vaja on peretöötajat ja logopeedi väljastpoolt.",
        basis=Basis.LAW,
        basis_note="LasteKS § 27",
        carer_informed=CarerInformed.YES,
        carer_note="Räägiti emaga 20.11.2026.",
        expected_answer_on=house.today() + timedelta(days=10),
    )
    return handovers.approve(house, begun.id)


def a_sealed_handover(
    house: Session, case_id: CaseId, recipient: ContactId, *, informed: tuple[ContactId, ...] = ()
) -> Handover:
    """Prepare, approve and seal a handover as the head; its file is not written yet."""
    approved = an_approved_handover(house, case_id, recipient, informed=informed)
    return handovers.seal(house, approved.id)


def member(house: Session, login: str) -> StaffMember:
    """Return a person of the house."""
    return next(person for person in people.people(house) if person.login == login)


def _a_house(
    folder: Path, clock: Clock | None, *, workplace: Workplace, house: str, groups: tuple[str, ...]
) -> Session:
    """Found a house, and let its teachers, coordinator and specialist join."""
    founded = opening.found(
        surroundings(folder, clock),
        Founding(
            workplace=workplace,
            house=house,
            municipality=HOME_MUNICIPALITY,
            phone="5550 1000",
            email="paasuke@naidis.example",
            groups=groups,
            person="Ülle Kõrvits-Näidis",
            job_title="direktor",
            login=HEAD,
            passphrase=PASSPHRASE,
        ),
    )
    head = founded.session
    people.change_person(head, replace(head.person, roles=frozenset({Role.HEAD})))
    school = workplace is Workplace.SCHOOL
    titles = (
        ("HEVKO", "klassijuhataja") if school else ("tugiteenuste koordineerija", "rühmaõpetaja")
    )
    found = tuple(group.id for group in own_house.groups(head))
    _join(head, COORDINATOR, "Öie Pähkel", titles[0], Role.COORDINATOR)
    _join(head, TEACHER, "Šeila Õunapuu", titles[1], Role.TEACHER, group=found[0])
    _join(head, OTHER_TEACHER, "Žanna Rästas", titles[1], Role.TEACHER, group=found[-1])
    _join(head, SPECIALIST, "Piret Näidis", "logopeed", Role.SPECIALIST)
    return head


def _join(
    lead: Session,
    login: str,
    name: str,
    job_title: str,
    role: Role,
    *,
    group: GroupId | None = None,
) -> None:
    _, told_once = people.invite(
        lead,
        name=name,
        login=login,
        job_title=job_title,
        roles=frozenset({role}),
        groups=frozenset({group}) if group else frozenset(),
        cost=CHEAP,
    )
    around = surroundings(lead.store.folder)._replace(clock=lead.clock)
    joined = opening.unlock(around, login=login, passphrase=told_once)
    people.change_my_passphrase(joined, old=told_once, new=PASSPHRASE, cost=CHEAP)
    joined.close()
