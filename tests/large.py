# SPDX-License-Identifier: EUPL-1.2
"""The large sample: 5,000 children, 20,000 observations and 2,000 cases of one invented school.

Every case has a measure, a task, a telling and a consent, every second one a plan with what belongs
to it: a meeting, an assessment, measurements, a review, an application.

Always the same for the same seed, written straight into the store in chunks. Everybody unlocks
with ``worlds.PASSPHRASE``; the logins are those of the kindergarten in ``worlds``.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from hop_desktop.app import cases
from hop_desktop.app.session import Session
from hop_desktop.domain.attachments import AttachedTo, Attachment, Media
from hop_desktop.domain.cases import Helped, Measure, MeasureKind, Move, SupportCase
from hop_desktop.domain.children import Child, Guardian, Home
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.ids import (
    AttachmentId,
    CaseId,
    ChildId,
    ConsentId,
    GroupId,
    MeasureId,
    MeetingId,
    ObservationId,
    PlanId,
    ReferralId,
    StaffId,
    TaskId,
    TellingId,
)
from hop_desktop.domain.institution import Group, Place
from hop_desktop.domain.meetings import Agreement, Attendee, Meeting, MeetingKind, TableWords
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.domain.plans import ActionPlan, Goal, Task
from hop_desktop.domain.records import Assessment, Assessor, DataPoint, Decision, Record, Review
from hop_desktop.domain.referrals import Referral
from hop_desktop.domain.telling import Telling
from hop_desktop.store.transaction import Transaction
from tests import worlds

CHILDREN, OBSERVATIONS, CASES, GROUPS = 5_000, 20_000, 2_000, 200
CHUNK = 1_000
SEED = 20261124
Made = TypeVar("Made")

FIRST = """Aadu Agnes Airi Aleksandr Anna Anton Arvo Darja Eeva Eliise Ffion Georg Hanna Helmi
Indrek Ivan Jaan Jevgenia Joosep Kaarel Katariina Kristjan Ksenia Laura Liis Mari Marta Matvei
Mihkel Natalja Nikita Oskar Õie Õnne Peeter Raul Rasmus Saskia Šeila Sofia Tõnis Triin Ülle Uku
Valeria Viktor Žanna Žorž Ändra Örjan"""
LAST = """Aas Hein Ilves Ivanova Jürgenson Kask Kukk Kuusk Käär Laan Lepik Lõhmus Maasikas Mets
Morozov Mägi Nõmm Oja Orlova Paju Petrova Pihlak Põder Pärn Rebane Roos Rästas Saar Sepp Smirnov
Sokolov Šmidt Tamm Teder Tõnisson Tähis Uibo Vaher Valk Volkova Väli Õunapuu Žukova Ööbik
Üksküla"""
WORDS = """hommikuringis kattis kõrvad läks ukse juurde mängis üksi nurgas palus abi rahunes
kümne minutiga lõikas paberit hoidis käärid ütles sõnu ei vastanud küsimusele jäi magama nuttis
emaga lahkudes naeris koos teistega jagas mänguasja lükkas kaaslast jooksis trepist loendas
kuueni luges tähti kordas lauset värvis päikest kuulas muinasjuttu sõi supi lõpuni ehitas torni
õues kiikus vaikselt märkas lindu seletas pikalt joonistas maja"""


class Sample:
    """The random choices of one sample, always in the same order; it is one ``part``-th of all."""

    def __init__(self, house: Session, part: int = 1) -> None:
        self.part = part
        self.random = random.Random(SEED)  # noqa: S311  a sample, not a secret
        self.first, self.last, self.words = FIRST.split(), LAST.split(), WORDS.split()
        self.house = house
        self.staff: tuple[StaffId, ...] = tuple(_staff(house))
        self.groups: list[Group] = []
        self.children: list[ChildId] = []
        self.cases: list[CaseId] = []
        self.child_of: dict[CaseId, ChildId] = {}

    def sentence(self, least: int, most: int) -> str:
        """Return a sentence of so many words."""
        words = self.random.choices(self.words, k=self.random.randint(least, most))
        return " ".join(words).capitalize() + "."

    def name(self) -> str:
        """Return the name of a grown-up."""
        return f"{self.random.choice(self.first)} {self.random.choice(self.last)}"

    def id(self) -> UUID:
        """Return the next identifier."""
        return UUID(int=self.random.getrandbits(128), version=4)

    def day(self, most: int) -> date:
        """Return a day of the last so many days."""
        return self.house.today() - timedelta(days=self.random.randrange(most))


def a_large_house(folder: Path, part: int = 1) -> Session:
    """Return the head's session of a house with the large sample, or one ``part``-th of it."""
    house = worlds.a_kindergarten(folder)
    sample = Sample(house, part)
    _write(sample, _groups(sample), lambda tx, group: tx.groups.save(group))
    _write(sample, _children(sample), lambda tx, child: tx.children.save(child))
    _write(sample, _observations(sample), lambda tx, item: tx.observations.save(item))
    _write(sample, _cases(sample), lambda tx, case: tx.cases.save(case))
    _write(sample, _measures(sample), lambda tx, item: tx.measures.save(item))
    _write(sample, _plans(sample), lambda tx, plan: tx.plans.save(plan))
    _write(sample, _tasks(sample), lambda tx, task: tx.tasks.save(task))
    _write(sample, _tellings(sample), lambda tx, item: tx.tellings.save(item))
    _write(sample, _consents(sample), lambda tx, item: tx.consents.save(item))
    _write(sample, _meetings(sample), lambda tx, item: tx.meetings.save(item))
    _write(sample, _referrals(sample), lambda tx, item: tx.referrals.save(item))
    _write(
        sample,
        _records(sample),
        lambda tx, item: tx.records.save(item[0], item[1], author=item[2]),
    )
    _write(sample, _files(sample), lambda tx, item: tx.attachments.add(*item))
    return house


def a_long_case(house: Session, entries: int) -> SupportCase:
    """Add a child with one case and so many entries in its chronology, and return the case."""
    sample = Sample(house)
    sample.random.seed(SEED + 1)
    child = worlds.a_child_of(house, first_name="Pikk", last_name="Lugu", guardians=(), homes=())
    case = cases.open_case(house, child.id, concern="Pikk lugu", reason="Palju märkamisi")
    observations = (_observation(sample, child.id) for _ in range(entries - 1))
    _write(sample, observations, lambda tx, item: tx.observations.save(item))
    return case


def _write(
    sample: Sample, made: Iterator[Made], save: Callable[[Transaction, Made], object]
) -> None:
    while chunk := list(islice(made, CHUNK)):
        with sample.house.write("sample.made") as tx:
            for item in chunk:
                save(tx, item)


def _staff(house: Session) -> Sequence[StaffId]:
    with house.read() as tx:
        return tuple(member.id for member in tx.staff.all())


def _groups(sample: Sample) -> Iterator[Group]:
    for number in range(1, GROUPS // sample.part + 1):
        name = f"{number // 4 + 1}. {'abcd'[number % 4]} klass"
        group = Group(id=GroupId(sample.id()), name=name, place=Place.SCHOOL)
        sample.groups.append(group)
        yield group


def _children(sample: Sample) -> Iterator[Child]:
    chance = sample.random
    with sample.house.read() as tx:
        first = next(group for group in tx.groups.all() if group.name == worlds.GROUPS[0])
    for number in range(CHILDREN // sample.part):
        child = Child(
            id=ChildId(sample.id()),
            first_name=chance.choice(sample.first),
            last_name=f"{chance.choice(sample.last)}-{chance.choice(sample.last)}",
            birth_date=date(2010, 1, 1) + timedelta(days=chance.randrange(4_000)),
            home_language=chance.choice(("eesti", "vene", "ukraina")),
            place=Place.SCHOOL,
            # The teacher of the first group has twenty children of her own.
            group_id=first.id if number % 250 == 0 else chance.choice(sample.groups).id,
            registered_municipality="0528",
            homes=(Home(municipality="0528", address=f"Pärna tee {number}"),),
            guardians=(
                Guardian(name=f"{chance.choice(sample.first)} {chance.choice(sample.last)}"),
            ),
        )
        sample.children.append(child.id)
        yield child


def _observations(sample: Sample) -> Iterator[Observation]:
    for _ in range(OBSERVATIONS // sample.part):
        yield _observation(sample, sample.random.choice(sample.children))


def _observation(sample: Sample, child_id: ChildId) -> Observation:
    return Observation(
        id=ObservationId(sample.id()),
        child_id=child_id,
        author_id=sample.random.choice(sample.staff),
        observed_on=sample.day(900),
        written_at=sample.house.now(),
        area=sample.random.choice(list(Area)),
        facts=sample.sentence(10, 40),
        child_words=sample.sentence(2, 6),
        judgement=sample.sentence(3, 12),
        danger=sample.random.random() < 0.01,
    )


def _cases(sample: Sample) -> Iterator[SupportCase]:
    for child_id in sample.random.sample(sample.children, CASES // sample.part):
        by, on = sample.random.choice(sample.staff), sample.day(400)
        case = SupportCase(
            id=CaseId(sample.id()),
            child_id=child_id,
            concern=sample.sentence(4, 10),
            responsible=by,
            opened_on=on,
            stage_since=on,
            review_on=on + timedelta(days=sample.random.randrange(20, 800)),
            participants=frozenset({by, sample.random.choice(sample.staff)}),
        ).moved(Move.OPENED, on=on, at=sample.house.now(), by=by, reason=sample.sentence(2, 5))
        sample.cases.append(case.id)
        sample.child_of[case.id] = child_id
        yield case


def _measures(sample: Sample) -> Iterator[Measure]:
    for case_id in sample.cases:
        yield Measure(
            id=MeasureId(sample.id()),
            case_id=case_id,
            author_id=sample.random.choice(sample.staff),
            on=sample.day(400),
            written_at=sample.house.now(),
            kind=MeasureKind.MEASURE,
            what=sample.sentence(3, 9),
            result=sample.sentence(3, 9),
            helped=sample.random.choice(list(Helped)),
        )


def _plans(sample: Sample) -> Iterator[ActionPlan]:
    for case_id in sample.cases[::2]:
        yield ActionPlan(
            id=PlanId(sample.id()),
            case_id=case_id,
            goals=(Goal(id=sample.id(), title=sample.sentence(3, 7)),),
            evaluate_on=sample.house.today() + timedelta(days=sample.random.randrange(300)),
        )


def _tasks(sample: Sample) -> Iterator[Task]:
    for case_id in sample.cases:
        owner = sample.random.choice(sample.staff)
        yield Task(
            id=TaskId(sample.id()),
            title=sample.sentence(2, 5),
            owner=owner,
            due_on=sample.house.today() + timedelta(days=sample.random.randrange(-30, 300)),
            case_id=case_id,
            created_by=owner,
        )


def _tellings(sample: Sample) -> Iterator[Telling]:
    for case_id in sample.cases:
        yield Telling(
            id=TellingId(sample.id()),
            case_id=case_id,
            told=CarerInformed.YES,
            on=sample.day(400),
            whom=sample.name(),
            about=sample.sentence(2, 4),
            note=sample.sentence(4, 12),
            author_id=sample.random.choice(sample.staff),
            written_at=sample.house.now(),
        )


def _consents(sample: Sample) -> Iterator[Consent]:
    for case_id in sample.cases:
        yield Consent(
            id=ConsentId(sample.id()),
            case_id=case_id,
            child_id=sample.child_of[case_id],
            scope=sample.random.choice(list(ConsentScope)),
            limits=sample.sentence(2, 5),
            giver=sample.name(),
            form=ConsentForm.WRITTEN,
            given_on=sample.day(400),
            recorded_by=sample.random.choice(sample.staff),
            recorded_at=sample.house.now(),
        )


def _meetings(sample: Sample) -> Iterator[Meeting]:
    for case_id in sample.cases[::2]:
        yield Meeting(
            id=MeetingId(sample.id()),
            case_id=case_id,
            kind=MeetingKind.ROUND_TABLE,
            on=sample.day(400),
            author_id=sample.random.choice(sample.staff),
            written_at=sample.house.now(),
            attendees=(Attendee(name=sample.name(), role="ema"), Attendee(name=sample.name())),
            agreements=(Agreement(id=sample.id(), what=sample.sentence(3, 8)),),
            table=TableWords(
                purpose=sample.sentence(3, 8),
                worried=sample.sentence(8, 25),
                works_well=sample.sentence(8, 25),
                must_happen=sample.sentence(8, 25),
            ),
        )


def _referrals(sample: Sample) -> Iterator[Referral]:
    for case_id in sample.cases[::2]:
        yield Referral(
            id=ReferralId(sample.id()),
            case_id=case_id,
            purpose=sample.sentence(4, 12),
            applicant=sample.name(),
            author_id=sample.random.choice(sample.staff),
            written_at=sample.house.now(),
        )


def _records(sample: Sample) -> Iterator[tuple[CaseId, Record, StaffId]]:
    for case_id in sample.cases[::2]:
        by, goal = sample.random.choice(sample.staff), sample.id()
        yield case_id, _assessment(sample), by
        for _ in range(3):
            yield case_id, _point(sample, goal), by
        yield case_id, _review(sample), by


def _assessment(sample: Sample) -> Assessment:
    return Assessment(
        id=sample.id(),
        on=sample.day(400),
        written_at=sample.house.now(),
        author=sample.name(),
        instrument=sample.sentence(2, 3),
        assessor=Assessor.OWN,
        by=sample.name(),
        results=sample.sentence(10, 40),
        recommendation=sample.sentence(5, 20),
    )


def _point(sample: Sample, goal_id: UUID) -> DataPoint:
    return DataPoint(
        id=sample.id(),
        on=sample.day(400),
        written_at=sample.house.now(),
        author=sample.name(),
        goal_id=goal_id,
        step=sample.random.randrange(-2, 3),
        note=sample.sentence(2, 8),
    )


def _review(sample: Sample) -> Review:
    return Review(
        id=sample.id(),
        on=sample.day(400),
        written_at=sample.house.now(),
        author=sample.name(),
        participants=f"{sample.name()}, {sample.name()}",
        worked=sample.sentence(5, 20),
        did_not_work=sample.sentence(5, 20),
        decision=Decision.GO_ON,
    )


def _files(sample: Sample) -> Iterator[tuple[Attachment, bytes]]:
    for case_id in sample.cases[::2]:
        content = case_id.bytes
        attachment = Attachment(
            id=AttachmentId(sample.id()),
            kind=AttachedTo.CASE,
            owner_id=case_id,
            child_id=sample.child_of[case_id],
            title=sample.sentence(2, 4),
            media=Media.PDF,
            size=len(content),
            sha256=sha256(content).hexdigest(),
            added_by=sample.random.choice(sample.staff),
            added_at=sample.house.now(),
        )
        yield attachment, content
