# SPDX-License-Identifier: EUPL-1.2
"""What the program does when it stumbles: one dialog with a number, one line in the log.

A refusal is no stumble: it has a sentence of its own. Here come the bugs. The log names classes
and lines of code, never values, so that it may be given to anybody. The store is whole: every
action is one transaction.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from hop_desktop import PRODUCT

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QMessageBox

LOG_NAME = "hop.log"
LARGEST_LOG = 256 * 1024
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LETTERS = 4
MACHINERY = "importlib"


class Stumbles(QObject):
    """Takes every exception that nobody caught, from any thread."""

    _came = Signal(str)

    def __init__(self, log: Path, clock: Callable[[], datetime], parent: QObject) -> None:
        """Write to ``log``; ``clock`` returns the present moment in UTC."""
        super().__init__(parent)
        self._log, self._clock = log, clock
        self._open: QMessageBox | None = None
        self._came.connect(self._tell_soon)

    def install(self) -> None:
        """Take what Python, Qt's slots and the threads would print."""
        sys.excepthook = self._from_python
        threading.excepthook = self._from_thread

    def take(self, error: BaseException) -> None:
        """Log an error and tell the person; may be called from any thread."""
        number = reference(self._clock())
        write_line(self._log, line(error, number=number, at=self._clock()))
        self._came.emit(number)

    def _from_python(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(1)
            return
        self.take(error.with_traceback(trace))

    def _from_thread(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self.take(hooked.exc_value)

    def _tell_soon(self, number: str) -> None:
        """Tell when what stumbled has ended; the signal brought it to the interface's thread."""
        QTimer.singleShot(0, self, lambda: self._tell(number))

    def _tell(self, number: str) -> None:
        if self._open is not None:  # the second follows from the first; the log has both
            return
        self._open = self._dialog(number)
        self._open.finished.connect(self._closed)
        self._open.open()

    def _dialog(self, number: str) -> QMessageBox:
        from PySide6.QtCore import Qt  # neither before the first paint
        from PySide6.QtWidgets import QMessageBox

        above = QApplication.activeWindow()
        dialog = QMessageBox(above if isinstance(above, QWidget) else None)
        dialog.setWindowTitle(PRODUCT)
        dialog.setIcon(QMessageBox.Icon.Warning)
        dialog.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setText(self.tr("Programm komistas ja viimane samm jäi tegemata."))
        dialog.setInformativeText(
            self.tr(
                "Varem salvestatu on alles. Proovi sammu uuesti.\n"
                "Kui küsid abi, ütle viitenumber {number}."
            ).format(number=number)
        )
        dialog.addButton(self.tr("Jätka tööd"), QMessageBox.ButtonRole.AcceptRole)
        dialog.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return dialog

    def _closed(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None


def reference(moment: datetime) -> str:
    """Return a number to say on the telephone: month, day, time and four letters of chance."""
    import secrets  # not before the first paint

    letters = "".join(secrets.choice(ALPHABET) for _ in range(LETTERS))
    return f"{moment.astimezone():%m%d-%H%M}-{letters}"


def line(error: BaseException, *, number: str, at: datetime) -> str:
    """Return the log's line: when, number, classes of the error and its causes, lines of code."""
    classes = " < ".join(type(each).__qualname__ for each in _with_causes(error))
    return f"{at:%Y-%m-%dT%H:%M:%SZ} {number} {classes} at {' < '.join(_steps(error)) or '-'}\n"


def write_line(log: Path, text: str) -> None:
    """Add a line; a log that grew too large starts anew beside the old one."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LARGEST_LOG:
            log.replace(log.with_suffix(".log.1"))
        with log.open("a", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        return  # the disk may be what it stumbled over


def _with_causes(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or link.__context__
    return chain


def _steps(error: BaseException) -> list[str]:
    """Return module and line of every frame, the last one first; how imports work is left out."""
    steps = []
    trace = error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", "?"))
        if not module.startswith(MACHINERY):
            steps.append(f"{module}:{trace.tb_lineno}")
        trace = trace.tb_next
    return steps[::-1]
