# SPDX-License-Identifier: EUPL-1.2
"""The one module that touches key material: from a passphrase or a paper key to the store's key.

::

    pw      = UTF-8(NFC(passphrase))
    KEK     = Argon2id(pw, salt, cost, ad = canon(["hop/kek/1", store, holder]))          RFC 9106
    sealed  = ChaCha20-Poly1305(KEK, nonce, X25519 private || Ed25519 private || root mark,
                                aad = canon(slot header))                                 RFC 8439
    DMK     = 32 random bytes, generation g
    wrap    = HPKE base, X25519/HKDF-SHA256/ChaCha20-Poly1305, of the DMK to a holder,
              info = canon(["hop/dmk/1", store, holder, g])                               RFC 9180
    db key  = HKDF-SHA256(DMK, "hop/1/sqlcipher")     slot MAC key = HKDF(DMK, "hop/1/slots-mac")
    backup MAC key = HKDF(DMK, "hop/1/backup-mac")
    paper   = HKDF-SHA256(160 bits, "hop/1/recovery") → X25519 private                    RFC 5869

The slot header holds store, holder, login, cost, salt and public keys. A lowered cost, another
salt or an exchanged key therefore opens nothing: the cost goes into the KEK and the header into
the authenticated data, so no downgrade can be forced by editing the file. That is why reading
takes any sane cost and only the *making* of a slot has a floor (``STRONGEST`` to ``WEAKEST``).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from hop_desktop.domain.errors import (
    NotAllowed,
    SlotFileDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hop_desktop.domain.journal import canonical

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.hpke import Suite

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
WRAP_BYTES = 80  # 32 encapsulated key, 32 secret, 16 tag
SEALED_BYTES = 3 * KEY_BYTES + 16

MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 1024 * 1024, 10, 8
MEMORY_PER_LANE_KIB = 8  # RFC 9106 §3.1


class Purpose(Enum):
    """What a key derived from the master key is for; the labels are part of the format."""

    DATABASE = "hop/1/sqlcipher"
    SLOT_MAC = "hop/1/slots-mac"
    BACKUP_MAC = "hop/1/backup-mac"


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """The work of one guess at a passphrase (Argon2id, RFC 9106)."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_sane(self) -> bool:
        """Whether the cost may be paid at all: a file must not make the program hang."""
        return (
            1 <= self.lanes <= MOST_LANES
            and 1 <= self.passes <= MOST_PASSES
            and self.lanes * MEMORY_PER_LANE_KIB <= self.memory_kib <= MOST_MEMORY_KIB
        )


STRONGEST = KdfCost(memory_kib=256 * 1024, passes=3, lanes=4)
MIDDLE = KdfCost(memory_kib=128 * 1024, passes=3, lanes=4)
WEAKEST = KdfCost(memory_kib=64 * 1024, passes=3, lanes=4)  # second choice of RFC 9106 §4
LONGEST_LOGIN_S = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonKeys:
    """A person's own private keys, raw (RFC 7748, RFC 8032); ``root_mark`` is a hash of the root.

    The root mark pins the institution's root key, so that it cannot be exchanged in the database.
    """

    exchange: bytes = field(repr=False)
    signing: bytes = field(repr=False)
    root_mark: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrap:
    """The master key of one generation, sealed to one holder."""

    generation: int
    sealed: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """How one person opens the store. Public keys and wraps are not secret."""

    holder: UUID
    login: str
    cost: KdfCost
    salt: bytes
    exchange_public: bytes
    signing_public: bytes
    nonce: bytes
    sealed: bytes
    wraps: tuple[Wrap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySlot:
    """How the paper key opens the store."""

    holder: UUID
    exchange_public: bytes
    wraps: tuple[Wrap, ...]


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


def calibrated(timer: Callable[[], float]) -> KdfCost:
    """Return the strongest cost that lets a login on this computer take at most 1.5 s."""
    start = timer()
    _argon2id(b"calibration", salt=bytes(SALT_BYTES), cost=WEAKEST, ad=b"")
    second = timer() - start
    for cost in (STRONGEST, MIDDLE):
        if second * cost.memory_kib / WEAKEST.memory_kib <= LONGEST_LOGIN_S:
            return cost
    return WEAKEST


def new_master() -> bytes:
    """Return a fresh master key (DMK)."""
    return secrets.token_bytes(KEY_BYTES)


def new_person_keys(root_mark: bytes) -> PersonKeys:
    """Return fresh X25519 and Ed25519 keys for a person of the institution with this root."""
    return PersonKeys(
        exchange=secrets.token_bytes(KEY_BYTES),
        signing=secrets.token_bytes(KEY_BYTES),
        root_mark=root_mark,
    )


def new_root() -> tuple[bytes, bytes]:
    """Return the institution's fresh Ed25519 root: PKCS#8 and SubjectPublicKeyInfo, both DER."""
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    root = Ed25519PrivateKey.generate()
    private = root.private_bytes(form.Encoding.DER, form.PrivateFormat.PKCS8, form.NoEncryption())
    public = root.public_key().public_bytes(
        form.Encoding.DER, form.PublicFormat.SubjectPublicKeyInfo
    )
    return private, public


def mark_of(root_public: bytes) -> bytes:
    """Return the hash by which a person's own slot knows the house's root again.

    It also says that the root vouches for everybody's rights: nobody can make the store look like
    one from before there were grants, of which only ``old_mark_of`` is known.
    """
    return hashlib.sha256(b"hop/root/2\x00" + root_public).digest()


def old_mark_of(root_public: bytes) -> bytes:
    """Return how a slot knows the root that was made before the root vouched for rights."""
    return hashlib.sha256(root_public).digest()


def root_pin(paper_private: bytes, root_public: bytes) -> bytes:
    """Return by what the recovery sheet knows the root again; only the paper can make it."""
    return mac(hkdf(paper_private, b"hop/1/root-pin"), mark_of(root_public))


def root_public(private: bytes) -> bytes:
    """Return the public root (SubjectPublicKeyInfo DER) of the private one (PKCS#8 DER)."""
    from cryptography.hazmat.primitives import serialization as form

    public = _root(private).public_key()
    return public.public_bytes(form.Encoding.DER, form.PublicFormat.SubjectPublicKeyInfo)


def signed_by_root(data: bytes, private: bytes) -> bytes:
    """Return the Ed25519 signature of the house's root (PKCS#8 DER)."""
    return _root(private).sign(data)


def is_by_root(data: bytes, signature: bytes, public: bytes) -> bool:
    """Say whether the root (SubjectPublicKeyInfo DER) signed these bytes."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    try:
        key = load_der_public_key(public)
        if not isinstance(key, Ed25519PublicKey):
            return False
        key.verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def signed(data: bytes, private: bytes) -> bytes:
    """Return a person's own Ed25519 signature (raw private key)."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).sign(data)


def is_signed(data: bytes, signature: bytes, public: bytes) -> bool:
    """Say whether the person with this raw Ed25519 public key signed these bytes."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def _root(private: bytes) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    key = load_der_private_key(private, password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError(key)
    return key


def exchange_public(private: bytes) -> bytes:
    """Return the X25519 public key of a private one."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def signing_public(private: bytes) -> bytes:
    """Return the Ed25519 public key of a private one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def new_slot(
    keys: PersonKeys,
    passphrase: str,
    *,
    store_id: UUID,
    holder: UUID,
    login: str,
    cost: KdfCost,
    wraps: tuple[Wrap, ...],
) -> Slot:
    """Return the slot that opens with the passphrase; salt and nonce are fresh at every call."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    slot = Slot(
        holder=holder,
        login=login,
        cost=cost,
        salt=secrets.token_bytes(SALT_BYTES),
        exchange_public=exchange_public(keys.exchange),
        signing_public=signing_public(keys.signing),
        nonce=secrets.token_bytes(NONCE_BYTES),
        sealed=b"",
        wraps=wraps,
    )
    aead = ChaCha20Poly1305(_kek(slot, passphrase, store_id=store_id))
    plain = keys.exchange + keys.signing + keys.root_mark
    sealed = aead.encrypt(slot.nonce, plain, _header(slot, store_id))
    return replace(slot, sealed=sealed)


def open_slot(slot: Slot, passphrase: str, *, store_id: UUID) -> PersonKeys:
    """Return the person's keys.

    Raises ``WrongPassphrase`` when it does not open the slot (which also is so when the slot was
    altered) and ``SlotFileDamaged`` when the public keys beside it are not those of the private.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    aead = ChaCha20Poly1305(_kek(slot, passphrase, store_id=store_id))
    try:
        plain = aead.decrypt(slot.nonce, slot.sealed, _header(slot, store_id))
    except InvalidTag:
        raise WrongPassphrase from None
    keys = PersonKeys(
        exchange=plain[:KEY_BYTES],
        signing=plain[KEY_BYTES : 2 * KEY_BYTES],
        root_mark=plain[2 * KEY_BYTES :],
    )
    publics = (exchange_public(keys.exchange), signing_public(keys.signing))
    if publics != (slot.exchange_public, slot.signing_public):
        raise SlotFileDamaged
    return keys


def _kek(slot: Slot, passphrase: str, *, store_id: UUID) -> bytes:
    # A lone surrogate cannot come from a keyboard, but it must not end in a traceback either.
    typed = unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")
    ad = canonical(["hop/kek/1", str(store_id), str(slot.holder)]).encode()
    return _argon2id(typed, salt=slot.salt, cost=slot.cost, ad=ad)


def _argon2id(secret: bytes, *, salt: bytes, cost: KdfCost, ad: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    if not cost.is_sane:
        raise SlotFileDamaged
    return Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
        ad=ad,
    ).derive(secret)


def _header(slot: Slot, store_id: UUID) -> bytes:
    return canonical(
        {
            "format": "hop/slot/1",
            "store": str(store_id),
            "holder": str(slot.holder),
            "login": slot.login,
            "cost": [slot.cost.memory_kib, slot.cost.passes, slot.cost.lanes],
            "salt": slot.salt.hex(),
            "exchange": slot.exchange_public.hex(),
            "signing": slot.signing_public.hex(),
        }
    ).encode()


def recovery_private(secret: bytes) -> bytes:
    """Return the X25519 private key that stands on paper as 160 bits."""
    return hkdf(secret, b"hop/1/recovery")


def new_recovery_slot(private: bytes, *, holder: UUID, wraps: tuple[Wrap, ...]) -> RecoverySlot:
    """Return the slot that opens with the paper key."""
    return RecoverySlot(holder=holder, exchange_public=exchange_public(private), wraps=wraps)


def check_recovery(slot: RecoverySlot, private: bytes) -> None:
    """Raise ``WrongRecoveryKey`` unless the paper key belongs to this slot."""
    if not hmac.compare_digest(exchange_public(private), slot.exchange_public):
        raise WrongRecoveryKey


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
