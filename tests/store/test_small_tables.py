# SPDX-License-Identifier: EUPL-1.2
"""Ownership numbers, tombstones and settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.alarms import Alarm, AlarmKind
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import (
    CaseId,
    HandoverId,
    JoinId,
    PackageId,
    SendingId,
    SigningId,
    StoreId,
)
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.packages import Kind
from hop_desktop.store import migrate, schema
from hop_desktop.store.transaction import Transaction
from tests.builders import NOON, an_incoming
from tests.store.ground import Ground
from tests.store.test_packages import logged
from tests.strategies import texts


@given(number=st.integers(1, 2**31 - 1))
def test_a_taken_number_reads_back_equal(common: Ground, number: int) -> None:
    with common.undone() as tx:
        tx.ownership.set(common.case.id, number, common.incoming.handover_id)

        assert tx.ownership.known(common.case.id) == (number, common.incoming.handover_id)


def test_a_later_number_stands_in_the_place_of_the_earlier(ground: Ground) -> None:
    later = ground.tx.incoming.save(an_incoming(ground.contact))
    ground.tx.ownership.set(ground.case.id, 2, ground.incoming.handover_id)
    ground.tx.ownership.set(ground.case.id, 4, later.handover_id)

    assert ground.tx.ownership.known(ground.case.id) == (4, later.handover_id)
    assert ground.tx.ownership.known(CaseId(uuid4())) is None


def test_a_tombstone_is_final_and_its_first_note_stays(ground: Ground) -> None:
    buried = HandoverId(uuid4())
    sender, other = StoreId(uuid4()), StoreId(uuid4())
    ground.tx.tombstones.add(buried, NOON, sender=sender)
    ground.tx.tombstones.add(buried, NOON + timedelta(days=1), sender=sender)

    assert ground.tx.tombstones.has(buried, sender=sender)
    assert not ground.tx.tombstones.has(HandoverId(uuid4()), sender=sender)
    assert not ground.tx.tombstones.has(buried, sender=other)
    ground.tx.tombstones.add(buried, NOON, sender=other)
    assert ground.tx.tombstones.has(buried, sender=other)


@given(content=texts)
def test_a_setting_reads_back_equal(common: Ground, content: str) -> None:
    with common.undone() as tx:
        tx.settings.set("card.serial", "1")
        tx.settings.set("card.serial", content)

        assert tx.settings.get("card.serial") == content
        assert tx.settings.get("incarnation") is None


@pytest.mark.parametrize(
    "asked",
    [
        lambda tx: tx.joins.get(JoinId(uuid4())),
        lambda tx: tx.letters.get(PackageId(uuid4())),
        lambda tx: tx.received.readership(HandoverId(uuid4())),
        lambda tx: tx.receivings.get(SendingId(uuid4())),
        lambda tx: tx.sendings.get(SendingId(uuid4())),
        lambda tx: tx.signings.get(SigningId(uuid4())),
    ],
    ids=["join", "letter", "readership", "receiving", "sending", "signing"],
)
def test_what_was_never_kept_is_not_found(
    ground: Ground, asked: Callable[[Transaction], object]
) -> None:
    with pytest.raises(NotFound):
        asked(ground.tx)


def test_of_each_kind_the_first_alarm_waits(ground: Ground) -> None:
    first = Alarm(kind=AlarmKind.RIGHTS, at=NOON)
    ground.tx.alarms.sound(first)
    ground.tx.alarms.sound(Alarm(kind=AlarmKind.RIGHTS, at=NOON + timedelta(days=1)))

    assert ground.tx.alarms.all() == (first,)


def test_older_tombstones_learn_their_sender_from_the_exchange_log(ground: Ground) -> None:
    script = next(each for each in migrate.scripts() if "kept_tombstone" in each)
    number = migrate.scripts().index(script) + 1
    buried = HandoverId(uuid4())
    row = {"handover_id": str(buried), "buried_at": utc_text(NOON)}
    logged(ground, direction="in", kind=Kind.WITHDRAW, handover_id=buried)
    with ground.database.unguarded():
        ground.database.run("DROP TABLE tombstone")
        ground.database.run("CREATE TABLE tombstone (handover_id TEXT, buried_at TEXT)")
    ground.tx.rows.insert("tombstone", row, key="handover_id")

    schema.run_script(ground.database, script, version=number)

    assert ground.tx.tombstones.has(buried, sender=ground.contact.card.store_id)
