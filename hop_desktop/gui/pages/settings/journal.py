# SPDX-License-Identifier: EUPL-1.2
"""The activity log: who did what and when, and whether it is whole."""

from __future__ import annotations

from functools import partial

from hop_desktop.app import journal
from hop_desktop.app.journal import JournalRow
from hop_desktop.app.watching import DONE, alarms, take_note
from hop_desktop.domain.alarms import Alarm
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.journal import Verification
from hop_desktop.gui import journal_words, words
from hop_desktop.gui.alarm_words import words_of
from hop_desktop.gui.forms.ui_settings_journal import Ui_JournalPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.widgets.table import DataTable

AT_ONCE = 200
SHOWN_ROWS = 8
"""As many as stand on the page of an office screen, so that only the table scrolls."""


class JournalPart(Part):
    """A table of entries, the newest first, and a check of the whole chain."""

    def __init__(self, page: Page) -> None:
        """Show an empty table."""
        super().__init__(page)
        self.ui = Ui_JournalPart()
        self.ui.setupUi(self)
        self._entries: tuple[JournalRow, ...] = ()
        self._verifying = False
        watching = self.space.watching
        watching.progressed.connect(self._went_on)
        watching.ended.connect(self._verified)
        watching.refused.connect(self._refuse)
        titles = [self.tr("Millal"), self.tr("Kes"), self.tr("Mida tegi")]
        self._table = DataTable(titles, shown=SHOWN_ROWS)
        self.ui.tableColumn.addWidget(self._table)
        self.ui.verifyButton.clicked.connect(self._verify)
        self.ui.olderButton.clicked.connect(self._ask_older)
        self.ui.olderButton.hide()

    def load(self) -> None:
        """Read the latest entries."""
        self.ask(lambda session: journal.journal(session, limit=AT_ONCE), self._show)
        self.ask(alarms, self._warn)

    def _warn(self, waiting: tuple[Alarm, ...]) -> None:
        """Say what is to be looked into, the first first, until somebody has."""
        for alarm in waiting[:1]:
            said, note = words_of(alarm), partial(self._note, alarm)
            self.strip.showMessage("error", said.title, said.advice, self.tr("Vaatasin üle"), note)

    def _note(self, alarm: Alarm) -> None:
        self.strip.clear()
        self.ask(lambda session: take_note(session, alarm.kind), lambda _: self.load())

    def _show(self, entries: tuple[JournalRow, ...]) -> None:
        self._entries = entries
        self._fill(len(entries))

    def _show_older(self, entries: tuple[JournalRow, ...]) -> None:
        self._entries = (*self._entries, *entries)
        self._fill(len(entries))

    def _fill(self, came: int) -> None:
        rows = [
            (words.moment(row.entry.at), row.actor, journal_words.action(row.entry.action))
            for row in self._entries
        ]
        self._table.setRows(rows, [str(row.entry.seq) for row in self._entries])
        self.ui.olderButton.setVisible(came == AT_ONCE)

    def _ask_older(self) -> None:
        before = self._entries[-1].entry.seq
        self.ask(
            lambda session: journal.journal(session, limit=AT_ONCE, before=before),
            self._show_older,
        )

    def _verify(self) -> None:
        if self._verifying:
            return
        self._verifying = True
        self.ui.busyLine.start(self.tr("Kontrollin iga kirjet"))
        self.space.watching.prove()

    def _went_on(self, per_cent: int) -> None:
        if self._verifying:
            self.ui.busyLine.setStep(per_cent, DONE)

    def _verified(self, found: Verification) -> None:
        if not self._verifying:
            return
        self._rest()
        if found.first_fault is None:
            self.tell(
                self.tr("Tegevuslogi on terve."),
                self.tr("Kontrollitud on %n kirjet ja kõik andmeread.", "", found.entries),
            )
            return
        self.load()

    def _refuse(self, error: HopError) -> None:
        if not self._verifying:
            return
        self._rest()
        self.explain(error)

    def _rest(self) -> None:
        self.ui.busyLine.stop()
        self._verifying = False
