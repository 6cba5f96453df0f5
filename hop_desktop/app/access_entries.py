# SPDX-License-Identifier: EUPL-1.2
"""What was done in a child's cases, entry by entry, as a copy would print it; masked already."""

from collections.abc import Iterator

from hop_desktop.app.sources.gathering import Sources, Work
from hop_desktop.app.sources.wording import ET, day, joined, labelled, lines, span
from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.documents.steps import signed
from hop_desktop.documents.words import Word
from hop_desktop.domain.access_copies import (
    CopyPart,
    Passage,
)
from hop_desktop.domain.cases import Helped
from hop_desktop.domain.content import Entry
from hop_desktop.domain.meetings import Meeting, MeetingKind
from hop_desktop.domain.plans import Goal
from hop_desktop.domain.records import CaseRecords


def entries(sources: Sources) -> Iterator[Passage]:
    """Yield measures, records, the plan, meetings, dealings and what came with the cases."""
    for work in sources.works:
        yield from _measures(work, sources)
        yield from _records(work.records)
        yield from _plan(work)
        yield from _meetings(work, sources)
        yield from _dealings(work, sources)
    yield from map(_received, sources.received)
    for each in sources.consents:
        back = ET(DealingWord.WITHDRAWN, day=day(each.withdrawn_on)) if each.withdrawn_on else ""
        yield Passage(
            key=f"consent/{each.id}",
            part=CopyPart.DEALINGS,
            on=each.given_on,
            heading=joined(day(each.given_on), "Nõusolek", each.giver, by=" · "),
            text=lines(
                (
                    joined(ET.term(each.scope), each.limits, ET.term(each.form)),
                    labelled(ET(DealingWord.HOLDS), span(each.given_on, each.valid_until)),
                    joined(back, each.withdrawal_note),
                )
            ),
        )


def _measures(work: Work, sources: Sources) -> Iterator[Passage]:
    for each in work.measures:
        known = each.helped is not Helped.UNKNOWN
        yield Passage(
            key=f"measure/{each.id}",
            part=CopyPart.MEASURES,
            on=each.on,
            heading=joined(day(each.on), sources.signed.get(each.author_id, ""), by=" · "),
            text=lines(
                (
                    each.what,
                    labelled(ET(Word.RESULT), each.result),
                    ET(Word.HELPED, how=ET.term(each.helped)) if known else "",
                )
            ),
        )


def _records(records: CaseRecords) -> Iterator[Passage]:
    for each in records.assessments:
        yield Passage(
            key=f"assessment/{each.id}",
            part=CopyPart.ASSESSMENTS,
            on=each.on,
            heading=joined(day(each.on), each.instrument, each.by, by=" · "),
            text=lines((each.results, labelled("Soovitus", each.recommendation))),
        )
    for level in records.levels:
        yield Passage(
            key=f"level/{level.id}",
            part=CopyPart.ASSESSMENTS,
            on=level.on,
            heading=joined(ET(Word.SUPPORT_LEVEL), ET.term(level.level), by=": "),
            text=lines(
                (
                    span(level.on, level.until),
                    labelled(ET(Word.DECIDED_BY), level.decided_by),
                    labelled(ET(Word.GROUND), level.ground),
                )
            ),
        )
    for review in records.reviews:
        yield Passage(
            key=f"review/{review.id}",
            part=CopyPart.PLAN,
            on=review.on,
            heading=joined(ET(Word.REVIEW_ON, day=day(review.on)), review.author, by=" · "),
            text=lines(
                (
                    labelled(ET(Word.TOOK_PART), review.participants),
                    labelled(ET(Word.WORKED), review.worked),
                    labelled(ET(Word.DID_NOT_WORK), review.did_not_work),
                    labelled(ET(Word.DECISION), ET.term(review.decision)),
                    labelled(ET(Word.NEXT_REVIEW), day(review.next_on)),
                )
            ),
        )
    for final in records.finals:
        yield Passage(
            key=f"final/{final.id}",
            part=CopyPart.PLAN,
            on=final.on,
            heading=joined(ET(Word.FINAL, day=day(final.on)), final.author, by=" · "),
            text=lines(
                (
                    labelled(ET(Word.OUTCOME), ET.term(final.outcome)),
                    labelled(
                        ET(Word.SATISFACTION),
                        ET.term(final.satisfaction) if final.satisfaction else "",
                    ),
                    final.result,
                    labelled(ET(Word.ONWARD), final.onward),
                )
            ),
        )


def _plan(work: Work) -> Iterator[Passage]:
    if work.plan is None:
        return
    for number, goal in enumerate(work.plan.goals, start=1):
        yield Passage(
            key=f"goal/{goal.id}",
            part=CopyPart.PLAN,
            heading=ET(Word.GOAL, number=str(number)),
            text=_goal(goal, work.records),
        )
    yield Passage(
        key=f"plan/{work.plan.id}",
        part=CopyPart.PLAN,
        heading=ET(Word.AFTERWARDS),
        text=lines(
            (
                labelled(ET(Word.EVALUATE_ON), day(work.plan.evaluate_on)),
                labelled(ET(Word.EVALUATION), work.plan.evaluation),
                labelled(ET(Word.RECOMMENDATIONS), work.plan.recommendations),
            )
        ),
    )


def _goal(goal: Goal, records: CaseRecords) -> str:
    scale = [f"{signed(step)}: {said}" for step, said in enumerate(goal.scale, start=-2) if said]
    activities = [
        joined(each.what, each.who, each.how_often, span(each.starts_on, each.ends_on), each.given)
        for each in goal.activities
    ]
    points = [
        joined(
            day(point.on),
            f"{ET.number(point.value)} {point.unit}".strip(),
            point.note,
            ET(Word.STRUCK, reason=point.struck) if point.struck else "",
            point.author,
        )
        for point in records.points_of(goal.id)
    ]
    times = [
        joined(
            day(item.on),
            ET(Word.MINUTES, minutes=str(item.minutes)) if item.given else ET(Word.CANCELLED),
            item.note,
            item.author,
        )
        for item in records.occasions_of(goal.id)
    ]
    attained = "" if goal.attained is None else signed(goal.attained)
    return lines(
        (
            goal.title,
            labelled(ET(Word.BASELINE), goal.baseline),
            labelled(ET(Word.GOAL_OBSTACLES), goal.obstacles),
            *scale,
            labelled(ET(Word.ATTAINED), attained),
            *(labelled(ET(Word.ACTIVITY), each) for each in activities),
            *(labelled("Mõõtmine", each) for each in points),
            *(labelled("Kord", each) for each in times),
        )
    )


def _meetings(work: Work, sources: Sources) -> Iterator[Passage]:
    for each in work.meetings:
        title = DealingWord.TALK if each.kind is MeetingKind.TALK else DealingWord.MINUTES
        author = sources.signed.get(each.author_id, "")
        yield Passage(
            key=f"meeting/{each.id}",
            part=CopyPart.MEETINGS,
            on=each.on,
            heading=joined(day(each.on), ET(title), author, by=" · "),
            text=_meeting(each, sources),
        )


def _meeting(each: Meeting, sources: Sources) -> str:
    talk, table = each.talk, each.table
    came = [
        joined(one.name, one.role, "" if one.present else ET(DealingWord.ABSENT).lower(), one.note)
        for one in each.attendees
    ]
    agreed = [
        joined(
            item.what,
            item.who,
            sources.signed.get(item.owner, "") if item.owner else "",
            f"tähtaeg {day(item.due_on)}" if item.due_on else "",
        )
        for item in each.agreements
    ]
    return lines(
        (
            labelled(ET(DealingWord.PLACE), each.place),
            *(labelled("Osaleja", one) for one in came),
            labelled(ET(DealingWord.CHILD_VIEW), talk.child_view),
            labelled(ET(DealingWord.PARENT_VIEW), talk.parent_view),
            labelled(ET(DealingWord.SUMMARY), talk.summary),
            labelled(ET(DealingWord.STRENGTHS), talk.strengths),
            labelled("Piirang", talk.sharing_limits),
            labelled(ET(DealingWord.PURPOSE), table.purpose),
            labelled(ET(DealingWord.SINCE_LAST), table.since_last),
            labelled(ET(DealingWord.WORRIED), table.worried),
            labelled(ET(DealingWord.WORKS_WELL), table.works_well),
            labelled(ET(DealingWord.MUST_HAPPEN), table.must_happen),
            labelled(ET(DealingWord.DIFFERING), table.differing),
            labelled(
                ET(DealingWord.CHILD_THERE), _heard(table.child_heard, came=table.child_present)
            ),
            labelled(
                ET(DealingWord.PARENT_THERE), _heard(table.parent_heard, came=table.parent_present)
            ),
            labelled(ET(DealingWord.READERS), table.readers),
            *(labelled("Kokkulepe", item) for item in agreed),
            labelled(ET(DealingWord.NEXT), day(each.next_on)),
        )
    )


def _heard(how: str, *, came: bool) -> str:
    """Return that somebody did not come and how they were heard; nothing for who came."""
    return "" if came or not how else ET(DealingWord.NO_HEARD, how=how)


def _dealings(work: Work, sources: Sources) -> Iterator[Passage]:
    for each in work.tellings:
        author = sources.signed.get(each.author_id, "")
        yield Passage(
            key=f"telling/{each.id}",
            part=CopyPart.DEALINGS,
            on=each.on,
            heading=joined(day(each.on), "Vanema teavitamine", author, by=" · "),
            text=lines(
                (
                    ET.term(each.told),
                    labelled(ET(DealingWord.TOLD_WHOM), each.whom),
                    labelled(ET(DealingWord.TOLD_ABOUT), each.about),
                    each.note,
                )
            ),
        )
    for referral in work.referrals:
        outcome = ET.term(referral.outcome) if referral.outcome else ""
        yield Passage(
            key=f"referral/{referral.id}",
            part=CopyPart.DEALINGS,
            on=referral.sent_on or referral.written_at.date(),
            heading=joined("Rajaleidja taotlus (KVM)", day(referral.sent_on), by=" · "),
            text=lines(
                (
                    referral.purpose,
                    labelled(ET(DealingWord.APPLICANT), referral.applicant),
                    labelled(
                        ET(DealingWord.ENCLOSED),
                        joined(
                            *sorted(ET.term(item) for item in referral.enclosures),
                            referral.other_enclosures,
                        ),
                    ),
                    joined(day(referral.decided_on), outcome),
                    referral.recommendation,
                    labelled("Kehtib kuni", day(referral.valid_until)),
                )
            ),
        )
    for task in work.tasks:
        owner = sources.signed.get(task.owner, "")
        done = f"tehtud {day(task.done_on)}" if task.done_on else "tegemata"
        yield Passage(
            key=f"task/{task.id}",
            part=CopyPart.DEALINGS,
            on=task.done_on or task.due_on,
            heading=joined("Ülesanne", owner, by=" · "),
            text=joined(task.title, f"tähtaeg {day(task.due_on)}" if task.due_on else "", done),
        )


def _received(entry: Entry) -> Passage:
    return Passage(
        key=f"entry/{entry.author_store}/{entry.id}",
        part=CopyPart.RECEIVED,
        on=entry.on,
        heading=joined(day(entry.on), ET.term(entry.kind), entry.author, by=" · "),
        text=lines(
            (
                entry.situation,
                entry.text,
                labelled(ET(Word.SAID), entry.child_words),
                labelled(ET(Word.BEFORE), entry.before),
                labelled(ET(Word.DONE), joined(entry.done, entry.done_result)),
                labelled(ET(Word.STRENGTHS), entry.strengths),
                labelled(ET(Word.RESULT), entry.result),
                labelled(ET(Word.JUDGEMENT), entry.judgement),
            )
        ),
    )
