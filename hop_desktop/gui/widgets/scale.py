# SPDX-License-Identifier: EUPL-1.2
"""The goal attainment scale from −2 to +2: painted knobs on a line, each with its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import BODY, S4, S8, S12, palette_of, scaled
from hop_desktop.gui.widgets.labels import text_label

NUMERALS = ("−2", "−1", "0", "+1", "+2")
LOWEST = -2
KNOB = 34
LEAST_CELL = 112


class _Knob(QWidget):
    """A step of the scale on its line: filled with a ring when attained, else an outline."""

    def __init__(self, numeral: str, *, attained: bool, first: bool, last: bool) -> None:
        super().__init__()
        self._numeral, self._attained = numeral, attained
        self._first, self._last = first, last
        self.column = False

    def sizeHint(self) -> QSize:
        return QSize(scaled(KNOB), scaled(KNOB))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours, disc = palette_of(self), scaled(KNOB)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.column:
            left = disc // 2 if self._first else 0
            right = disc // 2 if self._last else self.width()
            painter.fillRect(left, disc // 2 - 1, right - left, 2, QColor(colours.line))
        edge = colours.primary if self._attained else colours.field
        fill = colours.primary if self._attained else colours.surface
        painter.setPen(QPen(QColor(edge), 2 if self._attained else 1))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(QRectF(1, 1, disc - 2, disc - 2))
        font = QFont(self.font())
        font.setPixelSize(scaled(BODY))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.on_primary if self._attained else colours.muted))
        painter.drawText(QRectF(0, 0, disc, disc), Qt.AlignmentFlag.AlignCenter, self._numeral)
        painter.end()


class _ScaleStep(QWidget):
    """A knob and the words of the step: under it in a row, beside it in a column."""

    def __init__(self, place: int, words: str, *, attained: bool, here: str) -> None:
        super().__init__()
        last = place == len(NUMERALS) - 1
        self._knob = _Knob(NUMERALS[place], attained=attained, first=place == 0, last=last)
        parts = (NUMERALS[place], here if attained else "", words)
        self.setAccessibleName(". ".join(part for part in parts if part))
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(S4)
        self._box.addWidget(self._knob)
        self._told = told = QVBoxLayout()
        self._box.addLayout(told, 1)
        told.addStretch(0)
        told.setSpacing(0)
        told.setContentsMargins(0, 0, S8, 0)
        if attained:
            told.addWidget(text_label(here, role="strong"))
        told.addWidget(text_label(words, role="" if attained else "small"))
        told.addStretch(1)

    def lay(self, *, column: bool) -> None:
        """Put the words beside the knob in a column of steps, under it in a row of steps."""
        self._knob.column = column
        self._knob.setMaximumWidth(scaled(KNOB) if column else 16_777_215)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(right if column else down)
        self._box.setSpacing(S12 if column else S4)
        self._told.setStretch(0, 1 if column else 0)  # one line stands at the knob's middle


class ScaleView(QWidget):
    """The goal attainment scale: five steps in words, the attained one marked and named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until a scale is set."""
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._steps: list[_ScaleStep] = []

    def setScale(self, words: Sequence[str], attained: int | None) -> None:
        """Show the words for −2 to +2 and mark ``attained``; ``None`` marks nothing."""
        for old in self._steps:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        here = self.tr("Praegu siin")
        self._steps = [
            _ScaleStep(place, text, attained=attained == place + LOWEST, here=here)
            for place, text in enumerate(words)
        ]
        for step in self._steps:
            self._box.addWidget(step, 1)
        marked = next((s.accessibleName() for s in self._steps if here in s.accessibleName()), "")
        self.setAccessibleName(self.tr("Eesmärgi skaala"))
        self.setAccessibleDescription(marked or self.tr("Hindamata"))
        self._choose()

    def isColumn(self) -> bool:
        """Say whether the steps now stand one under the other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest step: the scale may always become a column."""
        widths = [step.minimumSizeHint().width() for step in self._steps]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose row or column for the width just given."""
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        least = max((s.minimumSizeHint().width() for s in self._steps), default=0)
        wished = len(self._steps) * max(least, scaled(LEAST_CELL))
        column = wished > self.width()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if column else right)
        self._box.setSpacing(S8 if column else 0)
        for step in self._steps:
            step.lay(column=column)
        self.updateGeometry()
