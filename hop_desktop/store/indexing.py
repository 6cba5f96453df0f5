# SPDX-License-Identifier: EUPL-1.2
"""Which words a written row is found by, and to whom it belongs.

Every row goes through ``rows.py``, so what is written, changed or deleted in any way is found, or
is no longer found, with the commit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hop_desktop.domain.contacts import ContactCard
from hop_desktop.domain.content import Entry
from hop_desktop.domain.finding import Kind
from hop_desktop.domain.near import near_forms
from hop_desktop.domain.plans import Goal
from hop_desktop.domain.text import search_words
from hop_desktop.store.columns import from_json
from hop_desktop.store.lite import Column, Indexed

Written = Mapping[str, Any]


def indexed(table: str, row: Mapping[str, Column]) -> Indexed | None:
    """Return what the index keeps of a row; nothing for a table that is not searched."""
    return entry_of(table, row) if table in TABLES else None


def entry_of(table: str, row: Mapping[str, Column]) -> Indexed:
    """Return what the index keeps of a row of a table that is searched."""
    kind, texts = TABLES[table]
    return Indexed(
        kind=kind.value,
        object_id=object_id(table, row),
        child_id=_text(row["id"] if kind is Kind.CHILD else row.get("child_id")),
        case_id=_text(row["id"] if kind is Kind.CASE else row.get("case_id")),
        author_id=_text(row["author_id"]) if kind is Kind.OBSERVATION else None,
        protected=int(kind is Kind.OBSERVATION and row["danger"] == 1),
        words=" ".join(word for text in texts(row) for word in search_words(text)),
        near=_near(row) if kind is Kind.CHILD else "",
    )


def object_id(table: str, row: Mapping[str, Column]) -> str:
    """Return the one text by which the index knows a row."""
    if table == "received_entry":
        return "/".join(str(row[name]) for name in ("case_id", "author_store_id", "entry_id"))
    return str(row["id"])


def texts_of(kind: Kind, row: Written) -> tuple[str, ...]:
    """Return the texts of a row that are searched, those to be shown first."""
    return next(texts(row) for of, texts in TABLES.values() if of is kind)


def table_of(kind: Kind) -> str:
    """Return the table in which the rows of a kind stand."""
    return next(table for table, (of, _) in TABLES.items() if of is kind)


def _child(row: Written) -> tuple[str, ...]:
    return (f"{row['first_name']} {row['last_name']}", row["personal_code"] or "")


def _observation(row: Written) -> tuple[str, ...]:
    names = ("facts", "child_words", "judgement", "what_helped", "situation", "strengths")
    return tuple(row[name] for name in (*names, "told_whom"))


def _case(row: Written) -> tuple[str, ...]:
    return row["concern"], row["child_voice"], row["parent_voice"]


def _measure(row: Written) -> tuple[str, ...]:
    return row["what"], row["result"]


def _goals(row: Written) -> tuple[str, ...]:
    goals = from_json(row["goals"], tuple[Goal, ...])
    texts = (
        (goal.title, goal.obstacles, goal.baseline, *(each.what for each in goal.activities))
        for goal in goals
    )
    return (*(text for each in texts for text in each), row["evaluation"], row["recommendations"])


def _task(row: Written) -> tuple[str, ...]:
    return (row["title"],)


def _received(row: Written) -> tuple[str, ...]:
    entry = from_json(row["content"], Entry)
    return entry.text, entry.child_words, entry.judgement, entry.result, entry.situation


def _contact(row: Written) -> tuple[str, ...]:
    card = from_json(row["card"], ContactCard)
    return card.name, card.person, card.job_title, card.topics, card.phone, card.email


TABLES: dict[str, tuple[Kind, Callable[[Written], tuple[str, ...]]]] = {
    "child": (Kind.CHILD, _child),
    "observation": (Kind.OBSERVATION, _observation),
    "support_case": (Kind.CASE, _case),
    "measure": (Kind.MEASURE, _measure),
    "action_plan": (Kind.GOAL, _goals),
    "task": (Kind.TASK, _task),
    "received_entry": (Kind.RECEIVED, _received),
    "contact": (Kind.CONTACT, _contact),
}


def _near(row: Written) -> str:
    words = search_words(f"{row['first_name']} {row['last_name']}")
    return " ".join(sorted({form for word in words for form in near_forms(word)}))


def _text(value: Column) -> str | None:
    return None if value is None else str(value)
