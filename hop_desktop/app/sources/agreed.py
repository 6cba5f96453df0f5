# SPDX-License-Identifier: EUPL-1.2
"""What the child and the parents said, what was agreed, and what the family consented to."""

from __future__ import annotations

from datetime import date

from hop_desktop.app.sources.gathering import Sources
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
from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.domain.consents import Consent, ConsentScope, holding
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.meetings import Agreement, Meeting


def child_view(sources: Sources) -> str:
    """Return the child's own words from cases and talks."""
    kept = [work.case.child_voice for work in sources.works]
    told = [meeting.talk.child_view for meeting in _meetings(sources)]
    return latest([ET.quoted(text) for text in (*kept, *told) if text])


def parent_view(sources: Sources) -> str:
    """Return the parents' views from cases and talks."""
    kept = [work.case.parent_voice for work in sources.works]
    told = [meeting.talk.parent_view for meeting in _meetings(sources)]
    return latest([sentence(text) for text in (*kept, *told) if text])


def talks(sources: Sources) -> str:
    """Return the day and the summary of every talk with the family."""
    return latest(
        [
            f"{day(meeting.on)}: {sentence(meeting.talk.summary)}"
            for meeting in _meetings(sources)
            if meeting.talk.summary
        ]
    )


def agreements(sources: Sources) -> str:
    """Return what was agreed in talks and round tables: what, who, by when."""
    return latest(
        [
            f"{day(meeting.on)}: {sentence(_agreement(each, sources))}"
            for meeting in _meetings(sources)
            for each in meeting.agreements
        ]
    )


def tasks(sources: Sources) -> str:
    """Return the promises that are still open."""
    return latest(
        [
            sentence(
                joined(
                    task.title,
                    sources.signed.get(task.owner, ""),
                    f"tähtaeg {day(task.due_on)}" if task.due_on else "",
                )
            )
            for work in sources.works
            for task in work.tasks
            if task.done_on is None
        ]
    )


def next_steps(sources: Sources) -> str:
    """Return the goals ahead in the words of their activities, the promises and the next day."""
    ahead = [
        sentence(joined(each.what, each.how_often))
        for work in sources.works[-1:]
        for goal in (work.plan.goals if work.plan else ())
        for each in goal.activities
    ]
    again = _next_day(sources)
    met = f"Vaatame koos uuesti {day(again)}." if again else ""
    return latest([*ahead, *tasks(sources).splitlines(), met])


def next_review(sources: Sources) -> str:
    """Return the next day of review as a date question holds it."""
    on = _next_day(sources)
    return on.isoformat() if on else ""


def parents_told(sources: Sources) -> str:
    """Return when and how the people who raise the child were told."""
    return latest(
        [
            f"{day(each.on)}: {sentences(joined(each.whom, each.about, by=' – '), each.note)}"
            for work in sources.works
            for each in work.tellings
            if each.told is CarerInformed.YES
        ]
    )


def consents(sources: Sources) -> str:
    """Return every consent: for what, by whom, in which form, until when, and its taking back."""
    return latest([_consent(each) for each in sources.consents])


def kvm_consent(sources: Sources) -> bool:
    """Say whether a written consent to apply a recommendation of the advisory team holds."""
    found = holding(sources.consents, ConsentScope.KVM, sources.today, in_writing=True)
    return found is not None


def _meetings(sources: Sources) -> list[Meeting]:
    every = (meeting for work in sources.works for meeting in work.meetings)
    return sorted(every, key=lambda meeting: (meeting.on, meeting.written_at))


def _agreement(each: Agreement, sources: Sources) -> str:
    owner = sources.signed.get(each.owner, "") if each.owner else ""
    return joined(
        each.what, each.who or owner, f"tähtaeg {day(each.due_on)}" if each.due_on else ""
    )


def _next_day(sources: Sources) -> date | None:
    case = sources.case
    if case is not None and case.review_on is not None:
        return case.review_on
    plan = sources.works[-1].plan if sources.works else None
    return plan.evaluate_on if plan else None


def _consent(each: Consent) -> str:
    back = ET(DealingWord.WITHDRAWN, day=day(each.withdrawn_on)) if each.withdrawn_on else ""
    return sentences(
        f"{day(each.given_on)}: "
        + joined(ET.term(each.scope), each.limits, each.giver, ET.term(each.form), back, by=" · "),
        labelled("Kehtib", span(each.given_on, each.valid_until)) if each.valid_until else "",
    )
