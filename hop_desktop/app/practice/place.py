# SPDX-License-Identifier: EUPL-1.2
"""Where the practice houses lie: made in one act, entered without asking, deleted in one act."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import replace
from enum import Enum
from pathlib import Path

from hop_desktop.app import opening
from hop_desktop.app.session import Session
from hop_desktop.app.surroundings import Surroundings
from hop_desktop.domain.errors import HopError, StoreWriteFailed, WriteFailed
from hop_desktop.store.finding import Told, untold
from hop_desktop.store.keys import KdfCost

FOLDER, WHOLE = "practice", "whole"
LOGIN = "harjutaja"
PASSPHRASE = "siin-on-ainult-väljamõeldud-lapsed"  # noqa: S105  it protects nothing
"""Everybody may know it: what stands there is shipped with the program."""
NO_COST = KdfCost(memory_kib=64, passes=1, lanes=1)


class Side(Enum):
    """The two practice houses; the value is the folder."""

    HOUSE = "house"
    DESK = "desk"


def place(around: Surroundings) -> Path:
    """Return the folder in which everything of the practice lies."""
    return around.data_folder / FOLDER


def stands(around: Surroundings) -> bool:
    """Say whether there are practice houses, made to the end."""
    return (place(around) / WHOLE).is_file()


def of_side(around: Surroundings, side: Side) -> Surroundings:
    """Return what a practice house is opened with."""
    return replace(
        around,
        folder=place(around) / side.value,
        data=None,
        heads=None,
        cost=NO_COST,
        keeps_ballast=False,
        practice=True,
    )


def begin(around: Surroundings, told: Told = untold) -> Session:
    """Enter the practice kindergarten, with what was done there last, or made anew.

    ``told`` hears how far the making has come. Raises ``DiskFull`` or ``WriteFailed``.
    """
    if stands(around):
        with suppress(HopError):  # whose passphrase was changed, say: nothing is lost
            return enter(around, Side.HOUSE)
    end(around)
    from hop_desktop.app.practice.making import make

    try:
        make(around, told)
        (place(around) / WHOLE).touch()
    except BaseException:
        with suppress(WriteFailed):
            end(around)
        raise
    return enter(around, Side.HOUSE)


def enter(around: Surroundings, side: Side) -> Session:
    """Enter a practice house that stands."""
    return opening.unlock(of_side(around, side), login=LOGIN, passphrase=PASSPHRASE)


def end(around: Surroundings) -> None:
    """Delete the practice houses with everything in them; raise ``StoreWriteFailed``.

    Nobody may have them open.
    """
    folder = place(around)
    try:
        (folder / WHOLE).unlink(missing_ok=True)
        if folder.exists():
            shutil.rmtree(folder)
    except OSError:
        raise StoreWriteFailed from None
