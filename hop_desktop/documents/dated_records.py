# SPDX-License-Identifier: EUPL-1.2
"""What a case has besides its entries, by its days: assessed, planned, reviewed, agreed to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from hop_desktop.documents import records
from hop_desktop.documents.chronology import Dated
from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.documents.flowables import NOTE, field, text
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.consents import Consent
from hop_desktop.domain.content import Chronology, ChronologyCase
from hop_desktop.domain.records import Record, SupportLevel


def dated_records(content: Chronology, words: Words) -> Iterator[Dated]:
    """Yield what stands beside the entries of the cases; measurements stand in the plan's paper.

    Of several cases each record tells to which one it belongs.
    """
    for case in content.cases:
        of_case = [text(case_told(case, words), NOTE)] if len(content.cases) > 1 else []
        for dated in _of_case(case, words):
            yield replace(dated, told=[*dated.told, *of_case])
    for consent in content.consents:
        yield _consent(consent, words)


def case_told(case: ChronologyCase, words: Words) -> str:
    """Return which case it is, and from which house it came if it did not begin here."""
    came = words(DealingWord.CAME_FROM, house=case.origin) if case.origin else ""
    return " · ".join(filter(None, (case.reference, came)))


def _of_case(case: ChronologyCase, words: Words) -> Iterator[Dated]:
    kept = case.records
    for item in kept.assessments:
        lead = f"{words(Word.ONE_ASSESSMENT)} · {item.instrument}"
        yield _record(item, lead, records.assessment_told(item, words), words)
    for level in kept.levels:
        lead = f"{words(Word.SUPPORT_LEVEL)} · {words.term(level.level)}"
        yield _record(level, lead, _level(level, words), words)
    for review in kept.reviews:
        yield _record(review, words(Word.ONE_REVIEW), records.review_told(review, words), words)
    for final in kept.finals:
        yield _record(final, words(Word.ONE_FINAL), records.final_told(final, words), words)
    yield from _plan(case, words)


def _record(record: Record, lead: str, told: list[Any], words: Words) -> Dated:
    return Dated(place=record.place, lead=f"{words.day(record.on)} · {lead}", told=told)


def _level(level: SupportLevel, words: Words) -> list[Any]:
    until = words(Word.TO_DAY, day=words.day(level.until)) if level.until else ""
    return [
        *field(words(DealingWord.HOLDS), until),
        *field(words(Word.DECIDED_BY), level.decided_by),
        *field(words(Word.GROUND), level.ground),
        text(level.author, NOTE),
    ]


def _consent(consent: Consent, words: Words) -> Dated:
    day, until, back = consent.given_on, consent.valid_until, consent.withdrawn_on
    lead = f"{words.day(day)} · {words(DealingWord.CONSENT)} · {words.term(consent.scope)}"
    holds = words(DealingWord.UNTIL, day=words.day(until)) if until else words(DealingWord.NO_END)
    taken = words(DealingWord.WITHDRAWN, day=words.day(back)) if back else ""
    told = ", ".join((consent.giver, words.term(consent.form)))
    return Dated(
        place=(day, consent.recorded_at, str(consent.id)),
        lead=lead,
        told=[
            *field(words(DealingWord.GIVER), told),
            *field(words(DealingWord.LIMITS), consent.limits),
            *field(words(DealingWord.HOLDS), taken or holds),
            *field(words(Word.NOTE), consent.withdrawal_note),
            *([text(consent.origin, NOTE)] if consent.origin else []),
        ],
    )


def _plan(content: ChronologyCase, words: Words) -> Iterator[Dated]:
    """Yield the approval of the plan as it stands now; an unapproved plan has no day."""
    plan, approved = content.plan, content.plan.approved_at if content.plan else None
    if plan is None or approved is None:
        return
    day = approved.astimezone().date()
    yield Dated(
        place=(day, approved, str(plan.case_id)),
        lead=f"{words.day(day)} · {words(Word.PLAN_APPROVED)}",
        told=[
            text("\n".join(goal.title for goal in plan.goals)),
            *([text(content.plan_approved_by, NOTE)] if content.plan_approved_by else []),
        ],
    )
