# SPDX-License-Identifier: EUPL-1.2
"""A child's homes as a small drawing: a line from the child branches to every home.

The branches are painted, the words are labels: they wrap, grow with the text and are read aloud.
The same drawing goes onto paper (``documents/household.py``).
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.domain.children import Child, Custody, Guardian
from hop_desktop.domain.household import Dwelling, dwellings_of
from hop_desktop.gui import words
from hop_desktop.gui.tokens import BODY, S4, S8, S12, S20, palette_of, scaled
from hop_desktop.gui.widgets.cards import Chip
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import IconMark, text_label

TRUNK, TWIG = S8, S20
"""Where the line down stands, and how far a branch reaches to the right, at 100 %."""
ROUND = S8


class Branch(QWidget):
    """A line from above that turns to the home beside it, and goes on when more homes follow."""

    def __init__(self, *, last: bool, parent: QWidget | None = None) -> None:
        """Stand beside a home; below the ``last`` one the line ends."""
        super().__init__(parent)
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return the width of the line and its turn, one line of text high."""
        return QSize(scaled(TRUNK + TWIG), scaled(BODY + ROUND))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and the turn."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette_of(self).primary), 2, c=Qt.PenCapStyle.FlatCap))
        x, turn = scaled(TRUNK), scaled(BODY + ROUND) / 2
        end = turn if self._last else self.height()
        painter.drawLine(QPointF(x, 0), QPointF(x, end + 1))
        painter.drawLine(QPointF(x, turn), QPointF(self.width() - scaled(S4), turn))
        painter.end()


class HouseholdView(QWidget):
    """The child above, the homes below, each with who lives there and how much of the time.

    Its accessible description says the whole drawing in sentences.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until a child is set."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._parts: list[QWidget] = []
        self.setAccessibleName(self.tr("Lapse kodud"))

    def setChild(self, child: Child) -> None:
        """Draw the homes of another child."""
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        made = dwellings_of(child.homes, child.guardians, child.registered_municipality)
        several = len(made) > 1
        self._parts = [_child_line(child)] if several else []
        for dwelling in made:
            told = self._told(dwelling, marked=several)
            drawn = _branched(told, last=dwelling is made[-1]) if several else told
            self._parts.append(drawn)
        for part in self._parts:
            self._column.addWidget(part)
        self.setAccessibleDescription(self._sentences(child, made))

    def _told(self, dwelling: Dwelling, *, marked: bool) -> QWidget:
        """Return the words of a home; ``marked`` tells which one is in the population register."""
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S4)
        head = QHBoxLayout()
        column.addLayout(head)
        head.setSpacing(S8)
        head.addWidget(IconMark("home", colour="primary"), 0, Qt.AlignmentFlag.AlignTop)
        place = words.municipality(dwelling.home.municipality)
        head.addWidget(
            text_label(self.tr("Kodu: {municipality}").format(municipality=place), role="strong"), 1
        )
        if dwelling.registered and marked:
            chip = Chip(self.tr("registris"))
            column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        facts = FactList()
        facts.setFacts(self._facts(dwelling))
        column.addWidget(facts)
        facts.setVisible(bool(facts.facts()))
        return told

    def _facts(self, dwelling: Dwelling) -> list[tuple[str, str]]:
        home = dwelling.home
        return [
            (self.tr("Kui palju"), home.share),
            (self.tr("Kellega"), home.with_whom),
            (self.tr("Hooldusõigus"), "\n".join(map(_custody, dwelling.people))),
            (self.tr("Aadress"), home.address),
        ]

    def _sentences(self, child: Child, made: tuple[Dwelling, ...]) -> str:
        homes = [self._sentence(dwelling) for dwelling in made]
        count = self.tr("%n kodu", "", len(homes))
        return " ".join([f"{child.name}: {count}.", *homes])

    def _sentence(self, dwelling: Dwelling) -> str:
        place = words.municipality(dwelling.home.municipality)
        registered = self.tr("registris") if dwelling.registered else ""
        told = [f"{label}: {value}" for label, value in self._facts(dwelling) if value]
        return "; ".join(filter(None, (place, registered, *told))).replace("\n", ", ") + "."


def _custody(person: Guardian) -> str:
    if person.custody is Custody.UNKNOWN:
        return person.name
    return f"{person.name}: {words.custody(person.custody)}"


def _child_line(child: Child) -> QWidget:
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(S8)
    across.addWidget(IconMark("person", colour="primary"), 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(text_label(child.name, role="strong"), 1)
    return line


def _branched(told: QWidget, *, last: bool) -> QWidget:
    """Return the words of a home with the branch that leads to them."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    across.addWidget(Branch(last=last))
    told.setContentsMargins(0, S4, 0, 0 if last else S12)
    across.addWidget(told, 1)
    return row
