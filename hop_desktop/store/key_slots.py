# SPDX-License-Identifier: EUPL-1.2
"""How a passphrase, or the key on paper, opens the store: the slots that ``slots.py`` keeps.

::

    pw      = UTF-8(NFC(passphrase))
    KEK     = Argon2id(pw, salt, cost, ad = canon(["hop/kek/1", store, holder]))          RFC 9106
    sealed  = ChaCha20-Poly1305(KEK, nonce, X25519 private || Ed25519 private || root mark,
                                aad = canon(slot header))                                 RFC 8439
    paper   = HKDF-SHA256(160 bits, "hop/1/recovery") → X25519 private                    RFC 5869

The slot header holds store, holder, login, cost, salt and public keys. A lowered cost, another
salt or an exchanged key therefore opens nothing: the cost goes into the KEK and the header into
the authenticated data, so no downgrade can be forced by editing the file. That is why reading
takes any sane cost and only the *making* of a slot has a floor (``STRONGEST`` to ``WEAKEST``).
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from hop_desktop.domain.errors import SlotFileDamaged, WrongPassphrase, WrongRecoveryKey
from hop_desktop.domain.journal import canonical
from hop_desktop.store.keys import KEY_BYTES, Wrap, hkdf
from hop_desktop.store.person_keys import PersonKeys, exchange_public, signing_public

SALT_BYTES = 16
NONCE_BYTES = 12
SEALED_BYTES = 3 * KEY_BYTES + 16

MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 1024 * 1024, 10, 8
MEMORY_PER_LANE_KIB = 8  # RFC 9106 §3.1


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


def calibrated(timer: Callable[[], float]) -> KdfCost:
    """Return the strongest cost that lets a login on this computer take at most 1.5 s."""
    start = timer()
    _argon2id(b"calibration", salt=bytes(SALT_BYTES), cost=WEAKEST, ad=b"")
    second = timer() - start
    for cost in (STRONGEST, MIDDLE):
        if second * cost.memory_kib / WEAKEST.memory_kib <= LONGEST_LOGIN_S:
            return cost
    return WEAKEST


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
