# SPDX-License-Identifier: EUPL-1.2
"""The slot file: whole, or refused before anything is derived from it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import NotAllowed, SlotFileDamaged, StoreMissing, StoreTooNew
from hop_desktop.domain.journal import canonical
from hop_desktop.store import key_slots, keys, person_keys, slots
from hop_desktop.store.key_slots import KdfCost, Slot
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.slots import NAMES, OutsideHead, SlotFile, parse, read_slots, write_slots
from tests.worlds import CHEAP, PASSPHRASE

MAC_KEY = bytes(range(32))
STORE = uuid4()


def a_slot_of(login: str, ring: KeyRing) -> Slot:
    person, holder = person_keys.new_person_keys(bytes(32)), uuid4()
    wraps = ring.wraps(person_keys.exchange_public(person.exchange), holder=holder)
    return key_slots.new_slot(
        person,
        PASSPHRASE,
        store_id=STORE,
        holder=holder,
        login=login,
        cost=CHEAP,
        wraps=wraps,
    )


def a_slot_file() -> SlotFile:
    sheet, private = uuid4(), key_slots.recovery_private(bytes(20))
    ring = KeyRing(store_id=STORE, holder=sheet, exchange=private, masters={1: keys.new_master()})
    wraps = ring.wraps(person_keys.exchange_public(private), holder=sheet)
    return SlotFile(
        store_id=STORE,
        generation=1,
        head=OutsideHead(seq=7, hash="ab" * 32),
        slots=(a_slot_of("õie", ring), a_slot_of("Šeila", ring)),
        recovery=key_slots.new_recovery_slot(private, holder=sheet, wraps=wraps),
    )


CONTENT = a_slot_file()


def the_bytes(content: SlotFile) -> bytes:
    """Return the bytes that a program without checks would write."""
    text = slots._text(content)
    mac = keys.mac(MAC_KEY, text).hex()
    return canonical(
        {"content": slots._plain(content), "mac": mac, "sum": slots._sum(text, mac)}
    ).encode()


DATA = the_bytes(CONTENT)


def test_what_is_written_reads_back_and_bears_its_authors_mark(tmp_path: Path) -> None:
    write_slots(tmp_path, CONTENT, mac_key=MAC_KEY)

    sealed = read_slots(tmp_path)

    assert sealed.content == CONTENT
    sealed.verify(MAC_KEY)
    assert {(tmp_path / name).read_bytes() for name in NAMES} == {DATA}


def test_a_file_of_somebody_without_the_master_key_is_refused() -> None:
    with pytest.raises(SlotFileDamaged):
        parse(DATA).verify(bytes(32))


def test_the_second_copy_stands_in_for_a_damaged_or_missing_first(tmp_path: Path) -> None:
    write_slots(tmp_path, CONTENT, mac_key=MAC_KEY)
    (tmp_path / NAMES[0]).write_bytes(DATA[:-1])
    assert read_slots(tmp_path).content == CONTENT

    (tmp_path / NAMES[0]).unlink()
    assert read_slots(tmp_path).content == CONTENT


def test_without_a_whole_copy_nothing_is_taken(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        read_slots(tmp_path)

    for name in NAMES:
        (tmp_path / name).write_bytes(b"")
    with pytest.raises(SlotFileDamaged):
        read_slots(tmp_path)


def test_a_login_is_found_in_any_case_and_spacing() -> None:
    assert CONTENT.slot_named(" ÕIE ") is CONTENT.slots[0]
    assert CONTENT.slot_named("šeila") is CONTENT.slots[1]
    assert CONTENT.slot_named("seila") is None
    assert CONTENT.slot_of(CONTENT.slots[1].holder) is CONTENT.slots[1]
    with pytest.raises(NotAllowed):
        CONTENT.slot_of(uuid4())


@given(st.integers(0, len(DATA) - 1), st.integers(1, 255))
def test_every_changed_byte_is_refused(place: int, change: int) -> None:
    spoiled = bytearray(DATA)
    spoiled[place] ^= change

    with pytest.raises(SlotFileDamaged):
        parse(bytes(spoiled))


@given(st.integers(0, len(DATA) - 1))
def test_every_shortened_file_is_refused(size: int) -> None:
    with pytest.raises(SlotFileDamaged):
        parse(DATA[:size])


@given(st.binary(max_size=300) | st.text(max_size=99).map(str.encode))
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(SlotFileDamaged):
        parse(data)


def test_more_after_the_end_and_another_spelling_are_refused() -> None:
    for data in (DATA + b" ", DATA + b"\n", json.dumps(json.loads(DATA)).encode()):
        with pytest.raises(SlotFileDamaged):
            parse(data)


def test_nesting_without_end_and_size_without_bound_are_refused() -> None:
    for data in (b'{"content":' + b"[" * 100_000, b" " * (slots.LARGEST_FILE + 1)):
        with pytest.raises(SlotFileDamaged):
            parse(data)


def test_a_file_of_a_newer_program_is_told_from_a_damaged_one() -> None:
    with pytest.raises(StoreTooNew):
        parse(the_bytes(replace(CONTENT, version=2)))


ONE, TWO = CONTENT.slots


@pytest.mark.parametrize(
    "wrong",
    [
        replace(CONTENT, format="hop-other"),
        replace(CONTENT, version=0),
        replace(CONTENT, generation=0),
        replace(CONTENT, head=OutsideHead(seq=-1, hash="")),
        replace(CONTENT, slots=(ONE, ONE)),
        replace(CONTENT, slots=(ONE, replace(TWO, login="ÕIE"))),
        replace(CONTENT, slots=(replace(ONE, cost=KdfCost(memory_kib=1, passes=1, lanes=1)),)),
        replace(CONTENT, slots=(replace(ONE, salt=b""),)),
        replace(CONTENT, slots=(replace(ONE, exchange_public=b""),)),
        replace(CONTENT, slots=(replace(ONE, signing_public=b""),)),
        replace(CONTENT, slots=(replace(ONE, nonce=b""),)),
        replace(CONTENT, slots=(replace(ONE, sealed=b""),)),
        replace(CONTENT, slots=(replace(ONE, wraps=()),)),
        replace(CONTENT, slots=(replace(ONE, wraps=ONE.wraps * 3),)),
        replace(CONTENT, slots=(replace(ONE, wraps=(replace(ONE.wraps[0], sealed=b""),)),)),
        replace(CONTENT, recovery=replace(CONTENT.recovery, exchange_public=b"")),
        replace(CONTENT, recovery=replace(CONTENT.recovery, wraps=())),
    ],
)
def test_what_no_program_of_ours_writes_is_neither_read_nor_written(
    wrong: SlotFile, tmp_path: Path
) -> None:
    with pytest.raises(SlotFileDamaged):
        parse(the_bytes(wrong))
    with pytest.raises(SlotFileDamaged):
        write_slots(tmp_path, wrong, mac_key=MAC_KEY)
    assert list(tmp_path.iterdir()) == []


def test_too_many_or_too_large_slots_are_not_written(tmp_path: Path) -> None:
    crowd = tuple(replace(ONE, holder=uuid4(), login=f"k{n}") for n in range(65))
    long = tuple(replace(slot, login=slot.login * 10_000) for slot in crowd[:64])

    for many in (crowd, long):
        with pytest.raises(SlotFileDamaged):
            write_slots(tmp_path, replace(CONTENT, slots=many), mac_key=MAC_KEY)
    assert list(tmp_path.iterdir()) == []
