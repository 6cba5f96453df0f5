# SPDX-License-Identifier: EUPL-1.2
"""The word index follows what is written, and forgets what is not written any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.attachments import AttachedTo, Attachment, Media
from hop_desktop.domain.finding import Kind
from hop_desktop.domain.ids import AttachmentId, ChildId, ObservationId
from hop_desktop.store import finding, migrate, schema
from hop_desktop.store.finding import fill
from hop_desktop.store.indexing import NEAR, SOURCES
from hop_desktop.store.lite import Database
from hop_desktop.store.word_index import WordIndex
from tests.builders import NOON, a_child, a_contact, a_task, an_observation
from tests.store.ground import KEY, Ground, a_database
from tests.store.test_children import a_scope


def found(ground: Ground, kind: Kind, text: str) -> set[object]:
    scope = a_scope(ground.person.id, everything=True)
    return {hit.id for hit in ground.tx.finding.by_words(kind, text, scope, most=50)}


def index_bytes(database: Database) -> bytes:
    for statement in ("SAVEPOINT written", "RELEASE written"):  # what is pending is written now
        database.run(statement)
    return b"".join(row["block"] for row in database.all("SELECT block FROM search_text_data"))


def test_words_that_were_changed_or_deleted_leave_the_index_whole(ground: Ground) -> None:
    child = ground.tx.children.save(a_child(first_name="Salakõrvits", last_name="Ööbikuõis"))
    seen = ground.tx.observations.save(
        an_observation(child_id=child.id, author_id=ground.person.id, facts="Kanaarilind laulis")
    )
    assert b"anaarilind" in index_bytes(ground.database)

    ground.tx.observations.save(replace(seen, facts="Muu"))
    ground.tx.rows.delete("observation", str(seen.id))
    assert ground.tx.children.remove(child.id)

    left = index_bytes(ground.database)
    for word in (b"anaarilind", b"alakorvits", b"obikuois"):
        assert word not in left
    assert found(ground, Kind.OBSERVATION, "muu") == set()
    assert ground.database.one("SELECT 1 FROM search_entry WHERE kind = 'observation'") is None


def test_a_child_in_use_is_not_removed(ground: Ground) -> None:
    assert not ground.tx.children.remove(ground.child.id)
    assert found(ground, Kind.CHILD, ground.child.name) == {ground.child.id}


def test_tasks_and_contacts_are_found_by_their_words(ground: Ground) -> None:
    me = ground.person.id
    task = ground.tx.tasks.save(
        a_task(title="Helista õele", owner=me, created_by=me, case_id=ground.case.id)
    )
    contact = ground.tx.contacts.save(replace(a_contact("Kõrveküla vald"), added_by=me))

    assert found(ground, Kind.TASK, "HELISTA oele") == {task.id}
    assert found(ground, Kind.CONTACT, "korvekula") == {contact.id}


@given(facts=st.text(max_size=60), later=st.text(max_size=60))
def test_any_text_can_be_indexed_changed_and_deleted(
    common: Ground, facts: str, later: str
) -> None:
    with common.undone() as tx:
        seen = tx.observations.save(
            an_observation(
                id=ObservationId(uuid4()),
                child_id=common.child.id,
                author_id=common.person.id,
                facts=f"x {facts}",
            )
        )
        tx.observations.save(replace(seen, facts=f"y {later}"))
        common.database.run("INSERT INTO search_text (search_text) VALUES ('integrity-check')")
        tx.rows.delete("observation", str(seen.id))
        common.database.run("INSERT INTO search_text (search_text) VALUES ('integrity-check')")


def test_what_stood_in_a_store_before_the_index_is_found_after_the_migration(
    ground: Ground,
) -> None:
    WordIndex(ground.database).empty()
    assert found(ground, Kind.CHILD, ground.child.name) == set()

    fill(ground.database)
    fill(ground.database)

    assert found(ground, Kind.CHILD, ground.child.name) == {ground.child.id}


def test_the_filling_leaves_out_what_nobody_looks_for(ground: Ground) -> None:
    me = ground.person.id
    came = Attachment(
        id=AttachmentId(uuid4()),
        kind=AttachedTo.INCOMING,
        owner_id=uuid4(),
        child_id=None,
        title="Kanaarilind",
        media=Media.PDF,
        size=5,
        sha256="ef" * 32,
        added_by=me,
        added_at=NOON,
    )
    ground.tx.attachments.add(came, b"%PDF-")
    WordIndex(ground.database).empty()

    fill(ground.database)

    assert b"anaarilind" not in index_bytes(ground.database)
    assert found(ground, Kind.CHILD, ground.child.name) == {ground.child.id}


def test_it_is_told_how_far_the_filling_has_come(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "STEP", 1)
    told: list[tuple[int, int]] = []

    fill(ground.database, lambda done, of: told.append((done, of)))

    rows = told[-1][1]
    assert told == [(done, rows) for done in range(1, rows + 1)]


def test_every_kind_has_a_letter_of_its_own() -> None:
    letters = [source.letter for source in SOURCES.values()]

    assert set(SOURCES) == set(Kind)
    assert len({*letters, NEAR}) == len(letters) + 1
    assert all(len(letter) == 1 and letter.isascii() for letter in letters)


def test_an_older_store_gets_its_index_with_the_newest_migration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = migrate.scripts()
    monkeypatch.setattr(migrate, "scripts", lambda: scripts[:1])
    monkeypatch.setattr(schema, "add_triggers", lambda _: None)
    monkeypatch.setattr(WordIndex, "make", lambda _: None)
    monkeypatch.setattr(migrate, "fill", lambda *_: None)
    a_database(tmp_path).close()
    monkeypatch.undo()

    database = Database.open(tmp_path / "store.db", KEY, newest=migrate.newest())
    migrate.migrate(database)

    assert database.version() == len(scripts)
    assert "search_entry" in schema.tables(database)
    database.close()


def test_children_born_on_a_day_are_known_whoever_they_are(ground: Ground) -> None:
    day = date(2019, 5, 6)
    child = ground.tx.children.save(a_child(id=ChildId(uuid4()), birth_date=day))

    assert ground.tx.children.born_on(day) == (child,)
    assert day in {known.birth_date for known in ground.tx.children.known()}


@pytest.mark.parametrize("text", ["", " ", "…", "!?"])
def test_where_no_word_was_typed_nothing_is_looked_for(ground: Ground, text: str) -> None:
    scope = a_scope(ground.person.id, everything=True)

    assert found(ground, Kind.CHILD, text) == set()
    assert ground.tx.finding.by_near_name(text, scope, most=50) == ()


def test_an_index_that_names_what_is_not_there_is_a_fault_of_ours(ground: Ground) -> None:
    me = ground.person.id
    task = ground.tx.tasks.save(
        a_task(title="Helista", owner=me, created_by=me, case_id=ground.case.id)
    )
    ground.database.run("DELETE FROM task WHERE id = :id", {"id": str(task.id)})

    with pytest.raises(LookupError):
        found(ground, Kind.TASK, "helista")
