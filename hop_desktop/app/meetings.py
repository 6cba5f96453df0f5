# SPDX-License-Identifier: EUPL-1.2
"""Talks and round tables: written, finished with a frozen paper, and their agreements as tasks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from hop_desktop.app.attachments import add_file
from hop_desktop.app.cases import check_stage_work, names, relation_to, works_on
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import CaseId, MeetingId, StaffId, TaskId
from hop_desktop.domain.meetings import (
    Agreement,
    Meeting,
    MeetingKind,
    MeetingPaper,
    MeetingSheet,
    MeetingWords,
)
from hop_desktop.domain.plans import Task
from hop_desktop.domain.text import tidy
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFile:
    """A meeting with what its form needs: whose case it is, and its newest paper.

    ``since`` are the tasks that the meeting before it led to, ``works`` whether the person may
    write about the case in its stage.
    """

    case: SupportCase
    child: Child
    meeting: Meeting | None
    paper: MeetingPaper | None
    earlier: Meeting | None
    since: tuple[Task, ...]
    colleagues: dict[StaffId, str]
    works: bool


def meeting_file(
    session: Session, case_id: CaseId, meeting_id: MeetingId | None = None
) -> MeetingFile:
    """Return a meeting, or what a new one starts from; the view of a meeting is journalled.

    Raises ``NotFound`` for a meeting of another case.
    """
    with session.write("meeting.viewed", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        session.check(Action.READ_CHILD, relation_to(session, tx, case))
        meeting = _of_case(tx, case_id, meeting_id) if meeting_id else None
        papers = [p for p in tx.meetings.papers_of_case(case_id) if p.meeting_id == meeting_id]
        before = [m for m in tx.meetings.of_case(case_id) if m.id != meeting_id]
        return MeetingFile(
            case=case,
            child=tx.children.get(case.child_id),
            meeting=meeting,
            paper=papers[-1] if papers else None,
            earlier=before[0] if before else None,
            since=_promised(tx, before[0]) if before else (),
            colleagues={each.id: each.name for each in tx.staff.all() if each.active},
            works=works_on(session, tx, case),
        )


def keep(
    session: Session,
    case_id: CaseId,
    kind: MeetingKind,
    words: MeetingWords,
    *,
    before: Meeting | None = None,
    draft: str = "",
) -> Meeting:
    """Keep a record that is still being written; ``before`` is the one that it changes.

    Raises ``Stale`` when that one stands otherwise by now.
    """
    with session.write("meeting.kept", "meeting") as tx:
        meeting = _reworded(session, tx, case_id, kind, words, before=before)
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.meetings.save(meeting)


def finish(
    session: Session,
    case_id: CaseId,
    kind: MeetingKind,
    words: MeetingWords,
    *,
    before: Meeting | None = None,
    draft: str = "",
) -> Meeting:
    """Keep a record, freeze its paper with a hash, and make a task of every agreement.

    Raises ``Invalid`` for what is missing, ``Stale`` like ``keep``. Papers of earlier versions
    stay as they are.
    """
    with session.write("meeting.finished", "meeting") as tx:
        meeting = _reworded(session, tx, case_id, kind, words, before=before)
        finished = meeting.finished(on=session.today())
        if draft:
            tx.drop_draft(session.person.id, draft)
        case = tx.cases.get(case_id)
        agreed = tuple(_as_task(session, tx, case, item) for item in finished.agreements)
        saved = tx.meetings.save(replace(finished, agreements=agreed))
        _freeze(session, tx, case, saved)
        return saved


def new_agreement_id() -> UUID:
    """Return the identifier of an agreement to be added."""
    return new_id()


def _promised(tx: Transaction, earlier: Meeting) -> tuple[Task, ...]:
    made = {item.task_id for item in earlier.agreements}
    return tuple(task for task in tx.tasks.of_case(earlier.case_id) if task.id in made)


def _reworded(
    session: Session,
    tx: Transaction,
    case_id: CaseId,
    kind: MeetingKind,
    words: MeetingWords,
    *,
    before: Meeting | None,
) -> Meeting:
    case = tx.cases.get(case_id)
    check_stage_work(session, tx, case)
    case.worked_on()
    stands = _of_case(tx, case_id, before.id) if before else _begun(session, case_id, kind, words)
    if before is not None and stands != before:
        raise Stale
    tx.about("meeting", stands.id)
    return stands.reworded(tidy(words))


def _of_case(tx: Transaction, case_id: CaseId, meeting_id: MeetingId) -> Meeting:
    """Return a meeting of a case; another case's is not found: its people are others."""
    meeting = tx.meetings.get(meeting_id)
    if meeting.case_id != case_id:
        raise NotFound
    return meeting


def _begun(session: Session, case_id: CaseId, kind: MeetingKind, words: MeetingWords) -> Meeting:
    return Meeting(
        id=MeetingId(new_id()),
        case_id=case_id,
        kind=kind,
        on=words.on,
        author_id=session.person.id,
        written_at=session.now(),
    )


def _as_task(session: Session, tx: Transaction, case: SupportCase, item: Agreement) -> Agreement:
    """Return the agreement with its task; one that is still open follows the agreement's words."""
    assert item.owner is not None  # noqa: S101  in a finished record somebody has each to do
    title = f"{item.what} ({item.who})" if item.who else item.what
    if item.task_id is not None:
        task = tx.tasks.get(item.task_id)
        changed = replace(task, title=title, owner=item.owner, due_on=item.due_on)
        if task.done_on is None and changed != task:
            tx.tasks.save(changed)
        return item
    task = Task(
        id=TaskId(new_id()),
        title=title,
        owner=item.owner,
        due_on=item.due_on,
        case_id=case.id,
        child_id=case.child_id,
        created_by=session.person.id,
    )
    return replace(item, task_id=tx.tasks.save(task).id)


def _freeze(session: Session, tx: Transaction, case: SupportCase, meeting: Meeting) -> None:
    # Only here, because the typesetter is slow to load.
    from hop_desktop.documents.meeting import meeting_pdf, paper_title

    sheet = _sheet(session, tx, case, meeting)
    attachment = add_file(
        session,
        tx,
        kind=AttachedTo.CASE,
        owner_id=case.id,
        child_id=case.child_id,
        title=paper_title(sheet),
        content=meeting_pdf(sheet, fonts=session.resources / "fonts"),
    )
    tx.meetings.add_paper(
        MeetingPaper(
            meeting_id=meeting.id,
            version=meeting.version,
            attachment_id=attachment.id,
            made_by=session.person.id,
            made_at=session.now(),
        )
    )


def _sheet(session: Session, tx: Transaction, case: SupportCase, meeting: Meeting) -> MeetingSheet:
    child = tx.children.get(case.child_id)
    return MeetingSheet(
        house=tx.institution.get().name,
        child=child.name,
        birth_date=child.birth_date,
        group=tx.groups.get(child.group_id).name if child.group_id else "",
        stage=case.stage.value,
        meeting=meeting,
        owners=names(tx),
        marked=tx.house_rules.get().on(session.today()).marks_documents,
    )
