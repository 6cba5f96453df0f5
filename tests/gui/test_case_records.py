# SPDX-License-Identifier: EUPL-1.2
"""Stage II followed on the screen: measured, given, reviewed, assessed and ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import cases, plans, records
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import CaseStatus
from hop_desktop.domain.plans import Gauge
from hop_desktop.domain.records import Assessor, Decision, Level, Outcome, Satisfaction
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.plan_sheet_page import PlanSheetPage
from hop_desktop.gui.widgets.goal_chart import GoalChart
from hop_desktop.gui.widgets.table import DataTable
from tests.gui import case_ground as ground
from tests.gui.case_ground import Known, names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, scrolls_sideways
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def a_planned_case(house: House) -> Known:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    return known


def the_file(house: House, known: Known) -> CaseFile:
    return house.do(lambda session: cases.case_file(session, known.case.id))


def goal_of(house: House, known: Known) -> Where:
    plan = the_file(house, known).plan
    assert plan is not None
    return Where(page=PageName.POINT, id=plan.goals[0].id, about=known.case.id)


def measured(house: House, known: Known, *steps: int) -> None:
    where = goal_of(house, known)
    assert where.id is not None
    goal_id = where.id

    def job(session: Session) -> None:
        for back, step in zip(range(len(steps), 0, -1), steps, strict=True):
            on = session.today() - timedelta(days=back)
            records.add_point(session, known.case.id, goal_id, on=on, step=step)

    house.do(job)


def test_a_step_is_measured_in_the_words_of_the_scale(house: House) -> None:
    known = a_planned_case(house)
    page = shown(house, goal_of(house, known))

    press(house, page, "Salvesta")
    assert reads(page, "Vali aste")
    assert reads(page, "näitab käega")
    press(house, page, "−1")
    write(page, "Mida nägid", "Kaks korda ringis.")
    press(house, page, "Salvesta")

    (point,) = the_file(house, known).records.points
    assert (point.step, point.note, point.on) == (-1, "Kaks korda ringis.", date(2026, 11, 24))


def test_a_counted_goal_is_measured_in_numbers(house: House) -> None:
    known = a_planned_case(house)
    plan = the_file(house, known).plan
    assert plan is not None
    counted = replace(plan.goals[0], gauge=Gauge(unit="sõna", start=Decimal(1), target=Decimal(8)))
    house.do(lambda session: plans.save_goal(session, known.case.id, counted))
    page = shown(house, goal_of(house, known))

    write(page, "Tulemus, sõna", "kolm")
    press(house, page, "Salvesta")
    assert reads(page, "Kirjuta arv, näiteks 12 või 4,5")
    write(page, "Tulemus, sõna", "4,5")
    press(house, page, "Salvesta")

    (point,) = the_file(house, known).records.points
    assert (point.number, point.unit) == (Decimal("4.5"), "sõna")


def test_a_wrong_measurement_is_struck_with_a_reason(house: House) -> None:
    known = a_planned_case(house)
    measured(house, known, 2)
    page = shown(house, goal_of(house, known))

    press(house, page, "Kriipsuta maha")
    (point,) = the_file(house, known).records.points
    page.strike.ui.pointBox.setValue(str(point.id))  # type: ignore[attr-defined]
    write(page, "Miks see ei lähe arvesse", "Teise lapse oma")
    press(house, page.strike, "Kriipsuta maha")  # type: ignore[attr-defined]

    (struck,) = the_file(house, known).records.points
    assert struck.struck == "Teise lapse oma"
    case = shown(house, known.where)
    assert "Ei lähe arvesse: Teise lapse oma" in cells(case)


def cells(page: object) -> list[str]:
    tables = page.findChildren(DataTable)  # type: ignore[attr-defined]  # any widget
    return [
        str(table.model().index(row, column).data())
        for table in tables
        for row in range(table.model().rowCount())
        for column in range(table.model().columnCount())
    ]


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ((), "puudu 4 mõõtmist"),
        ((-2, -1), "puudu 2 mõõtmist"),
        ((-2, -2, -1, -1), "Läheb paremaks. Ettepanek: jätkata samamoodi."),
        ((-1, -1, -1, -1), "Muutust ei ole. Ettepanek: muuta plaani."),
        ((0, 0, -2, -2), "Läheb halvemaks. Ettepanek: anda rohkem tuge."),
        ((-2, -1, 0, 1), "Siht on käes. Ettepanek: lõpetada tugi."),
    ],
)
def test_a_decision_is_proposed_only_with_enough_points(
    house: House, steps: tuple[int, ...], told: str
) -> None:
    known = a_planned_case(house)
    if steps:
        measured(house, known, *steps)

    assert reads(shown(house, known.where), told)


def test_the_chart_is_read_aloud_and_the_table_stands_beside_it(house: House) -> None:
    known = a_planned_case(house)
    measured(house, known, -2, 0)
    page = shown(house, known.where)

    chart = page.findChildren(GoalChart)[0]
    assert chart.accessibleDescription() == (
        "2 mõõtmist. Esimene: −2 (22.11.2026). Viimane: 0 (23.11.2026). Siht: 0."
    )
    assert chart.isVisible()
    assert cells(page)[:3] == ["23.11.2026", "0", "Õie Õunapuu"]
    assert unnamed(page) == []


def test_two_hundred_points_are_drawn_and_listed(house: House) -> None:
    known = a_planned_case(house)
    measured(house, known, *([-2, -1, 0, 1, 2] * 40))
    page = shown(house, known.where)

    assert not page.grab().isNull()
    assert len(cells(page)) == 200 * 4


def test_planned_and_really_given_stand_together(house: House) -> None:
    known = a_planned_case(house)
    where = replace(goal_of(house, known), page=PageName.OCCASION)
    page = shown(house, where)
    write(page, "Mitu minutit", "20")
    press(house, page, "Salvesta")
    other = shown(house, where)
    press(house, other, "Jäi ära")
    press(house, other, "Salvesta")
    assert reads(other, "Kirjuta, miks see ära jäi")
    write(other, "Miks see ära jäi", "Logopeed oli haige")
    press(house, other, "Salvesta")

    given, fell_out = sorted(the_file(house, known).records.occasions, key=lambda o: not o.given)
    assert (given.minutes, fell_out.note) == (20, "Logopeed oli haige")
    assert reads(shown(house, known.where), "antud 1 kord, 20 min, ära jäi 1")


def test_a_review_is_a_record_of_its_own(house: House) -> None:
    known = a_planned_case(house)
    page = shown(house, Where(page=PageName.PLAN_REVIEW, about=known.case.id))

    press(house, page, "Salvesta")
    assert reads(page, "Kirjuta, kes osalesid")
    write(page, "Kes osalesid", "Ema, õpetaja Žanna, logopeed")
    press(house, page, "+1")
    write(page, "Mis toimis", "Pildikaardid.")
    press(house, page, "Muudame plaani")
    write(page, "Järgmine vahehindamine", "15.1.2027")
    press(house, page, "Salvesta")

    file = the_file(house, known)
    (review,) = file.records.reviews
    assert (review.decision, review.goals[0].attained) == (Decision.CHANGE, 1)
    assert file.case.review_on == date(2027, 1, 15)
    case = shown(house, known.where)
    assert reads(case, "24.11.2026 · Muudame plaani")
    assert reads(case, "Ema, õpetaja Žanna, logopeed")


def test_an_assessment_with_its_file(house: House, tmp_path: Path) -> None:
    known = a_planned_case(house)
    paper = tmp_path / "hinnang.pdf"
    paper.write_bytes(ground.a_pdf())
    page = shown(house, Where(page=PageName.ASSESSMENT, about=known.case.id))

    write(page, "Mille järgi hinnati", "Kõne arengu test")
    press(house, page, "Sisseostetud teenus")
    write(page, "Hindaja nimi ja amet", "Õie Logopeed")
    write(page, "Tulemused", "Sõnavara on väike.")
    page.ui.filesField.add(paper)  # type: ignore[attr-defined]
    press(house, page, "Salvesta")

    (kept,) = the_file(house, known).records.assessments
    assert (kept.assessor, len(kept.files)) == (Assessor.BOUGHT_IN, 1)
    case = shown(house, known.where)
    assert reads(case, "Õie Logopeed · Sisseostetud teenus")
    assert "Ava fail: hinnang" in names(case)


def test_closing_asks_for_the_final_evaluation_first(house: House) -> None:
    known = a_planned_case(house)
    page = shown(house, known.where)
    press(house, page, "Lõpeta juhtum")
    assert page.strip.title() == "Enne lõpetamist tee lõpphindamine."

    final = shown(house, Where(page=PageName.FINAL, about=known.case.id))
    press(house, final, "Täitusid osaliselt")
    write(final, "Mis muutus", "Palub abi sõnadega.")
    press(house, final, "Pigem rahul")
    press(house, final, "Salvesta")
    (kept,) = the_file(house, known).records.finals
    assert (kept.outcome, kept.satisfaction) == (Outcome.PARTLY, Satisfaction.RATHER)

    again = shown(house, known.where)
    assert reads(again, "Pigem rahul")
    press(house, again, "Lõpeta juhtum")
    write(again, "Põhjus", "Tuge ei ole enam vaja.")
    press(house, again, "Lõpeta juhtum")
    assert ground.case_now(house, known).status is CaseStatus.CLOSED


def test_the_support_level_stands_apart_from_the_stages(house: House) -> None:
    known = a_planned_case(house)
    page = shown(house, known.where)

    press(house, page, "Lisa toe tase")
    press(house, page, "Tõhustatud tugi")
    write(page, "Algab", "1.9.2026")
    write(page, "Kes otsustas", "direktor")
    write(page, "Alus", "Nõustamismeeskonna soovitus 20.8.2026")
    press(house, page, "Salvesta")

    (level,) = the_file(house, known).levels
    assert (level.level, level.on, level.until) == (Level.ENHANCED, date(2026, 9, 1), None)
    assert reads(page, "alates 01.09.2026")
    press(house, page, "Lõpeta tase")
    press(house, page, "Salvesta")
    assert the_file(house, known).levels[0].until == date(2026, 11, 24)


def test_the_plan_is_seen_before_it_is_printed(house: House) -> None:
    known = a_planned_case(house)
    measured(house, known, -2, -1, 0)
    page = shown(house, Where(page=PageName.PLAN_SHEET, about=known.case.id))

    assert isinstance(page, PlanSheetPage)
    assert {"Prindi", "Salvesta PDF-ina"} <= set(names(page))
    assert page.strip.isHidden()
    words = page.ui.preview.pile.accessibleDescription()
    assert words is not None


def test_the_house_agrees_on_how_many_points_a_decision_takes(house: House) -> None:
    known = a_planned_case(house)
    measured(house, known, -2, -1)
    page = shown(house, Where(page=PageName.SETTINGS, words="rules"))

    write(page, "Mõõtmisi enne otsuse ettepanekut", "0")
    press(house, page, "Salvesta")
    assert reads(page, "Kirjuta arv 1 kuni 50")
    write(page, "Mõõtmisi enne otsuse ettepanekut", "2")
    press(house, page, "Salvesta")

    assert page.strip.title() == "Kokkulepe on salvestatud."
    assert reads(shown(house, known.where), "Läheb paremaks")


@pytest.mark.parametrize("width", [683, 1366])
@pytest.mark.parametrize(
    "name",
    [PageName.POINT, PageName.OCCASION, PageName.ASSESSMENT, PageName.PLAN_REVIEW, PageName.FINAL],
)
def test_the_forms_fit_and_every_control_has_a_name(
    house: House, name: PageName, width: int
) -> None:
    known = a_planned_case(house)
    page = shown(house, replace(goal_of(house, known), page=name), width=width)

    assert clipped_texts(page) == []
    assert not scrolls_sideways(page)
    assert unnamed(page) == []


def test_esc_gives_a_measurement_up(house: House) -> None:
    known = a_planned_case(house)
    page = shown(house, goal_of(house, known))
    page.focus_first()

    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    house.settle()

    assert len(house.back) == 1
    assert the_file(house, known).records.points == ()
