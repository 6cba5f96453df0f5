# SPDX-License-Identifier: EUPL-1.2
"""What a restored store asks of its contacts, and which restores of others are known here."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.ids import ContactId, PackageId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.packages import CaseLine
from hop_desktop.domain.restores import Asked
from hop_desktop.store.backups import INCARNATION, LOCK, NONE
from hop_desktop.store.columns import from_json, id_text, json_text, moment_of, moment_text, truth
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows
from hop_desktop.store.settings import Settings

ASKED = """SELECT * FROM resync WHERE incarnation = :incarnation
    ORDER BY contact_id"""
OTHER = "SELECT incarnation FROM other_restore WHERE contact_id = :contact_id"
SETTLED = """SELECT incarnation, sequence FROM settled_gap WHERE contact_id = :contact_id
    ORDER BY incarnation, sequence"""


class Restores:
    """This store's own restores, those of others, and the gaps that were asked about."""

    def __init__(self, rows: Rows, settings: Settings) -> None:
        self._rows = rows
        self._settings = settings

    def incarnation(self) -> int:
        """Return how often this store was restored from a backup."""
        return int(self._settings.get(INCARNATION) or "0")

    def rise_above(self, incarnation: int) -> None:
        """Count on from a number that an earlier life of this store has used already."""
        self._settings.set(INCARNATION, str(incarnation + 1))

    def are_handovers_locked(self) -> bool:
        """Say whether a restore has left open what was handed over since the backup."""
        return bool(self._settings.get(LOCK))

    def unlock_handovers(self) -> None:
        """Let responsibility move again."""
        self._settings.set(LOCK, NONE)

    def asked(self) -> dict[ContactId, Asked]:
        """Return what was asked after the last restore, by contact."""
        rows = self._rows.all(ASKED, {"incarnation": self.incarnation()})
        return {found.contact_id: found for found in map(_asked, rows)}

    def is_in_doubt(self, contact_id: ContactId) -> bool:
        """Say whether what was answered to a contact before the restore is known to it alone."""
        asked = self.asked().get(contact_id)
        return asked is not None and asked.in_doubt

    def save(self, asked: Asked) -> Asked:
        """Keep how far asking a contact is; raise ``Stale``."""
        row = _row(asked)
        return replace(
            asked, revision=self._rows.save("resync", row, key=("contact_id", "incarnation"))
        )

    def known_of(self, contact_id: ContactId) -> int:
        """Return the incarnation that a contact told of by asking after its restore."""
        row = self._rows.one(OTHER, {"contact_id": str(contact_id)})
        return int(row["incarnation"]) if row else 0

    def note(self, contact_id: ContactId, incarnation: int, *, at: datetime) -> None:
        """Keep that a contact was restored; an older word changes nothing."""
        if incarnation > self.known_of(contact_id):
            row: Row = {
                "contact_id": str(contact_id),
                "incarnation": incarnation,
                "told_at": utc_text(at),
            }
            self._rows.put("other_restore", row, key="contact_id")

    def settled_gaps(self, contact_id: ContactId) -> frozenset[tuple[int, int]]:
        """Return the missing packages that were asked about, by incarnation and number."""
        rows = self._rows.all(SETTLED, {"contact_id": str(contact_id)})
        return frozenset((row["incarnation"], row["sequence"]) for row in rows)

    def settle_gap(
        self, contact_id: ContactId, place: tuple[int, int], *, by: StaffId, at: datetime
    ) -> None:
        """Keep that somebody asked about a missing package."""
        row: Row = {
            "contact_id": str(contact_id),
            "incarnation": place[0],
            "sequence": place[1],
            "settled_by_id": str(by),
            "settled_at": utc_text(at),
        }
        self._rows.put("settled_gap", row, key=("contact_id", "incarnation", "sequence"))


def _row(asked: Asked) -> Row:
    return {
        "contact_id": str(asked.contact_id),
        "incarnation": asked.incarnation,
        "package_id": id_text(asked.package_id),
        "asked_at": moment_text(asked.asked_at),
        "answered_at": moment_text(asked.answered_at),
        "restoring": int(asked.restoring),
        "unknown_house": asked.unknown_house or None,
        "their_lines": json_text(asked.theirs) if asked.theirs else None,
        "settled_by_id": id_text(asked.settled_by),
        "settled_at": moment_text(asked.settled_at),
        "revision": asked.revision,
    }


def _asked(row: Row) -> Asked:
    package, settler, theirs = row["package_id"], row["settled_by_id"], row["their_lines"]
    return Asked(
        contact_id=ContactId(UUID(row["contact_id"])),
        incarnation=row["incarnation"],
        package_id=PackageId(UUID(package)) if package else None,
        asked_at=moment_of(row["asked_at"]),
        answered_at=moment_of(row["answered_at"]),
        restoring=truth(row["restoring"]),
        unknown_house=row["unknown_house"] or "",
        theirs=from_json(theirs, tuple[CaseLine, ...]) if theirs else (),
        settled_by=StaffId(UUID(settler)) if settler else None,
        settled_at=moment_of(row["settled_at"]),
        revision=row["revision"],
    )
