# SPDX-License-Identifier: EUPL-1.2
"""Received handovers, the newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import HandoverId
from tests.builders import NOON, an_incoming
from tests.store.ground import Ground
from tests.strategies import incoming


@given(data=st.data())
def test_a_saved_incoming_handover_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    item = data.draw(incoming(common.contact.id, common.person.id))
    with common.undone() as tx:
        saved = tx.incoming.save(item)

        assert saved == replace(item, revision=1)
        assert tx.incoming.get(item.handover_id) == saved
        assert tx.incoming.find(item.handover_id) == saved


def test_what_has_not_come_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.incoming.get(HandoverId(uuid4()))

    assert ground.tx.incoming.find(HandoverId(uuid4())) is None


def test_an_answer_given_meanwhile_is_not_overwritten(ground: Ground) -> None:
    ground.tx.incoming.save(replace(ground.incoming, words="Võtan üle."))

    with pytest.raises(Stale):
        ground.tx.incoming.save(replace(ground.incoming, words="Ei võta üle."))


def test_the_newest_stands_first(ground: Ground) -> None:
    later = an_incoming(ground.contact, received_at=NOON + timedelta(hours=1))
    newest = ground.tx.incoming.save(later)

    assert ground.tx.incoming.listed() == (newest, ground.incoming)
