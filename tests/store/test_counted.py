# SPDX-License-Identifier: EUPL-1.2
"""What is counted of cases, out of the real database: no names, areas by groups, the last word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from hop_desktop.domain.access import Action, Scope, scope
from hop_desktop.domain.cases import Move
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.ids import CaseId, ChildId, ObservationId, StoreId
from hop_desktop.domain.observations import Area
from hop_desktop.domain.overview import CaseFacts, Step
from hop_desktop.domain.records import FinalEvaluation, Outcome, Satisfaction
from hop_desktop.domain.staff import Role
from tests.builders import NOON, TODAY, a_case, a_child, a_person, an_observation
from tests.store.ground import Ground

ALL = scope(a_person(Role.HEAD), Action.READ_STATISTICS)
OURS = StoreId(uuid4())
DAY = timedelta(days=1)


def counted(ground: Ground, within: Scope = ALL) -> tuple[CaseFacts, ...]:
    return ground.tx.counted.cases(within, TODAY, own=OURS)


def seen(ground: Ground, area: Area, child: ChildId | None = None, days_ago: int = 0) -> None:
    ground.tx.observations.save(
        an_observation(
            id=ObservationId(uuid4()),
            child_id=child or ground.child.id,
            author_id=ground.person.id,
            area=area,
            observed_on=TODAY - days_ago * DAY,
        )
    )


def came(ground: Ground, code: str, *, store: StoreId | None = None) -> None:
    kind = EntryKind.OBSERVATION if code in {each.value for each in Area} else EntryKind.MEASURE
    entry = Entry(
        id=uuid4(),
        author_store=store or StoreId(uuid4()),
        revision=1,
        kind=kind,
        on=TODAY,
        written_at=NOON,
        author="Kai Lepp",
        code=code,
    )
    ground.tx.received.save_entries(ground.case.id, [entry])


def test_a_case_is_counted_with_its_moves_and_without_a_name(ground: Ground) -> None:
    moved = ground.case.moved(
        Move.OPENED, on=TODAY, at=NOON, by=ground.person.id, reason="Kolm nädalat"
    )
    ground.tx.cases.save(replace(moved, origin="Õie kool", review_on=TODAY + DAY))

    assert counted(ground) == (
        CaseFacts(
            born=ground.child.birth_date,
            municipality="0528",
            house="Õie kool",
            area=None,
            steps=(
                *(Step(move=s.move, stage=s.stage, on=s.on) for s in ground.case.transitions),
                Step(move=Move.OPENED, stage=moved.stage, on=TODAY),
            ),
            review_on=TODAY + DAY,
            outcome=None,
            satisfaction=None,
        ),
    )


def test_whoever_does_not_reach_all_counts_nothing(ground: Ground) -> None:
    assert counted(ground, replace(ALL, everything=False)) == ()


def test_the_area_is_the_one_seen_most_by_the_day(ground: Ground) -> None:
    seen(ground, Area.ART)
    seen(ground, Area.ART)
    seen(ground, Area.MUSIC)
    for _ in range(3):
        seen(ground, Area.PLAY, days_ago=-1)

    assert counted(ground)[0].area is Area.ART


def test_what_other_houses_saw_is_added_and_the_own_is_not_counted_twice(ground: Ground) -> None:
    seen(ground, Area.ART)
    came(ground, "music")
    came(ground, "music")
    came(ground, "yes")
    for _ in range(3):
        came(ground, "play", store=OURS)

    assert counted(ground)[0].area is Area.MUSIC


def test_children_that_are_one_are_counted_together(ground: Ground) -> None:
    other = ground.tx.children.save(a_child(id=ChildId(uuid4()), group_id=ground.group.id))
    ground.tx.cases.save(
        a_case(id=CaseId(uuid4()), child_id=other.id, responsible=ground.person.id)
    )
    ground.tx.rows.insert(
        "child_head",
        {"child_id": str(other.id), "head_id": str(ground.child.id)},
        key="child_id",
    )
    seen(ground, Area.ART)
    seen(ground, Area.MUSIC, days_ago=1)
    seen(ground, Area.MUSIC, child=other.id, days_ago=2)

    assert [case.area for case in counted(ground)] == [Area.MUSIC] * 2


def test_the_last_final_evaluation_holds(ground: Ground) -> None:
    told = (
        (0, Outcome.REACHED, Satisfaction.RATHER),
        (3, Outcome.PARTLY, Satisfaction.NOT),
    )
    for days, outcome, satisfaction in told:
        final = FinalEvaluation(
            id=uuid4(),
            on=TODAY - days * DAY,
            written_at=NOON,
            author="Kai Lepp",
            outcome=outcome,
            satisfaction=satisfaction,
            result="Tuli toime.",
        )
        ground.tx.records.save(ground.case.id, final, author=ground.person.id)

    (case,) = counted(ground)
    assert (case.outcome, case.satisfaction) == (Outcome.REACHED, Satisfaction.RATHER)
