# SPDX-License-Identifier: EUPL-1.2
"""One question of a form file: the kinds that the program can show, and no others."""

from __future__ import annotations

from dataclasses import replace

from hop_desktop.domain import form_keywords as kw
from hop_desktop.domain.errors import FormRefused
from hop_desktop.domain.forms import Question, QuestionKind
from hop_desktop.domain.text import LONGEST_TEXT

MOST_CHOICES, MOST_LINES = 60, 40
STRING = kw.NOTED | {"oneOf", "format", "maxLength", "minLength", "x-lines", "x-from"}
BOOLEAN = kw.NOTED | {"const", "x-from"}
ARRAY = kw.NOTED | {"items", "uniqueItems", "minItems", "maxItems", "x-from"}


def read_question(schema: kw.Schema, path: str, place: str) -> Question:
    """Return the question at a place of the file; raise ``FormRefused`` for any other kind."""
    kind = schema.get("type")
    readers = {"string": _string, "boolean": _boolean, "array": _array}
    if not isinstance(kind, str) or kind not in readers:
        raise FormRefused("unknown-kind", kw.at(place, "type"))
    question = readers[kind](schema, path, place)
    return replace(
        question,
        title=kw.words(schema, "title", place, required=True),
        hint=kw.words(schema, "description", place, most=kw.LONGEST_HINT),
        source=kw.words(schema, "x-from", place),
    )


def _string(schema: kw.Schema, path: str, place: str) -> Question:
    kw.only(schema, STRING, place)
    if "oneOf" in schema:
        choices = _choices(schema, place)
        return Question(path=path, kind=QuestionKind.CHOICE, title="", choices=choices)
    if "format" in schema:
        if schema["format"] != "date":
            raise FormRefused("unknown-value", kw.at(place, "format"))
        return Question(path=path, kind=QuestionKind.DAY, title="")
    lines = kw.number(schema, "x-lines", place, least=1, most=MOST_LINES, usual=1)
    most = kw.number(schema, "maxLength", place, least=1, most=LONGEST_TEXT, usual=LONGEST_TEXT)
    kw.number(schema, "minLength", place, least=0, most=most, usual=0)
    kind = QuestionKind.TEXT if lines > 1 else QuestionKind.LINE
    return Question(path=path, kind=kind, title="", lines=lines, most=most)


def _boolean(schema: kw.Schema, path: str, place: str) -> Question:
    kw.only(schema, BOOLEAN, place)
    must = schema.get("const", False)
    if must not in {True, False} or ("const" in schema and must is not True):
        raise FormRefused("unknown-value", kw.at(place, "const"))
    return Question(path=path, kind=QuestionKind.TICK, title="", must_tick=must is True)


def _array(schema: kw.Schema, path: str, place: str) -> Question:
    kw.only(schema, ARRAY, place)
    items, here = schema.get("items"), kw.at(place, "items")
    if not isinstance(items, dict):
        raise FormRefused("missing", here)
    kw.only(items, {"type", "oneOf", "$comment"}, here)
    if items.get("type", "string") != "string":
        raise FormRefused("unknown-kind", kw.at(here, "type"))
    choices = _choices(items, here)
    kw.truth(schema.get("uniqueItems", True), kw.at(place, "uniqueItems"))
    kw.number(schema, "minItems", place, least=0, most=len(choices), usual=0)
    kw.number(schema, "maxItems", place, least=1, most=len(choices), usual=len(choices))
    return Question(path=path, kind=QuestionKind.TICKS, title="", choices=choices)


def _choices(schema: kw.Schema, place: str) -> tuple[tuple[str, str], ...]:
    offered = list(kw.listed(schema, "oneOf", place))
    here = kw.at(place, "oneOf")
    if not 1 <= len(offered) <= MOST_CHOICES:
        raise FormRefused("unknown-value", here)
    choices = tuple(_choice(part, kw.at(here, str(n))) for n, part in enumerate(offered))
    if len({key for key, _ in choices}) != len(choices):
        raise FormRefused("named-twice", here)
    return choices


def _choice(schema: kw.Schema, place: str) -> tuple[str, str]:
    kw.only(schema, {"const", "title", "$comment"}, place)
    key = kw.text(schema.get("const"), kw.at(place, "const"), most=kw.LONGEST_WORDS, required=True)
    if "\n" in key:
        raise FormRefused("unknown-value", kw.at(place, "const"))
    return key, kw.words(schema, "title", place, required=True)
