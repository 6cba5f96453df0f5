# SPDX-License-Identifier: EUPL-1.2
"""The four decisions of a handover, one at a time, with nothing lost between them.

Every choice is kept with the draft when a step is left, and every word as it is typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import contact_book, handover_reading, handover_summaries, handovers, readers
from hop_desktop.app.handover_reading import Beginning, HandoverFile
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import CaseId, ContactId
from hop_desktop.gui import field_words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.drafting import Drafting
from hop_desktop.gui.forms.ui_handover_page import Ui_HandoverPage
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.handover.basis import HandoverBasis
from hop_desktop.gui.pages.handover.check import HandoverCheck
from hop_desktop.gui.pages.handover.closing import Closing
from hop_desktop.gui.pages.handover.decisions import (
    Decisions,
    decided,
    held_as_text,
    withheld,
)
from hop_desktop.gui.pages.handover.parts import HandoverParts
from hop_desktop.gui.pages.handover.recipient import HandoverRecipient
from hop_desktop.gui.pages.handover.track import (
    BASIS,
    CHECK,
    PARTS,
    RECIPIENT,
    short,
    titles,
    track,
)
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.fields import Field

Known = tuple[HandoverFile, tuple[Contact, ...]]


class HandoverWizard(QWidget):
    """Recipient, content, basis, check. ``sealed`` carries the file and the folder to write to.

    There is no folder when the recipient has one of its own.
    """

    sealed = Signal(object, object)

    def __init__(self, page: Page, ui: Ui_HandoverPage) -> None:
        """Work in ``page``: its header, track and footer follow the step."""
        super().__init__()
        self._page, self._ui = page, ui
        self._case_id: CaseId | None = None
        self._child = ""
        self._file: HandoverFile | None = None
        self._step = RECIPIENT
        self._drafting: Drafting | None = None
        self._recipient = HandoverRecipient()
        self._parts = HandoverParts()
        self._basis = HandoverBasis(page.space.today())
        self._check = HandoverCheck(page.space.titles)
        self._steps = (self._recipient, self._parts, self._basis, self._check)
        self._closing = Closing(page, ui.footer)
        self.fields: Mapping[str, Field] = {**self._basis.fields, "parts": self._parts.ui.parts}
        self._lay_out()
        self._connect()
        page.ask(contact_book.listings_of, self._recipient.show_listed)

    def begin(self, beginning: Beginning, contacts: tuple[Contact, ...]) -> None:
        """Ask for the recipient of a case that has no handover under way."""
        self._case_id, self._child = beginning.case.id, beginning.child
        self._recipient.show_contacts(contacts, None, beginning.homes)
        self._show_step(RECIPIENT)

    def go_on(self, known: Known) -> None:
        """Show a handover where its work goes on."""
        self._take(known)
        complete = self._handover().is_complete
        self._show_step(CHECK if complete else PARTS)
        if complete:
            self._closing.tell_what_waits()

    def focus_first(self) -> None:
        """Go to where the decision of the step is made."""
        self._steps[self._step].focus_first()

    def step_back(self) -> None:
        """Go to the decision before this one, or back from the first; everything is kept."""
        if self._step == RECIPIENT:
            self._page.space.back()
        else:
            self._change(self._step - 1)

    def keep_words(self) -> None:
        """Keep now what is being typed."""
        if self._drafting is not None:
            self._drafting.flush()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for step in self._steps:
            column.addWidget(step)
            step.hide()

    def _connect(self) -> None:
        footer, go = self._ui.footer, self._page.space.go
        footer.primaryPressed.connect(self._next)
        footer.secondaryPressed.connect(self.step_back)
        footer.cancelPressed.connect(self._give_up)
        for part in (self._recipient, self._closing):
            part.contactWanted.connect(lambda contact: go(Where(page=PageName.CONTACT, id=contact)))
        self._recipient.contactsWanted.connect(lambda: go(Where(page=PageName.CONTACTS)))
        self._recipient.certificateWanted.connect(self._choose_certificate)
        self._parts.whyWanted.connect(self._explain_protection)
        self._basis.finished.connect(self._next)
        self._check.changeWanted.connect(self._change)
        self._check.signWanted.connect(
            lambda: go(Where(page=PageName.SIGNING, about=self._handover().case_id))
        )
        self._closing.changed.connect(lambda: self._reload(CHECK))
        self._closing.sealed.connect(self._hand_on)

    # The handover as it was kept

    def _take(self, known: Known) -> None:
        """Show what the handover says now; what was typed since comes back over it."""
        file, contacts = known
        self._file, self._child = file, file.child
        self._recipient.show_contacts(contacts, file.handover.recipient, file.homes)
        self._recipient.show_beside(file.handover)
        self._parts.show_parts(file.parts, protected=file.protected)
        self._parts.ui.parts.setValue(held_as_text(file.handover))
        self._basis.show_handover(file.handover)
        self._basis.show_dealings(file.dealings)
        self._check.show_file(file)
        self._closing.show_file(file)
        self._begin_draft(file.handover)

    def _handover(self) -> Handover:
        if self._file is None:
            raise RuntimeError  # a step that comes after the first one: a bug
        return self._file.handover

    def _begin_draft(self, handover: Handover) -> None:
        name = f"handover/{handover.id}"
        status = self._ui.footer.setStatus
        self._drafting = Drafting(self._page.space, name, self.fields, status, self)
        self._drafting.restored.connect(self._go_on_writing)

    def _end_draft(self) -> None:
        if self._drafting is not None:
            self._drafting.drop()
            self._drafting.deleteLater()
            self._drafting = None
        self._ui.footer.setStatus("")

    def _go_on_writing(self) -> None:
        """Show the words that came back and are not part of the handover yet."""
        if self._step == CHECK:
            self._page.strip.clear()
            self._show_step(BASIS)

    def _reload(self, step: int) -> None:
        self._end_draft()
        handover_id = self._handover().id
        self._page.ask(
            lambda session: (
                handover_reading.handover_file(session, handover_id),
                handover_reading.possible_recipients(session),
            ),
            lambda known: self._show_taken(known, step),
        )

    def _show_taken(self, known: Known, step: int) -> None:
        self._take(known)
        self._show_step(step)

    # From step to step

    def _show_step(self, step: int) -> None:
        self._step = step
        for number, part in enumerate(self._steps):
            part.setVisible(number == step)
        header = self._ui.header
        header.setTitle(titles()[step])
        header.setDetail(self.tr("{child} · üleandmispakett").format(child=self._child))
        self._ui.track.setSteps(track(step, self._file), short=short(step))
        self._ui.track.show()
        self._show_footer()
        if step == CHECK:
            self._ask_for_preview()
        self._ui.scroll.verticalScrollBar().setValue(0)
        self.focus_first()

    def _show_footer(self) -> None:
        footer = self._ui.footer
        footer.setBackText("" if self._step == RECIPIENT else self.tr("Tagasi"))
        begun = self._file is not None
        footer.setCancelText(self.tr("Katkesta üleandmine") if begun else self.tr("Loobu"))
        onward = (
            self.tr("Edasi: sisu"),
            self.tr("Edasi: alus ja teavitamine"),
            self.tr("Edasi: kontroll"),
        )
        footer.setPrimaryText(self._closing.act() if self._step == CHECK else onward[self._step])
        footer.show()

    def _change(self, step: int) -> None:
        self._page.strip.clear()
        self._show_step(step)

    def _next(self) -> None:
        if self._closing.is_at_work():
            return
        steps = (self._leave_recipient, self._leave_parts, self._leave_basis, self._closing.act_on)
        steps[self._step]()

    def _leave_recipient(self) -> None:
        recipient = self._recipient.recipient()
        if recipient is None:
            self._page.strip.showMessage("error", self.tr("Vali, kellele juhtumi üle annad"))
            self._recipient.focus_first()
            return
        self._page.strip.clear()
        if self._file is None:
            self._start(recipient)
        else:
            self._keep(PARTS)

    def _leave_parts(self) -> None:
        self._page.strip.clear()
        self._keep(BASIS)

    def _ask_for_reasons(self) -> None:
        """Stay where reasons are missing: a part that is held back is never sent by mistake."""
        self._show_step(PARTS)
        self._page.strip.showMessage(
            "error",
            self.tr("Kirjuta iga siia jääva osa juurde põhjus"),
            self.tr("Saaja näeb, mis osa jäi saatmata ja miks."),
        )
        self._parts.ui.parts.focusControl()

    def _leave_basis(self) -> None:
        title = self.tr("Edasi ei saa veel minna: täienda märgitud kohti")
        if not show_problems(self._page.strip, title, self.fields, self._basis.problems()):
            self._keep(CHECK)

    def _start(self, recipient: ContactId) -> None:
        case_id = self._case_id
        if case_id is None:
            raise RuntimeError  # the first step without a case: a bug
        step = self._recipient
        informed, named, by_password = step.informed(), step.readers(), step.by_password()
        self._closing.run(
            self.tr("Alustan üleandmist"),
            lambda session: handovers.start(
                session,
                case_id,
                recipient=recipient,
                informed=informed,
                readers=named,
                by_password=by_password,
            ),
            lambda started: self._page.ask(
                lambda session: (
                    handover_reading.handover_file(session, started.id),
                    handover_reading.possible_recipients(session),
                ),
                lambda known: self._show_taken(known, PARTS),
            ),
        )

    def _decisions(self) -> Decisions:
        before = decided(self._handover())
        return replace(
            self._basis.decided(before),
            recipient=self._recipient.recipient() or before.recipient,
            informed=self._recipient.informed(),
            readers=self._recipient.readers(),
            by_password=self._recipient.by_password(),
            withheld=withheld(self._parts.ui.parts.held()),
        )

    def _keep(self, step: int) -> None:
        """Keep the decisions when they changed, then show the next step."""
        if self._parts.ui.parts.ticks.withoutReason():
            self._ask_for_reasons()
            return
        try:
            decisions, handover = self._decisions(), self._handover()
        except Invalid as error:
            self._show_step(PARTS)
            problems = {"parts": field_words.field_sentence(error)}
            show_problems(self._page.strip, self.tr("Paranda põhjused"), self.fields, problems)
            return
        if decisions == decided(handover):
            self._show_step(step)
            return
        self._closing.run(
            self.tr("Hoian valikud"),
            lambda session: decisions.keep(session, handover.id),
            lambda _: self._reload(step),
        )

    def _ask_for_preview(self) -> None:
        handover_id = self._handover().id
        self._page.ask(
            lambda session: handover_summaries.preview(session, handover_id),
            self._check.show_preview,
        )

    def _choose_certificate(self) -> None:
        path = self._page.space.files.open_file(
            self._page,
            self.tr("Vali ametniku sertifikaat"),
            self.tr("Sertifikaat (*.cer *.crt *.der *.pem)"),
        )
        if path is not None:
            self._page.strip.clear()
            self._page.ask(
                lambda session: readers.reader_of(session, readers.read_reader_file(path)),
                self._recipient.add_reader,
            )

    # Ways out

    def _hand_on(self, file: HandoverFile, folder: object) -> None:
        self._end_draft()
        self.sealed.emit(file, folder)

    def _give_up(self) -> None:
        if self._file is None:
            self._page.space.back()
            return
        sure = ask(
            self,
            self.tr("Kas katkestad üleandmise?"),
            self.tr("Juhtum jääb sinu kätte. Siin kirjutatu kustutatakse."),
            yes=self.tr("Katkesta üleandmine"),
            no=self.tr("Jätka üleandmist"),
            danger=True,
        )
        if sure:
            self._end_draft()
            handover_id = self._handover().id
            self._closing.run(
                self.tr("Katkestan üleandmist"),
                lambda session: handovers.give_up(session, handover_id),
                lambda _: self._page.go_back(),
            )

    def _explain_protection(self) -> None:
        self._page.strip.showMessage(
            "info",
            self.tr("Ohu märkega tähelepanekud jäävad alati siia."),
            self.tr("Lapse ohust teatad lastekaitsetöötajale eraldi."),
        )
