# SPDX-License-Identifier: EUPL-1.2
"""Searching everything one may see while one types: a card for each kind of thing found."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hop_desktop.app import finding
from hop_desktop.app.finding import Findings, Found
from hop_desktop.domain.finding import Kind, Narrowing
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.institution import Group
from hop_desktop.domain.meetings import MeetingKind
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_search_page import Ui_SearchPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.cards import Card, EmptyState
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.rows import ListRow, RowList

ALL, MINE, MONTH, SCHOOL_YEAR, YEAR = "all", "mine", "month", "school-year", "year"
SEPTEMBER = 9
MOST_CHIPS = 3
TYPED = "search-words"
MEETINGS = {
    MeetingKind.TALK.value: PageName.TALK,
    MeetingKind.ROUND_TABLE.value: PageName.ROUND_TABLE,
}

OWN_PAGES = {
    Kind.CHILD: PageName.CHILD,
    Kind.DOCUMENT: PageName.DOCUMENT,
    Kind.CONTACT: PageName.CONTACT,
}


class SearchPage(Page):
    """What was typed and chosen stays while the program runs."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build a card for each kind; ``load`` looks for the words again."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_SearchPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self.search = ui.search
        self.search.setText(where.words or space.memory.get(TYPED, ""))
        self._cards: dict[Kind, tuple[Card, RowList]] = {}
        for kind in Kind:
            self._cards[kind] = self._card(kind)
        self.none = EmptyState("search", "", self.tr("Tühjenda otsing"))
        self.none.pressed.connect(self._clear)
        self._none_card = Card()
        self._none_card.body.addWidget(self.none)
        ui.results.addWidget(self._none_card)
        self._boxes = {
            "search-kind": ui.kindBox,
            "search-since": ui.sinceBox,
            "search-group": ui.groupBox,
            "search-mine": ui.mineBox,
        }
        flow = FlowLayout(ui.narrowing, spacing=S12)
        for box in self._boxes.values():
            flow.addWidget(box)
        self._offer()
        self.search.wanted.connect(self.load)
        for box in self._boxes.values():
            box.changed.connect(self.load)
        self._show(Findings(words=""))
        self.ask(finding.groups, self._offer_groups)

    def load(self) -> None:
        """Look for what is typed, and remember it."""
        typed, chosen = self.search.words(), self.ui.kindBox.value()
        only = None if chosen in ("", ALL) else Kind(chosen)
        narrowing = self._narrowing()
        self.space.memory[TYPED] = typed
        for name, box in self._boxes.items():
            if box.value():
                self.space.memory[name] = box.value()
        self.ask(lambda session: finding.find(session, typed, only, narrowing), self._show)

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

    def _offer(self) -> None:
        """Offer what narrows a search: the kinds that this person's roles reach at all, days."""
        reached = [kind for kind, action in finding.READING.items() if self.space.may(action)]
        if not self.space.house.is_desk:
            reached = [kind for kind in reached if kind is not Kind.RECEIVED]
        kinds = [(kind.value, words.found_kind(kind)) for kind in reached]
        self.ui.kindBox.setChoices([(ALL, self.tr("Kõik")), *kinds])
        self.ui.kindBox.setVisible(len(reached) > 1)
        self.ui.sinceBox.setChoices(
            [
                (ALL, self.tr("Kogu aeg")),
                (MONTH, self.tr("Viimased 30 päeva")),
                (SCHOOL_YEAR, self.tr("Sel õppeaastal")),
                (YEAR, self.tr("Viimane aasta")),
            ]
        )
        self.ui.mineBox.setChoices([(ALL, self.tr("Kõigi omad")), (MINE, self.tr("Minu omad"))])
        self.ui.groupBox.hide()
        self._choose_again()

    def _offer_groups(self, groups: tuple[Group, ...]) -> None:
        choices = [(str(group.id), group.name) for group in groups]
        self.ui.groupBox.setChoices([(ALL, self.tr("Kõik rühmad")), *choices])
        self.ui.groupBox.setVisible(len(choices) > 1)
        self._choose_again()
        follow_layout(self)

    def _choose_again(self) -> None:
        """Choose what was chosen last, or everything."""
        for name, box in self._boxes.items():
            box.setValue(self.space.memory.get(name, ALL))
            if not box.value():
                box.setValue(ALL)

    def _narrowing(self) -> Narrowing:
        group = self.ui.groupBox.value()
        return Narrowing(
            since=first_day(self.ui.sinceBox.value(), self.space.today()),
            group=None if group in ("", ALL) else GroupId(UUID(group)),
            mine=self.ui.mineBox.value() == MINE,
        )

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
        if short:
            sentence = self.tr("Kirjuta vähemalt kaks tähte. Leiad kõik, mida tohid näha.")
        elif self._is_narrowed():
            sentence = self.tr("Sinu valikute seas selliseid sõnu ei ole: „{words}”. Otsi kõigest.")
        else:
            sentence = self.tr("Midagi ei leitud: „{words}”.")
        self.none.setSentence(sentence.format(words=typed))

    def _is_narrowed(self) -> bool:
        return any(box.value() not in ("", ALL) for box in self._boxes.values())

    def _row(self, found: Found) -> ListRow:
        text = found.excerpt.text
        marked = dict.fromkeys(text[begin:end] for begin, end in found.excerpt.marks)
        is_child = found.kind is Kind.CHILD
        chips = [] if is_child else list(marked)[:MOST_CHIPS]
        day = words.day(found.on)
        born = self.tr("sündinud {day}").format(day=day)
        whose = born if is_child else " · ".join(filter(None, (found.child, day)))
        row = ListRow(title=text or found.child, chips=chips, detail=whose)
        where = place_of(found)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _clear(self) -> None:
        self.search.clear()
        for box in self._boxes.values():
            box.setValue(ALL)
        self.load()
        self.focus_search()


def first_day(chosen: str, today: date) -> date | None:
    """Return since which day is looked for; a school year begins on the first of September."""
    if chosen == MONTH:
        return today - timedelta(days=30)
    if chosen == YEAR:
        return today - timedelta(days=365)
    if chosen == SCHOOL_YEAR:
        return date(today.year - (today.month < SEPTEMBER), SEPTEMBER, 1)
    return None


def place_of(found: Found) -> Where:
    """Return where something found is read; a case is opened at the card that shows it."""
    if found.kind in OWN_PAGES:
        return Where(page=OWN_PAGES[found.kind], id=found.id)
    if found.kind is Kind.COPY:
        return Where(page=PageName.CHILD, id=found.child_id)
    if found.observation_id is not None:
        return Where(page=PageName.OBSERVATION_VIEW, id=found.observation_id)
    if found.kind is Kind.MEETING:
        return Where(page=MEETINGS[found.form], id=found.id, about=found.case_id)
    if found.case_id is None:
        return Where(page=PageName.TODAY)  # a task whose case one may not read
    at = "" if found.kind is Kind.CASE else found.kind.value
    return Where(page=PageName.CASE, id=found.case_id, words=at)
