# SPDX-License-Identifier: EUPL-1.2
"""Finds a person: a line to type in and the people found under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from hop_desktop.gui.widgets.field import Field

LEAST_LETTERS = 2
PAUSE_MS = 150
KEY = Qt.ItemDataRole.UserRole
NEW = "\0new"


class PersonPicker(Field):
    """Two letters ask for people (``wanted``); arrow keys and Enter choose one (``chosen``)."""

    wanted = Signal(str)
    chosen = Signal(str)
    addWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty line and no list."""
        super().__init__(parent)
        self._key, self._add_text = "", ""
        self.line = QLineEdit()
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self._take_control(self.line)
        self._column.addWidget(self.list)
        self.list.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.setLength("name")

    def value(self) -> str:
        """Return the key of the chosen person, or ""."""
        return self._key

    def text(self) -> str:
        """Return what is typed, or the chosen name."""
        return self.line.text().strip()

    def setChosen(self, key: str, title: str) -> None:
        """Show a person as chosen; an empty key chooses nobody."""
        self._key = key
        self.line.setText(title)
        self.list.hide()
        self.changed.emit()

    def setAddText(self, text: str) -> None:
        """Offer as the last row to add somebody ("Lisa uus laps"); "" offers nothing."""
        self._add_text = text

    def setHits(self, hits: Sequence[tuple[str, str, str]]) -> None:
        """Show the people found: key, name, and what tells them apart."""
        self.list.clear()
        for key, title, detail in hits:
            item = QListWidgetItem(f"{title}\n{detail}" if detail else title)
            item.setData(KEY, (key, title))
            self.list.addItem(item)
        if self._add_text:
            item = QListWidgetItem(self._add_text)
            item.setData(KEY, (NEW, ""))
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the list while the cursor stays in the line."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._walk(event):
            return True
        return super().eventFilter(watched, event)

    def _walk(self, event: QKeyEvent) -> bool:
        if self.list.isHidden():
            return False
        key, row, last = event.key(), self.list.currentRow(), self.list.count() - 1
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go_to(min(row + 1, last) if key == Qt.Key.Key_Down else max(row - 1, 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._take(self.list.item(row))
        elif key == Qt.Key.Key_Escape:
            self.list.hide()
        else:
            return False
        return True

    def _go_to(self, row: int) -> None:
        self.list.setCurrentRow(row)
        said = self.list.item(row).text().replace("\n", ", ")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))

    def _typed(self, text: str) -> None:
        if self._key:
            self._key = ""
            self.changed.emit()
        if len(text.strip()) >= LEAST_LETTERS:
            self._pause.start()
        else:
            self._pause.stop()
            self.list.hide()

    def _ask(self) -> None:
        self.wanted.emit(self.text())

    def _take(self, item: QListWidgetItem) -> None:
        key, title = item.data(KEY)
        if key == NEW:
            self.list.hide()
            self.addWanted.emit()
            return
        self.setChosen(key, title)
        self.chosen.emit(key)
