# SPDX-License-Identifier: EUPL-1.2
"""A child's file goes on: to another computer of the house, or to the child's next place.

``where.about`` is the child whose file goes within the house, ``where.id`` a sending that exists.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hop_desktop.app import sendings, within_house
from hop_desktop.app.sendings import Leaving, SendingFile
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import ChildId, SendingId
from hop_desktop.domain.sendings import Sending
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.drafting import Drafting
from hop_desktop.gui.forms.ui_sending_page import Ui_SendingPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.moving import words as moving_words
from hop_desktop.gui.pages.moving.onward import OnwardView
from hop_desktop.gui.pages.moving.state import SendingStateView
from hop_desktop.gui.pages.moving.within import WithinView


class SendingPage(Page):
    """What goes is decided first; once it is sealed, the page shows whether it has arrived."""

    reloads = False

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Wait for the store to say how far it is."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_SendingPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self._id = SendingId(where.id) if where.id else None
        self._child = ChildId(where.about) if where.about else None
        self._file: SendingFile | None = None
        self._leaving: Leaving | None = None
        self._drafting: Drafting | None = None
        self._within, self._onward = WithinView(), OnwardView()
        self._state = SendingStateView(self)
        self._within.contactWanted.connect(
            lambda contact: space.go(Where(page=PageName.CONTACT, id=contact))
        )
        self._within.ui.whatPills.changed.connect(self._name_within)
        self._onward.previewWanted.connect(self._preview)
        self._onward.changed.connect(self._take_approval_back)
        for part in (self._within, self._onward, self._state):
            ui.place.addWidget(part)
            part.hide()
        ui.header.backWanted.connect(space.back)
        self.goes_back = ui.header
        ui.footer.primaryPressed.connect(self._press_primary)
        ui.footer.secondaryPressed.connect(self._keep)
        ui.footer.cancelPressed.connect(self._drop)
        ui.footer.hide()
        space.runner.changed.connect(self._reread)

    def load(self) -> None:
        """Read the sending, or what could go within the house."""
        if self._id is not None:
            sending_id = self._id
            self.ask(lambda session: sendings.sending_file(session, sending_id), self._show)
        elif self._child is not None:
            child_id = self._child
            self.ask(lambda session: sendings.leaving(session, child_id), self._show_leaving)

    def focus_first(self) -> None:
        """Go to where the next decision is made."""
        for part in (self._within, self._onward, self._state):
            if not part.isHidden():
                part.focus_first()

    def leave(self) -> None:
        """Keep what is being typed."""
        if self._drafting is not None:
            self._drafting.flush()

    def _reread(self) -> None:
        if not self._state.isHidden():
            self.load()

    # Within the house

    def _show_leaving(self, leaving: Leaving) -> None:
        first, self._leaving = self._leaving is None, leaving
        ui = self.ui
        ui.header.setTitle(self.tr("Teise arvutisse: {child}").format(child=leaving.child))
        self._within.show_leaving(leaving)
        self._within.show()
        self._name_within()
        ui.footer.show()
        if first:
            self.focus_first()

    def _name_within(self) -> None:
        case = self._within.is_case()
        self.ui.footer.setPrimaryText(
            self.tr("Sulge pakett") if case else self.tr("Sulge ja kirjuta fail")
        )

    def _seal_within(self) -> None:
        recipient, child_id = self._within.recipient(), self._child
        if recipient is None or child_id is None:
            self.strip.showMessage(
                "error",
                self.tr("Vali, kellele fail läheb"),
                self.tr("Kui nimekiri on tühi, võrdle enne kolleegi kontrollkoodi."),
            )
            return
        case = self._leaving.case if self._leaving is not None else None
        if self._within.is_case() and case is not None:
            case_id = case.id
            self._work(
                lambda session: within_house.hand_within(session, case_id, recipient),
                self._follow_handover,
            )
        else:
            self._work(
                lambda session: sendings.send_within(session, child_id, recipient),
                self._write_sealed,
            )

    def _follow_handover(self, handover: Handover) -> None:
        self.go_on(Where(page=PageName.HANDOVER, id=handover.id))

    # To the next place

    def _show(self, file: SendingFile) -> None:
        first, self._file = self._file is None, file
        sending, header = file.sending, self.ui.header
        header.setTitle(self.tr("Toimiku saatmine: {child}").format(child=file.child))
        header.setChip(moving_words.state(sending))
        header.setDetail(file.recipient.card.name)
        self._within.hide()
        if sending.is_in_preparation:
            self._show_preparing(file)
        else:
            self._onward.hide()
            self.ui.footer.hide()
            self._state.show_file(file)
            first = first or self._state.isHidden()
            self._state.show()
        if first:
            self._tell_who_approves(file)
            self.focus_first()

    def _show_preparing(self, file: SendingFile) -> None:
        self.fields = self._onward.fields
        self._onward.show_file(file)
        self._onward.show()
        if self._drafting is None:
            self._drafting = Drafting(
                self.space,
                f"sending/{file.sending.id}",
                {"carer_note": self._onward.ui.carerNoteText},
                self.ui.footer.setStatus,
                self,
            )
        self._name_acts(file)
        self.ui.footer.show()

    def _name_acts(self, file: SendingFile) -> None:
        footer = self.ui.footer
        waits = file.head_approves and file.sending.approved_at is None
        if not waits:
            footer.setPrimaryText(self.tr("Sulge ja kirjuta fail"))
        elif file.may_approve:
            footer.setPrimaryText(self.tr("Kinnita ja sulge"))
        else:
            footer.setPrimaryText("")
        footer.setSecondaryText(self.tr("Salvesta"))
        footer.setCancelText(self.tr("Katkesta saatmine"))

    def _tell_who_approves(self, file: SendingFile) -> None:
        waits = file.sending.is_in_preparation and file.sending.approved_at is None
        if waits and file.head_approves and not file.may_approve:
            self.strip.showMessage(
                "info",
                self.tr("Enne sulgemist kinnitab selle juht."),
                self.tr("Salvesta oma valikud. Juht leiab need lapse lehelt."),
            )

    def _take_approval_back(self) -> None:
        self.strip.clear()

    def _press_primary(self) -> None:
        if self._file is None:
            self._seal_within()
            return
        sure = ask(
            self,
            self.tr("Kas sulged toimiku paketi?"),
            self.tr("Suletud paketi sisu enam ei muutu. Avada saab selle ainult saaja."),
            yes=self.tr("Sulge pakett"),
            no=self.tr("Vaata üle"),
        )
        if not sure:
            return
        file, prepare = self._file, self._prepared(self._file)
        approves = file.head_approves and file.may_approve
        self._work(
            lambda session: _seal(session, prepare, approves=approves),
            self._write_sealed,
        )

    def _prepared(self, file: SendingFile) -> Callable[[Session], Sending]:
        """Return the job that keeps what is on the screen, unless it is kept already."""
        sending, view = file.sending, self._onward
        parts, note = view.parts(), view.ui.carerNoteText.value()
        within = view.ui.limitsTick.isTicked()
        if (parts, note, within) == (sending.parts, sending.carer_note, sending.within_limits):
            return lambda _: sending
        return lambda session: sendings.prepare(
            session, sending.id, parts=parts, within_limits=within, carer_note=note
        )

    def _keep(self) -> None:
        if self._file is not None:
            self._work(self._prepared(self._file), lambda _: self._tell_kept())

    def _tell_kept(self) -> None:
        self.ui.footer.busy.stop()
        self._end_draft()
        self.strip.showMessage("ok", self.tr("Valikud on salvestatud."))
        self.load()

    def _drop(self) -> None:
        sure = ask(
            self,
            self.tr("Kas katkestad saatmise?"),
            self.tr("Valikud kaovad. Lapse toimik jääb alles."),
            yes=self.tr("Katkesta saatmine"),
            no=self.tr("Jätka saatmist"),
        )
        if sure and self._file is not None:
            sending_id = self._file.sending.id
            self._end_draft()
            self.ask(lambda session: sendings.drop(session, sending_id), lambda _: self.go_back())

    def _preview(self) -> None:
        if self._file is None:
            return
        prepare = self._prepared(self._file)
        self.ask(lambda session: _preview(session, prepare), self._show_preview)

    def _show_preview(self, made: tuple[bytes, SendingFile]) -> None:
        pdf, self._file = made
        self._name_acts(self._file)
        self._onward.show_preview(pdf)

    # Sealing

    def _work(self, job: Callable[[Session], object], done: Callable[..., object]) -> None:
        self.strip.clear()
        self.ui.footer.busy.start(self.tr("Töötan"))
        self.ask(job, done, failed=self._tell_refused)

    def _tell_refused(self, error: HopError) -> None:
        self.ui.footer.busy.stop()
        self.explain(error)

    def _write_sealed(self, sending: Sending) -> None:
        self.ui.footer.busy.stop()
        self._end_draft()
        self._id = sending.id
        self.ask(
            lambda session: sendings.sending_file(session, sending.id),
            self._show_sealed,
        )

    def _show_sealed(self, file: SendingFile) -> None:
        self._show(file)
        self._state.choose_folder()

    def _end_draft(self) -> None:
        if self._drafting is not None:
            self._drafting.drop()
            self._drafting.deleteLater()
            self._drafting = None


def _seal(session: Session, prepare: Callable[[Session], Sending], *, approves: bool) -> Sending:
    sending = prepare(session)
    if approves and sending.approved_at is None:
        sending = sendings.approve(session, sending.id)
    return sendings.seal(session, sending.id)


def _preview(session: Session, prepare: Callable[[Session], Sending]) -> tuple[bytes, SendingFile]:
    sending = prepare(session)
    return sendings.preview(session, sending.id), sendings.sending_file(session, sending.id)
