# SPDX-License-Identifier: EUPL-1.2
"""Who can open the store: joining, forgetting, leaving, and the keys of the house."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.domain.errors import (
    DiskFull,
    HouseFull,
    NotAllowed,
    Stale,
    StoreDamaged,
    WrongPassphrase,
)
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.store import entering, keys, slots
from hop_desktop.store.keys import Purpose
from hop_desktop.store.lite import Database
from hop_desktop.store.slots import NAMES
from hop_desktop.store.store import Store
from hop_desktop.store.transaction import Transaction
from hop_desktop.store.unlocking import DATABASE
from tests.store.founded import DECRYPT, LOGIN, SIGN, add_group, founded, group_names, opened
from tests.store.people_ground import (
    FIRST_PASSPHRASE,
    NEW_PASSPHRASE,
    PIRET,
    ROIA,
    join,
    leave,
    piret,
    recovers,
    renew,
)
from tests.worlds import CHEAP, NOON, PASSPHRASE

# Joining


def test_who_joins_opens_the_store_with_the_first_passphrase(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head)

    store = piret(tmp_path)

    assert store.person == member.id
    assert store.id == head.id
    assert entering.logins(tmp_path) == (LOGIN, PIRET)


def test_two_may_join_in_one_action(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    with head.write("people.invited", actor=head.person, now=NOON) as tx:
        for login in (PIRET, ROIA):
            member = StaffMember(
                id=StaffId(uuid4()), login=login, name=login, roles=frozenset({Role.TEACHER})
            )
            tx.staff.save(member)
            head.admit(tx, head.admission(member, passphrase=FIRST_PASSPHRASE, cost=CHEAP))

    for login in (PIRET, ROIA):
        opened(tmp_path, login=login, passphrase=FIRST_PASSPHRASE).close()


def test_a_joining_that_is_undone_opens_nothing(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    before = (tmp_path / NAMES[0]).read_bytes()
    member = StaffMember(
        id=StaffId(uuid4()), login=PIRET, name="Piret", roles=frozenset({Role.TEACHER})
    )

    def refused() -> None:
        with head.write("person.invited", actor=head.person, now=NOON) as tx:
            tx.staff.save(member)
            head.admit(tx, head.admission(member, passphrase=FIRST_PASSPHRASE, cost=CHEAP))
            raise NotAllowed

    with pytest.raises(NotAllowed):
        refused()
    assert (tmp_path / NAMES[0]).read_bytes() == before
    with pytest.raises(WrongPassphrase):
        piret(tmp_path)


def test_a_joining_whose_commit_fails_puts_the_slot_file_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = founded(tmp_path).store
    before = (tmp_path / NAMES[0]).read_bytes()

    def full(_: Database) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Database, "commit", full)
        with pytest.raises(DiskFull):
            join(head)

    assert (tmp_path / NAMES[0]).read_bytes() == before
    join(head)
    piret(tmp_path).close()


def test_sixty_four_people_fit_and_one_more_is_refused(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    for number in range(63):
        join(head, f"k{number}")

    with pytest.raises(HouseFull):
        join(head, "k63")

    opened(tmp_path, login="k62", passphrase=FIRST_PASSPHRASE).close()


def test_a_slot_file_that_was_lost_while_the_store_was_open_is_written_anew(
    tmp_path: Path,
) -> None:
    head = founded(tmp_path).store
    for name in NAMES:
        (tmp_path / name).unlink()

    join(head)

    piret(tmp_path).close()
    opened(tmp_path).close()


# Passphrases


def test_a_passphrase_is_changed_by_who_knows_it(tmp_path: Path) -> None:
    join(founded(tmp_path).store)
    store = piret(tmp_path)
    resealed = store.reseal(old=FIRST_PASSPHRASE, new=NEW_PASSPHRASE, cost=CHEAP)
    with store.write("passphrase.changed", actor=store.person, now=NOON):
        store.keep_slot(resealed)

    piret(tmp_path, NEW_PASSPHRASE).close()
    with pytest.raises(WrongPassphrase):
        piret(tmp_path)
    assert store.verify().ok


def test_a_wrong_old_passphrase_changes_nothing(tmp_path: Path) -> None:
    join(founded(tmp_path).store)
    store = piret(tmp_path)

    with pytest.raises(WrongPassphrase):
        store.reseal(old="vale", new=NEW_PASSPHRASE, cost=CHEAP)
    piret(tmp_path).close()


def test_a_forgotten_passphrase_is_replaced_with_fresh_keys(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head, role=Role.COORDINATOR)
    before = slots.read_slots(tmp_path).content.slot_of(member.id)
    admission = head.admission(member, passphrase=NEW_PASSPHRASE, cost=CHEAP)
    with head.write("person.passphrase-reset", actor=head.person, now=NOON) as tx:
        head.admit(tx, admission)
        head.grant_institution_keys(tx, member.id)

    after = slots.read_slots(tmp_path).content.slot_of(member.id)
    store = piret(tmp_path, NEW_PASSPHRASE)

    assert before.exchange_public != after.exchange_public
    assert store.keyring.decrypt() == DECRYPT[0]
    with pytest.raises(WrongPassphrase):
        piret(tmp_path)


def test_who_has_left_gets_no_new_passphrase(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head)
    leave(head, member)

    with pytest.raises(NotAllowed):
        head.admission(replace(member, active=False), passphrase=NEW_PASSPHRASE, cost=CHEAP)


def test_who_is_no_longer_in_the_file_cannot_change_a_passphrase(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    head._holders.ring = replace(head._holders.ring, holder=uuid4())

    with pytest.raises(NotAllowed):
        head.reseal(old=PASSPHRASE, new=NEW_PASSPHRASE, cost=CHEAP)


# Keys of the house


def test_only_holders_reach_the_private_keys_of_the_house(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    join(head, PIRET)
    join(head, ROIA, Role.COORDINATOR)
    teacher = piret(tmp_path)
    coordinator = opened(tmp_path, login=ROIA, passphrase=FIRST_PASSPHRASE)

    assert coordinator.keyring.decrypt() == DECRYPT[0]
    assert coordinator.keyring.sign() == SIGN[0]
    assert teacher.decrypt_public == DECRYPT[1]
    for reach in (teacher.keyring.decrypt, teacher.keyring.sign):
        with pytest.raises(NotAllowed):
            reach()


def test_a_grant_of_somebody_else_does_not_open(tmp_path: Path) -> None:
    """Putting another person's sealed key under one's own name is of no use."""
    head = founded(tmp_path).store
    member = join(head)
    teacher = piret(tmp_path)
    with head.write("a", actor=head.person, now=NOON) as tx:
        (grant,) = tx.rows.all(
            "SELECT * FROM key_grant WHERE holder = :me AND purpose = 'sign'",
            {"me": str(head.person)},
        )
        tx.rows.insert("key_grant", {**grant, "id": str(uuid4()), "holder": str(member.id)})

    with pytest.raises(NotAllowed):
        teacher.keyring.sign()


def as_teacher(head: Store, tx: Transaction, member: StaffMember) -> None:
    """Let somebody be a teacher, who is due no key of the house."""
    tx.staff.save(replace(tx.staff.get(member.id), roles=frozenset({Role.TEACHER})))
    head.grant_institution_keys(tx, member.id)


def test_keys_of_the_house_are_withdrawn_and_granted_again(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head, role=Role.COORDINATOR)
    store = piret(tmp_path)

    with head.write("person.changed", actor=head.person, now=NOON) as tx:
        as_teacher(head, tx, member)
    with pytest.raises(NotAllowed):
        store.keyring.sign()

    for _ in range(2):
        with head.write("person.changed", actor=head.person, now=NOON) as tx:
            tx.staff.save(replace(tx.staff.get(member.id), roles=member.roles))
            head.grant_institution_keys(tx, member.id)
    assert store.keyring.sign() == SIGN[0]
    assert head.verify().ok


def test_the_root_of_the_house_is_for_its_administrators(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    join(head, PIRET, Role.COORDINATOR)
    deputy = join(head, ROIA, Role.HEAD)
    coordinator = piret(tmp_path)
    other = opened(tmp_path, login=ROIA, passphrase=FIRST_PASSPHRASE)
    root = keys_of(head)["root"]

    assert keys_of(other)["root"] == root
    assert "root" not in keys_of(coordinator)

    with head.write("person.changed", actor=head.person, now=NOON) as tx:
        tx.staff.save(replace(tx.staff.get(deputy.id), roles=frozenset({Role.COORDINATOR})))
        head.grant_institution_keys(tx, deputy.id)
    assert sorted(keys_of(other)) == ["decrypt", "sign"]


def keys_of(store: Store) -> dict[str, bytes]:
    from hop_desktop.store.institution_keys import HouseKey

    held = {}
    for purpose in HouseKey:
        try:
            held[purpose.value] = store.keyring.private(purpose)
        except NotAllowed:
            continue
    return held


def test_who_does_not_hold_a_key_cannot_grant_it(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    join(head)
    other = join(head, ROIA, Role.COORDINATOR)
    teacher = piret(tmp_path)
    with head.write("a", actor=head.person, now=NOON) as tx:
        as_teacher(head, tx, other)

    def refused(holder: StaffId) -> None:
        with teacher.write("a", actor=teacher.person, now=NOON) as tx:
            tx.staff.save(replace(tx.staff.get(holder), roles=other.roles))
            teacher.grant_institution_keys(tx, holder)

    with pytest.raises(NotAllowed):
        refused(other.id)


def test_a_key_of_the_house_goes_to_nobody_without_a_way_in(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head, role=Role.COORDINATOR)
    leave(head, member)

    def refused() -> None:
        with head.write("a", actor=head.person, now=NOON) as tx:
            tx.staff.save(replace(tx.staff.get(member.id), active=True))
            head.grant_institution_keys(tx, member.id)

    with pytest.raises(NotAllowed):
        refused()


def test_a_house_without_its_public_keys_is_a_fault_of_ours(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    with head._database.unguarded():
        head._database.run("PRAGMA foreign_keys = OFF")
    head._database.run("DELETE FROM institution_key WHERE purpose = 'sign'")

    with pytest.raises(LookupError):
        _ = head.signing_public


# Leaving


def test_who_has_left_opens_the_store_no_more_and_the_others_still_do(tmp_path: Path) -> None:
    made = founded(tmp_path)
    head = made.store
    join(head, ROIA, Role.COORDINATOR)
    member = join(head)
    add_group(head, "Õunakesed")
    leave(head, member)

    with pytest.raises(WrongPassphrase):
        piret(tmp_path)
    for login, passphrase in ((LOGIN, PASSPHRASE), (ROIA, FIRST_PASSPHRASE)):
        other = opened(tmp_path, login=login, passphrase=passphrase)
        assert group_names(other) == ["Õunakesed"]
        assert other.keyring.sign() == SIGN[0]
        assert other.verify().ok
        other.close()
    assert entering.logins(tmp_path) == (LOGIN, ROIA)
    actions = [entry.action for entry in opened(tmp_path).journal(limit=99)]
    assert actions.index("keys.rotated") < actions.index("person.left")


def test_the_paper_still_recovers_after_somebody_has_left(tmp_path: Path) -> None:
    made = founded(tmp_path)
    leave(made.store, join(made.store))
    made.store.close()

    store = entering.recover(
        tmp_path,
        recovery=made.recovery.text,
        login=LOGIN,
        passphrase=NEW_PASSPHRASE,
        cost=CHEAP,
        now=NOON,
    )

    assert store.keyring.sign() == SIGN[0]


def test_the_paper_gives_a_teacher_a_passphrase_but_no_keys_of_the_house(tmp_path: Path) -> None:
    made = founded(tmp_path)
    member = join(made.store)
    made.store.close()

    store = entering.recover(
        tmp_path,
        recovery=made.recovery.text,
        login=PIRET,
        passphrase=NEW_PASSPHRASE,
        cost=CHEAP,
        now=NOON,
    )

    assert store.person == member.id
    with pytest.raises(NotAllowed):
        store.keyring.sign()


def test_the_paper_lets_nobody_back_in_who_has_left(tmp_path: Path) -> None:
    made = founded(tmp_path)
    leave(made.store, join(made.store))
    made.store.close()

    with pytest.raises(NotAllowed):
        entering.recover(
            tmp_path,
            recovery=made.recovery.text,
            login=PIRET,
            passphrase=NEW_PASSPHRASE,
            cost=CHEAP,
            now=NOON,
        )
    assert opened(tmp_path).verify().ok


def test_old_keys_kept_by_who_has_left_do_not_fit_the_new_store(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head)
    kept = {name: (tmp_path / name).read_bytes() for name in NAMES}
    master = head._holders.ring.masters[1]
    leave(head, member)
    head.close()

    for name, data in kept.items():
        (tmp_path / name).write_bytes(data)

    with pytest.raises(StoreDamaged):
        piret(tmp_path)
    with pytest.raises(StoreDamaged):
        Database.open(tmp_path / DATABASE, keys.derived(master, Purpose.DATABASE), newest=99)


def test_somebody_may_leave_and_come_back(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head)
    leave(head, member)
    admission = head.admission(member, passphrase=NEW_PASSPHRASE, cost=CHEAP)
    with head.write("person.taken-back", actor=head.person, now=NOON) as tx:
        tx.staff.save(replace(tx.staff.get(member.id), active=True))
        head.admit(tx, admission)

    piret(tmp_path, NEW_PASSPHRASE).close()
    assert head.verify().ok


def test_two_may_leave_one_after_the_other(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    one, two = join(head), join(head, ROIA)
    leave(head, one)
    leave(head, two)
    head.close()

    assert opened(tmp_path).verify().ok
    assert slots.read_slots(tmp_path).content.generation == 3


def test_a_store_opened_twice_does_not_write_over_changed_keys(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head)
    other = opened(tmp_path)
    leave(head, member)
    after = (tmp_path / NAMES[0]).read_bytes()

    with pytest.raises(Stale):
        other.reseal(old=PASSPHRASE, new=NEW_PASSPHRASE, cost=CHEAP)
    with pytest.raises(StoreDamaged):
        group_names(other)
    other.close()

    assert (tmp_path / NAMES[0]).read_bytes() == after


# A new recovery sheet


def test_a_new_sheet_recovers_and_the_old_one_no_more(tmp_path: Path) -> None:
    made = founded(tmp_path)
    master = made.store._holders.ring.masters[1]
    new = renew(made.store)
    made.store.close()

    assert not recovers(tmp_path, made.recovery)
    assert recovers(tmp_path, new)
    with pytest.raises(StoreDamaged):
        Database.open(tmp_path / DATABASE, keys.derived(master, Purpose.DATABASE), newest=99)


def test_who_holds_no_keys_of_the_house_makes_no_sheet(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    join(head)
    teacher = piret(tmp_path)

    with pytest.raises(NotAllowed):
        renew(teacher)
    assert head.verify().ok
