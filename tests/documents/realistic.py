# SPDX-License-Identifier: EUPL-1.2
"""A whole autumn of an invented child in a real store, and the papers that come of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hop_desktop.app import (
    access_copies,
    attachments,
    cases,
    form_documents,
    meetings,
    notices,
    plans,
    records,
)
from hop_desktop.app.session import Session
from hop_desktop.domain.access_copies import CopyPart, CopyWish, Redaction
from hop_desktop.domain.cases import Helped, MeasureKind, SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.forms import Answer
from hop_desktop.domain.meetings import Agreement, Attendee, MeetingKind, MeetingWords, TableWords
from hop_desktop.domain.notice_law import NoticePart, Point
from hop_desktop.domain.notices import (
    Carer,
    CarerTold,
    Demand,
    Named,
    NoticeKind,
    NoticeWords,
    PointText,
    Urgency,
)
from hop_desktop.domain.observations import Area
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.records import Assessor, Decision
from hop_desktop.domain.referrals import Enclosure
from tests import worlds
from tests.app import dealings

FORMS = ("iajk", "koolivalmiduskaart", "vanema-kokkuvote", "kvm-taotlus")
FILLED: dict[str, dict[str, Answer]] = {
    "iajk": {
        "general/path": "Lasteaias alates 01.09.2023.",
        "general/keeper": "Öie Pähkel",
        "outcome": "same",
    },
    "koolivalmiduskaart": {
        "period/from": "2023-09-01",
        "period/until": "2027-05-31",
        "areas/mathematics": "Loendab kümneni, võrdleb hulki.",
        "opinion": "with-support",
        "support_needed": "Alguses pildikava ja vaiksem koht klassis.",
    },
    "vanema-kokkuvote": {
        "home_advice": "Pange pildikava külmkapi uksele. Öelge viis minutit ette, mis tuleb.",
    },
    "kvm-taotlus": {
        "applicant/name": "Külli Maasikas",
        "applicant/code": "48501010000",
        "applicant/contact": "5550 3001",
        "notify": "email",
    },
}


@cache
def papers() -> dict[str, bytes]:
    """Return each paper of the story by its name."""
    with TemporaryDirectory() as folder:
        clock = worlds.Clock()
        head = worlds.a_kindergarten(Path(folder), clock)
        child, case = _autumn(head, clock)
        made = {
            **_documents(head, clock, child, case),
            **_notices(head, clock, child),
            "access-copy": _copy(head, clock, child),
        }
        head.close()
    return made


def _at(clock: worlds.Clock, month: int, day: int) -> None:
    clock.moment = datetime(2026, month, day, 9, 30, tzinfo=UTC)


def _autumn(head: Session, clock: worlds.Clock) -> tuple[Child, SupportCase]:
    _at(clock, 9, 1)
    child = worlds.a_child_of(head, first_name="Juss-Õnnelik", last_name="Näidis")
    other = worlds.another_child_of(head)
    teacher = worlds.session_of(head, worlds.TEACHER)
    coordinator = worlds.session_of(head, worlds.COORDINATOR)
    _noticed(teacher, clock, child, other)
    case = _stage_one(teacher, clock, child)
    _stage_two(head, coordinator, clock, case)
    teacher.close()
    coordinator.close()
    return child, case


def _noticed(teacher: Session, clock: worlds.Clock, child: Child, other: Child) -> None:
    _at(clock, 9, 22)
    worlds.an_observation_of(
        teacher,
        child,
        situation="hommikuring",
        facts="Läks teistest eemale, kattis kõrvad ja seisis viis minutit akna all.",
        child_words="Siin on liiga vali.",
        judgement="Mitme lapse korraga rääkimine väsitab teda.",
        what_helped="Koht ukse juures ja vaiksem hääl.",
        strengths="Tuleb ise tagasi, kui on rahunenud.",
    )
    _at(clock, 9, 29)
    worlds.an_observation_of(
        teacher,
        child,
        area=Area.PLAY,
        situation="vabamäng õues",
        facts=f"Ehitas liivakastis teed. Kui {other.first_name} pakkus ämbrit, läks aia äärde.",
        child_words="",
        judgement="",
    )
    _at(clock, 10, 6)
    worlds.an_observation_of(
        teacher,
        child,
        area=Area.SPEECH,
        facts="Nimetas pildilt viis looma, kolm neist kahesõnalise lausega.",
        child_words="",
        judgement="",
        strengths="Räägib loomadest meelsasti.",
    )


def _stage_one(teacher: Session, clock: worlds.Clock, child: Child) -> SupportCase:
    _at(clock, 10, 8)
    case = cases.open_case(
        teacher,
        child.id,
        concern="Suures rühmas väsib mürast ja läheb eemale.",
        reason="Kolm sarnast tähelepanekut eri olukordades",
        review_on=date(2026, 11, 5),
    )
    _at(clock, 10, 12)
    cases.add_measure(
        teacher,
        case.id,
        on=teacher.today(),
        kind=MeasureKind.MEASURE,
        what="Päevakava pildid kapi uksel",
        result="Kolmel päeval viiest läks üle ilma nututa.",
        helped=Helped.PARTLY,
    )
    _at(clock, 10, 30)
    cases.ask_for_stage_two(
        teacher, case.id, reason="Muutus on väike.", criteria=("Rühma võimalused on otsas",)
    )
    return case


def _stage_two(head: Session, coordinator: Session, clock: worlds.Clock, case: SupportCase) -> None:
    _at(clock, 11, 1)
    cases.accept_stage_two(
        coordinator, case.id, reason="Vaja on logopeedi.", review_on=date(2026, 12, 18)
    )
    cases.save_voices(
        coordinator,
        case.id,
        child="Ma tahan, et küsitakse enne.",
        parent="Kodus on õhtuti rahulikum, kui pildikava on seinal.",
    )
    goal = _goal()
    plans.save_goal(coordinator, case.id, goal)
    plans.approve_plan(head, case.id)
    _at(clock, 11, 2)
    records.add_assessment(
        coordinator,
        case.id,
        on=coordinator.today(),
        instrument="Viieaastase lapse kõne test",
        assessor=Assessor.BOUGHT_IN,
        by="Pille Pärnõis, logopeed",
        results="Mõistab kaheosalisi korraldusi.",
        recommendation="Logopeed kaks korda nädalas.",
    )
    for day, step in ((3, -2), (10, -1), (17, 0)):
        _at(clock, 11, day)
        records.add_point(coordinator, case.id, goal.id, on=coordinator.today(), step=step)
    _at(clock, 11, 19)
    meetings.finish(coordinator, case.id, MeetingKind.ROUND_TABLE, _table(coordinator))
    dealings.a_consent(coordinator, case.id, giver="Külli Maasikas")
    dealings.a_referral(
        coordinator,
        case.id,
        applicant="Külli Maasikas",
        purpose="Tõhustatud tugi lasteaias",
        enclosures=frozenset({Enclosure.DEVELOPMENT_CARD, Enclosure.OPINION}),
    )
    _at(clock, 11, 20)
    records.add_review(
        coordinator,
        case.id,
        on=coordinator.today(),
        participants="Ema, õpetaja Šeila",
        attained={goal.id: 0},
        worked="Kaart on alati käes.",
        did_not_work="Õues kaart kaob.",
        decision=Decision.CHANGE,
        next_on=date(2026, 12, 18),
    )


def _goal() -> Goal:
    return Goal(
        id=plans.new_goal_id(),
        title="Juss palub abi sõnaga",
        obstacles="Müra suures rühmas",
        baseline="Septembris palus abi kord nädalas.",
        scale=("ei palu", "kord nädalas", "kord päevas", "iga kord toas", "ka õues"),
        started=-2,
        activities=(
            Activity(
                what="Abipalumise kaart ja selle harjutamine",
                who="Öie Pähkel",
                how_often="2 korda nädalas",
                starts_on=date(2026, 11, 2),
            ),
        ),
    )


def _table(coordinator: Session) -> MeetingWords:
    return MeetingWords(
        on=coordinator.today(),
        place="Lasteaia saalis",
        attendees=(
            Attendee(name="Külli Maasikas", role="ema"),
            Attendee(name="Jüri Žukov", role="isa", present=False, note="räägiti telefonis"),
        ),
        agreements=(
            Agreement(
                id=meetings.new_agreement_id(),
                what="Küsib kõrvaarsti aja",
                who="ema",
                owner=coordinator.person.id,
                due_on=date(2026, 11, 27),
            ),
        ),
        next_on=date(2026, 12, 18),
        table=TableWords(
            chair="Öie Pähkel",
            minute_taker="Šeila Õunapuu",
            purpose="Leppida kokku ühine päevakava.",
            worried="Juss kardab hommikuringi.",
            works_well="Vaikne nurk ja pildikaart.",
            must_happen="Sama päevakava kahes kodus.",
            differing="Isa ei pea kuulmise uurimist vajalikuks.",
            child_heard="Õpetaja rääkis Jussiga eelmisel päeval.",
            parent_present=True,
            objection_days=5,
        ),
    )


def _documents(
    head: Session, clock: worlds.Clock, child: Child, case: SupportCase
) -> dict[str, bytes]:
    me, made = worlds.session_of(head, worlds.COORDINATOR), {}
    for day, name in enumerate(FORMS, start=21):
        _at(clock, 11, day)
        offered = form_documents.documents(me, child.id, case.id).forms
        key = next(form.key for form in offered if form.key.name == name)
        begun = form_documents.begin(me, key, child.id, case.id)
        answers = form_documents.document_file(me, begun.id).answers
        form_documents.finish(me, begun, {**answers, **FILLED[name]})
        paper = form_documents.document_file(me, begun.id).papers[-1]
        made[name] = attachments.open_attachment(me, paper.attachment_id)[1]
    me.close()
    return made


def _notices(head: Session, clock: worlds.Clock, child: Child) -> dict[str, bytes]:
    _at(clock, 11, 25)
    me, made = worlds.session_of(head, worlds.TEACHER), {}
    for name, kind, words in (
        ("notice", NoticeKind.NOTICE, _told(child)),
        ("answer", NoticeKind.DEMAND, _demanded(child, me.now())),
    ):
        frozen = notices.freeze(me, child.id, kind, words)
        made[name] = notices.paper(me, frozen.id, 1)
    me.close()
    return made


def _told(child: Child) -> NoticeWords:
    general, harm = (Point(part=NoticePart.CHILD, number=number) for number in (1, 13))
    carer = Point(part=NoticePart.CARER, number=1)
    return NoticeWords(
        points=(
            PointText(point=general, text=f"{child.name}\nMesilased"),
            PointText(point=harm, text="25.11.2026 hommikul oli käsivarrel neli sinikat."),
            PointText(point=carer, text="Külli Maasikas, ema, 5550 3001"),
        ),
        urgency=Urgency.TODAY,
        urgency_note="Laps läheb kell 17 koju.",
        addressee="Nõo vald, lastekaitsetöötaja",
        addressee_contact="5550 2000",
        child_words="„Ma ei taha koju minna.”",
        done="Olin tema kõrval. Rääkisin direktoriga kell 9.10.",
        carer=Carer(told=CarerTold.NO, why="Rääkimine võib last ohustada."),
        reporter=Named(name="Šeila Õunapuu", job_title="rühmaõpetaja", contact="5550 1003"),
    )


def _demanded(child: Child, now: datetime) -> NoticeWords:
    return replace(
        _told(child),
        urgency=Urgency.NOT_SAID,
        urgency_note="",
        child_words="",
        demand=Demand(who="Kai Lepp, lastekaitsetöötaja", at=now, what="Andmed tehtud töö kohta"),
    )


def _copy(head: Session, clock: worlds.Clock, child: Child) -> bytes:
    _at(clock, 11, 26)
    wish = CopyWish(
        requester="Külli Maasikas, ema",
        verified="ID-kaart kohapeal",
        requested_on=date(2026, 11, 24),
    )
    preview = access_copies.preview(head, child.id, wish)
    table = next(each for each in preview.passages if each.part is CopyPart.MEETINGS)
    hidden = Redaction(passage=table.key, words="Isa ei pea kuulmise uurimist vajalikuks")
    copy = access_copies.make(head, child.id, wish, (hidden,), seen=preview.seen)
    return attachments.open_attachment(head, copy.attachment_id)[1]
