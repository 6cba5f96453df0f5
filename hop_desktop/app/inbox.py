# SPDX-License-Identifier: EUPL-1.2
"""What comes in: a handover to answer, an answer to a handover, a withdrawal.

The order is fixed: opened and authenticated whole, signature by a confirmed contact, addressed
to this house, not seen before, schema; only then one transaction. A refusal changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from hop_desktop.app.handovers import write_beside
from hop_desktop.app.packing import (
    Opened,
    canonical,
    pack,
    read_answer,
    read_content,
    read_withdrawal,
    received_record,
    unpack,
)
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import AttachedTo, Attachment, media_of
from hop_desktop.domain.cases import CaseCustody, CaseStatus, Move, Stage, SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.content import HandoverContent
from hop_desktop.domain.errors import (
    ContentWrong,
    HandoverNotOpen,
    Invalid,
    NotAPackage,
    NotFound,
    PackageIdReused,
    ReceiptNotExpected,
)
from hop_desktop.domain.handovers import (
    Handover,
    HandoverState,
    Incoming,
    Reception,
    receive_offer,
    receive_withdrawal,
)
from hop_desktop.domain.ids import AttachmentId, HandoverId, PlanId
from hop_desktop.domain.packages import Answer, HeldEntry, Kind, Verdict
from hop_desktop.domain.plans import ActionPlan
from hop_desktop.store.transaction import Transaction

LARGEST_PACKAGE = 200 * 1024 * 1024
CONFLICT = "conflict"
"""What a store answers in place of words when the same number came by another handover."""


class Arrived(Enum):
    """What a file turned out to be."""

    OFFER = "offer"
    ANSWER = "answer"
    WITHDRAWAL = "withdrawal"
    SEEN_BEFORE = "seen-before"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A file taken in: an offer (``incoming``) or the answer to a handover (``handover``).

    A withdrawal that came before its handover has only ``handover_id``: its answer can be written.
    """

    what: Arrived
    handover_id: HandoverId
    incoming: Incoming | None = None
    handover: Handover | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingFile:
    """An offered handover as the case manager reads it before answering."""

    incoming: Incoming
    content: HandoverContent
    sender: Contact
    attachments: tuple[Attachment, ...]
    taken_by: str


def inbox(session: Session) -> tuple[Incoming, ...]:
    """Return the received handovers, newest first."""
    session.check(Action.SEAL)
    with session.read() as tx:
        return tx.incoming.listed()


def read_package_file(path: Path) -> bytes:
    """Return a file's bytes; raise ``NotAPackage`` when it is too large or cannot be read."""
    try:
        if path.stat().st_size > LARGEST_PACKAGE:
            raise NotAPackage
        return path.read_bytes()
    except OSError:
        raise NotAPackage from None


def take_in(session: Session, data: bytes) -> Arrival:
    """Take a package in, whatever it carries; the same package again changes nothing."""
    session.check(Action.SEAL)
    with session.read() as tx:
        opened = unpack(session, tx, data)
        known = tx.packages.find(opened.manifest.package_id, "in")
        if known is not None and known.sha256 != opened.sha256:
            raise PackageIdReused
        if known is not None:
            return _seen_before(tx, opened)
    if opened.manifest.kind is Kind.RECEIPT:
        return _take_receipt(session, opened, data)
    if opened.manifest.kind is Kind.WITHDRAW:
        return _take_withdrawal(session, opened, data)
    return _take_offer(session, opened, data)


def incoming_file(session: Session, handover_id: HandoverId) -> IncomingFile:
    """Return a received handover whole; the view is journalled."""
    session.check(Action.SEAL)
    with session.write("incoming.viewed", "incoming", handover_id) as tx:
        incoming = tx.incoming.get(handover_id)
        taker = incoming.taken_by
        return IncomingFile(
            incoming=incoming,
            content=tx.received.content(handover_id),
            sender=tx.contacts.get(incoming.sender),
            attachments=tx.attachments.of(AttachedTo.INCOMING, handover_id),
            taken_by=tx.staff.get(taker).name if taker else "",
        )


def incoming_summary(session: Session, handover_id: HandoverId) -> bytes:
    """Return the summary PDF exactly as it came in the package."""
    session.check(Action.SEAL)
    with session.read() as tx:
        incoming = tx.incoming.get(handover_id)
        data = tx.packages.content(incoming.package_id, "in")
        return unpack(session, tx, data).files[packages.SUMMARY]


def accept(session: Session, handover_id: HandoverId, *, words: str = "") -> Incoming:
    """Take responsibility: entries, ownership, journal and the receipt in one transaction."""
    session.check(Action.WORK_ON_STAGE_THREE)
    with session.write("incoming.accepted", "incoming", handover_id) as tx:
        incoming = tx.incoming.get(handover_id)
        answered = incoming.answer(
            Verdict.ACCEPTED, by=session.person.id, at=session.now(), words=words
        )
        content = tx.received.content(handover_id)
        _take_over(session, tx, content)
        return _answer(session, tx, answered, Verdict.ACCEPTED)


def return_with_questions(session: Session, handover_id: HandoverId, *, words: str) -> Incoming:
    """Give the handover back with questions; answering them is a new handover."""
    return _refuse(session, handover_id, Verdict.RETURNED, words=words)


def decline(session: Session, handover_id: HandoverId, *, words: str) -> Incoming:
    """Decline the handover with a reason."""
    return _refuse(session, handover_id, Verdict.DECLINED, words=words)


def write_answer(session: Session, handover_id: HandoverId, folder: Path) -> Path:
    """Write the stored answer into a folder; again and again the same bytes."""
    session.check(Action.SEAL)
    with session.read() as tx:
        answers = [
            record
            for record in tx.packages.of_handover(handover_id)
            if record.kind is Kind.RECEIPT and record.direction == "out"
        ]
        if not answers:
            raise HandoverNotOpen
        record = answers[0]
        content = tx.packages.content(record.package_id, "out")
    path = write_beside(folder, record.file_name, content)
    with session.write("incoming.answer-written", "incoming", handover_id):
        return path


def _seen_before(tx: Transaction, opened: Opened) -> Arrival:
    handover_id = opened.manifest.handover_id
    if opened.manifest.kind is Kind.RECEIPT:
        return Arrival(
            what=Arrived.SEEN_BEFORE,
            handover_id=handover_id,
            handover=tx.handovers.get(handover_id),
        )
    return Arrival(
        what=Arrived.SEEN_BEFORE,
        handover_id=handover_id,
        incoming=tx.incoming.find(handover_id),
    )


def _take_offer(session: Session, opened: Opened, data: bytes) -> Arrival:
    content = _checked_content(session, opened)
    manifest = opened.manifest
    with session.write("incoming.received", "incoming", manifest.handover_id) as tx:
        known = tx.ownership.known(manifest.case_id) or _own_number(tx, opened)
        reception = receive_offer(
            ownership=manifest.ownership,
            handover_id=manifest.handover_id,
            known=known[0] if known else None,
            by=known[1] if known else None,
            tombstone=tx.tombstones.has(manifest.handover_id),
        )
        tx.packages.record(received_record(opened, session.now()), data)
        incoming = tx.incoming.save(_incoming(session, opened, content))
        tx.received.keep_content(incoming.handover_id, content)
        _keep_files(session, tx, content, opened)
        if reception is Reception.OFFERED:
            return Arrival(what=Arrived.OFFER, handover_id=incoming.handover_id, incoming=incoming)
        settled = _settle(session, tx, incoming, reception)
        return Arrival(what=Arrived.SETTLED, handover_id=settled.handover_id, incoming=settled)


def _own_number(tx: Transaction, opened: Opened) -> tuple[int, HandoverId] | None:
    """Return the number of a case that began in this house and has come back to it."""
    try:
        case = tx.cases.get(opened.manifest.case_id)
    except NotFound:
        return None
    handovers = tx.handovers.of_case(case.id)
    return (case.ownership, handovers[0].id) if handovers else None


def _settle(
    session: Session, tx: Transaction, incoming: Incoming, reception: Reception
) -> Incoming:
    verdict = {
        Reception.WITHDRAWN: Verdict.WITHDRAWN,
        Reception.SUPERSEDED: Verdict.ACCEPTED,
        Reception.CONFLICT: Verdict.DECLINED,
    }[reception]
    words = CONFLICT if reception is Reception.CONFLICT else ""
    answered = incoming.answer(verdict, by=None, at=session.now(), words=words)
    return _answer(session, tx, answered, verdict, superseded=reception is Reception.SUPERSEDED)


def _checked_content(session: Session, opened: Opened) -> HandoverContent:
    content = read_content(
        opened.files.get(packages.CONTENT, b""), schemas=session.resources / "schemas"
    )
    manifest = opened.manifest
    same = (
        content.case_id == manifest.case_id
        and content.handover_id == manifest.handover_id
        and content.ownership == manifest.ownership
        and content.sender.store_id == manifest.store_id == opened.sender.card.store_id
        and packages.SUMMARY in opened.files
    )
    listed = {(f.file, f.sha256) for f in content.files}
    fixed = {packages.CONTENT, packages.SUMMARY}
    packed = {(f.name, f.sha256) for f in manifest.files if f.name not in fixed}
    if not same or listed != packed:
        raise ContentWrong
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
    )


def _keep_files(
    session: Session, tx: Transaction, content: HandoverContent, opened: Opened
) -> None:
    for file in content.files:
        body = opened.files[file.file]
        try:
            media = media_of(body)
        except Invalid:
            raise ContentWrong from None
        attachment = Attachment(
            id=AttachmentId(new_id()),
            kind=AttachedTo.INCOMING,
            owner_id=content.handover_id,
            child_id=None,
            title=file.title,
            media=media,
            size=len(body),
            sha256=file.sha256,
            added_by=session.person.id,
            added_at=session.now(),
        )
        tx.attachments.add(attachment, body)


def _take_over(session: Session, tx: Transaction, content: HandoverContent) -> None:
    _keep_child(tx, content)
    _keep_case(session, tx, content)
    if content.plan.goals:
        plan = tx.plans.of_case(content.case_id)
        base = plan or ActionPlan(id=PlanId(new_id()), case_id=content.case_id)
        tx.plans.save(
            replace(
                base,
                goals=content.plan.goals,
                evaluate_on=content.plan.evaluate_on,
                evaluation=content.plan.evaluation,
                recommendations=content.plan.recommendations,
            )
        )
    tx.received.save_entries(content.case_id, content.entries)
    tx.ownership.set(content.case_id, content.ownership, content.handover_id)


def _keep_child(tx: Transaction, content: HandoverContent) -> None:
    part = content.child
    try:
        tx.children.get(part.id)
    except NotFound:
        tx.children.save(
            Child(
                id=part.id,
                first_name=part.first_name,
                last_name=part.last_name,
                birth_date=part.birth_date,
                personal_code=part.personal_code,
                home_language=part.home_language,
                place=part.place,
                registered_municipality=part.registered_municipality,
                homes=part.homes,
                guardians=part.guardians,
                siblings=part.siblings,
            )
        )


def _keep_case(session: Session, tx: Transaction, content: HandoverContent) -> None:
    try:
        case = tx.cases.get(content.case_id)
    except NotFound:
        case = SupportCase(
            id=content.case_id,
            child_id=content.child.id,
            concern=content.concern,
            responsible=session.person.id,
            opened_on=content.opened_on,
            stage_since=session.today(),
        )
    taken = replace(
        case,
        stage=Stage.THREE,
        status=CaseStatus.OPEN,
        custody=CaseCustody.OWN,
        ownership=content.ownership,
        responsible=session.person.id,
        stage_since=session.today(),
        need=content.need,
        child_voice=content.child_voice,
        parent_voice=content.parent_voice,
        participants=case.participants | {session.person.id},
        origin=content.sender.name,
    )
    tx.cases.save(
        taken.moved(
            Move.TAKEN_OVER,
            on=session.today(),
            by=session.person.id,
            reason=content.reason or content.concern,
        )
    )


def _refuse(session: Session, handover_id: HandoverId, verdict: Verdict, *, words: str) -> Incoming:
    session.check(Action.WORK_ON_STAGE_THREE)
    with session.write(f"incoming.{verdict.value}", "incoming", handover_id) as tx:
        answered = tx.incoming.get(handover_id).answer(
            verdict, by=session.person.id, at=session.now(), words=words
        )
        return _answer(session, tx, answered, verdict)


def _answer(
    session: Session,
    tx: Transaction,
    incoming: Incoming,
    verdict: Verdict,
    *,
    superseded: bool = False,
) -> Incoming:
    """Store the answered offer and its receipt's exact bytes."""
    held = tx.received.of_case(incoming.case_id) if verdict is Verdict.ACCEPTED else ()
    by = session.person
    answer = Answer(
        verdict=verdict,
        answered_by=by.name,
        job_title=by.job_title,
        phone=by.phone,
        email=by.email,
        answered_at=session.now(),
        package_id=incoming.package_id,
        package_sha256=incoming.package_sha256,
        handover_id=incoming.handover_id,
        case_id=incoming.case_id,
        ownership=incoming.ownership,
        superseded=superseded,
        words=incoming.words,
        holds=tuple(HeldEntry(id=e.id, revision=e.revision) for e in held),
    )
    name = _send_answer(session, tx, answer, to=tx.contacts.get(incoming.sender))
    return tx.incoming.save(replace(incoming, answer_file_name=name))


def _send_answer(session: Session, tx: Transaction, answer: Answer, *, to: Contact) -> str:
    packed = pack(
        session,
        tx,
        kind=Kind.RECEIPT,
        to=to,
        case_id=answer.case_id,
        handover_id=answer.handover_id,
        ownership=answer.ownership,
        files={packages.ANSWER: canonical(answer)},
        in_reply_to=answer.package_id,
    )
    tx.packages.record(packed.record, packed.content)
    return packed.record.file_name


def _take_receipt(session: Session, opened: Opened, data: bytes) -> Arrival:
    answer = read_answer(opened.files.get(packages.ANSWER, b""))
    manifest = opened.manifest
    with session.write("handover.answered", "handover", manifest.handover_id) as tx:
        handover = tx.handovers.by_package(answer.package_id)
        from_recipient = handover is not None and handover.recipient == opened.sender.id
        if handover is None or not from_recipient or manifest.handover_id != handover.id:
            raise ReceiptNotExpected
        answered = handover.take_answer(answer)
        tx.packages.record(received_record(opened, session.now()), data)
        case = tx.cases.get(handover.case_id)
        tx.cases.save(_after_answer(session, case, answered, answer))
        saved = tx.handovers.save(answered)
        return Arrival(what=Arrived.ANSWER, handover_id=saved.id, handover=saved)


def _after_answer(
    session: Session, case: SupportCase, handover: Handover, answer: Answer
) -> SupportCase:
    if handover.state is not HandoverState.ACCEPTED:
        return case.kept(number=answer.ownership)
    return case.gone(
        number=answer.ownership,
        on=session.today(),
        by=session.person.id,
        reason=handover.reason,
    )


def _take_withdrawal(session: Session, opened: Opened, data: bytes) -> Arrival:
    manifest = opened.manifest
    with session.write("incoming.withdrawal", "incoming", manifest.handover_id) as tx:
        incoming = tx.incoming.find(manifest.handover_id)
        if incoming is not None and incoming.sender != opened.sender.id:
            raise ReceiptNotExpected
        known = tx.ownership.known(manifest.case_id)
        verdict = receive_withdrawal(
            ownership=manifest.ownership,
            incoming=incoming,
            known=known[0] if known else None,
        )
        tx.packages.record(received_record(opened, session.now()), data)
        if incoming is None:
            _bury(session, tx, opened, verdict)
            return Arrival(what=Arrived.WITHDRAWAL, handover_id=manifest.handover_id)
        if verdict is Verdict.WITHDRAWN and incoming.answered_at is None:
            answered = incoming.answer(verdict, by=None, at=session.now(), words="")
            incoming = _answer(session, tx, answered, verdict)
        return Arrival(what=Arrived.WITHDRAWAL, handover_id=incoming.handover_id, incoming=incoming)


def _bury(session: Session, tx: Transaction, opened: Opened, verdict: Verdict) -> None:
    """Keep a tombstone for a handover that has not come, then answer its withdrawal."""
    withdrawal = read_withdrawal(opened.files.get(packages.WITHDRAWAL, b""))
    manifest = opened.manifest
    if verdict is Verdict.WITHDRAWN:
        tx.tombstones.add(manifest.handover_id, session.now())
    answer = Answer(
        verdict=verdict,
        superseded=verdict is Verdict.ACCEPTED,
        answered_by=session.person.name,
        answered_at=session.now(),
        package_id=withdrawal.package_id,
        package_sha256=withdrawal.package_sha256,
        handover_id=manifest.handover_id,
        case_id=manifest.case_id,
        ownership=manifest.ownership,
    )
    _send_answer(session, tx, answer, to=opened.sender)
