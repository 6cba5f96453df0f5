# SPDX-License-Identifier: EUPL-1.2
"""Who may open a container (recipients), and what opens it (identities).

Labels stand in the clear in every container: they name a house or an office, never a child.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from hop_desktop.domain.errors import Invalid
from hop_desktop.sealing.certificates import (
    point,
    read_certificate,
    read_certified_key,
    read_public_key,
)
from hop_desktop.sealing.header import KEY_SIZE
from hop_desktop.sealing.keys import normal_password

LONGEST_LABEL = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKeyRecipient:
    """The holder of a P-384 key; ``point`` is its uncompressed point, 97 bytes."""

    point: bytes
    label: str

    def __post_init__(self) -> None:
        """Keep the label as it is written."""
        object.__setattr__(self, "label", _kept_label(self.label))


@dataclass(frozen=True, slots=True, kw_only=True)
class RsaRecipient:
    """The holder of an RSA key of an institution's certificate."""

    key: RSAPublicKey
    label: str

    def __post_init__(self) -> None:
        """Keep the label as it is written."""
        object.__setattr__(self, "label", _kept_label(self.label))


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordRecipient:
    """Whoever knows the password; a last resort, for it can be guessed."""

    password: str = field(repr=False)
    label: str

    def __post_init__(self) -> None:
        """Keep password and label in NFC: the label is part of the key."""
        if not self.password:
            raise Invalid("password", "empty")
        object.__setattr__(self, "password", normal_password(self.password))
        object.__setattr__(self, "label", _kept_label(self.label))


@dataclass(frozen=True, slots=True, kw_only=True)
class SymmetricRecipient:
    """Whoever holds the secret key, exactly 32 bytes."""

    key: bytes = field(repr=False)
    label: str

    def __post_init__(self) -> None:
        """Refuse another size of key, and keep the label in NFC: it is part of the key."""
        if len(self.key) != KEY_SIZE:
            raise Invalid("key", "wrong-size")
        object.__setattr__(self, "label", _kept_label(self.label))


CertifiedRecipient = PublicKeyRecipient | RsaRecipient
Recipient = CertifiedRecipient | PasswordRecipient | SymmetricRecipient


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyIdentity:
    """A P-384 or RSA private key, unencrypted PKCS#8 in DER or PEM."""

    private_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordIdentity:
    """A password as it was typed."""

    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SymmetricIdentity:
    """A secret key, 32 bytes."""

    key: bytes = field(repr=False)


Identity = KeyIdentity | PasswordIdentity | SymmetricIdentity


def recipient_from_public_key(der: bytes, *, label: str) -> PublicKeyRecipient:
    """Return the recipient with this SubjectPublicKeyInfo (DER or PEM).

    Raises ``UnsupportedRecipient`` for anything but a P-384 key, ``Invalid`` for a bad label.
    """
    return PublicKeyRecipient(point=point(read_public_key(der)), label=label)


def recipient_from_certified_key(der: bytes, *, label: str) -> CertifiedRecipient:
    """Return the recipient with the key of a certificate that was read before; RSA is taken too."""
    key = read_certified_key(der)
    if isinstance(key, RSAPublicKey):
        return RsaRecipient(key=key, label=label)
    return PublicKeyRecipient(point=point(key), label=label)


def recipient_from_certificate(
    data: bytes, *, label: str | None = None, at: datetime | None = None
) -> CertifiedRecipient:
    """Return the recipient with this certificate (DER or PEM).

    Without a label the certificate's own name is taken: given name and surname if it has them,
    so that the personal code in an ID-card's common name is not written in the clear.
    Raises ``UnsupportedRecipient`` for anything but a P-384 or RSA certificate that can decrypt,
    and with ``at`` for one that is not valid then.
    """
    certified = read_certificate(data, at=at)
    name = certified.name if label is None else label
    return recipient_from_certified_key(certified.public_key, label=name or "X.509")


def _kept_label(label: str) -> str:
    kept = unicodedata.normalize("NFC", label).strip()
    if not kept:
        raise Invalid("label", "empty")
    if len(kept) > LONGEST_LABEL:
        raise Invalid("label", "too-long")
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in kept):
        raise Invalid("label", "unprintable")
    return kept
