# SPDX-License-Identifier: EUPL-1.2
"""Where the case stands: the track of stages, the line under the name, the standing notice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.cases import CaseFile
from hop_desktop.app.supplements import Owed
from hop_desktop.domain.cases import CaseCustody, CaseStatus, Move, Stage
from hop_desktop.domain.handovers import Handover, HandoverState
from hop_desktop.domain.staff import Role
from hop_desktop.gui import words
from hop_desktop.gui.pages.case.acts import last_move
from hop_desktop.gui.pages.handover import supplying
from hop_desktop.gui.widgets.stage_track import State, Step

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What stays true until something is done; ``handover`` is the one to look at."""

    kind: str
    title: str
    detail: str = ""
    handover: Handover | None = None


def steps(file: CaseFile) -> list[Step]:
    """Return the three stages with their names and dates."""
    return [_step(file, stage) for stage in Stage]


def chip(file: CaseFile) -> str:
    """Return the stage that the case is in, or that it has ended."""
    if file.case.status is CaseStatus.CLOSED:
        return translate("CaseState", "Lõpetatud")
    return words.stage(file.case.stage)


def detail(file: CaseFile, today: date) -> str:
    """Return "5 a 3 k · Päikese rühm · vastutab Anu Kask"."""
    holder = file.responsible
    if file.case.custody is CaseCustody.PAST and file.handovers:
        holder = file.recipients[_latest(file).recipient]
    answers = translate("CaseState", "vastutab {name}").format(name=holder) if holder else ""
    parts = (words.age(file.child.age_on(today)), file.group, answers)
    return " · ".join(part for part in parts if part)


def notice(file: CaseFile, today: date) -> Notice | None:
    """Return what stands over everything else in this case, if anything does."""
    if file.case.custody is not CaseCustody.OWN and file.handovers:
        return _away(file, today)
    if file.case.status is CaseStatus.CLOSED:
        return Notice(
            kind="info",
            title=translate("CaseState", "Juhtum on lõpetatud {day}.").format(
                day=words.day(last_move(file, Move.CLOSED))
            ),
            detail=_last_reason(file),
        )
    return _asked(file) or _answered(file)


def owed(file: CaseFile, missing: Owed | None, today: date) -> Notice | None:
    """Return the notice of a case that is elsewhere, with what still has to follow it."""
    standing = notice(file, today)
    if missing is None or standing is None:
        return standing
    return replace(standing, kind="warn", detail=f"{standing.detail} {supplying.title(missing)}.")


def _step(file: CaseFile, stage: Stage) -> Step:
    state = _state(file, stage)
    return Step(
        numeral=words.NUMERALS[stage],
        name=words.stage_name(stage, file.child.place),
        status=_status(file, stage, state),
        state=state,
    )


def _state(file: CaseFile, stage: Stage) -> State:
    ended = file.case.status is CaseStatus.CLOSED
    if stage.value < file.case.stage.value or (stage is file.case.stage and ended):
        return "done"
    return "current" if stage is file.case.stage else "coming"


def _status(file: CaseFile, stage: Stage, state: State) -> str:
    if state == "coming":
        return translate("CaseState", "ei ole alanud")
    if state == "current":
        return translate("CaseState", "alates {day}").format(day=words.day(file.case.stage_since))
    ended = last_move(file, Move.CLOSED) if stage is file.case.stage else _left(file, stage)
    if ended is None:
        return translate("CaseState", "enne üleandmist")
    return translate("CaseState", "lõpetatud {day}").format(day=words.day(ended))


def _left(file: CaseFile, stage: Stage) -> date | None:
    """Return the day on which the case left a stage, as far as this house saw it."""
    if stage is Stage.ONE:
        return last_move(file, Move.STAGE_TWO_ACCEPTED)
    return last_move(file, Move.HANDED_OVER) or last_move(file, Move.TAKEN_OVER)


def _latest(file: CaseFile) -> Handover:
    accepted = [h for h in file.handovers if h.state is HandoverState.ACCEPTED]
    if file.case.custody is CaseCustody.PAST and accepted:
        return accepted[0]
    return next((h for h in file.handovers if h.is_waiting), file.handovers[0])


def _away(file: CaseFile, today: date) -> Notice:
    handover = _latest(file)
    house = file.recipients[handover.recipient]
    if file.case.custody is CaseCustody.PAST:
        return Notice(
            kind="info",
            title=translate("CaseState", "Juhtumi eest vastutab {house}.").format(house=house),
            detail=translate(
                "CaseState", "Vastutus läks üle {day}. Siin saad juhtumit lugeda."
            ).format(day=words.day(last_move(file, Move.HANDED_OVER))),
            handover=handover,
        )
    name = file.responsible
    if file.case.custody is CaseCustody.WITHDRAWING:
        return Notice(
            kind="warn",
            title=translate("CaseState", "Üleandmine on tagasi küsitud: {house}.").format(
                house=house
            ),
            detail=translate(
                "CaseState", "Vastutab {name} kuni vastuse saabumiseni. Vastuvõtt jääks kehtima."
            ).format(name=name),
            handover=handover,
        )
    sealed = handover.sealed_at.astimezone().date() if handover.sealed_at else today
    return Notice(
        kind="warn",
        title=translate("CaseState", "Juhtum on üleandmisel: {house}.").format(house=house),
        detail=translate(
            "CaseState",
            "Vastutab {name} kuni vastuse saabumiseni. Pakett on suletud {day}. "
            "Mis nüüd lisandub, läheb saajale täiendusena.",
        ).format(name=name, day=words.day(sealed)),
        handover=handover,
    )


def _asked(file: CaseFile) -> Notice | None:
    if not file.case.stage_two_asked:
        return None
    return Notice(
        kind="info",
        title=translate("CaseState", "II etappi on küsitud {day}. Otsustab {coordinator}.").format(
            day=words.day(last_move(file, Move.STAGE_TWO_ASKED)),
            coordinator=words.role_inside(Role.COORDINATOR, file.titles, file.child.place),
        ),
        detail=_last_reason(file),
    )


def _answered(file: CaseFile) -> Notice | None:
    """Return what the last answer was, while nothing has been done about it."""
    last = file.case.transitions[-1] if file.case.transitions else None
    if last is not None and last.move is Move.STAGE_TWO_REFUSED:
        stayed = translate("CaseState", "Juhtum jäi I etappi {day}.").format(day=words.day(last.on))
        return Notice(kind="warn", title=stayed, detail=last.reason)
    newest = file.handovers[0] if file.handovers else None
    if newest is None:
        return None
    house = file.recipients[newest.recipient]
    title: str | None = {
        HandoverState.DRAFT: translate("CaseState", "Üleandmine on koostamisel: {house}."),
        HandoverState.APPROVED: translate("CaseState", "Üleandmine on kinnitatud: {house}."),
        HandoverState.RETURNED: translate("CaseState", "{house} tagastas juhtumi küsimustega."),
        HandoverState.DECLINED: translate("CaseState", "{house} ei võtnud juhtumit vastu."),
    }.get(newest.state)
    if title is None:
        return None
    kind = "info" if newest.is_open else "warn"
    return Notice(
        kind=kind, title=title.format(house=house), detail=newest.verdict_words, handover=newest
    )


def _last_reason(file: CaseFile) -> str:
    return file.case.transitions[-1].reason if file.case.transitions else ""
