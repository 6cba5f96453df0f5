# SPDX-License-Identifier: EUPL-1.2
"""A child's data: names, code and birth, two homes, the people; errors keep what was typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from hop_desktop.app import children, drafts
from hop_desktop.app import house as own_house
from hop_desktop.app.children import ChildFile
from hop_desktop.domain.children import Child, Custody, Home
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.child_form_page import ChildFormPage
from tests.builders import TODAY, a_child
from tests.gui.case_ground import answer_question, find, names, press, reads, shown, words, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NEW = Where(page=PageName.CHILD_FORM)
CODE, BORN = "62108120007", date(2021, 8, 12)


def groups(house: House) -> tuple[GroupId, GroupId]:
    first, second = house.do(own_house.groups)[:2]
    return first.id, second.id


def enrolled(house: House, **fields: object) -> Child:
    child = a_child(**{"group_id": groups(house)[0], **fields})
    return house.do(lambda session: children.save_child(session, child))


def form_page(house: House, where: Where = NEW, **size: int) -> ChildFormPage:
    page = shown(house, where, **size)
    assert isinstance(page, ChildFormPage)
    return page


def change(house: House, child: Child, **size: int) -> ChildFormPage:
    return form_page(house, replace(NEW, id=child.id), **size)


def box_of(page: ChildFormPage, name: str, *, nth: int = 0) -> QComboBox:
    """Return a list by its label: on Linux Qt tells a list's choice as its name."""
    boxes = [box for box in page.findChildren(QComboBox) if box.isVisible()]
    return [each for each in boxes if each.accessibleName().startswith(name)][nth]


def choose(page: ChildFormPage, name: str, label: str, *, nth: int = 0) -> None:
    box = box_of(page, name, nth=nth)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    box.setCurrentIndex(box.findText(label))


def fill_in(house: House, page: ChildFormPage) -> None:
    write(page, "Eesnimi", "Õie-Liis")
    write(page, "Perekonnanimi", "Žukova")
    write(page, "Sünniaeg", "12.08.2021")
    choose(page, "Rühm", "Pääsukesed")
    house.settle()


def saved(house: House) -> Child:
    (row,) = house.do(children.children)
    return house.do(lambda session: children.child_file(session, row.child.id)).child


def save(house: House, page: ChildFormPage) -> None:
    QTest.keyClick(
        QApplication.focusWidget() or page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
    )
    house.settle()


def read(house: House, child: Child) -> ChildFile:
    return house.do(lambda session: children.child_file(session, child.id))


def test_a_child_is_added_with_the_least_that_is_known(house: House) -> None:
    page = form_page(house)
    assert find(page, QLineEdit, "Eesnimi").hasFocus()

    fill_in(house, page)
    save(house, page)

    child = saved(house)
    assert (child.name, child.birth_date) == ("Õie-Liis Žukova", BORN)
    assert child.group_id == groups(house)[0]
    assert (child.homes, child.guardians) == ((), ())
    assert child.place is Place.KINDERGARTEN
    assert house.back == [True]
    assert house.went == [Where(page=PageName.CHILD, id=child.id)]


def test_everything_that_is_known_is_kept(house: House) -> None:
    page = form_page(house)
    fill_in(house, page)
    write(page, "Kodune keel", "vene")
    choose(page, "Elukoht rahvastikuregistris", "Nõo vald")
    write(page, "Õed ja vennad", "vend Uku, 9 a")
    choose(page, "Vald või linn", "Nõo vald")
    write(page, "Kui palju laps seal on", "4 päeva nädalas")
    write(page, "Aadress", "Pärna tee 3")
    write(page, "Kellega koos", "ema")
    write(page, "Nimi", "Külli Žukova")
    write(page, "Kes ta lapsele on", "ema")
    press(house, page, "Ainuhooldusõigus")
    write(page, "Telefon", "5550 1234")
    write(page, "E‑post", "kylli@naide.ee")
    write(page, "Suhtluskeel", "vene")
    save(house, page)

    child = saved(house)
    assert (child.home_language, child.siblings) == ("vene", "vend Uku, 9 a")
    assert child.registered_municipality == "0528"
    assert child.homes == (
        Home(municipality="0528", address="Pärna tee 3", share="4 päeva nädalas", with_whom="ema"),
    )
    (mother,) = child.guardians
    assert (mother.name, mother.relation, mother.custody) == (
        "Külli Žukova",
        "ema",
        Custody.SOLE,
    )
    assert mother.legal_representative
    assert (mother.phone, mother.email) == ("5550 1234", "kylli@naide.ee")


def test_a_second_home_in_another_municipality(house: House) -> None:
    page = form_page(house)
    fill_in(house, page)
    choose(page, "Vald või linn", "Nõo vald")
    press(house, page, "Lisa kodu")
    choose(page, "Vald või linn", "Muu omavalitsus", nth=1)
    write(page, "Vald või linn: omavalitsuse nimi", "Põhja-Sakala vald")
    save(house, page)

    homes = saved(house).homes
    assert [home.municipality for home in homes] == ["0528", "Põhja-Sakala vald"]


def test_homes_and_people_can_be_taken_away(house: House) -> None:
    child = enrolled(house)
    page = change(house, child)

    press(house, page, "Eemalda kodu: 2. kodu")
    press(house, page, "Eemalda isik: 1. isik")
    save(house, page)

    changed = read(house, child).child
    assert [home.municipality for home in changed.homes] == ["0528"]
    assert [person.name for person in changed.guardians] == ["Jüri Žukov"]
    assert house.back == [True]
    assert house.went == []


def test_a_personal_code_fills_the_birth_date(house: House) -> None:
    page = form_page(house)

    write(page, "Isikukood", CODE)

    assert page.ui.bornField.day() == BORN


def test_a_typed_birth_date_is_not_replaced(house: House) -> None:
    page = form_page(house)
    write(page, "Sünniaeg", "13.08.2021")

    write(page, "Isikukood", CODE)

    assert page.ui.bornField.day() == date(2021, 8, 13)
    fill_names(page)
    save(house, page)
    assert page.ui.codeField.error() == "Isikukood ja sünniaeg ei klapi"


def fill_names(page: ChildFormPage) -> None:
    write(page, "Eesnimi", "Õie-Liis")
    write(page, "Perekonnanimi", "Žukova")
    choose(page, "Rühm", "Pääsukesed")


def test_a_code_alone_says_the_birth_date(house: House) -> None:
    page = form_page(house)
    fill_names(page)
    write(page, "Isikukood", CODE)
    write(page, "Sünniaeg", " ")

    save(house, page)

    assert saved(house).birth_date == BORN
    assert saved(house).personal_code == CODE


def test_what_is_missing_is_said_and_what_is_typed_stays(house: House) -> None:
    page = form_page(house)
    write(page, "Perekonnanimi", "Žukova")
    write(page, "Isikukood", "62108120006")
    write(page, "Kui palju laps seal on", "4 päeva nädalas")
    write(page, "Telefon", "5550 1234")

    save(house, page)

    assert [link.text() for link in page.strip.links()] == [
        "Kirjuta eesnimi",
        "See ei ole Eesti isikukood. Paranda trükiviga või jäta tühjaks.",
        "Vali rühm",
        "Vali, kus see kodu on",
        "Kirjuta isiku nimi",
    ]
    assert find(page, QLineEdit, "Eesnimi").hasFocus()
    assert page.ui.lastField.value() == "Žukova"
    assert house.do(children.children) == ()


def test_a_link_leads_into_a_home(house: House) -> None:
    page = form_page(house)
    fill_in(house, page)
    write(page, "Kui palju laps seal on", "4 päeva nädalas")
    save(house, page)

    press(house, page, "Vali, kus see kodu on")

    assert box_of(page, "Vald või linn").hasFocus()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("12.8", "Lisa kuupäevale aasta, näiteks 2026"),
        ("täna hommikul", "Kirjuta kuupäev, näiteks 15.10.2026"),
        ("12.08.2031", "Kuupäev peab olema täna või varem"),
        ("", "Kirjuta sünniaeg või isikukood"),
    ],
)
def test_a_birth_date_is_checked(house: House, typed: str, sentence: str) -> None:
    page = form_page(house)
    fill_names(page)
    write(page, "Sünniaeg", typed or " ")

    save(house, page)

    assert page.ui.bornField.error() == sentence


def test_a_foreign_personal_code_is_said_to_be_none_of_ours_and_stays_typed(house: House) -> None:
    page = form_page(house)
    fill_names(page)
    write(page, "Sünniaeg", "12.08.2021")
    write(page, "Isikukood", "010121-123N")

    save(house, page)

    sentence = "See ei ole Eesti isikukood. Paranda trükiviga või jäta tühjaks."
    assert page.ui.codeField.error() == sentence
    assert page.ui.codeField.value() == "010121-123N"
    assert page.ui.firstField.value() == "Õie-Liis"


def test_a_personal_code_stands_on_one_child(house: House) -> None:
    enrolled(house, personal_code=CODE)
    page = form_page(house)
    fill_names(page)
    write(page, "Isikukood", CODE)

    save(house, page)

    assert page.ui.codeField.error() == "See on juba kasutusel"
    assert page.ui.firstField.value() == "Õie-Liis"
    write(page, "Isikukood", " ")
    save(house, page)
    assert len(house.do(children.children)) == 2


def test_a_name_that_was_searched_for_is_filled_in(house: House) -> None:
    page = form_page(house, replace(NEW, words="Kadri-Liis van Näidis"))

    assert page.ui.firstField.value() == "Kadri-Liis van"
    assert page.ui.lastField.value() == "Näidis"


def test_a_page_that_waits_for_the_child_is_gone_back_to(house: House) -> None:
    new = children.new_child_id()
    page = form_page(house, replace(NEW, about=new, words="Kadri Näidis"))
    write(page, "Sünniaeg", "12.08.2021")
    choose(page, "Rühm", "Pääsukesed")

    save(house, page)

    assert saved(house).id == new
    assert (house.back, house.went) == ([True], [])


def test_a_draft_survives_a_window_that_is_killed(house: House) -> None:
    page = form_page(house)
    fill_in(house, page)
    press(house, page, "Lisa kodu")
    choose(page, "Vald või linn", "Tartu linn", nth=1)
    write(page, "Nimi", "Külli Žukova")
    house.qtbot.waitUntil(lambda: bool(page.footer.status()), timeout=5_000)
    page.leave()
    house.settle()
    page.hide()

    again = form_page(house)

    assert again.strip.title() == "Jätkad poolelijäänud teksti."
    assert again.ui.lastField.value() == "Žukova"
    assert [entry.values()["municipality"] for entry in again.ui.homesField.entries()] == [
        "",
        "0793",
    ]
    save(house, again)
    assert saved(house).guardians[0].name == "Külli Žukova"
    assert house.do(drafts.pending) == ()


def test_a_draft_over_data_changed_meanwhile_says_so(house: House) -> None:
    child = enrolled(house)
    page = change(house, child)
    write(page, "Kodune keel", "vene")
    page.leave()
    house.settle()
    house.do(lambda s: children.save_child(s, replace(child, siblings="vend Uku")))

    again = change(house, child)

    assert again.strip.title() == "Lapse andmeid on pärast sinu mustandit muudetud."
    press(house, again, "Viska mustand ära")
    assert again.ui.languageField.value() == "eesti"
    assert again.ui.siblingsText.value() == "vend Uku"


def test_two_who_change_a_child_at_once_do_not_overwrite_each_other(house: House) -> None:
    child = enrolled(house)
    page = change(house, child)
    write(page, "Kodune keel", "vene")
    house.do(lambda s: children.save_child(s, replace(child, siblings="vend Uku")))

    save(house, page)

    assert page.strip.title() == "Keegi muutis seda kirjet vahepeal."
    assert page.ui.languageField.value() == "vene"
    assert read(house, child).child.home_language == "eesti"


def test_a_teacher_adds_to_the_own_group_alone(house: House) -> None:
    mine = groups(house)[1]
    house.work_as(Role.TEACHER, groups=frozenset({mine}))
    page = form_page(house)

    box = box_of(page, "Rühm")
    assert [box.itemText(place) for place in range(box.count())] == ["Öökullid"]
    write(page, "Eesnimi", "Õie-Liis")
    write(page, "Perekonnanimi", "Žukova")
    write(page, "Sünniaeg", "12.08.2021")
    save(house, page)

    assert saved(house).group_id == mine


def test_the_head_may_leave_the_group_open(house: House) -> None:
    page = form_page(house)
    fill_in(house, page)
    choose(page, "Rühm", "Ei ole määratud")

    save(house, page)

    assert saved(house).group_id is None


def test_only_a_joint_house_asks_for_the_place(house: House) -> None:
    assert not reads(form_page(house), "Koht")
    house.space.house = replace(house.space.house, workplace=Workplace.JOINT)

    page = form_page(house)

    assert reads(page, "Koht")
    assert reads(page, "Rühm või klass")
    press(house, page, "Kool")
    choose(page, "Rühm või klass", "Pääsukesed")
    assert page.ui.placePills.value() == Place.KINDERGARTEN.value


def test_a_school_has_classes(house: House) -> None:
    house.space.house = replace(house.space.house, workplace=Workplace.SCHOOL)

    page = form_page(house)

    assert reads(page, "Klass")
    assert page.ui.placePills.value() == Place.SCHOOL.value


def test_a_child_who_has_left_is_noted(house: House) -> None:
    child = enrolled(house)
    page = change(house, child)

    write(page, "Lahkus", "täna")
    save(house, page)

    assert read(house, child).child.left_on == TODAY


def test_the_desk_has_no_groups(desk: House) -> None:
    child = desk.do(lambda session: children.save_child(session, a_child()))

    page = change(desk, child)

    assert not reads(page, "Rühm")
    write(page, "Kodune keel", "vene")
    save(desk, page)
    assert read(desk, child).child.home_language == "vene"


def test_giving_up_asks_when_something_is_written(house: House) -> None:
    page = form_page(house)
    write(page, "Eesnimi", "Õie")

    answer_question("Viska ära")
    press(house, page, "Loobu")

    assert house.back == [True]
    assert house.do(drafts.pending) == ()


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    page = change(house, enrolled(house), width=width, height=height)
    choose(page, "Vald või linn", "Muu omavalitsus")
    write(page, "Eesnimi", " ")
    save(house, page)
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    assert words(page)
    assert names(page)


def test_a_child_who_may_be_here_already_is_told_once(house: House) -> None:
    here = enrolled(house, first_name="Õie Liis", last_name="Zukova", birth_date=BORN)
    page = form_page(house)
    fill_in(house, page)

    save(house, page)
    assert reads(page, "See laps on võib-olla juba olemas: Õie Liis Zukova Pääsukesed.")
    assert house.back == []
    press(house, page, "Vaata: Õie Liis Zukova")
    assert house.went == [Where(page=PageName.CHILD, id=here.id)]

    save(house, page)
    assert len(house.do(children.children)) == 2
