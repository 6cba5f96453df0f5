# SPDX-License-Identifier: EUPL-1.2
"""Cards, chips and empty states: one subject with a title, one fact, and nothing yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S4, S8, S12, S16, S20, S32
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import IconMark, hairline, text_label

CELL_INSET = 13
"""Pixels from a table's edge to the words of its first column: frame, padding, text margin."""


class Chip(QLabel):
    """A fact on a neutral ground; with ``stage`` on the tinted ground. Never clickable."""

    def __init__(
        self, text: str = "", *, stage: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show the words, which may come from a user, as they are."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("role", "stage-chip" if stage else "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show the words with a capital, as every other word that stands by itself."""
        super().setText(text[:1].upper() + text[1:])


class Card(QFrame):
    """One subject: a title with a count, at most a few actions, and a ``body`` to fill.

    A flush card lets its body reach the edges (rows, tables) under a hairline. In Designer it is
    a container with ``<addpagemethod>addPart</addpagemethod>``.
    """

    def __init__(self, title: str | QWidget = "", parent: QWidget | None = None) -> None:
        """Show the title; an empty one hides the header. A form passes only the parent."""
        if isinstance(title, QWidget):
            parent, title = title, ""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = text_label(title, role="card-title")
        self._count = text_label(role="muted", wrap=False)
        self._head = FittingRow(spacing=S12, column_spacing=S8)
        words = FittingRow(spacing=S12, column_spacing=S4)
        words.addPart(self._title)
        words.addPart(self._count)
        words.addStretch()
        self._head.addPart(words, stretch=1)
        self._line = hairline()
        self._frame = QVBoxLayout(self)
        self._frame.setSpacing(0)
        self._headroom = QVBoxLayout()
        self._frame.addLayout(self._headroom)
        self._headroom.addWidget(self._head)
        self._frame.addWidget(self._line)
        self.body = QVBoxLayout()
        self._frame.addLayout(self.body)
        self._flush, self._tabled = False, False
        self.setCount("")
        self.setTitle(title)
        self.setFlush(False)

    def title(self) -> str:
        """Return the words at the top."""
        return self._title.text()

    def setTitle(self, title: str) -> None:
        """Show other words at the top; they are also the card's accessible name."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._title.setVisible(bool(title))
        self._head.setVisible(bool(title) or bool(self.actions()))
        self._arrange()

    heading = Property(str, title, setTitle)

    def count(self) -> str:
        """Return the small words beside the title."""
        return self._count.text()

    def setCount(self, count: int | str) -> None:
        """Show how many there are, as a number or in words ("3 osa 5-st")."""
        self._count.setText(str(count))
        self._count.setVisible(str(count) != "")

    def setFlush(self, flush: bool, *, table: bool = False) -> None:
        """Let the body reach the card's edges, under a hairline.

        A ``table`` stands so far in that its words are in line with the title.
        """
        self._flush, self._tabled = flush, flush and table
        self._arrange()

    def addPart(self, part: QWidget) -> None:
        """Put a widget at the end of the body."""
        self.body.addWidget(part)

    def addAction(self, text: str, slot: Callable[[], object]) -> QPushButton:  # type: ignore[override]
        """Put a link button at the right of the header and return it."""
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: slot())  # noqa: PLW0108  drops "checked"
        self.addHeaderPart(button)
        return button

    def addHeaderPart(self, part: QWidget) -> None:
        """Put any widget (a search field, a button) at the right of the header."""
        self._head.addPart(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._head.show()

    def _arrange(self) -> None:
        headed = not self._head.isHidden()
        self._line.setVisible(self._flush and headed)
        self._frame.setContentsMargins(*([0] * 4 if self._flush else [S20] * 4))
        inset = (S20, S12, S20, S12) if self._flush and headed else (0, 0, 0, 0)
        self._headroom.setContentsMargins(*inset)
        above = 0 if self._flush or not headed else S12
        sides, below = (S20 - CELL_INSET, S12) if self._tabled else (0, 0)
        self.body.setContentsMargins(sides, above, sides, below)
        self.body.setSpacing(0 if self._flush else S12)


class EmptyState(QWidget):
    """What belongs here and how it gets here, with the one button that brings it."""

    pressed = Signal()

    def __init__(
        self, icon: str, sentence: str, button_text: str = "", parent: QWidget | None = None
    ) -> None:
        """Show a muted icon, a sentence and, when it has words, one button."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(S20, S32, S20, S32)
        column.setSpacing(S12)
        column.addWidget(IconMark(icon, colour="muted", size=36), 0, Qt.AlignmentFlag.AlignHCenter)
        self._sentence = text_label(sentence, role="muted")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        self.button = QPushButton(button_text)
        self.button.setProperty("kind", "secondary")
        self.button.clicked.connect(self.pressed)
        column.addSpacing(S16 - S12)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(button_text))

    def sentence(self) -> str:
        """Return the sentence shown."""
        return self._sentence.text()

    def setSentence(self, sentence: str) -> None:
        """Show another sentence, for example the words a search did not find."""
        self._sentence.setText(sentence)
