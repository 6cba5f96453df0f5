# SPDX-License-Identifier: EUPL-1.2
"""Where a child's file went from here, and what came of the child from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.app import sendings
from hop_desktop.app.come_back import child_from_elsewhere
from hop_desktop.app.sendings import SendingRow, Ways
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import AttachedTo, Attachment
from hop_desktop.domain.content import Entry
from hop_desktop.domain.ids import ChildId
from hop_desktop.store.transaction import Transaction

NOWHERE = Ways(within=(), onward=())


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildMoves:
    """``ways`` and ``sent`` are for who sends and receives; what came is for who reads the file."""

    may_send: bool
    ways: Ways
    sent: tuple[SendingRow, ...]
    entries: tuple[Entry, ...]
    files: tuple[Attachment, ...]


def child_moves(session: Session, child_id: ChildId) -> ChildMoves:
    """Return what went on of a child and what came, as far as this person may read it."""
    may_send = session.may(Action.SEAL)
    ways = sendings.ways(session) if may_send else NOWHERE
    sent = sendings.of_child(session, child_id) if may_send else ()
    with session.read() as tx:
        session.check_child(tx, Action.READ_CHILD, child_id)
        relation = tx.children.relation(child_id, session.person.id)
        reads = session.may(Action.READ_OBSERVATION, relation)
        came = child_from_elsewhere(tx, child_id, own_store=session.store.id, me=session.person.id)
        return ChildMoves(
            may_send=may_send,
            ways=ways,
            sent=sent,
            entries=came if reads else (),
            files=_came_with_files(tx, child_id),
        )


def _came_with_files(tx: Transaction, child_id: ChildId) -> tuple[Attachment, ...]:
    """Return the files of a child that are no papers of this house itself."""
    own = {paper.attachment_id for paper in tx.form_documents.papers_of_child(child_id)}
    own |= {copy.attachment_id for copy in tx.access_copies.of_child(child_id)}
    files = tx.attachments.of(AttachedTo.CHILD, child_id)
    return tuple(file for file in files if file.id not in own)
