# SPDX-License-Identifier: EUPL-1.2
"""How values stand in columns: moments and days as text, truth as 0 or 1, groups of fields as JSON.

JSON is never read by SQL; sets are sorted, so that the same value always gives the same text.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import TypeVar
from uuid import UUID

import msgspec

from hop_desktop.domain.access import Scope
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.lite import Column, Row

T = TypeVar("T")


def json_text(value: object) -> str:
    """Return a value as JSON, always the same text for the same value."""
    return msgspec.json.encode(value, order="deterministic").decode()


def from_json(text: str, kind: type[T]) -> T:
    """Return the value of a JSON text that ``json_text`` wrote."""
    return msgspec.json.decode(text, type=kind)


def id_text(value: UUID | None) -> str | None:
    """Return an identifier as 36 lower-case characters."""
    return str(value) if value else None


@lru_cache(maxsize=1 << 15)
def uuid_of(text: str) -> UUID:
    """Return the identifier in a column; a list reads the same few thousand again and again."""
    return UUID(text)


def day_text(value: date | None) -> str | None:
    """Return a day as ``YYYY-MM-DD``."""
    return value.isoformat() if value else None


def day_of(text: str | None) -> date | None:
    """Return the day in a column that may be empty."""
    return date.fromisoformat(text) if text else None


def moment_text(value: datetime | None) -> str | None:
    """Return a moment as UTC text of 27 characters."""
    return utc_text(value) if value else None


def moment_of(text: str | None) -> datetime | None:
    """Return the moment, in UTC, in a column that may be empty."""
    return datetime.fromisoformat(text) if text else None


def scope_columns(scope: Scope) -> Row:
    """Return a scope as parameters of the queries that keep to it."""
    return {
        "me": str(scope.me),
        "everything": int(scope.everything),
        "own": int(scope.own),
        "part": int(scope.part),
        "in_group": int(scope.group),
        "protected": int(scope.protected),
    }


def truth(value: Column) -> bool:
    """Return the truth in a column of 0 or 1."""
    return value == 1
