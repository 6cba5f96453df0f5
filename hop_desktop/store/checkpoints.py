# SPDX-License-Identifier: EUPL-1.2
"""The journal's state, signed now and then by who is in: nobody can write it anew in their name.

::

    text = hop/checkpoint/1, store, number, hash and signer, each in a line of its own
    signature = Ed25519(the signer's own key, text)                                       RFC 8032

A checkpoint stands at least every hundred entries, at the end of every opening that wrote, and
right after whatever leaves the house or comes in. Whoever has the master key could write the
journal anew from some entry on; every later checkpoint of somebody else would then be wrong, and
without it the row of hundreds has a gap.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from hop_desktop.domain.journal import Link
from hop_desktop.store import person_keys
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.lite import Column, Database, Row

EVERY = 100
MOST_BETWEEN = 2 * EVERY  # what was owed from a full disk comes in one transaction
LAST = """SELECT seq FROM journal_checkpoint
    WHERE chain = :chain ORDER BY seq DESC LIMIT 1"""
ALL = """SELECT seq, hash, signer, signature FROM journal_checkpoint
    WHERE chain = :chain ORDER BY seq"""
ADD = """INSERT INTO journal_checkpoint (chain, seq, hash, signer, signature)
    VALUES (:chain, :seq, :hash, :signer, :signature)"""
SIGNED_AT_ONCE = frozenset(
    {
        "backup.made",
        "card.written",
        "handover.sealed",
        "handover.supplemented",
        "handover.answered",
        "incoming.received",
        "incoming.accepted",
        "incoming.returned",
        "incoming.declined",
        "keys.rotated",
        "recovery.renewed",
        "restore.ended",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """A signed state: after which entry, with which hash, by whom."""

    seq: int
    hash: bytes
    signer: UUID | None
    signature: bytes


class Checkpoints:
    """The signed states of one journal."""

    def __init__(self, database: Database, ring: KeyRing) -> None:
        self._database = database
        self._ring = ring

    def is_due(self, head: Link, *, at_all: bool = False) -> bool:
        """Say whether a hundred entries have come since the last signed state, or any at all."""
        row = self._database.one(LAST, {"chain": str(self._ring.store_id)})
        return head.seq - (row["seq"] if row else 0) >= (1 if at_all else EVERY)

    def sign(self, head: Link) -> None:
        """Sign the state of the journal, in the transaction at hand; the sheet signs nothing."""
        if self._ring.signing:
            text = text_of(self._ring.store_id, head.seq, head.hash, self._ring.holder)
            values: dict[str, Column] = {
                "chain": str(self._ring.store_id),
                "seq": head.seq,
                "hash": head.hash,
                "signer": str(self._ring.holder),
                "signature": person_keys.signed(text, self._ring.signing),
            }
            self._database.run(ADD, values)


def text_of(store_id: UUID, seq: int, digest: bytes, signer: UUID) -> bytes:
    """Return the bytes that are signed."""
    return f"hop/checkpoint/1\n{store_id}\n{seq}\n{digest.hex()}\n{signer}\n".encode()


def all_of(database: Database, store_id: UUID) -> tuple[Checkpoint, ...]:
    """Return every signed state, in the order of the journal."""
    return tuple(map(_checkpoint, database.all(ALL, {"chain": str(store_id)})))


def is_true(
    checkpoint: Checkpoint, link: Link | None, keys_of: Mapping[UUID, set[bytes]], store_id: UUID
) -> bool:
    """Say whether the journal was like this, and somebody of the house signed it with their key."""
    if link is None or checkpoint.signer is None or checkpoint.hash != link.hash:
        return False
    text = text_of(store_id, checkpoint.seq, checkpoint.hash, checkpoint.signer)
    return any(
        person_keys.is_signed(text, checkpoint.signature, public)
        for public in keys_of.get(checkpoint.signer, set())
    )


def _checkpoint(row: Row) -> Checkpoint:
    try:
        signer = UUID(row["signer"])
    except ValueError:
        signer = None
    return Checkpoint(seq=row["seq"], hash=row["hash"], signer=signer, signature=row["signature"])
