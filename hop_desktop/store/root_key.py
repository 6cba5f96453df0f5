# SPDX-License-Identifier: EUPL-1.2
"""The house's root key: it vouches for everybody's rights, and every slot knows it again."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from hop_desktop.store.keys import hkdf, mac

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


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


def _root(private: bytes) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    key = load_der_private_key(private, password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError(key)
    return key
