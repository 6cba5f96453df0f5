# SPDX-License-Identifier: EUPL-1.2
"""The plan, the measurements, the decisions and the consents of an exported case as tables."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.documents.export_words import ExportWord
from hop_desktop.documents.records import value
from hop_desktop.documents.steps import signed
from hop_desktop.documents.words import Word, Words
from hop_desktop.documents.workbook import Table
from hop_desktop.domain.exports import CaseExport
from hop_desktop.domain.plans import Goal
from hop_desktop.domain.records import FinalEvaluation

Row = tuple[str, ...]


def table_of(
    words: Words,
    name: Word | ExportWord,
    heads: Iterable[Word | ExportWord | DealingWord],
    rows: Iterable[Row],
) -> Table:
    """Return a table whose name and heads are phrases."""
    return Table(words(name), tuple(map(words, heads)), tuple(rows))


def day_or_none(day: date | None, words: Words) -> str:
    """Return a day in words, empty for none."""
    return words.day(day) if day else ""


def plan_table(content: CaseExport, words: Words) -> Table:
    """Return the goals with their activities, a row for each activity."""
    heads = (
        Word.GOALS,
        Word.GOAL_OBSTACLES,
        Word.BASELINE,
        Word.SCALE,
        Word.ATTAINED,
        Word.ACTIVITY,
        Word.OWNER,
        Word.TIME,
        Word.GIVEN,
    )
    rows = [row for goal in content.plan.goals for row in _goal(goal, words)]
    return table_of(words, Word.PLAN, heads, rows)


def _goal(goal: Goal, words: Words) -> list[Row]:
    attained = signed(goal.attained) if goal.attained is not None else ""
    told = (goal.title, goal.obstacles, goal.baseline, "\n".join(goal.scale), attained)
    activities = [
        (
            each.what,
            each.who,
            ", ".join(
                filter(
                    None,
                    (
                        each.how_often,
                        words(Word.FROM_DAY, day=words.day(each.starts_on))
                        if each.starts_on
                        else "",
                        words(Word.TO_DAY, day=words.day(each.ends_on)) if each.ends_on else "",
                    ),
                )
            ),
            each.given,
        )
        for each in goal.activities
    ]
    first, *rest = activities or [("", "", "", "")]
    return [(*told, *first), *((goal.title, "", "", "", "", *each) for each in rest)]


def points_table(content: CaseExport, words: Words) -> Table:
    """Return what was measured and when activities were given."""
    titles = {goal.id: goal.title for goal in content.plan.goals}
    does = {each.id: each.what for goal in content.plan.goals for each in goal.activities}
    measured = (
        (
            words.day(each.on),
            words(Word.POINTS),
            titles.get(each.goal_id, ""),
            value(each, words),
            each.author,
            ". ".join(
                filter(
                    None, (each.note, words(Word.STRUCK, reason=each.struck) if each.struck else "")
                )
            ),
        )
        for each in content.records.points
    )
    given = (
        (
            words.day(each.on),
            does.get(each.activity_id, words(Word.TIMES)),
            titles.get(each.goal_id, ""),
            words(Word.MINUTES, minutes=str(each.minutes)) if each.given else words(Word.CANCELLED),
            each.author,
            each.note,
        )
        for each in content.records.occasions
    )
    heads = (Word.DAY, ExportWord.KIND, Word.GOALS, Word.RESULT, ExportWord.WHO_WROTE, Word.NOTE)
    return table_of(words, ExportWord.MEASURED, heads, (*measured, *given))


def records_table(content: CaseExport, words: Words) -> Table:
    """Return assessments, levels, reviews and final evaluations."""
    kept = content.records
    rows = [
        *(
            (
                words.day(each.on),
                words(Word.ONE_ASSESSMENT),
                each.instrument,
                each.results,
                each.recommendation,
                ", ".join((each.by, words.term(each.assessor))),
            )
            for each in kept.assessments
        ),
        *(
            (
                words.day(each.on),
                words(Word.SUPPORT_LEVEL),
                words.term(each.level),
                each.ground,
                words(Word.TO_DAY, day=words.day(each.until)) if each.until else "",
                each.decided_by,
            )
            for each in kept.levels
        ),
        *(
            (
                words.day(each.on),
                words(Word.ONE_REVIEW),
                words.term(each.decision),
                "\n".join(
                    f"{words(word)}: {text}"
                    for word, text in (
                        (Word.WORKED, each.worked),
                        (Word.DID_NOT_WORK, each.did_not_work),
                        (Word.TOOK_PART, each.participants),
                    )
                    if text
                ),
                words(Word.NEXT_REVIEW) + ": " + words.day(each.next_on) if each.next_on else "",
                each.author,
            )
            for each in kept.reviews
        ),
        *(
            (
                words.day(each.on),
                words(Word.ONE_FINAL),
                words.term(each.outcome),
                _result(each, words),
                each.onward,
                each.author,
            )
            for each in kept.finals
        ),
    ]
    heads = (Word.DAY, ExportWord.KIND, ExportWord.ABOUT, Word.RESULT, ExportWord.ONWARD, Word.WHO)
    return table_of(words, ExportWord.RECORDS, heads, rows)


def _result(final: FinalEvaluation, words: Words) -> str:
    """Return what came of the case, and below what the family says of it."""
    if final.satisfaction is None:
        return final.result
    return f"{final.result}\n{words(Word.SATISFACTION)}: {words.term(final.satisfaction)}"


def consents_table(content: CaseExport, words: Words) -> Table:
    """Return what the family agreed to."""
    rows = (
        (
            words.day(each.given_on),
            words.term(each.scope),
            each.limits,
            ", ".join((each.giver, words.term(each.form))),
            day_or_none(each.valid_until, words),
            day_or_none(each.withdrawn_on, words),
            each.withdrawal_note,
        )
        for each in content.consents
    )
    heads = (
        Word.DAY,
        DealingWord.CONSENT,
        DealingWord.LIMITS,
        DealingWord.GIVER,
        ExportWord.VALID_UNTIL,
        ExportWord.WITHDRAWN_ON,
        Word.NOTE,
    )
    return table_of(words, ExportWord.CONSENTS, heads, rows)
