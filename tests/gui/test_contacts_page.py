# SPDX-License-Identifier: EUPL-1.2
"""Contacts: cards come in and go out, and nobody is trusted by that alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.app import contacts
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.contacts_page import ContactsPage
from tests import worlds
from tests.gui.case_ground import meet, names, press, reads, shown
from tests.gui.exchange import fits, read_card
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HERE = Where(page=PageName.CONTACTS)


def contacts_page(house: House) -> ContactsPage:
    page = shown(house, HERE)
    assert isinstance(page, ContactsPage)
    return page


def test_a_card_goes_from_one_house_to_the_other(house: House, desk: House, tmp_path: Path) -> None:
    at_desk = contacts_page(desk)
    desk.files.answers = [tmp_path]
    press(desk, at_desk, "Salvesta minu kontaktkaart")
    card = next(tmp_path.glob("*.hopcard"))
    assert at_desk.strip.title().startswith("Kontaktkaart on kirjutatud")

    page = contacts_page(house)
    assert reads(page, "Kontakte ei ole veel")
    house.files.answers = [card]
    press(house, page, "Loe kontaktkaart sisse")

    read = house.do(contacts.contacts)[0].contact
    assert house.went == [Where(page=PageName.CONTACT, id=read.id)]
    assert not read.is_confirmed
    press(house, contacts_page(house), "Näidisvalla heaoluteenistus. Kontrollkood võrdlemata")
    assert house.went[-1] == Where(page=PageName.CONTACT, id=read.id)


def test_the_own_code_is_shown_as_others_will_see_it(house: House, desk: House) -> None:
    contact = read_card(desk, house)
    code = desk.do(lambda session: contacts.contact(session, contact)).code

    page = contacts_page(house)

    assert tuple(tile.group for tile in page.ui.ownCode.tiles()) == code


def test_those_to_be_compared_stand_first(house: House, desk: House, tmp_path: Path) -> None:
    meet(house, desk)
    stranger = worlds.a_desk(tmp_path / "teine")
    _, card = contacts.write_card(stranger)
    stranger.close()
    house.do(lambda session: contacts.read_card(session, card))

    page = contacts_page(house)

    chips = [name.split(". ")[1] for name in names(page) if "Kontrollkood" in name]
    assert chips == ["Kontrollkood võrdlemata", "Kontrollkood võrreldud"]


def test_a_broken_card_is_refused_in_its_own_words(house: House, tmp_path: Path) -> None:
    broken = tmp_path / "katki.hopcard"
    broken.write_bytes(b"{}")
    page = contacts_page(house)

    house.files.answers = [broken, tmp_path / "puudub.hopcard", tmp_path / "pakett.cdoc2"]
    press(house, page, "Loe kontaktkaart sisse")
    assert page.strip.title() == "See fail ei ole terve kontaktkaart."
    press(house, page, "Loe kontaktkaart sisse")
    assert page.strip.title() == "See fail ei ole terve kontaktkaart."
    press(house, page, "Loe kontaktkaart sisse")
    assert reads(page, "„pakett.cdoc2” ei sobi siia.")


def test_a_stick_that_is_gone_is_said_and_another_place_offered(
    house: House, tmp_path: Path
) -> None:
    page = contacts_page(house)
    house.files.answers = [tmp_path / "kadunud", tmp_path]

    press(house, page, "Salvesta minu kontaktkaart")
    assert page.strip.title() == "Kontaktkaarti ei saanud sinna kirjutada"
    press(house, page, "Vali koht uuesti")

    assert len(list(tmp_path.glob("*.hopcard"))) == 1


def test_a_teacher_reads_but_changes_nothing(house: House, desk: House) -> None:
    meet(house, desk)
    house.work_as(Role.TEACHER)

    page = contacts_page(house)

    assert "Loe kontaktkaart sisse" not in names(page)
    assert "Salvesta minu kontaktkaart" not in names(page)
    assert reads(page, "Näidisvalla heaoluteenistus")


def test_giving_up_the_choice_changes_nothing(house: House) -> None:
    page = contacts_page(house)
    press(house, page, "Loe kontaktkaart sisse")
    press(house, page, "Salvesta minu kontaktkaart")
    assert page.strip.title() == ""


def test_the_page_fits_every_window(house: House, desk: House) -> None:
    fits(contacts_page(house))
    meet(house, desk)
    fits(contacts_page(house))
