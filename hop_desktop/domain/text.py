# SPDX-License-Identifier: EUPL-1.2
"""Text as it is kept: NFC, without NUL, trimmed; and its forms for finding and sorting."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from hop_desktop.domain.errors import Invalid

LONGEST_TEXT = 20_000
LONGEST_NAME = 200
ESTONIAN_ORDER = "abcdefghijklmnopqrsšzžtuvwõäöüxy"
T = TypeVar("T")

# What turns the direction of writing: a title could be made to read backwards (Unicode TR 36, 2.4).
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

NUMBER = re.compile("[0-9]+")
LONGEST_NUMBER = 12


def kept(value: str) -> str:
    """Return the text as it is stored: NFC, control characters but line ends and tabs removed.

    So are those that turn the direction of writing, which no language of ours needs, and half a
    surrogate pair, which a clipboard can hold and no file.
    """
    if value.isprintable():
        # Nearly every text: without line ends, and so without control characters and surrogates.
        return unicodedata.normalize("NFC", value).strip()
    clean = "".join(
        c
        for c in value.replace("\r\n", "\n").replace("\r", "\n")
        if c in "\n\t" or (c not in TURNING and unicodedata.category(c) not in {"Cc", "Cs"})
    )
    return unicodedata.normalize("NFC", clean).strip()


def tidy(value: T) -> T:
    """Return a value with all texts in it as they are kept, also those of the values it holds.

    Raises ``Invalid(name, "too-long")`` with the name of the field that holds a text too long.
    """
    return _tidied("text", value)  # type: ignore[no-any-return]  # each kind gives its own kind


def _tidied(name: str, value: Any) -> Any:
    if isinstance(value, str):
        return limited(name, value)
    if isinstance(value, tuple):
        return tuple(_tidied(name, item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        held = {field.name: getattr(value, field.name) for field in fields(value)}
        return replace(value, **{inner: _tidied(inner, item) for inner, item in held.items()})
    return value


def limited(field: str, value: str, *, most: int = LONGEST_TEXT) -> str:
    """Return the kept text; raise ``Invalid(field, "too-long")`` over ``most`` characters."""
    text = kept(value)
    if len(text) > most:
        raise Invalid(field, "too-long")
    return text


def required(field: str, value: str) -> str:
    """Return the kept text; raise ``Invalid`` when nothing is left of it or it is too long."""
    return _filled(field, limited(field, value))


def required_name(field: str, value: str) -> str:
    """Return the kept name of a person, house or group, which stands in lists and signatures."""
    return _filled(field, limited(field, value, most=LONGEST_NAME))


def within(field: str, *values: str, most: int) -> None:
    """Raise ``Invalid(field, "too-long")`` when texts have more than ``most`` characters together.

    For records that become one text elsewhere: an entry of a chronology that is handed over.
    """
    if sum(map(len, values)) > most:
        raise Invalid(field, "too-long")


def _filled(field: str, text: str) -> str:
    if not text:
        raise Invalid(field, "empty")
    return text


def fold(value: str) -> str:
    """Return the form in which text is searched: no case, no diacritics, single spaces."""
    bare = unicodedata.normalize("NFD", kept(value).casefold())
    return " ".join("".join(c for c in bare if not unicodedata.combining(c)).split())


def search_words(value: str) -> list[str]:
    """Return the words of a text in the form in which they are searched; a hyphen parts words."""
    return "".join(c if c.isalnum() else " " for c in fold(value)).split()


def sort_key(value: str) -> bytes:
    """Return bytes that sort text in Estonian order (š, z, ž after s; õ, ä, ö, ü after w).

    Numbers sort by their value: class 2 before class 10.
    """
    text = NUMBER.sub(lambda found: found[0].zfill(LONGEST_NUMBER), kept(value).casefold())
    return b"".join(_rank(c) for c in unicodedata.normalize("NFC", text))


def _rank(character: str) -> bytes:
    place = ESTONIAN_ORDER.find(character)
    if place < 0:
        bare = unicodedata.normalize("NFD", character)[0]
        place = ESTONIAN_ORDER.find(bare)
    return bytes([0x40 + place]) if place >= 0 else b"\x20" + character.encode()
