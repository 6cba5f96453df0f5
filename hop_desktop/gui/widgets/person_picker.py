# SPDX-License-Identifier: EUPL-1.2
"""Finds a person: a line to type in and the people found under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from hop_desktop.gui.tokens import scaled
from hop_desktop.gui.widgets.announcing import announce
from hop_desktop.gui.widgets.field import WIDTHS, Field
from hop_desktop.gui.widgets.layout_parts import lay_out_now
from hop_desktop.gui.widgets.person_list import KEY, NEW, TITLE, Hits, PersonList

LEAST_LETTERS = 2
PAUSE_MS = 150


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
        self.list = PersonList()
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
        self._pause.stop()
        self._key = key
        self.line.setText(title)
        self._close_list()
        self.changed.emit()

    def setAddText(self, text: str) -> None:
        """Offer as the last row to add somebody ("Lisa uus laps"); "" offers nothing."""
        self._add_text = text

    def setHits(self, hits: Hits) -> None:
        """Show the people found: key, name, and what tells them apart."""
        nobody = self.tr("Sellist nime ei ole: {text}").format(text=self.text())
        self.list.show_people(hits, self._add_text, nobody)
        self.list.show()
        self._say(self.tr("Leitud %n", "", len(hits)) if hits else nobody)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the list while the cursor stays in the line; leaving it closes the list."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._walk(event):
            return True
        if event.type() == QEvent.Type.FocusOut:
            self._close_list()
        return super().eventFilter(watched, event)

    def _walk(self, event: QKeyEvent) -> bool:
        if self.list.isHidden():
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
            self._say(self.list.said())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self._close_list()
        else:
            return False
        return True

    def _close_list(self) -> None:
        if not self.list.isHidden():
            self.list.hide()
            lay_out_now()

    def _say(self, words: str) -> None:
        announce(self.line, words)

    def _typed(self, text: str) -> None:
        if self._key:
            self._key = ""
            self.changed.emit()
        if len(text.strip()) >= LEAST_LETTERS:
            self._pause.start()
        else:
            self._pause.stop()
            self._close_list()

    def _ask(self) -> None:
        self.wanted.emit(self.text())

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        key = str(item.data(KEY))
        if key == NEW:
            self._close_list()
            self.addWanted.emit()
            return
        self.setChosen(key, str(item.data(TITLE)))
        self.chosen.emit(key)

    def _apply_length(self) -> None:
        super()._apply_length()
        if hasattr(self, "list"):
            self.list.setMaximumWidth(scaled(WIDTHS[self._length]))
