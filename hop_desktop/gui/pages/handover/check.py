# SPDX-License-Identifier: EUPL-1.2
"""The last look before sealing: everything that was decided, and the very PDF that will go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.app.handover_reading import HandoverFile
from hop_desktop.domain.handovers import Part
from hop_desktop.domain.staff import Role
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.gui import words
from hop_desktop.gui.contact_words import code_state, person
from hop_desktop.gui.forms.ui_handover_check import Ui_HandoverCheck
from hop_desktop.gui.pages.handover import words as handover_words
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList, Facts
from hop_desktop.gui.widgets.labels import text_label

RECIPIENT, PARTS, BASIS = range(3)


class HandoverCheck(QWidget):
    """A card per decision, each with "Muuda", beside the preview."""

    changeWanted = Signal(int)
    signWanted = Signal()

    def __init__(self, titles: RoleTitles, parent: QWidget | None = None) -> None:
        """Show empty cards until the handover is known."""
        super().__init__(parent)
        self._titles = titles
        self.ui = Ui_HandoverCheck()
        self.ui.setupUi(self)
        self._recipient = self._card(self.tr("Saaja"), RECIPIENT)
        self._parts = self._card(self.tr("Sisu"), PARTS)
        self._basis = self._card(self.tr("Alus ja teavitamine"), BASIS)
        self._approval = self._card(self.tr("Kinnitus"))
        self.signing = Card(self.tr("Digiallkiri"))
        why = self.tr("Soovi korral allkirjasta kokkuvõte enne sulgemist. Siis läheb see kaasa.")
        self.signing.body.addWidget(text_label(why, role="muted"))
        self.signing.addAction(self.tr("Allkirjasta DigiDoc4-s"), self.signWanted.emit)
        self.ui.listPlace.addWidget(self.signing)

    def show_file(self, file: HandoverFile) -> None:
        """List what was decided."""
        card = file.recipient.card
        self._recipient.setFacts(
            (
                (self.tr("Asutus"), card.name),
                (self.tr("Kontaktisik"), person(card)),
                (self.tr("Kontrollkood"), code_state(file.recipient)),
                (self.tr("Teadmiseks ka"), handover_words.told(file)),
                (
                    self.tr("Loevad ID‑kaardiga"),
                    "\n".join(reader.name for reader in file.handover.readers),
                ),
                (
                    self.tr("Parool"),
                    self.tr("Kirjutad sulgemisel") if file.handover.by_password else "",
                ),
            )
        )
        self._parts.setFacts(self._parts_of(file))
        self._basis.setFacts(self._basis_of(file))
        self._approval.setFacts(self._approval_of(file))

    def show_preview(self, pdf: bytes) -> None:
        """Show the summary as it would be sealed."""
        self.ui.preview.setPdf(pdf)

    def focus_first(self) -> None:
        """Go to the document that is to be read."""
        self.ui.preview.pile.setFocus()

    def _card(self, title: str, step: int | None = None) -> FactList:
        card, facts = Card(title), FactList()
        card.body.addWidget(facts)
        if step is not None:
            change: Callable[[], object] = lambda: self.changeWanted.emit(step)  # noqa: E731
            button = card.addAction(self.tr("Muuda"), change)
            button.setAccessibleName(self.tr("Muuda: {title}").format(title=title))
        self.ui.listPlace.addWidget(card)
        return facts

    def _parts_of(self, file: HandoverFile) -> Facts:
        filled = {row.part for row in file.parts if row.count}
        going = [
            words.part(part)
            for part in Part
            if part in file.handover.parts and (part in filled or part is Part.CHILD)
        ]
        staying = [(words.part(item.part), item.reason) for item in file.handover.withheld]
        stays = self.tr("Jääb siia: {part}")
        protected = self.tr("%n kaitstud tähelepanekut", "", file.protected)
        return (
            (self.tr("Läheb kaasa"), tuple(going)),
            *((stays.format(part=part), reason) for part, reason in staying),
            (self.tr("Jääb alati siia"), protected if file.protected else ""),
        )

    def _basis_of(self, file: HandoverFile) -> Sequence[tuple[str, str]]:
        handover = file.handover
        return (
            (self.tr("Põhjus"), handover.reason),
            (self.tr("Andmete alus"), words.basis(handover.basis)),
            (self.tr("Täpsemalt"), handover.basis_note),
            (self.tr("Teavitamine"), words.carer_informed(handover.carer_informed)),
            (self.tr("Kuidas"), handover.carer_note),
            (self.tr("Vastust ootad"), words.day(handover.expected_answer_on)),
        )

    def _approval_of(self, file: HandoverFile) -> Sequence[tuple[str, str]]:
        if not file.approved_by:
            head = words.role_inside(Role.HEAD, self._titles)
            waits = self.tr("{head} ei ole veel kinnitanud").format(head=head)
            return ((self.tr("Seis"), words.opened(waits)),)
        return (
            (self.tr("Kinnitas"), file.approved_by),
            (self.tr("Millal"), words.moment(file.handover.approved_at)),
        )
