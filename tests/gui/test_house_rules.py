# SPDX-License-Identifier: EUPL-1.2
"""What a house agrees on, by keyboard, and where its words then stand."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from hop_desktop.app import cases, deadlines, drafts, following, people, plans
from hop_desktop.app import house as houses
from hop_desktop.domain.cases import Move
from hop_desktop.domain.deadlines import HouseTerms
from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.staff import Role
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.gui import criteria_words, rule_words, words
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.settings.law_rows import Vouching
from hop_desktop.gui.pages.settings.roles import RolesPart
from hop_desktop.gui.pages.settings.rules import RulesPart
from hop_desktop.gui.pages.settings.terms import TermsPart
from hop_desktop.gui.pages.settings_page import SettingsPage
from hop_desktop.gui.pages.today_page import TodayPage
from tests.gui import case_ground as ground
from tests.gui.case_ground import press, reads, shown
from tests.gui.fingers import type_text
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return


def settings(house: House, part: str) -> SettingsPage:
    page = shown(house, Where(page=PageName.SETTINGS, words=part))
    assert isinstance(page, SettingsPage)
    return page


@pytest.mark.parametrize(
    ("workplace", "place", "first"),
    [
        (Workplace.JOINT, Place.KINDERGARTEN, "Rühma võimalused on otsas"),
        (Workplace.JOINT, Place.SCHOOL, "Klassi võimalused on otsas"),
        (Workplace.KINDERGARTEN, Place.SCHOOL, "Rühma võimalused on otsas"),
        (Workplace.DESK, Place.SCHOOL, "Rühma või klassi võimalused on otsas"),
    ],
)
def test_the_usual_criteria_are_those_of_the_childs_part_of_the_house(
    workplace: Workplace, place: Place, first: str
) -> None:
    part = criteria_words.part_of(workplace, place)

    assert criteria_words.usual_opening(part)[0].text == first


def test_criteria_are_reworded_switched_off_moved_and_added_by_keyboard(house: House) -> None:
    page = settings(house, "rules")
    part = page.part
    assert isinstance(part, RulesPart)
    field = part.ui.openingField
    first, second, third, _ = field.rows()
    first.words.setFocus()
    first.words.selectAll()
    type_text("Rühm vajab abi")
    QTest.keyClick(second.used, SPACE)
    third.up.setFocus()
    QTest.keyClick(third.up, SPACE)
    field.add.setFocus()
    QTest.keyClick(field.add, SPACE)
    type_text("Õpetaja küsib nõu")
    press(house, page, "Salvesta")

    assert reads(page, "Kokkulepe on salvestatud.")
    opening = house.do(houses.rules).on(house.space.today()).opening or ()
    assert [(criterion.text, criterion.used) for criterion in opening] == [
        ("Rühm vajab abi", True),
        ("Abinõud ei ole kokkulepitud ajaga aidanud", True),
        ("Vaja on tugispetsialisti hinnangut", False),
        ("Vanem soovib rohkem tuge", True),
        ("Õpetaja küsib nõu", True),
    ]
    assert house.do(houses.rules).on(house.space.today()).closing is None


def test_a_sentence_that_stands_twice_is_said_at_its_field(house: House) -> None:
    page = settings(house, "rules")
    part = page.part
    assert isinstance(part, RulesPart)
    rows = part.ui.closingField.rows()
    rows[1].words.setText(rows[0].words.text())
    press(house, page, "Salvesta")

    assert part.ui.closingField.error() == "Sama lause on kaks korda"
    assert house.do(houses.rules).agreed == ()


def test_the_houses_sentences_are_ticked_when_stage_two_is_asked(house: House) -> None:
    known = ground.a_known_case(house)
    rules = settings(house, "rules")
    part = rules.part
    assert isinstance(part, RulesPart)
    part.ui.openingField.rows()[0].words.setText("Rühm vajab abi")
    press(house, rules, "Salvesta")
    page = shown(house, known.where)
    press(house, page, "Küsi II etappi")
    type_text("Abinõud ei aita.")
    boxes = {box.accessibleName(): box for box in page.findChildren(QCheckBox)}
    QTest.keyClick(boxes["Rühm vajab abi"], SPACE)
    press(house, page, "Küsi II etappi")

    asked = ground.case_now(house, known).transitions[-1]
    assert (asked.move, asked.criteria) == (Move.STAGE_TWO_ASKED, ("Rühm vajab abi",))


def test_titles_stand_everywhere_at_once(house: House) -> None:
    page = settings(house, "roles")
    part = page.part
    assert isinstance(part, RolesPart)
    assert part.ui.schoolCoordinatorField.isHidden()
    part.ui.coordinatorField.focusControl()
    type_text("Toe koordinaator")
    part.ui.headField.focusControl()
    type_text("Õppejuht")
    QTest.keyClick(part.ui.saveButton, SPACE)
    house.settle()
    assert reads(page, "Rollid on salvestatud.")

    house.unlock("õie")
    known = ground.a_known_case(house)
    about = shown(house, known.where)
    press(house, about, "Küsi II etappi")
    assert reads(about, "Toe koordinaator saab sinu põhjuse ja otsustab.")
    about = shown(house, Where(page=PageName.MEASURE, about=known.case.id))
    assert reads(about, "Selle lapse õpetajad, juhtumis osalejad, toe koordinaator ja õppejuht.")
    page = settings(house, "people")
    assert any("Õppejuht" in label.text() for label in page.findChildren(QLabel))


def test_the_person_for_other_houses_is_chosen(house: House) -> None:
    page = settings(house, "roles")
    part = page.part
    assert isinstance(part, RolesPart)
    part.ui.contactBox.setValue(str(house.space.person.id))
    press(house, page, "Salvesta rollid")

    named = house.do(houses.contact)
    assert named is not None
    assert named.name == house.space.person.name


def test_usual_titles_follow_the_kind_of_workplace_and_the_childs_place() -> None:
    def said(workplace: Workplace, place: Place | None = None) -> str:
        return words.role(Role.COORDINATOR, RoleTitles(workplace=workplace), place)

    assert said(Workplace.KINDERGARTEN) == "Tugiteenuste koordineerija"
    assert said(Workplace.SCHOOL) == "HEVKO"
    assert said(Workplace.JOINT) == "Tugiteenuste koordineerija või HEVKO"
    assert said(Workplace.JOINT, Place.SCHOOL) == "HEVKO"
    assert said(Workplace.JOINT, Place.KINDERGARTEN) == "Tugiteenuste koordineerija"


def test_an_abbreviation_stays_inside_a_sentence() -> None:
    school = RoleTitles(workplace=Workplace.SCHOOL)

    assert words.role_inside(Role.COORDINATOR, school) == "HEVKO"
    assert words.role_inside(Role.HEAD, school) == "juht"
    assert words.readers(school) == "Selle lapse õpetajad, juhtumis osalejad, HEVKO ja juht."


def test_terms_are_set_and_wrong_ones_said_at_their_field(house: House) -> None:
    page = settings(house, "terms")
    part = page.part
    assert isinstance(part, TermsPart)
    for field, wrong, sentence in (
        (part.ui.answerField, "0", "Kirjuta päevade arv, 1 kuni 365"),
        (part.ui.termField, "kuu", "Kirjuta päevade arv, 1 kuni 365"),
        (part.ui.yearField, "31.02", "Kirjuta päev ja kuu, näiteks 31.05"),
    ):
        before = field.value()
        field.setValue(wrong)
        press(house, page, "Salvesta tähtajad")
        assert field.error() == sentence
        field.setValue(before)

    part.ui.answerField.setValue("5")
    part.ui.yearField.setValue("15.06")
    press(house, page, "Salvesta tähtajad")

    assert reads(page, "Tähtajad on salvestatud.")
    assert house.do(deadlines.house_terms) == HouseTerms(answer_days=5, year_day=15, year_month=6)
    assert house.do(following.days_to_close) == 14


def test_a_rule_out_of_its_days_is_one_to_check(house: House) -> None:
    table = house.do(deadlines.texts).rules
    rule = table.rules[0]
    page = settings(house, "terms")

    assert reads(page, rule.text)
    assert rule_words.source(rule, date(2026, 11, 24)) == (
        "Alus: Lastekaitseseadus § 22 lg 4, RT I, 11.07.2026, 42"
    )
    assert rule_words.source(rule, date(2027, 1, 1)).startswith("Kontrolli alust: Lastekaitse")
    assert rule_words.standing(rule, date(2027, 1, 1)) == (
        "Kontrolli: see sõnastus kehtis kuni 31.12.2026"
    )


def test_a_deputy_is_named_by_dates(house: House) -> None:
    member = house.do(
        lambda session: people.invite(
            session,
            name="Žanna Õunapuu",
            login="žanna",
            roles=frozenset({Role.TEACHER}),
            cost=house.around.passphrase_cost(),
        )[0]
    )
    page = settings(house, "people")
    press(house, page, "Žanna Õunapuu. Rühmaõpetaja. kasutajanimi žanna")
    type_into(page, "Asendab juhti alates", "01.12.2026")
    press(house, page, "Salvesta kolleeg")
    assert reads(page, "Täida see väli")
    type_into(page, "Asendab juhti kuni", "14.12.2026")
    press(house, page, "Salvesta kolleeg")

    kept = next(p for p in house.do(people.people) if p.id == member.id)
    assert (kept.deputy_from, kept.deputy_until) == (date(2026, 12, 1), date(2026, 12, 14))
    assert reads(page, "Asendab juhti 01.12.2026–14.12.2026")


def type_into(page: Page, name: str, text: str) -> None:
    ground.write(page, name, text)


def test_every_draft_of_a_case_is_gone_on_with(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    case = known.case.id
    plan = house.do(lambda session: cases.case_file(session, case)).plan
    assert plan is not None
    goal = plan.goals[0]
    about = {
        f"task:{case}": Where(page=PageName.CASE, id=case),
        f"close:{case}": Where(page=PageName.CASE, id=case),
        f"goal:{case}": Where(page=PageName.GOAL, about=case),
        f"goal:{goal.id}": Where(page=PageName.GOAL, id=goal.id, about=case),
        f"point:{goal.id}": Where(page=PageName.POINT, id=goal.id, about=case),
        f"talk:{case}": Where(page=PageName.TALK, about=case),
        f"final:{case}": Where(page=PageName.FINAL, about=case),
        f"open-case:{known.case.child_id}": Where(page=PageName.CHILD, id=known.case.child_id),
    }
    for name in about:
        house.do(partial(drafts.keep, form=name, fields={"title": "Õues"}))
    page = shown(house, Where(page=PageName.TODAY))
    assert isinstance(page, TodayPage)

    rows = page._begun.list.rows()
    assert len(rows) == len(about)
    for row in rows:
        row.click()
    assert set(house.went[-len(about) :]) == set(about.values())


def test_a_reason_that_was_begun_stands_open_again(house: House) -> None:
    known = ground.a_known_case(house)
    house.do(
        lambda session: drafts.keep(
            session,
            f"ask:{known.case.id}",
            {"reason": "Abinõud ei aita.", "criteria": "Vanem soovib rohkem tuge"},
        )
    )
    page = shown(house, known.where)

    assert reads(page, "Tugiteenuste koordineerija saab sinu põhjuse ja otsustab.")
    press(house, page, "Küsi II etappi")
    asked = ground.case_now(house, known).transitions[-1]
    assert (asked.reason, asked.criteria) == ("Abinõud ei aita.", ("Vanem soovib rohkem tuge",))


def test_today_says_what_one_waits_for_from_others(house: House) -> None:
    known = ground.a_known_case(house)
    other = house.do(
        lambda session: people.invite(
            session,
            name="Kai Lepp",
            login="kai",
            roles=frozenset({Role.SPECIALIST}),
            cost=house.around.passphrase_cost(),
        )[0]
    )
    due = house.space.today() + timedelta(days=3)
    house.do(
        lambda session: plans.add_task(
            session, known.case.id, title="Hinda kõnet", owner=other.id, due_on=due
        )
    )
    page = shown(house, Where(page=PageName.TODAY))

    assert reads(page, "Ootad teistelt")
    assert reads(page, "Mari Maasikas · Kai Lepp · tähtaeg 27.11.2026")


def test_a_due_row_says_its_source_on_demand(house: House) -> None:
    ground.a_known_case(house)
    page = shown(house, Where(page=PageName.TODAY))
    assert isinstance(page, TodayPage)

    row = next(r.row for r in page.coming.rows() if "Teavita vanemat" in r.row.accessibleName())
    assert row.toolTip() == "Alus: Lastekaitseseadus § 22 lg 4, RT I, 11.07.2026, 42"
    assert row.accessibleDescription() == row.toolTip()


def test_a_text_that_has_ended_is_vouched_for_by_keyboard(house: House) -> None:
    house.clock.moment = house.clock.moment.replace(year=2027, month=1, day=4)
    page = settings(house, "terms")
    part = page.part
    assert isinstance(part, TermsPart)
    ended = part.law.findChildren(Vouching)
    assert len(ended) == len({vouching._key for vouching in ended}) > 1
    first = ended[0]

    first.link.setFocus()
    QTest.keyClick(first.link, SPACE)
    QTest.keyClick(first.ui.saveButton, SPACE)
    assert first.ui.untilField.error() == "Kirjuta tänane või hilisem kuupäev"
    QTest.keyClick(first.ui.cancelButton, SPACE)
    assert first.form.isHidden()
    assert first.link.hasFocus()

    QTest.keyClick(first.link, SPACE)
    first.ui.untilField.setDay(date(2027, 12, 31))
    QTest.keyClick(first.ui.saveButton, SPACE)
    house.settle()

    assert reads(page, "Kinnitatud: sõnastus kehtib kuni 31.12.2027.")
    assert reads(page, "maja kontrollis 04.01.2027")
    left = [each for each in part.law.findChildren(Vouching) if each.isVisible()]
    assert len(left) == len(ended) - 1
    rule = house.do(deadlines.texts).rules.rules[0]
    assert rule_words.source(rule, date(2027, 1, 4)).startswith("Alus: ")
