# SPDX-License-Identifier: EUPL-1.2
"""The next steps: done ones plain with a tick, open ones bold with a ring, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.access import Action
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case import acts
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.next_step import NextStep
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.pages.case.steps import next_steps
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.labels import IconMark, text_label


class NextStepsSection(Section):
    """What the stage still needs, and one button for the first open step one may do."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Järgmised sammud"))
        self._column = QVBoxLayout()
        self._column.setSpacing(S12)
        self._button = QPushButton()
        self._button.setProperty("kind", "secondary")
        self._button.clicked.connect(self._press)
        self.body.addLayout(self._column)
        self.body.addWidget(self._button)
        self._act: Act | None = None

    def show_file(self, file: CaseFile) -> None:
        """Show the steps; a case that has ended or gone has none."""
        may_seal = self.page.space.may(Action.SEAL)
        steps = next_steps(file, self.page.space.today(), may_seal=may_seal)
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for step in steps:
            self._column.addWidget(self._row(step))
        self._act = next((step.act for step in steps if not step.done and step.act), None)
        self._button.setVisible(self._act is not None)
        if self._act is not None:
            self._button.setText(acts.label(self._act))
        self.setVisible(bool(steps))

    def _row(self, step: NextStep) -> QWidget:
        row = QWidget()
        state = self.tr("tehtud") if step.done else self.tr("teha")
        told = (step.title, state, step.detail)
        row.setAccessibleName(". ".join(part for part in told if part))
        mark = IconMark("check", colour="ok") if step.done else IconMark("ring", colour="muted")
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S12)
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        across.addLayout(beside, 1)
        beside.addWidget(text_label(step.title, role="" if step.done else "strong"))
        if step.detail:
            beside.addWidget(text_label(step.detail, role="small"))
        return row

    def _press(self) -> None:
        if self._act is not None:
            self.wanted.emit(self._act)
