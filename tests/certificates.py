# SPDX-License-Identifier: EUPL-1.2
"""Certificates as an ID-card carries them, made for tests: of invented people, signed by nobody."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA384
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
AUTHENTICATION = ("digital_signature", "key_agreement")
SIGNING = ("content_commitment",)
OPENING = ("key_encipherment", "data_encipherment")
USES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
SHORT_BITS = 1_024


def a_key() -> ec.EllipticCurvePrivateKey:
    """Return a key as an ID-card holds it."""
    return ec.generate_private_key(ec.SECP384R1())


def a_short_key() -> rsa.RSAPrivateKey:
    """Return an RSA key that can be broken."""
    return rsa.generate_private_key(65_537, SHORT_BITS)


def private_bytes(key: Key) -> bytes:
    """Return a private key as PKCS#8 DER."""
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def a_certificate(
    key: Key,
    *,
    given: str = "MALLE",
    surname: str = "ÕISPUU-NÄIDIS",
    uses: tuple[str, ...] = AUTHENTICATION,
    start: datetime = NOON - timedelta(days=365),
    end: datetime = NOON + timedelta(days=365),
    encoding: Encoding = Encoding.DER,
) -> bytes:
    """Return a certificate that names an official as an ID-card does."""
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, f"{surname},{given},47101010033"),
            x509.NameAttribute(NameOID.SURNAME, surname),
            x509.NameAttribute(NameOID.GIVEN_NAME, given),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, "PNOEE-47101010033"),
        ]
    )
    usage = x509.KeyUsage(**{use: use in uses for use in USES})
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(usage, critical=True)
    )
    return builder.sign(key, SHA384()).public_bytes(encoding)
