# SPDX-License-Identifier: EUPL-1.2
"""The journal: every action in it, nothing of it changed, and every row as it was written last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from hop_desktop.domain.attachments import AttachedTo, Attachment, Media
from hop_desktop.domain.ids import AttachmentId, StaffId
from hop_desktop.domain.journal import BEFORE_THE_FIRST, Fault, JournalEntry, chained, linked, read
from hop_desktop.store.journal import Journal
from hop_desktop.store.store import Store
from tests.store.founded import add_group, founded
from tests.worlds import NOON

Change = Callable[[Store], object]


def a_store_with_entries(folder: Path) -> Store:
    store = founded(folder).store
    for number in range(8):
        add_group(store, f"Rühm {number}")
    return store


def behind_the_back(store: Store, sql: str, **values: Any) -> int:
    """Run a statement as somebody with the master key and 20 lines of Python could."""
    with store._database.unguarded():
        store._database.run("PRAGMA foreign_keys = OFF")
        for trigger in ("journal_is_never_changed", "journal_is_never_cut"):
            store._database.run(f"DROP TRIGGER IF EXISTS {trigger}")
        return store._database.run(sql, values)


def first_fault(store: Store) -> tuple[Fault, int]:
    fault = store.verify().first_fault
    assert fault is not None
    return fault.fault, fault.seq


# What is entered


def test_every_action_is_entered_with_actor_object_reason_and_rows(tmp_path: Path) -> None:
    made = founded(tmp_path)
    about = uuid4()
    with made.store.write(
        "setting.kept",
        actor=made.person.id,
        now=NOON,
        object_kind="setting",
        object_id=about,
        reason="paper",
    ) as tx:
        tx.settings.set("a", "b")

    (entry,) = made.store.journal(limit=1)

    assert (entry.at, entry.actor, entry.action) == (NOON, made.person.id, "setting.kept")
    assert (entry.object_kind, entry.object_id, entry.reason) == ("setting", about, "paper")
    assert [(row.table, row.id) for row in entry.rows] == [("setting", "a")]


def test_what_an_action_is_about_may_be_known_only_in_it(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    about = uuid4()
    with store.write("task.added", actor=store.person, now=NOON, object_kind="task") as tx:
        tx.about("task", about)

    assert store.journal(limit=1)[0].object_id == about


def test_all_entries_of_one_unlocking_belong_together(tmp_path: Path) -> None:
    store = a_store_with_entries(tmp_path)
    latest = store.journal(limit=8)

    assert len({entry.session for entry in latest}) == 1
    assert store.journal(limit=99)[-1].session != latest[0].session


def test_entries_are_read_newest_first_in_pages(tmp_path: Path) -> None:
    store = a_store_with_entries(tmp_path)

    first = store.journal(limit=4)
    second = store.journal(limit=4, before=first[-1].seq)

    assert [entry.seq for entry in (*first, *second)] == [10, 9, 8, 7, 6, 5, 4, 3]
    assert store.journal(limit=4, before=1) == ()


def test_the_entries_of_one_actor_are_read_however_many_others_stand_between(
    tmp_path: Path,
) -> None:
    store = a_store_with_entries(tmp_path)
    other = StaffId(uuid4())
    with store.write("a", actor=other, now=NOON):
        pass
    add_group(store, "Rühm 9")

    assert [entry.seq for entry in store.journal(limit=2, actor=other)] == [11]
    assert [entry.seq for entry in store.journal(limit=2, actor=store.person)] == [12, 10]


def test_the_head_within_a_transaction_is_that_before_it(tmp_path: Path) -> None:
    store = a_store_with_entries(tmp_path)
    with store.read() as tx:
        before = tx.journal_head()
    with store.write("a", actor=store.person, now=NOON) as tx:
        assert tx.journal_head() == before
    with store.read() as tx:
        after = tx.journal_head()

    assert (before.seq, after.seq) == (10, 11)
    assert before.hash != after.hash


def test_an_untouched_store_is_found_sound(tmp_path: Path) -> None:
    store = a_store_with_entries(tmp_path)

    found = store.verify()

    assert found.ok
    assert found.entries == 10


def test_a_chain_begins_before_the_first_entry(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    journal = Journal(store._database, uuid4())

    assert (journal.head().seq, journal.head().hash) == (0, BEFORE_THE_FIRST)
    assert journal.at(0) == journal.head()
    assert journal.at(1) is None
    assert list(journal.links()) == []


# What is done to it behind the back


@pytest.mark.parametrize("seq", range(1, 11))
def test_a_changed_entry_is_found_at_its_place(tmp_path: Path, seq: int) -> None:
    store = a_store_with_entries(tmp_path)
    behind_the_back(
        store,
        "UPDATE journal SET canon = replace(canon, '2026', '2025') WHERE seq = :seq",
        seq=seq,
    )

    assert first_fault(store) == (Fault.ENTRY_CHANGED, seq)


@pytest.mark.parametrize("seq", range(1, 10))
def test_a_changed_entry_with_a_fitting_hash_breaks_the_chain_after_it(
    tmp_path: Path, seq: int
) -> None:
    store = a_store_with_entries(tmp_path)
    row = store._database.one("SELECT * FROM journal WHERE seq = :seq", {"seq": seq})
    assert row is not None
    text = row["canon"].replace("2026", "2025")
    behind_the_back(
        store,
        "UPDATE journal SET canon = :text, hash = :hash WHERE seq = :seq",
        seq=seq,
        text=text,
        hash=chained(row["prev"], text),
    )

    assert first_fault(store) == (Fault.CHAIN_BROKEN, seq + 1)


@pytest.mark.parametrize("seq", range(1, 10))
def test_a_removed_entry_is_found_at_its_place(tmp_path: Path, seq: int) -> None:
    store = a_store_with_entries(tmp_path)
    behind_the_back(store, "DELETE FROM journal WHERE seq = :seq", seq=seq)

    assert first_fault(store) == (Fault.ENTRY_MISSING, seq)


@pytest.mark.parametrize("seq", range(1, 10))
def test_two_swapped_entries_are_found(tmp_path: Path, seq: int) -> None:
    store = a_store_with_entries(tmp_path)
    for old, new in ((seq, 99), (seq + 1, seq), (99, seq + 1)):
        behind_the_back(store, "UPDATE journal SET seq = :new WHERE seq = :old", old=old, new=new)

    assert first_fault(store) == (Fault.CHAIN_BROKEN, seq)


def test_an_entry_slipped_in_is_found(tmp_path: Path) -> None:
    store = a_store_with_entries(tmp_path)
    forged = replace(store.journal(limit=1)[0], seq=12, action="child.viewed")
    link = linked(None, forged)
    behind_the_back(
        store,
        "INSERT INTO journal (chain, seq, prev, hash, canon)"
        " VALUES (:chain, :seq, :prev, :hash, :canon)",
        chain=str(store.id),
        seq=12,
        prev=link.prev[:-1] + b"\x01",
        hash=link.hash,
        canon=link.canon,
    )

    assert first_fault(store) == (Fault.ENTRY_MISSING, 11)


def test_a_journal_cut_at_its_end_is_found_by_the_head_kept_outside(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    behind_the_back(store, "DELETE FROM journal WHERE seq = 2")

    assert first_fault(store) == (Fault.ROLLED_BACK, 2)


# What is done to the rows behind the back

GROUP = "SELECT id FROM work_group ORDER BY name"


@pytest.mark.parametrize("number", [0, 3, 7])
def test_a_changed_row_is_found_with_the_entry_that_wrote_it(tmp_path: Path, number: int) -> None:
    store = a_store_with_entries(tmp_path)
    group = store._database.all(GROUP)[number]["id"]
    behind_the_back(store, "UPDATE work_group SET name = 'Muu' WHERE id = :id", id=group)

    fault = store.verify().first_fault

    assert fault is not None
    assert (fault.fault, fault.table, fault.id) == (Fault.ROW_CHANGED, "work_group", group)
    assert fault.seq == 3 + number


def test_an_old_row_put_back_is_found(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    group = add_group(store, "Vana")
    with store.write("group.renamed", actor=store.person, now=NOON) as tx:
        tx.groups.save(replace(group, name="Uus"))
    assert store.verify().ok

    behind_the_back(store, "UPDATE work_group SET name = 'Vana', revision = 1")

    assert first_fault(store) == (Fault.ROW_CHANGED, 4)


def test_a_removed_row_is_found(tmp_path: Path) -> None:
    store = a_store_with_entries(tmp_path)
    group = store._database.all(GROUP)[5]["id"]
    behind_the_back(store, "DELETE FROM work_group WHERE id = :id", id=group)

    assert first_fault(store) == (Fault.ROW_MISSING, 8)


def test_a_row_that_no_entry_tells_of_is_found(tmp_path: Path) -> None:
    store = a_store_with_entries(tmp_path)
    behind_the_back(store, "INSERT INTO setting (name, content) VALUES ('a', 'b')")

    fault = store.verify().first_fault

    assert fault is not None
    assert (fault.fault, fault.table, fault.id) == (Fault.ROW_UNKNOWN, "setting", "a")


def test_a_deleted_row_put_back_is_found(tmp_path: Path) -> None:
    made = founded(tmp_path)
    store, me = made.store, made.person
    group = add_group(store, "Õunakesed")
    for groups in (frozenset({group.id}), frozenset()):
        with store.write("person.changed", actor=me.id, now=NOON) as tx:
            tx.staff.save(replace(tx.staff.get(me.id), groups=groups))
    assert store.verify().ok

    behind_the_back(
        store,
        "INSERT INTO staff_group (staff_id, group_id) VALUES (:me, :group)",
        me=str(me.id),
        group=str(group.id),
    )

    assert first_fault(store) == (Fault.ROW_UNKNOWN, 5)


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        ("UPDATE attachment_content SET content = x'00'", Fault.ROW_CHANGED),
        ("DELETE FROM attachment_content", Fault.ROW_MISSING),
    ],
)
def test_the_bytes_of_a_file_are_vouched_for_by_its_description(
    tmp_path: Path, sql: str, fault: Fault
) -> None:
    store = founded(tmp_path).store
    content = b"%PDF-1.7 teade"
    attachment = Attachment(
        id=AttachmentId(uuid4()),
        kind=AttachedTo.CASE,
        owner_id=uuid4(),
        child_id=None,
        title="Teade",
        media=Media.PDF,
        size=len(content),
        sha256=sha256(content).hexdigest(),
        added_by=store.person,
        added_at=NOON,
    )
    with store.write("attachment.added", actor=store.person, now=NOON) as tx:
        tx.attachments.add(attachment, content)
    assert store.verify().ok

    behind_the_back(store, sql)

    found = store.verify().first_fault
    assert found is not None
    assert (found.fault, found.seq, found.id) == (fault, 3, str(attachment.id))


def test_the_first_of_several_faults_is_named(tmp_path: Path) -> None:
    store = a_store_with_entries(tmp_path)
    groups = [row["id"] for row in store._database.all(GROUP)]
    for group in (groups[6], groups[2]):
        behind_the_back(store, "UPDATE work_group SET name = 'Muu' WHERE id = :id", id=group)

    assert first_fault(store) == (Fault.ROW_CHANGED, 5)


# Its form


def test_an_entry_reads_back_from_its_text(tmp_path: Path) -> None:
    store = a_store_with_entries(tmp_path)

    for link, entry in zip(
        store._ledger.journal.links(), reversed(store.journal(limit=99)), strict=True
    ):
        assert read(link.canon) == entry


def test_a_chain_is_fixed_for_ever() -> None:
    """The bytes of a link are a format: older journals must stay provable."""
    entry = JournalEntry(
        seq=1, at=NOON, actor=None, session=UUID(int=1), action="store.founded", reason="õ"
    )

    link = linked(None, entry)

    assert link.canon == (
        '{"action":"store.founded","actor":"","at":"2026-11-24T12:00:00.000000Z","object_id":"",'
        '"object_kind":"","reason":"õ","rows":[],"seq":1,'
        '"session":"00000000-0000-0000-0000-000000000001"}'
    )
    assert link.hash == sha256(b"hop/audit/1\x00" + bytes(32) + link.canon.encode()).digest()
