# SPDX-License-Identifier: EUPL-1.2
"""A child's file that came: kept, then taken in for a child of this house, or declined.

Whose it is here a person says once; later files of that child from within the house are taken in
as they come. Entries are kept by author's number in their highest revision, each once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from hop_desktop.app.arrivals import take_receipt
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.child_files_checked import (
    Content,
    checked_internal,
    checked_transition,
    covers,
)
from hop_desktop.app.child_files_kept import answered, keep, known_here, merge, opened_again
from hop_desktop.app.package_contents import read_answer
from hop_desktop.app.same_child import child_of
from hop_desktop.app.session import Session, new_id
from hop_desktop.app.unpacking import Opened, received_record, reopen
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import Move, SupportCase
from hop_desktop.domain.child_content import TransitionContent
from hop_desktop.domain.children import Child
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.content import Entry
from hop_desktop.domain.errors import (
    CaseAlreadyOpen,
    ConsentMissing,
    Invalid,
    NotForYou,
    NotFound,
    NotOurHouse,
    ReceiptNotExpected,
)
from hop_desktop.domain.ids import CaseId, ChildId, SendingId
from hop_desktop.domain.likeness import Alike, Joined, alike, check_join, completed
from hop_desktop.domain.sendings import (
    Receiving,
    is_same_house,
    needs_consent,
)
from hop_desktop.domain.text import limited
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivingFile:
    """A child's file as it is read before it is taken in, and afterwards.

    ``alike`` are children of this house who may be the one that came, the surest first; ``child``
    is the one it was taken in for, or the one that a person said an earlier file was about.
    ``kept_out`` are entries that give a revision known here another text.
    """

    receiving: Receiving
    content: Content
    sender: Contact
    alike: tuple[Alike, ...]
    child: Child | None
    kept_out: tuple[Entry, ...]
    taken_by: str
    may_take: bool


def receivings(session: Session) -> tuple[Receiving, ...]:
    """Return the files of children that came, the newest first."""
    session.check(Action.SEAL)
    with session.read() as tx:
        return tx.receivings.listed()


def receiving_file(session: Session, sending_id: SendingId) -> ReceivingFile:
    """Return a child's file that came; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("receiving.viewed", "receiving", sending_id) as tx:
        receiving = tx.receivings.get(sending_id)
        content = opened_again(session, tx, receiving).content
        known = receiving.child_id or known_here(tx, receiving.sender_store, content)
        taker = receiving.taken_by
        return ReceivingFile(
            receiving=receiving,
            content=content,
            sender=tx.contacts.get(receiving.sender),
            alike=_alike(tx, child_of(content.child)),
            child=tx.children.get(known) if known else None,
            kept_out=tx.receivings.kept_out(known, content.entries) if known else (),
            taken_by=tx.staff.get(taker).name if taker else "",
            may_take=session.may(Action.CHANGE_CHILD),
        )


def receiving_summary(session: Session, sending_id: SendingId) -> bytes:
    """Return the summary PDF of a transition exactly as it came; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("receiving.viewed", "receiving", sending_id) as tx:
        data = tx.packages.content(tx.receivings.get(sending_id).package_id, "in")
    return reopen(session, data)[packages.SUMMARY]


# Coming in


def take_internal(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Keep what another computer of this house tells of a child.

    For a child whom a person has joined already it is taken in and answered at once. Raises
    ``NotOurHouse`` for a sender of another house.
    """
    content = checked_internal(session, opened)
    with session.write("receiving.received", "receiving", content.sending_id) as tx:
        if not is_same_house(tx.institution.get(), opened.sender.card):
            raise NotOurHouse
        receiving = keep(session, tx, opened, data, content)
        known = known_here(tx, receiving.sender_store, content)
        if known is None:
            return _arrival(Arrived.CHILD_FILE, opened, receiving)
        kept_out = tx.receivings.kept_out(known, content.entries)
        news = merge(session, tx, known, opened, content)
        taken = answered(
            session, tx, receiving.taken(known, by=session.person.id, at=session.now())
        )
        arrival = _arrival(Arrived.CHILD_FILE_TAKEN, opened, taken)
        return replace(arrival, reply=opened.manifest.package_id, entries=news, kept_out=kept_out)


def take_transition(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Keep what came with a child from where it was before; a person says whose it is.

    Raises ``ConsentMissing`` when more came than the law lets go and no consent is told.
    """
    content = checked_transition(session, opened)
    with session.write("receiving.received", "receiving", content.sending_id) as tx:
        house = tx.institution.get()
        if house.is_desk:  # no child goes to a desk to learn
            raise NotForYou
        more = any(needs_consent(part, to=house.workplace) for part in content.parts)
        if more and not covers(content):
            raise ConsentMissing
        return _arrival(Arrived.CHILD_FILE, opened, keep(session, tx, opened, data, content))


def take_any_receipt(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Take the answer to a handover, or to a child's file that went on."""
    if opened.manifest.case_id != packages.NO_CASE:
        return take_receipt(session, opened, data)
    answer, manifest = read_answer(opened.files.get(packages.ANSWER, b"")), opened.manifest
    with session.write("sending.answered", "sending", manifest.handover_id) as tx:
        sending = tx.sendings.find(answer.handover_id)
        from_recipient = sending is not None and sending.recipient == opened.sender.id
        if sending is None or not from_recipient or manifest.handover_id != sending.id:
            raise ReceiptNotExpected
        answered = tx.sendings.save(sending.take_answer(answer))
        tx.packages.record(received_record(opened, session.now()), data)
        return replace(_arrival(Arrived.CHILD_FILE_ANSWERED, opened, None), sending=answered)


# A person decides


def take(
    session: Session,
    sending_id: SendingId,
    *,
    child_id: ChildId | None,
    continue_for: str = "",
) -> Receiving:
    """Take a child's file in for a child of this house, or for a new one, and answer it.

    ``continue_for`` is the reason for which a case is opened that goes on from the one told of;
    the case itself stays where it is. Raises ``ChildrenDiffer``, ``CaseAlreadyOpen``,
    ``AnswerAlreadyGiven``, and ``Invalid("personal_code", "taken")`` for a new child who is here.
    """
    session.check(Action.SEAL)
    session.check(Action.CHANGE_CHILD)
    with session.write("receiving.taken", "receiving", sending_id) as tx:
        receiving = tx.receivings.get(sending_id)
        opened = opened_again(session, tx, receiving)
        content, came = opened.content, child_of(opened.content.child)
        child = _new(tx, came) if child_id is None else _joined(tx, tx.children.get(child_id), came)
        taken = receiving.taken(child.id, by=session.person.id, at=session.now())
        tx.receivings.join(
            Joined(
                store_id=receiving.sender_store,
                their_child=receiving.their_child,
                child_id=child.id,
                joined_by=session.person.id,
                joined_at=session.now(),
            )
        )
        merge(session, tx, child.id, opened, content)
        if continue_for:
            _continue(session, tx, child.id, content, reason=continue_for)
        return answered(session, tx, taken)


def decline(session: Session, sending_id: SendingId, *, words: str) -> Receiving:
    """Decline a child's file with the reason: nothing of it is taken in."""
    session.check(Action.SEAL)
    session.check(Action.CHANGE_CHILD)
    with session.write("receiving.declined", "receiving", sending_id) as tx:
        declined = tx.receivings.get(sending_id).declined(
            by=session.person.id, at=session.now(), words=limited("words", words)
        )
        return answered(session, tx, declined)


def _arrival(what: Arrived, opened: Opened, receiving: Receiving | None) -> Arrival:
    return Arrival(
        what=what,
        handover_id=opened.manifest.handover_id,
        receiving=receiving,
        sender=opened.sender.card.name,
    )


def _alike(tx: Transaction, came: Child) -> tuple[Alike, ...]:
    coded = tx.children.by_personal_code(came.personal_code) if came.personal_code else None
    near = (*tx.children.born_on(came.birth_date), *tx.children.named(came.name))
    found = {each.id: each for each in (*near, *((coded,) if coded else ()))}
    return alike(found.values(), came)


def _new(tx: Transaction, came: Child) -> Child:
    if came.personal_code and tx.children.by_personal_code(came.personal_code) is not None:
        raise Invalid("personal_code", "taken")
    try:
        tx.children.get(came.id)
    except NotFound:
        return tx.children.save(came)
    return tx.children.save(replace(came, id=ChildId(new_id())))


def _joined(tx: Transaction, here: Child, came: Child) -> Child:
    check_join(here, came)
    whole = completed(here, came)
    code = whole.personal_code
    other = tx.children.by_personal_code(code) if code else None
    if other is not None and other.id != here.id:
        whole = replace(whole, personal_code=here.personal_code)
    return tx.children.save(whole) if whole != here else here


def _continue(
    session: Session, tx: Transaction, child_id: ChildId, content: Content, *, reason: str
) -> None:
    """Open a case that goes on from the one told of: another number, for that one stays there."""
    case = content.case if isinstance(content, TransitionContent) else None
    if case is None:
        raise Invalid("continue_for", "no-case")
    session.check_child(tx, Action.WORK_ON_STAGE_ONE, child_id)
    if tx.cases.open_of_child(child_id) is not None:
        raise CaseAlreadyOpen
    opened = SupportCase(
        id=CaseId(new_id()),
        child_id=child_id,
        concern=case.concern,
        responsible=session.person.id,
        opened_on=session.today(),
        stage_since=session.today(),
        participants=frozenset({session.person.id}),
        origin=content.sender.name,
        continues=case.id,
    )
    tx.cases.save(
        opened.moved(
            Move.OPENED,
            on=session.today(),
            at=session.now(),
            by=session.person.id,
            reason=reason,
        )
    )
