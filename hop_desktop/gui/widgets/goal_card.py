# SPDX-License-Identifier: EUPL-1.2
"""A goal of the action plan: where it started, its scale from −2 to +2, and what is done for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S8, S12, S20
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import IconMark, text_label
from hop_desktop.gui.widgets.scale import ScaleView


class GoalCard(Card):
    """A goal with baseline, scale and activities; its one button asks to change it."""

    editWanted = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Show the title; the rest comes with ``setGoal``."""
        super().__init__(title, parent)
        self._facts = FactList()
        self._scale = ScaleView()
        self._activities = QVBoxLayout()
        self._activities.setSpacing(S8)
        self.body.setSpacing(S20)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._scale)
        self.body.addLayout(self._activities)
        self._offered = QWidget()
        self._offers = FlowLayout(self._offered, spacing=S12)
        self._offered.hide()
        self.edit = self.addAction(self.tr("Muuda"), self.editWanted.emit)

    def setGoal(
        self,
        title: str,
        *,
        baseline: str = "",
        obstacles: str = "",
        scale: Sequence[str] = (),
        attained: int | None = None,
        activities: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show a goal; an activity is what is done and who does it, how often, when."""
        self.setTitle(title)
        self.edit.setAccessibleName(self.tr("Muuda eesmärki: {title}").format(title=title))
        facts = ((self.tr("Algne olukord"), baseline), (self.tr("Takistab"), obstacles))
        self._facts.setFacts(facts)
        self._facts.setVisible(bool(baseline or obstacles))
        self._scale.setScale(scale, attained)
        self._scale.setVisible(bool(scale))
        self._show_activities(activities)

    def offer(self, verb: str, slot: Callable[[], object]) -> None:
        """Offer another act on the goal, named with the goal for who cannot see the card."""
        button = QPushButton(verb)
        button.setProperty("kind", "secondary")
        button.setAccessibleName(f"{verb}: {self.title()}")
        button.clicked.connect(lambda: slot())  # noqa: PLW0108  drops "checked"
        self._offers.addWidget(button)
        self.body.removeWidget(self._offered)
        self.body.addWidget(self._offered)
        self._offered.show()

    def _show_activities(self, activities: Sequence[tuple[str, str]]) -> None:
        while (item := self._activities.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if activities:
            self._activities.addWidget(text_label(self.tr("Tegevused"), role="label"))
        for what, detail in activities:
            self._activities.addWidget(_activity(what, detail))


def _activity(what: str, detail: str) -> QWidget:
    row = QWidget()
    box = QBoxLayout(QBoxLayout.Direction.LeftToRight, row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(S8)
    box.addWidget(IconMark("forward", colour="muted"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    box.addLayout(words, 1)
    words.addWidget(text_label(what))
    if detail:
        words.addWidget(text_label(detail, role="small"))
    return row
