# SPDX-License-Identifier: EUPL-1.2
"""Contacts and directories put together: who there is, what directories say of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hop_desktop.app.contacts import ContactRow, contact, contacts
from hop_desktop.app.directory_reading import DirectoryRow, directories, vouches_for
from hop_desktop.app.folder_choosing import FolderRow, folders_of
from hop_desktop.app.own_keys import OwnKeys, own_keys
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.directories import Listed, Wanted
from hop_desktop.domain.ids import ContactId


@dataclass(frozen=True, slots=True, kw_only=True)
class BookEntry:
    """What a directory says of somebody, and whether that directory's last day is over."""

    listed: Listed
    publisher: str
    stale: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BookRow:
    """A house with keys, or a network member whom only directories know."""

    contact: ContactRow | None
    entries: tuple[BookEntry, ...] = ()

    @property
    def name(self) -> str:
        """The name under which it stands in the list."""
        return self.contact.contact.card.name if self.contact else self.entries[0].listed.name

    def suits(self, wanted: Wanted) -> bool:
        """Say whether it is looked for."""
        listed = [entry.listed for entry in self.entries]
        if self.contact is None:
            return wanted.suits(listed)
        card = self.contact.contact.card
        texts = (card.name, card.person, card.job_title, card.topics)
        return wanted.suits(listed, *texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Everything on the page of contacts."""

    rows: tuple[BookRow, ...]
    directories: tuple[DirectoryRow, ...]
    keys: OwnKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutContact:
    """Everything on the page of one contact; ``may_vouch`` names a directory that could."""

    row: ContactRow
    entries: tuple[BookEntry, ...]
    may_vouch: str
    folders: tuple[FolderRow, ...]


def book(session: Session) -> Book:
    """Return contacts and listed people, by name."""
    known = contacts(session)
    listed = _entries(session)
    own = tuple(BookRow(contact=row, entries=listed.get(row.contact.id, ())) for row in known)
    others = (BookRow(contact=None, entries=(entry,)) for entry in listed.get(None, ()))
    return Book(rows=(*own, *others), directories=directories(session), keys=own_keys(session))


def listings_of(session: Session) -> Mapping[ContactId, tuple[Listed, ...]]:
    """Return what directories say of each contact, for choosing among them."""
    return {
        contact_id: tuple(entry.listed for entry in entries)
        for contact_id, entries in _entries(session).items()
        if contact_id is not None
    }


def about(session: Session, contact_id: ContactId) -> AboutContact:
    """Return one contact with what directories say of it and its folders."""
    row = contact(session, contact_id)
    entries = _entries(session).get(contact_id, ())
    with session.read() as tx:
        vouched = vouches_for(session, tx, row.contact)
    good = [entry.publisher for entry in entries if not entry.stale]
    return AboutContact(
        row=row,
        entries=entries,
        may_vouch=good[0] if vouched and good else "",
        folders=folders_of(session, contact_id),
    )


def _entries(session: Session) -> dict[ContactId | None, tuple[BookEntry, ...]]:
    session.check(Action.READ_DIRECTORY)
    found: dict[ContactId | None, tuple[BookEntry, ...]] = {}
    with session.read() as tx:
        stale = {known.publisher: known.is_stale(session.today()) for known in tx.directories.all()}
        names = {publisher: tx.contacts.get(publisher).card.name for publisher in stale}
        for row in tx.directories.listed():
            entry = BookEntry(
                listed=row.listed, publisher=names[row.publisher], stale=stale[row.publisher]
            )
            found[row.contact_id] = (*found.get(row.contact_id, ()), entry)
    return found
