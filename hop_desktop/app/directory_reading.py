# SPDX-License-Identifier: EUPL-1.2
"""Contact directories of municipalities: read in once by hand, from then on by themselves.

A directory may silently add contacts, change what it says of them, bring later cards whose keys
stayed or whose old key vouches for the new, and let its own entries go. It never makes anybody
trusted, and other keys without the old one's word wait until a person has compared their code.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import msgspec

from hop_desktop.app.bounds import LARGEST_COUNT, is_moment
from hop_desktop.app.contacts import CardFile, parse_card, take_card
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.contacts import Contact, ContactCard
from hop_desktop.domain.directories import (
    MOST_ENTRIES,
    Directory,
    KnownDirectory,
    Listed,
    Reading,
    reading,
)
from hop_desktop.domain.errors import (
    CardNotConfirmed,
    DirectoryClash,
    DirectoryDamaged,
    DirectoryOfNoDesk,
    DirectoryOlder,
    HopError,
    Invalid,
    PackageTooNew,
)
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.text import tidy
from hop_desktop.store.directories import ListedRow
from hop_desktop.store.transaction import Transaction

DIRECTORY_FORMAT = "hop-directory"
DIRECTORY_VERSION = 1
LARGEST_DIRECTORY = 16 * 1024 * 1024

Card = tuple[CardFile, ContactCard]


class DirectoryFile(msgspec.Struct, frozen=True):
    """The file: the directory's exact bytes in base64 and the publisher's signature of them."""

    format: str
    version: int
    directory: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryNews:
    """What came of a directory; it is ``waiting`` until its publisher's code is compared.

    ``to_compare`` are contacts whose new keys nobody vouched for.
    """

    publisher: Contact
    number: int
    entries: int
    waiting: bool = False
    changed: bool = True
    added: int = 0
    gone: int = 0
    to_compare: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryRow:
    """A directory that is known here."""

    publisher: Contact
    number: int
    entries: int
    expires_on: date
    waiting: bool
    stale: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A directory whose signature holds, with the cards of its publisher and of its entries."""

    content: Directory
    publisher: Card
    cards: Mapping[int, Card]


def read_directory_file(path: Path) -> bytes:
    """Return a directory file's bytes; raise ``DirectoryDamaged`` when it cannot be one."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_DIRECTORY:
            raise DirectoryDamaged
        return path.read_bytes()
    except OSError:
        raise DirectoryDamaged from None


def read_directory(session: Session, data: bytes) -> DirectoryNews:
    """Read a directory in; from a publisher who is not trusted it waits, and nothing counts.

    Raises ``DirectoryDamaged``, ``DirectoryOfNoDesk``, ``PackageTooNew``, ``DirectoryOlder``,
    ``DirectoryClash``, ``Invalid`` for this house's own, and ``CardNotConfirmed`` when a publisher
    whose directory is in use has other keys: the one in use stays.
    """
    session.check(Action.EDIT_DIRECTORY)
    parsed = parse_directory(data)
    file, card = parsed.publisher
    if card.store_id == session.store.id:
        raise Invalid("card", "own-card")
    with session.read() as tx:
        publisher = tx.contacts.by_store(card.store_id)
        _check_number(tx, publisher, parsed.content, data)
    with session.write("card.read", "contact") as tx:
        publisher = take_card(session, tx, file, card, parsed.content.publisher)
        tx.about("contact", publisher.id)
    return _keep(session, publisher, parsed, data)


def updates_by_itself(session: Session, data: bytes) -> bool:
    """Say whether a directory is a later one of a publisher who is trusted under this very key."""
    parsed = parse_directory(data)
    with session.read() as tx:
        publisher = tx.contacts.by_store(parsed.publisher[1].store_id)
        if publisher is None or not publisher.is_confirmed:
            return False
        known = tx.directories.find(publisher.id)
        meaning = reading(known, parsed.content.number, sha256(data).hexdigest())
    same_key = parsed.publisher[1].signing_key == publisher.card.signing_key
    return known is not None and meaning is Reading.NEW and same_key


def directories(session: Session) -> tuple[DirectoryRow, ...]:
    """Return the directories that are known here."""
    session.check(Action.READ_DIRECTORY)
    with session.read() as tx:
        return tuple(_row(session, tx, known) for known in tx.directories.all())


def apply_waiting(session: Session, tx: Transaction, publisher: Contact) -> DirectoryNews | None:
    """Let a directory that waited for this publisher's code count from now on, if one did."""
    known = tx.directories.find(publisher.id)
    if known is None or known.is_in_use or not publisher.is_confirmed:
        return None
    parsed = parse_directory(known.content)
    if parsed.publisher[1].signing_key != publisher.card.signing_key:
        return None  # it was signed by the key that turned out to be false
    return _apply(session, tx, publisher, parsed, known)


def vouches_for(session: Session, tx: Transaction, contact: Contact) -> bool:
    """Say whether a directory in use lists a contact under the very keys that it has.

    Not one whose last day is over or whose publisher is not trusted any more, and not for a
    contact that was trusted or stopped before: that takes a comparison.
    """
    if contact.offered or contact.mismatch or contact.is_confirmed:
        return False
    keys = contact.card.keys_sha256
    rows = [row for row in tx.directories.listed() if row.contact_id == contact.id]
    publishers = {row.publisher for row in rows if row.keys_sha256 == keys}
    return any(_is_good(session, tx, publisher) for publisher in publishers)


def doubt(session: Session, tx: Transaction, publisher: Contact) -> None:
    """Take trust by a directory back after its publisher's code turned out not to fit."""
    _stop_vouching(session, tx, _of(tx, publisher.id))


def _is_good(session: Session, tx: Transaction, publisher: ContactId) -> bool:
    known = tx.directories.find(publisher)
    is_current = known is not None and not known.is_stale(session.today())
    return is_current and tx.contacts.get(publisher).is_confirmed


def parse_directory(data: bytes) -> Parsed:
    """Return a directory after checking its signature, and that every card in it is whole."""
    if len(data) > LARGEST_DIRECTORY:
        raise DirectoryDamaged
    try:
        file = msgspec.json.decode(data, type=DirectoryFile)
        if file.format != DIRECTORY_FORMAT:
            raise DirectoryDamaged
        if file.version > DIRECTORY_VERSION:
            raise PackageTooNew
        body = base64.b64decode(file.directory, validate=True)
        content = tidy(msgspec.json.decode(body, type=Directory))
        publisher = parse_card(content.publisher)
        _check_signature(body, file.signature, publisher[1])
        cards = {
            place: parse_card(entry.card)
            for place, entry in enumerate(content.entries)
            if entry.card
        }
    except PackageTooNew:
        raise
    except (ValueError, RecursionError, HopError):
        raise DirectoryDamaged from None
    _check_sense(content, publisher[1], [card for _, card in cards.values()])
    return Parsed(content=content, publisher=publisher, cards=cards)


def _check_signature(body: bytes, signature: str, card: ContactCard) -> None:
    from hop_desktop.sealing.signatures import verify

    verify(body, base64.b64decode(signature, validate=True), card.signing_key)


def _check_sense(content: Directory, publisher: ContactCard, cards: list[ContactCard]) -> None:
    if publisher.workplace is not Workplace.DESK:
        raise DirectoryOfNoDesk
    ids = {entry.id for entry in content.entries}
    houses = {card.store_id for card in cards}
    possible = (
        1 <= content.number <= LARGEST_COUNT
        and is_moment(content.issued_at)
        and len(content.entries) <= MOST_ENTRIES
        and len(ids) == len(content.entries)
        and len(houses) == len(cards)
    )
    if not possible:
        raise DirectoryDamaged


def _check_number(
    tx: Transaction, publisher: Contact | None, content: Directory, data: bytes
) -> None:
    """Raise for an older number, or a known one with other bytes; nothing was taken yet."""
    known = tx.directories.find(publisher.id) if publisher else None
    meaning = reading(known, content.number, sha256(data).hexdigest())
    if meaning is Reading.OLDER:
        raise DirectoryOlder
    if meaning is Reading.CLASH:
        raise DirectoryClash


def _keep(session: Session, publisher: Contact, parsed: Parsed, data: bytes) -> DirectoryNews:
    content = parsed.content
    trusted = (
        publisher.is_confirmed and parsed.publisher[1].signing_key == publisher.card.signing_key
    )
    with session.write("directory.read", "contact", publisher.id) as tx:
        known = tx.directories.find(publisher.id)
        if known is not None and known.is_in_use and not trusted:
            raise CardNotConfirmed
        digest = sha256(data).hexdigest()
        if known is not None and known.sha256 == digest and known.is_in_use:
            return _news(publisher, content, changed=False)
        kept = tx.directories.save(
            KnownDirectory(
                publisher=publisher.id,
                number=content.number,
                sha256=digest,
                expires_on=content.expires_on,
                content=data,
                read_at=session.now(),
                applied_at=known.applied_at if known else None,
                revision=known.revision if known else 0,
            )
        )
        if not trusted:
            return _news(publisher, content, waiting=True)
        return _apply(session, tx, publisher, parsed, kept)


def _apply(
    session: Session, tx: Transaction, publisher: Contact, parsed: Parsed, known: KnownDirectory
) -> DirectoryNews:
    before = {row.listed.id: row for row in _of(tx, publisher.id)}
    rows = [
        _listed(session, tx, publisher, entry, parsed.cards.get(place))
        for place, entry in enumerate(parsed.content.entries)
        if not _is_own(session, parsed.cards.get(place))
    ]
    tx.directories.replace(publisher.id, rows)
    tx.directories.save(replace(known, applied_at=session.now()))
    after = {row.listed.id for row in rows}
    _stop_vouching(session, tx, before.values())
    offered = [row for row in rows if row.contact_id and tx.contacts.get(row.contact_id).offered]
    return _news(
        publisher,
        parsed.content,
        added=len(after - before.keys()),
        gone=len(before.keys() - after),
        to_compare=len(offered),
    )


def _listed(
    session: Session, tx: Transaction, publisher: Contact, entry: Listed, card: Card | None
) -> ListedRow:
    if card is None:
        return ListedRow(publisher=publisher.id, listed=entry)
    return ListedRow(
        publisher=publisher.id,
        listed=entry,
        contact_id=take_card(session, tx, *card, entry.card).id,
        keys_sha256=card[1].keys_sha256,
    )


def _is_own(session: Session, card: Card | None) -> bool:
    """Say whether an entry is this house itself, which is no contact of its own."""
    return card is not None and card[1].store_id == session.store.id


def _stop_vouching(session: Session, tx: Transaction, before: Iterable[ListedRow]) -> None:
    """Take trust by a directory back from those that no directory in use vouches for any more."""
    for contact_id in {row.contact_id for row in before if row.contact_id}:
        contact = tx.contacts.get(contact_id)
        bare = contact.unvouched()
        if bare != contact and not vouches_for(session, tx, bare):
            tx.contacts.save(bare)


def _of(tx: Transaction, publisher: ContactId) -> tuple[ListedRow, ...]:
    return tuple(row for row in tx.directories.listed() if row.publisher == publisher)


def _row(session: Session, tx: Transaction, known: KnownDirectory) -> DirectoryRow:
    return DirectoryRow(
        publisher=tx.contacts.get(known.publisher),
        number=known.number,
        entries=len(_of(tx, known.publisher)),
        expires_on=known.expires_on,
        waiting=not known.is_in_use,
        stale=known.is_stale(session.today()),
    )


def _news(publisher: Contact, content: Directory, **told: int) -> DirectoryNews:
    return DirectoryNews(
        publisher=publisher,
        number=content.number,
        entries=len(content.entries),
        waiting=bool(told.pop("waiting", False)),
        changed=bool(told.pop("changed", True)),
        **told,
    )
