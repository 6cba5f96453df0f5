# SPDX-License-Identifier: EUPL-1.2
"""A line to search in: says what it finds, asks while one types, Esc empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from hop_desktop.gui.icons import pixmap
from hop_desktop.gui.tokens import S4, S8, S12, S32, scaled

PAUSE_MS = 150
ICON = 16


class SearchLine(QLineEdit):
    """A one-line entry with a looking glass; ``wanted`` follows 150 ms after the last letter."""

    wanted = Signal(str)

    def __init__(self, name: str | QWidget = "", parent: QWidget | None = None) -> None:
        """Say what is searched ("Otsi lapsi"). A form passes only the parent."""
        if isinstance(name, QWidget):
            parent, name = name, ""
        super().__init__(parent)
        self.setClearButtonEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(lambda: self._pause.start())  # noqa: PLW0108  drops the text
        self.returnPressed.connect(self._ask)
        self.setPlaceholderText(name)
        self._indent()

    def setPlaceholderText(self, text: str) -> None:
        """Say in the empty line, and to screen readers, what is searched: "Otsi lapsi"."""
        super().setPlaceholderText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def words(self) -> str:
        """Return what is searched for."""
        return self.text().strip()

    def sizeHint(self) -> QSize:
        """Return a width in which the invitation can be read."""
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(hint.width(), words + scaled(ICON) + S32 + S32), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return a width in which some letters can be read."""
        least = super().minimumSizeHint()
        return QSize(
            scaled(ICON) + S32 + self.fontMetrics().horizontalAdvance("m" * S8), least.height()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Esc; an empty line leaves the key to the page."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._ask()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._indent()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the looking glass over the left edge."""
        super().paintEvent(event)
        side = scaled(ICON)
        painter = QPainter(self)
        image = pixmap("search", side, "muted", self.devicePixelRatioF())
        painter.drawPixmap(S12, (self.height() - side) // 2, image)
        painter.end()

    def _indent(self) -> None:
        self.setTextMargins(scaled(ICON) + S4, 0, 0, 0)
        self.updateGeometry()

    def _ask(self) -> None:
        self._pause.stop()
        self.wanted.emit(self.words())
