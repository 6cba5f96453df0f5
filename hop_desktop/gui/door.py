# SPDX-License-Identifier: EUPL-1.2
"""What stands before the lock: the first start, the unlock page, or why neither can be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hop_desktop.app import opening
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.gui.pages.unlock_page import UnlockPage
from hop_desktop.gui.runner import Failed, Runner
from hop_desktop.gui.start import Opened, Start, who_and_where


class Door(QStackedWidget):
    """Decides what is shown before the lock, and opens it.

    ``opened`` carries the person and the house; the session is the runner's from then on.
    ``languageWanted`` asks for the other language and ``againWanted`` for another look at the
    folder: for both the door is built anew.
    """

    opened = Signal(object)
    languageWanted = Signal()
    againWanted = Signal()

    def __init__(self, start: Start, runner: Runner, parent: QWidget | None = None) -> None:
        """Look at the data folder and show the page that fits it."""
        super().__init__(parent)
        self._start, self._runner, self._around = start, runner, start.around
        try:
            start.hold()
            found = opening.survey(self._around)
        except HopError as error:
            self._refuse(error)
            return
        if found.exists:
            self._ask_passphrase(found.logins)
        else:
            self._begin()

    def may_close(self) -> bool:
        """Say whether nothing would be lost that cannot be had again; ask when it would."""
        may_close: Callable[[], bool] | None = getattr(self.currentWidget(), "may_close", None)
        return may_close is None or may_close()

    def _ask_passphrase(self, logins: tuple[str, ...]) -> None:
        page = UnlockPage(logins, self._around.clock, self)
        page.tried.connect(
            lambda login, passphrase: self._open(
                lambda: opening.unlock(self._around, login=login, passphrase=passphrase),
                page.refuse,
            )
        )
        page.forgotten.connect(lambda: self._ask_paper_key(logins))
        page.languageWanted.connect(self.languageWanted)
        self._put(page)

    def _ask_paper_key(self, logins: tuple[str, ...]) -> None:
        from hop_desktop.gui.pages.recover_page import RecoverPage

        page = RecoverPage(logins, self)
        page.tried.connect(
            lambda key, login, passphrase: self._open(
                lambda: opening.recover(self._around, key=key, login=login, passphrase=passphrase),
                page.refuse,
            )
        )
        page.givenUp.connect(lambda: self._ask_passphrase(logins))
        self._put(page)

    def _begin(self) -> None:
        from hop_desktop.gui.pages.first_start_page import FirstStartPage

        page = FirstStartPage(self._start, self._runner, self)
        page.finished.connect(self.opened)
        page.languageWanted.connect(self.languageWanted)
        self._put(page)

    def _refuse(self, error: HopError) -> None:
        from hop_desktop.gui.pages.trouble_page import TroublePage

        page = TroublePage(error, self._around.folder, self)
        page.againWanted.connect(self.againWanted)
        self._put(page)

    def _open(self, unlock: Callable[[], Session], failed: Failed) -> None:
        def make() -> tuple[Session, Opened]:
            session = unlock()
            return session, who_and_where(session)

        self._runner.open(make, owner=self, done=self.opened.emit, failed=failed)

    def _put(self, page: QWidget) -> None:
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()
        page.setFocus()
