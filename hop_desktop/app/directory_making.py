# SPDX-License-Identifier: EUPL-1.2
"""The directory that a desk publishes: its entries, and the one signed file made of them.

A card goes along only of a contact whose code somebody here compared aloud: the directory says so
to everybody who reads it. Others go with their telephone and e-mail alone.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import msgspec

from hop_desktop.app.contacts import CARDS_A_LIFE, SERIAL, own_card, signed_card
from hop_desktop.app.directory_reading import (
    DIRECTORY_FORMAT,
    DIRECTORY_VERSION,
    DirectoryFile,
)
from hop_desktop.app.folder_delivery import put_for_all
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.outgoing import write_beside
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.contacts import ConfirmedBy, Contact
from hop_desktop.domain.directories import MOST_ENTRIES, Directory, Listed
from hop_desktop.domain.errors import DirectoryOfNoDesk, Invalid
from hop_desktop.domain.exchange_folders import DIRECTORY, file_name, house_code
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.text import tidy
from hop_desktop.store.directories import Listing
from hop_desktop.store.transaction import Transaction

NUMBER = "directory.number"
PUBLISHED = "directory.published"
USUAL_LIFE = timedelta(days=180)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingRow:
    """An entry; ``with_card`` says that its card goes along, ``contact`` whose it would be."""

    listing: Listing
    contact: Contact | None = None
    with_card: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What was published last: number, day, last day and the hash of the entries it held."""

    number: int
    on: date
    expires_on: date
    entries: int
    content_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDirectory:
    """Everything on the desk's page; ``changed`` says that entries differ from the last file."""

    rows: tuple[ListingRow, ...]
    unlisted: tuple[Contact, ...]
    last: Publication | None
    changed: bool
    folders: int


def life_of_next(last: Publication | None) -> timedelta:
    """Return how long the next file is usually good for: as long as the last one, if that is more.

    So no file is offered a day before the one that is out already.
    """
    return USUAL_LIFE if last is None else max(USUAL_LIFE, last.expires_on - last.on)


def own_directory(session: Session) -> OwnDirectory:
    """Return what this desk publishes; raise ``DirectoryOfNoDesk`` elsewhere."""
    _check(session)
    with session.read() as tx:
        rows = _rows(tx)
        known = {row.contact.id for row in rows if row.contact}
        last = _last(tx)
        out = {each.contact_id for each in tx.folders.all() if each.direction.value == "out"}
        return OwnDirectory(
            rows=rows,
            unlisted=tuple(c for c in tx.contacts.all() if c.id not in known),
            last=last,
            changed=last is None or last.content_sha256 != _digest(rows),
            folders=len(out),
        )


def save_listing(
    session: Session,
    listed: Listed,
    *,
    contact_id: ContactId | None = None,
    revision: int = 0,
) -> Listing:
    """Keep an entry; raise ``Invalid`` for a name or ages that cannot be, and ``Stale``."""
    _check(session)
    action = "listing.changed" if revision else "listing.added"
    with session.write(action, "listing", listed.id) as tx:
        if not revision and len(tx.directories.listings()) >= MOST_ENTRIES:
            raise Invalid("name", "too-many")
        if contact_id is not None:
            tx.contacts.get(contact_id)
        return tx.directories.keep_listing(
            Listing(listed=tidy(listed), contact_id=contact_id, revision=revision)
        )


def drop_listing(session: Session, entry_id: UUID) -> None:
    """Publish an entry no more; files that went out keep it until the next one comes."""
    _check(session)
    with session.write("listing.dropped", "listing", entry_id) as tx:
        tx.directories.drop_listing(entry_id)


def new_listing_id() -> UUID:
    """Return the identifier of a new entry, which stays the same in every later file."""
    return new_id()


def publish(session: Session, *, expires_on: date) -> tuple[str, bytes]:
    """Return the name and bytes of the directory as a signed file; its number rises.

    Raises ``Invalid`` for a last day that is over, or when nobody is listed.
    """
    _check(session)
    session.check(Action.SEAL)
    if expires_on <= session.today():
        raise Invalid("expires_on", "not-later")
    card = own_card(session)
    publisher = signed_card(session, card)
    with session.write("directory.published", "institution", session.store.id) as tx:
        rows = _rows(tx)
        if not rows:
            raise Invalid("entries", "nobody-listed")
        number = _next_number(tx)
        content = Directory(
            publisher=publisher,
            number=number,
            issued_at=session.now(),
            expires_on=expires_on,
            entries=tuple(_with_card(row) for row in rows),
        )
        last = Publication(
            number=number,
            on=session.today(),
            expires_on=expires_on,
            entries=len(rows),
            content_sha256=_digest(rows),
        )
        tx.settings.set(SERIAL, str(card.serial))
        tx.settings.set(NUMBER, str(number))
        tx.settings.set(PUBLISHED, msgspec.json.encode(last).decode())
        house = tx.institution.get()
    data = _signed(session, content)
    name = file_name(
        day=content.issued_at.strftime("%Y-%m-%d"),
        sender=house_code(house.registry_code, signing_fingerprint(card.signing_key)),
        number=number,
        sha256=sha256(data).hexdigest(),
        ending=DIRECTORY,
    )
    return name, data


def save_directory(
    session: Session, folder: Path, *, expires_on: date
) -> tuple[Path, int, tuple[str, ...]]:
    """Publish, write the file into a folder, and put it into the folder of every contact.

    Returns where it stands, into how many contacts' folders it went, and whose could not be
    written. Raises ``DiskFull`` or ``WriteFailed``.
    """
    name, data = publish(session, expires_on=expires_on)
    path = write_beside(folder, name, data)
    done, failed = put_for_all(session, name, data)
    return path, done, failed


def _check(session: Session) -> None:
    session.check(Action.EDIT_DIRECTORY)
    with session.read() as tx:
        if not tx.institution.get().is_desk:
            raise DirectoryOfNoDesk


def _rows(tx: Transaction) -> tuple[ListingRow, ...]:
    return tuple(_row(tx, listing) for listing in tx.directories.listings())


def _row(tx: Transaction, listing: Listing) -> ListingRow:
    if listing.contact_id is None:
        return ListingRow(listing=listing)
    contact = tx.contacts.get(listing.contact_id)
    by_voice = contact.is_confirmed and contact.confirmed_how is not ConfirmedBy.DIRECTORY
    return ListingRow(listing=listing, contact=contact, with_card=by_voice and bool(contact.file))


def _with_card(row: ListingRow) -> Listed:
    card = row.contact.file if row.contact and row.with_card else b""
    return replace(row.listing.listed, card=card)


def _digest(rows: tuple[ListingRow, ...]) -> str:
    return sha256(canonical([_with_card(row) for row in rows])).hexdigest()


def _next_number(tx: Transaction) -> int:
    known = int(tx.settings.get(NUMBER) or "0")
    return max(known, tx.backups.incarnation() * CARDS_A_LIFE) + 1


def _last(tx: Transaction) -> Publication | None:
    kept = tx.settings.get(PUBLISHED)
    return msgspec.json.decode(kept, type=Publication) if kept else None


def _signed(session: Session, content: Directory) -> bytes:
    from hop_desktop.sealing.signatures import sign

    body = canonical(content)
    return msgspec.json.encode(
        DirectoryFile(
            format=DIRECTORY_FORMAT,
            version=DIRECTORY_VERSION,
            directory=base64.b64encode(body).decode(),
            signature=base64.b64encode(sign(body, session.store.keyring.sign())).decode(),
        )
    )
