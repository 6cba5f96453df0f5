# SPDX-License-Identifier: EUPL-1.2
"""A house is put back to an older copy and learns from the desks what it had sent."""

from __future__ import annotations

import pytest

from hop_desktop.app import handovers
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.errors import PackageIdReused
from hop_desktop.domain.handovers import HandoverState
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.county import KINDERGARTEN, County, File
from tests.app.replaying_ground import DESK, OTHER, asked_round, custody, handover_at, reply_of


def test_a_sender_has_forgotten_a_handover_that_was_declined(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.takes_in(county.declines(DESK, handover.id))
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN)

    learned = handover_at(county, KINDERGARTEN, handover.id)
    assert (learned.state, learned.verdict_words) == (
        HandoverState.DECLINED,
        "Ei ole meie piirkond.",
    )
    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OWN
    again, _ = county.hands_over(KINDERGARTEN, DESK, case_id)
    assert again.ownership == handover.ownership + 1


def test_a_sender_has_forgotten_that_it_asked_back(county: County, case_id: CaseId) -> None:
    copy = county.copy(KINDERGARTEN)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    request = county.asks_back(KINDERGARTEN, handover.id)
    asked = county.takes_in(request)
    county.replies(DESK, asked, KINDERGARTEN)  # and the answer is lost
    county.restored(KINDERGARTEN, copy)

    county.takes_in(reply_of(county, DESK, KINDERGARTEN))

    assert handover_at(county, KINDERGARTEN, handover.id).state is HandoverState.WITHDRAWN
    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OWN


def test_a_preparation_of_the_old_copy_is_dropped_for_the_handover_that_was_sealed(
    county: County, case_id: CaseId
) -> None:
    house = county[KINDERGARTEN]
    begun = handovers.start(house, case_id, recipient=county.contact(KINDERGARTEN, DESK))
    copy = county.copy(KINDERGARTEN)
    handovers.give_up(house, begun.id)
    sealed, file = county.hands_over(KINDERGARTEN, OTHER, case_id)
    county.takes_in(file)
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN)

    assert handover_at(county, KINDERGARTEN, begun.id).state is HandoverState.WITHDRAWN
    assert handover_at(county, KINDERGARTEN, sealed.id).state is HandoverState.SEALED
    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OUT


def test_a_preparation_that_is_given_up_after_the_restore_had_been_sealed_all_the_same(
    county: County, case_id: CaseId
) -> None:
    approved = worlds.an_approved_handover(
        county[KINDERGARTEN], case_id, county.contact(KINDERGARTEN, DESK)
    )
    copy = county.copy(KINDERGARTEN)
    handovers.seal(county[KINDERGARTEN], approved.id)
    county.takes_in(county.handover_file(KINDERGARTEN, approved.id))
    county.takes_in(county.accepts(DESK, approved.id))
    county.restored(KINDERGARTEN, copy)
    handovers.give_up(county[KINDERGARTEN], approved.id)

    asked_round(county, KINDERGARTEN)

    assert handover_at(county, KINDERGARTEN, approved.id).state is HandoverState.ACCEPTED
    assert county.owners(case_id) == [DESK]


def test_a_handover_sealed_anew_for_the_same_desk_is_the_one_that_the_desk_knows(
    county: County, case_id: CaseId
) -> None:
    approved = worlds.an_approved_handover(
        county[KINDERGARTEN], case_id, county.contact(KINDERGARTEN, DESK)
    )
    copy = county.copy(KINDERGARTEN)
    handovers.seal(county[KINDERGARTEN], approved.id)
    file = county.handover_file(KINDERGARTEN, approved.id)
    county.takes_in(file)
    county.restored(KINDERGARTEN, copy)
    late = reply_of(county, DESK, KINDERGARTEN)
    county.settles_by_word(KINDERGARTEN)
    handovers.seal(county[KINDERGARTEN], approved.id)
    with pytest.raises(PackageIdReused):
        county.takes_in(county.handover_file(KINDERGARTEN, approved.id))

    county.takes_in(late)

    assert county.handover_file(KINDERGARTEN, approved.id) == file
    county.takes_in(county.accepts(DESK, approved.id))
    assert county.owners(case_id) == [DESK]


def test_a_handover_sealed_anew_for_another_desk_stays_with_that_desk(
    county: County, case_id: CaseId
) -> None:
    ready = worlds.an_approved_handover(
        county[KINDERGARTEN], case_id, county.contact(KINDERGARTEN, DESK)
    )
    copy = county.copy(KINDERGARTEN)
    handovers.seal(county[KINDERGARTEN], ready.id)
    county.takes_in(county.handover_file(KINDERGARTEN, ready.id))
    county.restored(KINDERGARTEN, copy)
    late = reply_of(county, DESK, KINDERGARTEN)
    county.settles_by_word(KINDERGARTEN)
    handovers.prepare(
        county[KINDERGARTEN],
        ready.id,
        recipient=county.contact(KINDERGARTEN, OTHER),
        reason=ready.reason,
        basis=ready.basis,
        carer_informed=ready.carer_informed,
        carer_note=ready.carer_note,
    )
    handovers.approve(county[KINDERGARTEN], ready.id)
    anew = handovers.seal(county[KINDERGARTEN], ready.id)

    county.takes_in(late)

    assert handover_at(county, KINDERGARTEN, ready.id) == anew
    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OUT


@pytest.mark.parametrize("first", [DESK, OTHER])
def test_of_two_forgotten_handovers_the_later_one_counts_whoever_answers_first(
    county: County, case_id: CaseId, first: str
) -> None:
    copy = county.copy(KINDERGARTEN)
    let_go, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    asked = county.takes_in(county.asks_back(KINDERGARTEN, let_go.id))
    county.takes_in(county.replies(DESK, asked, KINDERGARTEN)[0])
    later, newer = county.hands_over(KINDERGARTEN, OTHER, case_id)
    county.takes_in(newer)
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN, first)

    assert handover_at(county, KINDERGARTEN, let_go.id).state is HandoverState.WITHDRAWN
    assert handover_at(county, KINDERGARTEN, later.id).state is HandoverState.SEALED
    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OUT
    county.takes_in(county.accepts(OTHER, later.id))
    assert county.owners(case_id) == [OTHER]


def test_a_handover_that_waits_in_the_old_copy_had_been_followed_by_another(
    county: County, case_id: CaseId
) -> None:
    waits, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    copy = county.copy(KINDERGARTEN)
    county.takes_in(file)
    asked = county.takes_in(county.asks_back(KINDERGARTEN, waits.id))
    county.takes_in(county.replies(DESK, asked, KINDERGARTEN)[0])
    later, newer = county.hands_over(KINDERGARTEN, OTHER, case_id)
    county.takes_in(newer)
    county.takes_in(county.accepts(OTHER, later.id))
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN, OTHER)

    assert handover_at(county, KINDERGARTEN, waits.id).state is HandoverState.WITHDRAWN
    assert county.owners(case_id) == [OTHER]


def test_a_house_that_was_told_gives_the_handover_back_before_the_one_that_was_asked(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    told = county.contact(KINDERGARTEN, OTHER)
    handover = worlds.a_sealed_handover(
        county[KINDERGARTEN], case_id, county.contact(KINDERGARTEN, DESK), informed=(told,)
    )
    file = county.handover_file(KINDERGARTEN, handover.id)
    county.takes_in(file)
    county.takes_in(File(to=OTHER, data=file.data))
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN, OTHER)

    learned = handover_at(county, KINDERGARTEN, handover.id)
    assert (learned.recipient, learned.informed) == (handover.recipient, (told,))
    county.takes_in(county.accepts(DESK, handover.id))
    assert county.owners(case_id) == [DESK]
