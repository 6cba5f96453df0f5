# SPDX-License-Identifier: EUPL-1.2
"""The stories that went further: a plan, a case handed over, one on its way, one that ended.

Played like those of ``noticing``. Juss is ready to be handed over: somebody who practises can
seal his package without writing anything before.
"""

from __future__ import annotations

from collections.abc import Iterator

from hop_desktop.app import cases, family_dealings, folder_delivery, inbox, meetings, plans, records
from hop_desktop.app.practice.ground import (
    MUNICIPALITY,
    NEXT_MUNICIPALITY,
    Ground,
    take_all,
)
from hop_desktop.domain.cases import MeasureKind, Need, SupportCase
from hop_desktop.domain.children import Custody, Guardian, Home
from hop_desktop.domain.consents import ConsentForm, ConsentScope
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.meetings import (
    Agreement,
    Attendee,
    MeetingKind,
    MeetingWords,
    TableWords,
)
from hop_desktop.domain.observations import Area
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.records import Assessor, Decision, Outcome

STEPS = (
    "Lükkab sagedamini kui neli korda päevas",
    "Lükkab kuni neli korda päevas",
    "Palub abi vähemalt kord päevas, kui täiskasvanu on kõrval",
    "Palub abi ise, lükkab kuni kord päevas",
    "Palub abi ise ka õues ja ei lükka",
)
MEASURED = ((20, -2), (17, -1), (15, -1), (13, 0), (11, 0), (8, 0))


def ready_to_hand_over(ground: Ground) -> Iterator[int]:
    """Juss-Õnnelik: two homes, stage II with everything that a handover needs."""
    yield 65
    child = ground.add(
        "Juss-Õnnelik Näidis",
        5.2,
        homes=(
            Home(
                municipality=MUNICIPALITY,
                address="Väljamõeldud tee 3",
                share="esmaspäevast neljapäevani",
                with_whom="ema ja väike õde",
            ),
            Home(
                municipality=NEXT_MUNICIPALITY,
                address="Olematu 8",
                share="reedest pühapäevani",
                with_whom="isa ja vanaema",
            ),
        ),
        guardians=(
            Guardian(name="Külli Näidis", relation="ema", custody=Custody.JOINT, phone="5550 3001"),
            Guardian(
                name="Andrei Žukov-Näidis",
                relation="isa",
                custody=Custody.JOINT,
                phone="5550 3002",
                language="vene ja eesti",
            ),
        ),
        siblings="Õde Mirjam käib sama lasteaia sõimerühmas.",
    )
    yield 63
    ground.noticed(
        child,
        Area.SOCIAL,
        "Läks hommikuringist eemale, kattis kõrvad ja seisis viis minutit akna all.",
        situation="hommikuring",
        child_words="„Siin on liiga vali.”",
        judgement="Tundub, et mitme lapse korraga rääkimine väsitab teda.",
        what_helped="Koht ukse juures ja vaiksem hääl.",
        strengths="Tuleb ise tagasi, kui on rahunenud.",
    )
    yield 56
    ground.noticed(
        child,
        Area.PLAY,
        "Ehitas üksi teed. Kui teine laps pakkus ämbrit, lükkas ämbri ümber ja läks ära.",
        situation="vabamäng õues",
    )
    case = ground.opened(child, "Väsib mürast, läheb eemale ja lükkab, kui keegi juurde tuleb.")
    yield 45
    ground.tried(
        case,
        "Päevakava pildid kapi uksel ja hoiatus viis minutit enne üleminekut.",
        "Kolmel päeval viiest läks üle ilma nututa.",
    )
    yield 40
    ground.tried(
        case,
        "Rääkisime emaga hommikustest lahkumistest; isa osales telefonis.",
        "Leppisime kokku sama pildikava mõlemas kodus.",
        kind=MeasureKind.PARENT_TALK,
    )
    yield 35
    ground.asked(case)
    yield 33
    ground.taken_on(case)
    yield 30
    yield from _planned_and_followed(ground, case)


def _planned_and_followed(ground: Ground, case: SupportCase) -> Iterator[int]:
    head = ground.head
    records.add_assessment(
        head,
        case.id,
        on=ground.today,
        instrument="Kõne arengu vaatlusleht, 5‑aastane",
        assessor=Assessor.BOUGHT_IN,
        by="Pille Pärnõis, logopeed",
        results="Lause pikkus on kaks kuni kolm sõna, mõistab kaheosalisi korraldusi.",
        recommendation="Tund kord nädalas ja pilditugi mõlemas kodus.",
    )
    yield 28
    goal = _goal(ground)
    plans.save_goal(head, case.id, goal)
    _words_of_the_family(ground, case)
    plans.approve_plan(head, case.id)
    for days, step in MEASURED:
        yield days
        records.add_point(head, case.id, goal.id, on=ground.today, step=step)
    yield 7
    meetings.finish(head, case.id, MeetingKind.ROUND_TABLE, _round_table(ground))
    yield 6
    records.add_review(
        head,
        case.id,
        on=ground.today,
        participants="Ema, isa telefonis, õpetaja, logopeed",
        attained={goal.id: 0},
        worked="Abipalumise kaart on alati käes. Hoiatus enne üleminekut rahustab.",
        did_not_work="Kahe kodu päevarütm on ikka erinev.",
        decision=Decision.HAND_OVER,
        next_on=ground.day(28),
    )
    family_dealings.record_telling(
        head,
        case.id,
        told=CarerInformed.YES,
        on=ground.today,
        whom="Külli Näidis ja Andrei Žukov-Näidis",
        about="Juhtumi üleandmine valla juhtumikorraldajale",
        note="Mõlemad on nõus ja ootavad kõnet.",
    )
    plans.add_task(
        head,
        case.id,
        title="Anna juhtum üle valla juhtumikorraldajale",
        owner=head.person.id,
        due_on=ground.day(8),
    )


def _goal(ground: Ground) -> Goal:
    return Goal(
        id=plans.new_goal_id(),
        title="Juss palub abi sõnaga, mitte ei lükka",
        obstacles="Müra suures rühmas; üleminekud, millest ei ole ette teada antud.",
        baseline="Septembris lükkas keskmiselt neli korda päevas, abi palus kord nädalas.",
        scale=STEPS,
        started=-2,
        activities=(
            Activity(
                what="Abipalumise kaart ja selle harjutamine väikeses rühmas",
                who="Mari Harjutaja",
                how_often="2 korda nädalas",
                starts_on=ground.today,
            ),
        ),
    )


def _words_of_the_family(ground: Ground, case: SupportCase) -> None:
    cases.save_need(
        ground.head,
        case.id,
        Need(
            network="Kaks kodu, vanemad teevad koostööd. Vanaema toetab nädalavahetustel.",
            housing="Mõlemas kodus oma voodi.",
            health="Perearst suunas kõrvaarstile.",
            social_status="Käib lasteaias täiskohaga, puudub harva.",
            obstacles="Kahe kodu vahel erinev päevarütm.",
            resources="Loomahuvi, hea mälu, hoolivad vanemad.",
        ),
    )
    cases.save_voices(
        ground.head,
        case.id,
        child="„Ma tahan, et Marten küsiks enne. Siis ma annan kopa.”",
        parent="Ema: kodus on õhtuti rahulikum, kui pildikava on seinal.",
    )
    family_dealings.keep_consent(
        ground.head,
        case.id,
        scope=ConsentScope.SENDING,
        giver="Külli Näidis, Andrei Žukov-Näidis",
        form=ConsentForm.WRITTEN,
        given_on=ground.today,
    )


def _round_table(ground: Ground) -> MeetingWords:
    return MeetingWords(
        on=ground.today,
        place="Lasteaia saal",
        attendees=(
            Attendee(name="Külli Näidis", role="ema"),
            Attendee(name="Šeila Õunapuu", role="rühmaõpetaja"),
            Attendee(
                name="Andrei Žukov-Näidis", role="isa", present=False, note="Osales telefonis"
            ),
        ),
        agreements=(
            Agreement(
                id=meetings.new_agreement_id(),
                what="Küsib kõrvaarsti aja",
                who="ema",
                owner=ground.head.person.id,
                due_on=ground.day(10),
            ),
        ),
        table=TableWords(
            chair="Mari Harjutaja",
            minute_taker="Šeila Õunapuu",
            purpose="Leppida kokku, kuidas mõlemad kodud päevakava hoiavad.",
            worried="Suur rühm on vali; nädalavahetusel magab halvasti.",
            works_well="Abipalumise kaart, hoiatus enne üleminekut.",
            must_happen="Sama päevakava mõlemas kodus; perenõustaja abi.",
            child_heard="Õpetaja rääkis Jussiga eelmisel päeval.",
        ),
    )


def accepted_by_the_municipality(ground: Ground) -> Iterator[int]:
    """Elo-Säde: the desk has taken the case over and is responsible."""
    yield 65
    child = ground.add("Elo-Säde Kõivumägi", 5.9, 1)
    yield 62
    case = ground.opened(child, "Perel ei ole püsivat elukohta, laps on sageli väsinud.")
    yield 48
    ground.taken_on(case)
    yield 21
    sealed = ground.handed_over(case)
    yield 18
    inbox.accept(ground.desk, sealed.id, words="Võtan juhtumi vastu. Helistan emale homme.")
    folder_delivery.deliver_answer(ground.desk, sealed.id)
    take_all(ground.head)


def waiting_for_an_answer(ground: Ground) -> Iterator[int]:
    """Romet: his package came to the desk, which has not answered."""
    yield 65
    child = ground.add("Romet Järvekülg", 4.4, 1)
    yield 60
    case = ground.opened(child, "Puudub palju ja räägib hirmust üksi koju jääda.")
    yield 44
    ground.taken_on(case)
    yield 1
    ground.handed_over(case)


def solved(ground: Ground) -> Iterator[int]:
    """Robert: stage I and II helped, the case has ended."""
    yield 65
    child = ground.add("Robert Ülenurm", 6.4)
    yield 64
    case = ground.opened(child, "Ei julge rühma ees rääkida.")
    yield 57
    ground.tried(case, "Jutustamine kahele sõbrale.", "Räägib kahele, rühmale veel mitte.")
    yield 54
    ground.taken_on(case)
    yield 9
    records.evaluate_finally(
        ground.head,
        case.id,
        on=ground.today,
        outcome=Outcome.REACHED,
        result="Räägib hommikuringis ise kaasa, kaks nädalat järjest.",
    )
    cases.close_case(ground.head, case.id, reason="Eesmärk on käes.")


SUPPORTING = (ready_to_hand_over, accepted_by_the_municipality, waiting_for_an_answer, solved)
