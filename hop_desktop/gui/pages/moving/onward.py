# SPDX-License-Identifier: EUPL-1.2
"""Before a child's file goes to its next place: what goes, why it may, and the very PDF."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.app.sending_content import TransitionRow
from hop_desktop.app.sendings import SendingFile
from hop_desktop.domain.sendings import TransitionPart
from hop_desktop.gui import dealing_words, plurals, words
from hop_desktop.gui.contact_words import code_state, person
from hop_desktop.gui.forms.ui_sending_onward import Ui_SendingOnward
from hop_desktop.gui.pages.moving import words as moving_words
from hop_desktop.gui.widgets.fields import Field


class OnwardView(QWidget):
    """A tick for every part there is; what needs a consent cannot be ticked without one."""

    changed = Signal()
    previewWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until the sending is known."""
        super().__init__(parent)
        self.ui = ui = Ui_SendingOnward()
        ui.setupUi(self)
        ui.preview.hide()
        self.fields: Mapping[str, Field] = {
            "parts": ui.partsGroup,
            "within_limits": ui.limitsTick,
            "carer_note": ui.carerNoteText,
        }
        self._shown = False
        for field in self.fields.values():
            field.changed.connect(self._note_change)
        ui.previewButton.clicked.connect(self.previewWanted)

    def show_file(self, file: SendingFile) -> None:
        """Show what is decided; what is being typed stays."""
        ui, card = self.ui, file.recipient.card
        ui.recipientFacts.setFacts(
            (
                (self.tr("Asutus"), card.name),
                (self.tr("Kontaktisik"), person(card)),
                (self.tr("Kontrollkood"), code_state(file.recipient)),
                (self.tr("Kinnitas"), file.approved_by),
            )
        )
        self._show_consent(file)
        if not self._shown:
            self._shown = True
            ui.partsGroup.setChoices([self._choice(row, file) for row in file.rows if row.count])
            ui.partsGroup.setValues({part.value for part in file.sending.parts})
            ui.limitsTick.setTicked(file.sending.within_limits)
            ui.carerNoteText.setValue(file.sending.carer_note)
        for row in file.rows:
            if row.count:
                may = row.part in file.lawful or file.consent is not None
                ui.partsGroup.box(row.part.value).setEnabled(may)

    def parts(self) -> frozenset[TransitionPart]:
        """Return the parts that are to go."""
        return frozenset(map(TransitionPart, self.ui.partsGroup.values()))

    def show_preview(self, pdf: bytes) -> None:
        """Show the very PDF that would be sealed."""
        self.ui.preview.show()
        self.ui.preview.setPdf(pdf)
        self.ui.preview.pile.setFocus()

    def focus_first(self) -> None:
        """Go to the first part."""
        self.ui.partsGroup.focusControl()

    def _note_change(self) -> None:
        self.ui.preview.hide()
        self.changed.emit()

    def _choice(self, row: TransitionRow, file: SendingFile) -> tuple[str, str]:
        name = moving_words.part(row.part)
        if row.part in {TransitionPart.CARD, TransitionPart.CASE, TransitionPart.PLAN}:
            told = name
        else:
            told = f"{name}: {plurals.entries(row.count)}"
        if row.part in file.lawful:
            told = self.tr("{part} (läheb seaduse alusel)").format(part=told)
        return row.part.value, told

    def _show_consent(self, file: SendingFile) -> None:
        ui, consent = self.ui, file.consent
        to_school = TransitionPart.CARD in file.lawful
        ui.consentFacts.setVisible(consent is not None)
        ui.limitsTick.setVisible(consent is not None and bool(consent.limits))
        if consent is not None:
            ui.consentFacts.setFacts(
                (
                    (self.tr("Andis"), consent.giver),
                    (self.tr("Millal"), words.day(consent.given_on)),
                    (self.tr("Kuidas"), dealing_words.consent_form(consent.form)),
                    (self.tr("Piirid"), consent.limits),
                    (self.tr("Kehtib kuni"), words.day(consent.valid_until)),
                )
            )
            told = self.tr("Saada ainult seda, mis mahub nõusoleku piiridesse.")
        elif to_school:
            told = self.tr(
                "Nõusolekut järgmise õppekoha jaoks ei ole. Ilma selleta läheb ainult kaart. "
                "Nõusoleku saad märkida lapse juhtumi lehel."
            )
        else:
            told = self.tr(
                "Teise lasteaeda läheb ka kaart ainult pere nõusolekul. "
                "Nõusoleku saad märkida lapse juhtumi lehel."
            )
        ui.consentSentence.setText(told)
        anything = any(row.count for row in file.rows)
        ui.partsGroup.setVisible(anything)
        ui.partsSentence.setText(
            self.tr("Nimi, sünniaeg ja isikukood lähevad alati. Pere andmed jäävad siia.")
            if anything
            else self.tr("Siin ei ole veel midagi saata. Täida enne koolivalmiduskaart.")
        )
