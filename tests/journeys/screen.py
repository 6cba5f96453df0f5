# SPDX-License-Identifier: EUPL-1.2
"""Everything that a widget says, seen or unseen: the search for what should not be there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)


def said_anywhere() -> str:
    """Return all words of all living widgets and windows, hidden ones and tooltips included."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    widgets = [line for widget in QApplication.allWidgets() for line in _said_by(widget)]
    titles = [window.title() for window in QGuiApplication.allWindows()]
    return "\n".join([*widgets, *titles, QApplication.clipboard().text()])


def _said_by(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        yield from _in_cells(widget)


def _in_cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in count() if model is not None else ():
        cell = model.index(row, 0)
        if not cell.isValid():
            return
        while cell.isValid():
            yield str(cell.data() or "")
            cell = cell.siblingAtColumn(cell.column() + 1)
