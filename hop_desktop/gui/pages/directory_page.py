# SPDX-License-Identifier: EUPL-1.2
"""The directory that a desk publishes: its entries, and the one file made of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from hop_desktop.app import directory_making, drafts
from hop_desktop.app.directory_making import ListingRow, OwnDirectory
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.gui import directory_words, field_words, plurals, words
from hop_desktop.gui.forms.ui_directory_page import Ui_DirectoryPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.directory.listing import NEW, ListingEditor
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.widgets.cards import EmptyState
from hop_desktop.gui.widgets.labels import breakable
from hop_desktop.gui.widgets.rows import ListRow, RowList

Saved = tuple[Path, int, tuple[str, ...]]


class DirectoryPage(Page):
    """Entries beside what is published of them; one entry is written at a time."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show nothing until the entries are read."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_DirectoryPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self._shown: OwnDirectory | None = None
        self.editor = ListingEditor(self)
        self.rows = RowList()
        self._empty = EmptyState(
            "contacts", self.tr("Lisa asutused ja inimesed, kellest teistel on abi.")
        )
        ui.listCard.setFlush(True)
        self._add = ui.listCard.addAction(self.tr("Lisa kirje"), self.editor.begin_new)
        for part in (self.editor, self._empty, self.rows):
            ui.listCard.body.addWidget(part)
        ui.untilField.setToday(space.today())
        self.fields = {"expires_on": ui.untilField}
        ui.header.backWanted.connect(lambda: space.go(Where(page=PageName.CONTACTS)))
        ui.publishButton.clicked.connect(self._publish)
        self.editor.closed.connect(self._closed)
        self.editor.opened.connect(self._add.hide)
        ui.publishCard.hide()
        ui.listCard.hide()

    def load(self) -> None:
        """Read the entries."""
        self.ask(directory_making.own_directory, self._show)

    def focus_first(self) -> None:
        """Go to the first entry, or to the way to add one."""
        rows = self.rows.rows()
        (rows[0] if rows else self._add).setFocus()

    def leave(self) -> None:
        """Keep what is being typed."""
        self.editor.flush()

    def _show(self, own: OwnDirectory) -> None:
        first, self._shown = self._shown is None, own
        ui = self.ui
        ui.listCard.show()
        ui.publishCard.show()
        ui.listCard.setCount(len(own.rows) or "")
        self.editor.set_contacts(own)
        self.rows.setRecords(own.rows, self._row)
        self.rows.setVisible(bool(own.rows))
        self._empty.setVisible(not own.rows and not self.editor.is_open())
        ui.lastSentence.setText(breakable(self._last(own)))
        ui.changedSentence.setVisible(own.changed and own.last is not None)
        ui.publishButton.setEnabled(bool(own.rows))
        if first:
            ui.untilField.setDay(self.space.today() + directory_making.life_of_next(own.last))
            self.focus_first()
            self.space.runner.run(
                lambda session: drafts.kept(session, NEW), owner=self, done=self._resume
            )

    def _resume(self, draft: object) -> None:
        """Open with the words that were left: whoever wrote them need not look for them."""
        if draft is not None and not self.editor.is_open():
            self.editor.begin_new()

    def _last(self, own: OwnDirectory) -> str:
        if own.last is None:
            return self.tr("Kataloogi ei ole veel avaldatud.")
        said = self.tr("Viimane fail: number {number}, {day}, {entries}. Kehtib kuni {until}.")
        return said.format(
            number=own.last.number,
            day=words.day(own.last.on),
            entries=plurals.listed(own.last.entries),
            until=words.day(own.last.expires_on),
        )

    def _row(self, row: ListingRow) -> ListRow:
        listed = row.listing.listed
        made = ListRow(
            title=listed.name,
            chips=[self._card(row)] if row.contact else [],
            detail=directory_words.listed_line(listed),
        )
        made.clicked.connect(lambda: self.editor.begin(row))
        return made

    def _card(self, row: ListingRow) -> str:
        if row.with_card:
            return self.tr("Kaart läheb kaasa")
        if row.contact is not None and row.contact.is_confirmed and not row.contact.file:
            return self.tr("Kaart jääb välja: loe see uuesti sisse")
        return self.tr("Kaart jääb välja: kood võrdlemata")

    def _closed(self) -> None:
        self._add.show()
        self._empty.setVisible(self._shown is not None and not self._shown.rows)
        self._add.setFocus()

    # Publishing

    def _publish(self) -> None:
        field = self.ui.untilField
        until = field.day()
        if until is None:
            field.setError(field_words.field_sentence(Invalid("on", field.problem() or "empty")))
            field.focusControl()
            return
        field.setError("")
        folder = self.space.files.folder(
            self, self.tr("Kuhu kataloogi fail kirjutada?"), kind="cards"
        )
        if folder is not None:
            self.ask(
                lambda session: directory_making.save_directory(session, folder, expires_on=until),
                self._tell_saved,
                failed=self._tell_unsaved,
            )

    def _tell_saved(self, saved: Saved) -> None:
        path, done, failed = saved
        told = [self.tr("Anna see fail kõigile. Edaspidi loeb programm uue kataloogi ise.")]
        if done:
            told = [plurals.put_in_folders(done)]
        if failed:
            told += [plurals.folders_failed(len(failed)), ", ".join(failed)]
        title = self.tr("Kataloog on avaldatud: {path}").format(path=path)
        self.tell_written(path, title, " ".join(told), kind="warn" if failed else "ok")

    def _tell_unsaved(self, error: HopError) -> None:
        if isinstance(error, Invalid):
            self.explain(error)
            return
        title, detail = unwritten(
            error,
            title=self.tr("Kataloogi ei saanud sinna kirjutada"),
            safe=self.tr("Kirjed on alles."),
        )
        again: Callable[[], object] = self._publish
        self.strip.showMessage("error", title, detail, self.tr("Vali koht uuesti"), again)
