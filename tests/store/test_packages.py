# SPDX-License-Identifier: EUPL-1.2
"""The exchange log: exact bytes, both ways apart."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, HandoverId, PackageId
from hop_desktop.domain.packages import Kind, PackageCopy, PackageRecord
from tests.builders import NOON, a_contact
from tests.store.ground import Ground
from tests.strategies import package_records


def logged(ground: Ground, **fields: object) -> PackageRecord:
    whole: dict[str, object] = {
        "package_id": PackageId(uuid4()),
        "direction": "out",
        "kind": Kind.HANDOVER,
        "contact_id": ground.contact.id,
        "incarnation": 0,
        "sequence": 1,
        "sha256": "ab" * 32,
        "file_name": "HOP-2026-11-24-70000001-0001-abababababababab.cdoc2",
        "handover_id": HandoverId(uuid4()),
        "case_id": CaseId(uuid4()),
        "at": NOON,
    }
    record = PackageRecord(**whole | fields)  # type: ignore[arg-type]  # by field name
    ground.tx.packages.record(record, b"bytes")
    return record


@given(data=st.data(), content=st.binary(max_size=2000))
def test_a_recorded_package_reads_back_equal(
    common: Ground, data: st.DataObject, content: bytes
) -> None:
    record = data.draw(package_records(common.contact.id))
    with common.undone() as tx:
        tx.packages.record(record, content)

        assert tx.packages.find(record.package_id, record.direction) == record
        assert tx.packages.content(record.package_id, record.direction) == content
        assert tx.packages.of_handover(record.handover_id) == (record,)


def test_a_package_that_went_out_did_not_come_in(ground: Ground) -> None:
    record = logged(ground)

    assert ground.tx.packages.find(record.package_id, "in") is None
    with pytest.raises(NotFound):
        ground.tx.packages.content(record.package_id, "in")


def test_the_same_number_of_a_package_can_go_both_ways(ground: Ground) -> None:
    sent = logged(ground)
    came = logged(ground, package_id=sent.package_id, direction="in", sha256="cd" * 32)

    assert ground.tx.packages.find(sent.package_id, "out") == sent
    assert ground.tx.packages.find(sent.package_id, "in") == came


def test_the_last_sent_is_that_of_a_contact_and_an_incarnation(ground: Ground) -> None:
    other = ground.tx.contacts.save(a_contact("Lõuna vald", added_by=ground.person.id))
    logged(ground)
    last = logged(ground, sequence=2)
    logged(ground, sequence=3, direction="in")
    logged(ground, sequence=4, incarnation=1)
    logged(ground, sequence=5, contact_id=other.id)

    assert ground.tx.packages.last_sent(ground.contact.id, 0) == (2, last.sha256)
    assert ground.tx.packages.last_sent(ground.contact.id, 2) is None


def test_a_copy_counts_in_the_pair_it_went_to(ground: Ground) -> None:
    other = ground.tx.contacts.save(a_contact("Lõuna vald", added_by=ground.person.id))
    sent = logged(ground, sequence=7)

    ground.tx.packages.record_copy(sent, PackageCopy(contact_id=other.id, sequence=3))

    assert ground.tx.packages.last_sent(other.id, 0) == (3, sent.sha256)
    assert ground.tx.packages.last_sent(ground.contact.id, 0) == (7, sent.sha256)


def test_the_packages_of_a_handover_stand_as_they_were_logged(ground: Ground) -> None:
    first = logged(ground)
    of = {"handover_id": first.handover_id, "direction": "in", "kind": Kind.RECEIPT}
    second = logged(ground, **of, at=NOON + timedelta(days=2), answer_to=first.package_id)
    logged(ground)

    assert ground.tx.packages.of_handover(first.handover_id) == (first, second)
