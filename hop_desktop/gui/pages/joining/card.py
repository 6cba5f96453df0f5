# SPDX-License-Identifier: EUPL-1.2
"""On a child's page at the desk: who may be the same child, and who is by somebody's word."""

from __future__ import annotations

from hop_desktop.app import joining
from hop_desktop.app.joining import Candidate, Joining, KnownJoin
from hop_desktop.domain.access import Action
from hop_desktop.domain.ids import ChildId
from hop_desktop.gui import words
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.tokens import S12, S20
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList


class SameChildCard(Card):
    """Each row leads to the two beside each other; hidden from who joins no children."""

    def __init__(self, page: Page, child_id: ChildId) -> None:
        """Stand hidden until it is known what is proposed."""
        super().__init__(self.tr("Sama laps teisest asutusest"))
        self.setFlush(True)
        self._page, self._child_id = page, child_id
        self._none = text_label(
            self.tr("Kui sama lapse juhtum tuli ka mujalt, ühenda need siin."), role="muted"
        )
        self._none.setContentsMargins(S20, S12, S20, S12)
        self._rows = RowList()
        for part in (self._none, self._rows):
            self.body.addWidget(part)
        look = self.addAction(self.tr("Otsi sama last"), lambda: self._go(None))
        look.setAccessibleName(self.tr("Otsi sama last teisest asutusest"))
        self.hide()

    def load(self) -> None:
        """Read what is proposed and what was joined."""
        if not self._page.space.may(Action.WORK_ON_STAGE_THREE):
            return
        child_id = self._child_id
        self._page.ask(lambda session: joining.joining(session, child_id), self._show)

    def _show(self, known: Joining) -> None:
        held = [each for each in known.joins if each.join.holds]
        rows = [self._proposed(each) for each in known.proposals]
        rows += [self._joined(each) for each in held]
        self._rows.setRows(rows)
        self._rows.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.show()

    def _proposed(self, candidate: Candidate) -> ListRow:
        child = candidate.child
        born = self.tr("sündinud {day}").format(day=words.day(child.birth_date))
        row = ListRow(
            title=child.name,
            chips=[self.tr("Sama isikukood"), self.tr("Ühendamata")],
            detail=" · ".join((born, *candidate.houses)),
        )
        row.clicked.connect(lambda: self._go(child.id))
        return row

    def _joined(self, known: KnownJoin) -> ListRow:
        day = words.day(known.join.joined_at.astimezone().date())
        row = ListRow(
            title=known.child.name,
            chips=[self.tr("Ühendatud")],
            detail=" · ".join(filter(None, (*known.houses, known.joined_by, day))),
        )
        row.clicked.connect(lambda: self._go(known.join.child, known.join.into))
        return row

    def _go(self, other: ChildId | None, one: ChildId | None = None) -> None:
        where = Where(page=PageName.SAME_CHILD, id=one or self._child_id, about=other)
        self._page.space.go(where)
