# SPDX-License-Identifier: EUPL-1.2
"""Fields to tick: one yes, or any of several. The words wrap, as a check box's own would not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.choice_fields import Choices, Group, tab_through
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.labels import breakable, text_label


class Tick(QWidget):
    """A check box and its words; pressing the words presses the box."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show the words, which are also the box's name."""
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setProperty("kind", "bare")
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words = text_label()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S8)
        across.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._words, 1)
        self.setFocusProxy(self.box)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._words.setText(breakable(text))
        self.box.setAccessibleName(text)

    def indent(self) -> int:
        """Return the pixels from the left edge to the words."""
        return self.box.sizeHint().width() + S8

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press on the words, so that its release comes here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the box when the words are pressed."""
        if self.rect().contains(event.position().toPoint()) and self.box.isEnabled():
            self.box.click()


class TickBox(Field):
    """One check box with its label beside it, a hint under that, an error over it."""

    GAP = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the box without a tick."""
        super().__init__(parent)
        self._tick = Tick()
        self.box = self._tick.box
        self.box.toggled.connect(lambda: self.changed.emit())  # noqa: PLW0108  drops the state
        self._take_control(self.box, self._tick)
        self._column.addWidget(self._hint)

    def isTicked(self) -> bool:
        """Say whether the box has its tick."""
        return self.box.isChecked()

    def setTicked(self, ticked: bool) -> None:
        """Set or take away the tick."""
        self.box.setChecked(ticked)

    def value(self) -> bool:
        """Say whether the box has its tick."""
        return self.isTicked()

    def setValue(self, ticked: bool) -> None:
        """Set or take away the tick."""
        self.setTicked(ticked)

    def _tell(self) -> None:
        self._tick.set_text(self._shown_label())
        super()._tell()
        self._label.hide()
        self._hint.setContentsMargins(self._tick.indent(), 0, 0, 0)

    def _apply_length(self) -> None:
        super()._apply_length()
        self._hint.setContentsMargins(self._tick.indent(), 0, 0, 0)


class TickGroup(Field):
    """Any of several: check boxes one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no boxes until choices are set."""
        super().__init__(parent)
        self._ticks: dict[str, Tick] = {}
        self._list = Group()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(S8)
        self._take_control(self._list)

    @property
    def control(self) -> QWidget:
        """Return the first box."""
        return next(iter(self.boxes()), self._list)

    def boxes(self) -> list[QCheckBox]:
        """Return the check boxes in their order."""
        return [tick.box for tick in self._ticks.values()]

    def box(self, key: str) -> QCheckBox:
        """Return the check box of a choice; raise ``KeyError`` for an unknown one."""
        return self._ticks[key].box

    def setChoices(self, choices: Choices) -> None:
        """Offer these: key and label. A tick that is still offered stays."""
        ticked = self.values()
        for old in self._ticks.values():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._ticks = {key: self._tick(label) for key, label in choices}
        for key in ticked & self._ticks.keys():
            self.box(key).setChecked(True)
        tab_through(self._list, self.boxes())
        self.setFocusProxy(self.control)
        self._tell()

    def values(self) -> set[str]:
        """Return the keys of the boxes with a tick."""
        return {key for key, tick in self._ticks.items() if tick.box.isChecked()}

    def setValues(self, keys: set[str]) -> None:
        """Tick these boxes and no others."""
        for key, tick in self._ticks.items():
            tick.box.setChecked(key in keys)

    def _tick(self, label: str) -> Tick:
        tick = Tick(label)
        tick.box.toggled.connect(lambda: self.changed.emit())  # noqa: PLW0108  drops the state
        self._rows.addWidget(tick)
        return tick

    def _named(self) -> Sequence[QWidget]:
        return (self._list,)

    def _frames(self) -> Sequence[QWidget]:
        return self.boxes()

    def _tell(self) -> None:
        super()._tell()
        for box in self.boxes():
            box.setAccessibleDescription(self._list.told())
