# SPDX-License-Identifier: EUPL-1.2
"""Handovers that were withdrawn before they came; a tombstone is final."""

from __future__ import annotations

from datetime import datetime

from hop_desktop.domain.ids import HandoverId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.rows import Rows

FIND = "SELECT handover_id FROM tombstone WHERE handover_id = :handover_id"


class Tombstones:
    """Handovers that were withdrawn before they came."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def has(self, handover_id: HandoverId) -> bool:
        """Say whether a handover was withdrawn before it came."""
        return self._rows.one(FIND, {"handover_id": str(handover_id)}) is not None

    def add(self, handover_id: HandoverId, at: datetime) -> None:
        """Note that a handover was withdrawn; the first note stays."""
        if not self.has(handover_id):
            row = {"handover_id": str(handover_id), "buried_at": utc_text(at)}
            self._rows.insert("tombstone", row, key="handover_id")
