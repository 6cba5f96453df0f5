# SPDX-License-Identifier: EUPL-1.2
"""An invented handover with every field filled, and a reader of finished PDFs."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from hop_desktop.domain.cases import Helped, Move, Need
from hop_desktop.domain.children import Custody, Guardian, Home
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
from hop_desktop.domain.handovers import Basis, CarerInformed, Part, Withheld
from hop_desktop.domain.ids import CaseId, ChildId, HandoverId, StoreId
from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.observations import Area
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.records import (
    Assessment,
    Assessor,
    CaseRecords,
    DataPoint,
    Decision,
    FinalEvaluation,
    GoalReview,
    Level,
    Occasion,
    Outcome,
    Review,
    Satisfaction,
    SupportLevel,
)

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
STORE = StoreId(UUID("11111111-1111-4111-8111-111111111111"))

FACTS = (
    "Õues liivakasti ääres ehitas Juss üksi teed. Kui Žanna tuli kaasa mängima, lükkas ta ämbri "
    "ümber ja läks aia äärde. Ta seisis seal umbes kümme minutit, selg teiste poole."
)
JUDGEMENT = "Tundub, et äkiline müra ja uus laps mängus väsitavad teda."


def entry(number: int, on: date, kind: EntryKind, **fields: str) -> Entry:
    told: dict[str, Any] = {"author": "Šeila Õunapuu", "job_title": "rühmaõpetaja", **fields}
    return Entry(
        id=UUID(int=number),
        author_store=STORE,
        revision=1,
        kind=kind,
        on=on,
        written_at=datetime(on.year, on.month, on.day, 14, 5, tzinfo=UTC),
        **told,
    )


ENTRIES = (
    entry(
        1,
        date(2025, 11, 3),
        EntryKind.OBSERVATION,
        code=Area.SOCIAL.value,
        situation="Õuemäng pärast lõunat",
        text=FACTS,
        child_words="Mulle meeldib, kui on vaikne.",
        judgement=JUDGEMENT,
        result="Rahunes, kui sai viis minutit raamatunurgas istuda.",
    ),
    entry(
        2,
        date(2025, 11, 10),
        EntryKind.MEASURE,
        code=Helped.PARTLY.value,
        text="Päevakava pildid jõudsid tema kapi uksele; enne üleminekut hoiatus kellaga.",
        result="Kolmel päeval viiest läks üle ilma nututa.",
    ),
    entry(
        3,
        date(2025, 11, 17),
        EntryKind.PARENT_TALK,
        code=Helped.YES.value,
        text="Rääkisime emaga hommikustest lahkumistest.\nLeppisime kokku lühikese hüvastijätu.",
        result="Ema tuleb kümme minutit varem.",
    ),
    entry(
        4,
        date(2026, 1, 12),
        EntryKind.MOVE,
        code=Move.STAGE_TWO_ACCEPTED.value,
        author="Ülle Kõrvits",
        job_title="tugiteenuste koordineerija",
        text="Rühma vahendid ei ole kolme kuuga piisavalt aidanud.",
    ),
    entry(
        5,
        date(2026, 2, 9),
        EntryKind.INFORMATION,
        code=Helped.UNKNOWN.value,
        author="Öie Pähkel",
        job_title="logopeed",
        text="Logopeedi vaatlus: mõistab kaheosalisi korraldusi, lausepikkus kaks kuni kolm sõna.",
    ),
    entry(
        6,
        date(2026, 3, 2),
        EntryKind.OBSERVATION,
        code=Area.SPEECH.value,
        situation="Hommikuring",
        text="Rääkis esimest korda terve ringi ees, kuidas nad vanaisaga Võrtsjärvel käisid.",
        child_words="„Vanaisa püüdis nii suure haugi!”",
        judgement="Tuttav teema annab talle julgust.",
    ),
)

GOALS = (
    Goal(
        id=UUID(int=91),
        title="Juss palub abi sõnaga, mitte ei lükka",
        obstacles="Müra suures rühmas; üleminekud ilma hoiatuseta.",
        baseline="Oktoobris lükkas keskmiselt neli korda päevas, abi palus üks kord nädalas.",
        scale=(
            "Lükkab sagedamini kui neli korda päevas",
            "Lükkab neli korda päevas",
            "Palub abi vähemalt kord päevas, kui täiskasvanu on kõrval",
            "Palub abi ise, lükkab kuni kord päevas",
            "Palub abi ise ka õues ja ei lükka",
        ),
        attained=-1,
        activities=(
            Activity(
                id=UUID(int=93),
                what="Abipalumise kaart ja selle harjutamine väikeses rühmas",
                who="Ülle Kõrvits",
                how_often="kaks korda nädalas 20 minutit",
                starts_on=date(2026, 1, 19),
                ends_on=date(2026, 3, 27),
                given="14 korda 20-st",
            ),
            Activity(
                what="Kell ja pildid enne iga üleminekut",
                who="Šeila Õunapuu",
                how_often="iga päev",
                starts_on=date(2026, 1, 12),
                given="iga päev",
            ),
        ),
    ),
    Goal(
        id=UUID(int=92),
        title="Juss jutustab kolmest lausest koosneva loo",
        baseline="Kahesõnalised laused.",
        activities=(Activity(what="Logopeedi tund", who="Öie Pähkel", how_often="kord nädalas"),),
    ),
)


def signed(number: int, on: date) -> dict[str, Any]:
    """Return what a record begins with."""
    return {
        "id": UUID(int=number),
        "on": on,
        "written_at": datetime(2026, 3, 16, 9, number % 60, tzinfo=UTC),
        "author": "Öie Pähkel, tugiteenuste koordineerija",
        "revision": 1,
    }


RECORDS = CaseRecords(
    assessments=(
        Assessment(
            **signed(701, date(2026, 2, 9)),
            instrument="Viieaastase lapse kõne test",
            assessor=Assessor.BOUGHT_IN,
            by="Žanna Kõrgesaar, logopeed",
            results="Jutustab kahesõnaliste lausetega.",
            recommendation="Logopeed kaks korda nädalas.",
        ),
    ),
    points=(
        DataPoint(
            **signed(711, date(2026, 1, 20)), goal_id=GOALS[0].id, step=-2, note="Esimene nädal."
        ),
        DataPoint(**signed(712, date(2026, 2, 20)), goal_id=GOALS[0].id, step=-1),
        DataPoint(
            **signed(713, date(2026, 2, 21)), goal_id=GOALS[0].id, step=2, struck="Teine laps."
        ),
        DataPoint(
            **signed(714, date(2026, 2, 21)),
            goal_id=GOALS[1].id,
            number=Decimal("2.5"),
            unit="sõna lauses",
        ),
    ),
    occasions=(
        Occasion(
            **signed(721, date(2026, 1, 20)),
            goal_id=GOALS[0].id,
            activity_id=UUID(int=93),
            given=True,
            minutes=20,
            note="Kaasas oli ka sõber.",
        ),
        Occasion(
            **signed(722, date(2026, 1, 22)),
            goal_id=GOALS[0].id,
            activity_id=UUID(int=93),
            given=False,
            note="Spetsialist oli haige.",
        ),
    ),
    reviews=(
        Review(
            **signed(731, date(2026, 2, 27)),
            participants="Ema, isa, õpetaja Šeila, logopeed",
            goals=(
                GoalReview(goal_id=GOALS[0].id, title=GOALS[0].title, attained=-1, points=2),
                GoalReview(goal_id=GOALS[1].id, title=GOALS[1].title),
            ),
            worked="Kaart on alati käes.",
            did_not_work="Õues kaart kaob.",
            decision=Decision.CHANGE,
            next_on=date(2026, 4, 3),
        ),
    ),
    finals=(
        FinalEvaluation(
            **signed(741, date(2026, 3, 13)),
            outcome=Outcome.PARTLY,
            satisfaction=Satisfaction.RATHER,
            result="Palub abi sagedamini.",
            onward="Kaart jääb rühma kasutusse.",
        ),
    ),
    levels=(
        SupportLevel(
            **signed(751, date(2025, 9, 1)),
            level=Level.ENHANCED,
            decided_by="direktor Märt Tamm",
            ground="Nõustamismeeskonna soovitus 20.08.2025",
            until=date(2026, 8, 31),
        ),
    ),
)


def content(**changes: object) -> HandoverContent:
    """Return the invented handover with some fields changed."""
    fields: dict[str, object] = {
        "schema": 1,
        "case_id": CaseId(UUID("22222222-2222-4222-8222-222222222222")),
        "handover_id": HandoverId(UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")),
        "ownership": 2,
        "made_on": date(2026, 3, 16),
        "sender": Sender(
            store_id=STORE,
            workplace=Workplace.KINDERGARTEN,
            name="Lasteaed Pääsupoeg",
            registry_code="75000000",
            municipality="0528",
            address="Pärna tänav 4, Nõo alevik",
            phone="+372 5555 0001",
            email="lasteaed@paasupoeg.invalid",
            person="Ülle Kõrvits",
            job_title="tugiteenuste koordineerija",
            person_phone="+372 5555 0002",
            person_email="ylle@paasupoeg.invalid",
        ),
        "recipient": "Nõo Vallavalitsus, juhtumikorraldus",
        "reason": (
            "Pere vajab tuge, mida lasteaed ei saa anda: kahe kodu vahel on kokkuleppimata, kes "
            "viib lapse eriarsti juurde.\nVaja on ka isiklikku abistajat."
        ),
        "concern": "Juss jääb teistest kõrvale ja lükkab, kui on väsinud.",
        "stage": 2,
        "opened_on": date(2025, 11, 3),
        "child": ChildPart(
            id=ChildId(UUID(int=5)),
            first_name="Juss",
            last_name="Jänes",
            birth_date=date(2021, 3, 12),
            personal_code="52103120017",
            home_language="eesti, vanaemaga võru",
            place=Place.KINDERGARTEN,
            group="Mesimummud",
            registered_municipality="0528",
            homes=(
                Home(
                    municipality="0528",
                    address="Õuna tänav 7–3, Nõo alevik",
                    share="esmaspäevast neljapäevani",
                    with_whom="ema ja õde",
                ),
                Home(
                    municipality="0793",
                    address="Žukovi põik 12, Tartu",
                    share="reedest pühapäevani ja pool suvest",
                    with_whom="isa ja vanaema",
                ),
            ),
            guardians=(
                Guardian(
                    name="Mari Maasikas",
                    relation="ema",
                    custody=Custody.JOINT,
                    phone="+372 5555 0003",
                    email="mari@maasikas.invalid",
                    language="eesti",
                ),
                Guardian(
                    name="Tõnu Jänes",
                    relation="isa",
                    custody=Custody.JOINT,
                    phone="+372 5555 0004",
                    language="eesti, vene",
                ),
                Guardian(
                    name="Linda Jänes",
                    relation="vanaema",
                    custody=Custody.NONE,
                    legal_representative=False,
                    phone="+372 5555 0005",
                    language="võru",
                ),
            ),
            siblings="õde Säde, 9-aastane, Nõo kool",
        ),
        "need": Need(
            network="Vanaema hoiab nädalavahetustel. Ühe rühmakaaslase perega käiakse läbi.",
            economy="Ema töötab osaajaga; isa tööst ei ole lasteaial teavet.",
            housing="Kaks kodu. Ema korteris on lapsel oma nurk, isa juures ühine tuba õega.",
            health="Kuulmine kontrollitud 2025. aasta sügisel. Uni on katkendlik.",
            social_status="Käib lasteaias täispäeviti alates 2023. aasta septembrist.",
            obstacles="Kaks kodu, kaks päevakava; eriarsti aega ei ole kokku lepitud.",
            resources="Vanaema; huvi raamatute ja kalapüügi vastu; rahulik raamatunurk.",
            earlier_assessments="Logopeedi vaatlus 09.02.2026 (lisa 1).",
        ),
        "plan": PlanPart(
            goals=GOALS,
            evaluate_on=date(2026, 3, 27),
            evaluation="Esimene eesmärk on poole peal, teine alles algas.",
            recommendations="Jätkata abipalumise kaardiga mõlemas kodus.\nLeppida kokku eriarst.",
            approved_by="Märt Tamm",
            approved_on=date(2026, 1, 15),
        ),
        "records": RECORDS,
        "child_voice": "Ma tahan, et mõlemas kodus oleks kell ja pildid.",
        "parent_voice": "Ema: hommikud on läinud kergemaks. Isa: sooviksin, et plaan oleks üks.",
        "carer_informed": CarerInformed.YES,
        "carer_note": "Rääkisime mõlema vanemaga 13.03.2026 ümarlaual; nad lugesid selle läbi.",
        "basis": Basis.LAW,
        "basis_note": "Lastekaitseseadus § 27 ja § 34² lg 3.",
        "entries": ENTRIES,
        "tasks": (
            TaskPart(
                title="Küsida isalt sobiv aeg eriarsti vastuvõtuks",
                owner="Ülle Kõrvits",
                due_on=date(2026, 3, 20),
            ),
            TaskPart(title="Anda vanaemale päevakava pildid", owner="Šeila Õunapuu"),
        ),
        "files": (
            FilePart(
                file="attachment-001.pdf",
                title="Logopeedi vaatluse kokkuvõte",
                media="pdf",
                size=184_320,
                sha256="0a1b2c3d" + "0" * 48 + "4e5f6a7b",
            ),
            FilePart(
                file="attachment-002.jpg",
                title="Päevakava pildid",
                media="jpg",
                size=2_516_582,
                sha256="9c8d7e6f" + "1" * 48 + "5a4b3c2d",
            ),
        ),
        "withheld": (),
        "expected_answer_on": date(2026, 3, 26),
        "custody": (
            CustodyStep(
                ownership=1,
                giver="Lasteaed Öökull",
                taker="Lasteaed Pääsupoeg",
                receipt_sha256="ab" * 32,
            ),
        ),
    }
    return HandoverContent(**{**fields, **changes})  # type: ignore[arg-type]  # a plain mapping


def without_family() -> HandoverContent:
    """Return the handover as the application makes it when the family stays."""
    bare = ChildPart(
        id=ChildId(UUID(int=5)),
        first_name="Juss",
        last_name="Jänes",
        birth_date=date(2021, 3, 12),
        personal_code="52103120017",
        registered_municipality="0528",
    )
    stays = Withheld(part=Part.FAMILY, reason="Vanemad ei soovinud pere andmeid edastada.")
    return content(child=bare, withheld=(stays,))


def many_entries(count: int) -> tuple[Entry, ...]:
    """Return a chronology of one observation a day."""
    start = date(2020, 9, 1)
    return tuple(
        entry(
            number,
            start + timedelta(days=number),
            EntryKind.OBSERVATION,
            code=Area.PLAY.value,
            situation=f"Kord {number}",
            text=f"Kirje nr {number}. {FACTS}",
            child_words="Ma ei taha, jäta mind rahule.",
            judgement=JUDGEMENT,
            result="Rahunes ise.",
        )
        for number in range(count)
    )


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of each page as a reader program extracts it."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def flat(pdf: bytes) -> str:
    """Return the whole text with every run of white space as one space."""
    return " ".join(" ".join(page_texts(pdf)).split())


def bookmarks(pdf: bytes) -> list[tuple[int, str, int]]:
    """Return the outline: level, title, page from 0."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [
            (mark.level, mark.get_title(), mark.get_dest().get_index())
            for mark in document.get_toc(max_depth=5)
        ]


def objects(pdf: bytes) -> Iterator[bytes]:
    """Yield the body of each indirect object, object streams unpacked (ISO 32000-2 §7.3.10)."""
    for found in re.finditer(rb"\d+ 0 obj\b(.*?)\bendobj", pdf, re.DOTALL):
        body = found.group(1)
        yield body
        if b"/ObjStm" in body:
            yield zlib.decompress(body.split(b"stream", 1)[1].strip(b"\r\n"))
