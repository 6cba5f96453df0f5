# SPDX-License-Identifier: EUPL-1.2
"""The JSON Schemas (draft 2020-12) of a package's files, as ``resources/schemas`` publishes them.

Shapes come from the domain's types, words and limits from ``schema_texts``; a test compares the
published files with what stands here. ``case.json``, ``supplement.json``, ``internal.json`` and
``transition.json`` may hold no other fields than these, because people decide on what they see of
them; in the signed manifest, a receipt, a withdrawal and a card unknown fields are left for later
versions to add.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from hop_desktop.app.contacts import CARD_VERSION
from hop_desktop.app.directory_reading import DIRECTORY_VERSION
from hop_desktop.app.schema_child_texts import CHILD_FIELDS, CHILD_RULES
from hop_desktop.app.schema_texts import FIELDS, RULES
from hop_desktop.domain import packages
from hop_desktop.domain.child_content import InternalContent, TransitionContent
from hop_desktop.domain.contacts import ContactCard
from hop_desktop.domain.content import HandoverContent, SupplementContent
from hop_desktop.domain.directories import Directory
from hop_desktop.domain.exports import CaseExport
from hop_desktop.domain.letters import AnswerContent, Content, FeedbackContent, QuestionContent
from hop_desktop.domain.packages import (
    Acknowledgement,
    Answer,
    Kind,
    Manifest,
    ResyncReply,
    ResyncRequest,
    Withdrawal,
)
from hop_desktop.domain.sent_notices import NoticeContent, NoticeFeedback
from hop_desktop.domain.text import LONGEST_TEXT

ALL_FIELDS, ALL_RULES = {**FIELDS, **CHILD_FIELDS}, {**RULES, **CHILD_RULES}
LETTERS: Mapping[Kind, type[Content]] = {
    Kind.QUESTION: QuestionContent,
    Kind.ANSWER: AnswerContent,
    Kind.FEEDBACK: FeedbackContent,
}
DRAFT = "https://json-schema.org/draft/2020-12/schema"


def published() -> Mapping[str, bytes]:
    """Return the bytes of every schema by its file name."""
    schemas = {
        "case.schema.json": content_schema(),
        "manifest.schema.json": _schema(
            Manifest,
            name=f"manifest:{packages.VERSION}",
            title="HOP package manifest",
            required=("format", "version"),
        ),
        "receipt.schema.json": _schema(
            Answer, name=f"receipt:{packages.VERSION}", title="HOP receipt"
        ),
        "withdraw.schema.json": _schema(
            Withdrawal, name=f"withdraw:{packages.VERSION}", title="HOP withdrawal"
        ),
        "supplement.schema.json": supplement_schema(),
        "internal.schema.json": _content_schema(
            InternalContent, "internal", "HOP child's file within a house"
        ),
        "transition.schema.json": _content_schema(
            TransitionContent, "transition", "HOP child's file for the next place"
        ),
        **{
            f"{kind.value}.schema.json": letter_schema(kind)
            for kind in (Kind.QUESTION, Kind.ANSWER, Kind.FEEDBACK)
        },
        "notice.schema.json": notice_schema(),
        "notice-feedback.schema.json": notice_feedback_schema(),
        "ack.schema.json": _schema(
            Acknowledgement, name=f"ack:{packages.VERSION}", title="HOP acknowledgement"
        ),
        "resync.schema.json": _schema(
            ResyncRequest, name=f"resync:{packages.VERSION}", title="HOP question after a restore"
        ),
        "resync-reply.schema.json": _schema(
            ResyncReply,
            name=f"resync-reply:{packages.VERSION}",
            title="HOP answer after a restore",
        ),
        "case-export.schema.json": _closed(
            _schema(CaseExport, name=f"case-export:{CaseExport.VERSION}", title="HOP case export")
        ),
        "card.schema.json": _schema(
            ContactCard, name=f"card:{CARD_VERSION}", title="HOP contact card"
        ),
        "directory.schema.json": _schema(
            Directory, name=f"directory:{DIRECTORY_VERSION}", title="HOP contact directory"
        ),
    }
    return {name: _bytes(schema) for name, schema in schemas.items()}


def content_schema() -> dict[str, Any]:
    """Return the schema of ``case.json``."""
    return _closed(
        _schema(HandoverContent, name=f"case:{packages.CONTENT_SCHEMA}", title="HOP case handover")
    )


def supplement_schema() -> dict[str, Any]:
    """Return the schema of ``supplement.json``."""
    name = f"supplement:{packages.CONTENT_SCHEMA}"
    return _closed(_schema(SupplementContent, name=name, title="HOP supplement"))


def _content_schema(kind: type[Any], name: str, title: str) -> dict[str, Any]:
    return _closed(_schema(kind, name=f"{name}:{packages.CONTENT_SCHEMA}", title=title))


def letter_schema(kind: Kind) -> dict[str, Any]:
    """Return the schema of ``question.json``, ``answer.json`` or ``feedback.json``."""
    name = f"{kind.value}:{packages.CONTENT_SCHEMA}"
    return _closed(_schema(LETTERS[kind], name=name, title=f"HOP {kind.value}"))


def notice_schema() -> dict[str, Any]:
    """Return the schema of ``notice.json``."""
    name = f"notice:{packages.CONTENT_SCHEMA}"
    return _closed(_schema(NoticeContent, name=name, title="HOP notice of a child in need"))


def notice_feedback_schema() -> dict[str, Any]:
    """Return the schema of ``notice-feedback.json``."""
    name = f"notice-feedback:{packages.CONTENT_SCHEMA}"
    return _closed(_schema(NoticeFeedback, name=name, title="HOP word to a reporter"))


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that refuses fields it does not have."""
    for shape in schema["$defs"].values():
        if shape.get("type") == "object":
            shape["additionalProperties"] = False
    return schema


def _schema(
    kind: type[Any], *, name: str, title: str, required: tuple[str, ...] = ()
) -> dict[str, Any]:
    shapes = msgspec.json.schema(kind)
    for type_name, shape in shapes["$defs"].items():
        shape["title"] = _spaced(type_name)
        shape["description"] = " ".join(shape["description"].replace("``", "").split())
        for field, property_ in shape.get("properties", {}).items():
            property_["title"] = field.replace("_", " ").capitalize()
            property_["description"] = ALL_FIELDS[type_name][field]
            _limit(property_)
            property_.update(ALL_RULES.get(type_name, {}).get(field, {}))
    main = shapes["$defs"][kind.__name__]
    main["required"] = [*required, *main["required"]]
    return {"$schema": DRAFT, "$id": f"urn:hop:{name}", "title": title, **shapes}


def _limit(shape: dict[str, Any]) -> None:
    """Say how long a text can be, or each text of a list; keys, days and identifiers say it."""
    if shape.get("type") == "string" and shape.keys().isdisjoint({"format", "contentEncoding"}):
        shape["maxLength"] = LONGEST_TEXT
    if "items" in shape:
        _limit(shape["items"])


def _spaced(type_name: str) -> str:
    """Return ``HandoverContent`` as "Handover content"."""
    spaced = "".join(f" {c.lower()}" if c.isupper() else c for c in type_name)
    return spaced.strip().capitalize()


def _bytes(schema: Mapping[str, Any]) -> bytes:
    return json.dumps(schema, ensure_ascii=False, indent=2).encode() + b"\n"
