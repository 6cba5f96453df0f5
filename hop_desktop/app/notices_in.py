# SPDX-License-Identifier: EUPL-1.2
"""Notices that come to a desk: into the protected compartment, receipted at once, answered later.

Nothing of a notice stands outside the compartment but that a package came from that house.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from hop_desktop.app import kept_received
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.handover_content import sender_of
from hop_desktop.app.kept_notices import KIND
from hop_desktop.app.manifests import is_of_no_handover
from hop_desktop.app.notice_law import law
from hop_desktop.app.outgoing import write_beside
from hop_desktop.app.package_contents import canonical, read_closed
from hop_desktop.app.packing import pack
from hop_desktop.app.readership import Beside
from hop_desktop.app.session import Session
from hop_desktop.app.unpacking import Opened, received_record
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import Media, media_of
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import ContentWrong, Invalid, NotFound, NoticeNotForHere
from hop_desktop.domain.ids import PackageId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.packages import Acknowledgement, Kind
from hop_desktop.domain.sent_notices import (
    GivenFeedback,
    NoticeContent,
    NoticeFeedback,
    ReceivedNotice,
    is_possible,
)
from hop_desktop.domain.text import required
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFile:
    """A notice that came, as the desk reads it; ``decided_by`` names who noted the decision.

    ``decision_on``, after ``decision_days``, is the day on which a decision can be looked for,
    § 29 (3); as information.
    """

    notice: ReceivedNotice
    sender: Contact
    read_by: str
    decided_by: str
    decision_on: date
    decision_days: int


def take_notice(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Keep a notice in the compartment and receipt it, in one transaction.

    A notice counts from whichever time of its sender it is. Raises ``NoticeNotForHere`` in a house
    that is no desk, and ``ContentWrong``.
    """
    del data  # its files are kept in the compartment, the container nowhere
    content = _checked(session, opened)
    manifest = opened.manifest
    with session.write("notice.came", KIND, manifest.package_id) as tx:
        if tx.institution.get().workplace is not Workplace.DESK:
            raise NoticeNotForHere
        tx.packages.record_line(received_record(opened, session.now()))
        notice = ReceivedNotice(
            package_id=manifest.package_id,
            package_sha256=opened.sha256,
            sender=opened.sender.id,
            sender_name=opened.sender.card.name,
            content=content,
            came_at=session.now(),
        )
        kept_received.add(tx, notice, pdf=opened.files[packages.NOTICE_PAPER])
        _receipt(session, tx, opened)
        return Arrival(
            what=Arrived.NOTICE,
            handover_id=packages.NO_HANDOVER,
            reply=manifest.package_id,
            sender=opened.sender.card.name,
        )


def received(session: Session) -> tuple[ReceivedNotice, ...]:
    """Return the notices that came, unread ones first, then the latest; nothing for others."""
    with session.read() as tx:
        found = list(kept_received.readable(session, tx))
    latest = sorted(found, key=lambda each: each.came_at, reverse=True)
    return tuple(sorted(latest, key=lambda each: not each.is_new))


def read(session: Session, package_id: PackageId) -> ReceivedFile:
    """Return a notice that came; the look is journalled, and the first one noted."""
    with session.read() as tx:  # a refusal leaves no trace that there is one
        notice = kept_received.get(session, tx, package_id)
    if notice.is_new:
        with session.write("notice.read-first", KIND, package_id) as tx:
            notice = kept_received.save(session, tx, notice.read(session.now(), session.person.id))
    else:
        with session.view("notice.viewed", KIND, package_id):
            pass
    with session.read() as tx:
        days = law(session, tx, notice.came_at.astimezone().date()).decision_days
        reader = tx.staff.get(notice.read_by).name if notice.read_by else ""
        decider = tx.staff.get(notice.decided_by).name if notice.decided_by else ""
        return ReceivedFile(
            notice=notice,
            sender=tx.contacts.get(notice.sender),
            read_by=reader,
            decided_by=decider,
            decision_on=notice.came_at.astimezone().date() + timedelta(days=days),
            decision_days=days,
        )


def note_decision(session: Session, package_id: PackageId) -> ReceivedNotice:
    """Note that the desk has decided today whether to begin; the decision is in its register.

    From then on the notice waits for nothing here. The first day stands: a second note changes
    nothing and leaves no entry.
    """
    read = _may_read(session, package_id)
    if read.decided_on is not None:
        return read
    with session.write("notice.decided", KIND, package_id) as tx:
        notice = kept_received.get(session, tx, package_id)
        decided = notice.decided(session.today(), session.person.id)
        return kept_received.save(session, tx, decided)


def take_decision_back(session: Session, package_id: PackageId) -> ReceivedNotice:
    """Let a notice wait again whose decision was noted by mistake."""
    _may_read(session, package_id)
    with session.write("notice.undecided", KIND, package_id) as tx:
        notice = kept_received.get(session, tx, package_id)
        return kept_received.save(session, tx, notice.undecided())


def _may_read(session: Session, package_id: PackageId) -> ReceivedNotice:
    with session.read() as tx:  # a refusal leaves no trace that there is one
        return kept_received.get(session, tx, package_id)


def paper(session: Session, package_id: PackageId) -> bytes:
    """Return the paper of a notice exactly as it came; that it was taken out is journalled."""
    with session.read() as tx:
        pdf = kept_received.paper(session, tx, package_id)
    with session.write("notice.paper-taken", KIND, package_id):
        return pdf


def give_feedback(
    session: Session, package_id: PackageId, *, text: str, began: bool | None
) -> ReceivedNotice:
    """Let the reporter's house know, as far as the desk decides to, and seal it.

    That proceedings began may be told, § 27¹ (2); nothing has to be. Raises ``Invalid``.
    """
    session.check(Action.SEAL)
    with session.write("notice.feedback-sealed", KIND, package_id) as tx:
        notice = kept_received.get(session, tx, package_id)
        content = NoticeFeedback(
            schema=packages.CONTENT_SCHEMA,
            package_id=package_id,
            made_on=session.today(),
            sender=sender_of(tx, tx.institution.get(), session.person, None),
            began=began,
            text=required("text", text),
        )
        packed = pack(
            session,
            tx,
            kind=Kind.NOTICE_FEEDBACK,
            to=tx.contacts.get(notice.sender),
            case_id=packages.NO_CASE,
            handover_id=packages.NO_HANDOVER,
            ownership=0,
            files={packages.NOTICE_FEEDBACK: canonical(content)},
            in_reply_to=package_id,
            beside=Beside(for_me=False),
        )
        tx.packages.record_line(packed.record)
        given = GivenFeedback(
            package_id=packed.record.package_id,
            file_name=packed.record.file_name,
            on=session.today(),
            by=session.person.id,
            text=content.text,
            began=began,
        )
        sealed = {given.package_id: packed.content}
        return kept_received.save(session, tx, notice.answered(given), sealed)


def write_feedback(
    session: Session, package_id: PackageId, feedback: PackageId, folder: Path
) -> Path:
    """Write the sealed bytes of feedback into a folder; again and again the same."""
    session.check(Action.SEAL)
    with session.read() as tx:
        notice = kept_received.get(session, tx, package_id)
        given = next((f for f in notice.feedback if f.package_id == feedback), None)
        if given is None:
            raise NotFound
        content = kept_received.sent(session, tx, package_id, feedback)
    path = write_beside(folder, given.file_name, content)
    with session.write("notice.file-written", KIND, package_id) as tx:
        notice = kept_received.get(session, tx, package_id)
        kept_received.save(session, tx, notice.filed(feedback, session.now()))
        return path


def _checked(session: Session, opened: Opened) -> NoticeContent:
    content = read_closed(
        opened.files.get(packages.NOTICE, b""),
        NoticeContent,
        session.resources / "schemas" / "notice.schema.json",
    )
    expected = {packages.MANIFEST, packages.SIGNATURE, packages.NOTICE, packages.NOTICE_PAPER}
    fits = (
        set(opened.files) == expected
        and is_of_no_handover(opened.manifest)
        and content.sender.store_id == opened.manifest.store_id
        and is_possible(content)
    )
    if not fits:
        raise ContentWrong
    try:
        media = media_of(opened.files[packages.NOTICE_PAPER])
    except Invalid:
        raise ContentWrong from None
    if media is not Media.PDF:
        raise ContentWrong
    return content


def _receipt(session: Session, tx: Transaction, opened: Opened) -> None:
    """Seal that a notice has come; it tells nothing but which package."""
    manifest = opened.manifest
    ack = Acknowledgement(
        package_id=manifest.package_id,
        package_sha256=opened.sha256,
        handover_id=packages.NO_HANDOVER,
        case_id=packages.NO_CASE,
        ownership=0,
    )
    pack(
        session,
        tx,
        kind=Kind.ACK,
        to=opened.sender,
        case_id=packages.NO_CASE,
        handover_id=packages.NO_HANDOVER,
        ownership=0,
        files={packages.ACKNOWLEDGEMENT: canonical(ack)},
        in_reply_to=manifest.package_id,
    ).keep(tx)
