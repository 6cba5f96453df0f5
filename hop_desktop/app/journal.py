# SPDX-License-Identifier: EUPL-1.2
"""Reading the journal and proving it whole."""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.app import watching
from hop_desktop.app.cases import names
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Reach, reach
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.journal import JournalEntry, Verification


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """An entry with its actor's name; no entry names a child."""

    entry: JournalEntry
    actor: str


def journal(
    session: Session, *, limit: int = 200, before: int | None = None
) -> tuple[JournalRow, ...]:
    """Return the latest entries: all for the head, one's own for the others."""
    held = reach(session.acting, Action.READ_JOURNAL)
    if not held:
        raise NotAllowed
    actor = None if Reach.ALL in held else session.person.id
    entries = session.store.journal(limit=limit, before=before, actor=actor)
    with session.read() as tx:
        staff = names(tx)
    return tuple(
        JournalRow(entry=e, actor=staff.get(e.actor, "") if e.actor else "") for e in entries
    )


def verify(session: Session) -> Verification:
    """Recompute the whole chain and compare it with the rows."""
    return watching.prove(session)
