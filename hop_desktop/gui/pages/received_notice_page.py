# SPDX-License-Identifier: EUPL-1.2
"""A notice of a child in need as it came to the desk, and what the desk lets the reporter know."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import notices_in
from hop_desktop.app.notices_in import ReceivedFile
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import PackageId
from hop_desktop.domain.notices import CarerTold, Urgency
from hop_desktop.domain.sent_notices import GivenFeedback, NoticeContent
from hop_desktop.gui import notice_words, words
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.forms.ui_notice_view_page import Ui_NoticeViewPage
from hop_desktop.gui.forms.ui_received_answer_form import Ui_ReceivedAnswerForm
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.pages.notice.reading import passage
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S4, S12
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import breakable, text_label

YES, NO, SILENT = "yes", "no", "silent"


class ReceivedNoticePage(Page):
    """The notice with the ``id``, for the case managers of the desk."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build the cards; ``load`` fills them."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_NoticeViewPage()
        ui.setupUi(self)
        self.strip = ui.strip
        ui.stateStrip.setInset(False)
        header = ui.header
        header.setTitle(self.tr("Lastekaitse teade"))
        header.setBackText(self.tr("Saabunud"))
        header.backWanted.connect(lambda: space.go(Where(page=PageName.INBOX)))
        self.answers = FeedbackCard(self)
        self._content, self._lines = Card(self.tr("Teate sisu")), QVBoxLayout()
        self._lines.setSpacing(S12)
        self._content.body.addLayout(self._lines)
        self._beside, self._facts = Card(self.tr("Andmed")), FactList()
        self._beside.body.addWidget(self._facts)
        self._paper = QPushButton(self.tr("Ava teade PDF\u2011ina"))
        self._paper.setProperty("kind", "secondary")
        self._paper.clicked.connect(self._open_paper)
        self._beside.body.addWidget(self._paper, 0, Qt.AlignmentFlag.AlignLeft)
        self._decided = header.setSecondary(self.tr("Märgi otsus tehtuks"), self._note_decision)
        self._decided.hide()
        for card in (self._content, self.answers):
            ui.mainColumn.addWidget(card)
        ui.asideColumn.addWidget(self._beside)
        self._shown = False
        ui.columns.hide()  # until there is something to show

    @property
    def package_id(self) -> PackageId:
        """Return the notice that the page shows."""
        assert self.where.id is not None  # noqa: S101  the page shows one notice
        return PackageId(self.where.id)

    def load(self) -> None:
        """Read the notice; that it was opened is journalled."""
        package_id = self.package_id
        self.ask(lambda session: notices_in.read(session, package_id), self._show)

    def focus_first(self) -> None:
        """Stand on the paper."""
        self._paper.setFocus()

    def leave(self) -> None:
        """Keep what is being typed."""
        self.answers.form.flush()

    def _show(self, file: ReceivedFile) -> None:
        content = file.notice.content
        self.ui.header.setTitle(notice_words.kind(content.kind))
        self.ui.header.setDetail(content.child.name)
        self.ui.stateStrip.showMessage(
            "warn",
            self.tr("Kaitstud: näevad ainult juhtumikorraldajad."),
            self._to_heed(file),
        )
        if not self._shown:
            self._shown = True
            for label, text in _told(content):
                if text:
                    self._lines.addWidget(passage(label, text))
        self._facts.setFacts(self._facts_of(file))
        self._decided.setVisible(file.notice.awaits_decision)
        self.answers.show_file(file)
        self.ui.columns.show()
        follow_layout(self)

    def _to_heed(self, file: ReceivedFile) -> str:
        """Return what is kept secret, and what is to be decided while it is not."""
        if not file.notice.awaits_decision:
            return self.tr("Teatajat ja teatamist ei avaldata.")
        return self.tr(
            "Teatajat ja teatamist ei avaldata. "
            "Otsusta, kas avada juhtum: {days}. päev teatamisest on {day}."
        ).format(days=file.decision_days, day=words.day(file.decision_on))

    def _facts_of(self, file: ReceivedFile) -> list[tuple[str, str]]:
        notice, content = file.notice, file.notice.content
        child, sender, carer = content.child, content.sender, content.carer
        reporter = content.reporter
        called = (sender.person, sender.job_title, sender.person_phone or sender.phone)
        who_told = (notice_words.carer(carer.told), carer.by, words.day(carer.on), carer.why)
        return [
            (self.tr("Laps"), child.name),
            (self.tr("Sünniaeg"), words.day(child.birth_date)),
            (self.tr("Isikukood"), child.personal_code),
            (self.tr("Asutus"), notice.sender_name),
            (self.tr("Saatis"), _joined(*called)),
            (
                self.tr("Teataja"),
                _joined(reporter.name, reporter.job_title, reporter.contact)
                or self.tr("nimetamata"),
            ),
            (
                self.tr("Kiireloomulisus"),
                _joined(_soon(content), content.urgency_note),
            ),
            (
                self.tr("Last kasvatavale isikule räägitud"),
                _joined(*who_told) if carer.told is not CarerTold.NOT_SAID else "",
            ),
            (self.tr("Kes nõudis"), content.demand.who),
            (self.tr("Mida nõuti"), content.demand.what),
            (self.tr("Saabus"), words.moment(notice.came_at)),
            (self.tr("Avas esimesena"), _joined(file.read_by, words.moment(notice.read_at))),
            (
                self.tr("Otsus tehtud"),
                _joined(file.decided_by, words.day(notice.decided_on)),
            ),
        ]

    def _note_decision(self) -> None:
        package_id = self.package_id
        self.ask(
            lambda session: notices_in.note_decision(session, package_id),
            lambda _: self.strip.showMessage(
                "ok",
                self.tr("Otsus on märgitud tehtuks. Teade ei oota siin enam."),
                self.tr("Otsus ise on valla registris, siin seda ei hoita."),
                self.tr("Võta tagasi"),
                self._take_decision_back,
            ),
        )

    def _take_decision_back(self) -> None:
        package_id = self.package_id
        self.ask(
            lambda session: notices_in.take_decision_back(session, package_id),
            lambda _: self.strip.clear(),
        )

    def _open_paper(self) -> None:
        package_id = self.package_id

        def show(content: bytes) -> None:
            title = self.tr("Lastekaitse teade")
            PaperDialog(self.space, title, "lastekaitse-teade.pdf", content, self).open()

        self.ask(lambda session: notices_in.paper(session, package_id), show)


class FeedbackCard(Card):
    """What the desk has let the reporter's house know, and the form for the next word."""

    def __init__(self, page: ReceivedNoticePage) -> None:
        """Show nothing until a notice is read."""
        super().__init__("")
        self.setTitle(self.tr("Tagasiside teatajale"))
        self._page = page
        self._shown: list[QWidget] = []
        self._note = text_label(
            self.tr("Võid öelda, et menetlus algas. Muud ütle ainult nii palju, kui vaja."),
            role="muted",
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(S12)
        ui = self.ui = Ui_ReceivedAnswerForm()
        self.form = InlineForm(page, ui)
        self.form.name_fields({"began": ui.beganPills, "text": ui.answerText})
        ui.beganPills.setChoices(
            [
                (YES, self.tr("Jah, algas")),
                (NO, self.tr("Ei algatatud")),
                (SILENT, self.tr("Seda ei ütle")),
            ]
        )
        self.form.saveWanted.connect(self._seal)
        self.form.ended.connect(self._ended)
        self.add = self.addAction(self.tr("Kirjuta tagasiside"), self._begin)
        self.body.addWidget(self._note)
        self.body.addLayout(self._list)
        self.body.addWidget(self.form)

    def show_file(self, file: ReceivedFile) -> None:
        """Show what was told so far."""
        for old in self._shown:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [self._told_line(each) for each in file.notice.feedback]
        for each in self._shown:
            self._list.addWidget(each)
        self.add.setVisible(not self.form.is_open())

    def _told_line(self, given: GivenFeedback) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S4)
        began = {
            True: self.tr("menetlus algas"),
            False: self.tr("menetlust ei algatatud"),
            None: "",
        }[given.began]
        column.addWidget(text_label(_joined(words.day(given.on), began), role="small"))
        column.addWidget(text_label(breakable(given.text)))
        again = given.file_at is not None
        write = QPushButton(
            self.tr("Kirjuta sama fail uuesti") if again else self.tr("Kirjuta fail")
        )
        write.setProperty("kind", "link" if again else "primary")
        feedback = given.package_id
        write.clicked.connect(lambda: self.write(feedback))
        column.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _begin(self) -> None:
        self.ui.beganPills.setValue(SILENT)
        self.ui.answerText.setValue("")
        self.add.hide()
        self.form.begin(draft=f"notice-word:{self._page.package_id}")

    def _seal(self) -> None:
        package_id, text = self._page.package_id, self.ui.answerText.value()
        began = {YES: True, NO: False}.get(self.ui.beganPills.value())
        self.form.run(
            lambda session: notices_in.give_feedback(session, package_id, text=text, began=began)
        )

    def _ended(self) -> None:
        self.add.show()

    def write(self, feedback: PackageId) -> None:
        """Ask for a folder and write a word's file there; the page's strip tells the outcome."""
        page = self._page
        folder = page.space.files.folder(self, self.tr("Kuhu fail kirjutada?"))
        if folder is None:
            return
        package_id, chosen = page.package_id, folder
        page.ask(
            lambda session: notices_in.write_feedback(session, package_id, feedback, chosen),
            self._tell_written,
            failed=lambda error: self._tell_unwritten(error, feedback),
        )

    def _tell_written(self, path: Path) -> None:
        self._page.tell_written(
            path,
            self.tr("Fail on kirjutatud: {path}").format(path=path),
            self.tr("Avada saab selle ainult teataja asutus."),
        )

    def _tell_unwritten(self, error: HopError, feedback: PackageId) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Faili ei saanud sinna kirjutada"),
            safe=self.tr("Tagasiside on suletud ja alles."),
        )
        again = self.tr("Vali koht uuesti")
        self._page.strip.showMessage("error", title, detail, again, lambda: self.write(feedback))


def _told(content: NoticeContent) -> list[tuple[str, str]]:
    return [
        *((notice_words.sent_point(item), item.text) for item in content.points),
        (notice_words.child_words(), content.child_words),
        (notice_words.done(), content.done),
        (notice_words.earlier(), content.earlier),
    ]


def _soon(content: NoticeContent) -> str:
    said = content.urgency is not Urgency.NOT_SAID
    return notice_words.urgency(content.urgency) if said else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
