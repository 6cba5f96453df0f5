# SPDX-License-Identifier: EUPL-1.2
"""The journal's state is signed by who was in, and a journal written anew is known by that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hop_desktop.domain.errors import StoreDamaged
from hop_desktop.domain.journal import Fault, Verification, chained
from hop_desktop.store import checkpoints, slots, verification
from hop_desktop.store.keys import Purpose
from hop_desktop.store.slots import OutsideHead
from hop_desktop.store.store import Store
from tests.store.founded import add_group, founded, opened
from tests.store.people_ground import join, piret
from tests.store.tampering import Colleague
from tests.store.test_journal import behind_the_back
from tests.worlds import NOON


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count in tens what the program counts in hundreds."""
    monkeypatch.setattr(checkpoints, "EVERY", 10)
    monkeypatch.setattr(checkpoints, "MOST_BETWEEN", 20)
    monkeypatch.setattr(verification, "RECENT", 20)
    monkeypatch.setattr(verification, "LINKS", 10)
    monkeypatch.setattr(verification, "ROWS", 10)


def signed_at(store: Store) -> list[int]:
    kept = checkpoints.all_of(store._database, store.id)
    return [checkpoint.seq for checkpoint in kept]


def add_groups(store: Store, count: int) -> None:
    for number in range(count):
        add_group(store, f"õrn {number:03}")


def proved(store: Store, *outside: OutsideHead, recent: bool = False) -> Verification:
    proof = store.proof(*outside, recent=recent)
    for _ in proof.steps():
        pass
    return proof.result


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Colleague]:
    """A store in which the head wrote, then a teacher, who keeps the master key."""
    head = founded(tmp_path).store
    join(head)
    add_groups(head, 5)
    head.close()
    teacher = piret(tmp_path)
    own = Colleague(teacher)
    teacher.close()
    return tmp_path, own


def rewrite_from(own: Colleague, seq: int, *, keep_checkpoints: bool) -> None:
    """Write the journal anew from an entry on, with every later hash put right."""
    with own.file() as file:
        rows = file.execute("SELECT seq, prev, canon FROM journal ORDER BY seq").fetchall()
        prev = rows[seq - 1][1]
        for number, _, canon in rows[seq - 1 :]:
            changed = canon.replace('"reason":""', '"reason":"x"') if number == seq else canon
            digest = chained(prev, changed)
            file.execute(
                "UPDATE journal SET prev = :prev, hash = :hash, canon = :canon WHERE seq = :seq",
                {"prev": prev, "hash": digest, "canon": changed, "seq": number},
            )
            prev = digest
        if not keep_checkpoints:
            file.execute("DELETE FROM journal_checkpoint WHERE seq >= :seq", {"seq": seq})


def test_a_state_is_signed_at_the_end_and_at_least_every_hundred_entries(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    add_groups(store, 23)
    during = signed_at(store)
    store.close()

    store = opened(tmp_path)
    assert [seq - before for before, seq in zip([0, *during], during, strict=False)] == [10, 10]
    assert signed_at(store)[-1] > during[-1]
    assert store.verify().ok
    store.close()


def test_who_wrote_nothing_signs_nothing_twice(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    store._ledger.sign_off()
    once = signed_at(store)
    store._ledger.sign_off()

    assert signed_at(store) == once
    store.close()


def test_a_backup_and_a_change_of_the_key_are_signed_at_once(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    member = join(store)
    before = signed_at(store)
    with store.write("backup.made", actor=store.person, now=NOON):
        pass

    assert signed_at(store)[-1] == store.head().seq > max(before, default=0)
    assert member.active
    store.close()


def test_a_journal_written_anew_is_known_by_what_another_had_signed(
    two: tuple[Path, Colleague],
) -> None:
    folder, own = two
    rewrite_from(own, 5, keep_checkpoints=True)
    with pytest.raises(StoreDamaged):
        opened(folder)  # the head beside the database is another

    store = reopened_with_its_head(own)
    fault = proved(store).first_fault

    assert fault is not None
    assert fault.fault is Fault.CHECKPOINT_WRONG
    store.close()


def reopened_with_its_head(own: Colleague) -> Store:
    """Open after the colleague has put the head beside the database right as well."""
    with own.file() as file:
        seq, digest = file.execute(
            "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
        ).fetchone()
    content = slots.read_slots(own.folder).content
    mac_key = own.ring.key(Purpose.SLOT_MAC, own.ring.generation)
    changed = replace(content, head=OutsideHead(seq=seq, hash=digest.hex()))
    slots.write_slots(own.folder, changed, mac_key=mac_key)
    return opened(own.folder)


def test_a_checkpoint_signed_in_another_persons_name_is_wrong(two: tuple[Path, Colleague]) -> None:
    folder, own = two
    with own.file() as file:
        chain, head = file.execute(
            "SELECT chain, id FROM journal, staff WHERE login = 'õie' LIMIT 1"
        ).fetchone()
        file.execute(
            "UPDATE journal_checkpoint SET signer = :head WHERE chain = :chain AND signer <> :head",
            {"head": head, "chain": chain},
        )
    store = opened(folder)

    for recent in (False, True):
        fault = proved(store, recent=recent).first_fault
        assert fault is not None
        assert fault.fault is Fault.CHECKPOINT_WRONG
    store.close()


def test_a_signer_who_is_nobody_is_wrong(two: tuple[Path, Colleague]) -> None:
    folder, own = two
    own.write("UPDATE journal_checkpoint SET signer = 'õ'")
    store = opened(folder)

    fault = proved(store).first_fault

    assert fault is not None
    assert fault.fault is Fault.CHECKPOINT_WRONG
    store.close()


def test_signatures_taken_out_of_the_middle_leave_a_gap(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    add_groups(store, 43)
    own = Colleague(store)
    store.close()
    own.write("DELETE FROM journal_checkpoint WHERE seq > 11 AND seq < 40")
    store = opened(tmp_path)

    fault = proved(store).first_fault

    assert fault is not None
    assert fault.fault is Fault.CHECKPOINT_MISSING
    store.close()


# A proof that goes step by step


def test_what_is_written_between_two_steps_is_no_fault(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    add_groups(store, 45)
    proof, steps = store.proof(recent=False), 0
    for steps, _ in enumerate(proof.steps(), start=1):
        add_group(store, f"vahepeal {steps}")
        with store.write("rules.agreed", actor=store.person, now=NOON) as tx:
            tx.rows.delete("work_group", str(tx.groups.all()[steps].id))

    assert steps > 2
    assert proof.result.ok
    store.close()


def test_a_recent_proof_finds_a_row_of_late_and_leaves_an_old_one(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    add_groups(store, 30)
    rows = store._database
    rows.run("UPDATE work_group SET name = 'Varas' WHERE name = 'õrn 000'")

    assert proved(store, recent=True).ok
    assert not proved(store).ok
    rows.run("UPDATE work_group SET name = 'Varas' WHERE name = 'õrn 029'")
    fault = proved(store, recent=True).first_fault

    assert fault is not None
    assert fault.fault is Fault.ROW_CHANGED
    store.close()


def test_a_head_seen_elsewhere_that_is_not_there_is_found(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    seen = OutsideHead(seq=store.head().seq + 7, hash="00" * 32)

    for recent in (False, True):
        fault = proved(store, seen, recent=recent).first_fault
        assert fault is not None
        assert (fault.fault, fault.seq) == (Fault.ROLLED_BACK, seen.seq)
    assert proved(store, store.head()).ok
    store.close()


def test_an_entry_cut_off_behind_a_signature_is_missed(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    add_groups(store, 15)
    last = signed_at(store)[-1]
    behind_the_back(store, "DELETE FROM journal WHERE seq >= :seq", seq=last)

    fault = proved(store).first_fault

    assert fault is not None
    assert (fault.fault, fault.seq) == (Fault.ENTRY_MISSING, last)
    store.close()


def test_a_recent_proof_misses_the_entry_that_it_begins_after(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    add_groups(store, 30)
    begin = store.head().seq - verification.RECENT
    behind_the_back(store, "DELETE FROM journal WHERE seq = :seq", seq=begin)

    fault = proved(store, recent=True).first_fault

    assert fault is not None
    assert (fault.fault, fault.seq) == (Fault.ENTRY_MISSING, begin)
    store.close()


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        (
            """INSERT INTO role_grant (chain, serial, holder, canon, signature)
                SELECT chain, serial + 9, holder, canon, signature FROM role_grant LIMIT 1""",
            Fault.GRANT_WRONG,
        ),
        ("DROP TABLE work_group", Fault.ROW_MISSING),
    ],
)
def test_false_grants_and_a_table_that_is_gone_are_found(
    tmp_path: Path, sql: str, fault: Fault
) -> None:
    store = founded(tmp_path).store
    add_groups(store, 1)
    behind_the_back(store, sql)

    found = proved(store).first_fault

    assert found is not None
    assert found.fault is fault
    store.close()
