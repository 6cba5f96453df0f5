# SPDX-License-Identifier: EUPL-1.2
"""What this house and the others wrote to each other about the case."""

from __future__ import annotations

from hop_desktop.app import threads
from hop_desktop.app.cases import CaseFile
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.pages.letters.thread import ThreadView


class LettersSection(Section):
    """The thread of a case; whoever reads the case reads along."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Kirjavahetus"))
        self.view = ThreadView(page, lambda session: threads.of_case(session, self.case_id))
        self.view.shown.connect(self._follow)
        self.body.addWidget(self.view)

    def show_file(self, file: CaseFile) -> None:
        """Read the thread of a case that went out or came in; any other has none."""
        if file.handovers or file.incoming:
            self.view.load()

    def _follow(self, count: int, visible: bool) -> None:
        self.setCount(count or "")
        self.setVisible(visible)
