# SPDX-License-Identifier: EUPL-1.2
"""The houses that packages are exchanged with, and one's own card for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from hop_desktop.app import contacts
from hop_desktop.app.contacts import ContactRow
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import HopError
from hop_desktop.gui import messages
from hop_desktop.gui.contact_words import kind_and_place, person, trust, trust_chip
from hop_desktop.gui.forms.ui_contacts_page import Ui_ContactsPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.drop_zone import DropZone
from hop_desktop.gui.widgets.rows import ListRow, RowList

Standing = tuple[tuple[ContactRow, ...], tuple[str, ...]]
FIRST = {"unconfirmed": 0, "mismatch": 1, "confirmed": 2}


class ContactsPage(Page):
    """Contacts, those to be compared first; a card is read in by button or by dropping it."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Take cards only from those who may change the directory."""
        super().__init__(space, where, parent)
        self.ui = Ui_ContactsPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self._zone = DropZone(file_filter=self.tr("Kontaktkaart (*.hopcard)"), icon="contacts")
        self._zone.setSentence(self.tr("Lohista kontaktkaart siia lehele või vali see ise."))
        self._zone.button.setText(self.tr("Loe kontaktkaart sisse"))
        self._zone.askBy(self._choose)
        self._zone.dropped.connect(self._read)
        self._loaded = False
        self._rows = RowList()
        self._card = Card(self.tr("Asutused"))
        self._card.setFlush(True)
        self._card.body.addWidget(self._rows)
        self.ui.zonePlace.addWidget(self._zone)
        self.ui.listPlace.addWidget(self._card)
        self._card.hide()
        self.ui.saveCardButton.clicked.connect(self._save_card)
        self.ui.saveCardButton.setVisible(space.may(Action.SEAL))
        self._zone.setVisible(space.may(Action.EDIT_DIRECTORY))
        if space.may(Action.EDIT_DIRECTORY):
            self._zone.acceptDropsOn(self)

    def load(self) -> None:
        """Read the contacts and the house's own code."""
        self.ask(_standing, self._show)

    def focus_first(self) -> None:
        """Go to the first contact, or to the way to bring one."""
        rows = self._rows.rows()
        (rows[0] if rows else self._zone.button).setFocus()

    def _show(self, standing: Standing) -> None:
        first, self._loaded = not self._loaded, True
        found, own = standing
        self.ui.ownCode.setGroups(own)
        ordered = sorted(found, key=lambda row: FIRST[trust(row.contact)])
        self._rows.setRecords(ordered, self._row)
        self._card.setVisible(bool(found))
        self._zone.setCompact(bool(found))
        self._zone.setTitle("" if found else self.tr("Kontakte ei ole veel"))
        if first:
            self.focus_first()

    def _row(self, found: ContactRow) -> ListRow:
        card = found.contact.card
        about = (kind_and_place(card), person(card))
        row = ListRow(
            title=card.name,
            chips=[trust_chip(found.contact)],
            detail=" · ".join(text for text in about if text),
        )
        where = Where(page=PageName.CONTACT, id=found.contact.id)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    # Cards as files

    def _choose(self) -> Path | None:
        return self.space.files.open_file(
            self, self.tr("Vali kontaktkaart"), self.tr("Kontaktkaart (*.hopcard)")
        )

    def _read(self, path: Path) -> None:
        self.strip.clear()
        self.ask(
            lambda session: contacts.read_card(session, contacts.read_card_file(path)),
            lambda row: self.go_on(Where(page=PageName.CONTACT, id=row.contact.id)),
            failed=self._refuse,
        )

    def _refuse(self, error: HopError) -> None:
        message = messages.explain(error)
        self.strip.showMessage("error", message.title, message.advice)

    def _save_card(self) -> None:
        folder = self.space.files.folder(self, self.tr("Kuhu kontaktkaart kirjutada?"))
        if folder is not None:
            self.ask(
                lambda session: contacts.save_card(session, folder),
                self._tell_saved,
                failed=self._tell_unsaved,
            )

    def _tell_saved(self, path: Path) -> None:
        self.strip.showMessage(
            "ok",
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
    return contacts.contacts(session), contacts.own_code(session)
