# SPDX-License-Identifier: EUPL-1.2
"""Windows over the stores of the gallery, and hands that know the program's words in any language.

A window belongs to a person in a house; of all windows one is shown at a time. What is asked for
by words is asked for by the words of the source: the hands look for what they are in the language
spoken. Content keeps its Estonian words in every language.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import cache
from typing import TypeVar

from driving import name_of
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from theatre import ChosenFiles

from hop_desktop.gui.main_window import MainWindow
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.unlock_page import UnlockPage
from hop_desktop.gui.preferences import Language, Preferences, Theme
from hop_desktop.gui.start import Start
from screens.houses import KINDERGARTEN, LEAD
from screens.world import World
from tests import worlds
from tests.gui.translating import TRANSLATIONS, texts
from tests.worlds import Clock

OFFICE, DOUBLED = QSize(1366, 768), QSize(683, 384)
"""An office laptop's screen at 100 % and, in its own pixels, at 200 %."""
PATIENCE_S = 20.0
ROUNDS = 4

Kind = TypeVar("Kind", bound=QWidget)


class NotThere(LookupError):
    """A screen asks for something that is not on it."""


class Stage:
    """What a screen is reached with: windows, hands, and the names of the story.

    ``language`` and ``theme`` hold for every window; ``closing`` is called when all ends.
    """

    def __init__(
        self,
        world: World,
        language: Language = "et",
        theme: Theme = "light",
        *,
        size: QSize = OFFICE,
    ) -> None:
        self.world = world
        self.preferences = Preferences(language=language, theme=theme)
        self.size = size
        self.files = ChosenFiles()
        self._made: list[MainWindow] = []
        self._open: dict[tuple[str, str], MainWindow] = {}
        self._window: MainWindow | None = None
        self._over: QWidget | None = None

    # Windows

    @property
    def window(self) -> MainWindow:
        """Return the window that is shown."""
        if self._window is None:
            raise NotThere("window")
        return self._window

    @property
    def page(self) -> Page:
        """Return the page behind the lock that is shown."""
        page = self.window.shell.page if self.window.shell is not None else None
        if page is None:
            raise NotThere("page")
        return page

    @property
    def dialog(self) -> QWidget | None:
        """Return what lies over the window, if anything does."""
        return self._over

    def at(self, house: str = KINDERGARTEN, login: str = "") -> MainWindow:
        """Show the window of a person of a house, unlocked by its page when it is new."""
        key = house, login or LEAD[house]
        if key not in self._open:
            self._open[key] = self.before_lock(house)
            self._unlock(key[1])
        self._show(self._open[key])
        return self.window

    def before_lock(self, house: str, hold: Callable[[], object] = lambda: None) -> MainWindow:
        """Show a new window over the folder of a house, as a start of the program does."""
        around = worlds.surroundings(self.world.folder / house)._replace(clock=Clock())
        window = MainWindow(
            Start(
                around=around,
                files=self.files,
                preferences=self.preferences,
                keep=lambda _: None,
                hold=hold,
                timer=lambda: 0.0,
            )
        )
        self._made.append(window)
        self._show(window)
        return window

    def go(
        self, page: PageName, name: str = "", *, about: str = "", words: str = "", **at: str
    ) -> Page:
        """Go to a place by the story's names, to a page made anew."""
        shell = self.at(**at).shell
        if shell is None:
            raise NotThere(page)
        where = Where(
            page=page,
            id=self.world[name] if name else None,
            about=self.world[about] if about else None,
            words=words,
        )
        shell._forget(where)  # noqa: SLF001  a form opened in it for another screen would stand open
        shell.go(where)
        self.settle()
        return self.page

    def wear(self, theme: Theme) -> None:
        """Turn every window light or dark."""
        self.preferences = self.preferences._replace(theme=theme)
        for window in self._made:
            window.prefer(self.preferences)

    def resize(self, size: QSize) -> None:
        """Give the shown window and those to come another size."""
        self.size = size
        self.window.resize(size)
        if self._over is not None:
            self._over.resize(self._over.size().boundedTo(size))
        for _ in range(ROUNDS):  # a row that turns may turn the columns around it
            self.settle()

    def lay_over(self, dialog: QDialog) -> None:
        """Show a dialog that would wait for its answer."""
        dialog.setModal(False)
        dialog.show()
        self.settle()
        self.resize(self.size)

    def clear(self) -> None:
        """Take away what lies over the window."""
        for dialog in self._dialogs():
            dialog.reject()
        self._over = None
        self.files.next.clear()

    def close(self) -> None:
        """Close every window; their stores are closed with them."""
        self.clear()
        for window in self._made:
            window.close()
            window.deleteLater()
        self._made.clear()
        self._open.clear()
        self._window = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()

    # Hands

    def press(self, words: str, *, place: int = 0) -> None:
        """Press a button by the space bar; of several with this name the one at a place."""
        self._press(self._named(QAbstractButton, words, place))

    def write(self, words: str, text: str, *, place: int = 0) -> None:
        """Write into a field, in place of what it holds."""
        names = said(words, self.preferences.language)
        fields: list[QLineEdit | QPlainTextEdit]
        fields = [*self._all(QLineEdit), *self._all(QPlainTextEdit)]
        found = [each for each in fields if _plain(name_of(each)) in names]
        if not found:
            raise NotThere(words, sorted({name_of(each) for each in fields}))
        field = found[place]
        field.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(field, QLineEdit):
            field.setText(text)
        else:
            field.setPlainText(text)
        self.settle()

    def press_row(self, *content: str) -> None:
        """Press the first row that holds all these words of the content."""

        def holds(widget: QWidget) -> bool:
            return all(word in name_of(widget) for word in content)

        self._press(self._first(QAbstractButton, holds, content))

    def key(self, keys: str) -> None:
        """Press a shortcut of the window."""
        QTest.keySequence(self.window, QKeySequence(keys))
        self.settle()

    def widget(self, kind: type[Kind], name: str = "") -> Kind:
        """Return the shown widget of a kind, perhaps of an object name."""
        return self._first(kind, lambda each: not name or each.objectName() == name, (name,))

    def to(self, widget: QWidget) -> None:
        """Scroll until a widget is at the top of what is seen."""
        self.settle()
        for area in self._all(QScrollArea):
            content = area.widget()
            if content is not None and content.isAncestorOf(widget):
                top = widget.mapTo(content, widget.rect().topLeft()).y()
                area.verticalScrollBar().setValue(top)
        self.settle()

    def settle(self) -> None:
        """Wait until the store is quiet and the layouts have come to rest."""
        self.until(lambda: not self.window.runner.is_working, "a quiet store")
        for _ in range(ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            QApplication.processEvents()
        if self.window.runner.is_working:
            self.settle()
            return
        self._over = next(iter(self._dialogs()), None)

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Let the program work until a condition holds; raise ``NotThere`` when it never does."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise NotThere(what)
            QTest.qWait(1)

    def _named(self, kind: type[Kind], words: str, place: int) -> Kind:
        names = said(words, self.preferences.language)
        found = [each for each in self._all(kind) if _words_of(each) & names]
        if not found:
            raise NotThere(words, sorted({name_of(each) for each in self._all(kind)}))
        return found[place]

    def _first(self, kind: type[Kind], holds: Callable[[Kind], bool], what: Iterable[str]) -> Kind:
        found = next((each for each in self._all(kind) if holds(each)), None)
        if found is None:
            raise NotThere(kind.__name__, *what, [name_of(each) for each in self._all(kind)])
        return found

    def _all(self, kind: type[Kind]) -> list[Kind]:
        root = self._over or self.window
        return [each for each in root.findChildren(kind) if each.isVisible() and each.isEnabled()]

    def _press(self, button: QAbstractButton) -> None:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        self.settle()

    def _show(self, window: MainWindow) -> None:
        if self._window is window and window.isVisible() and window.size() == self.size:
            return
        if self._window is not None and self._window is not window:
            self._window.hide()
        self._window = window
        window.resize(self.size)
        window.show()
        window.activateWindow()
        self.settle()

    def _unlock(self, login: str) -> None:
        door = self.window.door
        page = door.currentWidget() if door is not None else None
        if not isinstance(page, UnlockPage):
            raise NotThere(login)
        page.tried.emit(login, worlds.PASSPHRASE)
        self.until(lambda: self.window.shell is not None, "an open house")

    def _dialogs(self) -> list[QDialog]:
        shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog))
        return [each for each in shown if each.isVisible()]


@cache
def _dictionary(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    file = TRANSLATIONS / f"hop_{language}.ts"
    for text in texts(file) if language != "et" else ():
        found.setdefault(text.source, set()).update(text.forms)
    return {source: frozenset(forms) for source, forms in found.items()}


def said(words: str, language: str) -> frozenset[str]:
    """Return what words of the source may be in a language; content stays as it is."""
    return _dictionary(language).get(words, frozenset({words}))


def _words_of(widget: QWidget) -> set[str]:
    """Return by what a widget may be asked for: its name, and what can be read on it."""
    written = {widget.text()} if isinstance(widget, QAbstractButton) else set()
    return {_plain(name_of(widget)), *written}


def _plain(name: str) -> str:
    """Return a name without what stands in brackets: keys, or that it is optional."""
    return name.split(" (", maxsplit=1)[0]
