# SPDX-License-Identifier: EUPL-1.2
"""The next steps that meetings, tellings, consents and referrals ask for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import MeasureKind, Stage
from hop_desktop.domain.consents import ConsentScope, holding
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.meetings import Meeting, MeetingKind
from hop_desktop.domain.referrals import ReferralOutcome
from hop_desktop.gui import words
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.next_step import NextStep, due

# Effect and consent are looked at when a term is ending; before, they are no step yet.
SOON = timedelta(days=30)
translate = QCoreApplication.translate


def steps(file: CaseFile, today: date) -> Iterator[NextStep]:
    """Yield what the dealings of a case leave to do."""
    yield from _telling(file, today)
    yield from _meetings(file, today)
    yield from _consents(file, today)
    yield from _referral(file, today)


def _telling(file: CaseFile, today: date) -> Iterator[NextStep]:
    latest = next(iter(file.dealings.tellings), None)
    if latest is None:
        yield from _first_telling(file, today)
        return
    again = latest.again_on
    if again is not None:
        title = translate("CaseSteps", "Teavita vanemat")
        yield NextStep(title=title, detail=due(again, today), act=Act.TELL, on=again)
    elif latest.told is CarerInformed.YES:
        yield NextStep(
            title=translate("CaseSteps", "Teavita vanemat"),
            detail=last_time(latest.on),
            done=True,
        )


def _first_telling(file: CaseFile, today: date) -> Iterator[NextStep]:
    """Yield whether the parent was told at once; a talk tells as well as a record of telling.

    It is due from the day on which the case began, as on the first page. In stage III whoever
    took the case over goes by what the handover says.
    """
    title, talks = translate("CaseSteps", "Teavita vanemat"), _talks(file)
    in_stage_one = file.case.stage is Stage.ONE
    if talks and in_stage_one:
        yield NextStep(title=title, detail=last_time(max(talks)), done=True)
    elif not talks:
        began = file.case.opened_on if file.case.stage is not Stage.THREE else None
        yield NextStep(
            title=title,
            detail=due(began, today)
            if began
            else translate("CaseSteps", "teavitamine on kirja panemata"),
            act=Act.TALK if in_stage_one else Act.TELL,
            on=began,
        )


def last_time(day: date) -> str:
    """Return "viimati 15.10.2026"."""
    return translate("CaseSteps", "viimati {day}").format(day=words.day(day))


def _talks(file: CaseFile) -> list[date]:
    talks = [i.measure.on for i in file.measures if i.measure.kind is MeasureKind.PARENT_TALK]
    return talks + [held.on for held in file.dealings.meetings if held.kind is MeetingKind.TALK]


def _meetings(file: CaseFile, today: date) -> Iterator[NextStep]:
    held = file.dealings.meetings
    for meeting in held:
        if not meeting.is_finished:
            yield _unfinished(meeting)
    latest = held[0] if held else None
    if latest is not None and latest.next_on is not None:
        is_talk = latest.kind is MeetingKind.TALK
        yield NextStep(
            title=translate("CaseSteps", "Pea kokkulepitud kohtumine"),
            detail=due(latest.next_on, today),
            act=Act.FAMILY_TALK if is_talk else Act.ROUND_TABLE,
            on=latest.next_on,
        )
    for meeting in held:
        last = meeting.objections_until
        if last is not None and last >= today:
            yield NextStep(
                title=translate("CaseSteps", "Oota vastuväiteid protokollile"),
                detail=due(last, today),
            )


def _unfinished(meeting: Meeting) -> NextStep:
    title = (
        translate("CaseSteps", "Vormista vestluse kokkuvõte")
        if meeting.kind is MeetingKind.TALK
        else translate("CaseSteps", "Vormista protokoll")
    )
    held = translate("CaseSteps", "kohtumine oli {day}").format(day=words.day(meeting.on))
    return NextStep(title=title, detail=held)


def _consents(file: CaseFile, today: date) -> Iterator[NextStep]:
    seen: set[ConsentScope] = set()
    for consent in file.dealings.consents:
        newest = consent.scope not in seen
        seen.add(consent.scope)
        until = consent.valid_until if consent.withdrawn_on is None else None
        if newest and until is not None and until - today <= SOON:
            yield NextStep(
                title=translate("CaseSteps", "Uuenda nõusolek"),
                detail=due(until, today),
                act=Act.CONSENT,
                on=until,
            )


def _referral(file: CaseFile, today: date) -> Iterator[NextStep]:
    latest = next(iter(file.dealings.referrals), None)
    if latest is None:
        return
    if not latest.is_sent:
        yield NextStep(title=translate("CaseSteps", "Saada Rajaleidja taotlus"))
    elif latest.outcome is None:
        yield NextStep(
            title=translate("CaseSteps", "Oota Rajaleidja vastust"),
            detail=due(latest.expected_on, today) if latest.expected_on else "",
            on=latest.expected_on,
        )
    elif latest.outcome is ReferralOutcome.RECOMMENDED:
        agreed = holding(file.dealings.consents, ConsentScope.KVM, today, in_writing=True)
        yield NextStep(
            title=translate("CaseSteps", "Küsi soovituse rakendamiseks kirjalik nõusolek"),
            detail=words.day(agreed.given_on) if agreed else "",
            done=agreed is not None,
            act=Act.CONSENT,
        )
        if latest.valid_until is not None and latest.valid_until - today <= SOON:
            yield NextStep(
                title=translate("CaseSteps", "Hinda Rajaleidja soovituse mõju"),
                detail=due(latest.valid_until, today),
                on=latest.valid_until,
            )
