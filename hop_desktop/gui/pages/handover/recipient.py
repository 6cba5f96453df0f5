# SPDX-License-Identifier: EUPL-1.2
"""First decision of a handover: which municipal desk takes the case over, and who else reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.domain.addressees import Addressee
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.directories import Listed, Wanted
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.readers import CertifiedReader
from hop_desktop.gui import words
from hop_desktop.gui.contact_words import kind_and_place, person, trust, trust_sentence
from hop_desktop.gui.forms.ui_handover_recipient import Ui_HandoverRecipient
from hop_desktop.gui.widgets.cards import EmptyState
from hop_desktop.gui.widgets.contact_filter import ContactFilter
from hop_desktop.gui.widgets.readers_field import ReaderLine
from hop_desktop.gui.widgets.recipient_list import Recipient

FEW = 5


class HandoverRecipient(QWidget):
    """The desks among the contacts; one that is not confirmed leads to its page.

    Who reads beside the recipient is out of sight until somebody wants it, or until a home of the
    child is in a municipality that the recipient does not serve.
    """

    contactWanted = Signal(object)
    contactsWanted = Signal()
    certificateWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing until the contacts are known."""
        super().__init__(parent)
        self.ui = Ui_HandoverRecipient()
        self.ui.setupUi(self)
        self._empty = EmptyState(
            "contacts",
            self.tr("Kontaktides ei ole veel valda ega linna. Palu sealt kontaktkaardi fail."),
            self.tr("Ava kontaktid"),
        )
        self.ui.emptyPlace.addWidget(self._empty)
        self._empty.hide()
        self._empty.pressed.connect(self.contactsWanted)
        self.ui.contactsButton.clicked.connect(self.contactsWanted)
        self.ui.recipients.setAccessibleName(self.tr("Saajad"))
        self.ui.recipients.linkPressed.connect(
            lambda key: self.contactWanted.emit(ContactId(UUID(key)))
        )
        self._contacts: dict[ContactId, Contact] = {}
        self._listed: Mapping[ContactId, tuple[Listed, ...]] = {}
        self.filter = ContactFilter()
        self.ui.filterPlace.addWidget(self.filter)
        self.filter.hide()
        self.filter.changed.connect(self._show_choice)
        self._homes: Addressee | None = None
        self._readers: tuple[CertifiedReader, ...] = ()
        self.ui.besideCard.hide()
        self.ui.homesLabel.hide()
        self.ui.recipients.chosen.connect(self._choose)
        self.ui.informedTicks.changed.connect(self._tell_homes)
        self.ui.moreButton.clicked.connect(self._open_beside)
        self.ui.readersField.addWanted.connect(self.certificateWanted)
        self.ui.readersField.removeWanted.connect(self._remove_reader)

    def show_listed(self, listed: Mapping[ContactId, tuple[Listed, ...]]) -> None:
        """Search in what directories say of the contacts too."""
        self._listed = listed

    def show_contacts(
        self, contacts: Sequence[Contact], chosen: ContactId | None, homes: Addressee
    ) -> None:
        """Offer these desks, with ``chosen`` as the choice made earlier.

        ``homes`` are the municipalities that the child belongs to.
        """
        self.filter.setVisible(len(contacts) > FEW)
        self._contacts = {contact.id: contact for contact in contacts}
        self._homes = homes
        self.ui.moreButton.setVisible(bool(contacts) and self.ui.besideCard.isHidden())
        self._show_choice()
        self.ui.contactsButton.setVisible(bool(contacts))
        self._empty.setVisible(not contacts)
        if chosen is not None:
            self.ui.recipients.setValue(str(chosen))
        self._offer_to_inform()
        self._tell_homes()

    def _show_choice(self) -> None:
        """Offer whom one looks for, and always the one who is chosen."""
        wanted, chosen = self.filter.wanted(), self.recipient()
        found = [
            contact
            for contact in self._contacts.values()
            if contact.id == chosen or self._suits(contact, wanted)
        ]
        self.ui.recipients.setRecipients([self._recipient(contact) for contact in found])
        self.ui.recipients.setVisible(bool(found))

    def _suits(self, contact: Contact, wanted: Wanted) -> bool:
        card = contact.card
        texts = (card.name, card.person, card.job_title, card.topics)
        return wanted.suits(self._listed.get(contact.id, ()), *texts)

    def show_beside(self, handover: Handover) -> None:
        """Show who reads beside the recipient as it was kept."""
        self.ui.informedTicks.setValues({str(contact) for contact in handover.informed})
        self.ui.passwordTick.setTicked(handover.by_password)
        self._show_readers(handover.readers)
        if handover.informed or handover.readers or handover.by_password:
            self._show_beside()

    def informed(self) -> tuple[ContactId, ...]:
        """Return the desks that get the package for information."""
        ticked = self.ui.informedTicks.values()
        return tuple(contact for contact in self._contacts if str(contact) in ticked)

    def readers(self) -> tuple[CertifiedReader, ...]:
        """Return the officials who read with their ID-card."""
        return self._readers

    def by_password(self) -> bool:
        """Say whether a password is to open the package too."""
        return self.ui.passwordTick.isTicked()

    def add_reader(self, reader: CertifiedReader) -> None:
        """Add an official; the same certificate again changes nothing."""
        others = tuple(known for known in self._readers if known.key != reader.key)
        self._show_readers((*others, reader))
        self.ui.readersField.focusControl()

    def _choose(self) -> None:
        self._offer_to_inform()
        self._tell_homes()

    def _offer_to_inform(self) -> None:
        """Offer every other desk whose code was compared."""
        chosen, ticks = self.recipient(), self.ui.informedTicks
        others = [c for c in self._contacts.values() if c.is_confirmed and c.id != chosen]
        ticks.setChoices([(str(c.id), _named(c)) for c in others])
        ticks.setVisible(bool(others))

    def _tell_homes(self) -> None:
        """Say which municipality of the child nobody chosen serves."""
        chosen, label = self.recipient(), self.ui.homesLabel
        if self._homes is None or chosen is None:
            label.hide()
            return
        told = [self._contacts[contact].card for contact in (chosen, *self.informed())]
        missed = self._homes.without(told)
        label.setVisible(bool(missed))
        places = ", ".join(map(words.municipality, missed))
        label.setText(self._missed(places, all_of_them=missed == self._homes.every))
        if missed and len(self._contacts) > 1:
            self._show_beside()

    def _missed(self, places: str, *, all_of_them: bool) -> str:
        if all_of_them:
            sentence = self.tr("Lapse kodu on mujal: {places}. Kontrolli, kas saaja on õige.")
        else:
            sentence = self.tr("Lapsel on kodu ka siin: {places}. Kaalu, kas anda sinna teada.")
        return sentence.format(places=places)

    def _open_beside(self) -> None:
        self._show_beside()
        ui = self.ui
        first = ui.readersField if ui.informedTicks.isHidden() else ui.informedTicks
        first.focusControl()

    def _show_beside(self) -> None:
        self.ui.besideCard.show()
        self.ui.moreButton.hide()

    def _remove_reader(self, key: str) -> None:
        self._show_readers(tuple(r for r in self._readers if r.sha256 != key))
        self.ui.readersField.focusControl()

    def _show_readers(self, readers: tuple[CertifiedReader, ...]) -> None:
        self._readers = readers
        until = self.tr("Sertifikaat kehtib kuni {day}")
        self.ui.readersField.setLines(
            [
                ReaderLine(
                    key=reader.sha256,
                    name=reader.name,
                    detail=until.format(day=words.day(reader.valid_until.astimezone().date())),
                )
                for reader in readers
            ]
        )

    def recipient(self) -> ContactId | None:
        """Return the desk chosen, if any."""
        key = self.ui.recipients.value()
        return ContactId(UUID(key)) if key else None

    def focus_first(self) -> None:
        """Go to the choice, or to the contacts when there is nobody to choose."""
        if self.ui.recipients.radios():
            self.ui.recipients.focusChoice()
        elif self._empty.isHidden():
            self.ui.contactsButton.setFocus()
        else:
            self._empty.button.setFocus()

    def _recipient(self, contact: Contact) -> Recipient:
        links = {
            "confirmed": "",
            "unconfirmed": self.tr("Võrdle koodi"),
            "mismatch": self.tr("Vaata kontakti"),
        }
        about = (kind_and_place(contact.card), person(contact.card))
        return Recipient(
            key=str(contact.id),
            name=contact.card.name,
            detail=" · ".join(text for text in about if text),
            trust=trust(contact),
            told=trust_sentence(contact),
            link=links[trust(contact)],
        )


def _named(contact: Contact) -> str:
    places = ", ".join(map(words.municipality, contact.card.served))
    return f"{contact.card.name} ({places})" if places else contact.card.name
