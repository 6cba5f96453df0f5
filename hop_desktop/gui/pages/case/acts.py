# SPDX-License-Identifier: EUPL-1.2
"""What may be done with a case now, and what comes first: pure reading."""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import CaseCustody, Move, Stage
from hop_desktop.gui import plurals

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
    PLAN_EVALUATION = "plan-evaluation"
    EVALUATE = "evaluate"
    VOICES = "voices"
    NEED = "need"
    REVIEW = "review"
    REVIEW_STAGE_ONE = "review-stage-one"
    FAMILY_TALK = "family-talk"
    ROUND_TABLE = "round-table"
    TELL = "tell"
    CONSENT = "consent"
    REFERRAL = "referral"
    HAND_OVER = "hand-over"
    SEE_HANDOVER = "see-handover"
    FINAL = "final"
    LEVEL = "level"
    SEND_WITHIN = "send-within"
    CONTINUE = "continue"


def label(act: Act) -> str:
    """Return the verb on an act's button."""
    return {
        Act.ASK: translate("CaseActs", "Küsi II etappi"),
        Act.ACCEPT: translate("CaseActs", "Võta II etappi"),
        Act.REFUSE: translate("CaseActs", "Jäta I etappi"),
        Act.CLOSE: translate("CaseActs", "Lõpeta juhtum"),
        Act.REOPEN: translate("CaseActs", "Ava juhtum uuesti"),
        Act.MEASURE: translate("CaseActs", "Lisa abinõu"),
        Act.TALK: translate("CaseActs", "Märgi vestlus vanemaga"),
        Act.INFORMATION: translate("CaseActs", "Lisa kogutud info"),
        Act.GOAL: translate("CaseActs", "Lisa eesmärk"),
        Act.APPROVE: translate("CaseActs", "Kinnita plaan"),
        Act.PLAN_EVALUATION: translate("CaseActs", "Lepi hindamise aeg kokku"),
        Act.EVALUATE: translate("CaseActs", "Hinda plaani"),
        Act.VOICES: translate("CaseActs", "Lisa arvamused"),
        Act.NEED: translate("CaseActs", "Kirjelda abivajadust"),
        Act.REVIEW: translate("CaseActs", "Lepi aeg kokku"),
        Act.REVIEW_STAGE_ONE: translate("CaseActs", "Tee ülevaatus"),
        Act.FAMILY_TALK: translate("CaseActs", "Koosta vestluse kokkuvõte"),
        Act.ROUND_TABLE: translate("CaseActs", "Lisa ümarlaud"),
        Act.TELL: translate("CaseActs", "Lisa teavitamine"),
        Act.CONSENT: translate("CaseActs", "Lisa nõusolek"),
        Act.REFERRAL: translate("CaseActs", "Lisa taotlus"),
        Act.HAND_OVER: translate("CaseActs", "Anna üle"),
        Act.SEE_HANDOVER: translate("CaseActs", "Vaata üleandmist"),
        Act.FINAL: translate("CaseActs", "Tee lõpphindamine"),
        Act.LEVEL: translate("CaseActs", "Märgi toe tase"),
        Act.SEND_WITHIN: translate("CaseActs", "Saada teise arvutisse"),
        Act.CONTINUE: translate("CaseActs", "Ava jätkujuhtum"),
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
        Act.PLAN_EVALUATION: plan_work,
        Act.EVALUATE: plan_work,
        Act.VOICES: rights.work,
        Act.NEED: plan_work,
        Act.REVIEW: rights.work,
        Act.REVIEW_STAGE_ONE: rights.stage_one and not file.case.stage_two_asked,
        Act.FAMILY_TALK: rights.work,
        Act.ROUND_TABLE: rights.work,
        Act.TELL: rights.work,
        Act.CONSENT: rights.work,
        Act.REFERRAL: rights.work,
        Act.FINAL: plan_work,
        Act.LEVEL: rights.levels,
        Act.CONTINUE: rights.go_on,
        Act.HAND_OVER: rights.hand_over,
        Act.SEND_WITHIN: rights.within,
        Act.SEE_HANDOVER: may_seal and any(handover.is_open for handover in file.handovers),
    }
    return frozenset(act for act, can in possible.items() if can)


def is_approved(file: CaseFile) -> bool:
    """Say whether the plan stands approved."""
    return file.plan is not None and file.plan.approved_at is not None


def _by_weight(file: CaseFile, can: frozenset[Act]) -> tuple[Act, ...]:
    if file.case.custody is not CaseCustody.OWN:
        return Act.SEE_HANDOVER, Act.MEASURE, Act.REOPEN
    if file.case.stage is Stage.ONE and file.case.stage_two_asked:
        if Act.SEND_WITHIN in can and not file.case.origin:
            return Act.SEND_WITHIN, Act.ACCEPT
        return Act.ACCEPT, Act.REFUSE, Act.MEASURE
    if file.case.stage is Stage.ONE:
        return Act.MEASURE, Act.ASK, Act.ACCEPT, Act.REOPEN
    if Act.APPROVE in can:
        return Act.APPROVE, Act.HAND_OVER, Act.SEE_HANDOVER
    return Act.GOAL, Act.HAND_OVER, Act.SEE_HANDOVER, Act.REOPEN


def goals_counted(count: int) -> str:
    """Return "2 eesmärki", or nothing for none."""
    return plurals.goals(count) if count else ""


def last_move(file: CaseFile, move: Move) -> date | None:
    """Return the day on which the case last took this step."""
    return next((t.on for t in reversed(file.case.transitions) if t.move is move), None)
