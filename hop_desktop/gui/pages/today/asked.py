# SPDX-License-Identifier: EUPL-1.2
"""On the first page of a desk: what came and waits for its word, and by which day it is due."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app.desk import Desk
from hop_desktop.domain.asked import Asked, AskedBy
from hop_desktop.domain.deadlines import DeadlineRule
from hop_desktop.gui import rule_words, words
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.pages.today.due_list import in_words
from hop_desktop.gui.pages.today.list_card import ListCard
from hop_desktop.gui.tokens import S12, S20
from hop_desktop.gui.widgets.labels import breakable, text_label
from hop_desktop.gui.widgets.list_row import ListRow
from hop_desktop.gui.widgets.message_strip import MessageStrip


class AskedCard(ListCard):
    """Unopened notices loudly on top, then the earliest day; under them the law behind the days."""

    def __init__(self, space: Workspace) -> None:
        """Wait hidden."""
        super().__init__("")
        self.setTitle(self.tr("Saabunud ja vastuseta"))
        self._space, self._today = space, date.min
        self.strip = MessageStrip()
        self.strip.setFlush()
        self.body.insertWidget(0, self.strip)
        self._law = text_label(role="small")
        foot = QVBoxLayout()
        foot.setContentsMargins(S20, S12, S20, S12)
        foot.addWidget(self._law)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        self.body.addWidget(self._foot)

    def show_desk(self, desk: Desk) -> None:
        """Show what waits."""
        self._today = desk.day
        new = sum(item.is_new for item in desk.asked)
        if not new:
            self.strip.clear()
        else:
            self.strip.showMessage(
                "error", self.tr("%n avamata teadet abivajavast lapsest", "", new)
            )
        self.fill(desk.asked, self._row)
        self._law.setText(breakable("\n".join(self._behind(rule) for rule in desk.rules)))
        self._foot.setVisible(bool(desk.rules))

    def _behind(self, rule: DeadlineRule) -> str:
        return f"{rule_words.text(rule)} {rule_words.source(rule, self._today)}."

    def _row(self, item: Asked) -> ListRow:
        days = item.days(self._today)
        late = days is not None and days < 0
        came = self.tr("saabus {day}").format(day=words.day(item.came_on))
        row = ListRow(
            self.tr("Kohe") if item.is_new else words.day(item.on),
            in_words(days) if late or not item.is_new else "",
            self._to_do(item),
            self._chips(item),
            f"{item.child} · {item.sender} · {came}",
        )
        if item.rule is not None and not item.is_agreed:
            row.setAccessibleDescription(rule_words.source(item.rule, self._today))
        page = {AskedBy.NOTICE: PageName.RECEIVED_NOTICE, AskedBy.HANDOVER: PageName.INCOMING}
        row.clicked.connect(lambda: self._space.go(Where(page=page[item.by], id=item.id)))
        return row

    def _to_do(self, item: Asked) -> str:
        if item.by is AskedBy.HANDOVER:
            return self.tr("Vasta üleandmisele")
        return self.tr("Ava teade") if item.is_new else self.tr("Otsusta teate järgi")

    def _chips(self, item: Asked) -> list[str]:
        chips = [self.tr("avamata")] if item.is_new else []
        if item.is_agreed:
            chips.append(self.tr("saatja ootab"))
        elif item.rule is not None:
            chips.append(self._limit(item, item.rule))
        return chips

    def _limit(self, item: Asked, rule: DeadlineRule) -> str:
        """Return the time that the law gives, with its day where the row does not begin with it."""
        if item.is_new and item.by_law is not None:
            return rule_words.due(rule, item.by_law)
        return rule_words.limit(rule)
