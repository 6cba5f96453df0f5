# SPDX-License-Identifier: EUPL-1.2
"""A new recovery sheet: printed or saved, and proved by one group of it."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.app import opening
from hop_desktop.app.opening import RecoverySheet
from hop_desktop.domain.errors import HopError
from hop_desktop.gui.files import Files
from hop_desktop.gui.printing import Printing
from hop_desktop.gui.runner import Runner
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.flow import FlowLayout

GROUPS = 9


class Sheet(QObject):
    """Holds the sheet until it is on paper.

    ``done``, ``failed`` and ``saved``, with where the file is, say what came of an act.
    """

    done = Signal(str)
    saved = Signal(object, str)
    failed = Signal(str, str)
    refused = Signal(object)

    def __init__(self, files: Files, runner: Runner, place: QWidget) -> None:
        """Put the two buttons into ``place``."""
        super().__init__(place)
        self._files, self._runner, self._place = files, runner, place
        self._sheet: RecoverySheet | None = None
        self._printing = Printing(files, place)
        self._printing.told.connect(self._tell_printed)
        self.asked = secrets.randbelow(GROUPS)
        """Which group has to be typed, from 0."""
        self.printButton = QPushButton(self.tr("Prindi taasteleht"))
        self.printButton.clicked.connect(self._print)
        save = QPushButton(self.tr("Salvesta PDF-ina"))
        save.clicked.connect(self._save)
        flow = FlowLayout(place, spacing=S12)
        for button in (self.printButton, save):
            button.setProperty("kind", "secondary")
            flow.addWidget(button)

    def take(self, sheet: RecoverySheet) -> None:
        """Take a sheet just made."""
        self._sheet = sheet

    def let_go(self) -> None:
        """Forget the sheet: it is on paper."""
        self._sheet = None

    @property
    def is_waiting(self) -> bool:
        """Whether there is a sheet that nobody has proved to hold."""
        return self._sheet is not None

    def group(self) -> str:
        """Return the group that has to be typed, or "" before there is a sheet."""
        return self._sheet.groups[self.asked] if self._sheet else ""

    def problems(self, typed: str) -> dict[str, str]:
        """Say what is wrong with the typed group."""
        if self._sheet and opening.is_same_group(self.group(), typed):
            return {}
        return {"group": self.tr("See ei ole sama, mis taastelehel. Vaata rühm üle.")}

    def _print(self) -> None:
        """Print without a preview: the groups open everything, and are for paper alone."""
        if self._sheet is not None:
            self._printing.start(self.printButton.text(), self._sheet.pdf)

    def _tell_printed(self, kind: str, title: str, advice: str) -> None:
        if kind == "ok":
            self.done.emit(title)
        else:
            self.failed.emit(title, advice)

    def _save(self) -> None:
        name, kinds = self.tr("taasteleht.pdf"), self.tr("PDF (*.pdf)")
        path = self._files.save_file(self._place, self.tr("Salvesta taasteleht"), name, kinds)
        if path is None or self._sheet is None:
            return
        sheet = self._sheet.pdf
        self._runner.run(
            lambda _: opening.write_sheet(path, sheet),
            owner=self,
            done=lambda _: self.saved.emit(path, self.tr("Leht on salvestatud. Prindi see nüüd.")),
            failed=self._refuse,
        )

    def _refuse(self, error: HopError) -> None:
        self.refused.emit(error)
