# SPDX-License-Identifier: EUPL-1.2
"""Small values by name that belong to the house, not to a person or a computer."""

from __future__ import annotations

from hop_desktop.store.rows import Rows

GET = "SELECT content FROM setting WHERE name = :name"


class Settings:
    """Small values by name."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, name: str) -> str | None:
        """Return a value, if it was ever set."""
        row = self._rows.one(GET, {"name": name})
        return str(row["content"]) if row else None

    def set(self, name: str, content: str) -> None:
        """Keep a value in the place of the earlier one."""
        self._rows.put("setting", {"name": name, "content": content}, key="name")
