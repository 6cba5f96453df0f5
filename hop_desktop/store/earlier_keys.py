# SPDX-License-Identifier: EUPL-1.2
"""Keys that the house has given up: they open what was sealed for them, and one may vouch.

Whoever holds a key of the house holds its earlier ones too, or the exchange log would be closed
to whoever comes later. They are wrapped as the present ones are, each under its own name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.journal import utc_text
from hop_desktop.store import keys
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.lite import Database, Row
from hop_desktop.store.rows import Rows

ALL = "SELECT * FROM earlier_key ORDER BY step DESC, purpose"
HELD = """SELECT earlier_key.id, earlier_key.valid_until,
    earlier_key_grant.sealed FROM earlier_key
    JOIN earlier_key_grant ON earlier_key_grant.earlier_key_id = earlier_key.id
    WHERE earlier_key_grant.holder = :holder AND earlier_key.purpose = :purpose
    ORDER BY earlier_key.step DESC"""
GRANTS = """SELECT id, earlier_key_id FROM earlier_key_grant WHERE holder = :holder
    ORDER BY id"""
HOLDER = "SELECT exchange_public FROM key_holder WHERE id = :id"


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierOwnKey:
    """A public key (DER) that the house gave up at ``ended_at``; it counts to ``valid_until``."""

    id: UUID
    purpose: str
    public_key: bytes
    ended_at: datetime
    valid_until: datetime


class EarlierKeys:
    """The house's earlier keys as far as the person who unlocked the store holds them."""

    def __init__(self, database: Database | Rows, ring: KeyRing) -> None:
        self._database = database
        self._ring = ring

    def all(self) -> tuple[EarlierOwnKey, ...]:
        """Return every key that was given up, the latest first."""
        return tuple(map(_key, self._database.all(ALL)))

    def private(self, purpose: str) -> tuple[bytes, ...]:
        """Return the private keys (PKCS#8 DER) of a purpose that one holds, the latest first."""
        return tuple(self._open(row, purpose) for row in self._held(purpose))

    def vouching(self, purpose: str, now: datetime) -> bytes | None:
        """Return the private key that was given up last, if it still counts."""
        latest = next(iter(self._held(purpose)), None)
        if latest is None or latest["valid_until"] <= utc_text(now):
            return None
        return self._open(latest, purpose)

    def keep(self, rows: Rows, key: EarlierOwnKey, private: bytes, holders: Iterable[UUID]) -> None:
        """Keep a key that is given up, and seal its private half to these holders."""
        rows.insert(
            "earlier_key",
            {
                "id": str(key.id),
                "purpose": key.purpose,
                "step": sum(known.purpose == key.purpose for known in self.all()) + 1,
                "public_key": key.public_key,
                "ended_at": utc_text(key.ended_at),
                "valid_until": utc_text(key.valid_until),
            },
        )
        for holder in holders:
            self._seal(rows, private, holder=holder, purpose=key.purpose, key_id=str(key.id))

    def grant(self, rows: Rows, holder: UUID, purposes: Collection[str]) -> None:
        """Let a holder have exactly the earlier keys of these purposes.

        Raises ``NotAllowed`` for one that is not held oneself.
        """
        has = {
            row["earlier_key_id"]: row["id"] for row in rows.all(GRANTS, {"holder": str(holder)})
        }
        for key in map(_key, rows.all(ALL)):
            key_id = str(key.id)
            if key.purpose not in purposes and key_id in has:
                rows.delete("earlier_key_grant", has[key_id])
            elif key.purpose in purposes and key_id not in has:
                private = self._private(key)
                self._seal(rows, private, holder=holder, purpose=key.purpose, key_id=key_id)

    def _private(self, key: EarlierOwnKey) -> bytes:
        for row in self._held(key.purpose):
            if row["id"] == str(key.id):
                return self._open(row, key.purpose)
        raise NotAllowed

    def _held(self, purpose: str) -> list[Row]:
        values = {"holder": str(self._ring.holder), "purpose": purpose}
        return self._database.all(HELD, values)

    def _open(self, row: Row, purpose: str) -> bytes:
        info = self._info(self._ring.holder, purpose, row["id"])
        return keys.unwrap(row["sealed"], self._ring.exchange, info=info)

    def _seal(self, rows: Rows, private: bytes, *, holder: UUID, purpose: str, key_id: str) -> None:
        public = rows.one(HOLDER, {"id": str(holder)})
        if public is None:
            raise NotAllowed
        info = self._info(holder, purpose, key_id)
        row: Row = {
            "id": str(uuid4()),
            "holder": str(holder),
            "earlier_key_id": key_id,
            "sealed": keys.wrap(private, public["exchange_public"], info=info),
        }
        rows.insert("earlier_key_grant", row)

    def _info(self, holder: UUID, purpose: str, key_id: str) -> list[str]:
        return ["hop/house-earlier/1", str(self._ring.store_id), str(holder), purpose, key_id]


def _key(row: Row) -> EarlierOwnKey:
    return EarlierOwnKey(
        id=UUID(row["id"]),
        purpose=row["purpose"],
        public_key=row["public_key"],
        ended_at=datetime.fromisoformat(row["ended_at"]),
        valid_until=datetime.fromisoformat(row["valid_until"]),
    )
