# SPDX-License-Identifier: EUPL-1.2
"""What may be done with a case now, what comes first, and which steps are next: pure reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import CaseCustody, CaseStatus, MeasureKind, Move, Need, Stage
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
        Act.EVALUATE: translate("CaseActs", "Plaani hindamine"),
        Act.VOICES: translate("CaseActs", "Lisa arvamused"),
        Act.NEED: translate("CaseActs", "Kirjelda abivajadust"),
        Act.REVIEW: translate("CaseActs", "Määra hindamise päev"),
        Act.HAND_OVER: translate("CaseActs", "Anna üle"),
        Act.SEE_HANDOVER: translate("CaseActs", "Vaata üleandmist"),
    }[act]


def main_acts(file: CaseFile, *, may_seal: bool) -> tuple[Act | None, Act | None]:
    """Return the acts of the header's primary and secondary button."""
    can = allowed(file, may_seal=may_seal)
    wanted = iter([act for act in _by_weight(file, can) if act in can])
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
    if not file.case.is_ours or file.case.status is CaseStatus.CLOSED:
        return ()
    stage_steps = {Stage.ONE: _stage_one, Stage.TWO: _stage_two, Stage.THREE: _stage_three}
    can = allowed(file, may_seal=may_seal)
    if file.case.custody is CaseCustody.OWN:
        steps = [*stage_steps[file.case.stage](file, today), *_review(file, today)]
    else:
        steps = list(_under_way(file))
    offered = [
        step if step.act in can else NextStep(title=step.title, detail=step.detail, done=step.done)
        for step in steps
    ]
    return tuple(sorted(offered, key=lambda step: not step.done))


def _by_weight(file: CaseFile, can: frozenset[Act]) -> tuple[Act, ...]:
    if file.case.stage is Stage.ONE and file.case.stage_two_asked:
        return Act.ACCEPT, Act.REFUSE, Act.MEASURE
    if file.case.stage is Stage.ONE:
        return Act.MEASURE, Act.ASK, Act.ACCEPT, Act.REOPEN
    if Act.APPROVE in can:
        return Act.APPROVE, Act.HAND_OVER, Act.SEE_HANDOVER
    return Act.GOAL, Act.HAND_OVER, Act.SEE_HANDOVER, Act.REOPEN


def _under_way(file: CaseFile) -> Iterator[NextStep]:
    """Return what is left to do while an answer is awaited."""
    handover = next((item for item in file.handovers if item.is_waiting), None)
    if handover is None:
        return
    sealed = handover.sealed_at.astimezone().date() if handover.sealed_at else None
    yield NextStep(
        title=translate("CaseActs", "Sulge pakett"),
        detail=translate("CaseActs", "suletud {day}").format(day=words.day(sealed)),
        done=True,
    )
    given, expected = handover.delivered_on, handover.expected_answer_on
    yield NextStep(
        title=translate("CaseActs", "Anna pakett saajale"),
        detail=translate("CaseActs", "antud {day}").format(day=words.day(given)) if given else "",
        done=given is not None,
        act=Act.SEE_HANDOVER,
    )
    yield NextStep(
        title=translate("CaseActs", "Oota vastust"),
        detail=translate("CaseActs", "lepitud {day}").format(day=words.day(expected))
        if expected
        else "",
        act=Act.SEE_HANDOVER,
    )


def _stage_one(file: CaseFile, _today: date) -> Iterator[NextStep]:
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


def _stage_two(file: CaseFile, today: date) -> Iterator[NextStep]:
    goals = file.plan.goals if file.plan else ()
    yield NextStep(
        title=translate("CaseActs", "Sea eesmärgid"),
        detail=goals_counted(len(goals)),
        done=bool(goals),
        act=Act.GOAL,
    )
    yield _approval(file)
    yield _voices(file)
    yield _need(file)
    yield from _evaluation(file, today)


def _stage_three(file: CaseFile, today: date) -> Iterator[NextStep]:
    goals = file.plan.goals if file.plan else ()
    yield NextStep(title=translate("CaseActs", "Sea eesmärgid"), done=bool(goals), act=Act.GOAL)
    yield _voices(file)
    yield _need(file)
    yield from _evaluation(file, today)


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
        (False, False): _before_stage_three(file),
    }[child, parent]
    title = translate("CaseActs", "Kuula ära laps ja vanem")
    return NextStep(title=title, detail=missing, done=child and parent, act=Act.VOICES)


def _before_stage_three(file: CaseFile) -> str:
    if file.case.stage is Stage.THREE:
        return ""
    return translate("CaseActs", "vajalik enne III etappi")


def _need(file: CaseFile) -> NextStep:
    told = file.case.need != Need()
    return NextStep(
        title=translate("CaseActs", "Kirjelda abivajadust"),
        detail="" if told else _before_stage_three(file),
        done=told,
        act=Act.NEED,
    )


def _evaluation(file: CaseFile, today: date) -> Iterator[NextStep]:
    if file.plan is None or not file.plan.goals:
        return
    day, done = file.plan.evaluate_on, bool(file.plan.evaluation)
    if day is None and not done:
        yield NextStep(title=translate("CaseActs", "Lepi kokku plaani hindamine"), act=Act.EVALUATE)
        return
    yield NextStep(
        title=translate("CaseActs", "Hinda plaani"),
        detail=_due(day, today) if day else "",
        done=done,
        act=Act.EVALUATE if day is None or day <= today else None,
    )


def _review(file: CaseFile, today: date) -> Iterator[NextStep]:
    day = file.case.review_on
    if day is None:
        yield NextStep(title=translate("CaseActs", "Lepi kokku järgmine hindamine"), act=Act.REVIEW)
        return
    yield NextStep(
        title=translate("CaseActs", "Vaata juhtum üle"),
        detail=_due(day, today),
        act=Act.REVIEW if day <= today else None,
    )


def _due(day: date, today: date) -> str:
    if day < today:
        return translate("CaseActs", "tähtaeg oli {day}").format(day=words.day(day))
    return translate("CaseActs", "tähtaeg {day}").format(day=words.day(day))


def goals_counted(count: int) -> str:
    """Return "2 eesmärki", or nothing for none."""
    if count == 0:
        return ""
    if count == 1:
        return translate("CaseActs", "1 eesmärk")
    return translate("CaseActs", "%n eesmärki", "", count)


def last_move(file: CaseFile, move: Move) -> date | None:
    """Return the day on which the case last took this step."""
    return next((t.on for t in reversed(file.case.transitions) if t.move is move), None)
