# SPDX-License-Identifier: EUPL-1.2
"""A store of every release, as that release wrote it; the present program is to open each of them.

A folder per version holds the store of an invented kindergarten and ``contents.json``, which says
what is in it. On the day of a release make that version's: ``python -m tests.store.released``.
It is never made again afterwards: the program that could make it is gone.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

PLACE = Path(__file__).parent
CONTENTS = "contents.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a released store holds, by the words in it; ``schema`` is the number it was left at."""

    schema: int
    entries: int
    passphrase: str
    head: str
    teacher: str
    child: str
    homes: int
    facts: str
    concern: str
    stage: int
    goal: str
    recipient: str
    handover: str
    package_sha256: str

    def write(self, folder: Path) -> None:
        """Put it beside the store."""
        text = json.dumps(asdict(self), ensure_ascii=False, indent=2)
        (folder / CONTENTS).write_text(f"{text}\n", encoding="utf-8")


def versions() -> tuple[str, ...]:
    """Return the released versions of which there is a store."""
    return tuple(sorted(path.parent.name for path in PLACE.glob(f"*/{CONTENTS}")))


def copied(version: str, folder: Path) -> Contents:
    """Copy the store of a version into a folder; return what is in it."""
    shutil.copytree(PLACE / version, folder)
    contents = folder / CONTENTS
    said = json.loads(contents.read_text(encoding="utf-8"))
    contents.unlink()
    return Contents(**said)
