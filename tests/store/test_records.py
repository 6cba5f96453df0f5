# SPDX-License-Identifier: EUPL-1.2
"""Records keep everything they say, in the store and on their way to another one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from hypothesis import given

from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.house_rules import HouseRules, RuleBook
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.records import CaseRecords, DataPoint, Occasion, Record
from tests.builders import TODAY
from tests.store.ground import Ground
from tests.strategies import records, records_of_a_case


@given(record=records)
def test_a_record_reads_back_equal(common: Ground, record: Record) -> None:
    with common.undone() as tx:
        saved = tx.records.save(common.case.id, record, author=common.person.id)

        assert saved == replace(record, revision=1)
        assert tx.records.of_case(common.case.id).all() == (saved,)
        assert tx.records.get(common.case.id, record.id, type(record)) == saved
        assert tx.records.author_of(common.case.id, record.id) == common.person.id


@given(read=records_of_a_case)
def test_what_another_house_wrote_is_kept_once(common: Ground, read: CaseRecords) -> None:
    with common.undone() as tx:
        tx.records.take(common.case.id, read)
        tx.records.take(common.case.id, read)

        kept = {record.id: record for record in tx.records.of_case(common.case.id).all()}
        assert kept == {record.id: record for record in read.all()}


def a_point() -> DataPoint:
    return DataPoint(
        id=uuid4(),
        on=TODAY,
        written_at=datetime(2026, 11, 24, 12, 0, tzinfo=UTC),
        author="Õie Õunapuu, logopeed",
        goal_id=uuid4(),
        step=-1,
    )


def test_a_record_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    first = ground.tx.records.save(ground.case.id, a_point(), author=None)
    ground.tx.records.save(ground.case.id, replace(first, struck="vale laps"), author=None)

    with pytest.raises(Stale):
        ground.tx.records.save(ground.case.id, replace(first, note="hiljem"), author=None)


def test_a_record_of_another_kind_or_case_is_not_found(ground: Ground) -> None:
    point = a_point()
    ground.tx.records.save(ground.case.id, point, author=None)

    with pytest.raises(NotFound):
        ground.tx.records.get(ground.case.id, point.id, Occasion)
    with pytest.raises(NotFound):
        ground.tx.records.get(CaseId(uuid4()), point.id, DataPoint)


def test_of_two_copies_the_higher_revision_holds(ground: Ground) -> None:
    kept, case_id = ground.tx.records, ground.case.id
    own = kept.save(case_id, a_point(), author=ground.person.id)
    newer = replace(own, struck="vale päev", revision=own.revision + 1)

    kept.take(case_id, CaseRecords(points=(newer,)))
    kept.take(case_id, CaseRecords(points=(own,)))

    assert kept.of_case(case_id).points == (newer,)
    assert kept.author_of(case_id, own.id) == ground.person.id


def test_the_rules_of_the_house_are_kept(ground: Ground) -> None:
    book = RuleBook().with_rules(HouseRules(least_points=6), since=ground.case.opened_on)

    ground.tx.house_rules.save(book)

    assert ground.tx.house_rules.get() == book
