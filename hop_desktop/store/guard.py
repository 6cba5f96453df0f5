# SPDX-License-Identifier: EUPL-1.2
"""What no statement of ours may do, whatever text comes to stand in it: the engine's authorizer.

It stops slips of our own, such as an injected statement; whoever has the key can open the file
without it. Asked when a statement is prepared, not for each row (sqlite.org/c3ref/set_authorizer).
"""

from __future__ import annotations

from types import MappingProxyType

ALLOWED, REFUSED = 0, 1

# Action codes, https://www.sqlite.org/c3ref/c_alter_table.html
DELETE, PRAGMA, UPDATE, ATTACH, FUNCTION = 9, 19, 23, 24, 31
CHANGES_OF_THE_SCHEMA = frozenset(
    {
        *range(1, 9),  # CREATE of indexes, tables, triggers and views, temporary ones too
        *range(10, 18),  # DROP of the same
        25,  # DETACH
        26,  # ALTER TABLE
        28,  # ANALYZE
        29,  # CREATE of a virtual table
        30,  # DROP of a virtual table
    }
)
NEVER_CHANGED = frozenset({"journal", "role_grant", "journal_checkpoint"})
NEVER_CALLED = frozenset({"load_extension", "fts3_tokenizer", "sqlcipher_export"})
PRAGMAS_WITH_A_VALUE = frozenset(
    {
        "rekey",
        "table_info",
        "foreign_key_list",
        "foreign_key_check",
        "index_list",
        "index_info",
        "max_page_count",
    }
)
NAMES = MappingProxyType({DELETE: NEVER_CHANGED, UPDATE: NEVER_CHANGED})


def may(
    action: int, first: str | None, second: str | None, _database: str | None, _by: str | None
) -> int:
    """Say whether a statement may do this; ``first`` and ``second`` are what the action names."""
    refused = (
        action in CHANGES_OF_THE_SCHEMA
        or action == ATTACH
        or first in NAMES.get(action, ())
        or (action == FUNCTION and (second or "").lower() in NEVER_CALLED)
        or (action == PRAGMA and second is not None and first not in PRAGMAS_WITH_A_VALUE)
    )
    return REFUSED if refused else ALLOWED
