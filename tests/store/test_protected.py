# SPDX-License-Identifier: EUPL-1.2
"""The protected compartment: who opens it, and what happens when keys change hands."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from hop_desktop.domain.errors import (
    NotAllowed,
    NotFound,
    Stale,
    StoreDamaged,
)
from hop_desktop.domain.staff import Role
from hop_desktop.store import compartment, keys
from hop_desktop.store.institution_keys import HouseKey
from tests.store.compartments import (
    TEACHER_ENTRY,
    WORDS,
    add,
    change,
    compartment_public,
    enter,
    get,
    member,
    put,
    readable,
    recover,
)
from tests.store.founded import LOGIN, Founded
from tests.store.people_ground import (
    NEW_PASSPHRASE,
    PIRET,
    ROIA,
    join,
    leave,
)
from tests.store.tampering import Colleague
from tests.worlds import CHEAP, NOON, PASSPHRASE

# Who reads


def test_the_author_and_the_head_read_and_a_colleague_does_not(made: Founded) -> None:
    piret, roia = enter(made), enter(made, ROIA)
    entry = add(piret)

    for store in (piret, made.store):
        assert get(store, entry) == WORDS
        assert readable(store) == {WORDS}
    with pytest.raises(NotAllowed):
        get(roia, entry)
    assert readable(roia) == set()


def test_the_entitled_learn_who_wrote_it(made: Founded) -> None:
    add(enter(made))

    with made.store.read() as tx:
        (found,) = tx.protected.readable()

    assert found.author == member(made).id


def test_a_colleague_reads_their_own_and_no_more(made: Founded) -> None:
    piret, roia = enter(made), enter(made, ROIA)
    add(piret)
    add(roia, b"teine")

    assert readable(roia) == {b"teine"}
    assert readable(made.store) == {WORDS, b"teine"}


def test_every_key_in_a_colleagues_hands_opens_nothing_of_any_row(made: Founded) -> None:
    """The whole decrypted database and each secret of the ring are no way in."""
    entry = add(enter(made))
    roia = enter(made, ROIA)
    ring, database = roia._holders.ring, roia._database
    derived = [
        keys.derived(master, purpose)
        for master in ring.masters.values()
        for purpose in keys.Purpose
    ]
    secrets = [ring.exchange, *ring.masters.values(), *derived, *roia.keyring.held().values()]
    house_grants = database.all("SELECT sealed FROM key_grant WHERE purpose = 'protect'")
    (body,) = database.all("SELECT sealed FROM protected_entry")
    grants = database.all("SELECT sealed FROM protected_grant")

    assert len(grants) == 2
    for secret in secrets:
        for row in grants:
            with pytest.raises(NotAllowed):
                compartment.open_grant(row["sealed"], secret, store_id=roia.id, entry=entry)
        for row in house_grants:
            for holder in made.store.keyring.holders(HouseKey.PROTECT):
                info = ["hop/house/1", str(roia.id), str(holder), "protect"]
                with pytest.raises(NotAllowed):
                    keys.unwrap(row["sealed"], secret, info=info)
        key = compartment.EntryKey(secret=secret, author=roia.person)
        with pytest.raises(NotAllowed):
            compartment.open_body(body["sealed"], key, store_id=roia.id, entry=entry, revision=1)


def test_an_entry_that_is_not_there_is_not_found(made: Founded) -> None:
    for step in (
        lambda: get(made.store, uuid4()),
        lambda: put(made.store, uuid4(), b"", revision=1),
    ):
        with pytest.raises(NotFound):
            step()


# Changing


def test_what_was_replaced_is_kept(made: Founded) -> None:
    piret = enter(made)
    entry = add(piret, b"esimene")
    put(piret, entry, b"teine", revision=1)
    put(made.store, entry, b"kolmas", revision=2)

    for store in (piret, made.store):
        with store.read() as tx:
            now, earlier = tx.protected.get(entry), tx.protected.earlier(entry)
        assert (now.revision, now.content) == (3, b"kolmas")
        assert [(text.revision, text.content) for text in earlier] == [
            (1, b"esimene"),
            (2, b"teine"),
        ]
    assert made.store.verify().ok


def test_two_who_change_the_same_text_do_not_overwrite_each_other(made: Founded) -> None:
    piret = enter(made)
    entry = add(piret)
    put(made.store, entry, b"juhataja", revision=1)

    with pytest.raises(Stale):
        put(piret, entry, b"Piret", revision=1)
    assert get(piret, entry) == b"juhataja"


def test_who_cannot_read_an_entry_cannot_change_it_or_see_what_it_said(made: Founded) -> None:
    entry = add(enter(made))
    roia = enter(made, ROIA)

    with pytest.raises(NotAllowed):
        put(roia, entry, b"", revision=1)
    with roia.read() as tx, pytest.raises(NotAllowed):
        tx.protected.earlier(entry)


def test_an_action_that_is_undone_leaves_no_entry(made: Founded) -> None:
    def refused() -> None:
        with made.store.write(TEACHER_ENTRY, actor=made.store.person, now=NOON) as tx:
            tx.protected.add(uuid4(), WORDS)
            raise NotAllowed

    with pytest.raises(NotAllowed):
        refused()
    assert readable(made.store) == set()


# Duties and roles, joining and leaving


def test_the_named_contact_reads_from_the_day_they_are_named(made: Founded) -> None:
    piret, roia = enter(made), enter(made, ROIA)
    add(piret)
    change(made.store, replace(member(made, ROIA), named_contact=True))

    assert readable(roia) == {WORDS}


def test_who_is_named_no_more_reads_no_more_and_the_key_is_another(made: Founded) -> None:
    piret, roia = enter(made), enter(made, ROIA)
    change(made.store, replace(member(made, ROIA), named_contact=True))
    entry = add(piret)
    kept = roia.keyring.private(HouseKey.PROTECT)
    before = compartment_public(made.store)

    change(made.store, replace(member(made, ROIA), named_contact=False))

    assert readable(roia) == set()
    assert compartment_public(made.store) != before
    for row in roia._database.all("SELECT sealed FROM protected_grant"):
        with pytest.raises(NotAllowed):
            compartment.open_grant(row["sealed"], kept, store_id=roia.id, entry=entry)
    assert readable(piret) == readable(made.store) == {WORDS}
    assert made.store.verify().ok


def test_a_change_that_takes_no_right_leaves_the_key_as_it_is(made: Founded) -> None:
    before = compartment_public(made.store)
    change(made.store, replace(member(made, ROIA), roles=frozenset({Role.COORDINATOR})))

    assert compartment_public(made.store) == before


def test_a_coordinator_sends_packages_but_reads_no_protected_entry(made: Founded) -> None:
    add(enter(made))
    join(made.store, "öie", Role.COORDINATOR)
    coordinator = enter(made, "öie")

    assert coordinator.keyring.sign()
    assert readable(coordinator) == set()


def test_when_a_deputy_leaves_the_compartment_gets_new_keys(made: Founded) -> None:
    deputy = join(made.store, "kai", Role.HEAD)
    kai = enter(made, "kai")
    mine, theirs = add(kai, b"Kai oma"), add(enter(made))
    kept = kai.keyring.held()[HouseKey.PROTECT], kai._holders.ring.exchange
    before = compartment_public(made.store)
    kai.close()

    leave(made.store, deputy)

    assert compartment_public(made.store) != before
    assert (
        readable(made.store)
        == readable(enter(made, LOGIN, PASSPHRASE))
        == {
            b"Kai oma",
            WORDS,
        }
    )
    assert readable(enter(made)) == {WORDS}
    for entry in (mine, theirs):
        rows = made.store._database.all(
            "SELECT sealed FROM protected_grant WHERE entry_id = :id", {"id": str(entry)}
        )
        for row in rows:
            for private in kept:
                with pytest.raises(NotAllowed):
                    compartment.open_grant(
                        row["sealed"], private, store_id=made.store.id, entry=entry
                    )
    assert made.store.verify().ok


def test_when_a_teacher_leaves_the_keys_stay_and_the_head_still_reads(made: Founded) -> None:
    piret = enter(made)
    add(piret)
    piret.close()
    before = compartment_public(made.store)

    leave(made.store, member(made))

    assert compartment_public(made.store) == before
    assert readable(made.store) == {WORDS}


def test_who_comes_back_reads_what_they_once_wrote(made: Founded) -> None:
    add(enter(made))
    piret = member(made)
    leave(made.store, piret)
    admission = made.store.admission(piret, passphrase=NEW_PASSPHRASE, cost=CHEAP)
    with made.store.write("person.taken-back", actor=made.store.person, now=NOON) as tx:
        tx.staff.save(replace(tx.staff.get(piret.id), active=True))
        made.store.admit(tx, admission)
        made.store.grant_institution_keys(tx, piret.id)

    assert readable(enter(made, PIRET, NEW_PASSPHRASE)) == {WORDS}


def test_a_forgotten_passphrase_costs_an_author_nothing(made: Founded) -> None:
    add(enter(made))
    add(enter(made, ROIA), b"teine")
    admission = made.store.admission(member(made), passphrase=NEW_PASSPHRASE, cost=CHEAP)
    with made.store.write("person.passphrase-reset", actor=made.store.person, now=NOON) as tx:
        made.store.admit(tx, admission)

    assert readable(enter(made, PIRET, NEW_PASSPHRASE)) == {WORDS}
    assert readable(enter(made, ROIA)) == {b"teine"}


def test_a_head_who_steps_down_hands_the_compartment_over(made: Founded) -> None:
    join(made.store, "kai", Role.HEAD)
    add(enter(made))
    change(made.store, replace(member(made, LOGIN), roles=frozenset({Role.TEACHER})))

    assert readable(made.store) == set()
    assert readable(enter(made, "kai")) == {WORDS}


def test_a_content_key_that_somebody_kept_opens_nothing_that_is_added_since(made: Founded) -> None:
    join(made.store, "kai", Role.HEAD)
    entry = add(enter(made))
    put(made.store, entry, b"teine tekst", revision=1)
    with made.store.read() as tx:
        kept = tx.protected._key(entry)
    change(made.store, replace(member(made, LOGIN), roles=frozenset({Role.TEACHER})))

    kai = enter(made, "kai")
    put(kai, entry, b"kolmas tekst", revision=2)

    with kai.read() as tx:
        assert [text.content for text in tx.protected.earlier(entry)] == [WORDS, b"teine tekst"]
        rows = tx.rows.all("SELECT sealed, revision FROM protected_entry") + tx.rows.all(
            "SELECT sealed, revision FROM protected_earlier"
        )
    assert len(rows) == 3
    for row in rows:
        with pytest.raises(NotAllowed):
            compartment.open_body(
                row["sealed"], kept, store_id=kai.id, entry=entry, revision=row["revision"]
            )
    assert get(enter(made), entry) == b"kolmas tekst"
    assert kai.verify().ok


def test_an_entry_that_was_tampered_with_goes_over_as_it_is(made: Founded) -> None:
    join(made.store, "kai", Role.HEAD)
    piret = enter(made)
    whole, changed = add(piret, b"terve"), add(piret)
    piret.close()
    sql = "UPDATE protected_entry SET sealed = zeroblob(60) WHERE id = :id"
    Colleague(made.store).write(sql, id=str(changed))

    change(made.store, replace(member(made, LOGIN), roles=frozenset({Role.TEACHER})))

    kai = enter(made, "kai")
    assert get(kai, whole) == b"terve"
    with pytest.raises(StoreDamaged):
        get(kai, changed)


def test_who_does_not_hold_the_key_cannot_take_it_from_others(made: Founded) -> None:
    piret = enter(made)

    def refused() -> None:
        with piret.write("a", actor=piret.person, now=NOON) as tx:
            other = tx.staff.get(made.store.person)
            tx.staff.save(replace(other, roles=frozenset({Role.TEACHER}), named_contact=False))
            piret.grant_institution_keys(tx, other.id)

    with pytest.raises(NotAllowed):
        refused()


# Paper


def test_the_paper_brings_the_head_back_in(made: Founded) -> None:
    add(enter(made))
    made.store.close()

    assert readable(recover(made, LOGIN)) == {WORDS}


def test_the_paper_brings_a_teacher_back_to_their_own(made: Founded) -> None:
    add(enter(made))
    add(enter(made, ROIA), b"teine")
    made.store.close()

    assert readable(recover(made, PIRET)) == {WORDS}


def test_the_paper_opens_what_was_sealed_after_the_keys_were_changed(made: Founded) -> None:
    deputy = join(made.store, "kai", Role.HEAD)
    leave(made.store, deputy)
    add(enter(made))
    made.store.close()

    assert readable(recover(made, LOGIN)) == {WORDS}


def test_a_new_sheet_opens_and_the_old_one_leaves_no_key_behind(made: Founded) -> None:
    add(enter(made))
    before = compartment_public(made.store)
    with made.store.write("recovery.renewed", actor=made.store.person, now=NOON) as tx:
        key = made.store.renew_recovery(tx)
    made.store.close()
    store = recover(made, LOGIN, key=key.text)

    assert readable(store) == {WORDS}
    assert compartment_public(store) != before
