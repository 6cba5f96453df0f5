# SPDX-License-Identifier: EUPL-1.2
"""Entries of a package that stay out: known here in the same revision, but in other words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.content import Entry
from hop_desktop.gui import plurals
from hop_desktop.gui.pages.case.entries import EntryList
from hop_desktop.gui.pages.case.received_entry import entry_row
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.message_strip import MessageStrip


class KeptOut(QWidget):
    """A warning that says what to do, and the entries it is about; hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until a handover is read."""
        super().__init__(parent)
        self.strip, self._card, self._entries = MessageStrip(), Card(), EntryList()
        self.strip.setInset(False)
        self._card.setTitle(self.tr("Kirjed, mis jäävad välja"))
        self._card.setFlush(True)
        self._card.body.addWidget(self._entries)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S12)
        column.addWidget(self.strip)
        column.addWidget(self._card)
        self.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries in place of earlier ones."""
        self.setVisible(bool(entries))
        if entries:
            self.strip.showMessage(
                "warn",
                plurals.entries_kept_out(len(entries)),
                self.tr(
                    "Siin on need juba teiste sõnadega ja nii need jäävad. Helista saatjale tema"
                    " kodulehel oleval numbril ja küsi, kumb on õige."
                ),
            )
        self._card.setCount(len(entries))
        self._entries.setRecords(entries, entry_row)
