# SPDX-License-Identifier: EUPL-1.2
"""Figures of getting in: what a guess costs, damaged slot files, wrong passphrases, paper keys."""

from __future__ import annotations

import json
import shutil
import time
import unicodedata
from collections.abc import Iterator
from copy import deepcopy
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from hop_desktop.domain.errors import (
    HopError,
    RecoveryKeyMistyped,
    TooManyTries,
    WrongPassphrase,
)
from hop_desktop.domain.journal import canonical
from hop_desktop.store import backup, entering, key_slots, recovery, restoring, slots
from hop_desktop.store.restoring import by_paper
from tests.soak.campaign import Campaign, Part, Result
from tests.store.founded import LOGIN, founded, opened
from tests.store.people_ground import NEW_PASSPHRASE, join
from tests.worlds import CHEAP, NOON, PASSPHRASE

SEED = 20261125
A_MEGABYTE = 1 << 20
LOGINS = 7


# K1: what a guess costs on this computer


def guess_costs(_folder: Path, tries: int) -> Result:
    """Measure this computer as the program does; a login takes at most what was meant.

    The quickest of several logins counts: campaigns run beside each other.
    """
    bad = 0
    for _ in range(tries):
        cost = key_slots.calibrated(time.perf_counter)
        seconds = min(_login_seconds(cost) for _ in range(LOGINS))
        weaker = (
            cost.memory_kib < key_slots.WEAKEST.memory_kib or cost.passes < key_slots.WEAKEST.passes
        )
        stronger = cost.memory_kib > key_slots.STRONGEST.memory_kib
        slow = seconds > key_slots.LONGEST_LOGIN_S and cost != key_slots.WEAKEST
        bad += weaker or stronger or slow
    return tries, bad


def _login_seconds(cost: key_slots.KdfCost) -> float:
    started = time.perf_counter()
    key_slots._argon2id(b"guess", salt=bytes(16), cost=cost, ad=b"")
    return time.perf_counter() - started


# K3: the slot file


def flipped_slot_files(folder: Path, tries: int) -> Result:
    """Flip a byte of the slot file, each in turn: none of them is read."""
    founded(folder).store.close()
    data, bad = (folder / slots.NAMES[0]).read_bytes(), 0
    step = max(len(data) * 8 // tries, 1)
    places = range(0, len(data) * 8, step)[:tries]
    for place in places:
        flipped = bytearray(data)
        flipped[place // 8] ^= 1 << place % 8
        try:
            slots.parse(bytes(flipped))
            bad += 1
        except HopError:
            pass
    return len(places), bad


def changed_slot_files(folder: Path, tries: int) -> Result:
    """Change, swap, take out or double a field, with the keyless sum put right: nobody opens."""
    home, chance, bad, tried = folder / "hoidla", Random(SEED), 0, 0  # noqa: S311
    made = founded(home)
    join(made.store)
    made.store.close()
    whole = json.loads((home / slots.NAMES[0]).read_bytes())
    changes = list(_changes(whole["content"]))
    chance.shuffle(changes)
    for content in changes[:tries]:
        tried += 1
        text = canonical(content).encode()
        changed = {
            "content": content,
            "mac": whole["mac"],
            "sum": slots._sum(text, whole["mac"]),
        }
        for name in slots.NAMES:
            (home / name).write_bytes(canonical(changed).encode())
        bad += _opens(home, PASSPHRASE)
        (home / "store.tries").unlink(missing_ok=True)
    return tried, bad


def _changes(content: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the content with one thing changed, wherever one can be."""
    for path in _paths(content):
        *way, last = path
        for change in ("other", "gone", "twice", "neighbour"):
            copy = deepcopy(content)
            holder: Any = copy
            for step in way:
                holder = holder[step]
            if _change(holder, last, change) and copy != content:
                yield copy


def _paths(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    steps = value.items() if isinstance(value, dict) else enumerate(value)
    for step, inner in steps:
        yield (*way, step)
        if isinstance(inner, dict | list):
            yield from _paths(inner, (*way, step))


def _change(holder: Any, last: Any, change: str) -> bool:
    if change == "gone":
        del holder[last]
    elif change == "twice" and isinstance(holder, list):
        holder.append(deepcopy(holder[last]))
    elif change == "neighbour":
        others = list(holder if isinstance(holder, dict) else range(len(holder)))
        other = others[(others.index(last) + 1) % len(others)]
        holder[last], holder[other] = holder[other], holder[last]
    elif change == "other" and isinstance(holder[last], int):
        holder[last] += 1
    elif change == "other" and isinstance(holder[last], str) and holder[last]:
        first = holder[last][0]
        holder[last] = ("A" if first != "A" else "B") + holder[last][1:]
    else:
        return False
    return True


def _opens(folder: Path, passphrase: str) -> bool:
    try:
        entering.open_store(folder, login=LOGIN, passphrase=passphrase, now=NOON).close()
    except HopError:
        return False
    return True


# K4: wrong passphrases


def wrong_passphrases(folder: Path, tries: int) -> Result:
    """Type wrong passphrases, one after the other, as if the program were started anew each time.

    None opens, and after the fifth each has to wait. The right one opens however its letters
    are composed.
    """
    founded(folder).store.close()
    bad, now, wrong = 0, NOON, list(_wrong(tries - 2))
    for number, typed in enumerate(wrong):
        if number >= 5:
            bad += not _must_wait(folder, now)
            now += timedelta(seconds=61)
        try:
            entering.open_store(folder, login=LOGIN, passphrase=typed, now=now).close()
            bad += 1
        except WrongPassphrase:
            pass
    now += timedelta(seconds=61)
    for form in ("NFC", "NFD"):
        typed = unicodedata.normalize(form, PASSPHRASE)
        entering.open_store(folder, login=LOGIN, passphrase=typed, now=now).close()
    return len(wrong) + 2, bad


def _must_wait(folder: Path, now: Any) -> bool:
    try:
        entering.open_store(folder, login=LOGIN, passphrase=PASSPHRASE, now=now)
    except TooManyTries:
        return True
    return False


def _wrong(count: int) -> Iterator[str]:
    chance = Random(SEED)  # noqa: S311
    odd = (
        "",
        " ",
        "\0",
        PASSPHRASE + "\0",
        "\0" + PASSPHRASE,
        PASSPHRASE + " ",
        " " + PASSPHRASE,
        PASSPHRASE.replace("-", " "),
        PASSPHRASE.upper(),
        PASSPHRASE + "\n",
        PASSPHRASE.replace("õ", "o"),
        PASSPHRASE.replace("õ", "o\N{COMBINING TILDE}\N{COMBINING TILDE}"),
        unicodedata.normalize("NFKD", PASSPHRASE).encode("ascii", "ignore").decode(),
        PASSPHRASE * 2,
        PASSPHRASE[:-1],
        PASSPHRASE[::-1],
        "õ" * A_MEGABYTE,
        PASSPHRASE + "x" * A_MEGABYTE,
        "\ud800" + PASSPHRASE,
        "\u200b" + PASSPHRASE,
    )
    yield from odd[:count]
    for _ in range(count - len(odd)):
        at = chance.randrange(len(PASSPHRASE))
        yield PASSPHRASE[:at] + chance.choice("qwxyzQ1 ") + PASSPHRASE[at + 1 :]


# K6: the paper key


def mistyped_paper_keys(_folder: Path, tries: int) -> Result:
    """Type a paper key with one wrong character or two swapped: each is caught as typed."""
    chance, bad, tried = Random(SEED), 0, 0  # noqa: S311
    while tried < tries:
        text = "".join(recovery.new_recovery_key().groups)
        for typed in _mistyped(text, chance):
            tried += 1
            try:
                recovery.parse(typed)
                bad += 1
            except RecoveryKeyMistyped:
                pass
    return tried, bad


def _mistyped(text: str, chance: Random) -> Iterator[str]:
    for at, letter in enumerate(text):
        other = chance.choice([one for one in recovery.ALPHABET if one != letter])
        yield text[:at] + other + text[at + 1 :]
    for one in range(len(text)):
        for two in range(one + 1, len(text)):
            if text[one] != text[two]:
                swapped = list(text)
                swapped[one], swapped[two] = text[two], text[one]
                yield "".join(swapped)


def recovered_elsewhere(folder: Path, tries: int) -> Result:
    """Come back on another computer, from nothing but a backup and the paper."""
    bad = 0
    for number in range(tries):
        home, place = folder / f"{number}" / "hoidla", folder / f"{number}" / "pulk"
        made = founded(home)
        place.mkdir()
        path = place / backup.make(made.store.source, place, now=NOON).name
        made.store.close()
        shutil.rmtree(home)
        restoring.restore(path, home, by_paper(made.recovery.text), now=NOON)
        store = entering.recover(
            home,
            recovery=made.recovery.text.lower(),
            login=LOGIN,
            passphrase=NEW_PASSPHRASE,
            cost=CHEAP,
            now=NOON,
        )
        bad += not store.verify().ok or store.keyring.held().keys() != set(store.keyring.held())
        store.close()
        opened(home, passphrase=NEW_PASSPHRASE).close()
        bad += _opens(home, PASSPHRASE)
    return tries, bad


CAMPAIGNS = (
    Campaign(name="K1", parts=(Part(name="guess-costs", run=guess_costs, full=3, few=0),)),
    Campaign(
        name="K3",
        parts=(
            Part(name="flipped", run=flipped_slot_files, full=8_000, few=500),
            Part(name="changed", run=changed_slot_files, full=128, few=40),
        ),
    ),
    Campaign(name="K4", parts=(Part(name="wrong", run=wrong_passphrases, full=200, few=30),)),
    Campaign(
        name="K6",
        parts=(
            Part(name="mistyped", run=mistyped_paper_keys, full=60_000, few=2_000),
            Part(name="elsewhere", run=recovered_elsewhere, full=10, few=1),
        ),
    ),
)
