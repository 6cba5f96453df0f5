# SPDX-License-Identifier: EUPL-1.2
"""Ten ways in which a case once got two owners, none, or lost and doubled entries.

Each was met by simulating houses that exchange packages under loss, copies and delay, with one
rule taken away. Each is named by what happens in it.
"""

from __future__ import annotations

import pytest

from hop_desktop.app import cases, handover_reading, handovers, inbox, observations, supplements
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain.cases import CaseCustody, MeasureKind, Stage
from hop_desktop.domain.errors import (
    AnswerAlreadyGiven,
    HandoverNotOpen,
    HandoversLocked,
    PackageIdReused,
)
from hop_desktop.domain.handovers import HandoverState, IncomingState
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.chain import forged
from tests.app.county import KINDERGARTEN, County, File

DESK, OTHER = "desk-1", "desk-2"


def custody(county: County, name: str, case_id: CaseId) -> CaseCustody | None:
    case = county.case(name, case_id)
    return case.custody if case is not None else None


def wrote(county: County, name: str, case_id: CaseId, what: str) -> None:
    cases.add_measure(
        county[name],
        case_id,
        on=county[name].today(),
        kind=MeasureKind.MEASURE,
        what=what,
    )


def texts(county: County, name: str, case_id: CaseId) -> list[str]:
    return [entry.text for entry in cases.case_file(county[name], case_id).received]


def test_1_a_handover_is_asked_back_while_its_acceptance_is_on_the_way(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    receipt = county.accepts(DESK, handover.id)
    request = county.asks_back(KINDERGARTEN, handover.id)

    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.WITHDRAWING
    county.takes_in(request)
    county.takes_in(receipt)

    assert county.owners(case_id) == [DESK]


def test_2_the_asking_back_overtakes_its_handover(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    request = county.asks_back(KINDERGARTEN, handover.id)

    asked = county.takes_in(request)
    (answer,) = county.replies(DESK, asked, KINDERGARTEN)
    county.takes_in(answer)
    late = county.takes_in(file)

    assert late.what is Arrived.SETTLED
    assert late.incoming is not None
    assert late.incoming.state is IncomingState.WITHDRAWN
    with pytest.raises(AnswerAlreadyGiven):
        inbox.decline(county[DESK], handover.id, words="Hilja.")
    assert county.owners(case_id) == [KINDERGARTEN]


def test_3_a_lost_handover_is_sent_again_as_the_same_bytes_and_never_sealed_anew(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)

    again = county.handover_file(KINDERGARTEN, handover.id)
    with pytest.raises(HandoverNotOpen):
        handovers.seal(county[KINDERGARTEN], handover.id)
    county.takes_in(again)
    anew = forged(county[KINDERGARTEN], file.data, county[DESK])

    assert again.data == file.data
    assert county.takes_in(file).what is Arrived.SEEN_BEFORE
    with pytest.raises(PackageIdReused):
        inbox.take_in(county[DESK], anew)


def test_4_a_copy_of_an_old_handover_comes_after_the_case_has_travelled_on(
    county: County, case_id: CaseId
) -> None:
    first, old = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(old)
    county.takes_in(county.accepts(DESK, first.id))
    second, file = county.hands_over(DESK, OTHER, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(OTHER, second.id))

    copied = county.takes_in(old)

    assert copied.what is Arrived.SEEN_BEFORE
    assert county.owners(case_id) == [OTHER]


def test_5_a_late_receipt_comes_when_a_newer_handover_is_waited_for(
    county: County, case_id: CaseId
) -> None:
    first, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    declined = county.declines(DESK, first.id)
    county.takes_in(declined)
    second, newer = county.hands_over(KINDERGARTEN, OTHER, case_id)

    assert county.takes_in(declined).what is Arrived.SEEN_BEFORE
    late = forged(county[DESK], declined.data, county[KINDERGARTEN])
    assert inbox.take_in(county[KINDERGARTEN], late).what is Arrived.LATE

    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OUT
    county.takes_in(newer)
    county.takes_in(county.accepts(OTHER, second.id))
    assert county.owners(case_id) == [OTHER]


def test_6_a_handover_is_asked_back_after_it_was_accepted(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.accepts(DESK, handover.id)  # and the receipt is lost
    request = county.asks_back(KINDERGARTEN, handover.id)

    asked = county.takes_in(request)
    (answer,) = county.replies(DESK, asked, KINDERGARTEN)
    county.takes_in(answer)

    assert asked.incoming is not None
    assert asked.incoming.state is IncomingState.ACCEPTED
    assert county.owners(case_id) == [DESK]


def test_7_entries_are_written_between_sealing_and_receipt(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    wrote(county, KINDERGARTEN, case_id, "Kõne emaga pärast sulgemist")
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    assert "Kõne emaga pärast sulgemist" not in texts(county, DESK, case_id)

    supplement = county.supplies(KINDERGARTEN, case_id)
    came = county.takes_in(supplement)
    (ack,) = county.replies(DESK, came, KINDERGARTEN)
    county.takes_in(ack)

    assert texts(county, DESK, case_id).count("Kõne emaga pärast sulgemist") == 1
    assert supplements.owed_of_case(county[KINDERGARTEN], case_id) is None


def test_8_entries_come_back_with_the_case_and_older_text_comes_last(
    county: County, case_id: CaseId
) -> None:
    child = cases.case_file(county[KINDERGARTEN], case_id).child
    seen = worlds.an_observation_of(county[KINDERGARTEN], child, facts="Mängis üksi.")
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    observations.reword(
        county[KINDERGARTEN], seen.id, facts="Mängis teisega.", child_words="", judgement=""
    )
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    newer = county.supplies(KINDERGARTEN, case_id)
    county.takes_in(newer)
    county.takes_in(newer)
    back, returned = county.hands_over(DESK, KINDERGARTEN, case_id)
    county.takes_in(returned)
    county.takes_in(county.accepts(KINDERGARTEN, back.id))

    held = [e for e in cases.case_file(county[DESK], case_id).received if e.id == seen.id]
    here = cases.case_file(county[KINDERGARTEN], case_id)
    assert [entry.text for entry in held] == ["Mängis teisega."]
    assert observations.read(county[KINDERGARTEN], seen.id).observation.facts == "Mängis teisega."
    assert seen.id not in {entry.id for entry in here.received}
    assert here.case.stage is Stage.TWO


def test_9_a_store_in_the_middle_is_restored_and_answers_an_old_handover(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    first, old = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(old)
    county.accepts(DESK, first.id)  # the kindergarten never hears of it
    second, file = county.hands_over(DESK, OTHER, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(OTHER, second.id))
    county.restored(DESK, copy)
    county.takes_in(old)
    with pytest.raises(HandoversLocked):
        inbox.decline(county[DESK], first.id, words="Ei tea sellest midagi.")

    for question in county.asks_round(DESK):
        asked = county.takes_in(question)
        for reply in county.replies(question.to, asked, DESK):
            county.takes_in(reply)

    assert not county.is_locked(DESK)
    assert custody(county, DESK, case_id) is CaseCustody.PAST
    settled = inbox.accept(county[DESK], first.id)
    assert settled.state is IncomingState.ACCEPTED
    county.takes_in(county.answer_file(DESK, first.id))
    assert county.owners(case_id) == [OTHER]


def test_10_a_handover_that_was_withdrawn_stays_so_however_high_the_numbers_are(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    request = county.asks_back(KINDERGARTEN, handover.id)
    asked = county.takes_in(request)
    (answer,) = county.replies(DESK, asked, KINDERGARTEN)
    county.takes_in(answer)
    second, newer = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(newer)
    county.takes_in(county.accepts(DESK, second.id))

    late = county.takes_in(file)

    assert late.incoming is not None
    assert late.incoming.state is IncomingState.WITHDRAWN
    assert county.owners(case_id) == [DESK]


def test_an_old_package_from_before_a_restore_comes_out_of_a_drawer(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    forgotten, drawer = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.restored(KINDERGARTEN, copy)
    for question in county.asks_round(KINDERGARTEN):
        asked = county.takes_in(question)
        for reply in county.replies(question.to, asked, KINDERGARTEN):
            county.takes_in(reply)
    second, file = county.hands_over(KINDERGARTEN, OTHER, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(OTHER, second.id))

    late = county.takes_in(drawer)

    assert late.incoming is not None
    assert (late.incoming.handover_id, late.incoming.state) == (
        forgotten.id,
        IncomingState.WITHDRAWN,
    )
    assert county.owners(case_id) == [OTHER]


def test_a_sender_that_was_restored_learns_from_the_recipient_that_it_had_handed_over(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    wrote(county, KINDERGARTEN, case_id, "Kirjutatud pärast koopiat")
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    county.takes_in(county.supplies(KINDERGARTEN, case_id))
    county.restored(KINDERGARTEN, copy)
    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OWN

    questions = county.asks_round(KINDERGARTEN)
    assert county.asks_round(KINDERGARTEN) == questions
    for question in questions:
        asked = county.takes_in(question)
        for reply in county.replies(question.to, asked, KINDERGARTEN):
            county.takes_in(reply)

    learned = handover_reading.handover_file(county[KINDERGARTEN], handover.id).handover
    assert learned.state is HandoverState.ACCEPTED
    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.PAST
    assert county.owners(case_id) == [DESK]
    assert "Kirjutatud pärast koopiat" in texts(county, KINDERGARTEN, case_id)
    assert supplements.owed_of_case(county[KINDERGARTEN], case_id) is None
    assert File(to=DESK, data=file.data) == county.handover_file(KINDERGARTEN, handover.id)
