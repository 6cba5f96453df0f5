# SPDX-License-Identifier: EUPL-1.2
"""A child's file: what was noticed, the cases, the homes and the people."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.app import children, chronologies, drafts
from hop_desktop.app.children import ChildFile, WrittenObservation
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import CaseStatus, SupportCase
from hop_desktop.domain.errors import HopError, NotAllowed
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.observations import ChildRole
from hop_desktop.domain.text import fold
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.forms.ui_child_page import Ui_ChildPage
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.case.entries import weekday
from hop_desktop.gui.pages.document.section import DocumentsSection
from hop_desktop.gui.pages.family.copies import CopiesSection
from hop_desktop.gui.pages.family.opening import OpenCaseCard
from hop_desktop.gui.pages.family.people import GuardiansCard, HouseholdCard
from hop_desktop.gui.pages.joining.card import SameChildCard
from hop_desktop.gui.pages.moving.child_sections import CameSection, SendingsSection
from hop_desktop.gui.pages.notice.child_card import ProtectionCard
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.cards import Card, EmptyState
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.rows import ListRow, RowList
from hop_desktop.gui.widgets.search_line import SearchLine

MANY = 8
Read = tuple[ChildFile, bool]


class ChildPage(Page):
    """Everything this person may read of one child."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build the cards; ``load`` fills them."""
        super().__init__(space, where, parent)
        self.ui = Ui_ChildPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        assert where.id is not None  # noqa: S101  the page shows one child
        self.child_id = ChildId(where.id)
        self._file: ChildFile | None = None
        self._build_header()
        self._build_main()
        self._build_aside()
        self.ui.columns.hide()  # until there is something to show

    def load(self) -> None:
        """Read the file, and whether a case was begun to be opened."""
        child_id, draft = self.child_id, self.opening.draft_name()
        self.ask(lambda session: _read(session, child_id, draft), self._show, failed=self._refuse)

    def focus_first(self) -> None:
        """Begin with the page's main act."""
        self.observe_button.setFocus()

    def focus_search(self) -> bool:
        """Put the cursor into the search among the observations."""
        if self.search.isHidden():
            return False
        self.search.setFocus()
        self.search.selectAll()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place what stands red once the columns have chosen for the new width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._place_protection)

    def leave(self) -> None:
        """Keep what is being typed to open a case."""
        self.opening.form.flush()

    # Building

    def _build_header(self) -> None:
        header = self.ui.header
        header.setBackText(self.tr("Tagasi"))
        self.goes_back = header
        header.backWanted.connect(self.space.back)
        self.case_button = header.setSecondary(self.tr("Vaata juhtumit"), self._see_case)
        self.open_button = header.setSecondary(self.tr("Ava juhtum"), self._open_case)
        self.observe_button = header.setPrimary(self.tr("Lisa tähelepanek"), self._observe)
        set_icon(self.observe_button, "plus", colour="on_primary")
        danger = QPushButton(self.tr("Kui laps on hädaohus"))
        danger.setProperty("kind", "link")
        set_icon(danger, "danger", colour="error")
        danger.clicked.connect(self._tell_danger)
        header.addButton(danger)
        self.observe_button.setVisible(self.space.may(Action.RECORD_OBSERVATION))
        self.case_button.hide()
        self.open_button.hide()

    def _build_main(self) -> None:
        self.opening = OpenCaseCard(self, self.child_id)
        self.opening.form.ended.connect(self._close_opening)
        self._observations = Card(self.tr("Tähelepanekud"))
        self._observations.setFlush(True)
        self.search = SearchLine(self.tr("Otsi tähelepanekutest"))
        self.search.wanted.connect(self._list_observations)
        self._observations.addHeaderPart(self.search)
        self.rows = RowList()
        self._none = EmptyState(
            "edit",
            self.tr("Siia kogunevad tähelepanekud. Kirjuta, mida märkasid."),
            self.tr("Lisa tähelepanek"),
        )
        self._none.pressed.connect(self._observe)
        self._missed = EmptyState("search", "", self.tr("Tühjenda otsing"))
        self._missed.pressed.connect(self._clear_search)
        for part in (self.rows, self._none, self._missed):
            self._observations.body.addWidget(part)
            part.hide()
        self.ui.mainColumn.addWidget(self.opening)
        self.ui.mainColumn.addWidget(self._observations)
        self._documents = DocumentsSection(self)
        self.ui.mainColumn.addWidget(self._documents)
        self._copies = CopiesSection(self, self.child_id)
        self.ui.mainColumn.addWidget(self._copies)
        self._came, self._sendings = CameSection(self), SendingsSection(self, self.child_id)
        self._sendings.read.connect(self._came.show_moves)
        self.ui.mainColumn.insertWidget(self.ui.mainColumn.indexOf(self._documents), self._came)
        self.ui.mainColumn.addWidget(self._sendings)
        self._observations.setVisible(self.space.may(Action.READ_OBSERVATION))

    def _build_aside(self) -> None:
        self._cases = Card(self.tr("Juhtumid"))
        self._cases.setFlush(True)
        self._case_rows = RowList()
        self._cases.body.addWidget(self._case_rows)
        paper = self._cases.addAction(self.tr("Kronoloogia PDF-ina"), self._make_paper)
        paper.setAccessibleName(self.tr("Lapse kronoloogia PDF-ina"))
        self._homes, self._guardians = HouseholdCard(), GuardiansCard()
        self._data = Card(self.tr("Andmed"))
        self._facts = FactList()
        self._data.body.addWidget(self._facts)
        self._change = self._data.addAction(self.tr("Muuda"), self._change_data)
        self._change.setAccessibleName(self.tr("Muuda lapse andmeid"))
        self.protection = ProtectionCard(self, self.child_id)
        self.protection.shown.connect(self._place_protection)
        if self.space.may(Action.RECORD_OBSERVATION):
            self.ui.dangerCard.addAct(self.tr("Koosta teade"), self.protection.begin)
        for part in (self.protection, self._cases, self._data, self._homes, self._guardians):
            self.ui.asideColumn.addWidget(part)
        self.same_child = SameChildCard(self, self.child_id)
        if self.space.house.is_desk:
            for part in (self._cases, self.same_child):
                self.ui.mainColumn.addWidget(part)

    def _place_protection(self) -> None:
        """Keep what stands red on top: with the aside under the cards it stands over them."""
        on_top = self.ui.columns.isStacked() and self.protection.is_red()
        column = self.ui.mainColumn if on_top else self.ui.asideColumn
        if column.indexOf(self.protection) < 0:
            column.insertWidget(0, self.protection)
            follow_layout(self)

    # Showing

    def _show(self, read: Read) -> None:
        file, begun = read
        self._file = file
        self.ui.columns.show()
        self._show_header(file)
        self._list_observations()
        self._show_cases(file)
        self._documents.show_about(self.child_id)
        self._copies.show_copies()
        self._sendings.show_moves()
        self._homes.show_homes(file.child)
        self._guardians.show_guardians(file.child.guardians)
        self._facts.setFacts(self._facts_of(file))
        self._change.setVisible(file.may_change)
        self.protection.load()
        if self.space.house.is_desk:
            self.same_child.load()
        if begun and file.may_open_case:
            self._open_case()

    def _refuse(self, error: HopError) -> None:
        self.ui.columns.hide()
        self.ui.header.setTitle(self.tr("Lapse toimik"))
        if isinstance(error, NotAllowed) and not self.observe_button.isHidden():
            self.strip.showMessage(
                "info",
                self.tr("Selle lapse toimikut sa ei näe."),
                self.tr("Tähelepaneku saad temast ikka kirjutada."),
                self.tr("Koosta teade lastekaitsele"),
                self.protection.begin,
            )
            return
        self.explain(error)

    def _show_header(self, file: ChildFile) -> None:
        child, open_case = file.child, _open_case(file)
        header = self.ui.header
        header.setTitle(child.name)
        header.setChip(words.stage(open_case.stage) if open_case else "")
        group = file.group.name if file.group else ""
        left = self.tr("lahkus {day}").format(day=words.day(child.left_on))
        age = words.age(child.age_on(self.space.today()))
        parts = (age, group, left if child.left_on else "")
        header.setDetail(" · ".join(filter(None, parts)))
        self.case_button.setVisible(open_case is not None)
        self.open_button.setVisible(file.may_open_case and not self.opening.form.is_open())

    def _list_observations(self) -> None:
        if self._file is None:
            return
        everything, asked = self._file.observations, fold(self.search.words())
        found = [written for written in everything if asked in fold(_told(written))]
        self.rows.setRecords(found, self._observation_row)
        self.rows.setVisible(bool(found))
        self._none.setVisible(not everything)
        self._missed.setVisible(bool(everything) and not found)
        sentence = self.tr("Ühestki tähelepanekust ei leitud: „{words}”.")
        self._missed.setSentence(sentence.format(words=self.search.words()))
        self.search.setVisible(len(everything) > MANY)
        self._observations.setCount(len(found) or "")

    def _observation_row(self, written: WrittenObservation) -> ListRow:
        seen = written.observation
        chips = [words.area(seen.area)]
        if seen.danger:
            chips.insert(0, self.tr("Hädaoht"))
        role = seen.role_of(self.child_id)
        if role is not None and role is not ChildRole.MAIN:
            chips.append(words.child_role(role))
        if written.closed is not None:
            chips.append(self.tr("Lõpetatud"))
        row = ListRow(
            words.day(seen.observed_on),
            weekday(seen.observed_on),
            seen.facts,
            chips,
            " · ".join(filter(None, (written.author, seen.situation))),
        )
        where = Where(page=PageName.OBSERVATION_VIEW, id=seen.id)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _show_cases(self, file: ChildFile) -> None:
        self._cases.setCount(len(file.cases) or "")
        self._cases.setVisible(bool(file.cases))
        self._case_rows.setRecords(file.cases, self._case_row)

    def _case_row(self, case: SupportCase) -> ListRow:
        since = self.tr("Avatud {day}").format(day=words.day(case.opened_on))
        is_open = case.status is CaseStatus.OPEN
        row = ListRow(
            title=case.concern,
            chips=[words.stage(case.stage)],
            detail=since if is_open else words.status(case.status),
        )
        where = Where(page=PageName.CASE, id=case.id)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _facts_of(self, file: ChildFile) -> list[tuple[str, str]]:
        child = file.child
        return [
            (self.tr("Sünniaeg"), words.day(child.birth_date)),
            (self.tr("Isikukood"), child.personal_code),
            (self.tr("Kodune keel"), child.home_language),
            (self.tr("Elukoht registris"), words.municipality(child.registered_municipality)),
            (self.tr("Õed ja vennad"), child.siblings),
        ]

    # Acting

    def _observe(self) -> None:
        self.space.go(Where(page=PageName.OBSERVATION, about=self.child_id))

    def _see_case(self) -> None:
        found = _open_case(self._file) if self._file is not None else None
        if found is not None:
            self.space.go(Where(page=PageName.CASE, id=found.id))

    def _make_paper(self) -> None:
        child_id, language = self.child_id, self.space.preferences.language
        self.ask(
            lambda session: chronologies.child_chronology(session, child_id, language=language),
            self._show_paper,
        )

    def _show_paper(self, content: bytes) -> None:
        name, title = self.tr("kronoloogia.pdf"), self.tr("Lapse kronoloogia")
        PaperDialog(self.space, title, name, content, self).show()

    def _open_case(self) -> None:
        self.open_button.hide()
        self.opening.begin()

    def _close_opening(self) -> None:
        self.load()
        self.observe_button.setFocus()

    def _change_data(self) -> None:
        self.space.go(Where(page=PageName.CHILD_FORM, id=self.child_id))

    def _tell_danger(self) -> None:
        self.ui.dangerCard.setVisible(self.ui.dangerCard.isHidden())
        self.ui.scroll.verticalScrollBar().setValue(0)  # the card stands on top

    def _clear_search(self) -> None:
        self.search.clear()
        self._list_observations()
        self.search.setFocus()


def _read(session: Session, child_id: ChildId, draft: str) -> Read:
    return children.child_file(session, child_id), drafts.kept(session, draft) is not None


def _open_case(file: ChildFile) -> SupportCase | None:
    return next((case for case in file.cases if case.status is CaseStatus.OPEN), None)


def _told(written: WrittenObservation) -> str:
    seen = written.observation
    return " ".join((seen.facts, seen.situation, words.area(seen.area), written.author))
