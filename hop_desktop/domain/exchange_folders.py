# SPDX-License-Identifier: EUPL-1.2
"""Folders that carry files between houses, whatever engine keeps them in step.

One folder for each direction of a pair, so that only one house ever writes there. A file is read
only under its exact name and only when its content's hash stands in it: halves, conflict copies
and temporary files of an engine never pass. What is not whole is waited for; after ten minutes
without any change it is shown as a fault.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

PACKAGE, CARD, DIRECTORY = ".cdoc2", ".hopcard", ".hopdirectory"
ENDINGS = (PACKAGE, CARD, DIRECTORY)
HASH_DIGITS = 16
CODE_DIGITS = 8
PATIENCE = timedelta(minutes=10)
LOOK_AGAIN = timedelta(minutes=1)
NAME = re.compile(
    r"HOP-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}-[0-9]{4,16}-([0-9a-f]{16})"
    r"(\.cdoc2|\.hopcard|\.hopdirectory)"
)


class Direction(Enum):
    """Which way the files of a folder go, seen from this house."""

    OUT = "out"
    IN = "in"


class FolderState(Enum):
    """What a look at a folder found."""

    THERE = "there"
    MISSING = "missing"
    LINK = "link"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """A file as it was seen last: since when it has not changed, and its hash when taken."""

    size: int
    changed_ns: int
    since: datetime
    hashed_at: datetime
    sha256: str

    def is_same(self, size: int, changed_ns: int) -> bool:
        """Say whether the file looks as it did."""
        return (self.size, self.changed_ns) == (size, changed_ns)

    def is_stuck(self, now: datetime) -> bool:
        """Say whether it has been left by half for so long that nobody brings the rest."""
        return now - self.since >= PATIENCE


def hash_in_name(name: str) -> str | None:
    """Return the beginning of the content's SHA-256 that a name tells, or nothing for others."""
    found = NAME.fullmatch(name)
    return found[1] if found else None


def ending_of(name: str) -> str:
    """Return which kind of file an exact name is of."""
    return next(ending for ending in ENDINGS if name.endswith(ending))


def fits(name: str, sha256: str) -> bool:
    """Say whether the content with this hash belongs to the name."""
    told = hash_in_name(name)
    return told is not None and sha256.startswith(told)


def file_name(*, day: str, sender: str, number: int, sha256: str, ending: str) -> str:
    """Return the exact name of a file: day in UTC, sender's code, number, beginning of the hash."""
    return f"HOP-{day}-{sender}-{number:04d}-{sha256[:HASH_DIGITS]}{ending}"


def house_code(registry_code: str, key_fingerprint: str) -> str:
    """Return what names a house in files and folders: its registry code or its key's beginning."""
    return registry_code or key_fingerprint[:CODE_DIGITS]


def pair_folder(sender: str, recipient: str) -> str:
    """Return the name of the folder in which one house puts files for another."""
    return f"{sender}-to-{recipient}"
