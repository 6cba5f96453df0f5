# SPDX-License-Identifier: EUPL-1.2
"""Pages, headers and bars shown in a window."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.clipping import settle

ROOMS = [("today", "home", "Täna"), ("children", "children", "Lapsed")]


FOOT = [("settings", "settings", "Seaded"), ("lock", "lock", "Lukusta")]


def shown(qtbot: QtBot, page: QWidget, *, width: int = 1000, height: int = 600) -> QWidget:
    qtbot.addWidget(page, before_close_func=lambda _: page.hide())
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    settle(page)
    return page


def left_of(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, widget.rect().topLeft()).x()


def right_of(widget: QWidget, page: QWidget) -> int:
    return left_of(widget, page) + widget.width()


def top_of(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, widget.rect().topLeft()).y()


def button_named(root: QWidget, text: str) -> QPushButton:
    return next(button for button in root.findChildren(QPushButton) if button.text() == text)
