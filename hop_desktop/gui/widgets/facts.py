# SPDX-License-Identifier: EUPL-1.2
"""Facts as label and value: two columns that line up, or one under the other when narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S4, S8, S16, scaled
from hop_desktop.gui.widgets.advice import marked
from hop_desktop.gui.widgets.labels import text_label

LEAST_VALUE = 200
Facts = Sequence[tuple[str, str | tuple[str, ...]]]
"""Labels with what is told, or with several things that stand under each other."""


class FactList(QWidget):
    """Pairs of a muted label and a value; values can be marked with the mouse for copying."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until facts are set."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._facts: list[tuple[str, str]] = []
        self._pairs: list[tuple[QLabel, QWidget]] = []
        self._stacked = False

    def setFacts(self, facts: Facts) -> None:
        """Show these pairs in place of the earlier ones; a pair without a value is left out."""
        for pair in self._pairs:
            for old in pair:
                self._grid.removeWidget(old)
                old.hide()
                old.deleteLater()
        told = [(label, (value,) if isinstance(value, str) else value) for label, value in facts]
        told = [(label, values) for label, values in told if any(values)]
        self._facts = [(label, "\n".join(values)) for label, values in told]
        self._pairs = [(text_label(label, role="muted"), _value(label, v)) for label, v in told]
        self._place()

    def facts(self) -> list[tuple[str, str]]:
        """Return the pairs shown."""
        return list(self._facts)

    def isStacked(self) -> bool:
        """Say whether values now stand under their labels."""
        return self._stacked

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest word: the pairs may always be stacked."""
        widths = [w.minimumSizeHint().width() for pair in self._pairs for w in pair]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose columns or stack for the width just given."""
        super().resizeEvent(event)
        self._choose()

    def event(self, event: QEvent) -> bool:
        """Choose anew when the words or the text size changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return done

    def _choose(self) -> None:
        labels = max((label.sizeHint().width() for label, _ in self._pairs), default=0)
        stacked = self.width() < labels + S16 + scaled(LEAST_VALUE)
        if stacked != self._stacked:
            self._stacked = stacked
            self._place()

    def _place(self) -> None:
        self._grid.setHorizontalSpacing(S16)
        self._grid.setVerticalSpacing(0 if self._stacked else S8)
        labels = max((label.sizeHint().width() for label, _ in self._pairs), default=0)
        self._grid.setColumnMinimumWidth(0, 0 if self._stacked else labels)
        self._grid.setColumnStretch(0, 1 if self._stacked else 0)
        self._grid.setColumnStretch(1, 0 if self._stacked else 1)
        for row, (label, value) in enumerate(self._pairs):
            top, last = Qt.AlignmentFlag.AlignTop, row == len(self._pairs) - 1
            value.setContentsMargins(0, 0, 0, S8 if self._stacked and not last else 0)
            if self._stacked:
                self._grid.addWidget(label, 2 * row, 0)
                self._grid.addWidget(value, 2 * row + 1, 0)
            else:
                self._grid.addWidget(label, row, 0, top)
                self._grid.addWidget(value, row, 1, top)
        self.updateGeometry()


def _value(label: str, values: tuple[str, ...]) -> QWidget:
    """Return the words of a fact; several things are told apart even where a line is folded."""
    fact: QWidget = text_label(values[0]) if len(values) == 1 else _listed(values)
    fact.setAccessibleName(f"{label}: {', '.join(values)}")
    for words in (fact, *fact.findChildren(QLabel)):
        if isinstance(words, QLabel):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return fact


def _listed(values: tuple[str, ...]) -> QWidget:
    facts = QWidget()
    column = QVBoxLayout(facts)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S4)
    for value in values:
        column.addWidget(marked(value, ticked=False))
    return facts
