# SPDX-License-Identifier: EUPL-1.2
"""To which municipality a notice of a child in need goes.

LasteKS § 27 (3): the one of the child's registered residence; § 27 (4): when that is not known, the
one where the child stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from hop_desktop.domain.children import Child
from hop_desktop.domain.contacts import ContactCard


class AddresseeBasis(Enum):
    """Why a municipality is the right one."""

    REGISTERED = "registered"
    STAYS = "stays"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """The municipalities to choose from (EHAK codes), and every other one where a home is."""

    basis: AddresseeBasis
    municipalities: tuple[str, ...] = ()
    other_homes: tuple[str, ...] = ()

    @property
    def every(self) -> tuple[str, ...]:
        """Every municipality that the child belongs to, the first choice first."""
        return (*self.municipalities, *self.other_homes)

    def without(self, desks: Iterable[ContactCard]) -> tuple[str, ...]:
        """Return the municipalities that none of these desks serves; one may serve several."""
        served = {place for desk in desks for place in desk.served}
        return tuple(place for place in self.every if place not in served)

    @property
    def is_certain(self) -> bool:
        """Whether there is exactly one municipality to tell."""
        return len(self.municipalities) == 1


def addressee_of(child: Child) -> Addressee:
    """Return to whom a notice about a child goes."""
    homes = tuple(dict.fromkeys(home.municipality for home in child.homes if home.municipality))
    registered = child.registered_municipality
    if registered:
        return Addressee(
            basis=AddresseeBasis.REGISTERED,
            municipalities=(registered,),
            other_homes=tuple(home for home in homes if home != registered),
        )
    if homes:
        return Addressee(basis=AddresseeBasis.STAYS, municipalities=homes)
    return Addressee(basis=AddresseeBasis.UNKNOWN)
