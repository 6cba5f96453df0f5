# SPDX-License-Identifier: EUPL-1.2
"""What stands in the files of a package: written as the bytes that are signed, read with checks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

import msgspec

from hop_desktop.app.bounds import is_moment, is_too_many, values_are_possible
from hop_desktop.domain import packages
from hop_desktop.domain.child_content import InternalContent, TransitionContent
from hop_desktop.domain.content import HandoverContent, SupplementContent
from hop_desktop.domain.errors import ContentWrong, HopError, PackageTooNew
from hop_desktop.domain.letters import Content
from hop_desktop.domain.packages import Answer, Withdrawal
from hop_desktop.domain.sent_notices import NoticeContent, NoticeFeedback
from hop_desktop.domain.text import tidy

Closed = TypeVar(
    "Closed",
    bound=HandoverContent
    | SupplementContent
    | Content
    | NoticeContent
    | NoticeFeedback
    | InternalContent
    | TransitionContent,
)
Plain = TypeVar("Plain")


def canonical(value: object) -> bytes:
    """Return a value as the JSON bytes that are signed: fixed order, indented by one."""
    return msgspec.json.format(msgspec.json.encode(value, order="deterministic"), indent=1)


def content_json(content: HandoverContent) -> bytes:
    """Return the content as the bytes of ``case.json``."""
    return canonical(content)


def read_content(data: bytes, *, schemas: Path) -> HandoverContent:
    """Return the content of ``case.json`` after checking it against the published schema.

    Raises ``PackageTooNew`` for a later schema and ``ContentWrong`` for anything that differs.
    """
    return read_closed(data, HandoverContent, schemas / "case.schema.json")


def read_supplement(data: bytes, *, schemas: Path) -> SupplementContent:
    """Return the content of ``supplement.json``, checked and refused as ``case.json`` is."""
    return read_closed(data, SupplementContent, schemas / "supplement.schema.json")


def read_internal(data: bytes, *, schemas: Path) -> InternalContent:
    """Return the content of ``internal.json``, checked and refused as ``case.json`` is."""
    return read_closed(data, InternalContent, schemas / "internal.schema.json")


def read_transition(data: bytes, *, schemas: Path) -> TransitionContent:
    """Return the content of ``transition.json``, checked and refused as ``case.json`` is."""
    return read_closed(data, TransitionContent, schemas / "transition.schema.json")


def read_closed(data: bytes, kind: type[Closed], published: Path) -> Closed:
    """Return the content of a closed file, checked and refused as ``case.json`` is."""
    from jsonschema import Draft202012Validator

    try:
        raw = json.loads(data)
        if isinstance(raw, dict) and raw.get("schema", 0) > packages.CONTENT_SCHEMA:
            raise PackageTooNew
        if is_too_many(raw):
            raise ContentWrong
        schema = json.loads(published.read_bytes())
        if not Draft202012Validator(schema).is_valid(raw):
            raise ContentWrong
        return tidy(msgspec.json.decode(data, type=kind))
    except PackageTooNew:
        raise
    except (ValueError, TypeError, RecursionError, HopError):
        raise ContentWrong from None


def read_answer(data: bytes) -> Answer:
    """Return the answer in a receipt; raise ``ContentWrong`` for any other shape."""
    try:
        answer = tidy(msgspec.json.decode(data, type=Answer))
    except (ValueError, RecursionError, HopError):
        raise ContentWrong from None
    if not is_moment(answer.answered_at) or not values_are_possible(answer):
        raise ContentWrong
    return answer


def read_withdrawal(data: bytes) -> Withdrawal:
    """Return the request in a withdrawal; raise ``ContentWrong`` for any other shape."""
    return read_plain(data, Withdrawal)


def read_plain(data: bytes, kind: type[Plain]) -> Plain:
    """Return a value without texts for people; raise ``ContentWrong`` for any other shape."""
    try:
        value = msgspec.json.decode(data, type=kind)
    except (ValueError, RecursionError):
        raise ContentWrong from None
    if not values_are_possible(value):
        raise ContentWrong
    return value
