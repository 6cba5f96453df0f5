# SPDX-License-Identifier: EUPL-1.2
"""Keeping what a child's file brought: for which child, entries and files, and the answer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hop_desktop.app.answers import send
from hop_desktop.app.attachments import keep_file
from hop_desktop.app.child_files_checked import Content
from hop_desktop.app.package_contents import read_internal, read_transition
from hop_desktop.app.session import Session
from hop_desktop.app.unpacking import Opened, received_record, reopen
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.child_content import TransitionContent
from hop_desktop.domain.errors import NotFound, PackageIdReused
from hop_desktop.domain.ids import ChildId, HandoverId, StoreId
from hop_desktop.domain.packages import Answer, HeldEntry, Kind, Verdict
from hop_desktop.domain.sendings import Purpose, Receiving
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened:
    """A package of the exchange log opened again; it was checked when it came."""

    files: dict[str, bytes]
    content: Content


def opened_again(session: Session, tx: Transaction, receiving: Receiving) -> Reopened:
    """Return a received file's content and files."""
    files = dict(reopen(session, tx.packages.content(receiving.package_id, "in")))
    schemas = session.resources / "schemas"
    content: Content
    if receiving.purpose is Purpose.INTERNAL:
        content = read_internal(files[packages.INTERNAL], schemas=schemas)
    else:
        content = read_transition(files[packages.TRANSITION], schemas=schemas)
    return Reopened(files=files, content=content)


def keep(
    session: Session, tx: Transaction, opened: Opened, data: bytes, content: Content
) -> Receiving:
    """Keep a child's file as it came; raise ``PackageIdReused`` for one that was sealed anew."""
    if tx.receivings.find(content.sending_id) is not None:
        raise PackageIdReused  # the same file sealed anew could be answered twice
    tx.packages.record(received_record(opened, session.now()), data)
    return tx.receivings.save(receiving_of(session, opened, content))


def receiving_of(session: Session, opened: Opened, content: Content) -> Receiving:
    """Return a child's file as it is kept before anybody has looked at it."""
    internal = opened.manifest.kind is Kind.INTERNAL
    return Receiving(
        sending_id=content.sending_id,
        purpose=Purpose.INTERNAL if internal else Purpose.TRANSITION,
        package_id=opened.manifest.package_id,
        package_sha256=opened.sha256,
        sender=opened.sender.id,
        sender_store=opened.manifest.store_id,
        sender_name=opened.sender.card.name,
        their_child=content.child.id,
        child_name=content.child.name,
        birth_date=content.child.birth_date,
        received_at=session.now(),
    )


def known_here(tx: Transaction, store: StoreId, content: Content) -> ChildId | None:
    """Return which child here the content is about, if a person has said it or it came from here.

    The same number is the same child: one of the two stores gave it to the other.
    """
    joined = tx.receivings.child_of(store, content.child.id)
    if joined is not None:
        return joined
    try:
        return tx.children.get(content.child.id).id
    except NotFound:
        return None


def merge(
    session: Session,
    tx: Transaction,
    child_id: ChildId,
    opened: Opened | Reopened,
    told: Content,
) -> int:
    """Keep entries and files once each; return how many entries were news.

    What this store wrote itself is its own to say: nobody sends it a newer text.
    """
    others = [entry for entry in told.entries if entry.author_store != session.store.id]
    news = tx.receivings.save_entries(child_id, others)
    _keep_files(session, tx, child_id, opened, told)
    return news


def _keep_files(
    session: Session,
    tx: Transaction,
    child_id: ChildId,
    opened: Opened | Reopened,
    told: Content,
) -> None:
    held = {file.sha256 for file in tx.attachments.of(AttachedTo.CHILD, child_id)}
    news = (file for file in told.files if file.sha256 not in held)
    files = [(file.title, opened.files[file.file]) for file in news]
    if isinstance(told, TransitionContent):
        files.append((_summary_title(told), opened.files[packages.SUMMARY]))
    for title, body in files:
        keep_file(
            session,
            tx,
            kind=AttachedTo.CHILD,
            owner_id=child_id,
            child_id=child_id,
            title=title,
            content=body,
        )


def _summary_title(content: TransitionContent) -> str:
    from hop_desktop.documents.transition import paper_title

    return paper_title(content)


def answered(session: Session, tx: Transaction, receiving: Receiving) -> Receiving:
    """Seal the answer to what was taken in or declined, and keep both."""
    given = tx.packages.answers_to(receiving.package_id)
    if given:  # before a restore: the first answer is final
        return tx.receivings.save(replace(receiving, answer_file_name=given[0].file_name))
    accepted = receiving.child_id is not None
    held = tx.receivings.entries(receiving.child_id) if receiving.child_id else ()
    person = session.person
    name = send(
        session,
        tx,
        Answer(
            verdict=Verdict.ACCEPTED if accepted else Verdict.DECLINED,
            words=receiving.words,
            answered_by=person.name,
            job_title=person.job_title,
            phone=person.phone,
            email=person.email,
            answered_at=session.now(),
            package_id=receiving.package_id,
            package_sha256=receiving.package_sha256,
            handover_id=HandoverId(receiving.sending_id),
            case_id=packages.NO_CASE,
            ownership=0,
            holds=tuple(
                HeldEntry(id=each.id, revision=each.revision, author_store=each.author_store)
                for each in held
                if receiving.purpose is Purpose.INTERNAL
            ),
        ),
        to=tx.contacts.get(receiving.sender),
    )
    return tx.receivings.save(replace(receiving, answer_file_name=name))
