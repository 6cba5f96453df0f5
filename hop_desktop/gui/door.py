# SPDX-License-Identifier: EUPL-1.2
"""What stands before the lock: the first start, the unlock page, or why neither can be.

The unlock page is painted before the store is looked at, and before what reads it is imported.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from hop_desktop.gui.pages.unlock_page import UnlockPage
from hop_desktop.gui.runner import Failed, Runner
from hop_desktop.gui.start import Opened, Start, who_and_where

if TYPE_CHECKING:
    from hop_desktop.app.opening import Survey
    from hop_desktop.app.session import Session
    from hop_desktop.domain.errors import HopError
    from hop_desktop.gui.pages.restore_page import Restored
    from hop_desktop.gui.pages.welcome_page import WelcomePage


class Door(QStackedWidget):
    """Decides what is shown before the lock, and opens it.

    ``opened`` carries the person and the house; the session is the runner's from then on.
    ``practised`` carries those of the practice house.
    ``seen`` follows the first paint; ``moved`` tells where a restoring has put the store.
    ``languageWanted`` asks for another language and ``againWanted`` for another look at the
    folder: for both the door is built anew.
    """

    opened = Signal(object)
    practised = Signal(object)
    seen = Signal()
    languageWanted = Signal(str)
    againWanted = Signal()
    moved = Signal(object)
    _readIn = Signal(int, int)
    _madeSoFar = Signal(int, int)

    def __init__(
        self,
        start: Start,
        runner: Runner,
        parent: QWidget | None = None,
        *,
        last: str = "",
        refused: HopError | None = None,
    ) -> None:
        """Show the unlock page; the data folder is looked at as soon as that is painted.

        ``last`` is the login of who has just locked: mostly the same person comes back.
        ``refused`` is what went wrong on the way here, and is said once the page stands.
        """
        super().__init__(parent)
        self._last, self._refused = last, refused
        self._start, self._runner, self._around = start, runner, start.around
        self._logins: tuple[str, ...] = ()
        self._wants_paper_key = False
        self._has_looked = False
        if self._around.seems_founded():
            self._ask_passphrase()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Look at the data folder when there is something to see."""
        super().paintEvent(event)
        if not self._has_looked:
            self._has_looked = True
            QTimer.singleShot(0, self, self._look)

    def may_close(self) -> bool:
        """Say whether nothing would be lost that cannot be had again; ask when it would."""
        may_close: Callable[[], bool] | None = getattr(self.currentWidget(), "may_close", None)
        return may_close is None or may_close()

    def _look(self) -> None:
        self.seen.emit()
        # Imported here and not on the thread, where it takes three times as long.
        from hop_desktop.app import opening

        def survey() -> Survey:
            self._start.hold()
            return opening.survey(self._around)

        self._runner.run_without_session(survey, owner=self, done=self._decide, failed=self._refuse)

    def _decide(self, found: Survey) -> None:
        self._logins = found.logins
        page = self._await_passphrase(found.logins) if found.exists else self._welcome()
        if self._refused is not None:
            page.refuse(self._refused)
        if self._wants_paper_key:
            self._ask_paper_key()

    def _await_passphrase(self, logins: tuple[str, ...]) -> UnlockPage:
        shown = self.currentWidget()
        page = shown if isinstance(shown, UnlockPage) else self._ask_passphrase()
        page.offer(logins, self._last)
        return page

    def _ask_passphrase(self) -> UnlockPage:
        page = UnlockPage(self._around.clock, self)
        page.tried.connect(lambda login, passphrase: self._unlock(page.refuse, login, passphrase))
        self._readIn.connect(page.tell_read_in)
        self._madeSoFar.connect(page.ui.busyLine.setStep)
        page.practiceWanted.connect(lambda: self._practise(page.refuse))
        page.forgotten.connect(lambda: self._ask_paper_key())  # noqa: PLW0108  takes a key
        page.languageWanted.connect(self.languageWanted)
        self._put(page)
        return page

    def _ask_paper_key(self, typed: str = "") -> None:
        """Ask for the paper key; whoever is quicker than the logins need not press again."""
        if not self._logins:
            self._wants_paper_key = True
            return
        from hop_desktop.gui.pages.recover_page import RecoverPage

        page = RecoverPage(self._logins, self)
        page.ui.keyText.setValue(typed)
        page.tried.connect(
            lambda key, login, passphrase: self._recover(page.refuse, key, login, passphrase)
        )
        page.givenUp.connect(self.againWanted)
        self._put(page)

    def _welcome(self) -> WelcomePage:
        from hop_desktop.app.practice import place
        from hop_desktop.gui.pages.welcome_page import WelcomePage

        page = WelcomePage(practises=place.stands(self._around), parent=self)
        self._madeSoFar.connect(page.tell_made)
        page.ownWanted.connect(self._begin)
        page.practiceWanted.connect(page.tell_making)
        page.practiceWanted.connect(lambda: self._practise(page.refuse))
        page.practiceEnded.connect(lambda: self._end_practice(page.refuse))
        page.restoreWanted.connect(self._ask_backup)
        page.languageWanted.connect(self.languageWanted)
        self._put(page)
        return page

    def _practise(self, failed: Failed) -> None:
        """Enter the practice house, which is made first unless it stands."""

        def make() -> tuple[Session, Opened]:
            from hop_desktop.app.practice import place

            # On the store's thread: the signal carries it to the page's own.
            session = place.begin(self._around, self._madeSoFar.emit)
            return session, who_and_where(session)

        self._runner.open(make, owner=self, done=self.practised.emit, failed=failed)

    def _end_practice(self, failed: Failed) -> None:
        from hop_desktop.app.practice import place
        from hop_desktop.gui.practising import is_to_end

        if is_to_end(self):
            self._runner.run_without_session(
                lambda: place.end(self._around),
                owner=self,
                done=lambda _: self._welcome(),
                failed=failed,
            )

    def _begin(self) -> None:
        from hop_desktop.gui.pages.first_start_page import FirstStartPage

        page = FirstStartPage(self._start, self._runner, self)
        page.finished.connect(self.opened)
        page.givenUp.connect(self._welcome)
        self._put(page)

    def _refuse(self, error: HopError) -> None:
        from hop_desktop.gui.pages.trouble_page import TroublePage

        page = TroublePage(error, self._around.folder, self)
        page.againWanted.connect(self.againWanted)
        page.restoreWanted.connect(self._ask_backup)
        self._put(page)

    def _ask_backup(self) -> None:
        from hop_desktop.gui.pages.restore_page import RestorePage

        page = RestorePage(self._around, self._start.files, self)
        page.finished.connect(self._come_back)
        page.givenUp.connect(self.againWanted)
        self._put(page)

    def _come_back(self, restored: Restored) -> None:
        """Open what was restored, by the key that its restorer has just used."""
        self._around = restored.around
        self.moved.emit(restored.around)
        if restored.paper:
            self._ask_new_passphrase(restored.paper)
        else:
            page = self._ask_passphrase()
            page.offer((restored.login,))
            self._unlock(page.refuse, restored.login, restored.passphrase)

    def _ask_new_passphrase(self, paper: str) -> None:
        from hop_desktop.app import opening

        def ask(found: Survey) -> None:
            self._logins = found.logins
            self._ask_paper_key(paper)

        self._runner.run_without_session(
            lambda: opening.survey(self._around), owner=self, done=ask, failed=self._refuse
        )

    def _unlock(self, failed: Failed, login: str, passphrase: str) -> None:
        def unlock() -> Session:
            from hop_desktop.app import opening

            # On the store's thread: the signal carries it to the page's own.
            return opening.unlock(
                self._around, login=login, passphrase=passphrase, told=self._readIn.emit
            )

        self._open(unlock, failed)

    def _recover(self, failed: Failed, key: str, login: str, passphrase: str) -> None:
        def recover() -> Session:
            from hop_desktop.app import opening

            return opening.recover(self._around, key=key, login=login, passphrase=passphrase)

        self._open(recover, failed)

    def _open(self, unlock: Callable[[], Session], failed: Failed) -> None:
        def make() -> tuple[Session, Opened]:
            session = unlock()
            return session, who_and_where(session)

        def refuse(error: HopError) -> None:
            from hop_desktop.gui.pages.trouble_page import is_restorable

            if is_restorable(error):
                self._refuse(error)
            else:
                failed(error)

        self._runner.open(make, owner=self, done=self.opened.emit, failed=refuse)

    def _put(self, page: QWidget) -> None:
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()
        page.setFocus()
