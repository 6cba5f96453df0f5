# SPDX-License-Identifier: EUPL-1.2
"""First decision of a handover: which municipal desk takes the case over."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.ids import ContactId
from hop_desktop.gui.contact_words import kind_and_place, person, trust, trust_sentence
from hop_desktop.gui.forms.ui_handover_recipient import Ui_HandoverRecipient
from hop_desktop.gui.widgets.cards import EmptyState
from hop_desktop.gui.widgets.recipient_list import Recipient


class HandoverRecipient(QWidget):
    """The desks among the contacts; one that is not confirmed leads to its page."""

    contactWanted = Signal(object)
    contactsWanted = Signal()

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

    def show_contacts(self, contacts: Sequence[Contact], chosen: ContactId | None) -> None:
        """Offer these desks, with ``chosen`` as the choice made earlier."""
        self.ui.recipients.setRecipients([self._recipient(contact) for contact in contacts])
        self.ui.recipients.setVisible(bool(contacts))
        self.ui.contactsButton.setVisible(bool(contacts))
        self._empty.setVisible(not contacts)
        if chosen is not None:
            self.ui.recipients.setValue(str(chosen))

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
