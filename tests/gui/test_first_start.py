# SPDX-License-Identifier: EUPL-1.2
"""The first start: four steps by keyboard, what was typed stays, the sheet is proved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from hop_desktop.app import passphrases
from hop_desktop.domain.institution import Workplace
from hop_desktop.gui.pages.first_start_page import FirstStartPage
from hop_desktop.gui.pages.welcome_page import WelcomePage
from tests.gui.clipping import clipped_texts, scrolls_sideways, settle
from tests.gui.hands import find, press, words, write
from tests.gui.naming import spoken_name, unnamed
from tests.gui.window import Opened, open_window
from tests.worlds import RESOURCES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FIRST = ("Lasteaed", "Asutuse nimi", "Sinu nimi", "Prindi taasteleht")


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    made = open_window(tmp_path / "andmed")
    qtbot.waitUntil(lambda: isinstance(shown(made), WelcomePage))
    press(made.window, "Alusta oma asutusega")
    yield made
    made.close()


def shown(opened: Opened) -> object:
    return opened.window.door.currentWidget() if opened.window.door is not None else None


def page_of(opened: Opened) -> FirstStartPage:
    page = shown(opened)
    assert isinstance(page, FirstStartPage)
    return page


def answer_the_house(opened: Opened) -> None:
    press(opened.window, "Lasteaed")
    press(opened.window, "Edasi: asutus")
    write(opened.window, "Asutuse nimi", "Näidislasteaed Õunake")
    find(opened.window, QComboBox, "Vald või linn").setCurrentText("Nõo vald")
    write(opened.window, "Rühmad (soovi korral)", "Žilletid\nÖökullid")
    press(opened.window, "Edasi: sina")


def answer_the_person(opened: Opened) -> None:
    write(opened.window, "Sinu nimi", "Õie Õunapuu")
    press(opened.window, "Kasuta seda")
    offered = page_of(opened).ui.newPassphrase.offered()
    write(opened.window, "Sama paroolifraas uuesti", offered)
    press(opened.window, "Loo andmehoidla")


def test_four_steps_lead_into_the_first_room(qtbot: QtBot, opened: Opened) -> None:
    answer_the_house(opened)
    answer_the_person(opened)
    qtbot.waitUntil(lambda: "Pane taasteleht kindlasse kohta" in words(opened.window))
    prove_the_sheet(opened)
    qtbot.waitUntil(lambda: opened.window.shell is not None)

    shell = opened.window.shell
    assert shell is not None
    assert shell.space.person.name == "Õie Õunapuu"
    assert shell.space.person.login == "õie"
    assert shell.space.house.workplace is Workplace.KINDERGARTEN
    assert "Näidislasteaed Õunake" in words(opened.window)


def prove_the_sheet(opened: Opened) -> None:
    page = page_of(opened)
    write(opened.window, page.ui.groupField.label(), page.sheet.group().lower())
    press(opened.window, "Alusta tööd")


def test_what_is_missing_is_said_at_the_field_and_on_top(opened: Opened) -> None:
    press(opened.window, "Edasi: asutus")
    assert "Vali töökoha liik" in words(opened.window)

    press(opened.window, "Lasteaed")
    press(opened.window, "Edasi: asutus")
    write(opened.window, "Registrikood (soovi korral)", "1234")
    press(opened.window, "Edasi: sina")

    fields = page_of(opened).ui
    assert fields.houseField.error() == "Kirjuta asutuse nimi"
    assert fields.registryField.error() == "Registrikoodis on 8 numbrit, kontrolli üle"
    assert fields.houseField.control.hasFocus()


def test_going_back_keeps_what_was_typed(opened: Opened) -> None:
    answer_the_house(opened)
    write(opened.window, "Sinu nimi", "Õie Õunapuu")
    press(opened.window, "Tagasi")
    assert page_of(opened).ui.houseField.value() == "Näidislasteaed Õunake"

    press(opened.window, "Edasi: sina")
    assert page_of(opened).ui.nameField.value() == "Õie Õunapuu"


def test_a_typed_login_is_not_replaced_by_the_name(opened: Opened) -> None:
    answer_the_house(opened)
    write(opened.window, "Kasutajanimi", "juht")
    write(opened.window, "Sinu nimi", "Šeila Rästas")

    assert page_of(opened).ui.loginField.value() == "juht"


@pytest.mark.parametrize(
    ("first", "again", "sentence"),
    [
        ("lühike", "lühike", "Kirjuta vähemalt 12 tähemärki."),
        ("Õie Õunapuu", "Õie Õunapuu", "Kirjuta vähemalt 12 tähemärki."),
        ("parool123456", "parool123456", "See paroolifraas on kergesti äraarvatav."),
        ("sügisene kõrvits õues 7", "midagi muud", "Kirjuta siia täpselt sama paroolifraas"),
    ],
)
def test_a_weak_or_mistyped_passphrase_is_refused(
    opened: Opened, first: str, again: str, sentence: str
) -> None:
    answer_the_house(opened)
    write(opened.window, "Sinu nimi", "Õie Õunapuu")
    write(opened.window, "Uus paroolifraas", first)
    write(opened.window, "Sama paroolifraas uuesti", again)
    press(opened.window, "Loo andmehoidla")

    assert sentence in words(opened.window)
    assert not opened.window.runner.is_working


def test_the_strength_is_told_in_words_while_typing(qtbot: QtBot, opened: Opened) -> None:
    answer_the_house(opened)
    write(opened.window, "Uus paroolifraas", passphrases.suggest(RESOURCES))

    qtbot.waitUntil(lambda: "Väga tugev" in words(opened.window))


def test_a_wrong_group_of_the_sheet_does_not_let_in(qtbot: QtBot, opened: Opened) -> None:
    answer_the_house(opened)
    answer_the_person(opened)
    qtbot.waitUntil(lambda: "Pane taasteleht kindlasse kohta" in words(opened.window))
    write(opened.window, page_of(opened).ui.groupField.label(), "1111")
    press(opened.window, "Alusta tööd")

    assert "See ei ole sama, mis taastelehel. Vaata rühm üle." in words(opened.window)
    prove_the_sheet(opened)
    qtbot.waitUntil(lambda: opened.window.shell is not None)


def test_the_sheet_is_saved_and_printed(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    answer_the_house(opened)
    answer_the_person(opened)
    qtbot.waitUntil(lambda: "Pane taasteleht kindlasse kohta" in words(opened.window))
    opened.files.answers.append(tmp_path / "leht.pdf")
    press(opened.window, "Salvesta PDF-ina")
    qtbot.waitUntil(lambda: "Leht on salvestatud. Prindi see nüüd." in words(opened.window))
    assert (tmp_path / "leht.pdf").read_bytes().startswith(b"%PDF")

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    opened.files.printers.append(printer)
    press(opened.window, "Prindi taasteleht")
    qtbot.waitUntil(lambda: "Dokument läks printerisse." in words(opened.window))
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    prove_the_sheet(opened)
    qtbot.waitUntil(lambda: opened.window.shell is not None)


def test_closing_before_the_sheet_is_proved_asks_first(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "hop_desktop.gui.pages.first_start_page.ask",
        lambda _page, title, *_rest, **_verbs: asked.append(title),
    )
    answer_the_house(opened)
    answer_the_person(opened)
    qtbot.waitUntil(lambda: "Pane taasteleht kindlasse kohta" in words(opened.window))
    opened.window.close()

    assert asked == ["Kas sulged programmi ilma taasteleheta?"]
    assert opened.window.isVisible()
    prove_the_sheet(opened)
    qtbot.waitUntil(lambda: opened.window.shell is not None)


def test_the_language_turns_at_once(qtbot: QtBot, opened: Opened) -> None:
    press(opened.window, "Tagasi")
    press(opened.window, "In English")

    assert [preferences.language for preferences in opened.kept] == ["en"]
    qtbot.waitUntil(lambda: isinstance(shown(opened), WelcomePage))
    press(opened.window, "Start with your organisation")
    page_of(opened).ui.workplacePills.setValue(Workplace.SCHOOL.value)
    assert page_of(opened)._answers.founding().language == "en"


def test_a_real_house_is_not_named_like_one_to_practise_with(qtbot: QtBot, opened: Opened) -> None:
    press(opened.window, "Lasteaed")
    press(opened.window, "Edasi: asutus")
    write(opened.window, "Asutuse nimi", "harjutus: Näidislasteaed Õunake")
    find(opened.window, QComboBox, "Vald või linn").setCurrentText("Nõo vald")
    press(opened.window, "Edasi: sina")

    assert page_of(opened).ui.houseField.error().startswith("Ainult harjutusasutuse nimi")


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600), (683, 384)])
def test_every_step_fits_and_is_named(opened: Opened, width: int, height: int) -> None:
    opened.window.resize(width, height)
    page = page_of(opened)
    for step in range(4):
        page._show(step)
        settle(opened.window)
        assert clipped_texts(opened.window) == []
        assert scrolls_sideways(opened.window) == []
        assert unnamed(opened.window) == []
        assert spoken_name(QApplication.focusWidget() or page) == FIRST[step]


def test_a_desk_is_asked_whom_it_serves(opened: Opened) -> None:
    press(opened.window, "Valla või linna juhtumikorraldus")
    press(opened.window, "Edasi: asutus")

    assert page_of(opened).ui.servedGroup.isVisible()
    assert not page_of(opened).ui.groupsText.isVisible()
    assert spoken_name(page_of(opened).ui.houseField.control) == "Asutuse nimi"
