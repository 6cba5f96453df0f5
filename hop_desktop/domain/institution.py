# SPDX-License-Identifier: EUPL-1.2
"""The house that works in a store, and its groups or classes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import GroupId, StoreId
from hop_desktop.domain.text import required_name


class Workplace(Enum):
    """What kind of house the store serves; chosen at first start."""

    KINDERGARTEN = "kindergarten"
    SCHOOL = "school"
    JOINT = "joint"
    DESK = "desk"


class Place(Enum):
    """Which statute holds for a child: AHS in the kindergarten part, PGS in the school part."""

    KINDERGARTEN = "kindergarten"
    SCHOOL = "school"


# EHAK codes of Tartu county, 0079; two public code files agree on them.
TARTU_COUNTY = {
    "0171": "Elva vald",
    "0283": "Kambja vald",
    "0291": "Kastre vald",
    "0432": "Luunja vald",
    "0528": "Nõo vald",
    "0586": "Peipsiääre vald",
    "0793": "Tartu linn",
    "0796": "Tartu vald",
}


PRACTICE = "Harjutus: "
"""How the name of a house of invented people begins, on screen and on everything it seals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """One house: its store's identity, kind, name, codes and contact."""

    id: StoreId
    workplace: Workplace
    name: str
    registry_code: str = ""
    municipality: str = ""
    municipalities_served: tuple[str, ...] = ()
    address: str = ""
    phone: str = ""
    email: str = ""
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse an empty name and codes that cannot be right."""
        required_name("name", self.name)
        if self.registry_code:
            check_registry_code(self.registry_code)

    @property
    def is_desk(self) -> bool:
        """Whether municipal case managers work here."""
        return self.workplace is Workplace.DESK

    @property
    def is_practice(self) -> bool:
        """Whether its people are invented, to try the program on."""
        return names_practice(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A kindergarten group or a school class."""

    id: GroupId
    name: str
    place: Place
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse an empty name."""
        required_name("name", self.name)


def names_practice(name: str) -> bool:
    """Say whether a house of this name is one to practise with.

    Such a one and a real one never know each other.
    """
    return name.strip().casefold().startswith(PRACTICE.strip().casefold())


def check_registry_code(code: str) -> None:
    """Raise ``Invalid`` unless the code is an Estonian registry code (registrikood, 8 digits)."""
    from stdnum.ee import registrikood

    if not registrikood.is_valid(code):
        raise Invalid("registry_code", "not-a-registry-code")
