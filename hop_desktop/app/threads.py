# SPDX-License-Identifier: EUPL-1.2
"""Reading what two houses wrote to each other about a case, and what waits in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hop_desktop.app.case_rights import may_read
from hop_desktop.app.letters import letters_child, onward_of, was_passed_on
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.exchange_folders import Direction
from hop_desktop.domain.handovers import Incoming
from hop_desktop.domain.ids import AttachmentId, CaseId, HandoverId, PackageId
from hop_desktop.domain.letters import (
    AnswerContent,
    Letter,
    may_ask,
    may_give_feedback,
    unanswered,
)
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """A letter in its thread: with which house, what can be done, and its files by their title.

    ``waits`` says that a question has no answer yet, ``may_pass_on`` that feedback can go on,
    ``has_folder`` that there is a folder in which the other house looks for its files.
    """

    letter: Letter
    house: str
    waits: bool
    may_pass_on: bool = False
    has_folder: bool = False
    files: tuple[tuple[AttachmentId, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """Every letter about a case, the oldest first, and what can be written just now.

    ``ask`` and ``feedback`` are the handovers by which the case came here, or is offered;
    ``child`` and ``other`` whose case it is, and from which house.
    """

    letters: tuple[LetterRow, ...] = ()
    may_write: bool = False
    ask: HandoverId | None = None
    feedback: HandoverId | None = None
    child: str = ""
    other: str = ""


class Waits(Enum):
    """What a letter waits for, in the order in which it is shown."""

    ANSWER_HERE = "answer-here"
    READING = "reading"
    FILE = "file"
    ANSWER_THERE = "answer-there"


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLetter:
    """A letter that waits; ``incoming`` leads to it while the case is only offered here."""

    letter: Letter
    waits: Waits
    child: str
    house: str
    days: int
    case_id: CaseId | None = None
    incoming: HandoverId | None = None


def of_case(session: Session, case_id: CaseId) -> Thread:
    """Return the letters about a case that one may read; those that came count as read now.

    Somebody who only takes part in the case reads along, and leaves them unread for those who
    send and receive.
    """
    with session.read() as tx:
        case = tx.cases.get(case_id)
        _check(session, tx, case)
        brought = _brought(tx, case)
        thread = _thread(session, tx, tx.letters.of_case(case_id), brought)
    return _read(session, thread)


def of_incoming(session: Session, handover_id: HandoverId) -> Thread:
    """Return the letters about a handover that came, for those who receive."""
    session.check(Action.SEAL)
    with session.read() as tx:
        incoming = tx.incoming.get(handover_id)
        letters = tx.letters.of_handover(handover_id)
        thread = _thread(session, tx, letters, incoming)
    return _read(session, thread)


def of_handover(session: Session, handover_id: HandoverId) -> Thread:
    """Return the letters about a handover that this house sent."""
    session.check(Action.SEAL)
    with session.read() as tx:
        thread = _thread(session, tx, tx.letters.of_handover(handover_id), None)
    return _read(session, thread)


def waiting(session: Session) -> tuple[WaitingLetter, ...]:
    """Return the letters that somebody has to answer, read, send or wait for, oldest first."""
    if not session.may(Action.SEAL):
        return ()
    with session.read() as tx:
        letters = tx.letters.waiting()
        handovers = {each.content.handover_id for each in letters}
        threads = (unanswered(tx.letters.of_handover(each)) for each in handovers)
        open_questions = {each.package_id for thread in threads for each in thread}
        found = [
            _waiting(session, tx, letter, what)
            for letter in letters
            if (what := _waits(letter, open_questions)) is not None
        ]
    order = {what: place for place, what in enumerate(Waits)}
    return tuple(sorted(found, key=lambda each: (order[each.waits], each.letter.written_at)))


def _waits(letter: Letter, open_questions: set[PackageId]) -> Waits | None:
    """Return what a letter waits for; one that arrived, or whose answer came, for nothing."""
    is_open = letter.package_id in open_questions
    if letter.direction == "in":
        if is_open:
            return Waits.ANSWER_HERE
        return Waits.READING if letter.is_unread else None
    if letter.file_at is None and letter.reached_at is None:
        return Waits.FILE
    return Waits.ANSWER_THERE if is_open else None


def _waiting(session: Session, tx: Transaction, letter: Letter, what: Waits) -> WaitingLetter:
    content = letter.content
    known = tx.cases.find(content.case_id) is not None
    return WaitingLetter(
        letter=letter,
        waits=what,
        child=letters_child(tx, content.case_id, content.handover_id),
        house=tx.contacts.get(letter.contact).card.name,
        days=(session.now() - letter.written_at).days,
        case_id=content.case_id if known else None,
        incoming=None if known else content.handover_id,
    )


def _check(session: Session, tx: Transaction, case: SupportCase) -> None:
    if not may_read(session, tx, case):
        raise NotAllowed


def _brought(tx: Transaction, case: SupportCase) -> Incoming | None:
    """Return the handover by which a case came here last, if it did."""
    taken = [item for item in tx.incoming.of_case(case.id) if may_give_feedback(item)]
    return taken[-1] if taken else None


def _thread(
    session: Session, tx: Transaction, letters: tuple[Letter, ...], brought: Incoming | None
) -> Thread:
    writes = session.may(Action.SEAL)
    asks = writes and brought is not None and may_ask(brought)
    tells = writes and brought is not None and may_give_feedback(brought)
    open_questions = {each.package_id for each in unanswered(letters)}
    return Thread(
        letters=tuple(_row(tx, each, open_questions, writes=writes) for each in letters),
        may_write=writes,
        ask=brought.handover_id if brought and asks else None,
        feedback=brought.handover_id if brought and tells else None,
        child=brought.child_name if brought else "",
        other=brought.sender_name if brought else "",
    )


def _row(
    tx: Transaction, letter: Letter, open_questions: set[PackageId], *, writes: bool
) -> LetterRow:
    goes_on = writes and onward_of(tx, letter) is not None
    return LetterRow(
        letter=letter,
        house=tx.contacts.get(letter.contact).card.name,
        waits=letter.package_id in open_questions,
        may_pass_on=goes_on and not was_passed_on(tx, letter.package_id),
        has_folder=Direction.OUT in tx.folders.of(letter.contact),
        files=_files(tx, letter) if writes else (),
    )


def _files(tx: Transaction, letter: Letter) -> tuple[tuple[AttachmentId, str], ...]:
    """Return the files of an answer that came, as they can be opened here."""
    content = letter.content
    if not isinstance(content, AnswerContent) or letter.direction == "out":
        return ()
    kept = {
        file.sha256: file.id for file in tx.attachments.of(AttachedTo.INCOMING, content.handover_id)
    }
    return tuple((kept[f.sha256], f.title) for f in content.files if f.sha256 in kept)


def _read(session: Session, thread: Thread) -> Thread:
    """Note that those who send and receive have seen what came."""
    new = [row.letter for row in thread.letters if row.letter.is_unread]
    if not new or not thread.may_write:
        return thread
    with session.write("letter.read", "package", new[0].package_id) as tx:
        for letter in new:
            tx.letters.save(letter.read(session.now()))
    return thread
