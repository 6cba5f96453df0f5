# SPDX-License-Identifier: EUPL-1.2
"""The schema grows by numbered scripts, each in one transaction; nothing ever goes back."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from hop_desktop.store import schema
from hop_desktop.store.finding import Told, fill, untold
from hop_desktop.store.lite import Database
from hop_desktop.store.word_index import WordIndex

FOLDER = "migrations"
DIGITS = 4


@cache
def scripts() -> tuple[str, ...]:
    """Return the scripts in the order of their numbers, which run from 1 without a gap."""
    found = sorted(
        entry.name
        for entry in files("hop_desktop.store").joinpath(FOLDER).iterdir()
        if entry.name.endswith(".sql")
    )
    if [int(name[:DIGITS]) for name in found] != list(range(1, len(found) + 1)):
        raise ValueError(found)
    folder = files("hop_desktop.store").joinpath(FOLDER)
    return tuple(folder.joinpath(name).read_text(encoding="utf-8") for name in found)


def newest() -> int:
    """Return the version of the schema that this program knows."""
    return len(scripts())


def migrate(database: Database, told: Told = untold) -> None:
    """Bring an open database to the newest version; killed at any moment, it stands at a number.

    ``told`` hears how far the words of the newest version's search are read in.
    """
    for number in range(database.version() + 1, newest() + 1):
        database.begin(writing=True)
        try:
            schema.run_script(database, scripts()[number - 1], version=number)
            if number == newest():
                schema.add_triggers(database)
                WordIndex(database).make()
                fill(database, told)
            database.commit()
        except BaseException:
            database.rollback()
            raise
