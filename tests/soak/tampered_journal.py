# SPDX-License-Identifier: EUPL-1.2
"""U1: the journal altered in every field of every entry; the first wrong place is named."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from random import Random
from uuid import UUID, uuid5

from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.journal import (
    JournalEntry,
    Link,
    RowMark,
    canonical,
    chained,
    first_break,
    linked,
    read,
)
from hop_desktop.store.store import Store
from tests.soak.campaign import EVERYTHING, Campaign, Part, Result
from tests.store.founded import add_group, founded
from tests.worlds import NOON

SEED = 20261126
LENGTH = 1_000
WAYS = 28 * LENGTH - 10
NAMES = UUID(int=5)
OTHERS: dict[str, object] = {
    "seq": 100_000,
    "at": "2020-02-29T00:00:00.000000Z",
    "actor": str(UUID(int=1)),
    "session": str(UUID(int=2)),
    "action": "child.viewed.õ",
    "object_kind": "case",
    "object_id": str(UUID(int=3)),
    "reason": "paper.õ",
    "rows": [["child", "1", 9, "00"]],
}
"""Another value for every field of an entry."""


def a_chain(length: int) -> list[Link]:
    """Return a whole chain of entries by three people."""
    links: list[Link] = []
    for seq in range(1, length + 1):
        mark = RowMark(
            table="child",
            id=str(seq % 7),
            revision=seq,
            sha256=sha256(bytes([seq % 251])).hexdigest(),
        )
        entry = JournalEntry(
            seq=seq,
            at=NOON + timedelta(seconds=seq),
            actor=StaffId(UUID(int=10 + seq % 3)),
            session=uuid5(NAMES, str(seq // 50)),
            action=("child.changed", "case.viewed", "observation.recorded")[seq % 3],
            object_kind="child",
            object_id=uuid5(NAMES, f"child {seq % 40}"),
            rows=(mark,) if seq % 3 == 0 else (),
        )
        links.append(linked(links[-1] if links else None, entry))
    return links


def altered(links: list[Link], at: int) -> Iterator[tuple[list[Link], int]]:
    """Yield the chain from entry ``at`` (0 for the first) on, altered; and the number to be named.

    What cuts off the end, or is the end and hashed anew, is named by the head seen from outside:
    then the number is 0 here, for the chain itself is whole.
    """
    link, rest = links[at], links[at + 1 : at + 3]
    after = link.seq + 1 if rest else 0
    for field, other in OTHERS.items():
        text = canonical({**json.loads(link.canon), field: other})
        changed = replace(link, canon=text)
        yield [changed, *rest], link.seq
        hashed = replace(changed, hash=chained(link.prev, text))
        yield [hashed, *rest], link.seq if field == "seq" else after
    yield [replace(link, seq=link.seq + 1), *rest], link.seq
    yield [replace(link, prev=bytes(32) if at else bytes([1] * 32)), *rest], link.seq
    yield [replace(link, hash=bytes(32)), *rest], link.seq
    yield [replace(link, canon=link.canon + " "), *rest], link.seq
    yield [replace(link, canon="{}", hash=chained(link.prev, "{}")), *rest], link.seq
    yield rest, link.seq if rest else 0  # deleted, or cut from the end
    more = linked(link, replace(read(link.canon), seq=link.seq + 1))
    if rest:
        moved = [replace(one, seq=one.seq + 1) for one in rest]
        yield [link, more, *moved], link.seq + 2  # inserted, the others moved on
        yield [link, link, *rest], link.seq + 1  # told twice
        yield [rest[0], link, *rest[1:]], link.seq  # told in another order
        swapped = [
            replace(rest[0], seq=link.seq, prev=link.prev),
            replace(link, seq=rest[0].seq, prev=rest[0].prev),
        ]
        yield [*swapped, *rest[1:]], link.seq
    else:
        yield [link, more], 0  # added at the end


def every_field(_folder: Path, tries: int) -> Result:
    """Alter every entry of a chain in every way; bad is what is not seen, or named elsewhere.

    What stands before the altered entry is as it was and is proved once. What ends the chain
    otherwise than it ended is seen by its head, which is no longer the one seen from outside.
    """
    links = a_chain(LENGTH)
    head, tried, bad = links[-1], 0, int(first_break(links) is not None)
    for at in _spread(len(links), tries):
        before = links[at - 1] if at else None
        for tampered, named in altered(links, at):
            tried += 1
            found = first_break(tampered, after=before)
            if named:
                bad += found is None or found.seq != named
            else:
                last = tampered[-1] if tampered else before
                bad += found is not None or last is None or last.hash == head.hash
    return tried, bad


def _spread(length: int, tries: int) -> Iterator[int]:
    """Yield the first and the last place, and as many between as there shall be tries."""
    step = max(1, length * 25 // tries)
    yield from range(0, length - 1, step)
    yield length - 1


# In the file, behind the back of the program

Statement = Callable[[int], tuple[str, dict[str, object]]]
UPDATE = "UPDATE journal SET {} WHERE seq = :seq"
BLOBS = {"prev": bytes(range(32)), "hash": bytes(range(1, 33))}


def in_the_store(folder: Path, tries: int) -> Result:
    """Alter entries of a store's own journal by SQL, then prove it: the place must be named.

    In a third of the tries everything after the altered entry is hashed anew; then the next
    signed state is wrong, and after the last one the head beside the database.
    """
    store = _a_store(folder / "hoidla")
    chance, bad = Random(SEED), int(not store.verify().ok)  # noqa: S311
    head = store.head().seq
    signed = [
        row["seq"] for row in store._database.all("SELECT seq FROM journal_checkpoint ORDER BY seq")
    ]
    for _ in range(tries):
        seq = chance.randrange(2, head + 1)
        with _undone(store):
            named = chance.choice((_change, _delete, _cut, _rewrite, _rewrite))(
                store, seq, chance, head
            )
            if named is None:
                named = {next((one for one in signed if one >= seq), head)}
            fault = store.verify().first_fault
        bad += fault is None or fault.seq not in named
    store.close()
    return tries, bad


def _a_store(folder: Path) -> Store:
    store = founded(folder).store
    for number in range(12):
        add_group(store, f"Õunad {number}")
    while store.head().seq < LENGTH:
        with store.write("child.viewed", actor=store.person, now=NOON, object_kind="child"):
            pass
    return store


@contextmanager
def _undone(store: Store) -> Iterator[None]:
    """Take off triggers and constraints' guards, and put everything back at the end."""
    database = store._database
    with database.unguarded():
        database.begin(writing=True)
        try:
            for row in database.all(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'"
            ):
                database.run(f"DROP TRIGGER {row['name']}")
            yield
        finally:
            database.rollback()


def _change(store: Store, seq: int, chance: Random, _head: int) -> set[int]:
    """Change one column, or one field in the text."""
    column = chance.choice(("canon", "canon", "canon", "prev", "hash"))
    value: object = BLOBS.get(column)
    if value is None:
        link = store._ledger.journal.at(seq)
        assert link is not None
        field = chance.choice(list(OTHERS))
        value = canonical({**json.loads(link.canon), field: OTHERS[field]})
    store._database.run(UPDATE.format(f"{column} = :value"), {"seq": seq, "value": value})  # type: ignore[dict-item]  # one of three columns
    return {seq}


def _delete(store: Store, seq: int, _chance: Random, head: int) -> set[int]:
    store._database.run("DELETE FROM journal WHERE seq = :seq", {"seq": seq})
    return {seq} if seq < head else {seq, head}


def _cut(store: Store, seq: int, _chance: Random, head: int) -> set[int]:
    """Cut the journal off; the head beside the database, or a later signed state, tells."""
    store._database.run("DELETE FROM journal WHERE seq >= :seq", {"seq": seq})
    return {seq, head}


def _rewrite(store: Store, seq: int, _chance: Random, _head: int) -> None:
    """Write another actor, and hash everything after it anew as a skilled colleague would."""
    links = store._ledger.journal.after(seq - 1, LENGTH)
    before = store._ledger.journal.at(seq - 1)
    store._database.run("DELETE FROM journal WHERE seq >= :seq", {"seq": seq})
    other = replace(read(links[0].canon), actor=StaffId(UUID(int=1)))
    for entry in (other, *map(_entry, islice(links, 1, None))):
        before = linked(before, entry)
        store._database.run(
            """INSERT INTO journal (chain, seq, prev, hash, canon)
                VALUES (:chain, :seq, :prev, :hash, :canon)""",
            {
                "chain": str(store.id),
                "seq": before.seq,
                "prev": before.prev,
                "hash": before.hash,
                "canon": before.canon,
            },
        )


def _entry(link: Link) -> JournalEntry:
    return read(link.canon)


CAMPAIGNS = (
    Campaign(
        name="U1",
        parts=(
            Part(
                name="fields", run=every_field, full=EVERYTHING, few=20_000, least=28 * LENGTH - 10
            ),
            Part(name="rewritten", run=in_the_store, full=1_000, few=25),
        ),
    ),
)
