# SPDX-License-Identifier: EUPL-1.2
"""Numbers that a package may hold: none negative, none that a reader of JSON or a store loses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

LARGEST_COUNT = 2**53 - 1
"""The largest whole number that every reader of JSON keeps."""
MOST_RESTORES = 1_000_000
"""How often a store can have been restored: it counts on from what others say of it."""

MOST_VALUES = 500_000
"""How many values a closed file can hold: each is looked at, so tiny ones take the longest."""


def is_too_many(raw: object) -> bool:
    """Say whether parsed JSON holds more values, in all its lists and objects, than are read."""
    found, waiting = 0, [raw]
    while waiting:
        value = waiting.pop()
        items = list(value.values()) if isinstance(value, dict) else value
        if isinstance(items, list):
            found += len(items)
            if found > MOST_VALUES:
                return True
            waiting += [item for item in items if isinstance(item, dict | list)]
    return False


def counts_are_possible(value: object) -> bool:
    """Say whether every number in a value that came can be kept; truth values are none."""
    return all(0 <= number <= LARGEST_COUNT for number in _numbers(value))


def _numbers(value: object) -> Iterator[int]:
    if isinstance(value, bool):
        return
    if isinstance(value, int):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _numbers(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _numbers(getattr(value, field.name))
