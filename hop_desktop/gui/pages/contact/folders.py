# SPDX-License-Identifier: EUPL-1.2
"""The folders of a contact: where its files are put, and where files of it come in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from hop_desktop.app import folder_choosing
from hop_desktop.app.folder_choosing import FolderRow
from hop_desktop.domain.access import Action
from hop_desktop.domain.exchange_folders import Direction
from hop_desktop.domain.ids import ContactId
from hop_desktop.gui import directory_words
from hop_desktop.gui.forms.ui_folders_card import Ui_FoldersCard
from hop_desktop.gui.page import Page


@dataclass(frozen=True, slots=True)
class _Part:
    """What the card shows of one direction."""

    place: QLabel
    state: QLabel
    choose: QPushButton
    forget: QPushButton


class FoldersCard(QWidget):
    """One folder for each direction; whoever may not send sees where they are."""

    def __init__(self, page: Page, contact_id: ContactId) -> None:
        """Work for ``page``: its strip tells the outcome."""
        super().__init__()
        self._page, self._id = page, contact_id
        self.ui = ui = Ui_FoldersCard()
        ui.setupUi(self)
        self._parts = {
            Direction.OUT: _Part(ui.outPlace, ui.outState, ui.outButton, ui.outForget),
            Direction.IN: _Part(ui.inPlace, ui.inState, ui.inButton, ui.inForget),
        }
        for way, part in self._parts.items():
            part.choose.clicked.connect(lambda _=False, way=way: self._choose(way))
            part.forget.clicked.connect(lambda _=False, way=way: self._forget(way))

    def show_folders(self, rows: Sequence[FolderRow]) -> None:
        """Show these folders and whether they can be used."""
        there = {row.direction: row for row in rows}
        may = self._page.space.may(Action.SEAL)
        self.ui.card.setVisible(may or bool(rows))
        for way, part in self._parts.items():
            row = there.get(way)
            part.place.setText(str(row.place) if row else self.tr("Kausta ei ole valitud."))
            part.state.setText(directory_words.folder_state(row.state) if row else "")
            part.state.setVisible(row is not None)
            part.choose.setVisible(may)
            part.forget.setVisible(may and row is not None)

    def _choose(self, way: Direction) -> None:
        titles = {
            Direction.OUT: self.tr("Kuhu sellele saajale failid panna?"),
            Direction.IN: self.tr("Kust tulevad selle saatja failid?"),
        }
        chosen = self._page.space.files.folder(self, titles[way], kind="exchange")
        if chosen is not None:
            contact_id = self._id
            self._page.ask(
                lambda session: folder_choosing.choose_folder(session, contact_id, way, chosen),
                lambda place: self._tell(way, place),
            )

    def _tell(self, way: Direction, place: Path) -> None:
        details = {
            Direction.OUT: self.tr("Siia pandud fail on teel. Käes on see siis, kui tuleb vastus."),
            Direction.IN: self.tr("Programm vaatab kausta ise. Failid näed lehel Saabunud."),
        }
        title = self.tr("Kaust on valitud: {path}").format(path=place)
        self._page.strip.showMessage("ok", title, details[way])
        self._page.space.folders.look()

    def _forget(self, way: Direction) -> None:
        contact_id = self._id
        self._page.ask(lambda session: folder_choosing.forget_folder(session, contact_id, way))
