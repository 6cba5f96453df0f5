# SPDX-License-Identifier: EUPL-1.2
"""The action plan of stage II and the tasks that follow from it.

The plan maps one to one to the plan data of the statutory case plan, § 1 (3) of the minister's
regulation nr 10 of 09.02.2016: goals, hindering factors, activities and services, who is
responsible, time, time and result of evaluation, recommendations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Self
from uuid import UUID

from hop_desktop.domain.errors import Invalid, NotFound
from hop_desktop.domain.ids import CaseId, ChildId, PlanId, StaffId, TaskId
from hop_desktop.domain.text import required

LOWEST, HIGHEST = -2, 2
SCALE_STEPS = HIGHEST - LOWEST + 1
LARGEST_NUMBER = Decimal(1_000_000_000)
MOST_DECIMALS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What is done for a goal: by whom, how often, from which day to which.

    ``id`` is given when the plan is kept; the times at which it was given name it by that.
    """

    id: UUID | None = None
    what: str
    who: str
    how_often: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    given: str = ""

    def __post_init__(self) -> None:
        """Refuse an activity without a deed, or one that ends before it starts."""
        required("activity", self.what)
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise Invalid("ends_on", "before-start")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """In which unit a goal is counted, from which number to which; without unit by its scale."""

    unit: str = ""
    start: Decimal | None = None
    target: Decimal | None = None

    def __post_init__(self) -> None:
        """Refuse numbers that cannot be, and numbers of nothing."""
        check_number("start", self.start)
        check_number("target", self.target)
        if (self.start, self.target) != (None, None):
            required("unit", self.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal with its baseline and goal attainment scale, worst (−2) to best (+2), in words.

    ``started`` is the step at the baseline; ``gauge`` says how it is counted when not in steps.
    """

    id: UUID
    title: str
    obstacles: str = ""
    baseline: str = ""
    scale: tuple[str, ...] = ()
    attained: int | None = None
    activities: tuple[Activity, ...] = ()
    started: int | None = None
    gauge: Gauge = field(default_factory=Gauge)

    def __post_init__(self) -> None:
        """Refuse a goal without words or with a scale that has not five steps."""
        required("goal", self.title)
        if self.scale and len(self.scale) != SCALE_STEPS:
            raise Invalid("scale", "not-five-steps")
        check_step("attained", self.attained)
        check_step("started", self.started)

    def named(self, new_id: Callable[[], UUID]) -> Self:
        """Return the goal with an identifier for every activity that has none yet."""
        activities = tuple(
            item if item.id else replace(item, id=new_id()) for item in self.activities
        )
        return replace(self, activities=activities)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPlan:
    """The goals of one case, when they are evaluated, and who approved them."""

    id: PlanId
    case_id: CaseId
    goals: tuple[Goal, ...] = ()
    evaluate_on: date | None = None
    evaluation: str = ""
    recommendations: str = ""
    approved_by: StaffId | None = None
    approved_at: datetime | None = None
    revision: int = 0

    def with_goal(self, goal: Goal) -> Self:
        """Return the plan with the goal put in or in the place of its earlier form, unapproved."""
        if any(old.id == goal.id for old in self.goals):
            goals = tuple(goal if old.id == goal.id else old for old in self.goals)
        else:
            goals = (*self.goals, goal)
        return replace(self, goals=goals, approved_by=None, approved_at=None)

    def without_goal(self, goal_id: UUID) -> Self:
        """Return the plan without a goal, unapproved; raise ``NotFound`` if it has no such goal."""
        goals = tuple(goal for goal in self.goals if goal.id != goal_id)
        if len(goals) == len(self.goals):
            raise NotFound
        return replace(self, goals=goals, approved_by=None, approved_at=None)

    def with_steps(self, attained: Mapping[UUID, int | None]) -> Self:
        """Return the plan with the steps that a review found; its approval stands."""
        goals = tuple(
            replace(goal, attained=attained.get(goal.id, goal.attained)) for goal in self.goals
        )
        return replace(self, goals=goals)

    def named(self, new_id: Callable[[], UUID]) -> Self:
        """Return the plan with an identifier for every activity; its approval stands."""
        return replace(self, goals=tuple(goal.named(new_id) for goal in self.goals))

    def approve(self, *, by: StaffId, at: datetime) -> Self:
        """Return the approved plan; a plan without goals cannot be approved."""
        if not self.goals:
            raise Invalid("goals", "empty")
        return replace(self, approved_by=by, approved_at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A promise: what, who, by which day; ``child_id`` and ``case_id`` say for whom."""

    id: TaskId
    title: str
    owner: StaffId
    due_on: date | None = None
    case_id: CaseId | None = None
    child_id: ChildId | None = None
    done_on: date | None = None
    created_by: StaffId
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse a task without words."""
        required("title", self.title)


def check_step(name: str, step: int | None) -> None:
    """Raise ``Invalid`` for a step that the attainment scale does not have."""
    if step is not None and not LOWEST <= step <= HIGHEST:
        raise Invalid(name, "off-the-scale")


def check_number(name: str, number: Decimal | None) -> None:
    """Raise ``Invalid`` for a number too large, too fine or none at all (not a number)."""
    if number is None:
        return
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or abs(number) >= LARGEST_NUMBER:
        raise Invalid(name, "not-a-number")
    if not -MOST_DECIMALS <= exponent <= 0:
        raise Invalid(name, "not-a-number")


def number_of(name: str, text: str) -> Decimal | None:
    """Return the number in a text, with a comma or a point; nothing for an empty text."""
    plain = text.strip().replace("−", "-").replace(",", ".").replace(" ", "")
    if not plain:
        return None
    try:
        number = Decimal(plain)
    except InvalidOperation:
        raise Invalid(name, "not-a-number") from None
    check_number(name, number)
    return number
