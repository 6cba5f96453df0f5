# SPDX-License-Identifier: EUPL-1.2
"""The key schedule of CDOC2 (specification, section "Key derivation"; HKDF is RFC 5869, SHA-256).

::

    FMK = Extract("CDOC20salt", 32 random bytes)           one per container
    CEK = Expand(FMK, "CDOC20cek", 32)                     encrypts the payload
    HHK = Expand(FMK, "CDOC20hmac", 32)                    authenticates the header
    KEK                                                    per recipient; stored is FMK xor KEK
      public key:  Expand(Extract("CDOC20kekpremaster", ECDH x), "CDOC20kek" || "XOR"
                          || recipient point || ephemeral point, 32)
      secret key:  Expand(Extract(salt, key), "CDOC20kek" || "XOR" || label, 32)
      password:    as secret key, with PBKDF2-HMAC-SHA256(password, password salt, iterations)
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

SIZE = 32

_KEK = b"CDOC20kek" + b"XOR"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContainerKeys:
    """The two keys that follow from a container's master key."""

    payload: bytes
    header: bytes

    def header_mac(self, header: bytes) -> bytes:
        """Return the HMAC-SHA-256 of the header's bytes exactly as they stand in the file."""
        return hmac.digest(self.header, header, "sha256")

    def fits(self, header: bytes, mac: bytes) -> bool:
        """Whether these are the keys of the container with this header; in constant time."""
        return hmac.compare_digest(self.header_mac(header), mac)


def new_master_key() -> bytes:
    """Return a fresh master key (FMK), 32 bytes."""
    return _extract(b"CDOC20salt", secrets.token_bytes(SIZE))


def container_keys(master_key: bytes) -> ContainerKeys:
    """Return the payload and header keys of a master key."""
    return ContainerKeys(
        payload=_expand(master_key, b"CDOC20cek"), header=_expand(master_key, b"CDOC20hmac")
    )


def public_key_kek(shared_x: bytes, *, recipient: bytes, ephemeral: bytes) -> bytes:
    """Return the KEK for a public key from the ECDH x coordinate and both points."""
    premaster = _extract(b"CDOC20kekpremaster", shared_x)
    return _expand(premaster, _KEK + recipient + ephemeral)


def secret_key_kek(key: bytes, *, salt: bytes, label: str) -> bytes:
    """Return the KEK for a secret key; the label is bound into it."""
    return _expand(_extract(salt, key), _KEK + label.encode("utf-8"))


def password_key(password: str, *, salt: bytes, iterations: int) -> bytes:
    """Return the secret key that a password stands for, 32 bytes."""
    # A lone surrogate can be typed on Windows; it must fail as a wrong password, not as a bug.
    octets = password.encode("utf-8", "surrogatepass")
    return hashlib.pbkdf2_hmac("sha256", octets, salt, iterations, SIZE)


def normal_password(password: str) -> str:
    """Return the password in NFC: the same letters typed on any keyboard give the same key."""
    return unicodedata.normalize("NFC", password)


def xor(left: bytes, right: bytes) -> bytes:
    """Return two 32-byte keys added bit by bit; wraps and unwraps a master key."""
    return bytes(a ^ b for a, b in zip(left, right, strict=True))


def _extract(salt: bytes, key_material: bytes) -> bytes:
    return HKDF.extract(SHA256(), salt, key_material)


def _expand(key: bytes, info: bytes) -> bytes:
    return HKDFExpand(SHA256(), SIZE, info).derive(key)
