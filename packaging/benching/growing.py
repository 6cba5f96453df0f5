# SPDX-License-Identifier: EUPL-1.2
"""How everything grows: on a hundredth, a tenth and the whole of the large sample, and by bytes.

Nothing here has a limit; what must not be passed is measured where it is largest.
"""

from __future__ import annotations

import os
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benching.pages import TYPED, pages, sample
from benching.rows import UNLIMITED, Row, in_turns, of_all, spent
from benching.sealing import Table, open_it, seal_it
from benching.waiting import unlocked_and_shown
from hop_desktop.app import finding
from hop_desktop.app.session import Session
from tests import worlds

PARTS = {"×1": 100, "×10": 10, "×100": 1}
"""What part of the large sample each size is."""
GROWING = ("today", "children", "cases", "overview")
"""The pages that the sample makes longer."""
MEGABYTES = (2, 20, 200)
RUNS = 5

Acts = dict[str, Callable[[], float]]


def measured(folder: Path) -> Iterator[Row]:
    """Yield how pages, search and unlocking grow with the store, sealing and opening with bytes.

    The large sample is taken from ``folder``, and made there where it is missing.
    """
    with tempfile.TemporaryDirectory() as passing:
        houses = {
            size: (folder if part == 1 else Path(passing) / f"part-{part}")
            for size, part in PARTS.items()
        }
        for size, part in PARTS.items():
            sample(houses[size], part)
        yield from _told(
            {
                f"unlocking to Today, {size}": partial(unlocked_and_shown, place / "house")
                for size, place in houses.items()
            }
        )
        sessions = {
            size: worlds.unlocked(place / "house", worlds.HEAD) for size, place in houses.items()
        }
        yield from _told(dict(_looked_at(sessions)))
        for session in sessions.values():
            session.close()
    with tempfile.TemporaryDirectory() as passing:
        yield from _told(dict(_by_bytes(Path(passing))))


def _told(acts: Acts) -> Iterator[Row]:
    for name, values in in_turns(acts, runs=RUNS).items():
        yield of_all(name, values, UNLIMITED, unit="ms")


def _looked_at(sessions: dict[str, Session]) -> Iterator[tuple[str, Callable[[], float]]]:
    for page in GROWING:
        for size, session in sessions.items():
            yield f"page {page}, {size}", partial(spent, pages(session)[page])
    for size, session in sessions.items():
        yield f"search for a whole name, {size}", partial(_sought, session)


def _sought(session: Session) -> float:
    """Return the milliseconds of one search, the middle one of several words."""
    times = sorted(spent(partial(finding.find, session, words)) for words in TYPED)
    return times[len(times) // 2]


def _by_bytes(folder: Path) -> Iterator[tuple[str, Callable[[], float]]]:
    tables = {
        size: Table(folder=folder / str(size), key=secrets.token_bytes(32)) for size in MEGABYTES
    }
    for size, table in tables.items():
        table.folder.mkdir()
        with table.source.open("wb") as file:
            for _ in range(size):
                file.write(os.urandom(1_000_000))
    for verb, act in (("sealing", seal_it), ("opening", open_it)):
        for size, table in tables.items():
            yield f"{verb} {size} MB", partial(spent, partial(act, table), time.perf_counter)
