# SPDX-License-Identifier: EUPL-1.2
"""Files to and from contacts through folders that any file-sync engine, share or stick may carry.

What is put there is on this computer's disk already and stays in the store: the folder is never
the only copy, and that a file stands in it says nothing of its having come. What is found there
waits in the inbox until somebody takes it in; only a later directory of a publisher whose code was
compared is read by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hop_desktop.app import directory_reading, inbox
from hop_desktop.app.arriving import Arrival
from hop_desktop.app.contacts import ContactRow, card_name, parse_card, read_card, write_card
from hop_desktop.app.directory_reading import LARGEST_DIRECTORY, DirectoryNews
from hop_desktop.app.folder_reading import (
    FolderLook,
    Watch,
    WholeFile,
    check_there,
    look_into,
    read_whole,
    state_of,
    volume_of,
)
from hop_desktop.app.outgoing import sent
from hop_desktop.app.packing import signing_fingerprint
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import FolderMissing, HopError, Invalid, NotFound
from hop_desktop.domain.exchange_folders import (
    CARD,
    DIRECTORY,
    Direction,
    FolderState,
    ending_of,
    house_code,
    pair_folder,
)
from hop_desktop.domain.handovers import HandoverState
from hop_desktop.domain.ids import ContactId, HandoverId, PackageId
from hop_desktop.domain.packages import Kind
from hop_desktop.store.exchange import ContactFolder
from hop_desktop.store.files import write_whole
from hop_desktop.store.transaction import Transaction

Taken = Arrival | ContactRow | DirectoryNews


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderRow:
    """A folder of a contact and whether it can be used now."""

    direction: Direction
    place: Path
    state: FolderState


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A whole file that nobody has dealt with; ``ending`` tells what kind of file it is."""

    contact_id: ContactId
    contact: str
    file: WholeFile

    @property
    def ending(self) -> str:
        """Which kind of file it is."""
        return ending_of(self.file.path.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxFolder:
    """The folder in which files of a contact come, as it was seen last."""

    contact_id: ContactId
    contact: str
    place: Path
    look: FolderLook


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What stands in all folders; ``news`` are the directories that were read by themselves."""

    folders: tuple[InboxFolder, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    news: tuple[DirectoryNews, ...] = ()


# Choosing folders


def folders_of(session: Session, contact_id: ContactId) -> tuple[FolderRow, ...]:
    """Return the folders of a contact, the one for sending first."""
    session.check(Action.READ_DIRECTORY)
    with session.read() as tx:
        kept = tx.folders.of(contact_id)
    return tuple(
        FolderRow(
            direction=way,
            place=kept[way].place,
            state=state_of(kept[way].place, kept[way].volume),
        )
        for way in Direction
        if way in kept
    )


def choose_folder(
    session: Session, contact_id: ContactId, direction: Direction, chosen: Path
) -> Path:
    """Use a folder for one direction of this pair, and return it.

    Inside the one chosen it has the name of the pair, as both houses make it up, unless that is
    the one chosen. Raises ``Invalid`` for a place inside the store or one that another pair or
    direction uses, ``FolderMissing`` for one that is not there, or is a link.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        place = _pair_place(session, tx, tx.contacts.get(contact_id), direction, chosen)
        _check_free(session, tx, contact_id, direction, place)
    volume = volume_of(chosen)
    if direction is Direction.OUT:
        _make(place)
        check_there(place, volume)
    with session.write("folder.chosen", "contact", contact_id, reason=direction.value) as tx:
        tx.folders.keep(
            ContactFolder(contact_id=contact_id, direction=direction, place=place, volume=volume)
        )
    return place


def forget_folder(session: Session, contact_id: ContactId, direction: Direction) -> None:
    """Use the folder no longer; what is in it stays."""
    session.check(Action.SEAL)
    with session.write("folder.forgotten", "contact", contact_id, reason=direction.value) as tx:
        tx.folders.forget(contact_id, direction)


def _pair_place(
    session: Session, tx: Transaction, contact: Contact, direction: Direction, chosen: Path
) -> Path:
    house, card = tx.institution.get(), contact.card
    mine = house_code(house.registry_code, signing_fingerprint(session.store.signing_public))
    theirs = house_code(card.registry_code, signing_fingerprint(card.signing_key))
    pair = (mine, theirs) if direction is Direction.OUT else (theirs, mine)
    name = pair_folder(*pair)
    chosen = chosen.absolute()
    if chosen.is_symlink() or not chosen.is_dir():
        raise FolderMissing
    return chosen if chosen.name == name else chosen / name


def _check_free(
    session: Session, tx: Transaction, contact_id: ContactId, direction: Direction, place: Path
) -> None:
    store = session.store.folder.absolute()
    if place == store or store in place.parents or place in store.parents:
        raise Invalid("folder", "inside-store")
    for used in tx.folders.all():
        is_own = (used.contact_id, used.direction) == (contact_id, direction)
        if used.place == place and not is_own:
            raise Invalid("folder", "used-otherwise")


def _make(place: Path) -> None:
    try:
        place.mkdir(exist_ok=True)
    except OSError:
        raise FolderMissing from None


# Putting files there


def has_delivery_folders(session: Session) -> bool:
    """Say whether a folder for sending was chosen for any contact."""
    session.check(Action.READ_DIRECTORY)
    with session.read() as tx:
        return any(each.direction is Direction.OUT for each in tx.folders.all())


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


# Reading what comes


def look(session: Session, watch: Watch) -> Looked:
    """Look into every folder in which files come; nothing there is changed, nothing accepted."""
    if not session.may(Action.SEAL) or session.ended:
        return Looked()
    with session.read() as tx:
        kept = [each for each in tx.folders.all() if each.direction is Direction.IN]
        names = {each.contact_id: tx.contacts.get(each.contact_id).card.name for each in kept}
    if not kept:
        return Looked()
    folders = tuple(
        InboxFolder(
            contact_id=each.contact_id,
            contact=names[each.contact_id],
            place=each.place,
            look=look_into(each.place, each.volume, watch, session.now()),
        )
        for each in kept
    )
    news, candidates = [], []
    for candidate in _open_ones(session, folders):
        told = (
            None if candidate.file.sha256 in watch.judged else _read_by_itself(session, candidate)
        )
        if told is None:
            watch.judged.add(candidate.file.sha256)
            candidates.append(candidate)
        else:
            news.append(told)
    return Looked(folders=folders, candidates=tuple(candidates), news=tuple(news))


def take(session: Session, candidate: Candidate) -> Taken:
    """Take a file in that was found; raise ``FileChanged`` and what its kind can be refused for."""
    session.check(Action.SEAL)
    data = read_whole(candidate.file)
    taken: Taken
    if candidate.ending == CARD:
        taken = read_card(session, data)
    elif candidate.ending == DIRECTORY:
        taken = directory_reading.read_directory(session, data)
    else:
        return inbox.take_in(session, data)  # the exchange log knows it from now on
    _deal_with(session, candidate, taken=True)
    return taken


def put_aside(session: Session, candidate: Candidate) -> None:
    """Offer a file no more; it stays where it is."""
    session.check(Action.SEAL)
    _deal_with(session, candidate, taken=False)


def _open_ones(session: Session, folders: tuple[InboxFolder, ...]) -> Iterable[Candidate]:
    """Return what nobody has dealt with, each content once."""
    found: dict[str, Candidate] = {}
    with session.read() as tx:
        for folder in folders:
            for file in folder.look.whole:
                if file.sha256 not in found and not tx.folders.is_dealt_with(file.sha256):
                    found[file.sha256] = Candidate(
                        contact_id=folder.contact_id, contact=folder.contact, file=file
                    )
    return found.values()


def _read_by_itself(session: Session, candidate: Candidate) -> DirectoryNews | None:
    """Read a directory whose publisher is trusted; anything else waits for a person."""
    is_one = candidate.ending == DIRECTORY and candidate.file.size <= LARGEST_DIRECTORY
    if not is_one or not session.may(Action.EDIT_DIRECTORY):
        return None
    try:
        data = read_whole(candidate.file)
        if not directory_reading.updates_by_itself(session, data):
            return None
        news = directory_reading.read_directory(session, data)
    except HopError:
        return None
    _deal_with(session, candidate, taken=True)
    return news


def _deal_with(session: Session, candidate: Candidate, *, taken: bool) -> None:
    action = "folder.file-taken" if taken else "folder.file-put-aside"
    with session.write(action, "contact", candidate.contact_id) as tx:
        tx.folders.deal_with(
            candidate.file.sha256,
            candidate.file.path.name,
            taken=taken,
            by=session.person.id,
            at=session.now(),
        )
