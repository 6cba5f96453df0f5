# SPDX-License-Identifier: EUPL-1.2
"""What the program was started with. It stands apart so that starting imports nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from hop_desktop.store.key_slots import KdfCost

PLACE = "store.place"
OWN_FOLDER = "andmed-"


def current(data: Path) -> Path:
    """Return where in the program's folder the store lies, if a restoring has put it elsewhere."""
    try:
        name = (data / PLACE).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return data
    # Only a name that restoring gives: the file must not lead anywhere else.
    is_own = name.startswith(OWN_FOLDER) and not set(name) & set("/\\\n\0.")
    return data / name if is_own else data


class Surroundings(NamedTuple):
    """Data folder, shipped resources, clock and KDF cost.

    ``clock`` returns the present moment in UTC. Without a ``cost`` this computer is measured when
    a passphrase is set, and only then. ``keeps_ballast`` reserves room for a full disk.
    ``folder`` is the store's, and ``data`` the program's when that is another. ``heads`` is the
    file in which this account remembers the journal's end, away from both. With ``practice`` the
    people in the store are invented.
    """

    folder: Path
    resources: Path
    clock: Callable[[], datetime]
    cost: KdfCost | None = None
    keeps_ballast: bool = False
    data: Path | None = None
    heads: Path | None = None
    practice: bool = False

    @property
    def data_folder(self) -> Path:
        """Where everything of the program lies; after a restoring the store is inside it."""
        return self.data or self.folder

    def seems_founded(self) -> bool:
        """Say at a glance whether somebody has founded a store here; ``survey`` looks properly."""
        return any(self.folder.glob("store.keys*"))

    def passphrase_cost(self) -> KdfCost:
        """Return what one guess at a new passphrase shall cost; measuring takes a second or two."""
        from hop_desktop.store.key_slots import calibrated

        return self.cost or calibrated(perf_counter)
