# SPDX-License-Identifier: EUPL-1.2
"""Files to contacts through folders that any file-sync engine, share or stick may carry.

What is put there is on this computer's disk already and stays in the store: the folder is never
the only copy, and that a file stands in it says nothing of its having come.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from hop_desktop.app.contacts import card_name, parse_card, write_card
from hop_desktop.app.folder_reading import check_there
from hop_desktop.app.outgoing import sent
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import FolderMissing, HopError, NotFound
from hop_desktop.domain.exchange_folders import Direction
from hop_desktop.domain.handovers import HandoverState
from hop_desktop.domain.ids import ContactId, HandoverId, PackageId
from hop_desktop.domain.packages import Kind
from hop_desktop.store.exchange import ContactFolder
from hop_desktop.store.files import write_whole
from hop_desktop.store.transaction import Transaction


def deliver(session: Session, handover_id: HandoverId) -> Path:
    """Put the handover, or the request to have it back, into the recipient's folder.

    Only when the bytes were read back from there is it noted as written; again and again they are
    the same. Raises ``FolderMissing``, ``DiskFull`` or ``WriteFailed``.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        handover = tx.handovers.get(handover_id)
        asked_back = handover.state is HandoverState.WITHDRAWING
        kind = Kind.WITHDRAW if asked_back else Kind.HANDOVER
        path = _put_sent(session, tx, handover_id, kind, handover.recipient)
        for contact_id in handover.informed:
            if Direction.OUT in tx.folders.of(contact_id):
                _put_sent(session, tx, handover_id, kind, contact_id)
    with session.write("handover.file-put", "handover", handover_id) as tx:
        handover = tx.handovers.get(handover_id)
        if handover.is_waiting and not asked_back:
            tx.handovers.save(handover.written(at=session.now()))
    return path


def deliver_answer(session: Session, handover_id: HandoverId) -> Path:
    """Put the answer to a handover that came into its sender's folder."""
    session.check(Action.SEAL)
    with session.read() as tx:
        record = sent(tx, handover_id, Kind.RECEIPT)
        path = _put_sent(session, tx, handover_id, Kind.RECEIPT, record.contact_id)
    with session.write("incoming.answer-put", "incoming", handover_id):
        return path


def deliver_reply(session: Session, package_id: PackageId) -> Path:
    """Put what was sealed in answer to a package into its sender's folder."""
    session.check(Action.SEAL)
    with session.read() as tx:
        reply = next(iter(tx.packages.answers_to(package_id)), None)
        if reply is None:
            raise FolderMissing
        content = tx.packages.content(reply.package_id, "out")
        folder = tx.folders.of(reply.contact_id).get(Direction.OUT)
        path = put(session, folder, reply.file_name, content)
    with session.write("package.file-put", "package", reply.package_id):
        return path


def deliver_letter(session: Session, package_id: PackageId) -> Path:
    """Put a letter into the folder of the house that it is for; raises like ``deliver``."""
    session.check(Action.SEAL)
    with session.read() as tx:
        letter = tx.letters.get(package_id)
        record = tx.packages.find(package_id, "out")
        if record is None:
            raise NotFound
        folder = tx.folders.of(letter.contact).get(Direction.OUT)
        path = put(session, folder, record.file_name, tx.packages.content(package_id, "out"))
    with session.write("package.file-put", "package", package_id) as tx:
        tx.letters.save(tx.letters.get(package_id).filed(session.now()))
        return path


def deliver_card(session: Session) -> tuple[int, tuple[str, ...]]:
    """Put this house's card into the folder of every contact that has one.

    Returns how many have it now, and the names of contacts whose folder could not be written.
    """
    session.check(Action.SEAL)
    _, content = write_card(session)
    return put_for_all(session, card_name(parse_card(content)[1], content), content)


def put_for_all(session: Session, name: str, content: bytes) -> tuple[int, tuple[str, ...]]:
    """Put a file that is for everybody into every folder; return how many, and where it failed."""
    with session.read() as tx:
        out = [each for each in tx.folders.all() if each.direction is Direction.OUT]
        named = [(each, tx.contacts.get(each.contact_id).card.name) for each in out]
    failed = []
    for folder, contact in named:
        try:
            put(session, folder, name, content)
        except HopError:
            failed.append(contact)
    return len(named) - len(failed), tuple(failed)


def put(session: Session, folder: ContactFolder | None, name: str, content: bytes) -> Path:
    """Put bytes under their exact name into a folder; the same bytes again change nothing.

    They are written outside and moved in where that is possible. Raises ``FolderMissing``,
    ``DiskFull`` or ``WriteFailed``; then it must not be told that they are there.
    """
    if folder is None:
        raise FolderMissing
    check_there(folder.place, folder.volume)
    path = folder.place / name
    if not _stands_there(path, content):
        write_whole(path, content, staging=session.store.folder)
    try:
        check_there(folder.place, folder.volume)
    except FolderMissing:
        with suppress(OSError):  # it went where the volume stood before
            path.unlink(missing_ok=True)
        raise
    return path


def _stands_there(path: Path, content: bytes) -> bool:
    try:
        is_own = path.is_file() and not path.is_symlink()  # a pipe would keep us waiting
        return is_own and path.read_bytes() == content
    except OSError:
        return False


def _put_sent(
    session: Session, tx: Transaction, handover_id: HandoverId, kind: Kind, to: ContactId
) -> Path:
    record = sent(tx, handover_id, kind)
    content = tx.packages.content(record.package_id, "out")
    return put(session, tx.folders.of(to).get(Direction.OUT), record.file_name, content)
