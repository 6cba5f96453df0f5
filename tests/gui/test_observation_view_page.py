# SPDX-License-Identifier: EUPL-1.2
"""An observation as it is read: texts apart, files inside the program, only its author rewords."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import attachments, children, observations
from hop_desktop.app import house as own_house
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.observation_view_page import ObservationViewPage
from tests.builders import TODAY, a_child
from tests.gui.case_ground import a_pdf, answer_question, names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.naming import unnamed
from tests.gui.pages import House
from tests.gui.test_observation_page import a_file, a_png

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def observed(house: House, **fields: object) -> Observation:
    group = house.do(own_house.groups)[0].id
    child = house.do(lambda session: children.save_child(session, a_child(group_id=group)))
    return recorded(house, child.id, **fields)


def recorded(house: House, child_id: ChildId, **fields: object) -> Observation:
    words: dict[str, object] = {
        "facts": "Küsis ise abi.",
        "child_words": "„Tee lahti!”",
        "judgement": "Julgeb rohkem.",
        "what_helped": "Pildikaart",
        **fields,
    }
    return house.do(
        lambda session: observations.record(
            session,
            child_id=child_id,
            observed_on=TODAY,
            area=Area.SPEECH,
            **words,  # type: ignore[arg-type]  # by field name
        )
    )


def attach(house: House, to: Observation, title: str, content: bytes) -> None:
    house.do(
        lambda session: attachments.attach_to_observation(
            session, to.id, title=title, content=content
        )
    )


def viewed(
    house: House, observation: Observation, words: str = "", **size: int
) -> ObservationViewPage:
    where = Where(page=PageName.OBSERVATION_VIEW, id=observation.id, words=words)
    page = shown(house, where, **size)
    assert isinstance(page, ObservationViewPage)
    house.runner.changed.connect(page.load)  # as the shell does
    return page


def test_facts_words_and_opinion_stand_apart(house: House) -> None:
    page = viewed(house, observed(house))

    assert page.ui.header.title() == "Tähelepanek: Mari Maasikas"
    for heading in ("Mida märgati", "Lapse enda sõnad", "Mis aitas", "Arvamus"):
        assert reads(page, heading)
    assert reads(page, "„Tee lahti!”")
    assert not reads(page, "„„")
    assert reads(page, "Õie Õunapuu, direktor")


def test_what_was_just_saved_is_said_once(house: House) -> None:
    page = viewed(house, observed(house), words="saved")

    assert page.strip.title() == "Tähelepanek on salvestatud."
    assert page.strip.detail() == "See on ainult selles arvutis."
    press(house, page, "Lisa veel üks tähelepanek")
    assert house.went[-1] == Where(page=PageName.OBSERVATION)


def test_the_author_rewords_and_the_earlier_words_stay(house: House) -> None:
    page = viewed(house, observed(house))

    press(house, page, "Muuda sõnastust")
    write(page, "Mida märkasid", "Küsis ise abi, kaks korda.")
    press(house, page, "Salvesta sõnastus")

    assert reads(page, "Küsis ise abi, kaks korda.")
    assert reads(page, "Varasem sõnastus")
    assert reads(page, "Küsis ise abi.")
    assert "Salvesta sõnastus" not in names(page)


def test_new_words_survive_a_lock(house: House) -> None:
    seen = observed(house)
    page = viewed(house, seen)
    press(house, page, "Muuda sõnastust")
    write(page, "Mida märkasid", "Küsis ise abi, kaks korda.")
    page.leave()
    house.settle()

    again = viewed(house, seen)

    assert "Salvesta sõnastus" in names(again)
    press(house, again, "Salvesta sõnastus")
    assert reads(again, "Küsis ise abi, kaks korda.")


def test_rewording_can_be_given_up(house: House) -> None:
    page = viewed(house, observed(house))
    press(house, page, "Muuda sõnastust")
    write(page, "Mida märkasid", "Midagi muud")

    answer_question("Viska ära")
    press(house, page, "Loobu")

    assert reads(page, "Küsis ise abi.")
    assert "Muuda sõnastust" in names(page)


def test_words_cannot_be_emptied(house: House) -> None:
    page = viewed(house, observed(house))
    press(house, page, "Muuda sõnastust")
    write(page, "Mida märkasid", " ")

    press(house, page, "Salvesta sõnastus")

    assert reads(page, "Täida see väli")


def test_a_colleague_reads_but_does_not_reword(house: House) -> None:
    seen = observed(house)
    group = house.do(own_house.groups)[0].id
    house.work_as(Role.TEACHER, groups=frozenset({group}))

    page = viewed(house, seen)

    assert reads(page, "Küsis ise abi.")
    assert "Muuda sõnastust" not in names(page)
    assert "Lisa fail" not in names(page)
    press(house, page, "Lapse leht")
    assert house.went[-1] == Where(page=PageName.CHILD, id=seen.child_id)


def test_a_teacher_of_another_group_does_not_see_it(house: House) -> None:
    seen = observed(house)
    other = house.do(own_house.groups)[1].id
    house.work_as(Role.TEACHER, groups=frozenset({other}))

    page = viewed(house, seen)

    assert page.strip.title() == "Seda kirjet ei ole või sa ei näe seda."
    assert not reads(page, "Küsis ise abi.")


def test_a_danger_is_seen_at_once(house: House) -> None:
    page = viewed(house, observed(house, danger=True))

    assert reads(page, "Hädaohus laps: helista 112")


def test_files_are_read_inside_the_program(house: House) -> None:
    seen = observed(house)
    attach(house, seen, "Hinnang", a_pdf())
    attach(house, seen, "Joonistus", a_png())
    page = viewed(house, seen)

    press(house, page, "Hinnang")
    assert page.viewer.pdf.pile.count() == 1
    assert page.viewer.title() == "Hinnang"

    press(house, page, "Joonistus")
    assert page.viewer.image.isVisible()
    assert not page.viewer.pdf.isVisible()

    press(house, page, "Sulge")
    assert page.viewer.image.pile.count() == 0
    assert not page.viewer.isVisible()


def test_the_author_adds_a_file_later(house: House, tmp_path: Path) -> None:
    seen = observed(house)
    house.files.answers = [a_file(tmp_path, "Joonistus.png", a_png())]
    page = viewed(house, seen)

    press(house, page, "Lisa fail")

    assert page.strip.title() == "Fail on lisatud."
    assert any(name.startswith("Joonistus") for name in names(page))


def test_a_file_of_another_kind_is_refused(house: House, tmp_path: Path) -> None:
    seen = observed(house)
    house.files.answers = [a_file(tmp_path, "kiri.docx", b"PK"), None]
    page = viewed(house, seen)

    press(house, page, "Lisa fail")

    assert page.strip.title() == "Lisa PDF, PNG või JPG"
    press(house, page, "Lisa fail")  # and given up


def test_the_back_link_goes_back(house: House) -> None:
    page = viewed(house, observed(house))
    page.ui.header.backButton.setFocus()

    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Space)

    assert house.back == [True]


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    seen = observed(house, danger=True, situation="hommikuring", told_whom="Emale samal õhtul")
    attach(house, seen, "Joonistus laualt", a_png())
    page = viewed(house, seen, words="saved\nLogopeedi hinnang", width=width, height=height)
    press(house, page, "Joonistus laualt")
    press(house, page, "Muuda sõnastust")
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
