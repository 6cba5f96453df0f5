# SPDX-License-Identifier: EUPL-1.2
"""Contact directories: whom a municipality lists, which later file counts, and who suits a search.

Roles and topics are codes of the format. A code that is not known here is kept and shown as
"other": words move, and a later program may know more of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TypeVar
from uuid import UUID

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.text import fold, required_name, search_words

MOST_ENTRIES = 2_000
OLDEST = 26
"""Years: who works with young people goes to 26 in Estonia."""


class NetworkRole(Enum):
    """What somebody in a directory does."""

    KINDERGARTEN = "kindergarten"
    SCHOOL = "school"
    CASE_MANAGER = "case-manager"
    CHILD_PROTECTION = "child-protection"
    COORDINATOR = "coordinator"
    SPEECH_THERAPIST = "speech-therapist"
    SPECIAL_EDUCATOR = "special-educator"
    SOCIAL_EDUCATOR = "social-educator"
    PSYCHOLOGIST = "psychologist"
    ADVISORY_TEAM = "advisory-team"
    HEALTH = "health"
    POLICE = "police"
    YOUTH_WORK = "youth-work"
    NETWORK_LEAD = "network-lead"
    OTHER = "other"


class Topic(Enum):
    """What somebody in a directory can be asked about."""

    SPEECH = "speech"
    LEARNING = "learning"
    BEHAVIOUR = "behaviour"
    MENTAL_HEALTH = "mental-health"
    HEALTH = "health"
    DISABILITY = "disability"
    FAMILY = "family"
    VIOLENCE = "violence"
    ATTENDANCE = "attendance"
    ADDICTION = "addiction"
    MONEY = "money"
    LEISURE = "leisure"


Code = TypeVar("Code", NetworkRole, Topic)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Somebody in a directory: a house with its contact card, or a network member without one."""

    id: UUID
    name: str
    organisation: str = ""
    role: str = NetworkRole.OTHER.value
    title: str = ""
    topics: tuple[str, ...] = ()
    age_from: int | None = None
    age_to: int | None = None
    municipalities: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    note: str = ""
    card: bytes = b""

    def __post_init__(self) -> None:
        """Refuse an entry without a name and ages that cannot be."""
        required_name("name", self.name)
        for field, age in (("age_from", self.age_from), ("age_to", self.age_to)):
            if age is not None and not 0 <= age <= OLDEST:
                raise Invalid(field, "not-an-age")
        if self.age_from is not None and self.age_to is not None and self.age_from > self.age_to:
            raise Invalid("age_to", "ages-swapped")

    @property
    def known_role(self) -> NetworkRole:
        """The role as far as it is known here."""
        return _known(NetworkRole, self.role) or NetworkRole.OTHER

    @property
    def known_topics(self) -> tuple[Topic, ...]:
        """The topics that are known here."""
        found = (_known(Topic, code) for code in self.topics)
        return tuple(topic for topic in found if topic is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The content of a directory's file; ``publisher`` is the card file of the desk."""

    publisher: bytes
    number: int
    issued_at: datetime
    expires_on: date
    entries: tuple[Listed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDirectory:
    """The latest directory of a publisher; not in use until the publisher's code is compared."""

    publisher: ContactId
    number: int
    sha256: str
    expires_on: date
    content: bytes
    read_at: datetime
    applied_at: datetime | None = None
    revision: int = 0

    @property
    def is_in_use(self) -> bool:
        """Whether its entries count."""
        return self.applied_at is not None

    def is_stale(self, today: date) -> bool:
        """Say whether its last day is over: shown as such, for it may be wrong by now."""
        return today > self.expires_on


class Reading(Enum):
    """What a directory's number says beside the one that is known."""

    NEW = "new"
    SAME = "same"
    OLDER = "older"
    CLASH = "clash"


def reading(known: KnownDirectory | None, number: int, sha256: str) -> Reading:
    """Return what to do with a directory; one that is not in use yet binds nobody."""
    if known is None:
        return Reading.NEW
    if known.sha256 == sha256:
        return Reading.SAME
    if not known.is_in_use or number > known.number:
        return Reading.NEW
    return Reading.CLASH if number == known.number else Reading.OLDER


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Whom one looks for; what is empty does not count."""

    words: str = ""
    role: NetworkRole | None = None
    topic: Topic | None = None
    age: int | None = None

    @property
    def is_everybody(self) -> bool:
        """Whether nothing is asked for."""
        return self == Wanted()

    def suits(self, listed: Iterable[Listed], *texts: str) -> bool:
        """Say whether somebody with these entries in directories, and these texts, is meant.

        One entry has to fit in all that is asked: a role of one and a topic of another is nobody.
        """
        entries = tuple(listed)
        by_entry = self.role is None and self.topic is None and self.age is None
        return (by_entry or any(map(self._fits, entries))) and self._says(entries, texts)

    def _fits(self, entry: Listed) -> bool:
        return (
            (self.role is None or entry.known_role is self.role)
            and (self.topic is None or self.topic in entry.known_topics)
            and (self.age is None or _covers(entry, self.age))
        )

    def _says(self, entries: tuple[Listed, ...], texts: tuple[str, ...]) -> bool:
        said = " ".join((*texts, *(text for each in entries for text in _texts(each))))
        there = fold(said).replace("-", " ").split()
        return all(
            any(word.startswith(wanted) for word in there) for wanted in search_words(self.words)
        )


def _covers(entry: Listed, age: int) -> bool:
    """Say whether an entry is for an age; one without ages is for every age."""
    return (entry.age_from is None or entry.age_from <= age) and (
        entry.age_to is None or age <= entry.age_to
    )


def _texts(entry: Listed) -> tuple[str, ...]:
    return entry.name, entry.organisation, entry.title, entry.note


def _known(kind: type[Code], code: str) -> Code | None:
    return next((each for each in kind if each.value == code), None)
