# SPDX-License-Identifier: EUPL-1.2
"""What came about a child and was not taken in: it lies here still, with everything that it tells.

No case and no child of this house holds it, so it is known again by whom it is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from hop_desktop.domain.children import Child
from hop_desktop.domain.handovers import Incoming
from hop_desktop.domain.likeness import is_surely
from hop_desktop.domain.sendings import Receiving
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptOut:
    """Handovers and files of a child that were declined, returned, taken back or only told."""

    handovers: tuple[Incoming, ...]
    receivings: tuple[Receiving, ...]

    @property
    def ids(self) -> tuple[UUID, ...]:
        """Return the numbers under which they came."""
        return (
            *(each.handover_id for each in self.handovers),
            *(each.sending_id for each in self.receivings),
        )

    @property
    def is_waiting(self) -> bool:
        """Say whether one of them has no answer yet."""
        return any(each.awaits_answer for each in self.handovers) or any(
            each.is_waiting for each in self.receivings
        )


def of_child(tx: Transaction, child: Child) -> KeptOut:
    """Return what came about a child and belongs to nothing that is kept of it."""
    return KeptOut(
        handovers=tuple(each for each in tx.incoming.listed() if _is_about(tx, each, child)),
        receivings=tuple(
            each
            for each in tx.receivings.listed()
            if each.child_id is None
            and is_surely(child, name=each.child_name, birth_date=each.birth_date)
        ),
    )


def _is_about(tx: Transaction, incoming: Incoming, child: Child) -> bool:
    if tx.cases.find(incoming.case_id) is not None:
        return False  # it goes with the case
    told = tx.received.content(incoming.handover_id).child
    return is_surely(
        child, name=told.name, birth_date=told.birth_date, personal_code=told.personal_code
    )
