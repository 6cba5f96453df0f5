# SPDX-License-Identifier: EUPL-1.2
"""A municipality: one of Tartu county from the list, any other by its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from hop_desktop.domain.institution import TARTU_COUNTY
from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.field import Field

OTHER = "other"


class MunicipalityField(Field):
    """``value`` is an EHAK code of Tartu county, or the name of another municipality, or ""."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the municipalities of Tartu county and "Muu omavalitsus"."""
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        for code, name in sorted(TARTU_COUNTY.items(), key=lambda item: item[1]):
            self.box.addItem(name, code)
        self.box.addItem(self.tr("Muu omavalitsus"), OTHER)
        self.box.setPlaceholderText(self.tr("Vali"))
        self.box.setCurrentIndex(-1)
        self.line = QLineEdit()
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S8)
        column.addWidget(self.box)
        column.addWidget(self.line)
        self.line.hide()
        self._take_control(self.box, both)
        self.setLength("name")
        self.box.currentIndexChanged.connect(self._chosen)
        self.line.textChanged.connect(lambda: self.changed.emit())  # noqa: PLW0108  drops the text

    def value(self) -> str:
        """Return the EHAK code, the name of another municipality, or ""."""
        if self.box.currentData() == OTHER:
            return self.line.text().strip()
        return str(self.box.currentData() or "")

    def setValue(self, municipality: str) -> None:
        """Show a municipality by code or name; "" shows none."""
        place = self.box.findData(municipality or None)
        if municipality and place < 0:
            place = self.box.findData(OTHER)
            self.line.setText(municipality)
        self.box.setCurrentIndex(place)

    def _chosen(self) -> None:
        self.line.setVisible(self.box.currentData() == OTHER)
        self.changed.emit()

    def _frames(self) -> Sequence[QWidget]:
        return (self.box, self.line)

    def _tell(self) -> None:
        super()._tell()
        name = self.tr("{label}: omavalitsuse nimi").format(label=self._shown_label())
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("Omavalitsuse nimi"))
