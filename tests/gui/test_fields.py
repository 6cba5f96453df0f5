# SPDX-License-Identifier: EUPL-1.2
"""The fields of a form, filled with the keyboard and told to those who listen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hop_desktop.gui.widgets.error_summary import clear_problems, show_problems
from hop_desktop.gui.widgets.fields import (
    ChoicePills,
    Field,
    FreeText,
    PassphraseField,
    PersonPicker,
    TextField,
    TickBox,
    TickGroup,
)
from hop_desktop.gui.widgets.message_strip import MessageStrip
from tests.gui.clipping import SIZES, clipped_texts, lengthen, settle
from tests.gui.field_ground import (
    AREAS,
    dated,
    many,
    pills,
    shown,
    ticks,
    told,
)
from tests.gui.naming import spoken_name, unnamed, walked

pytestmark = [
    pytest.mark.usefixtures("worn"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]


MAKERS: tuple[Callable[[], Field], ...] = (
    TextField,
    FreeText,
    dated,
    pills,
    many,
    TickBox,
    ticks,
    PassphraseField,
    PersonPicker,
)
EVERY = pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)


# What every field does


@EVERY
def test_the_widget_with_the_focus_has_the_name(make: Callable[[], Field], qtbot: QtBot) -> None:
    field = make()
    field.setLabel("Mida märkasid?")
    page = shown(qtbot, field)
    assert unnamed(page) == []
    field.focusControl()
    assert QApplication.focusWidget() is field.control
    words = f"{spoken_name(field.control)} {told(field.control)}"
    assert "Mida märkasid?" in words


@EVERY
def test_an_error_stands_over_the_control_and_is_told(
    make: Callable[[], Field], qtbot: QtBot
) -> None:
    field = make()
    field.setLabel("Mida märkasid?")
    field.setHint("Kaks-kolm lauset")
    shown(qtbot, field)
    field.setError("Kirjuta, mida märkasid")
    assert field.error() == "Kirjuta, mida märkasid"
    assert "Viga: Kirjuta, mida märkasid. Kaks-kolm lauset" in told(field.control)
    sentence = next(label for label in field.findChildren(QLabel) if label.text() == field.error())
    assert sentence.isVisible()
    above = sentence.mapTo(field, sentence.rect().bottomLeft()).y()
    assert above <= field.control.mapTo(field, field.control.rect().topLeft()).y()
    field.setError("")
    assert not sentence.isVisible()
    assert "Viga" not in told(field.control)


@EVERY
def test_only_optional_fields_are_marked(make: Callable[[], Field], qtbot: QtBot) -> None:
    field = make()
    field.setLabel("Olukord")
    shown(qtbot, field)
    assert not any("soovi" in label.text() for label in field.findChildren(QLabel))
    field.setOptional(True)
    assert any("Olukord (soovi korral)" in label.text() for label in field.findChildren(QLabel))


@EVERY
@pytest.mark.parametrize("width", [size.width() // 2 for size in SIZES])
def test_no_word_of_a_field_is_cut_off(make: Callable[[], Field], width: int, qtbot: QtBot) -> None:
    field = make()
    field.setLabel("Kes on last kasvatavale isikule sellest rääkinud ja millal see oli?")
    field.setHint("Kui rääkijaid oli mitu, kirjuta see, kes rääkis viimasena ja kõige pikemalt.")
    page = shown(qtbot, field, width=width)
    field.setError("Kirjuta, kes rääkis, ja lisa kuupäev või vali, et sellest ei ole räägitud")
    settle(page)
    assert clipped_texts(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert page.width() == width


@EVERY
def test_markup_in_words_is_shown_as_typed(make: Callable[[], Field]) -> None:
    field = make()
    plain = Qt.TextFormat.PlainText
    assert {label.textFormat() for label in field.findChildren(QLabel)} == {plain}


def test_an_ampersand_in_a_label_is_no_shortcut(qtbot: QtBot) -> None:
    field = TextField()
    field.setLabel("Õpetaja & vanem")
    shown(qtbot, field)
    assert spoken_name(field.control) == "Õpetaja & vanem"


def test_tab_goes_through_fields_in_their_order(qtbot: QtBot) -> None:
    first, day, area, text, box, roles, last = (
        TextField(),
        dated(),
        ChoicePills(),
        FreeText(),
        TickBox(),
        TickGroup(),
        TextField(),
    )
    fields: tuple[Field, ...] = (first, day, area, text, box, roles, last)
    page = shown(qtbot, *fields)
    for before, after in pairwise(fields):
        QWidget.setTabOrder(before, after)
    area.setChoices(AREAS)  # as a page does: after the form has set its tab order
    roles.setChoices([("teacher", "Rühmaõpetaja"), ("head", "Juht")])
    settle(page)
    stops = walked(page, first.control)
    owners = [next(field for field in fields if field.isAncestorOf(stop)) for stop in stops]
    assert list(dict.fromkeys(owners)) == list(fields)
    assert owners.count(area) == 1  # the pills are one stop, arrow keys move inside


# What is to be mended


def test_problems_stand_at_the_fields_and_in_the_summary(qtbot: QtBot) -> None:
    strip, area, text = MessageStrip(), pills(), FreeText()
    shown(qtbot, strip, area, text)
    fields: dict[str, Field] = {"area": area, "facts": text}
    problems = {"facts": "Kirjuta, mida märkasid", "area": "Vali valdkond", "id": "Ava uuesti."}
    assert show_problems(strip, "Paranda kaks kohta", fields, problems)
    assert (area.error(), text.error()) == ("Vali valdkond", "Kirjuta, mida märkasid")
    assert [link.text() for link in strip.links()] == ["Vali valdkond", "Kirjuta, mida märkasid"]
    assert strip.detail() == "Ava uuesti."
    assert QApplication.focusWidget() is area.control
    strip.links()[1].click()
    assert text.control.hasFocus()


def test_without_problems_nothing_is_left_of_the_earlier_ones(qtbot: QtBot) -> None:
    strip, text = MessageStrip(), FreeText()
    shown(qtbot, strip, text)
    fields: dict[str, Field] = {"facts": text}
    show_problems(strip, "Paranda üks koht", fields, {"facts": "Kirjuta, mida märkasid"})
    assert not show_problems(strip, "Paranda", fields, {})
    assert (text.error(), strip.title(), strip.isVisible()) == ("", "", False)


def test_a_success_stays_when_problems_are_cleared(qtbot: QtBot) -> None:
    strip = MessageStrip()
    shown(qtbot, strip)
    strip.showMessage("ok", "Tähelepanek on salvestatud")
    clear_problems(strip, {})
    assert strip.isVisible()
