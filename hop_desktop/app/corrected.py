# SPDX-License-Identifier: EUPL-1.2
"""Who may correct which record of a case, and what stood in it before."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Relation
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.consents import Consent
from hop_desktop.domain.corrections import Correctable, Earlier
from hop_desktop.domain.ids import CaseId, StaffId
from hop_desktop.domain.referrals import Referral
from hop_desktop.domain.telling import Telling
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """The earlier wordings of a case's records, and the records that this person may correct."""

    earlier: tuple[Earlier, ...] = ()
    allowed: frozenset[UUID] = frozenset()

    def of(self, object_id: UUID) -> tuple[Earlier, ...]:
        """Return what stood in a record, the oldest first."""
        return tuple(each for each in self.earlier if each.object_id == object_id)

    def may(self, object_id: UUID) -> bool:
        """Say whether this person may correct a record now."""
        return object_id in self.allowed


def corrections_of(
    session: Session, tx: Transaction, case: SupportCase, *, works: bool
) -> Corrections:
    """Return what was corrected in a case that the caller may read.

    ``works`` says whether the person may work on the case at all now.
    """
    authors = _authors(tx, case) if works else {}
    return Corrections(
        earlier=tx.corrections.of_case(case.id, case.child_id),
        allowed=frozenset(found for found, by in authors.items() if may_correct(session, by)),
    )


def may_correct(session: Session, author: StaffId | None) -> bool:
    """Say whether the person may correct what somebody wrote; never what another house did."""
    if author is None:
        return False
    return session.may(Action.CORRECT, Relation(own=author == session.person.id))


def author_of(tx: Transaction, case_id: CaseId, words: Correctable) -> StaffId | None:
    """Return who of this house wrote a record; nothing when another house did."""
    if isinstance(words, Consent):
        return None if words.origin else words.recorded_by
    if isinstance(words, (Referral, Telling)):
        return words.author_id
    return tx.records.author_of(case_id, words.id)


def _authors(tx: Transaction, case: SupportCase) -> dict[UUID, StaffId | None]:
    authors: dict[UUID, StaffId | None] = dict(tx.records.authors(case.id))
    dealings: tuple[Correctable, ...] = (
        *tx.consents.of_child(case.child_id),
        *tx.tellings.of_case(case.id),
        *tx.referrals.of_case(case.id),
    )
    return authors | {each.id: author_of(tx, case.id, each) for each in dealings}
