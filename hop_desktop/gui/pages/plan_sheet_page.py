# SPDX-License-Identifier: EUPL-1.2
"""The action plan as it will stand on paper: looked at, printed or saved, then signed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from hop_desktop.app import plan_sheet
from hop_desktop.app.plan_sheet import PrintedPlan
from hop_desktop.domain.ids import CaseId
from hop_desktop.gui.forms.ui_plan_sheet_page import Ui_PlanSheetPage
from hop_desktop.gui.page import Page, Where, Workspace
from hop_desktop.gui.printing import Printing
from hop_desktop.gui.widgets.progress import BusyLine


class PlanSheetPage(Page):
    """Shows the very PDF that is printed; nothing is written to disk unless asked."""

    reloads = False

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show an empty sheet until the plan is read."""
        super().__init__(space, where, parent)
        self.ui = Ui_PlanSheetPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self.ui.header.setTitle(self.tr("Tegevusplaan paberil"))
        self.ui.header.backWanted.connect(space.back)
        self._print_button = self.ui.header.setPrimary(self.tr("Prindi"), self._print)
        self._save_button = self.ui.header.setSecondary(self.tr("Salvesta PDF-ina"), self._save)
        self.busy = BusyLine()
        self.ui.contentColumn.insertWidget(0, self.busy)
        self._printing = Printing(space.files, self, self.busy)
        self._printing.told.connect(self.strip.showMessage)
        self._pdf = b""

    def load(self) -> None:
        """Have the PDF made of the plan as it stands."""
        assert self.where.about is not None  # noqa: S101  the page is about a case
        case_id, language = CaseId(self.where.about), self.space.preferences.language
        self.ask(
            lambda session: plan_sheet.plan_sheet(session, case_id, language=language), self._show
        )

    def focus_first(self) -> None:
        """Stand on printing."""
        self._print_button.setFocus()

    def _show(self, printed: PrintedPlan) -> None:
        self._pdf = printed.pdf
        self.ui.header.setBackText(printed.child)
        self.ui.preview.setPdf(printed.pdf)

    def _print(self) -> None:
        if self._pdf:
            self._printing.start(self.tr("Prindi tegevusplaan"), self._pdf)

    def _save(self) -> None:
        name, kinds = self.tr("tegevusplaan.pdf"), self.tr("PDF (*.pdf)")
        path = self.space.files.save_file(self, self.tr("Salvesta tegevusplaan"), name, kinds)
        if path is None or not self._pdf:
            return
        pdf = self._pdf
        self.ask(lambda _: plan_sheet.write_plan(path, pdf), lambda _: self._saved(path))

    def _saved(self, path: Path) -> None:
        self.tell_written(
            path,
            self.tr("Plaan on salvestatud."),
            self.tr("See fail ei ole krüptitud. Kustuta see, kui plaan on allkirjastatud."),
            kind="warn",
        )
