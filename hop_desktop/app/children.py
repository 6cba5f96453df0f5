# SPDX-License-Identifier: EUPL-1.2
"""Children: finding one, reading the file, keeping it right."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action, Relation
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.children import Child, ListedChild
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ChildId, GroupId
from hop_desktop.domain.institution import Group
from hop_desktop.domain.observations import Observation
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
    """

    id: ChildId
    name: str
    group: str
    born: str
    may_read: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenObservation:
    """An observation with the names of its child and author, and its files."""

    observation: Observation
    child: str = ""
    author: str
    is_mine: bool
    attachments: tuple[Attachment, ...] = ()


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
    """Return a child's file; the view is journalled."""
    with session.view("child.viewed", "child", child_id) as tx:
        relation = tx.children.relation(child_id, session.person.id)
        session.check(Action.READ_CHILD, relation)
        child = tx.children.get(child_id)
        return ChildFile(
            child=child,
            group=tx.groups.get(child.group_id) if child.group_id else None,
            cases=tx.cases.of_child(child_id),
            observations=written(session, tx, _observations(session, tx, child_id)),
            may_change=session.may(Action.CHANGE_CHILD, relation),
            may_open_case=session.may(Action.WORK_ON_STAGE_ONE, relation)
            and tx.cases.open_of_child(child_id) is None,
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
        _unique_code(tx, child)
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.children.save(child)


def new_child_id() -> ChildId:
    """Return the identifier of a child to be added."""
    return ChildId(new_id())


def mark_left(session: Session, child_id: ChildId) -> Child:
    """Note that a child has left the house today."""
    with session.read() as tx:
        child = tx.children.get(child_id)
    return save_child(session, replace(child, left_on=session.today()))


def written(
    session: Session, tx: Transaction, observations: tuple[Observation, ...]
) -> tuple[WrittenObservation, ...]:
    """Return the observations with names and files."""
    staff = {member.id: member for member in tx.staff.all()}
    names = {each: tx.children.get(each).name for each in {item.child_id for item in observations}}
    from hop_desktop.domain.attachments import AttachedTo

    return tuple(
        WrittenObservation(
            observation=item,
            child=names[item.child_id],
            author=signature(staff[item.author_id]),
            is_mine=item.author_id == session.person.id,
            attachments=tx.attachments.of(AttachedTo.OBSERVATION, item.id),
        )
        for item in observations
    )


def signature(member: StaffMember) -> str:
    """Return how a person signs an entry: name and title."""
    return f"{member.name}, {member.job_title}" if member.job_title else member.name


def _observations(session: Session, tx: Transaction, child_id: ChildId) -> tuple[Observation, ...]:
    from hop_desktop.domain.access import reach

    if not reach(session.person, Action.READ_OBSERVATION):
        return ()
    return tx.observations.of_child(child_id, session.scope(Action.READ_OBSERVATION))


def _hit(names: dict[GroupId, str], child: Child, *, whole_date: bool) -> ChildHit:
    return ChildHit(
        id=child.id,
        name=child.name,
        group=_name(names, child.group_id),
        born=f"{child.birth_date:%d.%m.%Y}" if whole_date else f"{child.birth_date:%Y}",
    )


def _unique_code(tx: Transaction, child: Child) -> None:
    if not child.personal_code:
        return
    other = tx.children.by_personal_code(child.personal_code)
    if other is not None and other.id != child.id:
        raise Invalid("personal_code", "taken")


def _name(names: dict[GroupId, str], group_id: GroupId | None) -> str:
    return names.get(group_id, "") if group_id else ""
