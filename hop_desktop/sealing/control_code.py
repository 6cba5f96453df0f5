# SPDX-License-Identifier: EUPL-1.2
"""The control code of a house's keys: what two people read to each other before they trust.

Six groups of four out of 31 symbols, the digits and capital letters without 0 and O, 1, I and L.
31 symbols carry a little less than 5 bits each, and 31^24 lies between 2^118 and 2^119: so the
first 120 bits of the SHA-256, as a whole number, are taken modulo 31^24 and written in base 31,
most significant symbol first. Whoever wants another key with the same code tries about 2^118 keys.
"""

from __future__ import annotations

import hashlib

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
GROUPS = 6
GROUP_SIZE = 4

_BITS_IN_BYTES = 15


def control_code(*public_keys: bytes) -> tuple[str, ...]:
    """Return six groups of four symbols for one or more public keys (SPKI DER), in this order.

    Several keys are hashed one after the other; DER tells its own length, so no two lists of keys
    give the same bytes.
    """
    digest = hashlib.sha256(b"".join(public_keys)).digest()
    number = int.from_bytes(digest[:_BITS_IN_BYTES], "big") % len(ALPHABET) ** (GROUPS * GROUP_SIZE)
    symbols = ""
    for _ in range(GROUPS * GROUP_SIZE):
        number, symbol = divmod(number, len(ALPHABET))
        symbols = ALPHABET[symbol] + symbols
    return tuple(symbols[at : at + GROUP_SIZE] for at in range(0, len(symbols), GROUP_SIZE))


def key_fingerprint(public_key: bytes) -> str:
    """Return the SHA-256 of a public key (SPKI DER) in hex: how manifests name keys."""
    return hashlib.sha256(public_key).hexdigest()
