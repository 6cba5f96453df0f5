# SPDX-License-Identifier: EUPL-1.2
"""A case from the teacher's worry to the municipal desk, by keyboard and accessible names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit

from hop_desktop.app import cases, drafts
from hop_desktop.domain.cases import CaseStatus, Need, Stage
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.case_page import CasePage
from hop_desktop.gui.widgets.stage_track import StepCell
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, shown, write
from tests.gui.fingers import type_text
from tests.gui.naming import spoken_name, walked
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_teacher_asks_for_stage_two(house: House) -> None:
    known = ground.a_known_case(house)
    ground.a_teacher(house, known.group)
    page = shown(house, known.where)

    press(house, page, "Küsi II etappi")
    type_text("Vaikne nurk aitab, aga jutt ei edene.")
    press(house, page, "Vaja on tugispetsialisti hinnangut")
    press(house, page, "Küsi II etappi")

    case = ground.case_now(house, known)
    assert case.stage_two_asked
    assert case.transitions[-1].criteria == ("Vaja on tugispetsialisti hinnangut",)
    assert page.strip.title() == "II etapp on küsitud."
    assert reads(page, "II etappi on küsitud 24.11.2026")
    assert "Küsi II etappi" not in names(page)


def test_a_request_needs_a_reason(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)

    press(house, page, "Küsi II etappi")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    assert reads(page, "Täida see väli")
    assert field.hasFocus()
    assert not ground.case_now(house, known).stage_two_asked


def test_esc_gives_a_step_up(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)
    press(house, page, "Küsi II etappi")
    assert reads(page, "Tugiteenuste koordineerija saab sinu põhjuse ja otsustab.")

    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    house.settle()

    assert not reads(page, "Tugiteenuste koordineerija saab sinu põhjuse ja otsustab.")


def test_who_decides_is_named_as_inside_a_sentence(
    house: House, spoken: Callable[[str], None]
) -> None:
    known = ground.a_known_case(house)
    spoken("en")
    page = shown(house, known.where)

    press(house, page, "Ask for stage II")

    assert reads(page, "The support services coordinator gets your reason and decides.")


def test_a_written_reason_is_thrown_away_only_when_asked(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)
    press(house, page, "Küsi II etappi")
    type_text("Õues läheb hästi.")

    ground.answer_question("Kirjuta edasi")
    press(house, page, "Loobu")
    assert reads(page, "Tugiteenuste koordineerija saab sinu põhjuse ja otsustab.")

    ground.answer_question("Viska ära")
    press(house, page, "Loobu")
    assert not reads(page, "Tugiteenuste koordineerija saab sinu põhjuse ja otsustab.")


def test_the_next_open_step_has_the_one_button(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)
    assert reads(page, "viimati 15.11.2026")

    press(house, page, "Märgi vestlus vanemaga")

    talk = Where(page=PageName.MEASURE, about=known.case.id, words="parent-talk")
    assert house.went == [talk]


def test_what_is_overdue_is_the_next_step(house: House) -> None:
    known = ground.a_known_case(house)
    late = house.space.today() - timedelta(days=3)
    house.do(lambda session: cases.set_review(session, known.case.id, on=late))
    page = shown(house, known.where)
    assert isinstance(page, CasePage)

    names_of_steps = [name for name in names(page.steps) if name]

    assert names_of_steps == ["Tee ülevaatus"]


def test_a_parent_who_was_not_told_is_due_from_the_first_day_as_on_the_first_page(
    house: House,
) -> None:
    known = ground.a_known_case(house)
    house.do(lambda session: cases.set_review(session, known.case.id, on=house.space.today()))
    house.clock.moment += timedelta(days=2)
    page = shown(house, known.where)
    assert isinstance(page, CasePage)

    assert reads(page.steps, "Teavita vanemat")
    assert reads(page.steps, "tähtaeg oli 24.11.2026")
    assert [name for name in names(page.steps) if name] == ["Märgi vestlus vanemaga"]


def test_in_a_narrow_window_the_next_steps_stand_over_the_cards(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where, width=700)
    assert isinstance(page, CasePage)
    assert page.ui.mainColumn.indexOf(page.steps) == 0

    page.resize(1138, 768)
    house.settle()

    assert page.ui.asideColumn.indexOf(page.steps) == 0


def test_tab_walks_the_header_then_the_cards_then_the_aside(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)
    assert isinstance(page, CasePage)

    path = [spoken_name(widget) for widget in walked(page, page.ui.header.backButton)]

    inner = [name for name in path if not name.startswith("22.11.2026")]
    assert inner == [
        "Juhtumid",
        "Lehe sisu",
        "Küsi II etappi",
        "Lisa abinõu",
        "Lisa abinõu",
        "Märgi vestlus vanemaga",
        "Lisa kogutud info",
        "Koosta vestluse kokkuvõte",
        "Lisa ümarlaud",
        "Lisa tähelepanek",
        "Lisa ülesanne",
        "Lisa dokument",
        "Lisa: Lapse ja vanema arvamus",
        "Lisa manus",
        "Märgi vestlus vanemaga",
        "Koosta teade",
        "Lisa: Järgmine ülevaatus",
        "Lisa teavitamine",
        "Lisa nõusolek",
        "Lisa: Osalejad",
        "Lisa toe tase",
        "Kronoloogia PDF-ina",
        "Ekspordi juhtum krüptimata faili",
        "Lõpeta juhtum",
    ]


def test_the_coordinator_takes_the_case(house: House) -> None:
    known = ground.a_known_case(house)
    house.do(lambda s: cases.ask_for_stage_two(s, known.case.id, reason="Jutt ei edene"))
    house.work_as(Role.COORDINATOR, name="Öie Pähkel", login="öie")
    page = shown(house, known.where)

    press(house, page, "Võta II etappi")
    type_text("Vaja on logopeedi.")
    write(page, "Järgmine vahehindamine", "18.12.2026")
    press(house, page, "Võta II etappi")

    case = ground.case_now(house, known)
    assert (case.stage, case.review_on) == (Stage.TWO, date(2026, 12, 18))
    assert reads(page, "II etapp")
    assert reads(page, "vastutab Öie Pähkel")
    track = [cell.accessibleName() for cell in page.findChildren(StepCell)]
    assert track[-2:] == [
        "Tugi asutuses: alates 24.11.2026",
        "Tugi vallas või linnas: ei ole alanud",
    ]


def test_the_coordinator_leaves_the_case_with_the_teacher(house: House) -> None:
    known = ground.a_known_case(house)
    house.do(lambda s: cases.ask_for_stage_two(s, known.case.id, reason="Jutt ei edene"))
    page = shown(house, known.where)

    press(house, page, "Jäta I etappi")
    type_text("Proovi enne pildikaarte.")
    press(house, page, "Jäta I etappi")

    assert not ground.case_now(house, known).stage_two_asked
    assert reads(page, "Juhtum jäi I etappi 24.11.2026.")
    assert reads(page, "Proovi enne pildikaarte.")


def test_the_head_approves_the_plan(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    page = shown(house, known.where)
    assert reads(page, "Plaan on kinnitamata.")

    press(house, page, "Kinnita plaan")

    assert reads(page, "Kinnitas Õie Õunapuu 24.11.2026.")
    assert "Kinnita plaan" not in names(page)
    assert page.strip.title() == "Tegevusplaan on kinnitatud."


def test_tab_goes_from_the_reason_to_the_criteria_made_for_it(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)
    assert isinstance(page, CasePage)
    press(house, page, "Küsi II etappi")

    path = [spoken_name(stop) for stop in walked(page, page.panel.ui.reasonText.control)]

    assert path[:6] == [
        "Põhjus",
        "Rühma võimalused on otsas",
        "Vaja on tugispetsialisti hinnangut",
        "Abinõud ei ole kokkulepitud ajaga aidanud",
        "Vanem soovib rohkem tuge",
        "Küsi II etappi",
    ]


def test_one_key_on_arrival_approves_nothing(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    page = shown(house, known.where)

    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Space)
    house.settle()

    plan = house.do(lambda s: cases.case_file(s, known.case.id)).plan
    assert plan is not None
    assert plan.approved_at is None


def test_a_goal_is_changed_on_its_own_page(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    page = shown(house, known.where)

    press(house, page, "Muuda eesmärki: Palub abi")

    assert house.went[-1].page is PageName.GOAL
    assert house.went[-1].about == known.case.id
    assert house.went[-1].id is not None


def test_a_task_that_was_begun_stands_open_again(house: House) -> None:
    known = ground.a_known_case(house)
    house.do(lambda session: drafts.keep(session, f"task:{known.case.id}", {"title": "Kutsu isa"}))

    page = shown(house, known.where)

    press(house, page, "Lisa ülesanne")  # the one under the words: the other one is gone
    assert reads(page, "Õie Õunapuu")
    assert not reads(page, "Mis on vaja ära teha")
    assert ground.find(page, QCheckBox, "Kutsu isa").isVisible()


def test_a_task_is_given_done_and_taken_back(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)

    press(house, page, "Lisa ülesanne")
    type_text("Kutsu vanemad ümarlauale")
    write(page, "Tähtaeg", "1.12.2026")
    press(house, page, "Lisa ülesanne")
    assert reads(page, "Õie Õunapuu · tähtaeg 01.12.2026")

    press(house, page, "Kutsu vanemad ümarlauale")
    assert reads(page, "Õie Õunapuu · tehtud 24.11.2026")
    assert ground.find(page, QCheckBox, "Kutsu vanemad").hasFocus()

    press(house, page, "Võta tagasi")
    assert not ground.find(page, QCheckBox, "Kutsu vanemad").isChecked()
    assert page.strip.title() == "Ülesanne on jälle teha."


def test_a_wrong_day_is_told_at_its_field(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)

    press(house, page, "Lisa ülesanne")
    type_text("Helista emale")
    write(page, "Tähtaeg", "35.12.2026")
    press(house, page, "Lisa ülesanne")

    assert reads(page, "Kirjuta kuupäev, näiteks 15.10.2026")
    assert house.do(lambda s: cases.case_file(s, known.case.id)).tasks == ()


def test_a_teacher_of_another_group_cannot_read_the_case(house: House) -> None:
    known = ground.a_known_case(house)
    ground.a_teacher(house, None)

    page = shown(house, known.where)

    assert page.strip.title() == "Sinu rollid seda tegevust ei luba."
    assert not reads(page, "Mari")
    assert not reads(page, "Väsib mürast")


def test_an_ended_case_is_only_read_until_it_is_opened_again(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)

    press(house, page, "Lõpeta juhtum")
    type_text("Mängib nüüd teistega.")
    press(house, page, "Lõpeta juhtum")

    assert reads(page, "Juhtum on lõpetatud 24.11.2026.")
    assert not {"Lisa abinõu", "Lisa ülesanne", "Lisa manus", "Küsi II etappi"} & set(names(page))

    press(house, page, "Ava juhtum uuesti")
    type_text("Uues rühmas algas otsast.")
    press(house, page, "Ava juhtum uuesti")

    assert ground.case_now(house, known).status is CaseStatus.OPEN
    assert "Lisa abinõu" in names(page)


def test_the_need_is_described_in_its_place(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    page = shown(house, known.where)

    press(house, page, "Lisa: Abivajadus")
    type_text("Väsib suures rühmas.")
    press(house, page, "Salvesta")

    assert ground.case_now(house, known).need == Need(social_status="Väsib suures rühmas.")
    assert reads(page, "Väsib suures rühmas.")


def test_words_on_their_way_come_back(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)
    press(house, page, "Lisa: Lapse ja vanema arvamus")
    type_text("Tahan vaikselt mängida.")
    page.leave()
    house.settle()

    again = shown(house, known.where)

    kept = [text.toPlainText() for text in again.findChildren(QPlainTextEdit) if text.isVisible()]
    assert "Tahan vaikselt mängida." in kept


def test_words_begun_over_others_say_so(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)
    press(house, page, "Lisa: Lapse ja vanema arvamus")
    type_text("Minu sõnad.")
    page.leave()
    house.settle()
    house.do(lambda s: cases.save_voices(s, known.case.id, child="Teise sõnad.", parent=""))

    again = shown(house, known.where)
    assert again.strip.title() == "Seda kohta on pärast sinu mustandit muudetud."

    press(house, again, "Salvesta")
    assert ground.case_now(house, known).child_voice == "Minu sõnad."


def test_a_file_is_added_and_seen_inside_the_program(house: House, tmp_path: Path) -> None:
    known = ground.a_known_case(house)
    file = tmp_path / "hinnang.pdf"
    file.write_bytes(ground.a_pdf())
    house.files.answers.append(file)
    page = shown(house, known.where)

    press(house, page, "Lisa manus")
    write(page, "Manuse nimetus", "Logopeedi hinnang")
    press(house, page, "Lisa manus")
    press(house, page, "Logopeedi hinnang")

    viewer = QApplication.activeModalWidget()
    assert viewer is not None
    assert reads(viewer, "Logopeedi hinnang")
    assert viewer.windowTitle() == ""
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("tabel.pdf", "See fail ei ole see, mida nimi ütleb. Lisa päris PDF, PNG või JPG."),
        ("foto.JPEG", "See fail ei ole see, mida nimi ütleb. Lisa päris PDF, PNG või JPG."),
        ("tabel.xlsx", "Lisa PDF, PNG või JPG"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(
    house: House, tmp_path: Path, name: str, said: str
) -> None:
    known = ground.a_known_case(house)
    file = tmp_path / name
    file.write_bytes(b"MZ")
    house.files.answers.append(file)
    page = shown(house, known.where)

    press(house, page, "Lisa manus")

    assert reads(page, said)
    assert reads(page, "Midagi ei lisatud.")
    assert house.do(lambda s: cases.case_file(s, known.case.id)).attachments == ()


def test_people_are_chosen_to_take_part(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    house.work_as(Role.SPECIALIST, name="Piret Näidis", login="piret")
    house.unlock(ground.HEAD)
    page = shown(house, known.where)

    press(house, page, "Lisa: Osalejad")
    press(house, page, "Piret Näidis")
    press(house, page, "Salvesta")

    assert reads(page, "Piret Näidis")
    house.do(lambda s: cases.case_file(s, known.case.id))
