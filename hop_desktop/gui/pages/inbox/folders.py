# SPDX-License-Identifier: EUPL-1.2
"""Files that wait in exchange folders: shown, never taken in by themselves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hop_desktop.app.folder_intake import Candidate, InboxFolder, Looked
from hop_desktop.domain.exchange_folders import FolderState
from hop_desktop.gui import directory_words
from hop_desktop.gui.tokens import S4, S12
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import IconMark, hairline, text_label

MARK = 20


class FoldersWaiting(Card):
    """A row for each file with what to do about it, and under them the state of the folders."""

    takeWanted = Signal(object)
    asideWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until somebody has looked into the folders."""
        super().__init__("", parent)
        self.setTitle(self.tr("Kaustades ootab"))
        self._shown: Looked | None = None
        self._parts: list[QWidget] = []
        self.hide()

    def show_looked(self, looked: Looked) -> None:
        """Show these files; a row that is there already keeps the focus."""
        if looked == self._shown:
            return
        self._shown = looked
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [self._file(each) for each in looked.candidates]
        for folder in filter(_is_told, looked.folders):
            self._parts.append(self._folder(folder))
        for place, part in enumerate(self._parts):
            if place:
                line = hairline()
                self.body.addWidget(line)
                part.destroyed.connect(line.deleteLater)
            self.body.addWidget(part)
        self.setCount(len(looked.candidates) or "")
        self.setVisible(bool(self._parts))

    def buttons(self) -> list[QPushButton]:
        """Return the buttons in their order."""
        return [button for part in self._parts for button in part.findChildren(QPushButton)]

    def _file(self, candidate: Candidate) -> QWidget:
        row = FittingRow(spacing=S12, column_spacing=S4)
        kind = directory_words.file_kind(candidate.ending)
        row.addPart(_words(f"{kind}: {candidate.contact}", candidate.file.path.name), stretch=1)
        take = QPushButton(self.tr("Ava ja kontrolli"))
        take.setProperty("kind", "secondary")
        aside = QPushButton(self.tr("Jäta kõrvale"))
        aside.setProperty("kind", "link")
        for button in (take, aside):
            button.setAccessibleName(f"{button.text()}: {kind}, {candidate.contact}")
            row.addPart(button)
        take.clicked.connect(lambda: self.takeWanted.emit(candidate))
        aside.clicked.connect(lambda: self.asideWanted.emit(candidate))
        return row

    def _folder(self, folder: InboxFolder) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S12)
        bad = bool(folder.look.stuck)
        across.addWidget(IconMark("warning" if bad else "info", colour="muted", size=MARK))
        name = self.tr("Kaust: {contact}").format(contact=folder.contact)
        across.addWidget(_words(name, directory_words.folder_look(folder)), 1)
        return row


def _is_told(folder: InboxFolder) -> bool:
    """Say whether there is anything to tell of a folder; other people's files alone are not."""
    look = folder.look
    return look.state is not FolderState.THERE or bool(look.waiting or look.stuck)


def _words(title: str, detail: str) -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S4)
    column.addWidget(text_label(title, role="strong"))
    column.addWidget(text_label(detail, role="small"))
    return words
