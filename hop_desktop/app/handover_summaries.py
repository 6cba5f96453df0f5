# SPDX-License-Identifier: EUPL-1.2
"""The summary of a handover as PDF: as it would be sealed today, or as it was sealed."""

from __future__ import annotations

from hop_desktop.app.handover_content import Gathered, gather
from hop_desktop.app.outgoing import sent
from hop_desktop.app.session import Session
from hop_desktop.app.unpacking import reopen
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, HandoverId
from hop_desktop.domain.packages import Kind
from hop_desktop.store.transaction import Transaction


def preview(session: Session, handover_id: HandoverId) -> bytes:
    """Return the summary as the very PDF that would be sealed today; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("handover.viewed", "handover", handover_id) as tx:
        gathered = gather(session, tx, tx.handovers.get(handover_id))
    return summary_of(session, gathered)


def sealed_summary(session: Session, handover_id: HandoverId) -> bytes:
    """Return the summary exactly as it went into the sealed package; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("handover.viewed", "handover", handover_id) as tx:
        return _sealed_summary(session, tx, handover_id)


def summary_on(session: Session, tx: Transaction, case_id: CaseId) -> bytes:
    """Return the summary of a case's latest handover: as it was sealed, or as it would be today.

    Raises ``NotFound`` when the case was never handed over.
    """
    session.check(Action.SEAL)
    every = tx.handovers.of_case(case_id)
    if not every:
        raise NotFound
    latest = next((each for each in every if each.is_open), every[0])
    if latest.package_id is not None:
        return _sealed_summary(session, tx, latest.id)
    return summary_of(session, gather(session, tx, latest))


def _sealed_summary(session: Session, tx: Transaction, handover_id: HandoverId) -> bytes:
    record = sent(tx, handover_id, Kind.HANDOVER)
    return reopen(session, tx.packages.content(record.package_id, "out"))[packages.SUMMARY]


def summary_of(session: Session, gathered: Gathered) -> bytes:
    """Return the summary of what was gathered, as the PDF that goes into the package."""
    from hop_desktop.documents.summary import summary_pdf

    return summary_pdf(gathered.content, fonts=session.resources / "fonts")
