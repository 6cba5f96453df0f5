# SPDX-License-Identifier: EUPL-1.2
"""Finding anything one may see by the beginnings of its words; a list, so it is not journalled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Scope, reach
from hop_desktop.domain.finding import Excerpt, Kind
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.domain.text import search_words
from hop_desktop.store.finding import Hit
from hop_desktop.store.transaction import Transaction

LEAST_LETTERS = 2
FEW, MANY = 5, 50

READING = {
    Kind.CHILD: Action.READ_CHILD,
    Kind.OBSERVATION: Action.READ_OBSERVATION,
    Kind.CASE: Action.READ_CHILD,
    Kind.MEASURE: Action.READ_CHILD,
    Kind.GOAL: Action.READ_CHILD,
    Kind.TASK: Action.READ_CHILD,
    Kind.RECEIVED: Action.READ_CHILD,
    Kind.CONTACT: Action.READ_DIRECTORY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing found: what to open, whose it is, and the words around the match.

    ``id`` is the thing's own identifier, ``case_id`` the case that shows it, if a case does.
    """

    kind: Kind
    id: UUID
    case_id: CaseId | None
    child: str
    on: date | None
    excerpt: Excerpt


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What was found for ``words``, by kind in the order of ``Kind``.

    ``more`` are the kinds of which there is more than is shown; ``near`` says that no child has
    such a name and those shown have a name that is nearly it.
    """

    words: str
    found: tuple[Found, ...] = ()
    more: frozenset[Kind] = frozenset()
    near: bool = False


def find(session: Session, text: str, only: Kind | None = None) -> Findings:
    """Return what this person may see that has words beginning like each word of a text.

    A few of every kind, or many of one. Below ``LEAST_LETTERS`` letters nothing is looked for.
    """
    findings = Findings(words=text)
    if sum(map(len, search_words(text))) < LEAST_LETTERS:
        return findings
    with session.read() as tx:
        for kind in Kind if only is None else (only,):
            found = _of_kind(session, tx, kind, text, FEW if only is None else MANY)
            findings = replace(
                findings,
                found=(*findings.found, *found.found),
                more=findings.more | found.more,
                near=findings.near or found.near,
            )
    return findings


def kinds(session: Session) -> tuple[Kind, ...]:
    """Return the kinds of things that this person may look for at all."""
    return tuple(kind for kind, action in READING.items() if reach(session.acting, action))


def _of_kind(session: Session, tx: Transaction, kind: Kind, text: str, most: int) -> Findings:
    if not reach(session.acting, READING[kind]):
        return Findings(words=text)
    scope = session.scope(READING[kind])
    hits = tx.finding.by_words(kind, text, scope, most=most + 1)
    near = kind is Kind.CHILD and not hits
    if near:
        hits = _near(tx, text, scope, most)
    return Findings(
        words=text,
        found=tuple(_found(tx, hit) for hit in hits[:most]),
        more=frozenset({kind} if len(hits) > most else ()),
        near=near and bool(hits),
    )


def _near(tx: Transaction, text: str, scope: Scope, most: int) -> tuple[Hit, ...]:
    return tx.finding.by_near_name(text, scope, most=most + 1)


def _found(tx: Transaction, hit: Hit) -> Found:
    return Found(
        kind=hit.kind,
        id=hit.id,
        case_id=hit.case_id,
        child=_name(tx, hit.child_id),
        on=hit.on,
        excerpt=hit.excerpt,
    )


def _name(tx: Transaction, child_id: ChildId | None) -> str:
    return tx.children.name(child_id) if child_id else ""
