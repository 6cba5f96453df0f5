# SPDX-License-Identifier: EUPL-1.2
"""What a package that came in carries: an offer or an answer (withdrawals: ``withdrawals.py``).

Everything that can be refused is refused before the first row is written or in the one
transaction that writes, so a refusal changes nothing.
"""

from __future__ import annotations

from dataclasses import replace

from hop_desktop.app.answers import answer
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.attachments import keep_file
from hop_desktop.app.house import is_colleague
from hop_desktop.app.package_contents import read_answer, read_content, read_plain
from hop_desktop.app.same_child import check_child, child_of
from hop_desktop.app.session import Session
from hop_desktop.app.taking_over import reception, take_entries
from hop_desktop.app.unpacking import Opened, received_record, reopen
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import AttachedTo, kept_media_of
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.content import HandoverContent
from hop_desktop.domain.errors import (
    ContentWrong,
    Invalid,
    PackageIdReused,
    ReceiptNotExpected,
)
from hop_desktop.domain.handovers import (
    Handover,
    HandoverState,
    Incoming,
    Reception,
)
from hop_desktop.domain.letters import LETTERS
from hop_desktop.domain.packages import (
    OF_NO_CASE,
    Answer,
    Kind,
    Readership,
    ResyncRequest,
    Verdict,
)
from hop_desktop.domain.supplements import held_items
from hop_desktop.domain.text import required
from hop_desktop.store.transaction import Transaction

CONFLICT = "conflict"
"""What a store answers in place of words when the same number came by another handover."""

OF_OWN_HANDOVER = {Kind.RECEIPT, Kind.ACK, Kind.QUESTION, Kind.FEEDBACK}
ANSWERED_BY_PACKAGE = {Kind.SUPPLEMENT, Kind.RESYNC, Kind.NOTICE, *LETTERS}

FIXED_FILES = {packages.CONTENT, packages.SUMMARY}


def seen_before(tx: Transaction, opened: Opened) -> Arrival | None:
    """Return what a known package was, or nothing for one that is new here.

    Raises ``PackageIdReused`` when a known number comes with other bytes, or a handover that has
    come already is sealed anew: the copies could be answered twice.
    """
    manifest = opened.manifest
    known = tx.packages.find(manifest.package_id, "in")
    incoming = tx.incoming.find(manifest.handover_id)
    if known is None:
        if incoming is not None and manifest.kind is Kind.HANDOVER:
            raise PackageIdReused
        return None
    if known.sha256 != opened.sha256:
        raise PackageIdReused
    return _seen(tx, opened, incoming)


def _seen(tx: Transaction, opened: Opened, incoming: Incoming | None) -> Arrival:
    """Return what is known of a package that came before, and what was sealed in answer to it."""
    manifest = opened.manifest
    ours = tx.handovers.find(manifest.handover_id) if manifest.kind in OF_OWN_HANDOVER else None
    buried = manifest.kind is Kind.WITHDRAW and not is_of(incoming, opened)
    answered = manifest.kind in ANSWERED_BY_PACKAGE or (
        (buried or manifest.kind in OF_NO_CASE)
        and bool(tx.packages.answers_to(manifest.package_id))
    )
    return Arrival(
        what=Arrived.SEEN_BEFORE,
        handover_id=manifest.handover_id,
        incoming=None if ours or buried else incoming,
        handover=ours,
        reply=manifest.package_id if answered else None,
        sender=opened.sender.card.name,
        receiving=tx.receivings.find(manifest.handover_id),
        sending=tx.sendings.find(manifest.handover_id),
    )


def is_of(incoming: Incoming | None, opened: Opened) -> bool:
    """Say whether a handover is of the sender's own: others may have used its number before."""
    return incoming is not None and incoming.sender_store == opened.manifest.store_id


def is_void(session: Session, tx: Transaction, opened: Opened) -> bool:
    """Say whether a package is of a time that its sender has forgotten by a restore.

    It told so by asking, and said then what it still had: only that goes on to count.
    """
    known = tx.restores.known_of(opened.sender.id)
    if opened.manifest.incarnation >= known:
        return False
    for record in tx.packages.with_contact(opened.sender.id):
        asked = record.kind is Kind.RESYNC and record.direction == "in"
        if asked and record.incarnation == known:
            files = reopen(session, tx.packages.content(record.package_id, "in"))
            if opened.manifest.package_id in read_plain(files[packages.RESYNC], ResyncRequest).has:
                return False
    return True


def keep_void(session: Session, tx: Transaction, opened: Opened, data: bytes) -> Arrival:
    """Log a package that counts no more."""
    tx.packages.record(received_record(opened, session.now()), data)
    return Arrival(what=Arrived.VOID, handover_id=opened.manifest.handover_id)


def keep_late(
    session: Session, tx: Transaction, opened: Opened, data: bytes, handover: Handover
) -> Arrival:
    """Log an answer to a handover that has one: nothing moves, and nothing is missing."""
    tx.packages.record(received_record(opened, session.now()), data)
    return Arrival(what=Arrived.LATE, handover_id=handover.id, handover=handover)


# Offers


def take_offer(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Keep an offered handover, or settle it by its number; raise ``AnotherChild``."""
    content, manifest = checked_content(session, opened), opened.manifest
    with session.write("incoming.received", "incoming", manifest.handover_id) as tx:
        check_child(tx, content)
        tx.packages.record(received_record(opened, session.now()), data)
        incoming = keep_offer(session, tx, opened, content)
        if is_void(session, tx, opened):
            tx.tombstones.add(manifest.handover_id, session.now(), sender=manifest.store_id)
        meaning = reception(
            tx,
            case_id=manifest.case_id,
            handover_id=manifest.handover_id,
            ownership=manifest.ownership,
            sender=manifest.store_id,
        )
        if meaning is Reception.OFFERED:
            return Arrival(what=Arrived.OFFER, handover_id=incoming.handover_id, incoming=incoming)
        settled = settle(session, tx, incoming, content, meaning)
        return Arrival(what=Arrived.SETTLED, handover_id=settled.handover_id, incoming=settled)


def keep_offer(
    session: Session, tx: Transaction, opened: Opened, content: HandoverContent
) -> Incoming:
    """Keep an offer with its content and its files; nothing is decided yet."""
    incoming = tx.incoming.save(_incoming(session, opened, content))
    readership = Readership(informed=opened.manifest.informed, readers=opened.manifest.readers)
    tx.received.keep_content(incoming.handover_id, content, readership)
    _keep_files(session, tx, content, opened)
    return incoming


def take_information(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Keep a handover that is offered to another house: to be read here, never to be answered."""
    content = checked_content(session, opened)
    handover_id = opened.manifest.handover_id
    with session.write("incoming.informed", "incoming", handover_id) as tx:
        tx.packages.record(received_record(opened, session.now()), data)
        incoming = keep_offer(session, tx, opened, content)
        if tx.tombstones.has(handover_id, sender=opened.manifest.store_id):
            incoming = tx.incoming.save(incoming.let_go())
        return Arrival(what=Arrived.INFORMATION, handover_id=handover_id, incoming=incoming)


def settle(
    session: Session,
    tx: Transaction,
    incoming: Incoming,
    content: HandoverContent,
    meaning: Reception,
) -> Incoming:
    """Answer an offer that nobody has to decide on.

    A superseded one gives its entries but no responsibility: the case has travelled on since.
    """
    superseded = meaning is Reception.SUPERSEDED
    if superseded:
        take_entries(session, tx, content)
    verdict = {
        Reception.WITHDRAWN: Verdict.WITHDRAWN,
        Reception.SUPERSEDED: Verdict.ACCEPTED,
        Reception.CONFLICT: Verdict.DECLINED,
    }[meaning]
    words = CONFLICT if meaning is Reception.CONFLICT else ""
    return answer(session, tx, incoming, verdict, by=None, words=words, superseded=superseded)


def checked_content(session: Session, opened: Opened) -> HandoverContent:
    """Return the content; raise ``ContentWrong`` unless it is that of the manifest and possible."""
    content = read_content(
        opened.files.get(packages.CONTENT, b""), schemas=session.resources / "schemas"
    )
    manifest = opened.manifest
    listed = [(file.file, file.sha256) for file in content.files]
    packed = [(f.name, f.sha256) for f in manifest.files if f.name not in FIXED_FILES]
    fits = (
        content.case_id == manifest.case_id
        and content.handover_id == manifest.handover_id
        and content.ownership == manifest.ownership
        and content.sender.store_id == manifest.store_id
        and packages.SUMMARY in opened.files
        and sorted(listed) == sorted(packed)
    )
    if not fits:
        raise ContentWrong
    try:
        child_of(content.child)
        required("concern", content.concern)
        for file in content.files:
            kept_media_of(opened.files[file.file])
    except Invalid:
        raise ContentWrong from None
    return content


def _incoming(session: Session, opened: Opened, content: HandoverContent) -> Incoming:
    manifest = opened.manifest
    return Incoming(
        handover_id=manifest.handover_id,
        package_id=manifest.package_id,
        package_sha256=opened.sha256,
        case_id=manifest.case_id,
        ownership=manifest.ownership,
        sender=opened.sender.id,
        sender_store=manifest.store_id,
        sender_name=opened.sender.card.name,
        child_name=content.child.name,
        stage_note=str(content.stage),
        received_at=session.now(),
        for_information=opened.informed is not None,
    )


def _keep_files(
    session: Session, tx: Transaction, content: HandoverContent, opened: Opened
) -> None:
    for file in content.files:
        keep_file(
            session,
            tx,
            kind=AttachedTo.INCOMING,
            owner_id=content.handover_id,
            child_id=None,
            title=file.title,
            content=opened.files[file.file],
        )


# Answers


def take_receipt(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Take the answer to the very handover that waits for it; raise ``ReceiptNotExpected``.

    A second answer to a handover that has one comes too late: it is logged and moves nothing.
    """
    told, manifest = read_answer(opened.files.get(packages.ANSWER, b"")), opened.manifest
    # The other house's clock may be wrong; nothing is answered before it is read.
    receipt = replace(told, answered_at=min(told.answered_at, session.now()))
    with session.write("handover.answered", "handover", manifest.handover_id) as tx:
        if is_void(session, tx, opened):
            return keep_void(session, tx, opened, data)
        handover = tx.handovers.by_package(receipt.package_id)
        from_recipient = handover is not None and handover.recipient == opened.sender.id
        if handover is None or not from_recipient or manifest.handover_id != handover.id:
            raise ReceiptNotExpected
        if not handover.is_open and handover.fits(receipt):
            return keep_late(session, tx, opened, data, handover)
        answered = _as_asked(tx, handover, receipt).take_answer(receipt)
        tx.packages.record(received_record(opened, session.now()), data)
        case = tx.cases.get(handover.case_id)
        within = is_colleague(tx, answered.recipient)
        tx.cases.save(_after_answer(session, case, answered, receipt, within=within))
        saved = tx.handovers.save(answered)
        held = held_items(receipt.holds, receipt.holds_records, receipt.holds_files)
        tx.supplements.note_held(saved.id, held)
        return Arrival(what=Arrived.ANSWER, handover_id=saved.id, handover=saved)


def _as_asked(tx: Transaction, handover: Handover, receipt: Answer) -> Handover:
    """Return a handover of an earlier life of this store as asked back.

    Its recipient lets it go unasked, for it has been told of the restore before the file came.
    """
    sealed = tx.packages.find(receipt.package_id, "out")
    earlier = sealed is not None and sealed.incarnation < tx.restores.incarnation()
    can_be_asked = handover.state in {HandoverState.SEALED, HandoverState.DELIVERED}
    return handover.ask_back() if earlier and can_be_asked else handover


def _after_answer(
    session: Session, case: SupportCase, handover: Handover, receipt: Answer, *, within: bool
) -> SupportCase:
    if handover.state is not HandoverState.ACCEPTED:
        return case.kept(number=receipt.ownership)
    return case.gone(
        number=receipt.ownership,
        on=session.today(),
        at=session.now(),
        by=session.person.id,
        reason=handover.reason,
        within_house=within,
    )
