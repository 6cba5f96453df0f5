# SPDX-License-Identifier: EUPL-1.2
"""A backup made, and a store restored from it."""

from __future__ import annotations

from pathlib import Path

from hop_desktop.store import backup, restoring
from hop_desktop.store.restoring import by_passphrase
from hop_desktop.store.store import Store
from tests.store.founded import LOGIN, Founded, opened
from tests.worlds import NOON, PASSPHRASE

OWN = by_passphrase(LOGIN, PASSPHRASE)


def made(house: Founded, place: Path) -> Path:
    return place / backup.make(house.store.source, place, now=NOON).name


def restored(path: Path, folder: Path) -> Store:
    restoring.restore(path, folder, OWN, now=NOON)
    return opened(folder)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
