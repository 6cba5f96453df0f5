# SPDX-License-Identifier: EUPL-1.2
"""Where the practice houses lie: made in one act, entered without asking, deleted in one act."""

from __future__ import annotations

import shutil
from contextlib import suppress
from enum import Enum
from pathlib import Path

from hop_desktop.app import opening
from hop_desktop.app.session import Session
from hop_desktop.app.surroundings import Surroundings
from hop_desktop.domain.errors import (
    PracticeNotDeleted,
    SlotFileDamaged,
    StoreDamaged,
    StoreMissing,
    WrongPassphrase,
)
from hop_desktop.store.finding import Told, untold
from hop_desktop.store.key_slots import KdfCost

FOLDER, WHOLE = "practice", "whole"
LOGIN = "harjutaja"
PASSPHRASE = "siin-on-ainult-väljamõeldud-lapsed"  # noqa: S105  it protects nothing
"""Everybody may know it: what stands there is shipped with the program."""
PAST_ENTERING = WrongPassphrase, StoreMissing, StoreDamaged, SlotFileDamaged
"""Why a practice house is made anew; what passes by itself, such as another window, is told."""
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
    return around._replace(
        folder=place(around) / side.value,
        data=None,
        heads=None,
        cost=NO_COST,
        keeps_ballast=False,
        practice=True,
    )


def begin(around: Surroundings, told: Told = untold) -> Session:
    """Enter the practice kindergarten, with what was done there last, or made anew.

    ``told`` hears how far the making has come. Raises ``DiskFull``, ``WriteFailed`` or
    ``PracticeNotDeleted``, and what ``enter`` raises, but for ``PAST_ENTERING``.
    """
    if stands(around):
        with suppress(*PAST_ENTERING):
            return enter(around, Side.HOUSE)
    end(around)
    from hop_desktop.app.practice.making import make

    try:
        make(around, told)
        (place(around) / WHOLE).touch()
    except BaseException:
        with suppress(PracticeNotDeleted):
            end(around)
        raise
    return enter(around, Side.HOUSE)


def enter(around: Surroundings, side: Side) -> Session:
    """Enter a practice house that stands; raise what ``opening.unlock`` raises."""
    return opening.unlock(of_side(around, side), login=LOGIN, passphrase=PASSPHRASE)


def end(around: Surroundings) -> None:
    """Delete the practice houses with everything in them; raise ``PracticeNotDeleted``.

    Nobody may have them open. What tells that they stand goes last, so that it can be tried again.
    """
    folder = place(around)
    try:
        for side in Side:
            if (folder / side.value).exists():
                shutil.rmtree(folder / side.value)
        if folder.exists():
            shutil.rmtree(folder)
    except OSError:
        raise PracticeNotDeleted from None
