# SPDX-License-Identifier: EUPL-1.2
"""Two children beside each other: are they one? Joined by hand, and parted again by hand."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from hop_desktop.app import drafts, joining
from hop_desktop.app.joining import Candidate, Joining, KnownJoin, SideBySide
from hop_desktop.app.session import Session
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.joining import Ground
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_same_child_page import Ui_SameChildPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.joining.comparing import Comparison, JoinedCases
from hop_desktop.gui.pages.joining.deciding import JoinPanel, PartPanel, draft_of
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList
from hop_desktop.gui.widgets.search_line import SearchLine

Read = tuple[Joining, SideBySide | None, bool]


class SameChildPage(Page):
    """``where.id`` is a child; ``where.about`` the one it is compared with, once it is chosen."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Look for the other child, or compare the two."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_SameChildPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self.goes_back = ui.header
        assert where.id is not None  # noqa: S101  the page is about a child
        self.child_id = ChildId(where.id)
        self.other_id = ChildId(where.about) if where.about is not None else None
        ui.header.setTitle(self.tr("Kas see on sama laps?"))
        ui.header.setBackText(self.tr("Tagasi"))
        ui.header.backWanted.connect(space.back)
        self.act = ui.header.setPrimary(self.tr("Ühenda need kaks"), self._decide)
        self.undo = ui.header.setSecondary(self.tr("Lahuta need kaks"), self._decide)
        for button in (self.act, self.undo):
            button.hide()
        self._build_search()
        self.comparison, self.cases = Comparison(), JoinedCases()
        self._ground = text_label(role="strong")
        for part in (self._ground, self.comparison):
            ui.compareCard.body.addWidget(part)
        self.cases.wanted.connect(lambda key: space.go(Where(page=PageName.CASE, id=key)))
        ui.casesCard.setFlush(True)
        ui.casesCard.body.addWidget(self.cases)
        self.joining, self.parting = JoinPanel(self), PartPanel(self)
        for panel in (self.joining, self.parting):
            ui.joinCard.body.addWidget(panel)
        self.joining.joined.connect(self._told_joined)
        self.parting.parted.connect(self._told_parted)
        for form in (self.joining.form, self.parting.form):
            form.ended.connect(self._closed)
        self._seen: SideBySide | None = None
        self._held: KnownJoin | None = None
        advise(
            ui.adviceCard,
            (
                self.tr("Mõlema juhtumid, kirjed ja failid on nähtaval ühe lapse all."),
                self.tr("Midagi ei kirjutata üle. Iga kirje juures on asutus, kes kirjutas."),
                self.tr("Mis hiljem ükskõik kummast asutusest tuleb, jõuab sama lapse alla."),
                self.tr("Ühendamise saab tagasi võtta. Siis on kõik nagu enne."),
            ),
            readers_title=self.tr("Kes otsustab"),
            readers=self.tr("Sina. Programm ei ühenda lapsi kunagi ise."),
            ticked=False,
        )
        for card in (ui.searchCard, ui.compareCard, ui.casesCard, ui.joinCard):
            card.hide()
        self._arrived = True
        follow_layout(self)

    def load(self) -> None:
        """Read the child, and both when the other one is chosen."""
        child_id, other_id = self.child_id, self.other_id

        def job(session: Session) -> Read:
            known = joining.joining(session, child_id)
            if other_id is None:
                return known, None, False
            seen = joining.side_by_side(session, child_id, other_id)
            return known, seen, drafts.kept(session, draft_of(seen)) is not None

        self.ask(job, lambda read: self._show(*read))

    def focus_first(self) -> None:
        """Begin with the search; of two children, with reading."""
        if self.other_id is None:
            self.search.setFocus()
        elif not self._is_deciding():
            self.ui.header.backButton.setFocus()

    def leave(self) -> None:
        """Keep what is being typed."""
        self.joining.form.flush()
        self.parting.form.flush()

    def _build_search(self) -> None:
        self.search = SearchLine(self.tr("Otsi last nime järgi"))
        self.search.wanted.connect(self._look_up)
        self._found = RowList()
        self._nobody = text_label(role="muted")
        card = self.ui.searchCard
        for part in (self.search, self._found, self._nobody):
            card.body.addWidget(part)
        self._nobody.hide()

    def _show(self, known: Joining, seen: SideBySide | None, begun: bool) -> None:
        ui = self.ui
        self._seen = seen
        ui.header.setDetail(known.child.name)
        ui.searchCard.setVisible(seen is None)
        ui.compareCard.setVisible(seen is not None)
        ui.casesCard.setVisible(seen is not None and bool(seen.one.cases or seen.other.cases))
        if seen is not None:
            self._compare(known, seen)
        elif not self.search.words():
            self._show_found(known.proposals)
        self._offer()
        if begun and not self._is_deciding():
            self._decide()
        if self._arrived:
            self._arrived = False
            self.focus_first()

    def _compare(self, known: Joining, seen: SideBySide) -> None:
        self._held = held = _held(known, seen)
        self._ground.setText(self._why(seen.ground) if held is None else "")
        self._ground.setVisible(held is None)
        self.comparison.show_children(seen)
        self.cases.show_cases(seen)
        if held is not None:
            self.parting.show_join(held)

    def _why(self, ground: Ground) -> str:
        if ground is Ground.CODE:
            return self.tr("Isikukood on sama. Võrdle ka nime ja last kasvatavaid isikuid.")
        return self.tr("Isikukood seda ei kinnita. Kontrolli hoolikalt.")

    def _offer(self) -> None:
        """Offer the decision that can be made now, unless it is being made."""
        held, deciding = self._held is not None, self._is_deciding()
        free = self._seen is not None and not deciding
        self.act.setVisible(free and not held)
        self.undo.setVisible(free and held)
        self.joining.setVisible(not held)
        self.parting.setVisible(held)
        self.ui.joinCard.setTitle(self.tr("Ühendatud") if held else self.tr("Ühenda"))
        self.ui.joinCard.setVisible(self._seen is not None and (held or deciding))

    def _is_deciding(self) -> bool:
        return self.joining.form.is_open() or self.parting.form.is_open()

    def _decide(self) -> None:
        if self._seen is None:
            return
        self.ui.joinCard.show()
        (self.joining if self._held is None else self.parting).open(self._seen)
        self._offer()

    def _closed(self) -> None:
        self._offer()
        (self.act if self._held is None else self.undo).setFocus()

    def _look_up(self, name: str) -> None:
        if not name.strip():
            self.load()
            return
        child_id = self.child_id
        self.ask(lambda session: joining.look_up(session, child_id, name), self._show_found)

    def _show_found(self, found: tuple[Candidate, ...]) -> None:
        self._found.setRecords(found, self._row)
        self._found.setVisible(bool(found))
        self._nobody.setVisible(not found)
        asked = self.search.words()
        nobody = self.tr("Sellise nimega teist last ei ole.") if asked else self._how()
        self._nobody.setText(nobody)

    def _how(self) -> str:
        return self.tr("Sama isikukoodiga last ei ole. Otsi nime järgi.")

    def _row(self, candidate: Candidate) -> ListRow:
        child = candidate.child
        chips = [self.tr("Sama isikukood")] if candidate.ground is Ground.CODE else []
        born = self.tr("sündinud {day}").format(day=words.day(child.birth_date))
        row = ListRow(title=child.name, chips=chips, detail=" · ".join((born, *candidate.houses)))
        where = Where(page=PageName.SAME_CHILD, id=self.child_id, about=UUID(str(child.id)))
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _told_joined(self) -> None:
        self.strip.showMessage(
            "ok",
            self.tr("Lapsed on ühendatud."),
            self.tr("Mõlema juhtumid on nüüd ühe lapse all."),
            self.tr("Vaata last"),
            lambda: self.space.go(Where(page=PageName.CHILD, id=self.child_id)),
        )
        self.load()

    def _told_parted(self) -> None:
        self.strip.showMessage(
            "ok",
            self.tr("Lapsed on lahutatud."),
            self.tr("Mõlemal on jälle ainult oma juhtumid."),
        )
        self.load()


def _held(known: Joining, seen: SideBySide) -> KnownJoin | None:
    """Return the join by which the two are one now, if they are."""
    pair = {seen.one.child.id, seen.other.child.id}
    return next(
        (j for j in known.joins if j.join.holds and {j.join.child, j.join.into} == pair), None
    )
