# SPDX-License-Identifier: EUPL-1.2
"""A seeded engine that changes bytes and JSON as nobody honest would."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

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
