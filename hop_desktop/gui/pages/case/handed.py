# SPDX-License-Identifier: EUPL-1.2
"""The handovers of the case, as this house sent them."""

from __future__ import annotations

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.access import Action
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import ContactId
from hop_desktop.gui import words
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.rows import ListRow, RowList


class HandoversSection(Section):
    """To whom, where it stands, since when; rows open for those who may seal."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Üleandmised"))
        self._may_open = page.space.may(Action.SEAL)
        self.setFlush(self._may_open)
        self._rows, self._facts = RowList(), FactList()
        self._rows.setVisible(self._may_open)
        self._facts.setVisible(not self._may_open)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._facts)
        self._recipients: dict[ContactId, str] = {}

    def show_file(self, file: CaseFile) -> None:
        """Show the handovers, newest first; a case that was never sent shows none."""
        self._recipients = dict(file.recipients)
        if self._may_open:
            self._rows.setRecords(file.handovers, self._row)
        else:
            self._facts.setFacts(
                [(self._recipients[h.recipient], self._told(h)) for h in file.handovers]
            )
        self.setVisible(bool(file.handovers))

    def _row(self, handover: Handover) -> ListRow:
        row = ListRow("", "", self._recipients[handover.recipient], [], self._told(handover))
        where = Where(page=PageName.HANDOVER, id=handover.id)
        row.clicked.connect(lambda: self.page.space.go(where))
        return row

    def _told(self, handover: Handover) -> str:
        state = words.handover(handover)
        moment = handover.answered_at or handover.sealed_at
        return f"{state} · {words.day(moment.astimezone().date())}" if moment else state
