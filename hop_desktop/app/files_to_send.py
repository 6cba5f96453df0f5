# SPDX-License-Identifier: EUPL-1.2
"""Which files go along with a case, and how they are listed in a package."""

from __future__ import annotations

from collections.abc import Iterable

from hop_desktop.app.case_entries import observations_to_send
from hop_desktop.app.form_papers import papers_that_stay as form_papers_that_stay
from hop_desktop.app.session import Session
from hop_desktop.domain.attachments import AttachedTo, Attachment
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.content import FilePart
from hop_desktop.domain.handovers import IncomingState, Part
from hop_desktop.domain.ids import AttachmentId
from hop_desktop.store.transaction import Transaction


def attachments_to_send(
    session: Session,
    tx: Transaction,
    case: SupportCase,
    parts: frozenset[Part] = frozenset(Part),
) -> tuple[Attachment, ...]:
    """Return the files of the case, its observations and the packages that brought it, each once.

    Those of a part that stays, stay. Of the papers of a meeting or a document only the newest
    goes along; documents about the child without a case go too. What was given to whoever asked
    for a copy stays: it tells who asked, and what stands in it goes along in the entries.
    A finished form goes along as its paper alone: the form may be the house's own, unknown to the
    recipient, and what it was filled from goes along as entries that the recipient can work with.
    """
    with_observations = Part.OBSERVATIONS in parts
    stay = _papers_that_stay(tx, case, with_meetings=Part.MEETINGS in parts)
    stay |= form_papers_that_stay(tx, case.child_id)
    stay |= {copy.attachment_id for copy in tx.access_copies.of_child(case.child_id)}
    kept = (
        *tx.attachments.of(AttachedTo.CASE, case.id),
        *tx.attachments.of(AttachedTo.CHILD, case.child_id),
    )
    files = [file for file in kept if file.id not in stay]
    if with_observations:
        for item in observations_to_send(session, tx, case):
            if item.child_id == case.child_id:
                files += tx.attachments.of(AttachedTo.OBSERVATION, item.id)
    for brought in tx.incoming.of_case(case.id):
        if brought.state is IncomingState.ACCEPTED:
            files += tx.attachments.of(AttachedTo.INCOMING, brought.handover_id)
    each = tuple({file.sha256: file for file in reversed(files)}.values())[::-1]
    if Part.ASSESSMENTS in parts:
        return each
    assessed = {sha for item in tx.records.of_case(case.id).assessments for sha in item.files}
    return tuple(file for file in each if file.sha256 not in assessed)


def _papers_that_stay(
    tx: Transaction, case: SupportCase, *, with_meetings: bool
) -> set[AttachmentId]:
    papers = tx.meetings.papers_of_case(case.id)
    newest = {paper.meeting_id: paper.attachment_id for paper in papers} if with_meetings else {}
    return {paper.attachment_id for paper in papers} - set(newest.values())


def file_parts(attachments: Iterable[Attachment]) -> tuple[FilePart, ...]:
    """Return files as they are listed in a package, by flat names in their order."""
    return tuple(_file(number, each) for number, each in enumerate(attachments, start=1))


def _file(number: int, attachment: Attachment) -> FilePart:
    return FilePart(
        file=f"attachment-{number:03d}.{attachment.media.value}",
        title=attachment.title,
        media=attachment.media.value,
        size=attachment.size,
        sha256=attachment.sha256,
    )
