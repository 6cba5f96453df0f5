# SPDX-License-Identifier: EUPL-1.2
"""One contact: its control code is compared aloud before anything is sealed for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hop_desktop.app import contact_book, contacts
from hop_desktop.app.contact_book import AboutContact
from hop_desktop.app.contacts import ContactRow
from hop_desktop.domain.access import Action
from hop_desktop.domain.contacts import ConfirmedBy, ContactCard
from hop_desktop.domain.ids import ContactId
from hop_desktop.gui import directory_words, words
from hop_desktop.gui.contact_words import (
    confirmation,
    kind_and_place,
    offered,
    person,
    renewal,
    trust,
    trust_chip,
)
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_contact_page import Ui_ContactPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.contact.folders import FoldersCard
from hop_desktop.gui.widgets.error_summary import show_problems


class ContactPage(Page):
    """Compare, confirmed or stop: one of three cards beside what the contact says of itself."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show nothing of the code until the store has answered."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_ContactPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self._id = ContactId(where.id) if where.id else None
        self._shown: ContactRow | None = None
        self._about: AboutContact | None = None
        self._again = False
        self.folders = FoldersCard(self, self._id) if self._id is not None else None
        if self.folders is not None:
            ui.foldersPlace.addWidget(self.folders)
            self.folders.hide()
        by_voice = [how for how in ConfirmedBy if how is not ConfirmedBy.DIRECTORY]
        ui.howPills.setChoices(
            [(how.value, words.opened(words.confirmed_by(how))) for how in by_voice]
        )
        self.fields = {"same": ui.sameBox, "how": ui.howPills}
        ui.header.backWanted.connect(lambda: space.go(Where(page=PageName.CONTACTS)))
        ui.mismatchButton.clicked.connect(self._stop)
        ui.vouchButton.clicked.connect(self._vouch)
        ui.revokeButton.clicked.connect(self._stop)
        ui.againButton.clicked.connect(self._compare_again)
        ui.footer.primaryPressed.connect(self._confirm)
        for card in (ui.compareCard, ui.stopCard, ui.trustedCard, ui.listedCard):
            card.hide()

    def load(self) -> None:
        """Read the contact."""
        if self._id is not None:
            contact_id = self._id
            self.ask(lambda session: contact_book.about(session, contact_id), self._show_about)

    def focus_first(self) -> None:
        """Go to the first group of the code, or to the way out of the stop."""
        ui = self.ui
        if not ui.stopCard.isHidden():
            ui.againButton.setFocus()
        elif not ui.compareCard.isHidden() and ui.codeView.tiles():
            ui.codeView.tiles()[0].setFocus()

    def _show_about(self, about: AboutContact) -> None:
        self._about = about
        ui = self.ui
        ui.listedCard.setVisible(bool(about.entries))
        ui.listedFacts.setFacts(directory_words.entry_facts(about.entries))
        vouch = self.tr("{name} on selle võtme oma kataloogis kinnitanud.")
        ui.vouchSentence.setText(vouch.format(name=about.may_vouch))
        if self.folders is not None:
            self.folders.show()
            self.folders.show_folders(about.folders)
        self._show(about.row)

    def _show(self, row: ContactRow) -> None:
        first, self._shown = self._shown is None, row
        contact, card, ui = row.contact, row.contact.card, self.ui
        ui.header.setTitle(card.name)
        ui.header.setChip(trust_chip(contact))
        ui.header.setDetail(kind_and_place(card))
        ui.facts.setFacts(self._facts(card))
        ui.callTitle.setText(self._call(card))
        ui.codeView.setGroups(row.code)
        ui.trustedCode.setGroups(row.code)
        ui.trustedSentence.setText(confirmation(contact, row.confirmed_by))
        by_directory = contact.confirmed_how is ConfirmedBy.DIRECTORY
        ui.trustedTitle.setText(
            self.tr("Kinnitatud kataloogi järgi")
            if by_directory
            else self.tr("Kontrollkood on võrreldud")
        )
        renewed = renewal(contact, self.space.now())
        ui.renewedSentence.setText(renewed)
        ui.renewedSentence.setVisible(bool(renewed))
        why = offered(contact)
        ui.offeredSentence.setText(why)
        ui.offeredSentence.setVisible(bool(why))
        self._show_card()
        if first:
            self.focus_first()

    def _show_card(self) -> None:
        ui, row = self.ui, self._shown
        if row is None:
            return
        state = trust(row.contact)
        edits = self.space.may(Action.EDIT_DIRECTORY)
        compares = state == "unconfirmed" or (state == "mismatch" and self._again)
        ui.compareCard.setVisible(compares)
        ui.trustedCard.setVisible(state == "confirmed")
        ui.stopCard.setVisible(state == "mismatch" and not self._again)
        for part in (ui.sameBox, ui.howPills, ui.mismatchButton, ui.revokeButton, ui.againButton):
            part.setVisible(edits)
        vouches = compares and edits and self._about is not None and bool(self._about.may_vouch)
        ui.vouchSentence.setVisible(vouches)
        ui.vouchButton.setVisible(vouches)
        ui.footer.setPrimaryText(self.tr("Kinnita kontakt") if compares and edits else "")
        ui.footer.setVisible(compares and edits)

    def _call(self, card: ContactCard) -> str:
        called = ", ".join(text for text in (card.person, card.name) if text)
        return self.tr("Helista: {name}").format(name=called)

    def _facts(self, card: ContactCard) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Asutus"), card.name),
            (self.tr("Registrikood"), card.registry_code),
            (self.tr("Kontaktisik"), person(card)),
            (self.tr("Telefon"), card.phone),
            (self.tr("E‑post"), card.email),
            (self.tr("Teemad"), card.topics),
            (self.tr("Viimane kaart"), words.day(card.issued_at.astimezone().date())),
        )

    # Comparing

    def _confirm(self) -> None:
        title = self.tr("Kontakt on kinnitamata: täienda märgitud kohti")
        if self._shown is None or show_problems(self.strip, title, self.fields, self._problems()):
            return
        contact_id = self._shown.contact.id
        how = ConfirmedBy(self.ui.howPills.value())
        self.ask(
            lambda session: contacts.confirm(session, contact_id, how=how), self._tell_confirmed
        )

    def _vouch(self) -> None:
        """Let a directory stand for the comparison, when the person says so."""
        if self._about is None:
            return
        contact_id = self._about.row.contact.id
        told = self.tr("{name} võrdles koodi, sina mitte. See jääb kontakti juurde kirja.")
        sure = ask(
            self,
            self.tr("Kas usaldad kataloogi?"),
            told.format(name=self._about.may_vouch),
            yes=self.tr("Usalda kataloogi"),
            no=self.tr("Võrdlen ise"),
        )
        if sure:
            self.ask(
                lambda session: contacts.confirm(session, contact_id, how=ConfirmedBy.DIRECTORY),
                self._tell_confirmed,
            )

    def _problems(self) -> dict[str, str]:
        found = {}
        if not self.ui.sameBox.isTicked():
            found["same"] = self.tr("Märgi, et kõik kuus rühma on samad")
        if not self.ui.howPills.value():
            found["how"] = self.tr("Vali, kuidas sa koodi võrdlesid")
        return found

    def _tell_confirmed(self, row: ContactRow) -> None:
        self._again = False
        self._show(row)
        self.space.folders.look()
        self.strip.showMessage(
            "ok",
            self.tr("Kontakt on kinnitatud."),
            self.tr("Nüüd saad talle pakette sulgeda ja tema pakette avada."),
            self.tr("Mine tagasi, kust tulid"),
            self.space.back,
        )

    def _stop(self) -> None:
        if self._shown is None:
            return
        contact_id = self._shown.contact.id
        self.ask(lambda session: contacts.report_mismatch(session, contact_id), self._tell_mismatch)

    def _tell_mismatch(self, row: ContactRow) -> None:
        self._again = False
        self.ui.sameBox.setTicked(False)
        self._show(row)
        if row.contact.is_confirmed:
            self.strip.showMessage(
                "warn",
                self.tr("Uus võti jäi kõrvale. Senine võti kehtib."),
                self.tr("Helista asutusse numbril, mis on selle kodulehel."),
            )
            self.focus_first()
            return
        self.strip.showMessage(
            "error",
            self.tr("Kood ei klapi. Pakett jääb sulgemata."),
            self.tr("Helista asutusse numbril, mis on selle kodulehel."),
        )
        self.focus_first()

    def _compare_again(self) -> None:
        self._again = True
        self.strip.clear()
        self._show_card()
        self.focus_first()
