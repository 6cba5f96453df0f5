# SPDX-License-Identifier: EUPL-1.2
"""What the program is made of and under which licences, as ``packaging/licences.py`` told it."""

from __future__ import annotations

import platform
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from hop_desktop import NAME, __version__


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something shipped: ``licence`` is an SPDX expression, ``file`` its text under resources."""

    name: str
    version: str
    licence: str
    file: str


OWN = Part(name=NAME, version=__version__, licence="EUPL-1.2", file="licences/EUPL-1.2.txt")


def parts(resources: Path) -> tuple[Part, ...]:
    """Return the parts in the order of their names; none when the list is missing or damaged."""
    try:
        told = (resources / "licences" / "parts.json").read_bytes()
        found = msgspec.json.decode(told, type=tuple[Part, ...])
    except (OSError, msgspec.MsgspecError):
        return ()
    # Python is whatever this computer or this bundle runs on.
    return tuple(replace(part, version=part.version or platform.python_version()) for part in found)


def licence_text(resources: Path, part: Part) -> str:
    """Return the licence of a part word for word; nothing when its file is not there."""
    try:
        return (resources / part.file).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
