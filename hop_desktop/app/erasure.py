# SPDX-License-Identifier: EUPL-1.2
"""Erasing the data of one child: the house's term, a proposal, and a second person's word.

Only who opens the protected compartment may do either (``Action.ERASE``): without its key nobody
could say what is kept of a child. Where the head is alone with it, the house names a contact
person or a deputy. The clock alone never erases anything.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from hop_desktop.app import kept_notices, kept_out, kept_received, supplements
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, reach
from hop_desktop.domain.cases import CaseCustody, CaseStatus
from hop_desktop.domain.children import Child
from hop_desktop.domain.erasure import (
    Extent,
    Hindrance,
    Proposal,
    RetentionBook,
    RetentionTerm,
    Why,
    check_free,
)
from hop_desktop.domain.errors import DiskFull, Invalid, NotFound, WriteFailed
from hop_desktop.domain.ids import ChildId
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaver:
    """A child who left: since when, when the term ends, and whether an erasure is proposed."""

    id: ChildId
    name: str
    left_on: date
    ends_on: date | None
    is_over: bool
    is_proposed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The terms of the house, who left, and whether somebody else could confirm at all."""

    book: RetentionBook
    leavers: tuple[Leaver, ...]
    has_second: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would go of a child, what stands against it, and what was proposed by whom."""

    name: str
    left_on: date | None
    ends_on: date | None
    is_over: bool
    extent: Extent
    hindrances: tuple[Hindrance, ...]
    proposal: Proposal | None
    proposed_by: str
    is_mine: bool
    has_second: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """That it is done; ``compacted`` says whether the file was written anew already."""

    compacted: bool


def agree_term(session: Session, term: RetentionTerm) -> RetentionBook:
    """Let a term hold from today or a later day on."""
    session.check(Action.ADMINISTER)
    if term.since < session.today():
        raise Invalid("since", "in-the-past")
    with session.write("retention.agreed", "institution", session.store.id) as tx:
        return tx.retention.save_book(tx.retention.book().with_term(term))


def overview(session: Session) -> Overview:
    """Return who left, whose term is over first."""
    session.check(Action.ERASE)
    today, scope = session.today(), session.scope(Action.READ_CHILD)
    with session.read() as tx:
        book = tx.retention.book()
        proposed = {each.child_id for each in tx.retention.proposed()}
        leavers = tuple(
            Leaver(
                id=child.id,
                name=child.name,
                left_on=child.left_on,
                ends_on=book.ends_on(child.left_on, today),
                is_over=book.is_over(child.left_on, today),
                is_proposed=child.id in proposed,
            )
            for child in tx.children.listed(scope)
            if child.left_on is not None
        )
        first = sorted(leavers, key=lambda each: (not each.is_proposed, not each.is_over))
        return Overview(book=book, leavers=tuple(first), has_second=_has_second(session, tx))


def preview(session: Session, child_id: ChildId) -> Preview:
    """Return exactly what would go and what stays; the look is journalled."""
    session.check(Action.ERASE)
    today = session.today()
    with session.view("erasure.previewed", "child", child_id) as tx:
        child, book = tx.children.get(child_id), tx.retention.book()
        proposal = tx.retention.proposal(child_id)
        notices = len(_notices(session, tx, child))
        return Preview(
            name=child.name,
            left_on=child.left_on,
            ends_on=book.ends_on(child.left_on, today),
            is_over=book.is_over(child.left_on, today),
            extent=tx.erasing.extent(
                child_id, notices=notices, kept_out=kept_out.of_child(tx, child).ids
            ),
            hindrances=_hindrances(session, tx, child_id),
            proposal=proposal,
            proposed_by=tx.staff.get(proposal.by).name if proposal else "",
            is_mine=proposal is not None and proposal.by == session.person.id,
            has_second=_has_second(session, tx),
        )


def propose(session: Session, child_id: ChildId, why: Why) -> Proposal:
    """Propose to erase a child's data.

    Raises ``ErasureHindered``, and ``Invalid("why", "term-not-over")`` for a term that runs still.
    """
    session.check(Action.ERASE)
    with session.write("erasure.proposed", "child", child_id, reason=why.value) as tx:
        child = tx.children.get(child_id)
        check_free(_hindrances(session, tx, child_id))
        if why is Why.TERM_OVER and not tx.retention.book().is_over(child.left_on, session.today()):
            raise Invalid("why", "term-not-over")
        proposal = Proposal(child_id=child_id, why=why, by=session.person.id, at=session.now())
        tx.retention.propose(proposal)
        return proposal


def take_back(session: Session, child_id: ChildId) -> None:
    """Let a proposal go; either of the two may."""
    session.check(Action.ERASE)
    with session.write("erasure.taken-back", "child", child_id) as tx:
        if tx.retention.proposal(child_id) is None:
            raise NotFound
        tx.retention.end(child_id)


def confirm(session: Session, child_id: ChildId) -> Erased:
    """Erase what somebody else proposed to erase; then the file is written anew.

    Raises ``NotFound`` without a proposal, ``SecondPersonNeeded`` and ``ErasureHindered``; then
    nothing is erased. On a full disk the file is written anew at the next opening.
    """
    session.check(Action.ERASE)
    with session.write("child.erased", "child", child_id) as tx:
        proposal = tx.retention.proposal(child_id)
        if proposal is None:
            raise NotFound
        proposal.check_second(session.person.id)
        check_free(_hindrances(session, tx, child_id))
        child = tx.children.get(child_id)
        for notice in _notices(session, tx, child):
            tx.protected.erase(notice)
        tx.erasing.erase(child_id, kept_out=kept_out.of_child(tx, child).ids)
        tx.retention.end(child_id)
        tx.retention.set_compacting(due=True)
    with suppress(DiskFull, WriteFailed):
        session.store.compact(now=session.now())
        return Erased(compacted=True)
    return Erased(compacted=False)


def _hindrances(session: Session, tx: Transaction, child_id: ChildId) -> tuple[Hindrance, ...]:
    cases, child = tx.cases.of_child(child_id), tx.children.get(child_id)
    found = {
        Hindrance.STILL_HERE: child.left_on is None,
        Hindrance.JOINED: len(tx.joins.same(child_id)) > 1,
        Hindrance.CASE_OPEN: any(
            case.status is CaseStatus.OPEN and case.custody is CaseCustody.OWN for case in cases
        ),
        Hindrance.ON_ITS_WAY: any(
            case.custody in {CaseCustody.OUT, CaseCustody.WITHDRAWING}
            or tx.handovers.open_of_case(case.id) is not None
            for case in cases
        )
        or any(each.is_waiting or each.is_in_preparation for each in tx.sendings.of_child(child_id))
        or any(each.is_waiting for each in tx.receivings.of_child(child_id))
        or kept_out.of_child(tx, child).is_waiting,
        Hindrance.SUPPLEMENTS_OWED: any(supplements.is_owed(session, tx, case) for case in cases),
        Hindrance.NOTICE_UNTOLD: any(
            notice.is_red for notice in kept_notices.of_child(session, tx, child_id)
        ),
        Hindrance.NOTICE_UNREAD: any(
            notice.is_new for notice in kept_received.of_child(session, tx, child)
        ),
    }
    return tuple(each for each, stands in found.items() if stands)


def _notices(session: Session, tx: Transaction, child: Child) -> tuple[UUID, ...]:
    """Return the notices about a child: those written here, and those that came."""
    return (
        *(each.id for each in kept_notices.of_child(session, tx, child.id)),
        *(each.package_id for each in kept_received.of_child(session, tx, child)),
    )


def _has_second(session: Session, tx: Transaction) -> bool:
    return any(
        reach(member.on(session.today()), Action.ERASE)
        for member in tx.staff.all()
        if member.id != session.person.id
    )
