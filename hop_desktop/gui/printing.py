# SPDX-License-Identifier: EUPL-1.2
"""Printing a PDF from memory: its pages are drawn on the printer, no file is written."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
DOTS_PER_INCH = 300


def print_pdf(content: bytes, printer: QPrinter) -> bool:
    """Draw every page of a PDF on the printer; say false when the printer did not begin."""
    from pypdfium2 import PdfDocument

    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    document = PdfDocument(content)
    try:
        for number in range(len(document)):
            if number:
                printer.newPage()
            painter.drawImage(QRectF(painter.viewport()), _picture(document, number))
    finally:
        document.close()
        painter.end()
    return True


def _picture(document: object, number: int) -> QImage:
    page = document[number]  # type: ignore[index]  # the library has no types
    try:
        bitmap = page.render(scale=DOTS_PER_INCH / POINTS_PER_INCH, grayscale=True)
        kind = QImage.Format.Format_Grayscale8
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, kind).copy()
    finally:
        page.close()
