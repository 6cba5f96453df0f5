# SPDX-License-Identifier: EUPL-1.2
"""The houses that packages are exchanged with, whom directories list, and one's own card."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import contact_book, contacts, directory_reading, folder_choosing
from hop_desktop.app.contact_book import Book, BookRow
from hop_desktop.app.directory_reading import DirectoryNews, DirectoryRow
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.exchange_folders import DIRECTORY
from hop_desktop.gui import directory_words, messages, plurals
from hop_desktop.gui.contact_words import kind_and_place, person, trust, trust_chip
from hop_desktop.gui.forms.ui_contacts_page import Ui_ContactsPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.contact.own_keys import OwnCard
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.tokens import S12, S20
from hop_desktop.gui.widgets.cards import Card, EmptyState
from hop_desktop.gui.widgets.contact_filter import ContactFilter
from hop_desktop.gui.widgets.drop_zone import DropZone
from hop_desktop.gui.widgets.rows import ListRow, RowList

FIRST = {"unconfirmed": 0, "mismatch": 1, "confirmed": 2}
LISTED_ONLY = 3
FEW = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the page shows."""

    book: Book
    own_code: tuple[str, ...]
    folders: bool


class ContactsPage(Page):
    """Contacts, those to be compared first; a card is read in by button or by dropping it."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Take cards only from those who may change the directory."""
        super().__init__(space, where, parent)
        self.ui = Ui_ContactsPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        kinds = self.tr("Kontaktkaart või kataloog (*.hopcard *.hopdirectory)")
        self._zone = DropZone(file_filter=kinds, icon="contacts")
        self._zone.setSentence(self.tr("Lohista kontaktkaart siia lehele või vali see ise."))
        self._zone.button.setText(self.tr("Loe kontaktkaart sisse"))
        self._zone.askBy(self._choose)
        self._zone.dropped.connect(self._read)
        self._book: Book | None = None
        self.filter = ContactFilter()
        self._rows = RowList()
        self._card = _flush(self.tr("Asutused ja võrgustik"), self._rows)
        self._missed = EmptyState(
            "search", self.tr("Sellist kontakti siin ei ole."), self.tr("Tühjenda otsing")
        )
        self._inset = _inset(self.filter)
        self._inset.hide()  # until there is something to search in
        self._card.body.insertWidget(0, self._inset)
        self._card.body.addWidget(self._missed)
        self._directories = RowList()
        self._shelf = _flush(self.tr("Kataloogid"), self._directories)
        self.ui.zonePlace.addWidget(self._zone)
        for card in (self._card, self._shelf):
            self.ui.listPlace.addWidget(card)
            card.hide()
        self._missed.hide()
        self.own = OwnCard(self, self.ui)
        self.filter.changed.connect(self._list)
        self._missed.pressed.connect(self.filter.clear)
        self.ui.saveCardButton.clicked.connect(self._save_card)
        self.ui.saveCardButton.setVisible(space.may(Action.SEAL))
        self._zone.setVisible(space.may(Action.EDIT_DIRECTORY))
        if space.may(Action.EDIT_DIRECTORY):
            self._zone.acceptDropsOn(self)
        if space.house.is_desk and space.may(Action.EDIT_DIRECTORY):
            self.ui.header.setSecondary(self.tr("Koosta kataloog"), self._make_directory)

    def load(self) -> None:
        """Read the contacts and the house's own code."""
        self.ask(_standing, self._show)

    def focus_first(self) -> None:
        """Go to the first contact, or to the way to bring one."""
        rows = self._rows.rows()
        (rows[0] if rows else self._zone.button).setFocus()

    def focus_search(self) -> bool:
        """Put the cursor into the search field, when there is enough to search in."""
        if self._inset.isHidden():
            return False
        self.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.search.selectAll()
        return True

    def _show(self, standing: Standing) -> None:
        first, self._book = self._book is None, standing.book
        found = standing.book.rows
        self.ui.ownCode.setGroups(standing.own_code)
        self.own.show_keys(standing.book.keys, folders=standing.folders)
        listed = any(row.entries for row in found)
        self._inset.setVisible(listed or len(found) > FEW)
        self._card.setVisible(bool(found))
        self._zone.setCompact(bool(found))
        self._zone.setTitle("" if found else self.tr("Kontakte ei ole veel"))
        self._shelf.setVisible(bool(standing.book.directories))
        self._directories.setRecords(standing.book.directories, self._directory)
        self._list()
        if first:
            self.focus_first()

    def _list(self) -> None:
        if self._book is None:
            return
        wanted = self.filter.wanted()
        rows = sorted((row for row in self._book.rows if row.suits(wanted)), key=_place)
        self._rows.setRecords(rows, self._row)
        self._rows.setVisible(bool(rows))
        self._missed.setVisible(not rows)
        self._card.setCount("" if wanted.is_everybody else plurals.hits(len(rows)))

    def _row(self, found: BookRow) -> ListRow:
        if found.contact is None:
            return self._listed(found)
        contact = found.contact.contact
        card = contact.card
        about = [kind_and_place(card), person(card)]
        about += [directory_words.topics(entry.listed) for entry in found.entries]
        row = ListRow(
            title=card.name,
            chips=[trust_chip(contact), *_stale(found)],
            detail=" · ".join(text for text in about if text),
        )
        where = Where(page=PageName.CONTACT, id=contact.id)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _listed(self, found: BookRow) -> ListRow:
        """Show somebody whom only a directory knows: to be called, not to be sent to."""
        entry = found.entries[0]
        line = directory_words.listed_line(entry.listed)
        row = ListRow(
            title=found.name, chips=[self.tr("Ainult kataloogis"), *_stale(found)], detail=line
        )
        row.clicked.connect(lambda: self._tell_listed(found.name, line))
        return row

    def _tell_listed(self, name: str, line: str) -> None:
        said = self.tr("{name}: paketti talle sulgeda ei saa, kontaktkaarti ei ole.")
        self.strip.showMessage("info", said.format(name=name), line)

    def _directory(self, row: DirectoryRow) -> ListRow:
        chip = directory_words.directory_chip(row)
        made = ListRow(
            title=row.publisher.card.name,
            chips=[chip] if chip else [],
            detail=directory_words.directory_detail(row),
        )
        where = Where(page=PageName.CONTACT, id=row.publisher.id)
        made.clicked.connect(lambda: self.space.go(where))
        return made

    def _make_directory(self) -> None:
        self.space.go(Where(page=PageName.DIRECTORY))

    # Cards as files

    def _choose(self) -> Path | None:
        return self.space.files.open_file(
            self,
            self.tr("Vali kontaktkaart või kataloog"),
            self.tr("Kontaktkaart või kataloog (*.hopcard *.hopdirectory)"),
        )

    def _read(self, path: Path) -> None:
        self.strip.clear()
        if path.suffix == DIRECTORY:
            self.ask(
                lambda session: directory_reading.read_directory(
                    session, directory_reading.read_directory_file(path)
                ),
                self._tell_news,
                failed=self._refuse,
            )
            return
        self.ask(
            lambda session: contacts.read_card(session, contacts.read_card_file(path)),
            lambda row: self.go_on(Where(page=PageName.CONTACT, id=row.contact.id)),
            failed=self._refuse,
        )

    def _tell_news(self, news: DirectoryNews) -> None:
        kind, title, detail = directory_words.news(news)
        where = Where(page=PageName.CONTACT, id=news.publisher.id)
        link = self.tr("Võrdle kontrollkoodi") if news.waiting else ""
        self.strip.showMessage(kind, title, detail, link, lambda: self.space.go(where))
        self.load()

    def _refuse(self, error: HopError) -> None:
        message = messages.explain(error)
        self.strip.showMessage("error", message.title, message.advice)

    def _save_card(self) -> None:
        folder = self.space.files.folder(
            self, self.tr("Kuhu kontaktkaart kirjutada?"), kind="cards"
        )
        if folder is not None:
            self.ask(
                lambda session: contacts.save_card(session, folder),
                self._tell_saved,
                failed=self._tell_unsaved,
            )

    def _tell_saved(self, path: Path) -> None:
        self.tell_written(
            path,
            self.tr("Kontaktkaart on kirjutatud: {path}").format(path=path),
            self.tr("Saada see fail saajale. Ta helistab sulle ja palub kontrollkoodi."),
        )

    def _tell_unsaved(self, error: HopError) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Kontaktkaarti ei saanud sinna kirjutada"),
            safe=self.tr("Midagi ei läinud kaduma."),
        )
        again = self.tr("Vali koht uuesti")
        self.strip.showMessage("error", title, detail, again, self._save_card)


def _standing(session: Session) -> Standing:
    return Standing(
        book=contact_book.book(session),
        own_code=contacts.own_code(session),
        folders=folder_choosing.has_delivery_folders(session),
    )


def _place(row: BookRow) -> int:
    return FIRST[trust(row.contact.contact)] if row.contact else LISTED_ONLY


def _stale(row: BookRow) -> list[str]:
    is_stale = bool(row.entries) and all(entry.stale for entry in row.entries)
    return [QCoreApplication.translate("Directory", "Kataloog on aegunud")] if is_stale else []


def _flush(title: str, rows: RowList) -> Card:
    card = Card(title)
    card.setFlush(True)
    card.body.addWidget(rows)
    return card


def _inset(part: QWidget) -> QWidget:
    inset = QWidget()
    column = QVBoxLayout(inset)
    column.setContentsMargins(S20, S12, S20, S12)
    column.addWidget(part)
    return inset
