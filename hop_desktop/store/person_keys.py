# SPDX-License-Identifier: EUPL-1.2
"""A person's own keys: one pair that secrets are sealed to, one pair that signs."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from hop_desktop.store.keys import KEY_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonKeys:
    """A person's own private keys, raw (RFC 7748, RFC 8032); ``root_mark`` is a hash of the root.

    The root mark pins the institution's root key, so that it cannot be exchanged in the database.
    """

    exchange: bytes = field(repr=False)
    signing: bytes = field(repr=False)
    root_mark: bytes


def new_person_keys(root_mark: bytes) -> PersonKeys:
    """Return fresh X25519 and Ed25519 keys for a person of the institution with this root."""
    return PersonKeys(
        exchange=secrets.token_bytes(KEY_BYTES),
        signing=secrets.token_bytes(KEY_BYTES),
        root_mark=root_mark,
    )


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


def exchange_public(private: bytes) -> bytes:
    """Return the X25519 public key of a private one."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def signing_public(private: bytes) -> bytes:
    """Return the Ed25519 public key of a private one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
