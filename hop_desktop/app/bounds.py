# SPDX-License-Identifier: EUPL-1.2
"""What may come in: no number or moment that a reader or a store loses, nothing endless."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta

from hop_desktop.domain.text import LONGEST_TEXT

LARGEST_COUNT = 2**53 - 1
"""The largest whole number that every reader of JSON keeps."""
MOST_RESTORES = 1_000_000
"""How often a store can have been restored: it counts on from what others say of it."""

MOST_VALUES = 500_000
"""How many values a closed file can hold: each is looked at, so tiny ones take the longest."""
YEARS = range(1000, 3000)
"""The years of moments that every clock can show."""


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


def values_are_possible(value: object) -> bool:
    """Say whether all that came in a value can be kept and read: numbers, texts, and how many."""
    return all(
        found <= MOST_VALUES and _is_possible(each)
        for found, each in enumerate(_values(value), start=1)
    )


def is_moment(value: datetime) -> bool:
    """Say whether a moment from elsewhere is in UTC and of a year that every clock can show."""
    return value.utcoffset() == timedelta(0) and value.year in YEARS


def _is_possible(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= LONGEST_TEXT
    return isinstance(value, bool) or not isinstance(value, int) or 0 <= value <= LARGEST_COUNT


def _values(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for item in value:
            yield from _values(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _values(getattr(value, field.name))
    else:
        yield value
