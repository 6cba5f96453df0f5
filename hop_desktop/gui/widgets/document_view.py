# SPDX-License-Identifier: EUPL-1.2
"""A PDF or an image shown from memory: nothing of it is ever written to disk."""

from __future__ import annotations

from functools import partial
from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui.icons import icon
from hop_desktop.gui.tokens import S4, S8, S12
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.sheets import SheetPile

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


# A document comes from anywhere. One with more sheets, or sheets of another proportion, than any
# paper has would freeze the window; one drawn with more pixels could fill the memory.
MOST_SHEETS = 2_000
STEEPEST = 30
MOST_PIXELS = 60_000_000


class NotShown(Exception):
    """A document is of a size that no paper has."""


def _checked(sizes: list[QSizeF]) -> list[QSizeF]:
    for size in sizes:
        short, long = sorted((size.width(), size.height()))
        if long > STEEPEST * short:
            raise NotShown
    return sizes


def _bearable(width: int, size: QSizeF) -> float:
    """Return the width to draw a sheet with: all of it, or as much as the memory bears."""
    pixels = width * width * size.height() / size.width()
    return width * min(1.0, sqrt(MOST_PIXELS / pixels))


class _PdfSource:
    """Pages of a PDF in memory, drawn by PDFium when asked for."""

    def __init__(self, content: bytes) -> None:
        from pypdfium2 import PdfDocument

        self._document: PdfDocument = PdfDocument(content)
        try:
            self._sizes = self._sizes_of_all()
        except NotShown:
            self.close()
            raise

    def _sizes_of_all(self) -> list[QSizeF]:
        pages = len(self._document)
        if pages > MOST_SHEETS:
            raise NotShown
        return _checked([QSizeF(*self._document.get_page_size(page)) for page in range(pages)])

    def sizes(self) -> list[QSizeF]:
        return self._sizes

    def picture(self, sheet: int, width: int) -> QImage:
        page = self._document[sheet]
        try:
            scale = _bearable(width, self._sizes[sheet]) / page.get_width()
            bitmap = page.render(scale=scale, rev_byteorder=True)
            kinds = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888}
            kind = kinds.get(bitmap.n_channels, QImage.Format.Format_Grayscale8)
            image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, kind)
            return image.copy()  # the bitmap's memory ends with it
        finally:
            page.close()

    def words(self, sheet: int) -> str:
        page = self._document[sheet]
        try:
            text = page.get_textpage()
            try:
                return str(text.get_text_range())
            finally:
                text.close()
        finally:
            page.close()

    def close(self) -> None:
        self._document.close()


class _ImageSource:
    """One picture, turned upright as its camera said."""

    def __init__(self, image: QImage, description: str) -> None:
        self._image, self._description = image, description
        self._sizes = _checked([QSizeF(image.size())])

    def sizes(self) -> list[QSizeF]:
        return self._sizes

    def picture(self, sheet: int, width: int) -> QImage:
        wide = max(1, int(_bearable(width, self._sizes[sheet])))
        return self._image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)

    def words(self, sheet: int) -> str:
        del sheet
        return self._description

    def close(self) -> None:
        self._image = QImage()


class _DocumentView(QWidget):
    """The pile of sheets under a row of buttons."""

    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: list[_PdfSource | _ImageSource] = []  # the one that is shown, or none
        self.destroyed.connect(partial(_close, self._sources))
        self.pile = SheetPile()
        self.pile.setAccessibleName(self.tr("Dokumendi vaade"))
        self._page = text_label(role="small", wrap=False)
        self._zoom = text_label(role="small", wrap=False)
        self._problem = text_label(role="muted")
        self._previous = self._button("back", self.tr("Eelmine leht"), lambda: self._step(-1))
        self._next = self._button("forward", self.tr("Järgmine leht"), lambda: self._step(1))
        self._smaller = self._text_button("−", self.tr("Vähenda (Ctrl+−)"), -1)
        self._larger = self._text_button("+", self.tr("Suurenda (Ctrl++)"), 1)
        self._fitted = QPushButton(self.tr("Lehe laiuselt"))
        self._named(self._fitted, self.tr("Lehe laiuselt (Ctrl+0)"), lambda: self.pile.setZoom(100))
        tools = QWidget()
        flow = FlowLayout(tools, spacing=S8)
        for part in (
            self._previous,
            self._page,
            self._next,
            self._smaller,
            self._zoom,
            self._larger,
            self._fitted,
        ):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S12 - S4)
        column.addWidget(tools)
        column.addWidget(self._problem)
        column.addWidget(self.pile, 1)
        self.pile.sheetChanged.connect(self._tell)
        self.pile.zoomChanged.connect(self._tell)
        self._show(None, "")

    def clear(self) -> None:
        """Forget the document and every picture of it."""
        self._show(None, "")

    def problem(self) -> str:
        """Return the sentence shown in the place of a document that cannot be drawn, or ""."""
        return self._problem.text()

    def _show(self, source: _PdfSource | _ImageSource | None, problem: str) -> None:
        self.pile.setSource(source)
        _close(self._sources)
        if source is not None:
            self._sources.append(source)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._tell()
        self.opened.emit(source is not None)

    def _tell(self) -> None:
        count, current = self.pile.count(), self.pile.current()
        self._page.setText(self.tr("Leht {page} / {count}").format(page=current + 1, count=count))
        self._zoom.setText(self.tr("{number}\u00a0%").format(number=self.pile.zoom()))
        for turning in (self._previous, self._next):
            turning.setVisible(count > 1)
        for part in (self._page, self._smaller, self._zoom, self._larger, self._fitted):
            part.setVisible(count > 0)
        self.pile.setVisible(count > 0)

    def _step(self, by: int) -> None:
        self.pile.goTo(min(max(self.pile.current() + by, 0), self.pile.count() - 1))

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton()
        button.setIcon(icon(name))
        button.setProperty("iconName", name)
        return self._named(button, text, slot)

    def _text_button(self, sign: str, text: str, steps: int) -> QPushButton:
        return self._named(QPushButton(sign), text, lambda: self.pile.zoomBy(steps))

    def _named(self, button: QPushButton, text: str, slot: object) -> QPushButton:
        button.setProperty("kind", "secondary")
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(slot)
        return button


def _close(sources: list[_PdfSource | _ImageSource], *_: object) -> None:
    """Let go of what was shown; also when the view goes without having been cleared."""
    while sources:
        sources.pop().close()


class PdfView(_DocumentView):
    """The pages of a PDF, fitted to the width; the words of the page are read out."""

    def setPdf(self, content: bytes) -> None:
        """Show a PDF from memory; one that PDFium refuses is told in a sentence."""
        from pypdfium2 import PdfiumError

        try:
            self._show(_PdfSource(content), "")
        except (PdfiumError, NotShown):
            self._show(None, self.tr("Seda PDF-i ei saa näidata. Fail on alles ja muutmata."))


class ImageView(_DocumentView):
    """One picture, fitted to the width."""

    def setImage(self, content: bytes, description: str = "") -> None:
        """Show a picture from memory; ``description`` is what those who listen hear."""
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        image = reader.read()
        try:
            if image.isNull():
                raise NotShown
            self._show(_ImageSource(image, description), "")
        except NotShown:
            self._show(None, self.tr("Seda pilti ei saa näidata. Fail on alles ja muutmata."))
