# SPDX-License-Identifier: EUPL-1.2
"""The protected compartment: who opens it, who does not, and what its rows give away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from hop_desktop.domain.errors import (
    CompartmentMissing,
    NotAllowed,
    NotFound,
    Stale,
    StoreDamaged,
)
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.sealing.signatures import new_key_pair
from hop_desktop.store import compartment, keys
from hop_desktop.store.institution_keys import HouseKey
from hop_desktop.store.protected import ProtectedContent
from hop_desktop.store.store import Store
from tests.store.founded import LOGIN, Founded, founded, opened
from tests.store.test_people import (
    FIRST_PASSPHRASE,
    NEW_PASSPHRASE,
    PIRET,
    ROIA,
    join,
    leave,
)
from tests.worlds import CHEAP, NOON, PASSPHRASE

CHILD, REPORTER = "Ööbikuõis", "Õie kuulis garderoobis"
WORDS = f"{CHILD}: {REPORTER}".encode()
TEACHER_ENTRY = "notice.added"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Founded]:
    """Give a house with its head, and the teachers Piret and Röia."""
    made = founded(tmp_path)
    for login in (PIRET, ROIA):
        join(made.store, login)
    yield made
    made.store.close()


def enter(made: Founded, login: str = PIRET, passphrase: str = FIRST_PASSPHRASE) -> Store:
    return opened(made.store.folder, login=login, passphrase=passphrase)


def member(made: Founded, login: str = PIRET) -> StaffMember:
    with made.store.read() as tx:
        found = tx.staff.by_login(login)
    assert found is not None
    return found


def add(store: Store, words: bytes = WORDS) -> UUID:
    entry = uuid4()
    with store.write(TEACHER_ENTRY, actor=store.person, now=NOON) as tx:
        tx.protected.add(entry, words)
    return entry


def put(store: Store, entry: UUID, words: bytes, *, revision: int) -> ProtectedContent:
    with store.write("notice.changed", actor=store.person, now=NOON) as tx:
        return tx.protected.replace(entry, words, revision=revision)


def get(store: Store, entry: UUID) -> bytes:
    with store.read() as tx:
        return tx.protected.get(entry).content


def readable(store: Store) -> set[bytes]:
    with store.read() as tx:
        return {found.content for found in tx.protected.readable()}


def change(head: Store, changed: StaffMember) -> None:
    """Let the head change somebody's roles or duties, as the use case does."""
    with head.write("person.changed", actor=head.person, now=NOON) as tx:
        tx.staff.save(changed)
        head.grant_institution_keys(tx, changed.id)


def recover(made: Founded, login: str, *, key: str = "") -> Store:
    return Store.recover(
        made.store.folder,
        recovery=key or made.recovery.text,
        login=login,
        passphrase=NEW_PASSPHRASE,
        cost=CHEAP,
        now=NOON,
    )


def compartment_public(store: Store) -> bytes:
    return store.keyring.public(HouseKey.PROTECT)


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


def test_who_does_not_hold_the_key_cannot_take_it_from_others(made: Founded) -> None:
    piret = enter(made)

    def refused() -> None:
        with piret.write("a", actor=piret.person, now=NOON) as tx:
            piret.withdraw_institution_keys(tx, made.store.person)

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


# What the rows give away


def test_planted_words_stand_in_no_row(made: Founded) -> None:
    piret = enter(made)
    entry = add(piret)
    put(piret, entry, WORDS + b"!", revision=1)
    piret.keep_draft(piret.person, f"notice.{CHILD}", WORDS.decode(), now=NOON)

    for table in piret._database.tables():
        for row in piret._database.all(f"SELECT * FROM {table}"):  # noqa: S608  names only
            text = repr(list(row.values())) + "".join(
                value.decode("latin-1") for value in row.values() if isinstance(value, bytes)
            )
            for word in (CHILD, REPORTER):
                assert word not in text
                assert word.encode().decode("latin-1") not in text


def test_no_row_of_the_compartment_names_its_author(made: Founded) -> None:
    piret = enter(made)
    add(piret)
    piret.keep_draft(piret.person, "notice.1", "sõnad", now=NOON)

    for table in piret._database.tables():
        if table.startswith("protected_"):
            (row, *_) = piret._database.all(f"SELECT * FROM {table}") or [{}]  # noqa: S608
            assert str(piret.person) not in repr(row)


# Tampering


def swap(store: Store, table: str, one: UUID, other: UUID) -> None:
    """Put the sealed bytes of two entries in each other's place."""
    name = "id" if table == "protected_entry" else "entry_id"
    held = {
        entry: store._database.all(
            f"SELECT sealed FROM {table} WHERE {name} = :id",  # noqa: S608  names only
            {"id": str(entry)},
        )
        for entry in (one, other)
    }
    store._database.run(f"UPDATE {table} SET sealed = zeroblob(0)")  # noqa: S608  names only
    for here, there in ((one, other), (other, one)):
        store._database.run(
            f"UPDATE {table} SET sealed = :sealed WHERE {name} = :id",  # noqa: S608  names only
            {"sealed": held[there][0]["sealed"], "id": str(here)},
        )


def test_swapped_texts_are_refused_and_the_rest_stays_readable(made: Founded) -> None:
    one, two = add(made.store, b"esimene"), add(made.store, b"teine")
    add(made.store, b"kolmas")
    (third,) = {found.id for found in rows_of(made.store)} - {one, two}
    kept = made.store._database.one(
        "SELECT sealed FROM protected_entry WHERE id = :id", {"id": str(third)}
    )
    swap(made.store, "protected_entry", one, two)
    assert kept is not None
    made.store._database.run(
        "UPDATE protected_entry SET sealed = :sealed WHERE id = :id",
        {"sealed": kept["sealed"], "id": str(third)},
    )

    for entry in (one, two):
        with pytest.raises(StoreDamaged):
            get(made.store, entry)
    assert readable(made.store) == {b"kolmas"}
    assert not made.store.verify().ok


def rows_of(store: Store) -> tuple[ProtectedContent, ...]:
    with store.read() as tx:
        return tx.protected.readable()


def test_swapped_grants_open_nothing(made: Founded) -> None:
    one, two = add(made.store, b"esimene"), add(made.store, b"teine")
    swap(made.store, "protected_grant", one, two)

    for entry in (one, two):
        with pytest.raises(NotAllowed):
            get(made.store, entry)
    assert not made.store.verify().ok


def test_an_earlier_text_cannot_be_put_back(made: Founded) -> None:
    entry = add(made.store, b"esimene")
    put(made.store, entry, b"teine", revision=1)
    made.store._database.run(
        "UPDATE protected_entry SET sealed = (SELECT sealed FROM protected_earlier)"
    )

    with pytest.raises(StoreDamaged):
        get(made.store, entry)


def test_an_entry_that_was_tampered_with_does_not_keep_anybody_from_leaving(made: Founded) -> None:
    deputy = join(made.store, "kai", Role.HEAD)
    add(made.store, b"esimene")
    broken = add(made.store, b"teine")
    made.store._database.run(
        "UPDATE protected_grant SET sealed = zeroblob(128) WHERE entry_id = :id",
        {"id": str(broken)},
    )
    leave(made.store, deputy)

    assert readable(made.store) == {b"esimene"}


def test_a_grant_of_another_length_opens_nothing(made: Founded) -> None:
    entry, public = add(made.store), compartment_public(made.store)
    info = ["hop/protected-grant/1", str(made.store.id), str(entry)]
    made.store._database.run(
        "UPDATE protected_grant SET sealed = :sealed",
        {"sealed": keys.wrap(b"x" * 32, public, info=info)},
    )

    with pytest.raises(NotAllowed):
        get(made.store, entry)


def test_nobody_seals_to_a_key_that_the_root_did_not_sign(made: Founded) -> None:
    """A colleague who puts a public key of their own in its place learns nothing."""
    _, public = compartment.new_pair()
    made.store._database.run(
        "UPDATE institution_key SET public_key = :mine WHERE purpose = 'protect'",
        {"mine": public},
    )

    with pytest.raises(StoreDamaged):
        add(enter(made))


def test_a_root_of_another_kind_is_a_fault_of_ours() -> None:
    private, public = new_key_pair()

    with pytest.raises(TypeError):
        compartment.vouch(b"", private, store_id=uuid4())
    with pytest.raises(TypeError):
        compartment.is_vouched_for(b"", b"", public, store_id=uuid4())


# Drafts


def test_a_draft_of_a_notice_is_sealed_to_its_author(made: Founded) -> None:
    piret, roia = enter(made), enter(made, ROIA)
    form = "notice.new"
    piret.keep_draft(piret.person, form, "mustand", now=NOON)
    piret.keep_draft(piret.person, form, "mustand õige", now=NOON)
    piret.keep_draft(piret.person, "observation", "muu", now=NOON)
    mine = piret.draft(piret.person, form)

    assert mine is not None
    assert (mine.body, mine.saved_at) == ("mustand õige", NOON)
    assert {name for name, _ in piret.drafts(piret.person)} == {form, "observation"}
    for other in (roia, made.store):
        assert other.draft(piret.person, form) is None
        assert other.draft(other.person, form) is None
        assert form not in {name for name, _ in other.drafts(piret.person)}
        other.drop_draft(piret.person, form)
        assert other.drafts(other.person) == ()
        with pytest.raises(NotAllowed):
            other.keep_draft(piret.person, form, "vale", now=NOON)
    assert piret.draft(piret.person, form) == mine
    (row,) = made.store._database.all("SELECT * FROM protected_draft")
    for secret in (roia._holders.ring.exchange, *made.store.keyring.held().values()):
        with pytest.raises(NotAllowed):
            compartment.open_draft(row["sealed"], secret, store_id=roia.id, label=row["label"])


def test_a_draft_of_a_notice_survives_closing_and_ends_with_its_action(made: Founded) -> None:
    piret = enter(made)
    piret.keep_draft(piret.person, "notice.new", "mustand", now=NOON)
    piret.close()
    again = enter(made)

    assert again.draft(again.person, "notice.new") is not None
    with again.write(TEACHER_ENTRY, actor=again.person, now=NOON) as tx:
        tx.protected.add(uuid4(), WORDS)
        tx.drop_draft(again.person, "notice.new")
    assert again.draft(again.person, "notice.new") is None
    assert made.store._database.all("SELECT * FROM protected_draft") == []


# Stores from before


def age(store: Store) -> None:
    """Leave the store as the migration leaves one from before there was a compartment."""
    for table in ("key_grant", "key_voucher", "institution_key"):
        store._database.run(f"DELETE FROM {table} WHERE purpose = 'protect'")  # noqa: S608


def test_an_older_store_gets_its_compartment_from_an_administrator(made: Founded) -> None:
    change(made.store, replace(member(made, ROIA), named_contact=True))
    age(made.store)
    piret = enter(made)
    with pytest.raises(CompartmentMissing):
        add(piret)
    assert readable(piret) == set()
    admission = made.store.admission(member(made), passphrase=FIRST_PASSPHRASE, cost=CHEAP)
    with made.store.write("person.passphrase-reset", actor=made.store.person, now=NOON) as tx:
        made.store.admit(tx, admission)
    piret.close()

    head = enter(made, LOGIN, PASSPHRASE)
    piret = enter(made)
    add(piret)

    assert [entry.action for entry in head.journal(limit=9)].count("keys.compartment-made") == 1
    assert readable(head) == readable(piret) == readable(enter(made, ROIA)) == {WORDS}
    made.store.close()
    head.close()
    assert readable(recover(made, LOGIN)) == {WORDS}
