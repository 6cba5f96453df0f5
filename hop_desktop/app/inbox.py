# SPDX-License-Identifier: EUPL-1.2
"""What comes in: a handover to answer, an answer to a handover, a withdrawal.

The order is fixed: opened and authenticated whole, signature by a confirmed contact, addressed
to this house, not seen before, schema; only then one transaction. A refusal changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hop_desktop.app.answers import answer
from hop_desktop.app.arrivals import seen_before, settle, take_information, take_offer
from hop_desktop.app.arriving import Arrival
from hop_desktop.app.letters_in import take_letter, take_what_answers_brought
from hop_desktop.app.notice_sending import take_notice_feedback
from hop_desktop.app.notices_in import take_notice
from hop_desktop.app.outgoing import write_sent
from hop_desktop.app.own_words import entries_kept_out
from hop_desktop.app.receivings import take_any_receipt, take_internal, take_transition
from hop_desktop.app.resync import take_resync, take_resync_reply
from hop_desktop.app.same_child import check_child
from hop_desktop.app.session import Session
from hop_desktop.app.supplied import take_ack, take_supplement
from hop_desktop.app.taking_over import reception, take_over
from hop_desktop.app.unpacking import reopen, unpack
from hop_desktop.app.withdrawals import take_note_of_withdrawal, take_withdrawal
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import AttachedTo, Attachment
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.content import Entry, HandoverContent
from hop_desktop.domain.errors import (
    ManifestWrong,
    NotAPackage,
    PackageTooLarge,
)
from hop_desktop.domain.handovers import Incoming, Reception
from hop_desktop.domain.ids import HandoverId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.packages import Informed, Kind, Reader, Verdict
from hop_desktop.domain.text import limited

LARGEST_PACKAGE = 200 * 1024 * 1024
TAKERS = {
    Kind.HANDOVER: take_offer,
    Kind.RECEIPT: take_any_receipt,
    Kind.WITHDRAW: take_withdrawal,
    Kind.SUPPLEMENT: take_supplement,
    Kind.ACK: take_ack,
    Kind.QUESTION: take_letter,
    Kind.ANSWER: take_letter,
    Kind.FEEDBACK: take_letter,
    Kind.NOTICE: take_notice,
    Kind.NOTICE_FEEDBACK: take_notice_feedback,
    Kind.RESYNC: take_resync,
    Kind.RESYNC_REPLY: take_resync_reply,
    Kind.INTERNAL: take_internal,
    Kind.TRANSITION: take_transition,
}
TAKERS_FOR_INFORMATION = {
    Kind.HANDOVER: take_information,
    Kind.WITHDRAW: take_note_of_withdrawal,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingFile:
    """An offered handover as the case manager reads it before answering.

    ``kept_out`` are entries that give a revision known here another text: a fault or an attempt.
    The houses ``informed`` and the ``readers`` can open the same package. ``put_in`` is the folder
    in which files for the sender are put.
    """

    incoming: Incoming
    content: HandoverContent
    sender: Contact
    attachments: tuple[Attachment, ...]
    taken_by: str
    kept_out: tuple[Entry, ...] = ()
    informed: tuple[Informed, ...] = ()
    readers: tuple[Reader, ...] = ()
    put_in: Path | None = None


def inbox(session: Session) -> tuple[Incoming, ...]:
    """Return the received handovers, newest first."""
    session.check(Action.SEAL)
    with session.read() as tx:
        return tx.incoming.listed()


def read_package_file(path: Path) -> bytes:
    """Return a file's bytes.

    Raises ``PackageTooLarge`` before reading it and ``NotAPackage`` when it cannot be read.
    """
    try:
        if not path.is_file():  # a pipe would keep us waiting
            raise NotAPackage
        if path.stat().st_size > LARGEST_PACKAGE:
            raise PackageTooLarge
        return path.read_bytes()
    except OSError:
        raise NotAPackage from None


def take_in(session: Session, data: bytes) -> Arrival:
    """Take a package in, whatever it carries; the same package again changes nothing."""
    session.check(Action.SEAL)
    with session.read() as tx:
        opened = unpack(session, tx, data)
        known = seen_before(tx, opened)
    if known is not None:
        return known
    takers = TAKERS_FOR_INFORMATION if opened.informed else TAKERS
    take = takers.get(opened.manifest.kind)
    if take is None:
        raise ManifestWrong
    return take(session, opened, data)


def incoming_file(session: Session, handover_id: HandoverId) -> IncomingFile:
    """Return a received handover whole; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("incoming.viewed", "incoming", handover_id) as tx:
        incoming = tx.incoming.get(handover_id)
        content = tx.received.content(handover_id)
        taker = incoming.taken_by
        readership = tx.received.readership(handover_id)
        return IncomingFile(
            incoming=incoming,
            content=content,
            sender=tx.contacts.get(incoming.sender),
            attachments=tx.attachments.of(AttachedTo.INCOMING, handover_id),
            taken_by=tx.staff.get(taker).name if taker else "",
            kept_out=entries_kept_out(session, tx, content.case_id, content.entries),
            informed=readership.informed,
            readers=readership.readers,
            put_in=tx.folders.place_for(incoming.sender),
        )


def incoming_summary(session: Session, handover_id: HandoverId) -> bytes:
    """Return the summary PDF exactly as it came in the package; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("incoming.viewed", "incoming", handover_id) as tx:
        data = tx.packages.content(tx.incoming.get(handover_id).package_id, "in")
    return reopen(session, data)[packages.SUMMARY]


def answering(session: Session) -> Action:
    """Return what one must be allowed to answer a handover in this house.

    At a desk its case managers take cases over; a case that is handed back to a kindergarten or
    school comes to its coordinator or head.
    """
    with session.read() as tx:
        desk = tx.institution.get().workplace is Workplace.DESK
    return Action.WORK_ON_STAGE_THREE if desk else Action.ACCEPT_STAGE_TWO


def accept(session: Session, handover_id: HandoverId, *, words: str = "") -> Incoming:
    """Take responsibility: entries, ownership, journal and the receipt in one transaction.

    Raises ``AnswerAlreadyGiven``, and ``AnotherChild`` when the case has become known here with
    another child since. An offer that the case has overtaken since is settled instead.
    """
    session.check(answering(session))
    with session.write("incoming.accepted", "incoming", handover_id) as tx:
        incoming = tx.incoming.get(handover_id)
        content = tx.received.content(handover_id)
        check_child(tx, content)
        meaning = reception(
            tx,
            case_id=incoming.case_id,
            handover_id=handover_id,
            ownership=incoming.ownership,
            sender=incoming.sender_store,
        )
        if meaning is not Reception.OFFERED:
            return settle(session, tx, incoming, content, meaning)
        take_over(session, tx, content)
        take_what_answers_brought(session, tx, handover_id)
        me, said = session.person.id, limited("words", words)
        return answer(session, tx, incoming, Verdict.ACCEPTED, by=me, words=said)


def return_with_questions(session: Session, handover_id: HandoverId, *, words: str) -> Incoming:
    """Give the handover back with questions; answering them is a new handover."""
    return _refuse(session, handover_id, Verdict.RETURNED, words=words)


def decline(session: Session, handover_id: HandoverId, *, words: str) -> Incoming:
    """Decline the handover with a reason."""
    return _refuse(session, handover_id, Verdict.DECLINED, words=words)


def write_answer(session: Session, handover_id: HandoverId, folder: Path) -> Path:
    """Write the stored answer into a folder; again and again the same bytes.

    Raises ``HandoverNotOpen`` before there is an answer, ``DiskFull`` or ``WriteFailed``.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        path = write_sent(tx, handover_id, Kind.RECEIPT, folder)
    with session.write("incoming.answer-written", "incoming", handover_id):
        return path


def _refuse(session: Session, handover_id: HandoverId, verdict: Verdict, *, words: str) -> Incoming:
    session.check(answering(session))
    with session.write(f"incoming.{verdict.value}", "incoming", handover_id) as tx:
        incoming = tx.incoming.get(handover_id)
        return answer(
            session, tx, incoming, verdict, by=session.person.id, words=limited("words", words)
        )
