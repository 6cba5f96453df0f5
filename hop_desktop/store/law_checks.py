# SPDX-License-Identifier: EUPL-1.2
"""Which texts of the law the house has looked up, as one small value among the settings."""

from __future__ import annotations

from hop_desktop.domain.law_checks import LawCheck, with_check
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.settings import Settings

NAME = "law-checks"


class LawChecks:
    """The latest check of each text."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> tuple[LawCheck, ...]:
        """Return the latest check of each text, in the order in which they were made."""
        kept = self._settings.get(NAME)
        return from_json(kept, tuple[LawCheck, ...]) if kept else ()

    def save(self, check: LawCheck) -> LawCheck:
        """Keep a check in the place of the earlier one of the same text."""
        self._settings.set(NAME, json_text(with_check(self.all(), check)))
        return check
