# SPDX-License-Identifier: EUPL-1.2
"""This computer: language, look, text size, how soon it locks; and what the program is."""

from __future__ import annotations

from hop_desktop.gui.forms.ui_settings_computer import Ui_ComputerPart
from hop_desktop.gui.languages import NAMES
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.preferences import (
    LANGUAGES,
    MINUTES,
    TEXT_SIZES,
    THEMES,
    Preferences,
)


class ComputerPart(Part):
    """The preferences of this computer as pills."""

    def __init__(self, page: Page) -> None:
        """Show what is preferred now."""
        super().__init__(page)
        self.ui = Ui_ComputerPart()
        self.ui.setupUi(self)
        self._offer()
        self._show(self.space.preferences)
        for pills in (
            self.ui.languagePills,
            self.ui.themePills,
            self.ui.sizePills,
            self.ui.lockPills,
        ):
            pills.changed.connect(self._prefer)
        self.ui.aboutButton.clicked.connect(self._tell_of_the_program)

    def _offer(self) -> None:
        self.ui.languagePills.setChoices([(key, NAMES[key]) for key in LANGUAGES])
        looks = {
            "system": self.tr("Nagu arvutil"),
            "light": self.tr("Hele"),
            "dark": self.tr("Tume"),
        }
        self.ui.themePills.setChoices([(key, looks[key]) for key in THEMES])
        sizes = {
            100: self.tr("Tavaline"),
            115: self.tr("Suurem"),
            130: self.tr("Kõige suurem"),
        }
        self.ui.sizePills.setChoices([(str(size), sizes[size]) for size in TEXT_SIZES])
        self.ui.lockPills.setChoices(
            [(str(minutes), self.tr("%n min pärast", "", minutes)) for minutes in MINUTES]
        )

    def _show(self, preferences: Preferences) -> None:
        self.ui.languagePills.setValue(preferences.language)
        self.ui.themePills.setValue(preferences.theme)
        self.ui.sizePills.setValue(str(preferences.text_size))
        self.ui.lockPills.setValue(str(preferences.lock_after))

    def _tell_of_the_program(self) -> None:
        from hop_desktop.gui.dialogs.about import AboutDialog

        AboutDialog(self.space.around, self.space.files, self).show()

    def _prefer(self) -> None:
        language, theme = self.ui.languagePills.value(), self.ui.themePills.value()
        size, minutes = self.ui.sizePills.value(), self.ui.lockPills.value()
        self.space.prefer(
            self.space.preferences._replace(
                language=next(each for each in LANGUAGES if each == language),
                theme=next(each for each in THEMES if each == theme),
                text_size=next(each for each in TEXT_SIZES if str(each) == size),
                lock_after=int(minutes),
            )
        )
