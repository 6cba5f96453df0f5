# SPDX-License-Identifier: EUPL-1.2
"""The contents of a long page: its cards by their titles, each one step away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea, QWidget

from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.page_scroll import stand_at


class ContentsButton(QPushButton):
    """Opens a list of the cards that are shown now, in their order on the page."""

    def __init__(self, scroll: QScrollArea, cards: Sequence[Card]) -> None:
        """Lead to these cards inside the scrolled part of a page."""
        super().__init__()
        self.setText(self.tr("Lehe sisu"))
        self.setProperty("kind", "link")
        set_icon(self, "down", colour="primary")
        self._scroll, self._cards = scroll, cards
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.text())
        self.clicked.connect(self.open)

    def open(self) -> None:
        """List the cards under the button; typing a title's first letter finds it."""
        self._menu.clear()
        for card in sorted(self._shown(), key=self._place):
            title = " ".join(filter(None, (card.title(), card.count())))
            self._menu.addAction(title.replace("&", "&&")).triggered.connect(
                lambda _=False, card=card: stand_at(self._scroll, card)
            )
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def listed(self) -> list[QAction]:
        """Return what the list offers since it was opened last."""
        return self._menu.actions()

    def _shown(self) -> list[Card]:
        return [card for card in self._cards if card.title() and not card.isHidden()]

    def _place(self, card: QWidget) -> tuple[int, int]:
        """Return where a card stands: column by column, down each."""
        content = self._scroll.widget()
        at = card.mapTo(content, card.rect().topLeft()) if content is not None else card.pos()
        return at.x(), at.y()
