# SPDX-License-Identifier: EUPL-1.2
"""Contact cards: who a house is, whom it serves, and the keys that reach it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from hashlib import sha256
from typing import Self

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ContactId, StaffId, StoreId
from hop_desktop.domain.institution import Workplace, names_practice
from hop_desktop.domain.text import required_name

OVERLAP = timedelta(days=90)
"""How long a house and its contacts go on with an earlier key beside the one it vouched for."""


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

    @property
    def is_practice(self) -> bool:
        """Whether the house only practises with invented people."""
        return names_practice(self.name)

    @property
    def keys(self) -> tuple[bytes, bytes]:
        """What the control code is made of."""
        return self.signing_key, self.encryption_key

    @property
    def keys_sha256(self) -> str:
        """The SHA-256 of both keys, in hex: the same keys whatever else a card says."""
        return sha256(b"".join(self.keys)).hexdigest()

    def is_newer_than(self, other: ContactCard) -> bool:
        """Say whether the house wrote this card after the other one."""
        return (self.serial, self.issued_at) > (other.serial, other.issued_at)

    def __post_init__(self) -> None:
        """Refuse a card without a name."""
        required_name("name", self.name)


class ConfirmedBy(Enum):
    """The way in which the control code was compared, or who vouched for it instead."""

    PHONE = "phone"
    IN_PERSON = "in-person"
    PAPER = "paper"
    DIRECTORY = "directory"


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierKey:
    """A signing key that a house gave up, and until when packages signed by it still count."""

    signing_key: bytes
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A card that was read in; trusted only after its control code was compared.

    ``file`` are the exact bytes that the card came in. ``offered`` is a later card whose keys the
    known key did not vouch for, or which claims what the house was not when its code was compared:
    until somebody compares its code, nothing goes or comes in. That it came changes nothing for
    good, or anybody could break a trust with a made-up card.
    """

    id: ContactId
    card: ContactCard
    file: bytes = b""
    added_by: StaffId
    added_at: datetime
    confirmed_by: StaffId | None = None
    confirmed_at: datetime | None = None
    confirmed_how: ConfirmedBy | None = None
    mismatch: bool = False
    offered: ContactCard | None = None
    offered_file: bytes = b""
    earlier: tuple[EarlierKey, ...] = ()
    revision: int = 0

    @property
    def is_confirmed(self) -> bool:
        """Whether the keys are trusted, and no others wait to be compared."""
        return self.confirmed_at is not None and self.offered is None

    @property
    def to_compare(self) -> ContactCard:
        """The card whose control code is compared next."""
        return self.offered or self.card

    def renewed_until(self, now: datetime) -> datetime | None:
        """Return until when an earlier key counts beside the present one, if one still does."""
        return max((key.until for key in self.earlier if key.until > now), default=None)

    def confirmed(self, *, by: StaffId, at: datetime, how: ConfirmedBy) -> Self:
        """Return the contact as trusted, with who compared the code and how.

        What nobody vouched for and somebody compared takes the place of the earlier keys, which
        count no more. A directory vouches for a first key only: raises ``Invalid`` otherwise.
        """
        if how is ConfirmedBy.DIRECTORY and (self.offered or self.mismatch):
            raise Invalid("how", "by-voice")
        trusted = replace(self, confirmed_by=by, confirmed_at=at, confirmed_how=how, mismatch=False)
        if self.offered is None:
            return trusted
        return replace(
            trusted,
            card=self.offered,
            file=self.offered_file,
            offered=None,
            offered_file=b"",
            earlier=self.earlier if self.offered.keys == self.card.keys else (),
        )

    def mismatched(self) -> Self:
        """Return the contact as one whose code did not fit: nothing is sealed for it.

        When only the offered keys do not fit, they go, and what was trusted before stands.
        """
        if self.offered is not None:
            return replace(self, offered=None, offered_file=b"")
        return replace(
            self, mismatch=True, confirmed_by=None, confirmed_at=None, confirmed_how=None
        )

    def unvouched(self) -> Self:
        """Return the contact as its directory leaves it when it vouches for the key no more."""
        if self.confirmed_how is not ConfirmedBy.DIRECTORY:
            return self
        return replace(self, confirmed_by=None, confirmed_at=None, confirmed_how=None)

    def shown(
        self, card: ContactCard, file: bytes, *, vouched: bool, claims: bool, at: datetime
    ) -> Self:
        """Return the contact after another card of the same house; the same when it says nothing.

        ``vouched`` says that the key known so far has signed the card too, ``claims`` that the card
        makes the house one of which more is taken. Of keys that were never trusted the last that
        somebody read in is kept, for it is compared next.
        """
        same, trusted = card.keys == self.card.keys, self.confirmed_at is not None
        if same and not (trusted and claims):
            return replace(self, card=card, file=file) if card.is_newer_than(self.card) else self
        if not trusted:
            return replace(self, card=card, file=file, mismatch=False)
        if card.serial <= self.card.serial:
            return self
        if claims or not vouched:
            return replace(self, offered=card, offered_file=file)
        ended = EarlierKey(signing_key=self.card.signing_key, until=at + OVERLAP)
        return replace(
            self,
            card=card,
            file=file,
            offered=None,
            offered_file=b"",
            earlier=(*self.earlier, ended),
        )
