# SPDX-License-Identifier: EUPL-1.2
"""What the count of packages reveals, how far asking round is, and what a new owner still lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId, StaffId
from hop_desktop.domain.packages import Kind, PackageRecord
from hop_desktop.domain.restores import MOST_GAPS, Asked, Oddity, oddities
from hop_desktop.domain.supplements import Item, ItemKind, content_sha256, is_missing, newest

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def a_record(sequence: int, *, incarnation: int = 0, previous: str = "") -> PackageRecord:
    return PackageRecord(
        package_id=PackageId(uuid4()),
        direction="in",
        kind=Kind.RECEIPT,
        contact_id=ContactId(UUID(int=1)),
        incarnation=incarnation,
        sequence=sequence,
        sha256=f"{sequence:064x}",
        file_name="fail.cdoc2",
        handover_id=HandoverId(UUID(int=2)),
        case_id=CaseId(UUID(int=3)),
        at=NOON,
        previous_sha256=previous,
    )


@given(st.sets(st.integers(1, 40), min_size=1), st.randoms())
def test_exactly_the_numbers_below_the_last_that_did_not_come_are_missing(
    came: set[int], chance: object
) -> None:
    records = [a_record(number) for number in came]
    chance.shuffle(records)  # type: ignore[attr-defined]  # a random.Random of hypothesis

    found = oddities(records)

    assert [each.sequence for each in found] == sorted(set(range(1, max(came))) - came)
    assert not any(each.forked for each in found)


def test_a_settled_gap_is_told_no_more() -> None:
    records = [a_record(1), a_record(4)]

    assert oddities(records, frozenset({(0, 2)})) == (Oddity(incarnation=0, sequence=3),)


def test_two_packages_of_one_number_and_a_chain_that_breaks_are_forks() -> None:
    first = a_record(1)
    twice = [first, a_record(1)]
    broken = [first, a_record(2, previous="f" * 64)]
    whole = [first, a_record(2, previous=first.sha256)]

    assert oddities(twice) == (Oddity(incarnation=0, sequence=1, forked=True),)
    assert oddities(broken) == (Oddity(incarnation=0, sequence=2, forked=True),)
    assert oddities(whole) == ()


def test_every_life_of_a_store_counts_by_itself() -> None:
    assert oddities([a_record(1), a_record(1, incarnation=1), a_record(2, incarnation=1)]) == ()


def test_a_count_that_nobody_reaches_is_not_walked_through() -> None:
    far = MOST_GAPS * 10**9

    assert oddities([a_record(far)]) == (Oddity(incarnation=0, sequence=far - 1),)


def test_part_of_an_answer_and_one_that_is_not_sure_settle_nothing() -> None:
    asked = Asked(contact_id=ContactId(UUID(int=1)), incarnation=1).asking(
        PackageId(UUID(int=9)), at=NOON
    )
    part = asked.answered(at=NOON, complete=False, restoring=False)
    unsure = asked.answered(at=NOON, complete=True, restoring=True)

    assert (part.is_settled, part.package_id) == (False, None)
    assert (unsure.is_settled, unsure.restoring) == (False, True)
    assert asked.answered(at=NOON, complete=True, restoring=False).is_settled
    assert unsure.settled(by=StaffId(UUID(int=4)), at=NOON + timedelta(days=1)).is_settled


def test_what_is_held_in_a_later_revision_is_not_missing() -> None:
    item = Item(kind=ItemKind.ENTRY, key="a/b", revision=2)

    assert is_missing(item, {})
    assert is_missing(item, {item.name: 1})
    assert not is_missing(item, {item.name: 2})
    assert newest([item], {item.name: 3}) == ()


def test_a_supplement_is_known_by_what_is_in_it_in_any_order() -> None:
    one = Item(kind=ItemKind.ENTRY, key="a/b", revision=2)
    other = Item(kind=ItemKind.FILE, key="f" * 64)

    assert content_sha256([one, other]) == content_sha256([other, one])
    assert content_sha256([one]) != content_sha256([replace(one, revision=3)])
