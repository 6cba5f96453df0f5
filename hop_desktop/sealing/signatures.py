# SPDX-License-Identifier: EUPL-1.2
"""The institution's machine signature over a manifest, and the key pairs of an institution.

ECDSA on P-384 with SHA-384, DER (RFC 5480, RFC 3279), detached: anybody can check it with
``openssl dgst -sha384 -verify public.pem -signature manifest.sig manifest.json``. It shows which
house's program made the package. It is not a person's signature and is never called a digital one.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA384

from hop_desktop.domain.errors import SignatureWrong, UnsupportedRecipient
from hop_desktop.sealing.certificates import (
    private_key_der,
    public_key_der,
    read_private_key,
    read_public_key,
)


def new_key_pair() -> tuple[bytes, bytes]:
    """Return a fresh P-384 pair: private key as PKCS#8 DER, public key as SPKI DER."""
    key = ec.generate_private_key(ec.SECP384R1())
    return private_key_der(key), public_key_der(key.public_key())


def sign(manifest: bytes, private_key_der: bytes) -> bytes:
    """Return the DER signature of exactly these bytes; ``UnsupportedRecipient`` unless P-384."""
    return read_private_key(private_key_der).sign(manifest, ec.ECDSA(SHA384()))


def verify(manifest: bytes, signature: bytes, public_key_der: bytes) -> None:
    """Raise ``SignatureWrong`` unless the key (SPKI DER) signed exactly these bytes."""
    try:
        read_public_key(public_key_der).verify(signature, manifest, ec.ECDSA(SHA384()))
    except (InvalidSignature, UnsupportedRecipient) as error:
        raise SignatureWrong from error
