# SPDX-License-Identifier: EUPL-1.2
"""The children whose file one may read: found by the beginning of a name, opened by a press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.app import children
from hop_desktop.app.children import ChildRow
from hop_desktop.domain.access import Action, Reach, reach
from hop_desktop.domain.children import age_on, is_named
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.text import fold, search_words
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_children_page import Ui_ChildrenPage
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.widgets.cards import EmptyState
from hop_desktop.gui.widgets.rows import ListRow, RowList
from hop_desktop.gui.widgets.search_line import SearchLine

MOST_PILLS = 6
ALL = "all"


class ChildrenPage(Page):
    """A row for each child: name, stage, age and group. ``where.words`` is a search."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build the list; ``load`` fills it."""
        super().__init__(space, where, parent)
        self.ui = Ui_ChildrenPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self._found: tuple[ChildRow, ...] = ()
        self._add: QPushButton | None = None
        if space.may(Action.CHANGE_CHILD):
            self._add = self.ui.header.setPrimary(self.tr("Lisa laps"), self._add_child)
            set_icon(self._add, "plus", colour="on_primary")
            if not space.house.is_desk:
                self.ui.header.setSecondary(self.tr("Lisa nimekirjast"), self._read_roster)
            self._add.hide()  # an empty list offers it itself
        self._build_list()

    def load(self) -> None:
        """Read all children in reach; choosing among them needs no further reading."""
        self.ask(children.children, self._show)

    def focus_first(self) -> None:
        """Stand in the search field."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> bool:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def _build_list(self) -> None:
        self.search = SearchLine(self.tr("Otsi nime järgi"))
        self.search.setText(self.where.words)
        self.rows = RowList()
        self.none = EmptyState("children", self._who_belongs_here(), self._first_button())
        self._missed = EmptyState("search", "", self.tr("Tühjenda otsing"))
        card = self.ui.listCard
        card.setFlush(True)
        card.addHeaderPart(self.search)
        for part in (self.rows, self.none, self._missed):
            card.body.addWidget(part)
            part.hide()
        self.ui.groupPills.hide()
        if self.space.house.workplace is Workplace.SCHOOL:
            self.ui.groupPills.setLabel(self.tr("Klass"))
        self.ui.groupPills.changed.connect(self._list)
        self.search.wanted.connect(self._list)
        self._missed.pressed.connect(self._show_all)
        self.none.pressed.connect(self._add_child)

    def _show(self, rows: tuple[ChildRow, ...]) -> None:
        self._found = rows
        groups = sorted({row.group for row in rows if row.group}, key=fold)
        several = 1 < len(groups) <= MOST_PILLS
        pills = self.ui.groupPills
        pills.setVisible(several)
        if several:
            chosen = pills.value()
            everybody = (ALL, self.tr("Kõik"))
            pills.setChoices([everybody, *((group, group) for group in groups)])
            pills.setValue(chosen if chosen in groups else ALL)
        self._list()

    def _list(self) -> None:
        wanted, group = search_words(self.search.words()), self.ui.groupPills.value()
        rows = [
            row
            for row in self._found
            if (group in ("", ALL) or row.group == group) and is_named(row.child.folded, wanted)
        ]
        self.rows.setRecords(rows, self._row)
        self.rows.setVisible(bool(rows))
        self.none.setVisible(not self._found)
        self._missed.setVisible(bool(self._found) and not rows)
        self._missed.setSentence(
            self.tr("Sellise nimega last siin ei ole: „{words}”.").format(words=self.search.words())
        )
        self.search.setVisible(bool(self._found))
        if self._add is not None:
            self._add.setVisible(bool(self._found))
        self.ui.listCard.setTitle(self._listed() if self._found else "")
        self.ui.listCard.setCount(len(rows) or "")

    def _listed(self) -> str:
        group = self.ui.groupPills.value()
        return self.tr("Kõik lapsed") if group in {"", ALL} else group

    def _row(self, row: ChildRow) -> ListRow:
        child = row.child
        chips = [words.stage(row.stage)] if row.stage else []
        left = self.tr("lahkus {day}").format(day=words.day(child.left_on))
        age = words.age(age_on(self.space.today(), child.birth_date))
        details = (age, row.group, left if child.left_on else "")
        listed = ListRow(title=child.name, chips=chips, detail=" · ".join(filter(None, details)))
        where = Where(page=PageName.CHILD, id=child.id)
        listed.clicked.connect(lambda: self.space.go(where))
        return listed

    def _show_all(self) -> None:
        self.search.clear()
        self.ui.groupPills.setValue(ALL)
        self._list()
        self.focus_first()

    def _add_child(self) -> None:
        self.space.go(Where(page=PageName.CHILD_FORM, words=self.search.words()))

    def _read_roster(self) -> None:
        self.space.go(Where(page=PageName.ROSTER))

    def _first_button(self) -> str:
        can_add = self.space.may(Action.CHANGE_CHILD) and not self._lacks_group()
        return self.tr("Lisa laps") if can_add and not self.space.house.is_desk else ""

    def _lacks_group(self) -> bool:
        held = reach(self.space.person, Action.CHANGE_CHILD)
        return Reach.ALL not in held and not self.space.person.groups

    def _who_belongs_here(self) -> str:
        if self.space.house.is_desk:
            return self.tr("Lapse andmed tulevad siia koos vastu võetud juhtumiga.")
        if not self.space.may(Action.CHANGE_CHILD):
            return self.tr("Siia tulevad lapsed, kelle juhtumis sa osaled.")
        if self._lacks_group():
            return self.tr("Sa ei ole veel üheski rühmas. Küsi juhilt, et ta sind lisaks.")
        return self.tr("Siin on lapsed, keda sa toetad. Lisa esimene laps.")
