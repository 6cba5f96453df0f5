# SPDX-License-Identifier: EUPL-1.2
"""Notices in the protected compartment, and who may meet them.

Everything of a notice lies in there, its frozen papers too. Whoever may not read one is told that
there is none: no count, no page, no refusal says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

import msgspec

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Relation, reach
from hop_desktop.domain.errors import NotAllowed, NotFound
from hop_desktop.domain.ids import ChildId, NoticeId, PackageId
from hop_desktop.domain.notices import FrozenPaper, Notice
from hop_desktop.store.protected import ProtectedContent
from hop_desktop.store.transaction import Transaction

KIND = "protected"
"""What the journal calls a notice: a word that tells nothing."""

LABEL = b"hop/notice/1\n"


class _Kept(msgspec.Struct, frozen=True):
    """What an entry of the compartment holds: the notice, its papers and packages in order."""

    notice: Notice
    pdfs: tuple[bytes, ...] = ()
    containers: tuple[bytes, ...] = ()


def get(session: Session, tx: Transaction, notice_id: NoticeId) -> Notice:
    """Return a notice; ``NotFound`` when there is none, or none for this person."""
    entry, kept = _opened(session, tx, notice_id)
    return replace(kept.notice, revision=entry.revision)


def readable(session: Session, tx: Transaction) -> Iterator[Notice]:
    """Yield every notice that this person may read."""
    if not reach(session.acting, Action.READ_PROTECTED):
        return
    for entry in tx.protected.readable():
        if entry.content.startswith(LABEL) and _may(session, entry):
            yield replace(_read(entry).notice, revision=entry.revision)


def of_child(session: Session, tx: Transaction, child_id: ChildId) -> tuple[Notice, ...]:
    """Return the notices about a child that this person may read, the latest first."""
    found = (item for item in readable(session, tx) if item.about.child_id == child_id)
    return tuple(sorted(found, key=lambda item: item.written_at, reverse=True))


def save(
    session: Session, tx: Transaction, notice: Notice, *, pdf: bytes = b"", sealed: bytes = b""
) -> Notice:
    """Keep a notice, a new one (revision 0) or a changed one.

    ``pdf`` is its next frozen version, ``sealed`` the bytes of the package sealed last. Raises
    ``Stale``.
    """
    before = _opened(session, tx, notice.id)[1] if notice.revision else None
    earlier, containers = (before.pdfs, before.containers) if before else ((), ())
    if pdf:
        notice = notice.with_paper(
            FrozenPaper(
                version=notice.version + 1,
                made_by=session.person.id,
                made_at=session.now(),
                sha256=sha256(pdf).hexdigest(),
            )
        )
    kept = _Kept(
        notice=replace(notice, revision=0),
        pdfs=(*earlier, pdf) if pdf else earlier,
        containers=(*containers, sealed) if sealed else containers,
    )
    content = LABEL + msgspec.json.encode(kept)
    if notice.revision:
        entry = tx.protected.replace(notice.id, content, revision=notice.revision)
    else:
        entry = tx.protected.add(notice.id, content)
    return replace(notice, revision=entry.revision)


def paper(session: Session, tx: Transaction, notice_id: NoticeId, version: int) -> bytes:
    """Return the bytes of a frozen version; ``NotFound`` when there is none."""
    kept = _opened(session, tx, notice_id)[1]
    for frozen, pdf in zip(kept.notice.papers, kept.pdfs, strict=True):
        if frozen.version == version and frozen.sha256 == sha256(pdf).hexdigest():
            return pdf
    raise NotFound


def container(
    session: Session, tx: Transaction, notice_id: NoticeId, package_id: PackageId
) -> bytes:
    """Return the exact bytes of a package of a notice; ``NotFound`` when there is none."""
    kept = _opened(session, tx, notice_id)[1]
    for sealed, content in zip(kept.notice.sealed, kept.containers, strict=True):
        if sealed.package_id == package_id and sealed.sha256 == sha256(content).hexdigest():
            return content
    raise NotFound


def _opened(
    session: Session, tx: Transaction, notice_id: NoticeId
) -> tuple[ProtectedContent, _Kept]:
    try:
        entry = tx.protected.get(notice_id)
    except NotAllowed:
        raise NotFound from None
    if not entry.content.startswith(LABEL) or not _may(session, entry):
        raise NotFound
    return entry, _read(entry)


def _may(session: Session, entry: ProtectedContent) -> bool:
    return session.may(Action.READ_PROTECTED, Relation(own=entry.author == session.person.id))


def _read(entry: ProtectedContent) -> _Kept:
    return msgspec.json.decode(entry.content.removeprefix(LABEL), type=_Kept)
