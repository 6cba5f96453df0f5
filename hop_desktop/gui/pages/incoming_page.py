# SPDX-License-Identifier: EUPL-1.2
"""A received handover: who sent it, what it says, and the one answer that counts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hop_desktop.app import attachments, folder_delivery, inbox, threads
from hop_desktop.app.contacts import ContactRow, contact
from hop_desktop.app.inbox import IncomingFile
from hop_desktop.app.session import Session
from hop_desktop.app.threads import Thread
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.handovers import IncomingState
from hop_desktop.domain.ids import HandoverId
from hop_desktop.domain.packages import Verdict
from hop_desktop.gui import messages, words
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.drafting import Drafting
from hop_desktop.gui.forms.ui_incoming_page import Ui_IncomingPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.pages.incoming import facts, verdicts
from hop_desktop.gui.pages.incoming.content import ContentView
from hop_desktop.gui.pages.incoming.kept_out import KeptOut
from hop_desktop.gui.pages.letters.thread import ThreadCard
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S8, S12
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.field import restyle
from hop_desktop.gui.widgets.fitting_row import FittingRow

Known = tuple[IncomingFile, ContactRow]
PDF, PARTS = "pdf", "parts"


class IncomingPage(Page):
    """Reading first; an answer is written on the same page, with the content out of sight."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show nothing until the store has answered."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_IncomingPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self._id = HandoverId(where.id) if where.id else None
        self._file: IncomingFile | None = None
        self._verdict: Verdict | None = None
        self._drafting: Drafting | None = None
        self._answered = False
        self._content = ContentView()
        self._content.fileWanted.connect(self._open_file)
        ui.partsPlace.addWidget(self._content)
        ui.viewPills.setChoices(
            [(PDF, self.tr("Kokkuvõte lehtedena")), (PARTS, self.tr("Sisu osade kaupa"))]
        )
        ui.viewPills.setValue(PDF)
        ui.viewPills.changed.connect(self._choose_view)
        self.fields = {"words": ui.wordsText}
        ui.header.backWanted.connect(lambda: space.go(Where(page=PageName.INBOX)))
        ui.footer.primaryPressed.connect(self._press_primary)
        ui.footer.secondaryPressed.connect(self._press_secondary)
        ui.footer.cancelPressed.connect(lambda: self._begin_answer(Verdict.DECLINED))
        ui.wordsText.submitted.connect(self._press_primary)
        ui.putButton.clicked.connect(self._put_answer)
        ui.writeButton.clicked.connect(self._write_answer)
        ui.caseButton.clicked.connect(self._go_to_case)
        row = FittingRow(spacing=S12, column_spacing=S8)
        for button in (ui.putButton, ui.writeButton, ui.caseButton):
            row.addPart(button)
        row.addStretch()
        ui.givenCardLayout.addWidget(row)
        self._kept_out = KeptOut()
        ui.readingLayout.insertWidget(1, self._kept_out)  # under what was answered
        self._letters = ThreadCard(self, self._thread)
        self._letters.view.shown.connect(self._place_letters)
        ui.asideLayout.addWidget(self._letters)
        for part in (ui.answering, ui.reading):
            part.hide()

    def load(self) -> None:
        """Read the handover."""
        if self._id is not None:
            handover_id = self._id
            self.ask(lambda session: _known(session, handover_id), self._show)

    def focus_first(self) -> None:
        """Go to what is to be read, written or done."""
        ui = self.ui
        if self._verdict is not None:
            ui.wordsText.focusControl()
        elif not ui.givenCard.isHidden():
            (ui.writeButton if ui.putButton.isHidden() else ui.putButton).setFocus()
        else:
            ui.viewPills.focusControl()

    def leave(self) -> None:
        """Keep what is being typed."""
        if self._drafting is not None:
            self._drafting.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to reading with Esc: the words are kept."""
        if event.key() == Qt.Key.Key_Escape and self._verdict is not None:
            self._go_back_to_reading()
        else:
            super().keyPressEvent(event)

    # Reading

    def _thread(self, session: Session) -> Thread:
        assert self._id is not None  # noqa: S101  read after the handover itself
        return threads.of_incoming(session, self._id)

    def _place_letters(self) -> None:
        """Let what the sender has written since stand above the package, our own words beside."""
        ui, has_news = self.ui, self._letters.view.has_news()
        if has_news and ui.readingLayout.indexOf(self._letters) < 0:
            ui.readingLayout.insertWidget(2, self._letters)  # over the package that they explain
        elif not has_news and ui.asideLayout.indexOf(self._letters) < 0:
            ui.asideLayout.addWidget(self._letters)
        follow_layout(self)

    def _show(self, known: Known) -> None:
        file, row = known
        first, self._file = self._file is None, file
        ui, incoming = self.ui, file.incoming
        ui.header.setTitle(self.tr("Üleandmine: {child}").format(child=file.content.child.name))
        ui.header.setChip(words.incoming(incoming))
        ui.header.setDetail(
            self.tr("{sender} · saabus {time}").format(
                sender=incoming.sender_name, time=words.moment(incoming.received_at)
            )
        )
        ui.senderFacts.setFacts(facts.of_sender(file, row))
        ui.askedFacts.setFacts(facts.of_request(file))
        self._show_given(file)
        self._show_reading()
        self._letters.load()
        if first:
            self._content.show_file(file)
            self._kept_out.show_entries(file.kept_out)
            self._ask_for_summary()
            self._choose_view()
        if first or self._answered:
            self._answered = False
            self.focus_first()

    def _ask_for_summary(self) -> None:
        if self._id is not None:
            handover_id = self._id
            self.ask(
                lambda session: inbox.incoming_summary(session, handover_id),
                self.ui.summary.setPdf,
            )

    def _show_given(self, file: IncomingFile) -> None:
        ui, incoming = self.ui, file.incoming
        answered = incoming.state is not IncomingState.OFFERED and not incoming.for_information
        ui.givenCard.setVisible(answered)
        ui.givenTitle.setText(verdicts.outcome(incoming))
        ui.givenSentence.setText(verdicts.what_follows(incoming))
        ui.givenFacts.setFacts(facts.of_answer(file))
        ui.caseButton.setVisible(incoming.state is IncomingState.ACCEPTED)
        ui.putButton.setVisible(file.put_in is not None)
        ui.writeButton.setProperty("kind", "primary" if file.put_in is None else "secondary")
        restyle(ui.writeButton)

    def _show_reading(self) -> None:
        if self._verdict is not None or self._file is None:
            return
        ui = self.ui
        ui.answering.hide()
        ui.reading.show()
        desk = self.space.house.is_desk
        needed = Action.WORK_ON_STAGE_THREE if desk else Action.ACCEPT_STAGE_TWO
        may = self.space.may(needed)
        incoming = self._file.incoming
        offered = incoming.awaits_answer
        ui.footer.setPrimaryText(self.tr("Võta vastu"))
        ui.footer.setSecondaryText(self.tr("Tagasta küsimustega"))
        ui.footer.setCancelText(self.tr("Keeldu vastuvõtmisest"))
        ui.footer.setVisible(offered and may)
        if incoming.for_information:
            self._tell_for_information(self._file)
        if offered and not may:
            who = self.tr("Sellele üleandmisele vastab juhtumikorraldaja.")
            if not desk:
                who = self.tr("Sellele üleandmisele vastab koordineerija või juht.")
            self.strip.showMessage("info", who)

    def _tell_for_information(self, file: IncomingFile) -> None:
        self.strip.showMessage(
            "info",
            self.tr("See pakett on sulle teadmiseks. Vastust sinult ei oodata."),
            self.tr("Vastutama palutakse: {recipient}.").format(recipient=file.content.recipient),
        )

    def _choose_view(self) -> None:
        as_parts = self.ui.viewPills.value() == PARTS
        self.ui.parts.setVisible(as_parts)
        self.ui.summaryCard.setVisible(not as_parts)

    def _open_file(self, attachment: Attachment) -> None:
        self.ask(
            lambda session: attachments.open_attachment(session, attachment.id),
            lambda opened: show_file(self, *opened),
        )

    # Answering

    def _press_primary(self) -> None:
        if self._verdict is None:
            self._begin_answer(Verdict.ACCEPTED)
        else:
            self._give_answer(self._verdict)

    def _press_secondary(self) -> None:
        if self._verdict is None:
            self._begin_answer(Verdict.RETURNED)
        else:
            self._go_back_to_reading()

    def _begin_answer(self, verdict: Verdict) -> None:
        self._verdict = verdict
        asked, ui = verdicts.answering(verdict), self.ui
        self.strip.clear()
        ui.reading.hide()
        ui.answering.show()
        ui.answerTitle.setText(asked.title)
        ui.answerSentence.setText(asked.sentence)
        ui.wordsText.setValue("")
        ui.wordsText.setError("")
        ui.wordsText.setLabel(asked.label)
        ui.wordsText.setOptional(not asked.missing)
        ui.footer.setPrimaryText(asked.act)
        ui.footer.setBackText(self.tr("Tagasi lugema"))
        ui.footer.setCancelText("")
        self._drafting = Drafting(
            self.space,
            f"incoming/{self._id}/{verdict.value}",
            self.fields,
            ui.footer.setStatus,
            self,
        )
        self.focus_first()

    def _go_back_to_reading(self) -> None:
        self._end_draft(keep=True)
        self._verdict = None
        self.strip.clear()
        self._show_reading()
        self.focus_first()

    def _end_draft(self, *, keep: bool) -> None:
        if self._drafting is None:
            return
        if keep:
            self._drafting.flush()
            self._drafting.stop()
        else:
            self._drafting.drop()
        self._drafting.deleteLater()
        self._drafting = None
        self.ui.footer.setStatus("")

    def _give_answer(self, verdict: Verdict) -> None:
        asked, said = verdicts.answering(verdict), self.ui.wordsText.value()
        missing = {"words": asked.missing} if asked.missing and not said else {}
        title = self.tr("Vastus on andmata: täienda märgitud koht")
        if self._id is None or show_problems(self.strip, title, self.fields, missing):
            return
        handover_id = self._id
        self.ui.footer.busy.start(self.tr("Kirjutan vastuse"))
        self.ask(
            lambda session: asked.use(session, handover_id, words=said),
            lambda _: self._tell_answered(),
            failed=self._tell_refused,
        )

    def _tell_refused(self, error: HopError) -> None:
        self.ui.footer.busy.stop()
        self.explain(error)

    def _tell_answered(self) -> None:
        self.ui.footer.busy.stop()
        self._end_draft(keep=False)
        self._verdict, self._answered = None, True
        self.strip.showMessage(
            "ok",
            self.tr("Vastus on antud. Nüüd peab see saatjani jõudma."),
            self.tr("Kirjuta kättesaamiskinnitus faili ja saada see saatjale."),
        )
        self.load()

    # After the answer

    def _put_answer(self) -> None:
        """Put the answer where its sender looks for it, without asking."""
        if self._id is not None:
            handover_id = self._id
            self.ask(
                lambda session: folder_delivery.deliver_answer(session, handover_id),
                self._tell_put,
                failed=self._tell_unput,
            )

    def _tell_put(self, path: Path) -> None:
        self.tell_written(
            path,
            self.tr("Kättesaamiskinnitus on saatja kaustas: {path}").format(path=path),
            self.tr("See on teel. Kuni saatja selle avab, ootab ta vastust."),
        )

    def _tell_unput(self, error: HopError) -> None:
        message = messages.explain(error)
        again = self.tr("Vali koht ise")
        self.strip.showMessage("error", message.title, message.advice, again, self._write_answer)

    def _write_answer(self) -> None:
        folder = self.space.files.folder(self, self.tr("Kuhu kättesaamiskinnitus kirjutada?"))
        if folder is None or self._id is None:
            return
        handover_id = self._id
        self.ask(
            lambda session: inbox.write_answer(session, handover_id, folder),
            self._tell_written,
            failed=self._tell_unwritten,
        )

    def _tell_written(self, path: Path) -> None:
        self.tell_written(
            path,
            self.tr("Kättesaamiskinnitus on kirjutatud: {path}").format(path=path),
            self.tr("Anna see fail saatjale mälupulgal või saada e‑kirjaga."),
        )

    def _tell_unwritten(self, error: HopError) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Kättesaamiskinnitust ei saanud sinna kirjutada"),
            safe=self.tr("Sinu vastus on siin alles ja kehtib."),
        )
        again = self.tr("Vali koht uuesti")
        self.strip.showMessage("error", title, detail, again, self._write_answer)

    def _go_to_case(self) -> None:
        if self._file is not None:
            self.space.go(Where(page=PageName.CASE, id=self._file.incoming.case_id))


def _known(session: Session, handover_id: HandoverId) -> Known:
    file = inbox.incoming_file(session, handover_id)
    return file, contact(session, file.sender.id)
