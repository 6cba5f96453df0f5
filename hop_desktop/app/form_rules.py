# SPDX-License-Identifier: EUPL-1.2
"""What the schema of a form says about answers: asked of the JSON Schema validator itself.

The validator gets the form's own conditions and nothing that could be fetched: a form with a
reference was refused when it was read. No session is needed: a page asks while it is typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hop_desktop.domain.errors import FormRefused
from hop_desktop.domain.forms import (
    PATH,
    Answer,
    Answers,
    Condition,
    FormTemplate,
    Question,
    QuestionKind,
    is_day,
    is_empty,
    nested,
)

KEYWORDS = {
    "maxItems": "too-many-ticks",
    "maxLength": "too-long",
    "minItems": "too-few-ticks",
    "minLength": "too-short",
}

MOST_ROUNDS = 20
"""A question that shows a question that shows a question: more would be nobody's form."""


def check_schema(schema: Mapping[str, Any]) -> None:
    """Raise ``FormRefused`` with the place unless this is a valid schema of draft 2020-12."""
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        place = PATH.join(str(part) for part in error.absolute_path)
        raise FormRefused("not-a-schema", place) from error


def asked(form: FormTemplate, answers: Answers) -> frozenset[str]:
    """Return the questions that are asked while these are the answers.

    A hidden question counts as not answered for the conditions that ask about it.
    """
    always = frozenset(q.path for q in form.questions) - form.conditional
    shown = always
    for _ in range(MOST_ROUNDS):
        holding = _holding(form, answers, shown)
        wider = always.union(*(each.shows for each in holding))
        if wider == shown:
            break
        shown = wider
    return shown


def required(form: FormTemplate, answers: Answers) -> frozenset[str]:
    """Return the questions among those asked that must be answered."""
    shown = asked(form, answers)
    wanted = {q.path for q in form.questions if q.required or q.must_tick}
    for condition in _holding(form, answers, shown):
        wanted |= condition.requires
    return frozenset(wanted & shown)


def problems(form: FormTemplate, answers: Answers) -> dict[str, str]:
    """Return a stable code for every answer that cannot be finished, by path.

    The codes are those of ``Invalid``, such as "empty" or "not-a-date". A path that is no
    question's says that the answers do not fit the form as a whole.
    """
    shown, wanted = asked(form, answers), required(form, answers)
    found: dict[str, str] = {}
    for question in form.questions:
        if question.path not in shown:
            continue
        code = _problem(question, answers.get(question.path), needed=question.path in wanted)
        if code:
            found[question.path] = code
    return found or _schema_problems(form, whole_answers(form, answers))


def whole_answers(form: FormTemplate, answers: Answers) -> dict[str, Any]:
    """Return the JSON object of what is asked; a tick that is not set is ``false`` in it."""
    shown = asked(form, answers)
    given = {path: value for path, value in answers.items() if not is_empty(value)}
    seen = {path: value for path, value in (_unticked(form) | given).items() if path in shown}
    return {section.path: {} for section in form.sections if section.path} | nested(seen)


def _schema_problems(form: FormTemplate, whole: Mapping[str, Any]) -> dict[str, str]:
    from jsonschema import Draft202012Validator

    found = {}
    for error in Draft202012Validator(form.schema).iter_errors(whole):
        place = PATH.join(str(part) for part in error.absolute_path if isinstance(part, str))
        found[place] = KEYWORDS.get(error.validator, "not-as-asked")
    return found


def _unticked(form: FormTemplate) -> dict[str, Answer]:
    return {q.path: False for q in form.questions if q.kind is QuestionKind.TICK}


def _problem(question: Question, answer: Answer | None, *, needed: bool) -> str:
    # What JSON Schema leaves open, a person would not: a required text is not an empty one.
    if answer is None or is_empty(answer):
        ticked = question.kind is QuestionKind.TICK and not question.must_tick
        return "empty" if needed and not ticked else ""
    if question.kind is QuestionKind.DAY and not is_day(str(answer)):
        return "not-a-date"
    if question.choices and not _chosen(answer) <= dict(question.choices).keys():
        return "not-offered"
    if question.most and isinstance(answer, str) and len(answer) > question.most:
        return "too-long"
    return ""


def _chosen(answer: Answer) -> set[str]:
    return set(answer) if isinstance(answer, tuple) else {str(answer)}


def _holding(form: FormTemplate, answers: Answers, shown: frozenset[str]) -> list[Condition]:
    from jsonschema import Draft202012Validator

    # A tick that is not set is "false" and not absent: a condition may ask for it.
    given = {path: value for path, value in answers.items() if not is_empty(value)}
    seen = {path: value for path, value in (_unticked(form) | given).items() if path in shown}
    whole = nested(seen)
    return [
        each
        for each in form.conditions
        if Draft202012Validator(each.test).is_valid(
            whole.get(each.path, {}) if each.path else whole
        )
    ]
