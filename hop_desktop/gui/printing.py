# SPDX-License-Identifier: EUPL-1.2
"""Printing a PDF from memory: its sheets are drawn on the printer, no file is written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from hop_desktop.gui.files import Files
from hop_desktop.gui.widgets.progress import BusyLine

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
DOTS_PER_INCH = 300


class Printing(QObject):
    """One document on its way to a printer, a sheet at each turn of the window.

    Drawing stays on the window's thread, as the library allows no other beside it. ``told`` says
    in "ok" or "error", a sentence and advice what came of it; ``busy`` shows how far it is.
    """

    told = Signal(str, str, str)

    def __init__(self, files: Files, place: QWidget, busy: BusyLine | None = None) -> None:
        """Ask for printers over ``place``."""
        super().__init__(place)
        self._files, self._place, self._busy = files, place, busy
        self._jobs: list[_Job] = []  # the one on its way, or none
        self.destroyed.connect(partial(_abort, self._jobs))
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._print_next)
        if busy is not None:
            busy.cancelled.connect(self.stop)

    def start(self, title: str, content: bytes) -> None:
        """Ask for a printer and print a PDF on it, unless another is still on its way."""
        if self._jobs:
            return
        if not self._files.has_printer():
            self.told.emit(
                "error",
                self.tr("Selles arvutis ei ole printerit."),
                self.tr("Lisa printer arvuti seadetes või salvesta PDF ja prindi mujal."),
            )
            return
        printer = self._files.printer(self._place, title)
        if printer is None:
            return
        try:
            self._jobs.append(_Job(content, printer))
        except NotStarted:
            self._tell_not_started()
            return
        if self._busy is not None:
            self._busy.start(self.tr("Prindin"), cancellable=True)
        self._turn.start()

    def stop(self) -> None:
        """Give up; what the printer has not drawn by now is thrown away."""
        if self._jobs:
            _abort(self._jobs)
            self._rest()

    def _print_next(self) -> None:
        (job,) = self._jobs
        try:
            job.draw_next()
        except BaseException:
            self.stop()  # the timer would stumble over the same sheet at every turn
            raise
        if self._busy is not None:
            said = self.tr("Prindin {sheet}. lehte {count}-st")
            self._busy.setText(said.format(sheet=job.drawn, count=job.count))
            self._busy.setStep(job.drawn, job.count)
        if job.drawn == job.count:
            self._jobs.pop().close()
            self._rest()
            self.told.emit("ok", self.tr("Dokument läks printerisse."), "")

    def _rest(self) -> None:
        self._turn.stop()
        if self._busy is not None:
            self._busy.stop()

    def _tell_not_started(self) -> None:
        self.told.emit(
            "error",
            self.tr("Printer ei alustanud."),
            self.tr("Kontrolli, kas printer töötab, või salvesta PDF."),
        )


class NotStarted(Exception):
    """A printer took no document."""


class _Job:
    """A document and the painter that draws it on a printer."""

    def __init__(self, content: bytes, printer: QPrinter) -> None:
        from pypdfium2 import PdfDocument

        printer.setFullPage(True)
        self._printer, self._painter = printer, QPainter()
        if not self._painter.begin(printer):
            raise NotStarted
        self._document: PdfDocument = PdfDocument(content)
        self.count, self.drawn = len(self._document), 0

    def draw_next(self) -> None:
        if self.drawn:
            self._printer.newPage()
        whole = QRectF(self._painter.viewport())
        self._painter.drawImage(whole, _picture(self._document, self.drawn))
        self.drawn += 1

    def abort(self) -> None:
        self._printer.abort()
        self.close()

    def close(self) -> None:
        self._document.close()
        self._painter.end()


def _abort(jobs: list[_Job], *_: object) -> None:
    """Throw away what is on its way; also when the window goes without having stopped it."""
    while jobs:
        jobs.pop().abort()


def _picture(document: PdfDocument, number: int) -> QImage:
    page = document[number]
    try:
        bitmap = page.render(scale=DOTS_PER_INCH / POINTS_PER_INCH, grayscale=True)
        kind = QImage.Format.Format_Grayscale8
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, kind).copy()
    finally:
        page.close()
