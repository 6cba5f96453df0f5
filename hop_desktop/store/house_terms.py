# SPDX-License-Identifier: EUPL-1.2
"""The lengths that the house sets for itself, as one small value among the settings."""

from __future__ import annotations

from hop_desktop.domain.deadlines import HouseTerms
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.settings import Settings

NAME = "house-terms"


class ChosenTerms:
    """The lengths that the house has set."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def get(self) -> HouseTerms:
        """Return the lengths; the usual ones while none were set."""
        kept = self._settings.get(NAME)
        return from_json(kept, HouseTerms) if kept else HouseTerms()

    def save(self, terms: HouseTerms) -> HouseTerms:
        """Keep the lengths in the place of the earlier ones."""
        self._settings.set(NAME, json_text(terms))
        return terms
