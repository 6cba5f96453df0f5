# SPDX-License-Identifier: EUPL-1.2
"""Goals, the support planned and really given, and the rating of its effect."""

from __future__ import annotations

from collections.abc import Iterator

from hop_desktop.app.sources.gathering import Sources, Work
from hop_desktop.app.sources.wording import (
    ET,
    day,
    joined,
    labelled,
    latest,
    sentence,
    sentences,
    span,
)
from hop_desktop.documents.steps import signed
from hop_desktop.documents.words import Word
from hop_desktop.domain.plans import LOWEST, Activity, Goal
from hop_desktop.domain.records import CaseRecords, DataPoint, Review, SupportLevel


def support_level(sources: Sources) -> str:
    """Return the code of the level that holds today, for a choice of a form."""
    held = [level for level in sources.levels if level.holds_on(sources.today)]
    return held[-1].level.value if held else ""


def support_levels(sources: Sources) -> str:
    """Return every level of support: from when to when, decided by whom on what ground."""
    return latest([_level(each) for each in sources.levels])


def services_given(sources: Sources) -> str:
    """Return the levels, then every activity: planned how often, and how often really given."""
    given = [
        _service(each, goal, work.records) for work, goal, each in _activities(sources) if each.what
    ]
    return latest([*(_level(level) for level in sources.levels), *given])


def services_briefly(sources: Sources) -> str:
    """Return what is done for the child and how often, without figures."""
    return latest(
        [sentence(joined(each.what, each.how_often)) for _, _, each in _activities(sources)]
    )


def goals(sources: Sources) -> str:
    """Return the goals with baseline and what stands in the way."""
    return latest(
        [
            sentences(
                goal.title,
                labelled(ET(Word.BASELINE), goal.baseline),
                labelled(ET(Word.GOAL_OBSTACLES), goal.obstacles),
            )
            for _, goal in _goals(sources)
        ]
    )


def goals_briefly(sources: Sources) -> str:
    """Return the goals alone."""
    return latest([sentence(goal.title) for _, goal in _goals(sources)])


def effect(sources: Sources) -> str:
    """Return the rating of effect: where each goal stands, reviews, final evaluation."""
    stands = [_stand(goal, work.records) for work, goal in _goals(sources)]
    reviewed = [_review(each) for work in sources.works for each in work.records.reviews]
    ended = [
        f"{ET(Word.FINAL, day=day(each.on))}: "
        f"{sentences('eesmärgid ' + ET.term(each.outcome), each.result, each.onward)}"
        for work in sources.works
        for each in work.records.finals
    ]
    rated = [f"{sentence(work.plan.evaluation)}" for work in sources.works if work.plan is not None]
    return latest([*stands, *rated, *reviewed, *ended])


def effect_briefly(sources: Sources) -> str:
    """Return what worked and what came of it, without steps and figures."""
    worked = [
        (each.on, sentence(each.worked)) for work in sources.works for each in work.records.reviews
    ]
    ended = [
        (each.on, sentence(each.result)) for work in sources.works for each in work.records.finals
    ]
    return latest([text for _, text in sorted((*worked, *ended), key=lambda pair: pair[0])])


def _goals(sources: Sources) -> Iterator[tuple[Work, Goal]]:
    for work in sources.works:
        for goal in work.plan.goals if work.plan else ():
            yield work, goal


def _activities(sources: Sources) -> Iterator[tuple[Work, Goal, Activity]]:
    for work, goal in _goals(sources):
        for activity in goal.activities:
            yield work, goal, activity


def _level(each: SupportLevel) -> str:
    return (
        f"{ET.term(each.level).capitalize()}, {span(each.on, each.until)}: "
        f"{sentences(each.ground, labelled(ET(Word.DECIDED_BY), each.decided_by))}"
    )


def _service(each: Activity, goal: Goal, records: CaseRecords) -> str:
    planned = joined(each.how_often, span(each.starts_on, each.ends_on))
    return sentences(
        joined(each.what, f"teeb {each.who}" if each.who else ""),
        labelled("Kavas", planned),
        labelled("Tegelikult", joined(_counted(each, goal, records), each.given)),
    )


def _counted(each: Activity, goal: Goal, records: CaseRecords) -> str:
    """Return how often an activity was given, over which days, and how often it fell out."""
    mine = [item for item in records.occasions_of(goal.id) if item.activity_id == each.id]
    given = [item for item in mine if item.given]
    fell_out = len(mine) - len(given)
    if not mine:
        return ""
    days = sorted(item.on for item in given)
    return joined(
        ET(Word.OCCASIONS, given=str(len(given)), minutes=str(sum(item.minutes for item in given))),
        span(days[0], days[-1]) if days else "",
        ET(Word.FELL_OUT, count=str(fell_out)) if fell_out else "",
    )


def _stand(goal: Goal, records: CaseRecords) -> str:
    points = [point for point in records.points_of(goal.id) if not point.struck]
    measured = f"{_point(points[0])} → {_point(points[-1])}" if len(points) > 1 else ""
    if len(points) == 1:
        measured = _point(points[0])
    step = "" if goal.attained is None else signed(goal.attained)
    said = goal.scale[goal.attained - LOWEST] if goal.scale and goal.attained is not None else ""
    if not (measured or step):
        return ""
    return sentences(
        goal.title,
        labelled(ET(Word.ATTAINED), f"{step} ({said})" if step and said else step),
        labelled(ET(Word.POINTS), measured),
    )


def _point(point: DataPoint) -> str:
    value = f"{ET.number(point.value)} {point.unit}".strip()
    return f"{value} ({day(point.on)})"


def _review(each: Review) -> str:
    return f"{ET(Word.REVIEW_ON, day=day(each.on))}: " + sentences(
        labelled(ET(Word.WORKED), each.worked),
        labelled(ET(Word.DID_NOT_WORK), each.did_not_work),
        labelled(ET(Word.DECISION), ET.term(each.decision)),
        labelled(ET(Word.TOOK_PART), each.participants),
    )
