# SPDX-License-Identifier: EUPL-1.2
"""A teacher and a child of another group: nothing of it shows, yet it can be noticed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import pytest
from driving import at_rest, keys, press, press_row, read, shows, wait, words_on_screen, write

from hop_desktop.gui.page import PageName, Where
from tests import worlds
from tests.journeys import acts
from tests.journeys.office import Office

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OTHERS_CHILD, OWN_CHILD = "Mari Maasikas", "Õie-Säde Žukova"
OTHERS_WORDS = ("Kattis hommikuringis kõrvad", "Väsib mürast", "Vaikne nurk", "Külli Maasikas")
NO_ROLE = "Sinu rollid seda tegevust ei luba."
NOT_SEEN = "Seda kirjet ei ole või sa ei näe seda."
OWN_FACTS = "Kukkus õues, šokolaad käes, ja naeris teiste žestide üle."


@dataclass(frozen=True)
class Others:
    """The child of the first group, its case and what its own teacher wrote."""

    child: UUID
    case: UUID
    observation: UUID


@pytest.fixture
def others(house: Office) -> Others:
    head = worlds.a_kindergarten(house.folder, worlds.Clock(house.clock.moment))
    child = worlds.a_child_of(head)
    worlds.another_child_of(head)
    teacher = worlds.session_of(head, worlds.TEACHER)
    case = worlds.a_case_in_stage_one(teacher, child)
    observation = worlds.an_observation_of(teacher, child)
    teacher.close()
    head.close()
    return Others(child=child.id, case=case.id, observation=observation.id)


def test_nothing_of_a_child_of_another_group_is_listed_or_found(
    house: Office, others: Others
) -> None:
    with house.at_work(worlds.OTHER_TEACHER):
        for room in ("Täna", "Lapsed", "Juhtumid"):
            press(room)
            wait(at_rest, room)
            nothing_shows()
        press("Lapsed")
        read(OWN_CHILD)
        for letters in ("Mari", "maas", "Žuko"):
            write("Otsi nime järgi", letters)
            read(OWN_CHILD if letters == "Žuko" else "Tühjenda otsing")
            nothing_shows()
        keys("Ctrl+F")
        for letters in ("Mari", "maas", "Žuko"):
            write("Otsi kõigest, mida tohid näha", letters)
            read(OWN_CHILD if letters == "Žuko" else "Tühjenda otsing")
            nothing_shows()


def test_a_place_known_by_its_number_stays_shut(house: Office, others: Others) -> None:
    of_case = (PageName.MEASURE, PageName.GOAL, PageName.HANDOVER)
    places = {
        Where(page=PageName.CHILD, id=others.child): "Selle lapse toimikut sa ei näe.",
        Where(page=PageName.CHILD_FORM, id=others.child): NO_ROLE,
        Where(page=PageName.CASE, id=others.case): NO_ROLE,
        **{Where(page=page, about=others.case): NO_ROLE for page in of_case},
        Where(page=PageName.OBSERVATION_VIEW, id=others.observation): NOT_SEEN,
    }
    with house.at_work(worlds.OTHER_TEACHER):
        for where, sentence in places.items():
            go_straight_to(house, where)
            read(sentence)
            nothing_shows()


def test_what_was_noticed_about_it_is_written_and_seen_again(house: Office, others: Others) -> None:
    with house.at_work(worlds.OTHER_TEACHER):
        acts.note("Mari", area="Mäng", facts=OWN_FACTS)
        read(OWN_FACTS)
        press("Täna")
        press_row(OWN_FACTS[:20])
        read(OWN_FACTS)
        read(OTHERS_CHILD)
        press("Lapsed")
        read(OWN_CHILD)
        assert not shows(OTHERS_CHILD)
        go_straight_to(house, Where(page=PageName.CHILD, id=others.child))
        nothing_shows()
    with house.at_work(worlds.TEACHER):
        acts.go_to_child(OTHERS_CHILD)
        read(OWN_FACTS)
        read("Žanna Rästas")


def go_straight_to(house: Office, where: Where) -> None:
    """Go to a place as a link would."""
    shell = house.opened.window.shell
    assert shell is not None
    shell.go(where)
    wait(at_rest, str(where.page))


def nothing_shows() -> None:
    """Look whether anything of the child can be read anywhere."""
    text = words_on_screen()
    assert OTHERS_CHILD not in text
    for words in OTHERS_WORDS:
        assert words not in text
