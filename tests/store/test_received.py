# SPDX-License-Identifier: EUPL-1.2
"""What came in packages: contents frozen, entries in their highest revision."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.content import Entry, EntryKind, HandoverContent
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import HandoverId, StoreId
from hop_desktop.domain.packages import Readership
from tests.builders import NOON, TODAY, a_case
from tests.store.ground import Ground
from tests.strategies import contents, entries


def an_entry(**fields: object) -> Entry:
    entry = Entry(
        id=uuid4(),
        author_store=StoreId(uuid4()),
        revision=2,
        kind=EntryKind.OBSERVATION,
        on=TODAY,
        written_at=NOON,
        author="Õnne Õunapuu",
        text="Kattis kõrvad.",
    )
    return replace(entry, **fields)  # type: ignore[arg-type]  # by field name


@given(content=contents())
def test_a_received_content_reads_back_equal(common: Ground, content: HandoverContent) -> None:
    with common.undone() as tx:
        tx.received.keep_content(common.incoming.handover_id, content, Readership())

        assert tx.received.content(common.incoming.handover_id) == content


@given(entry=entries)
def test_a_received_entry_reads_back_equal(common: Ground, entry: Entry) -> None:
    with common.undone() as tx:
        tx.received.save_entries(common.case.id, [entry])

        assert tx.received.of_case(common.case.id) == (entry,)


@given(data=st.data())
def test_in_whatever_order_revisions_come_the_highest_holds(
    common: Ground, data: st.DataObject
) -> None:
    revisions = [an_entry(revision=1, text="esimene")]
    revisions += [replace(revisions[0], revision=n, text=f"{n}. sõnastus") for n in (2, 3)]
    arriving = data.draw(st.permutations(revisions))
    with common.undone() as tx:
        for entry in arriving:
            assert tx.received.kept_out(common.case.id, [entry]) == ()
            tx.received.save_entries(common.case.id, [entry])

        assert tx.received.of_case(common.case.id) == (revisions[-1],)


def test_a_content_that_did_not_come_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.received.content(HandoverId(uuid4()))


def test_the_same_entry_again_changes_nothing(ground: Ground) -> None:
    entry = an_entry()
    for _ in range(2):
        ground.tx.received.save_entries(ground.case.id, [entry])

    assert ground.tx.received.kept_out(ground.case.id, [entry]) == ()
    assert ground.tx.received.of_case(ground.case.id) == (entry,)


def test_another_text_under_the_same_revision_is_kept_out_and_told(ground: Ground) -> None:
    entry = an_entry()
    other = replace(entry, text="Midagi muud.")
    ground.tx.received.save_entries(ground.case.id, [entry, other])

    assert ground.tx.received.kept_out(ground.case.id, [entry, other]) == (other,)
    assert ground.tx.received.of_case(ground.case.id) == (entry,)


def test_two_houses_may_give_their_entries_the_same_number(ground: Ground) -> None:
    entry = an_entry()
    other = replace(entry, author_store=StoreId(uuid4()), on=TODAY + timedelta(days=1))

    ground.tx.received.save_entries(ground.case.id, [entry, other])

    assert ground.tx.received.kept_out(ground.case.id, [entry, other]) == ()
    assert ground.tx.received.of_case(ground.case.id) == (entry, other)


def test_an_entry_can_come_with_two_cases_of_a_child(ground: Ground) -> None:
    second = ground.tx.cases.save(a_case(child_id=ground.child.id, responsible=ground.person.id))
    entry = an_entry()

    for case in (ground.case, second):
        ground.tx.received.save_entries(case.id, [entry])

        assert ground.tx.received.of_case(case.id) == (entry,)


def test_entries_of_a_day_come_back_as_they_were_written(ground: Ground) -> None:
    moments = [timedelta(minutes=n) for n in (5, 3, 4, 0, 2, 1)]
    written = [an_entry(written_at=NOON + later) for later in moments]
    earlier = an_entry(on=TODAY - timedelta(days=1), written_at=NOON + timedelta(hours=1))

    ground.tx.received.save_entries(ground.case.id, [*written, earlier])

    in_order = sorted(written, key=lambda entry: entry.written_at)
    assert ground.tx.received.of_case(ground.case.id) == (earlier, *in_order)
