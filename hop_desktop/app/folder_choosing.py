# SPDX-License-Identifier: EUPL-1.2
"""Which folders a contact's files go to and come from: chosen, shown, used no longer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hop_desktop.app.folder_reading import check_there, state_of, volume_of
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import FolderMissing, Invalid
from hop_desktop.domain.exchange_folders import Direction, FolderState, house_code, pair_folder
from hop_desktop.domain.ids import ContactId
from hop_desktop.store.exchange import ContactFolder
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderRow:
    """A folder of a contact and whether it can be used now."""

    direction: Direction
    place: Path
    state: FolderState


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


def has_delivery_folders(session: Session) -> bool:
    """Say whether a folder for sending was chosen for any contact."""
    session.check(Action.READ_DIRECTORY)
    with session.read() as tx:
        return any(each.direction is Direction.OUT for each in tx.folders.all())


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
