# SPDX-License-Identifier: EUPL-1.2
"""The action plan on paper: everything it says, its chart, and four places to sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hop_desktop.documents.plan_sheet import PlanSheet, plan_pdf
from hop_desktop.domain.content import PlanPart
from hop_desktop.domain.records import CaseRecords, DataPoint
from tests.documents.sample import FONTS, GOALS, RECORDS, bookmarks, flat, objects, signed


def a_sheet(**changes: object) -> PlanSheet:
    sheet = PlanSheet(
        house="Pääsukese näidislasteaed",
        child="Juss Näidis-Õunapuu",
        birth_date=date(2021, 2, 3),
        group="Žilletid",
        concern="Lükkab teisi, kui ei oska abi paluda.",
        made_on=date(2026, 3, 16),
        plan=PlanPart(goals=GOALS, approved_by="Märt Tamm", approved_on=date(2026, 1, 15)),
        records=RECORDS,
    )
    return replace(sheet, **changes)  # type: ignore[arg-type]  # by name


def made(sheet: PlanSheet) -> bytes:
    return plan_pdf(sheet, fonts=FONTS)


def test_goals_points_times_reviews_and_signatures_are_on_it() -> None:
    text = flat(made(a_sheet()))

    for told in (
        "Juss Näidis-Õunapuu, sündinud 03.02.2021",
        "Juss palub abi sõnaga, mitte ei lükka",
        "toimus 1 ×, kokku 20 min; ära jäi 1",
        "Spetsialist oli haige.",
        "ei lähe arvesse: Teine laps.",
        "2,5 sõna lauses",
        "Vahehindamine 27.02.2026",
        "muuta plaani",
        "Lõpphindamine 13.03.2026",
    ):
        assert told in text
    for signer in ("Õpetaja", "Tugiteenuste koordineerija", "Lapsevanem", "Asutuse juht"):
        assert signer in text


def test_it_is_found_in_the_outline_and_speaks_english() -> None:
    pdf = made(a_sheet(language="en"))

    assert [title for _, title, _ in bookmarks(pdf)] == [
        "1. Goals",
        "Goal 1",
        "Goal 2",
        "2. Signatures",
    ]
    assert "2.5 sõna lauses" in flat(pdf)


def test_the_same_plan_gives_the_same_bytes_without_unembedded_fonts() -> None:
    pdf = made(a_sheet())

    assert pdf == made(a_sheet())
    assert not any(b"/Helvetica" in each for each in objects(pdf))


@pytest.mark.parametrize("count", [0, 1, 200])
def test_none_one_and_two_hundred_points_fit(count: int) -> None:
    points = tuple(
        DataPoint(
            **signed(2000 + place, date(2025, 9, 1) + timedelta(days=place)),
            goal_id=GOALS[0].id,
            step=place % 5 - 2,
        )
        for place in range(count)
    )

    text = flat(made(a_sheet(records=CaseRecords(points=points))))

    assert text.count("Öie Pähkel, tugiteenuste koordineerija") == count
    assert ("Mõõtmisi ei ole." in text) == (count == 0 or len(GOALS) > 1)
