# SPDX-License-Identifier: EUPL-1.2
"""The track of stages or of wizard steps: painted discs, each with its name and status in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import BODY, S12, S16, S20, palette_of, scaled
from hop_desktop.gui.widgets.labels import text_label

State = Literal["done", "current", "coming"]
DISC = 34
LEAST_LINE = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: its numeral, its name, one line of status and where it stands."""

    numeral: str
    name: str
    status: str = ""
    state: State = "coming"


class Disc(QWidget):
    """A numeral in a circle: outlined when coming, tinted when current, a tick when done."""

    def __init__(self, numeral: str, state: State, parent: QWidget | None = None) -> None:
        """Paint the numeral for the state; the size follows the text size."""
        super().__init__(parent)
        self._numeral, self._state = numeral, state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square of 34 pixels at 100 %."""
        return QSize(scaled(DISC), scaled(DISC))

    def minimumSizeHint(self) -> QSize:
        """Return the same square."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size and the theme."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle, then the tick or the numeral."""
        del event
        colours = palette_of(self)
        fill, edge, ink, pen_width = {
            "done": (colours.primary, colours.primary, colours.on_primary, 2),
            "current": (colours.tint, colours.primary, colours.on_tint, 2),
            "coming": (colours.surface, colours.field, colours.muted, 1),
        }[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), pen_width))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(_stroke(QColor(ink), scaled(2)))
        if self._state == "done":
            painter.drawPolyline(_tick(scaled(DISC)))
        else:
            font = QFont(self.font())
            font.setPixelSize(scaled(BODY))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._numeral)
        painter.end()


def _stroke(colour: QColor, width: float) -> QPen:
    return QPen(
        colour,
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def _tick(disc: int) -> list[QPointF]:
    middle = QPointF(disc / 2, disc / 2)
    shape = ((-0.16, 0.01), (-0.05, 0.12), (0.17, -0.11))
    return [middle + QPointF(x * disc, y * disc) for x, y in shape]


class _Line(QWidget):
    """The line between two steps: in the primary colour once it led to the one after it."""

    def __init__(self, *, walked: bool) -> None:
        super().__init__()
        self._walked = walked
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(scaled(LEAST_LINE), 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = palette_of(self)
        painter = QPainter(self)
        ink = QColor(colours.primary if self._walked else colours.line)
        painter.fillRect(0, self.height() // 2 - 1, self.width(), 2, ink)
        painter.end()


class StepCell(QWidget):
    """A disc with its name and status; takes no focus, but is named for those who listen."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        """Show one step; its accessible name is "name: status"."""
        super().__init__(parent)
        self.setAccessibleName(f"{step.name}: {step.status}" if step.status else step.name)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S12)
        across.addWidget(Disc(step.numeral, step.state), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        across.addLayout(words)
        words.addWidget(text_label(step.name, role="muted" if step.state == "coming" else "strong"))
        if step.status:
            words.addWidget(text_label(step.status, role="small"))


class StageTrack(QFrame):
    """The steps in a card: side by side with lines, or one under the other when they do not fit.

    With ``short`` words only those are shown where the steps do not fit beside each other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until steps are set."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(S20, S12, S20, S12)
        self._box.setSpacing(S16)
        self._cells: list[StepCell] = []
        self._lines: list[_Line] = []
        self._short = text_label(role="strong")
        self._box.addWidget(self._short)

    def setSteps(self, steps: Sequence[Step], *, short: str = "") -> None:
        """Show these steps in place of the earlier ones."""
        self._short.setText(short)
        for old in (*self._cells, *self._lines):
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cells = [StepCell(step) for step in steps]
        self._lines = [_Line(walked=step.state != "coming") for step in steps[1:]]
        for place, cell in enumerate(self._cells):
            self._box.addWidget(cell)
            if place < len(self._lines):
                self._box.addWidget(self._lines[place], 1)
        self._choose()

    def isShort(self) -> bool:
        """Say whether the short words now stand in place of the steps."""
        return not self._short.isHidden()

    def isColumn(self) -> bool:
        """Say whether the steps now stand one under the other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest step: the track may always become a column."""
        parts = [self._short] if self._short.text() else self._cells
        widest = max((part.minimumSizeHint().width() for part in parts), default=0)
        margins = self._box.contentsMargins()
        width = widest + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose row or column for the width just given."""
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        lines = len(self._lines) * (scaled(LEAST_LINE) + 2 * S16)
        wished = sum(cell.sizeHint().width() for cell in self._cells) + lines + 2 * S20
        column = wished > self.width()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if column else right)
        told_shortly = column and bool(self._short.text())
        self._short.setVisible(told_shortly)
        for cell in self._cells:
            cell.setVisible(not told_shortly)
        for line in self._lines:
            line.setVisible(not column)
        self.updateGeometry()
