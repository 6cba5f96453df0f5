# SPDX-License-Identifier: EUPL-1.2
"""What assessments showed, and what specialists and the advisory team (KVM) recommend."""

from __future__ import annotations

from hop_desktop.app.sources.gathering import Sources
from hop_desktop.app.sources.wording import ET, day, joined, latest, sentence, sentences
from hop_desktop.domain.records import Assessment
from hop_desktop.domain.referrals import Referral, ReferralOutcome


def assessment_results(sources: Sources) -> str:
    """Return every assessment: day, instrument, by whom, result."""
    return latest(
        [
            f"{day(each.on)}, {each.instrument} ({each.by}, {ET.term(each.assessor)}): "
            f"{sentence(each.results)}"
            for each in _assessments(sources)
        ]
    )


def assessments_briefly(sources: Sources) -> str:
    """Return the results without instruments, for a reader who is no specialist."""
    return latest([f"{day(each.on)}: {sentence(each.results)}" for each in _assessments(sources)])


def specialist_recommendations(sources: Sources) -> str:
    """Return what the assessors recommend, and what the plan says for later."""
    advised = [
        f"{day(each.on)}, {each.by}: {sentence(each.recommendation)}"
        for each in _assessments(sources)
        if each.recommendation
    ]
    planned = [sentence(work.plan.recommendations) for work in sources.works if work.plan]
    return latest([*advised, *planned])


def kvm_recommendations(sources: Sources) -> str:
    """Return what the advisory team recommended and until when, or that an answer is awaited."""
    return latest([_answered(each) for each in _referrals(sources)])


def kvm_valid_until(sources: Sources) -> str:
    """Return the last day of the newest recommendation as a date question holds it."""
    held = [each for each in _referrals(sources) if each.outcome is ReferralOutcome.RECOMMENDED]
    until = held[-1].valid_until if held else None
    return until.isoformat() if until else ""


def kvm_purpose(sources: Sources) -> str:
    """Return what is applied for, while an application is being put together."""
    found = _begun(sources)
    return found.purpose if found else ""


def kvm_enclosures(sources: Sources) -> tuple[str, ...]:
    """Return the codes of what goes with that application."""
    found = _begun(sources)
    return tuple(sorted(each.value for each in found.enclosures)) if found else ()


def _assessments(sources: Sources) -> list[Assessment]:
    every = (each for work in sources.works for each in work.records.assessments)
    return sorted(every, key=lambda each: each.place)


def _referrals(sources: Sources) -> list[Referral]:
    every = (each for work in sources.works for each in work.referrals)
    return sorted(every, key=lambda each: each.written_at)


def _begun(sources: Sources) -> Referral | None:
    open_ones = [each for each in _referrals(sources) if each.outcome is None]
    return open_ones[-1] if open_ones else None


def _answered(each: Referral) -> str:
    if each.outcome is ReferralOutcome.RECOMMENDED:
        until = f"Kehtib kuni {day(each.valid_until)}" if each.valid_until else ""
        return f"{day(each.decided_on)}: {sentences(each.recommendation, until)}"
    if each.outcome is not None:
        return f"{day(each.decided_on)}: {sentence(ET.term(each.outcome))}"
    if each.sent_on is not None:
        return sentences(
            joined(f"Taotlus saadetud {day(each.sent_on)}", each.purpose, by=": "),
            "Vastust oodatakse",
        )
    return ""
