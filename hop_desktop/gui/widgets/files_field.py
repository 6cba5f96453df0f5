# SPDX-License-Identifier: EUPL-1.2
"""Files that will be kept with what the form saves: chosen or dropped, checked at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hop_desktop.domain.attachments import LARGEST_ATTACHMENT, check_named
from hop_desktop.domain.errors import Invalid
from hop_desktop.gui import field_words, words
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.labels import IconMark, text_label


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenFile:
    """A file read into memory; ``title`` is its name without the ending."""

    title: str
    content: bytes


class FilesField(Field):
    """A button that asks for a file (``wanted``), and the files taken so far, each removable."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the button alone."""
        super().__init__(parent)
        self._files: list[ChosenFile] = []
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

    def add(self, path: Path) -> None:
        """Take a file, or say at the field why it cannot be taken."""
        self.setError("")
        try:
            self._take(read_file(path))
        except Invalid as error:
            self.setError(field_words.field_sentence(error))

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

    def _take(self, chosen: ChosenFile) -> None:
        self._files.append(chosen)
        row = self._row(chosen)
        self._list.addWidget(row)
        self._rows.show()
        self.changed.emit()

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
