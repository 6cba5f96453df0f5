# SPDX-License-Identifier: EUPL-1.2
"""The overview on paper and as a workbook: every number once, what is hidden said, the change."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from hop_desktop.documents.overview_sheet import OverviewSheet, overview_pdf
from hop_desktop.documents.overview_tables import tables
from hop_desktop.documents.overview_terms import difference, group
from hop_desktop.documents.words import Words
from hop_desktop.documents.workbook import workbook
from hop_desktop.domain.cases import Move, Stage
from hop_desktop.domain.counting import overview
from hop_desktop.domain.observations import Area
from hop_desktop.domain.overview import (
    ALWAYS,
    OTHERS,
    UNKNOWN,
    CaseFacts,
    Dimension,
    Step,
)
from hop_desktop.domain.periods import Period, PeriodKind, before, period
from hop_desktop.domain.records import Outcome, Satisfaction
from tests.documents.sample import FONTS, flat

TODAY = date(2026, 11, 24)


def cases(
    count: int, opened: date, area: Area | None = Area.SPEECH, *, ended: date | None = None
) -> list[CaseFacts]:
    """Return so many cases that were opened on a day."""
    steps = [Step(move=Move.OPENED, stage=Stage.ONE, on=opened)]
    if ended:
        steps.append(Step(move=Move.CLOSED, stage=Stage.ONE, on=ended))
    case = CaseFacts(
        born=date(2020, 1, 1),
        municipality="0528",
        house="Lepa lasteaed",
        area=area,
        steps=tuple(steps),
        review_on=date(2026, 12, 1),
        outcome=Outcome.REACHED if ended else None,
        satisfaction=Satisfaction.VERY if ended else None,
    )
    return [case] * count


MANY = [
    *cases(12, date(2026, 3, 1)),
    *cases(7, date(2026, 10, 5), Area.ART),
    *cases(3, date(2026, 10, 6), Area.PLAY),
]


def a_sheet(
    facts: list[CaseFacts],
    kind: PeriodKind = PeriodKind.QUARTER,
    *,
    is_desk: bool = False,
    day: date = TODAY,
    language: str = "et",
) -> OverviewSheet:
    """Return the sheet of the period of a day."""
    now = period(kind, day)
    told = [overview(facts, each, today=TODAY, is_desk=is_desk) for each in (now, before(now))]
    return OverviewSheet(
        house="Pääsukese näidislasteaed",
        made_on=TODAY,
        now=told[0],
        then=told[1],
        language=language,
    )


def printed(sheet: OverviewSheet) -> str:
    return flat(overview_pdf(sheet, fonts=FONTS))


def values(sheet: OverviewSheet) -> list[tuple[object, ...]]:
    book = load_workbook(BytesIO(workbook(tables(sheet))))
    return [row for page in book for row in page.iter_rows(values_only=True)]


def test_the_report_of_a_quarter_tells_what_changed() -> None:
    text = printed(a_sheet(MANY))

    for told in (
        "Kvartali aruanne",
        "Pääsukese näidislasteaed, 2026. aasta 4. kvartal",
        "Seis 24.11.2026",
        "22 (30.09.2026: 12; +10)",
        "III etapp",
        "Keel ja kõne",
        "alla 5*",
        "Avati või võeti vastu",
        "* Juhtumeid on alla viie",
        "Isikuandmeid ei ole",
    ):
        assert told in text


@pytest.mark.parametrize("language", ["et", "en", "ru"])
@pytest.mark.parametrize("kind", [PeriodKind.SCHOOL_YEAR, PeriodKind.QUARTER])
def test_the_report_of_a_common_house_is_one_page(kind: PeriodKind, language: str) -> None:
    paper = PdfDocument(overview_pdf(a_sheet(MANY, kind, language=language), fonts=FONTS))
    with closing(paper):
        assert len(paper) == 1


def test_the_year_of_the_house_tells_how_cases_ended() -> None:
    ended = cases(9, date(2026, 2, 1), ended=date(2026, 5, 1))
    sheet = a_sheet([*MANY, *ended], PeriodKind.SCHOOL_YEAR, day=date(2026, 5, 1))
    text = printed(sheet)

    assert "Õppeaasta 2025/26" in text
    assert "Kuidas juhtumid lõppesid" in text
    assert [row[2] for row in values(sheet) if row[0] == "Tulemus"] == [9, 0, 0, 0, 0, 0]
    assert "Perekonna rahulolu" in text
    said = [row[1:3] for row in values(sheet) if row[0] == "Perekonna rahulolu"]
    assert said == [
        ("väga rahul", 9),
        ("pigem rahul", 0),
        ("pigem ei ole rahul", 0),
        ("ei ole rahul", 0),
        ("märkimata", 0),
    ]


@pytest.mark.parametrize(
    ("facts", "kind", "is_desk", "told"),
    [
        ([], PeriodKind.QUARTER, False, "ei olnud ühtegi juhtumit töös"),
        (MANY[:4], PeriodKind.QUARTER, False, "Meie vastutusel on alla viie juhtumi"),
        (MANY[:14], PeriodKind.QUARTER, False, "Avatuid ja lõppenuid ei näidata"),
        (MANY, PeriodKind.CALENDAR_YEAR, False, "näidatakse kvartali ja õppeaasta kohta"),
        (MANY, PeriodKind.SCHOOL_YEAR, True, "näidatakse kvartali ja kalendriaasta kohta"),
    ],
)
def test_what_is_not_told_is_said(
    facts: list[CaseFacts], kind: PeriodKind, told: str, *, is_desk: bool
) -> None:
    assert told in printed(a_sheet(facts, kind, is_desk=is_desk))


def test_groups_too_small_to_be_named_are_not_named() -> None:
    singles = [case for area in list(Area)[:5] for case in cases(1, TODAY, area)]
    desk, house = a_sheet(singles, is_desk=True), a_sheet(singles)

    assert printed(desk).count("Arvud on nii väikesed") == 1
    assert printed(house).count("Arvud on nii väikesed") == 1
    assert ("Valdkond", "Arvud on nii väikesed, et neid ei näidata.", None, None) in values(desk)


def test_the_workbook_has_numbers_to_go_on_with() -> None:
    rows = values(a_sheet(MANY))

    assert ("Pääsukese näidislasteaed", "2026. aasta 4. kvartal", None, None) in rows
    assert (None, "Juhtumeid meie vastutusel", 22, "+10") in rows
    assert (None, "Avati või võeti vastu", 10, "+10") in rows
    assert (None, "Lõppes või anti üle", 0, "0") in rows
    assert ("Kunst", "alla 5*", 0, 0, "alla 5*") in rows
    assert ("Keel ja kõne", 12, 0, 0, 12) in rows
    assert ("Kokku", 22, 0, 0, 22) in rows


def test_of_a_year_that_follows_no_year_the_change_is_not_told() -> None:
    sheet = a_sheet(MANY, PeriodKind.SCHOOL_YEAR)
    rows = values(replace(sheet, then=replace(sheet.then, flows=None)))

    assert (None, "Avati või võeti vastu", 10, None) in rows


def test_an_empty_house_has_no_table_of_two_questions() -> None:
    assert len(tables(a_sheet([]))) == 1


def test_the_same_sheet_gives_the_same_bytes() -> None:
    sheet = a_sheet(MANY)

    assert overview_pdf(sheet, fonts=FONTS) == overview_pdf(sheet, fonts=FONTS)


@pytest.mark.parametrize("language", ["et", "en", "ru"])
def test_every_group_has_words(language: str) -> None:
    words = Words(language)
    named = {group(dimension, key, words) for dimension, keys in ALWAYS.items() for key in keys} | {
        group(Dimension.AGE, str(band), words) for band in range(7)
    }

    assert all(named)
    assert len({group(Dimension.AGE, str(band), words) for band in range(7)}) == 7
    assert group(Dimension.HOUSE, "Õie kool", words) == "Õie kool"
    assert group(Dimension.MUNICIPALITY, "0528", words) == "Nõo vald"
    assert group(Dimension.MUNICIPALITY, UNKNOWN, words) != ""
    assert group(Dimension.HOUSE, OTHERS, words) != OTHERS


def test_the_sign_of_a_change() -> None:
    assert [difference(each) for each in (3, -3, 0, None)] == ["+3", "−3", "0", ""]


def test_days_one_chose_are_named_by_themselves() -> None:
    own = Period(kind=PeriodKind.OWN, since=date(2026, 10, 1), until=date(2026, 11, 1))
    told = overview(MANY, own, today=TODAY, is_desk=False)
    sheet = replace(a_sheet(MANY), now=told)

    assert "01.10.2026 – 01.11.2026" in printed(sheet)
    assert "Juhtumite ülevaade" in printed(sheet)
    assert [row[1] for row in values(sheet)[3:5]] == ["Juhtumeid meie vastutusel", "alla 3 kuu"]
