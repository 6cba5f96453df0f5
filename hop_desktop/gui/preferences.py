# SPDX-License-Identifier: EUPL-1.2
"""What this computer remembers that is not about people: language, look, text size."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

TEXT_SIZES = (100, 115, 130)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Settings of this computer; ``text_size`` is a percentage, ``lock_after`` minutes."""

    language: Literal["et", "en"] = "et"
    theme: Literal["system", "light", "dark"] = "system"
    text_size: Literal[100, 115, 130] = 100
    lock_after: int = 10


def read_preferences(path: Path) -> Preferences:
    """Return the preferences kept in a file, or the defaults when it cannot be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Preferences)
    except (OSError, ValueError):
        return Preferences()


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Keep the preferences; a file that cannot be written is not worth a refusal."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(msgspec.json.encode(preferences))
    except OSError:
        return
