# SPDX-License-Identifier: EUPL-1.2
"""Whether somebody who is only told of is a child of the house: what is erased hangs on it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.likeness import is_surely
from tests.builders import a_child

BORN = date(2021, 8, 12)
CODE, OTHER_CODE = "62108120007", "62108120017"


@pytest.mark.parametrize(
    ("here", "came", "name", "born", "surely"),
    [
        (CODE, CODE, "Keegi Muu", BORN + timedelta(days=1), True),
        (CODE, OTHER_CODE, "Õie Rästas", BORN, False),
        (CODE, "", "Õie Rästas", BORN, True),
        ("", CODE, "õie  rästas", BORN, True),
        ("", "", "Õie Rästas", BORN, True),
        ("", "", "Õie Rästas", BORN + timedelta(days=1), False),
        ("", "", "Õie Rästa", BORN, False),
    ],
)
def test_codes_decide_where_both_are_known_else_the_name_and_the_day(
    here: str, came: str, name: str, born: date, *, surely: bool
) -> None:
    child = a_child(first_name="Õie", last_name="Rästas", birth_date=BORN, personal_code=here)

    assert is_surely(child, name=name, birth_date=born, personal_code=came) is surely


@given(st.integers(1, 4000), st.sampled_from(["", CODE]))
def test_nobody_of_another_day_is_meant_unless_the_code_says_so(days: int, code: str) -> None:
    child = a_child(first_name="Õie", last_name="Rästas", birth_date=BORN, personal_code=code)
    day = BORN + timedelta(days=days)

    assert not is_surely(child, name=child.name, birth_date=day)
    assert is_surely(child, name=child.name, birth_date=day, personal_code=code) is bool(code)
