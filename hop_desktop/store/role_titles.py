# SPDX-License-Identifier: EUPL-1.2
"""What the house calls its roles, as one small value among the settings."""

from __future__ import annotations

from hop_desktop.domain.titles import RoleTitle, RoleTitles
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.institution import Institutions
from hop_desktop.store.settings import Settings

NAME = "role-titles"


class ChosenTitles:
    """The titles that the house has chosen."""

    def __init__(self, settings: Settings, institutions: Institutions) -> None:
        self._settings = settings
        self._institutions = institutions

    def get(self) -> RoleTitles:
        """Return the titles; none are chosen while the usual ones will do."""
        kept = self._settings.get(NAME)
        chosen = from_json(kept, tuple[RoleTitle, ...]) if kept else ()
        return RoleTitles(workplace=self._institutions.get().workplace, chosen=chosen)

    def save(self, titles: RoleTitles) -> RoleTitles:
        """Keep the titles in the place of the earlier ones."""
        self._settings.set(NAME, json_text(titles.chosen))
        return titles
