# SPDX-License-Identifier: EUPL-1.2
"""What came waits until the earlier of two days; unopened notices are taken up first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.asked import Asked, AskedBy, in_order
from hop_desktop.domain.deadlines import DeadlineRule, Duty, Limit

CAME = date(2026, 11, 24)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
TENTH = DeadlineRule(
    key="case-decision",
    duty=Duty.CASE_DECISION,
    limit=Limit.DAYS,
    days=10,
    text="Vald otsustab.",
    text_en="The municipality decides.",
    text_ru="Волость решает.",
    act="Näidisseadus",
    paragraph="§ 29 lg 3",
    source="RT I",
    valid_from=date(2026, 10, 1),
    confirmed=True,
)
ASKED = st.builds(
    Asked,
    by=st.sampled_from(AskedBy),
    id=st.uuids(),
    child=st.just("Mari Maasikas"),
    sender=st.just("Näidislasteaed"),
    came_on=DAYS,
    is_new=st.booleans(),
    agreed=st.none() | DAYS,
    rule=st.sampled_from([None, TENTH]),
)


def asked(number: int = 1, **fields: object) -> Asked:
    item = Asked(
        by=AskedBy.HANDOVER,
        id=UUID(int=number),
        child="Mari Maasikas",
        sender="Näidislasteaed",
        came_on=CAME,
        rule=TENTH,
    )
    return replace(item, **fields)  # type: ignore[arg-type]  # by field name


@pytest.mark.parametrize(
    ("agreed", "on", "is_agreed"),
    [
        (None, CAME + timedelta(days=10), False),
        (CAME + timedelta(days=3), CAME + timedelta(days=3), True),
        (CAME + timedelta(days=10), CAME + timedelta(days=10), False),
        (CAME + timedelta(days=11), CAME + timedelta(days=10), False),
    ],
)
def test_the_earlier_of_the_laws_day_and_the_agreed_one_holds(
    agreed: date | None, on: date, *, is_agreed: bool
) -> None:
    item = asked(agreed=agreed)

    assert (item.on, item.is_agreed) == (on, is_agreed)


def test_without_a_rule_only_an_agreement_gives_a_day() -> None:
    assert asked(rule=None).on is None
    assert asked(rule=None).days(CAME) is None
    assert not asked(rule=None).is_agreed
    assert asked(rule=None, agreed=CAME).is_agreed


def test_days_run_out_and_then_are_counted_as_overdue() -> None:
    assert asked().days(CAME) == 10
    assert asked().days(CAME + timedelta(days=12)) == -2


def test_an_unopened_notice_comes_before_what_is_overdue() -> None:
    late = asked(1, came_on=CAME - timedelta(days=40))
    new = asked(2, by=AskedBy.NOTICE, is_new=True)
    older = asked(3, by=AskedBy.NOTICE, is_new=True, came_on=CAME - timedelta(days=1))
    read = asked(5, by=AskedBy.NOTICE)
    same_day = asked(4)
    without_a_day = asked(6, by=AskedBy.NOTICE, rule=None)

    found = in_order([without_a_day, same_day, read, late, new, older])

    assert found == (older, new, late, read, same_day, without_a_day)


@given(st.lists(ASKED, max_size=8, unique_by=lambda item: item.id))
def test_any_pile_is_sorted_whole_and_the_same_way_each_time(pile: list[Asked]) -> None:
    found = in_order(pile)

    assert set(found) == set(pile)
    assert in_order(reversed(found)) == found
    assert [item.is_new for item in found] == sorted((i.is_new for i in pile), reverse=True)
    opened = [item.on or date.max for item in found if not item.is_new]
    assert opened == sorted(opened)


@given(ASKED)
def test_no_day_is_later_than_what_was_agreed_or_what_the_law_says(item: Asked) -> None:
    assert item.on == min((d for d in (item.by_law, item.agreed) if d), default=None)
    assert (item.by_law is None) == (item.rule is None)
    if item.is_agreed:
        assert item.on == item.agreed
        assert item.by_law is None or item.agreed is None or item.agreed < item.by_law
