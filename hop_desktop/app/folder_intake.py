# SPDX-License-Identifier: EUPL-1.2
"""Files from contacts in exchange folders: found, offered, taken in or put aside.

What is found there waits in the inbox until somebody takes it in; only a later directory of a
publisher whose code was compared is read by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hop_desktop.app import directory_reading, inbox
from hop_desktop.app.arriving import Arrival
from hop_desktop.app.contacts import ContactRow, read_card
from hop_desktop.app.directory_reading import LARGEST_DIRECTORY, DirectoryNews
from hop_desktop.app.folder_reading import FolderLook, Watch, WholeFile, look_into, read_whole
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.exchange_folders import CARD, DIRECTORY, Direction, ending_of
from hop_desktop.domain.ids import ContactId

Taken = Arrival | ContactRow | DirectoryNews


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
