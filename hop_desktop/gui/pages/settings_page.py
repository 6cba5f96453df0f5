# SPDX-License-Identifier: EUPL-1.2
"""The settings: this computer and one's passphrase; for who administers also house and people."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QWidget

from hop_desktop.domain import access
from hop_desktop.domain.access import Action
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_settings_page import Ui_SettingsPage
from hop_desktop.gui.page import Page, Where, Workspace
from hop_desktop.gui.pages.settings.part import Part


class SettingsPage(Page):
    """Parts to choose from; the place's ``words`` may name the one to begin with."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show the parts that this person may see."""
        super().__init__(space, where, parent)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self._parts: dict[str, Part] = {}
        offered = self._offered()
        self.ui.partPills.setChoices(offered)
        self.ui.partPills.setVisible(len(offered) > 1)
        first = where.words if where.words in dict(offered) else offered[0][0]
        self.ui.partPills.setValue(first)
        self.ui.partPills.changed.connect(self._turn)

    @property
    def part(self) -> Part:
        """Return the part now shown."""
        return self._part(self.ui.partPills.value())

    def load(self) -> None:
        """Show the chosen part with what is in the store."""
        shown = self.part
        for part in self._parts.values():
            part.setVisible(part is shown)
        shown.load()

    def focus_first(self) -> None:
        """Put the cursor on the parts."""
        self.ui.partPills.focusControl()

    def _turn(self) -> None:
        self.strip.clear()
        self.load()

    def _offered(self) -> list[tuple[str, str]]:
        offered = [
            ("computer", self.tr("See arvuti")),
            ("passphrase", self.tr("Minu paroolifraas")),
        ]
        if self.space.may(Action.ADMINISTER):
            offered.append(("house", self.tr("Asutus")))
            if not self.space.house.is_desk:
                offered.append(("groups", words.groups(self.space.house.workplace)))
            offered.append(("people", self.tr("Kolleegid")))
            if not self.space.house.is_desk:
                offered.append(("roles", self.tr("Rollid")))
                offered.append(("rules", self.tr("Kokkulepped")))
                offered.append(("terms", self.tr("Tähtajad")))
            offered.append(("forms", self.tr("Dokumendivormid")))
            offered.append(("sheet", self.tr("Taasteleht")))
            offered.append(("backups", self.tr("Varukoopia")))
        if self.space.may(Action.ERASE):
            offered.append(("retention", self.tr("Säilitamine")))
        if access.reach(self.space.person, Action.READ_JOURNAL):
            offered.append(("journal", self.tr("Tegevuslogi")))
        return offered

    def _part(self, key: str) -> Part:
        """Return a part, made when it is first shown: ``house`` → ``settings.house.HousePart``."""
        if key not in self._parts:
            module = import_module(f"hop_desktop.gui.pages.settings.{key}")
            made: Part = getattr(module, f"{key.title()}Part")(self)
            self._parts[key] = made
            self.ui.partColumn.addWidget(made)
        return self._parts[key]
