# SPDX-License-Identifier: EUPL-1.2
"""Before a file goes to another computer of the house: what goes, and to whom."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.app.sendings import Leaving
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.ids import ContactId
from hop_desktop.gui import words
from hop_desktop.gui.contact_words import trust, trust_sentence
from hop_desktop.gui.forms.ui_sending_within import Ui_SendingWithin
from hop_desktop.gui.pages.moving import words as moving_words
from hop_desktop.gui.widgets.recipient_list import Recipient, RecipientList

FILE, CASE = "file", "case"


class WithinView(QWidget):
    """The file alone, or the case with the responsibility for it; for one of the computers."""

    contactWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until the store has answered."""
        super().__init__(parent)
        self.ui = ui = Ui_SendingWithin()
        ui.setupUi(self)
        self.recipients = RecipientList()
        self.recipients.setTitle(self.tr("Kellele?"))
        self.recipients.setAccessibleName(self.tr("Sinu maja teised arvutid"))
        self.recipients.linkPressed.connect(
            lambda key: self.contactWanted.emit(ContactId(UUID(key)))
        )
        ui.recipientPlace.addWidget(self.recipients)
        ui.whatPills.changed.connect(self._tell)

    def show_leaving(self, leaving: Leaving) -> None:
        """Offer the computers of the house, and the case when one may go over."""
        ui, case = self.ui, leaving.case
        choices = [(FILE, self.tr("Toimik: kirjed ja failid"))]
        if case is not None:
            choices.append((CASE, self.tr("Juhtum koos vastutusega")))
        ui.whatPills.setChoices(choices)
        ui.whatPills.setValue(CASE if case is not None and case.stage_two_asked else FILE)
        self.recipients.setRecipients([self._recipient(each) for each in leaving.within])
        confirmed = [each for each in leaving.within if each.is_confirmed]
        if len(confirmed) == 1:
            self.recipients.setValue(str(confirmed[0].id))
        ui.goesFacts.setFacts(
            (
                (self.tr("Kirjeid"), str(leaving.entries)),
                (self.tr("Faile"), str(leaving.files) if leaving.files else ""),
                (self.tr("Juhtum"), case.concern if case else ""),
                (self.tr("Etapp"), words.stage(case.stage) if case else ""),
            )
        )
        self._tell()

    def is_case(self) -> bool:
        """Say whether the case itself is to go."""
        return self.ui.whatPills.value() == CASE

    def recipient(self) -> ContactId | None:
        """Return the chosen computer."""
        key = self.recipients.value()
        return ContactId(UUID(key)) if key else None

    def focus_first(self) -> None:
        """Go to the first decision."""
        self.ui.whatPills.focusControl()

    def _tell(self) -> None:
        if self.is_case():
            told = self.tr(
                "Kolleeg otsustab II etapi üle. Kuni tema vastuseni vastutad juhtumi eest sina."
            )
        else:
            told = self.tr(
                "Kolleeg saab lugeda kõike, mis on kirjas. Juhtumi eest vastutad edasi sina."
            )
        self.ui.whatSentence.setText(told)

    def _recipient(self, contact: Contact) -> Recipient:
        card = contact.card
        return Recipient(
            key=str(contact.id),
            name=moving_words.receiver(contact, within=True),
            detail=", ".join(text for text in (card.job_title, card.name) if text),
            trust=trust(contact),
            told=trust_sentence(contact),
            link="" if contact.is_confirmed else self.tr("Võrdle kontrollkoodi"),
        )
