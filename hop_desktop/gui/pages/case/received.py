# SPDX-License-Identifier: EUPL-1.2
"""What came with a handover, as a chronology, and who handed over."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from hop_desktop.app.cases import CaseFile
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.entries import EntryList
from hop_desktop.gui.pages.case.received_entry import entry_row
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tokens import S12, S20
from hop_desktop.gui.widgets.labels import breakable, text_label


class ReceivedSection(Section):
    """The entries that other houses wrote, newest first; they stay as they came."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Saabunud kirjed"))
        self.setFlush(True)
        self._package = self._link()
        self._from = text_label(role="muted")
        self._from.setContentsMargins(S20, S12, S20, S12)
        self._entries = EntryList()
        self.body.addWidget(self._from)
        self.body.addWidget(self._entries)
        self._where: Where | None = None

    def show_file(self, file: CaseFile) -> None:
        """Show the chronology with the house that handed over."""
        entries = sorted(file.received, key=lambda entry: entry.place, reverse=True)
        self._entries.setRecords(entries, entry_row)
        self.setCount(len(entries) or "")
        self._from.setText(
            breakable(self.tr("Juhtumi andis üle {house}.").format(house=file.case.origin))
        )
        given = bool(file.case.origin) and bool(file.case.alarm or file.case.continues is None)
        self._from.setVisible(given)
        newest = file.incoming[0] if file.incoming else None
        self._where = (
            Where(page=PageName.INCOMING, id=newest.handover_id) if newest is not None else None
        )
        self._package.setVisible(newest is not None)
        self.setVisible(bool(entries) or given)

    def _link(self) -> QPushButton:
        return self.addAction(self.tr("Ava saabunud pakett"), self._open)

    def _open(self) -> None:
        if self._where is not None:
            self.page.space.go(self._where)
