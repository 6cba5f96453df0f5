# SPDX-License-Identifier: EUPL-1.2
"""A child's file that came: what it brings, whose it is here, and the answer to its sender."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from hop_desktop.app import children, receivings, supplements
from hop_desktop.app.children import ChildHit
from hop_desktop.app.receivings import ReceivingFile
from hop_desktop.domain.child_content import TransitionContent
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import SendingId
from hop_desktop.domain.sendings import ReceivingState
from hop_desktop.gui import words
from hop_desktop.gui.drafting import Drafting
from hop_desktop.gui.forms.ui_receiving_page import Ui_ReceivingPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.case.entries import EntryList
from hop_desktop.gui.pages.case.received_entry import entry_row
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.pages.incoming.kept_out import KeptOut
from hop_desktop.gui.pages.moving import brought, whose
from hop_desktop.gui.pages.moving import words as moving_words
from hop_desktop.gui.tokens import S8, S12
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.fitting_row import FittingRow


class ReceivingPage(Page):
    """Reading and one decision: for which child of this house it is taken in, or why not."""

    reloads = False

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show nothing until the store has answered."""
        super().__init__(space, where, parent)
        assert where.id is not None  # noqa: S101  the page shows one file
        self._id = SendingId(where.id)
        self.ui = ui = Ui_ReceivingPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self._file: ReceivingFile | None = None
        self._declining = False
        self._entries = EntryList()
        self._entries_card = Card(self.tr("Kirjed"))
        self._entries_card.setFlush(True)
        self._entries_card.body.addWidget(self._entries)
        ui.entriesPlace.addWidget(self._entries_card)
        self._kept_out = KeptOut()
        ui.readingLayout.insertWidget(0, self._kept_out)
        self.fields = {
            "whose": ui.whosePills,
            "personal_code": ui.whosePills,
            "child": ui.childPicker,
            "continue_for": ui.continueText,
            "words": ui.wordsText,
        }
        self._drafting = Drafting(
            space, f"receiving/{self._id}", {"words": ui.wordsText}, ui.footer.setStatus, self
        )
        self._connect()
        for part in (ui.givenCard, ui.declineCard, ui.reading, ui.footer, ui.continueText):
            part.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.header.backWanted.connect(lambda: self.space.go(Where(page=PageName.INBOX)))
        ui.whosePills.changed.connect(self._show_picker)
        ui.childPicker.wanted.connect(self._find)
        ui.continueTick.changed.connect(
            lambda: ui.continueText.setVisible(ui.continueTick.isTicked())
        )
        ui.footer.primaryPressed.connect(self._press_primary)
        ui.footer.secondaryPressed.connect(lambda: self._decline(begin=False))
        ui.footer.cancelPressed.connect(lambda: self._decline(begin=True))
        ui.writeButton.clicked.connect(self._write_answer)
        ui.childButton.clicked.connect(self._go_to_child)
        row = FittingRow(spacing=S12, column_spacing=S8)
        for button in (ui.writeButton, ui.childButton):
            row.addPart(button)
        row.addStretch()
        ui.givenCardLayout.addWidget(row)

    def load(self) -> None:
        """Read the file."""
        sending_id = self._id
        self.ask(lambda session: receivings.receiving_file(session, sending_id), self._show)

    def focus_first(self) -> None:
        """Go to what is decided or done next."""
        ui = self.ui
        if self._declining:
            ui.wordsText.focusControl()
        elif not ui.givenCard.isHidden():
            ui.writeButton.setFocus()
        elif not ui.whoseCard.isHidden():
            ui.whosePills.focusControl()

    def leave(self) -> None:
        """Keep what is being typed."""
        self._drafting.flush()

    # Showing

    def _show(self, file: ReceivingFile) -> None:
        first, self._file = self._file is None, file
        ui, receiving = self.ui, file.receiving
        ui.header.setTitle(self.tr("Lapse toimik: {child}").format(child=receiving.child_name))
        ui.header.setChip(moving_words.received(receiving))
        ui.header.setDetail(
            self.tr("{sender} · saabus {time}").format(
                sender=receiving.sender_name, time=words.moment(receiving.received_at)
            )
        )
        ui.senderFacts.setFacts(brought.of_sender(file))
        ui.whatFacts.setFacts(brought.of_content(file))
        self._show_content(file, first=first)
        self._show_choice(file, first=first)
        self._show_given(file)
        self._name_acts()
        self.focus_first()

    def _show_content(self, file: ReceivingFile, *, first: bool) -> None:
        ui, onward = self.ui, isinstance(file.content, TransitionContent)
        ui.summaryCard.setVisible(onward)
        self._entries_card.setVisible(not onward and bool(file.content.entries))
        entries = sorted(file.content.entries, key=lambda entry: entry.place, reverse=True)
        self._entries.setRecords(entries, entry_row)
        self._entries_card.setCount(len(entries) or "")
        self._kept_out.show_entries(file.kept_out)
        if first and onward:
            sending_id = self._id
            self.ask(
                lambda session: receivings.receiving_summary(session, sending_id),
                ui.summary.setPdf,
            )

    def _show_choice(self, file: ReceivingFile, *, first: bool) -> None:
        ui, waiting = self.ui, file.receiving.is_waiting
        ui.whoseCard.setVisible(waiting and file.may_take)
        ui.whoseSentence.setText(whose.sentence(file))
        if first:
            ui.whosePills.setChoices(whose.choices(file))
            ui.whosePills.setValue(whose.chosen_at_first(file))
        self._show_picker()
        case = file.content.case if isinstance(file.content, TransitionContent) else None
        ui.continueCard.setVisible(waiting and file.may_take and case is not None)
        if case is not None:
            told = self.tr(
                "Eelmises kohas on pooleli juhtum: {concern} See jääb sinna. "
                "Kui tugi jätkub siin, ava uus juhtum."
            )
            ui.continueSentence.setText(told.format(concern=case.concern))

    def _show_picker(self) -> None:
        self.ui.childPicker.setVisible(self.ui.whosePills.value() == whose.OTHER)

    def _show_given(self, file: ReceivingFile) -> None:
        ui, receiving = self.ui, file.receiving
        taken = receiving.state is ReceivingState.TAKEN
        ui.givenCard.setVisible(not receiving.is_waiting)
        ui.givenTitle.setText(
            self.tr("Toimik on vastu võetud") if taken else self.tr("Toimik jäi vastu võtmata")
        )
        ui.givenSentence.setText(
            self.tr("Kirjuta kinnitus faili ja anna saatjale: siis ta teab, et see jõudis kohale.")
        )
        ui.givenFacts.setFacts(brought.of_answer(file))
        ui.childButton.setVisible(taken)

    def _name_acts(self) -> None:
        ui, file = self.ui, self._file
        waiting = file is not None and file.receiving.is_waiting and file.may_take
        ui.declineCard.setVisible(waiting and self._declining)
        ui.reading.setVisible(not self._declining)
        ui.footer.setVisible(waiting)
        if self._declining:
            ui.footer.setPrimaryText(self.tr("Keeldu vastuvõtmisest"))
            ui.footer.setBackText(self.tr("Tagasi lugema"))
            ui.footer.setCancelText("")
        else:
            ui.footer.setPrimaryText(self.tr("Võta vastu"))
            ui.footer.setSecondaryText("")
            ui.footer.setCancelText(self.tr("Keeldu vastuvõtmisest"))

    # Deciding

    def _find(self, text: str) -> None:
        self.ask(lambda session: children.find(session, text), self._show_hits)

    def _show_hits(self, hits: tuple[ChildHit, ...]) -> None:
        self.ui.childPicker.setHits(
            [(str(hit.id), hit.name, f"{hit.born} · {hit.group}") for hit in hits]
        )

    def _press_primary(self) -> None:
        self.strip.clear()
        if self._declining:
            self._answer_declined()
        else:
            self._take()

    def _take(self) -> None:
        ui = self.ui
        choice, picked = ui.whosePills.value(), ui.childPicker.value()
        reason = ui.continueText.value() if ui.continueTick.isTicked() else ""
        missing = {}
        if not choice:
            missing["whose"] = self.tr("Vali, kelle toimik see on")
        elif choice == whose.OTHER and not picked:
            missing["child"] = self.tr("Leia laps nime järgi ja vali ta")
        if ui.continueTick.isTicked() and not reason:
            missing["continue_for"] = self.tr("Kirjuta, miks juhtum siin jätkub")
        title = self.tr("Vastu võtmata: täienda märgitud koht")
        if show_problems(self.strip, title, self.fields, missing):
            return
        sending_id, child_id = self._id, whose.child_of(choice, picked)
        ui.footer.busy.start(self.tr("Võtan vastu"))
        self.ask(
            lambda session: receivings.take(
                session, sending_id, child_id=child_id, continue_for=reason
            ),
            lambda _: self._tell_answered(self.tr("Toimik on vastu võetud.")),
            failed=self._tell_refused,
        )

    def _decline(self, *, begin: bool) -> None:
        self._declining = begin
        self.strip.clear()
        self._name_acts()
        self.focus_first()

    def _answer_declined(self) -> None:
        said = self.ui.wordsText.value()
        why = self.tr("Kirjuta saatjale, miks see jääb vastu võtmata")
        missing = {} if said else {"words": why}
        title = self.tr("Vastus on andmata: täienda märgitud koht")
        if show_problems(self.strip, title, self.fields, missing):
            return
        sending_id = self._id
        self.ui.footer.busy.start(self.tr("Kirjutan vastuse"))
        self.ask(
            lambda session: receivings.decline(session, sending_id, words=said),
            lambda _: self._tell_answered(self.tr("Vastus on antud.")),
            failed=self._tell_refused,
        )

    def _tell_refused(self, error: HopError) -> None:
        self.ui.footer.busy.stop()
        self.explain(error)

    def _tell_answered(self, title: str) -> None:
        self.ui.footer.busy.stop()
        self._drafting.drop()
        self._declining = False
        self.strip.showMessage(
            "ok", title, self.tr("Kirjuta kinnitus faili ja saada see saatjale.")
        )
        self.load()

    # After the answer

    def _write_answer(self) -> None:
        folder = self.space.files.folder(self, self.tr("Kuhu kinnitus kirjutada?"))
        if folder is None or self._file is None:
            return
        package_id = self._file.receiving.package_id
        self.ask(
            lambda session: supplements.write_reply(session, package_id, folder),
            self._tell_written,
            failed=self._tell_unwritten,
        )

    def _tell_written(self, path: Path) -> None:
        self.tell_written(
            path,
            self.tr("Kinnitus on kirjutatud: {path}").format(path=path),
            self.tr("Anna see fail saatjale mälupulgal või saada e‑kirjaga."),
        )

    def _tell_unwritten(self, error: HopError) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Kinnitust ei saanud sinna kirjutada"),
            safe=self.tr("Sinu vastus on siin alles ja kehtib."),
        )
        again = self.tr("Vali koht uuesti")
        self.strip.showMessage("error", title, detail, again, self._write_answer)

    def _go_to_child(self) -> None:
        if self._file is not None and self._file.child is not None:
            self.space.go(Where(page=PageName.CHILD, id=self._file.child.id))
