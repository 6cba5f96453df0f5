# SPDX-License-Identifier: EUPL-1.2
"""Who can open a package: whoever is asked, the sender, and those who read beside them.

All get the same bytes. Every pair of houses counts its own packages, also those that went to one
of them for information only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from hop_desktop.app.session import Session
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.packages import Informed, Reader, ReaderKind
from hop_desktop.domain.readers import CertifiedReader
from hop_desktop.store.transaction import Transaction

if TYPE_CHECKING:
    from hop_desktop.sealing.recipients import Recipient

PASSWORD_LABEL = "Parool"  # noqa: S105  what the container shows in the clear, not a password


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Who can open a package beside the house that is asked and the one that sends it.

    ``for_me`` is false for a notice alone: its bytes are only for those whom the compartment lets
    in, and the house's own key is held by others too.
    """

    informed: tuple[Contact, ...] = ()
    readers: tuple[CertifiedReader, ...] = ()
    password: str = field(default="", repr=False)
    for_me: bool = True


NOBODY = Beside()


def recipients(
    session: Session, tx: Transaction, to: Contact, beside: Beside
) -> Sequence[Recipient]:
    """Return everybody who can open the package; their labels stand in it in the clear."""
    from hop_desktop.sealing.recipients import (
        PasswordRecipient,
        recipient_from_certified_key,
        recipient_from_public_key,
    )

    houses = [
        *((contact.card.encryption_key, contact.card.name) for contact in (to, *beside.informed)),
        *([(session.store.decrypt_public, tx.institution.get().name)] if beside.for_me else []),
    ]
    found: list[Recipient] = [
        *(recipient_from_public_key(key, label=name) for key, name in houses),
        *(recipient_from_certified_key(each.key, label=each.name) for each in beside.readers),
    ]
    if beside.password:
        found.append(PasswordRecipient(password=beside.password, label=PASSWORD_LABEL))
    return found


def next_number(tx: Transaction, to: Contact, incarnation: int) -> tuple[int, str]:
    """Return the number of the next package to a contact and the hash of the one before it."""
    last = tx.packages.last_sent(to.id, incarnation)
    return (last[0] + 1, last[1]) if last else (1, "")


def informed_lines(tx: Transaction, beside: Beside, incarnation: int) -> tuple[Informed, ...]:
    """Return what the manifest says of the houses that are informed."""
    return tuple(_informed(tx, contact, incarnation) for contact in beside.informed)


def reader_lines(beside: Beside) -> tuple[Reader, ...]:
    """Return what the manifest says of those who read and are no house."""
    named = tuple(
        Reader(kind=ReaderKind.CERTIFICATE, name=reader.name) for reader in beside.readers
    )
    return (*named, Reader(kind=ReaderKind.PASSWORD)) if beside.password else named


def _informed(tx: Transaction, contact: Contact, incarnation: int) -> Informed:
    sequence, previous = next_number(tx, contact, incarnation)
    return Informed(
        name=contact.card.name,
        registry_code=contact.card.registry_code,
        key=sha256(contact.card.signing_key).hexdigest(),
        sequence=sequence,
        previous_sha256=previous,
    )
