# SPDX-License-Identifier: EUPL-1.2
"""Notices that came to a desk, in its protected compartment with their papers and packages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import msgspec

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, reach
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import NotAllowed, NotFound
from hop_desktop.domain.ids import PackageId
from hop_desktop.domain.likeness import is_surely
from hop_desktop.domain.sent_notices import NoticeChild, ReceivedNotice
from hop_desktop.store.protected import ProtectedContent
from hop_desktop.store.transaction import Transaction

LABEL = b"hop/received-notice/1\n"


class _Kept(msgspec.Struct, frozen=True):
    """An entry of the compartment: the notice, its paper, and the bytes of what was answered."""

    notice: ReceivedNotice
    paper: bytes
    sent: Mapping[str, bytes] = {}


def readable(session: Session, tx: Transaction) -> Iterator[ReceivedNotice]:
    """Yield every notice that came, for those who may read the protected entries of the desk."""
    if not _may(session):
        return
    for entry in tx.protected.readable():
        if entry.content.startswith(LABEL):
            yield replace(_read(entry).notice, revision=entry.revision)


def of_child(session: Session, tx: Transaction, child: Child) -> tuple[ReceivedNotice, ...]:
    """Return the notices that came about a child of this house, as far as one may read them."""
    return tuple(each for each in readable(session, tx) if _is_about(each.content.child, child))


def _is_about(told: NoticeChild, child: Child) -> bool:
    return is_surely(
        child, name=told.name, birth_date=told.birth_date, personal_code=told.personal_code
    )


def get(session: Session, tx: Transaction, package_id: PackageId) -> ReceivedNotice:
    """Return a notice that came; ``NotFound`` when there is none, or none for this person."""
    entry, kept = _opened(session, tx, package_id)
    return replace(kept.notice, revision=entry.revision)


def paper(session: Session, tx: Transaction, package_id: PackageId) -> bytes:
    """Return its paper exactly as it came."""
    return _opened(session, tx, package_id)[1].paper


def sent(session: Session, tx: Transaction, package_id: PackageId, feedback: PackageId) -> bytes:
    """Return the exact bytes of feedback; raise ``NotFound``."""
    found = _opened(session, tx, package_id)[1].sent.get(str(feedback))
    if found is None:
        raise NotFound
    return found


def add(tx: Transaction, notice: ReceivedNotice, *, pdf: bytes) -> None:
    """Keep a notice that came."""
    kept = _Kept(notice=replace(notice, revision=0), paper=pdf)
    tx.protected.add(notice.package_id, LABEL + msgspec.json.encode(kept))


def save(
    session: Session,
    tx: Transaction,
    notice: ReceivedNotice,
    sealed: Mapping[PackageId, bytes] | None = None,
) -> ReceivedNotice:
    """Keep a changed notice, with the bytes of what was sealed now; raise ``Stale``."""
    _, before = _opened(session, tx, notice.package_id)
    more = {str(package): content for package, content in (sealed or {}).items()}
    kept = _Kept(
        notice=replace(notice, revision=0), paper=before.paper, sent={**before.sent, **more}
    )
    entry = tx.protected.replace(
        notice.package_id, LABEL + msgspec.json.encode(kept), revision=notice.revision
    )
    return replace(notice, revision=entry.revision)


def _opened(
    session: Session, tx: Transaction, package_id: PackageId
) -> tuple[ProtectedContent, _Kept]:
    try:
        entry = tx.protected.get(package_id)
    except NotAllowed:
        raise NotFound from None
    if not entry.content.startswith(LABEL) or not _may(session):
        raise NotFound
    return entry, _read(entry)


def _may(session: Session) -> bool:
    """Say whether this person answers for what came, and not only for what they wrote."""
    return bool(reach(session.acting, Action.READ_PROTECTED)) and session.may(Action.READ_PROTECTED)


def _read(entry: ProtectedContent) -> _Kept:
    return msgspec.json.decode(entry.content.removeprefix(LABEL), type=_Kept)
