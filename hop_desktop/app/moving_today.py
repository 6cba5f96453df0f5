# SPDX-License-Identifier: EUPL-1.2
"""Children's files that somebody has to look at: to be approved, to be taken in, not answered."""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.app import sendings
from hop_desktop.app.sendings import SendingRow
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.sendings import Purpose, Receiving, SendingState


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesWaiting:
    """``to_approve`` are for the head, ``came`` and ``unanswered`` for who sends and receives."""

    to_approve: tuple[SendingRow, ...] = ()
    came: tuple[Receiving, ...] = ()
    unanswered: tuple[SendingRow, ...] = ()

    def __bool__(self) -> bool:
        """Say whether anything waits at all."""
        return bool(self.to_approve or self.came or self.unanswered)


def files_waiting(session: Session) -> FilesWaiting:
    """Return the children's files that wait for this person, or for an answer."""
    if not session.may(Action.SEAL):
        return FilesWaiting()
    rows = sendings.sendings(session)
    with session.read() as tx:
        return FilesWaiting(
            to_approve=tuple(row for row in rows if _is_to_approve(session, row)),
            came=tuple(each for each in tx.receivings.listed() if each.is_waiting),
            unanswered=tuple(row for row in rows if row.sending.is_waiting),
        )


def _is_to_approve(session: Session, row: SendingRow) -> bool:
    """Say whether it is chosen what goes with a child, and the head has not approved it."""
    sending = row.sending
    prepared = sending.state is SendingState.DRAFT and bool(sending.parts and sending.carer_note)
    return prepared and sending.purpose is Purpose.TRANSITION and session.may(Action.APPROVE)
