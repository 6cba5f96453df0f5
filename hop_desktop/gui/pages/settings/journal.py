# SPDX-License-Identifier: EUPL-1.2
"""The activity log: who did what and when, and whether it is whole."""

from __future__ import annotations

from functools import partial

from hop_desktop.app import journal
from hop_desktop.app.journal import JournalPage, JournalRow, Said
from hop_desktop.app.watching import DONE, alarms, take_note
from hop_desktop.domain.access import Action, Reach, reach
from hop_desktop.domain.alarms import Alarm
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.journal import Verification
from hop_desktop.gui import journal_words, words
from hop_desktop.gui.alarm_words import words_of
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.forms.ui_settings_journal import Ui_JournalPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.journal_question import JournalQuestion
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.table import DataTable

SHOWN_ROWS = 8
"""As many as stand on the page of an office screen, so that only the table scrolls."""


class JournalPart(Part):
    """A table of entries, the newest first, what narrows it, and a check of the whole chain."""

    def __init__(self, page: Page) -> None:
        """Show an empty table."""
        super().__init__(page)
        self.ui = Ui_JournalPart()
        self.ui.setupUi(self)
        self._entries: tuple[JournalRow, ...] = ()
        self._before: int | None = None
        self._verifying = False
        self._asking = JournalQuestion(self, self.ui, self._ask_latest)
        watching = self.space.watching
        watching.progressed.connect(self._went_on)
        watching.ended.connect(self._verified)
        watching.refused.connect(self._refuse)
        titles = [self.tr("Millal"), self.tr("Kes"), self.tr("Mida tegi")]
        self._table = DataTable(titles, shown=SHOWN_ROWS)
        self._card = Card()
        self._card.setFlush(True, table=True)
        self._card.addPart(self._table)
        self.ui.tableColumn.addWidget(self._card)
        self.ui.verifyButton.clicked.connect(self._verify)
        self.ui.extractButton.clicked.connect(self._extract)
        self.ui.noneLabel.hide()
        if Reach.ALL not in reach(self.space.person, Action.READ_JOURNAL):
            self.ui.detailLabel.setText(
                self.tr("Siin on näha, mida sina millal tegid. Laste nimesid logis ei ole.")
            )
            self.ui.verifyButton.hide()
        self.ui.olderButton.clicked.connect(self._ask_older)
        self.ui.olderButton.hide()

    def load(self) -> None:
        """Read the latest entries that answer what is asked."""
        self.ask(journal.actors, self._asking.offer)
        self._ask_latest()
        self.ask(alarms, self._warn)

    def _ask_latest(self) -> None:
        if not self._asking.is_good(telling=False):
            return
        question = self._asking.question()
        self.ask(lambda session: journal.page(session, question), self._show)

    def _warn(self, waiting: tuple[Alarm, ...]) -> None:
        """Say what is to be looked into, the first first, until somebody has."""
        for alarm in waiting[:1]:
            said, note = words_of(alarm), partial(self._note, alarm)
            self.strip.showMessage("error", said.title, said.advice, self.tr("Vaatasin üle"), note)

    def _note(self, alarm: Alarm) -> None:
        self.strip.clear()
        self.ask(lambda session: take_note(session, alarm.kind), lambda _: self.load())

    def _show(self, found: JournalPage) -> None:
        self._entries = found.rows
        self._fill(found)

    def _show_older(self, found: JournalPage) -> None:
        self._entries = (*self._entries, *found.rows)
        self._fill(found)

    def _fill(self, found: JournalPage) -> None:
        self._before = found.before
        rows = [
            (words.moment(row.entry.at), row.actor, journal_words.action(row.entry.action))
            for row in self._entries
        ]
        self._table.setRows(rows, [str(row.entry.seq) for row in self._entries])
        self._card.setVisible(bool(rows))
        self.ui.noneLabel.setVisible(not rows)
        self.ui.olderButton.setVisible(found.before is not None)

    def _ask_older(self) -> None:
        if not self._asking.is_good(telling=True):
            return
        question, before = self._asking.question(), self._before
        self.ask(lambda session: journal.page(session, question, before=before), self._show_older)

    def _extract(self) -> None:
        if not self._asking.is_good(telling=True):
            return
        question = self._asking.question()
        said = Said(
            actions=journal_words.actions(),
            asked=self._asking.said(),
            language=self.space.preferences.language,
        )
        self.ask(lambda session: journal.extract(session, question, said), self._show_paper)

    def _show_paper(self, pdf: bytes) -> None:
        title, name = self.tr("Tegevuslogi väljavõte"), self.tr("tegevuslogi.pdf")
        PaperDialog(self.space, title, name, pdf, self.page).show()
        self._ask_latest()

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
