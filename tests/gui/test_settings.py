# SPDX-License-Identifier: EUPL-1.2
"""The settings: what each person may set, and that it is kept in the store."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from hop_desktop.app import house as houses
from hop_desktop.app import opening, people, reviews
from hop_desktop.domain.errors import WrongPassphrase
from hop_desktop.domain.journal import Fault, JournalFault
from hop_desktop.domain.staff import Role
from hop_desktop.gui import journal_words
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.settings.journal import JournalPart
from hop_desktop.gui.pages.settings.people import PeoplePart, ToldOnce
from hop_desktop.gui.pages.settings.terms import TermsPart
from hop_desktop.gui.pages.settings_page import SettingsPage
from hop_desktop.gui.widgets.rows import ListRow
from tests.gui.clipping import clipped_texts, scrolls_sideways, settle
from tests.gui.hands import find, press, words, write
from tests.gui.naming import unnamed
from tests.gui.pages import PASSPHRASE, House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).resolve().parents[2]


def settings(house: House, part: str = "") -> SettingsPage:
    page = house.show(Where(page=PageName.SETTINGS, words=part))
    assert isinstance(page, SettingsPage)
    return page


def parts(page: SettingsPage) -> list[str]:
    return [pill.text() for pill in page.ui.partPills.findChildren(QRadioButton)]


def test_the_head_sees_every_part(house: House) -> None:
    assert parts(settings(house)) == [
        "See arvuti",
        "Minu paroolifraas",
        "Asutus",
        "Rühmad",
        "Kolleegid",
        "Rollid",
        "Kokkulepped",
        "Tähtajad",
        "Dokumendivormid",
        "Taasteleht",
        "Varukoopia",
        "Säilitamine",
        "Tegevuslogi",
    ]


def test_a_teacher_sees_only_what_is_theirs(house: House) -> None:
    house.work_as(Role.TEACHER)

    assert parts(settings(house)) == ["See arvuti", "Minu paroolifraas", "Tegevuslogi"]


def test_a_desk_has_no_groups(desk: House) -> None:
    assert "Rühmad ja klassid" not in parts(settings(desk))


def test_look_and_text_size_hold_at_once(house: House) -> None:
    page = settings(house)
    press(page, "Tume")
    press(page, "Kõige suurem")
    press(page, "5 min pärast")

    assert house.space.preferences.theme == "dark"
    assert house.space.preferences.text_size == 130
    assert house.space.preferences.lock_after == 5


def test_ones_own_passphrase_is_changed(house: House) -> None:
    page = settings(house, "passphrase")
    change_passphrase(page, old=PASSPHRASE, new="kevadine sibul peenras 12")
    house.settle()

    assert "Paroolifraas on muudetud." in words(page)
    house.unlock("õie", "kevadine sibul peenras 12")
    with pytest.raises(WrongPassphrase):
        opening.unlock(house.around, login="õie", passphrase=PASSPHRASE)


def test_a_wrong_old_passphrase_is_said_at_its_field(house: House) -> None:
    page = settings(house, "passphrase")
    change_passphrase(page, old="ei ole see", new="kevadine sibul peenras 12")
    house.settle()

    assert page.part.fields["old"].error() == "See paroolifraas ei sobi."
    house.unlock("õie")


def change_passphrase(page: SettingsPage, *, old: str, new: str) -> None:
    write(page, "Praegune paroolifraas", old)
    write(page, "Uus paroolifraas", new)
    write(page, "Sama paroolifraas uuesti", new)
    press(page, "Muuda paroolifraasi")


def test_the_house_is_changed_and_known_everywhere(house: House) -> None:
    page = settings(house, "house")
    write(page, "Asutuse nimi", "Näidislasteaed Žilett")
    write(page, "Telefon (soovi korral)", "5550 1234")
    press(page, "Salvesta asutuse andmed")
    house.settle()

    assert "Asutuse andmed on salvestatud." in words(page)
    assert house.do(houses.house).name == "Näidislasteaed Žilett"
    assert house.do(houses.house).phone == "5550 1234"


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("Asutuse nimi", "", "Täida see väli"),
        ("Registrikood (soovi korral)", "1234", "Registrikoodis on 8 numbrit, kontrolli üle"),
    ],
)
def test_a_house_that_cannot_be_is_said_at_the_field(
    house: House, field: str, text: str, sentence: str
) -> None:
    page = settings(house, "house")
    write(page, field, text)
    press(page, "Salvesta asutuse andmed")

    assert sentence in words(page)


def test_what_is_typed_about_the_house_survives_other_changes(house: House) -> None:
    page = settings(house, "house")
    write(page, "Asutuse nimi", "Pooleli nimi")
    page.load()  # as after any change elsewhere
    house.settle()
    press(page, "Salvesta asutuse andmed")
    house.settle()

    assert house.do(houses.house).name == "Pooleli nimi"


def test_groups_are_added_and_renamed(house: House) -> None:
    page = settings(house, "groups")
    write(page, "Nimi", "Žilletid")
    press(page, "Lisa rühm")
    house.settle()
    page.load()
    house.settle()
    press(page, "Žilletid")
    write(page, "Nimi", "Mesilased")
    press(page, "Salvesta nimi")
    house.settle()

    names = [group.name for group in house.do(houses.groups)]
    assert sorted(names) == ["Mesilased", "Pääsukesed", "Öökullid"]


def test_a_group_needs_a_name(house: House) -> None:
    page = settings(house, "groups")
    press(page, "Lisa rühm")

    assert page.part.fields["name"].error() == "Kirjuta nimi"


def test_a_colleague_is_invited_and_told_once(house: House) -> None:
    page = settings(house, "people")
    invite(page, name="Šeila Rästas", login="šeila")
    house.settle()
    told = page.part.findChild(ToldOnce)
    assert isinstance(told, ToldOnce)
    passphrase = told.ui.wordsLabel.text()
    press(page, "Kolleeg teab seda")
    house.settle()

    assert passphrase not in words(page)
    assert "Šeila Rästas" in words(page)
    house.unlock("šeila", passphrase)
    assert house.space.person.roles == {Role.TEACHER}


def test_colleagues_stand_by_surname_and_their_role_is_said_once(house: House) -> None:
    page = settings(house, "people")
    for name, login in (("Žanna Rästas", "žanna"), ("Šeila Aas", "šeila")):
        invite(page, name=name, login=login)
        house.settle()
        press(page, "Kolleeg teab seda")
        house.settle()

    rows = [row.accessibleName() for row in page.part.findChildren(ListRow) if row.isVisible()]
    places = [next(i for i, row in enumerate(rows) if name in row) for name in ("Aas", "Rästas")]
    assert places == sorted(places)
    assert "Rühmaõpetaja. kasutajanimi šeila" in rows[places[0]]


def invite(page: SettingsPage, *, name: str, login: str) -> None:
    press(page, "Lisa kolleeg")
    write(page, "Nimi", name)
    write(page, "Kasutajanimi", login)
    press(page, "Rühmaõpetaja")
    press(page, "Pääsukesed")
    press(page, "Lisa kolleeg")


def test_an_invitation_says_what_is_missing(house: House) -> None:
    page = settings(house, "people")
    press(page, "Lisa kolleeg")
    press(page, "Lisa kolleeg")

    told = words(page)
    for sentence in ("Kirjuta nimi", "Kirjuta kasutajanimi", "Vali vähemalt üks roll"):
        assert sentence in told


def test_a_taken_login_is_said_at_its_field(house: House) -> None:
    page = settings(house, "people")
    invite(page, name="Teine Õie", login="õie")
    house.settle()

    assert "See on juba kasutusel" in words(page)


def test_roles_are_changed(house: House) -> None:
    seila = house.do(
        lambda session: people.invite(
            session,
            name="Šeila Rästas",
            login="šeila",
            roles=frozenset({Role.TEACHER}),
            cost=house.around.passphrase_cost(),
        )
    )[0]
    page = settings(house, "people")
    open_person(page, "Šeila Rästas")
    press(page, "Tugiteenuste koordineerija")
    press(page, "Lastekaitse kontaktisik")
    press(page, "Salvesta kolleeg")
    house.settle()

    saved = next(p for p in house.do(people.people) if p.id == seila.id)
    assert saved.roles == {Role.TEACHER, Role.COORDINATOR}
    assert saved.named_contact


def open_person(page: SettingsPage, name: str) -> None:
    part = page.part
    assert isinstance(part, PeoplePart)
    row = next(row for row in part._rows.rows() if name in row.accessibleName())
    press(page, row.accessibleName())


def test_the_last_head_keeps_the_role(house: House) -> None:
    page = settings(house, "people")
    open_person(page, "Õie Õunapuu")
    press(page, "Juht")
    press(page, "Salvesta kolleeg")
    house.settle()

    assert "Vähemalt üks juht peab alles jääma" in words(page)
    assert "Lõpeta ligipääs" not in words(page)


@pytest.fixture
def yes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def answer(_parent: object, title: str, *_detail: str, **_verbs: str) -> bool:
        asked.append(title)
        return True

    monkeypatch.setattr("hop_desktop.gui.pages.settings.person.ask", answer)
    return asked


def test_who_forgot_gets_a_new_first_passphrase(house: House, yes: list[str]) -> None:
    teacher(house)
    page = settings(house, "people")
    open_person(page, "Šeila Rästas")
    press(page, "Anna uus esimene paroolifraas")
    house.settle()
    told = page.part.findChild(ToldOnce)
    assert isinstance(told, ToldOnce)

    assert yes == ["Kas annad uue esimese paroolifraasi?"]
    house.unlock("šeila", told.ui.wordsLabel.text())


def test_who_leaves_gets_in_no_more_and_stays_in_the_list(house: House, yes: list[str]) -> None:
    passphrase = teacher(house)
    page = settings(house, "people")
    open_person(page, "Šeila Rästas")
    press(page, "Lõpeta ligipääs")
    house.settle()

    assert yes == ["Kas lõpetad ligipääsu?"]
    assert "Lahkunud" in words(page)
    with pytest.raises(WrongPassphrase):
        opening.unlock(house.around, login="šeila", passphrase=passphrase)


def test_who_has_left_is_taken_back_with_a_new_passphrase(house: House, yes: list[str]) -> None:
    passphrase = teacher(house)
    page = settings(house, "people")
    open_person(page, "Šeila Rästas")
    press(page, "Lõpeta ligipääs")
    house.settle()
    open_person(page, "Šeila Rästas")
    press(page, "Võta kolleeg tagasi")
    house.settle()
    told = page.part.findChild(ToldOnce)
    assert isinstance(told, ToldOnce)

    assert told.ui.wordsLabel.text() != passphrase
    house.unlock("šeila", told.ui.wordsLabel.text())


def teacher(house: House) -> str:
    return house.do(
        lambda session: people.invite(
            session,
            name="Šeila Rästas",
            login="šeila",
            roles=frozenset({Role.TEACHER}),
            cost=house.around.passphrase_cost(),
        )
    )[1]


def test_the_log_is_read_and_found_whole(house: House) -> None:
    page = settings(house, "journal")
    part = page.part
    assert isinstance(part, JournalPart)
    assert [row.entry.action for row in part._entries][-1] == "store.founded"
    press(page, "Kontrolli terviklikkust")
    settle_proof(house)

    assert "Tegevuslogi on terve." in words(page)


def test_a_broken_log_is_said_with_what_to_do(house: House) -> None:
    page = settings(house, "journal")
    part = page.part
    assert isinstance(part, JournalPart)
    house.do(lambda session: session.store._database.run("UPDATE institution SET name = 'Varas'"))
    press(page, "Kontrolli terviklikkust")
    settle_proof(house)

    assert "Andmerida on muudetud logist mööda." in words(page)
    press(page, "Vaatasin üle")
    house.settle()
    assert "Andmerida on muudetud logist mööda." not in words(page)


def settle_proof(house: House) -> None:
    """Wait for the end of a proof, and for what the pages then ask."""
    house.qtbot.waitUntil(lambda: not house.space.watching.is_working, timeout=20_000)
    house.settle()


def test_every_code_of_the_journal_has_words() -> None:
    code = re.compile(r'"([a-z]+\.[a-z-]+)"')
    sources = [
        *(ROOT / "hop_desktop/app").rglob("*.py"),
        *(ROOT / "hop_desktop/store").rglob("*.py"),
    ]
    families = {action.split(".")[0] for action in journal_words.actions()}
    files = {
        *("store.db", "store.keys", "store.new", "store.tries", "store.place", "store.ballast"),
        "card.serial",
        "directory.number",
    }
    written = {
        found
        for source in sources
        for found in code.findall(source.read_text(encoding="utf-8"))
        if found.split(".")[0] in families
    }

    assert written - files - set(journal_words.actions()) == set()


def test_every_fault_has_a_sentence(qapp: QApplication) -> None:
    sentences = {journal_words.fault(JournalFault(fault=fault, seq=3)) for fault in Fault}

    assert len(sentences) == len(Fault)


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (796, 600), (619, 384)])
def test_every_part_fits_and_is_named(qtbot: QtBot, house: House, width: int, height: int) -> None:
    page = settings(house)
    page.resize(width, height)
    for pill in page.ui.partPills.findChildren(QRadioButton):
        press(page, pill.text())
        house.settle()
        settle(page)
        assert clipped_texts(page) == [], pill.text()
        assert scrolls_sideways(page) == [], pill.text()
        assert unnamed(page) == [], pill.text()
    assert find(page, QRadioButton, "Tegevuslogi").isChecked()


def test_the_term_of_stage_one_is_set_and_offered(house: House) -> None:
    page = settings(house, "terms")
    part = page.part
    assert isinstance(part, TermsPart)
    assert part.ui.weeksField.value() == "6"

    part.ui.weeksField.setValue("0")
    part.ui.saveButton.click()
    house.settle()
    assert part.ui.weeksField.error() == "Kirjuta nädalate arv 1–52"

    part.ui.weeksField.setValue("4")
    part.ui.saveButton.click()
    house.settle()
    assert house.do(reviews.review_day) == date(2026, 12, 22)
