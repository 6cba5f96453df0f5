# SPDX-License-Identifier: EUPL-1.2
"""Fields for typed words: one line, or a text that grows while it is written."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from hop_desktop.domain.text import LONGEST_TEXT, kept
from hop_desktop.gui.tokens import S12, S16
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.labels import text_label

MOST_LINES, PADDING = 12, 7
INDENT = 2
"""What a one-line entry keeps at both sides of its words."""
SLACK = 1
"""The pixel without which a text that just fits would get a scroll bar."""

ANY_LENGTH = 10_000_000
"""A line cuts nothing off what is pasted: too much is said, not lost."""


class TextField(Field):
    """One line of words. Enter emits ``submitted`` and does nothing else."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty line as wide as the column."""
        super().__init__(parent)
        self._limit = LONGEST_TEXT
        self.line = QLineEdit()
        self.line.setMaxLength(ANY_LENGTH)
        self.line.textChanged.connect(lambda: self.changed.emit())  # noqa: PLW0108  drops the text
        self.line.returnPressed.connect(self.submitted)
        self._take_control(self.line)

    def value(self) -> str:
        """Return what is written, without blanks around it."""
        return self.line.text().strip()

    def setValue(self, text: str) -> None:
        """Write a text into the line."""
        if text != self.line.text():
            self.line.setText(text)

    def setLimit(self, limit: int) -> None:
        """Let at most ``limit`` characters be kept, for a name less than for other words."""
        self._limit = limit

    def isTooLong(self) -> bool:
        """Whether more is written than can be kept."""
        return _is_longer(self.value(), self._limit)


class FreeText(Field):
    """A text of some lines: grows to twelve, Tab leaves it, Ctrl+Enter emits ``submitted``."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show five empty lines."""
        super().__init__(parent)
        self._limit = LONGEST_TEXT
        self._writing = _GrowingText()
        self._writing.textChanged.connect(self._typed)
        self._writing.finished.connect(self.submitted)
        self._left = text_label(role="small")
        self._take_control(self._writing)
        self._column.addWidget(self._left)
        self._left.hide()

    def value(self) -> str:
        """Return what is written, without blanks around it."""
        return self._writing.toPlainText().strip()

    def setValue(self, text: str) -> None:
        """Write a text in place of the present one."""
        if text != self._writing.toPlainText():
            self._writing.setPlainText(text)

    def setLines(self, lines: int) -> None:
        """Show this many lines while little is written."""
        self._writing.set_lines(lines)

    def setLimit(self, limit: int) -> None:
        """Tell from 80 % of ``limit`` characters how many are left."""
        self._limit = limit
        self._count()

    def isTooLong(self) -> bool:
        """Whether more is written than can be kept."""
        return _is_longer(self.value(), self._limit)

    def _typed(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        used = len(self._writing.toPlainText())
        left = self._limit - used
        self._left.setVisible(used * 5 >= self._limit * 4)
        over = self.tr("%n tähemärki liiga palju", "", -left)
        self._left.setText(over if left < 0 else self.tr("Alles %n tähemärki", "", left))


def _is_longer(text: str, limit: int) -> bool:
    # What the keyboard of some systems types as two characters is kept as one.
    return len(text) > limit and len(kept(text)) > limit


class _GrowingText(QPlainTextEdit):
    """Plain words only, as high as they need between the given number of lines and twelve."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = 5
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(INDENT)
        self.document().documentLayout().documentSizeChanged.connect(
            lambda: self.updateGeometry()  # noqa: PLW0108  drops the size
        )

    def set_lines(self, lines: int) -> None:
        """Be at least ``lines`` high."""
        self._lines = lines
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the lines written, within the bounds."""
        lines = min(max(self._written(), self._lines), max(MOST_LINES, self._lines))
        around = 2 * (PADDING + 1 + INDENT) + SLACK
        return QSize(super().sizeHint().width(), lines * self._line_height() + around)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and a narrow width: words wrap."""
        return QSize(self.fontMetrics().averageCharWidth() * S12 + S16, self.sizeHint().height())

    def _written(self) -> int:
        """Return how many lines are written; what Qt has not laid out yet it counts as one."""
        layout, block, lines = self.document().documentLayout(), self.document().begin(), 0
        while block.isValid() and lines < MOST_LINES:
            if isinstance(layout, QPlainTextDocumentLayout):
                layout.ensureBlockLayout(block)
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines

    def _line_height(self) -> int:
        """Return how high a line is drawn: rounded up, where the font's metrics round off."""
        metrics = QFontMetricsF(self.font())
        return ceil(metrics.ascent()) + ceil(metrics.descent()) + ceil(metrics.leading())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say that the text is finished on Ctrl+Enter; Ctrl+Z takes back a word at a time."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)
        if event.text().isspace():
            # Qt takes everything typed in one go back at once, but joins nothing to what stood
            # when the document was last called unchanged.
            self.document().setModified(False)
