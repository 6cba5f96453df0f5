# SPDX-License-Identifier: EUPL-1.2
"""Fields for choosing one: of a few, as pills, or of many, from a list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGroupBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.flow import FlowLayout

Choices = Sequence[tuple[str, str]]
LEAST_LETTERS = 8


class Group(QGroupBox):
    """A frame nobody sees: a screen reader says its name when the focus comes into it."""

    def __init__(self) -> None:
        """Take the room that the choices in it need."""
        super().__init__()
        self.setProperty("role", "group")
        _place(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the edge: a group that was hidden at first keeps the margins of no style."""
        super().showEvent(event)
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))

    def told(self) -> str:
        """Return name and description, for readers that pass over the group."""
        words = (self.accessibleName(), self.accessibleDescription())
        return ". ".join(text.rstrip(".") for text in words if text)


def _place(group: QWidget) -> None:
    """Put a group without choices yet into the order of Tab: only what takes a focus is there."""
    from PySide6.QtCore import Qt  # not before the first paint

    group.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def tab_through(group: QWidget, choices: Sequence[QWidget]) -> None:
    """Put choices made later where their group stands in the order of Tab."""
    _place(group)
    from PySide6.QtCore import Qt

    for before, after in zip((group, *choices), choices, strict=False):
        QWidget.setTabOrder(before, after)
    if choices:
        group.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class ChoicePills(Field):
    """One of two to six: radio buttons as pills; arrow keys move the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no pills until choices are set."""
        super().__init__(parent)
        self._pills: dict[str, QRadioButton] = {}
        self._row = Group()
        self._flow = FlowLayout(self._row, spacing=S8)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._toggled)
        self._take_control(self._row)

    @property
    def control(self) -> QWidget:
        """Return the chosen pill, or the first one."""
        pills = self.pills()
        return next((pill for pill in pills if pill.isChecked()), pills[0] if pills else self._row)

    def pills(self) -> list[QRadioButton]:
        """Return the radio buttons in their order."""
        return list(self._pills.values())

    def setChoices(self, choices: Choices) -> None:
        """Offer these: key and label. A choice that is still offered stays."""
        chosen = self.value()
        for old in self._pills.values():
            self._group.removeButton(old)
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pills = {key: self._pill(label) for key, label in choices}
        self._group.blockSignals(True)
        self.setValue(chosen)
        self._group.blockSignals(False)
        tab_through(self._row, self.pills())
        self.setFocusProxy(self.control)
        self._tell()

    def value(self) -> str:
        """Return the key of the choice, or ""."""
        return next((key for key, pill in self._pills.items() if pill.isChecked()), "")

    def setValue(self, key: str) -> None:
        """Choose by key; "" or an unknown key chooses nothing."""
        if key in self._pills:
            self._pills[key].setChecked(True)
            return
        had = bool(self.value())
        self._group.setExclusive(False)
        for pill in self._pills.values():
            pill.setChecked(False)
        self._group.setExclusive(True)
        if had:
            self.changed.emit()

    def _pill(self, label: str) -> QRadioButton:
        pill = QRadioButton(label.replace("&", "&&"))
        pill.setProperty("kind", "pill")
        self._group.addButton(pill)
        self._flow.addWidget(pill)
        return pill

    def _toggled(self, _pill: object, checked: bool) -> None:
        if checked:
            self.setFocusProxy(self.control)
            self.changed.emit()

    def _apply_length(self) -> None:
        """Take the width there is: lines are reckoned for it, and a cap would hide the last."""

    def _named(self) -> Sequence[QWidget]:
        return (self._row,)

    def _frames(self) -> Sequence[QWidget]:
        return self.pills()

    def _tell(self) -> None:
        super()._tell()
        for pill in self._pills.values():
            pill.setAccessibleDescription(self._row.told())


class Chosen(QComboBox):
    """A box whose chosen words end in dots where they do not fit, and are whole in its tooltip.

    ``picked`` tells of a choice from the open list; the arrow keys of a closed box only try one.
    """

    picked = Signal()

    def __init__(self) -> None:
        """Stand closed."""
        super().__init__()
        self._opened = False
        self.activated.connect(self._tell_picked)

    def showPopup(self) -> None:
        """Open the list: what is chosen now is meant."""
        self._opened = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a closed box."""
        self._opened = False
        super().keyPressEvent(event)

    def _tell_picked(self) -> None:
        if self._opened:
            self._opened = False
            self.picked.emit()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten what is drawn; the text itself stays whole."""
        super().initStyleOption(option)
        whole, metrics = self.currentText(), self.fontMetrics()
        if metrics.horizontalAdvance(whole) <= self._room(option):
            return
        from PySide6.QtCore import Qt  # not before the first paint

        dots = Qt.TextElideMode.ElideRight
        option.currentText = metrics.elidedText(whole, dots, self._room(option))

    def event(self, event: QEvent) -> bool:
        """Say the whole words in the tooltip where they are shortened."""
        if event.type() == QEvent.Type.ToolTip:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            whole = self.currentText()
            self.setToolTip(whole if option.currentText != whole else "")
        return super().event(event)

    def _room(self, option: QStyleOptionComboBox) -> int:
        box, words = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(box, option, words, self).width()


class ChoiceBox(Field):
    """One of more than six: a list that opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing until choices are set."""
        super().__init__(parent)
        self.box = Chosen()
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.box.setItemDelegate(QStyledItemDelegate(self.box))  # the style sheet reaches its rows
        self.box.setSizeAdjustPolicy(adjust)
        self.box.setMinimumContentsLength(LEAST_LETTERS)
        self.box.setPlaceholderText(self.tr("Vali"))
        self.box.currentIndexChanged.connect(
            lambda: self.changed.emit()  # noqa: PLW0108  drops the index
        )
        self._take_control(self.box)
        self.setLength("name")

    def setChoices(self, choices: Choices) -> None:
        """Offer these: key and label. A choice that is still offered stays."""
        chosen = self.value()
        self.box.blockSignals(True)
        self.box.clear()
        for key, label in choices:
            self.box.addItem(label, key)
        self.box.setCurrentIndex(self.box.findData(chosen))
        self.box.blockSignals(False)

    def value(self) -> str:
        """Return the key of the choice, or ""."""
        return str(self.box.currentData() or "")

    def setValue(self, key: str) -> None:
        """Choose by key; "" or an unknown key chooses nothing."""
        self.box.setCurrentIndex(self.box.findData(key))
