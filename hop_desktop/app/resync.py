# SPDX-License-Identifier: EUPL-1.2
"""After a restore: this house asks its contacts round for what it has forgotten.

Until every one of them has answered, or the head has settled it by word of mouth, nothing that
moves responsibility is sealed. What comes back is replayed in the order of ownership numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.bounds import MOST_RESTORES
from hop_desktop.app.outgoing import write_beside
from hop_desktop.app.package_contents import canonical, read_plain
from hop_desktop.app.packing import Packed, pack
from hop_desktop.app.replaying import as_sent, place_of, replay, returning_place
from hop_desktop.app.session import Session
from hop_desktop.app.unpacking import Opened, received_record, returned, returned_record
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import (
    ContentWrong,
    HandoversLocked,
    PackageTooLarge,
    RecipientNotConfirmed,
    ResyncNotExpected,
)
from hop_desktop.domain.ids import CaseId, ContactId
from hop_desktop.domain.packages import (
    CaseLine,
    Kind,
    PackageRecord,
    ResyncReply,
    ResyncRequest,
)
from hop_desktop.domain.restores import Asked
from hop_desktop.store.transaction import Transaction

MOST_RETURNED = 400
MOST_BYTES = 100 * 1024 * 1024
MOST_OPENED = 500 * 1024 * 1024
"""What all that is given back at once may come to when it is opened; it is replayed together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnershipLine:
    """A case that went between this house and a contact, as it stands here and there.

    ``child`` is empty and ``custody`` nothing for a case that only the contact knows.
    """

    case_id: CaseId
    child: str = ""
    custody: CaseCustody | None = None
    ownership: int = 0
    theirs: CaseLine | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedContact:
    """A contact to be asked; ``lines`` are what both read to each other when it is settled."""

    contact: Contact
    asked: Asked
    lines: tuple[OwnershipLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """What a restore has left open. ``locked``: nothing that moves responsibility is sealed.

    After that ``asked`` are those with whom it was settled by word alone: what they offer can be
    answered once they have answered in a file, for only they know what was answered before.
    """

    locked: bool
    asked: tuple[AskedContact, ...]


def recovery(session: Session) -> Recovery | None:
    """Return whom to ask after the restore and how far that is; nothing when none is open."""
    session.check(Action.SEAL)
    with session.read() as tx:
        locked = tx.restores.are_handovers_locked()
        asked = tuple(
            AskedContact(contact=contact, asked=asked, lines=_both(tx, contact, asked))
            for contact, asked in _all_asked(tx)
            if locked or asked.in_doubt
        )
        return Recovery(locked=locked, asked=asked) if locked or asked else None


def write_questions(session: Session, folder: Path) -> tuple[Path, ...]:
    """Write a question for every confirmed contact that has not answered into a folder.

    Raises ``DiskFull`` or ``WriteFailed``; what was sealed stays and is written again as it is.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        open_ones = [
            contact.id
            for contact, asked in _all_asked(tx)
            if contact.is_confirmed and (asked.in_doubt or not asked.is_settled)
        ]
    return tuple(write_question(session, contact_id, folder) for contact_id in open_ones)


def write_question(session: Session, contact_id: ContactId, folder: Path) -> Path:
    """Write the question for one contact; the same bytes until part of an answer has come.

    Raises ``RecipientNotConfirmed``, ``DiskFull`` or ``WriteFailed``.
    """
    session.check(Action.SEAL)
    with session.write("restore.question-written", "contact", contact_id) as tx:
        contact = tx.contacts.get(contact_id)
        if not contact.is_confirmed:
            raise RecipientNotConfirmed
        asked = _asked(tx, contact)
        if asked.package_id is None:
            packed = _question(session, tx, contact)
            tx.packages.record(packed.record, packed.content)
            tx.restores.save(asked.asking(packed.record.package_id, at=session.now()))
            name, content = packed.record.file_name, packed.content
        else:
            logged = tx.packages.with_contact(contact_id)
            name = next(each.file_name for each in logged if each.package_id == asked.package_id)
            content = tx.packages.content(asked.package_id, "out")
    return write_beside(folder, name, content)


def settle_by_word(session: Session, contact_id: ContactId) -> None:
    """Note, as the head, that both sides have told each other what went between them."""
    session.check(Action.ADMINISTER)
    with session.write("restore.settled-by-word", "contact", contact_id) as tx:
        asked = _asked(tx, tx.contacts.get(contact_id))
        tx.restores.save(asked.settled(by=session.person.id, at=session.now()))


def unlock(session: Session) -> None:
    """Let handovers go on; raise ``HandoversLocked`` while a contact has not answered."""
    session.check(Action.ADMINISTER)
    with session.write("restore.ended", "institution", session.store.id) as tx:
        if not all(asked.is_settled for _, asked in _all_asked(tx)):
            raise HandoversLocked
        tx.restores.unlock_handovers()


def take_resync(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Give a restored house back what went between both; from now on only that counts."""
    request, manifest = (
        read_plain(opened.files.get(packages.RESYNC, b""), ResyncRequest),
        (opened.manifest),
    )
    if request.incarnation != manifest.incarnation:
        raise ContentWrong
    with session.write("restore.asked-here", "contact", opened.sender.id) as tx:
        tx.packages.record(received_record(opened, session.now()), data)
        tx.restores.note(opened.sender.id, request.incarnation, at=session.now())
        packed = _answer(session, tx, opened, request)
        tx.packages.record(packed.record, packed.content)
        return Arrival(
            what=Arrived.RESTORE_ASKED,
            handover_id=manifest.handover_id,
            reply=manifest.package_id,
            sender=opened.sender.card.name,
        )


def take_resync_reply(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Take back what this store has forgotten; with the last answer handovers are unlocked.

    Raises ``ResyncNotExpected`` for an answer to a question that this store did not ask.
    """
    reply = read_plain(opened.files.get(packages.RESYNC_REPLY, b""), ResyncReply)
    with session.write("restore.answered", "contact", opened.sender.id) as tx:
        _check_asked(tx, opened, reply)
        tx.packages.record(received_record(opened, session.now()), data)
        unknown = _take_back(session, tx, opened, reply)
        if reply.newest is not None and reply.newest >= tx.restores.incarnation():
            tx.restores.rise_above(reply.newest)
        asked = _asked(tx, opened.sender)
        if asked.answered_at is None and asked.incarnation == reply.incarnation:
            tx.restores.save(
                asked.answered(
                    at=session.now(),
                    complete=reply.complete,
                    restoring=reply.restoring,
                    unknown_house=unknown,
                    theirs=reply.lines,
                )
            )
        if all(each.is_settled for _, each in _all_asked(tx)):
            tx.restores.unlock_handovers()
        return Arrival(
            what=Arrived.RESTORE_ANSWERED,
            handover_id=opened.manifest.handover_id,
            sender=opened.sender.card.name,
            entries=len(reply.packages),
        )


def _all_asked(tx: Transaction) -> list[tuple[Contact, Asked]]:
    known = tx.restores.asked()
    incarnation = tx.restores.incarnation()
    return [
        (contact, known.get(contact.id) or Asked(contact_id=contact.id, incarnation=incarnation))
        for contact in tx.contacts.all()
    ]


def _asked(tx: Transaction, contact: Contact) -> Asked:
    found = tx.restores.asked().get(contact.id)
    return found or Asked(contact_id=contact.id, incarnation=tx.restores.incarnation())


def _lines(tx: Transaction, contact: Contact) -> tuple[OwnershipLine, ...]:
    met = {
        record.case_id: None
        for record in tx.packages.with_contact(contact.id)
        if record.case_id != packages.NO_CASE
    }
    found = (tx.cases.find(case_id) for case_id in met)
    return tuple(
        OwnershipLine(
            case_id=case.id,
            child=tx.children.get(case.child_id).name,
            custody=case.custody,
            ownership=case.ownership,
        )
        for case in found
        if case is not None
    )


def _both(tx: Transaction, contact: Contact, asked: Asked) -> tuple[OwnershipLine, ...]:
    """Return how each case stands here and, as far as the contact has told, there."""
    theirs = {line.case_id: line for line in asked.theirs}
    ours = [replace(line, theirs=theirs.pop(line.case_id, None)) for line in _lines(tx, contact)]
    return (
        *ours,
        *(OwnershipLine(case_id=line.case_id, theirs=line) for line in theirs.values()),
    )


def _question(session: Session, tx: Transaction, contact: Contact) -> Packed:
    request = ResyncRequest(
        incarnation=tx.restores.incarnation(),
        has=tuple(sorted(record.package_id for record in tx.packages.with_contact(contact.id))),
    )
    return pack(
        session,
        tx,
        kind=Kind.RESYNC,
        to=contact,
        case_id=packages.NO_CASE,
        handover_id=packages.NO_HANDOVER,
        ownership=0,
        files={packages.RESYNC: canonical(request)},
    )


def _answer(session: Session, tx: Transaction, opened: Opened, request: ResyncRequest) -> Packed:
    # What does not fit comes with the next answer: never an answer before what it answers.
    has = frozenset(request.has)
    forgotten = sorted(
        (
            record
            for record in tx.packages.with_contact(opened.sender.id)
            if record.package_id not in has and _is_given_back(record) and not record.is_emptied
        ),
        key=returning_place,
    )
    files: dict[str, bytes] = {}
    given: list[packages.ReturnedPackage] = []
    for number, record in enumerate(forgotten[:MOST_RETURNED], start=1):
        content = tx.packages.content(record.package_id, record.direction)
        if given and sum(map(len, files.values())) + len(content) > MOST_BYTES:
            break
        name = f"package-{number:03d}.cdoc2"
        files[name] = content
        # What came in here the asker had sent.
        sent = record.direction == "in"
        given.append(packages.ReturnedPackage(file=name, sha256=record.sha256, sent=sent))
    reply = ResyncReply(
        incarnation=request.incarnation,
        newest=_newest_forgotten(tx, opened, request),
        complete=len(given) == len(forgotten),
        restoring=tx.restores.are_handovers_locked(),
        packages=tuple(given),
        lines=tuple(
            CaseLine(case_id=line.case_id, custody=line.custody, ownership=line.ownership)
            for line in _lines(tx, opened.sender)
            if line.custody is not None
        ),
    )
    return pack(
        session,
        tx,
        kind=Kind.RESYNC_REPLY,
        to=opened.sender,
        case_id=packages.NO_CASE,
        handover_id=packages.NO_HANDOVER,
        ownership=0,
        files={packages.RESYNC_REPLY: canonical(reply), **files},
        in_reply_to=opened.manifest.package_id,
    )


def _is_given_back(of: PackageRecord | packages.Manifest) -> bool:
    """Say whether a package is of a handover; the bytes of a notice lie in the compartment."""
    return of.kind not in packages.OF_NO_HANDOVER and of.handover_id != packages.NO_HANDOVER


def _newest_forgotten(tx: Transaction, opened: Opened, request: ResyncRequest) -> int | None:
    known = {*request.has, opened.manifest.package_id}
    return max(
        (
            record.incarnation
            for record in tx.packages.with_contact(opened.sender.id)
            if record.direction == "in" and record.package_id not in known
        ),
        default=None,
    )


def _check_asked(tx: Transaction, opened: Opened, reply: ResyncReply) -> None:
    asked = opened.manifest.in_reply_to
    question = tx.packages.find(asked, "out") if asked is not None else None
    fits = (
        question is not None
        and question.kind is Kind.RESYNC
        and question.contact_id == opened.sender.id
        and question.incarnation == reply.incarnation
    )
    if not fits:
        raise ResyncNotExpected
    if (reply.newest or 0) > MOST_RESTORES:
        raise ContentWrong
    listed = sorted([packages.RESYNC_REPLY, *(given.file for given in reply.packages)])
    if listed != sorted(file.name for file in opened.manifest.files):
        raise ContentWrong  # also when one is listed twice: each is opened as often as it is listed


def _take_back(session: Session, tx: Transaction, opened: Opened, reply: ResyncReply) -> str:
    """Log every package that is new here, and replay them in the order in which they counted.

    What had gone to a house that is not known here any more is left out; its name is returned.
    """
    new: list[tuple[Opened, bool]] = []
    unknown = ""
    for given, package in _opened_each(session, opened, reply):
        if given.sent:
            known = as_sent(tx, package)
            if known is None:
                unknown = package.manifest.recipients[0].name
                continue
            package = known  # noqa: PLW2901  the same one, as it was sent
        record = returned_record(package, package.manifest.created_at, sent=given.sent)
        if tx.packages.find(record.package_id, record.direction) is not None:
            continue
        new.append((package, given.sent))
        if given.sent or record.kind is not Kind.WITHDRAW or package.informed:
            tx.packages.record(record, opened.files[given.file])
    for package, sent in new:
        if not sent and package.manifest.kind is Kind.WITHDRAW and not package.informed:
            _log_if_answered(tx, package, opened.files)
    for package, sent in sorted(new, key=lambda each: place_of(each[0])):
        replay(session, tx, package, sent=sent)
    return unknown


def _opened_each(
    session: Session, opened: Opened, reply: ResyncReply
) -> Iterator[tuple[packages.ReturnedPackage, Opened]]:
    """Yield every package that is given back, opened; raise for what it is not, or too much."""
    left = MOST_OPENED
    for given in reply.packages:
        package = returned(session, opened.files[given.file], opened.sender, sent=given.sent)
        left -= sum(map(len, package.files.values()))
        if left < 0:
            raise PackageTooLarge
        if package.sha256 != given.sha256 or not _is_given_back(package.manifest):
            raise ContentWrong
        yield given, package


def _log_if_answered(tx: Transaction, package: Opened, files: Mapping[str, bytes]) -> None:
    """Log a request to let a handover go that was answered; any other has to come again."""
    logged = tx.packages.of_handover(package.manifest.handover_id)
    if any(log.kind is Kind.RECEIPT and log.direction == "out" for log in logged):
        data = next(each for each in files.values() if sha256(each).hexdigest() == package.sha256)
        tx.packages.record(returned_record(package, package.manifest.created_at, sent=False), data)
