# SPDX-License-Identifier: EUPL-1.2
"""Children's files that a restored store had forgotten, taken in again; nothing is decided anew.

Whom a file was taken in for is known again only where the child bears the same number here;
otherwise a person says it once more, and the answer given then stays the answer.
"""

from __future__ import annotations

from dataclasses import replace

from hop_desktop.app.child_files_checked import Content, checked_internal, checked_transition
from hop_desktop.app.child_files_kept import known_here, merge, opened_again, receiving_of
from hop_desktop.app.package_contents import read_answer
from hop_desktop.app.session import Session
from hop_desktop.app.taking_over import keep_child
from hop_desktop.app.unpacking import Opened
from hop_desktop.domain import packages
from hop_desktop.domain.child_content import TransitionContent
from hop_desktop.domain.ids import SendingId
from hop_desktop.domain.packages import Kind, Verdict
from hop_desktop.domain.sendings import (
    ANSWERS,
    Purpose,
    ReceivingState,
    Sending,
    SendingState,
)
from hop_desktop.store.transaction import Transaction


def replay_child_file(session: Session, tx: Transaction, package: Opened, *, sent: bool) -> None:
    """Take in a child's file, or the answer to one, that was sent or received before."""
    if package.manifest.kind is Kind.RECEIPT:
        (_given if sent else _got)(session, tx, package)
        return
    internal = package.manifest.kind is Kind.INTERNAL
    content: Content
    content = (checked_internal if internal else checked_transition)(session, package)
    if sent:
        _sent(session, tx, package, content)
    elif tx.receivings.find(content.sending_id) is None:
        receiving = receiving_of(session, package, content)
        tx.receivings.save(replace(receiving, received_at=package.manifest.created_at))


def _sent(session: Session, tx: Transaction, package: Opened, content: Content) -> None:
    """Know a sending again, and what this store had written and lost: others hold it still."""
    known = tx.sendings.find(content.sending_id)
    child_id = keep_child(tx, content.child)
    tx.receivings.save_entries(child_id, content.entries)
    if known is not None and known.package_id is not None:
        return
    onward = isinstance(content, TransitionContent)
    begun = known or Sending(
        id=content.sending_id,
        purpose=Purpose.TRANSITION if onward else Purpose.INTERNAL,
        child_id=child_id,
        recipient=package.sender.id,
        created_by=session.person.id,
        created_at=package.manifest.created_at,
    )
    tx.sendings.save(
        replace(
            begun,
            recipient=package.sender.id,
            state=SendingState.SEALED,
            parts=frozenset(content.parts)
            if isinstance(content, TransitionContent)
            else begun.parts,
            carer_note=content.carer_note if isinstance(content, TransitionContent) else "",
            package_id=package.manifest.package_id,
            package_sha256=package.sha256,
            file_name=package.file_name,
            sealed_at=package.manifest.created_at,
        )
    )


def _given(session: Session, tx: Transaction, package: Opened) -> None:
    """Let the answer stand that this house had given to a child's file."""
    answer = read_answer(package.files.get(packages.ANSWER, b""))
    receiving = tx.receivings.find(answer.handover_id)
    if receiving is None or not receiving.is_waiting:
        return
    then = replace(
        receiving,
        answered_at=answer.answered_at,
        words=answer.words,
        answer_file_name=package.file_name,
    )
    if answer.verdict is not Verdict.ACCEPTED:
        tx.receivings.save(replace(then, state=ReceivingState.DECLINED))
        return
    opened = opened_again(session, tx, receiving)
    child_id = known_here(tx, receiving.sender_store, opened.content)
    if child_id is not None:
        merge(session, tx, child_id, opened, opened.content)
        tx.receivings.save(replace(then, state=ReceivingState.TAKEN, child_id=child_id))


def _got(_session: Session, tx: Transaction, package: Opened) -> None:
    """Take the answer again that had come to a child's file of this house."""
    answer = read_answer(package.files.get(packages.ANSWER, b""))
    sending = tx.sendings.find(SendingId(answer.handover_id))
    fits = sending is not None and sending.package_id == answer.package_id
    if sending is not None and fits and sending.is_waiting and answer.verdict in ANSWERS:
        tx.sendings.save(sending.take_answer(answer))
