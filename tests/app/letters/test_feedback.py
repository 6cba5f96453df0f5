# SPDX-License-Identifier: EUPL-1.2
"""Feedback on a case that was handed over: what may be told comes back through every hand."""

from __future__ import annotations

import pytest

from hop_desktop.app import inbox, letters, threads
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.threads import Waits
from hop_desktop.domain import packages
from hop_desktop.domain.errors import HandoverNotOpen, Invalid, LetterTwice
from hop_desktop.domain.letters import FeedbackContent, FeedbackPart
from tests.app.chain import files_in
from tests.app.county import KINDERGARTEN, County
from tests.app.letters.ground import (
    DESK,
    KEPT,
    OTHER,
    TOLD,
    Offer,
    accepted,
    file_of,
    gives_feedback,
    what_waits,
)


def test_feedback_tells_what_may_be_told_and_the_reason_of_the_rest_stays(
    county: County, offer: Offer
) -> None:
    accepted(county, offer)
    file = gives_feedback(county, DESK, offer.handover)
    body = files_in(county[DESK], file.data)[packages.FEEDBACK]
    assert "Kohtumenetlus" not in body.decode()
    assert county.takes_in(file).what is Arrived.FEEDBACK
    assert what_waits(county[KINDERGARTEN]) == [Waits.READING]
    (there,) = threads.of_case(county[KINDERGARTEN], offer.handover.case_id).letters
    content = there.letter.content
    assert isinstance(content, FeedbackContent)
    assert (content.told, content.kept) == (tuple(TOLD), (FeedbackPart.DECIDED,))
    assert there.letter.kept == ()
    (here,) = threads.of_case(county[DESK], offer.handover.case_id).letters
    assert here.letter.kept == tuple(KEPT)


def test_feedback_is_given_on_a_case_that_was_taken_over(county: County, offer: Offer) -> None:
    with pytest.raises(HandoverNotOpen):
        letters.give_feedback(county[DESK], offer.handover.id, told=TOLD)
    inbox.accept(county[DESK], offer.handover.id)
    with pytest.raises(Invalid):
        letters.give_feedback(county[DESK], offer.handover.id, told=[], kept=KEPT)


def test_feedback_comes_back_through_every_hand(county: County, offer: Offer) -> None:
    accepted(county, offer)
    onward, file = county.hands_over(DESK, OTHER, offer.handover.case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(OTHER, onward.id))
    county.takes_in(gives_feedback(county, OTHER, onward))

    thread = threads.of_case(county[DESK], offer.handover.case_id)
    (row,) = (each for each in thread.letters if each.may_pass_on)
    passed = letters.pass_on(county[DESK], row.letter.package_id)
    with pytest.raises(LetterTwice):
        letters.pass_on(county[DESK], row.letter.package_id)
    county.takes_in(file_of(county, DESK, passed))
    (there,) = threads.of_case(county[KINDERGARTEN], offer.handover.case_id).letters
    content = there.letter.content
    assert isinstance(content, FeedbackContent)
    assert len(content.hands) == 2
    assert not there.may_pass_on, "the case began here"
    with pytest.raises(HandoverNotOpen):
        letters.pass_on(county[KINDERGARTEN], there.letter.package_id)
    again = threads.of_case(county[DESK], offer.handover.case_id)
    assert not any(each.may_pass_on for each in again.letters)


def test_feedback_goes_on_to_the_house_from_which_the_case_came_last(
    county: County, offer: Offer
) -> None:
    accepted(county, offer)
    back, file = county.hands_over(DESK, KINDERGARTEN, offer.handover.case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(KINDERGARTEN, back.id))
    again, file = county.hands_over(KINDERGARTEN, DESK, offer.handover.case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, again.id))
    onward, file = county.hands_over(DESK, OTHER, offer.handover.case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(OTHER, onward.id))
    county.takes_in(gives_feedback(county, OTHER, onward))
    thread = threads.of_case(county[DESK], offer.handover.case_id)
    (row,) = (each for each in thread.letters if each.may_pass_on)
    passed = letters.pass_on(county[DESK], row.letter.package_id)
    assert passed.content.handover_id == again.id
