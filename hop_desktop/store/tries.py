# SPDX-License-Identifier: EUPL-1.2
"""Wrong passphrases are counted in a side file, and each after the fifth costs a longer wait.

The count outlives a restart. It is no defence against who can copy the folder; the cost of the
key derivation is. It names nobody: one count for the store.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hop_desktop.domain.errors import StoreError, TooManyTries
from hop_desktop.domain.journal import canonical, utc_text
from hop_desktop.store.files import write_whole

NAME = "store.tries"
FREE = 5
LONGEST_WAIT_S = 60
LARGEST_FILE = 256
LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """How many wrong passphrases came in a row, and when the last one came."""

    count: int = 0
    last: datetime = LONG_AGO

    def free_at(self) -> datetime:
        """Return from when on the next try is possible: 1, 2, 4 … 60 s after the last one."""
        if self.count < FREE:
            return self.last
        wait = min(2 ** min(self.count - FREE, LONGEST_WAIT_S), LONGEST_WAIT_S)
        return self.last + timedelta(seconds=wait)


def check(folder: Path, *, now: datetime) -> None:
    """Raise ``TooManyTries`` while the wait after the last wrong passphrase lasts."""
    tries = _read(folder)
    if now < tries.last:
        # The clock was set back: the wait begins anew instead of lasting until then.
        tries = Tries(count=tries.count, last=now)
        _write(folder, tries)
    if now < tries.free_at():
        raise TooManyTries(tries.free_at())


def add(folder: Path, *, now: datetime) -> None:
    """Count a wrong passphrase."""
    _write(folder, Tries(count=_read(folder).count + 1, last=now))


def clear(folder: Path) -> None:
    """Begin to count anew after a right passphrase."""
    with suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)


def _read(folder: Path) -> Tries:
    """Return what was counted; a file that makes no sense counts for nothing."""
    try:
        with (folder / NAME).open("rb") as file:
            kept = json.loads(file.read(LARGEST_FILE))
        count, last = int(kept["count"]), datetime.fromisoformat(kept["last"])
        return Tries(count=count, last=last.astimezone(UTC))
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return Tries()


def _write(folder: Path, tries: Tries) -> None:
    """Keep the count; a disk that takes none must not change what the user is told."""
    text = canonical({"count": tries.count, "last": utc_text(tries.last)})
    with suppress(StoreError):
        write_whole(folder / NAME, text.encode())
