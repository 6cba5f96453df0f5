# SPDX-License-Identifier: EUPL-1.2
"""A link as long as a sentence: its words fold when they do not fit beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionButton, QWidget


class WrappingLink(QPushButton):
    """A button of one line where there is room, of more where there is not."""

    _measuring = False  # of the class: Qt asks while the object is being made

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show the words."""
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Have the style draw the words in lines; the text itself stays whole."""
        super().initStyleOption(option)
        if not self._measuring:
            option.text = "\n".join(self._lines(self.width()))

    def sizeHint(self) -> QSize:
        """Return the size of one line with all the words."""
        self._measuring = True
        size = super().sizeHint()
        self._measuring = False
        return size

    def minimumSizeHint(self) -> QSize:
        """Return the size with the longest word alone on a line."""
        longest = max(map(self._advance, self.text().split()), default=0)
        width = longest + self._around()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower place needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels of the lines at ``width``."""
        further = len(self._lines(width)) - 1
        return self.sizeHint().height() + further * self.fontMetrics().lineSpacing()

    def _lines(self, width: int) -> list[str]:
        room, lines = width - self._around(), [""]
        for word in self.text().split():
            longer = f"{lines[-1]} {word}".strip()
            if not lines[-1] or self._advance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _around(self) -> int:
        """Return the pixels of the border, the padding and the icon."""
        return self.sizeHint().width() - self._advance(self.text())

    def _advance(self, words: str) -> int:
        from PySide6.QtCore import Qt  # not before the first paint

        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, words).width()
