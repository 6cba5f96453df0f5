# SPDX-License-Identifier: EUPL-1.2
"""On the first page: what is written for child protection and was told to nobody."""

from __future__ import annotations

from collections.abc import Sequence

from hop_desktop.domain.notices import Notice
from hop_desktop.gui import notice_words, words
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.pages.today.list_card import ListCard
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.rows import ListRow


class UntoldCard(ListCard):
    """Red, and over everything else; gone as soon as somebody says how it was told."""

    def __init__(self, space: Workspace) -> None:
        """Wait hidden."""
        super().__init__("")
        self._space = space
        self.strip = MessageStrip()
        self.strip.setFlush(first=True)
        self.body.insertWidget(0, self.strip)

    def show_untold(self, untold: Sequence[Notice]) -> None:
        """Show them, the oldest first."""
        self.fill(untold, self._row)
        if not untold:
            self.strip.clear()
            return
        self.strip.showMessage(
            "error",
            notice_words.state(untold[0]),
            self.tr("Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116\u00a0111."),
        )

    def _row(self, notice: Notice) -> ListRow:
        written = self.tr("koostatud {moment}").format(moment=words.moment(notice.written_at))
        row = ListRow(
            title=notice.about.name, detail=f"{notice_words.kind(notice.kind)} · {written}"
        )
        where = Where(page=PageName.NOTICE_VIEW, id=notice.id)
        row.clicked.connect(lambda: self._space.go(where))
        return row
