# SPDX-License-Identifier: EUPL-1.2
"""What is written about a case in stages II and III: measurements, reviews, assessments, levels."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from hop_desktop.documents.flowables import (
    LABEL,
    NOTE,
    block,
    captioned_table,
    field,
    part,
    table,
    text,
)
from hop_desktop.documents.goal_chart import GoalChart
from hop_desktop.documents.steps import signed
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.progress import series_of
from hop_desktop.domain.records import (
    Assessment,
    CaseRecords,
    DataPoint,
    FinalEvaluation,
    GoalReview,
    Review,
    SupportLevel,
)


def measured(goal: Goal, records: CaseRecords, words: Words) -> list[Any]:
    """Return the chart of a goal with the table under it, or that there are no measurements."""
    points = records.points_of(goal.id)
    if not points:
        return field(words(Word.POINTS), words(Word.NO_POINTS))
    series = series_of(goal, points)
    head = [words(word) for word in (Word.DAY, Word.RESULT, Word.WHO, Word.NOTE)]
    rows = [(words.day(p.on), value(p, words), p.author, _note(p, words)) for p in points]
    label = text(words(Word.POINTS), LABEL)
    grid = table(head, rows, shares=(16, 18, 30, 36))
    if not series.points:
        return captioned_table(label, grid)
    drawn = KeepTogether([Spacer(1, 6), label, GoalChart(series, words)])
    return [drawn, Spacer(1, 6), *grid]


def value(point: DataPoint, words: Words) -> str:
    """Return a measurement as it is written: +1, or 4,5 minutit."""
    if point.step is not None:
        return signed(point.step)
    return f"{words.number(point.value)} {point.unit}"


def given(activity: Activity, records: CaseRecords, words: Words) -> str:
    """Return how often an activity was given and how often it fell out; empty without times."""
    times = [item for item in records.occasions if item.activity_id == activity.id]
    if not times or activity.id is None:
        return ""
    held = [item for item in times if item.given]
    told = words(
        Word.OCCASIONS, given=str(len(held)), minutes=str(sum(item.minutes for item in held))
    )
    fell_out = len(times) - len(held)
    return f"{told}; {words(Word.FELL_OUT, count=str(fell_out))}" if fell_out else told


def times(goal: Goal, records: CaseRecords, words: Words) -> list[Any]:
    """Return every time at which an activity was given or fell out; empty without any."""
    names = {activity.id: activity.what for activity in goal.activities}
    rows = [
        (
            words.day(item.on),
            names.get(item.activity_id, ""),
            words(Word.MINUTES, minutes=str(item.minutes)) if item.given else words(Word.CANCELLED),
            item.note,
        )
        for item in records.occasions_of(goal.id)
    ]
    if not rows:
        return []
    head = [words(word) for word in (Word.DAY, Word.ACTIVITY, Word.GIVEN, Word.NOTE)]
    label = text(words(Word.TIMES), LABEL)
    return captioned_table(label, table(head, rows, shares=(16, 36, 14, 34)))


def reviews(records: CaseRecords, words: Words) -> list[Any]:
    """Return the reviews and the final evaluations in their order."""
    story: list[Any] = []
    for review in records.reviews:
        story += _review(review, words)
    for final in records.finals:
        story += _final(final, words)
    return story


def assessed(records: CaseRecords, words: Words) -> list[Any]:
    """Return the support levels and what assessments showed; empty when there are none."""
    story: list[Any] = []
    if records.levels:
        columns = (Word.SUPPORT_LEVEL, Word.TIME, Word.DECIDED_BY, Word.GROUND)
        head = [words(word) for word in columns]
        rows = [_level(level, words) for level in records.levels]
        story += table(head, rows, shares=(18, 28, 26, 28))
    for item in records.assessments:
        story += _assessment(item, words)
    return story


def _note(point: DataPoint, words: Words) -> str:
    struck = words(Word.STRUCK, reason=point.struck) if point.struck else ""
    return "\n".join(line for line in (struck, point.note) if line)


def _review(review: Review, words: Words) -> list[Any]:
    return [*part(words(Word.REVIEW_ON, day=words.day(review.on))), *review_told(review, words)]


def review_told(review: Review, words: Words) -> list[Any]:
    """Return what a review says, without its heading."""
    steps = [f"{goal.title}: {_attained(goal, words)}" for goal in review.goals]
    next_on = words.day(review.next_on) if review.next_on else ""
    return [
        *field(words(Word.TOOK_PART), review.participants),
        *field(words(Word.ATTAINED), "\n".join(steps)),
        *block(words(Word.WORKED), review.worked),
        *block(words(Word.DID_NOT_WORK), review.did_not_work),
        *field(words(Word.DECISION), words.term(review.decision)),
        *field(words(Word.NEXT_REVIEW), next_on),
        text(review.author, NOTE),
    ]


def _attained(goal: GoalReview, words: Words) -> str:
    return words(Word.NOT_RATED) if goal.attained is None else signed(goal.attained)


def _final(final: FinalEvaluation, words: Words) -> list[Any]:
    return [*part(words(Word.FINAL, day=words.day(final.on))), *final_told(final, words)]


def final_told(final: FinalEvaluation, words: Words) -> list[Any]:
    """Return what a final evaluation says, without its heading."""
    return [
        *field(words(Word.OUTCOME), words.term(final.outcome)),
        *field(
            words(Word.SATISFACTION),
            words.term(final.satisfaction) if final.satisfaction else "",
        ),
        *block(words(Word.EVALUATION), final.result),
        *block(words(Word.ONWARD), final.onward),
        text(final.author, NOTE),
    ]


def _assessment(item: Assessment, words: Words) -> list[Any]:
    title = words(Word.ASSESSED, instrument=item.instrument, day=words.day(item.on))
    return [*part(title), *assessment_told(item, words)]


def assessment_told(item: Assessment, words: Words) -> list[Any]:
    """Return what an assessment says, without its heading."""
    who = f"{item.by} ({words.term(item.assessor)})"
    return [
        *field(words(Word.ASSESSED_BY), who),
        *block(words(Word.RESULT), item.results),
        *block(words(Word.RECOMMENDATIONS), item.recommendation),
        text(item.author, NOTE),
    ]


def _level(level: SupportLevel, words: Words) -> tuple[str, ...]:
    start = words(Word.FROM_DAY, day=words.day(level.on))
    if level.until is not None:
        start = f"{words.day(level.on)}–{words.day(level.until)}"
    return words.term(level.level), start, level.decided_by, level.ground
