# SPDX-License-Identifier: EUPL-1.2
"""Rows: saved by revision, marked by content, and never written where only reading is meant."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import Stale
from hop_desktop.store import schema
from hop_desktop.store.lite import Column, Database
from hop_desktop.store.rows import Rows, digest, insert_sql, mark_of, upsert_sql
from tests.store.ground import KEY

TABLES = """
CREATE TABLE thing (
    id TEXT NOT NULL PRIMARY KEY, owner_id TEXT, words TEXT, bytes BLOB, revision INTEGER NOT NULL
) STRICT;
CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL) STRICT;
CREATE TABLE link (one TEXT NOT NULL, two TEXT NOT NULL, PRIMARY KEY (one, two)) STRICT;
"""
PAIR = ("one", "two")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database.create(tmp_path / "store.db", KEY)
    database.begin(writing=True)
    schema.run_script(database, TABLES, version=0)
    yield database
    database.close()


def a_thing(**fields: Column) -> dict[str, Column]:
    return {
        "id": str(uuid4()),
        "owner_id": None,
        "words": "õun",
        "bytes": None,
        "revision": 0,
        **fields,
    }


def test_a_row_is_inserted_at_revision_one_and_rises_with_every_save(database: Database) -> None:
    rows = Rows(database, writing=True)
    thing = a_thing()

    assert rows.save("thing", thing) == 1
    assert rows.save("thing", {**thing, "words": "pirn", "revision": 1}) == 2
    assert rows.all("SELECT words, revision FROM thing") == [{"words": "pirn", "revision": 2}]


def test_a_restored_store_counts_on_from_where_no_earlier_life_has_counted(
    database: Database,
) -> None:
    rows = Rows(database, writing=True)
    rows.put("setting", {"name": "incarnation", "content": "2"}, key="name")
    thing = a_thing(revision=7)
    rows.insert("thing", thing)

    first = rows.save("thing", thing)
    second = rows.save("thing", {**thing, "revision": first})

    assert first > 2 * 1_000_000
    assert second == first + 1


def test_a_row_that_changed_meanwhile_or_is_gone_is_stale(database: Database) -> None:
    rows = Rows(database, writing=True)
    thing = a_thing()
    rows.save("thing", thing)

    for stale in ({**thing, "revision": 2}, a_thing(revision=1)):
        with pytest.raises(Stale):
            rows.save("thing", stale)
    assert rows.one("SELECT revision FROM thing") == {"revision": 1}


def test_a_row_without_a_revision_is_a_fault_of_ours(database: Database) -> None:
    with pytest.raises(TypeError, match="thing"):
        Rows(database, writing=True).save("thing", a_thing(revision=None))


def test_a_row_is_put_over_the_one_with_its_key(database: Database) -> None:
    rows = Rows(database, writing=True)
    thing = a_thing()

    rows.put("thing", thing)
    rows.put("thing", {**thing, "words": "pirn"})
    rows.put("link", {"one": "a", "two": "b"}, key=PAIR)
    rows.put("link", {"one": "a", "two": "b"}, key=PAIR)

    assert rows.all("SELECT words FROM thing") == [{"words": "pirn"}]
    assert rows.all("SELECT one FROM link") == [{"one": "a"}]


def test_a_row_is_deleted_by_its_key_and_one_that_is_not_there_leaves_no_mark(
    database: Database,
) -> None:
    rows = Rows(database, writing=True)
    rows.insert("link", {"one": "a", "two": "b"}, key=PAIR)
    rows.delete("link", ("a", "b"), key=PAIR)
    rows.delete("thing", "none")

    assert rows.all("SELECT one FROM link") == []
    (mark,) = rows.marks()
    assert (mark.table, mark.id, mark.revision, mark.sha256) == ("link", "a/b", 0, "")


def test_each_row_is_marked_once_as_it_stands_at_the_end(database: Database) -> None:
    rows = Rows(database, writing=True)
    thing, other = a_thing(), a_thing()
    rows.save("thing", thing)
    rows.save("thing", other)
    rows.save("thing", {**thing, "words": "pirn", "revision": 1})

    first, second = rows.marks()

    assert (first.id, first.revision) == (thing["id"], 2)
    assert first.sha256 == digest({**thing, "words": "pirn", "revision": 2})
    assert (second.id, second.revision) == (other["id"], 1)


def test_bytes_for_which_another_row_vouches_bear_no_mark(database: Database) -> None:
    rows = Rows(database, writing=True)
    rows.keep("thing", a_thing())

    assert rows.marks() == ()
    assert len(rows.all("SELECT id FROM thing")) == 1


def test_the_ids_of_a_row_and_of_what_it_belongs_to_are_told(database: Database) -> None:
    rows = Rows(database, writing=True)
    one, two = uuid4(), uuid4()
    rows.save("thing", a_thing(id=str(one), owner_id=str(two)))
    rows.save("thing", a_thing(id="no uuid"))

    assert rows.ids() == frozenset({one, two})


@pytest.mark.parametrize("writing", [False, True])
def test_where_only_reading_is_meant_or_the_transaction_is_over_nothing_is_written(
    database: Database, *, writing: bool
) -> None:
    rows = Rows(database, writing=writing)
    rows.end()

    with pytest.raises(RuntimeError):
        rows.save("thing", a_thing())
    assert rows.all("SELECT id FROM thing") == []


@pytest.mark.parametrize("name", ["a; DROP TABLE thing", "a b", "", "õ", "a--", 'a"'])
def test_only_plain_names_come_into_a_statement(name: str) -> None:
    with pytest.raises(ValueError):
        insert_sql(name, ("a",))
    with pytest.raises(ValueError):
        insert_sql("thing", (name,))
    with pytest.raises(ValueError):
        upsert_sql("thing", ("a",), (name,))


columns = st.none() | st.integers() | st.text() | st.binary()


@given(st.dictionaries(st.sampled_from("abcd"), columns), columns)
def test_the_mark_of_a_row_tells_every_other_content(row: dict[str, Column], other: Column) -> None:
    filled = {name: value for name, value in row.items() if value is not None}

    assert digest(row) == digest(filled) == digest(dict(reversed(row.items())))
    if other is not None and filled.get("e") != other:
        assert digest({**row, "e": other}) != digest(row)


def test_bytes_go_into_the_mark_by_their_own_hash() -> None:
    assert digest({"a": b"sisu"}) == digest({"a": sha256(b"sisu").hexdigest()})


def test_a_mark_names_table_key_and_revision() -> None:
    row: dict[str, Column] = {"id": str(UUID(int=1)), "revision": 3}

    mark = mark_of("thing", ("id",), row)

    assert (mark.table, mark.id, mark.revision) == ("thing", str(UUID(int=1)), 3)
