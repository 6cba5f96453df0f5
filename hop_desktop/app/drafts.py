# SPDX-License-Identifier: EUPL-1.2
"""Words on their way: kept as they are typed, encrypted, for their author alone.

Typing is not yet an action, so drafts have no journal entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import msgspec

from hop_desktop.app.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A form's fields by name, and when they were last kept."""

    fields: dict[str, str]
    saved_at: datetime


def keep(session: Session, form: str, fields: Mapping[str, str]) -> datetime:
    """Keep the fields of a form; ``form`` names it together with what it is about."""
    now = session.now()
    # Half a surrogate pair, which a clipboard can hold, could not be written.
    whole = {name: text.encode(errors="ignore").decode() for name, text in fields.items()}
    body = msgspec.json.encode(whole).decode()
    session.store.keep_draft(session.person.id, form, body, now=now)
    return now


def kept(session: Session, form: str) -> KeptDraft | None:
    """Return the draft of a form, if there is one."""
    draft = session.store.draft(session.person.id, form)
    if draft is None:
        return None
    fields = msgspec.json.decode(draft.body, type=dict[str, str])
    return KeptDraft(fields=fields, saved_at=draft.saved_at)


def pending(session: Session) -> tuple[tuple[str, datetime], ...]:
    """Return the forms this person has begun and when each was kept last, the latest first."""
    return session.store.drafts(session.person.id)


def drop(session: Session, form: str) -> None:
    """Throw a draft away."""
    session.store.drop_draft(session.person.id, form)
