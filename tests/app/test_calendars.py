# SPDX-License-Identifier: EUPL-1.2
"""One's own days go into a calendar, and nobody's name goes with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from icalendar import Calendar

from hop_desktop.app import calendars, cases, people, plans
from hop_desktop.app.due_days import DueKind
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app.houses import Houses

TITLES = {kind: f"HOP: {kind.value}" for kind in DueKind}


def a_busy_case(houses: Houses) -> SupportCase:
    case = worlds.a_case_in_stage_two(houses.head)
    today = houses.clock.moment.date()
    plans.save_evaluation(
        houses.coordinator,
        case.id,
        evaluate_on=today + timedelta(days=60),
        evaluation="",
        recommendations="",
    )
    for days, owner in ((3, houses.coordinator), (4, houses.teacher)):
        plans.add_task(
            houses.coordinator,
            case.id,
            title="Helistada Külli Maasikale",
            owner=owner.person.id,
            due_on=today + timedelta(days=days),
        )
    return case


def test_the_own_days_stand_in_the_calendar_by_kind(houses: Houses) -> None:
    case = a_busy_case(houses)

    found = calendars.days(houses.coordinator)

    kinds = [day.kind for day in found]
    assert kinds == [
        DueKind.TELL_CARER,
        DueKind.TASK,
        DueKind.REVIEW,
        DueKind.PLAN_EVALUATION,
        DueKind.EFFECT,
    ]
    assert {day.reference for day in found} == {f"HOP {str(case.id)[:8]}"}
    # The head may read everything, but has no part in this case.
    assert calendars.days(houses.head) == ()


def test_the_file_names_nobody_and_repeats_its_numbers(houses: Houses, tmp_path: Path) -> None:
    case = a_busy_case(houses)

    assert calendars.write(houses.coordinator, tmp_path / "a.ics", TITLES) == 5
    assert calendars.write(houses.coordinator, tmp_path / "b.ics", TITLES) == 5
    first, second = (tmp_path / "a.ics").read_bytes(), (tmp_path / "b.ics").read_bytes()

    text = first.decode()
    for word in ("Mari", "Maasika", "Külli", "Helistada", "logopeed", "mürast", "Pähkel"):
        assert word not in text
    events = Calendar.from_ical(first).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [
        f"HOP: {kind} {str(case.id)[:8]}"
        for kind in ("tell-carer", "task", "review", "plan-evaluation", "effect")
    ]
    assert [event["uid"] for event in events] == [
        event["uid"] for event in Calendar.from_ical(second).walk("VEVENT")
    ]
    assert b"DTSTART;VALUE=DATE:20261127" in first
    assert b"DTEND;VALUE=DATE:20261128" in first


def test_what_is_overdue_or_closed_stays_out(houses: Houses) -> None:
    case = a_busy_case(houses)
    worlds.evaluated(houses.coordinator, case.id)
    cases.close_case(houses.head, case.id, reason="Eesmärk täidetud")
    assert calendars.days(houses.coordinator) == ()

    cases.reopen_case(houses.head, case.id, reason="Ikka vaja")
    houses.clock.move(days=100)
    assert calendars.days(houses.coordinator) == ()


def test_who_reads_no_child_has_only_their_own_tasks(houses: Houses) -> None:
    lead = houses.desk
    people.change_person(lead, replace(lead.person, roles=frozenset({Role.NETWORK_LEAD})))

    assert calendars.days(lead) == ()
