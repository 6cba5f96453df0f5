# SPDX-License-Identifier: EUPL-1.2
"""A main column and an aside, which goes under the main one when both do not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from hop_desktop.gui.tokens import S20, S32, scaled
from hop_desktop.gui.widgets.field import WIDTHS

ASIDE = 312
LEAST_MAIN = 460
UNLIMITED = 16777215


class TwoColumns(QWidget):
    """Main and aside side by side, or one under the other: measured, never at a fixed width.

    In Designer it is a container with ``<addpagemethod>addColumn</addpagemethod>``: the first
    child is the main column, the second the aside.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        main: QWidget | None = None,
        aside: QWidget | None = None,
    ) -> None:
        """Show the columns given now, or wait for ``setMain`` and ``setAside``."""
        super().__init__(parent)
        self._main: QWidget | None = None
        self._aside: QWidget | None = None
        self._form, self._together = False, False
        self._aligned: dict[QWidget, Qt.AlignmentFlag] = {}
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(S20)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if main is not None:
            self.setMain(main)
        if aside is not None:
            self.setAside(aside)

    def addColumn(self, column: QWidget) -> None:
        """Take the main column first, the aside second."""
        if self._main is None:
            self.setMain(column)
        else:
            self.setAside(column)

    def setMain(self, main: QWidget) -> None:
        """Put a widget into the main column."""
        self._main = main
        self._box.insertWidget(0, main, 1)
        self._choose()

    def setAside(self, aside: QWidget) -> None:
        """Put a widget beside the main column."""
        self._aside = aside
        self._box.insertWidget(1, aside)
        self._choose()

    def setForm(self, form: bool) -> None:
        """Keep the main column as narrow as a form is read: 680, its right edges in line.

        The aside ends at the page's edge all the same, as on every page.
        """
        self._form = form
        self._choose()

    def setTogether(self, together: bool) -> None:
        """Let the aside follow a form's narrow main column at once: both hold its fields."""
        self._form = self._together = together
        self._choose()

    def isStacked(self) -> bool:
        """Say whether the aside now stands under the main column."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider column: they may always be stacked."""
        columns = [part for part in (self._main, self._aside) if part is not None]
        widths = [part.minimumSizeHint().width() for part in columns if not part.isHidden()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose for the width just given."""
        super().resizeEvent(event)
        self._choose()

    def event(self, event: QEvent) -> bool:
        """Choose anew when the words or the text size changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return done

    def _choose(self) -> None:
        if self._main is None or self._aside is None:
            return
        beside = max(scaled(ASIDE), self._aside.minimumSizeHint().width())
        main = max(scaled(LEAST_MAIN), self._main.minimumSizeHint().width())
        gap = S32 if self._form else S20
        stacked = self._aside.isHidden() or main + gap + beside > self.width()
        narrow = self._form and not stacked  # alone, its fields are no wider by themselves
        widest = main if self._together else max(main, scaled(WIDTHS["full"]))
        self._main.setMaximumWidth(widest if narrow else UNLIMITED)
        self._aside.setMinimumWidth(0 if stacked else beside)
        self._aside.setMaximumWidth(UNLIMITED if stacked else beside)
        left_over = max(0, self.width() - widest - gap - beside) if narrow else 0
        self._turn(stacked, gap, left_over)

    def _turn(self, stacked: bool, gap: int, left_over: int) -> None:
        # Setting what stands already would ask for a new layout, and that again for this.
        # What is left over is between or after the columns, never in the cell of one: a column
        # is asked how high it is as if its words had the whole cell.
        between = S20 if stacked else gap + (0 if self._together else left_over)
        after = left_over if self._together else 0
        if self._box.spacing() != between:
            self._box.setSpacing(between)
        if self._box.contentsMargins().right() != after:
            self._box.setContentsMargins(0, 0, after, 0)
        wanted = Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignTop
        for part in (self._main, self._aside):
            if part is not None and self._aligned.get(part) != wanted:
                self._box.setAlignment(part, wanted)
                self._aligned[part] = wanted
        if stacked != self.isStacked():
            down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._box.setDirection(down if stacked else right)
            # Stacked, a stretch would take height from what stands under the columns.
            self._box.setStretch(0, 0 if stacked else 1)
            self.updateGeometry()
