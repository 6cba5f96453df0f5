# SPDX-License-Identifier: EUPL-1.2
"""Single keywords of a form file: read, or refused with their place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from hop_desktop.domain.errors import FormRefused
from hop_desktop.domain.forms import PATH
from hop_desktop.domain.text import kept

NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,59}")
LONGEST_WORDS, LONGEST_HINT = 300, 2_000
NOTED = {"title", "description", "$comment", "type"}
Schema = Mapping[str, Any]


def named(schema: Schema, place: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield name, schema and place of every property; refuse names that are none."""
    parts, here = schema.get("properties", {}), at(place, "properties")
    if not isinstance(parts, dict):
        raise FormRefused("not-a-schema", here)
    for name, part in parts.items():
        if not NAME.fullmatch(name):
            raise FormRefused("bad-name", at(here, name[:60]))
        if not isinstance(part, dict):
            raise FormRefused("not-a-schema", at(here, name))
        yield name, part, at(here, name)


def listed(schema: Schema, keyword: str, place: str) -> Iterable[dict[str, Any]]:
    """Return the schemas under a keyword; refuse what is no list of schemas."""
    parts = schema.get(keyword, [])
    if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
        raise FormRefused("not-a-schema", at(place, keyword))
    return parts


def required(schema: Schema, place: str) -> set[str]:
    """Return the names that must be answered."""
    names = schema.get("required", [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise FormRefused("not-a-schema", at(place, "required"))
    return set(names)


def only(schema: Schema, known: set[str], place: str) -> None:
    """Refuse every keyword that is not among the known ones."""
    for keyword in schema:
        if keyword not in known:
            raise FormRefused("unknown-keyword", at(place, keyword[:60]))


def words(
    schema: Schema, keyword: str, place: str, *, most: int = LONGEST_WORDS, required: bool = False
) -> str:
    """Return the tidy text of a keyword; refuse one that is too long, or missing when required."""
    return text(schema.get(keyword, ""), at(place, keyword), most=most, required=required)


def text(value: object, place: str, *, most: int, required: bool) -> str:
    """Return a tidy text; refuse what is none, too long, or missing when required."""
    if not isinstance(value, str) or len(value) > most:
        raise FormRefused("missing" if value is None else "too-long", place)
    told = kept(value)
    if required and not told:
        raise FormRefused("missing", place)
    return told


def number(schema: Schema, keyword: str, place: str, *, least: int, most: int, usual: int) -> int:
    """Return a whole number within bounds, or the usual one when it is not given."""
    value = schema.get(keyword, usual)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise FormRefused("unknown-value", at(place, keyword))
    return value


def truth(value: object, place: str) -> bool:
    """Return a truth; refuse what is none."""
    if not isinstance(value, bool):
        raise FormRefused("unknown-value", place)
    return value


def member(kind: Any, value: object, place: str) -> Any:
    """Return the member of an enumeration; refuse an unknown value."""
    try:
        return kind(value)
    except ValueError as error:
        raise FormRefused("unknown-value", place) from error


def stem(path: str) -> str:
    """Return the last name of a path."""
    return path.rpartition(PATH)[2]


def join(path: str, name: str) -> str:
    """Return the path of a name under a path."""
    return f"{path}{PATH}{name}" if path else name


def at(place: str, name: str) -> str:
    """Return the place of a name under a place."""
    return f"{place}/{name}" if place else name
