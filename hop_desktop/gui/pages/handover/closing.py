# SPDX-License-Identifier: EUPL-1.2
"""The last act of the wizard: the head approves, then the package is sealed into a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from hop_desktop.app import handover_reading, handovers
from hop_desktop.app.handover_reading import HandoverFile
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.handovers import HandoverState
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.staff import Role
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.package_password import ask_password
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.page import Page
from hop_desktop.gui.widgets.footer_strip import FooterStrip

Result = TypeVar("Result")


class Closing(QObject):
    """Approves and seals, and runs one act at a time with its words in the footer.

    ``changed`` follows an approval; ``sealed`` carries the file and the folder to write into,
    or none when the recipient has one of its own: nobody is asked then.
    """

    changed = Signal()
    contactWanted = Signal(object)
    sealed = Signal(object, object)

    def __init__(self, page: Page, footer: FooterStrip) -> None:
        """Work for a page and tell in its footer what is being done."""
        super().__init__(page)
        self._page, self._footer = page, footer
        self._file: HandoverFile
        self._at_work = False

    def show_file(self, file: HandoverFile) -> None:
        """Take the handover as it stands now."""
        self._file = file

    def is_at_work(self) -> bool:
        """Say whether an act is under way: pressing again would do it twice."""
        return self._at_work

    def act(self) -> str:
        """Return what the main button of the last step says."""
        if self._is_approved():
            return self.tr("Sulge pakett")
        if self._file.may_approve:
            return self.tr("Kinnita üleandmine")
        return self.tr("Saada kinnitamiseks")

    def act_on(self) -> None:
        """Do what the main button says."""
        if self._is_approved():
            self._seal()
        elif self._file.may_approve:
            self._approve()
        else:
            self.tell_what_waits()

    def tell_what_waits(self) -> None:
        """Say whose turn it is before the package can be sealed."""
        if self._is_approved():
            return
        if self._file.may_approve:
            self._page.strip.showMessage(
                "info",
                self.tr("See üleandmine ootab sinu kinnitust."),
                self.tr("Vaata sisu üle. Kui midagi on valesti, vali Muuda."),
            )
            return
        self._footer.setPrimaryText("")
        self._page.strip.showMessage(
            "info",
            self.tr("Üleandmine ootab juhi kinnitust."),
            words.opened(
                self.tr(
                    "{head} näeb seda lehel Täna. Pärast kinnitust saad paketi sulgeda."
                ).format(head=words.role_inside(Role.HEAD, self._page.space.titles))
            ),
        )

    def run(
        self, said: str, job: Callable[[Session], Result], done: Callable[[Result], object]
    ) -> None:
        """Run a job that changes something, and say in the footer what is being done."""

        def finished(result: Result) -> None:
            self._rest()
            done(result)

        def refused(error: HopError) -> None:
            self._rest()
            self._page.explain(error)

        self._at_work = True
        self._footer.busy.start(said)
        self._page.ask(job, finished, failed=refused)

    def _rest(self) -> None:
        self._at_work = False
        self._footer.busy.stop()

    def _is_approved(self) -> bool:
        return self._file.handover.state is HandoverState.APPROVED

    def _approve(self) -> None:
        handover_id = self._file.handover.id
        self.run(
            self.tr("Kinnitan üleandmist"),
            lambda session: handovers.approve(session, handover_id),
            lambda _: self._tell_approved(),
        )

    def _tell_approved(self) -> None:
        self._page.strip.showMessage(
            "ok",
            self.tr("Üleandmine on kinnitatud."),
            self.tr("Nüüd saad paketi sulgeda. Kui midagi muudad, on vaja uut kinnitust."),
        )
        self.changed.emit()

    def _seal(self) -> None:
        for contact in (self._file.recipient, *self._file.informed):
            if not contact.is_confirmed:
                self._tell_unconfirmed(contact.id)
                return
        sure = ask(
            self._page,
            self.tr("Kas sulged paketi?"),
            self.tr("Pärast ei saa selle sisu muuta, saad teha uue."),
            yes=self.tr("Sulge pakett"),
            no=self.tr("Vaata veel üle"),
        )
        if not sure:
            return
        password = ""
        if self._file.handover.by_password:
            password = ask_password(self._page, known=(self._file.child,))
            if not password:
                return
        folder: Path | None = None
        if self._file.put_in is None:
            folder = self._page.space.files.folder(self._page, self.tr("Kuhu fail kirjutada?"))
            if folder is None:
                return
        handover_id = self._file.handover.id

        def job(session: Session) -> HandoverFile:
            handovers.seal(session, handover_id, password=password)
            return handover_reading.handover_file(session, handover_id)

        self.run(self.tr("Sulgen paketti"), job, lambda file: self.sealed.emit(file, folder))

    def _tell_unconfirmed(self, contact_id: ContactId) -> None:
        self._page.strip.showMessage(
            "warn",
            self.tr("Saaja kontrollkood on võrdlemata. Pakett jääb sulgemata."),
            self.tr("Helista saajale ja võrdle kuut rühma. Üleandmine on mustandina alles."),
            self.tr("Võrdle koodi"),
            lambda: self.contactWanted.emit(contact_id),
        )
