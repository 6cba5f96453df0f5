# SPDX-License-Identifier: EUPL-1.2
"""Finding anything one may see by the beginnings of its words; a list, so it is not journalled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from hop_desktop.app.case_rights import may_read
from hop_desktop.app.form_rights import may_meet
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Scope, reach
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.finding import EVERYTHING, Excerpt, Kind, Narrowing
from hop_desktop.domain.ids import CaseId, ChildId, FormDocumentId, ObservationId
from hop_desktop.domain.institution import Group
from hop_desktop.domain.text import search_words
from hop_desktop.store.finding import Hit
from hop_desktop.store.transaction import Transaction

LEAST_LETTERS = 2
FEW, MANY = 5, 50

OTHERWISE = {
    Kind.OBSERVATION: Action.READ_OBSERVATION,
    Kind.OBSERVATION_FILE: Action.READ_OBSERVATION,
    Kind.CONTACT: Action.READ_DIRECTORY,
    Kind.COPY: Action.SEAL,
}
READING = {kind: OTHERWISE.get(kind, Action.READ_CHILD) for kind in Kind}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing found: what to open, whose it is, and the words around the match.

    ``id`` is the thing's own identifier, ``case_id`` the case that shows it, if a case does,
    ``observation_id`` the observation. ``form`` tells a talk from a round table. Of a task of
    one's own in a case that one may not read there is the title only.
    """

    kind: Kind
    id: UUID
    child_id: ChildId | None
    case_id: CaseId | None
    observation_id: ObservationId | None
    form: str
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


def find(
    session: Session, text: str, only: Kind | None = None, narrowing: Narrowing = EVERYTHING
) -> Findings:
    """Return what this person may see that has words beginning like each word of a text.

    A few of every kind, or many of one. Below ``LEAST_LETTERS`` letters nothing is looked for.
    """
    findings = Findings(words=text)
    if sum(map(len, search_words(text))) < LEAST_LETTERS:
        return findings
    sought = _Sought(text, FEW if only is None else MANY, narrowing)
    with session.read() as tx:
        for kind in Kind if only is None else (only,):
            found = _of_kind(session, tx, kind, sought)
            findings = replace(
                findings,
                found=(*findings.found, *found.found),
                more=findings.more | found.more,
                near=findings.near or found.near,
            )
    return findings


def groups(session: Session) -> tuple[Group, ...]:
    """Return the groups by which this person may narrow a search: all, or the own ones."""
    try:
        scope = session.scope(Action.READ_CHILD)
    except NotAllowed:
        return ()
    with session.read() as tx:
        return tuple(
            group
            for group in tx.groups.all()
            if scope.everything or group.id in session.person.groups
        )


def kinds(session: Session) -> tuple[Kind, ...]:
    """Return the kinds of things that this person may look for at all."""
    return tuple(kind for kind, action in READING.items() if reach(session.acting, action))


@dataclass(frozen=True, slots=True)
class _Sought:
    """Words, of how many things of a kind at most, and what else has to hold of them."""

    text: str
    most: int
    narrowing: Narrowing


def _of_kind(session: Session, tx: Transaction, kind: Kind, sought: _Sought) -> Findings:
    text, most = sought.text, sought.most
    if not reach(session.acting, READING[kind]):
        return Findings(words=text)
    scope = session.scope(READING[kind])
    hits = tx.finding.by_words(kind, text, scope, most=most + 1, narrowing=sought.narrowing)
    if kind is Kind.DOCUMENT:
        hits = tuple(hit for hit in hits if _may_meet(session, tx, hit))
    if kind is Kind.LETTER:
        hits = tuple(_of_its_case(tx, hit) for hit in hits if _is_here(tx, hit))
    near = kind is Kind.CHILD and not hits
    if near:
        hits = _near(tx, scope, sought)
    return Findings(
        words=text,
        found=tuple(_found(session, tx, hit) for hit in hits[:most]),
        more=frozenset({kind} if len(hits) > most else ()),
        near=near and bool(hits),
    )


def _near(tx: Transaction, scope: Scope, sought: _Sought) -> tuple[Hit, ...]:
    return tx.finding.by_near_name(
        sought.text, scope, most=sought.most + 1, narrowing=sought.narrowing
    )


def _may_meet(session: Session, tx: Transaction, hit: Hit) -> bool:
    return may_meet(session, tx, tx.form_documents.get(FormDocumentId(hit.id)))


def _is_here(tx: Transaction, hit: Hit) -> bool:
    """Say whether the case of a letter is here: one may ask before it is taken over."""
    return hit.case_id is not None and tx.cases.find(hit.case_id) is not None


def _of_its_case(tx: Transaction, hit: Hit) -> Hit:
    """Return a letter as one of the child, which was not known when it was written before."""
    assert hit.case_id is not None  # noqa: S101  every letter is of a case
    return replace(hit, child_id=tx.cases.get(hit.case_id).child_id)


def _found(session: Session, tx: Transaction, hit: Hit) -> Found:
    if hit.kind is Kind.TASK and not _may_read(session, tx, hit.case_id):
        hit = replace(hit, child_id=None, case_id=None)
    return Found(
        kind=hit.kind,
        id=hit.id,
        child_id=hit.child_id,
        case_id=hit.case_id,
        observation_id=hit.observation_id,
        form=hit.form,
        child=_name(tx, hit.child_id),
        on=hit.on,
        excerpt=hit.excerpt,
    )


def _may_read(session: Session, tx: Transaction, case_id: CaseId | None) -> bool:
    assert case_id is not None  # noqa: S101  every task is of a case
    return may_read(session, tx, tx.cases.get(case_id))


def _name(tx: Transaction, child_id: ChildId | None) -> str:
    return tx.children.name(child_id) if child_id else ""
