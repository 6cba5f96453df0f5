# SPDX-License-Identifier: EUPL-1.2
"""What the house looked up makes a text of the law hold longer, never shorter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.deadlines import DeadlineRule, Duty, Limit, Standing
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.law_checks import LawCheck, checked_rule, with_check

ME = StaffId(UUID(int=7))
FIRST = date(2026, 10, 1)
days = st.dates(FIRST, date(2030, 12, 31))
RULE = DeadlineRule(
    key="tell",
    duty=Duty.TELL_CARER,
    limit=Limit.AT_ONCE,
    text="Öeldakse kohe.",
    text_en="Told at once.",
    text_ru="Говорят сразу.",
    act="Lastekaitseseadus",
    paragraph="§ 22 lg 4",
    source="RT I, 11.07.2026, 42",
    valid_from=FIRST,
    valid_until=date(2026, 12, 31),
    confirmed=True,
)
rules = st.builds(
    lambda until, confirmed: replace(RULE, valid_until=until, confirmed=confirmed),
    st.none() | days,
    st.booleans(),
)
checks = st.builds(
    lambda key, on, more: LawCheck(key=key, checked_on=on, until=on + timedelta(days=more), by=ME),
    st.sampled_from(["tell", "other"]),
    days,
    st.integers(0, 400),
)


@given(rule=rules, check=checks, day=days)
def test_a_check_lets_a_rule_hold_until_its_day_and_takes_nothing_away(
    rule: DeadlineRule, check: LawCheck, day: date
) -> None:
    after = checked_rule(rule, (check,))

    if rule.standing(day) is Standing.HOLDS:
        assert after.standing(day) is Standing.HOLDS
    if check.key == rule.key and day <= check.until:
        assert after.standing(day) is Standing.HOLDS
    if check.key != rule.key:
        assert after == rule
    assert (after.text, after.source) == (rule.text, rule.source)


@given(made=st.lists(checks, max_size=6))
def test_of_each_text_the_latest_check_stands(made: list[LawCheck]) -> None:
    kept: tuple[LawCheck, ...] = ()
    for check in made:
        kept = with_check(kept, check)

    assert {each.key: each for each in kept} == {each.key: each for each in made}
    assert len(kept) == len({each.key for each in made})


def test_nothing_was_looked_up_until_a_day_that_had_passed() -> None:
    with pytest.raises(Invalid):
        LawCheck(key="tell", checked_on=date(2027, 1, 2), until=date(2027, 1, 1), by=ME)
