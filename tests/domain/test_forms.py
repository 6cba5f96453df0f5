# SPDX-License-Identifier: EUPL-1.2
"""Forms: what a file may hold, what is refused and where, and answers that come and go whole."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import FormRefused, Invalid
from hop_desktop.domain.form_reading import read_form
from hop_desktop.domain.forms import (
    LARGEST_FORM,
    Answer,
    FormNeeds,
    FormStatus,
    QuestionKind,
    filled_from,
    fitting,
    flat,
    is_empty,
    nested,
    tidied,
)
from hop_desktop.domain.institution import Place
from tests.forms import a_file, a_schema

FORM = read_form(a_file())
QUESTIONS = {question.path: question for question in FORM.questions}
TEXTS = st.text(max_size=40)


def an_answer(path: str) -> st.SearchStrategy[Answer]:
    question = QUESTIONS[path]
    keys = [key for key, _ in question.choices]
    if question.kind is QuestionKind.TICK:
        return st.booleans()
    if question.kind is QuestionKind.TICKS:
        return st.lists(st.sampled_from(keys), unique=True).map(tuple)
    if question.kind is QuestionKind.CHOICE:
        return st.sampled_from(keys)
    if question.kind is QuestionKind.DAY:
        return st.dates().map(lambda day: day.isoformat())
    return TEXTS


ANSWERS = st.fixed_dictionaries({}, optional={path: an_answer(path) for path in QUESTIONS})
WORDS = st.sampled_from(
    [
        *("type", "title", "properties", "required", "allOf", "if", "then", "oneOf", "const"),
        *("items", "not", "where", "limits", "$ref", "$id", "pattern", "format", "x-lines"),
    ]
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["object", "string", "õ"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=20,
)


def refusal(content: bytes) -> tuple[str, str]:
    with pytest.raises(FormRefused) as refused:
        read_form(content)
    return refused.value.reason, refused.value.place


def test_a_form_is_read_with_its_sections_kinds_and_conditions() -> None:
    assert str(FORM.key) == "retkeluba:1"
    assert FORM.places == frozenset(Place)
    assert FORM.needs is FormNeeds.CHILD
    assert FORM.status is FormStatus.PUBLISHED
    assert [(section.path, section.title) for section in FORM.sections] == [
        ("", ""),
        ("plan", "Kuidas lapsel hästi läheb"),
    ]
    # What a condition shows stands right behind what it asks about.
    assert [question.path for question in FORM.sections[0].questions] == [
        "where",
        "day",
        "consent",
        "limits",
    ]
    assert FORM.conditional == {"limits"}
    assert QUESTIONS["plan/strengths"].required
    assert not QUESTIONS["plan/helper"].required
    assert {path: question.kind.value for path, question in QUESTIONS.items()} == {
        "where": "line",
        "day": "day",
        "consent": "tick",
        "limits": "text",
        "plan/strengths": "text",
        "plan/helper": "choice",
        "plan/needs": "ticks",
    }


CONSENT = {"required": ["consent"]}
A_SECTION = {
    "type": "object",
    "title": "Osa",
    "properties": {"who": {"type": "string", "title": "Kes"}},
}


def shown_when(test: dict[str, Any], **questions: Any) -> dict[str, Any]:
    return {"if": test, "then": {"properties": questions}}


def a_choice(*keys: str | None) -> dict[str, Any]:
    offered = [{"const": key, "title": "Valik"} for key in keys]
    return {"type": "string", "title": "Vali", "oneOf": offered}


def one(question: dict[str, Any]) -> bytes:
    return a_file(properties={"where": question}, required=[], allOf=[])


@pytest.mark.parametrize(
    ("content", "reason", "place"),
    [
        (b" " * (LARGEST_FORM + 1), "too-large", ""),
        (b"\xff\xfe{", "not-text", ""),
        (b"", "not-json", "1:1"),
        (b'{"title":\n  nope}', "not-json", "2:3"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "not-json", "1:1"),
        (b"[]", "not-an-object", ""),
        (b'{"title": "a", "title": "b"}', "named-twice", "title"),
        (b"[" * 100_000, "too-deep", ""),
        (
            a_file(**{"$schema": "http://json-schema.org/draft-07/schema#"}),
            "other-draft",
            "$schema",
        ),
        (a_file(**{"x-format": 2}), "newer", "x-format"),
        (a_file(**{"$id": "https://example.org/vorm"}), "bad-id", "$id"),
        (a_file(title=" "), "missing", "title"),
        (a_file(definitions={}), "unknown-keyword", "definitions"),
        (a_file(**{"x-places": ["hospital"]}), "unknown-value", "x-places"),
        (a_file(properties={}, required=[], allOf=[]), "no-questions", "properties"),
        (a_file(required=["nobody"]), "unknown-name", "required/nobody"),
        (one({"type": "number", "title": "Arv"}), "unknown-kind", "properties/where/type"),
        (one({"title": "Kuhu"}), "unknown-kind", "properties/where/type"),
        (one({"type": "string"}), "missing", "properties/where/title"),
        (
            one({"type": "string", "title": "Kuhu", "format": "email"}),
            "unknown-value",
            "properties/where/format",
        ),
        (
            one({"type": "string", "title": "Kuhu", "pattern": "(a+)+$"}),
            "pattern",
            "properties/where/pattern",
        ),
        (
            one({"type": "string", "title": "Kuhu", "$ref": "https://example.org/x"}),
            "reference",
            "properties/where/$ref",
        ),
        (
            one({"type": "string", "title": "Kuhu", "x-lines": 4000}),
            "unknown-value",
            "properties/where/x-lines",
        ),
        (
            one({"type": "array", "title": "Mida", "items": {"type": "string", "oneOf": []}}),
            "unknown-value",
            "properties/where/items/oneOf",
        ),
        (
            a_file(allOf=[{"if": {"patternProperties": {"(a+)+": {}}}, "then": {}}]),
            "pattern",
            "allOf/0/if/patternProperties",
        ),
        (a_file(allOf=[{"if": {"required": ["consent"]}}]), "no-condition", "allOf/0"),
        (a_file(allOf=[{"$ref": "#"}]), "reference", "allOf/0/$ref"),
        (a_file(**{"x-places": []}), "unknown-value", "x-places"),
        (a_file(**{"x-signatures": "ema"}), "unknown-value", "x-signatures"),
        (a_file(**{"x-internal": "jah"}), "unknown-value", "x-internal"),
        (a_file(type="array"), "unknown-kind", "type"),
        (a_file(required="where"), "not-a-schema", "required"),
        (a_file(properties={"kuhu minna": {}}), "bad-name", "properties/kuhu minna"),
        (
            one({"type": "boolean", "title": "Jah", "const": False}),
            "unknown-value",
            "properties/where/const",
        ),
        (one({"type": "array", "title": "Mida"}), "missing", "properties/where/items"),
        (
            one({"type": "array", "title": "Mida", "items": {"type": "number"}}),
            "unknown-kind",
            "properties/where/items/type",
        ),
        (one(a_choice("a", "a")), "named-twice", "properties/where/oneOf"),
        (one(a_choice("a\nb")), "unknown-value", "properties/where/oneOf/0/const"),
        (one(a_choice(None)), "missing", "properties/where/oneOf/0/const"),
        (
            a_file(allOf=[shown_when(CONSENT, plan={"type": "object", "properties": {}})]),
            "missing",
            "allOf/0/then/properties/plan/title",
        ),
        (
            a_file(allOf=[shown_when(CONSENT, plan=A_SECTION)]),
            "section-twice",
            "allOf/0/then",
        ),
        (
            a_file(allOf=[{"if": CONSENT, "then": {"required": ["nobody"]}}]),
            "unknown-name",
            "allOf/0/then/required/nobody",
        ),
        (a_file(allOf=[shown_when({"not": True})]), "unknown-keyword", "allOf/0/if/not"),
    ],
)
def test_what_is_no_form_is_refused_with_its_place(content: bytes, reason: str, place: str) -> None:
    assert refusal(content) == (reason, place)


def test_a_condition_may_show_a_section_and_stand_in_one() -> None:
    plan = a_schema()["properties"]["plan"]
    plan["allOf"] = [
        shown_when(
            {"anyOf": [{"required": ["helper"]}]}, why={"type": "string", "title": "Miks see"}
        )
    ]
    shows = shown_when({"allOf": [{"not": CONSENT}]}, extra=A_SECTION)

    form = read_form(a_file(properties={**a_schema()["properties"], "plan": plan}, allOf=[shows]))

    assert [section.path for section in form.sections] == ["", "extra", "plan"]
    assert form.conditional == {"plan/why", "extra/who"}
    assert {each.path for each in form.conditions} == {"", "plan"}
    titles = [question.title for question in form.sections[-1].questions]
    assert titles == ["Tugevused", "Kes saadab", "Miks see", "Mida on vaja"]


def test_answers_are_read_in_the_words_of_the_form() -> None:
    assert QUESTIONS["plan/helper"].words("teacher") == "Õpetaja"
    assert QUESTIONS["plan/needs"].words(("quiet", "old")) == "Kõrvaklapid\nold"
    assert QUESTIONS["consent"].words(answer=True) == ""


def test_a_section_stands_in_no_other_section() -> None:
    inner = {"type": "object", "title": "Sees", "properties": {"a": {"type": "boolean"}}}
    outer = {"type": "object", "title": "Väljas", "properties": {"inner": inner}}

    content = a_file(properties={"outer": outer}, required=[], allOf=[])

    assert refusal(content) == ("section-in-section", "properties/outer/properties/inner")


def test_five_hundred_questions_are_too_many() -> None:
    many = {f"q{n}": {"type": "boolean", "title": f"Küsimus {n}"} for n in range(500)}

    content = a_file(properties=many, required=[], allOf=[])

    assert refusal(content) == ("too-many-questions", "properties")


def test_a_condition_nested_too_deep_is_refused() -> None:
    test: dict[str, Any] = {"required": ["consent"]}
    for _ in range(30):
        test = {"not": test}

    reason, place = refusal(a_file(allOf=[{"if": test, "then": {}}]))

    assert reason == "too-deep"
    assert place.startswith("allOf/0/if/not")


@given(ANYTHING)
def test_whatever_stands_in_the_file_it_is_read_or_refused(whole: object) -> None:
    for content in (whole, {**a_schema(), "properties": whole}, {**a_schema(), "allOf": [whole]}):
        try:
            form = read_form(json.dumps(content).encode())
        except FormRefused:
            continue
        assert form.questions


@given(ANSWERS)
def test_answers_come_back_from_their_json(answers: dict[str, Answer]) -> None:
    whole = json.loads(json.dumps(nested(answers)))

    assert flat(FORM, whole) == answers


@given(ANSWERS, ANSWERS)
def test_nothing_that_is_answered_is_filled_again(
    answers: dict[str, Answer], offered: dict[str, Answer]
) -> None:
    filled = filled_from(answers, offered)

    assert all(is_empty(answers.get(path)) for path in filled)
    assert not any(is_empty(answer) for answer in filled.values())


@given(st.sampled_from(sorted(QUESTIONS)), TEXTS | st.booleans() | st.tuples(TEXTS, TEXTS))
def test_what_a_source_says_fits_its_question_or_is_left_out(path: str, said: Answer) -> None:
    question = QUESTIONS[path]

    answer = fitting(question, said)

    if answer is not None and question.choices:
        chosen = answer if isinstance(answer, tuple) else (answer,)
        assert set(chosen) <= dict(question.choices).keys()
    assert answer is None or isinstance(answer, type(said))


def test_a_hundred_thousand_characters_are_refused_at_their_question() -> None:
    tidied({"where": "õ" * 100_000})

    with pytest.raises(Invalid) as refused:
        tidied({"where": "õ" * 99_000, "limits": "a" * 2_000})

    assert (refused.value.field, refused.value.reason) == ("where", "too-long")
