# SPDX-License-Identifier: EUPL-1.2
"""The keys of the house: public ones in the open store, private ones sealed to their holders.

A private key is wrapped by HPKE to the public key of everybody who may use it, and to the
recovery sheet. Who holds no grant cannot reach it, whatever the program shows them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from uuid import UUID, uuid4

from hop_desktop.domain.errors import NotAllowed
from hop_desktop.store import keys
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.lite import Database
from hop_desktop.store.rows import Rows

PUBLIC = "SELECT public_key FROM institution_key WHERE purpose = :purpose"
SEALED = "SELECT sealed FROM key_grant WHERE holder = :holder AND purpose = :purpose"
GRANTS = "SELECT id, purpose FROM key_grant WHERE holder = :holder ORDER BY purpose"
HOLDER = "SELECT exchange_public FROM key_holder WHERE id = :id"


class HouseKey(Enum):
    """What a key of the house is for: opening packages, signing them, vouching for the house."""

    DECRYPT = "decrypt"
    SIGN = "sign"
    ROOT = "root"


KeyPair = tuple[bytes, bytes]  # private and public, DER


class InstitutionKeys:
    """The house's keys as far as the person who unlocked the store holds them."""

    def __init__(self, database: Database, ring: KeyRing) -> None:
        self._database = database
        self._ring = ring

    def decrypt(self) -> bytes:
        """Return the private key (PKCS#8 DER) that opens packages; ``NotAllowed`` without it."""
        return self.private(HouseKey.DECRYPT)

    def sign(self) -> bytes:
        """Return the private key (PKCS#8 DER) that signs manifests; ``NotAllowed`` without it."""
        return self.private(HouseKey.SIGN)

    def private(self, purpose: HouseKey) -> bytes:
        """Return a private key, DER; raise ``NotAllowed`` for who has no grant of it."""
        values = {"holder": str(self._ring.holder), "purpose": purpose.value}
        row = self._database.one(SEALED, values)
        if row is None:
            raise NotAllowed
        info = _info(self._ring.store_id, self._ring.holder, purpose)
        return keys.unwrap(row["sealed"], self._ring.exchange, info=info)

    def public(self, purpose: HouseKey) -> bytes:
        """Return a public key (SubjectPublicKeyInfo DER)."""
        row = self._database.one(PUBLIC, {"purpose": purpose.value})
        if row is None:
            raise LookupError(purpose)
        return bytes(row["public_key"])

    def found(self, rows: Rows, pairs: Mapping[HouseKey, KeyPair], *, holders: set[UUID]) -> None:
        """Keep the keys of a new house and grant all of them to its first holders."""
        for purpose, (private, public) in pairs.items():
            row = {"purpose": purpose.value, "public_key": public}
            rows.insert("institution_key", row, key="purpose")
            for holder in sorted(holders):
                self._seal(rows, private, holder=holder, purpose=purpose)

    def grant(self, rows: Rows, *, holder: UUID, purposes: Iterable[HouseKey]) -> None:
        """Let a holder have exactly these keys; raise ``NotAllowed`` for one not held oneself."""
        wanted = set(purposes)
        held = {
            HouseKey(row["purpose"]): row["id"] for row in rows.all(GRANTS, {"holder": str(holder)})
        }
        for purpose in sorted(held.keys() - wanted, key=lambda key: key.value):
            rows.delete("key_grant", held[purpose])
        for purpose in sorted(wanted - held.keys(), key=lambda key: key.value):
            self._seal(rows, self.private(purpose), holder=holder, purpose=purpose)

    def _seal(self, rows: Rows, private: bytes, *, holder: UUID, purpose: HouseKey) -> None:
        public = rows.one(HOLDER, {"id": str(holder)})
        if public is None:
            raise NotAllowed
        info = _info(self._ring.store_id, holder, purpose)
        rows.insert(
            "key_grant",
            {
                "id": str(uuid4()),
                "holder": str(holder),
                "purpose": purpose.value,
                "sealed": keys.wrap(private, public["exchange_public"], info=info),
            },
        )


def _info(store_id: UUID, holder: UUID, purpose: HouseKey) -> list[str]:
    return ["hop/house/1", str(store_id), str(holder), purpose.value]
