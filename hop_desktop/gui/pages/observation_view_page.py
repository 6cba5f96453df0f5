# SPDX-License-Identifier: EUPL-1.2
"""Reading one observation: its words, earlier words and files; its author may reword it."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from hop_desktop.app import attachments, children, drafts, observations
from hop_desktop.app.children import ChildHit, WrittenObservation
from hop_desktop.app.drafts import KeptDraft
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.domain.ids import ChildId, ObservationId
from hop_desktop.domain.observations import Observation, Source
from hop_desktop.gui import field_words, words
from hop_desktop.gui.forms.ui_observation_view_page import Ui_ObservationViewPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.observing import closing
from hop_desktop.gui.pages.observing.closing import ClosingCard
from hop_desktop.gui.pages.observing.files import FilesCard, ViewerCard, ask_for_file
from hop_desktop.gui.pages.observing.reading import TextsCard
from hop_desktop.gui.pages.observing.recording import refused_files
from hop_desktop.gui.pages.observing.rewording import RewordCard, draft_name
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.files_field import read_file

Read = tuple[WrittenObservation, ChildHit, KeptDraft | None, KeptDraft | None]


class ObservationViewPage(Page):
    """One observation. ``where.words`` is a note of what was just saved, or empty."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build the cards; ``load`` fills them."""
        super().__init__(space, where, parent)
        self.ui = Ui_ObservationViewPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self._read: WrittenObservation | None = None
        self._child_id: ChildId | None = None
        self._told = self._stood = False
        self.ui.header.setBackText(self.tr("Tagasi"))
        self.goes_back = self.ui.header
        self.ui.header.backWanted.connect(space.back)
        self.child_button = self.ui.header.setSecondary(self.tr("Lapse leht"), self._see_child)
        self.reword_button = self.ui.header.setSecondary(self.tr("Muuda sõnastust"), self._reword)
        for button in (self.child_button, self.reword_button):
            button.hide()
        self._build_cards()
        if space.may(Action.RECORD_OBSERVATION):
            self.ui.dangerCard.addAct(self.tr("Koosta teade sellest"), self._tell)
        self.ui.columns.hide()  # until there is something to show

    def load(self) -> None:
        """Read the observation, the child's name and whether new words wait to be saved."""
        assert self.where.id is not None  # noqa: S101  the page shows one observation
        wanted = ObservationId(self.where.id)
        self.ask(lambda session: _whole(session, wanted), self._show)

    def leave(self) -> None:
        """Keep the new words that are being typed."""
        self._reword_card.form.flush()
        self._closing.form.flush()

    def _build_cards(self) -> None:
        self._texts = TextsCard()
        self._reword_card = RewordCard(self)
        self._reword_card.form.ended.connect(self._close_reword)
        self._earlier = TextsCard(self.tr("Varasem sõnastus"))
        self.viewer = ViewerCard()
        self._closing = ClosingCard(self)
        for card in (
            self._texts,
            self._reword_card,
            self._closing,
            self.viewer,
            self._earlier,
        ):
            self.ui.mainColumn.addWidget(card)
        self._facts = FactList()
        facts = Card(self.tr("Andmed"))
        facts.body.addWidget(self._facts)
        self.correct_button = facts.addAction(self.tr("Paranda andmeid"), self._correct)
        self.correct_button.setAccessibleName(self.tr("Paranda tähelepaneku andmeid"))
        self.correct_button.hide()
        self._files = FilesCard()
        self._files.wanted.connect(self._open_file)
        self._files.adding.connect(self._add_file)
        for part in (facts, self._files):
            self.ui.asideColumn.addWidget(part)

    def _show(self, read: Read) -> None:
        written, child, draft, note = read
        observation = written.observation
        self._read = written
        self._child_id = child.id
        self.ui.columns.show()
        header = self.ui.header
        header.setTitle(self.tr("Tähelepanek: {child}").format(child=written.child))
        header.setDetail(f"{_day_and_weekday(observation)} · {written.author}")
        self.child_button.setVisible(child.may_read)
        self.reword_button.setVisible(written.is_mine and not self._reword_card.form.is_open())
        self.ui.dangerCard.setVisible(observation.danger)
        self._texts.show_observation(observation)
        self.correct_button.setVisible(written.is_mine)
        known = {each.id: each.name for each in written.concerned}
        self._earlier.show_earlier(observation.earlier, known)
        self._earlier.setVisible(bool(observation.earlier))
        self._closing.show_written(written)
        self._facts.setFacts(self._facts_of(written))
        self._files.show_files(written.attachments, may_add=written.is_mine)
        self._tell_saved()
        self._stand_at_first_act()
        if draft is not None and written.is_mine:
            self._reword()
        elif note is not None:
            self._closing.resume()

    def _facts_of(self, written: WrittenObservation) -> list[tuple[str, str]]:
        observation = written.observation
        return [
            (self.tr("Päev"), words.day(observation.observed_on)),
            (self.tr("Olukord"), observation.situation),
            (self.tr("Valdkond"), words.area(observation.area)),
            (self.tr("Lapsed"), self._children_of(written)),
            (self.tr("Kui tihti või kui kaua"), observation.how_long),
            (self.tr("Räägitud"), _told_whom(observation)),
            (self.tr("Kellelt"), self._source_of(written)),
            (self.tr("Kirja pandud"), words.moment(observation.written_at)),
        ]

    def _children_of(self, written: WrittenObservation) -> str:
        """Name the children, each with its part; one alone is named in the title already."""
        if len(written.concerned) == 1:
            return ""
        named = [child for child in written.concerned if child.name]
        lines = [f"{child.name}: {words.child_role(child.role).lower()}" for child in named]
        hidden = len(written.concerned) - len(named)
        if hidden:
            lines.append(self.tr("veel %n teise rühma last", "", hidden))
        return "\n".join(lines)

    def _source_of(self, written: WrittenObservation) -> str:
        source, reporter = written.observation.source, written.reporter
        if source is Source.OWN:
            return ""
        named = (reporter.name, reporter.contact) if reporter else ()
        return ", ".join(part for part in (words.source(source), *named) if part)

    def _tell_saved(self) -> None:
        refused = refused_files(self.where.words)
        if refused is None or self._told:
            return
        self._told = True
        if refused:
            self.strip.showMessage(
                "warn",
                self.tr("Tähelepanek on salvestatud, aga fail jäi lisamata."),
                self.tr("Lisamata: {files}. Proovi failid uuesti lisada.").format(
                    files=", ".join(refused)
                ),
            )
            return
        self.strip.showMessage(
            "ok",
            self.tr("Tähelepanek on salvestatud."),
            self.tr("See on ainult selles arvutis."),
            self.tr("Lisa veel üks tähelepanek"),
            lambda: self.space.go(Where(page=PageName.OBSERVATION)),
        )

    def _stand_at_first_act(self) -> None:
        """Put the cursor on what one can do here, the first time that it is known."""
        acts = [*self.strip.links(), self.reword_button, self.child_button]
        if not self._stood and (shown := [act for act in acts if not act.isHidden()]):
            self._stood = True
            shown[0].setFocus()

    def _see_child(self) -> None:
        if self._read is not None:
            self.space.go(Where(page=PageName.CHILD, id=self._child_id))

    def _tell(self) -> None:
        """Go on to a notice that comes from this observation."""
        if self._read is not None:
            seen = self._read.observation
            self.space.go(Where(page=PageName.NOTICE, about=seen.child_id, words=str(seen.id)))

    def _correct(self) -> None:
        self.space.go(Where(page=PageName.OBSERVATION_CORRECTION, id=self.where.id))

    def _reword(self) -> None:
        if self._read is not None:
            self._texts.hide()
            self.reword_button.hide()
            self._reword_card.begin(self._read.observation)

    def _close_reword(self) -> None:
        self._texts.show()
        self.reword_button.show()
        self.reword_button.setFocus()

    def _open_file(self, attachment: Attachment) -> None:
        self.ask(
            lambda session: attachments.open_attachment(session, attachment.id),
            lambda opened: self.viewer.show_file(*opened),
        )

    def _add_file(self) -> None:
        assert self.where.id is not None  # noqa: S101  the page shows one observation
        observation_id, path = ObservationId(self.where.id), ask_for_file(self)
        if path is None:
            return
        chosen = path

        def job(session: Session) -> Attachment:
            file = read_file(chosen)  # here, because a stick may be slow
            return attachments.attach_to_observation(
                session, observation_id, title=file.title, content=file.content
            )

        def refuse(error: HopError) -> None:
            if isinstance(error, Invalid):
                self.strip.showMessage("error", field_words.field_sentence(error))
            else:
                self.explain(error)

        done = self.tr("Fail on lisatud.")
        self.ask(job, lambda _: self.strip.showMessage("ok", done), failed=refuse)


def _whole(session: Session, observation_id: ObservationId) -> Read:
    written = observations.read(session, observation_id)
    # Of several children this person may know only one that stands later.
    known = next((child.id for child in written.concerned if child.name), None)
    child = children.chosen(session, known or written.observation.child_id)
    return (
        written,
        child,
        drafts.kept(session, draft_name(written.observation)),
        drafts.kept(session, closing.draft_name(observation_id)),
    )


def _told_whom(observation: Observation) -> str:
    return ", ".join(
        part for part in (observation.told_whom, words.day(observation.told_on)) if part
    )


def _day_and_weekday(observation: Observation) -> str:
    weekday = QLocale().dayName(observation.observed_on.isoweekday())
    return f"{words.day(observation.observed_on)}, {weekday}"
