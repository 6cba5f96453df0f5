# SPDX-License-Identifier: EUPL-1.2
"""Reading the journal, taking an extract out of it on paper, and proving it whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from hop_desktop.app import watching
from hop_desktop.app.cases import names
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Reach, reach
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.journal import JournalEntry, Verification
from hop_desktop.domain.journal_reading import Question, Wanted
from hop_desktop.store.transaction import Transaction

AT_ONCE = 200
MOST_ON_PAPER = 2_000
"""Some sixty pages; who needs more narrows the days."""
EVERYTHING = Question()


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """An entry with its actor's name; no entry names a child."""

    entry: JournalEntry
    actor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalPage:
    """Entries, the newest first, and below which number older ones are to be asked for."""

    rows: tuple[JournalRow, ...]
    before: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The words of an extract: for every code of an act, and what was asked for, a line each."""

    actions: Mapping[str, str]
    asked: tuple[tuple[str, str], ...] = ()
    language: str = "et"


def journal(
    session: Session, *, limit: int = AT_ONCE, before: int | None = None
) -> tuple[JournalRow, ...]:
    """Return the latest entries: all for the head, one's own for the others."""
    actor = None if _reads_all(session) else session.person.id
    entries = session.store.journal(limit=limit, before=before, actor=actor)
    with session.read() as tx:
        return _rows(tx, entries)


def page(
    session: Session,
    question: Question = EVERYTHING,
    *,
    limit: int = AT_ONCE,
    before: int | None = None,
) -> JournalPage:
    """Return the latest entries that answer a question; raise ``NotAllowed`` for another's."""
    with session.read() as tx:
        wanted = _wanted(session, tx, question)
        entries, further = session.store.found(wanted, limit=limit, before=before)
        return JournalPage(rows=_rows(tx, entries), before=further)


def actors(session: Session) -> tuple[tuple[StaffId, str], ...]:
    """Return whose entries can be asked for: everybody's for the head, else nobody's but one's."""
    if not _reads_all(session):
        return ()
    with session.read() as tx:
        return tuple((member.id, member.name) for member in tx.staff.all())


def extract(session: Session, question: Question, said: Said) -> bytes:
    """Return the entries that answer a question as a PDF with the head of the chain.

    The head is that before the printing, which is an entry of its own. Raises ``NotAllowed``.
    """
    from hop_desktop.documents.journal_extract import Extract, ExtractLine, extract_pdf

    with session.write("journal.printed") as tx:
        wanted = _wanted(session, tx, question)
        head, at = tx.journal_head(), session.store.last_at()
        found: list[JournalEntry] = []
        before: int | None = None
        while len(found) < MOST_ON_PAPER:
            left = MOST_ON_PAPER - len(found)
            some, before = session.store.found(wanted, limit=left, before=before)
            found += some
            if before is None:
                break
        sheet = Extract(
            house=tx.institution.get().name,
            made_by=session.person.name,
            made_at=session.now().astimezone(),
            asked=said.asked,
            lines=tuple(
                ExtractLine(
                    seq=row.entry.seq,
                    at=row.entry.at.astimezone(),
                    actor=row.actor,
                    action=said.actions.get(row.entry.action, row.entry.action),
                )
                for row in _rows(tx, tuple(found))
            ),
            cut=before is not None,
            whole=_reads_all(session),
            head=head,
            head_at=at.astimezone() if at else None,
            language=said.language,
        )
    return extract_pdf(sheet, fonts=session.resources / "fonts")


def verify(session: Session) -> Verification:
    """Recompute the whole chain and compare it with the rows."""
    return watching.prove(session)


def _reads_all(session: Session) -> bool:
    held = reach(session.acting, Action.READ_JOURNAL)
    if not held:
        raise NotAllowed
    return Reach.ALL in held


def _wanted(session: Session, tx: Transaction, question: Question) -> Wanted:
    actor = question.actor
    if not _reads_all(session):
        if actor not in {None, session.person.id}:
            raise NotAllowed
        actor = session.person.id
    about = None
    if question.child is not None:
        session.check_child(tx, Action.READ_CHILD, question.child)
        about = tx.rows.hanging_on("child", str(question.child))
    return Wanted(
        actor=actor,
        kind=question.kind,
        since=_midnight(question.since) if question.since else None,
        until=_midnight(question.until + timedelta(days=1)) if question.until else None,
        about=about,
    )


def _midnight(day: date) -> datetime:
    """Return when a day begins where the computer stands."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _rows(tx: Transaction, entries: tuple[JournalEntry, ...]) -> tuple[JournalRow, ...]:
    staff = names(tx)
    return tuple(
        JournalRow(entry=e, actor=staff.get(e.actor, "") if e.actor else "") for e in entries
    )
