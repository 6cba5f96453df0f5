# SPDX-License-Identifier: EUPL-1.2
"""Noticing in the window: who else took part, who told it, who read it, and how it ended."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from hop_desktop.app import children, following, observations
from hop_desktop.app import house as own_house
from hop_desktop.app.children import WrittenObservation
from hop_desktop.domain.children import Child
from hop_desktop.domain.ids import ChildId, ObservationId
from hop_desktop.domain.institution import Place
from hop_desktop.domain.observations import Area, ChildRole, LinkedChild, Observation, Source
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.observation_page import ObservationPage
from hop_desktop.gui.pages.observation_view_page import ObservationViewPage
from hop_desktop.gui.pages.observations_page import ObservationsPage
from tests.builders import TODAY, a_child
from tests.gui import case_ground as ground
from tests.gui.case_ground import find, names, press, reads, shown, words, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FACTS = "Lükkas ämbri ümber ja läks aia äärde."


def enrolled(house: House, group: int = 0, **fields: object) -> Child:
    group_id = house.do(own_house.groups)[group].id
    child = a_child(**{"group_id": group_id, **fields})
    return house.do(lambda session: children.save_child(session, child))


def noted(house: House, child_id: ChildId, **fields: object) -> Observation:
    given: dict[str, object] = {
        "observed_on": TODAY,
        "area": Area.PLAY,
        "facts": FACTS,
        **fields,
    }
    return house.do(
        lambda session: observations.record(session, child_id=child_id, **given)  # type: ignore[arg-type]  # by field name
    )


def a_teacher(house: House, group: int = 0, name: str = "Žanna Õunapuu") -> None:
    groups = frozenset({house.do(own_house.groups)[group].id})
    house.work_as(Role.TEACHER, name=name, login=name.split(maxsplit=1)[0].lower(), groups=groups)


def writing(house: House, child: Child) -> ObservationPage:
    page = shown(house, Where(page=PageName.OBSERVATION, about=child.id))
    assert isinstance(page, ObservationPage)
    return page


def viewed(house: House, observation_id: ObservationId, **size: int) -> ObservationViewPage:
    page = shown(house, Where(page=PageName.OBSERVATION_VIEW, id=observation_id), **size)
    assert isinstance(page, ObservationViewPage)
    return page


def listed(house: House, which: str = "", **size: int) -> ObservationsPage:
    page = shown(house, Where(page=PageName.OBSERVATIONS, words=which), **size)
    assert isinstance(page, ObservationsPage)
    return page


def last(house: House) -> WrittenObservation:
    return house.do(observations.mine)[0]


# Writing


def test_another_child_is_linked_with_a_role(house: House) -> None:
    child, other = enrolled(house), enrolled(house, 1, first_name="Ülo", last_name="Šmidt")
    page = writing(house, child)
    press(house, page, "Mäng")
    write(page, "Mida märkasid", FACTS)
    press(house, page, "Lisa veel")

    press(house, page, "Lisa teine laps")
    line = find(page, QLineEdit, "Teine laps")
    type_text("šm", line)
    picker = page.ui.othersField.entries()[0].fields["child"]
    house.qtbot.waitUntil(picker.list.isVisible, timeout=5_000)  # type: ignore[attr-defined]  # a picker
    QTest.keyClick(line, Qt.Key.Key_Return)
    press(house, page, "Nägi pealt")
    press(house, page, "Salvesta tähelepanek")

    assert last(house).observation.others == (
        LinkedChild(child_id=other.id, role=ChildRole.WITNESS),
    )
    view = viewed(house, last(house).observation.id)
    assert reads(view, "Ülo Šmidt: nägi pealt")


def test_a_name_that_was_typed_but_not_chosen_is_asked_about(house: House) -> None:
    page = writing(house, enrolled(house))
    press(house, page, "Mäng")
    write(page, "Mida märkasid", FACTS)
    press(house, page, "Lisa veel")
    press(house, page, "Lisa teine laps")
    write(page, "Teine laps", "Kes")
    press(house, page, "Näita vähem")

    press(house, page, "Salvesta tähelepanek")

    assert reads(page, "Vali laps nimekirjast või eemalda")
    assert page.ui.more.isVisible()
    assert house.do(observations.mine) == ()


def test_the_circumstances_and_the_tip_are_saved(house: House) -> None:
    page = writing(house, enrolled(house))
    press(house, page, "Mäng")
    write(page, "Mida märkasid", FACTS)
    press(house, page, "Lisa veel")
    assert not page.ui.reporterField.isVisible()
    write(page, "Kellele rääkisid", "Isale")
    write(page, "Mis päeval rääkisid", "eile")
    write(page, "Mis oli enne", "Teine laps võttis ämbri")
    write(page, "Kui tihti", "iga päev")
    write(page, "Mida kohe tegid", "Läksime kõrvale")
    write(page, "Mis sellest sai", "Rahunes")
    press(house, page, "Lapsevanem")
    write(page, "Kes rääkis", "Jüri Žukov")
    write(page, "Tema telefon", "5550 4001")
    press(house, page, "Salvesta tähelepanek")

    seen = last(house).observation
    assert (seen.told_whom, seen.told_on) == ("Isale", TODAY - timedelta(days=1))
    assert (seen.before, seen.how_long) == ("Teine laps võttis ämbri", "iga päev")
    assert (seen.done, seen.done_result) == ("Läksime kõrvale", "Rahunes")
    assert seen.source is Source.PARENT
    view = viewed(house, seen.id)
    assert reads(view, "Lapsevanem, Jüri Žukov, 5550 4001")
    assert reads(view, "Rahunes")


def test_a_name_is_forgotten_when_one_noticed_it_oneself(house: House) -> None:
    page = writing(house, enrolled(house))
    press(house, page, "Mäng")
    write(page, "Mida märkasid", FACTS)
    press(house, page, "Lisa veel")
    press(house, page, "Politsei")
    write(page, "Kes rääkis", "Jüri Žukov")
    press(house, page, "Märkasin ise")
    press(house, page, "Salvesta tähelepanek")

    seen = last(house).observation
    assert house.do(lambda session: observations.read(session, seen.id)).reporter is None


def test_a_pupil_has_the_areas_of_the_school(house: House) -> None:
    pupil = enrolled(house, place=Place.SCHOOL)
    page = writing(house, pupil)

    assert "Tähelepanu ja mälu" in names(page)
    assert "Mäng" not in names(page)
    press(house, page, "Aineoskused")
    write(page, "Mida märkasid", FACTS)
    page.leave()
    house.settle()

    again = writing(house, pupil)
    assert again.ui.areaPills.value() == Area.SUBJECTS.value


# The coach


def test_the_coach_remarks_and_lets_be(house: House) -> None:
    page = writing(house, enrolled(house))
    press(house, page, "Mäng")
    write(page, "Mida märkasid", "Ta on laisk.")
    house.qtbot.waitUntil(lambda: reads(page, "„laisk” on hinnang"), timeout=5_000)

    press(house, page, "Peida märkus")
    assert not reads(page, "on hinnang")
    type_text(" Täna ka.", find(page, QPlainTextEdit, "Mida märkasid"))
    house.qtbot.wait(700)
    assert not reads(page, "on hinnang")
    press(house, page, "Salvesta tähelepanek")
    assert last(house).observation.facts == "Ta on laisk. Täna ka."


def test_a_doctors_word_is_no_diagnosis_of_ones_own(house: House) -> None:
    page = writing(house, enrolled(house))
    write(page, "Mida märkasid", "Tal on depressioon.")
    house.qtbot.waitUntil(lambda: reads(page, "on diagnoos"), timeout=5_000)
    press(house, page, "Lisa veel")

    press(house, page, "Arst")

    assert not reads(page, "on diagnoos")


def test_strengths_are_asked_for_after_three_observations_without(house: House) -> None:
    child = enrolled(house)
    assert not reads(writing(house, child), "ei ole tugevusi")
    for _ in range(3):
        noted(house, child.id)

    page = writing(house, child)
    assert reads(page, "Viimases kolmes tähelepanekus ei ole tugevusi")
    press(house, page, "Kirjuta tugevus")

    assert find(page, QLineEdit, "Lapse tugevused").hasFocus()
    assert not reads(page, "ei ole tugevusi")


def test_the_coach_looks_at_a_measure_too(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, Where(page=PageName.MEASURE, about=known.case.id))
    write(page, "Mida tehti", "Rääkisin K. emaga.")

    house.qtbot.waitUntil(lambda: reads(page, "„K.” ei ütle hiljem"), timeout=5_000)


# Reading and closing


def test_the_author_sees_that_it_was_read_and_closed(house: House) -> None:
    child = enrolled(house)
    a_teacher(house, 1)
    seen = noted(house, child.id)
    house.unlock("õie")
    page = viewed(house, seen.id)
    assert reads(page, "Loetud")

    press(house, page, "Lõpeta tähelepanek")
    write(page, "Mida tehti", "Rääkisime emaga.")
    QTest.keyClick(
        find(page, QPlainTextEdit, "Mida tehti"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
    )
    house.settle()

    assert reads(page, "Tähelepanek on lõpetatud.")
    told = house.do(lambda session: observations.read(session, seen.id))
    assert told.closed is not None
    assert told.closed.note == "Rääkisime emaga."
    assert "Ava uuesti" in names(page)


def test_the_note_of_an_end_survives_leaving(house: House) -> None:
    seen = noted(house, enrolled(house).id)
    page = viewed(house, seen.id)
    press(house, page, "Lõpeta tähelepanek")
    write(page, "Mida tehti", "Rääkisime")
    page.leave()
    house.settle()

    assert viewed(house, seen.id)._closing.form.fields["note"].value() == "Rääkisime"  # type: ignore[attr-defined]  # a text


def test_a_closed_one_is_opened_again(house: House) -> None:
    seen = noted(house, enrolled(house).id)
    house.do(lambda session: following.close(session, seen.id, note="Tehtud"))
    page = viewed(house, seen.id)

    press(house, page, "Ava uuesti")

    assert reads(page, "Lõpetamata")
    assert "Lõpeta tähelepanek" in names(page)


# The list


def test_who_may_not_browse_files_has_a_list_of_their_own(house: House) -> None:
    child = enrolled(house)
    house.work_as(Role.SPECIALIST)
    noted(house, child.id, observed_on=TODAY - timedelta(days=9), facts="Vana")
    noted(house, child.id, facts="Uus")

    page = listed(house)

    assert page.ui.header.title() == "Minu tähelepanekud"
    assert not page.ui.whichPills.isVisible()
    assert [("Uus" in spoken, "Vana" in spoken) for spoken in spoken_rows(page)] == [
        (True, False),
        (False, True),
    ]
    press(house, page, f"{TODAY:%d.%m.%Y}")
    assert house.went[-1].page is PageName.OBSERVATION_VIEW


def test_an_empty_list_says_what_comes_here(house: House) -> None:
    page = listed(house)

    assert reads(page, "Siia tuleb kõik, mida oled märganud")
    press(house, page, "Lugemata")
    assert reads(page, "Kõik tähelepanekud on loetud.")


def test_today_shows_what_to_read_danger_on_top_and_what_to_close(house: House) -> None:
    child = enrolled(house)
    a_teacher(house)
    noted(house, child.id, facts="Ehitas üksi.")
    danger = noted(house, child.id, danger=True, observed_on=TODAY - timedelta(days=2))
    house.unlock("õie")
    house.clock.moment += timedelta(days=15)
    house.unlock("õie")
    page = shown(house, Where(page=PageName.TODAY))

    texts = words(page)
    assert reads(page, "Lugemata tähelepanekud")
    place = [texts.index(facts) for facts in (FACTS, "Ehitas üksi.")]
    assert place == sorted(place)
    assert reads(page, "2 tähelepanekut on lõpetamata üle 14 päeva")
    press(house, page, "Lõpeta tähelepanekud")
    assert house.went[-1] == Where(page=PageName.OBSERVATIONS, words="open")
    viewed(house, danger.id)
    assert [w.observation.facts for w in house.do(following.waiting).unread] == ["Ehitas üksi."]


def test_the_days_are_set_with_the_other_terms(house: House) -> None:
    page = shown(house, Where(page=PageName.SETTINGS, words="terms"))
    write(page, "Mitme päeva pärast tuletada", "7")
    press(house, page, "Salvesta tähtajad")
    assert house.do(following.days_to_close) == 7

    write(page, "Mitme päeva pärast tuletada", "homme")
    press(house, page, "Salvesta tähtajad")
    assert reads(page, "Kirjuta päevade arv, 1 kuni 365")


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (619, 384)])
def test_nothing_is_cut_off(house: House, tmp_path: Path, width: int, height: int) -> None:
    del tmp_path
    child, other = enrolled(house), enrolled(house, 1, first_name="Ülo", last_name="Šmidt")
    linked = (LinkedChild(child_id=other.id, role=ChildRole.INVOLVED),)
    seen = noted(house, child.id, others=linked, source=Source.PARENT, how_long="iga päev")
    for page in (
        listed(house, "open", width=width, height=height),
        viewed(house, seen.id, width=width, height=height),
    ):
        if isinstance(page, ObservationViewPage):
            press(house, page, "Lõpeta tähelepanek")
        assert unnamed(page) == []
        assert clipped_texts(page) == []
        assert scrolls_sideways(page) == []
        lengthen(page)
        assert clipped_texts(page) == []
        assert scrolls_sideways(page) == []


def spoken_rows(page: ObservationsPage) -> list[str]:
    return [row.accessibleName() for row in page.rows.rows()]
