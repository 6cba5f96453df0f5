# SPDX-License-Identifier: EUPL-1.2
"""What a careful colleague would remark on a text while it is written; never more than a remark.

Rules over plain words, without a network and without memory. The rules come from school
handbooks: write neutrally, no diagnoses of one's own, no initials, facts apart from judgement,
strengths as well as worries.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

STRENGTHS_OVER = 3


class Remark(Enum):
    """What is remarked on."""

    INITIALS = "initials"
    DIAGNOSIS = "diagnosis"
    JUDGEMENT = "judgement"
    NO_STRENGTHS = "no-strengths"


class Kind(Enum):
    """What a text is meant to hold: what was seen and done, or what the writer thinks of it."""

    FACTS = "facts"
    OPINION = "opinion"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One remark, and the words that it is about as they stand in the text."""

    remark: Remark
    words: str = ""


CAPITAL = "[A-ZÕÄÖÜŠŽ]"
# "K.", "K", "K-le", "M.K.": a capital alone where a name should stand.
INITIALS = re.compile(
    rf"(?<![\w.])(?:{CAPITAL}\.\s?{CAPITAL}\.?|{CAPITAL}\.?(?=\s+[a-zõäöüšž])"
    rf"|{CAPITAL}(?=[-‑'’](?:l|le|lt|ga|st|s|i|d|ks|ta)\b))(?!\w)"
)
# Where a capital alone is no name: vitamiin C, I etapp, A rühm.
NO_NAME_BEFORE = re.compile(r"(?:vitamiin|rühm|klass|hepatiit|plaan|tüüp|täht)\w*\s+$")
NO_NAME_AFTER = re.compile(r"\.?\s+(?:etap|klass|kooliast|korrus|osa|poolaast|rühm|veerand)")
QUOTED = re.compile('[„“"«][^„“”"«»]*[”“"»]')
# Beginnings of words, whose endings change in Estonian; with a full stop the whole word.
DIAGNOSES = (
    "adhd",
    "aktiivsus- ja tähelepanuhäire",
    "alaaren",
    "anoreksia",
    "asperger",
    "ath.",
    "autis",
    "ärevushäir",
    "bipolaar",
    "buliimia",
    "depressioon",
    "depressii",
    "düsgraafia",
    "düsleksi",
    "düskalkuulia",
    "epilepsia",
    "hüperaktiiv",
    "käitumishäir",
    "neuroo",
    "psühhoo",
    "psühhopaa",
    "sundhäir",
    "tourette",
    "traumajärg",
    "tähelepanuhäir",
    "vaimne mahajäämus",
)
SOURCES = (
    "arst",
    "diagnoos",
    "hinnangu järgi",
    "kinnita",
    "neuroloog",
    "otsus",
    "psühhiaat",
    "psühholoog",
    "rajaleid",
    "sõnul",
    "teatis",
    "teatas",
    "tõend",
    "uuring",
    "ütle",
)
JUDGEMENTS = (
    "agressiivne",
    "agressiivse",
    "ebanormaal",
    "halvasti kasvatatud",
    "hooletu",
    "hoolimatu",
    "hull",
    "ilmselt",
    "isekas",
    "jonn",
    "kasvatamatu",
    "kindlasti",
    "kiuslik",
    "laisk",
    "laisa",
    "loll",
    "manipuleeri",
    "meelega",
    "mitte kunagi",
    "normaalne",
    "paha laps",
    "pahatahtlik",
    "probleemne",
    "provotseeri",
    "rumal",
    "saamatu",
    "sõnakuulmatu",
    "tahtlikult",
    "tähelepanuvaja",
    "ulakas",
    "ülbe",
)


def hints(text: str, kind: Kind, *, has_source: bool = False) -> tuple[Hint, ...]:
    """Return what there is to remark on a text, each remark once, with its first words.

    What stands in quotation marks is somebody else's and is passed over. ``has_source`` says that
    the form already names who it comes from, such as a doctor.
    """
    own = QUOTED.sub(" ", text)
    found = [
        (Remark.INITIALS, _initials(own)),
        (Remark.DIAGNOSIS, "" if has_source else _diagnosis(own)),
        (Remark.JUDGEMENT, _first(JUDGEMENTS, own) if kind is Kind.FACTS else ""),
    ]
    return tuple(Hint(remark=remark, words=words) for remark, words in found if words)


def lacks_strengths(strengths: Sequence[str]) -> bool:
    """Say whether the latest observations of a child name no strength; the latest stand first."""
    latest = strengths[:STRENGTHS_OVER]
    return len(latest) == STRENGTHS_OVER and not any(text.strip() for text in latest)


def _initials(text: str) -> str:
    for found in INITIALS.finditer(text):
        before = NO_NAME_BEFORE.search(text[: found.start()].casefold())
        if not before and not NO_NAME_AFTER.match(text[found.end() :]):
            return found.group()
    return ""


def _diagnosis(text: str) -> str:
    """Return a diagnosis in a sentence that names nobody who made it."""
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        word = _first(DIAGNOSES, sentence)
        if word and not _first(SOURCES, sentence):
            return word
    return ""


def _first(stems: Sequence[str], text: str) -> str:
    """Return the first word of a text that begins with a stem, as it is written there."""
    places = [found for stem in stems if (found := _word(stem, text))]
    return min(places, key=lambda found: found.start()).group() if places else ""


def _word(stem: str, text: str) -> re.Match[str] | None:
    ending = r"\b" if stem.endswith(".") else r"\w*"
    return re.search(rf"\b{re.escape(stem.rstrip('.'))}{ending}", text, re.IGNORECASE)
