# SPDX-License-Identifier: EUPL-1.2
"""From a passphrase or a paper key to the store's key, and no other way."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from itertools import pairwise
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import (
    NotAllowed,
    SlotFileDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hop_desktop.store import key_slots, keys, person_keys, root_key
from hop_desktop.store.key_slots import KdfCost, Slot
from hop_desktop.store.keys import KeyRing, Purpose
from hop_desktop.store.person_keys import PersonKeys
from tests.worlds import CHEAP, PASSPHRASE

STORE, HOLDER, OTHER = uuid4(), uuid4(), uuid4()
MARK = root_key.mark_of(b"root")


def a_slot(passphrase: str = PASSPHRASE) -> tuple[Slot, PersonKeys]:
    person = person_keys.new_person_keys(MARK)
    slot = key_slots.new_slot(
        person,
        passphrase,
        store_id=STORE,
        holder=HOLDER,
        login="õie",
        cost=CHEAP,
        wraps=(),
    )
    return slot, person


# Derivations that others have computed


def test_keys_are_derived_as_in_rfc_5869() -> None:
    # Appendix A.3: SHA-256, no salt, no info; the first 32 of its 42 octets.
    derived = keys.hkdf(b"\x0b" * 22, b"")

    assert derived.hex() == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"


def test_the_library_computes_argon2id_as_in_rfc_9106() -> None:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    tag = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    ).derive(b"\x01" * 32)

    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_public_keys_are_those_of_rfc_7748_and_rfc_8032() -> None:
    bob = bytes.fromhex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")
    signing = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")

    assert (
        person_keys.exchange_public(bob).hex()
        == "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"
    )
    assert (
        person_keys.signing_public(signing).hex()
        == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    )


# Passphrases


def test_the_passphrase_opens_the_keys_that_were_sealed() -> None:
    slot, person = a_slot()

    assert key_slots.open_slot(slot, PASSPHRASE, store_id=STORE) == person


def test_a_passphrase_typed_in_another_normal_form_is_the_same() -> None:
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)
    slot, person = a_slot(decomposed)

    assert decomposed != PASSPHRASE
    assert key_slots.open_slot(slot, PASSPHRASE, store_id=STORE) == person


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        " ",
        PASSPHRASE.upper(),
        PASSPHRASE + " ",
        PASSPHRASE + "\0",
        PASSPHRASE[:-1],
        PASSPHRASE.replace("õ", "o"),
        "\ud800",
        "x" * 1_000_000,
    ],
    ids=["empty", "space", "case", "space-after", "nul", "short", "bare", "surrogate", "1-MB"],
)
def test_no_other_passphrase_opens(wrong: str) -> None:
    slot, _ = a_slot()

    with pytest.raises(WrongPassphrase):
        key_slots.open_slot(slot, wrong, store_id=STORE)


def test_two_slots_of_one_passphrase_have_nothing_in_common() -> None:
    one, _ = a_slot()
    two, _ = a_slot()

    assert one.salt != two.salt
    assert one.nonce != two.nonce
    assert one.sealed != two.sealed


@pytest.mark.parametrize(
    "changed",
    [
        {"holder": OTHER},
        {"login": "öie"},
        {"cost": KdfCost(memory_kib=32, passes=1, lanes=1)},
        {"cost": KdfCost(memory_kib=64, passes=2, lanes=1)},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"sealed": bytes(112)},
        {"exchange_public": bytes(32)},
        {"signing_public": bytes(32)},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_slot_changed_in_any_field_does_not_open(changed: dict[str, Any]) -> None:
    slot, _ = a_slot()

    with pytest.raises(WrongPassphrase):
        key_slots.open_slot(replace(slot, **changed), PASSPHRASE, store_id=STORE)


def test_a_slot_of_another_store_does_not_open() -> None:
    slot, _ = a_slot()

    with pytest.raises(WrongPassphrase):
        key_slots.open_slot(slot, PASSPHRASE, store_id=OTHER)


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(memory_kib=2 * 1024 * 1024, passes=1, lanes=1),
        KdfCost(memory_kib=64, passes=11, lanes=1),
        KdfCost(memory_kib=1024, passes=1, lanes=9),
        KdfCost(memory_kib=7, passes=1, lanes=1),
        KdfCost(memory_kib=64, passes=0, lanes=1),
        KdfCost(memory_kib=64, passes=1, lanes=0),
    ],
)
def test_unreasonable_work_is_refused_before_it_is_done(cost: KdfCost) -> None:
    slot, _ = a_slot()

    with pytest.raises(SlotFileDamaged):
        key_slots.open_slot(replace(slot, cost=cost), PASSPHRASE, store_id=STORE)


def test_public_keys_that_are_not_those_inside_are_refused() -> None:
    """A holder of the passphrase cannot pass off a foreign public key either."""
    person = person_keys.new_person_keys(MARK)
    foreign = replace(person, exchange=person_keys.new_person_keys(MARK).exchange)
    slot = key_slots.new_slot(
        person, PASSPHRASE, store_id=STORE, holder=HOLDER, login="õie", cost=CHEAP, wraps=()
    )
    lying = replace(slot, exchange_public=person_keys.exchange_public(foreign.exchange))
    sealed = _seal_again(lying, person)

    with pytest.raises(SlotFileDamaged):
        key_slots.open_slot(sealed, PASSPHRASE, store_id=STORE)


def _seal_again(slot: Slot, person: PersonKeys) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    aead = ChaCha20Poly1305(key_slots._kek(slot, PASSPHRASE, store_id=STORE))
    plain = person.exchange + person.signing + person.root_mark
    return replace(slot, sealed=aead.encrypt(slot.nonce, plain, key_slots._header(slot, STORE)))


# Master keys


def a_ring(holder: PersonKeys, **masters: bytes) -> KeyRing:
    return KeyRing(
        store_id=STORE,
        holder=HOLDER,
        exchange=holder.exchange,
        masters={int(name[1:]): master for name, master in masters.items()},
    )


def test_a_holder_unwraps_every_generation_that_was_wrapped() -> None:
    person = person_keys.new_person_keys(MARK)
    ring = a_ring(person, g1=keys.new_master(), g2=keys.new_master())

    wraps = ring.wraps(person_keys.exchange_public(person.exchange), holder=HOLDER)

    opened = keys.key_ring(wraps, person.exchange, store_id=STORE, holder=HOLDER)
    assert opened == ring
    assert opened.generation == 2
    assert all(len(wrap.sealed) == keys.WRAP_BYTES for wrap in wraps)


def test_a_wrap_opens_for_no_other_holder_store_generation_or_key() -> None:
    person, stranger = person_keys.new_person_keys(MARK), person_keys.new_person_keys(MARK)
    (wrap,) = a_ring(person, g1=keys.new_master()).wraps(
        person_keys.exchange_public(person.exchange), holder=HOLDER
    )

    for kept, private, store, holder in (
        (wrap, person.exchange, STORE, OTHER),
        (wrap, person.exchange, OTHER, HOLDER),
        (replace(wrap, generation=2), person.exchange, STORE, HOLDER),
        (wrap, stranger.exchange, STORE, HOLDER),
    ):
        with pytest.raises(SlotFileDamaged):
            keys.unwrap_master(kept, private, store_id=store, holder=holder)


def test_a_master_key_of_another_length_is_refused() -> None:
    person = person_keys.new_person_keys(MARK)
    public = person_keys.exchange_public(person.exchange)
    wrap = keys.wrap_master(b"short", public, store_id=STORE, holder=HOLDER, generation=1)

    with pytest.raises(SlotFileDamaged):
        keys.unwrap_master(wrap, person.exchange, store_id=STORE, holder=HOLDER)


def test_a_secret_wrapped_for_one_purpose_does_not_open_for_another() -> None:
    person = person_keys.new_person_keys(MARK)
    sealed = keys.wrap(b"secret", person_keys.exchange_public(person.exchange), info=["a"])

    assert keys.unwrap(sealed, person.exchange, info=["a"]) == b"secret"
    for spoiled, info in ((sealed, ["b"]), (sealed[:-1], ["a"]), (b"", ["a"])):
        with pytest.raises(NotAllowed):
            keys.unwrap(spoiled, person.exchange, info=info)


def test_every_purpose_has_a_key_of_its_own() -> None:
    ring = a_ring(person_keys.new_person_keys(MARK), g1=bytes(32), g2=bytes([1]) * 32)

    derived = [ring.key(purpose, g) for purpose in Purpose for g in (1, 2)]

    assert len(set(derived)) == len(derived)


# The paper key


def test_the_paper_key_opens_only_its_own_slot() -> None:
    private = key_slots.recovery_private(b"\x01" * 20)
    slot = key_slots.new_recovery_slot(private, holder=HOLDER, wraps=())

    key_slots.check_recovery(slot, private)
    with pytest.raises(WrongRecoveryKey):
        key_slots.check_recovery(slot, key_slots.recovery_private(b"\x02" * 20))


# Cost


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0.2, key_slots.STRONGEST),
        (0.5, key_slots.MIDDLE),
        (1.4, key_slots.WEAKEST),
        (9.0, key_slots.WEAKEST),
    ],
)
def test_the_strongest_cost_within_a_second_and_a_half_is_taken(
    seconds: float, expected: KdfCost
) -> None:
    ticks = iter([10.0, 10.0 + seconds])

    assert key_slots.calibrated(lambda: next(ticks)) == expected


def test_what_may_be_made_is_ordered_and_never_below_the_second_choice_of_rfc_9106() -> None:
    costs = (key_slots.STRONGEST, key_slots.MIDDLE, key_slots.WEAKEST)

    assert all(strong.memory_kib > weak.memory_kib for strong, weak in pairwise(costs))
    assert all(cost.is_sane for cost in costs)
    assert KdfCost(memory_kib=64 * 1024, passes=3, lanes=4) == key_slots.WEAKEST


# Nothing secret in a traceback


@given(st.binary(min_size=32, max_size=32))
def test_no_secret_is_shown(secret: bytes) -> None:
    person = PersonKeys(exchange=secret, signing=secret, root_mark=MARK)
    ring = a_ring(person, g1=secret)

    shown = repr(person) + repr(ring)

    assert repr(secret) not in shown
    assert secret.hex() not in shown
