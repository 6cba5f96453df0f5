# SPDX-License-Identifier: EUPL-1.2
"""Support cases: which are listed for whom, and which is the open one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.cases import CaseCustody, CaseStatus, ListedCase, SupportCase
from hop_desktop.domain.children import ListedChild, folded_name
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import CaseId
from tests.builders import TODAY, a_case, a_child, a_group
from tests.store.ground import Ground, colleague
from tests.store.test_children import a_scope
from tests.strategies import cases


def opened(ground: Ground, **fields: object) -> SupportCase:
    here = {"child_id": ground.child.id, "responsible": ground.person.id}
    return ground.tx.cases.save(a_case(**here | fields))


def as_listed(ground: Ground, case: SupportCase) -> ListedCase:
    child = ground.tx.children.get(case.child_id)
    return ListedCase(
        id=case.id,
        child=ListedChild(
            id=child.id,
            name=child.name,
            folded=folded_name(child.name),
            birth_date=child.birth_date,
            group_id=child.group_id,
            left_on=child.left_on,
        ),
        stage=case.stage,
        status=case.status,
        custody=case.custody,
        responsible=case.responsible,
        opened_on=case.opened_on,
        stage_since=case.stage_since,
        review_on=case.review_on,
        stage_two_asked=case.stage_two_asked,
    )


def ids(cases: Iterable[SupportCase | ListedCase]) -> list[CaseId]:
    return [case.id for case in cases]


@given(data=st.data())
def test_a_saved_case_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    case = data.draw(cases(common.child.id, common.person.id))
    with common.undone() as tx:
        saved = tx.cases.save(case)

        assert saved == replace(case, revision=1)
        assert tx.cases.get(case.id) == saved
        scope = a_scope(common.person.id, everything=True)
        listed = tx.cases.listed(scope, include_closed=True)
        assert as_listed(common, saved) in listed


def test_a_case_that_is_not_there_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.cases.get(CaseId(uuid4()))


def test_a_case_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    ground.tx.cases.save(replace(ground.case, child_voice="Tahan õue."))

    with pytest.raises(Stale):
        ground.tx.cases.save(replace(ground.case, child_voice="Tahan tuppa."))


def test_people_come_to_a_case_and_leave_it(ground: Ground) -> None:
    speech, nurse = colleague(ground, "kai"), colleague(ground, "liis")
    with_speech = replace(ground.case, participants=frozenset({speech.id, ground.person.id}))
    first = ground.tx.cases.save(with_speech)

    ground.tx.cases.save(replace(first, participants=frozenset({nurse.id, ground.person.id})))

    assert ground.tx.cases.get(first.id).participants == {nurse.id, ground.person.id}


def test_the_scope_decides_which_cases_are_listed(ground: Ground) -> None:
    group = ground.tx.groups.save(a_group("Kimalased"))
    me = colleague(ground, "mari", groups=frozenset({group.id})).id
    near = ground.tx.children.save(a_child(first_name="Anu", group_id=group.id))
    far = ground.tx.children.save(a_child(first_name="Eva"))
    of_group = opened(ground, child_id=near.id, review_on=TODAY)
    with_me = opened(
        ground,
        child_id=far.id,
        participants=frozenset({me}),
        review_on=TODAY + timedelta(days=1),
    )
    mine = opened(ground, child_id=far.id, responsible=me, review_on=TODAY + timedelta(days=2))

    def seen(**reach: bool) -> list[CaseId]:
        scope = a_scope(me, **reach)
        due = ground.tx.cases.reviews_due(scope, TODAY + timedelta(days=7))
        listed = ground.tx.cases.listed(scope)
        assert due == tuple(case for case in listed if case.review_on)
        return ids(listed)

    assert seen() == []
    assert seen(own=True) == [mine.id]
    assert seen(part=True) == [with_me.id, mine.id]
    assert seen(group=True) == [of_group.id]
    assert seen(everything=True) == ids((of_group, with_me, mine, ground.case))


def test_closed_cases_are_listed_only_when_asked_for_and_last(ground: Ground) -> None:
    closed = opened(ground, status=CaseStatus.CLOSED)
    everything = a_scope(ground.person.id, everything=True)

    assert ids(ground.tx.cases.listed(everything)) == [ground.case.id]
    listed = ground.tx.cases.listed(everything, include_closed=True)
    assert ids(listed) == ids((ground.case, closed))


def test_cases_stand_by_review_and_those_passed_on_after_ours(ground: Ground) -> None:
    gone = opened(ground, custody=CaseCustody.PAST, review_on=TODAY)
    late = opened(ground, review_on=TODAY + timedelta(days=30))
    soon = opened(ground, review_on=TODAY)
    everything = a_scope(ground.person.id, everything=True)

    assert ids(ground.tx.cases.listed(everything)) == ids((soon, late, ground.case, gone))


def test_only_our_open_cases_are_due_for_review(ground: Ground) -> None:
    due = opened(ground, review_on=TODAY)
    opened(ground, review_on=TODAY, custody=CaseCustody.PAST)
    opened(ground, review_on=TODAY, status=CaseStatus.CLOSED)
    opened(ground, review_on=TODAY + timedelta(days=1))
    everything = a_scope(ground.person.id, everything=True)

    assert ids(ground.tx.cases.reviews_due(everything, TODAY)) == [due.id]


def test_only_our_open_cases_ask_for_stage_two(ground: Ground) -> None:
    new = opened(ground, stage_two_asked=True)
    old = opened(ground, stage_two_asked=True, stage_since=TODAY - timedelta(days=9))
    opened(ground, stage_two_asked=True, custody=CaseCustody.PAST)
    opened(ground, stage_two_asked=True, status=CaseStatus.CLOSED)

    assert ground.tx.cases.asked() == (old, new)


def test_a_child_has_its_cases_by_day_and_one_open(ground: Ground) -> None:
    old = opened(ground, opened_on=TODAY - timedelta(days=400), status=CaseStatus.CLOSED)

    assert ground.tx.cases.of_child(ground.child.id) == (ground.case, old)
    assert ground.tx.cases.open_of_child(ground.child.id) == ground.case


def test_a_case_that_went_to_another_house_is_no_open_case_of_this_one(ground: Ground) -> None:
    gone = ground.tx.cases.save(replace(ground.case, custody=CaseCustody.PAST))

    assert ground.tx.cases.open_of_child(ground.child.id) is None
    assert ground.tx.cases.of_child(ground.child.id) == (gone,)
