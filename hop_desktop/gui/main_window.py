# SPDX-License-Identifier: EUPL-1.2
"""The one window: before the lock the door, behind it the shell, and the lock between them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from hop_desktop import PRODUCT
from hop_desktop.gui.door import Door
from hop_desktop.gui.icons import draw_waiting_icons, icon
from hop_desktop.gui.languages import speak
from hop_desktop.gui.preferences import Language, Preferences
from hop_desktop.gui.runner import Runner
from hop_desktop.gui.start import Opened, Start
from hop_desktop.gui.style import apply_look

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut

    from hop_desktop.app.surroundings import Surroundings
    from hop_desktop.domain.errors import HopError
    from hop_desktop.gui.copied import Copied
    from hop_desktop.gui.idle import IdleLock
    from hop_desktop.gui.practising import Practising
    from hop_desktop.gui.session_events import SessionEvents
    from hop_desktop.gui.shell import Shell

LEAST_WIDTH, LEAST_HEIGHT = 640, 360
ICON = 64


class MainWindow(QMainWindow):
    """The window. Its title is the product's name and nothing else, locked or not."""

    def __init__(self, start: Start) -> None:
        """Dress the program as preferred and show what stands before the lock."""
        super().__init__()
        self._start, self._preferences = start, start.preferences
        self._idle: IdleLock | None = None
        self._copied: Copied | None = None
        self._shell: Shell | None = None
        self._events: SessionEvents | None = None
        self._practising: Practising | None = None
        self._help_key: QShortcut | None = None
        self._last = ""
        self.runner = Runner(self)
        self.runner.stumbled.connect(_pass_on)
        self.setWindowTitle(PRODUCT)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._dress(self._preferences)
        self.begin()

    @property
    def shell(self) -> Shell | None:
        """Return what stands behind the lock; nothing while it is closed."""
        return self._shell

    @property
    def door(self) -> Door | None:
        """Return what stands before the lock; nothing while it is open."""
        shown = self.centralWidget()
        return shown if isinstance(shown, Door) else None

    def begin(self, refused: HopError | None = None) -> None:
        """Show what stands before the lock, and say what went wrong on the way there."""
        self._practising = None
        door = Door(self._start, self.runner, last=self._last, refused=refused)
        door.opened.connect(lambda opened: self._enter(opened, self._start))
        door.practised.connect(self._practise)
        door.languageWanted.connect(self._turn_to)
        door.againWanted.connect(self.begin)
        door.moved.connect(self._move)
        door.seen.connect(self._finish)
        self._put(door)

    def lock(self) -> None:
        """Take everything off the screen at once, keep the drafts, close the store."""
        if self._shell is None:
            return
        if self._practising is None:
            self._last = self._shell.space.person.login
        self._take_away()
        self.runner.close(owner=self, done=self._start.after_lock or self.begin)

    def prefer(self, preferences: Preferences) -> None:
        """Take other preferences at once and keep them."""
        self._preferences = preferences
        self._start.keep(preferences)
        self._dress(preferences)
        self._wear_icon()
        if self._shell is not None:
            self._shell.wear(preferences)
        if self._idle is not None:
            self._idle.set_minutes(preferences.lock_after)

    def open_help(self) -> None:
        """Open the help where it tells of what the cursor stands in, over a dialog too."""
        from hop_desktop.gui.dialogs.help import HelpDialog
        from hop_desktop.gui.help_places import place_of
        from hop_desktop.gui.help_topics import CONTENTS, Library

        behind = QApplication.activeModalWidget() or self
        focused = QApplication.focusWidget()
        place = place_of(focused)
        if place == CONTENTS:
            place = place_of(self._shell.page if self._shell is not None else self._content())
        for open_already in self.findChildren(HelpDialog):
            if open_already.parentWidget() is behind:
                open_already.open_place(place)
                open_already.activateWindow()
                return
            open_already.reject()
        library = Library(self._start.around.resources, self._preferences.language)
        opened = HelpDialog(library, self._start.files, behind, place)
        opened.aboutWanted.connect(self.open_about)
        opened.show()

    def open_about(self) -> None:
        """Tell what the program is; where that stands already, come back to it."""
        from hop_desktop.gui.dialogs.about import AboutDialog

        for open_already in self.findChildren(AboutDialog):
            open_already.activateWindow()
            return
        around = self._shell.space.around if self._shell is not None else self._start.around
        AboutDialog(around, self._start.files, self).show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the drafts, close the store and end the thread; ask first when something is lost."""
        if self.door is not None and not self.door.may_close():
            event.ignore()
            return
        if self._shell is not None:
            self._shell.leave()
        self._end_idle()
        self.runner.shut_down()
        super().closeEvent(event)

    def _take_away(self) -> None:
        """Keep the drafts and take everything off the screen at once."""
        if self._shell is not None:
            self._shell.leave()
            self._shell = None
        self._end_idle()
        self._put(QWidget())
        for dialog in self._dialogs():
            dialog.reject()

    def _enter(self, opened: Opened, start: Start) -> None:
        from hop_desktop.gui.copied import Copied
        from hop_desktop.gui.idle import IdleLock
        from hop_desktop.gui.shell import Shell

        self._shell = shell = Shell(start, self.runner, opened, self._preferences)
        shell.lockWanted.connect(self.lock)
        shell.preferred.connect(self.prefer)
        self._copied = self._copied or Copied(self)
        self._idle = IdleLock(self._start.timer, self._preferences.lock_after, self)
        self._idle.left.connect(shell.count_down)
        self._idle.expired.connect(self.lock)
        self._listen()
        self._put(shell)
        self._idle.tick()
        shell.space.backing_up.look_after()
        shell.space.folders.look_after()
        shell.space.watching.look_after()

    def _practise(self, opened: Opened) -> None:
        """Show a practice house: it is entered without a question and left by its own strip."""
        from hop_desktop.gui.practising import Practising, start_of

        self._enter(opened, start_of(self._start, opened))
        self._practising = Practising(
            self._start.around,
            self.runner,
            left=self._take_away,
            entered=self._practise,
            ended=self.begin,
            refused=self.begin,
        )
        if self._shell is not None:
            self._practising.listen(self._shell)

    def _listen(self) -> None:
        """Lock when the computer sleeps or locks its screen, from the first opening on."""
        if self._events is None:
            from hop_desktop.gui.desktop_here import session_events

            self._events = session_events(self)
            self._events.locking.connect(self.lock)

    def _put(self, content: QWidget) -> None:
        """Show something in the place of everything; what was there is hidden and ends at once."""
        self.setCentralWidget(content)
        content.show()

    def _move(self, around: Surroundings) -> None:
        """Look for the store where a restoring has put it."""
        self._start = self._start._replace(around=around)

    def _turn_to(self, language: Language) -> None:
        self.prefer(self._preferences._replace(language=language))
        self.begin()

    def _dress(self, preferences: Preferences) -> None:
        speak(preferences.language)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_look(application, preferences)

    def _finish(self) -> None:
        """Make what the first picture can do without: icons and the key of the help."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            draw_waiting_icons(application)
        self._wear_icon()
        if self._help_key is None:
            from PySide6.QtGui import QKeySequence, QShortcut

            self._help_key = QShortcut(QKeySequence("F1"), self)
            self._help_key.activated.connect(self.open_help)

    def _wear_icon(self) -> None:
        self.setWindowIcon(icon("mark", colour="primary", size=ICON))

    def _end_idle(self) -> None:
        """Leave nobody to be looked after, and nothing of theirs to be pasted."""
        if self._idle is not None:
            self._idle.deleteLater()
            self._idle = None
        if self._copied is not None:
            self._copied.forget()

    def _content(self) -> QWidget | None:
        return self.door.currentWidget() if self.door is not None else None

    def _dialogs(self) -> list[QDialog]:
        return [
            window
            for window in QApplication.topLevelWidgets()
            if isinstance(window, QDialog) and window.isVisible()
        ]


def _pass_on(error: BaseException) -> None:
    """Give a bug of the store's thread to the one hook that takes all bugs."""
    sys.excepthook(type(error), error, error.__traceback__)
