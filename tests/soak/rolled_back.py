# SPDX-License-Identifier: EUPL-1.2
"""U2: old pages and old files put back among the present ones; the head was seen from outside."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import GroupId
from hop_desktop.store import schema
from hop_desktop.store.slots import OutsideHead
from hop_desktop.store.store import Store
from tests.soak.campaign import Campaign, Part, Result
from tests.store.founded import add_group, founded, opened
from tests.worlds import NOON

SEED = 20261127
PAGE = 4_096
MOMENTS, ACTIONS = 24, 6
DATABASE = "store.db"
NOT_OF_THE_PROOF = ("draft", "protected_draft", "search_entry", "sqlite_sequence")

Files = dict[str, bytes]


@dataclass(slots=True)
class _Past:
    """A store as it was at several moments, the last of which is the present."""

    moments: list[Files] = field(default_factory=list)
    head: OutsideHead | None = None
    rows: dict[str, list[str]] = field(default_factory=dict)


def put_back(folder: Path, tries: int) -> Result:
    """Mix the present files with pages or whole files of earlier moments.

    Bad is a mixture that opens, is proved whole, and does not say what was written. One that says
    everything that was written (an old copy of a page that nothing uses) is no case at all.
    """
    home, chance = folder / "hoidla", Random(SEED)  # noqa: S311  mixtures, not keys
    past = _lived(home)
    tried = bad = 0
    while tried < tries:
        _write(home, _whole_files(past, chance) if tried % 5 == 0 else _pages(past, chance))
        told = _is_told(home, past)
        if told is None:
            continue
        tried += 1
        bad += not told
    return tried, bad


def _lived(home: Path) -> _Past:
    """Let a store live through its moments: groups come, are renamed, and the keys stay."""
    past = _Past()
    chance = Random(SEED)  # noqa: S311
    founded(home).store.close()
    kept: list[GroupId] = []
    for moment in range(MOMENTS):
        store = opened(home)
        for number in range(ACTIONS):
            if kept and chance.random() < 0.5:
                _rename(store, chance.choice(kept), f"Õunad {moment}.{number}")
            else:
                kept.append(add_group(store, f"Pirnid {moment}.{number}", padding=400).id)
        past.head, past.rows = store.head(), _rows(store)
        store.close()
        past.moments.append(_files(home))
    return past


def _rename(store: Store, group_id: GroupId, name: str) -> None:
    with store.write("group.renamed", actor=store.person, now=NOON) as tx:
        found = next(group for group in tx.groups.all() if group.id == group_id)
        tx.groups.save(replace(found, name=name))


def _files(home: Path) -> Files:
    return {path.name: path.read_bytes() for path in home.iterdir() if path.is_file()}


def _write(home: Path, files: Files) -> None:
    for path in home.iterdir():
        if path.is_file() and path.name not in files:
            path.unlink()
    for name, data in files.items():
        (home / name).write_bytes(data)


def _whole_files(past: _Past, chance: Random) -> Files:
    """Put back one file of an earlier moment, or all of them."""
    now, then = past.moments[-1], chance.choice(past.moments[:-1])
    names = chance.choice(([DATABASE], [DATABASE], list(then), [*then][:1]))
    return {**now, **{name: then[name] for name in names if name in then}}


def _pages(past: _Past, chance: Random) -> Files:
    """Put back one to eight pages of the database that were different then, each of some moment."""
    now = bytearray(past.moments[-1][DATABASE])
    for _ in range(chance.choice((1, 1, 1, 2, 4, 8))):
        then = chance.choice(past.moments[:-1])[DATABASE]
        places = [
            at
            for at in range(0, min(len(then), len(now)), PAGE)
            if then[at : at + PAGE] != past.moments[-1][DATABASE][at : at + PAGE]
        ]
        at = chance.choice(places)
        now[at : at + PAGE] = then[at : at + PAGE]
    return {**past.moments[-1], DATABASE: bytes(now)}


def _is_told(home: Path, past: _Past) -> bool | None:
    """Say whether opening or proving refuses the files; nothing when they say what was written."""
    assert past.head is not None
    try:
        store = opened(home)
    except HopError:
        return True
    try:
        proof = store.proof(past.head, recent=False)
        for _ in proof.steps():
            pass
        if not proof.result.ok:
            return True
        return None if _rows(store) == past.rows else False
    except HopError:
        return True
    finally:
        store.close()


def _rows(store: Store) -> dict[str, list[str]]:
    """Return what stands in the tables; of the journal and its signed states nothing newer."""
    database = store._database
    return {
        table: sorted(map(repr, database.all(f"SELECT * FROM {table}")))  # noqa: S608
        for table in schema.tables(database)
        if table not in NOT_OF_THE_PROOF and not table.startswith("journal")
    }


CAMPAIGNS = (Campaign(name="U2", parts=(Part(name="put-back", run=put_back, full=1_000, few=12),)),)
