# SPDX-License-Identifier: EUPL-1.2
"""Which house wrote what: the names of the stores that entries are known by."""

from __future__ import annotations

from collections.abc import Iterable

from hop_desktop.app.session import Session
from hop_desktop.domain.content import Entry
from hop_desktop.domain.ids import CaseId, StoreId
from hop_desktop.store.transaction import Transaction


def houses(
    session: Session, tx: Transaction, case_ids: Iterable[CaseId], entries: Iterable[Entry]
) -> dict[StoreId, str]:
    """Return the name of every house that wrote any of the entries, as far as it is known here.

    A house that the case passed through before its sender may be known by no name.
    """
    known = {row.card.store_id: row.card.name for row in tx.contacts.all()}
    for case_id in case_ids:
        for incoming in tx.incoming.of_case(case_id):
            known.setdefault(incoming.sender_store, incoming.sender_name)
    known[session.store.id] = tx.institution.get().name
    wrote = {entry.author_store for entry in entries}
    return {store: known[store] for store in known if store in wrote}
