# SPDX-License-Identifier: EUPL-1.2
"""The journal's head as this account saw it last, kept away from the store.

Whoever puts the whole folder back as it was some time ago does not reach this file with it. It is
a plain file of the account; nothing in it tells of anybody::

    {"<store>": {"incarnation": 0, "seq": 123, "hash": "<64 hex>"}}
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import msgspec

from hop_desktop.domain.errors import StoreError
from hop_desktop.domain.journal import canonical
from hop_desktop.store.files import write_whole
from hop_desktop.store.slots import OutsideHead

LARGEST_FILE = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenHead:
    """The head of a store, and how often the store had been restored from a backup by then."""

    incarnation: int
    seq: int
    hash: str

    @property
    def head(self) -> OutsideHead:
        """The head alone."""
        return OutsideHead(seq=self.seq, hash=self.hash)


def seen(path: Path, store_id: UUID) -> SeenHead | None:
    """Return the head that was seen last; a file that makes no sense has seen nothing."""
    return _read(path).get(str(store_id))


def remember(path: Path, store_id: UUID, head: SeenHead) -> None:
    """Keep a head, unless a later one was seen; a disk that takes none changes nothing."""
    known = _read(path)
    before = known.get(str(store_id))
    if before and (before.incarnation, before.seq) >= (head.incarnation, head.seq):
        return
    whole = msgspec.to_builtins({**known, str(store_id): head})
    with suppress(StoreError, OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, canonical(whole).encode())


def _read(path: Path) -> dict[str, SeenHead]:
    try:
        with path.open("rb") as file:
            return msgspec.json.decode(file.read(LARGEST_FILE), type=dict[str, SeenHead])
    except (OSError, ValueError, msgspec.MsgspecError):
        return {}
