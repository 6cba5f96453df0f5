# SPDX-License-Identifier: EUPL-1.2
"""From a case of any stage straight to child protection."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.access import Action
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.labels import text_label


class ProtectionSection(Section):
    """One act, the same in every stage; it tells nothing of notices that there may be."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Lastekaitse"))
        note = text_label(
            self.tr("Kui laps vajab abi või on hädaohus, teata kohe, igast etapist."), role="small"
        )
        self.write = QPushButton(self.tr("Koosta teade"))
        self.write.setProperty("kind", "secondary")
        set_icon(self.write, "shield")
        self.write.clicked.connect(self._begin)
        self.body.addWidget(note)
        self.body.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        self._file: CaseFile | None = None

    def show_file(self, file: CaseFile) -> None:
        """Offer the act to whoever may record what they notice."""
        self._file = file
        self.setVisible(self.page.space.may(Action.WRITE_NOTICE))

    def _begin(self) -> None:
        if self._file is not None:
            self.page.space.go(Where(page=PageName.NOTICE, about=self._file.child.id))
