# SPDX-License-Identifier: EUPL-1.2
"""Contact cards: who a house is, whom it serves, and the keys that reach it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Self

from hop_desktop.domain.ids import ContactId, StaffId, StoreId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.text import required_name


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCard:
    """What a house says of itself; both keys are P-384 SubjectPublicKeyInfo in DER (RFC 5480)."""

    store_id: StoreId
    serial: int
    issued_at: datetime
    workplace: Workplace
    name: str
    registry_code: str = ""
    municipality: str = ""
    municipalities_served: tuple[str, ...] = ()
    person: str = ""
    job_title: str = ""
    topics: str = ""
    phone: str = ""
    email: str = ""
    encryption_key: bytes
    signing_key: bytes

    @property
    def served(self) -> tuple[str, ...]:
        """The municipalities whose cases the house takes (EHAK codes): its own unless it says."""
        return self.municipalities_served or tuple(filter(None, (self.municipality,)))

    def __post_init__(self) -> None:
        """Refuse a card without a name."""
        required_name("name", self.name)


class ConfirmedBy(Enum):
    """The way in which the control code was compared."""

    PHONE = "phone"
    IN_PERSON = "in-person"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A card that was read in; trusted only after its control code was compared."""

    id: ContactId
    card: ContactCard
    added_by: StaffId
    added_at: datetime
    confirmed_by: StaffId | None = None
    confirmed_at: datetime | None = None
    confirmed_how: ConfirmedBy | None = None
    mismatch: bool = False
    revision: int = 0

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody compared the control code and it was the same."""
        return self.confirmed_at is not None

    def confirmed(self, *, by: StaffId, at: datetime, how: ConfirmedBy) -> Self:
        """Return the contact as trusted, with who compared the code and how."""
        return replace(self, confirmed_by=by, confirmed_at=at, confirmed_how=how, mismatch=False)

    def mismatched(self) -> Self:
        """Return the contact as one whose code did not fit: nothing is sealed for it."""
        return replace(
            self, mismatch=True, confirmed_by=None, confirmed_at=None, confirmed_how=None
        )

    def replaced_by(self, card: ContactCard, *, signed_by_old_key: bool) -> Self:
        """Return the contact with a later card; other keys must be compared anew.

        ``signed_by_old_key`` says that the card came with a signature of the key known so far,
        and then the confirmation stays (roll-over).
        """
        same_keys = (card.encryption_key, card.signing_key) == (
            self.card.encryption_key,
            self.card.signing_key,
        )
        if same_keys or signed_by_old_key:
            return replace(self, card=card)
        return replace(self, card=card, confirmed_by=None, confirmed_at=None, confirmed_how=None)
