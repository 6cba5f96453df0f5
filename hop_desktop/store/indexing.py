# SPDX-License-Identifier: EUPL-1.2
"""Which words a written row is found by, and to whom it belongs.

Every row goes through ``rows.py``, so what is written, changed or deleted in any way is found, or
is no longer found, with the commit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from hop_desktop.domain.access_copies import CopyWish
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.contacts import ContactCard
from hop_desktop.domain.content import Entry
from hop_desktop.domain.finding import Kind
from hop_desktop.domain.meetings import Agreement, Attendee, TableWords, TalkWords
from hop_desktop.domain.near import near_forms
from hop_desktop.domain.plans import Goal
from hop_desktop.domain.records import (
    Assessment,
    DataPoint,
    FinalEvaluation,
    Occasion,
    Review,
    SupportLevel,
)
from hop_desktop.domain.text import search_words
from hop_desktop.store.columns import from_json
from hop_desktop.store.lite import Column
from hop_desktop.store.word_index import Indexed

Written = Mapping[str, Any]
Texts = tuple[str, ...]
T = TypeVar("T")

RECEIVED_KEY = ("case_id", "author_store_id", "entry_id")
KEYS = {
    "received_entry": RECEIVED_KEY,
    "case_record": ("case_id", "id"),
    "letter": ("package_id",),
}
DAY = len("2026-01-31")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the rows of a kind stand and what is told of them.

    ``letter`` marks the kind's words in the index and never becomes another kind's; ``day`` and
    ``author`` are columns, empty where there is none. ``is_dated`` says that the day is one on
    which something was done or is due: no child is found by a period.
    """

    letter: str
    table: str
    texts: Callable[[Written], Texts]
    day: str = ""
    author: str = ""
    is_dated: bool = True


def indexed(table: str, row: Mapping[str, Column]) -> Indexed | None:
    """Return what the index keeps of a row; nothing for one that is not searched."""
    kind = kind_of(table, row)
    if kind is None:
        return None
    source = SOURCES[kind]
    words = [word for text in source.texts(row) for word in search_words(text)]
    near = _near(row) if kind is Kind.CHILD else []
    return Indexed(
        kind=kind.value,
        object_id=object_id(table, row),
        child_id=_text(row["id"] if kind is Kind.CHILD else row.get("child_id")),
        case_id=_case_of(kind, row),
        author_id=_text(row[source.author]) if source.author else None,
        observation_id=_observation_of(kind, row),
        dated=_text(day_of_row(kind, row)) if source.is_dated else None,
        words=" ".join([*lettered(source.letter, words), *lettered(NEAR, near)]),
    )


def lettered(letter: str, words: list[str]) -> list[str]:
    """Return words as the index holds them for a kind."""
    return [letter + word for word in words]


def kind_of(table: str, row: Mapping[str, Column]) -> Kind | None:
    """Return of which kind a row is; nothing for one that is not searched."""
    if table == "case_record":
        return RECORDS[str(row["kind"])]
    if table == "attachment":
        return FILES.get(AttachedTo(row["kind"]))
    if table == "form_document" and not row["version"]:
        return None  # never finished: it is looked for among one's drafts, not here
    return TABLES.get(table)


def object_id(table: str, row: Mapping[str, Column]) -> str:
    """Return the one text by which the index knows a row."""
    return "/".join(str(row[name]) for name in KEYS.get(table, ("id",)))


def is_searched(table: str) -> bool:
    """Say whether rows of a table may be found."""
    return table in SEARCHED


def day_of_row(kind: Kind, row: Written) -> str | None:
    """Return the day that is told of a row."""
    name = SOURCES[kind].day
    value = row[name] if name else None
    return str(value)[:DAY] if value else None


def _case_of(kind: Kind, row: Mapping[str, Column]) -> str | None:
    if kind is Kind.CASE:
        return _text(row["id"])
    return _text(row["owner_id"] if kind is Kind.CASE_FILE else row.get("case_id"))


def _observation_of(kind: Kind, row: Mapping[str, Column]) -> str | None:
    if kind is Kind.OBSERVATION:
        return _text(row["id"])
    return _text(row["owner_id"]) if kind is Kind.OBSERVATION_FILE else None


def _child(row: Written) -> Texts:
    return (f"{row['first_name']} {row['last_name']}", row["personal_code"] or "")


def _observation(row: Written) -> Texts:
    names = ("facts", "child_words", "judgement", "what_helped", "situation", "strengths")
    later = ("how_long", "came_before", "done", "done_result")
    return (*(row[name] for name in (*names, "told_whom")), *(row[name] or "" for name in later))


def _columns(*names: str) -> Callable[[Written], Texts]:
    def texts(row: Written) -> Texts:
        return tuple(row[name] for name in names)

    return texts


def _content(kind: type[T], texts: Callable[[T], Texts]) -> Callable[[Written], Texts]:
    def read(row: Written) -> Texts:
        return texts(from_json(row["content"], kind))

    return read


def _goals(row: Written) -> Texts:
    goals = from_json(row["goals"], tuple[Goal, ...])
    texts = (
        (goal.title, goal.obstacles, goal.baseline, *(each.what for each in goal.activities))
        for goal in goals
    )
    return (*(text for each in texts for text in each), row["evaluation"], row["recommendations"])


def _meeting(row: Written) -> Texts:
    talk = from_json(row["talk_words"], TalkWords)
    table = from_json(row["table_words"], TableWords)
    agreed = from_json(row["agreements"], tuple[Agreement, ...])
    came = from_json(row["attendees"], tuple[Attendee, ...])
    return (
        *(talk.summary, talk.child_view, talk.parent_view, talk.strengths, talk.sharing_limits),
        *(table.purpose, table.since_last, table.worried, table.works_well, table.must_happen),
        *(table.differing, table.child_heard, table.parent_heard, table.chair, table.minute_taker),
        *(text for each in agreed for text in (each.what, each.who)),
        *(text for each in came for text in (each.name, each.role, each.note)),
        row["place"],
    )


def _progress(row: Written) -> Texts:
    if row["kind"] == Occasion.KIND:
        return (from_json(row["content"], Occasion).note,)
    point = from_json(row["content"], DataPoint)
    return point.note, point.struck


def _assessment(item: Assessment) -> Texts:
    return item.instrument, item.results, item.recommendation, item.by


def _review(item: Review) -> Texts:
    titles = (goal.title for goal in item.goals)
    return item.worked, item.did_not_work, item.participants, *titles


def _final(item: FinalEvaluation) -> Texts:
    return item.result, item.onward


def _level(item: SupportLevel) -> Texts:
    return item.ground, item.decided_by


def _received(entry: Entry) -> Texts:
    return entry.text, entry.child_words, entry.judgement, entry.result, entry.situation


def _letter(row: Written) -> Texts:
    """Return the words of a question or an answer, or what feedback tells."""
    content = json.loads(row["content"])
    return content.get("words", ""), *(part["text"] for part in content.get("told", ()))


def _document(row: Written) -> Texts:
    return row["title"], *_answers(json.loads(row["answers"]))


def _answers(value: object) -> Iterator[str]:
    """Yield the texts of a document's answers; ticks are lists of keys and no words."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _answers(each)


def _copy(row: Written) -> Texts:
    return (from_json(row["wish"], CopyWish).requester,)


def _contact(row: Written) -> Texts:
    card = from_json(row["card"], ContactCard)
    return card.name, card.person, card.job_title, card.topics, card.phone, card.email


def _record(letter: str, texts: Callable[[Written], Texts]) -> Source:
    return Source(letter=letter, table="case_record", texts=texts, day="dated", author="author_id")


def _file(letter: str) -> Source:
    return Source(
        letter=letter,
        table="attachment",
        texts=_columns("title"),
        day="added_at",
        author="added_by_id",
    )


NEAR = "z"
SOURCES: dict[Kind, Source] = {
    Kind.CHILD: Source(letter="a", table="child", texts=_child, day="birth_date", is_dated=False),
    Kind.OBSERVATION: Source(
        letter="b", table="observation", texts=_observation, day="observed_on", author="author_id"
    ),
    Kind.CASE: Source(
        letter="c",
        table="support_case",
        texts=_columns("concern", "child_voice", "parent_voice"),
        day="opened_on",
        author="responsible_id",
    ),
    Kind.MEASURE: Source(
        letter="d",
        table="measure",
        texts=_columns("what", "result"),
        day="taken_on",
        author="author_id",
    ),
    Kind.MEETING: Source(
        letter="e", table="meeting", texts=_meeting, day="held_on", author="author_id"
    ),
    Kind.GOAL: Source(letter="f", table="action_plan", texts=_goals, day="evaluate_on"),
    Kind.PROGRESS: _record("g", _progress),
    Kind.ASSESSMENT: _record("h", _content(Assessment, _assessment)),
    Kind.REVIEW: _record("i", _content(Review, _review)),
    Kind.FINAL: _record("j", _content(FinalEvaluation, _final)),
    Kind.LEVEL: _record("k", _content(SupportLevel, _level)),
    Kind.CONSENT: Source(
        letter="l",
        table="consent",
        texts=_columns("giver", "limits", "withdrawal_note"),
        day="given_on",
        author="recorded_by_id",
    ),
    Kind.TELLING: Source(
        letter="m",
        table="telling",
        texts=_columns("note", "about", "whom"),
        day="told_on",
        author="author_id",
    ),
    Kind.REFERRAL: Source(
        letter="n",
        table="referral",
        texts=_columns("purpose", "recommendation", "applicant", "other_enclosures"),
        day="written_at",
        author="author_id",
    ),
    Kind.TASK: Source(
        letter="o", table="task", texts=_columns("title"), day="due_on", author="owner_id"
    ),
    Kind.CASE_FILE: _file("p"),
    Kind.OBSERVATION_FILE: _file("q"),
    Kind.RECEIVED: Source(
        letter="r", table="received_entry", texts=_content(Entry, _received), day="dated"
    ),
    Kind.LETTER: Source(
        letter="v", table="letter", texts=_letter, day="written_at", author="written_by_id"
    ),
    Kind.DOCUMENT: Source(
        letter="t", table="form_document", texts=_document, day="written_at", author="author_id"
    ),
    Kind.COPY: Source(
        letter="u", table="access_copy", texts=_copy, day="made_at", author="made_by_id"
    ),
    Kind.CONTACT: Source(letter="s", table="contact", texts=_contact, author="added_by_id"),
}
RECORDS = {
    Assessment.KIND: Kind.ASSESSMENT,
    DataPoint.KIND: Kind.PROGRESS,
    Occasion.KIND: Kind.PROGRESS,
    Review.KIND: Kind.REVIEW,
    FinalEvaluation.KIND: Kind.FINAL,
    SupportLevel.KIND: Kind.LEVEL,
}
FILES = {
    AttachedTo.CASE: Kind.CASE_FILE,
    AttachedTo.OBSERVATION: Kind.OBSERVATION_FILE,
}
SEARCHED = tuple(dict.fromkeys(source.table for source in SOURCES.values()))
TABLES = {
    source.table: kind
    for kind, source in SOURCES.items()
    if source.table not in ("case_record", "attachment")
}


def _near(row: Written) -> list[str]:
    words = search_words(f"{row['first_name']} {row['last_name']}")
    return sorted({form for word in words for form in near_forms(word)})


def _text(value: Column) -> str | None:
    return None if value is None else str(value)
