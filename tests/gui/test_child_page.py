# SPDX-License-Identifier: EUPL-1.2
"""A child's file: what was noticed, two homes in two municipalities, and a case begun in place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hop_desktop.app import cases, children, notices, observations
from hop_desktop.app import house as own_house
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.children import Child, Custody, Guardian, Home
from hop_desktop.domain.notices import GENERAL_DATA, NoticeKind, NoticeWords, PointText
from hop_desktop.domain.observations import Area
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.child_page import ChildPage
from hop_desktop.gui.pages.family.household import Branch, HouseholdView
from hop_desktop.gui.tokens import present_colours
from hop_desktop.gui.widgets.fields import FreeText
from tests.builders import TODAY, a_child
from tests.gui.case_ground import answer_question, names, press, reads, shown, words, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def enrolled(house: House, **fields: object) -> Child:
    group = house.do(own_house.groups)[0].id
    child = a_child(**{"group_id": group, **fields})
    return house.do(lambda session: children.save_child(session, child))


def observe(house: House, child: Child, *facts: str, danger: bool = False) -> None:
    def job(session: Session) -> None:
        for place, told in enumerate(facts):
            observations.record(
                session,
                child_id=child.id,
                observed_on=TODAY - timedelta(days=place),
                area=Area.SPEECH,
                facts=told,
                danger=danger,
            )

    house.do(job)


def child_page(house: House, child: Child, **size: int) -> ChildPage:
    page = shown(house, Where(page=PageName.CHILD, id=child.id), **size)
    assert isinstance(page, ChildPage)
    house.runner.changed.connect(page.load)  # as the shell does
    return page


def a_teacher(house: House, place: int) -> None:
    group = house.do(own_house.groups)[place].id
    house.work_as(Role.TEACHER, groups=frozenset({group}))


def test_the_file_names_the_child_the_homes_and_the_people(house: House) -> None:
    page = child_page(house, enrolled(house, siblings="vend Uku, 9 a"))

    assert page.ui.header.title() == "Mari Maasikas"
    for said in (
        "5 a 3 k · Pääsukesed",
        "Kodu: Nõo vald",
        "3 päeva nädalas",
        "Kodu: Tartu linn",
        "4 päeva nädalas",
        "Külli Maasikas",
        "ema · seaduslik esindaja",
        "Ühine hooldusõigus",
        "vend Uku, 9 a",
    ):
        assert reads(page, said)


def test_the_home_in_the_population_register_is_marked(house: House) -> None:
    page = child_page(house, enrolled(house))

    told = words(page)
    assert told.count("Registris") == 1
    assert told.index("Kodu: Nõo vald") < told.index("Registris") < told.index("Kodu: Tartu linn")


def test_several_homes_are_drawn_as_branches_and_read_aloud(house: House) -> None:
    page = child_page(house, enrolled(house))
    view = page.findChild(HouseholdView)
    assert view is not None

    assert len(view.findChildren(Branch)) == 2
    assert all(is_painted(branch) for branch in view.findChildren(Branch))
    told = view.accessibleDescription()
    assert told.startswith("Mari Maasikas: 2 kodu. Nõo vald; registris; Kui palju: 3 päeva nädalas")
    assert told.endswith("Tartu linn; Kui palju: 4 päeva nädalas; Aadress: Kõrvitsa 8.")


def test_who_lives_in_a_home_stands_there_with_the_custody(house: House) -> None:
    homes = (
        Home(municipality="0528", with_whom="emaga"),
        Home(municipality="0793", with_whom="isa ja vanaema"),
    )
    page = child_page(house, enrolled(house, homes=homes))

    assert reads(page, "Külli Maasikas: Ühine hooldusõigus")
    assert reads(page, "Jüri Žukov: Ühine hooldusõigus")


def test_one_home_has_no_branches(house: House) -> None:
    page = child_page(house, enrolled(house, homes=(Home(municipality="0528"),)))

    assert reads(page, "Kodu: Nõo vald")
    assert page.findChildren(Branch) == []


def is_painted(branch: Branch) -> bool:
    """Say whether a branch has a line from its top, in the colour of what leads on."""
    picture = branch.grab().toImage()
    column = {picture.pixelColor(x, 1).name().upper() for x in range(picture.width())}
    return present_colours().primary in column


def test_a_guardian_without_rights_is_told_apart(house: House) -> None:
    uncle = Guardian(
        name="Jüri Žukov",
        relation="onu",
        custody=Custody.NONE,
        legal_representative=False,
        phone="5550 1234",
        email="jyri@naide.ee",
        language="vene",
    )
    page = child_page(house, enrolled(house, guardians=(uncle,), homes=()))

    assert reads(page, "onu · ei ole seaduslik esindaja")
    assert reads(page, "Hooldusõiguseta")
    assert reads(page, "5550 1234")
    assert reads(page, "suhtluskeel: vene")


def test_observations_stand_newest_first_and_open(house: House) -> None:
    child = enrolled(house)
    observe(house, child, "Küsis ise abi.", "Kattis kõrvad.")
    page = child_page(house, child)

    rows = page.rows.rows()
    assert "Küsis ise abi." in rows[0].accessibleName()
    assert "Kattis kõrvad." in rows[1].accessibleName()
    press(house, page, rows[1].accessibleName())
    assert house.went[-1].page is PageName.OBSERVATION_VIEW


def test_many_observations_can_be_searched(house: House) -> None:
    child = enrolled(house)
    observe(house, child, *(f"Mängis autoga {number}." for number in range(9)), "Õues jäi üksi.")
    page = child_page(house, child)

    assert page.focus_search()
    type_text("õues")
    house.qtbot.waitUntil(lambda: len(page.rows.rows()) == 1, timeout=5_000)
    type_text(" xyz")
    house.qtbot.waitUntil(lambda: page.rows.rows() == [], timeout=5_000)
    assert reads(page, "Ühestki tähelepanekust ei leitud: „õues xyz”.")
    press(house, page, "Tühjenda otsing")
    assert len(page.rows.rows()) == 10


def test_few_observations_need_no_search(house: House) -> None:
    assert not child_page(house, enrolled(house)).focus_search()


def test_an_empty_file_says_what_to_do(house: House) -> None:
    child = enrolled(house)
    page = child_page(house, child)

    assert reads(page, "Siia kogunevad tähelepanekud. Kirjuta, mida märkasid.")
    press(house, page, "Lisa tähelepanek")
    assert house.went == [Where(page=PageName.OBSERVATION, about=child.id)]


def test_a_case_is_opened_in_place(house: House) -> None:
    child = enrolled(house)
    a_teacher(house, 0)
    page = child_page(house, child)

    press(house, page, "Ava juhtum")
    type_text("Väsib mürast ja jääb mängust kõrvale.")
    write(page, "Miks just nüüd", "Vaikne nurk on aidanud vaid osaliselt.")
    write(page, "Millal vaatad üle", "18.12.2026")
    press(house, page, "Ava juhtum")

    (row,) = house.do(cases.cases)
    assert row.case.stage is Stage.ONE
    opened = house.do(lambda session: cases.case_file(session, row.case.id)).case
    assert opened.concern == "Väsib mürast ja jääb mängust kõrvale."
    assert row.case.review_on == date(2026, 12, 18)
    assert house.went == [Where(page=PageName.CASE, id=row.case.id)]


def test_a_case_needs_its_concern_and_its_reason(house: House) -> None:
    page = child_page(house, enrolled(house))
    press(house, page, "Ava juhtum")
    press(house, page, "Ava juhtum")
    assert reads(page, "Täida see väli")

    write(page, "Mis teeb muret", "Väsib mürast.")
    press(house, page, "Ava juhtum")

    assert reads(page, "Täida see väli")
    assert house.do(cases.cases) == ()


def test_words_of_a_case_on_its_way_come_back(house: House) -> None:
    child = enrolled(house)
    page = child_page(house, child)
    press(house, page, "Ava juhtum")
    type_text("Väsib mürast.")
    page.leave()
    house.settle()

    again = child_page(house, child)

    concern = again.opening.form.fields["concern"]
    assert isinstance(concern, FreeText)
    assert concern.value() == "Väsib mürast."


def test_opening_can_be_given_up(house: House) -> None:
    page = child_page(house, enrolled(house))
    press(house, page, "Ava juhtum")
    type_text("Väsib mürast.")

    answer_question("Viska ära")
    press(house, page, "Loobu")

    assert not reads(page, "Miks just nüüd")
    assert "Ava juhtum" in names(page)


def test_an_open_case_is_shown_instead_of_opening_another(house: House) -> None:
    child = enrolled(house)
    case = house.do(
        lambda s: cases.open_case(s, child.id, concern="Väsib mürast.", reason="Kuus nädalat")
    )
    page = child_page(house, child)

    assert reads(page, "I etapp")
    assert "Ava juhtum" not in names(page)
    press(house, page, "Vaata juhtumit")
    assert house.went == [Where(page=PageName.CASE, id=case.id)]
    press(house, page, "Väsib mürast.")
    assert house.went[-1] == Where(page=PageName.CASE, id=case.id)


def test_a_teacher_of_another_group_does_not_see_the_file(house: House) -> None:
    child = enrolled(house)
    observe(house, child, "Kattis kõrvad.")
    a_teacher(house, 1)

    page = child_page(house, child)

    assert page.strip.title() == "Selle lapse toimikut sa ei näe."
    assert not reads(page, "Mari")
    assert not reads(page, "Kattis kõrvad.")
    assert not reads(page, "Andmed")
    press(house, page, "Lisa tähelepanek")
    assert house.went == [Where(page=PageName.OBSERVATION, about=child.id)]


def test_a_child_that_is_not_here_is_said(house: House) -> None:
    page = child_page(house, a_child())

    assert page.strip.title() == "Seda kirjet ei ole või sa ei näe seda."
    assert page.ui.header.title() == "Lapse toimik"


def test_a_colleague_is_not_shown_another_ones_danger(house: House) -> None:
    child = enrolled(house)
    observe(house, child, "Sinikas käel.", danger=True)
    assert any("Hädaoht" in name for name in names(child_page(house, child)))

    a_teacher(house, 0)

    assert not reads(child_page(house, child), "Sinikas käel.")


def test_danger_is_one_press_away(house: House) -> None:
    page = child_page(house, enrolled(house))

    press(house, page, "Kui laps on hädaohus")

    assert reads(page, "Hädaohus laps: helista 112")


def test_the_data_lead_to_their_form(house: House) -> None:
    child = enrolled(house)
    page = child_page(house, child)

    press(house, page, "Muuda lapse andmeid")

    assert house.went == [Where(page=PageName.CHILD_FORM, id=child.id)]


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    child = enrolled(house, first_name="Õie-Säde-Karoliine", last_name="Näidis-Žukova")
    observe(house, child, *(f"Mängis kõrvuti, pakkus autot {number}." for number in range(9)))
    page = child_page(house, child, width=width, height=height)
    press(house, page, "Ava juhtum")
    press(house, page, "Kui laps on hädaohus")
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def test_the_desk_reads_its_cases_in_the_main_column(desk: House) -> None:
    child = desk.do(lambda session: children.save_child(session, a_child()))

    page = child_page(desk, replace(child))

    assert not reads(page, "Tähelepanekud")
    assert "Lisa tähelepanek" not in names(page)


def test_what_nobody_was_told_stands_on_top_of_a_narrow_page(house: House) -> None:
    child = enrolled(house)
    said = NoticeWords(points=(PointText(point=GENERAL_DATA, text="Neli sinikat"),))
    house.do(lambda session: notices.keep(session, child.id, NoticeKind.NOTICE, said))

    page = child_page(house, child, width=619, height=384)
    house.qtbot.waitUntil(lambda: page.ui.mainColumn.indexOf(page.protection) == 0)

    page.resize(1138, 768)
    house.qtbot.waitUntil(lambda: page.ui.asideColumn.indexOf(page.protection) == 0)
