# SPDX-License-Identifier: EUPL-1.2
"""Somebody with the master key, writing behind the program's back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from hop_desktop.domain.errors import (
    NotAllowed,
    SlotFileDamaged,
    StoreDamaged,
)
from hop_desktop.store import entering, key_slots, person_keys, root_key, slots
from hop_desktop.store.keys import Purpose
from hop_desktop.store.store import Store
from tests.store.founded import LOGIN, founded, opened
from tests.store.people_ground import (
    FIRST_PASSPHRASE,
    PIRET,
    join,
    piret,
)
from tests.worlds import CHEAP, PASSPHRASE

# Somebody with the master key, writing behind the program's back


def forge(store: Store, change: Callable[[slots.SlotFile], slots.SlotFile]) -> None:
    """Write a slot file as a skilled colleague could: its mark is right."""
    holders = store._holders
    mac_key = holders.ring.key(Purpose.SLOT_MAC, holders.ring.generation)
    slots.write_slots(store.folder, change(holders.content), mac_key=mac_key)


def test_a_slot_that_the_database_does_not_vouch_for_is_thrown_out(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    ring, person, stranger = head._holders.ring, person_keys.new_person_keys(bytes(32)), uuid4()
    slot = key_slots.new_slot(
        person,
        FIRST_PASSPHRASE,
        store_id=head.id,
        holder=stranger,
        login=PIRET,
        cost=CHEAP,
        wraps=ring.wraps(person_keys.exchange_public(person.exchange), holder=stranger),
    )
    head.close()
    forge(head, lambda content: replace(content, slots=(*content.slots, slot)))

    with pytest.raises(NotAllowed):
        piret(tmp_path)
    store = opened(tmp_path)

    assert entering.logins(tmp_path) == (LOGIN,)
    assert store._holders.ring.generation == 2
    assert store.verify().ok


def test_exchanged_keys_of_a_colleague_never_get_the_next_master_key(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head)
    thief = person_keys.exchange_public(person_keys.new_person_keys(bytes(32)).exchange)
    head.close()

    def exchanged(content: slots.SlotFile) -> slots.SlotFile:
        changed = tuple(
            replace(slot, exchange_public=thief) if slot.holder == member.id else slot
            for slot in content.slots
        )
        sheet = replace(content.recovery, exchange_public=thief)
        return replace(content, slots=changed, recovery=sheet)

    forge(head, exchanged)
    opened(tmp_path).close()

    after = slots.read_slots(tmp_path).content
    assert after.generation == 2
    assert thief not in {slot.exchange_public for slot in after.slots}
    assert after.recovery.exchange_public != thief


def test_ones_own_exchanged_keys_are_refused(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    holder, ring = head.person, head._holders.ring
    foreign = person_keys.new_person_keys(bytes(32))
    slot = key_slots.new_slot(
        foreign,
        PASSPHRASE,
        store_id=head.id,
        holder=holder,
        login=LOGIN,
        cost=CHEAP,
        wraps=ring.wraps(person_keys.exchange_public(foreign.exchange), holder=holder),
    )
    head.close()
    forge(head, lambda content: replace(content, slots=(slot,)))

    with pytest.raises(SlotFileDamaged):
        opened(tmp_path)


def test_an_exchanged_root_of_the_house_is_refused(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    head._database.run(
        "UPDATE institution_key SET public_key = :other WHERE purpose = 'root'",
        {"other": root_key.new_root()[1]},
    )
    head.close()

    with pytest.raises(StoreDamaged):
        opened(tmp_path)


def test_a_slot_file_whose_generation_has_no_wrap_is_refused(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    head.close()
    forge(head, lambda content: replace(content, generation=2))

    with pytest.raises(SlotFileDamaged):
        opened(tmp_path)


def test_a_slot_file_marked_by_another_master_key_is_refused(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    head.close()
    slots.write_slots(tmp_path, head._holders.content, mac_key=bytes(32))

    with pytest.raises(SlotFileDamaged):
        opened(tmp_path)


def test_the_holders_in_the_database_are_those_of_the_file(tmp_path: Path) -> None:
    head = founded(tmp_path).store
    member = join(head)
    content = slots.read_slots(tmp_path).content

    assert set(head._holders.vouched()) == {
        head.person,
        UUID(str(member.id)),
        content.recovery.holder,
    }
