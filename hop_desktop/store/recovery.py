# SPDX-License-Identifier: EUPL-1.2
"""The recovery key as it stands on paper: 32 characters of 160 random bits, and 4 to check them.

::

    K7QM 2XWP …  nine groups of four; alphabet of RFC 4648 §6 (A–Z, 2–7), 5 bits a character
    160 bits of key, then 20 bits chosen so that the whole, as one number, divides by a prime

The prime is the largest below 2^20. A wrong character changes the number by d·32^k with
0 < d < 32, and a swap by d·32^k·(32^n - 1) with n < 36; the prime divides neither, so each of
them is caught, always, before any work is done with the key.

The alphabet holds neither 0 nor 1 nor 8, so what is read as such is put right: 0 is O, 1 is I,
8 is B.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from hop_desktop.domain.errors import RecoveryKeyMistyped

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
MISREAD = str.maketrans("018", "OIB")
SECRET_BYTES = 20
CHECK_BITS = 20
CHARACTERS = 36
GROUP = 4
BITS = 5
PRIME = 1_048_573


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryKey:
    """160 secret bits, kept on paper only."""

    secret: bytes = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The nine groups of four characters, the last of which is the check."""
        number = int.from_bytes(self.secret, "big") << CHECK_BITS
        number += -number % PRIME
        places = range((CHARACTERS - 1) * BITS, -1, -BITS)
        letters = "".join(ALPHABET[number >> place & 31] for place in places)
        return tuple(letters[at : at + GROUP] for at in range(0, CHARACTERS, GROUP))

    @property
    def text(self) -> str:
        """The groups with spaces between them."""
        return " ".join(self.groups)


def new_recovery_key() -> RecoveryKey:
    """Return a fresh random key."""
    return RecoveryKey(secret=secrets.token_bytes(SECRET_BYTES))


def parse(typed: str) -> RecoveryKey:
    """Return the key somebody typed, in any case and spacing.

    Raises ``RecoveryKeyMistyped`` for a wrong length, a foreign character, any one wrong
    character or any two characters swapped.
    """
    letters = "".join(c for c in typed.upper() if c.isalnum()).translate(MISREAD)
    if len(letters) != CHARACTERS or not set(letters) <= set(ALPHABET):
        raise RecoveryKeyMistyped
    number = 0
    for letter in letters:
        number = number << BITS | ALPHABET.index(letter)
    if number % PRIME:
        raise RecoveryKeyMistyped
    return RecoveryKey(secret=(number >> CHECK_BITS).to_bytes(SECRET_BYTES, "big"))
