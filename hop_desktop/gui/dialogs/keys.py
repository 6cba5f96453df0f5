# SPDX-License-Identifier: EUPL-1.2
"""The one page of keys: everything that can be done without the mouse."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.tokens import S12, S20, S32, scaled
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.page_scroll import PageScroll

WIDTH, HEIGHT = 560, 520


class KeysDialog(QDialog):
    """Lists the keys; Esc or Enter closes it."""

    def __init__(self, parent: QWidget) -> None:
        """Write the list in the language of the interface."""
        super().__init__(parent)
        take_lock_key(self)
        title = self.tr("Klahvid")
        self.setAccessibleName(title)
        facts = FactList()
        facts.setFacts(self._keys())
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(facts)
        inside.addStretch(1)
        scroll = PageScroll()
        scroll.setWidget(content)
        close = QPushButton(self.tr("Sulge klahvide loend"))
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(S32, S20, S32, S20)
        column.setSpacing(S12)
        column.addWidget(text_label(title, role="card-title"))
        column.addWidget(scroll, 1)
        column.addWidget(close)
        room = parent.size()
        self.resize(
            min(scaled(WIDTH), room.width() - S32), min(scaled(HEIGHT), room.height() - S32)
        )

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", self.tr("Lisa tähelepanek")),
            ("Ctrl+S", self.tr("Salvesta vorm")),
            ("Ctrl+Enter", self.tr("Salvesta vorm tekstiväljast")),
            ("Ctrl+F", self.tr("Otsi")),
            ("Ctrl+1 … 6", self.tr("Ava vasaku riba leht")),
            ("Alt+←", self.tr("Mine tagasi")),
            ("Esc", self.tr("Loobu")),
            ("Ctrl+,", self.tr("Ava seaded")),
            ("Ctrl+L", self.tr("Lukusta")),
            ("F1", self.tr("Näita klahve")),
            ("Tab, Shift+Tab", self.tr("Järgmine või eelmine väli")),
            (self.tr("Nooled"), self.tr("Liigu loendis ja valikutes")),
        ]
