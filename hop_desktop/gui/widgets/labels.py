# SPDX-License-Identifier: EUPL-1.2
"""Plain words, tinted marks and hairlines: the smallest pieces of every screen."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from hop_desktop.gui.icons import pixmap
from hop_desktop.gui.tokens import scaled

ZERO_WIDTH_SPACE = "\u200b"
PLAIN = ("textFormat", "PlainText")
"""A property and its value by name: the name ``Qt`` costs 12 ms before the first paint."""
INSEPARABLE = (
    re.compile(r"(?<=§) (?=\d)"),
    re.compile(r"(?<=[\d¹²³]) (?=lg \d)"),
    re.compile(r"(?<=\b(?:lg|RT)) (?=[\dIV])"),
    re.compile(r"(?<=\bRT\u00a0I,) (?=\d\d\.)"),
    re.compile(r"(?<=\bRT\u00a0IV,) (?=\d\d\.)"),
    re.compile(r"(?<=\bRT\u00a0I,\u00a0\d\d\.\d\d\.\d{4},) (?=\d)"),
    re.compile(r"(?<=\bRT\u00a0IV,\u00a0\d\d\.\d\d\.\d{4},) (?=\d)"),
    re.compile(r"(?<=(?<!\w)\d{4}\.) (?=aasta)"),
    re.compile(r"(?:(?<=\btee)|(?<=\btn)|(?<=\btänav)|(?<=\bpst)|(?<=\bmnt)) (?=\d)"),
    re.compile(r"(?<=(?<![\w.,:+])\d) (?=[^\W\d])"),  # 3 kirjet
    re.compile(r"(?<=(?<![\w.,:+])\d{2}) (?=[^\W\d])"),
    re.compile(r"(?<=(?<![\w.,:+])\d{3}) (?=[^\W\d])"),
    re.compile(r"(?<=\+\d{3}) (?=\d)"),
    re.compile(r"(?<=\d) (?=[A-Z][a-z]{2} \d{4}\b)"),  # 15 Oct 2026
    re.compile(r"(?<=\u00a0[A-Z][a-z]{2}) (?=\d{4}\b)"),
    re.compile(r"(?<=[ .\u00a0]\d{4}) (?=\d\d[.:]\d\d\b)"),
    re.compile(r"(?<=(?<!\d )(?<!\d)\d{3}) (?=\d{3,4}\b(?! \d))"),
    re.compile(r"(?<=(?<!\d )(?<!\d)\d{4}) (?=\d{3,4}\b(?! \d))"),
)
"""The spaces that keep together what is around them."""
LONGEST_WORD = 28
LONGEST_LINE = 520


def breakable(text: str) -> str:
    """Return the text with its line breaks where they do not hurt.

    A word too long for a narrow window may silently break; a telephone number, a day with its
    time, a number with what it counts, the number of a house and a paragraph of a statute may not,
    and no line begins with the dot that sets apart or with a hyphen.
    """
    text = text.replace(" · ", "\u00a0· ").replace("§-d ", "§\u2011d\u00a0")
    for parts in INSEPARABLE:
        text = parts.sub("\u00a0", text)
    return re.sub(rf"(\S{{{LONGEST_WORD}}}-?)(?=\S)", rf"\1{ZERO_WIDTH_SPACE}", text)


class WrappedLabel(QLabel):
    """Words that wrap, but wish to stand on one line: Qt's own hint folds short texts in two.

    They are shown as they are: words of a user that look like markup stay words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty(*PLAIN)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """Return the width of the unfolded text, up to a comfortable line, and its height."""
        margins = self.contentsMargins()
        sides = margins.left() + margins.right() + 2 * self.margin()
        unfolded = self.fontMetrics().size(0, self.text()).width() + sides + 1
        width = min(unfolded, scaled(LONGEST_LINE))
        return QSize(width, self.heightForWidth(width))


def text_label(
    text: str = "", *, role: str = "", wrap: bool = True, parent: QWidget | None = None
) -> QLabel:
    """Return a label for words that may come from a user: plain text, wrapped, styled by role."""
    label = WrappedLabel(parent) if wrap else QLabel(parent)
    label.setProperty(*PLAIN)
    label.setText(breakable(text) if wrap else text)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def set_role(label: QLabel, role: str) -> None:
    """Give a label another role and have the style sheet read it anew."""
    if label.property("role") == role:
        return
    label.setProperty("role", role)
    label.style().unpolish(label)
    label.style().polish(label)


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a decorative line, one pixel high."""
    line = QFrame(parent)
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line


class IconMark(QWidget):
    """An icon that says nothing a word beside it does not say; always in the present colours."""

    def __init__(
        self, name: str, *, colour: str = "text", size: int = 18, parent: QWidget | None = None
    ) -> None:
        """Show the icon ``name`` in the token ``colour``, ``size`` logical pixels at 100 %."""
        from PySide6.QtCore import Qt  # not before the first paint

        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, *, colour: str) -> None:
        """Show another icon in another colour."""
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square that follows the text size."""
        return QSize(scaled(self._size), scaled(self._size))

    def minimumSizeHint(self) -> QSize:
        """Return the same square: an icon is never squeezed."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size and the theme."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon at the device's own resolution, centred."""
        del event
        side = scaled(self._size)
        image = pixmap(self._name, side, self._colour, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, image)
        painter.end()
