# SPDX-License-Identifier: EUPL-1.2
"""Both houses of the chain with one clock, the people in them, and a dump to compare stores."""

from __future__ import annotations

from pathlib import Path

from hop_desktop.app import contacts, opening
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.worlds import PASSPHRASE, Clock, surroundings


def found(folder: Path) -> None:
    """Found both houses in a folder and let them exchange cards."""
    house = worlds.a_kindergarten(folder / "house")
    desk = worlds.a_desk(folder / "desk")
    worlds.introduced(house, desk)
    house.close()
    desk.close()


class Houses:
    """A kindergarten and a desk; every person's session is opened once and closed at the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        self._open: dict[str, Session] = {}

    def person(self, login: str) -> Session:
        """Return the session of a person of either house."""
        if login not in self._open:
            at_desk = login in {worlds.DESK_LEAD, worlds.CASE_MANAGER}
            around = surroundings(self.folder / ("desk" if at_desk else "house"), self.clock)
            self._open[login] = opening.unlock(around, login=login, passphrase=PASSPHRASE)
        return self._open[login]

    @property
    def head(self) -> Session:
        """The head of the kindergarten."""
        return self.person(worlds.HEAD)

    @property
    def coordinator(self) -> Session:
        """Its coordinator."""
        return self.person(worlds.COORDINATOR)

    @property
    def teacher(self) -> Session:
        """The teacher of its first group."""
        return self.person(worlds.TEACHER)

    @property
    def other_teacher(self) -> Session:
        """The teacher of its second group."""
        return self.person(worlds.OTHER_TEACHER)

    @property
    def specialist(self) -> Session:
        """Its speech therapist."""
        return self.person(worlds.SPECIALIST)

    @property
    def desk(self) -> Session:
        """The lead of the desk, a case manager."""
        return self.person(worlds.DESK_LEAD)

    @property
    def case_manager(self) -> Session:
        """Another case manager of the desk."""
        return self.person(worlds.CASE_MANAGER)

    @property
    def to_desk(self) -> Contact:
        """The desk as the kindergarten knows it."""
        return contacts.contacts(self.head)[0].contact

    @property
    def to_house(self) -> Contact:
        """The kindergarten as the desk knows it."""
        return contacts.contacts(self.desk)[0].contact

    def close(self) -> None:
        """Close every session."""
        for session in self._open.values():
            session.close()


def case_in(session: Session, case_id: CaseId) -> SupportCase:
    """Return a case as it stands in a house."""
    with session.read() as tx:
        return tx.cases.get(case_id)


def second_desk(houses: Houses, folder: Path) -> tuple[Session, Contact, Contact]:
    """Return another desk, as the first one knows it, and the first one as it knows it."""
    second = worlds.a_desk(folder / "second", houses.clock)
    to_second, to_first = worlds.introduced(houses.desk, second)
    return second, to_second, to_first


def dump(session: Session) -> dict[str, list[str]]:
    """Return every row of every table, the journal included, as text."""
    database = session.store._database
    tables = database.all(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    )
    return {
        str(table["name"]): sorted(map(repr, database.all(f"SELECT * FROM {table['name']}")))  # noqa: S608  a name of our own
        for table in tables
    }
