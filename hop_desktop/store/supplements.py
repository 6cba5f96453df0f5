# SPDX-License-Identifier: EUPL-1.2
"""What new owners have said that they hold, and the supplements that were sealed for them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.ids import HandoverId, PackageId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.supplements import Held, Item, ItemKind, SealedSupplement, newest
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

HELD = "SELECT * FROM held_item WHERE handover_id = :handover_id ORDER BY kind, item"
SEALED = """SELECT * FROM supplement WHERE handover_id = :handover_id
    ORDER BY sealed_at DESC, package_id"""
KEY = ("handover_id", "kind", "item")


class Supplements:
    """What is held elsewhere, and what was sent after a handover."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def held(self, handover_id: HandoverId) -> Held:
        """Return what the new owner of a handover is known to hold."""
        rows = self._rows.all(HELD, {"handover_id": str(handover_id)})
        return {(ItemKind(row["kind"]), row["item"]): row["item_revision"] for row in rows}

    def note_held(self, handover_id: HandoverId, items: Iterable[Item]) -> None:
        """Keep what the new owner says it holds; a late word takes nothing back."""
        for item in newest(items, self.held(handover_id)):
            row: Row = {
                "handover_id": str(handover_id),
                "kind": item.kind.value,
                "item": item.key,
                "item_revision": item.revision,
            }
            self._rows.put("held_item", row, key=KEY)

    def last(self, handover_id: HandoverId) -> SealedSupplement | None:
        """Return the supplement that was sealed last after a handover."""
        row = self._rows.one(SEALED, {"handover_id": str(handover_id)})
        return _sealed(row) if row else None

    def record(self, sealed: SealedSupplement) -> None:
        """Keep that a supplement was sealed."""
        row: Row = {
            "package_id": str(sealed.package_id),
            "handover_id": str(sealed.handover_id),
            "content_sha256": sealed.content_sha256,
            "sealed_at": utc_text(sealed.sealed_at),
        }
        self._rows.insert("supplement", row, key="package_id")


def _sealed(row: Row) -> SealedSupplement:
    return SealedSupplement(
        package_id=PackageId(UUID(row["package_id"])),
        handover_id=HandoverId(UUID(row["handover_id"])),
        content_sha256=row["content_sha256"],
        sealed_at=datetime.fromisoformat(row["sealed_at"]),
    )
