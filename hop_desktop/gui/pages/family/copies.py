# SPDX-License-Identifier: EUPL-1.2
"""The copies that were given of a child's data, for who gives data out."""

from __future__ import annotations

from hop_desktop.app import access_copies, attachments
from hop_desktop.app.access_copies import ListedCopy
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.ids import ChildId
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tokens import S12, S20
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.list_row import ListRow
from hop_desktop.gui.widgets.rows import RowList


class CopiesSection(Section):
    """Each row opens its frozen paper; hidden from who gives no data out."""

    def __init__(self, page: Page, child_id: ChildId) -> None:
        """Stand hidden until the copies are read."""
        super().__init__("", page)
        self.setTitle(self.tr("Väljavõtted"))
        self.setFlush(True)
        self._child_id = child_id
        self._rows = RowList()
        self._none = text_label(
            self.tr("Kui lapsevanem või laps küsib oma andmeid, koosta siin väljavõte."),
            role="muted",
        )
        self._none.setContentsMargins(S20, S12, S20, S12)
        self.body.addWidget(self._none)
        self.body.addWidget(self._rows)
        add = self.addAction(self.tr("Koosta väljavõte"), self._make)
        add.setAccessibleName(self.tr("Koosta väljavõte lapse andmetest"))
        self.hide()

    def show_copies(self) -> None:
        """Read and show the copies of the child."""
        if not self.page.space.may(Action.SEAL):
            return
        child_id = self._child_id
        self.page.ask(lambda session: access_copies.copies(session, child_id), self._show)

    def _show(self, copies: tuple[ListedCopy, ...]) -> None:
        self._rows.setRecords(copies, self._row)
        self._rows.setVisible(bool(copies))
        self._none.setVisible(not copies)
        self.show()

    def _row(self, listed: ListedCopy) -> ListRow:
        copy = listed.copy
        row = ListRow(
            title=self.tr("Väljavõte {day}").format(
                day=words.day(copy.made_at.astimezone().date())
            ),
            detail=f"{copy.wish.requester} · {listed.made_by}",
        )
        row.clicked.connect(lambda: self._open(listed))
        return row

    def _open(self, listed: ListedCopy) -> None:
        """Show a copy with the ways to give it: printed, or saved as a file."""
        paper, made = listed.copy.attachment_id, listed.copy.made_at.astimezone().date()
        name = self.tr("väljavõte-{day}.pdf").format(day=made.isoformat())  # names nobody

        def show(opened: tuple[Attachment, bytes]) -> None:
            title = self.tr("Väljavõte {day}").format(day=words.day(made))
            way = (self.tr("Anna failidena"), lambda: self._give_files(listed))
            PaperDialog(self.page.space, title, name, opened[1], self.page, way=way).show()

        self.page.ask(lambda session: attachments.open_attachment(session, paper), show)

    def _give_files(self, listed: ListedCopy) -> None:
        where = Where(page=PageName.COPY_DATA, id=listed.copy.id, about=self._child_id)
        self.page.space.go(where)

    def _make(self) -> None:
        self.page.space.go(Where(page=PageName.ACCESS_COPY, about=self._child_id))
