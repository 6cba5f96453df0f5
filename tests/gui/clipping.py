# SPDX-License-Identifier: EUPL-1.2
"""Find text that was given less room than it needs: the check behind "nothing is clipped"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from hop_desktop.gui.tokens import S8

SIZES = (QSize(1366, 768), QSize(1024, 600), QSize(683, 384))
TOLERANCE = 1
CELL_PADDING, MEASURED_ROWS = 2 * S8 + 6, 30


def clipped_texts(root: QWidget) -> list[str]:
    """Return the text of every visible label or button under ``root`` that is cut off."""
    kinds = (QLabel, QPushButton, QRadioButton, QCheckBox)
    shown = [child for child in root.findChildren(QWidget) if isinstance(child, kinds)]
    cut = [_named(child) for child in shown if child.isVisibleTo(root) and is_clipped(child)]
    tables = [table for table in root.findChildren(QTableView) if table.isVisibleTo(root)]
    return cut + [text for table in tables for text in cut_cells(table)]


def cut_cells(table: QTableView) -> list[str]:
    """Return the words in cells that have more lines or longer words than there is room for."""
    model, metrics, cut = table.model(), table.fontMetrics(), []
    for row in range(min(model.rowCount(), MEASURED_ROWS)):
        for column in range(model.columnCount()):
            text = str(model.index(row, column).data() or "")
            room = QRect(0, 0, table.columnWidth(column) - CELL_PADDING, table.rowHeight(row))
            needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
            if not room.adjusted(0, 0, TOLERANCE, TOLERANCE).contains(needed):
                cut.append(text)
    return cut


def is_clipped(widget: QWidget) -> bool:
    """Say whether a widget's text needs more pixels than the widget, or a parent, gives it."""
    if not _text(widget):
        return False
    needed = _needed(widget)
    if needed.width() > widget.width() + TOLERANCE or needed.height() > widget.height() + TOLERANCE:
        return True
    return _pushed_out(widget)


def _needed(widget: QWidget) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        longest_word = widget.minimumSizeHint().width()
        return QSize(longest_word, widget.heightForWidth(widget.width()))
    if isinstance(widget, QPushButton) and widget.hasHeightForWidth():
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    return widget.sizeHint()


def _pushed_out(widget: QWidget) -> bool:
    """Say whether a part of the widget lies outside a parent that does not scroll it."""
    parent, area = widget.parentWidget(), widget.rect()
    while parent is not None and not widget.isWindow():
        area = widget.rect().translated(widget.mapTo(parent, widget.rect().topLeft()))
        if parent.objectName() == "qt_scrollarea_viewport":
            return area.left() < -TOLERANCE or area.right() > parent.width() + TOLERANCE
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(area):
            return True
        if parent.isWindow():
            return False
        parent = parent.parentWidget()
    return False


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QPushButton | QRadioButton | QCheckBox):
        return widget.text() or (widget.accessibleName() if widget.layout() else "")
    return ""


def _named(widget: QWidget) -> str:
    needed = _needed(widget)
    given = f"{widget.width()}×{widget.height()} of {needed.width()}×{needed.height()}"
    return f"{_text(widget)} ({given})"


def scrolls_sideways(root: QWidget) -> list[str]:
    """Return the names of scroll areas under ``root`` whose content is wider than they are."""

    areas = [area for area in root.findChildren(QScrollArea) if area.isVisibleTo(root)]
    wide = [area for area in areas if area.horizontalScrollBar().maximum() > 0]
    return [area.accessibleName() or area.objectName() or type(area).__name__ for area in wide]


def lengthened(text: str) -> str:
    """Return the text a third longer, with Cyrillic filler, as a stand-in for any language."""
    filler = "щыжюфдшэю " * (len(text) // 16 + 1)  # words as long as people's are
    return text + " " + filler[: max(1, len(text) * 35 // 100)].strip() if text else text


def lengthen(root: QWidget) -> None:
    """Make every shown text under ``root`` a third longer, then lay it all out anew."""
    for child in root.findChildren(QWidget):
        if isinstance(child, QLabel | QPushButton | QRadioButton | QCheckBox) and child.text():
            child.setText(lengthened(child.text()))
    settle(root)


LEAST_TURNS, MOST_TURNS = 6, 60


def settle(root: QWidget) -> None:
    """Let the layouts come to rest: a row that becomes a column moves what is around it."""

    before: list[QRect] = []
    for turn in range(MOST_TURNS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()
        now = [widget.geometry() for widget in root.findChildren(QWidget)]
        if turn >= LEAST_TURNS and now == before:
            break
        before = now
    root.ensurePolished()
