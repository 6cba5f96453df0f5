# SPDX-License-Identifier: EUPL-1.2
"""A form file read: JSON Schema (draft 2020-12), but only what the program can show.

Everything that is not named here is refused, so that a form never says less on the screen than in
its file. A reference could be fetched and a pattern could take hours: both are refused wherever
they stand. Every refusal names the place in the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from hop_desktop.domain import form_keywords as kw
from hop_desktop.domain.errors import FormRefused
from hop_desktop.domain.form_questions import read_question
from hop_desktop.domain.forms import (
    LARGEST_FORM,
    MOST_QUESTIONS,
    Condition,
    FormKey,
    FormNeeds,
    FormSection,
    FormStatus,
    FormTemplate,
    Question,
)
from hop_desktop.domain.institution import Place

DRAFT = "https://json-schema.org/draft/2020-12/schema"
FORMAT = 1
"""What ``x-format`` may be at most: a newer program may know more."""

FORM_ID = re.compile(r"urn:hop:form:([a-z][a-z0-9-]{0,59}):([1-9][0-9]{0,3})")
DEEPEST = 12
MOST_SIGNATURES = 12

NEVER = {"$ref", "$dynamicRef", "$recursiveRef"}
PATTERNS = {"pattern", "patternProperties"}
ROOT = kw.NOTED | {
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
    "x-plain",
}
SECTION = kw.NOTED | {"required", "properties", "allOf"}
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
    kw.only(schema, ROOT, "")
    if schema.get("$schema") != DRAFT:
        raise FormRefused("other-draft", "$schema")
    newest = schema.get("x-format", FORMAT)
    if not isinstance(newest, int) or newest > FORMAT:
        raise FormRefused("newer", "x-format")
    found = _object(schema, "", "", within=False)
    form = FormTemplate(
        key=_key(schema),
        title=kw.words(schema, "title", "", required=True),
        hint=kw.words(schema, "description", "", most=kw.LONGEST_HINT),
        status=kw.member(FormStatus, schema.get("x-status", "draft"), "x-status"),
        places=_places(schema),
        needs=kw.member(FormNeeds, schema.get("x-needs", "child"), "x-needs"),
        basis=kw.words(schema, "x-basis", "", most=kw.LONGEST_HINT),
        signatures=_signatures(schema),
        internal=kw.truth(schema.get("x-internal", True), "x-internal"),
        plain=kw.truth(schema.get("x-plain", False), "x-plain"),
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
                here = kw.at(place, key)
                # Under "properties" stand the names of questions, which may be any word.
                if not names and key in NEVER:
                    raise FormRefused("reference", here)
                if not names and key in PATTERNS:
                    raise FormRefused("pattern", here)
                waiting.append((value, here, depth + 1, key == "properties" and not names))
        elif isinstance(part, list):
            waiting += [(v, kw.at(place, str(n)), depth + 1, False) for n, v in enumerate(part)]


def _key(schema: kw.Schema) -> FormKey:
    found = FORM_ID.fullmatch(str(schema.get("$id", "")))
    if found is None:
        raise FormRefused("bad-id", "$id")
    return FormKey(name=found[1], version=int(found[2]))


def _places(schema: kw.Schema) -> frozenset[Place]:
    names = schema.get("x-places", [place.value for place in Place])
    if not isinstance(names, list) or not names:
        raise FormRefused("unknown-value", "x-places")
    return frozenset(kw.member(Place, name, "x-places") for name in names)


def _signatures(schema: kw.Schema) -> tuple[str, ...]:
    signers = schema.get("x-signatures", [])
    if not isinstance(signers, list) or len(signers) > MOST_SIGNATURES:
        raise FormRefused("unknown-value", "x-signatures")
    return tuple(
        kw.text(signer, kw.at("x-signatures", str(number)), most=kw.LONGEST_WORDS, required=True)
        for number, signer in enumerate(signers)
    )


def _object(schema: kw.Schema, path: str, place: str, *, within: bool) -> _Found:
    """Read the questions of an object: the form itself, a section, or what a condition adds."""
    if schema.get("type", "object") != "object":
        raise FormRefused("unknown-kind", kw.at(place, "type"))
    found = _Found()
    required = kw.required(schema, place)
    for name, part, here in kw.named(schema, place):
        is_section = isinstance(part.get("properties"), dict)
        if is_section and within:
            raise FormRefused("section-in-section", here)
        if is_section:
            _section(found, name, part, here)
        else:
            question = read_question(part, kw.join(path, name), here)
            found.questions[name] = replace(question, required=name in required)
        found.order.append(name)
    for number, part in enumerate(kw.listed(schema, "allOf", place)):
        _condition(found, part, path, kw.at(kw.at(place, "allOf"), str(number)), within=within)
    known = found.questions.keys() | found.sections.keys()
    for name in required - known:
        raise FormRefused("unknown-name", kw.at(kw.at(place, "required"), name))
    return found


def _section(found: _Found, name: str, schema: kw.Schema, place: str) -> None:
    kw.only(schema, SECTION, place)
    inner = _object(schema, name, place, within=True)
    before = found.sections.get(name)
    title = kw.words(schema, "title", place, required=before is None)
    questions = (*(before.questions if before else ()), *_in_order(inner))
    found.sections[name] = FormSection(
        path=name,
        title=title or (before.title if before else ""),
        hint=kw.words(schema, "description", place, most=kw.LONGEST_HINT),
        questions=questions,
    )
    found.conditions += inner.conditions


def _condition(found: _Found, schema: kw.Schema, path: str, place: str, *, within: bool) -> None:
    """Read one ``if`` with its ``then``; what it shows stands behind what it asks about."""
    kw.only(schema, {"if", "then", "$comment"}, place)
    test, then = schema.get("if"), schema.get("then")
    if not isinstance(test, dict) or not isinstance(then, dict):
        raise FormRefused("no-condition", place)
    _check_test(test, kw.at(place, "if"))
    inside = kw.at(place, "then")
    kw.only(then, {"properties", "required", "type", "$comment"}, inside)
    names = kw.required(then, inside)
    added = _object({**then, "required": []}, path, inside, within=within)
    shows = {q.path for q in added.questions.values() if kw.stem(q.path) not in found.questions}
    new_sections = {name: s for name, s in added.sections.items() if name not in found.sections}
    shows |= {q.path for section in new_sections.values() for q in section.questions}
    if added.sections.keys() - new_sections.keys():
        raise FormRefused("section-twice", inside)
    known = found.questions.keys() | added.questions.keys() | added.sections.keys()
    for name in names - known - found.sections.keys():
        raise FormRefused("unknown-name", kw.at(kw.at(inside, "required"), name))
    behind = _last_of(found.order, test) + 1
    for name in [name for name in added.order if name not in found.order]:
        found.order.insert(behind, name)
        behind += 1
    for name, question in added.questions.items():
        found.questions.setdefault(name, question)
    found.sections |= new_sections
    found.conditions += added.conditions
    requires = {kw.join(path, name) for name in names if name not in added.sections}
    found.conditions.append(
        Condition(path=path, test=test, shows=frozenset(shows), requires=frozenset(requires))
    )


def _check_test(test: object, place: str) -> None:
    """Let a condition ask only what is quickly answered."""
    if not isinstance(test, dict):
        raise FormRefused("unknown-keyword", place)
    kw.only(test, TESTED, place)
    for name, part, here in kw.named(test, place):
        del name
        _check_test(part, here)
    for keyword in ("not", "contains"):
        if keyword in test:
            _check_test(test[keyword], kw.at(place, keyword))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for number, part in enumerate(kw.listed(test, keyword, place)):
            _check_test(part, kw.at(kw.at(place, keyword), str(number)))


def _last_of(order: list[str], test: kw.Schema) -> int:
    asked = set(_asked_about(test))
    places = [number for number, name in enumerate(order) if name in asked]
    return max(places, default=len(order) - 1)


def _asked_about(test: kw.Schema) -> Iterator[str]:
    yield from test.get("properties", {})
    yield from (name for name in test.get("required", []) if isinstance(name, str))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in test.get(keyword, []):
            yield from _asked_about(part)
    if "not" in test:
        yield from _asked_about(test["not"])


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
