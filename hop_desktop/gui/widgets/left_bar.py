# SPDX-License-Identifier: EUPL-1.2
"""The bar at the left: the program's main act, its rooms, and who works and for how long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hop_desktop.gui.icons import set_icon, tint_icon
from hop_desktop.gui.tokens import S4, S8, S12, S16, S20, scaled
from hop_desktop.gui.widgets.field import restyle
from hop_desktop.gui.widgets.labels import IconMark, breakable, hairline, text_label

WIDE, NARROW, MARK = 228, 64, 24
MARGINS, DENSE_MARGINS = (S12, S20, S12, S16), (S8, S8, S8, S4)
COMFORT = 560
"""Below this width of the page its words fold too often: the bar gives way first."""
TOP = Qt.AlignmentFlag.AlignTop
Entries = Sequence[tuple[str, str, str]]


class LeftBar(QFrame):
    """Entries with icon and words, 228 wide; 64 wide only icons, with the same names.

    The main act stands over the rooms and looks like what it is: the button pressed most often.
    In a low window the entries come closer to each other, the narrow bar gives up its mark; then
    they scroll.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no entries until they are set."""
        super().__init__(parent)
        self.setProperty("role", "side")
        self._narrow = False
        self._needed = 0  # the height at which the entries no longer crowd; 0 while they do not
        self._selected = ""
        self._texts: dict[str, str] = {}
        self._keys: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._product = text_label(role="card-title")
        self._house = text_label(role="small")
        self._person = text_label(role="small")
        self._countdown = text_label(role="small")
        self._act, self._top, self._foot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._words = (self._product, self._house, self._person, self._countdown)
        self._lay_out()
        self._apply_width()

    def setProduct(self, name: str, house: str) -> None:
        """Show the program's and the institution's name at the top."""
        self._product.setText(name)
        self._house.setText(breakable(house))
        self._show_words()

    def setMainAct(self, *entry: tuple[str, str, str]) -> None:
        """Offer this act over the rooms: key, icon, words; nothing offers none."""
        self._fill(self._act, entry, kind="act", colour="on_primary")
        self._act.setContentsMargins(0, 0, 0, S8 if entry else 0)

    def setEntries(self, entries: Entries) -> None:
        """Show these rooms: key, icon, words."""
        self._fill(self._top, entries)

    def setFootEntries(self, entries: Entries) -> None:
        """Show these at the foot: settings and lock."""
        self._fill(self._foot, entries)

    def setKeys(self, keys: dict[str, str]) -> None:
        """Say in the tooltips by which keys entries are reached: ``{"today": "Ctrl+1"}``."""
        self._keys = keys
        for key, button in self._buttons.items():
            self._word(key, button)

    def button(self, key: str) -> QPushButton:
        """Return the button of an entry; raise ``KeyError`` for an unknown one."""
        return self._buttons[key]

    def selected(self) -> str:
        """Return the key of the room now open, or ""."""
        return self._selected

    def setSelected(self, key: str) -> None:
        """Mark the room now open; "" marks none."""
        self._selected = key
        for own, button in self._buttons.items():
            button.setProperty("selected", own == key)
            described = self.tr("avatud") if own == key else ""
            button.setAccessibleDescription(described)
            restyle(button)

    def setPerson(self, text: str) -> None:
        """Say who works ("Anu Kask, õpetaja")."""
        self._person.setText(breakable(text))
        self._show_words()

    def setCountdown(self, text: str) -> None:
        """Say when the program locks itself ("Lukustub 10 min pärast")."""
        self._countdown.setText(text)
        self._show_words()

    def isNarrow(self) -> bool:
        """Say whether only icons are shown."""
        return self._narrow

    def setNarrow(self, narrow: bool) -> None:
        """Show only icons, or icons and words."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for key, button in self._buttons.items():
            self._word(key, button)
        self._show_words()
        self._show_head()
        self._apply_width()

    def fitBeside(self, needed: int, room: int) -> None:
        """Become narrow when a page that needs ``needed`` pixels does not fit into ``room``."""
        comfort = max(needed, scaled(COMFORT))
        self.setNarrow(self.wideWidth() + comfort > room)

    def wideWidth(self) -> int:
        """Return the pixels of the bar with words: its longest entry fits."""
        words = max((self._wished(key) for key in self._buttons), default=0)
        return max(scaled(WIDE), words)

    def sizeHint(self) -> QSize:
        """Return the present width and the height of all entries."""
        return QSize(self.minimumWidth(), self._inner.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the present width; the entries scroll in any height."""
        return QSize(self.minimumWidth(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the entries together when they do not fit."""
        super().resizeEvent(event)
        self._crowd()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self._words:
            self._apply_width()

    def _wished(self, key: str) -> int:
        button = self._buttons[key]
        words = button.fontMetrics().horizontalAdvance(self._texts[key])
        return words + scaled(18) + 2 * S12 + S8 + 2 * S12 + S8

    def _fill(
        self, column: QVBoxLayout, entries: Entries, *, kind: str = "side", colour: str = "text"
    ) -> None:
        while (item := column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
                self._forget(old)
        for key, icon, text in entries:
            button = QPushButton()
            button.setProperty("kind", kind)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._buttons[key], self._texts[key] = button, text
            set_icon(button, icon, colour=colour)
            self._word(key, button)
            column.addWidget(button)
        self.setSelected(self._selected)
        self._apply_width()

    def _forget(self, old: QWidget) -> None:
        for key in [key for key, button in self._buttons.items() if button is old]:
            del self._buttons[key], self._texts[key]

    def _word(self, key: str, button: QPushButton) -> None:
        text = self._texts[key]
        reached = self.tr("{entry} ({keys})").format(entry=text, keys=self._keys.get(key, ""))
        button.setText("" if self._narrow else text)
        button.setAccessibleName(text)
        button.setToolTip(reached if key in self._keys else text if self._narrow else "")
        button.setProperty("narrow", self._narrow)
        button.setProperty("dense", bool(self._needed))
        tint_icon(button)
        restyle(button)

    def _crowd(self) -> None:
        wished = self._inner.sizeHint().height()
        dense = max(wished, self._needed) > self.height()
        if dense == bool(self._needed):
            return
        self._needed = wished if dense else 0
        for column in (self._top, self._foot):
            column.setSpacing(0 if dense else S4)
        self._column.setContentsMargins(*(DENSE_MARGINS if dense else MARGINS))
        self._show_head()
        for button in self._buttons.values():
            button.setProperty("dense", dense)
            restyle(button)

    def _show_head(self) -> None:
        """Show the mark unless a low window has no room for a mark without words."""
        shown = not (self._narrow and self._needed)
        self._mark.setVisible(shown)
        self._head.setContentsMargins(S8, 0, 0, S12 if shown else 0)

    def _show_words(self) -> None:
        for label in self._words:
            label.setVisible(bool(label.text()) and not self._narrow)

    def _apply_width(self) -> None:
        width = scaled(NARROW) if self._narrow else self.wideWidth()
        self.setMinimumWidth(width)
        self.setMaximumWidth(width)

    def _lay_out(self) -> None:
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        scroll.setWidget(self._inner)
        around.addWidget(scroll)
        self._column = column = QVBoxLayout(self._inner)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(S4)
        self._head = head = QHBoxLayout()
        self._mark = IconMark("mark", colour="primary", size=MARK)
        head.setSpacing(0)
        column.addLayout(head)
        head.addWidget(self._mark, 0, TOP)
        named = QVBoxLayout()
        named.setSpacing(0)
        head.addLayout(named, 1)
        for label in (self._product, self._house):
            label.setContentsMargins(S8, 0, S8, 0)
            named.addWidget(label)
        column.addLayout(self._act)
        column.addLayout(self._top)
        column.addStretch(1)
        column.addWidget(hairline())
        column.addLayout(self._foot)
        column.addSpacing(S4)
        column.addWidget(self._person)
        column.addWidget(self._countdown)
        for part in (self._top, self._foot):
            part.setSpacing(S4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show_words()
        self._show_head()
