# SPDX-License-Identifier: EUPL-1.2
"""What the count of packages reveals: one that is missing, two that bear the same number."""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.restores import Oddity, oddities
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class OddContact:
    """A sender whose packages do not count through."""

    contact_id: ContactId
    name: str
    phone: str
    oddities: tuple[Oddity, ...]


def odd_counts(session: Session) -> tuple[OddContact, ...]:
    """Return the senders of whom a package is missing or bears the number of another."""
    session.check(Action.SEAL)
    with session.read() as tx:
        found = (
            OddContact(
                contact_id=contact.id,
                name=contact.card.name,
                phone=contact.card.phone,
                oddities=_of(tx, contact.id),
            )
            for contact in tx.contacts.all()
        )
        return tuple(each for each in found if each.oddities)


def settle_count(session: Session, contact_id: ContactId, oddity: Oddity) -> None:
    """Note, as the head, that the sender was asked about a number."""
    session.check(Action.ADMINISTER)
    with session.write("package.gap-settled", "contact", contact_id) as tx:
        tx.restores.settle_gap(
            contact_id,
            (oddity.incarnation, oddity.sequence),
            by=session.person.id,
            at=session.now(),
        )


def _of(tx: Transaction, contact_id: ContactId) -> tuple[Oddity, ...]:
    received = [log for log in tx.packages.with_contact(contact_id) if log.direction == "in"]
    return oddities(received, tx.restores.settled_gaps(contact_id))
