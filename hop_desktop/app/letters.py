# SPDX-License-Identifier: EUPL-1.2
"""Writing to the other house about a case: a question, its answer, feedback at the end.

A letter is sealed when it is written, with its exact bytes, in the same transaction; its file can
be written again and again until the other house has acknowledged it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.files_to_send import attachments_to_send, file_parts
from hop_desktop.app.handover_content import sender_of
from hop_desktop.app.outgoing import sent, write_beside
from hop_desktop.app.package_contents import canonical, read_content
from hop_desktop.app.packing import pack
from hop_desktop.app.session import Session
from hop_desktop.app.unpacking import reopen
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.content import Entry, EntryKind, HandoverContent, Sender
from hop_desktop.domain.errors import HandoverNotOpen, Invalid, LetterTwice, NotFound
from hop_desktop.domain.handovers import Handover, Incoming, IncomingState
from hop_desktop.domain.ids import AttachmentId, CaseId, ContactId, HandoverId, PackageId
from hop_desktop.domain.letters import (
    AnswerContent,
    Content,
    FeedbackContent,
    FeedbackPart,
    Hand,
    KeptPart,
    Letter,
    QuestionContent,
    ToldPart,
    chosen,
    decided_feedback,
    may_ask,
    may_give_feedback,
    question_words,
)
from hop_desktop.domain.packages import Kind
from hop_desktop.domain.supplements import entry_item, is_missing
from hop_desktop.store.transaction import Transaction

FILES = {
    Kind.QUESTION: packages.QUESTION,
    Kind.ANSWER: packages.ANSWERED,
    Kind.FEEDBACK: packages.FEEDBACK,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answerable:
    """A question that came, and what of the case can go along with the answer.

    Only what the other house does not have yet is offered.
    """

    question: Letter
    house: str
    child: str
    entries: tuple[Entry, ...]
    files: tuple[Attachment, ...]


def ask(session: Session, handover_id: HandoverId, *, words: str, draft: str = "") -> Letter:
    """Ask the house that hands over, or has handed over, and seal the question for it.

    Raises ``HandoverNotOpen`` for an offer that was not taken over, and ``Invalid`` without words.
    """
    session.check(Action.SEAL)
    with session.write("letter.asked", "incoming", handover_id) as tx:
        incoming = tx.incoming.get(handover_id)
        if not may_ask(incoming):
            raise HandoverNotOpen
        content = QuestionContent(
            schema=packages.CONTENT_SCHEMA,
            case_id=incoming.case_id,
            handover_id=incoming.handover_id,
            ownership=incoming.ownership,
            made_on=session.today(),
            sender=_writer(session, tx),
            words=question_words(words),
        )
        _drop(session, tx, draft)
        return _seal(session, tx, Kind.QUESTION, content, to=incoming.sender)


def answerable(session: Session, question_id: PackageId) -> Answerable:
    """Return a question that waits for an answer, and what can go along; it is journalled."""
    session.check(Action.SEAL)
    with session.read() as tx:
        handover_id = _question(tx, question_id).content.handover_id
    with session.view("handover.viewed", "handover", handover_id) as tx:
        question = _question(tx, question_id)
        handover = tx.handovers.get(handover_id)
        case = tx.cases.get(handover.case_id)
        return Answerable(
            question=question,
            house=tx.contacts.get(question.contact).card.name,
            child=tx.children.name(case.child_id),
            entries=_lacking_entries(session, tx, case, handover),
            files=_lacking_files(session, tx, case, handover),
        )


def answer(
    session: Session,
    question_id: PackageId,
    *,
    words: str,
    entries: Iterable[UUID] = (),
    files: Iterable[AttachmentId] = (),
    draft: str = "",
) -> Letter:
    """Answer a question and seal the answer, with the entries and files that were ticked.

    Raises ``LetterTwice`` for a question that was answered, and ``Invalid`` without words or for
    something that is not offered.
    """
    session.check(Action.SEAL)
    with session.write("letter.answered", "handover") as tx:
        question = _question(tx, question_id)
        handover = tx.handovers.get(question.content.handover_id)
        tx.about("handover", handover.id)
        if any(each.answers == question_id for each in tx.letters.of_handover(handover.id)):
            raise LetterTwice
        case = tx.cases.get(handover.case_id)
        going = _ticked(_lacking_files(session, tx, case, handover), files)
        content = AnswerContent(
            schema=packages.CONTENT_SCHEMA,
            case_id=handover.case_id,
            handover_id=handover.id,
            ownership=handover.ownership,
            made_on=session.today(),
            sender=_writer(session, tx),
            question=question_id,
            words=question_words(words),
            entries=chosen(_lacking_entries(session, tx, case, handover), entries),
            files=file_parts(going),
        )
        _drop(session, tx, draft)
        tx.letters.save(question.read(session.now()))
        return _seal(
            session, tx, Kind.ANSWER, content, to=handover.recipient, about=question_id, files=going
        )


def give_feedback(
    session: Session,
    handover_id: HandoverId,
    *,
    told: Iterable[ToldPart],
    kept: Iterable[KeptPart] = (),
    draft: str = "",
) -> Letter:
    """Let the house that handed a case over know what came of it.

    What is kept back is named in the letter; why, stays here. Raises ``HandoverNotOpen`` unless
    the case was taken over, and ``Invalid`` when nothing is told.
    """
    session.check(Action.SEAL)
    with session.write("letter.feedback-given", "incoming", handover_id) as tx:
        incoming = _taken_over(tx, handover_id)
        said, back = decided_feedback(told, kept)
        parts = tuple(each.part for each in back)
        content = _feedback(session, tx, incoming, told=said, kept=parts)
        _drop(session, tx, draft)
        return _seal(session, tx, Kind.FEEDBACK, content, to=incoming.sender, kept=back)


def pass_on(session: Session, feedback_id: PackageId) -> Letter:
    """Pass feedback on to the house from which the case had come here, as it is.

    The hands that it came through are in it, this house the last. Raises ``LetterTwice`` when it
    was passed on, ``HandoverNotOpen`` when the case had begun here.
    """
    session.check(Action.SEAL)
    with session.write("letter.feedback-passed-on", "incoming") as tx:
        feedback = tx.letters.get(feedback_id)
        incoming = onward_of(tx, feedback)
        if incoming is None or not isinstance(feedback.content, FeedbackContent):
            raise HandoverNotOpen
        if was_passed_on(tx, feedback_id):
            raise LetterTwice
        tx.about("incoming", incoming.handover_id)
        came = feedback.content
        content = _feedback(
            session, tx, incoming, told=came.told, kept=came.kept, before=came.hands
        )
        return _seal(
            session, tx, Kind.FEEDBACK, content, to=incoming.sender, about=feedback.package_id
        )


def write_letter(session: Session, package_id: PackageId, folder: Path) -> Path:
    """Write a letter's sealed bytes into a folder; again and again the same.

    Raises ``DiskFull`` or ``WriteFailed``; the letter stays sealed.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        record = tx.packages.find(package_id, "out")
        if record is None:
            raise NotFound
        content = tx.packages.content(package_id, "out")
    path = write_beside(folder, record.file_name, content)
    with session.write("letter.file-written", "package", package_id) as tx:
        tx.letters.save(tx.letters.get(package_id).filed(session.now()))
        return path


def onward_of(tx: Transaction, letter: Letter) -> Incoming | None:
    """Return the handover that had brought the case here which feedback from elsewhere is about."""
    if letter.direction != "in" or letter.kind is not Kind.FEEDBACK:
        return None
    brought = [
        item
        for item in tx.incoming.of_case(letter.content.case_id)
        if item.state is IncomingState.ACCEPTED and item.ownership < letter.content.ownership
    ]
    return brought[-1] if brought else None


def was_passed_on(tx: Transaction, feedback_id: PackageId) -> bool:
    """Say whether feedback that came was passed on from here."""
    return any(log.kind is Kind.FEEDBACK for log in tx.packages.answers_to(feedback_id))


def _question(tx: Transaction, question_id: PackageId) -> Letter:
    question = tx.letters.get(question_id)
    if question.kind is not Kind.QUESTION or question.direction != "in":
        raise NotFound
    return question


def _taken_over(tx: Transaction, handover_id: HandoverId) -> Incoming:
    incoming = tx.incoming.get(handover_id)
    if not may_give_feedback(incoming):
        raise HandoverNotOpen
    return incoming


def _feedback(
    session: Session,
    tx: Transaction,
    incoming: Incoming,
    *,
    told: tuple[ToldPart, ...],
    kept: tuple[FeedbackPart, ...],
    before: tuple[Hand, ...] = (),
) -> FeedbackContent:
    """Return feedback to the house that handed over, with this house as its last hand."""
    return FeedbackContent(
        schema=packages.CONTENT_SCHEMA,
        case_id=incoming.case_id,
        handover_id=incoming.handover_id,
        ownership=incoming.ownership,
        made_on=session.today(),
        sender=_writer(session, tx),
        told=told,
        kept=kept,
        hands=(*before, Hand(house=tx.institution.get().name, on=session.today())),
    )


def _writer(session: Session, tx: Transaction) -> Sender:
    return sender_of(tx, tx.institution.get(), session.person, None)


def _drop(session: Session, tx: Transaction, draft: str) -> None:
    if draft:
        tx.drop_draft(session.person.id, draft)


def _lacking_entries(
    session: Session, tx: Transaction, case: SupportCase, handover: Handover
) -> tuple[Entry, ...]:
    """Return the entries that the other house is not known to hold; moves go by themselves."""
    there = {entry_item(e).name: e.revision for e in _sealed(session, tx, handover).entries}
    held = {**there, **tx.supplements.held(handover.id)}
    return tuple(
        entry
        for entry in entries_to_send(session, tx, case)
        if entry.kind is not EntryKind.MOVE and is_missing(entry_item(entry), held)
    )


def _lacking_files(
    session: Session, tx: Transaction, case: SupportCase, handover: Handover
) -> tuple[Attachment, ...]:
    there = {file.sha256 for file in _sealed(session, tx, handover).files}
    return tuple(
        file for file in attachments_to_send(session, tx, case) if file.sha256 not in there
    )


def _sealed(session: Session, tx: Transaction, handover: Handover) -> HandoverContent:
    record = sent(tx, handover.id, Kind.HANDOVER)
    files = reopen(session, tx.packages.content(record.package_id, "out"))
    return read_content(files[packages.CONTENT], schemas=session.resources / "schemas")


def _ticked(
    offered: tuple[Attachment, ...], files: Iterable[AttachmentId]
) -> tuple[Attachment, ...]:
    wanted = set(files)
    found = tuple(each for each in offered if each.id in wanted)
    if {each.id for each in found} != wanted:
        raise Invalid("files", "not-offered")
    return found


def _seal(
    session: Session,
    tx: Transaction,
    kind: Kind,
    content: Content,
    *,
    to: ContactId,
    about: PackageId | None = None,
    files: tuple[Attachment, ...] = (),
    kept: tuple[KeptPart, ...] = (),
) -> Letter:
    """Seal a letter and keep it; it tells by its own number which letter it follows."""
    bodies = {FILES[kind]: canonical(content)}
    if isinstance(content, AnswerContent):
        for part, attachment in zip(content.files, files, strict=True):
            bodies[part.file] = tx.attachments.content(attachment.id)
    packed = pack(
        session,
        tx,
        kind=kind,
        to=tx.contacts.get(to),
        case_id=content.case_id,
        handover_id=content.handover_id,
        ownership=content.ownership,
        files=bodies,
        in_reply_to=about or _last_that_came(tx, content.handover_id),
    )
    packed.keep(tx)
    return tx.letters.save(
        Letter(
            package_id=packed.record.package_id,
            direction="out",
            kind=kind,
            contact=to,
            content=content,
            written_at=packed.record.at,
            written_by=session.person.id,
            kept=kept,
        )
    )


def _last_that_came(tx: Transaction, handover_id: HandoverId) -> PackageId | None:
    """Return the newest letter of the other house: whoever follows it tells that it has come."""
    came = [each for each in tx.letters.of_handover(handover_id) if each.direction == "in"]
    return came[-1].package_id if came else None


def letters_child(tx: Transaction, case_id: CaseId, handover_id: HandoverId) -> str:
    """Return whose case a letter is about, also while it is only offered here."""
    case = tx.cases.find(case_id)
    if case is not None:
        return tx.children.name(case.child_id)
    incoming = tx.incoming.find(handover_id)
    return incoming.child_name if incoming else ""
