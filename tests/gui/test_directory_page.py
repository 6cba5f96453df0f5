# SPDX-License-Identifier: EUPL-1.2
"""A desk makes its directory, and a house finds people in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from hop_desktop.app import contacts, directory_making, directory_reading
from hop_desktop.domain.contacts import ConfirmedBy, Contact
from hop_desktop.domain.directories import Listed
from hop_desktop.domain.ids import ContactId
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.contact_page import ContactPage
from hop_desktop.gui.pages.contacts_page import ContactsPage
from hop_desktop.gui.pages.directory_page import DirectoryPage
from tests.gui.case_ground import meet, names, press, reads, shown
from tests.gui.exchange import fits
from tests.gui.pages import House
from tests.gui.test_contact_page import contact_now, contact_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HERE = Where(page=PageName.DIRECTORY)


def directory_page(desk: House) -> DirectoryPage:
    page = shown(desk, HERE)
    assert isinstance(page, DirectoryPage)
    return page


def contacts_page(house: House) -> ContactsPage:
    page = shown(house, Where(page=PageName.CONTACTS))
    assert isinstance(page, ContactsPage)
    return page


def a_listing(desk: House, name: str, *, contact: ContactId | None = None, **more: object) -> None:
    entry = Listed(id=directory_making.new_listing_id(), name=name, **more)  # type: ignore[arg-type]
    desk.do(lambda session: directory_making.save_listing(session, entry, contact_id=contact))


def published(desk: House, folder: Path) -> Path:
    """Publish the desk's directory as the desk's page does."""
    page = directory_page(desk)
    desk.files.answers = [folder]
    press(desk, page, "Avalda kataloog")
    return max(folder.glob("*.hopdirectory"))


def test_an_entry_is_written_from_a_contact_changed_and_taken_out(
    house: House, desk: House
) -> None:
    meet(desk, house)
    page = directory_page(desk)
    assert reads(page, "Lisa asutused ja inimesed, kellest teistel on abi.")

    press(desk, page, "Lisa kirje")
    ui = page.editor.ui
    ui.contactBox.setValue(next(key for key in page.editor._contacts))
    assert ui.nameField.value() == "Näidislasteaed Mõmmik"
    assert ui.roleBox.value() == "kindergarten"
    ui.topicsTicks.setValues({"speech"})
    ui.fromField.setValue("kolm")
    press(desk, page, "Salvesta kirje")
    assert reads(page, "Kirjuta vanus 0 kuni 26")
    ui.fromField.setValue("1")
    ui.toField.setValue("7")
    press(desk, page, "Salvesta kirje")

    page.load()
    desk.settle()
    row = "Näidislasteaed Mõmmik. Kaart läheb kaasa. "
    (name,) = [each for each in names(page) if each.startswith(row)]
    assert "kõne ja keel · 1–7-aastased" in name
    press(desk, page, name)
    ui.titleField.setValue("Lasteaed Nõos")
    press(desk, page, "Salvesta kirje")
    page.load()
    desk.settle()
    (name,) = [each for each in names(page) if "Lasteaed Nõos" in each]
    press(desk, page, name)
    press(desk, page, "Eemalda kataloogist")
    page.load()
    desk.settle()
    assert desk.do(directory_making.own_directory).rows == ()


def test_what_is_typed_comes_back(desk: House) -> None:
    page = directory_page(desk)
    press(desk, page, "Lisa kirje")
    page.editor.ui.nameField.setValue("Õie Õunapuu")
    page.leave()
    desk.settle()

    again = directory_page(desk)

    assert again.editor.is_open()
    assert again.editor.ui.nameField.value() == "Õie Õunapuu"


def test_the_file_is_published_and_says_until_when(desk: House, tmp_path: Path) -> None:
    a_listing(desk, "Jüri Politseinik")
    page = directory_page(desk)
    page.ui.untilField.setValue("")
    press(desk, page, "Avalda kataloog")
    assert reads(page, "Täida see väli")
    page.ui.untilField.setValue("1.6.2027")

    path = published_by(desk, page, tmp_path)

    assert path.name.startswith("HOP-2026-11-24-")
    assert page.strip.title().startswith("Kataloog on avaldatud")
    page.load()
    desk.settle()
    assert reads(page, "Viimane fail: number 1, 24.11.2026, 1 kirje")
    offered = directory_page(desk).ui.untilField.day()
    assert offered is not None
    assert offered >= date(2027, 6, 1)
    desk.files.answers = [tmp_path / "puudub"]
    press(desk, page, "Avalda kataloog")
    assert page.strip.title() == "Kataloogi ei saanud sinna kirjutada"
    fits(page)


def published_by(desk: House, page: DirectoryPage, folder: Path) -> Path:
    desk.files.answers = [folder]
    press(desk, page, "Avalda kataloog")
    return next(folder.glob("*.hopdirectory"))


def read_in(house: House, desk: House, path: Path) -> Contact:
    """Read a directory in on the page of contacts, and compare its publisher's code."""
    page = contacts_page(house)
    house.files.answers = [path]
    press(house, page, "Loe kontaktkaart sisse")
    assert page.strip.title() == "Näidisvalla heaoluteenistus: kataloog ootab."
    news = house.do(directory_reading.directories)[0]
    return house.do(
        lambda session: contacts.confirm(session, news.publisher.id, how=ConfirmedBy.PHONE)
    ).contact


def test_a_house_finds_people_by_role_topic_and_age(
    house: House, desk: House, tmp_path: Path
) -> None:
    a_listing(desk, "Õie Õunapuu", role="speech-therapist", topics=("speech",), age_to=7)
    a_listing(desk, "Jüri Žukov", role="police", phone="5550 4000")
    read_in(house, desk, published(desk, tmp_path))

    page = contacts_page(house)
    assert reads(page, "Kataloogid")
    press(house, page, next(n for n in names(page) if n.startswith("Jüri Žukov")))
    assert page.strip.title().startswith("Jüri Žukov: paketti talle sulgeda ei saa")

    page.filter.role.setValue("speech-therapist")
    assert rows(page) == ["Õie Õunapuu"]
    page.filter.age.setValue("8")
    assert rows(page) == []
    assert reads(page, "Sellist kontakti siin ei ole.")
    press(house, page, "Tühjenda otsing")
    assert len(rows(page)) == 3
    assert page.focus_search()
    page.filter.search.setText("zukov")
    house.qtbot.waitUntil(lambda: rows(page) == ["Jüri Žukov"], timeout=20_000)
    fits(page)


def rows(page: ContactsPage) -> list[str]:
    return [name.split(". ")[0] for name in (row.accessibleName() for row in page._rows.rows())]


def test_a_directory_may_vouch_when_the_person_lets_it(
    house: House, desk: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests import worlds

    school = worlds.a_school(tmp_path / "kool")
    _, card = contacts.write_card(school)
    school.close()
    other = desk.do(lambda session: contacts.read_card(session, card)).contact
    desk.do(lambda session: contacts.confirm(session, other.id, how=ConfirmedBy.PHONE))
    a_listing(desk, "Õunaaia näidiskool", contact=other.id, role="school", topics=("learning",))
    read_in(house, desk, published(desk, tmp_path))
    there = next(
        row.contact
        for row in house.do(contacts.contacts)
        if row.contact.card.name == "Õunaaia näidiskool"
    )
    page: ContactPage = contact_page(house, there.id)
    assert reads(page, "Näidisvalla heaoluteenistus on selle võtme oma kataloogis kinnitanud.")
    monkeypatch.setattr("hop_desktop.gui.pages.contact_page.ask", lambda *_, **__: True)

    press(house, page, "Kinnita kataloogi järgi")

    assert contact_now(house, there.id).confirmed_how is ConfirmedBy.DIRECTORY
    page.load()
    house.settle()
    assert page.ui.trustedTitle.text() == "Kinnitatud kataloogi järgi"
    assert reads(page, "Õppimine".lower())
    fits(page)


def test_a_house_makes_no_directory(house: House) -> None:
    page = contacts_page(house)
    assert "Koosta kataloog" not in names(page)
    assert page.findChildren(QPushButton)
