# SPDX-License-Identifier: EUPL-1.2
"""Text to read: Markdown that the program ships, with its pictures; no link leaves it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from hop_desktop.gui.tokens import S4, S8, S12, S20, palette_of, scaled
from hop_desktop.gui.widgets.edge import draw_edge

PICTURE = re.compile(r"^!\[(.*)\]\(([a-z-]+\.png)\)$", re.MULTILINE)
PARAGRAPH, UNBROKEN = re.compile(r" § (?=\d)"), "\u00a0§\u00a0"
OBJECT = "\ufffc"
TABLE_SHARE = 99
"""Of a hundred: whole pixels of the cells never reach over the edge."""


class Reader(QTextBrowser):
    """Shows a text; ``wanted`` tells the name in a link that was followed.

    A picture is as wide as the text at most, and its alternative text stands under it.
    """

    wanted = Signal(str)

    def __init__(self, pictures: Path | None = None, parent: QWidget | None = None) -> None:
        """Begin empty; pictures are read from one folder and nothing from anywhere else."""
        super().__init__(parent)
        self._folder, self._pictures = pictures, dict[str, QImage]()
        self._place: QTextBlock | None = None
        self._top = 0
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(lambda link: self.wanted.emit(link.toString()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the text that is read; no sheet, page or file from anywhere."""
        wanted = name if isinstance(name, str) else name.toString()
        is_picture = kind == QTextDocument.ResourceType.ImageResource.value
        return self._fitted(wanted) if is_picture and wanted in self._pictures else None

    def read(self, markdown: str, heading: int = 0, words: str = "") -> None:
        """Show the text from a heading on, or from the first of ``words`` under it."""
        self._pictures = {found[2]: self._picture(found[2]) for found in PICTURE.finditer(markdown)}
        captioned = PICTURE.sub(r"![\1](\2)\n\n\1", markdown)
        dialect = QTextDocument.MarkdownFeature
        features = dialect.MarkdownDialectGitHub | dialect.MarkdownNoHTML
        self.document().setMarkdown(PARAGRAPH.sub(UNBROKEN, captioned), features)
        self._set_out()
        self.go_to(heading)
        self._mark(words.split())

    def go_to(self, heading: int) -> None:
        """Bring a heading to the upper edge as far as the text reaches, and tint its line."""
        headings = [block for block in self._blocks() if block.blockFormat().headingLevel()]
        if not headings:
            return
        self._place = headings[min(heading, len(headings) - 1)]
        self.setTextCursor(QTextCursor(self._place))
        self.setExtraSelections([self._tinted(self._place)] if heading else [])
        self._scroll()

    def showEvent(self, event: QShowEvent) -> None:
        """Go to the heading when it is known how wide the text is."""
        super().showEvent(event)
        self._scroll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures into the new width, and stay where one reads."""
        stays = self.verticalScrollBar().value() == self._top
        super().resizeEvent(event)
        for name in self._pictures:
            kind = QTextDocument.ResourceType.ImageResource
            self.document().addResource(kind, QUrl(name), self._fitted(name))
        if self._pictures:
            self.document().markContentsDirty(0, self.document().characterCount())
        if stays:
            self._scroll()

    def _scroll(self) -> None:
        if self._place is not None and self._place.blockNumber():
            self.scrollToAnchor(_anchor(self._place))
        else:
            self.verticalScrollBar().setValue(0)
        self._top = self.verticalScrollBar().value()

    def _tinted(self, block: QTextBlock) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.format.setBackground(self.palette().alternateBase())
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return mark

    def _picture(self, name: str) -> QImage:
        if self._folder is None:
            return QImage()
        return QImage(str(self._folder / name)).convertToFormat(QImage.Format.Format_RGB32)

    def _fitted(self, name: str) -> QImage:
        whole, ratio = self._pictures[name], self.devicePixelRatioF()
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        width = min(round(room * ratio), whole.width())
        if width < 1:
            return whole
        fitted = whole.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        painter = QPainter(fitted)  # pictures are light: their edge is lost on white ground
        whole_of_it = QRectF(0, 0, fitted.width() / ratio, fitted.height() / ratio)
        draw_edge(painter, whole_of_it, palette_of(self).field)
        painter.end()
        return fitted

    def _mark(self, words: list[str]) -> None:
        """Mark every place of the words, and go to the first one from here on."""
        marks = [mark for word in words for mark in self._found(word)]
        self.setExtraSelections([*self.extraSelections(), *marks])
        here = self.textCursor().position()
        after = [mark.cursor for mark in marks if mark.cursor.selectionStart() >= here]
        if after:
            self.setTextCursor(min(after, key=QTextCursor.selectionStart))
            self.ensureCursorVisible()

    def _found(self, word: str) -> list[QTextEdit.ExtraSelection]:
        found = []
        cursor = self.document().find(word)
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(self.palette().highlight())
            mark.format.setForeground(self.palette().highlightedText())
            found.append(mark)
            cursor = self.document().find(word, cursor)
        return found

    def _blocks(self) -> list[QTextBlock]:
        blocks, block = [], self.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    def _set_out(self) -> None:
        """Give headings, bold words, paragraphs and tables the looks of the other pages."""
        for block in self._blocks():
            self._set_out_block(block)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_out_table(frame)

    def _set_out_table(self, frame: QTextTable) -> None:
        """Draw a hairline under every row: at 100 % Qt leaves lines out of a whole grid."""
        table = frame.format().toTableFormat()
        table.setWidth(QTextLength(QTextLength.Type.PercentageLength, TABLE_SHARE))
        table.setCellPadding(scaled(S8))
        table.setTopMargin(scaled(S4))
        table.setBottomMargin(scaled(S12))
        table.setBorder(0)
        frame.setFormat(table)
        for row in range(frame.rows()):
            for column in range(frame.columns()):
                cell = frame.cellAt(row, column)
                look = cell.format().toTableCellFormat()
                look.setBottomBorder(1)
                look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                look.setBottomBorderBrush(self.palette().mid())
                cell.setFormat(look)

    def _set_out_block(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        if cursor.currentTable() is None:
            space = QTextBlockFormat()
            follows = block.previous().textList() is not None and block.textList() is None
            space.setTopMargin(scaled(S20) if level > 1 else scaled(S8) * follows)
            close = block.textList() or OBJECT in block.text()
            space.setBottomMargin(scaled(S4 if close else S8))
            cursor.mergeBlockFormat(space)
        if OBJECT in block.previous().text():
            self._set_out_caption(cursor)
        for start, length in _bold(block):
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.DemiBold)  # the boldest that the program ships
            if level:
                look.setAnchor(True)
                look.setAnchorNames([_anchor(block)])
                look.setProperty(QTextFormat.Property.FontSizeAdjustment, max(0, 3 - level))
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _set_out_caption(self, cursor: QTextCursor) -> None:
        look = QTextCharFormat()
        look.setForeground(self.palette().placeholderText())
        look.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)


def _anchor(block: QTextBlock) -> str:
    return f"block-{block.blockNumber()}"


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
