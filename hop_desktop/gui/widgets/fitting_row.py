# SPDX-License-Identifier: EUPL-1.2
"""A row that becomes a column when its parts do not fit: measured, never at a fixed width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from hop_desktop.gui.widgets.layout_parts import layout_widgets

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


class FittingRow(QWidget):
    """Children side by side while their wished widths fit, else one under the other.

    ``turned`` tells that it has become a column (True) or a row again.
    """

    turned = Signal(bool)

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 12, column_spacing: int = 8
    ) -> None:
        """Keep ``spacing`` pixels between parts of the row, ``column_spacing`` in the column."""
        super().__init__(parent)
        self._spacing, self._column_spacing = spacing, column_spacing
        self._stretches: list[int] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def addPart(
        self,
        part: QWidget,
        *,
        stretch: int = 0,
        alignment: Qt.AlignmentFlag | None = None,
    ) -> None:
        """Put a widget at the end of the row."""
        self._box.addWidget(part, 0 if self.isColumn() else stretch)
        if alignment is not None:
            self._box.setAlignment(part, alignment)
        self._stretches.append(stretch)

    def addStretch(self) -> None:
        """Push what follows to the right edge of the row."""
        self._box.addStretch(0 if self.isColumn() else 1)
        self._stretches.append(1)

    def isColumn(self) -> bool:
        """Say whether the parts now stand one under the other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def wishedWidth(self) -> int:
        """Return the width in pixels that the row needs so that no part is squeezed."""
        widths = [part.sizeHint().width() for part in self._shown()]
        return sum(widths) + self._spacing * max(0, len(widths) - 1)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest part: a row may always become a column."""
        widths = [part.minimumSizeHint().width() for part in self._shown()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose row or column for the width just given."""
        super().resizeEvent(event)
        self._choose()

    def event(self, event: QEvent) -> bool:
        """Choose anew when the words or the text size changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return done

    def _shown(self) -> list[QWidget]:
        return [part for part in layout_widgets(self._box) if not part.isHidden()]

    def _choose(self) -> None:
        column = self.wishedWidth() > self.width()
        if column == self.isColumn():
            return
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if column else right)
        for place, stretch in enumerate(self._stretches):
            # A stretch down the column would take height from what stands under the row.
            self._box.setStretch(place, 0 if column else stretch)
        self._box.setSpacing(self._column_spacing if column else self._spacing)
        self.updateGeometry()
        self.turned.emit(column)
