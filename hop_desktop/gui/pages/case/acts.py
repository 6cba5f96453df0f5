# SPDX-License-Identifier: EUPL-1.2
"""What may be done with a case now, what comes first, and which steps are next: pure reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import MeasureKind, Move, Need, Stage
from hop_desktop.gui import words

translate = QCoreApplication.translate


class Act(Enum):
    """Everything that the page's buttons do."""

    ASK = "ask"
    ACCEPT = "accept"
    REFUSE = "refuse"
    CLOSE = "close"
    REOPEN = "reopen"
    MEASURE = "measure"
    TALK = "talk"
    INFORMATION = "information"
    GOAL = "goal"
    APPROVE = "approve"
    EVALUATE = "evaluate"
    VOICES = "voices"
    NEED = "need"
    REVIEW = "review"
    HAND_OVER = "hand-over"
    SEE_HANDOVER = "see-handover"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A step on the way: done or not, a line about when, and the act that does it, if allowed."""

    title: str
    detail: str = ""
    done: bool = False
    act: Act | None = None


def label(act: Act) -> str:
    """Return the verb on an act's button."""
    return {
        Act.ASK: translate("CaseActs", "Küsi II etappi"),
        Act.ACCEPT: translate("CaseActs", "Võta II etappi"),
        Act.REFUSE: translate("CaseActs", "Jäta I etappi"),
        Act.CLOSE: translate("CaseActs", "Lõpeta juhtum"),
        Act.REOPEN: translate("CaseActs", "Ava juhtum uuesti"),
        Act.MEASURE: translate("CaseActs", "Lisa abinõu"),
        Act.TALK: translate("CaseActs", "Lisa vestlus vanemaga"),
        Act.INFORMATION: translate("CaseActs", "Lisa info"),
        Act.GOAL: translate("CaseActs", "Lisa eesmärk"),
        Act.APPROVE: translate("CaseActs", "Kinnita plaan"),
        Act.EVALUATE: translate("CaseActs", "Hinda plaani"),
        Act.VOICES: translate("CaseActs", "Lisa arvamused"),
        Act.NEED: translate("CaseActs", "Kirjelda abivajadust"),
        Act.REVIEW: translate("CaseActs", "Määra hindamispäev"),
        Act.HAND_OVER: translate("CaseActs", "Anna üle"),
        Act.SEE_HANDOVER: translate("CaseActs", "Vaata üleandmist"),
    }[act]


def main_acts(file: CaseFile, *, may_seal: bool) -> tuple[Act | None, Act | None]:
    """Return the acts of the header's primary and secondary button."""
    can = allowed(file, may_seal=may_seal)
    wanted = iter([act for act in _by_weight(file) if act in can])
    return next(wanted, None), next(wanted, None)


def allowed(file: CaseFile, *, may_seal: bool) -> frozenset[Act]:
    """Return the acts that would not be refused just now."""
    rights = file.rights
    plan_work = rights.stage_two or rights.stage_three
    ready = plan_work and rights.approve and file.plan is not None and bool(file.plan.goals)
    possible = {
        Act.ASK: rights.ask,
        Act.ACCEPT: rights.accept,
        Act.REFUSE: rights.accept and file.case.stage_two_asked,
        Act.CLOSE: rights.close,
        Act.REOPEN: rights.reopen,
        Act.MEASURE: rights.work,
        Act.TALK: rights.work,
        Act.INFORMATION: rights.work,
        Act.GOAL: plan_work,
        Act.APPROVE: ready and not is_approved(file),
        Act.EVALUATE: plan_work,
        Act.VOICES: rights.work,
        Act.NEED: plan_work,
        Act.REVIEW: rights.work,
        Act.HAND_OVER: rights.hand_over,
        Act.SEE_HANDOVER: may_seal and any(handover.is_open for handover in file.handovers),
    }
    return frozenset(act for act, can in possible.items() if can)


def is_approved(file: CaseFile) -> bool:
    """Say whether the plan stands approved."""
    return file.plan is not None and file.plan.approved_at is not None


def next_steps(file: CaseFile, today: date, *, may_seal: bool) -> tuple[NextStep, ...]:
    """Return the steps of the present stage, done ones first; none for a case that has ended."""
    if not (file.rights.work or file.rights.hand_over or file.case.is_ours):
        return ()
    stage_steps = {Stage.ONE: _stage_one, Stage.TWO: _stage_two, Stage.THREE: _stage_three}
    can = allowed(file, may_seal=may_seal)
    steps = [*stage_steps[file.case.stage](file), *_review(file, today)]
    offered = [
        step if step.act in can else NextStep(title=step.title, detail=step.detail, done=step.done)
        for step in steps
    ]
    return tuple(sorted(offered, key=lambda step: not step.done))


def _by_weight(file: CaseFile) -> tuple[Act, ...]:
    if file.case.stage is Stage.ONE and file.case.stage_two_asked:
        return Act.ACCEPT, Act.REFUSE, Act.MEASURE
    if file.case.stage is Stage.ONE:
        return Act.MEASURE, Act.ASK, Act.ACCEPT, Act.REOPEN
    if file.plan is None or not file.plan.goals:
        return Act.GOAL, Act.HAND_OVER, Act.SEE_HANDOVER, Act.REOPEN
    return Act.APPROVE, Act.HAND_OVER, Act.SEE_HANDOVER, Act.GOAL, Act.REOPEN


def _stage_one(file: CaseFile) -> Iterator[NextStep]:
    yield _kind_step(
        file, MeasureKind.PARENT_TALK, translate("CaseActs", "Räägi vanemaga"), Act.TALK
    )
    yield _kind_step(
        file, MeasureKind.MEASURE, translate("CaseActs", "Proovi abinõusid"), Act.MEASURE
    )
    if file.case.stage_two_asked:
        yield NextStep(
            title=translate("CaseActs", "Vasta, kas juhtum tuleb II etappi"),
            detail=translate("CaseActs", "küsitud {day}").format(
                day=words.day(last_move(file, Move.STAGE_TWO_ASKED))
            ),
            act=Act.ACCEPT,
        )


def _kind_step(file: CaseFile, kind: MeasureKind, title: str, act: Act) -> NextStep:
    days = [item.measure.on for item in file.measures if item.measure.kind is kind]
    detail = translate("CaseActs", "viimati {day}").format(day=words.day(max(days))) if days else ""
    return NextStep(title=title, detail=detail, done=bool(days), act=act)


def _stage_two(file: CaseFile) -> Iterator[NextStep]:
    goals = file.plan.goals if file.plan else ()
    yield NextStep(
        title=translate("CaseActs", "Sea eesmärgid"),
        detail=translate("CaseActs", "%n eesmärk(i) plaanis", "", len(goals)) if goals else "",
        done=bool(goals),
        act=Act.GOAL,
    )
    yield _approval(file)
    yield _voices(file)
    yield _need(file)
    yield from _evaluation(file)


def _stage_three(file: CaseFile) -> Iterator[NextStep]:
    goals = file.plan.goals if file.plan else ()
    yield NextStep(title=translate("CaseActs", "Sea eesmärgid"), done=bool(goals), act=Act.GOAL)
    yield _voices(file)
    yield _need(file)
    yield from _evaluation(file)


def _approval(file: CaseFile) -> NextStep:
    approved = file.plan.approved_at if file.plan else None
    return NextStep(
        title=translate("CaseActs", "Kinnita tegevusplaan"),
        detail=translate("CaseActs", "kinnitatud {day}").format(
            day=words.day(approved.astimezone().date())
        )
        if approved
        else translate("CaseActs", "kinnitab juht"),
        done=approved is not None,
        act=Act.APPROVE,
    )


def _voices(file: CaseFile) -> NextStep:
    child, parent = bool(file.case.child_voice), bool(file.case.parent_voice)
    missing = {
        (True, True): "",
        (True, False): translate("CaseActs", "vanema arvamus on puudu"),
        (False, True): translate("CaseActs", "lapse arvamus on puudu"),
        (False, False): translate("CaseActs", "vajalik enne III etappi"),
    }[child, parent]
    title = translate("CaseActs", "Kuula ära laps ja vanem")
    return NextStep(title=title, detail=missing, done=child and parent, act=Act.VOICES)


def _need(file: CaseFile) -> NextStep:
    told = file.case.need != Need()
    return NextStep(
        title=translate("CaseActs", "Kirjelda abivajadust"),
        detail="" if told else translate("CaseActs", "vajalik enne III etappi"),
        done=told,
        act=Act.NEED,
    )


def _evaluation(file: CaseFile) -> Iterator[NextStep]:
    if file.plan is None or not file.plan.goals:
        return
    day = file.plan.evaluate_on
    yield NextStep(
        title=translate("CaseActs", "Hinda plaani"),
        detail=translate("CaseActs", "tähtaeg {day}").format(day=words.day(day)) if day else "",
        done=bool(file.plan.evaluation),
        act=Act.EVALUATE,
    )


def _review(file: CaseFile, today: date) -> Iterator[NextStep]:
    day = file.case.review_on
    if day is None:
        yield NextStep(title=translate("CaseActs", "Lepi kokku järgmine hindamine"), act=Act.REVIEW)
        return
    late = (today - day).days
    yield NextStep(
        title=translate("CaseActs", "Vaata juhtum üle"),
        detail=translate("CaseActs", "tähtaeg oli {day}").format(day=words.day(day))
        if late > 0
        else translate("CaseActs", "tähtaeg {day}").format(day=words.day(day)),
        act=Act.REVIEW,
    )


def last_move(file: CaseFile, move: Move) -> date | None:
    """Return the day on which the case last took this step."""
    return next((t.on for t in reversed(file.case.transitions) if t.move is move), None)
