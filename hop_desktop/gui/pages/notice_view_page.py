# SPDX-License-Identifier: EUPL-1.2
"""One notice: red until somebody says how it was really told; then what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import notices
from hop_desktop.app.notices import NoticeFile
from hop_desktop.domain.ids import NoticeId
from hop_desktop.domain.notices import Notice, NoticeKind, NoticeState
from hop_desktop.gui import notice_words, words
from hop_desktop.gui.forms.ui_notice_view_page import Ui_NoticeViewPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.notice.answers import AnswersCard
from hop_desktop.gui.pages.notice.dropping import DropCard
from hop_desktop.gui.pages.notice.package import PackageCard
from hop_desktop.gui.pages.notice.papers import PapersCard
from hop_desktop.gui.pages.notice.reading import ContentCard, facts
from hop_desktop.gui.pages.notice.telling import ToldCard
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList


class NoticeViewPage(Page):
    """The notice with the ``id``, for its author, the head and the named contact person."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build the cards; ``load`` fills them."""
        super().__init__(space, where, parent)
        self.ui = Ui_NoticeViewPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self.ui.stateStrip.setInset(False)
        self._file: NoticeFile | None = None
        self._arrived = False
        header = self.ui.header
        header.setBackText(self.tr("Tagasi"))
        self.goes_back = header
        header.backWanted.connect(space.back)
        self.edit_button = header.setSecondary(self.tr("Muuda"), self._edit)
        self.told = ToldCard(self)
        self.tell_button = header.setPrimary(self.tr("Märgi edastatuks"), self._tell)
        self.told.form.ended.connect(self._offer_telling)
        self.answers, self.content = AnswersCard(self), ContentCard()
        self.papers, self.dropping = PapersCard(self), DropCard(self)
        self.package = PackageCard(self)
        self._facts = FactList()
        beside = Card(self.tr("Andmed"))
        beside.body.addWidget(self._facts)
        columns: dict[QVBoxLayout, tuple[Card, ...]] = {
            self.ui.mainColumn: (self.told, self.answers, self.content),
            self.ui.asideColumn: (self.papers, self.package, beside, self.dropping),
        }
        for column, cards in columns.items():
            for card in cards:
                column.addWidget(card)
        for button in (self.edit_button, self.tell_button):
            button.hide()
        self.ui.columns.hide()  # until there is something to show

    def load(self) -> None:
        """Read the notice."""
        assert self.where.id is not None  # noqa: S101  the page shows one notice
        notice_id = NoticeId(self.where.id)
        self.ask(lambda session: notices.read(session, notice_id), self._show)

    def focus_first(self) -> None:
        """Stand on the act that is still missing, as soon as it is known."""
        self._arrived = True

    def leave(self) -> None:
        """Keep what is being typed in a card."""
        for form in (self.told.form, self.answers.form, self.package.form, self.dropping.form):
            form.flush()

    def _show(self, file: NoticeFile) -> None:
        self._file = file
        notice, header = file.notice, self.ui.header
        header.setTitle(notice_words.kind(notice.kind))
        header.setDetail(notice.about.name)
        header.setChip("" if notice.is_red else notice_words.state(notice))
        self.edit_button.setVisible(file.may_write)
        self.tell_button.setVisible(not notice.told and not self.told.form.is_open())
        self._tell_state(file)
        cards = (self.told, self.answers, self.content, self.papers, self.package, self.dropping)
        for card in cards:
            card.show_file(file)
        self._facts.setFacts(facts(file))
        self.ui.columns.show()
        follow_layout(self)
        if self._arrived:
            self._arrived = False
            (self.tell_button if notice.is_red else header.backButton).setFocus()

    def _tell_state(self, file: NoticeFile) -> None:
        notice, strip = file.notice, self.ui.stateStrip
        if file.forgotten:
            strip.showMessage(
                "error",
                self.tr("Saaja taastas oma andmed ja seda teadet seal enam ei ole."),
                self.tr("Helista kohe ja saada sama fail uuesti."),
            )
        elif notice.is_red:
            strip.showMessage(
                "error",
                notice_words.state(notice),
                self._not_yet(notice),
            )
        elif notice.state is NoticeState.DROPPED and notice.dropped is not None:
            strip.showMessage(
                "info",
                self.tr("Seda ei edastata: {reason}").format(reason=notice.dropped.reason),
                self.tr("{name}, {moment}").format(
                    name=file.staff.get(notice.dropped.by, ""),
                    moment=words.moment(notice.dropped.at),
                ),
            )
        elif not notice.frozen:
            strip.showMessage(
                "warn",
                self.tr("Teksti on pärast edastamist muudetud."),
                self.tr("Edastatud versioon on muutmata alles."),
            )
        else:
            strip.clear()

    def _not_yet(self, notice: Notice) -> str:
        if notice.kind is NoticeKind.DEMAND:
            return self.tr("Nõudele vastatakse kohe. Salvestatud vorm ei ole veel vastus.")
        return self.tr(
            "Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116\u00a0111. "
            "Salvestatud vorm ei ole veel teade."
        )

    def _tell(self) -> None:
        """Let the form in the card have the one main act."""
        self.tell_button.hide()
        self.told.begin()

    def _offer_telling(self) -> None:
        untold = self._file is not None and not self._file.notice.told
        self.tell_button.setVisible(untold)
        if untold:
            self.tell_button.setFocus()

    def _edit(self) -> None:
        if self._file is not None:
            notice = self._file.notice
            self.space.go(Where(page=PageName.NOTICE, id=notice.id, about=notice.about.child_id))
