# SPDX-License-Identifier: EUPL-1.2
"""Titles of roles by place, criteria that stand once, and the head's deputy by dates."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.access import Action, holds_house_keys, may
from hop_desktop.domain.criteria import MOST_CRITERIA, Criterion, offered
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.domain.titles import RoleTitles

FIRST, LAST = date(2026, 12, 1), date(2026, 12, 14)


def a_deputy(**changed: object) -> StaffMember:
    fields: dict[str, object] = {
        "id": StaffId(uuid4()),
        "login": "öie",
        "name": "Öie Pähkel",
        "roles": frozenset({Role.TEACHER}),
        "deputy_from": FIRST,
        "deputy_until": LAST,
    }
    return StaffMember(**{**fields, **changed})  # type: ignore[arg-type]  # by field name


def test_a_title_of_the_place_comes_before_one_for_all_places() -> None:
    titles = RoleTitles(workplace=Workplace.JOINT)
    titles = titles.named(Role.COORDINATOR, "Toetuse juht")
    titles = titles.named(Role.COORDINATOR, "Õppekoordinaator", Place.SCHOOL)

    assert titles.of(Role.COORDINATOR, Place.SCHOOL) == "Õppekoordinaator"
    assert titles.of(Role.COORDINATOR, Place.KINDERGARTEN) == "Toetuse juht"
    assert titles.of(Role.COORDINATOR) == "Toetuse juht"
    assert titles.of(Role.HEAD) == ""


def test_an_emptied_title_gives_the_usual_one_back() -> None:
    titles = RoleTitles().named(Role.HEAD, "Direktor").named(Role.HEAD, "  ")

    assert titles == RoleTitles()


@given(st.sampled_from(Role), st.sampled_from([None, *Place]), st.text("aõüž", min_size=1))
def test_naming_twice_is_naming_once(role: Role, place: Place | None, text: str) -> None:
    once = RoleTitles().named(role, "vana", place).named(role, text, place)

    assert once.of(role, place) == text
    assert len(once.chosen) == 1


def test_a_criterion_says_something_and_stands_once() -> None:
    with pytest.raises(Invalid):
        Criterion(text=" ")
    with pytest.raises(Invalid):
        HouseRules(opening=(Criterion(text="Õpetaja soovib"), Criterion(text="õpetaja soovib")))
    with pytest.raises(Invalid):
        HouseRules(closing=tuple(Criterion(text=f"Lause {n}") for n in range(MOST_CRITERIA + 1)))


def test_only_what_is_used_is_offered_in_the_houses_order() -> None:
    criteria = (Criterion(text="B"), Criterion(text="Ä", used=False), Criterion(text="A"))

    assert offered(criteria) == ("B", "A")


@pytest.mark.parametrize(
    ("day", "heads"),
    [
        (date(2026, 11, 30), False),
        (FIRST, True),
        (LAST, True),
        (date(2026, 12, 15), False),
    ],
)
def test_a_deputy_stands_in_for_the_head_in_those_days_only(day: date, heads: bool) -> None:
    assert may(a_deputy().on(day), Action.APPROVE) is heads


def test_a_deputy_gets_the_houses_keys_before_the_first_day_and_until_the_last() -> None:
    deputy = a_deputy()

    assert holds_house_keys(deputy.from_day(date(2026, 11, 1)))
    assert holds_house_keys(deputy.from_day(LAST))
    assert not holds_house_keys(deputy.from_day(date(2026, 12, 15)))
    assert not holds_house_keys(a_deputy(deputy_from=None, deputy_until=None).from_day(FIRST))


def test_who_has_left_deputises_for_nobody() -> None:
    assert not may(a_deputy(active=False).on(FIRST), Action.APPROVE)


@pytest.mark.parametrize(
    "wrong",
    [{"deputy_until": None}, {"deputy_from": None}, {"deputy_from": date(2026, 12, 15)}],
)
def test_a_deputys_days_are_both_there_and_in_order(wrong: dict[str, object]) -> None:
    with pytest.raises(Invalid):
        a_deputy(**wrong)
