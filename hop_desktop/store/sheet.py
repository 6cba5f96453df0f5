# SPDX-License-Identifier: EUPL-1.2
"""Whether the present recovery sheet was used; everybody of the house is told until it is new."""

from __future__ import annotations

from hop_desktop.domain.recovery import SheetUse
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.settings import Settings

NAME = "sheet.used"


class Sheet:
    """The last use of the present recovery sheet."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def used(self) -> SheetUse | None:
        """Return who came in by the present sheet last, if anybody did."""
        told = self._settings.get(NAME)
        return from_json(told, SheetUse) if told else None

    def note_use(self, use: SheetUse) -> None:
        """Keep that the sheet was used."""
        self._settings.set(NAME, json_text(use))

    def forget_use(self) -> None:
        """Keep that the sheet is new: nobody has used it."""
        self._settings.set(NAME, "")
