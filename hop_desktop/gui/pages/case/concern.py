# SPDX-License-Identifier: EUPL-1.2
"""What the case is about, since when, and why it was opened."""

from __future__ import annotations

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import Move
from hop_desktop.gui import words
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.labels import breakable, text_label


class ConcernSection(Section):
    """The concern in the words of who opened the case."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Mure"))
        self._concern = text_label()
        self._opened = text_label(role="small")
        self.body.addWidget(self._concern)
        self.body.addWidget(self._opened)

    def show_file(self, file: CaseFile) -> None:
        """Show the concern; every case has one."""
        opened = next((t for t in file.case.transitions if t.move is Move.OPENED), None)
        who = file.staff.get(opened.by, "") if opened else file.case.origin
        told = self.tr("{name} avas juhtumi {day}").format(
            name=who, day=words.day(file.case.opened_on)
        )
        self._concern.setText(breakable(file.case.concern))
        reason = opened.reason if opened else ""
        self._opened.setText(breakable(" · ".join(part for part in (told, reason) if part)))
        self.show()
