# SPDX-License-Identifier: EUPL-1.2
"""R1: role × action × scope, in the table of rights and through the use cases, against the hand.

``BY_HAND`` of tests/domain holds every cell of the table; ``CELLS`` here says for the use cases
who may. Nobody reads either out of the program. An action without a cell breaks the campaign.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

from hop_desktop.app import (
    cases,
    children,
    contacts,
    corrections,
    erasure,
    exports,
    following,
    handovers,
    house,
    inbox,
    journal,
    notices,
    observations,
    overviews,
    people,
    plans,
    watching,
)
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Relation, check, may, scope
from hop_desktop.domain.alarms import AlarmKind
from hop_desktop.domain.cases import MeasureKind, SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import NotAllowed, NotFound
from hop_desktop.domain.exports import ExportFormat, ExportReason
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import NoticeId
from hop_desktop.domain.notices import NoticeKind
from hop_desktop.domain.observations import Observation
from hop_desktop.domain.periods import PeriodKind, period
from hop_desktop.domain.records import Assessment
from hop_desktop.domain.staff import Role
from hop_desktop.store.journal import Journal
from tests import worlds
from tests.app.chain import sent_on
from tests.app.houses import Houses
from tests.app.test_secrecy import all_words
from tests.builders import a_person
from tests.domain.test_access import BY_HAND, LETTERS, RELATIONS, expected
from tests.soak.campaign import EVERYTHING, Campaign, Part, Result

REFUSALS = (NotAllowed, NotFound)
"""What one may not know of is not there."""


def table(_folder: Path, tries: int) -> Result:
    """Ask the table for every role, action and relation, by all of its four questions.

    Every action stands in the hand-written table and has somebody who may and somebody who may
    not; one who has left and one without a role may nothing.
    """
    tried = bad = 0
    bad += set(BY_HAND) != set(Action) or set(LETTERS.values()) != set(Role)
    for action in Action:
        answers = set()
        for role in (*Role, None):
            for relation in RELATIONS:
                tried += 1
                due = role is not None and expected(action, role, relation)
                person = replace(a_person(), roles=frozenset({role} if role else ()))
                gone = replace(person, active=False)
                answers.add(due)
                bad += may(person, action, relation) is not due or may(gone, action, relation)
                bad += _checked(person, action, relation) is not due
                bad += _in_scope(person, action, relation) is not due
        bad += answers != {True, False}
    return min(tried, tries), bad


def _checked(person: object, action: Action, relation: Relation) -> bool:
    try:
        check(person, action, relation)  # type: ignore[arg-type]  # a person of the builders
    except NotAllowed:
        return False
    return True


def _in_scope(person: object, action: Action, relation: Relation) -> bool:
    """Say the same as a query would that is given the scope."""
    try:
        held = scope(person, action)  # type: ignore[arg-type]  # a person of the builders
    except NotAllowed:
        return False
    return (
        held.everything
        or (held.own and relation.own)
        or (held.part and relation.part)
        or (held.group and relation.group)
    )


# Through the use cases


@dataclass(frozen=True, slots=True)
class _World:
    """Two children of two groups, with a case each, and what is written about them.

    The first child's case is open in stage II and the specialist takes part in it; the second's
    is closed. ``far`` is what the first group's teacher saw of the second child.
    """

    houses: Houses
    near: Child
    other: Child
    new_near: Child
    new_other: Child
    open: SupportCase
    first_stage: SupportCase
    closed: SupportCase
    seen: Observation
    far: Observation
    assessment: Assessment
    notice: NoticeId


Act = Callable[[Session], object]


def _acts(world: _World) -> Iterator[tuple[Action, str, str, Act]]:
    """Yield the action, its object, who may, and the use case.

    One letter a person: t the first group's teacher, o the second's, s the specialist, c the
    coordinator, h the head.
    """
    today = world.houses.head.today()
    read_child, child_to = Action.READ_CHILD, Action.CHANGE_CHILD
    yield read_child, "own group", "tsch", lambda s: children.child_file(s, world.near.id)
    yield read_child, "other group", "och", lambda s: children.child_file(s, world.other.id)
    yield read_child, "open case", "tsch", lambda s: cases.case_file(s, world.open.id)
    yield read_child, "closed case", "och", lambda s: cases.case_file(s, world.closed.id)
    for child, who in ((world.near, "tch"), (world.other, "och")):
        yield child_to, "file", who, partial(_save, child)
    for child, who in ((world.new_near, "tch"), (world.new_other, "och")):
        yield Action.WORK_ON_STAGE_ONE, "child", who, partial(_open, child)
    yield Action.WORK_ON_STAGE_ONE, "case", "och", partial(_measure, world.first_stage)
    yield (
        Action.ASK_FOR_STAGE_TWO,
        "case",
        "och",
        lambda s: cases.ask_for_stage_two(
            s, world.first_stage.id, reason="x", criteria=("kestab",)
        ),
    )
    yield (
        Action.ACCEPT_STAGE_TWO,
        "case",
        "ch",
        lambda s: cases.accept_stage_two(s, world.first_stage.id, reason="x", review_on=today),
    )
    yield (
        Action.WORK_ON_STAGE_TWO,
        "case",
        "sch",
        lambda s: plans.save_goal(s, world.open.id, worlds.a_goal()),
    )
    yield Action.APPROVE, "plan", "h", lambda s: plans.approve_plan(s, world.open.id)
    yield (
        Action.SEAL,
        "case",
        "ch",
        lambda s: handovers.start(s, world.open.id, recipient=world.houses.to_desk.id),
    )
    for seen, who, closing in ((world.seen, "tsch", "tch"), (world.far, "toch", "och")):
        yield Action.READ_OBSERVATION, "seen", who, partial(_read_seen, seen)
        yield Action.FOLLOW_OBSERVATION, "seen", closing, partial(_close, seen)
    yield Action.CORRECT, "record", "sch", partial(_correct, world)
    for child in (world.near, world.other):
        yield Action.RECORD_OBSERVATION, "child", "tosch", partial(_record, child)
        yield (
            Action.WRITE_NOTICE,
            "child",
            "tosch",
            partial(_notice, child),
        )
    yield Action.READ_PROTECTED, "notice", "th", lambda s: notices.read(s, world.notice)
    yield (
        Action.ADMINISTER,
        "house",
        "h",
        lambda s: (
            people.people(s) and house.add_group(s, name="Õunad", place=house.groups(s)[0].place)
        ),
    )
    yield Action.READ_DIRECTORY, "all", "tosch", contacts.contacts
    yield (
        Action.EDIT_DIRECTORY,
        "contact",
        "ch",
        lambda s: contacts.report_mismatch(s, world.houses.to_desk.id),
    )
    yield Action.READ_STATISTICS, "cases", "ch", _overview
    yield Action.ERASE, "children", "h", erasure.overview
    yield Action.EXPORT, "open case", "h", partial(_export, world.open)
    yield Action.EXPORT, "closed case", "h", partial(_export, world.closed)
    yield Action.READ_JOURNAL, "own", "tosch", journal.journal
    yield Action.READ_JOURNAL, "all", "h", _reads_of_others


def _world(houses: Houses) -> tuple[_World, Handover]:
    head, teacher = houses.head, houses.teacher
    near, other = worlds.a_child_of(head), worlds.another_child_of(head)
    third = worlds.a_child_of(head, worlds.GROUPS[1], first_name="Jüri", last_name="Kask")
    open_ = worlds.a_case_in_stage_two(head, near)
    houses.clock.move(seconds=1)
    part = frozenset({houses.specialist.person.id})
    cases.set_participants(houses.coordinator, open_.id, part)
    closed = worlds.a_case_in_stage_one(houses.other_teacher, other)
    closed = cases.close_case(houses.other_teacher, closed.id, reason="Läks üle")
    sent = worlds.a_case_in_stage_two(head, worlds.a_child_of(head, first_name="Õie"))
    handover, data = sent_on(houses, sent.id)
    inbox.take_in(houses.desk, data)
    world = _World(
        houses=houses,
        near=near,
        other=other,
        new_near=worlds.a_child_of(head, first_name="Ülo"),
        new_other=worlds.a_child_of(head, worlds.GROUPS[1], first_name="Ants"),
        open=cases.case_file(head, open_.id).case,
        first_stage=worlds.a_case_in_stage_one(houses.other_teacher, third),
        closed=closed,
        seen=worlds.an_observation_of(head, near),
        far=worlds.an_observation_of(teacher, other),
        assessment=worlds.an_assessment_of(houses.specialist, open_.id),
        notice=notices.keep(teacher, near.id, NoticeKind.NOTICE, all_words("Qx")).id,
    )
    return world, handover


NETWORK = "võrgustik"


def _join_network_lead(desk: Session) -> None:
    worlds._join(desk, NETWORK, "Õnne Võrk", "võrgustikujuht", Role.NETWORK_LEAD)


def _network_lead(houses: Houses) -> Session:
    return worlds.session_of(houses.desk, NETWORK)


def _save(child: Child, session: Session) -> object:
    return children.save_child(session, replace(child, siblings="Õde"))


def _open(child: Child, session: Session) -> object:
    return cases.open_case(session, child.id, concern="Müra", reason="Kolm nädalat")


def _measure(case: SupportCase, session: Session) -> object:
    return cases.add_measure(
        session, case.id, on=session.today(), kind=MeasureKind.MEASURE, what="Vaikne nurk"
    )


def _overview(session: Session) -> object:
    return overviews.overview(session, period(PeriodKind.QUARTER, session.today()))


def _export(case: SupportCase, session: Session) -> None:
    exports.export(
        session,
        case.id,
        session.store.folder / "ei-teki",
        how=ExportFormat.JSON,
        reason=next(iter(ExportReason)),
    )


def _notice(child: Child, session: Session) -> object:
    return notices.keep(session, child.id, NoticeKind.NOTICE, all_words("x"))


def _read_seen(seen: Observation, session: Session) -> object:
    return observations.read(session, seen.id)


def _close(seen: Observation, session: Session) -> object:
    return following.close(session, seen.id, note="Räägitud")


def _record(child: Child, session: Session) -> object:
    return worlds.an_observation_of(session, child)


def _correct(world: _World, session: Session) -> object:
    before = world.assessment
    after = replace(before, results="Teisiti.")
    return corrections.correct_record(session, world.open.id, before, after, reason="Trükiviga")


def _reads_of_others(session: Session) -> None:
    if {row.entry.actor for row in journal.journal(session)} <= {session.person.id}:
        raise NotAllowed


def _at_the_desk(houses: Houses, handover: Handover) -> Iterator[tuple[Action, str, str, Act]]:
    """Yield the same of a case that came: l the desk's lead, m a case manager, n a network lead."""
    inbox.accept(houses.desk, handover.id)
    listed = cases.cases(houses.desk)[0].case
    case = cases.case_file(houses.desk, listed.id).case
    yield Action.READ_CHILD, "imported", "lm", lambda s: inbox.incoming_file(s, handover.id)
    yield Action.READ_CHILD, "imported child", "lm", lambda s: children.child_file(s, case.child_id)
    yield Action.READ_CHILD, "imported case", "lm", lambda s: cases.case_file(s, case.id)
    yield (
        Action.WORK_ON_STAGE_THREE,
        "imported case",
        "lm",
        lambda s: plans.add_task(
            s, case.id, title="Kõne", owner=houses.desk.person.id, due_on=None
        ),
    )
    yield Action.READ_STATISTICS, "cases", "lmn", _overview
    yield Action.ERASE, "children", "lm", erasure.overview
    yield Action.EXPORT, "imported case", "lm", partial(_export, case)
    yield Action.READ_JOURNAL, "own", "lm", journal.journal
    yield Action.READ_JOURNAL, "all", "l", _reads_of_others
    yield (
        Action.ADMINISTER,
        "house",
        "l",
        lambda s: watching.take_note(s, AlarmKind.CLOCK_BACK),
    )
    yield Action.READ_DIRECTORY, "all", "lmn", contacts.contacts
    yield (
        Action.EDIT_DIRECTORY,
        "contact",
        "lmn",
        lambda s: contacts.report_mismatch(s, houses.to_house.id),
    )
    yield (
        Action.WRITE_NOTICE,
        "child",
        "lm",
        lambda s: notices.keep(s, case.child_id, NoticeKind.NOTICE, all_words("x")),
    )


class _ReachedError(Exception):
    """An act came as far as its journal entry: it is allowed, and is undone."""


def _is_let(session: Session, act: Act) -> bool:
    def stop(_journal: object, _entry: object) -> None:
        raise _ReachedError

    try:
        with patch.object(Journal, "append", stop):
            act(session)
    except _ReachedError:
        return True
    except REFUSALS:
        return False
    return True


def use_cases(folder: Path, tries: int) -> Result:
    """Let everybody try every use case of the matrix on every object; nothing of it is kept."""
    found = worlds.a_kindergarten(folder / "house")
    desk = worlds.a_desk(folder / "desk")
    worlds.introduced(found, desk)
    _join_network_lead(desk)
    found.close()
    desk.close()
    houses = Houses(folder)
    world, handover = _world(houses)
    people_ = {
        "t": houses.teacher,
        "o": houses.other_teacher,
        "s": houses.specialist,
        "c": houses.coordinator,
        "h": houses.head,
    }
    tried, bad, met = _matrix(_acts(world), people_)
    far = {"l": houses.desk, "m": houses.case_manager, "n": _network_lead(houses)}
    more, wrong, met_far = _matrix(_at_the_desk(houses, handover), far)
    far["n"].close()
    houses.close()
    bad += (met | met_far) != set(Action)
    return min(tried + more, tries), bad + wrong


def _matrix(
    acts: Iterator[tuple[Action, str, str, Act]], sessions: dict[str, Session]
) -> tuple[int, int, set[Action]]:
    tried, bad, met = 0, 0, set()
    for action, name, who, act in acts:
        met.add(action)
        for letter, session in sessions.items():
            tried += 1
            if _is_let(session, act) is not (letter in who):
                bad += 1
                sys.stderr.write(f"{action.value} on {name}: {letter} of {who}\n")
    return tried, bad, met


CAMPAIGNS = (
    Campaign(
        name="R1",
        parts=(
            Part(name="table", run=table, full=EVERYTHING, few=len(Action) * 56, least=960),
            Part(name="use-cases", run=use_cases, full=EVERYTHING, few=150, least=150),
        ),
    ),
)
