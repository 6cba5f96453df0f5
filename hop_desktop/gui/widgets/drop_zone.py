# SPDX-License-Identifier: EUPL-1.2
"""A place to bring a file to: the button is the real way, dropping is extra."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S8, S12, S20, S32
from hop_desktop.gui.widgets.labels import IconMark, text_label

DRAG_EVENTS = (
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.DragLeave,
    QEvent.Type.Drop,
)


class DropZone(QFrame):
    """A dashed frame with a sentence and a button; emits ``dropped`` with one wanted file."""

    dropped = Signal(Path)

    def __init__(
        self,
        sentence: str = "",
        button_text: str = "",
        file_filter: str = "",
        *,
        icon: str = "inbox",
        parent: QWidget | None = None,
    ) -> None:
        """Take files of ``file_filter``, written as Qt does: "Pakett (*.cdoc2)"."""
        super().__init__(parent)
        self.setProperty("role", "drop")
        self._filter = file_filter
        self._chooser: Callable[[], Path | None] | None = None
        self._title = text_label(role="card-title")
        self._sentence = text_label(sentence, role="muted")
        self._problem = text_label(role="error")
        self.button = QPushButton(button_text or self.tr("Vali fail"))
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._ask)
        self._lay_out(icon)
        self._title.hide()
        self.setError("")
        self.acceptDropsOn(self)

    def setTitle(self, title: str) -> None:
        """Show a bold line above the sentence; "" shows none."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def setSentence(self, sentence: str) -> None:
        """Say what belongs here and what happens to it."""
        self._sentence.setText(sentence)

    def setFilter(self, file_filter: str) -> None:
        """Take files of another kind."""
        self._filter = file_filter

    def askBy(self, chooser: Callable[[], Path | None]) -> None:
        """Let ``chooser`` ask for the file when the button is pressed."""
        self._chooser = chooser

    def setCompact(self, compact: bool) -> None:
        """Take little room: what was brought before is more than the place to bring it to."""
        self._icon.setVisible(not compact)
        edge = S12 if compact else S32
        self._column.setContentsMargins(S20, edge, S20, edge)

    def error(self) -> str:
        """Return the sentence about the file that was not taken, or ""."""
        return self._problem.text()

    def setError(self, text: str) -> None:
        """Say why a file was not taken; "" takes the sentence away."""
        self._problem.setText(text)
        self._problem_row.setVisible(bool(text))
        self.button.setAccessibleDescription(self.tr("Viga: {text}").format(text=text) * bool(text))

    def acceptDropsOn(self, place: QWidget) -> None:
        """Take files dropped anywhere on ``place`` (the whole page) as if dropped here."""
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a file that is dragged over a watched place, unless none is wanted now."""
        if event.type() not in DRAG_EVENTS or not self.isVisible():
            return super().eventFilter(watched, event)
        over = event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove)
        if isinstance(event, QDropEvent):  # enter and move events are drop events too
            if not event.mimeData().hasUrls():
                return False
            event.acceptProposedAction()
        self._show_dragging(over)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.take(event.mimeData())
        return True

    def take(self, brought: QMimeData) -> None:
        """Take what was dropped: one local file of the wanted kind, or say what is wanted."""
        paths = [Path(url.toLocalFile()) for url in brought.urls() if url.isLocalFile()]
        if len(paths) != 1:
            self.setError(self.tr("Too korraga üks fail."))
            return
        self._take_file(paths[0])

    def _take_file(self, path: Path) -> None:
        endings = re.findall(r"\*(\.[\w.]+)", self._filter)
        if endings and not path.name.lower().endswith(tuple(endings)):
            sentence = self.tr("„{name}” ei sobi siia. Vali fail, mille lõpp on {endings}.")
            known = self.tr(" või ").join(endings)
            self.setError(sentence.format(name=path.name, endings=known))
            return
        self.setError("")
        self.dropped.emit(path)

    def _ask(self) -> None:
        if self._chooser is not None:
            if (path := self._chooser()) is not None:
                self._take_file(path)
            return
        dialog = QFileDialog(self, self.button.text(), "", self._filter)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._take_file(Path(name)))
        dialog.open()

    def _show_dragging(self, dragging: bool) -> None:
        if bool(self.property("dragging")) == dragging:
            return
        self.setProperty("dragging", dragging)
        self.style().unpolish(self)
        self.style().polish(self)

    def _lay_out(self, icon: str) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(S20, S32, S20, S32)
        column.setSpacing(S8)
        self._icon = IconMark(icon, colour="muted", size=36)
        column.addWidget(self._icon, 0, centre)
        for label in (self._title, self._sentence):
            label.setAlignment(centre)
            column.addWidget(label)
        self._problem_row = QWidget()
        row = QHBoxLayout(self._problem_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S8)
        row.addStretch(1)
        row.addWidget(IconMark("error", colour="error"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem)
        row.addStretch(1)
        column.addWidget(self._problem_row)
        column.addSpacing(S12 - S8)
        column.addWidget(self.button, 0, centre)
