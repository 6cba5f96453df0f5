# SPDX-License-Identifier: EUPL-1.2
"""An RSA key in a certificate, as institutions have it: what is taken, and what is damage."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import load_der_private_key

from hop_desktop.domain.errors import NotForYou, PackageDamaged, UnsupportedRecipient
from hop_desktop.sealing.capsules import wrapped
from hop_desktop.sealing.certificates import (
    read_certificate,
    read_opening_key,
    rsa_public_key_der,
)
from hop_desktop.sealing.container import Part, open_bytes, seal_bytes
from hop_desktop.sealing.header import OtherCapsule, RecipientRecord, RsaCapsule
from hop_desktop.sealing.recipients import KeyIdentity, recipient_from_certificate
from tests.certificates import AUTHENTICATION, SIGNING, a_certificate, private_bytes
from tests.sealing.forging import (
    BY_KEY,
    BY_RSA_KEY,
    BY_SECRET,
    RSA_CERTIFICATE,
    RSA_KEY,
    forged,
    stored,
    tar_of,
)

KEY = load_der_private_key(RSA_KEY, None)
assert isinstance(KEY, rsa.RSAPrivateKey)
FOR_RSA = recipient_from_certificate(RSA_CERTIFICATE, label="Näidiskool")
PART = Part(name="a.txt", content="Õie jutt".encode())
FINE = stored(tar_of(("a.txt", b"a")))


def encrypted(kek: bytes, padding: OAEP) -> bytes:
    assert isinstance(KEY, rsa.RSAPrivateKey)
    return KEY.public_key().encrypt(kek, padding)


def oaep(digest: SHA256 | SHA384) -> OAEP:
    return OAEP(mgf=MGF1(digest), algorithm=digest, label=None)


def a_record(encrypted_kek: bytes) -> RecipientRecord:
    record = wrapped(bytes(32), FOR_RSA)
    assert isinstance(record.capsule, RsaCapsule)
    return replace(record, capsule=replace(record.capsule, encrypted_kek=encrypted_kek))


def test_only_the_holder_of_the_key_opens() -> None:
    container = seal_bytes([PART], [FOR_RSA])
    another = rsa.generate_private_key(65_537, 2_048)

    assert open_bytes(container, BY_RSA_KEY) == (PART,)
    for identity in (BY_KEY, BY_SECRET, KeyIdentity(private_key=private_bytes(another))):
        with pytest.raises(NotForYou):
            open_bytes(container, identity)


def test_no_two_containers_wrap_alike() -> None:
    first, second = wrapped(bytes(32), FOR_RSA), wrapped(bytes(32), FOR_RSA)

    assert first.encrypted_fmk != second.encrypted_fmk != bytes(32)


@pytest.mark.parametrize(
    "kek",
    [
        b"",
        bytes(256),
        b"\xff" * 255,
        encrypted(bytes(32), oaep(SHA384())),
        encrypted(bytes(31), oaep(SHA256())),
        encrypted(b"", oaep(SHA256())),
        encrypted(bytes(32), oaep(SHA256())),
    ],
    ids=["empty", "zeros", "short", "sha-384", "31 bytes", "nothing", "another"],
)
def test_a_wrong_key_inside_is_damage_and_harms_nobody_else(kek: bytes) -> None:
    container = forged(FINE, extra=[a_record(kek)])

    with pytest.raises(PackageDamaged):
        open_bytes(container, BY_RSA_KEY)
    assert open_bytes(container, BY_SECRET)


def test_an_unreadable_recipient_harms_only_itself() -> None:
    container = forged(
        FINE, extra=[replace(a_record(b""), capsule=OtherCapsule(kind=a_record(b"").kind))]
    )

    with pytest.raises(NotForYou):
        open_bytes(container, BY_RSA_KEY)
    assert open_bytes(container, BY_SECRET)


@pytest.mark.parametrize(
    ("bits", "uses", "reason"),
    [
        (2_047, ("key_encipherment",), "short"),
        (1_024, ("key_encipherment",), "short"),
        (2_048, SIGNING, "usage"),
        (2_048, ("digital_signature",), "usage"),
        (2_048, AUTHENTICATION, "usage"),
    ],
)
def test_what_could_not_open_is_refused(bits: int, uses: tuple[str, ...], reason: str) -> None:
    certificate = a_certificate(rsa.generate_private_key(65_537, bits), uses=uses)

    with pytest.raises(UnsupportedRecipient) as refused:
        read_certificate(certificate)

    assert refused.value.reason == reason


@pytest.mark.parametrize("use", ["key_encipherment", "data_encipherment"])
def test_what_can_open_is_taken(use: str) -> None:
    key = rsa.generate_private_key(65_537, 2_048)
    recipient = recipient_from_certificate(a_certificate(key, uses=(use,)))
    identity = KeyIdentity(private_key=private_bytes(key))

    assert open_bytes(seal_bytes([PART], [recipient]), identity) == (PART,)


def test_the_key_is_named_as_the_specification_says() -> None:
    """RSAPublicKey of PKCS#1: a sequence of modulus and exponent, without the algorithm."""
    key = read_opening_key(RSA_KEY)
    assert isinstance(key, rsa.RSAPrivateKey)

    assert rsa_public_key_der(key.public_key())[:9] == bytes.fromhex("3082010a0282010100")


def test_other_private_keys_open_nothing() -> None:
    with pytest.raises(UnsupportedRecipient):
        read_opening_key(private_bytes(ec.generate_private_key(ec.SECP256R1())))
