# SPDX-License-Identifier: EUPL-1.2
"""ChaCha20-Poly1305 in pieces (RFC 8439, section 2.8): the same bytes as the one-shot class.

::

    Poly1305 key   first 32 bytes of ChaCha20 block 0
    ciphertext     ChaCha20 from block 1
    tag            Poly1305 over: associated data, zeros to 16 | ciphertext, zeros to 16
                                | length of the associated data, 8 bytes little-endian
                                | length of the ciphertext, 8 bytes little-endian
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20
from cryptography.hazmat.primitives.poly1305 import Poly1305

from hop_desktop.domain.errors import PackageDamaged

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import CipherContext

NONCE_SIZE = 12
TAG_SIZE = 16

_BLOCK = 16
_KEY_BLOCK = 0
_FIRST_DATA_BLOCK = 1


class Authenticator:
    """The Poly1305 tag over associated data and a ciphertext that comes in pieces."""

    def __init__(self, key: bytes, nonce: bytes, associated_data: bytes) -> None:
        one_time_key = _chacha20(key, nonce, _KEY_BLOCK).update(bytes(32))
        self._poly1305 = Poly1305(one_time_key)
        self._associated = len(associated_data)
        self._length = 0
        self._poly1305.update(associated_data + _padding(self._associated))

    def update(self, ciphertext: bytes) -> None:
        """Take the next piece of the ciphertext."""
        self._length += len(ciphertext)
        self._poly1305.update(ciphertext)

    def tag(self) -> bytes:
        """Return the tag over everything taken; nothing may follow."""
        self._poly1305.update(self._trailer())
        return self._poly1305.finalize()

    def verify(self, tag: bytes) -> None:
        """Compare the tag in constant time; raise ``PackageDamaged`` if it differs."""
        self._poly1305.update(self._trailer())
        try:
            self._poly1305.verify(tag)
        except InvalidSignature as error:
            raise PackageDamaged from error

    def _trailer(self) -> bytes:
        lengths = self._associated.to_bytes(8, "little") + self._length.to_bytes(8, "little")
        return _padding(self._length) + lengths


class Encryptor:
    """Encrypts a plaintext that comes in pieces, and tags it at the end."""

    def __init__(self, key: bytes, nonce: bytes, associated_data: bytes) -> None:
        self._cipher = _chacha20(key, nonce, _FIRST_DATA_BLOCK)
        self._authenticator = Authenticator(key, nonce, associated_data)

    def update(self, plaintext: bytes) -> bytes:
        """Return the ciphertext of the next piece, equally long."""
        ciphertext = self._cipher.update(plaintext)
        self._authenticator.update(ciphertext)
        return ciphertext

    def tag(self) -> bytes:
        """Return the 16-byte tag; nothing may follow."""
        return self._authenticator.tag()


def decryptor(key: bytes, nonce: bytes) -> CipherContext:
    """Return what decrypts a ciphertext piece by piece; authenticate it before."""
    return _chacha20(key, nonce, _FIRST_DATA_BLOCK)


class Recognizer:
    """Recognises pieces that were seen before: tags under a secret that never leaves memory.

    Between authenticating a file and decrypting it somebody could change the file. The first pass
    keeps a tag per piece, the second decrypts only pieces with the very same tag.
    """

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)
        self._tags: list[bytes] = []

    def remember(self, piece: bytes) -> None:
        """Keep the tag of the next piece."""
        self._tags.append(Poly1305.generate_tag(self._secret, piece))

    def recognize(self, number: int, piece: bytes) -> None:
        """Raise ``PackageDamaged`` unless this was the piece with that number."""
        try:
            Poly1305.verify_tag(self._secret, piece, self._tags[number])
        except InvalidSignature as error:
            raise PackageDamaged from error


def _chacha20(key: bytes, nonce: bytes, block: int) -> CipherContext:
    return Cipher(ChaCha20(key, block.to_bytes(4, "little") + nonce), mode=None).encryptor()


def _padding(length: int) -> bytes:
    return bytes(-length % _BLOCK)
