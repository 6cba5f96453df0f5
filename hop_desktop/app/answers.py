# SPDX-License-Identifier: EUPL-1.2
"""Receipts and acknowledgements: sealed once, and kept with the exact bytes that went out."""

from __future__ import annotations

from dataclasses import replace

from hop_desktop.app.holdings import NOTHING_HELD, Holdings, holdings
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.packing import pack
from hop_desktop.app.session import Session
from hop_desktop.app.unpacking import Opened
from hop_desktop.domain import packages
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.handovers import Incoming
from hop_desktop.domain.ids import PackageId, StaffId
from hop_desktop.domain.packages import Acknowledgement, Answer, Kind, Verdict
from hop_desktop.store.transaction import Transaction


def answer(
    session: Session,
    tx: Transaction,
    incoming: Incoming,
    verdict: Verdict,
    *,
    by: StaffId | None,
    words: str = "",
    superseded: bool = False,
) -> Incoming:
    """Answer an offer and store its receipt; the first answer is final.

    Without ``by`` the program answers by the rules. An acceptance lists what is held here, so
    that the sender can supply the rest.
    """
    answered = incoming.answer(verdict, by=by, at=session.now(), words=words)
    accepted = verdict is Verdict.ACCEPTED
    held = holdings(session, tx, incoming.case_id) if accepted else NOTHING_HELD
    receipt = Answer(
        verdict=verdict,
        superseded=superseded,
        words=answered.words,
        answered_by=session.person.name,
        job_title=session.person.job_title,
        phone=session.person.phone,
        email=session.person.email,
        answered_at=session.now(),
        package_id=incoming.package_id,
        package_sha256=incoming.package_sha256,
        handover_id=incoming.handover_id,
        case_id=incoming.case_id,
        ownership=incoming.ownership,
        holds=held.entries,
        holds_records=held.records,
        holds_files=held.files,
    )
    name = send(session, tx, receipt, to=tx.contacts.get(incoming.sender))
    return tx.incoming.save(replace(answered, answer_file_name=name))


def send(
    session: Session,
    tx: Transaction,
    receipt: Answer,
    *,
    to: Contact,
    asked_by: PackageId | None = None,
) -> str:
    """Seal a receipt, keep its bytes in the exchange log and return its file name.

    ``asked_by`` is the package that asks for it when that is not the one which is answered.
    """
    packed = pack(
        session,
        tx,
        kind=Kind.RECEIPT,
        to=to,
        case_id=receipt.case_id,
        handover_id=receipt.handover_id,
        ownership=receipt.ownership,
        files={packages.ANSWER: canonical(receipt)},
        in_reply_to=asked_by or receipt.package_id,
    )
    packed.keep(tx)
    return packed.record.file_name


def acknowledge(session: Session, tx: Transaction, opened: Opened, held: Holdings) -> None:
    """Seal that a package has come and what is held of its case by now; keep the bytes."""
    manifest = opened.manifest
    ack = Acknowledgement(
        package_id=manifest.package_id,
        package_sha256=opened.sha256,
        handover_id=manifest.handover_id,
        case_id=manifest.case_id,
        ownership=manifest.ownership,
        holds=held.entries,
        holds_records=held.records,
        holds_files=held.files,
    )
    pack(
        session,
        tx,
        kind=Kind.ACK,
        to=opened.sender,
        case_id=manifest.case_id,
        handover_id=manifest.handover_id,
        ownership=manifest.ownership,
        files={packages.ACKNOWLEDGEMENT: canonical(ack)},
        in_reply_to=manifest.package_id,
    ).keep(tx)
