# SPDX-License-Identifier: EUPL-1.2
"""Which papers go out together, into one file to be signed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.app.signing import PLAN, SUMMARY, Offered
from hop_desktop.gui import signing_words
from hop_desktop.gui.forms.ui_signing_papers_form import Ui_SigningPapersForm


class PapersForm(QWidget):
    """The papers as ticks; emits ``wanted`` with the keys of those that are ticked."""

    wanted = Signal(list)

    def __init__(self) -> None:
        """Stand empty until papers are offered."""
        super().__init__()
        self.ui = Ui_SigningPapersForm()
        self.ui.setupUi(self)
        self.ui.giveButton.clicked.connect(self._give)
        self._offered: tuple[Offered, ...] = ()

    def show_papers(self, offered: Sequence[Offered]) -> None:
        """Offer papers; what was ticked stays ticked."""
        if tuple(offered) == self._offered:
            return
        self._offered = tuple(offered)
        ticked = self.ui.papersTicks.values()
        self.ui.papersTicks.setChoices([(each.key, self._label(each)) for each in offered])
        self.ui.papersTicks.setValues(ticked & {each.key for each in offered})

    def focus_first(self) -> None:
        """Stand on the first paper."""
        self.ui.papersTicks.focusControl()

    def _label(self, offered: Offered) -> str:
        what = signing_words.paper(offered.kind)
        if offered.key in {SUMMARY, PLAN}:
            return self.tr("{what} (nagu see praegu on)").format(what=what)
        return self.tr("{what}: {title}").format(what=what, title=offered.title)

    def _give(self) -> None:
        ticked = self.ui.papersTicks.values()
        self.ui.papersTicks.setError("" if ticked else self.tr("Vali vähemalt üks dokument"))
        if not ticked:
            self.ui.papersTicks.focusControl()
            return
        # In the order in which they are offered: so they stand in the file.
        self.wanted.emit([each.key for each in self._offered if each.key in ticked])
