# SPDX-License-Identifier: EUPL-1.2
"""Third decision of a handover: why, on which basis, and how the carer was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.app.dealings import Dealings
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.handovers import Basis, CarerInformed, Handover
from hop_desktop.gui import field_words, words
from hop_desktop.gui.forms.ui_handover_basis import Ui_HandoverBasis
from hop_desktop.gui.pages.handover.dealing_facts import dealing_facts
from hop_desktop.gui.pages.handover.decisions import Decisions
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.fields import Field


class HandoverBasis(QWidget):
    """The words that the receiver reads first, and those that the law asks for.

    ``finished`` follows Ctrl+Enter in any of the texts.
    """

    finished = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Offer the bases and the ways of telling; ``today`` is for the date field."""
        super().__init__(parent)
        self.ui = ui = Ui_HandoverBasis()
        ui.setupUi(self)
        ui.basisPills.setChoices([(basis.value, words.basis(basis)) for basis in Basis])
        ui.carerPills.setChoices(
            [(told.value, words.carer_informed(told)) for told in CarerInformed]
        )
        self._today = today
        self._card, self._recorded = Card(self.tr("Mis on juba kirjas")), FactList()
        self._card.body.addWidget(self._recorded)
        self._card.hide()
        ui.HandoverBasisLayout.insertWidget(0, self._card)
        ui.expectedField.setToday(today)
        for text in (ui.reasonText, ui.basisNoteText, ui.carerNoteText):
            text.submitted.connect(self.finished)
        ui.basisPills.changed.connect(self._ask_for_note)
        ui.carerPills.changed.connect(self._ask_how_told)
        self.fields: Mapping[str, Field] = {
            "reason": ui.reasonText,
            "basis": ui.basisPills,
            "basis_note": ui.basisNoteText,
            "carer_informed": ui.carerPills,
            "carer_note": ui.carerNoteText,
            "expected_answer_on": ui.expectedField,
        }

    def show_dealings(self, dealings: Dealings) -> None:
        """Show beside the questions what is recorded about consents and telling."""
        facts = dealing_facts(dealings, self._today)
        self._recorded.setFacts(facts)
        self._card.setVisible(bool(facts))

    def show_handover(self, handover: Handover) -> None:
        """Show what was written; whether the carer knows is asked, never presumed."""
        ui = self.ui
        told = handover.carer_informed.value if handover.carer_note else ""
        ui.reasonText.setValue(handover.reason)
        ui.basisPills.setValue(handover.basis.value)
        ui.basisNoteText.setValue(handover.basis_note)
        ui.carerPills.setValue(told)
        ui.carerNoteText.setValue(handover.carer_note)
        ui.expectedField.setDay(handover.expected_answer_on)
        self._ask_for_note()
        self._ask_how_told()

    def decided(self, before: Decisions) -> Decisions:
        """Return ``before`` with what stands in the fields."""
        ui = self.ui
        told = ui.carerPills.value()
        return replace(
            before,
            reason=ui.reasonText.value(),
            basis=Basis(ui.basisPills.value() or before.basis.value),
            basis_note=ui.basisNoteText.value(),
            carer_informed=CarerInformed(told) if told else before.carer_informed,
            carer_note=ui.carerNoteText.value(),
            expected_answer_on=ui.expectedField.day(),
        )

    def problems(self) -> dict[str, str]:
        """Return the sentences about what is still missing, by field."""
        ui = self.ui
        found = {}
        if not ui.reasonText.value():
            found["reason"] = self.tr("Kirjuta, miks annad juhtumi üle")
        if ui.basisPills.value() == Basis.CONSENT.value and not ui.basisNoteText.value():
            found["basis_note"] = self.tr("Kirjuta, kes ja millal nõusoleku andis")
        if not ui.carerPills.value():
            found["carer_informed"] = self.tr("Vali, kas last kasvatav isik teab")
        if not ui.carerNoteText.value():
            found["carer_note"] = self.tr("Kirjuta, kuidas ja millal teavitad")
        if problem := ui.expectedField.problem():
            found["expected_answer_on"] = field_words.field_sentence(
                Invalid("expected_answer_on", problem)
            )
        return found

    def focus_first(self) -> None:
        """Go to the first words to write."""
        self.ui.reasonText.focusControl()

    def _ask_for_note(self) -> None:
        consent = self.ui.basisPills.value() == Basis.CONSENT.value
        self.ui.basisNoteText.setLabel(
            self.tr("Kes ja millal nõusoleku andis?") if consent else self.tr("Alus täpsemalt")
        )
        self.ui.basisNoteText.setOptional(not consent)

    def _ask_how_told(self) -> None:
        self.ui.carerNoteText.setLabel(
            {
                CarerInformed.NOT_YET.value: self.tr("Miks ei ole ja millal teavitad?"),
                CarerInformed.AGREED_WITH_CHILD_PROTECTION.value: self.tr(
                    "Kellega ja millal kokku leppisid?"
                ),
            }.get(self.ui.carerPills.value(), self.tr("Kuidas ja millal teavitasid?"))
        )
