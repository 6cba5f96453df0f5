# SPDX-License-Identifier: EUPL-1.2
"""Who is at work while the practice houses are made, and on which day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hop_desktop.app import (
    cases,
    children,
    folder_delivery,
    folder_intake,
    following,
    handovers,
    observations,
)
from hop_desktop.app.folder_reading import Watch
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Helped, MeasureKind, SupportCase
from hop_desktop.domain.children import Child, Custody, Guardian, Home
from hop_desktop.domain.handovers import Basis, CarerInformed, Delivery, Handover
from hop_desktop.domain.ids import ChildId, ContactId, GroupId
from hop_desktop.domain.observations import Area, Observation

MUNICIPALITY, NEXT_MUNICIPALITY = "0528", "0796"
PLAIN_HOME = Home(municipality=MUNICIPALITY, address="Väljamõeldud tee 1")
SATURDAY = 5
DAYS_A_YEAR = 365.25


@dataclass(slots=True)
class Past:
    """A clock some days back from the real one, never at a weekend."""

    present: Callable[[], datetime]
    days_ago: int

    def __call__(self) -> datetime:
        """Return the moment of the story in UTC."""
        moment = self.present() - timedelta(days=self.days_ago)
        while moment.astimezone().weekday() >= SATURDAY:
            moment -= timedelta(days=1)
        return moment


@dataclass(slots=True, kw_only=True)
class Ground:
    """The sessions of the kindergarten and the desk, and what the stories need of both."""

    head: Session
    teacher: Session
    desk: Session
    to_desk: ContactId
    groups: tuple[GroupId, ...]

    @property
    def today(self) -> date:
        """The day of the story."""
        return self.head.today()

    def day(self, days: int) -> date:
        """Return a day from the story's day on, at no weekend."""
        day = self.today + timedelta(days=days)
        while day.weekday() >= SATURDAY:
            day += timedelta(days=1)
        return day

    def add(
        self,
        name: str,
        years: float,
        group: int = 0,
        *,
        home_language: str = "eesti",
        registered_municipality: str = MUNICIPALITY,
        homes: tuple[Home, ...] = (PLAIN_HOME,),
        guardians: tuple[Guardian, ...] = (),
        siblings: str = "",
    ) -> ChildId:
        """Add a child by first and last name and its age in years.

        Where no guardians are given it has its mother.
        """
        first, last = name.split(" ")
        mother = Guardian(name=f"Ema {last}", relation="ema", custody=Custody.JOINT)
        child = Child(
            id=children.new_child_id(),
            first_name=first,
            last_name=last,
            birth_date=self.today - timedelta(days=round(years * DAYS_A_YEAR)),
            group_id=self.groups[group],
            home_language=home_language,
            registered_municipality=registered_municipality,
            homes=homes,
            guardians=guardians or (mother,),
            siblings=siblings,
        )
        return children.save_child(self.head, child).id

    def noticed(
        self,
        child: ChildId,
        area: Area,
        facts: str,
        *,
        situation: str,
        child_words: str = "",
        judgement: str = "",
        what_helped: str = "",
        strengths: str = "",
    ) -> Observation:
        """Let the teacher write down what was noticed on the story's day."""
        return observations.record(
            self.teacher,
            child_id=child,
            observed_on=self.today,
            area=area,
            facts=facts,
            situation=situation,
            child_words=child_words,
            judgement=judgement,
            what_helped=what_helped,
            strengths=strengths,
        )

    def opened(self, child: ChildId, concern: str, *, review_in: int = 28) -> SupportCase:
        """Let the teacher open a case; the head has seen what was noticed until then."""
        for seen in following.still_open(self.head):
            if seen.observation.child_id == child:
                observations.read(self.head, seen.observation.id)
                following.close(self.head, seen.observation.id, note="Avasime juhtumi.")
        return cases.open_case(
            self.teacher,
            child,
            concern=concern,
            reason="Mitu sarnast tähelepanekut eri päevadel.",
            review_on=self.day(review_in),
        )

    def tried(
        self,
        case: SupportCase,
        what: str,
        result: str,
        helped: Helped = Helped.PARTLY,
        kind: MeasureKind = MeasureKind.MEASURE,
    ) -> None:
        """Let the teacher note what was tried in stage I, or talked over with the parents."""
        cases.add_measure(
            self.teacher,
            case.id,
            on=self.today,
            kind=kind,
            what=what,
            result=result,
            helped=helped,
        )

    def asked(self, case: SupportCase) -> None:
        """Let the teacher ask for stage II."""
        cases.ask_for_stage_two(
            self.teacher,
            case.id,
            reason="Rühma vahenditega on kuue nädalaga muutus väike.",
            criteria=("Rühma võimalused on otsas",),
        )

    def taken_on(self, case: SupportCase) -> None:
        """Let the coordinator take the case on."""
        cases.accept_stage_two(
            self.head,
            case.id,
            reason="Vaja on logopeedi ja ühist plaani.",
            review_on=self.day(56),
        )

    def handed_over(self, case: SupportCase) -> Handover:
        """Seal a case for the desk and let the file reach its inbox."""
        begun = handovers.start(self.head, case.id, recipient=self.to_desk)
        handovers.prepare(
            self.head,
            begun.id,
            recipient=self.to_desk,
            reason="Perele on vaja tuge, mida lasteaed ise ei paku.",
            basis=Basis.CONSENT,
            basis_note="Mõlema vanema kirjalik nõusolek juhtumi toimikus.",
            carer_informed=CarerInformed.YES,
            carer_note="Vanematega räägitud ümarlaual, nad ootavad kõnet.",
            expected_answer_on=self.day(10),
        )
        handovers.approve(self.head, begun.id)
        sealed = handovers.seal(self.head, begun.id)
        folder_delivery.deliver(self.head, sealed.id)
        take_all(self.desk)
        return handovers.deliver(self.head, sealed.id, on=self.today, how=Delivery.DOCUMENT_SYSTEM)


def take_all(session: Session) -> None:
    """Take in whatever lies in the folders of a house."""
    for candidate in folder_intake.look(session, Watch()).candidates:
        folder_intake.take(session, candidate)
