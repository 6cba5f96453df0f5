# SPDX-License-Identifier: EUPL-1.2
"""A withdrawal that came in: its sender asks a handover back that nobody may have answered yet.

Everything that can be refused is refused before the first row is written or in the one
transaction that writes, so a refusal changes nothing.
"""

from __future__ import annotations

from hop_desktop.app.answers import answer, send
from hop_desktop.app.arrivals import is_of, is_void, keep_void
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.holdings import NOTHING_HELD, holdings
from hop_desktop.app.package_contents import read_withdrawal
from hop_desktop.app.session import Session
from hop_desktop.app.taking_over import has_part, known_number
from hop_desktop.app.unpacking import Opened, received_record
from hop_desktop.domain import packages
from hop_desktop.domain.errors import ReceiptNotExpected
from hop_desktop.domain.handovers import Incoming, receive_withdrawal
from hop_desktop.domain.packages import Answer, Verdict, Withdrawal
from hop_desktop.store.transaction import Transaction


def take_withdrawal(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Let an offered handover go; an answer that was given stays, and acceptance wins.

    A number that another house has used first hides no handover from its own sender, who could
    never hand the case over otherwise. To who had no part in the case nothing is told of it.
    """
    withdrawal = read_withdrawal(opened.files.get(packages.WITHDRAWAL, b""))
    manifest = opened.manifest
    with session.write("incoming.withdrawal", "incoming", manifest.handover_id) as tx:
        if is_void(session, tx, opened):
            return keep_void(session, tx, opened, data)
        came = tx.incoming.find(manifest.handover_id)
        incoming = came if is_of(came, opened) else None
        if incoming is not None and not _speaks_of(withdrawal, incoming, opened):
            raise ReceiptNotExpected
        took_part = has_part(tx, manifest.case_id, opened.sender)
        known = known_number(tx, manifest.case_id) if took_part else None
        verdict = receive_withdrawal(
            ownership=manifest.ownership,
            incoming=incoming,
            known=known[0] if known else None,
        )
        tx.packages.record(received_record(opened, session.now()), data)
        if incoming is None:
            _bury(session, tx, opened, withdrawal, verdict)
        elif incoming.answered_at is None:
            incoming = answer(session, tx, incoming, verdict, by=None)
        return Arrival(
            what=Arrived.WITHDRAWAL,
            handover_id=manifest.handover_id,
            incoming=incoming,
            reply=manifest.package_id if incoming is None else None,
        )


def take_note_of_withdrawal(session: Session, opened: Opened, data: bytes) -> Arrival:
    """Note that a handover which is here for information was asked back; nobody waits for words."""
    withdrawal = read_withdrawal(opened.files.get(packages.WITHDRAWAL, b""))
    handover_id = opened.manifest.handover_id
    with session.write("incoming.withdrawal", "incoming", handover_id) as tx:
        incoming = tx.incoming.find(handover_id)
        if incoming is not None and not (
            incoming.for_information and _speaks_of(withdrawal, incoming, opened)
        ):
            raise ReceiptNotExpected
        tx.packages.record(received_record(opened, session.now()), data)
        if incoming is None:
            tx.tombstones.add(handover_id, session.now(), sender=opened.manifest.store_id)
        else:
            incoming = tx.incoming.save(incoming.let_go())
        return Arrival(what=Arrived.INFORMATION, handover_id=handover_id, incoming=incoming)


def _speaks_of(withdrawal: Withdrawal, incoming: Incoming, opened: Opened) -> bool:
    return (
        incoming.sender == opened.sender.id
        and incoming.package_id == withdrawal.package_id
        and incoming.package_sha256 == withdrawal.package_sha256
    )


def _bury(
    session: Session, tx: Transaction, opened: Opened, withdrawal: Withdrawal, verdict: Verdict
) -> None:
    """Keep a tombstone for a handover that has not come, then answer its withdrawal."""
    manifest = opened.manifest
    if verdict is Verdict.WITHDRAWN:
        tx.tombstones.add(manifest.handover_id, session.now(), sender=manifest.store_id)
    superseded = verdict is Verdict.ACCEPTED
    held = holdings(session, tx, manifest.case_id) if superseded else NOTHING_HELD
    receipt = Answer(
        verdict=verdict,
        superseded=superseded,
        answered_by=session.person.name,
        answered_at=session.now(),
        package_id=withdrawal.package_id,
        package_sha256=withdrawal.package_sha256,
        handover_id=manifest.handover_id,
        case_id=manifest.case_id,
        ownership=manifest.ownership,
        holds=held.entries,
        holds_records=held.records,
        holds_files=held.files,
    )
    send(session, tx, receipt, to=opened.sender, asked_by=manifest.package_id)
