# SPDX-License-Identifier: EUPL-1.2
"""The rows of the package tick-list: a part that goes, and a part that stays with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hop_desktop.gui.tokens import S4, S8, S12, S20, scaled
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import IconMark, text_label

MARK, BOX = 20, 24
"""The side of a mark, and of a check box with its border, beside which the words begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the package: its title, how much it is (or why it stays), and if it must go."""

    key: str
    title: str
    detail: str = ""
    locked: bool = False


class GoingRow(QWidget):
    """A part that goes: a check box, or a tick without a box when it always goes."""

    unticked = Signal(str)

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        """Show the part; taking its tick away emits ``unticked`` with its key."""
        super().__init__(parent)
        across = _row_layout(self)
        title = text_label(part.title)
        detail = text_label(_going_detail(part, self.tr("Läheb alati kaasa")), role="small")
        if part.locked:
            across.addWidget(_mark("check", "ok"), 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.box = QCheckBox()
            self.box.setProperty("kind", "bare")
            self.box.setChecked(True)
            self.box.setAccessibleName(
                f"{part.title}. {part.detail}" if part.detail else part.title
            )
            self.box.setMinimumSize(scaled(MARK), scaled(MARK))
            self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.box.toggled.connect(lambda: self.unticked.emit(part.key))
            self.setFocusProxy(self.box)
            title.setBuddy(self.box)
            across.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(S4)
        across.addLayout(words, 1)
        words.addWidget(title)
        words.addWidget(detail)


def _going_detail(part: Part, always: str) -> str:
    return " · ".join(text for text in (part.detail, always if part.locked else "") if text)


def _mark(icon: str, colour: str) -> IconMark:
    """Return a mark as wide as a check box: the words of all rows line up."""
    mark = IconMark(icon, colour=colour, size=MARK)
    mark.setMinimumWidth(scaled(BOX))
    return mark


class ReasonLine(QLineEdit):
    """Free words with suggestions: Down, or a click while it is empty, shows them all.

    Not an editable combo box: on Linux Qt tells its text where its name should be.
    """

    def __init__(
        self, name: str, suggestions: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Name the field for those who listen and offer the suggestions."""
        super().__init__(parent)
        self.setAccessibleName(name)
        completer = QCompleter(list(suggestions), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show every suggestion on Down."""
        if event.key() == Qt.Key.Key_Down:
            self._suggest()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show every suggestion when an empty field is clicked."""
        super().mousePressEvent(event)
        if not self.text():
            self._suggest()

    def _suggest(self) -> None:
        self.completer().setCompletionPrefix("")
        self.completer().complete()


class StayingRow(QWidget):
    """A part that stays: the reason by rule, or a field for the user's own reason."""

    broughtBack = Signal(str)
    reasonChanged = Signal(str, str)
    whyWanted = Signal(str)

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        """Show the part with a crossed eye; then call ``showReason`` or ``askReason``."""
        super().__init__(parent)
        self._part = part
        self.reason: ReasonLine | None = None
        self._problem = _problem_line(self.tr("Kirjuta, miks see jääb siia"), parent=self)
        across = _row_layout(self)
        across.addWidget(_mark("eye-off", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        self._content = FittingRow(spacing=S12, column_spacing=S4)
        across.addWidget(self._content, 1)
        told = QWidget()
        self._words = QVBoxLayout(told)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(S4)
        self._words.addWidget(text_label(part.title))
        self._content.addPart(told, stretch=1)

    def showReason(self, *, explained: bool) -> None:
        """Show why the rules keep the part here, with a link "Miks?" when it is explained."""
        self._words.addWidget(text_label(self._part.detail, role="warn"))
        if explained:
            name = self.tr("Miks jääb siia: {title}").format(title=self._part.title)
            link = self._link(self.tr("Miks?"), name)
            link.clicked.connect(lambda: self.whyWanted.emit(self._part.key))

    def askReason(self, reason: str, suggestions: Sequence[str]) -> None:
        """Ask why the user keeps the part here, and offer to take it along after all."""
        question = self.tr("Miks see jääb siia?")
        self.reason = ReasonLine(f"{question} {self._part.title}", suggestions)
        self.reason.setText(reason)
        self.reason.textChanged.connect(self._reason_typed)
        label = text_label(question, role="label")
        label.setBuddy(self.reason)
        self._words.addSpacing(S4)
        self._words.addWidget(label)
        self._words.addWidget(self._problem)
        self._words.addWidget(self.reason)
        self.setFocusProxy(self.reason)
        link = self._link(
            self.tr("Võta kaasa"), self.tr("Võta kaasa: {title}").format(title=self._part.title)
        )
        link.setObjectName("bring_back")
        link.clicked.connect(lambda: self.broughtBack.emit(self._part.key))

    def setInvalid(self, invalid: bool) -> None:
        """Mark the reason as still to be written."""
        if self.reason is None:
            return
        self.reason.setProperty("invalid", invalid)
        self.reason.style().unpolish(self.reason)
        self.reason.style().polish(self.reason)
        self._problem.setVisible(invalid)
        said = self.tr("Viga: Kirjuta, miks see jääb siia") if invalid else ""
        self.reason.setAccessibleDescription(said)

    def _reason_typed(self, text: str) -> None:
        if text.strip():
            self.setInvalid(False)
        self.reasonChanged.emit(self._part.key, text)

    def _link(self, text: str, name: str) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("kind", "link")
        link.setAccessibleName(name)
        self._content.addPart(link, alignment=Qt.AlignmentFlag.AlignVCenter)
        return link


def _problem_line(sentence: str, *, parent: QWidget) -> QWidget:
    line = QWidget(parent)
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(S8)
    across.addWidget(IconMark("error", colour="error"), 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(text_label(sentence, role="error"), 1)
    line.hide()
    return line


def _row_layout(row: QWidget) -> QHBoxLayout:
    across = QHBoxLayout(row)
    across.setContentsMargins(S20, S8, S20, S8)
    across.setSpacing(S12)
    return across
