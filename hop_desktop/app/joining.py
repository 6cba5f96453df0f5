# SPDX-License-Identifier: EUPL-1.2
"""The same child from two houses: proposed by its code or looked up, joined and parted by hand."""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.app.case_reading import signatures
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.ids import ChildId, JoinId
from hop_desktop.domain.joining import ChildJoin, Ground, check_join, differing, ground_of
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A child that may be the same: ``houses`` are those its cases came from."""

    child: Child
    houses: tuple[str, ...]
    ground: Ground


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedCase:
    """A case as it stands beside those of the other child."""

    case: SupportCase
    responsible: str
    entries: int
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two children that are compared, with the cases that are found under it."""

    child: Child
    cases: tuple[JoinedCase, ...]

    @property
    def houses(self) -> tuple[str, ...]:
        """The houses that its cases came from, each once."""
        return _houses(tuple(each.case for each in self.cases))


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """Two children beside each other; ``differing`` names the fields that say something else."""

    one: Side
    other: Side
    ground: Ground
    differing: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownJoin:
    """A join of a child's file: who is joined, from which houses, and who said so."""

    join: ChildJoin
    child: Child
    houses: tuple[str, ...]
    joined_by: str
    parted_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """What may be joined to a child, and what is: proposals have the same personal code."""

    child: Child
    proposals: tuple[Candidate, ...]
    joins: tuple[KnownJoin, ...]


def joining(session: Session, child_id: ChildId) -> Joining:
    """Return what is proposed for a child by an equal personal code, and what was joined."""
    session.check(Action.WORK_ON_STAGE_THREE)
    with session.read() as tx:
        child = tx.children.get(tx.joins.head(child_id))
        return Joining(
            child=child,
            proposals=_proposals(tx, child),
            joins=_known_joins(tx, child.id),
        )


def look_up(session: Session, child_id: ChildId, name: str) -> tuple[Candidate, ...]:
    """Return children with such a name, those that are one with this child left out."""
    session.check(Action.WORK_ON_STAGE_THREE)
    with session.read() as tx:
        child, same = tx.children.get(child_id), tx.joins.same(child_id)
        found = tx.children.named(name)
        return tuple(_candidate(tx, child, each) for each in found if each.id not in same)


def side_by_side(session: Session, child_id: ChildId, other_id: ChildId) -> SideBySide:
    """Return two children beside each other; that they were compared is journalled."""
    with session.view("child.compared", "child", child_id) as tx:
        session.check(Action.WORK_ON_STAGE_THREE)
        one, other = _side(tx, child_id, other_id), _side(tx, other_id, child_id)
        return SideBySide(
            one=one,
            other=other,
            ground=ground_of(one.child, other.child),
            differing=differing(one.child, other.child),
        )


def join(
    session: Session, child_id: ChildId, into_id: ChildId, *, reason: str, draft: str = ""
) -> ChildJoin:
    """Say that two children are one, found under ``into_id``; nothing of either is changed.

    Raises ``Invalid`` when they are one already, or one of them is found under a third.
    """
    with session.write("child.joined", "child", into_id) as tx:
        session.check(Action.WORK_ON_STAGE_THREE)
        check_join(tx.joins.holding(), child_id, into_id)
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.joins.save(
            ChildJoin(
                id=JoinId(new_id()),
                child=child_id,
                into=into_id,
                ground=ground_of(tx.children.get(child_id), tx.children.get(into_id)),
                reason=reason,
                joined_by=session.person.id,
                joined_at=session.now(),
            )
        )


def part(session: Session, join_id: JoinId, *, reason: str, draft: str = "") -> ChildJoin:
    """Take a join back: both stand as they stood before, with what came to each since."""
    with session.write("child.parted", "child") as tx:
        session.check(Action.WORK_ON_STAGE_THREE)
        known = tx.joins.get(join_id)
        tx.about("child", known.into)
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.joins.save(known.parted(at=session.now(), by=session.person.id, reason=reason))


def _proposals(tx: Transaction, child: Child) -> tuple[Candidate, ...]:
    same = tx.joins.same(child.id)
    codes = {each for each in (tx.children.get(key).personal_code for key in same) if each}
    found = [each for code in sorted(codes) for each in tx.children.with_code(code)]
    onward = {tx.joins.head(each.id): each for each in found if each.id not in same}
    return tuple(_candidate(tx, child, tx.children.get(key)) for key in onward)


def _candidate(tx: Transaction, child: Child, other: Child) -> Candidate:
    return Candidate(
        child=other,
        houses=_houses(tx.cases.of_child(other.id)),
        ground=ground_of(child, other),
    )


def _known_joins(tx: Transaction, child_id: ChildId) -> tuple[KnownJoin, ...]:
    signed = signatures(tx)
    return tuple(
        KnownJoin(
            join=each,
            child=tx.children.get(each.child),
            houses=_houses(
                tuple(c for c in tx.cases.of_child(each.child) if c.child_id == each.child)
            ),
            joined_by=signed.get(each.joined_by, ""),
            parted_by=signed.get(each.parted_by, "") if each.parted_by else "",
        )
        for each in tx.joins.of_child(child_id)
    )


def _side(tx: Transaction, child_id: ChildId, other_id: ChildId) -> Side:
    """Return a child with the cases under it; once both are one, with those that were its own."""
    signed = signatures(tx)
    found = tx.cases.of_child(child_id)
    if other_id in tx.joins.same(child_id):
        found = tuple(case for case in found if case.child_id == child_id)
    return Side(
        child=tx.children.get(child_id),
        cases=tuple(
            JoinedCase(
                case=case,
                responsible=signed.get(case.responsible, ""),
                entries=len(tx.received.of_case(case.id)) + len(case.transitions),
                files=_files(tx, case),
            )
            for case in found
        ),
    )


def _files(tx: Transaction, case: SupportCase) -> int:
    came = (
        tx.attachments.of(AttachedTo.INCOMING, i.handover_id) for i in tx.incoming.of_case(case.id)
    )
    return len(tx.attachments.of(AttachedTo.CASE, case.id)) + sum(map(len, came))


def _houses(cases: tuple[SupportCase, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(case.origin for case in cases if case.origin))
