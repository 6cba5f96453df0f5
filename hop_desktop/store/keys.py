# SPDX-License-Identifier: EUPL-1.2
"""The master key: what is derived from it, and how it is sealed to those who may open the store.

::

    DMK     = 32 random bytes, generation g
    wrap    = HPKE base, X25519/HKDF-SHA256/ChaCha20-Poly1305, of the DMK to a holder,
              info = canon(["hop/dmk/1", store, holder, g])                               RFC 9180
    db key  = HKDF-SHA256(DMK, "hop/1/sqlcipher")     slot MAC key = HKDF(DMK, "hop/1/slots-mac")
    backup MAC key = HKDF(DMK, "hop/1/backup-mac")                                        RFC 5869
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from hop_desktop.domain.errors import NotAllowed, SlotFileDamaged
from hop_desktop.domain.journal import canonical

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hpke import Suite


KEY_BYTES = 32
WRAP_BYTES = 80  # 32 encapsulated key, 32 secret, 16 tag


class Purpose(Enum):
    """What a key derived from the master key is for; the labels are part of the format."""

    DATABASE = "hop/1/sqlcipher"
    SLOT_MAC = "hop/1/slots-mac"
    BACKUP_MAC = "hop/1/backup-mac"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrap:
    """The master key of one generation, sealed to one holder."""

    generation: int
    sealed: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRing:
    """What an unlocked store holds: who unlocked it, their private keys, the master keys.

    ``masters`` are by generation; there are two only while the master key is being changed.
    Without ``signing``, as with the recovery sheet, nothing can be signed.
    """

    store_id: UUID
    holder: UUID
    exchange: bytes = field(repr=False)
    masters: Mapping[int, bytes] = field(repr=False)
    signing: bytes = field(default=b"", repr=False)

    @property
    def generation(self) -> int:
        """The newest generation; the slot file is authenticated by its master key."""
        return max(self.masters)

    def key(self, purpose: Purpose, generation: int) -> bytes:
        """Return the 32-byte key for a purpose."""
        return derived(self.masters[generation], purpose)

    def wraps(self, public: bytes, *, holder: UUID) -> tuple[Wrap, ...]:
        """Return the master keys sealed to a holder's public key."""
        return tuple(
            wrap_master(
                self.masters[generation],
                public,
                store_id=self.store_id,
                holder=holder,
                generation=generation,
            )
            for generation in sorted(self.masters)
        )


def key_ring(wraps: tuple[Wrap, ...], exchange: bytes, *, store_id: UUID, holder: UUID) -> KeyRing:
    """Return what a holder's private key opens; raise ``SlotFileDamaged`` for a foreign wrap."""
    masters = {
        kept.generation: unwrap_master(kept, exchange, store_id=store_id, holder=holder)
        for kept in wraps
    }
    return KeyRing(store_id=store_id, holder=holder, exchange=exchange, masters=masters)


def new_master() -> bytes:
    """Return a fresh master key (DMK)."""
    return secrets.token_bytes(KEY_BYTES)


def derived(master: bytes, purpose: Purpose) -> bytes:
    """Return the 32-byte key of the master key for a purpose (HKDF-SHA256 without salt)."""
    return hkdf(master, purpose.value.encode())


def hkdf(secret: bytes, info: bytes) -> bytes:
    """Return 32 bytes derived from a secret for what ``info`` says (HKDF-SHA256, no salt)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(secret)


def wrap_master(
    master: bytes, public: bytes, *, store_id: UUID, holder: UUID, generation: int
) -> Wrap:
    """Return the master key sealed to a holder's public key; needs nobody's private key."""
    info = ["hop/dmk/1", str(store_id), str(holder), generation]
    return Wrap(generation=generation, sealed=wrap(master, public, info=info))


def unwrap_master(kept: Wrap, private: bytes, *, store_id: UUID, holder: UUID) -> bytes:
    """Return the master key; raise ``SlotFileDamaged`` when the wrap is not this holder's."""
    info = ["hop/dmk/1", str(store_id), str(holder), kept.generation]
    try:
        master = unwrap(kept.sealed, private, info=info)
    except NotAllowed:
        raise SlotFileDamaged from None
    if len(master) != KEY_BYTES:
        raise SlotFileDamaged
    return master


def wrap(secret: bytes, public: bytes, *, info: list[Any]) -> bytes:
    """Return a secret sealed by HPKE to an X25519 public key and bound to ``info``."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    to = X25519PublicKey.from_public_bytes(public)
    return _suite().encrypt(secret, to, info=canonical(info).encode())


def unwrap(sealed: bytes, private: bytes, *, info: list[Any]) -> bytes:
    """Return the secret; raise ``NotAllowed`` when it was sealed to another key or ``info``."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    own = X25519PrivateKey.from_private_bytes(private)
    try:
        return _suite().decrypt(sealed, own, info=canonical(info).encode())
    except (InvalidTag, ValueError):
        raise NotAllowed from None


def _suite() -> Suite:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def mac(key: bytes, text: bytes) -> bytes:
    """Return HMAC-SHA-256."""
    return hmac.new(key, text, hashlib.sha256).digest()
