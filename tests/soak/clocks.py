# SPDX-License-Identifier: EUPL-1.2
"""U4: clocks that are wrong. Order is kept, nothing is deleted, and an administrator is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from hop_desktop.domain.alarms import AHEAD, BACK, AlarmKind
from hop_desktop.store import entering
from hop_desktop.store.store import Store
from tests.soak.campaign import Campaign, Part, Result
from tests.store.founded import LOGIN, add_group, founded, group_names
from tests.worlds import NOON, PASSPHRASE

SEED = 20261125
MOVES = (
    timedelta(days=-1),
    timedelta(seconds=-1),
    -BACK,
    -BACK - timedelta(microseconds=1),
    timedelta(days=3650),
    AHEAD,
    AHEAD + timedelta(microseconds=1),
    timedelta(hours=1),  # summer time, for whoever keeps local time
    timedelta(hours=-1),
    datetime(2028, 2, 29, tzinfo=UTC) - datetime(2026, 11, 24, 12, tzinfo=UTC),
    timedelta(days=-36500),
)


def moved_clocks(folder: Path, tries: int) -> Result:
    """Open the store again and again, with the clock moved each time, and write something."""
    store, chance, bad, now = founded(folder).store, Random(SEED), 0, NOON  # noqa: S311
    store.close()
    names: list[str] = []
    for number in range(tries):
        move = MOVES[number] if number < len(MOVES) else chance.choice(MOVES)
        last, now = now, _within_years(now + move)
        store = entering.open_store(folder, login=LOGIN, passphrase=PASSPHRASE, now=now)
        bad += _told(store) != _expected(now - last)
        add_group(store, f"rühm {number:04}")
        now = NOON  # the moment at which the group was written
        names.append(f"rühm {number:04}")
        bad += group_names(store) != names
        entries = store.journal(limit=10_000)
        bad += [entry.seq for entry in entries] != list(range(len(entries), 0, -1))
        store.close()
    return tries, bad


def _within_years(moment: datetime) -> datetime:
    return min(max(moment, datetime(1990, 1, 1, tzinfo=UTC)), datetime(2100, 1, 1, tzinfo=UTC))


def _told(store: Store) -> set[AlarmKind]:
    """Return what was told, and take note of it."""
    with store.read() as tx:
        kinds = {alarm.kind for alarm in tx.alarms.all()}
    with store.write("alarms.noted", actor=store.person, now=NOON) as tx:
        for kind in kinds:
            tx.alarms.silence(kind)
    return kinds


def _expected(move: timedelta) -> set[AlarmKind]:
    if move < -BACK:
        return {AlarmKind.CLOCK_BACK}
    return {AlarmKind.CLOCK_AHEAD} if move > AHEAD else set()


CAMPAIGNS = (Campaign(name="U4", parts=(Part(name="moved", run=moved_clocks, full=100, few=11),)),)
