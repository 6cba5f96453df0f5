# SPDX-License-Identifier: EUPL-1.2
"""Writing to the other house about a case: a question, its answer, or feedback at the end.

``where.words`` says which; ``where.id`` is the handover asked or told about, or the question.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from hop_desktop.app import letters, threads
from hop_desktop.app.letters import Answerable
from hop_desktop.app.session import Session
from hop_desktop.app.threads import Thread
from hop_desktop.domain.content import Entry
from hop_desktop.domain.ids import AttachmentId, HandoverId, PackageId
from hop_desktop.domain.letters import Letter
from hop_desktop.domain.packages import Kind
from hop_desktop.gui import letter_words, words
from hop_desktop.gui.forms.ui_letter_page import Ui_LetterPage
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.pages.letters.feedback_parts import FeedbackParts
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.labels import breakable, text_label

LONGEST_CHOICE = 90
Sealing = Callable[[Session], Letter]


class LetterPage(WritingPage):
    """One letter: it is sealed by the footer's verb, and its file is written from the thread."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show the form of this kind of letter, and what was kept of an earlier try."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_LetterPage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self.kind = Kind(where.words)
        self._parts = FeedbackParts()
        ui.partsColumn.addWidget(self._parts)
        feedback = self.kind is Kind.FEEDBACK
        if feedback:
            self.fields = dict(self._parts.fields())
        else:
            self.fields = {"words": ui.wordsText}
        ui.wordsText.setVisible(not feedback)
        ui.parts.setVisible(feedback)
        for part in (ui.questionCard, ui.entriesTicks, ui.filesTicks):
            part.hide()
        self._name_form()
        self.goes_back = ui.header
        self.take_keys()
        follow_layout(self)
        if self.kind is not Kind.ANSWER:
            self.begin_draft(f"letter-{self.kind.value}:{self._about}", self.fields)

    @property
    def _about(self) -> UUID:
        assert self.where.id is not None  # noqa: S101  a letter is about something
        return self.where.id

    def load(self) -> None:
        """Read whom it is about, and what can go along."""
        if self.kind is Kind.ANSWER:
            question = PackageId(self._about)
            self.ask(
                lambda session: letters.answerable(session, question),
                self._show_question,
                failed=self.refuse,
            )
        else:
            handover = HandoverId(self._about)
            self.ask(
                lambda session: threads.of_incoming(session, handover),
                self._show_receiver,
                failed=self.refuse,
            )

    def focus_first(self) -> None:
        """Stand where the writing begins."""
        if self.kind is Kind.FEEDBACK:
            self._parts.rows[0].text.focusControl()
        else:
            self.ui.wordsText.focusControl()

    def save(self) -> None:
        """Seal the letter, or say what is missing."""
        if self.say(self._problems()) or not self.begin_saving():
            return
        self.ask(self._sealing(), self.saved, failed=self.not_saved)

    def _sealing(self) -> Sealing:
        about, draft = self._about, self.draft
        if self.kind is Kind.FEEDBACK:
            told, kept = self._parts.told(), self._parts.kept()
            return lambda session: letters.give_feedback(
                session, HandoverId(about), told=told, kept=kept, draft=draft
            )
        said = self.ui.wordsText.value()
        if self.kind is Kind.QUESTION:
            return lambda session: letters.ask(session, HandoverId(about), words=said, draft=draft)
        entries = [UUID(key) for key in self.ui.entriesTicks.values()]
        files = [AttachmentId(UUID(key)) for key in self.ui.filesTicks.values()]
        return lambda session: letters.answer(
            session, PackageId(about), words=said, entries=entries, files=files, draft=draft
        )

    def _problems(self) -> dict[str, str]:
        if self.kind is not Kind.FEEDBACK:
            missing = {
                Kind.QUESTION: self.tr("Kirjuta, mida tahad teada"),
                Kind.ANSWER: self.tr("Kirjuta vastus"),
            }[self.kind]
            return {} if self.ui.wordsText.value() else {"words": missing}
        found = {
            kept.part.value: self.tr("Kirjuta põhjus, miks sa seda ei avalda")
            for kept in self._parts.kept()
            if not kept.reason
        }
        if not self._parts.told() and not found:
            first = next(
                (r for r in self._parts.rows if not r.tick.isTicked()), self._parts.rows[0]
            )
            found[first.part.value] = self.tr("Kirjuta vähemalt ühe osa kohta midagi")
        return found

    # What is shown

    def _name_form(self) -> None:
        ui = self.ui
        title, verb = {
            Kind.QUESTION: (self.tr("Küsimus saatjale"), self.tr("Sulge küsimus paketti")),
            Kind.ANSWER: (self.tr("Vastus küsimusele"), self.tr("Sulge vastus paketti")),
            Kind.FEEDBACK: (self.tr("Tagasiside saatjale"), self.tr("Sulge tagasiside paketti")),
        }[self.kind]
        ui.header.setTitle(title)
        ui.footer.setPrimaryText(verb)
        if self.kind is Kind.ANSWER:
            ui.wordsText.setLabel(self.tr("Vastus"))
            ui.wordsText.setHint(self.tr("Vasta sellele, mida küsiti."))
        else:
            self._give_advice()

    def _give_advice(self, *, ticks: bool = False) -> None:
        advise(
            self.ui.adviceCard,
            self._advice(ticks=ticks),
            readers_title=self.tr("Seda näevad"),
            readers=self.tr("Teise asutuse töötajad, kes seda juhtumit näevad, ja sinu omad."),
            ticked=False,
        )

    def _advice(self, *, ticks: bool) -> tuple[str, ...]:
        mark = self.tr("Märgi kirjed ja failid ainult siis, kui neid on vaja.")
        after = self.tr("Pärast sulgemist muuta enam ei saa.")
        return {
            Kind.QUESTION: (
                self.tr("Küsi ühte asja korraga ja ainult seda, mida vajad."),
                self.tr("Küsimus ei muuda seda, kes juhtumi eest vastutab."),
                after,
            ),
            Kind.ANSWER: (
                self.tr("Vasta sellele, mida küsiti, ja mitte rohkem."),
                *((mark,) if ticks else ()),
                after,
            ),
            Kind.FEEDBACK: (
                self.tr("Ütle nii palju, kui asutusel on lapse toetamiseks vaja."),
                self.tr("Mida seadus ei luba öelda, jäta avaldamata ja kirjuta põhjus."),
                after,
            ),
        }[self.kind]

    def _show_receiver(self, thread: Thread) -> None:
        self.ui.header.setDetail(f"{thread.child} · {thread.other}")

    def _show_question(self, can_go: Answerable) -> None:
        ui, letter = self.ui, can_go.question
        ui.header.setDetail(f"{can_go.child} · {can_go.house}")
        ui.questionCard.body.addWidget(text_label(letter_words.signed(letter), role="small"))
        asked = getattr(letter.content, "words", "")
        ui.questionCard.body.addWidget(text_label(breakable(asked)))
        ui.questionCard.show()
        ui.entriesTicks.setChoices([(str(e.id), _choice(e)) for e in can_go.entries])
        ui.filesTicks.setChoices([(str(f.id), f.title) for f in can_go.files])
        ui.entriesTicks.setVisible(bool(can_go.entries))
        ui.filesTicks.setVisible(bool(can_go.files))
        self._give_advice(ticks=bool(can_go.entries or can_go.files))
        self.fields = {
            "words": ui.wordsText,
            "entries": ui.entriesTicks,
            "files": ui.filesTicks,
        }
        follow_layout(self)
        self.begin_draft(f"letter-answer:{self._about}", self.fields)


def _choice(entry: Entry) -> str:
    text = " ".join(entry.text.split())
    short = text if len(text) <= LONGEST_CHOICE else f"{text[:LONGEST_CHOICE].rstrip()}…"
    return f"{words.day(entry.on)} · {short}"
