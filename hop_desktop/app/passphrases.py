# SPDX-License-Identifier: EUPL-1.2
"""Passphrases: one to offer, and a judgement on one that was typed."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hop_desktop.domain.errors import WeakPassphrase

LIST = Path("words", "et.txt")
WORDS = 5  # of more than 1,024: over 50 bits
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


def suggest(resources: Path) -> str:
    """Return a passphrase of five different words, to be spoken and typed on any keyboard."""
    known = words(resources / LIST)
    return " ".join(secrets.SystemRandom().sample(known, WORDS))


@cache
def words(path: Path) -> tuple[str, ...]:
    """Return the words that passphrases are made of; remarks begin with a number sign."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if not line.startswith("#"))


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
