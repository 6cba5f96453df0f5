# SPDX-License-Identifier: EUPL-1.2
"""The cryptography under the containers, against the answers that its specifications print."""

from __future__ import annotations

import hashlib

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import PackageDamaged
from hop_desktop.sealing import keys
from hop_desktop.sealing.control_code import ALPHABET, control_code, key_fingerprint
from hop_desktop.sealing.stream import Authenticator, Encryptor, Recognizer, decryptor

# RFC 8439, section 2.8.2.
AEAD_KEY = bytes(range(0x80, 0xA0))
AEAD_NONCE = bytes.fromhex("070000004041424344454647")
AEAD_DATA = bytes.fromhex("50515253c0c1c2c3c4c5c6c7")
SUNSCREEN = (
    b"Ladies and Gentlemen of the class of '99: "
    b"If I could offer you only one tip for the future, sunscreen would be it."
)
AEAD_CIPHERTEXT = bytes.fromhex(
    "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6"
    "3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
    "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
    "3ff4def08e4b7a9de576d26586cec64b6116"
)
AEAD_TAG = bytes.fromhex("1ae10b594f09e26a7e902ecbd0600691")

# RFC 5869, appendix A.1; the program takes 32 bytes of output, the RFC prints 42.
HKDF_KEY_MATERIAL = bytes([0x0B] * 22)
HKDF_SALT = bytes(range(13))
HKDF_INFO = bytes(range(0xF0, 0xFA))
HKDF_EXTRACTED = bytes.fromhex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5")
HKDF_EXPANDED = bytes.fromhex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf")


def test_encrypts_as_rfc_8439_prints() -> None:
    encryptor = Encryptor(AEAD_KEY, AEAD_NONCE, AEAD_DATA)

    assert encryptor.update(SUNSCREEN[:50]) + encryptor.update(SUNSCREEN[50:]) == AEAD_CIPHERTEXT
    assert encryptor.tag() == AEAD_TAG


def test_decrypts_and_recognises_what_rfc_8439_prints() -> None:
    authenticator = Authenticator(AEAD_KEY, AEAD_NONCE, AEAD_DATA)
    authenticator.update(AEAD_CIPHERTEXT)

    authenticator.verify(AEAD_TAG)
    assert decryptor(AEAD_KEY, AEAD_NONCE).update(AEAD_CIPHERTEXT) == SUNSCREEN


@given(
    pieces=st.lists(st.binary(max_size=200), max_size=6),
    associated=st.binary(max_size=40),
    key=st.binary(min_size=32, max_size=32),
    nonce=st.binary(min_size=12, max_size=12),
)
def test_pieces_give_the_bytes_of_the_one_shot_cipher(
    pieces: list[bytes], associated: bytes, key: bytes, nonce: bytes
) -> None:
    encryptor = Encryptor(key, nonce, associated)
    sealed = b"".join(encryptor.update(piece) for piece in pieces) + encryptor.tag()

    assert sealed == ChaCha20Poly1305(key).encrypt(nonce, b"".join(pieces), associated)


def test_derives_as_rfc_5869_prints() -> None:
    extracted = keys._extract(HKDF_SALT, HKDF_KEY_MATERIAL)

    assert extracted == HKDF_EXTRACTED
    assert keys._expand(extracted, HKDF_INFO) == HKDF_EXPANDED


def test_a_password_costs_what_it_should() -> None:
    """PBKDF2-HMAC-SHA-256 of RFC 7914, section 11: "passwd", "salt", one step."""
    found = keys.password_key("passwd", salt=b"salt", iterations=1)

    assert found.hex() == "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"


def test_the_same_letters_typed_in_pieces_are_one_password() -> None:
    assert keys.normal_password("o\N{COMBINING TILDE}un") == "õun"


def test_only_the_very_same_piece_is_recognised() -> None:
    seen = Recognizer()
    seen.remember(b"esimene")
    seen.remember(b"teine")

    seen.recognize(1, b"teine")
    with pytest.raises(PackageDamaged):
        seen.recognize(0, b"teine")


def test_a_control_code_is_what_its_definition_says() -> None:
    key = b"public key"
    number = int.from_bytes(hashlib.sha256(key).digest()[:15], "big") % 31**24

    groups = control_code(key)

    assert [len(group) for group in groups] == [4] * 6
    worth = 0
    for symbol in "".join(groups):
        worth = worth * 31 + ALPHABET.index(symbol)
    assert worth == number


def test_a_control_code_has_nothing_that_is_misheard_or_misread() -> None:
    assert not set("01OIL") & set(ALPHABET)
    assert control_code(b"a") != control_code(b"b")
    assert key_fingerprint(b"a") == hashlib.sha256(b"a").hexdigest()
