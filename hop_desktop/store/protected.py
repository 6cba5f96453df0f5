# SPDX-License-Identifier: EUPL-1.2
"""Entries that only their author and the holders of the compartment's key can open.

Everybody on the staff may add one. What is stored tells neither the child nor the author; who
may not read cannot, whatever they do with the whole database in their hands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from hop_desktop.domain.errors import NotAllowed, NotFound, StoreDamaged
from hop_desktop.store import compartment
from hop_desktop.store.compartment import EntryKey
from hop_desktop.store.institution_keys import HOLDER, HouseKey, InstitutionKeys
from hop_desktop.store.lite import Row
from hop_desktop.store.person_keys import exchange_public
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM protected_entry WHERE id = :id"
ALL = "SELECT * FROM protected_entry ORDER BY id"
EARLIER = "SELECT * FROM protected_earlier WHERE entry_id = :entry_id ORDER BY revision"
GRANTS = "SELECT id, entry_id, sealed FROM protected_grant WHERE entry_id = :entry_id ORDER BY id"
ALL_GRANTS = "SELECT id, entry_id, sealed FROM protected_grant ORDER BY id"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedContent:
    """One text of an entry, opened; ``author`` is who added the entry."""

    id: UUID
    revision: int
    content: bytes = field(repr=False)
    author: UUID


class ProtectedEntries:
    """The protected compartment as the person who unlocked the store can open it."""

    def __init__(self, rows: Rows, keyring: InstitutionKeys) -> None:
        self._rows = rows
        self._keyring = keyring
        self._store_id = keyring.ring.store_id

    def add(self, entry: UUID, content: bytes) -> ProtectedContent:
        """Keep a new entry; its author is who unlocked the store.

        Raises ``CompartmentMissing`` in an older store that no administrator has opened yet.
        """
        public, ring = self._keyring.compartment(), self._keyring.ring
        key = compartment.new_entry_key(ring.holder)
        saved = self._save(entry, content, key, revision=0)
        self._grant(entry, key, (public, exchange_public(ring.exchange)))
        return saved

    def replace(self, entry: UUID, content: bytes, *, revision: int) -> ProtectedContent:
        """Put a new text in the place of the one of this revision, which is kept.

        Raises ``Stale`` when another revision stands there, ``NotFound``, and ``NotAllowed`` for
        who cannot open the entry.
        """
        before = self._row(entry)
        saved = self._save(entry, content, self._key(entry), revision=revision)
        earlier = {
            "entry_id": str(entry),
            "revision": before["revision"],
            "sealed": before["sealed"],
        }
        self._rows.insert("protected_earlier", earlier, key=("entry_id", "revision"))
        return saved

    def get(self, entry: UUID) -> ProtectedContent:
        """Return an entry.

        Raises ``NotFound``, ``NotAllowed`` for who cannot open it, and ``StoreDamaged`` for one
        that was tampered with.
        """
        return self._opened(self._row(entry), entry, self._key(entry))

    def earlier(self, entry: UUID) -> tuple[ProtectedContent, ...]:
        """Return what an entry said before, oldest first; raises like ``get``."""
        self._row(entry)
        key = self._key(entry)
        rows = self._rows.all(EARLIER, {"entry_id": str(entry)})
        return tuple(self._opened(row, entry, key) for row in rows)

    def readable(self) -> tuple[ProtectedContent, ...]:
        """Return every entry that this person can open, in an order that tells nothing.

        One that was tampered with is left out, so that the others stay within reach; reading it
        by itself says so, and so does the proof of the journal.
        """
        rows = {UUID(row["id"]): row for row in self._rows.all(ALL)}
        found = []
        for entry, key in self._open_keys():
            with suppress(StoreDamaged):
                found.append(self._opened(rows[entry], entry, key))
        return tuple(found)

    def erase(self, entry: UUID) -> None:
        """Delete an entry with its earlier texts; raises like ``get``."""
        self._row(entry)
        self._key(entry)
        for row in self._rows.all(GRANTS, {"entry_id": str(entry)}):
            self._rows.delete("protected_grant", row["id"])
        for row in self._rows.all(EARLIER, {"entry_id": str(entry)}):
            key = (str(entry), row["revision"])
            self._rows.delete("protected_earlier", key, key=("entry_id", "revision"))
        self._rows.delete("protected_entry", str(entry))

    # When keys change hands

    def give_back(self, author: UUID) -> None:
        """Let an author who got new keys open what they wrote, if one can open it oneself."""
        if not self._keyring.has(HouseKey.PROTECT):
            return
        public = self._keyring.compartment()
        for entry, key in tuple(self._open_keys()):
            if key.author == author:
                self._grant_anew(entry, key, public)

    def rewrap(self, private: bytes, public: bytes) -> None:
        """Seal what the compartment's old private key opens to its new public key.

        Under another content key too: whoever could open an entry so far may have kept the one it
        had, and would read what is added to it from now on. An entry that the old key does not
        open, or that was tampered with, stays as it is.
        """
        for entry, key in tuple(self._open_keys((private,))):
            with suppress(StoreDamaged):
                self._seal_anew(entry, key, public)
                continue
            self._grant_anew(entry, key, public)

    def _seal_anew(self, entry: UUID, key: EntryKey, public: bytes) -> None:
        new = compartment.new_entry_key(key.author)
        text = self._opened(self._row(entry), entry, key)
        earlier = self._rows.all(EARLIER, {"entry_id": str(entry)})
        before = [self._opened(row, entry, key) for row in earlier]
        self._rows.put("protected_entry", {"id": str(entry), **self._resealed(text, new)})
        for each in before:
            row = {"entry_id": str(entry), **self._resealed(each, new)}
            self._rows.put("protected_earlier", row, key=("entry_id", "revision"))
        self._grant_anew(entry, new, public)

    def _resealed(self, text: ProtectedContent, key: EntryKey) -> Row:
        sealed = compartment.seal_body(
            text.content, key, store_id=self._store_id, entry=text.id, revision=text.revision
        )
        return {"sealed": sealed, "revision": text.revision}

    def _grant_anew(self, entry: UUID, key: EntryKey, public: bytes) -> None:
        for row in self._rows.all(GRANTS, {"entry_id": str(entry)}):
            self._rows.delete("protected_grant", row["id"])
        author = self._rows.one(HOLDER, {"id": str(key.author)})
        self._grant(entry, key, (public, author["exchange_public"]) if author else (public,))

    def _grant(self, entry: UUID, key: EntryKey, publics: Iterable[bytes]) -> None:
        for public in publics:
            sealed = compartment.grant(key, public, store_id=self._store_id, entry=entry)
            self._rows.insert(
                "protected_grant",
                {"id": str(uuid4()), "entry_id": str(entry), "sealed": sealed},
            )

    def _save(
        self, entry: UUID, content: bytes, key: EntryKey, *, revision: int
    ) -> ProtectedContent:
        new = revision + 1
        sealed = compartment.seal_body(
            content, key, store_id=self._store_id, entry=entry, revision=new
        )
        self._rows.save(
            "protected_entry", {"id": str(entry), "sealed": sealed, "revision": revision}
        )
        return ProtectedContent(id=entry, revision=new, content=content, author=key.author)

    def _row(self, entry: UUID) -> Row:
        row = self._rows.one(GET, {"id": str(entry)})
        if row is None:
            raise NotFound
        return row

    def _opened(self, row: Row, entry: UUID, key: EntryKey) -> ProtectedContent:
        revision = row["revision"]
        try:
            content = compartment.open_body(
                row["sealed"], key, store_id=self._store_id, entry=entry, revision=revision
            )
        except NotAllowed:  # whoever has the key is entitled: it is the bytes that do not fit
            raise StoreDamaged from None
        return ProtectedContent(id=entry, revision=revision, content=content, author=key.author)

    def _key(self, entry: UUID) -> EntryKey:
        rows = self._rows.all(GRANTS, {"entry_id": str(entry)})
        return self._first_open(entry, rows, self._privates())

    def _open_keys(self, privates: tuple[bytes, ...] = ()) -> Iterator[tuple[UUID, EntryKey]]:
        """Yield the keys of all entries that these private keys open, or else one's own."""
        privates = privates or self._privates()
        grants = defaultdict(list)
        for row in self._rows.all(ALL_GRANTS):
            grants[UUID(row["entry_id"])].append(row)
        for entry, rows in grants.items():
            with suppress(NotAllowed):
                yield entry, self._first_open(entry, rows, privates)

    def _first_open(
        self, entry: UUID, grants: Iterable[Row], privates: tuple[bytes, ...]
    ) -> EntryKey:
        for row in grants:
            for private in privates:
                with suppress(NotAllowed):
                    return compartment.open_grant(
                        row["sealed"], private, store_id=self._store_id, entry=entry
                    )
        raise NotAllowed

    def _privates(self) -> tuple[bytes, ...]:
        """Return one's own private key and the compartment's, if one holds it."""
        with suppress(NotAllowed):
            return self._keyring.private(HouseKey.PROTECT), self._keyring.ring.exchange
        return (self._keyring.ring.exchange,)
