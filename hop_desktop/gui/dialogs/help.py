# SPDX-License-Identifier: EUPL-1.2
"""The help: topics at the left, the text beside; searched, printed, templates saved to edit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSaveFile, Qt
from PySide6.QtGui import QTextDocumentWriter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.files import Files
from hop_desktop.gui.help_topics import FIRST, Topic
from hop_desktop.gui.tokens import S12, S20, S32, scaled
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.reader import Reader
from hop_desktop.gui.widgets.search_line import SearchLine

WIDTH, HEIGHT, LIST = 980, 680, 250


class HelpDialog(QDialog):
    """Reads the topics; Esc closes it. It stands beside the work and does not hold it up."""

    def __init__(
        self, topics: list[Topic], files: Files, parent: QWidget, first: str = FIRST
    ) -> None:
        """Open at the topic named ``first``."""
        super().__init__(parent)
        take_lock_key(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._topics, self._shown, self._files = topics, topics, files
        title = self.tr("Abi")
        self.setAccessibleName(title)
        self.strip = MessageStrip()
        self.strip.setInset(False)
        self.search = SearchLine(self.tr("Otsi abist"))
        self.search.wanted.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Teemad"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_row)
        self.reader = Reader()
        self.reader.setAccessibleName(self.tr("Tekst"))
        self.reader.wanted.connect(self.open_topic)
        self._build(title)
        self._fill(topics)
        self.open_topic(first)
        room = parent.size()
        self.resize(
            min(scaled(WIDTH), room.width() - S32), min(scaled(HEIGHT), room.height() - S32)
        )
        self.list.setFocus()

    def topic(self) -> Topic | None:
        """Return the topic that is read; nothing when none holds the words searched for."""
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def open_topic(self, name: str) -> None:
        """Go to a topic; a name that is none leaves the reader where it is."""
        for row, topic in enumerate(self._shown):
            if topic.name == name:
                self.list.setCurrentRow(row)

    def _build(self, title: str) -> None:
        head = FittingRow(spacing=S12, column_spacing=S12)
        head.addPart(text_label(title, role="card-title"), stretch=1)
        self.saveButton = self._button(self.tr("Salvesta muudetav fail"), self._save)
        self.printButton = self._button(self.tr("Prindi"), self._print)
        self.closeButton = self._button(self.tr("Sulge"), self.reject)
        for button in (self.saveButton, self.printButton, self.closeButton):
            head.addPart(button)
        side = QWidget()
        side.setFixedWidth(scaled(LIST))
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(S12)
        beside.addWidget(self.search)
        beside.addWidget(self.list, 1)
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S20)
        across.addWidget(side)
        across.addWidget(self.reader, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S20, S20, S20, S20)
        column.setSpacing(S12)
        column.addWidget(head)
        column.addWidget(self.strip)
        column.addWidget(body, 1)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "secondary")
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _fill(self, topics: list[Topic]) -> None:
        self._shown = topics
        self.list.clear()
        self.list.addItems([topic.title for topic in topics])

    def _find(self, words: str) -> None:
        found = [topic for topic in self._topics if topic.holds(words)]
        if found != self._shown:
            self._fill(found)
        if found:
            self.strip.clear()
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            self._read()
        else:
            self.reader.clear()
            self.strip.showMessage(
                "info", self.tr("Abist ei leitud seda."), self.tr("Proovi üht lühemat sõna.")
            )

    def _show_row(self, _row: int) -> None:
        self._read()

    def _read(self) -> None:
        topic = self.topic()
        self.printButton.setEnabled(topic is not None)
        self.saveButton.setVisible(topic is not None and topic.is_template)
        if topic is not None:
            self.reader.read(topic.text, self.search.words())

    def _print(self) -> None:
        printer = self._files.printer(self, self.tr("Prindi"))
        if printer is not None:
            self.reader.document().print_(printer)

    def _save(self) -> None:
        topic = self.topic()
        if topic is None:
            return
        kinds = self.tr("Tekstidokument (*.odt)")
        path = self._files.save_file(self, self.saveButton.text(), f"{topic.name}.odt", kinds)
        if path is None:
            return
        if self._write(path):
            self.strip.showMessage(
                "ok",
                self.tr("Fail on salvestatud."),
                self.tr("Ava see Wordis või LibreOffice’is ja täida nurksulgudes kohad."),
            )
        else:
            self.strip.showMessage(
                "error",
                self.tr("Faili ei saanud salvestada."),
                self.tr("Vali teine kaust või kontrolli, kas kettal on ruumi."),
            )

    def _write(self, path: Path) -> bool:
        """Write the topic as OpenDocument text; the old file stays unless the new one is whole."""
        text = QBuffer()
        text.open(QIODevice.OpenModeFlag.WriteOnly)
        QTextDocumentWriter(text, b"odf").write(self.reader.document())
        file = QSaveFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            return False
        file.write(text.data())
        return file.commit()
