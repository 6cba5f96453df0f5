# SPDX-License-Identifier: EUPL-1.2
"""Copying an open database as it is at one moment, while others write to it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from hop_desktop.store.engine_errors import copy_refusal
from hop_desktop.store.lite import Database

PAGES, REST_S, MOST_RESTARTS = 512, 0.005, 3  # 2 MiB a step, then others may write


def copy(database: Database, path: Path, key: bytes, told: Callable[[int, int], object]) -> None:
    """Copy a database as it is at one moment into a new file under ``key``.

    ``told`` learns how many pages are left of how many. Between two steps others may write;
    then the copy begins again, and after some times it is made at one stretch. The file is
    not synced. Raises ``DiskFull`` or ``WriteFailed``, or what ``told`` raises.
    """
    try:
        made = dbapi2.connect(str(path), isolation_level=None)
    except dbapi2.Error as error:
        raise copy_refusal(error) from error
    try:
        made.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        # A copy that is interrupted is thrown away: it needs no journal beside it.
        for name in ("journal_mode", "synchronous"):
            made.execute(f"PRAGMA {name} = OFF")
        try:
            database.give_pages(made, step=PAGES, rest_s=REST_S, told=_patient(told))
        except _DisturbedError:
            database.give_pages(made)
    except dbapi2.Error as error:
        raise copy_refusal(error) from error
    finally:
        made.close()


class _DisturbedError(Exception):
    """Others write so often that a copy in steps would never end."""


def _patient(told: Callable[[int, int], object]) -> Callable[[int, int, int], None]:
    """Pass on the progress of a copy, until it has begun again too often."""
    least, restarts = [sys.maxsize], [0]

    def progress(_status: int, left: int, of: int) -> None:
        restarts[0] += left > least[0]
        least[0] = left
        if restarts[0] > MOST_RESTARTS:
            raise _DisturbedError
        told(left, of)

    return progress
