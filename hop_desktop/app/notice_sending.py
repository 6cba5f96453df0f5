# SPDX-License-Identifier: EUPL-1.2
"""Sealing a notice for a desk or an official, and what comes back.

Its bytes lie in the protected compartment, and the package is not sealed for the house itself:
the house's key is held by others too. Nobody is told by sealing.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from hop_desktop.app import kept_notices
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.handover_content import sender_of
from hop_desktop.app.kept_notices import KIND
from hop_desktop.app.manifests import is_of_no_handover
from hop_desktop.app.notice_law import law
from hop_desktop.app.outgoing import write_beside
from hop_desktop.app.package_contents import canonical, read_closed, read_plain
from hop_desktop.app.packing import pack
from hop_desktop.app.readership import Beside
from hop_desktop.app.session import Session, new_id
from hop_desktop.app.unpacking import Opened, received_record, reopen
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import (
    ContentWrong,
    Invalid,
    NoticeWordNotExpected,
    UnsupportedRecipient,
)
from hop_desktop.domain.exchange_folders import HASH_DIGITS, PACKAGE
from hop_desktop.domain.ids import ContactId, NoticeId, PackageId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.notices import Feedback, Notice, SealedNotice
from hop_desktop.domain.packages import Acknowledgement, Kind, ResyncRequest
from hop_desktop.domain.readers import CertifiedReader
from hop_desktop.domain.sent_notices import NoticeFeedback, content_of
from hop_desktop.store.transaction import Transaction


def desks(session: Session) -> tuple[Contact, ...]:
    """Return the desks that a notice can be sealed for: those whose code was compared."""
    with session.read() as tx:
        return tuple(
            contact
            for contact in tx.contacts.all()
            if contact.card.workplace is Workplace.DESK and contact.is_confirmed
        )


def seal_for_desk(session: Session, notice_id: NoticeId, contact_id: ContactId) -> Notice:
    """Seal the version frozen last for a desk and this notice alone.

    Raises ``RecipientNotConfirmed``, and ``Invalid`` for words that are not frozen yet or a
    reporter who withholds their data: a package names its house.
    """
    session.check(Action.SEAL)
    with session.write("notice.sealed", KIND, notice_id) as tx:
        notice = kept_notices.get(session, tx, notice_id)
        contact = tx.contacts.get(contact_id)
        if contact.card.workplace is not Workplace.DESK:
            raise Invalid("desk", "no-desk")
        packed = pack(
            session,
            tx,
            kind=Kind.NOTICE,
            to=contact,
            case_id=packages.NO_CASE,
            handover_id=packages.NO_HANDOVER,
            ownership=0,
            files=_files(session, tx, notice),
            beside=Beside(for_me=False),
        )
        tx.packages.record_line(packed.record)
        sealed = SealedNotice(
            package_id=packed.record.package_id,
            sha256=packed.record.sha256,
            file_name=packed.record.file_name,
            whom=contact.card.name,
            contact=contact.id,
            version=notice.version,
            sealed_at=session.now(),
        )
        return kept_notices.save(session, tx, notice.was_sealed(sealed), sealed=packed.content)


def seal_for_official(session: Session, notice_id: NoticeId, reader: CertifiedReader) -> Notice:
    """Seal the paper alone for an official, to be opened in DigiDoc4 with the ID-card.

    No receipt comes of it: somebody has to tell by telephone or ask. Raises
    ``UnsupportedRecipient`` for a certificate that has run out, and ``Invalid`` like the other.
    """
    session.check(Action.SEAL)
    if not reader.is_valid(session.now()):
        raise UnsupportedRecipient("expired")
    from hop_desktop.sealing.container import Part, seal_bytes
    from hop_desktop.sealing.recipients import recipient_from_public_key

    with session.write("notice.sealed", KIND, notice_id) as tx:
        notice = kept_notices.get(session, tx, notice_id)
        paper = _files(session, tx, notice)[packages.NOTICE_PAPER]
        content = seal_bytes(
            [Part(name=packages.NOTICE_PAPER, content=paper)],
            [recipient_from_public_key(reader.key, label=reader.name)],
        )
        digest = sha256(content).hexdigest()
        sealed = SealedNotice(
            package_id=PackageId(new_id()),
            sha256=digest,
            file_name=f"HOP-{session.today().isoformat()}-{digest[:HASH_DIGITS]}{PACKAGE}",
            whom=reader.name,
            contact=None,
            version=notice.version,
            sealed_at=session.now(),
        )
        return kept_notices.save(session, tx, notice.was_sealed(sealed), sealed=content)


def write_sealed(
    session: Session, notice_id: NoticeId, package_id: PackageId, folder: Path
) -> Path:
    """Write the sealed bytes into a folder, again and again the same; nobody is told by that."""
    session.check(Action.SEAL)
    with session.read() as tx:
        sealed = kept_notices.get(session, tx, notice_id).package(package_id)
        content = kept_notices.container(session, tx, notice_id, package_id)
    path = write_beside(folder, sealed.file_name, content)
    with session.write("notice.file-written", KIND, notice_id) as tx:
        notice = kept_notices.get(session, tx, notice_id)
        kept_notices.save(session, tx, notice.filed(package_id, session.now()))
        return path


def take_notice_ack(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Take the desk's receipt: the notice has reached child protection.

    Raises ``NoticeWordNotExpected`` for a word about no notice that this person may open.
    """
    ack = read_plain(opened.files.get(packages.ACKNOWLEDGEMENT, b""), Acknowledgement)
    with session.read() as tx:
        notice, sealed = _sent_to(session, tx, opened, ack.package_id)
        if sealed.sha256 != ack.package_sha256:
            raise NoticeWordNotExpected
    with session.write("notice.reached", KIND, notice.id) as tx:
        tx.packages.record(received_record(opened, session.now()), data)
        at = min(opened.manifest.created_at, session.now())
        reached = notice.has_reached(sealed.package_id, at, by=session.person.id)
        kept_notices.save(session, tx, reached)
        return _arrived(Arrived.NOTICE_REACHED, opened, notice)


def take_notice_feedback(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Take what child protection lets the reporter know; it proves that the notice has reached it.

    Raises ``NoticeWordNotExpected`` and ``ContentWrong``.
    """
    del data  # the words are kept in the compartment, the bytes nowhere
    content = read_closed(
        opened.files.get(packages.NOTICE_FEEDBACK, b""),
        NoticeFeedback,
        session.resources / "schemas" / "notice-feedback.schema.json",
    )
    manifest = opened.manifest
    fits = (
        is_of_no_handover(manifest)
        and content.sender.store_id == manifest.store_id
        and content.package_id == manifest.in_reply_to
        and bool(content.text.strip())
        and set(opened.files) == {packages.MANIFEST, packages.SIGNATURE, packages.NOTICE_FEEDBACK}
    )
    if not fits:
        raise ContentWrong
    with session.read() as tx:
        notice, sealed = _sent_to(session, tx, opened, content.package_id)
    with session.write("notice.feedback-came", KIND, notice.id) as tx:
        tx.packages.record_line(received_record(opened, session.now()))
        at = min(manifest.created_at, session.now())
        known = notice.has_reached(sealed.package_id, at, by=session.person.id)
        feedback = Feedback(
            on=min(content.made_on, session.today()), text=content.text, began=content.began
        )
        kept_notices.save(session, tx, known.answered(feedback, today=session.today()))
        return _arrived(Arrived.NOTICE_FEEDBACK, opened, notice)


def is_forgotten_there(session: Session, tx: Transaction, sealed: SealedNotice) -> bool:
    """Say whether the desk lost a notice by a restore after it had receipted it.

    It said then what it still had; a receipt that came later tells that it has it again.
    """
    if sealed.contact is None or sealed.reached_at is None:
        return False
    forgotten = False
    came = (log for log in tx.packages.with_contact(sealed.contact) if log.direction == "in")
    for log in sorted(came, key=lambda each: (each.at, each.incarnation, each.sequence)):
        if log.kind is Kind.RESYNC:
            files = reopen(session, tx.packages.content(log.package_id, "in"))
            has = read_plain(files[packages.RESYNC], ResyncRequest).has
            forgotten = sealed.package_id not in has
        elif log.answer_to == sealed.package_id:
            forgotten = False
    return forgotten


def is_forgotten(session: Session, tx: Transaction, notice: Notice) -> bool:
    """Say whether a desk had a notice and has lost it: it has to be sent again."""
    return any(is_forgotten_there(session, tx, sealed) for sealed in notice.sealed)


def _arrived(what: Arrived, opened: Opened, notice: Notice) -> Arrival:
    return Arrival(
        what=what,
        handover_id=packages.NO_HANDOVER,
        notice_id=notice.id,
        sender=opened.sender.card.name,
    )


def _files(session: Session, tx: Transaction, notice: Notice) -> dict[str, bytes]:
    sender = sender_of(tx, tx.institution.get(), session.person, None)
    content = content_of(
        notice,
        law(session, tx, notice.written_at.astimezone().date()),
        sender,
        schema=packages.CONTENT_SCHEMA,
    )
    return {
        packages.NOTICE: canonical(content),
        packages.NOTICE_PAPER: kept_notices.paper(session, tx, notice.id, notice.version),
    }


def _sent_to(
    session: Session, tx: Transaction, opened: Opened, package_id: PackageId
) -> tuple[Notice, SealedNotice]:
    """Return the notice that was sealed for the very house whose word has come."""
    for notice in kept_notices.readable(session, tx):
        for sealed in notice.sealed:
            if sealed.package_id == package_id and sealed.contact == opened.sender.id:
                return notice, sealed
    raise NoticeWordNotExpected
