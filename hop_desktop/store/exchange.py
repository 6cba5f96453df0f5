# SPDX-License-Identifier: EUPL-1.2
"""Which folders carry files to and from contacts, and which of the files were dealt with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from hop_desktop.domain.exchange_folders import Direction
from hop_desktop.domain.ids import ContactId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

ALL = "SELECT * FROM contact_folder ORDER BY contact_id, direction"
SEEN = """SELECT sha256 FROM seen_file WHERE sha256 = :sha256
    UNION ALL SELECT sha256 FROM package WHERE sha256 = :sha256"""
KEY = ("contact_id", "direction")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFolder:
    """A folder for one direction of a pair; ``volume`` is the mount point that must be there."""

    contact_id: ContactId
    direction: Direction
    place: Path
    volume: str


class ContactFolders:
    """Folders by contact and direction, and what was done with the files in them."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[ContactFolder, ...]:
        """Return every folder of every contact."""
        return tuple(map(_folder, self._rows.all(ALL)))

    def of(self, contact_id: ContactId) -> dict[Direction, ContactFolder]:
        """Return the folders of a contact."""
        return {each.direction: each for each in self.all() if each.contact_id == contact_id}

    def place_for(self, contact_id: ContactId) -> Path | None:
        """Return where files for a contact are put, if a folder was chosen."""
        kept = self.of(contact_id).get(Direction.OUT)
        return kept.place if kept else None

    def keep(self, folder: ContactFolder) -> None:
        """Keep a folder in the place of the earlier one."""
        row: Row = {
            "contact_id": str(folder.contact_id),
            "direction": folder.direction.value,
            "place": str(folder.place),
            "volume": folder.volume,
        }
        self._rows.put("contact_folder", row, key=KEY)

    def forget(self, contact_id: ContactId, direction: Direction) -> None:
        """Use a folder no longer; what is in it stays."""
        self._rows.delete("contact_folder", (str(contact_id), direction.value), key=KEY)

    def is_dealt_with(self, sha256: str) -> bool:
        """Say whether a file was taken in, put aside or written by this house itself."""
        return self._rows.one(SEEN, {"sha256": sha256}) is not None

    def deal_with(
        self, sha256: str, file_name: str, *, taken: bool, by: StaffId, at: datetime
    ) -> None:
        """Note that a file was taken in, or put aside unread."""
        row: Row = {
            "sha256": sha256,
            "file_name": file_name,
            "taken": int(taken),
            "person": str(by),
            "seen_at": utc_text(at),
        }
        self._rows.put("seen_file", row, key="sha256")


def _folder(row: Row) -> ContactFolder:
    return ContactFolder(
        contact_id=ContactId(UUID(row["contact_id"])),
        direction=Direction(row["direction"]),
        place=Path(row["place"]),
        volume=row["volume"],
    )
