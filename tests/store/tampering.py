# SPDX-License-Identifier: EUPL-1.2
"""A skilled colleague: with a passphrase of their own they write into the file behind the program.

They know the master key, so the file takes everything; triggers and guards of the program are not
in their way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlcipher3 import dbapi2

from hop_desktop.store.keys import Purpose
from hop_desktop.store.store import Store

OWN_RIGHTS = (
    """UPDATE staff SET roles = '["head"]' WHERE login = 'piret'""",
    """UPDATE staff SET roles = '["coordinator","teacher"]' WHERE login = 'piret'""",
    """UPDATE staff SET roles = '"teacher"' WHERE login = 'piret'""",
    "UPDATE staff SET roles = 'õpetaja' WHERE login = 'piret'",
    "UPDATE staff SET roles = '[1, \"teacher\"]' WHERE login = 'piret'",
    "UPDATE staff SET named_contact = 1 WHERE login = 'piret'",
    "UPDATE staff SET desk_lead = 1 WHERE login = 'piret'",
    """UPDATE staff SET deputy_from = '2026-01-01', deputy_until = '2027-01-01'
            WHERE login = 'piret'""",
    "UPDATE staff SET active = 0 WHERE login = 'piret'",
    "UPDATE staff SET name = 'Õie Õunapuu' WHERE login = 'piret'",
    "UPDATE staff SET login = 'piret2' WHERE login = 'piret'",
    """INSERT INTO staff_group (staff_id, group_id)
            SELECT staff.id, work_group.id FROM staff, work_group WHERE login = 'piret'""",
    """UPDATE key_holder SET root_pin = x'00'
            WHERE id = (SELECT id FROM staff WHERE login = 'piret')""",
    "UPDATE role_grant SET canon = replace(canon, '\"teacher\"', '\"head\"')",
    "UPDATE role_grant SET signature = zeroblob(64)",
    "UPDATE role_grant SET holder = (SELECT id FROM staff WHERE login = 'piret')",
    "UPDATE role_grant SET holder = 'x' || substr(holder, 2) WHERE serial = 1",
    "UPDATE role_grant SET canon = '{}' WHERE serial = 2",
    "UPDATE role_grant SET canon = 'õ' WHERE serial = 2",
    "DELETE FROM role_grant WHERE serial = 1",
    "DELETE FROM role_grant WHERE serial = 2",
    "DELETE FROM role_grant",
    """INSERT INTO role_grant (chain, serial, holder, canon, signature)
            SELECT chain, serial + 99, holder, canon, signature FROM role_grant WHERE serial = 1""",
)
"""What a teacher with the login ``piret`` could write to have other rights than were granted."""


class Colleague:
    """Somebody's master key, taken out of their own open store."""

    def __init__(self, store: Store) -> None:
        ring = store._holders.ring
        self.ring = ring
        self.folder = store.folder
        self._key = ring.key(Purpose.DATABASE, ring.generation)

    @contextmanager
    def file(self) -> Iterator[Any]:
        """Give the file as any program with the key has it."""
        connection = dbapi2.connect(str(self.folder / "store.db"), isolation_level=None)
        try:
            connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
            connection.execute("PRAGMA journal_mode = TRUNCATE")
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
            ).fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            yield connection
        finally:
            connection.close()

    def write(self, sql: str, **values: object) -> int:
        """Run one statement; return how many rows it wrote."""
        with self.file() as file:
            return int(file.execute(sql, values).rowcount)
