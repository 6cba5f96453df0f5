# SPDX-License-Identifier: EUPL-1.2
"""A row to read: the whole row is one button, as high as its wrapped words need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S4, S8, S12, S16, S20, S32, scaled
from hop_desktop.gui.widgets.cards import Chip
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import IconMark, text_label

LEAST_MAIN, CHEVRON = 220, 18


class ListRow(QPushButton):
    """Two lines to read and a chevron; pressing any place of it is pressing the button."""

    def __init__(  # noqa: PLR0917  the order in which the words are read
        self,
        lead_title: str = "",
        lead_detail: str = "",
        title: str = "",
        chips: Sequence[str] = (),
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show a lead column (a date), the words, and under them chips and a small detail."""
        super().__init__(parent)
        self.setProperty("kind", "row")
        words = filter(None, (lead_title, lead_detail, title, *chips, detail))
        self.setAccessibleName(". ".join(words).replace(".. ", ". "))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lead = _column((lead_title, "strong"), (lead_detail, "small"))
        self._lead_width = 0
        if not (lead_title or lead_detail):
            self._lead.hide()
        across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        across.setContentsMargins(S20, S12, S16, S12)
        across.setSpacing(S16)
        self._inner = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inner.setSpacing(S32)
        across.addLayout(self._inner, 1)
        self._inner.addWidget(self._lead, 0, Qt.AlignmentFlag.AlignTop)
        self._main = _main(title, chips, detail, led=bool(lead_title))
        self._inner.addWidget(self._main, 1)
        across.addWidget(
            IconMark("forward", colour="muted", size=CHEVRON), 0, Qt.AlignmentFlag.AlignVCenter
        )
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def leadWidth(self) -> int:
        """Return the pixels that the lead column asks for; 0 without one."""
        return 0 if self._lead.isHidden() else self._lead.sizeHint().width()

    def setLeadWidth(self, width: int) -> None:
        """Give the lead column at least this width, so that the rows of a list line up."""
        self._lead_width = width
        self._lead.setMinimumWidth(width)

    def sizeHint(self) -> QSize:
        """Return what the words ask for, not what a button with one line would."""
        return self._layout().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word, the lead above it, and the present height."""
        words = max(self._main.minimumSizeHint().width(), self._lead.minimumSizeHint().width())
        width = words + self._around()
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def hasHeightForWidth(self) -> bool:
        """Say that words wrap: a button by itself does not know it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that the wrapped words need at ``width``."""
        return self._layout().totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lead above the words when there is no room beside it."""
        super().resizeEvent(event)
        lead = max(self._lead_width, self.leadWidth())
        # The rows of a list turn alike, but for one whose chip is too wide to stand beside.
        words = S32 + self._main.minimumSizeHint().width() + self._around()
        least = max(scaled(LEAST_MAIN), words)
        narrow = self.width() < lead + least
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._inner.setDirection(down if narrow else right)
        self._inner.setSpacing(S4 if narrow else S32)
        self._lead.setMinimumWidth(0 if narrow else lead)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def event(self, event: QEvent) -> bool:
        """Grow when the words or the text size changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumHeight(self.heightForWidth(self.width()))
        return done

    def _around(self) -> int:
        """Return the pixels at the sides of the words: margins, chevron and its gap."""
        margins = self._layout().contentsMargins()
        return margins.left() + S16 + scaled(CHEVRON) + margins.right()

    def _layout(self) -> QBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)  # noqa: S101  set in the constructor
        return layout


def _column(*lines: tuple[str, str]) -> QWidget:
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for text, role in lines:
        if text:
            box.addWidget(text_label(text, role=role))
    return column


def _main(title: str, chips: Sequence[str], detail: str, *, led: bool) -> QWidget:
    main = QWidget()
    box = QVBoxLayout(main)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(S8)
    box.addWidget(text_label(title, role="" if led else "strong"))
    if chips or detail:
        below = QWidget()
        flow = FlowLayout(below, spacing=S8)
        for chip in chips:
            flow.addWidget(Chip(chip))
        if detail:
            flow.addWidget(text_label(detail, role="small"))
        box.addWidget(below)
    return main
