# SPDX-License-Identifier: EUPL-1.2
"""Handovers: which cases are on their way, and for how many days without an answer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.app import counts, handover_reading, resync, supplements
from hop_desktop.app.counts import OddContact
from hop_desktop.app.handover_reading import HandoverRow
from hop_desktop.app.resync import Recovery
from hop_desktop.app.session import Session
from hop_desktop.app.supplements import Owed
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_handovers_page import Ui_HandoversPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.handover.attention import CountsCard, OwedCard, RecoveryCard
from hop_desktop.gui.tokens import S20
from hop_desktop.gui.widgets.cards import Card, EmptyState
from hop_desktop.gui.widgets.rows import ListRow, RowList

Standing = tuple[
    tuple[HandoverRow, ...],
    Recovery | None,
    tuple[Owed, ...],
    tuple[OddContact, ...],
]


class HandoversPage(Page):
    """All handovers of the house, newest first; a row leads to its page."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show an empty page until the store has answered."""
        super().__init__(space, where, parent)
        self.ui = Ui_HandoversPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self._loaded = False
        self._rows = RowList()
        self._card = Card()
        self._card.setFlush(True)
        self._card.body.addWidget(self._rows)
        self._empty = EmptyState(
            "package",
            self.tr("Siin on vallale või linnale antud juhtumid. Üleandmine algab juhtumi lehelt."),
            self.tr("Vaata juhtumeid"),
        )
        self._empty.pressed.connect(lambda: space.go(Where(page=PageName.CASES)))
        self._card.body.addWidget(self._empty)
        self._recovery, self._owed, self._counts = (
            RecoveryCard(self),
            OwedCard(self),
            CountsCard(self),
        )
        self.ui.listPlace.setSpacing(S20)
        for card in (self._recovery, self._owed, self._card, self._counts):
            self.ui.listPlace.addWidget(card)
        self._card.hide()

    def load(self) -> None:
        """Read the handovers."""
        self.ask(_standing, self._show)

    def focus_first(self) -> None:
        """Go to the first handover, or to the way to begin one."""
        if not self._recovery.isHidden():
            self._recovery.focus_first()
            return
        if self._owed.focus_first():
            return
        rows = self._rows.rows()
        (rows[0] if rows else self._empty.button).setFocus()

    def _show(self, standing: Standing) -> None:
        found, recovery, owed, odd = standing
        self._recovery.show_recovery(recovery)
        self._owed.show_owed(owed)
        self._counts.show_counts(odd)
        first, self._loaded = not self._loaded, True
        self._rows.setRecords(found, self._row)
        self._card.setTitle(self.tr("Kõik üleandmised") if found else "")
        self._card.setCount(len(found) or "")
        self._rows.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._card.show()
        if first:
            self.focus_first()

    def _row(self, item: HandoverRow) -> ListRow:
        sealed = item.handover.sealed_at
        row = ListRow(
            lead_title=words.day(sealed.astimezone().date()) if sealed else self.tr("Pooleli"),
            title=item.child,
            chips=self._chips(item),
            detail=item.recipient,
        )
        where = Where(page=PageName.HANDOVER, id=item.handover.id)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _chips(self, item: HandoverRow) -> list[str]:
        state = words.handover(item.handover)
        if item.days is None:
            return [state]
        return [state, words.waited(item.days), *self._beside(item)]

    def _beside(self, item: HandoverRow) -> list[str]:
        if item.asked:
            return [self.tr("saaja küsimus on vastamata")]
        return [self.tr("kinnitust ei ole")] if item.resend else []


def _standing(session: Session) -> Standing:
    return (
        handover_reading.handovers(session),
        resync.recovery(session),
        supplements.owed(session),
        counts.odd_counts(session),
    )
