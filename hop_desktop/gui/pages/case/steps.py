# SPDX-License-Identifier: EUPL-1.2
"""The next steps of a stage: what is done, what is open, and which act does it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import CaseCustody, CaseStatus, MeasureKind, Move, Need, Stage
from hop_desktop.domain.consents import ConsentScope, holding
from hop_desktop.domain.records import Decision
from hop_desktop.domain.referrals import ReferralOutcome
from hop_desktop.domain.resending import STEPS
from hop_desktop.domain.staff import Role
from hop_desktop.gui import words
from hop_desktop.gui.pages.case import acts, dealing_steps
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.dealing_steps import SOON
from hop_desktop.gui.pages.case.next_step import NextStep, due

translate = QCoreApplication.translate


def next_steps(file: CaseFile, today: date, *, may_seal: bool) -> tuple[NextStep, ...]:
    """Return the steps of the stage, done ones first, then what is due; none for an ended case."""
    if not file.case.is_ours or file.case.status is CaseStatus.CLOSED:
        return ()
    stage_steps = {Stage.ONE: _stage_one, Stage.TWO: _stage_two, Stage.THREE: _stage_three}
    can = acts.allowed(file, may_seal=may_seal)
    if file.case.custody is CaseCustody.OWN:
        steps = [
            *stage_steps[file.case.stage](file, today),
            *dealing_steps.steps(file, today),
            *_review(file, today),
        ]
    else:
        steps = list(_under_way(file, today))
    offered = [step if step.act in can else replace(step, act=None) for step in steps]
    return tuple(sorted(offered, key=lambda step: step.place(today)))


def _under_way(file: CaseFile, today: date) -> Iterator[NextStep]:
    """Return what is left to do while an answer is awaited."""
    handover = next((item for item in file.handovers if item.is_waiting), None)
    if handover is None:
        return
    sealed = handover.sealed_at.astimezone().date() if handover.sealed_at else None
    yield NextStep(
        title=translate("CaseSteps", "Sulge pakett"),
        detail=translate("CaseSteps", "suletud {day}").format(day=words.day(sealed)),
        done=True,
    )
    given, expected = handover.delivered_on, handover.expected_answer_on
    yield NextStep(
        title=translate("CaseSteps", "Anna pakett saajale"),
        detail=translate("CaseSteps", "antud {day}").format(day=words.day(given)) if given else "",
        done=given is not None,
        act=Act.SEE_HANDOVER,
    )
    yield NextStep(
        title=translate("CaseSteps", "Oota vastust"),
        detail=due(expected, today) if expected else "",
        act=Act.SEE_HANDOVER,
    )
    if sealed is not None and (today - sealed).days >= STEPS[-1] and not file.continued.later:
        yield NextStep(
            title=translate("CaseSteps", "Kui saaja jääbki vait, ava jätkujuhtum"),
            detail=translate("CaseSteps", "vastuseta {days}. päev").format(
                days=(today - sealed).days
            ),
            act=Act.CONTINUE,
            on=today,  # the button is for this: the way to the handover stands in the header
        )


def _stage_one(file: CaseFile, _today: date) -> Iterator[NextStep]:
    tried = [item.measure.on for item in file.measures if item.measure.kind is MeasureKind.MEASURE]
    yield NextStep(
        title=translate("CaseSteps", "Proovi abinõusid"),
        detail=dealing_steps.last_time(max(tried)) if tried else "",
        done=bool(tried),
        act=Act.MEASURE,
    )
    if file.case.stage_two_asked and file.rights.within and not file.case.origin:
        yield NextStep(
            title=translate("CaseSteps", "Saada juhtum koordineerija arvutisse"),
            detail=translate("CaseSteps", "II etapp küsitud {day}").format(
                day=words.day(acts.last_move(file, Move.STAGE_TWO_ASKED))
            ),
            act=Act.SEND_WITHIN,
        )
    elif file.case.stage_two_asked:
        yield NextStep(
            title=translate("CaseSteps", "Vasta, kas juhtum tuleb II etappi"),
            detail=translate("CaseSteps", "küsitud {day}").format(
                day=words.day(acts.last_move(file, Move.STAGE_TWO_ASKED))
            ),
            act=Act.ACCEPT,
        )


def _stage_two(file: CaseFile, today: date) -> Iterator[NextStep]:
    goals = file.plan.goals if file.plan else ()
    yield NextStep(
        title=translate("CaseSteps", "Sea eesmärgid"),
        detail=acts.goals_counted(len(goals)),
        done=bool(goals),
        act=Act.GOAL,
    )
    yield _approval(file)
    yield _voices(file)
    yield _need(file)
    yield from _evaluation(file, today)
    yield from _level(file, today)
    yield from _final(file)


def _stage_three(file: CaseFile, today: date) -> Iterator[NextStep]:
    goals = file.plan.goals if file.plan else ()
    yield NextStep(title=translate("CaseSteps", "Sea eesmärgid"), done=bool(goals), act=Act.GOAL)
    yield _voices(file)
    yield _need(file)
    yield from _evaluation(file, today)


def _level(file: CaseFile, today: date) -> Iterator[NextStep]:
    """Yield the support level to write down once it was agreed, or one that is ending."""
    held = next((level for level in file.levels if level.holds_on(today)), None)
    if held is not None and held.until is not None and held.until - today <= SOON:
        yield NextStep(
            title=translate("CaseSteps", "Otsusta, mis saab toe tasemest"),
            detail=due(held.until, today),
            act=Act.LEVEL,
        )
    agreed = holding(file.dealings.consents, ConsentScope.KVM, today, in_writing=True)
    recommended = any(
        referral.outcome is ReferralOutcome.RECOMMENDED for referral in file.dealings.referrals
    )
    if held is None and agreed is not None and recommended:
        yield NextStep(title=translate("CaseSteps", "Märgi toe tase"), act=Act.LEVEL)


def _final(file: CaseFile) -> Iterator[NextStep]:
    """Yield the final evaluation once a review has decided that the support ends."""
    reviews = file.records.reviews
    if file.final is not None:
        yield NextStep(
            title=translate("CaseSteps", "Tee lõpphindamine"),
            detail=words.day(file.final.on),
            done=True,
        )
    elif reviews and reviews[-1].decision is Decision.END:
        yield NextStep(title=translate("CaseSteps", "Tee lõpphindamine"), act=Act.FINAL)


def _approval(file: CaseFile) -> NextStep:
    approved = file.plan.approved_at if file.plan else None
    return NextStep(
        title=translate("CaseSteps", "Kinnita tegevusplaan"),
        detail=translate("CaseSteps", "kinnitatud {day}").format(
            day=words.day(approved.astimezone().date())
        )
        if approved
        else translate("CaseSteps", "kinnitab {head}").format(
            head=words.role_inside(Role.HEAD, file.titles, file.child.place)
        ),
        done=approved is not None,
        act=Act.APPROVE,
    )


def _voices(file: CaseFile) -> NextStep:
    child, parent = bool(file.case.child_voice), bool(file.case.parent_voice)
    missing = {
        (True, True): "",
        (True, False): translate("CaseSteps", "vanema arvamus on puudu"),
        (False, True): translate("CaseSteps", "lapse arvamus on puudu"),
        (False, False): _before_stage_three(file),
    }[child, parent]
    title = translate("CaseSteps", "Kuula ära laps ja vanem")
    return NextStep(title=title, detail=missing, done=child and parent, act=Act.VOICES)


def _before_stage_three(file: CaseFile) -> str:
    if file.case.stage is Stage.THREE:
        return ""
    return translate("CaseSteps", "vajalik enne III etappi")


def _need(file: CaseFile) -> NextStep:
    told = file.case.need != Need()
    return NextStep(
        title=translate("CaseSteps", "Kirjelda abivajadust"),
        detail="" if told else _before_stage_three(file),
        done=told,
        act=Act.NEED,
    )


def _evaluation(file: CaseFile, today: date) -> Iterator[NextStep]:
    if file.plan is None or not file.plan.goals:
        return
    day, done = file.plan.evaluate_on, bool(file.plan.evaluation)
    if day is None and not done:
        yield NextStep(
            title=translate("CaseSteps", "Lepi plaani hindamise aeg kokku"), act=Act.PLAN_EVALUATION
        )
        return
    yield NextStep(
        title=translate("CaseSteps", "Hinda plaani"),
        detail=due(day, today) if day else "",
        done=done,
        act=Act.EVALUATE if day is None or day <= today else None,
        on=day,
    )


def _review(file: CaseFile, today: date) -> Iterator[NextStep]:
    day, in_stage_one = file.case.review_on, file.case.stage is Stage.ONE
    if day is None:
        title = (
            translate("CaseSteps", "Lepi ülevaatuse aeg kokku")
            if in_stage_one
            else translate("CaseSteps", "Lepi vahehindamise aeg kokku")
        )
        yield NextStep(title=title, act=Act.REVIEW)
        return
    act = Act.REVIEW_STAGE_ONE if in_stage_one else Act.REVIEW
    yield NextStep(
        title=words.review_to_do(file.case.stage),
        detail=due(day, today),
        act=act if day <= today else None,
        on=day,
    )
