# SPDX-License-Identifier: EUPL-1.2
"""What a handover carries beside its chronology, as entries for a supplement.

Plan, need, voices, tasks and consents go along as the handover's own parts. What its sender
changed in them afterwards, while it was still responsible, follows as entries by author and
revision: the new owner reads them, and nothing is merged into what it has written itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid5

from hop_desktop.app.dealing_entries import Signed, consent_part
from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.cases import Need, SupportCase
from hop_desktop.domain.consents import Consent
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.ids import StoreId
from hop_desktop.domain.plans import ActionPlan, Activity, Goal, Task
from hop_desktop.store.transaction import Transaction

NEVER = datetime.min.replace(tzinfo=UTC)
ET = Words("et")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """What all entries of one case share: who wrote them, and when its handover was sealed."""

    store: StoreId
    author: str
    since: datetime
    number: int

    def entry(
        self, kind: EntryKind, number: UUID, revision: int, *, on: date | None = None
    ) -> Entry:
        """Return an entry without words yet."""
        return Entry(
            id=number,
            author_store=self.store,
            revision=revision,
            kind=kind,
            on=on or self.since.date(),
            written_at=self.since,
            author=self.author,
        )

    def part(self, kind: EntryKind, case: SupportCase, revision: int) -> Entry:
        """Return an entry for a part that a case has once."""
        return self.entry(kind, uuid5(case.id, f"{kind.value}/{self.number}"), revision)


def late_parts(
    tx: Transaction,
    case: SupportCase,
    signed: Signed,
    store: StoreId,
    *,
    number: int,
    since: datetime | None,
) -> tuple[Entry, ...]:
    """Return the parts of a case as they stand after a handover of it, as entries.

    Need, voices and plan are known by the handover's ``number`` too: when the case comes back, the
    words that it brings replace them, and they are no newer wording of what was written before.
    """
    frame = _Frame(
        store=store,
        author=signed.get(case.responsible, ""),
        since=since or NEVER,
        number=number,
    )
    return tuple(_parts(tx, case, signed, frame))


def _parts(tx: Transaction, case: SupportCase, signed: Signed, frame: _Frame) -> Iterator[Entry]:
    yield replace(
        frame.part(EntryKind.NEED, case, case.need_revision),
        text=_need(case.need),
    )
    yield replace(
        frame.part(EntryKind.VOICES, case, case.voices_revision),
        text=case.parent_voice,
        child_words=case.child_voice,
    )
    plan = tx.plans.of_case(case.id)
    if plan is not None:
        yield replace(
            frame.part(EntryKind.PLAN, case, plan.revision),
            text=_goals(plan),
            result=_afterwards(plan),
        )
    for task in tx.tasks.of_case(case.id):
        yield replace(
            frame.entry(EntryKind.TASK, task.id, task.revision),
            text=_task(task, signed),
            result=ET(DealingWord.DONE_ON, day=ET.day(task.done_on)) if task.done_on else "",
        )
    for consent in tx.consents.of_child(case.child_id):
        yield _consent(consent, frame)


def _need(need: Need) -> str:
    return _lines(
        (Word.NETWORK, need.network),
        (Word.ECONOMY, need.economy),
        (Word.HOUSING, need.housing),
        (Word.HEALTH, need.health),
        (Word.SOCIAL_STATUS, need.social_status),
        (Word.NEED_OBSTACLES, need.obstacles),
        (Word.NEED_RESOURCES, need.resources),
        (Word.EARLIER, need.earlier_assessments),
    )


def _goals(plan: ActionPlan) -> str:
    return "\n".join(_goal(number, goal) for number, goal in enumerate(plan.goals, start=1))


def _goal(number: int, goal: Goal) -> str:
    attained = "" if goal.attained is None else f"{goal.attained:+d}".replace("-", "−")
    told = _lines(
        (Word.GOAL_OBSTACLES, goal.obstacles),
        (Word.BASELINE, goal.baseline),
        (Word.ACTIVITIES, "; ".join(map(_activity, goal.activities))),
        (Word.ATTAINED, attained),
    )
    title = f"{ET(Word.GOAL, number=str(number))}. {goal.title}"
    return "\n".join(part for part in (title, told) if part)


def _activity(activity: Activity) -> str:
    told = (activity.what, activity.who, activity.how_often, activity.given)
    return " · ".join(part for part in told if part)


def _afterwards(plan: ActionPlan) -> str:
    return _lines(
        (Word.EVALUATE_ON, ET.day(plan.evaluate_on) if plan.evaluate_on else ""),
        (Word.EVALUATION, plan.evaluation),
        (Word.RECOMMENDATIONS, plan.recommendations),
    )


def _task(task: Task, signed: Signed) -> str:
    due = ET.day(task.due_on) if task.due_on else ""
    return " · ".join(part for part in (task.title, signed.get(task.owner, ""), due) if part)


def _consent(consent: Consent, frame: _Frame) -> Entry:
    """Return a consent both to be read and as it counts: it may have been taken back."""
    ends = consent.withdrawn_on
    holds = ET(DealingWord.WITHDRAWN, day=ET.day(ends)) if ends else ET(DealingWord.NO_END)
    if ends is None and consent.valid_until is not None:
        holds = ET(DealingWord.UNTIL, day=ET.day(consent.valid_until))
    begun = frame.entry(EntryKind.CONSENT, consent.id, consent.revision, on=consent.given_on)
    return replace(
        begun,
        written_at=consent.recorded_at,
        text=_lines(
            (DealingWord.SCOPE, ET.term(consent.scope)),
            (DealingWord.LIMITS, consent.limits),
            (DealingWord.GIVER, consent.giver),
            (DealingWord.HOLDS, holds),
        ),
        result=consent.withdrawal_note,
        consent=consent_part(consent),
    )


def _lines(*told: tuple[Word | DealingWord, str]) -> str:
    return "\n".join(f"{ET(label)}: {text}" for label, text in told if text)
