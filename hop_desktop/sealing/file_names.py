# SPDX-License-Identifier: EUPL-1.2
r"""Which names a file inside a container may have, so that any system can write it safely.

The rules are those of the CDOC2 specification and of Windows, the strictest system: flat, no
control or invisible characters, none of ``< > : " / \ | ? *``, no leading space or hyphen, no
trailing space or dot, no device names, at most 120 characters and 255 bytes; names that some file
system would take for the same are refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from hop_desktop.domain.errors import BadFileName

LONGEST_NAME = 120
MOST_BYTES = 255

_FORBIDDEN = frozenset('<>:"/\\|?*')
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_DEVICE = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])", re.IGNORECASE)


def checked_name(name: str) -> str:
    """Return the name in NFC; raise ``BadFileName`` unless it is safe to write anywhere."""
    normal = unicodedata.normalize("NFC", name)
    stem = normal.split(".", 1)[0].rstrip()
    unsafe = (
        not normal
        or normal != normal.strip()
        or normal.startswith("-")
        or normal.endswith(".")
        or any(c in _FORBIDDEN or unicodedata.category(c) in _INVISIBLE for c in normal)
        or _DEVICE.fullmatch(stem)
        or len(normal) > LONGEST_NAME
        or len(normal.encode("utf-8")) > MOST_BYTES
    )
    if unsafe:
        raise BadFileName
    return normal


def checked_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return all names in NFC; raise ``BadFileName`` if one is unsafe or two would collide."""
    seen = SeenNames()
    return tuple(seen.add(name) for name in names)


class SeenNames:
    """The names met so far in one container."""

    def __init__(self) -> None:
        self._keys: set[str] = set()

    def add(self, name: str) -> str:
        """Return the name in NFC; raise ``BadFileName`` if unsafe or met before in any spelling."""
        checked = checked_name(name)
        key = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", checked).casefold())
        if key in self._keys:
            raise BadFileName
        self._keys.add(key)
        return checked
