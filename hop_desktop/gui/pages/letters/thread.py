# SPDX-License-Identifier: EUPL-1.2
"""A thread: every letter of two houses about a case, and what can be done with it just now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import attachments, folder_delivery, letters
from hop_desktop.app.session import Session
from hop_desktop.app.threads import LetterRow, Thread
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import AttachmentId, HandoverId, PackageId
from hop_desktop.domain.letters import AnswerContent, FeedbackContent, Letter
from hop_desktop.domain.packages import Kind
from hop_desktop.gui import letter_words
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.tokens import S8, S12
from hop_desktop.gui.widgets.cards import Card, Chip
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.field import bring_into_sight, restyle
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import breakable, hairline, text_label


class ThreadView(QWidget):
    """The letters, the oldest first, each with what it waits for; under them new ones begin."""

    shown = Signal(int, bool)
    """Tells how many letters there are, and whether there is anything to see or do."""

    def __init__(self, page: Page, read: Callable[[Session], Thread]) -> None:
        """Show nothing until the thread is read."""
        super().__init__()
        self._page, self._read = page, read
        self.blocks: list[QWidget] = []
        self.answers: list[QPushButton] = []
        self.stood_at_answer = False
        self._thread = Thread()
        self._empty = text_label(
            self.tr("Küsi, kui pakett jätab midagi lahtiseks. Vastutus küsimusest ei muutu."),
            role="muted",
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(S12)
        self.ask = self._button(self.tr("Küsi saatjalt"), Kind.QUESTION)
        self.tell = self._button(self.tr("Anna saatjale tagasisidet"), Kind.FEEDBACK)
        self._acts = FittingRow(spacing=S12, column_spacing=S8)
        for button in (self.ask, self.tell):
            self._acts.addPart(button)
        self._acts.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S12)
        column.addWidget(self._empty)
        column.addLayout(self._list)
        column.addWidget(self._acts)

    def load(self) -> None:
        """Read the thread; what came counts as read by whoever sends and receives."""
        self._page.ask(self._read, self.show_thread)

    def show_thread(self, thread: Thread) -> None:
        """Show these letters in place of the earlier ones."""
        self._thread = thread
        self.stood_at_answer = any(button.hasFocus() for button in self.answers)
        for old in self.blocks:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.answers = []
        self.blocks = [
            self._block(row, first=place == 0) for place, row in enumerate(thread.letters)
        ]
        for block in self.blocks:
            self._list.addWidget(block)
        self.ask.setVisible(thread.ask is not None)
        self.tell.setVisible(thread.feedback is not None)
        offers = thread.ask is not None or thread.feedback is not None
        self._acts.setVisible(offers)
        self._empty.setVisible(not self.blocks)
        self.shown.emit(len(self.blocks), bool(self.blocks) or offers)

    def has_news(self) -> bool:
        """Say whether the other house has written anything here."""
        return any(row.letter.direction == "in" for row in self._thread.letters)

    def _button(self, text: str, kind: Kind) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "secondary")
        button.clicked.connect(lambda: self._begin(kind))
        return button

    def _begin(self, kind: Kind) -> None:
        about = self._thread.ask if kind is Kind.QUESTION else self._thread.feedback
        if about is not None:
            self._go_to_writing(about, kind)

    def _go_to_writing(self, about: HandoverId | PackageId, kind: Kind) -> None:
        self._page.space.go(Where(page=PageName.LETTER, id=about, words=kind.value))

    # One letter

    def _block(self, row: LetterRow, *, first: bool) -> QWidget:
        letter, block = row.letter, QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S8)
        if not first:
            column.addWidget(hairline())
        head = FittingRow(spacing=S12, column_spacing=S8)
        head.addPart(Chip(letter_words.kind(letter)))
        head.addPart(text_label(letter_words.signed(letter), role="small"), stretch=1)
        column.addWidget(head)
        for part in self._words(letter):
            column.addWidget(part)
        column.addWidget(text_label(letter_words.standing(row), role="small"))
        buttons = self._buttons(row)
        if buttons:
            across = FittingRow(spacing=S12, column_spacing=S8)
            for button in buttons:
                across.addPart(button, alignment=Qt.AlignmentFlag.AlignLeft)
            across.addStretch()
            column.addWidget(across)
        return block

    def _words(self, letter: Letter) -> list[QWidget]:
        content = letter.content
        if isinstance(content, FeedbackContent):
            return [self._feedback(letter, content)]
        told: list[QWidget] = [text_label(breakable(content.words))]
        if isinstance(content, AnswerContent):
            along = letter_words.along(len(content.entries), len(content.files))
            if along:
                told.append(text_label(along, role="muted"))
        return told

    def _feedback(self, letter: Letter, content: FeedbackContent) -> FactList:
        reasons = {kept.part: kept.reason for kept in letter.kept}
        kept_here = self.tr("Jäi avaldamata. Põhjus siin: {reason}")
        facts = [(letter_words.part(each.part), each.text) for each in content.told]
        facts += [
            (
                letter_words.part(part),
                kept_here.format(reason=reasons[part])
                if part in reasons
                else self.tr("Seda ei avaldatud."),
            )
            for part in content.kept
        ]
        if len(content.hands) > 1:
            facts.append((self.tr("Käidud tee"), letter_words.hands(content)))
        shown = FactList()
        shown.setFacts(facts)
        return shown

    def _buttons(self, row: LetterRow) -> list[QPushButton]:
        letter, found = row.letter, [self._opening(*file) for file in row.files]
        if not self._thread.may_write:
            return found
        package_id = letter.package_id
        if row.waits and letter.direction == "in":
            answer = self._act(self.tr("Vasta"), lambda: self._answer(package_id))
            self.answers.append(answer)
            found.append(answer)
        if letter.is_on_its_way and row.has_folder:
            put = self._act(self.tr("Pane saaja kausta"), lambda: self._put(package_id))
            put.setProperty("kind", "link" if letter.file_at else "primary")
            found.append(put)
        if letter.is_on_its_way:
            again = letter.file_at is not None
            text = self.tr("Kirjuta sama fail uuesti") if again else self.tr("Kirjuta fail")
            write = self._act(text, lambda: self.write(package_id))
            write.setProperty("kind", "link" if again or row.has_folder else "primary")
            found.append(write)
        if row.may_pass_on:
            found.append(self._act(self.tr("Anna edasi"), lambda: self._pass_on(package_id)))
        return found

    def _act(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "secondary")
        button.clicked.connect(lambda: slot())  # noqa: PLW0108  drops "checked"
        return button

    def _opening(self, attachment_id: AttachmentId, title: str) -> QPushButton:
        def open_it() -> None:
            self._page.ask(
                lambda session: attachments.open_attachment(session, attachment_id),
                lambda opened: show_file(self._page, *opened),
            )

        button = self._act(self.tr("Ava: {title}").format(title=title), open_it)
        button.setProperty("kind", "link")
        return button

    # What was pressed

    def _answer(self, question: PackageId) -> None:
        self._go_to_writing(question, Kind.ANSWER)

    def _pass_on(self, feedback: PackageId) -> None:
        self._page.ask(
            lambda session: letters.pass_on(session, feedback),
            lambda letter: self.write(letter.package_id),
        )

    def _put(self, package_id: PackageId) -> None:
        """Put the file where the other house looks for it, without asking."""
        self._page.ask(
            lambda session: folder_delivery.deliver_letter(session, package_id),
            self._tell_written,
            failed=lambda error: self._tell_unwritten(error, package_id),
        )

    def write(self, package_id: PackageId) -> None:
        """Ask for a folder and write a letter's file there; the page's strip tells the outcome."""
        folder = self._page.space.files.folder(self, self.tr("Kuhu fail kirjutada?"))
        if folder is None:
            return
        chosen = folder
        self._page.ask(
            lambda session: letters.write_letter(session, package_id, chosen),
            self._tell_written,
            failed=lambda error: self._tell_unwritten(error, package_id),
        )

    def _tell_written(self, path: Path) -> None:
        self._page.tell_written(
            path,
            self.tr("Fail on kirjutatud: {path}").format(path=path),
            self.tr("Avada saab selle ainult teine asutus. Anna fail sinna edasi."),
        )
        self.load()

    def _tell_unwritten(self, error: HopError, package_id: PackageId) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Faili ei saanud sinna kirjutada"),
            safe=self.tr("Kiri on suletud ja alles."),
        )
        again = self.tr("Vali koht uuesti")
        self._page.strip.showMessage("error", title, detail, again, lambda: self.write(package_id))


class ThreadCard(Card):
    """A thread as a card; hidden where there is nothing to see or do."""

    def __init__(self, page: Page, read: Callable[[Session], Thread]) -> None:
        """Wait hidden until the thread is read."""
        super().__init__("")
        self.setTitle(self.tr("Kirjavahetus"))
        self.view = ThreadView(page, read)
        self.view.shown.connect(self._follow)
        self._answer_leads = self._answer_first = False
        self.body.addWidget(self.view)
        self.hide()

    def load(self) -> None:
        """Read the thread."""
        self.view.load()

    def answer_first(self) -> None:
        """Stand at the oldest question that waits for an answer, as soon as it is read."""
        self._answer_leads = self._answer_first = True
        self._stand_at_question()

    def _follow(self, count: int, visible: bool) -> None:
        self.setCount(count or "")
        self.setVisible(visible)
        self._stand_at_question()

    def _stand_at_question(self) -> None:
        if not self._answer_leads or not self.view.answers:
            return
        first = self.view.answers[0]
        first.setProperty("kind", "primary")
        restyle(first)
        if self._answer_first or self.view.stood_at_answer:
            self._answer_first = self.view.stood_at_answer = False
            first.setFocus()
            bring_into_sight(self)
