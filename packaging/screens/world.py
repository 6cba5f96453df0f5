# SPDX-License-Identifier: EUPL-1.2
"""The world of the gallery in a folder: its stores, and what the screens are about, by name."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from hop_desktop.domain.ids import ChildId
from screens.growing import a_copy, autumn
from screens.houses import KINDERGARTEN, Houses
from screens.moving import between

TOLD = "told.json"


@dataclass(frozen=True, slots=True)
class World:
    """A folder with every store, and identifiers by the names the story gave them."""

    folder: Path
    told: dict[str, str]

    def __getitem__(self, name: str) -> UUID:
        """Return what has this name."""
        return UUID(self.told[name])


def make(folder: Path) -> World:
    """Let the whole autumn happen in an empty folder."""
    houses = Houses(folder)
    houses.found()
    autumn(houses)
    between(houses)
    juss = ChildId(UUID(houses.told["juss"]))
    houses.tell("copy", a_copy(houses.lead(KINDERGARTEN), juss).id)
    houses.close()
    (folder / TOLD).write_text(json.dumps(houses.told), encoding="utf-8")
    return known(folder)


def known(folder: Path) -> World:
    """Return the world of a folder, or of a copy of it."""
    return World(folder, json.loads((folder / TOLD).read_text(encoding="utf-8")))
