# SPDX-License-Identifier: EUPL-1.2
"""Letters after a restore: a house gets its thread back, and what is older counts no more."""

from __future__ import annotations

from hop_desktop.app import threads
from hop_desktop.app.arriving import Arrived
from tests.app.chain import forged
from tests.app.county import KINDERGARTEN, County, File
from tests.app.letters.ground import (
    ANSWER,
    DESK,
    QUESTION,
    Offer,
    accepted,
    answers,
    asks,
    came,
    gives_feedback,
    words_of,
)


def test_a_restored_kindergarten_gets_its_thread_back(county: County, offer: Offer) -> None:
    accepted(county, offer)
    copy = county.copy(KINDERGARTEN)
    question, file = asks(county, offer)
    county.takes_in(file)
    _, back = answers(county, question)
    county.takes_in(back)
    county.takes_in(gives_feedback(county, DESK, offer.handover))
    county.restored(KINDERGARTEN, copy)
    assert words_of(county[KINDERGARTEN], offer.handover.case_id) == []
    _ask_round(county, KINDERGARTEN)
    assert words_of(county[KINDERGARTEN], offer.handover.case_id) == [QUESTION, ANSWER, ""]
    thread = threads.of_case(county[KINDERGARTEN], offer.handover.case_id)
    assert [came(row) for row in thread.letters] == [True, False, True]
    assert county.takes_in(File(to=KINDERGARTEN, data=file.data)).what is Arrived.SEEN_BEFORE


def test_a_restored_desk_gets_its_thread_back(county: County, offer: Offer) -> None:
    accepted(county, offer)
    copy = county.copy(DESK)
    question, file = asks(county, offer)
    county.takes_in(file)
    _, back = answers(county, question)
    county.takes_in(back)
    county.restored(DESK, copy)
    _ask_round(county, DESK)
    assert words_of(county[DESK], offer.handover.case_id) == [QUESTION, ANSWER]
    thread = threads.of_case(county[DESK], offer.handover.case_id)
    assert [row.letter.reached_at is not None for row in thread.letters] == [True, False]
    assert not thread.letters[0].waits


def test_a_question_after_a_restore_that_names_a_handover_breaks_no_later_answer(
    county: County, offer: Offer
) -> None:
    county.restored(DESK, county.copy(DESK))
    questions = {file.to: file for file in county.asks_round(DESK)}
    asked = questions[KINDERGARTEN]
    told = {"handover_id": str(offer.handover.id), "ownership": 2}
    data = forged(county[DESK], asked.data, county[KINDERGARTEN], manifest=told)
    county.takes_in(File(to=KINDERGARTEN, data=data))
    came = county.takes_in(asked)
    (reply,) = county.replies(KINDERGARTEN, came, DESK)
    assert county.takes_in(reply).what is Arrived.RESTORE_ANSWERED


def _ask_round(county: County, here: str) -> None:
    for question in county.asks_round(here):
        came = county.takes_in(question)
        for reply in county.replies(question.to, came, here):
            county.takes_in(reply)


def test_a_letter_of_before_a_restore_counts_no_more(county: County, offer: Offer) -> None:
    accepted(county, offer)
    copy = county.copy(DESK)
    _, old = asks(county, offer)
    county.restored(DESK, copy)
    _ask_round(county, DESK)
    assert county.takes_in(old).what is Arrived.VOID
    assert words_of(county[KINDERGARTEN], offer.handover.case_id) == []
