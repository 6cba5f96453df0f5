# SPDX-License-Identifier: EUPL-1.2
"""A notice on paper: word for word what was chosen, and the reporter on a page apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import msgspec
import pypdfium2
import pytest

from hop_desktop.documents.notice import NoticeSheet, notice_pdf
from hop_desktop.domain.ids import ChildId, NoticeId, StaffId
from hop_desktop.domain.notice_law import NoticeLaw, NoticePart, Point
from hop_desktop.domain.notices import (
    About,
    Carer,
    CarerTold,
    Demand,
    Named,
    Notice,
    NoticeKind,
    NoticeWords,
    PointText,
    ReporterMode,
    Urgency,
)
from tests.documents.sample import FONTS, bookmarks, flat, objects

LAW_FILE = Path(__file__).parents[2] / "resources" / "law" / "notice-lists.json"
LAW = msgspec.convert(
    msgspec.json.decode(LAW_FILE.read_bytes())["versions"][0], type=NoticeLaw, strict=False
)
CHILD, CARER = NoticePart.CHILD, NoticePart.CARER
MADE = date(2026, 11, 25)
WORDS = NoticeWords(
    points=(
        PointText(
            point=Point(part=CHILD, number=1), text="Sündinud 12.08.2021\nKodune keel: eesti"
        ),
        PointText(point=Point(part=CHILD, number=10), text="24.11.2026: Lõi pead vastu seina."),
        PointText(point=Point(part=CARER, number=1), text="Külli Maasikas, ema, 5550 3001"),
    ),
    urgency=Urgency.TODAY,
    urgency_note="Laps kardab koju minna.",
    addressee="Nõo vald, lastekaitsetöötaja",
    addressee_contact="5550 2000",
    child_words="„Ma ei taha täna koju minna.”",
    done="20.11.2026 Vaikne nurk akna all.",
    earlier="Oktoobris 116 111",
    carer=Carer(
        told=CarerTold.AGREED, by="Šeila Õunapuu", on=date(2026, 11, 24), why="Lastekaitse räägib."
    ),
    reporter=Named(name="Šeila Õunapuu", job_title="rühmaõpetaja", contact="5550 1000"),
)
HEADER = (
    "ASUTUSESISESEKS KASUTAMISEKS Pääsukese näidislasteaed AvTS § 35 lg 1 p 11–13 · kuni "
    "25.11.2101 (§ 40 lg 3) Märge tehtud 25.11.2026"
)
FRONT = (
    "Abivajavast lapsest teatamine Mari Maasikas, sündinud 12.08.2021 Kellele Nõo vald, "
    "lastekaitsetöötaja Saaja kontakt 5550 2000 Miks see saaja Lapse elukoht "
    "rahvastikuregistris: Nõo vald (LasteKS § 27 lg 3) Kiireloomulisus Täna. Laps kardab koju "
    "minna. Koostatud 25.11.2026 Õiguslik alus LasteKS § 27¹ lg 1, vähimas vajalikus ulatuses "
    "Andmete loetelu LasteKS § 34² lg 3 ja § 34² lg 4 (RT I, 11.07.2026, 42, kehtib "
    "01.10.2026–31.12.2026) 1. Lapse andmed LasteKS § 34² lg 3 p 1. üldandmed Sündinud "
    "12.08.2021 Kodune keel: eesti p 10. andmed lapse ennast või teisi kahjustava käitumise "
    "kohta 24.11.2026: Lõi pead vastu seina. 2. Last kasvatava isiku andmed LasteKS § 34² lg 4 "
    "p 1. üldandmed Külli Maasikas, ema, 5550 3001"
)
REPORTER = (
    "6. Teataja andmed Teade Mari Maasikas, koostatud 25.11.2026 Nimi Šeila Õunapuu Amet "
    "rühmaõpetaja Kontakt 5550 1000 Asutus Pääsukese näidislasteaed"
)


def a_sheet(words: NoticeWords = WORDS, **changes: object) -> NoticeSheet:
    sheet = NoticeSheet(
        notice=Notice(
            id=NoticeId(UUID(int=1)),
            kind=NoticeKind.NOTICE,
            about=About(
                child_id=ChildId(UUID(int=2)), name="Mari Maasikas", birth_date=date(2021, 8, 12)
            ),
            author_id=StaffId(UUID(int=3)),
            written_at=datetime(2026, 11, 25, 8, 0, tzinfo=UTC),
            words=words,
        ),
        law=LAW,
        house="Pääsukese näidislasteaed",
        addressee_why="Lapse elukoht rahvastikuregistris: Nõo vald (LasteKS § 27 lg 3)",
        version=1,
        made_on=MADE,
    )
    return replace(sheet, **changes)  # type: ignore[arg-type]  # by name


def made(sheet: NoticeSheet) -> bytes:
    return notice_pdf(sheet, fonts=FONTS)


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [" ".join(text.split()) for text in texts]


def test_the_paper_says_word_for_word_what_was_chosen() -> None:
    first, *_ = pages(made(a_sheet()))
    assert HEADER in first
    assert FRONT in first


def test_what_was_not_ticked_is_not_on_it() -> None:
    text = flat(made(a_sheet()))
    for number in (2, 3, 4, 6, 13):
        assert LAW.words(Point(part=CHILD, number=number)) not in text


def test_the_reporter_has_a_page_of_their_own_to_sign() -> None:
    *before, last = pages(made(a_sheet()))
    assert REPORTER in last
    assert "Allkiri" in last
    assert not any("Teataja andmed" in page or "rühmaõpetaja" in page for page in before)


def test_a_withheld_reporter_is_nowhere_and_neither_is_the_house() -> None:
    words = replace(WORDS, reporter=Named(mode=ReporterMode.WITHHELD))
    pdf = made(a_sheet(words))
    text = " ".join(pages(pdf))
    for hidden in ("Õunapuu", "rühmaõpetaja", "5550 1000", "Pääsukese", "Allkiri"):
        assert hidden not in text
        assert not any(hidden.encode("utf-16-be") in each for each in objects(pdf))
    assert "Teataja on jätnud oma andmed avaldamata (LasteKS § 27 lg 5)." in text
    assert len(pages(pdf)) == len(pages(made(a_sheet()))) - 1


def test_the_restriction_stands_only_where_it_holds() -> None:
    text = flat(made(a_sheet(replace(WORDS, internal=False))))
    assert "KASUTAMISEKS" not in text
    assert "AvTS" not in text


def test_danger_is_said_first() -> None:
    text = flat(made(a_sheet(replace(WORDS, urgency=Urgency.DANGER))))
    assert "Lapse elu või tervis on ohus. Laps kardab koju minna." in text
    assert text.index("elu või tervis on ohus") < text.index("Kellele")


def test_an_answer_to_a_demand_has_its_own_title_and_says_who_asked() -> None:
    demand = Demand(
        who="Kai Lepp, Nõo vald",
        at=datetime(2026, 11, 25, 7, 0, tzinfo=UTC),
        what="Viimase kuu tähelepanekud",
    )
    sheet = a_sheet(replace(WORDS, demand=demand))
    pdf = made(replace(sheet, notice=replace(sheet.notice, kind=NoticeKind.DEMAND)))
    text = flat(pdf)
    for told in (
        "Vastus lastekaitsetöötaja nõudele",
        "Kai Lepp, Nõo vald",
        "Viimase kuu tähelepanekud",
        "LasteKS § 33 lg 3¹",
        "Vastaja andmed",
    ):
        assert told in text
    assert "Abivajavast lapsest teatamine" not in text


def test_a_second_version_says_so() -> None:
    assert "See on versioon 2." in flat(made(a_sheet(version=2)))


def test_the_same_words_give_the_same_bytes_without_unembedded_fonts() -> None:
    pdf = made(a_sheet())
    assert pdf == made(a_sheet())
    assert not any(b"/Helvetica" in each for each in objects(pdf))
    assert [title for _, title, _ in bookmarks(pdf)] == [
        "1. Lapse andmed",
        "2. Last kasvatava isiku andmed",
        "3. Lapse enda sõnad",
        "4. Mida on juba tehtud",
        "5. Last kasvatava isiku teavitamine",
        "6. Teataja andmed",
    ]


@pytest.mark.parametrize("count", [1, 400])
def test_a_long_text_goes_over_pages_and_none_is_lost(count: int) -> None:
    long = " ".join(f"sõna{number}" for number in range(count * 10))
    words = replace(WORDS, points=(PointText(point=Point(part=CHILD, number=6), text=long),))
    text = flat(made(a_sheet(words)))
    assert text.count("sõna") >= count * 10
