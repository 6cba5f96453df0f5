# SPDX-License-Identifier: EUPL-1.2
"""What happens within the kindergarten: one whole case, and children at every other point."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from zipfile import ZipFile

import sample

from hop_desktop.app import (
    access_copies,
    attachments,
    cases,
    children,
    erasure,
    form_documents,
    meetings,
    notices,
    observations,
    plans,
    records,
    signing,
)
from hop_desktop.app.session import Session
from hop_desktop.app.signing import Subject
from hop_desktop.domain.access_copies import AccessCopy, CopyWish
from hop_desktop.domain.cases import Helped, MeasureKind, Need, SupportCase
from hop_desktop.domain.children import Child, Custody, Guardian, Home
from hop_desktop.domain.erasure import Why
from hop_desktop.domain.forms import FormKey
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.domain.meetings import MeetingKind, MeetingWords
from hop_desktop.domain.notice_law import NoticePart, Point
from hop_desktop.domain.notices import (
    GENERAL_DATA,
    Channel,
    Feedback,
    NoticeKind,
    NoticeWords,
    PointText,
)
from hop_desktop.domain.observations import Area
from hop_desktop.domain.plans import Activity, Gauge, Goal
from hop_desktop.domain.records import Decision
from hop_desktop.domain.signing import Signing
from hop_desktop.gui.resources import resources_folder
from screens.houses import KINDERGARTEN, Houses
from tests import worlds
from tests.app import dealings
from tests.app.computers import a_finished_document
from tests.sealing.signed import signed

AREAS = (Area.SOCIAL, Area.PLAY, Area.SPEECH, Area.SELF_REGULATION)
GENERAL = next(iter(sample.NOTICE))
VIOLENCE = Point(part=NoticePart.CHILD, number=13)


def autumn(houses: Houses) -> None:
    """Let everything happen that stays in the house."""
    juss = _juss(houses)
    case = _stage_one(houses, juss)
    _stage_two(houses, case)
    _followed(houses, case)
    _papers(houses, juss, case)
    _others(houses)
    _notices(houses)


def _juss(houses: Houses) -> Child:
    houses.day(69)
    child = houses.a_child(
        sample.JUSS.first_name,
        sample.JUSS.last_name,
        sample.JUSS.birth_date,
        siblings=sample.JUSS.siblings,
        homes=tuple(
            Home(
                municipality=home.municipality,
                address=home.address,
                share=home.share,
                with_whom=home.with_whom,
            )
            for home in sample.JUSS.homes
        ),
        guardians=tuple(
            Guardian(
                name=each.name,
                relation=each.relation,
                custody=Custody.JOINT,
                phone=each.phone,
                email=each.email,
                language=each.language,
            )
            for each in sample.JUSS.guardians
        ),
    )
    houses.tell("juss", child.id)
    return child


def notice(
    session: Session, child_id: ChildId, noticed: sample.SampleObservation, area: Area
) -> str:
    """Write an observation of the sample down today, and return its identifier."""
    kept = observations.record(
        session,
        child_id=child_id,
        observed_on=session.today(),
        area=area,
        situation=noticed.situation,
        facts=noticed.facts,
        child_words=noticed.child_words,
        judgement=noticed.judgement,
        what_helped=noticed.what_helped,
        strengths=noticed.strengths,
    )
    return str(kept.id)


def _stage_one(houses: Houses, juss: Child) -> SupportCase:
    teacher = houses.person(worlds.TEACHER)
    for noticed, area in zip((sample.FIRST, *sample.LATER), AREAS, strict=True):
        houses.day(noticed.days_ago)
        houses.tell("noticed", notice(teacher, juss.id, noticed, area))
    opened_on = houses.day(47)
    case = cases.open_case(
        teacher,
        juss.id,
        concern=sample.CONCERN,
        reason=sample.OPENING_REASON,
        review_on=opened_on + timedelta(days=28),
    )
    houses.tell("case", case.id)
    kinds = (MeasureKind.MEASURE, MeasureKind.PARENT_TALK)
    for tried, kind in zip(sample.MEASURES, kinds, strict=True):
        cases.add_measure(
            teacher,
            case.id,
            on=houses.day(tried.days_ago),
            kind=kind,
            what=tried.what,
            result=tried.result,
            helped=Helped.PARTLY if kind is MeasureKind.MEASURE else Helped.UNKNOWN,
        )
    houses.day(30)
    cases.ask_for_stage_two(teacher, case.id, reason=sample.ASK_REASON, criteria=("kestab",))
    return case


def _stage_two(houses: Houses, case: SupportCase) -> None:
    today, head, own = houses.day(28), houses.lead(KINDERGARTEN), houses.person(worlds.COORDINATOR)
    review = today + timedelta(days=60)
    cases.accept_stage_two(own, case.id, reason=sample.ACCEPT_REASON, review_on=review)
    for goal in _goals(today):
        plans.save_goal(own, case.id, goal)
    cases.save_need(own, case.id, _need())
    cases.save_voices(own, case.id, child=sample.CHILD_VOICE, parent=sample.PARENT_VOICE)
    for days, title in zip((14, 34), sample.TASKS, strict=True):
        due = today + timedelta(days=days)
        plans.add_task(own, case.id, title=title, owner=own.person.id, due_on=due)
    letter = sample.letter(resources_folder() / "fonts", today)
    attachments.attach_to_case(own, case.id, title=sample.LETTER_TITLE, content=letter)
    drawing = sample.drawing()
    attachments.attach_to_case(own, case.id, title=sample.DRAWING_TITLE, content=drawing)
    houses.day(20)
    plans.approve_plan(head, case.id)


def _goals(starts: date) -> tuple[Goal, ...]:
    done = tuple(
        Activity(what=what, who=who, how_often=often, starts_on=starts)
        for what, who, often in sample.ACTIVITIES
    )
    what, who, often = sample.SECOND_ACTIVITY
    first = Goal(
        id=plans.new_goal_id(),
        title=sample.GOAL,
        obstacles=sample.OBSTACLES,
        baseline=sample.BASELINE,
        scale=sample.SCALE,
        activities=done,
    )
    second = Goal(
        id=plans.new_goal_id(),
        title=sample.SECOND_GOAL,
        baseline=sample.SECOND_BASELINE,
        gauge=Gauge(unit="lauset", start=Decimal(1), target=Decimal(3)),
        activities=(Activity(what=what, who=who, how_often=often, starts_on=starts),),
    )
    return first, second


def _need() -> Need:
    words = sample.NEED
    return Need(
        network=words["Pere ja lähedased"],
        housing=words["Kodu ja elukeskkond"],
        health=words["Tervis ja toimetulek iseendaga"],
        social_status=words["Õppimine ja toimetulek"],
        obstacles=words["Mis takistab"],
        resources=words["Mis toetab"],
    )


def _followed(houses: Houses, case: SupportCase) -> None:
    own = houses.person(worlds.COORDINATOR)
    plan = cases.case_file(own, case.id).plan
    goal = plan.goals[0] if plan is not None else _goals(own.today())[0]
    houses.tell("goal", goal.id)
    for point in sample.POINTS:
        on = houses.day(point.days_ago)
        step = int(point.step.replace("−", "-"))
        records.add_point(own, case.id, goal.id, on=on, step=step, note=point.note)
    on = houses.day(7)
    records.add_occasion(
        own, case.id, goal.id, goal.activities[0], on=on, given=True, minutes=20, note="Kaardiga."
    )
    worlds.an_assessment_of(own, case.id)
    houses.day(6)
    table = meetings.finish(own, case.id, MeetingKind.ROUND_TABLE, _table(own))
    houses.tell("table", table.id)
    talk = dealings.a_talk(own, case.id)
    houses.tell("talk", talk.id)
    begun = meetings.keep(own, case.id, MeetingKind.ROUND_TABLE, _table(own))
    houses.tell("table-begun", begun.id)
    dealings.a_consent(own, case.id, giver="Külli Näidis")
    dealings.a_telling(own, case.id, whom="Külli Näidis")
    dealings.a_referral(own, case.id, applicant="Külli Näidis")
    on = houses.day(5)
    records.add_review(
        own,
        case.id,
        on=on,
        participants=sample.REVIEWERS,
        attained={goal.id: 0},
        worked=sample.WORKED,
        did_not_work=sample.DID_NOT_WORK,
        decision=Decision.HAND_OVER,
        next_on=on + timedelta(days=30),
    )


def _table(session: Session) -> MeetingWords:
    """Return what is said at the round table about Juss."""
    words = dealings.table_words(session, place=sample.TABLE_PLACE)
    mother, father = (guardian.name for guardian in sample.JUSS.guardians)
    named = {"ema": mother, "isa": father}
    attendees = tuple(replace(who, name=named.get(who.role, who.name)) for who in words.attendees)
    table = replace(
        words.table,
        worried="Juss kardab ringi",
        child_heard="Õpetaja rääkis Jussiga eelmisel päeval.",
    )
    return replace(words, attendees=attendees, table=table)


def _papers(houses: Houses, juss: Child, case: SupportCase) -> None:
    own, head = houses.person(worlds.COORDINATOR), houses.lead(KINDERGARTEN)
    houses.day(4)
    for name, form in (("document", "vanema-kokkuvote"), ("document-begun", "kvm-taotlus")):
        begun = form_documents.begin(own, FormKey(name=form, version=1), juss.id, case.id)
        houses.tell(name, begun.id)
    houses.tell("card", a_finished_document(own, juss.id, "koolivalmiduskaart").id)
    out = signing.signing_file(own, Subject.of_case(case.id))
    keys = [each.key for each in out.offered][:1]
    given = signing.give_out(
        own, Subject.of_case(case.id), keys, dict.fromkeys(keys, "Tegevusplaan")
    )
    _signed(houses, own, case, given)
    a_copy(head, juss.id)


def a_copy(head: Session, child_id: ChildId) -> AccessCopy:
    """Make a copy for the mother of a child."""
    wish = CopyWish(
        requester="Külli Näidis, ema", verified="ID-kaart kohapeal", requested_on=head.today()
    )
    seen = access_copies.preview(head, child_id, wish).seen
    return access_copies.make(head, child_id, wish, (), seen=seen)


def _signed(houses: Houses, session: Session, case: SupportCase, out: Signing) -> None:
    """Bring the plan back signed, and give it out once more."""
    path = houses.folder / "out.asice"
    signing.write(session, out.id, path)
    with ZipFile(path) as archive:
        papers = {n: archive.read(n) for n in archive.namelist() if n.endswith(".pdf")}
    back, subject = signed(papers, times=2).bytes(), Subject.of_case(case.id)
    signing.take_back(session, subject, back, title="Tegevusplaan 20.11.2026, allkirjastatud")
    keys = [each.key for each in signing.signing_file(session, subject).offered][:1]
    signing.give_out(session, subject, keys, dict.fromkeys(keys, "Tegevusplaan"))


def in_stage_one(houses: Houses, name: str, child: Child, *, asked: bool = False) -> CaseId:
    """Open a case for a child, with something tried; perhaps stage II is asked for."""
    teacher = houses.person(worlds.TEACHER)
    case = worlds.a_case_in_stage_one(teacher, child)
    if asked:
        cases.ask_for_stage_two(teacher, case.id, reason="Vaikne nurk aitab, aga keel ei arene.")
    houses.tell(name, case.id)
    return case.id


def _others(houses: Houses) -> None:
    houses.day(40)
    late = houses.a_child("Tõnis-Jaak", "Väljaots", date(2021, 8, 3))
    in_stage_one(houses, "stage-one", late)
    asked = houses.a_child("Kaur", "Müürsepp", date(2020, 6, 14))
    houses.tell("kaur", asked.id)
    in_stage_one(houses, "stage-asked", asked, asked=True)
    ended = houses.a_child("Rasmus", "Ööbik", date(2019, 5, 2))
    houses.tell("left", ended.id)
    over = in_stage_one(houses, "closed", ended)
    cases.close_case(houses.person(worlds.TEACHER), over, reason="Läheb kooli, tugi aitas.")
    head = houses.lead(KINDERGARTEN)
    worlds.has_left(head, ended.id)
    erasure.propose(head, ended.id, Why.ASKED_FOR)
    worlds.another_child_of(head)


def _notices(houses: Houses) -> None:
    houses.day(1)
    head, child = houses.lead(KINDERGARTEN), houses.told["kaur"]
    kaur = next(row.child for row in children.children(head) if str(row.child.id) == child)
    words = NoticeWords(
        points=(
            PointText(point=GENERAL_DATA, text=f"{kaur.name}, {worlds.GROUPS[0]}."),
            PointText(point=VIOLENCE, text="Lapsel on sinikad õlavarrel."),
        ),
        addressee="Näidisvalla lastekaitse",
        addressee_contact="5550 2000",
        child_words=sample.NOTICE["Lapse enda sõnad"],
        done=sample.NOTICE["Mida asutuses on juba tehtud"],
    )
    told = notices.keep(head, kaur.id, NoticeKind.NOTICE, words)
    notices.tell(head, told.id, channel=Channel.PHONE, whom="Kai Lepp", at=head.now())
    answer = Feedback(on=head.today(), text="Aitäh, käime täna kodus.", began=True)
    notices.answer(head, told.id, answer)
    houses.tell("notice-told", told.id)
    houses.day(0)
    houses.tell("notice", notices.keep(head, kaur.id, NoticeKind.NOTICE, words).id)
    houses.tell("notice-sealed", notices.freeze(head, kaur.id, NoticeKind.NOTICE, words).id)
