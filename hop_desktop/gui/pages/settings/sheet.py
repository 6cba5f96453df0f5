# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet: a new one in the place of one that was lost, seen or used."""

from __future__ import annotations

from functools import partial

from hop_desktop.app import opening
from hop_desktop.app.opening import RecoverySheet, SheetUsed
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_settings_sheet import Ui_SheetPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.first_start.sheet import Sheet
from hop_desktop.gui.pages.settings.part import Part

GROUP = "group"


class SheetPart(Part):
    """Makes a new sheet after a question, and stays with it until a group of it was typed."""

    def __init__(self, page: Page) -> None:
        """Offer to make a sheet."""
        super().__init__(page)
        self.ui = Ui_SheetPart()
        self.ui.setupUi(self)
        self.ui.usedStrip.setInset(False)
        self.ui.newSheet.hide()
        self.fields = {GROUP: self.ui.groupField}
        self.sheet = Sheet(self.space.files, self.space.runner, self.ui.sheetButtons)
        self.ui.groupField.setLabel(
            self.tr("Kirjuta taastelehelt {place}. rühm").format(place=self.sheet.asked + 1)
        )
        self.ui.makeButton.clicked.connect(self._make)
        self.ui.doneButton.clicked.connect(self._prove)
        self.ui.groupField.submitted.connect(self._prove)
        self.sheet.done.connect(self.tell)
        self.sheet.saved.connect(page.tell_written)
        self.sheet.failed.connect(partial(self.strip.showMessage, "error"))
        self.sheet.refused.connect(self.explain)

    def load(self) -> None:
        """Read whether the present sheet was used."""
        self.ask(opening.sheet_used, self._show)

    def _show(self, used: SheetUsed | None) -> None:
        if used is None:
            self.ui.usedStrip.clear()
            return
        self.ui.usedStrip.showMessage(
            "warn",
            self.tr("{name} sai {day} sisse taastelehega.").format(
                name=used.name, day=words.day(used.at.astimezone().date())
            ),
            self.tr("Leht on käinud käest kätte. Tee uus, siis vana enam ei ava."),
        )

    def _make(self) -> None:
        if not ask(
            self,
            self.tr("Kas teed uue taastelehe?"),
            self.tr("Vana leht ei ava siis enam midagi. Hävita selle kõik eksemplarid."),
            yes=self.tr("Tee uus leht"),
            no=self.tr("Jäta vana kehtima"),
        ):
            return
        language = self.space.preferences.language
        self.ask(lambda session: opening.renew_sheet(session, language=language), self._hand_over)

    def _hand_over(self, made: RecoverySheet) -> None:
        self.sheet.take(made)
        self.strip.clear()
        self.ui.makeButton.hide()
        self.ui.groupField.setValue("")
        self.ui.newSheet.show()
        self.sheet.printButton.setFocus()

    def _prove(self) -> None:
        if self.mend(self.sheet.problems(self.ui.groupField.value())):
            return
        self.sheet.let_go()
        self.ui.newSheet.hide()
        self.ui.makeButton.show()
        self.ui.makeButton.setFocus()
        self.tell(
            self.tr("Uus taasteleht kehtib."),
            self.tr("Hoia lehti lukus eri kohtades ja hävita vanad."),
        )
