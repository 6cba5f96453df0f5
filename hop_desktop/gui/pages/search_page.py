# SPDX-License-Identifier: EUPL-1.2
"""Searching everything one may see while one types: a card for each kind of thing found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hop_desktop.app import finding
from hop_desktop.app.finding import Findings, Found
from hop_desktop.domain.finding import Kind
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_search_page import Ui_SearchPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.cards import Card, EmptyState
from hop_desktop.gui.widgets.rows import ListRow, RowList

ALL = "all"
MOST_CHIPS = 3
OPENED = {
    Kind.CHILD: PageName.CHILD,
    Kind.OBSERVATION: PageName.OBSERVATION_VIEW,
    Kind.CONTACT: PageName.CONTACT,
}


class SearchPage(Page):
    """What was typed and which kind was chosen stay while one looks at what was found."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build a card for each kind; ``load`` looks for the words again."""
        super().__init__(space, where, parent)
        self.ui = Ui_SearchPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self.search = self.ui.search
        self.search.setText(where.words)
        self._cards: dict[Kind, tuple[Card, RowList]] = {}
        for kind in Kind:
            self._cards[kind] = self._card(kind)
        self.none = EmptyState("search", "", self.tr("Tühjenda otsing"))
        self.none.pressed.connect(self._clear)
        self._none_card = Card()
        self._none_card.body.addWidget(self.none)
        self.ui.results.addWidget(self._none_card)
        self._offer_kinds()
        self.search.wanted.connect(self.load)
        self.ui.kindPills.changed.connect(self.load)
        self._show(Findings(words=""))

    def load(self) -> None:
        """Look for what is typed."""
        typed, chosen = self.search.words(), self.ui.kindPills.value()
        only = None if chosen in ("", ALL) else Kind(chosen)
        self.ask(lambda session: finding.find(session, typed, only), self._show)

    def focus_first(self) -> None:
        """Stand in the search field."""
        self.focus_search()

    def focus_search(self) -> bool:
        """Put the cursor into the search field, what stands there marked."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def _card(self, kind: Kind) -> tuple[Card, RowList]:
        card, rows = Card(words.found_kind(kind)), RowList()
        card.setFlush(True)
        card.body.addWidget(rows)
        card.hide()
        self.ui.results.addWidget(card)
        return card, rows

    def _offer_kinds(self) -> None:
        """Offer the kinds that this person's roles reach at all."""
        reached = [kind for kind, action in finding.READING.items() if self.space.may(action)]
        if not self.space.house.is_desk:
            reached = [kind for kind in reached if kind is not Kind.RECEIVED]
        everything = (ALL, self.tr("Kõik"))
        choices = [(kind.value, words.found_kind(kind)) for kind in reached]
        self.ui.kindPills.setChoices([everything, *choices])
        self.ui.kindPills.setValue(ALL)
        self.ui.kindPills.setVisible(len(reached) > 1)

    def _show(self, findings: Findings) -> None:
        if findings.words != self.search.words():
            return  # what was typed since is being looked for
        for kind, (card, rows) in self._cards.items():
            found = [each for each in findings.found if each.kind is kind]
            more = kind in findings.more
            card.setVisible(bool(found))
            card.setCount(self._count(len(found), more=more))
            rows.setRecords(found, self._row)
        near = self.tr("Sarnase nimega lapsed")
        title = near if findings.near else words.found_kind(Kind.CHILD)
        self._cards[Kind.CHILD][0].setTitle(title)
        self._none_card.setVisible(not findings.found)
        self._say_nothing(findings.words)
        follow_layout(self)

    def _count(self, shown: int, *, more: bool) -> str:
        if not more:
            return str(shown or "")
        return self.tr("esimesed {count}").format(count=shown)

    def _say_nothing(self, typed: str) -> None:
        short = len(typed) < finding.LEAST_LETTERS
        self.none.button.setVisible(not short)
        self.none.setSentence(
            self.tr("Kirjuta vähemalt kaks tähte. Leiad lapsed, tähelepanekud ja juhtumid.")
            if short
            else self.tr("Selliseid sõnu siin ei ole: „{words}”.").format(words=typed)
        )

    def _row(self, found: Found) -> ListRow:
        text = found.excerpt.text
        marked = dict.fromkeys(text[begin:end] for begin, end in found.excerpt.marks)
        is_child = found.kind is Kind.CHILD
        chips = [] if is_child else list(marked)[:MOST_CHIPS]
        day = words.day(found.on)
        born = self.tr("sündinud {day}").format(day=day)
        whose = born if is_child else " · ".join(filter(None, (found.child, day)))
        row = ListRow(title=text or found.child, chips=chips, detail=whose)
        where = _place(found)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _clear(self) -> None:
        self.search.clear()
        self.ui.kindPills.setValue(ALL)
        self.load()
        self.focus_search()


def _place(found: Found) -> Where:
    page = OPENED.get(found.kind)
    if page is None:
        return Where(page=PageName.CASE, id=found.case_id)
    return Where(page=page, id=found.id)
