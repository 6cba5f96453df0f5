# SPDX-License-Identifier: EUPL-1.2
"""The houses of the gallery: who knows whom, and one clock that walks through an autumn."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from hop_desktop.app import contacts, opening, people
from hop_desktop.app import house as own_house
from hop_desktop.app.opening import Founding
from hop_desktop.app.session import Session
from hop_desktop.domain.children import Child
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.institution import Workplace
from tests import worlds
from tests.worlds import NOON, Clock

KINDERGARTEN, DESK, SCHOOL, TEACHER, CITY, NEW = (
    "kindergarten",
    "desk",
    "school",
    "teacher",
    "city",
    "new",
)
LEAD = {
    KINDERGARTEN: worlds.HEAD,
    DESK: worlds.DESK_LEAD,
    SCHOOL: worlds.HEAD,
    TEACHER: "laine",
    CITY: worlds.DESK_LEAD,
    NEW: "mari",
}
REGISTRY_CODE = "75000006"
FRIDAY = 4
OTHER_LEADS = {SCHOOL: "Aivar Jõgi-Näidis", CITY: "Liivi Sõstar"}
ONE_COMPUTER = Founding(
    workplace=Workplace.KINDERGARTEN,
    house="Pääsukese näidislasteaed",
    municipality=worlds.HOME_MUNICIPALITY,
    registry_code=REGISTRY_CODE,
    groups=worlds.GROUPS[:1],
    person="Laine Sõnajalg",
    job_title="rühmaõpetaja",
    login=LEAD[TEACHER],
    passphrase=worlds.PASSPHRASE,
)
JUST_FOUNDED = replace(
    ONE_COMPUTER,
    house="Öölase näidislasteaed",
    registry_code="",
    groups=(),
    person="Mari-Liis Näidis",
    job_title="direktor",
    login=LEAD[NEW],
)


@dataclass
class Houses:
    """All houses with the sessions of whoever works in them, on the day the clock stands at."""

    folder: Path
    clock: Clock = field(default_factory=Clock)
    told: dict[str, str] = field(default_factory=dict)
    """What the screens are about: a name and an identifier as text."""
    _open: dict[tuple[str, str], Session] = field(default_factory=dict)

    def found(self) -> None:
        """Make every store, and let all but the last know each other."""
        self.day(72)
        for name, make in (
            (KINDERGARTEN, worlds.a_kindergarten),
            (DESK, worlds.a_desk),
            (SCHOOL, worlds.a_school),
        ):
            self._open[name, LEAD[name]] = make(self.folder / name, self.clock)
        self._open[CITY, LEAD[CITY]] = worlds.a_desk(
            self.folder / CITY, self.clock, "Tähtsaare linna noorsootöökeskus"
        )
        for name, lead in OTHER_LEADS.items():
            session = self.lead(name)
            people.change_person(session, replace(session.person, name=lead))
        for name, answers in ((TEACHER, ONE_COMPUTER), (NEW, JUST_FOUNDED)):
            around = worlds.surroundings(self.folder / name, self.clock)
            self._open[name, LEAD[name]] = opening.found(around, answers).session
        here = self.lead(KINDERGARTEN)
        own = replace(own_house.house(here), registry_code=REGISTRY_CODE)
        own_house.change_house(here, own)
        known = (DESK, SCHOOL, TEACHER)
        for other in known:
            worlds.introduced(here, self.lead(other))

    def lead(self, name: str) -> Session:
        """Return the session of whoever leads a house."""
        return self._open[name, LEAD[name]]

    def person(self, login: str) -> Session:
        """Return the session of a person of the kindergarten."""
        key = (KINDERGARTEN, login)
        if key not in self._open:
            self._open[key] = worlds.session_of(self.lead(KINDERGARTEN), login)
        return self._open[key]

    def contact(self, here: str, there: str) -> ContactId:
        """Return how one house knows another."""
        store = self.lead(there).store.id
        rows = contacts.contacts(self.lead(here))
        return next(row.contact.id for row in rows if row.contact.card.store_id == store)

    def day(self, days_ago: int) -> date:
        """Move the clock to noon of a day before the last one, and return the day.

        A day of a weekend, on which nobody works, stands for the Friday before it.
        """
        then = NOON - timedelta(days=days_ago)
        self.clock.moment = then - timedelta(days=max(0, then.weekday() - FRIDAY))
        return self.clock.moment.date()

    def tell(self, name: str, what: object) -> None:
        """Keep an identifier for the screens."""
        self.told[name] = str(what)

    def a_child(self, first: str, last: str, born: date, **fields: object) -> Child:
        """Let the head write down a child of the kindergarten's first group."""
        return worlds.a_child_of(
            self.lead(KINDERGARTEN),
            worlds.GROUPS[0],
            first_name=first,
            last_name=last,
            birth_date=born,
            **fields,
        )

    def close(self) -> None:
        """Close every session."""
        for session in self._open.values():
            session.close()
