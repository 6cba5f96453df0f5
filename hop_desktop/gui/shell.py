# SPDX-License-Identifier: EUPL-1.2
"""What stands behind the lock: the left bar, one page at a time, and the way back."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hop_desktop import PRODUCT
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import HopError
from hop_desktop.gui.history import History
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.runner import Runner
from hop_desktop.gui.sections import Section, room_of, sections, way_back
from hop_desktop.gui.start import Opened, Start, who_and_where
from hop_desktop.gui.tab_order import go_to_section
from hop_desktop.gui.tokens import S8, S32
from hop_desktop.gui.widgets.left_bar import LeftBar
from hop_desktop.gui.widgets.progress import BusyLine
from hop_desktop.gui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from hop_desktop.gui.widgets.practice_strip import PracticeStrip

KEPT_PAGES = 8
OBSERVE, LOCK = "observe", "lock"
SEARCH, SETTINGS = PageName.SEARCH.value, PageName.SETTINGS.value
MINUTE = 60


class Shell(QWidget):
    """The left bar and the pages. Pages are made when first shown; the latest few stay alive."""

    lockWanted = Signal()
    preferred = Signal(object)
    practiceEnded = Signal()
    sideWanted = Signal()

    def __init__(
        self, start: Start, runner: Runner, opened: Opened, preferences: Preferences
    ) -> None:
        """Show the first room of the person."""
        super().__init__()
        person, house, titles = opened
        self.space = Workspace(
            runner=runner,
            around=start.around,
            person=person,
            house=house,
            titles=titles,
            preferences=preferences,
            files=start.files,
            go=self.go,
            back=self.back,
            lock=self.lockWanted.emit,
            prefer=self.preferred.emit,
        )
        self._history = History()
        self._pages: OrderedDict[Where, Page] = OrderedDict()
        self._sections: list[Section] = []
        self._strip: PracticeStrip | None = None
        self.bar = LeftBar()
        self.stack = QStackedWidget()
        self.busy = BusyLine()
        self.busy.setContentsMargins(S32, S8, S32, S8)
        self.busy.yieldTo(self._page_tells)
        down = QVBoxLayout(self)
        if start.around.practice:
            down.addWidget(self._practice_strip())
        across, column = QHBoxLayout(), QVBoxLayout()
        down.addLayout(across, 1)
        for layout in (down, across, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        across.addWidget(self.bar)
        across.addLayout(column, 1)
        column.addWidget(self.stack, 1)
        column.addWidget(self.busy)
        self.bar.chosen.connect(self._choose)
        runner.working.connect(self._tell_work)
        runner.progressed.connect(self._tell_step)
        self.busy.cancelled.connect(runner.stop)
        runner.wrote.connect(self._clear_success)
        runner.changed.connect(self._reread)
        runner.refused.connect(self._explain)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_focus)
        self._take_keys()
        self._furnish()
        self.go(Where(page=self._sections[0].page))

    @property
    def page(self) -> Page | None:
        """Return the page now shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def go(self, where: Where) -> None:
        """Step to a place; what is typed at the present one is kept as its draft."""
        left = self._leave()
        self._history.go(where)
        self._show(where)
        if left is not None and left is not self.page and not left.reloads:
            self._forget(left.where)  # a form comes back from its draft, never as it once was

    def back(self) -> None:
        """Step back to where one came from, or to the first room."""
        left = self._history.here
        before = self._history.back()
        if before is None:
            self.go(Where(page=self._sections[0].page))
            return
        self._leave()
        self._show(before)
        if left is not None and left != before:
            self._forget(left)

    def leave(self) -> None:
        """Keep what is typed in every page: the window is about to close or to lock."""
        self.space.backing_up.leave()
        self.space.watching.leave()
        self.space.folders.leave()
        self._keep_typed()

    def _keep_typed(self) -> None:
        for page in self._pages.values():
            page.leave()

    def wear(self, preferences: Preferences) -> None:
        """Take other preferences; with another language everything is built anew."""
        relabel = preferences.language != self.space.preferences.language
        self.space.preferences = preferences
        if relabel:
            self._rebuild()

    def count_down(self, seconds: int) -> None:
        """Say at the foot of the bar when the program locks itself."""
        if seconds > MINUTE:
            self.bar.setCountdown(self.tr("Lukustub %n min pärast", "", -(-seconds // MINUTE)))
        else:
            self.bar.setCountdown(self.tr("Lukustub %n s pärast", "", seconds))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room it needs: the bar shrinks to icons first."""
        super().resizeEvent(event)
        self._fit()

    def _show(self, where: Where) -> None:
        page = self._pages.get(where) or self._make(where)
        self._pages.move_to_end(where)
        self.stack.setCurrentWidget(page)
        rooms = [section.page for section in self._sections]
        self.bar.setSelected(room_of(where.page, rooms))
        if page.goes_back is not None:
            before = self._history.before
            page.goes_back.setBackText(way_back(before.page if before else None, where.page))
        page.load()
        page.focus_first()
        self._fit()
        while len(self._pages) > KEPT_PAGES:
            self._forget(next(iter(self._pages)))

    def _make(self, where: Where) -> Page:
        page = page_class(where.page)(self.space, where, self.stack)
        self._pages[where] = page
        self.stack.addWidget(page)
        return page

    def _practice_strip(self) -> PracticeStrip:
        from hop_desktop.gui.widgets.practice_strip import PracticeStrip

        self._strip = strip = PracticeStrip(at_desk=self.space.house.is_desk)
        strip.ended.connect(self.practiceEnded)
        strip.sideWanted.connect(self.sideWanted)
        return strip

    def _forget(self, where: Where) -> None:
        page = self._pages.pop(where, None)
        if page is not None:
            self.stack.removeWidget(page)
            page.deleteLater()

    def _leave(self) -> Page | None:
        page = self.page
        if page is not None:
            page.leave()
            page.strip.clearSuccess()
        return page

    def _choose(self, key: str) -> None:
        if key == LOCK:
            self.lockWanted.emit()
        elif key == OBSERVE:
            self._observe()
        else:
            self.go(Where(page=PageName(key)))

    def _observe(self) -> None:
        if self.space.may(Action.RECORD_OBSERVATION):
            self.go(Where(page=PageName.OBSERVATION))

    def _find(self) -> None:
        """Put the cursor into the page's own search field; from there, search everything."""
        if isinstance(QApplication.focusWidget(), SearchLine) or not self._find_here():
            self.go(Where(page=PageName.SEARCH))
            self._find_here()

    def _keep_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Leave the cursor where it is when a page that was left meanwhile stands at its act."""
        page = self.page
        if page is None or old is None or new is None or not old.isVisible():
            return
        if self.stack.isAncestorOf(new) and not page.isAncestorOf(new):
            old.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_here(self) -> bool:
        return self.page is not None and self.page.focus_search()

    def _clear_success(self) -> None:
        """Take away what was said about the action before this one."""
        if self.page is not None:
            self.page.strip.clearSuccess()

    def _tell_work(self, working: bool) -> None:
        """Say that the store's thread is at work, whoever asked and wherever one is by now."""
        if working:
            self.busy.start(self.tr("Töötan, oota veidi"))
        else:
            self.busy.stop()

    def _tell_step(self, per_cent: int) -> None:
        """Say how far a large file is: a slow stick takes long, and one may give up."""
        self.busy.setText(self.tr("Kirjutan faili"))
        self.busy.setStep(per_cent, 100)
        self.busy.setCancellable(True)

    def _page_tells(self) -> bool:
        """Say whether the page shows in its own words what is being done."""
        page = self.page
        return page is not None and any(line.is_running for line in page.findChildren(BusyLine))

    def _reread(self) -> None:
        if self.page is not None and self.page.reloads:
            self.page.load()
        self.space.runner.run(who_and_where, owner=self, done=self._know)

    def _explain(self, error: HopError) -> None:
        """Say a refusal whose page is gone: what was not saved must not go unsaid."""
        if self.page is not None:
            self.page.explain(error)

    def _know(self, read: Opened) -> None:
        if read != (self.space.person, self.space.house, self.space.titles):
            self.space.person, self.space.house, self.space.titles = read
            self._furnish()

    def _furnish(self) -> None:
        """Write the bar: who works where, and which rooms there are."""
        self._sections = sections(self.space)
        rooms = [(each.page.value, each.icon, each.text) for each in self._sections]
        records = self.space.may(Action.RECORD_OBSERVATION)
        observe = (OBSERVE, "plus", self.tr("Lisa tähelepanek"))
        self.bar.setProduct(PRODUCT, self.space.house.name)
        self.bar.setMainAct(*([observe] if records else []))
        self.bar.setEntries(rooms)
        self.bar.setFootEntries(
            [
                (SEARCH, "search", self.tr("Otsi")),
                (SETTINGS, "settings", self.tr("Seaded")),
                (LOCK, "lock", self.tr("Lukusta")),
            ]
        )
        self.bar.setKeys(
            {
                OBSERVE: "Ctrl+N",
                SEARCH: "Ctrl+F",
                SETTINGS: "Ctrl+,",
                LOCK: "Ctrl+L",
                **{each.page.value: f"Ctrl+{n}" for n, each in enumerate(self._sections, 1)},
            }
        )
        person = self.space.person
        if self._strip is not None:
            self._strip.speak()
        self.bar.setPerson(", ".join(part for part in (person.name, person.job_title) if part))

    def _rebuild(self) -> None:
        here = self._history.here
        self._keep_typed()
        for where in list(self._pages):
            self._forget(where)
        self._furnish()
        if here is not None:
            self._show(here)

    def _fit(self) -> None:
        if self.page is not None:
            self.bar.fitBeside(self.page.minimumSizeHint().width(), self.width())

    def _take_keys(self) -> None:
        for keys, slot in (
            (QKeySequence("Alt+Left"), self.back),
            (QKeySequence("Ctrl+N"), self._observe),
            (QKeySequence("Ctrl+F"), self._find),
            (QKeySequence("Ctrl+,"), lambda: self._choose(SETTINGS)),
            (QKeySequence("Ctrl+L"), self.lockWanted.emit),
            (QKeySequence("F6"), lambda: self._to_card(back=False)),
            (QKeySequence("Shift+F6"), lambda: self._to_card(back=True)),
            *((QKeySequence(f"Ctrl+{number}"), self._to(number)) for number in range(1, 10)),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)

    def _to_card(self, *, back: bool) -> None:
        if self.page is not None:
            go_to_section(self.page, QApplication.focusWidget(), back=back)

    def _to(self, number: int) -> Callable[[], None]:
        def go() -> None:
            if number <= len(self._sections):
                self.go(Where(page=self._sections[number - 1].page))

        return go


def page_class(name: PageName) -> type[Page]:
    """Return the class of a screen; its module is imported when it is first shown."""
    module = import_module(f"hop_desktop.gui.pages.{name.value}")
    made: type[Page] = getattr(module, "".join(part.title() for part in name.value.split("_")))
    return made
