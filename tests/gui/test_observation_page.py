# SPDX-License-Identifier: EUPL-1.2
"""An observation in two minutes: found, written, kept, saved, and what if it cannot be."""

from __future__ import annotations

import struct
import zlib
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from hop_desktop.app import children, drafts, observations
from hop_desktop.app import house as own_house
from hop_desktop.app.children import WrittenObservation
from hop_desktop.domain.children import Child
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.observations import Area
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.observation_page import ObservationPage
from tests.builders import TODAY, a_child
from tests.gui.case_ground import (
    answer_question,
    find,
    names,
    press,
    reads,
    shown,
    words,
    write,
)
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NEW = Where(page=PageName.OBSERVATION)
FACTS = "Kattis hommikuringis kõrvad ja läks ukse juurde."


def groups(house: House) -> tuple[GroupId, GroupId]:
    first, second = house.do(own_house.groups)[:2]
    return first.id, second.id


def enrolled(house: House, **fields: object) -> Child:
    first, _ = groups(house)
    child = a_child(**{"group_id": first, **fields})
    return house.do(lambda session: children.save_child(session, child))


def a_teacher(house: House, group: GroupId) -> None:
    house.work_as(Role.TEACHER, name="Žanna Õunapuu", login="žanna", groups=frozenset({group}))


def written(house: House) -> tuple[WrittenObservation, ...]:
    return house.do(observations.mine)


def page_for(house: House, where: Where = NEW, **size: int) -> ObservationPage:
    page = shown(house, where, **size)
    assert isinstance(page, ObservationPage)
    return page


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or QWidget(), code, modifier)


def tab(times: int) -> None:
    for _ in range(times):
        key(Qt.Key.Key_Tab)


def save(house: House) -> None:
    key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()


def a_png() -> bytes:
    """Return a picture of 4 × 4 pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    rows = b"".join(b"\0" + b"\x90\xc0\xe0" * 4 for _ in range(4))
    head = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def a_file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_twelve_presses_from_the_first_letter_to_the_saved_observation(house: House) -> None:
    child = enrolled(house, first_name="Õie-Liis", last_name="Žukovskaja")
    page = page_for(house)

    type_text("õi")  # 1: the child
    house.qtbot.waitUntil(page.ui.childPicker.list.isVisible, timeout=5_000)
    key(Qt.Key.Key_Return)  # 2: the first of those found
    type_text("hommikuring")  # 3: the cursor is in the next field
    tab(1)  # 4
    key(Qt.Key.Key_Right)  # 5: to the second area
    key(Qt.Key.Key_Space)  # 6
    tab(1)  # 7
    type_text(FACTS)  # 8
    save(house)  # 9

    (saved,) = written(house)
    assert saved.observation.child_id == child.id
    assert saved.observation.observed_on == TODAY
    assert saved.observation.situation == "hommikuring"
    assert saved.observation.area is Area.SOCIAL
    assert saved.observation.facts == FACTS
    assert house.back == [True]
    assert house.went[-1] == Where(
        page=PageName.OBSERVATION_VIEW, id=saved.observation.id, words="saved"
    )


def test_a_known_child_is_not_asked_for(house: House) -> None:
    child = enrolled(house)
    page = page_for(house, Where(page=PageName.OBSERVATION, about=child.id))

    assert page.ui.header.title() == "Tähelepanek: Mari Maasikas"
    assert not page.ui.childPicker.isVisible()
    press(house, page, "Mäng")
    write(page, "Mida märkasid", FACTS)
    save(house)

    assert written(house)[0].observation.child_id == child.id
    assert written(house)[0].observation.area is Area.PLAY


def test_every_field_is_saved(house: House) -> None:
    child = enrolled(house)
    page = page_for(house, Where(page=PageName.OBSERVATION, about=child.id))

    write(page, "Millal", "eile")
    press(house, page, "Kõne")
    write(page, "Mida märkasid", FACTS)
    write(page, "Mis aitas", "Vaikne nurk")
    press(house, page, "Lisa veel")
    write(page, "Lapse enda sõnad", "Liiga vali!")
    write(page, "Sinu arvamus", "Müra väsitab teda.")
    write(page, "Lapse tugevused", "Küsib ise abi")
    write(page, "Kellele rääkisid", "Emale samal õhtul")
    press(house, page, "Salvesta tähelepanek")

    seen = written(house)[0].observation
    assert seen.observed_on == TODAY - timedelta(days=1)
    assert (seen.what_helped, seen.strengths) == ("Vaikne nurk", "Küsib ise abi")
    assert (seen.child_words, seen.judgement) == ("Liiga vali!", "Müra väsitab teda.")
    assert seen.told_whom == "Emale samal õhtul"


def test_control_and_enter_save_from_the_text(house: House) -> None:
    child = enrolled(house)
    page = page_for(house, Where(page=PageName.OBSERVATION, about=child.id))
    press(house, page, "Kõne")
    write(page, "Mida märkasid", FACTS)

    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    assert len(written(house)) == 1


def test_what_is_missing_is_said_and_what_is_written_stays(house: House) -> None:
    page = page_for(house)
    write(page, "Olukord", "õueminek")
    write(page, "Millal", "31.12.2030")

    save(house)

    assert (
        page.strip.title().replace("\n", " ") == "Tähelepanek on salvestamata: paranda 4\u00a0kohta"
    )
    assert [link.text() for link in page.strip.links()] == [
        "Vali laps, keda märkasid",
        "Kuupäev peab olema täna või varem",
        "Vali valdkond",
        "Kirjuta, mida märkasid",
    ]
    assert page.ui.childPicker.line.hasFocus()
    assert page.ui.situationField.value() == "õueminek"
    assert written(house) == ()


def test_a_link_of_the_summary_leads_to_its_field(house: House) -> None:
    page = page_for(house)
    save(house)

    press(house, page, "Kirjuta, mida märkasid")

    facts = find(page, QPlainTextEdit, "Mida märkasid")
    assert facts.hasFocus()
    assert "Viga: Kirjuta, mida märkasid." in facts.accessibleDescription()


def test_a_date_without_a_year_is_asked_for_its_year(house: House) -> None:
    child = enrolled(house)
    page = page_for(house, Where(page=PageName.OBSERVATION, about=child.id))
    press(house, page, "Kõne")
    write(page, "Mida märkasid", FACTS)
    write(page, "Millal", "5.3")

    save(house)

    assert page.ui.dayField.error() == "Lisa kuupäevale aasta, näiteks 2026"


def test_danger_shows_at_once_whom_to_call(house: House) -> None:
    child = enrolled(house)
    page = page_for(house, Where(page=PageName.OBSERVATION, about=child.id))
    assert not reads(page, "112")

    press(house, page, "Laps võib olla hädaohus")

    assert reads(page, "Hädaohus laps: helista 112")
    assert reads(page, "116\u00a0111")
    assert reads(page, "Sina, juht ja lastekaitse kontaktisik.")
    press(house, page, "Kõne")
    write(page, "Mida märkasid", FACTS)
    save(house)
    assert written(house)[0].observation.danger


def kept_texts(house: House, page: ObservationPage) -> list[str]:
    """Return what the draft of a page holds by now."""
    kept = house.do(lambda session: drafts.kept(session, page.draft))
    return list(kept.fields.values()) if kept else []


def test_a_draft_survives_a_window_that_is_killed(house: House) -> None:
    page = page_for(house)
    type_text(FACTS, find(page, QPlainTextEdit, "Mida märkasid"))
    press(house, page, "Lisa veel")
    write(page, "Lapse enda sõnad", "Liiga vali!")
    house.qtbot.waitUntil(lambda: "Liiga vali!" in kept_texts(house, page), timeout=20_000)
    assert page.footer.status()
    page.hide()  # without leave(): nobody said good-bye

    again = page_for(house)

    assert again.ui.factsText.value() == FACTS
    assert again.ui.wordsText.isVisible()
    assert again.ui.wordsText.value() == "Liiga vali!"
    assert again.strip.title() == "Jätkad poolelijäänud teksti."


def test_a_saved_observation_leaves_no_draft(house: House) -> None:
    child = enrolled(house)
    page = page_for(house, Where(page=PageName.OBSERVATION, about=child.id))
    press(house, page, "Kõne")
    write(page, "Mida märkasid", FACTS)
    save(house)
    page.leave()

    assert house.do(drafts.pending) == ()


def test_giving_up_asks_once_and_throws_the_draft_away(house: House) -> None:
    page = page_for(house)
    write(page, "Mida märkasid", FACTS)

    answer_question("Kirjuta edasi")
    press(house, page, "Loobu")
    assert house.back == []

    page.activateWindow()
    house.settle()
    answer_question("Viska ära")
    QTest.keyClick(find(page, QPlainTextEdit, "Mida märkasid"), Qt.Key.Key_Escape)
    house.settle()
    assert house.back == [True]
    assert house.do(drafts.pending) == ()


def test_an_untouched_form_is_left_without_a_question(house: House) -> None:
    page = page_for(house)

    press(house, page, "Loobu")

    assert house.back == [True]


def test_a_teacher_writes_about_a_child_of_another_group(house: House) -> None:
    first, second = groups(house)
    child = enrolled(house, group_id=second, first_name="Ülo", last_name="Šmidt")
    a_teacher(house, first)
    page = page_for(house)

    type_text("šm")
    house.qtbot.waitUntil(page.ui.childPicker.list.isVisible, timeout=5_000)
    key(Qt.Key.Key_Return)
    press(house, page, "Kõne")
    write(page, "Mida märkasid", FACTS)
    save(house)

    assert written(house)[0].observation.child_id == child.id
    view = shown(house, house.went[-1])
    assert reads(view, FACTS)
    assert "Lapse leht" not in names(view)


def test_a_name_that_nobody_has_is_said(house: House) -> None:
    a_teacher(house, groups(house)[0])
    page = page_for(house)

    type_text("xy")
    house.qtbot.waitUntil(lambda: "ei ole" in page.ui.childPicker.hint(), timeout=5_000)

    assert reads(page, "Sellise nimega last siin ei ole")


def test_a_child_can_be_added_on_the_way(house: House) -> None:
    page = page_for(house)
    write(page, "Mida märkasid", FACTS)
    write(page, "Kes", "Kadri Näidis")
    house.qtbot.waitUntil(page.ui.childPicker.list.isVisible, timeout=5_000)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    page.leave()
    house.settle()

    went = house.went[-1]
    assert (went.page, went.words) == (PageName.CHILD_FORM, "Kadri Näidis")
    assert went.about is not None
    added = a_child(
        id=went.about, first_name="Kadri", last_name="Näidis", group_id=groups(house)[0]
    )
    house.do(lambda session: children.save_child(session, added))

    again = page_for(house)
    assert again.ui.childPicker.value() == str(went.about)
    assert again.ui.childPicker.text() == "Kadri Näidis"
    assert again.ui.factsText.value() == FACTS


def test_a_child_that_was_not_added_after_all_is_not_chosen(house: House) -> None:
    page = page_for(house)
    write(page, "Kes", "Kadri Näidis")
    house.qtbot.waitUntil(page.ui.childPicker.list.isVisible, timeout=5_000)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    page.leave()
    house.settle()

    again = page_for(house)

    assert again.ui.childPicker.value() == ""
    assert again.ui.childPicker.text() == "Kadri Näidis"


def test_files_are_kept_with_the_observation(house: House, tmp_path: Path) -> None:
    child = enrolled(house)
    house.files.answers = [a_file(tmp_path, "Joonistus.png", a_png())]
    page = page_for(house, Where(page=PageName.OBSERVATION, about=child.id))
    press(house, page, "Kõne")
    write(page, "Mida märkasid", FACTS)
    press(house, page, "Lisa veel")

    press(house, page, "Lisa fail")
    save(house)

    (attached,) = written(house)[0].attachments
    assert attached.title == "Joonistus"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("kiri.docx", b"PK\x03\x04", "Lisa PDF, PNG või JPG"),
        ("olematu.pdf", None, "Seda faili ei saanud lugeda"),
    ],
)
def test_a_file_of_another_kind_is_refused_at_once(
    house: House, tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    house.files.answers = [path]
    page = page_for(house)
    press(house, page, "Lisa veel")

    press(house, page, "Lisa fail")
    house.settle()

    assert page.ui.filesField.error() == sentence
    assert page.ui.filesField.files() == ()


def test_a_chosen_file_can_be_taken_away(house: House, tmp_path: Path) -> None:
    house.files.answers = [a_file(tmp_path, "Joonistus.png", a_png())]
    page = page_for(house)
    press(house, page, "Lisa veel")
    press(house, page, "Lisa fail")

    press(house, page, "Eemalda fail Joonistus")

    assert page.ui.filesField.files() == ()


def test_the_words_stay_when_a_file_cannot_be_kept(house: House, tmp_path: Path) -> None:
    child = enrolled(house)
    house.files.answers = [a_file(tmp_path, " .png", a_png())]  # a title of blanks is refused
    page = page_for(house, Where(page=PageName.OBSERVATION, about=child.id))
    press(house, page, "Kõne")
    write(page, "Mida märkasid", FACTS)
    press(house, page, "Lisa veel")
    press(house, page, "Lisa fail")

    save(house)

    assert written(house)[0].observation.facts == FACTS
    view = shown(house, house.went[-1])
    assert reads(view, "Tähelepanek on salvestatud, aga fail jäi lisamata.")


@pytest.mark.parametrize("about", [True, False])
def test_the_form_fits_on_one_screen(house: House, about: bool) -> None:
    child = enrolled(house)
    where = Where(page=PageName.OBSERVATION, about=child.id) if about else NEW
    page = page_for(house, where)

    more = page.ui.moreButton
    bottom = more.mapTo(page.ui.scroll, more.rect().bottomLeft()).y()
    assert page.ui.scroll.verticalScrollBar().maximum() == 0
    assert bottom <= page.ui.scroll.height()


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
def test_no_word_is_cut_off(house: House, tmp_path: Path, width: int, height: int) -> None:
    enrolled(house)
    house.files.answers = [a_file(tmp_path, "Õpetaja joonistus laualt.png", a_png())]
    page = page_for(house, width=width, height=height)
    press(house, page, "Laps võib olla hädaohus")
    press(house, page, "Lisa veel")
    press(house, page, "Lisa fail")
    assert unnamed(page) == []
    save(house)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def test_tab_walks_in_reading_order(house: House) -> None:
    page = page_for(house)
    press(house, page, "Lisa veel")
    page.ui.childPicker.focusControl()
    walked = []
    for _ in range(24):
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(focused, QLineEdit | QPlainTextEdit):
            walked.append(focused.accessibleName().removesuffix(" (soovi korral)"))
        tab(1)
    assert walked[:9] == [
        "Kes",
        "Millal",
        "Olukord",
        "Mida märkasid",
        "Mis aitas",
        "Lapse enda sõnad",
        "Sinu arvamus",
        "Lapse tugevused",
        "Kellele rääkisid",
    ]
    assert words(page)
