# SPDX-License-Identifier: EUPL-1.2
"""One action is one transaction; drafts are kept beside it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.domain.errors import (
    DiskFull,
    NotAllowed,
    Stale,
    StoreDamaged,
    WriteFailed,
)
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.journal import Link
from hop_desktop.store.journal import Journal
from hop_desktop.store.lite import Database
from tests.store.founded import (
    add_group,
    founded,
    group_names,
    opened,
)
from tests.worlds import NOON

# Transactions


@pytest.mark.parametrize("reason", [NotAllowed, KeyboardInterrupt, MemoryError])
def test_an_error_undoes_everything_of_its_action(
    tmp_path: Path, reason: type[BaseException]
) -> None:
    store = founded(tmp_path).store
    before = store.journal(limit=99)

    def refused() -> None:
        with store.write("group.added", actor=store.person, now=NOON) as tx:
            tx.settings.set("a", "b")
            raise reason

    with pytest.raises(reason):
        refused()

    with store.read() as tx:
        assert tx.settings.get("a") is None
    assert store.journal(limit=99) == before
    add_group(store, "Õunakesed")
    assert group_names(opened(tmp_path)) == ["Õunakesed"]


def test_an_action_within_an_action_is_a_fault_of_ours(tmp_path: Path) -> None:
    store = founded(tmp_path).store

    with store.read(), pytest.raises(RuntimeError), store.read():
        pass
    with (
        pytest.raises(RuntimeError),
        store.write("a", actor=store.person, now=NOON),
        store.write("b", actor=store.person, now=NOON),
    ):
        pass
    assert [entry.action for entry in store.journal(limit=2)] == ["store.unlocked", "store.founded"]


def test_where_only_reading_is_meant_nothing_is_written(tmp_path: Path) -> None:
    store = founded(tmp_path).store

    with store.read() as tx, pytest.raises(RuntimeError):
        tx.settings.set("a", "b")


def test_a_transaction_that_is_over_takes_nothing_more(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    with store.write("a", actor=store.person, now=NOON) as tx:
        pass

    with pytest.raises(RuntimeError):
        tx.settings.set("a", "b")


def test_two_changes_of_one_row_are_not_both_taken(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    group = add_group(store, "Õunakesed")
    with store.write("group.renamed", actor=store.person, now=NOON) as tx:
        tx.groups.save(group)

    with (
        pytest.raises(Stale),
        store.write("group.renamed", actor=store.person, now=NOON) as tx,
    ):
        tx.groups.save(group)


def test_the_store_tells_once_which_rows_an_action_wrote(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    store.take_changes()
    with store.write("viewed", actor=store.person, now=NOON, object_id=uuid4()):
        pass
    assert store.take_changes() == frozenset()

    group = add_group(store, "Õunakesed")

    assert store.take_changes() == frozenset({group.id})
    assert store.take_changes() == frozenset()


def test_after_a_commit_that_failed_on_the_disk_only_opening_anew_tells_what_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = founded(tmp_path).store

    def broken(_: Database) -> None:
        raise WriteFailed

    with monkeypatch.context() as patch:
        patch.setattr(Database, "commit", broken)
        with pytest.raises(WriteFailed):
            add_group(store, "Õunakesed")

    with pytest.raises(WriteFailed):
        group_names(store)
    store.close()
    assert group_names(opened(tmp_path)) == []


def test_where_nothing_can_be_read_after_a_failed_commit_it_counts_as_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = founded(tmp_path).store

    def gone(_: Journal) -> Link:
        raise StoreDamaged

    def broken(_: Database) -> None:
        patch.setattr(Journal, "head", gone)
        raise WriteFailed

    with monkeypatch.context() as patch:
        patch.setattr(Database, "commit", broken)
        with pytest.raises(WriteFailed):
            add_group(store, "Õunakesed")

    store.close()
    assert group_names(opened(tmp_path)) == []


def test_a_full_disk_does_not_lock_out_and_the_entry_follows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    founded(tmp_path).store.close()

    def full(_: Database) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Database, "commit", full)
        store = opened(tmp_path)
        assert group_names(store) == []
        with pytest.raises(DiskFull):
            add_group(store, "Õunakesed")
        store._ledger.note("keys.rotated", actor=store.person, now=NOON)
    add_group(store, "Pirnikesed")
    add_group(store, "Ploomikesed")

    assert [entry.action for entry in store.journal(limit=5)] == [
        "group.added",
        "group.added",
        "keys.rotated",
        "store.unlocked",
        "store.unlocked",
    ]
    assert store.verify().ok


# Drafts


def test_a_draft_is_kept_for_its_author_and_its_form_until_it_is_dropped(tmp_path: Path) -> None:
    made = founded(tmp_path)
    store, me = made.store, made.person.id
    store.keep_draft(me, "observation", "Kattis k", now=NOON)
    store.keep_draft(me, "observation", "Kattis kõrvad", now=NOON + timedelta(seconds=1))
    store.close()

    store = opened(tmp_path)
    draft = store.draft(me, "observation")

    assert draft is not None
    assert (draft.body, draft.saved_at) == ("Kattis kõrvad", NOON + timedelta(seconds=1))
    assert store.draft(me, "measure") is None
    assert store.draft(StaffId(uuid4()), "observation") is None
    assert store.verify().ok
    store.drop_draft(me, "observation")
    assert store.draft(me, "observation") is None


def test_the_drafts_of_a_person_are_listed_latest_first(tmp_path: Path) -> None:
    made = founded(tmp_path)
    for number, form in enumerate(("observation", "measure")):
        made.store.keep_draft(made.person.id, form, "Kattis", now=NOON + timedelta(seconds=number))

    assert [form for form, _ in made.store.drafts(made.person.id)] == ["measure", "observation"]
    assert made.store.drafts(StaffId(uuid4())) == ()


def test_a_draft_goes_with_the_action_that_it_became_or_stays_with_it(tmp_path: Path) -> None:
    made = founded(tmp_path)
    store, me = made.store, made.person.id
    store.keep_draft(me, "observation", "Kattis kõrvad", now=NOON)

    def refused() -> None:
        with store.write("observation.recorded", actor=me, now=NOON) as tx:
            tx.drop_draft(me, "observation")
            raise NotAllowed

    with pytest.raises(NotAllowed):
        refused()
    assert store.draft(me, "observation") is not None

    with store.write("observation.recorded", actor=me, now=NOON) as tx:
        tx.drop_draft(me, "observation")
    assert store.draft(me, "observation") is None


def test_a_draft_that_cannot_be_kept_leaves_the_earlier_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = founded(tmp_path)
    made.store.keep_draft(made.person.id, "observation", "Kattis", now=NOON)

    def full(_: Database) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Database, "commit", full)
        with pytest.raises(DiskFull):
            made.store.keep_draft(made.person.id, "observation", "Kattis k", now=NOON)

    draft = made.store.draft(made.person.id, "observation")
    assert draft is not None
    assert draft.body == "Kattis"
