# SPDX-License-Identifier: EUPL-1.2
"""Handovers that their own sender withdrew before they came; a tombstone is final.

A house may name the number of another's handover: its word buries none but its own.
"""

from __future__ import annotations

from datetime import datetime

from hop_desktop.domain.ids import HandoverId, StoreId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.rows import Rows

KEY = ("handover_id", "sender_store_id")
FIND = """SELECT handover_id FROM tombstone
    WHERE handover_id = :handover_id AND sender_store_id = :sender_store_id"""


class Tombstones:
    """Handovers that their own sender withdrew before they came."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def has(self, handover_id: HandoverId, *, sender: StoreId) -> bool:
        """Say whether a sender withdrew this handover of its own before it came."""
        key = {"handover_id": str(handover_id), "sender_store_id": str(sender)}
        return self._rows.one(FIND, key) is not None

    def add(self, handover_id: HandoverId, at: datetime, *, sender: StoreId) -> None:
        """Note that its sender withdrew a handover; the first note stays."""
        if not self.has(handover_id, sender=sender):
            row = {
                "handover_id": str(handover_id),
                "sender_store_id": str(sender),
                "buried_at": utc_text(at),
            }
            self._rows.insert("tombstone", row, key=KEY)
