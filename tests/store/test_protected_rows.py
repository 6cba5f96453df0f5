# SPDX-License-Identifier: EUPL-1.2
"""What the rows of the protected compartment give away, and what tampering with them comes to."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from hop_desktop.domain.errors import (
    CompartmentMissing,
    NotAllowed,
    StoreDamaged,
)
from hop_desktop.domain.staff import Role
from hop_desktop.sealing.signatures import new_key_pair
from hop_desktop.store import compartment, keys, root_key, schema
from hop_desktop.store.protected import ProtectedContent
from hop_desktop.store.store import Store
from tests.store.compartments import (
    CHILD,
    REPORTER,
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
    FIRST_PASSPHRASE,
    ROIA,
    join,
    leave,
)
from tests.worlds import CHEAP, NOON, PASSPHRASE

# What the rows give away


def test_planted_words_stand_in_no_row(made: Founded) -> None:
    piret = enter(made)
    entry = add(piret)
    put(piret, entry, WORDS + b"!", revision=1)
    piret.keep_draft(piret.person, f"notice.{CHILD}", WORDS.decode(), now=NOON)

    for table in schema.tables(piret._database):
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

    names = [name for name in schema.tables(piret._database) if name.startswith("protected_")]
    rows = [
        row
        for name in names
        for row in piret._database.all(f"SELECT * FROM {name}")  # noqa: S608  names only
    ]
    assert len(rows) == 4
    for row in rows:
        assert str(piret.person) not in repr(row)
        assert all(
            piret.person.bytes not in value for value in row.values() if isinstance(value, bytes)
        )


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


def test_a_root_of_another_kind_is_a_fault_of_ours_and_signs_nothing() -> None:
    private, public = new_key_pair()

    with pytest.raises(TypeError):
        root_key.signed_by_root(b"", private)
    assert not root_key.is_by_root(b"", b"", public)


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
