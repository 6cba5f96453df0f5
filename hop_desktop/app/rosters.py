# SPDX-License-Identifier: EUPL-1.2
"""Reading a roster in: looked at first, then all of it in one transaction, and undone by it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from hop_desktop.app import roster_files
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action, Relation, reach
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.ids import ChildId, GroupId, RosterId
from hop_desktop.domain.institution import Group, Place, Workplace
from hop_desktop.domain.rosters import (
    Column,
    House,
    Refused,
    Roster,
    RosterRow,
    Table,
    guessed,
    judged,
    unknown_groups,
)
from hop_desktop.domain.text import fold, required_name, tidy
from hop_desktop.store.transaction import Transaction

SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a roster would do: its rows, and the groups that it names and the house lacks."""

    table: Table
    columns: tuple[Column, ...]
    rows: tuple[RosterRow, ...]
    unknown_groups: tuple[str, ...]
    may_make_groups: bool

    @property
    def taken(self) -> tuple[RosterRow, ...]:
        """The rows that would be added."""
        return tuple(row for row in self.rows if row.child is not None)

    @property
    def refused(self) -> tuple[RosterRow, ...]:
        """The rows that would stay out."""
        return tuple(row for row in self.rows if row.problem is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What undoing took away, and how many children stay because something was written of them."""

    removed: int
    kept: int


def read(session: Session, path: Path) -> Preview:
    """Return what a roster's file would do, its columns guessed; nothing is written.

    Raises ``RosterUnreadable``.
    """
    _check(session)
    table = roster_files.read_file(path)
    return preview(session, table, guessed(table.headers))


def preview(
    session: Session,
    table: Table,
    columns: tuple[Column, ...],
    making: frozenset[str] = frozenset(),
) -> Preview:
    """Return what a table would do with these columns and these groups made."""
    _check(session)
    with session.read() as tx:
        rows = _judged(session, tx, table, columns, making)
        without = _judged(session, tx, table, columns, frozenset()) if making else rows
    return Preview(
        table=table,
        columns=columns,
        rows=rows,
        unknown_groups=unknown_groups(without),
        may_make_groups=session.may(Action.ADMINISTER),
    )


def take_in(
    session: Session,
    table: Table,
    columns: tuple[Column, ...],
    making: frozenset[str] = frozenset(),
) -> Roster:
    """Add all children of a table that can be added, and the groups they need, or nothing at all.

    The rows are judged again on what the house holds now. Raises ``Invalid("roster", "empty")``
    when no row is left.
    """
    _check(session)
    if making:
        session.check(Action.ADMINISTER)
    roster_id = RosterId(new_id())
    with session.write("roster.read", "roster", roster_id) as tx:
        rows = _judged(session, tx, table, columns, making)
        made = _make_groups(tx, rows, making, _place(tx))
        children = tuple(_add(tx, row, made) for row in rows if row.child is not None)
        if not children:
            raise Invalid("roster", "empty")
        return tx.rosters.save(
            Roster(
                id=roster_id,
                read_at=session.now(),
                read_by=session.person.id,
                children=children,
                groups=tuple(group.id for group in made.values()),
                refused=tuple(
                    Refused(line=row.line, name=row.name, problem=row.problem)
                    for row in rows
                    if row.problem is not None
                ),
            )
        )


def undo(session: Session, roster_id: RosterId) -> Undone:
    """Take the children of a roster out again, but those of whom something was written since."""
    with session.write("roster.undone", "roster", roster_id) as tx:
        roster = tx.rosters.get(roster_id)
        _check_mine(session, roster)
        if roster.undone_at is not None:
            raise Stale
        removed = sum(_remove(tx, child_id) for child_id in roster.children)
        for group_id in roster.groups:
            tx.groups.remove(group_id)
        tx.rosters.save(replace(roster, undone_at=session.now(), undone_by=session.person.id))
        return Undone(removed=removed, kept=len(roster.children) - removed)


def latest(session: Session) -> tuple[Roster, ...]:
    """Return the reports of the latest rosters: one's own, or all for whoever reaches all."""
    _check(session)
    with session.read() as tx:
        return tuple(each for each in tx.rosters.latest(SHOWN) if _is_mine(session, each))


def _check(session: Session) -> None:
    if not reach(session.acting, Action.CHANGE_CHILD):
        raise NotAllowed
    with session.read() as tx:
        if tx.institution.get().workplace is Workplace.DESK:
            raise NotAllowed  # a desk gets its children with their cases


def _check_mine(session: Session, roster: Roster) -> None:
    if not _is_mine(session, roster):
        raise NotAllowed


def _is_mine(session: Session, roster: Roster) -> bool:
    return roster.read_by == session.person.id or session.may(Action.CHANGE_CHILD)


def _judged(
    session: Session,
    tx: Transaction,
    table: Table,
    columns: tuple[Column, ...],
    making: frozenset[str],
) -> tuple[RosterRow, ...]:
    names: dict[date, list[str]] = defaultdict(list)
    known = tx.children.known()
    for child in known:
        names[child.birth_date].append(child.name)
    house = House(
        today=session.today(),
        place=_place(tx),
        groups=tx.groups.all(),
        names={day: tuple(born) for day, born in names.items()},
        codes=frozenset(child.personal_code for child in known if child.personal_code),
        may_add=_may_add(session),
        making=frozenset(map(fold, making)),
    )
    return judged(table, columns, house, new_id)


def _may_add(session: Session) -> Callable[[GroupId | None], bool]:
    def may(group_id: GroupId | None) -> bool:
        mine = group_id in session.person.groups
        return session.may(Action.CHANGE_CHILD, Relation(group=mine))

    return may


def _place(tx: Transaction) -> Place:
    school = tx.institution.get().workplace is Workplace.SCHOOL
    return Place.SCHOOL if school else Place.KINDERGARTEN


def _make_groups(
    tx: Transaction, rows: tuple[RosterRow, ...], making: frozenset[str], place: Place
) -> dict[str, Group]:
    wanted = {fold(name) for name in making}
    known = {fold(group.name) for group in tx.groups.all()}
    made: dict[str, Group] = {}
    for row in rows:
        key = fold(row.group)
        if row.child is not None and key in wanted - known - made.keys():
            name = required_name("name", row.group)
            group = Group(id=GroupId(new_id()), name=name, place=place)
            made[key] = tx.groups.save(group)
    return made


def _add(tx: Transaction, row: RosterRow, made: dict[str, Group]) -> ChildId:
    child = row.child
    assert child is not None  # noqa: S101  only rows with a child are added
    group = made.get(fold(row.group))
    if group is not None:
        child = replace(child, group_id=group.id, place=group.place)
    return tx.children.save(tidy(child)).id


def _remove(tx: Transaction, child_id: ChildId) -> bool:
    """Delete a child that nobody has touched since; one that is gone already counts as kept."""
    try:
        child = tx.children.get(child_id)
    except NotFound:
        return False
    return child.revision == 1 and tx.children.remove(child_id)
