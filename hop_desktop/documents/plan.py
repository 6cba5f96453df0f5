# SPDX-License-Identifier: EUPL-1.2
"""The plan data of the statutory case plan, § 1 (3): goals, scale, activities, evaluation."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from hop_desktop.documents.flowables import LABEL, block, field, part, table, text
from hop_desktop.documents.records import given, measured, reviews, times
from hop_desktop.documents.steps import signed
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.content import PlanPart
from hop_desktop.domain.plans import LOWEST, Activity, Goal
from hop_desktop.domain.records import CaseRecords


def pieces(plan: PlanPart, records: CaseRecords, words: Words) -> list[Any]:
    """Return the seven items of the list with what was measured; an item without data says so."""
    missing = words(Word.NOT_RECORDED)
    story: list[Any] = []
    for number, goal in enumerate(plan.goals, start=1):
        story += _goal(number, goal, records, words)
    if not plan.goals:
        story += field(words(Word.GOALS), "", missing=missing)
    evaluate_on = words.day(plan.evaluate_on) if plan.evaluate_on else ""
    return [
        *story,
        *part(words(Word.AFTERWARDS)),
        *field(words(Word.EVALUATE_ON), evaluate_on, missing=missing),
        *field(words(Word.EVALUATION), plan.evaluation, missing=missing),
        *field(words(Word.RECOMMENDATIONS), plan.recommendations, missing=missing),
        *field(words(Word.APPROVED), _approval(plan, words)),
        *reviews(records, words),
    ]


def _approval(plan: PlanPart, words: Words) -> str:
    day = words.day(plan.approved_on) if plan.approved_on else ""
    return ", ".join(value for value in (plan.approved_by, day) if value)


def _goal(number: int, goal: Goal, records: CaseRecords, words: Words) -> list[Any]:
    missing = words(Word.NOT_RECORDED)
    name = words(Word.GOAL, number=str(number))
    return [
        *part(f"{name}. {goal.title}", key=f"goal{number}", bookmark=name),
        *field(words(Word.GOAL_OBSTACLES), goal.obstacles, missing=missing),
        *field(words(Word.BASELINE), goal.baseline),
        *_scale(goal, words),
        *_gauge(goal, words),
        *_activities(goal, records, words),
        *times(goal, records, words),
        *measured(goal, records, words),
    ]


def _scale(goal: Goal, words: Words) -> list[Any]:
    """Return the five steps with the attained one marked, or the bare step."""
    attained = goal.attained
    if not goal.scale:
        return field(words(Word.ATTAINED), "" if attained is None else signed(attained))
    rows = []
    for step, meaning in enumerate(goal.scale, start=LOWEST):
        rows.append((signed(step), meaning, words(Word.HERE) if step == attained else ""))
    grid = table(
        (), rows, shares=(8, 72, 20), strong=None if attained is None else attained - LOWEST
    )
    below = field(words(Word.ATTAINED), words(Word.NOT_RATED)) if attained is None else []
    return [KeepTogether([Spacer(1, 6), text(words(Word.SCALE), LABEL), *grid]), *below]


def _activities(goal: Goal, records: CaseRecords, words: Words) -> list[Any]:
    if not goal.activities:
        return block(words(Word.ACTIVITIES), "", missing=words(Word.NOT_RECORDED))
    head = [words(word) for word in (Word.ACTIVITY, Word.OWNER, Word.TIME, Word.GIVEN)]
    rows = [
        (activity.what, activity.who, _time(activity, words), _given(activity, records, words))
        for activity in goal.activities
    ]
    return [Spacer(1, 6), *table(head, rows, shares=(33, 22, 27, 18))]


def _given(activity: Activity, records: CaseRecords, words: Words) -> str:
    return "\n".join(line for line in (given(activity, records, words), activity.given) if line)


def _gauge(goal: Goal, words: Words) -> list[Any]:
    """Return in what the goal is counted, from where to where; nothing for one on its scale."""
    gauge = goal.gauge
    if not gauge.unit:
        return field(words(Word.START), "" if goal.started is None else signed(goal.started))
    start, target = (words.number(n) if n is not None else "" for n in (gauge.start, gauge.target))
    told = [
        *field(words(Word.RATED_BY), words(Word.BY_NUMBER, unit=gauge.unit)),
        *field(words(Word.START), start),
        *field(words(Word.TARGET), target),
    ]
    return [KeepTogether(told)]


def _time(activity: Activity, words: Words) -> str:
    return "\n".join(value for value in (activity.how_often, _span(activity, words)) if value)


def _span(activity: Activity, words: Words) -> str:
    start, end = activity.starts_on, activity.ends_on
    if start and end:
        return f"{words.day(start)}–{words.day(end)}"
    if start:
        return words(Word.FROM_DAY, day=words.day(start))
    return words(Word.TO_DAY, day=words.day(end)) if end else ""
