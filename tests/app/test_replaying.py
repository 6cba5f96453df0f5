# SPDX-License-Identifier: EUPL-1.2
"""A desk is put back to an older copy and learns from others what had come to it."""

from __future__ import annotations

import pytest

from hop_desktop.app import cases, inbox, resync, supplements
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.errors import AnswerInDoubt
from hop_desktop.domain.handovers import HandoverState, IncomingState
from hop_desktop.domain.ids import CaseId
from tests.app.county import KINDERGARTEN, County
from tests.app.replaying_ground import (
    DESK,
    OTHER,
    asked_back,
    asked_round,
    custody,
    handover_at,
    incoming_state,
    reply_of,
    supplied,
)


def test_a_desk_has_forgotten_an_offer_that_it_had_not_answered(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.restored(DESK, copy)

    asked_round(county, DESK)

    assert incoming_state(county, DESK, handover.id) is IncomingState.OFFERED
    county.takes_in(county.accepts(DESK, handover.id))
    assert county.owners(case_id) == [DESK]


def test_a_desk_has_forgotten_that_it_took_a_case_over(county: County, case_id: CaseId) -> None:
    copy = county.copy(DESK)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    county.restored(DESK, copy)
    assert county.owners(case_id) == []

    asked_round(county, DESK)

    assert incoming_state(county, DESK, handover.id) is IncomingState.ACCEPTED
    assert county.owners(case_id) == [DESK]


def test_a_desk_has_forgotten_that_it_declined(county: County, case_id: CaseId) -> None:
    copy = county.copy(DESK)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.takes_in(county.declines(DESK, handover.id))
    county.restored(DESK, copy)

    asked_round(county, DESK)

    learned = inbox.incoming_file(county[DESK], handover.id).incoming
    assert (learned.state, learned.words) == (IncomingState.DECLINED, "Ei ole meie piirkond.")
    assert county.case(DESK, case_id) is None
    assert county.owners(case_id) == [KINDERGARTEN]


def test_a_desk_has_forgotten_only_its_answer(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    copy = county.copy(DESK)
    county.takes_in(county.accepts(DESK, handover.id))
    county.restored(DESK, copy)

    reply = reply_of(county, KINDERGARTEN, DESK)
    county.takes_in(reply)

    assert county.takes_in(reply).what is Arrived.SEEN_BEFORE
    assert incoming_state(county, DESK, handover.id) is IncomingState.ACCEPTED
    assert county.owners(case_id) == [DESK]


def test_a_desk_has_forgotten_that_it_let_an_offer_go_before_it_came(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    handover, drawer = county.hands_over(KINDERGARTEN, DESK, case_id)
    asked = county.takes_in(county.asks_back(KINDERGARTEN, handover.id))
    (answer,) = county.replies(DESK, asked, KINDERGARTEN)
    county.takes_in(answer)
    county.restored(DESK, copy)

    asked_round(county, DESK)

    assert incoming_state(county, DESK, handover.id) is IncomingState.WITHDRAWN
    assert county.takes_in(drawer).what is Arrived.SEEN_BEFORE
    assert county.owners(case_id) == [KINDERGARTEN]


def test_a_request_that_a_desk_had_not_seen_comes_again_and_is_answered(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    request = county.asks_back(KINDERGARTEN, handover.id)
    county.restored(DESK, copy)

    asked_round(county, DESK)
    asked = county.takes_in(request)
    (answer,) = county.replies(DESK, asked, KINDERGARTEN)
    county.takes_in(answer)

    assert incoming_state(county, DESK, handover.id) is IncomingState.WITHDRAWN
    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OWN


def test_a_desk_has_forgotten_a_case_that_came_from_one_and_went_to_another(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    first, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, first.id))
    second, onward = county.hands_over(DESK, OTHER, case_id)
    county.takes_in(onward)
    county.takes_in(county.accepts(OTHER, second.id))
    county.restored(DESK, copy)

    asked_round(county, DESK, OTHER)

    assert custody(county, DESK, case_id) is CaseCustody.PAST
    assert handover_at(county, DESK, second.id).state is HandoverState.ACCEPTED
    assert county.owners(case_id) == [OTHER]


@pytest.mark.parametrize("accepted", [True, False])
def test_what_a_desk_settled_by_word_answers_nothing_before_the_sender_has_said_what_it_was(
    county: County, case_id: CaseId, *, accepted: bool
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    copy = county.copy(DESK)
    answer = county.accepts if accepted else county.declines
    county.takes_in(answer(DESK, handover.id))
    county.restored(DESK, copy)
    late = reply_of(county, KINDERGARTEN, DESK)
    county.settles_by_word(DESK)
    with pytest.raises(AnswerInDoubt):
        inbox.return_with_questions(county[DESK], handover.id, words="Kus laps elab?")

    county.takes_in(late)

    state = IncomingState.ACCEPTED if accepted else IncomingState.DECLINED
    assert resync.recovery(county[DESK]) is not None  # of the other house nothing is known yet
    assert incoming_state(county, DESK, handover.id) is state
    assert county.owners(case_id) == [DESK if accepted else KINDERGARTEN]


def test_a_desk_has_forgotten_twice_that_a_case_had_travelled_on(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    first, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.accepts(DESK, first.id)  # the kindergarten never hears of it
    second, onward = county.hands_over(DESK, OTHER, case_id)
    county.takes_in(onward)
    county.takes_in(county.accepts(OTHER, second.id))
    county.restored(DESK, copy)
    asked_round(county, DESK)
    county.takes_in(file)
    inbox.accept(county[DESK], first.id)
    county.takes_in(county.answer_file(DESK, first.id))
    county.restored(DESK, copy)

    asked_round(county, DESK, KINDERGARTEN)

    assert incoming_state(county, DESK, first.id) is IncomingState.ACCEPTED
    assert custody(county, DESK, case_id) is CaseCustody.PAST
    assert county.owners(case_id) == [OTHER]


@pytest.mark.parametrize("ack_came", [True, False])
def test_a_desk_has_forgotten_what_was_supplied(
    county: County, case_id: CaseId, *, ack_came: bool
) -> None:
    copy = county.copy(DESK)
    came = county.takes_in(supplied(county, case_id))
    (ack,) = county.replies(DESK, came, KINDERGARTEN)
    if ack_came:
        county.takes_in(ack)
    county.restored(DESK, copy)

    asked_round(county, DESK)

    held = cases.case_file(county[DESK], case_id)
    assert [entry.text for entry in held.received].count("Kõne Õie Õunapuuga") == 1
    assert [file.title for file in held.attachments] == ["Lisa"]
    if not ack_came:
        (anew,) = county.replies(DESK, came, KINDERGARTEN)
        county.takes_in(anew)
    assert supplements.owed_of_case(county[KINDERGARTEN], case_id) is None


@pytest.mark.parametrize("limit", [("MOST_RETURNED", 1), ("MOST_BYTES", 1)])
def test_a_desk_takes_everything_back_in_parts(
    county: County, case_id: CaseId, monkeypatch: pytest.MonkeyPatch, limit: tuple[str, int]
) -> None:
    monkeypatch.setattr(resync, *limit)
    copy = county.copy(DESK)
    came = county.takes_in(supplied(county, case_id))
    (ack,) = county.replies(DESK, came, KINDERGARTEN)
    county.takes_in(ack)
    county.restored(DESK, copy)

    rounds = asked_round(county, DESK)

    held = cases.case_file(county[DESK], case_id)
    assert rounds == 4
    assert [entry.text for entry in held.received].count("Kõne Õie Õunapuuga") == 1
    assert county.owners(case_id) == [DESK]


def test_a_desk_takes_an_offer_that_was_asked_back_in_parts(
    county: County, case_id: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resync, "MOST_RETURNED", 1)
    copy = county.copy(DESK)
    handover = asked_back(county, DESK, case_id)
    county.restored(DESK, copy)

    assert asked_round(county, DESK) == 3
    assert incoming_state(county, DESK, handover.id) is IncomingState.WITHDRAWN
