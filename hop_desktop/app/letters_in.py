# SPDX-License-Identifier: EUPL-1.2
"""Letters that come in: taken only between the two houses of a handover, and acknowledged.

A letter moves nothing. What it cannot be about is refused before a row is written.
"""

from __future__ import annotations

from hop_desktop.app.answers import acknowledge
from hop_desktop.app.arrivals import is_void, keep_void
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.attachments import keep_file
from hop_desktop.app.holdings import NOTHING_HELD, holdings
from hop_desktop.app.letters import FILES
from hop_desktop.app.package_contents import read_closed
from hop_desktop.app.session import Session
from hop_desktop.app.taking_over import take_written
from hop_desktop.app.unpacking import Opened, received_record
from hop_desktop.domain.attachments import AttachedTo, kept_media_of
from hop_desktop.domain.content import FilePart
from hop_desktop.domain.errors import ContentWrong, Invalid, LetterNotExpected
from hop_desktop.domain.handovers import Handover, Incoming, IncomingState
from hop_desktop.domain.ids import HandoverId, PackageId
from hop_desktop.domain.letters import (
    AnswerContent,
    Content,
    FeedbackContent,
    Letter,
    QuestionContent,
    can_be_asked,
    can_get_feedback,
    is_possible,
    may_ask,
)
from hop_desktop.domain.packages import Kind
from hop_desktop.domain.records import CaseRecords
from hop_desktop.store.letters import CONTENTS
from hop_desktop.store.transaction import Transaction

ARRIVED = {
    Kind.QUESTION: Arrived.QUESTION,
    Kind.ANSWER: Arrived.REPLY,
    Kind.FEEDBACK: Arrived.FEEDBACK,
}
CODES = {
    Kind.QUESTION: "letter.question-came",
    Kind.ANSWER: "letter.answer-came",
    Kind.FEEDBACK: "letter.feedback-came",
}


def take_letter(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Keep a letter and acknowledge it, in one transaction.

    Raises ``ContentWrong``, and ``LetterNotExpected`` for one that is about no handover between
    its sender and this house, or that answers what was not asked.
    """
    content = checked_letter(session, opened)
    manifest = opened.manifest
    with session.write(CODES[manifest.kind], "handover", manifest.handover_id) as tx:
        if is_void(session, tx, opened):
            return keep_void(session, tx, opened, data)
        _check_expected(tx, opened, content)
        tx.packages.record(received_record(opened, session.now()), data)
        keep_letter(session, tx, opened, content)
        acknowledge_letter(session, tx, opened)
        return Arrival(
            what=ARRIVED[manifest.kind],
            handover_id=manifest.handover_id,
            handover=tx.handovers.find(manifest.handover_id),
            incoming=tx.incoming.find(manifest.handover_id),
            reply=manifest.package_id,
            case_id=manifest.case_id if tx.cases.find(manifest.case_id) else None,
            sender=opened.sender.card.name,
        )


def checked_letter(session: Session, opened: Opened) -> Content:
    """Return a letter's content; raise ``ContentWrong`` unless it fits the manifest and itself."""
    manifest = opened.manifest
    name = FILES[manifest.kind]
    content = read_closed(
        opened.files.get(name, b""),
        CONTENTS[manifest.kind],
        session.resources / "schemas" / f"{manifest.kind.value}.schema.json",
    )
    listed = [(f.file, f.sha256) for f in files_of(content)]
    packed = [(f.name, f.sha256) for f in manifest.files if f.name != name]
    fits = (
        content.case_id == manifest.case_id
        and content.handover_id == manifest.handover_id
        and content.ownership == manifest.ownership
        and content.sender.store_id == manifest.store_id
        and sorted(listed) == sorted(packed)
        and is_possible(content)
    )
    if not fits:
        raise ContentWrong
    try:
        for file, _ in listed:
            kept_media_of(opened.files[file])
    except Invalid:
        raise ContentWrong from None
    return content


def files_of(content: Content) -> tuple[FilePart, ...]:
    """Return the files that go along with a letter."""
    return content.files if isinstance(content, AnswerContent) else ()


def keep_letter(
    session: Session, tx: Transaction, opened: Opened, content: Content, *, sent: bool = False
) -> Letter:
    """Keep a letter that came, or that was given back after a restore, with what goes along."""
    manifest = opened.manifest
    if not sent:
        _take_along(session, tx, opened, content)
        if manifest.in_reply_to is not None:
            note_reached(session, tx, manifest.in_reply_to)
    return tx.letters.save(
        Letter(
            package_id=manifest.package_id,
            direction="out" if sent else "in",
            kind=manifest.kind,
            contact=opened.sender.id,
            content=content,
            written_at=manifest.created_at,
            came_at=None if sent else session.now(),
            file_at=manifest.created_at if sent else None,
        )
    )


def note_reached(session: Session, tx: Transaction, package_id: PackageId) -> None:
    """Note that a letter which this house sent has arrived there."""
    letter = tx.letters.find(package_id)
    if letter is not None and letter.is_on_its_way:
        tx.letters.save(letter.reached(session.now()))


def take_what_answers_brought(session: Session, tx: Transaction, handover_id: HandoverId) -> None:
    """Add the entries of answers that came while the case was only offered."""
    for letter in tx.letters.of_handover(handover_id):
        content = letter.content
        if letter.direction == "in" and isinstance(content, AnswerContent):
            take_written(session, tx, content.case_id, content.entries, CaseRecords())


def acknowledge_letter(session: Session, tx: Transaction, opened: Opened) -> None:
    """Seal that a letter has come, and what is held of the case by now."""
    incoming = tx.incoming.find(opened.manifest.handover_id)
    ours = incoming is not None and incoming.state is IncomingState.ACCEPTED
    held = holdings(session, tx, opened.manifest.case_id) if ours else NOTHING_HELD
    acknowledge(session, tx, opened, held)


def _check_expected(tx: Transaction, opened: Opened, content: Content) -> None:
    expected = {
        Kind.QUESTION: _is_question_expected,
        Kind.ANSWER: _is_answer_expected,
        Kind.FEEDBACK: _is_feedback_expected,
    }[opened.manifest.kind]
    if not expected(tx, opened, content):
        raise LetterNotExpected


def _is_question_expected(tx: Transaction, opened: Opened, content: Content) -> bool:
    """Only the very house that is asked to take over may ask, about the case that it is asked."""
    handover = tx.handovers.find(opened.manifest.handover_id)
    return (
        isinstance(content, QuestionContent)
        and handover is not None
        and can_be_asked(handover)
        and _same_place(handover.recipient == opened.sender.id, handover, content)
    )


def _is_feedback_expected(tx: Transaction, opened: Opened, content: Content) -> bool:
    handover = tx.handovers.find(opened.manifest.handover_id)
    return (
        isinstance(content, FeedbackContent)
        and handover is not None
        and can_get_feedback(handover)
        and _same_place(handover.recipient == opened.sender.id, handover, content)
    )


def _is_answer_expected(tx: Transaction, opened: Opened, content: Content) -> bool:
    """Only what was asked is answered, by the very house that was asked."""
    incoming = tx.incoming.find(opened.manifest.handover_id)
    if not isinstance(content, AnswerContent) or incoming is None or incoming.for_information:
        return False
    question = tx.letters.find(content.question)
    return (
        question is not None
        and question.direction == "out"
        and question.kind is Kind.QUESTION
        and question.content.handover_id == incoming.handover_id
        and opened.manifest.in_reply_to == question.package_id
        and _same_place(incoming.sender == opened.sender.id, incoming, content)
    )


def _same_place(from_there: bool, of: Handover | Incoming, content: Content) -> bool:
    return from_there and (of.case_id, of.ownership) == (content.case_id, content.ownership)


def _take_along(session: Session, tx: Transaction, opened: Opened, content: Content) -> None:
    """Add what an answer brings to the case; while it is only offered, entries wait."""
    incoming = tx.incoming.find(content.handover_id)
    if not isinstance(content, AnswerContent) or incoming is None or not may_ask(incoming):
        return
    if incoming.state is IncomingState.ACCEPTED:
        take_written(session, tx, content.case_id, content.entries, CaseRecords())
    known = tx.attachments.of(AttachedTo.INCOMING, incoming.handover_id)
    held = {file.sha256 for file in known}
    for file in content.files:
        if file.sha256 not in held:
            keep_file(
                session,
                tx,
                kind=AttachedTo.INCOMING,
                owner_id=incoming.handover_id,
                child_id=None,
                title=file.title,
                content=opened.files[file.file],
            )
