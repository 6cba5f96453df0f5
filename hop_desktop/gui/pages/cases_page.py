# SPDX-License-Identifier: EUPL-1.2
"""The cases one may read: due for review first, searched by a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hop_desktop.app import cases
from hop_desktop.app.cases import CaseRow
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import CaseCustody, CaseStatus, Stage
from hop_desktop.domain.text import fold
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_cases_page import Ui_CasesPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.widgets.cards import EmptyState
from hop_desktop.gui.widgets.rows import ListRow, RowList
from hop_desktop.gui.widgets.search_line import SearchLine

OPEN, CLOSED = CaseStatus.OPEN.value, CaseStatus.CLOSED.value


class CasesPage(Page):
    """A row a case; open ones or ended ones. ``words`` are searched for at once.

    At a desk the institutions that handed the cases over are searched too.
    """

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show open cases first."""
        super().__init__(space, where, parent)
        self.ui = Ui_CasesPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self.search = SearchLine()
        self.search.setPlaceholderText(
            self.tr("Otsi lapse või asutuse nime järgi")
            if self._is_desk()
            else self.tr("Otsi lapse nime järgi")
        )
        self.search.setText(where.words)
        self._rows = RowList()
        self._none = EmptyState("case", "")
        self._missed = EmptyState("search", "", self.tr("Tühjenda otsing"))
        card = self.ui.listCard
        card.setFlush(True)
        card.addHeaderPart(self.search)
        for part in (self._rows, self._none, self._missed):
            card.body.addWidget(part)
            part.hide()
        self.ui.statusPills.setChoices([(OPEN, self.tr("Avatud")), (CLOSED, self.tr("Lõpetatud"))])
        self.ui.statusPills.setValue(OPEN)
        self.ui.statusPills.changed.connect(self._list)
        if space.may(Action.READ_STATISTICS):
            overview = Where(page=PageName.OVERVIEW)
            self.ui.header.setSecondary(self.tr("Ülevaade"), lambda: space.go(overview))
        self.search.wanted.connect(self._list)
        self._missed.pressed.connect(self.search.clear)
        self._none.pressed.connect(self._begin)
        self._found: tuple[CaseRow, ...] = ()

    def load(self) -> None:
        """Read all cases in reach; choosing among them needs no further reading."""
        self.ask(lambda session: cases.cases(session, closed=True), self._show)

    def focus_first(self) -> None:
        """Stand in the search field."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> bool:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def _show(self, rows: tuple[CaseRow, ...]) -> None:
        self._found = rows
        self._list()

    def _list(self) -> None:
        status = CaseStatus(self.ui.statusPills.value() or OPEN)
        of_status = [row for row in self._found if row.case.status is status]
        asked = fold(self.search.text())
        rows = [row for row in of_status if asked in fold(f"{row.child.name}\n{row.sender}")]
        self._rows.setRecords(rows, self._row)
        self._rows.setVisible(bool(rows))
        self._none.setVisible(not of_status)
        self._none.setSentence(self._nothing(status))
        source = self.tr("Vaata saabunud pakette") if self._is_desk() else self.tr("Vaata lapsi")
        self._none.button.setText(source)
        self._none.button.setVisible(status is CaseStatus.OPEN)
        self._missed.setVisible(bool(of_status) and not rows)
        self._missed.setSentence(self._nobody().format(words=self.search.text()))
        title = self.tr("Avatud juhtumid") if status is CaseStatus.OPEN else self.tr("Lõpetatud")
        self.ui.listCard.setTitle(title)
        self.ui.listCard.setCount(len(rows) or "")

    def _nothing(self, status: CaseStatus) -> str:
        if status is CaseStatus.CLOSED:
            return self.tr("Ühtegi juhtumit ei ole lõpetatud.")
        if self._is_desk():
            return self.tr("Juhtum tekib siia, kui võtad saabunud paketi vastu.")
        return self.tr("Avatud juhtumeid ei ole. Juhtumi avad lapse lehelt.")

    def _nobody(self) -> str:
        if self._is_desk():
            return self.tr("Sellise lapse ega asutuse juhtumit siin ei ole: „{words}”.")
        return self.tr("Sellise nimega lapse juhtumit siin ei ole: „{words}”.")

    def _is_desk(self) -> bool:
        return self.space.house.is_desk

    def _begin(self) -> None:
        """Go where cases come from."""
        self.space.go(Where(page=PageName.INBOX if self._is_desk() else PageName.CHILDREN))

    def _row(self, row: CaseRow) -> ListRow:
        case = row.case
        listed = ListRow(
            words.day(case.review_on) or self.tr("Aeg leppimata"),
            self._due(row),
            row.child.name,
            self._chips(row),
            self._holder(row),
        )
        where = Where(page=PageName.CASE, id=case.id)
        listed.clicked.connect(lambda: self.space.go(where))
        return listed

    def _due(self, row: CaseRow) -> str:
        return (self._due_in_one if row.case.stage is Stage.ONE else self._due_later)(row)

    def _due_in_one(self, row: CaseRow) -> str:
        days = self._days(row)
        if days is None:
            return self.tr("ülevaatus")
        if days < 0:
            return self.tr("ülevaatus %n päeva üle tähtaja", "", -days)
        near = {0: self.tr("ülevaatus täna"), 1: self.tr("ülevaatus homme")}
        return near.get(days) or self.tr("ülevaatus %n päeva pärast", "", days)

    def _due_later(self, row: CaseRow) -> str:
        days = self._days(row)
        if days is None:
            return self.tr("vahehindamine")
        if days < 0:
            return self.tr("vahehindamine %n päeva üle tähtaja", "", -days)
        near = {0: self.tr("vahehindamine täna"), 1: self.tr("vahehindamine homme")}
        return near.get(days) or self.tr("vahehindamine %n päeva pärast", "", days)

    def _days(self, row: CaseRow) -> int | None:
        day = row.case.review_on
        return (day - self.space.today()).days if day is not None else None

    def _chips(self, row: CaseRow) -> list[str]:
        chips = [words.stage(row.case.stage)]
        if row.case.stage_two_asked:
            chips.append(self.tr("II etapp küsitud"))
        if row.handover is not None:
            state = words.handover(row.handover)
            chips.append(self.tr("Üleandmine: {state}").format(state=state.lower()))
        return chips

    def _holder(self, row: CaseRow) -> str:
        if row.case.custody is CaseCustody.PAST:
            return self.tr("üle antud {day}").format(day=words.day(row.case.stage_since))
        holder = self.tr("vastutab {name}").format(name=row.responsible)
        return " · ".join(filter(None, (row.sender, holder)))
