# SPDX-License-Identifier: EUPL-1.2
"""Everything written on a child, entry by entry, as its copy would print it.

Masked before it is composed: no other child, nobody who gave a tip, no protected entry. What a
paper may not even tell the existence of leaves no gap that could be counted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from hop_desktop.app.cases import relation_to
from hop_desktop.app.session import Session
from hop_desktop.app.sources.family import general_data, guardians, homes
from hop_desktop.app.sources.gathering import Sources, Work, gather, mask_for, mask_of_tip
from hop_desktop.app.sources.wording import ET, day, day_read, joined, labelled, lines, span
from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.documents.steps import signed
from hop_desktop.documents.words import Word
from hop_desktop.domain.access import Action
from hop_desktop.domain.access_copies import (
    BLACK,
    CopyPart,
    Ground,
    Passage,
    without_contacts,
)
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import Helped, Need, SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.content import Entry
from hop_desktop.domain.forms import Answers, Question, QuestionKind
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.masking import Mask
from hop_desktop.domain.meetings import Meeting, MeetingKind
from hop_desktop.domain.observations import ChildRole, Observation
from hop_desktop.domain.plans import Goal
from hop_desktop.domain.records import CaseRecords
from hop_desktop.store.transaction import Transaction

NEED_LABELS = {
    "network": Word.NETWORK,
    "economy": Word.ECONOMY,
    "housing": Word.HOUSING,
    "health": Word.HEALTH,
    "social_status": Word.SOCIAL_STATUS,
    "obstacles": Word.NEED_OBSTACLES,
    "resources": Word.NEED_RESOURCES,
    "earlier_assessments": Word.EARLIER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """All passages of a child's copy; ``witnessed`` counts the entries that are about others."""

    child: Child
    passages: tuple[Passage, ...]
    witnessed: tuple[date, ...]


def compose(session: Session, tx: Transaction, child_id: ChildId) -> Composed:
    """Return everything on a child as its copy would print it; for who gives data out."""
    session.check(Action.SEAL)
    sources = gather(session, tx, child_id)
    scope = session.scope(Action.READ_OBSERVATION) if session.may(Action.READ_OBSERVATION) else None
    observed = tx.observations.of_child(child_id, scope)[::-1] if scope else ()
    mask = replace(
        mask_for(tx, tx.children.get(child_id), observed), gone=BLACK[Ground.OTHER_PERSON]
    )
    # Whoever is heard apart was heard about somebody else: what they said stands with that child.
    seen = [item for item in observed if not item.danger]
    about = [item for item in seen if item.role_of(child_id) is not ChildRole.WITNESS]
    known = _known_contacts(tx, sources)
    passages = (
        *_general(sources),
        *_observations(tx, about, mask, sources),
        *_cases(sources),
        *_entries(sources),
        *_documents(session, tx, sources, mask),
        *_files(tx, about, sources, mask),
        *_recipients(session, tx, sources, mask),
    )
    return Composed(
        child=tx.children.get(child_id),
        passages=tuple(
            each
            if each.part is CopyPart.GENERAL
            else replace(each, text=without_contacts(each.text, known))
            for each in passages
            if each.text
        ),
        witnessed=tuple(
            item.observed_on for item in seen if item.role_of(child_id) is ChildRole.WITNESS
        ),
    )


def _known_contacts(tx: Transaction, sources: Sources) -> tuple[str, ...]:
    """Return the contacts that belong to the family or to the house's work."""
    family = [(each.phone, each.email) for each in sources.child.guardians]
    staff = [(member.phone, member.email) for member in tx.staff.all()]
    house = (sources.house.phone, sources.house.email)
    return tuple(part for pair in (*family, *staff, house) for part in pair if part)


def _general(sources: Sources) -> Iterator[Passage]:
    for key, heading, text in (
        ("child", ET(Word.CHILD), general_data(sources)),
        ("guardians", "Last kasvatavad isikud", guardians(sources)),
        ("homes", ET(Word.HOMES), homes(sources)),
        ("siblings", ET(Word.SIBLINGS), sources.child.siblings),
    ):
        yield Passage(key=f"general/{key}", part=CopyPart.GENERAL, heading=heading, text=text)


def _observations(
    tx: Transaction, about: list[Observation], mask: Mask, sources: Sources
) -> Iterator[Passage]:
    for item in about:
        said = mask_of_tip(tx, item.id, mask).whole(item)
        author = sources.signed.get(item.author_id, "")
        yield Passage(
            key=f"observation/{item.id}",
            part=CopyPart.OBSERVATIONS,
            on=item.observed_on,
            heading=joined(day(item.observed_on), ET.term(item.area), author, by=" · "),
            text=_observation(said),
        )


def _observation(said: Observation) -> str:
    earlier = [
        lines((each.facts, each.child_words, each.judgement))
        for each in said.earlier
        if each.facts != said.facts or each.judgement != said.judgement
    ]
    told = joined(said.told_whom, day(said.told_on))
    return lines(
        (
            labelled(ET(Word.SITUATION), said.situation),
            said.facts,
            labelled(ET(Word.SAID), said.child_words),
            labelled(ET(Word.BEFORE), said.before),
            labelled(ET(Word.HOW_LONG), said.how_long),
            labelled(ET(Word.DONE), said.done),
            labelled(ET(Word.DONE_RESULT), said.done_result),
            labelled(ET(Word.WHAT_HELPED), said.what_helped),
            labelled(ET(Word.STRENGTHS), said.strengths),
            labelled(ET(Word.TOLD), told),
            labelled(ET(Word.JUDGEMENT), said.judgement),
            *(labelled("Varasem sõnastus", text) for text in earlier),
        )
    )


def _cases(sources: Sources) -> Iterator[Passage]:
    for work in sources.works:
        case = work.case
        yield Passage(
            key=f"case/{case.id}",
            part=CopyPart.CASES,
            heading=f"{ET(Word.OPENED_ON)} {day(case.opened_on)}",
            text=_case(case, sources),
        )


def _case(case: SupportCase, sources: Sources) -> str:
    moves = [
        joined(
            f"{day(step.on)} {ET.term(step.move)}",
            sources.signed.get(step.by, ""),
            step.reason,
            *step.criteria,
            by=" · ",
        )
        for step in case.transitions
    ]
    return lines(
        (
            labelled(ET(Word.CONCERN), case.concern),
            ET.term(case.stage),
            labelled(ET(Word.CHILD_VOICE), case.child_voice),
            labelled(ET(Word.PARENT_VOICE), case.parent_voice),
            *_need(case.need),
            *moves,
        )
    )


def _need(need: Need) -> Iterator[str]:
    for name, label in NEED_LABELS.items():
        yield labelled(ET(label), getattr(need, name))


def _entries(sources: Sources) -> Iterator[Passage]:
    for work in sources.works:
        yield from _measures(work, sources)
        yield from _records(work.records)
        yield from _plan(work)
        yield from _meetings(work, sources)
        yield from _dealings(work, sources)
        yield from map(_received, work.received)
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


def _documents(
    session: Session, tx: Transaction, sources: Sources, mask: Mask
) -> Iterator[Passage]:
    """Yield the answers in documents that were filled from forms."""
    from hop_desktop.app.form_templates import form_of
    from hop_desktop.domain.forms import flat

    for document in reversed(tx.form_documents.of_child(sources.child.id)):
        form = form_of(session, tx, document.form)
        answers = flat(form, json.loads(document.answers))
        written_on = document.written_at.date()
        author = sources.signed.get(document.author_id, "")
        yield Passage(
            key=f"document/{document.id}",
            part=CopyPart.DOCUMENTS,
            on=written_on,
            heading=joined(day(written_on), document.title, author, by=" · "),
            text=mask.text(lines(_answered(question, answers) for question in form.questions)),
        )


def _answered(question: Question, answers: Answers) -> str:
    """Return a question with its answer; an answer of several lines begins on its own."""
    said = question.words(answers.get(question.path))
    if question.kind is QuestionKind.DAY:
        said = day_read(said)
    return f"{question.title}:\n{said}" if "\n" in said else labelled(question.title, said)


def _files(
    tx: Transaction, about: list[Observation], sources: Sources, mask: Mask
) -> Iterator[Passage]:
    """Yield the titles of the files that are kept: the files themselves are given apart."""
    owners = [
        *((AttachedTo.CASE, work.case.id) for work in sources.works),
        *((AttachedTo.OBSERVATION, item.id) for item in about),
    ]
    held = [file for kind, owner in owners for file in tx.attachments.of(kind, owner)]
    for file in held:
        added_on = file.added_at.date()
        yield Passage(
            key=f"file/{file.id}",
            part=CopyPart.DOCUMENTS,
            on=added_on,
            heading=joined(day(added_on), sources.signed.get(file.added_by, ""), by=" · "),
            text=mask.text(joined(file.title, file.media.value.upper(), ET.size(file.size))),
        )


def _recipients(
    session: Session, tx: Transaction, sources: Sources, mask: Mask
) -> Iterator[Passage]:
    """Yield to which houses data went, art 15 (1) c; not what others were asked about."""
    for work in sources.works:
        session.check(Action.READ_CHILD, relation_to(session, tx, work.case))
        for each in tx.handovers.of_case(work.case.id):
            if each.sealed_at is None:
                continue
            name = tx.contacts.get(each.recipient).card.name
            yield Passage(
                key=f"handover/{each.id}",
                part=CopyPart.RECIPIENTS,
                on=each.sealed_at.date(),
                heading=joined(day(each.sealed_at.date()), name, by=" · "),
                text=lines(
                    (
                        labelled(ET(Word.REASON), mask.text(each.reason)),
                        labelled(ET(Word.BASIS), ET.term(each.basis)),
                        joined(*(ET.term(part) for part in sorted(each.parts, key=_order))),
                    )
                ),
            )


def _order(part: object) -> str:
    return str(part)
