# SPDX-License-Identifier: EUPL-1.2
"""Children: finding one, reading the file, keeping it right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from hop_desktop.app.case_rights import may_read
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action, Relation
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.children import Child, ListedChild
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ChildId, GroupId, StaffId
from hop_desktop.domain.institution import Group, Place
from hop_desktop.domain.near import is_near
from hop_desktop.domain.observations import ChildRole, Observation, Reporter
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.text import tidy
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildRow:
    """A child in the list: with the group's name and the stage of the open case, if any."""

    child: ListedChild
    group: str
    stage: Stage | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildHit:
    """A child to choose; the whole birth date only where two names are alike.

    ``may_read`` says whether the file is open to this person; it is told for a chosen child only.
    ``same_code`` says that a child to be added has the same personal code.
    """

    id: ChildId
    name: str
    group: str
    born: str
    place: Place = Place.KINDERGARTEN
    may_read: bool = False
    same_code: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerned:
    """A child that an observation concerns; no name when the file is not for this person."""

    id: ChildId
    name: str
    role: ChildRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Somebody's act at a moment in UTC, with a note or without."""

    name: str
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenObservation:
    """An observation with the names of its children and author, and what became of it.

    ``child`` is the first child that this person may know of, ``concerned`` are all of them.
    ``reporter`` and ``may_close`` are told to who reads the one observation.
    """

    observation: Observation
    child: str = ""
    concerned: tuple[Concerned, ...] = ()
    author: str
    is_mine: bool
    attachments: tuple[Attachment, ...] = ()
    readings: tuple[Signed, ...] = ()
    closed: Signed | None = None
    reporter: Reporter | None = None
    may_close: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildFile:
    """Everything this person may read of a child."""

    child: Child
    group: Group | None
    cases: tuple[SupportCase, ...]
    observations: tuple[WrittenObservation, ...]
    may_change: bool
    may_open_case: bool


def children(session: Session, text: str = "") -> tuple[ChildRow, ...]:
    """Return the children whose file this person may read, by name; ``text`` narrows them."""
    scope = session.scope(Action.READ_CHILD)
    with session.read() as tx:
        names = {group.id: group.name for group in tx.groups.all()}
        stages = tx.cases.open_stages()
        return tuple(
            ChildRow(child=child, group=_name(names, child.group_id), stage=stages.get(child.id))
            for child in tx.children.listed(scope, text)
        )


def find(session: Session, text: str) -> tuple[ChildHit, ...]:
    """Return children to choose for an observation: any child, by name, nothing of the file."""
    session.check(Action.RECORD_OBSERVATION)
    with session.read() as tx:
        names = {group.id: group.name for group in tx.groups.all()}
        found = tx.children.named(text)
    alike = {child.name for child in found if [c.name for c in found].count(child.name) > 1}
    return tuple(_hit(names, child, whole_date=child.name in alike) for child in found)


def chosen(session: Session, child_id: ChildId) -> ChildHit:
    """Return one child to record about, nothing of the file; raise ``NotFound``."""
    session.check(Action.RECORD_OBSERVATION)
    with session.read() as tx:
        names = {group.id: group.name for group in tx.groups.all()}
        hit = _hit(names, tx.children.get(child_id), whole_date=False)
        relation = tx.children.relation(child_id, session.person.id)
        return replace(hit, may_read=session.may(Action.READ_CHILD, relation))


def child_file(session: Session, child_id: ChildId) -> ChildFile:
    """Return a child's file, that of all who are one with it; the view is journalled."""
    with session.view("child.viewed", "child", child_id) as tx:
        relation = tx.children.relation(child_id, session.person.id)
        session.check(Action.READ_CHILD, relation)
        child = tx.children.get(tx.joins.head(child_id))
        return ChildFile(
            child=child,
            group=tx.groups.get(child.group_id) if child.group_id else None,
            cases=tuple(
                case for case in tx.cases.of_child(child_id) if may_read(session, tx, case)
            ),
            observations=written(session, tx, _observations(session, tx, child_id)),
            may_change=session.may(Action.CHANGE_CHILD, relation),
            may_open_case=session.may(Action.WORK_ON_STAGE_ONE, relation)
            and tx.cases.open_of_child(child_id) is None,
        )


def alike(session: Session, child: Child) -> tuple[ChildHit, ...]:
    """Return who in the house may be the same child: by code, or by birth date and a near name.

    Like ``find`` it names any child of the house, and says whether the file is open to this person.
    """
    session.check(Action.CHANGE_CHILD, Relation(group=child.group_id in session.person.groups))
    with session.read() as tx:
        names = {group.id: group.name for group in tx.groups.all()}
        found = {each.id: each for each in tx.children.born_on(child.birth_date)}
        same = {key: each for key, each in found.items() if is_near(each.name, child.name)}
        coded = tx.children.by_personal_code(child.personal_code) if child.personal_code else None
        if coded is not None:
            same = {coded.id: coded, **same}
        return tuple(
            replace(
                _hit(names, each, whole_date=True),
                may_read=session.may(
                    Action.READ_CHILD, tx.children.relation(each.id, session.person.id)
                ),
                same_code=coded is not None and each.id == coded.id,
            )
            for each in same.values()
            if each.id != child.id
        )


def save_child(session: Session, child: Child, *, draft: str = "") -> Child:
    """Add a child (revision 0) or keep a changed one; ``draft`` names the draft that it ends.

    A personal code can stand on one child only: ``Invalid("personal_code", "taken")``.
    """
    child = tidy(child)
    action = "child.added" if child.revision == 0 else "child.changed"
    with session.write(action, "child", child.id) as tx:
        if child.revision:
            session.check_child(tx, Action.CHANGE_CHILD, child.id)
        else:
            in_my_group = child.group_id in session.person.groups
            session.check(Action.CHANGE_CHILD, Relation(group=in_my_group))
        if not child.revision or tx.children.get(child.id).personal_code != child.personal_code:
            _unique_code(tx, child)
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.children.save(child)


def new_child_id() -> ChildId:
    """Return the identifier of a child to be added."""
    return ChildId(new_id())


def written(
    session: Session, tx: Transaction, observations: tuple[Observation, ...]
) -> tuple[WrittenObservation, ...]:
    """Return the observations with names and files, and who read and closed them."""
    signed = {member.id: signature(member) for member in tx.staff.all()}
    names: dict[ChildId, tuple[str, bool]] = {}
    for child_id in {child for item in observations for child in item.children}:
        relation = tx.children.relation(child_id, session.person.id)
        names[child_id] = tx.children.get(child_id).name, session.may(Action.READ_CHILD, relation)
    return tuple(_written(session, tx, item, signed, names) for item in observations)


def _written(
    session: Session,
    tx: Transaction,
    item: Observation,
    signed: dict[StaffId, str],
    names: dict[ChildId, tuple[str, bool]],
) -> WrittenObservation:
    from hop_desktop.domain.attachments import AttachedTo

    is_mine = item.author_id == session.person.id
    # Who reads a danger has to know whom it is about, whatever group the child is in.
    named = is_mine or item.danger
    concerned = tuple(
        Concerned(id=child, name=names[child][0] if named or names[child][1] else "", role=role)
        for child in item.children
        if (role := item.role_of(child)) is not None
    )
    closing = tx.following.closing(item.id)
    return WrittenObservation(
        observation=item,
        child=next((child.name for child in concerned if child.name), ""),
        concerned=concerned,
        author=signed[item.author_id],
        is_mine=is_mine,
        attachments=tx.attachments.of(AttachedTo.OBSERVATION, item.id),
        readings=tuple(
            Signed(name=signed[reading.reader_id], at=reading.read_at)
            for reading in tx.following.readings(item.id)
        ),
        closed=Signed(name=signed[closing.closed_by], at=closing.closed_at, note=closing.note)
        if closing
        else None,
    )


def signature(member: StaffMember) -> str:
    """Return how a person signs an entry: name and title."""
    return f"{member.name}, {member.job_title}" if member.job_title else member.name


def _observations(session: Session, tx: Transaction, child_id: ChildId) -> tuple[Observation, ...]:
    from hop_desktop.domain.access import reach

    if not reach(session.acting, Action.READ_OBSERVATION):
        return ()
    return tx.observations.of_child(child_id, session.scope(Action.READ_OBSERVATION))


def _hit(names: dict[GroupId, str], child: Child, *, whole_date: bool) -> ChildHit:
    return ChildHit(
        id=child.id,
        name=child.name,
        group=_name(names, child.group_id),
        born=f"{child.birth_date:%d.%m.%Y}" if whole_date else f"{child.birth_date:%Y}",
        place=child.place,
    )


def _unique_code(tx: Transaction, child: Child) -> None:
    if not child.personal_code:
        return
    other = tx.children.by_personal_code(child.personal_code)
    if other is not None and other.id != child.id:
        raise Invalid("personal_code", "taken")


def _name(names: dict[GroupId, str], group_id: GroupId | None) -> str:
    return names.get(group_id, "") if group_id else ""
