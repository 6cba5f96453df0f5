# SPDX-License-Identifier: EUPL-1.2
"""A form file read: JSON Schema (draft 2020-12), but only what the program can show.

Everything that is not named here is refused, so that a form never says less on the screen than in
its file. A reference could be fetched and a pattern could take hours: both are refused wherever
they stand. Every refusal names the place in the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from hop_desktop.domain.errors import FormRefused
from hop_desktop.domain.forms import (
    LARGEST_FORM,
    MOST_QUESTIONS,
    PATH,
    Condition,
    FormKey,
    FormNeeds,
    FormSection,
    FormStatus,
    FormTemplate,
    Question,
    QuestionKind,
)
from hop_desktop.domain.institution import Place
from hop_desktop.domain.text import LONGEST_TEXT, kept

DRAFT = "https://json-schema.org/draft/2020-12/schema"
FORMAT = 1
"""What ``x-format`` may be at most: a newer program may know more."""

FORM_ID = re.compile(r"urn:hop:form:([a-z][a-z0-9-]{0,59}):([1-9][0-9]{0,3})")
NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,59}")
DEEPEST = 12
LONGEST_WORDS, LONGEST_HINT, MOST_CHOICES, MOST_LINES, MOST_SIGNATURES = 300, 2_000, 60, 40, 12

NEVER = {"$ref", "$dynamicRef", "$recursiveRef"}
PATTERNS = {"pattern", "patternProperties"}
NOTED = {"title", "description", "$comment", "type"}
ROOT = NOTED | {
    "$schema",
    "$id",
    "required",
    "properties",
    "allOf",
    "x-format",
    "x-status",
    "x-places",
    "x-needs",
    "x-basis",
    "x-signatures",
    "x-internal",
}
SECTION = NOTED | {"required", "properties", "allOf"}
STRING = NOTED | {"oneOf", "format", "maxLength", "minLength", "x-lines", "x-from"}
BOOLEAN = NOTED | {"const", "x-from"}
ARRAY = NOTED | {"items", "uniqueItems", "minItems", "maxItems", "x-from"}
TESTED = {
    "$comment",
    "allOf",
    "anyOf",
    "const",
    "contains",
    "enum",
    "minItems",
    "minLength",
    "not",
    "oneOf",
    "properties",
    "required",
    "type",
}
Schema = Mapping[str, Any]


@dataclass(slots=True)
class _Found:
    """What an object of the schema asks, while it is read."""

    questions: dict[str, Question] = field(default_factory=dict)
    sections: dict[str, FormSection] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)


def read_form(content: bytes) -> FormTemplate:
    """Return the form in a file; raise ``FormRefused`` with the place."""
    schema = _json(content)
    _check_everywhere(schema)
    _only(schema, ROOT, "")
    if schema.get("$schema") != DRAFT:
        raise FormRefused("other-draft", "$schema")
    newest = schema.get("x-format", FORMAT)
    if not isinstance(newest, int) or newest > FORMAT:
        raise FormRefused("newer", "x-format")
    found = _object(schema, "", "", within=False)
    form = FormTemplate(
        key=_key(schema),
        title=_words(schema, "title", "", required=True),
        hint=_words(schema, "description", "", most=LONGEST_HINT),
        status=_member(FormStatus, schema.get("x-status", "draft"), "x-status"),
        places=_places(schema),
        needs=_member(FormNeeds, schema.get("x-needs", "child"), "x-needs"),
        basis=_words(schema, "x-basis", "", most=LONGEST_HINT),
        signatures=_signatures(schema),
        internal=_truth(schema.get("x-internal", True), "x-internal"),
        sections=tuple(_sections(found)),
        conditions=tuple(found.conditions),
        schema=schema,
    )
    if not form.questions:
        raise FormRefused("no-questions", "properties")
    if len(form.questions) > MOST_QUESTIONS:
        raise FormRefused("too-many-questions", "properties")
    return form


def _json(content: bytes) -> dict[str, Any]:
    if len(content) > LARGEST_FORM:
        raise FormRefused("too-large")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormRefused("not-text") from error
    try:
        whole = json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise FormRefused("not-json", f"{error.lineno}:{error.colno}") from error
    except RecursionError as error:
        raise FormRefused("too-deep") from error
    except ValueError as error:  # a number with more digits than are read
        raise FormRefused("not-json", "1:1") from error
    if not isinstance(whole, dict):
        raise FormRefused("not-an-object")
    return whole


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    whole = dict(pairs)
    if len(whole) != len(pairs):
        names = [name for name, _ in pairs]
        raise FormRefused("named-twice", next(n for n in names if names.count(n) > 1))
    return whole


def _check_everywhere(schema: object) -> None:
    """Refuse references, patterns and depth wherever they stand; no recursion of our own."""
    waiting: list[tuple[object, str, int, bool]] = [(schema, "", 0, False)]
    while waiting:
        part, place, depth, names = waiting.pop()
        if depth > DEEPEST:
            raise FormRefused("too-deep", place)
        if isinstance(part, dict):
            for key, value in part.items():
                here = _at(place, key)
                # Under "properties" stand the names of questions, which may be any word.
                if not names and key in NEVER:
                    raise FormRefused("reference", here)
                if not names and key in PATTERNS:
                    raise FormRefused("pattern", here)
                waiting.append((value, here, depth + 1, key == "properties" and not names))
        elif isinstance(part, list):
            waiting += [(v, _at(place, str(n)), depth + 1, False) for n, v in enumerate(part)]


def _key(schema: Schema) -> FormKey:
    found = FORM_ID.fullmatch(str(schema.get("$id", "")))
    if found is None:
        raise FormRefused("bad-id", "$id")
    return FormKey(name=found[1], version=int(found[2]))


def _places(schema: Schema) -> frozenset[Place]:
    names = schema.get("x-places", [place.value for place in Place])
    if not isinstance(names, list) or not names:
        raise FormRefused("unknown-value", "x-places")
    return frozenset(_member(Place, name, "x-places") for name in names)


def _signatures(schema: Schema) -> tuple[str, ...]:
    signers = schema.get("x-signatures", [])
    if not isinstance(signers, list) or len(signers) > MOST_SIGNATURES:
        raise FormRefused("unknown-value", "x-signatures")
    return tuple(
        _text(signer, _at("x-signatures", str(number)), most=LONGEST_WORDS, required=True)
        for number, signer in enumerate(signers)
    )


def _object(schema: Schema, path: str, place: str, *, within: bool) -> _Found:
    """Read the questions of an object: the form itself, a section, or what a condition adds."""
    if schema.get("type", "object") != "object":
        raise FormRefused("unknown-kind", _at(place, "type"))
    found = _Found()
    required = _required(schema, place)
    for name, part, here in _named(schema, place):
        is_section = isinstance(part.get("properties"), dict)
        if is_section and within:
            raise FormRefused("section-in-section", here)
        if is_section:
            _section(found, name, part, here)
        else:
            question = _question(part, _join(path, name), here)
            found.questions[name] = replace(question, required=name in required)
        found.order.append(name)
    for number, part in enumerate(_listed(schema, "allOf", place)):
        _condition(found, part, path, _at(_at(place, "allOf"), str(number)), within=within)
    known = found.questions.keys() | found.sections.keys()
    for name in required - known:
        raise FormRefused("unknown-name", _at(_at(place, "required"), name))
    return found


def _section(found: _Found, name: str, schema: Schema, place: str) -> None:
    _only(schema, SECTION, place)
    inner = _object(schema, name, place, within=True)
    before = found.sections.get(name)
    title = _words(schema, "title", place, required=before is None)
    questions = (*(before.questions if before else ()), *_in_order(inner))
    found.sections[name] = FormSection(
        path=name,
        title=title or (before.title if before else ""),
        hint=_words(schema, "description", place, most=LONGEST_HINT),
        questions=questions,
    )
    found.conditions += inner.conditions


def _condition(found: _Found, schema: Schema, path: str, place: str, *, within: bool) -> None:
    """Read one ``if`` with its ``then``; what it shows stands behind what it asks about."""
    _only(schema, {"if", "then", "$comment"}, place)
    test, then = schema.get("if"), schema.get("then")
    if not isinstance(test, dict) or not isinstance(then, dict):
        raise FormRefused("no-condition", place)
    _check_test(test, _at(place, "if"))
    inside = _at(place, "then")
    _only(then, {"properties", "required", "type", "$comment"}, inside)
    names = _required(then, inside)
    added = _object({**then, "required": []}, path, inside, within=within)
    shows = {q.path for q in added.questions.values() if _stem(q.path) not in found.questions}
    new_sections = {name: s for name, s in added.sections.items() if name not in found.sections}
    shows |= {q.path for section in new_sections.values() for q in section.questions}
    if added.sections.keys() - new_sections.keys():
        raise FormRefused("section-twice", inside)
    known = found.questions.keys() | added.questions.keys() | added.sections.keys()
    for name in names - known - found.sections.keys():
        raise FormRefused("unknown-name", _at(_at(inside, "required"), name))
    behind = _last_of(found.order, test) + 1
    for name in [name for name in added.order if name not in found.order]:
        found.order.insert(behind, name)
        behind += 1
    for name, question in added.questions.items():
        found.questions.setdefault(name, question)
    found.sections |= new_sections
    found.conditions += added.conditions
    requires = {_join(path, name) for name in names if name not in added.sections}
    found.conditions.append(
        Condition(path=path, test=test, shows=frozenset(shows), requires=frozenset(requires))
    )


def _check_test(test: object, place: str) -> None:
    """Let a condition ask only what is quickly answered."""
    if not isinstance(test, dict):
        raise FormRefused("unknown-keyword", place)
    _only(test, TESTED, place)
    for name, part, here in _named(test, place):
        del name
        _check_test(part, here)
    for keyword in ("not", "contains"):
        if keyword in test:
            _check_test(test[keyword], _at(place, keyword))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for number, part in enumerate(_listed(test, keyword, place)):
            _check_test(part, _at(_at(place, keyword), str(number)))


def _last_of(order: list[str], test: Schema) -> int:
    asked = set(_asked_about(test))
    places = [number for number, name in enumerate(order) if name in asked]
    return max(places, default=len(order) - 1)


def _asked_about(test: Schema) -> Iterator[str]:
    yield from test.get("properties", {})
    yield from (name for name in test.get("required", []) if isinstance(name, str))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in test.get(keyword, []):
            yield from _asked_about(part)
    if "not" in test:
        yield from _asked_about(test["not"])


def _question(schema: Schema, path: str, place: str) -> Question:
    kind = schema.get("type")
    readers = {"string": _string, "boolean": _boolean, "array": _array}
    if not isinstance(kind, str) or kind not in readers:
        raise FormRefused("unknown-kind", _at(place, "type"))
    question = readers[kind](schema, path, place)
    return replace(
        question,
        title=_words(schema, "title", place, required=True),
        hint=_words(schema, "description", place, most=LONGEST_HINT),
        source=_words(schema, "x-from", place),
    )


def _string(schema: Schema, path: str, place: str) -> Question:
    _only(schema, STRING, place)
    if "oneOf" in schema:
        choices = _choices(schema, place)
        return Question(path=path, kind=QuestionKind.CHOICE, title="", choices=choices)
    if "format" in schema:
        if schema["format"] != "date":
            raise FormRefused("unknown-value", _at(place, "format"))
        return Question(path=path, kind=QuestionKind.DAY, title="")
    lines = _number(schema, "x-lines", place, least=1, most=MOST_LINES, usual=1)
    most = _number(schema, "maxLength", place, least=1, most=LONGEST_TEXT, usual=LONGEST_TEXT)
    _number(schema, "minLength", place, least=0, most=most, usual=0)
    kind = QuestionKind.TEXT if lines > 1 else QuestionKind.LINE
    return Question(path=path, kind=kind, title="", lines=lines, most=most)


def _boolean(schema: Schema, path: str, place: str) -> Question:
    _only(schema, BOOLEAN, place)
    must = schema.get("const", False)
    if must not in {True, False} or ("const" in schema and must is not True):
        raise FormRefused("unknown-value", _at(place, "const"))
    return Question(path=path, kind=QuestionKind.TICK, title="", must_tick=must is True)


def _array(schema: Schema, path: str, place: str) -> Question:
    _only(schema, ARRAY, place)
    items, here = schema.get("items"), _at(place, "items")
    if not isinstance(items, dict):
        raise FormRefused("missing", here)
    _only(items, {"type", "oneOf", "$comment"}, here)
    if items.get("type", "string") != "string":
        raise FormRefused("unknown-kind", _at(here, "type"))
    choices = _choices(items, here)
    _truth(schema.get("uniqueItems", True), _at(place, "uniqueItems"))
    _number(schema, "minItems", place, least=0, most=len(choices), usual=0)
    _number(schema, "maxItems", place, least=1, most=len(choices), usual=len(choices))
    return Question(path=path, kind=QuestionKind.TICKS, title="", choices=choices)


def _choices(schema: Schema, place: str) -> tuple[tuple[str, str], ...]:
    offered = list(_listed(schema, "oneOf", place))
    here = _at(place, "oneOf")
    if not 1 <= len(offered) <= MOST_CHOICES:
        raise FormRefused("unknown-value", here)
    choices = tuple(_choice(part, _at(here, str(n))) for n, part in enumerate(offered))
    if len({key for key, _ in choices}) != len(choices):
        raise FormRefused("named-twice", here)
    return choices


def _choice(schema: Schema, place: str) -> tuple[str, str]:
    _only(schema, {"const", "title", "$comment"}, place)
    key = _text(schema.get("const"), _at(place, "const"), most=LONGEST_WORDS, required=True)
    if "\n" in key:
        raise FormRefused("unknown-value", _at(place, "const"))
    return key, _words(schema, "title", place, required=True)


def _sections(found: _Found) -> Iterator[FormSection]:
    """Yield the sections in their order; questions that stand in none are gathered on the way."""
    loose: list[Question] = []
    for name in found.order:
        if name in found.questions:
            loose.append(found.questions[name])
            continue
        if loose:
            yield FormSection(path="", title="", hint="", questions=tuple(loose))
            loose = []
        yield found.sections[name]
    if loose:
        yield FormSection(path="", title="", hint="", questions=tuple(loose))


def _in_order(found: _Found) -> tuple[Question, ...]:
    return tuple(found.questions[name] for name in found.order)


def _named(schema: Schema, place: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield name, schema and place of every property; refuse names that are none."""
    parts, here = schema.get("properties", {}), _at(place, "properties")
    if not isinstance(parts, dict):
        raise FormRefused("not-a-schema", here)
    for name, part in parts.items():
        if not NAME.fullmatch(name):
            raise FormRefused("bad-name", _at(here, name[:60]))
        if not isinstance(part, dict):
            raise FormRefused("not-a-schema", _at(here, name))
        yield name, part, _at(here, name)


def _listed(schema: Schema, keyword: str, place: str) -> Iterable[dict[str, Any]]:
    parts = schema.get(keyword, [])
    if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
        raise FormRefused("not-a-schema", _at(place, keyword))
    return parts


def _required(schema: Schema, place: str) -> set[str]:
    names = schema.get("required", [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise FormRefused("not-a-schema", _at(place, "required"))
    return set(names)


def _only(schema: Schema, known: set[str], place: str) -> None:
    for keyword in schema:
        if keyword not in known:
            raise FormRefused("unknown-keyword", _at(place, keyword[:60]))


def _words(
    schema: Schema, keyword: str, place: str, *, most: int = LONGEST_WORDS, required: bool = False
) -> str:
    return _text(schema.get(keyword, ""), _at(place, keyword), most=most, required=required)


def _text(value: object, place: str, *, most: int, required: bool) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise FormRefused("missing" if value is None else "too-long", place)
    text = kept(value)
    if required and not text:
        raise FormRefused("missing", place)
    return text


def _number(schema: Schema, keyword: str, place: str, *, least: int, most: int, usual: int) -> int:
    value = schema.get(keyword, usual)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise FormRefused("unknown-value", _at(place, keyword))
    return value


def _truth(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise FormRefused("unknown-value", place)
    return value


def _member(kind: Any, value: object, place: str) -> Any:
    try:
        return kind(value)
    except ValueError as error:
        raise FormRefused("unknown-value", place) from error


def _stem(path: str) -> str:
    return path.rpartition(PATH)[2]


def _join(path: str, name: str) -> str:
    return f"{path}{PATH}{name}" if path else name


def _at(place: str, name: str) -> str:
    return f"{place}/{name}" if place else name
