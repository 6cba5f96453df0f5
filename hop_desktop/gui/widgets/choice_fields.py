# SPDX-License-Identifier: EUPL-1.2
"""Fields for choosing: one of a few, one of many, yes, or any of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.flow import FlowLayout

Choices = Sequence[tuple[str, str]]


class ChoicePills(Field):
    """One of two to six: radio buttons as pills; arrow keys move the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no pills until choices are set."""
        super().__init__(parent)
        self._pills: dict[str, QRadioButton] = {}
        self._row = _Group()
        self._flow = FlowLayout(self._row, spacing=S8)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._toggled)
        self._take_control(self._row)

    @property
    def control(self) -> QWidget:
        """Return the chosen pill, or the first one."""
        pills = list(self._pills.values())
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
        self.setValue(chosen)
        self._tell()

    def value(self) -> str:
        """Return the key of the choice, or ""."""
        return next((key for key, pill in self._pills.items() if pill.isChecked()), "")

    def setValue(self, key: str) -> None:
        """Choose by key; "" or an unknown key chooses nothing."""
        if key in self._pills:
            self._pills[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for pill in self._pills.values():
            pill.setChecked(False)
        self._group.setExclusive(True)

    def _pill(self, label: str) -> QRadioButton:
        pill = QRadioButton(label)
        pill.setProperty("kind", "pill")
        self._group.addButton(pill)
        self._flow.addWidget(pill)
        return pill

    def _toggled(self, _pill: object, checked: bool) -> None:
        if checked:
            self.changed.emit()

    def _named(self) -> Sequence[QWidget]:
        return (self._row,)

    def _frames(self) -> Sequence[QWidget]:
        return ()

    def _tell(self) -> None:
        super()._tell()
        for pill in self._pills.values():
            pill.setAccessibleDescription(
                f"{self._row.accessibleName()}. {self._row.accessibleDescription()}".strip()
            )


class ChoiceBox(Field):
    """One of more than six: a list that opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing until choices are set."""
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        self.box.setPlaceholderText(self.tr("Vali"))
        self.box.currentIndexChanged.connect(lambda: self.changed.emit())  # noqa: PLW0108  drops the index
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


class TickBox(Field):
    """One check box with its label beside it, and a hint and an error over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the box without a tick."""
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.toggled.connect(lambda: self.changed.emit())  # noqa: PLW0108  drops the state
        self._take_control(self.box)

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
        super()._tell()
        self._label.hide()
        self.box.setText(self._shown_label().replace("&", "&&"))


class TickGroup(Field):
    """Any of several: check boxes one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no boxes until choices are set."""
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._list = _Group()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(S8)
        self._take_control(self._list)

    @property
    def control(self) -> QWidget:
        """Return the first box."""
        return next(iter(self._boxes.values()), self._list)

    def boxes(self) -> list[QCheckBox]:
        """Return the check boxes in their order."""
        return list(self._boxes.values())

    def setChoices(self, choices: Choices) -> None:
        """Offer these: key and label. A tick that is still offered stays."""
        ticked = self.values()
        for old in self._boxes.values():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._boxes = {key: self._box(label) for key, label in choices}
        self.setValues(ticked)
        self._tell()

    def values(self) -> set[str]:
        """Return the keys of the boxes with a tick."""
        return {key for key, box in self._boxes.items() if box.isChecked()}

    def setValues(self, keys: set[str]) -> None:
        """Tick these boxes and no others."""
        for key, box in self._boxes.items():
            box.setChecked(key in keys)

    def _box(self, label: str) -> QCheckBox:
        box = QCheckBox(label)
        box.toggled.connect(lambda: self.changed.emit())  # noqa: PLW0108  drops the state
        self._rows.addWidget(box)
        return box

    def _named(self) -> Sequence[QWidget]:
        return (self._list,)

    def _frames(self) -> Sequence[QWidget]:
        return self.boxes()

    def _tell(self) -> None:
        super()._tell()
        for box in self._boxes.values():
            box.setAccessibleDescription(
                f"{self._list.accessibleName()}. {self._list.accessibleDescription()}".strip()
            )


class _Group(QGroupBox):
    """A frame nobody sees: a screen reader says its name when the focus comes into it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "group")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
