# SPDX-License-Identifier: EUPL-1.2
"""The keys of the house: public ones in the open store, private ones sealed to their holders.

A private key is wrapped by HPKE to the public key of everybody who may use it, and to the
recovery sheet. Who holds no grant cannot reach it, whatever the program shows them. The root
vouches for the public keys, so that nobody can put one of their own in their place::

    voucher = Ed25519(root, canon(["hop/house-key/1", store, purpose, public key]))       RFC 8032
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from enum import Enum
from uuid import UUID, uuid4

from hop_desktop.domain.errors import CompartmentMissing, NotAllowed, StoreDamaged
from hop_desktop.domain.journal import canonical
from hop_desktop.store import compartment, keys, person_keys, root_key
from hop_desktop.store.earlier_keys import EarlierKeys, EarlierOwnKey
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.lite import Database
from hop_desktop.store.rows import Rows

PUBLIC = "SELECT public_key FROM institution_key WHERE purpose = :purpose"
SEALED = "SELECT sealed FROM key_grant WHERE holder = :holder AND purpose = :purpose"
GRANTS = "SELECT id, purpose FROM key_grant WHERE holder = :holder ORDER BY purpose"
HOLDERS = "SELECT id, holder FROM key_grant WHERE purpose = :purpose ORDER BY id"
VOUCHER = "SELECT signature FROM key_voucher WHERE purpose = :purpose"
HOLDER = "SELECT exchange_public FROM key_holder WHERE id = :id"


class HouseKey(Enum):
    """What a key of the house is for.

    It opens packages, signs them, vouches for the house, or opens its protected compartment.
    """

    DECRYPT = "decrypt"
    SIGN = "sign"
    ROOT = "root"
    PROTECT = "protect"


VOUCHED_FOR = (HouseKey.DECRYPT, HouseKey.SIGN, HouseKey.PROTECT)
PUBLIC_OF = {HouseKey.ROOT: root_key.root_public, HouseKey.PROTECT: person_keys.exchange_public}
KeyPair = tuple[bytes, bytes]  # private and public: DER, and raw for the compartment


class InstitutionKeys:
    """The house's keys as far as the person who unlocked the store holds them."""

    def __init__(self, database: Database, ring: KeyRing) -> None:
        self._database = database
        self._ring = ring

    def decrypt(self) -> bytes:
        """Return the private key (PKCS#8 DER) that opens packages; ``NotAllowed`` without it."""
        return self.private(HouseKey.DECRYPT)

    def decrypting(self) -> tuple[bytes, ...]:
        """Return the private keys (PKCS#8 DER) that open packages, the present one first.

        Raises ``NotAllowed`` without them.
        """
        earlier = self._earlier().private(HouseKey.DECRYPT.value)
        return (self.decrypt(), *earlier)

    def sign(self) -> bytes:
        """Return the private key (PKCS#8 DER) that signs manifests; ``NotAllowed`` without it."""
        return self.private(HouseKey.SIGN)

    def vouching(self, now: datetime) -> bytes | None:
        """Return the private key that vouches for the present one, while the overlap lasts."""
        return self._earlier().vouching(HouseKey.SIGN.value, now)

    def _earlier(self) -> EarlierKeys:
        return EarlierKeys(self._database, self._ring)

    @property
    def ring(self) -> KeyRing:
        """What the person who unlocked holds themselves."""
        return self._ring

    def private(self, purpose: HouseKey) -> bytes:
        """Return a private key; raise ``NotAllowed`` for who has no grant of it."""
        return self.opened(purpose, self.sealed(purpose))

    def sealed(self, purpose: HouseKey) -> bytes | None:
        """Return a private key as it is sealed to oneself, if it is."""
        values = {"holder": str(self._ring.holder), "purpose": purpose.value}
        row = self._database.one(SEALED, values)
        return bytes(row["sealed"]) if row else None

    def opened(self, purpose: HouseKey, sealed: bytes | None) -> bytes:
        """Return a private key out of its seal; raise ``NotAllowed`` without one.

        Anybody can seal a key to anybody. What would sign for rights, or take protected entries
        over to another key, counts as not held unless it is the house's own.
        """
        if sealed is None:
            raise NotAllowed
        info = _info(self._ring.store_id, self._ring.holder, purpose)
        private = keys.unwrap(sealed, self._ring.exchange, info=info)
        public_of = PUBLIC_OF.get(purpose)
        if public_of is not None and public_of(private) != self.public(purpose):
            raise NotAllowed
        return private

    def held(self) -> dict[HouseKey, bytes]:
        """Return every private key that one holds."""
        found = {}
        for purpose in HouseKey:
            with suppress(NotAllowed):
                found[purpose] = self.private(purpose)
        return found

    def holders(self, purpose: HouseKey) -> frozenset[UUID]:
        """Return who holds a private key, the recovery sheet among them."""
        rows = self._database.all(HOLDERS, {"purpose": purpose.value})
        return frozenset(UUID(row["holder"]) for row in rows)

    def has(self, purpose: HouseKey) -> bool:
        """Say whether the house has this key at all; older stores got the compartment's later."""
        return self._database.one(PUBLIC, {"purpose": purpose.value}) is not None

    def compartment(self) -> bytes:
        """Return the public key that everybody seals protected entries to, raw.

        Raises ``CompartmentMissing`` before an administrator first opened an older store with
        this version, and ``StoreDamaged`` for a key that the house's root did not sign.
        """
        if self._database.one(VOUCHER, {"purpose": HouseKey.PROTECT.value}) is None:
            raise CompartmentMissing
        return self.vouched(HouseKey.PROTECT)

    def vouched(self, purpose: HouseKey) -> bytes:
        """Return a public key as ``public``; ``StoreDamaged`` unless the root signed it."""
        public, row = self.public(purpose), self._database.one(VOUCHER, {"purpose": purpose.value})
        root, text = self.public(HouseKey.ROOT), self._voucher(purpose, public)
        if row is None or not root_key.is_by_root(text, row["signature"], root):
            raise StoreDamaged
        return public

    def public(self, purpose: HouseKey) -> bytes:
        """Return a public key: SubjectPublicKeyInfo DER, and raw for the compartment."""
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
        for purpose in VOUCHED_FOR:
            self._vouch(rows, purpose, pairs[purpose][1], root=pairs[HouseKey.ROOT][0])

    def vouch_for_all(self, rows: Rows, *, root: bytes) -> None:
        """Sign the public keys of a house from before its root vouched for them."""
        for purpose in VOUCHED_FOR:
            self._vouch(rows, purpose, self.public(purpose), root=root)

    def renew_compartment(self, rows: Rows, *, holders: Iterable[UUID], root: bytes) -> bytes:
        """Make the compartment's pair anew for exactly these holders; return its public key.

        ``root`` is the private root of the house, by which the new public key is vouched for.
        """
        private, public = compartment.new_pair()
        purpose = HouseKey.PROTECT
        for row in rows.all(HOLDERS, {"purpose": purpose.value}):
            rows.delete("key_grant", row["id"])
        row = {"purpose": purpose.value, "public_key": public}
        rows.put("institution_key", row, key="purpose")
        for holder in sorted(holders):
            self._seal(rows, private, holder=holder, purpose=purpose)
        self._vouch(rows, purpose, public, root=root)
        return public

    def renew(
        self,
        rows: Rows,
        pairs: Mapping[HouseKey, KeyPair],
        *,
        ended_at: datetime,
        valid_until: datetime,
    ) -> None:
        """Put new keys in the place of these; all who held the old ones hold old and new.

        Raises ``NotAllowed`` for who does not hold the old ones, or the root that vouches for them.
        """
        for purpose, (private, public) in pairs.items():
            held = {row["holder"]: row["id"] for row in rows.all(HOLDERS, _of(purpose))}
            old = EarlierOwnKey(
                id=uuid4(),
                purpose=purpose.value,
                public_key=self.public(purpose),
                ended_at=ended_at,
                valid_until=valid_until,
            )
            self._earlier().keep(rows, old, self.private(purpose), map(UUID, held))
            for grant in held.values():
                rows.delete("key_grant", grant)
            row = {"purpose": purpose.value, "public_key": public}
            rows.put("institution_key", row, key="purpose")
            for holder in held:
                self._seal(rows, private, holder=UUID(holder), purpose=purpose)
            self._vouch(rows, purpose, public, root=self.private(HouseKey.ROOT))

    def _vouch(self, rows: Rows, purpose: HouseKey, public: bytes, *, root: bytes) -> None:
        signature = root_key.signed_by_root(self._voucher(purpose, public), root)
        rows.put("key_voucher", {"purpose": purpose.value, "signature": signature}, key="purpose")

    def _voucher(self, purpose: HouseKey, public: bytes) -> bytes:
        parts = ["hop/house-key/1", str(self._ring.store_id), purpose.value, public.hex()]
        return canonical(parts).encode()

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
        self._earlier().grant(rows, holder, {purpose.value for purpose in wanted})

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


def _of(purpose: HouseKey) -> dict[str, str]:
    return {"purpose": purpose.value}


def _info(store_id: UUID, holder: UUID, purpose: HouseKey) -> list[str]:
    return ["hop/house/1", str(store_id), str(holder), purpose.value]
