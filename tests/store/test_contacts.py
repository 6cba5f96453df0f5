# SPDX-License-Identifier: EUPL-1.2
"""Contact cards as they were read in and confirmed."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.contacts import ConfirmedBy
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import ContactId, StoreId
from tests.builders import NOON, a_contact
from tests.store.ground import Ground
from tests.strategies import contacts


@given(data=st.data())
def test_a_saved_contact_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    contact = data.draw(contacts(common.person.id))
    with common.undone() as tx:
        saved = tx.contacts.save(contact)

        assert saved == replace(contact, revision=1)
        assert tx.contacts.get(contact.id) == saved
        assert tx.contacts.by_store(contact.card.store_id) == saved


def test_a_contact_that_is_not_there_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.contacts.get(ContactId(uuid4()))

    assert ground.tx.contacts.by_store(StoreId(uuid4())) is None


def test_a_contact_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    trusted = ground.contact.confirmed(by=ground.person.id, at=NOON, how=ConfirmedBy.PHONE)
    ground.tx.contacts.save(ground.contact.mismatched())

    with pytest.raises(Stale):
        ground.tx.contacts.save(trusted)


def test_contacts_stand_in_estonian_order(ground: Ground) -> None:
    for name in ("Õru vald", "Zooma vald", "Säde vald", "Šaara vald"):
        ground.tx.contacts.save(a_contact(name, added_by=ground.person.id))

    names = [contact.card.name for contact in ground.tx.contacts.all()]

    assert names == [
        "Põhjala valla juhtumikorraldus",
        "Säde vald",
        "Šaara vald",
        "Zooma vald",
        "Õru vald",
    ]
