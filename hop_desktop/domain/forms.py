# SPDX-License-Identifier: EUPL-1.2
"""Documents from form templates: what a form asks, what was answered, and which paper is frozen.

A form is a JSON Schema (draft 2020-12), so that a house adds its own without touching code; its
answers are a JSON object. Here answers are flat, by the question's path: "results", or
"summary/results" for a question inside a section.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from typing import Any, Self

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import (
    AttachmentId,
    CaseId,
    ChildId,
    FormDocumentId,
    FormTemplateId,
    StaffId,
)
from hop_desktop.domain.institution import Place
from hop_desktop.domain.text import kept

Answer = str | bool | tuple[str, ...]
Answers = Mapping[str, Answer]

LARGEST_FORM = 256 * 1024
MOST_QUESTIONS = 200
LONGEST_ANSWERS = 100_000
"""Characters of one document; more would be no document that anybody reads."""

PATH = "/"


class FormStatus(Enum):
    """A draft is tried out by the head alone; a withdrawn form stays with its documents."""

    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class FormNeeds(Enum):
    """What a form is about: a child, or a child's case."""

    CHILD = "child"
    CASE = "case"


class QuestionKind(Enum):
    """The kinds of questions that the program can show."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"
    TICK = "tick"
    TICKS = "ticks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question; ``path`` names it, ``source`` what it may be filled from.

    ``lines`` is the height of a text, ``most`` the most characters of an answer, ``choices`` are
    key and words. ``must_tick`` asks for the tick itself, as a confirmation does.
    """

    path: str
    kind: QuestionKind
    title: str
    hint: str = ""
    required: bool = False
    lines: int = 1
    most: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    source: str = ""
    must_tick: bool = False

    def words(self, answer: Answer | None) -> str:
        """Return an answer as it is read: the words of what was chosen."""
        if isinstance(answer, bool) or answer is None:
            return ""
        titles = dict(self.choices)
        if isinstance(answer, tuple):
            return "\n".join(titles.get(key, key) for key in answer)
        return titles.get(answer, answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSection:
    """Questions under one heading; ``path`` is empty for those that stand in no section."""

    path: str
    title: str
    hint: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """An ``if`` of the schema, asked of the answers under ``path`` ("" for all of them).

    While it holds, the questions ``shows`` are asked and ``requires`` must be answered.
    """

    path: str
    test: Mapping[str, Any]
    shows: frozenset[str]
    requires: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormKey:
    """Which form, and which version of it."""

    name: str
    version: int

    def __str__(self) -> str:
        """Return "iajk:1"."""
        return f"{self.name}:{self.version}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormTemplate:
    """One version of a form, read from ``schema``; ``id`` is its row's when the house added it.

    ``plain`` asks for words that a family can read.
    """

    key: FormKey
    title: str
    hint: str
    status: FormStatus
    places: frozenset[Place]
    needs: FormNeeds
    basis: str
    signatures: tuple[str, ...]
    internal: bool
    sections: tuple[FormSection, ...]
    conditions: tuple[Condition, ...]
    schema: Mapping[str, Any] = field(default_factory=dict, repr=False)
    plain: bool = False
    id: FormTemplateId | None = None
    revision: int = 0

    @property
    def own(self) -> bool:
        """Whether the house added it itself."""
        return self.id is not None

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question in the order of the form, also those that are asked on a condition."""
        return tuple(question for section in self.sections for question in section.questions)

    @property
    def conditional(self) -> frozenset[str]:
        """The questions that are asked only while a condition holds."""
        return frozenset().union(*(each.shows for each in self.conditions))

    def fits(self, place: Place | None, *, has_case: bool) -> bool:
        """Say whether the form is for this place (any, when it is not known) and about this."""
        here = place is None or place in self.places
        return here and (has_case or self.needs is FormNeeds.CHILD)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormDocument:
    """A filled form. ``version`` counts its frozen papers.

    ``finished_on`` is the day on which the present answers were frozen; without it they are still
    being written, or are to become another version.
    """

    id: FormDocumentId
    form: FormKey
    title: str
    child_id: ChildId
    case_id: CaseId | None
    author_id: StaffId
    written_at: datetime
    answers: str = "{}"
    version: int = 0
    finished_on: date | None = None
    revision: int = 0

    @property
    def is_finished(self) -> bool:
        """Whether its answers stand frozen as they are."""
        return self.finished_on is not None

    def answered(self, answers: str, *, by: StaffId, at: datetime) -> Self:
        """Return the document with other answers, not frozen yet."""
        return replace(self, answers=answers, author_id=by, written_at=at, finished_on=None)

    def finished(self, *, on: date) -> Self:
        """Return the document ready for its next paper."""
        return replace(self, finished_on=on, version=self.version + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPaper:
    """A frozen paper: which version with which answers, and the attachment with bytes and hash."""

    document_id: FormDocumentId
    version: int
    attachment_id: AttachmentId
    answers: str
    made_by: StaffId
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet:
    """What is typeset: the form, the answers of the questions that are asked, and whose they are.

    ``unfinished`` prints "MUSTAND" across every page; ``version`` is the one that this becomes.
    """

    form: FormTemplate
    answers: Answers
    asked: frozenset[str]
    required: frozenset[str]
    house: str
    child: str
    birth_date: date
    personal_code: str
    group: str
    made_on: date
    version: int
    author: str
    unfinished: bool
    marked: bool = True
    language: str = "et"


def fitting(question: Question, answer: Answer) -> Answer | None:
    """Return what was found as an answer of the question's kind; nothing when it is none."""
    if question.kind is QuestionKind.TICK:
        return answer if isinstance(answer, bool) else None
    if question.kind is QuestionKind.TICKS:
        offered = dict(question.choices)
        chosen = answer if isinstance(answer, tuple) else ()
        return tuple(key for key in offered if key in chosen) or None
    if not isinstance(answer, str):
        return None
    if question.kind is QuestionKind.CHOICE:
        return answer if answer in dict(question.choices) else None
    if question.kind is QuestionKind.DAY:
        return answer if is_day(answer) else None
    text = " ".join(answer.split()) if question.kind is QuestionKind.LINE else answer
    return text[: question.most]


def is_day(text: str) -> bool:
    """Say whether a text is a day as ``YYYY-MM-DD``."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def is_empty(answer: Answer | None) -> bool:
    """Say whether nothing was answered; a tick that is not set says nothing either."""
    return not answer


def tidied(answers: Answers) -> dict[str, Answer]:
    """Return the answers as they are kept: texts tidy, empty ones left out.

    Raises ``Invalid(path, "too-long")`` for the longest one when all together are too long.
    """
    clean: dict[str, Answer] = {}
    for path, answer in answers.items():
        value = kept(answer) if isinstance(answer, str) else answer
        if not is_empty(value):
            clean[path] = value
    sizes = {path: len(value) for path, value in clean.items() if isinstance(value, str)}
    if sum(sizes.values()) > LONGEST_ANSWERS:
        raise Invalid(max(sizes, key=lambda path: sizes[path]), "too-long")
    return clean


def nested(answers: Answers) -> dict[str, Any]:
    """Return the JSON object of flat answers: those of a section stand in an object of its own."""
    whole: dict[str, Any] = {}
    for path, answer in answers.items():
        section, _, name = path.rpartition(PATH)
        place = whole.setdefault(section, {}) if section else whole
        place[name] = list(answer) if isinstance(answer, tuple) else answer
    return whole


def flat(form: FormTemplate, whole: Mapping[str, Any]) -> dict[str, Answer]:
    """Return the flat answers in a JSON object; what the form does not ask is left out."""
    found: dict[str, Answer] = {}
    for question in form.questions:
        section, _, name = question.path.rpartition(PATH)
        place = whole.get(section, {}) if section else whole
        value = place.get(name) if isinstance(place, Mapping) else None
        if isinstance(value, list):
            found[question.path] = tuple(map(str, value))
        elif isinstance(value, str | bool):
            found[question.path] = value
    return found


def filled_from(answers: Answers, offered: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return what may be filled in: nothing that is answered already is ever overwritten."""
    return {
        path: value
        for path, value in offered.items()
        if is_empty(answers.get(path)) and not is_empty(value)
    }
