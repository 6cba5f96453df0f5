# SPDX-License-Identifier: EUPL-1.2
"""The case from its opening in stage I to its end: every move with reason, day and person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from hop_desktop.app.case_reading import (
    CaseFile,
    CaseRow,
    WrittenMeasure,
    case_file,
    cases,
    colleagues,
    final_of,
    levels_of_child,
    names,
    signatures,
)
from hop_desktop.app.case_rights import (
    STAGE_WORK,
    CaseRights,
    check_stage_work,
    may_close,
    may_read,
    may_set_level,
    relation_to,
    works_on,
)
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import (
    Helped,
    Measure,
    MeasureKind,
    Move,
    Need,
    Stage,
    SupportCase,
)
from hop_desktop.domain.errors import (
    CaseAlreadyOpen,
    FinalEvaluationMissing,
    HandoverAlreadyOpen,
    NotAllowed,
    Stale,
)
from hop_desktop.domain.ids import CaseId, ChildId, MeasureId, StaffId
from hop_desktop.domain.text import limited, required, tidy
from hop_desktop.store.transaction import Transaction

# Whoever works with a case also reads it: the use cases of both stand here by one name.
__all__ = [
    "STAGE_WORK",
    "CaseFile",
    "CaseRights",
    "CaseRow",
    "WrittenMeasure",
    "accept_stage_two",
    "add_measure",
    "ask_for_stage_two",
    "case_file",
    "cases",
    "check_stage_work",
    "close_case",
    "colleagues",
    "final_of",
    "levels_of_child",
    "may_read",
    "may_set_level",
    "names",
    "open_case",
    "refuse_stage_two",
    "relation_to",
    "reopen_case",
    "save_need",
    "save_voices",
    "set_participants",
    "set_review",
    "signatures",
    "works_on",
]

VOICES = ("child_voice", "parent_voice")


def open_case(
    session: Session,
    child_id: ChildId,
    *,
    concern: str,
    reason: str,
    review_on: date | None = None,
) -> SupportCase:
    """Open stage I for a child; a child has one open case at a time."""
    case = SupportCase(
        id=CaseId(new_id()),
        child_id=child_id,
        concern=required("concern", concern),
        responsible=session.person.id,
        opened_on=session.today(),
        stage_since=session.today(),
        review_on=review_on,
        participants=frozenset({session.person.id}),
    ).moved(
        Move.OPENED,
        on=session.today(),
        at=session.now(),
        by=session.person.id,
        reason=reason,
    )
    with session.write("case.opened", "support_case", case.id) as tx:
        session.check_child(tx, Action.WORK_ON_STAGE_ONE, child_id)
        if tx.cases.open_of_child(child_id) is not None:
            raise CaseAlreadyOpen
        return tx.cases.save(case)


def add_measure(
    session: Session,
    case_id: CaseId,
    *,
    on: date,
    kind: MeasureKind,
    what: str,
    result: str = "",
    helped: Helped = Helped.UNKNOWN,
    draft: str = "",
) -> Measure:
    """Record what was tried or talked over in the group or class."""
    measure = Measure(
        id=MeasureId(new_id()),
        case_id=case_id,
        author_id=session.person.id,
        on=on,
        written_at=session.now(),
        kind=kind,
        what=required("what", what),
        result=limited("result", result),
        helped=helped,
    )
    with session.write("measure.added", "measure", measure.id) as tx:
        case = tx.cases.get(case_id)
        check_stage_work(session, tx, case)
        case.worked_on()
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.measures.save(measure)


def ask_for_stage_two(
    session: Session, case_id: CaseId, *, reason: str, criteria: tuple[str, ...] = ()
) -> SupportCase:
    """Ask the coordinator to take the case into stage II."""
    with session.write("case.stage-two-asked", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        session.check_child(tx, Action.ASK_FOR_STAGE_TWO, case.child_id)
        return tx.cases.save(
            case.ask_for_stage_two(
                on=session.today(),
                at=session.now(),
                by=session.person.id,
                reason=reason,
                criteria=criteria,
            )
        )


def accept_stage_two(
    session: Session, case_id: CaseId, *, reason: str, review_on: date | None
) -> SupportCase:
    """Take the case over from the teacher, as its coordinator, and become responsible."""
    with session.write("case.stage-two-accepted", "support_case", case_id) as tx:
        session.check(Action.ACCEPT_STAGE_TWO)
        case = tx.cases.get(case_id)
        return tx.cases.save(
            case.accept_stage_two(
                on=session.today(),
                at=session.now(),
                by=session.person.id,
                reason=reason,
                review_on=review_on,
            )
        )


def refuse_stage_two(session: Session, case_id: CaseId, *, reason: str) -> SupportCase:
    """Give the request back to the teacher with a reason, as the coordinator."""
    with session.write("case.stage-two-refused", "support_case", case_id) as tx:
        session.check(Action.ACCEPT_STAGE_TWO)
        case = tx.cases.get(case_id)
        return tx.cases.save(
            case.refuse_stage_two(
                on=session.today(), at=session.now(), by=session.person.id, reason=reason
            )
        )


def close_case(
    session: Session, case_id: CaseId, *, reason: str, criteria: tuple[str, ...] = ()
) -> SupportCase:
    """Close a case with its outcome; in stage II the head does, unless the house agreed otherwise.

    Raises ``FinalEvaluationMissing`` for a case of stage II without an evaluation since it was
    opened last, ``HandoverAlreadyOpen`` while a handover is in preparation or without an answer.
    """
    with session.write("case.closed", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        _check_close(session, tx, case)
        if tx.handovers.open_of_case(case_id) is not None:
            raise HandoverAlreadyOpen
        if case.stage is Stage.TWO and final_of(tx, case) is None:
            raise FinalEvaluationMissing
        return tx.cases.save(
            case.close(
                on=session.today(),
                at=session.now(),
                by=session.person.id,
                reason=reason,
                criteria=criteria,
            )
        )


def reopen_case(session: Session, case_id: CaseId, *, reason: str) -> SupportCase:
    """Open a closed case again."""
    with session.write("case.reopened", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        _check_close(session, tx, case)
        if tx.cases.open_of_child(case.child_id) is not None:
            raise CaseAlreadyOpen
        return tx.cases.save(
            case.reopen(on=session.today(), at=session.now(), by=session.person.id, reason=reason)
        )


def set_review(session: Session, case_id: CaseId, *, on: date | None) -> SupportCase:
    """Set the day on which the case is looked at again."""
    return _change(session, case_id, "case.review-set", review_on=on)


def save_need(
    session: Session, case_id: CaseId, need: Need, *, before: Need | None = None, draft: str = ""
) -> SupportCase:
    """Keep the need data of the statutory case plan; ``Stale`` unless ``before`` still stands."""
    return _change(
        session,
        case_id,
        "case.need-kept",
        before=None if before is None else {"need": before},
        draft=draft,
        counts="need_revision",
        need=tidy(need),
    )


def save_voices(
    session: Session,
    case_id: CaseId,
    *,
    child: str,
    parent: str,
    before: tuple[str, str] | None = None,
    draft: str = "",
) -> SupportCase:
    """Keep the child's and the parent's own words; ``Stale`` unless ``before`` still stands."""
    return _change(
        session,
        case_id,
        "case.voices-kept",
        before=None if before is None else dict(zip(VOICES, before, strict=True)),
        draft=draft,
        counts="voices_revision",
        child_voice=limited("child_voice", child),
        parent_voice=limited("parent_voice", parent),
    )


def set_participants(
    session: Session, case_id: CaseId, participants: frozenset[StaffId]
) -> SupportCase:
    """Say who of the house takes part; the responsible person always does."""
    with session.write("case.participants-set", "support_case", case_id) as tx:
        session.check(Action.ACCEPT_STAGE_TWO)
        case = tx.cases.get(case_id)
        case.worked_on()
        return tx.cases.save(replace(case, participants=participants | {case.responsible}))


def _check_close(session: Session, tx: Transaction, case: SupportCase) -> None:
    if not may_close(session, tx, case):
        raise NotAllowed


def _change(
    session: Session,
    case_id: CaseId,
    action: str,
    *,
    before: Mapping[str, object] | None = None,
    draft: str = "",
    counts: str = "",
    **fields: object,
) -> SupportCase:
    with session.write(action, "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        check_stage_work(session, tx, case)
        case.worked_on()
        if any(getattr(case, name) != value for name, value in (before or {}).items()):
            raise Stale
        if draft:
            tx.drop_draft(session.person.id, draft)
        if counts and any(getattr(case, name) != value for name, value in fields.items()):
            fields[counts] = tx.rows.next_revision(getattr(case, counts))
        changed: SupportCase = replace(case, **fields)  # type: ignore[arg-type]  # by field name
        return tx.cases.save(changed)
