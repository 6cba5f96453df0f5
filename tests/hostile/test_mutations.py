# SPDX-License-Identifier: EUPL-1.2
"""Mutations of good packages, cards and answers: read as good, or refused; never anything else.

A seeded engine changes bytes of the outside, and of the inside before it is signed and sealed
anew, so that every layer is reached. The quick run takes a sample, the slow one all of it.
"""

from __future__ import annotations

import io
import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest

from hop_desktop.app import contacts, inbox, packing
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.errors import HopError
from hop_desktop.sealing.container import inspect, open_bytes
from tests import worlds
from tests.app.houses import dump
from tests.hostile.ground import CARD, CONTENT, GOOD, GOOD_FILES, container, covered, inside
from tests.hostile.ground import archive as tar_of
from tests.hostile.test_vectors import ME, a_desk
from tests.sealing.forging import stored

SCHEMAS = worlds.RESOURCES / "schemas"
SECONDS, MEMORY = 5, 512 << 20
NUMBERS = (0, 1, 0x7F, 0x80, 0xFF)
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    2**53,
    2**63,
    10**40,
    1.5,
    float("inf"),
    "",
    " ",
    "\0",
    "\ud83d",
    "../..",
    "9999-99-99",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999Z",
    "00000000-0000-0000-0000-000000000000",
    "ä" * 20_001,
    [],
    {},
    [[]],
    [{}] * 3,
    {"x": {}},
)
ANSWER = {
    "package_id": "00000000-0000-0000-0000-000000000029",
    "package_sha256": "ab" * 32,
    "handover_id": CONTENT["handover_id"],
    "case_id": CONTENT["case_id"],
    "ownership": 2,
    "verdict": "accepted",
    "answered_at": "2026-11-24T10:00:00Z",
    "holds": [{"id": CONTENT["case_id"], "revision": 1}],
}
WITHDRAWAL = {"package_id": ANSWER["package_id"], "package_sha256": "ab" * 32}
MANIFEST = json.loads(GOOD_FILES[packages.MANIFEST])


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes with one to four changes: exchanged, taken out, put in, moved, cut."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(made)) if made else 0
        match chance.randrange(7):
            case 0 if made:
                made[at] ^= 1 << chance.randrange(8)
            case 1 if made:
                made[at] = chance.choice(NUMBERS)
            case 2:
                del made[at : at + chance.choice((1, 2, 8, 512))]
            case 3:
                made[at:at] = chance.randbytes(chance.choice((1, 4, 64)))
            case 4:
                piece = made[at : at + chance.choice((4, 32, 512))]
                to = chance.randrange(len(made) + 1)
                made[to:to] = piece
            case 5:
                made[at : at + 4] = chance.choice((b"\0" * 4, b"\xff" * 4, b"\x7f\xff\xff\xff"))
            case _:
                del made[at:]
    return bytes(made)


def twisted(value: Any, chance: random.Random) -> Any:
    """Return JSON with one to three of its values exchanged, left out, doubled or renamed."""
    made = deepcopy(value)
    for _ in range(chance.randint(1, 3)):
        places = list(_places(made))
        if not places:
            return deepcopy(chance.choice(ODD))
        holder, key = chance.choice(places)
        match chance.randrange(4):
            case 0 if isinstance(holder, dict):
                del holder[key]
            case 1 if isinstance(holder, dict):
                holder[f"{key}x"] = deepcopy(holder[key])
            case 2 if isinstance(holder, list):
                holder.append(deepcopy(holder[key]))
            case _:
                holder[key] = deepcopy(chance.choice(ODD))
    return made


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in list(items):
        yield value, key
        if isinstance(item, dict | list):
            yield from _places(item)


def text_of(value: Any) -> bytes:
    """Return JSON as bytes; sometimes it is no JSON, as from a careless writer."""
    return json.dumps(value).encode()


def either(value: dict[str, Any], chance: random.Random) -> bytes:
    """Return JSON that is twisted in its values, in its bytes, or in both."""
    made = text_of(twisted(value, chance) if chance.random() < 0.7 else value)
    return mutated(made, chance) if chance.random() < 0.4 else made


Run = Callable[[random.Random], object]


def outside(chance: random.Random) -> object:
    """Open and inspect a container changed as anybody could change it."""
    data = mutated(GOOD.bytes(), chance)
    if chance.random() < 0.5:
        return inspect(io.BytesIO(data))
    return open_bytes(data, ME)


def header(chance: random.Random) -> object:
    """Open a container with a changed header under a true HMAC, as a sender could write it."""
    return open_bytes(container(b"x", header=mutated(GOOD.header, chance)).bytes(), ME)


def stream(chance: random.Random) -> object:
    """Open an authentic container whose zlib stream or tar is changed."""
    tar = tar_of(GOOD_FILES)
    if chance.random() < 0.3:
        return open_bytes(container(mutated(stored(tar), chance)).bytes(), ME)
    return open_bytes(container(stored(mutated(tar, chance))).bytes(), ME)


def a_manifest(chance: random.Random) -> object:
    """Read a changed manifest."""
    return packing._read_manifest(either(MANIFEST, chance))


def a_case(chance: random.Random) -> object:
    """Read changed content against its schema."""
    return packing.read_content(either(CONTENT, chance), schemas=SCHEMAS)


def an_answer(chance: random.Random) -> object:
    """Read a changed receipt or withdrawal."""
    if chance.random() < 0.7:
        return packing.read_answer(either(ANSWER, chance))
    return packing.read_withdrawal(either(WITHDRAWAL, chance))


def a_card(chance: random.Random) -> object:
    """Read a changed contact card."""
    return contacts.parse_card(either(json.loads(CARD), chance))


QUICK = {outside: 300, header: 200, stream: 300, a_manifest: 300, a_case: 60, an_answer: 300}
ALL = {
    outside: 20_000,
    header: 8_000,
    stream: 12_000,
    a_manifest: 5_000,
    a_case: 2_000,
    an_answer: 5_000,
    a_card: 3_000,
}
SEED = 20261124
TIMES = int(os.environ.get("HOP_SOAK", "1"))  # ``dev.py soak`` runs ten times as many


def most_memory() -> int:
    """Return the most bytes that the process has held so far; where nobody counts, none."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def seeded(name: str) -> random.Random:
    """Return the chance of a run: the same in every run of the same name."""
    return random.Random(f"{SEED}/{name}")  # noqa: S311  repeatable on purpose


def named(value: object) -> str:
    """Return what a case is called in pytest's list."""
    return getattr(value, "__name__", f"{value}")


def run_all(run: Run, count: int) -> int:
    """Run so many mutations; return how many were refused. Slow or foreign ends fail."""
    chance, refused = seeded(run.__name__), 0
    for number in range(count):
        started = time.monotonic()
        try:
            run(chance)
        except HopError:
            refused += 1
        assert time.monotonic() - started < SECONDS, f"mutation {number} of {run.__name__}"
    return refused


@pytest.mark.parametrize(("run", "count"), QUICK.items(), ids=named)
def test_a_mutation_is_read_or_refused(run: Run, count: int) -> None:
    assert run_all(run, count) > count // 4


@pytest.mark.slow
@pytest.mark.parametrize(("run", "count"), ALL.items(), ids=named)
def test_every_mutation_is_read_or_refused_within_the_caps(run: Run, count: int) -> None:
    before = most_memory()

    assert run_all(run, TIMES * count) > TIMES * count // 4
    assert most_memory() - before < MEMORY


def test_the_slow_run_is_large() -> None:
    assert sum(ALL.values()) >= 20_000


def _from_a_known_sender(chance: random.Random) -> bytes:
    """Return a package that a confirmed sender truly signed and sealed, twisted inside."""
    files = inside(twisted(CONTENT, chance)) if chance.random() < 0.5 else inside()
    body = either(MANIFEST, chance) if chance.random() < 0.7 else None
    whole = covered(files) if body is None else covered(files, body=body)
    return container(stored(tar_of(whole))).bytes()


@pytest.mark.parametrize(
    "count", [40, pytest.param(1_200 * TIMES, marks=pytest.mark.slow)], ids=["quick", "slow"]
)
def test_a_refusal_from_end_to_end_changes_nothing(tmp_path_factory: Any, count: int) -> None:
    desk: Session = a_desk(tmp_path_factory.mktemp("desk"))
    chance, before = seeded("end to end"), dump(desk)
    for _ in range(count):
        data = _from_a_known_sender(chance)
        try:
            inbox.take_in(desk, data)
        except HopError:
            assert dump(desk) == before
        else:
            before = dump(desk)
    desk.close()
