# SPDX-License-Identifier: EUPL-1.2
"""Keys and certificates from DER or PEM; what cannot be used is ``UnsupportedRecipient``.

Houses have P-384 keys and nothing else. A certificate may also carry an RSA key of 2,048 bits or
more, as those of institutions do: a package can be sealed for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
    load_pem_public_key,
)

from hop_desktop.domain.errors import UnsupportedRecipient

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

PublicKey = ec.EllipticCurvePublicKey | rsa.RSAPublicKey
PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

LEAST_RSA_BITS = 2048

_PEM = b"-----BEGIN "


@dataclass(frozen=True, slots=True, kw_only=True)
class CertifiedKey:
    """A certificate's P-384 or RSA key (SubjectPublicKeyInfo DER), and to whom, until when.

    ``sha256`` is that of the certificate's DER, in hex.
    """

    public_key: bytes
    name: str
    valid_until: datetime
    sha256: str


def read_public_key(data: bytes) -> ec.EllipticCurvePublicKey:
    """Return the P-384 key in a SubjectPublicKeyInfo, DER or PEM (RFC 5480)."""
    key = read_certified_key(data)
    if isinstance(key, rsa.RSAPublicKey):
        raise UnsupportedRecipient("curve")
    return key


def read_certified_key(data: bytes) -> PublicKey:
    """Return the P-384 key, or an RSA key as a certificate carries it; DER or PEM."""
    load = load_pem_public_key if _is_pem(data) else load_der_public_key
    try:
        key = load(data)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UnsupportedRecipient from error
    return _usable(key)


def read_private_key(data: bytes) -> ec.EllipticCurvePrivateKey:
    """Return the P-384 key in an unencrypted PKCS#8, DER or PEM (RFC 5958)."""
    key = read_opening_key(data)
    if isinstance(key, rsa.RSAPrivateKey):
        raise UnsupportedRecipient("curve")
    return key


def read_opening_key(data: bytes) -> PrivateKey:
    """Return the P-384 or RSA key in an unencrypted PKCS#8, DER or PEM (RFC 5958)."""
    load = load_pem_private_key if _is_pem(data) else load_der_private_key
    try:
        key = load(data, None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UnsupportedRecipient from error
    if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP384R1):
        return key
    if isinstance(key, rsa.RSAPrivateKey):
        return key
    raise UnsupportedRecipient


def read_certificate(data: bytes, *, at: datetime | None = None) -> CertifiedKey:
    """Return the key of an X.509 certificate, DER or PEM, and whose it is.

    A certificate that is only for signatures, by a person (an ID-card's second one) or by an
    issuer, is refused: no card would ever open what was sealed for it. With ``at`` it must be
    valid then.
    """
    from cryptography.x509 import load_der_x509_certificate, load_pem_x509_certificate

    load = load_pem_x509_certificate if _is_pem(data) else load_der_x509_certificate
    try:
        certificate = load(data)
        key = _usable(certificate.public_key())
        if not _may_open(certificate, key):
            raise UnsupportedRecipient("usage")
        _check_days(certificate, at)
        name = _name(certificate)
        whole = certificate.public_bytes(Encoding.DER)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UnsupportedRecipient from error
    return CertifiedKey(
        public_key=public_key_der(key),
        name=name,
        valid_until=certificate.not_valid_after_utc,
        sha256=sha256(whole).hexdigest(),
    )


def public_key_der(key: PublicKey) -> bytes:
    """Return the key as SubjectPublicKeyInfo DER: the form in which keys travel and are hashed."""
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def private_key_der(key: ec.EllipticCurvePrivateKey) -> bytes:
    """Return the key as unencrypted PKCS#8 DER; the store wraps it before it is kept."""
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def point(key: ec.EllipticCurvePublicKey) -> bytes:
    """Return the key's uncompressed point, 97 bytes (SEC 1, section 2.3.3)."""
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def rsa_public_key_der(key: rsa.RSAPublicKey) -> bytes:
    """Return the key as a PKCS#1 RSAPublicKey in DER (RFC 8017): how a container names it."""
    return key.public_bytes(Encoding.DER, PublicFormat.PKCS1)


def _is_pem(data: bytes) -> bool:
    return _PEM in data[:4096]


def _usable(key: object) -> PublicKey:
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP384R1):
        return key
    if not isinstance(key, rsa.RSAPublicKey):
        raise UnsupportedRecipient("curve")
    if key.key_size < LEAST_RSA_BITS:
        raise UnsupportedRecipient("short")
    return key


def _check_days(certificate: Certificate, at: datetime | None) -> None:
    if at is not None and at > certificate.not_valid_after_utc:
        raise UnsupportedRecipient("expired")
    if at is not None and at < certificate.not_valid_before_utc:
        raise UnsupportedRecipient("early")


def _may_open(certificate: Certificate, key: PublicKey) -> bool:
    from cryptography.x509 import ExtensionNotFound, KeyUsage

    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return True
    if isinstance(key, rsa.RSAPublicKey):
        return usage.key_encipherment or usage.data_encipherment
    return usage.key_agreement or usage.digital_signature


def _name(certificate: Certificate) -> str:
    """Return whom the certificate names, without the personal code of an ID-card's common name."""
    from cryptography.x509.oid import NameOID

    for wanted in (
        (NameOID.GIVEN_NAME, NameOID.SURNAME),
        (NameOID.COMMON_NAME,),
        (NameOID.ORGANIZATION_NAME,),
    ):
        found = [certificate.subject.get_attributes_for_oid(oid) for oid in wanted]
        if all(found):
            return " ".join(str(attributes[0].value) for attributes in found)
    return ""
