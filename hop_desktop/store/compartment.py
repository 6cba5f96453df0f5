# SPDX-License-Identifier: EUPL-1.2
"""The cryptography of the protected compartment; it knows keys and bytes, and no rows.

::

    content key = 32 random bytes, one for an entry
    body    = nonce || AES-256-GCM(content key, nonce, content,
              aad = canon(["hop/protected-body/1", store, entry, revision]))
    grant   = HPKE base, X25519/HKDF-SHA256/ChaCha20-Poly1305, of content key || author's UUID,
              info = canon(["hop/protected-grant/1", store, entry])                       RFC 9180
    draft   = nonce || AES-256-GCM(HKDF-SHA256(own X25519 private, "hop/1/draft"), nonce, words,
              aad = canon(["hop/draft/1", store, label]))
    label   = HMAC-SHA-256(HKDF-SHA256(own X25519 private, "hop/1/draft-label"), form), hex

Nobody needs a private key to add an entry. All grants have one length and no name: whoever may
read finds the right one by trying.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.journal import canonical
from hop_desktop.store import keys, person_keys
from hop_desktop.store.key_slots import NONCE_BYTES
from hop_desktop.store.keys import KEY_BYTES

UUID_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryKey:
    """What a grant holds: the key of an entry's texts, and who wrote the first of them."""

    secret: bytes = field(repr=False)
    author: UUID


def new_pair() -> tuple[bytes, bytes]:
    """Return a fresh X25519 pair, private and public, raw."""
    private = secrets.token_bytes(KEY_BYTES)
    return private, person_keys.exchange_public(private)


def new_entry_key(author: UUID) -> EntryKey:
    """Return a fresh content key for an entry of this author."""
    return EntryKey(secret=secrets.token_bytes(KEY_BYTES), author=author)


def grant(key: EntryKey, public: bytes, *, store_id: UUID, entry: UUID) -> bytes:
    """Return the content key of an entry, sealed to an X25519 public key."""
    info = _grant_info(store_id, entry)
    return keys.wrap(key.secret + key.author.bytes, public, info=info)


def open_grant(sealed: bytes, private: bytes, *, store_id: UUID, entry: UUID) -> EntryKey:
    """Return what a grant holds; ``NotAllowed`` when it is another's or of another entry."""
    plain = keys.unwrap(sealed, private, info=_grant_info(store_id, entry))
    if len(plain) != KEY_BYTES + UUID_BYTES:
        raise NotAllowed
    return EntryKey(secret=plain[:KEY_BYTES], author=UUID(bytes=plain[KEY_BYTES:]))


def seal_body(
    content: bytes, key: EntryKey, *, store_id: UUID, entry: UUID, revision: int
) -> bytes:
    """Return a text of an entry, sealed and bound to its place."""
    return _seal(content, key.secret, _body_data(store_id, entry, revision))


def open_body(sealed: bytes, key: EntryKey, *, store_id: UUID, entry: UUID, revision: int) -> bytes:
    """Return a text of an entry; ``NotAllowed`` when it was altered or stands in another place."""
    return _open(sealed, key.secret, _body_data(store_id, entry, revision))


def draft_label(form: str, exchange: bytes) -> str:
    """Return under what a person's draft of a form is kept: 64 characters that tell neither."""
    return keys.mac(keys.hkdf(exchange, b"hop/1/draft-label"), form.encode()).hex()


def seal_draft(words: bytes, exchange: bytes, *, store_id: UUID, label: str) -> bytes:
    """Return a draft that only the holder of this private key opens."""
    return _seal(words, keys.hkdf(exchange, b"hop/1/draft"), _draft_data(store_id, label))


def open_draft(sealed: bytes, exchange: bytes, *, store_id: UUID, label: str) -> bytes:
    """Return the words of a draft; ``NotAllowed`` when it is another person's."""
    return _open(sealed, keys.hkdf(exchange, b"hop/1/draft"), _draft_data(store_id, label))


def _seal(plain: bytes, key: bytes, data: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, data)


def _open(sealed: bytes, key: bytes, data: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], data)
    except (InvalidTag, ValueError):
        raise NotAllowed from None


def _grant_info(store_id: UUID, entry: UUID) -> list[Any]:
    return ["hop/protected-grant/1", str(store_id), str(entry)]


def _body_data(store_id: UUID, entry: UUID, revision: int) -> bytes:
    return canonical(["hop/protected-body/1", str(store_id), str(entry), revision]).encode()


def _draft_data(store_id: UUID, label: str) -> bytes:
    return canonical(["hop/draft/1", str(store_id), label]).encode()
