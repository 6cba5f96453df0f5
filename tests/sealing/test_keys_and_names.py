# SPDX-License-Identifier: EUPL-1.2
"""Which keys, certificates and file names are taken, and what an institution's signature shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA384
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import BadFileName, SignatureWrong, UnsupportedRecipient
from hop_desktop.sealing.certificates import (
    point,
    private_key_der,
    public_key_der,
    read_certificate,
    read_private_key,
    read_public_key,
)
from hop_desktop.sealing.compression import deflated, inflated
from hop_desktop.sealing.file_names import checked_name, checked_names
from hop_desktop.sealing.recipients import (
    PublicKeyRecipient,
    recipient_from_certificate,
    recipient_from_certified_key,
    recipient_from_public_key,
)
from hop_desktop.sealing.signatures import new_key_pair, sign, verify
from tests.certificates import a_short_key
from tests.sealing.forging import PRIVATE_KEY, PUBLIC_KEY, VECTORS

P384 = ec.generate_private_key(ec.SECP384R1())
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ID_CARD = (
    (NameOID.COMMON_NAME, "LEPP,KAI,47101010033"),
    (NameOID.SURNAME, "LEPP"),
    (NameOID.GIVEN_NAME, "KAI"),
    (NameOID.SERIAL_NUMBER, "PNOEE-47101010033"),
)


def certificate(
    *names: tuple[x509.ObjectIdentifier, str],
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey = P384,
    usage: str = "",
) -> x509.Certificate:
    """Return a self-signed certificate, with one key usage if told."""
    subject = x509.Name([x509.NameAttribute(oid, value) for oid, value in names])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(NOON)
        .not_valid_after(NOON + timedelta(days=1))
    )
    if usage:
        uses = dict.fromkeys(
            (
                "digital_signature",
                "content_commitment",
                "key_encipherment",
                "data_encipherment",
                "key_agreement",
                "key_cert_sign",
                "crl_sign",
                "encipher_only",
                "decipher_only",
            ),
            False,
        )
        builder = builder.add_extension(x509.KeyUsage(**{**uses, usage: True}), critical=True)
    return builder.sign(key, SHA384())


def der(made: x509.Certificate) -> bytes:
    return made.public_bytes(Encoding.DER)


def test_the_vectors_certificate_names_the_vectors_key() -> None:
    found = read_certificate((VECTORS / "p384-cert.der").read_bytes())

    assert found.public_key == PUBLIC_KEY
    assert public_key_der(read_private_key(PRIVATE_KEY).public_key()) == PUBLIC_KEY


def test_an_id_card_is_labelled_without_its_personal_code() -> None:
    """The label stands in the clear in every container."""
    assert recipient_from_certificate(der(certificate(*ID_CARD))).label == "KAI LEPP"


@pytest.mark.parametrize(
    ("names", "label"),
    [
        (((NameOID.COMMON_NAME, "Nõo Vallavalitsus"),), "Nõo Vallavalitsus"),
        (((NameOID.ORGANIZATION_NAME, "Nõo vald"),), "Nõo vald"),
        ((), "X.509"),
    ],
)
def test_an_office_is_labelled_by_its_name(
    names: tuple[tuple[x509.ObjectIdentifier, str], ...], label: str
) -> None:
    assert recipient_from_certificate(der(certificate(*names))).label == label


def test_der_and_pem_are_the_same_key() -> None:
    made = certificate(*ID_CARD)
    public = P384.public_key()
    info = PublicFormat.SubjectPublicKeyInfo

    found = {
        recipient_from_certificate(der(made), label="KAI LEPP"),
        recipient_from_certificate(made.public_bytes(Encoding.PEM)),
        recipient_from_public_key(public.public_bytes(Encoding.DER, info), label="KAI LEPP"),
        recipient_from_public_key(public.public_bytes(Encoding.PEM, info), label="KAI LEPP"),
    }

    assert found == {PublicKeyRecipient(point=point(public), label="KAI LEPP")}


@pytest.mark.parametrize(
    "key",
    [
        ec.generate_private_key(ec.SECP256R1()),
        ec.generate_private_key(ec.SECP521R1()),
        rsa.generate_private_key(65_537, 2_048),
    ],
    ids=["P-256", "P-521", "RSA"],
)
def test_a_house_has_no_other_keys(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> None:
    public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    for refused in (read_public_key, partial(recipient_from_public_key, label="Kai")):
        with pytest.raises(UnsupportedRecipient):
            refused(public)
    with pytest.raises(UnsupportedRecipient):
        read_private_key(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))


@pytest.mark.parametrize(
    "key",
    [
        ec.generate_private_key(ec.SECP256R1()),
        ec.generate_private_key(ec.SECP521R1()),
        a_short_key(),
    ],
    ids=["P-256", "P-521", "RSA-1024"],
)
def test_certificates_of_other_keys_are_refused(
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
) -> None:
    public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    with pytest.raises(UnsupportedRecipient):
        recipient_from_certificate(der(certificate((NameOID.COMMON_NAME, "Kai"), key=key)))
    with pytest.raises(UnsupportedRecipient):
        recipient_from_certified_key(public, label="Kai")


def test_a_signing_certificate_of_an_id_card_is_refused() -> None:
    """PIN2's certificate commits to content; what is sealed for it cannot be opened."""
    with pytest.raises(UnsupportedRecipient):
        recipient_from_certificate(der(certificate(*ID_CARD, usage="content_commitment")))


@pytest.mark.parametrize("usage", ["key_agreement", "digital_signature"])
def test_an_authentication_certificate_is_taken(usage: str) -> None:
    assert recipient_from_certificate(der(certificate(*ID_CARD, usage=usage))).label == "KAI LEPP"


@given(data=st.binary(max_size=300))
def test_any_other_bytes_are_no_key(data: bytes) -> None:
    for read in (read_public_key, read_private_key, read_certificate):
        with pytest.raises(UnsupportedRecipient):
            read(data)
        with pytest.raises(UnsupportedRecipient):
            read(b"-----BEGIN PUBLIC KEY-----\n" + data)


def test_a_private_key_under_a_password_is_refused() -> None:
    locked = P384.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x"))

    with pytest.raises(UnsupportedRecipient):
        read_private_key(locked)


def test_a_private_key_comes_back_from_its_der() -> None:
    assert read_private_key(private_key_der(P384)).private_numbers() == P384.private_numbers()


def test_a_signature_holds_for_exactly_these_bytes_and_this_key() -> None:
    private, public = new_key_pair()
    signature = sign(b"manifest", private)

    verify(b"manifest", signature, public)
    for manifest, mark, key in (
        (b"manifest ", signature, public),
        (b"manifest", signature[:-1], public),
        (b"manifest", b"", public),
        (b"manifest", signature, new_key_pair()[1]),
        (b"manifest", signature, b"no key"),
    ):
        with pytest.raises(SignatureWrong):
            verify(manifest, mark, key)


def test_a_signature_is_plain_ecdsa_with_sha_384() -> None:
    private, _ = new_key_pair()

    signature = sign(b"manifest", private)

    read_private_key(private).public_key().verify(signature, b"manifest", ec.ECDSA(SHA384()))


@pytest.mark.parametrize("name", ["a", "Õie juhtum.json", "kokkuvõte (1).pdf", "Пример.txt", ".a"])
def test_ordinary_names_are_taken(name: str) -> None:
    assert checked_name(name) == name


def test_a_name_is_kept_composed() -> None:
    assert checked_name("o\N{COMBINING TILDE}is.txt") == "õis.txt"


@given(st.text(max_size=30))
def test_a_taken_name_is_one_flat_visible_name(name: str) -> None:
    try:
        taken = checked_name(name)
    except BadFileName:
        return
    assert taken
    assert not set(taken) & set('/\\:*?"<>|\0\n')
    assert taken not in {".", ".."}


def test_names_that_one_disk_takes_for_the_same_are_refused() -> None:
    with pytest.raises(BadFileName):
        checked_names(["Lisa.pdf", "lisa.PDF"])


@given(st.lists(st.binary(max_size=2_000), max_size=8), st.sampled_from([None, 0, 1, 6, 9]))
def test_what_was_deflated_is_inflated(pieces: list[bytes], level: int | None) -> None:
    stream = b"".join(deflated(pieces, level=level))

    assert b"".join(inflated([stream], most=1 << 20)) == b"".join(pieces)


@given(st.integers(1, 700))
def test_a_stream_may_come_in_pieces_of_any_size(size: int) -> None:
    content = bytes(range(256)) * 8 + bytes(300_000)
    stream = b"".join(deflated([content[:262_000], content[262_000:]]))
    pieces = [stream[at : at + size] for at in range(0, min(len(stream), 20_000), size)]
    rest = stream[len(pieces) * size :]

    assert b"".join(inflated([*pieces, rest], most=1 << 20)) == content
