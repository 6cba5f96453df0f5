# SPDX-License-Identifier: EUPL-1.2
"""Fields of every kind, shown and asked what they say."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hop_desktop.gui.widgets.fields import (
    ChoiceBox,
    ChoicePills,
    DateField,
    TickGroup,
)
from tests.gui.clipping import settle

MONDAY = date(2026, 11, 23)


AREAS = [("speech", "Kõne"), ("social", "Suhtlemine"), ("play", "Mäng"), ("other", "Muu")]


FOUND = [("1", "Õie Õunapuu", "Päikese rühm · 2021"), ("2", "Õnne Õun", "Tähe rühm · 2020")]


def pills() -> ChoicePills:
    field = ChoicePills()
    field.setChoices(AREAS)
    return field


def many() -> ChoiceBox:
    field = ChoiceBox()
    field.setChoices([("0793", "Tartu linn"), ("0171", "Elva vald")])
    return field


def ticks() -> TickGroup:
    field = TickGroup()
    field.setChoices([("teacher", "Rühmaõpetaja"), ("head", "Juht")])
    return field


def dated() -> DateField:
    field = DateField()
    field.setToday(MONDAY)
    field.setQuick(True)
    return field


def shown(qtbot: QtBot, *fields: QWidget, width: int = 700, height: int = 600) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for field in fields:
        column.addWidget(field)
    column.addStretch(1)
    qtbot.addWidget(page, before_close_func=lambda _: page.hide())
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    settle(page)
    return page


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def told(widget: QWidget) -> str:
    """Return what a screen reader says after the name."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)
