# SPDX-License-Identifier: EUPL-1.2
"""The child, their homes and the people who raise them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ChildId, GroupId
from hop_desktop.domain.institution import Place
from hop_desktop.domain.text import required_name, search_words

MONTHS = 12


class Custody(Enum):
    """Who holds custody (hooldusõigus) as far as the house was told."""

    JOINT = "joint"
    SOLE = "sole"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where the child lives: a municipality (EHAK), and how much of the time, in words."""

    municipality: str
    address: str = ""
    share: str = ""
    with_whom: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guardian:
    """A person raising the child (last kasvatav isik), legal representative or not."""

    name: str
    relation: str = ""
    custody: Custody = Custody.UNKNOWN
    legal_representative: bool = True
    phone: str = ""
    email: str = ""
    language: str = ""

    def __post_init__(self) -> None:
        """Refuse a guardian without a name."""
        required_name("guardian", self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A child: a personal code, or a birth date alone where the code is not known."""

    id: ChildId
    first_name: str
    last_name: str
    birth_date: date
    personal_code: str = ""
    home_language: str = ""
    place: Place = Place.KINDERGARTEN
    group_id: GroupId | None = None
    registered_municipality: str = ""
    homes: tuple[Home, ...] = ()
    guardians: tuple[Guardian, ...] = ()
    siblings: str = ""
    left_on: date | None = None
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse empty names, and a personal code that is wrong or says another birth date."""
        required_name("first_name", self.first_name)
        required_name("last_name", self.last_name)
        if self.personal_code and birth_date_of(self.personal_code) != self.birth_date:
            raise Invalid("personal_code", "other-birth-date")

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"

    def age_on(self, day: date) -> tuple[int, int]:
        """Return full years and months of age on a day."""
        return age_on(day, self.birth_date)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedChild:
    """What a list shows of a child; ``folded`` is the name as it is searched (``is_named``)."""

    id: ChildId
    name: str
    folded: str
    birth_date: date
    group_id: GroupId | None = None
    left_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a child to be added is compared with."""

    name: str
    birth_date: date
    personal_code: str = ""


def age_on(day: date, birth_date: date) -> tuple[int, int]:
    """Return full years and months of age on a day."""
    months = (day.year - birth_date.year) * MONTHS + day.month - birth_date.month
    if day.day < birth_date.day:
        months -= 1
    return divmod(max(months, 0), MONTHS)


def folded_name(name: str) -> str:
    """Return a name as it is searched: its words without case and accents, a space before each."""
    return " " + " ".join(search_words(name))


def is_named(folded: str, wanted: list[str]) -> bool:
    """Say whether each of the wanted words begins a word of a folded name."""
    return all(f" {word}" in folded for word in wanted)


def birth_date_of(personal_code: str) -> date:
    """Return the birth date in an Estonian personal code (isikukood, EVS 585).

    Raises ``Invalid("personal_code", "not-a-personal-code")`` when check digit or date is wrong.
    """
    from stdnum.ee import ik
    from stdnum.exceptions import ValidationError

    try:
        ik.validate(personal_code)
        born: date = ik.get_birth_date(personal_code)
    except ValidationError:
        raise Invalid("personal_code", "not-a-personal-code") from None
    return born
