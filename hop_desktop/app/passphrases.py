# SPDX-License-Identifier: EUPL-1.2
"""Passphrases: one to offer, and a judgement on one that was typed."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from hop_desktop.domain.errors import WeakPassphrase

CONSONANTS = "hjklmnprstv"
VOWELS = "aeiou"
WORDS, SYLLABLES = 3, 3  # (11 × 5)^9 possibilities: 52 bits
SHORTEST = 12
STRONG_ENOUGH = 3
ZXCVBN_READS = 72


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """How a passphrase stands: 0 to 4 by zxcvbn, and the code of a reason when it is refused."""

    score: int
    reason: str = ""

    @property
    def is_accepted(self) -> bool:
        """Whether the passphrase may be used."""
        return not self.reason


def suggest() -> str:
    """Return a passphrase of three words that can be spoken and typed on any keyboard."""
    return "-".join(
        "".join(secrets.choice(CONSONANTS) + secrets.choice(VOWELS) for _ in range(SYLLABLES))
        for _ in range(WORDS)
    )


def judge(passphrase: str, *, known: tuple[str, ...] = ()) -> Judgement:
    """Judge a passphrase; ``known`` are words an acquaintance would try (names, the house)."""
    if len(passphrase) < SHORTEST:
        return Judgement(score=0, reason="too-short")
    from zxcvbn import zxcvbn

    score: int = zxcvbn(passphrase[:ZXCVBN_READS], user_inputs=list(known))["score"]
    return Judgement(score=score, reason="" if score >= STRONG_ENOUGH else "guessable")


def require_strong(passphrase: str, *, known: tuple[str, ...] = ()) -> None:
    """Raise ``WeakPassphrase`` with the reason's code unless the passphrase may be used."""
    judgement = judge(passphrase, known=known)
    if not judgement.is_accepted:
        raise WeakPassphrase(judgement.reason)
