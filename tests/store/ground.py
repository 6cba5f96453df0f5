# SPDX-License-Identifier: EUPL-1.2
"""A real, encrypted database with one person, group, child, case, contact and received handover."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.handovers import Incoming
from hop_desktop.domain.institution import Group
from hop_desktop.domain.staff import StaffMember
from hop_desktop.store.drafts import Drafts
from hop_desktop.store.institution_keys import InstitutionKeys
from hop_desktop.store.journal import Journal
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.lite import Database
from hop_desktop.store.migrate import migrate
from hop_desktop.store.rows import Rows
from hop_desktop.store.transaction import Transaction
from tests.builders import a_case, a_child, a_contact, a_group, a_person, an_incoming

KEY = bytes(range(32))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """An open transaction and what is saved in it already."""

    database: Database
    tx: Transaction
    person: StaffMember
    group: Group
    child: Child
    case: SupportCase
    contact: Contact
    incoming: Incoming

    @contextmanager
    def undone(self) -> Iterator[Transaction]:
        """Let one example of a property write, then undo it."""
        self.database.run("SAVEPOINT example")
        yield self.tx
        self.database.run("ROLLBACK TO example")


def a_database(folder: Path) -> Database:
    """Return a new database of the newest version."""
    database = Database.create(folder / "store.db", KEY)
    migrate(database)
    return database


def a_transaction(database: Database) -> Transaction:
    """Return a transaction that may write; the caller began it."""
    ring = KeyRing(store_id=uuid4(), holder=uuid4(), exchange=KEY, masters={})
    return Transaction(
        Rows(database, writing=True),
        journal=Journal(database, ring.store_id),
        drafts=Drafts(database, ring),
        keyring=InstitutionKeys(database, ring),
    )


@contextmanager
def a_ground(folder: Path) -> Iterator[Ground]:
    """Open a transaction on fresh ground and undo everything at the end."""
    database = a_database(folder)
    database.begin(writing=True)
    try:
        yield _filled(database, a_transaction(database))
    finally:
        database.rollback()
        database.close()


def _filled(database: Database, tx: Transaction) -> Ground:
    person = tx.staff.save(a_person())
    group = tx.groups.save(a_group())
    child = tx.children.save(a_child(group_id=group.id))
    case = tx.cases.save(a_case(child_id=child.id, responsible=person.id))
    contact = tx.contacts.save(a_contact(added_by=person.id))
    incoming = tx.incoming.save(an_incoming(contact))
    return Ground(
        database=database,
        tx=tx,
        person=person,
        group=group,
        child=child,
        case=case,
        contact=contact,
        incoming=incoming,
    )


def colleague(ground: Ground, login: str, **fields: object) -> StaffMember:
    """Return another person of the house, saved."""
    member = a_person(login=login, name=login.title())
    return ground.tx.staff.save(replace(member, **fields))  # type: ignore[arg-type]  # by name
