# SPDX-License-Identifier: EUPL-1.2
"""Files that will be kept with what the form saves: chosen or dropped, read in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hop_desktop.domain.attachments import LARGEST_ATTACHMENT, check_named
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.gui import field_words, messages, words
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.labels import IconMark, text_label

if TYPE_CHECKING:
    from hop_desktop.app.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenFile:
    """A file read into memory; ``title`` is its name without the ending."""

    title: str
    content: bytes


class Ask(Protocol):
    """Runs a job away from the window and tells on the window's thread what came of it."""

    def __call__(
        self,
        job: Callable[[Session], ChosenFile],
        done: Callable[[ChosenFile], object],
        *,
        failed: Callable[[HopError], object],
    ) -> None:
        """Begin ``job``, and tell ``done`` its file or ``failed`` why there is none."""


class FilesField(Field):
    """A button that asks for a file (``wanted``), and the files taken so far, each removable."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the button alone."""
        super().__init__(parent)
        self._files: list[ChosenFile] = []
        self._ask: Ask | None = None
        self._reading = 0
        self._then: Callable[[], object] | None = None
        self.button = QPushButton(self.tr("Lisa fail"))
        self.button.setProperty("kind", "secondary")
        set_icon(self.button, "file")
        self.button.clicked.connect(self.wanted)
        self._rows = QWidget()
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(S8)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S8)
        column.addWidget(self._rows)
        across = QHBoxLayout()
        column.addLayout(across)
        across.addWidget(self.button)
        across.addStretch(1)
        self._rows.hide()
        self._take_control(self.button, part)
        self.setAcceptDrops(True)

    def files(self) -> tuple[ChosenFile, ...]:
        """Return the files taken so far."""
        return tuple(self._files)

    def readBy(self, ask: Ask) -> None:
        """Read files by ``ask``: a stick or a network folder may be slow."""
        self._ask = ask

    def add(self, path: Path) -> None:
        """Take a file once it is read, or say at the field why it cannot be taken."""
        assert self._ask is not None  # noqa: S101  a page says how before it offers the field
        self.setError("")
        self._reading += 1
        self._ask(lambda _: read_file(path), self._take, failed=self._refuse)

    def whenRead(self, then: Callable[[], object]) -> None:
        """Call ``then`` as soon as every chosen file is read; never, when one is refused."""
        if self._reading:
            self._then = then
        else:
            then()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped files."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def _refuse(self, error: HopError) -> None:
        self._reading -= 1
        self._then = None
        if isinstance(error, Invalid):
            self.setError(field_words.field_sentence(error))
        else:
            self.setError(messages.explain(error).title)

    def _take(self, chosen: ChosenFile) -> None:
        self._files.append(chosen)
        row = self._row(chosen)
        self._list.addWidget(row)
        self._rows.show()
        self.changed.emit()
        self._reading -= 1
        if self._then is not None and not self._reading:
            then, self._then = self._then, None
            then()

    def _row(self, chosen: ChosenFile) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S8)
        across.addWidget(IconMark("file", colour="muted"))
        across.addWidget(text_label(chosen.title), 1)
        across.addWidget(text_label(words.size(len(chosen.content)), role="small", wrap=False))
        remove = QPushButton(self.tr("Eemalda"))
        remove.setProperty("kind", "link")
        remove.setAccessibleName(self.tr("Eemalda fail {title}").format(title=chosen.title))
        remove.clicked.connect(lambda: self._remove(chosen, row))
        across.addWidget(remove)
        return row

    def _remove(self, chosen: ChosenFile, row: QWidget) -> None:
        self._files.remove(chosen)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._rows.setVisible(bool(self._files))
        self.button.setFocus()
        self.changed.emit()

    def _apply_length(self) -> None:
        """Take the width there is: titles wrap, and a cap would reckon their lines too few."""

    def _frames(self) -> tuple[QWidget, ...]:
        return ()

    def _tell(self) -> None:
        super()._tell()
        if hasattr(self, "button"):
            self.button.setAccessibleName(f"{self.button.text()}. {self._shown_label()}")


def read_file(path: Path) -> ChosenFile:
    """Return a file to be kept; raise ``Invalid("attachment", …)`` for one that cannot be."""
    try:
        if not path.is_file():  # a pipe would keep us waiting
            raise Invalid("attachment", "not-readable")
        if path.stat().st_size > LARGEST_ATTACHMENT:
            raise Invalid("attachment", "too-large")
        content = path.read_bytes()
    except OSError:
        raise Invalid("attachment", "not-readable") from None
    check_named(content, path.suffix)
    return ChosenFile(title=path.stem, content=content)
