# SPDX-License-Identifier: EUPL-1.2
"""Notices of children in need that came to the desk: those that nobody has opened stand first."""

from __future__ import annotations

from collections.abc import Sequence

from hop_desktop.domain.notices import Urgency
from hop_desktop.domain.sent_notices import ReceivedNotice
from hop_desktop.gui import notice_words, words
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.rows import ListRow, RowList


class ReceivedNoticesCard(Card):
    """A row for each notice; hidden for whoever may not know of any."""

    def __init__(self, space: Workspace) -> None:
        """Wait hidden."""
        super().__init__("")
        self.setTitle(self.tr("Lastekaitse teated"))
        self._space = space
        self.setFlush(True)
        self.strip = MessageStrip()
        self.strip.setFlush()
        self.rows = RowList()
        for part in (self.strip, self.rows):
            self.body.addWidget(part)
        self.hide()

    def show_notices(self, notices: Sequence[ReceivedNotice]) -> None:
        """Show them; what nobody has opened is said loudly."""
        self.setVisible(bool(notices))
        self.setCount(len(notices) or "")
        self.strip.clear()
        if any(notice.is_new for notice in notices):
            self.strip.showMessage("error", self.tr("Avamata teade abivajavast lapsest"))
        self.rows.setRecords(notices, self._row)

    def _row(self, notice: ReceivedNotice) -> ListRow:
        came = self.tr("saabus {moment}").format(moment=words.moment(notice.came_at))
        said = notice.content.urgency is not Urgency.NOT_SAID
        urgency = notice_words.urgency(notice.content.urgency) if said else ""
        chips = [self.tr("avamata")] if notice.is_new else []
        row = ListRow(
            title=notice.content.child.name,
            chips=chips,
            detail=" · ".join(filter(None, (notice.sender_name, came, urgency))),
        )
        where = Where(page=PageName.RECEIVED_NOTICE, id=notice.package_id)
        row.clicked.connect(lambda: self._space.go(where))
        return row
