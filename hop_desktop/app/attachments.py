# SPDX-License-Identifier: EUPL-1.2
"""Files that belong to an observation, a case or a received package."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from uuid import UUID

from hop_desktop.app.cases import check_stage_work, relation_to
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import AttachedTo, Attachment, kept_media_of, media_of
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.ids import AttachmentId, CaseId, ChildId, ObservationId, SigningId
from hop_desktop.domain.text import required
from hop_desktop.store.files import write_whole
from hop_desktop.store.transaction import Transaction


def attach_to_observation(
    session: Session, observation_id: ObservationId, *, title: str, content: bytes
) -> Attachment:
    """Keep a PDF, PNG or JPEG with one's own observation."""
    with session.write("attachment.added", "observation", observation_id) as tx:
        observation = tx.observations.get(observation_id)
        if observation.author_id != session.person.id:
            raise NotAllowed
        return add_file(
            session,
            tx,
            kind=AttachedTo.OBSERVATION,
            owner_id=observation_id,
            child_id=observation.child_id,
            title=title,
            content=content,
        )


def attach_to_case(session: Session, case_id: CaseId, *, title: str, content: bytes) -> Attachment:
    """Keep a PDF, PNG or JPEG with a case that one works on."""
    with session.write("attachment.added", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        check_stage_work(session, tx, case)
        case.worked_on()
        return keep_with_case(session, tx, case, title, content)


def keep_with_case(
    session: Session, tx: Transaction, case: SupportCase, title: str, content: bytes
) -> Attachment:
    """Keep a file with a case within the step of a use case that has checked the right."""
    return add_file(
        session,
        tx,
        kind=AttachedTo.CASE,
        owner_id=case.id,
        child_id=case.child_id,
        title=title,
        content=content,
    )


def open_attachment(session: Session, attachment_id: AttachmentId) -> tuple[Attachment, bytes]:
    """Return a file for viewing inside the program; the view is journalled."""
    with session.view("attachment.viewed", "attachment", attachment_id) as tx:
        attachment = tx.attachments.get(attachment_id)
        _check_view(session, tx, attachment)
        return attachment, tx.attachments.content(attachment_id)


def write_copy(session: Session, attachment_id: AttachmentId, path: Path) -> None:
    """Write a file where the person chose, to be signed; it leaves the encrypted store.

    The journal records it like a view. Raises ``DiskFull`` or ``WriteFailed``.
    """
    _, content = open_attachment(session, attachment_id)
    write_whole(path, content)


def _check_view(session: Session, tx: Transaction, attachment: Attachment) -> None:
    if attachment.kind is AttachedTo.INCOMING:
        session.check(Action.SEAL)
        return
    if attachment.added_by == session.person.id:
        return
    kind: AttachedTo = attachment.kind
    owner_id = attachment.owner_id
    if kind is AttachedTo.SIGNING:
        signing = tx.signings.get(SigningId(owner_id))
        kind, owner_id = signing.kind, signing.owner_id
    if kind is AttachedTo.OBSERVATION:
        tx.observations.readable(ObservationId(owner_id), session.scope(Action.READ_OBSERVATION))
        return
    if kind is AttachedTo.CASE:
        case = tx.cases.get(CaseId(owner_id))
        session.check(Action.READ_CHILD, relation_to(session, tx, case))
        return
    session.check_child(tx, Action.READ_CHILD, ChildId(owner_id))
    if tx.access_copies.has_paper(attachment.id):
        session.check(Action.SEAL)


def add_file(
    session: Session,
    tx: Transaction,
    *,
    kind: AttachedTo,
    owner_id: UUID,
    child_id: ChildId,
    title: str,
    content: bytes,
) -> Attachment:
    """Keep a PDF or a picture within an action that has already been allowed.

    Raises ``Invalid`` for another kind of file, and for an empty or endless title.
    """
    media_of(content)
    return keep_file(
        session,
        tx,
        kind=kind,
        owner_id=owner_id,
        child_id=child_id,
        title=required("title", title),
        content=content,
    )


def keep_file(
    session: Session,
    tx: Transaction,
    *,
    kind: AttachedTo,
    owner_id: UUID,
    child_id: ChildId | None,
    title: str,
    content: bytes,
) -> Attachment:
    """Keep a file as it came, also one that another house gave no title."""
    attachment = Attachment(
        id=AttachmentId(new_id()),
        kind=kind,
        owner_id=owner_id,
        child_id=child_id,
        title=title,
        media=kept_media_of(content),
        size=len(content),
        sha256=sha256(content).hexdigest(),
        added_by=session.person.id,
        added_at=session.now(),
    )
    return tx.attachments.add(attachment, content)
