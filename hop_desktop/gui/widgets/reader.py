# SPDX-License-Identifier: EUPL-1.2
"""Text to read: Markdown that the program ships; nothing is loaded and no link leaves it."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from hop_desktop.gui.tokens import S4, S8, S12, S20, scaled


class Reader(QTextBrowser):
    """Shows a text; ``wanted`` tells the name in a link that was followed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(lambda link: self.wanted.emit(link.toString()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002  as Qt calls it
        """Load nothing: no picture, sheet or page from anywhere."""
        return None

    def read(self, markdown: str, words: str = "") -> None:
        """Show the text from its beginning, or from the first of ``words`` that stands in it."""
        dialect = QTextDocument.MarkdownFeature
        features = dialect.MarkdownDialectGitHub | dialect.MarkdownNoHTML
        self.document().setMarkdown(markdown, features)
        self._set_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        for word in words.split():
            if self.find(word):
                self.ensureCursorVisible()
                return

    def _set_out(self) -> None:
        """Give headings, bold words, paragraphs and tables the looks of the other pages."""
        block = self.document().begin()
        while block.isValid():
            self._set_out_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format().toTableFormat()
                table.setCellPadding(scaled(S8))
                table.setTopMargin(scaled(S4))
                table.setBottomMargin(scaled(S12))
                table.setBorderBrush(self.palette().mid())
                frame.setFormat(table)

    def _set_out_block(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        if cursor.currentTable() is None:
            space = QTextBlockFormat()
            space.setTopMargin(scaled(S20) if level > 1 else 0)
            space.setBottomMargin(scaled(S4 if block.textList() else S8))
            cursor.mergeBlockFormat(space)
        for start, length in _bold(block):
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.DemiBold)  # the boldest that the program ships
            if level:
                look.setProperty(QTextFormat.Property.FontSizeAdjustment, max(0, 3 - level))
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)


def _bold(block: QTextBlock) -> list[tuple[int, int]]:
    """Return where bold words begin in the document, and how many letters they have."""
    found = []
    each = block.begin()
    while not each.atEnd():
        part = each.fragment()
        if part.charFormat().fontWeight() > QFont.Weight.DemiBold:
            found.append((part.position(), part.length()))
        each += 1
    return found
