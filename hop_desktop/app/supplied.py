# SPDX-License-Identifier: EUPL-1.2
"""What comes after a handover: supplements for the new owner, acknowledgements for the former."""

from __future__ import annotations

from hop_desktop.app.answers import acknowledge
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.attachments import keep_file
from hop_desktop.app.holdings import holdings
from hop_desktop.app.letters_in import note_reached
from hop_desktop.app.notice_sending import take_notice_ack
from hop_desktop.app.own_words import entries_kept_out
from hop_desktop.app.package_contents import read_plain, read_supplement
from hop_desktop.app.session import Session
from hop_desktop.app.taking_over import (
    has_part,
    keep_late_consents,
    known_number,
    take_written,
)
from hop_desktop.app.unpacking import Opened, received_record
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import AttachedTo, kept_media_of
from hop_desktop.domain.content import SupplementContent
from hop_desktop.domain.errors import (
    ContentWrong,
    Invalid,
    ReceiptNotExpected,
    SupplementNotExpected,
)
from hop_desktop.domain.handovers import IncomingState
from hop_desktop.domain.letters import LETTERS
from hop_desktop.domain.packages import Acknowledgement, Kind, PackageRecord
from hop_desktop.domain.supplements import held_items
from hop_desktop.store.transaction import Transaction


def take_supplement(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Keep what the former owner supplies and acknowledge it, in one transaction.

    The case may have moved on since: then what came is passed on from here. Raises
    ``SupplementNotExpected`` unless the case was taken over here from the sender.
    """
    content, manifest = _checked(session, opened), opened.manifest
    with session.write("incoming.supplemented", "incoming", manifest.handover_id) as tx:
        _check_expected(tx, opened)
        kept_out = entries_kept_out(session, tx, content.case_id, content.entries)
        tx.packages.record(received_record(opened, session.now()), data)
        keep_late_consents(session, tx, content)
        take_written(session, tx, content.case_id, content.entries, content.records)
        keep_supplied_files(session, tx, content, opened)
        held = holdings(session, tx, manifest.case_id)
        acknowledge(session, tx, opened, held)
        return Arrival(
            what=Arrived.SUPPLEMENT,
            handover_id=manifest.handover_id,
            incoming=tx.incoming.find(manifest.handover_id),
            reply=manifest.package_id,
            case_id=manifest.case_id,
            entries=len(content.entries) + len(content.records.all()),
            kept_out=kept_out,
        )


def take_ack(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Note that a supplement or a letter has come, and what is held there since.

    Raises ``ReceiptNotExpected`` for any other word.
    """
    if opened.manifest.handover_id == packages.NO_HANDOVER:
        return take_notice_ack(session, opened, data)
    ack = read_plain(opened.files.get(packages.ACKNOWLEDGEMENT, b""), Acknowledgement)
    with session.read() as tx:
        sent = tx.packages.find(ack.package_id, "out")
    if sent is None or not _fits(ack, sent, opened):
        raise ReceiptNotExpected
    is_letter = sent.kind in LETTERS
    code = "letter.acknowledged" if is_letter else "handover.supplement-acknowledged"
    with session.write(code, "handover", sent.handover_id) as tx:
        handover = tx.handovers.find(sent.handover_id)
        tx.packages.record(received_record(opened, session.now()), data)
        if is_letter:
            note_reached(session, tx, sent.package_id)
        if handover is not None:
            tx.supplements.note_held(
                handover.id, held_items(ack.holds, ack.holds_records, ack.holds_files)
            )
        return Arrival(
            what=Arrived.LETTER_ACK if is_letter else Arrived.ACK,
            handover_id=sent.handover_id,
            handover=handover,
            incoming=tx.incoming.find(sent.handover_id),
            case_id=sent.case_id,
            sender=opened.sender.card.name,
        )


def _fits(ack: Acknowledgement, sent: PackageRecord, opened: Opened) -> bool:
    """Say whether the very house acknowledges the very bytes that it was sent."""
    manifest = opened.manifest
    return (
        sent.kind in {Kind.SUPPLEMENT, *LETTERS}
        and sent.contact_id == opened.sender.id
        and sent.sha256 == ack.package_sha256
        and (ack.handover_id, ack.case_id) == (sent.handover_id, sent.case_id)
        and (manifest.handover_id, manifest.case_id) == (sent.handover_id, sent.case_id)
    )


def _checked(session: Session, opened: Opened) -> SupplementContent:
    content = read_supplement(
        opened.files.get(packages.SUPPLEMENT, b""), schemas=session.resources / "schemas"
    )
    manifest = opened.manifest
    listed = [(file.file, file.sha256) for file in content.files]
    packed = [(f.name, f.sha256) for f in manifest.files if f.name != packages.SUPPLEMENT]
    fits = (
        content.case_id == manifest.case_id
        and content.handover_id == manifest.handover_id
        and content.ownership == manifest.ownership
        and content.sender.store_id == manifest.store_id
        and sorted(listed) == sorted(packed)
    )
    if not fits:
        raise ContentWrong
    try:
        for file in content.files:
            kept_media_of(opened.files[file.file])
    except Invalid:
        raise ContentWrong from None
    return content


def _check_expected(tx: Transaction, opened: Opened) -> None:
    """Take it from whom the case came, be it by a handover that never arrived itself."""
    manifest = opened.manifest
    incoming = tx.incoming.find(manifest.handover_id)
    known = known_number(tx, manifest.case_id)
    met = has_part(tx, manifest.case_id, opened.sender)
    refused = incoming is not None and incoming.state is not IncomingState.ACCEPTED
    ours = tx.handovers.find(manifest.handover_id) is not None
    if known is None or known[0] < manifest.ownership or refused or ours or not met:
        raise SupplementNotExpected


def keep_supplied_files(
    session: Session, tx: Transaction, content: SupplementContent, opened: Opened
) -> None:
    """Keep each file of a supplement once, with the package that brought the case."""
    incoming = tx.incoming.find(content.handover_id)
    brought = tx.ownership.known(content.case_id)
    owner = incoming.handover_id if incoming else brought[1] if brought else None
    held = set(holdings(session, tx, content.case_id).files)
    for file in content.files:
        if file.sha256 in held:
            continue
        keep_file(
            session,
            tx,
            kind=AttachedTo.CASE if owner is None else AttachedTo.INCOMING,
            owner_id=content.case_id if owner is None else owner,
            child_id=None,
            title=file.title,
            content=opened.files[file.file],
        )
