# SPDX-License-Identifier: EUPL-1.2
"""Which backups stay: properties of the rule, whatever the days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from hop_desktop.domain.backups import (
    BackupPlan,
    Named,
    Taken,
    file_name,
    named,
    superfluous,
)
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import StoreId

STORE, OTHER = StoreId(UUID(int=1)), StoreId(UUID(int=2))
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HOURS = some.integers(min_value=0, max_value=400 * 24)


def backups(hours: list[int]) -> list[Named]:
    moments = sorted({MONDAY - timedelta(hours=hour) for hour in hours})
    return [Named(name=file_name(STORE, at), at=at) for at in moments]


def test_of_a_year_of_days_seven_days_and_four_weeks_stay() -> None:
    year = backups([24 * day for day in range(365)])

    stay = [backup.at for backup in year if backup not in superfluous(year)]

    ages = [(MONDAY - at).days for at in reversed(stay)]
    assert ages == [0, 1, 2, 3, 4, 5, 6, 8, 15]  # the weeks' last days are Sundays


def test_what_was_erased_long_ago_is_in_no_backup() -> None:
    rare = backups([24 * day for day in (0, 40, 80, 120, 160)])

    assert [(MONDAY - backup.at).days for backup in superfluous(rare)] == [120, 160]


def test_two_stay_whatever_the_clock_did() -> None:
    jumped = [*backups([24 * 100, 24 * 101]), Named(name="x", at=MONDAY + timedelta(days=3650))]

    assert len(superfluous(jumped)) == 1


@given(some.lists(HOURS, max_size=60))
def test_the_newest_stays_and_never_more_than_eleven(hours: list[int]) -> None:
    there = backups(hours)
    stay = [backup for backup in there if backup not in superfluous(there)]

    assert len(stay) <= 11
    assert there[-2:] == stay[-2:]
    assert not superfluous(stay)  # a second look takes nothing more


@given(some.lists(HOURS, min_size=1, max_size=60))
def test_each_of_the_latest_days_keeps_its_last(hours: list[int]) -> None:
    there = backups(hours)
    gone = superfluous(there)

    recent = [at for at in (backup.at for backup in there) if MONDAY - at < timedelta(days=7)]
    for day in {at.date() for at in recent}:
        last = max(at for at in recent if at.date() == day)
        assert last not in {backup.at for backup in gone}


def test_a_name_says_the_day_and_whose_store_without_saying_whose() -> None:
    name = file_name(STORE, MONDAY)

    assert name.startswith("HOP-varukoopia-2026-11-23-090000-")
    assert named(name, STORE) == Named(name=name, at=MONDAY)
    assert named(name, OTHER) is None
    assert str(STORE) not in name


@pytest.mark.parametrize("change", ["x{}", "{}x", "{}.part", " {}", "{} (1)"])
def test_any_other_name_is_nobodys(change: str) -> None:
    assert named(change.format(file_name(STORE, MONDAY)), STORE) is None


def test_a_day_that_never_was_is_no_name() -> None:
    name = file_name(STORE, MONDAY).replace("2026-11-23", "2026-02-30")

    assert named(name, STORE) is None


@pytest.mark.parametrize(("hours", "fresh"), [(0, True), (23, True), (24, False), (-1, False)])
def test_a_backup_is_due_once_a_day_and_a_clock_set_back_makes_it_due(
    hours: int, fresh: bool
) -> None:
    taken = Taken(at=MONDAY, name="", seq=1)

    assert taken.is_fresh(MONDAY + timedelta(hours=hours)) is fresh


@pytest.mark.parametrize("days", [0, -1, 91])
def test_a_reminder_that_would_never_come_is_refused(days: int) -> None:
    with pytest.raises(Invalid):
        BackupPlan(remind_days=days)
