# SPDX-License-Identifier: EUPL-1.2
"""The passages of a copy to read and to select in; what is black looks as it will be printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from hop_desktop.domain.access_copies import BLACKED, Passage, selection
from hop_desktop.gui.tokens import present_colours

UTF_16 = "utf-16-le"
LEAST_HEIGHT = 360


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where a text of a passage stands in the document, counted as Qt counts: in UTF-16."""

    key: str
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + _units(self.text)


class PassagesView(QTextEdit):
    """Read only; words are selected by mouse or with Shift and the arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until passages are given."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMinimumHeight(LEAST_HEIGHT)
        self._placed: list[_Placed] = []

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show them one under the other; the cursor stays where it was."""
        at, bar = self.textCursor().position(), self.verticalScrollBar().value()
        self._placed = []
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, each in enumerate(passages):
            if number:
                cursor.insertText("\n\n", QTextCharFormat())
            self._write(cursor, each.key, each.heading, bold=True)
            cursor.insertText("\n", QTextCharFormat())
            self._write(cursor, each.key, each.text, bold=False)
        cursor.endEditBlock()
        back = self.textCursor()
        back.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(back)
        self.verticalScrollBar().setValue(bar)

    def selected(self) -> tuple[tuple[str, str], ...]:
        """Return the key of each passage in the selection with its words there."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        found = []
        for each in self._placed:
            if each.start < end and start < each.end:
                words = selection(
                    each.text,
                    _characters(each.text, max(start, each.start) - each.start),
                    _characters(each.text, min(end, each.end) - each.start),
                )
                if words:
                    found.append((each.key, words))
        return tuple(dict.fromkeys(found))

    def _write(self, cursor: QTextCursor, key: str, text: str, *, bold: bool) -> None:
        self._placed.append(_Placed(key, text, cursor.position()))
        plain, black = QTextCharFormat(), QTextCharFormat()
        if bold:
            plain.setFontWeight(QFont.Weight.DemiBold)
        black.setBackground(QColor(present_colours().text))
        black.setForeground(QColor(present_colours().surface))
        at = 0
        for found in BLACKED.finditer(text):
            cursor.insertText(text[at : found.start()], plain)
            cursor.insertText(found[0], black)
            at = found.end()
        cursor.insertText(text[at:], plain)


def _units(text: str) -> int:
    return len(text.encode(UTF_16)) // 2


def _characters(text: str, units: int) -> int:
    """Return how many characters of a text so many UTF-16 units are."""
    return len(text.encode(UTF_16)[: units * 2].decode(UTF_16, "ignore"))
