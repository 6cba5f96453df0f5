# SPDX-License-Identifier: EUPL-1.2
"""What the house has agreed on for itself, as one small value among the settings."""

from __future__ import annotations

from hop_desktop.domain.house_rules import RuleBook
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.settings import Settings

NAME = "house-rules"


class HouseRuleBook:
    """The rules with the days from which they hold."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def get(self) -> RuleBook:
        """Return the book; an empty one while nothing was agreed."""
        kept = self._settings.get(NAME)
        return from_json(kept, RuleBook) if kept else RuleBook()

    def save(self, book: RuleBook) -> RuleBook:
        """Keep the book in the place of the earlier one."""
        self._settings.set(NAME, json_text(book))
        return book
