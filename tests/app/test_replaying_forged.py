# SPDX-License-Identifier: EUPL-1.2
"""A restored house is given an answer that no honest program writes."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from hop_desktop.app import handover_reading, inbox, letters
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.errors import ContentWrong, SignatureWrong
from hop_desktop.domain.handovers import IncomingState
from hop_desktop.domain.ids import CaseId
from tests.app.chain import files_in, forged, manifest_in
from tests.app.county import KINDERGARTEN, County, File
from tests.app.replaying_ground import (
    DESK,
    OTHER,
    asked_back,
    custody,
    incoming_state,
    reply_of,
    supplied,
)
from tests.app.test_hostile_partners import party_of


def test_an_answer_that_is_not_what_it_lists_changes_nothing(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    _, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.restored(KINDERGARTEN, copy)
    reply = reply_of(county, DESK, KINDERGARTEN)
    told = json.loads(files_in(county[DESK], reply.data)[packages.RESYNC_REPLY])
    (given,) = told["packages"]
    wrong = [[], [given | {"sha256": "0" * 64}]]
    for listed in wrong:
        body = json.dumps(told | {"packages": listed}).encode()
        bad = forged(
            county[DESK], reply.data, county[KINDERGARTEN], files={packages.RESYNC_REPLY: body}
        )
        with pytest.raises(ContentWrong):
            inbox.take_in(county[KINDERGARTEN], bad)

    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OWN


def with_more(county: County, here: str, reply: File, data: bytes, *, sent: bool) -> bytes:
    """Return the answer of a house with one more package in it."""
    told = json.loads(files_in(county[here], reply.data)[packages.RESYNC_REPLY])
    name = "package-999.cdoc2"
    more = {"file": name, "sha256": sha256(data).hexdigest(), "sent": sent}
    body = json.dumps(told | {"packages": [*told["packages"], more]}).encode()
    files = {packages.RESYNC_REPLY: body, name: data}
    return forged(county[here], reply.data, county[reply.to], files=files)


def without(county: County, here: str, reply: File, number: int) -> bytes:
    """Return the answer of a house with one package left out of it."""
    told = json.loads(files_in(county[here], reply.data)[packages.RESYNC_REPLY])
    gone = told["packages"].pop(number)
    files = {packages.RESYNC_REPLY: json.dumps(told).encode(), gone["file"]: None}
    return forged(county[here], reply.data, county[reply.to], files=files)


def test_a_handover_given_back_twice_under_two_numbers_is_kept_once(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.restored(DESK, copy)
    reply = reply_of(county, KINDERGARTEN, DESK)
    anew = forged(county[KINDERGARTEN], file.data, county[DESK])

    inbox.take_in(county[DESK], with_more(county, KINDERGARTEN, reply, anew, sent=False))

    (kept,) = inbox.inbox(county[DESK])
    assert (kept.handover_id, kept.state) == (handover.id, IncomingState.OFFERED)


def test_questions_and_answers_of_a_restore_are_not_given_back(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    county.hands_over(KINDERGARTEN, DESK, case_id)
    county.restored(DESK, copy)
    reply = reply_of(county, KINDERGARTEN, DESK)

    with pytest.raises(ContentWrong):
        inbox.take_in(county[DESK], with_more(county, KINDERGARTEN, reply, reply.data, sent=False))
    assert inbox.inbox(county[DESK]) == ()


@pytest.mark.parametrize("withdrawn", [True, False])
def test_an_answer_comes_back_without_the_offer_that_it_answered(
    county: County, case_id: CaseId, *, withdrawn: bool
) -> None:
    copy = county.copy(DESK)
    if withdrawn:
        handover = asked_back(county, DESK, case_id)
    else:
        handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
        county.takes_in(file)
        county.takes_in(county.accepts(DESK, handover.id))
    county.restored(DESK, copy)
    reply = reply_of(county, KINDERGARTEN, DESK)

    inbox.take_in(county[DESK], without(county, KINDERGARTEN, reply, 0))

    assert inbox.inbox(county[DESK]) == ()
    with county[DESK].read() as tx:
        assert tx.tombstones.has(handover.id, sender=county[KINDERGARTEN].store.id) is withdrawn


def test_a_supplement_comes_back_without_its_case(county: County, case_id: CaseId) -> None:
    copy = county.copy(DESK)
    county.takes_in(supplied(county, case_id))
    county.restored(DESK, copy)
    reply = reply_of(county, KINDERGARTEN, DESK)

    inbox.take_in(county[DESK], without(county, KINDERGARTEN, reply, 0))

    assert county.case(DESK, case_id) is None


def test_an_acknowledgement_and_an_answer_come_back_without_their_handover(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    came = county.takes_in(supplied(county, case_id))
    county.takes_in(county.replies(DESK, came, KINDERGARTEN)[0])
    county.restored(KINDERGARTEN, copy)
    reply = reply_of(county, DESK, KINDERGARTEN)

    inbox.take_in(county[KINDERGARTEN], without(county, DESK, reply, 0))

    assert handover_reading.handovers(county[KINDERGARTEN]) == ()
    assert custody(county, KINDERGARTEN, case_id) is CaseCustody.OWN


def test_an_answer_given_back_twice_under_two_numbers_counts_once(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    answer = county.declines(DESK, handover.id)
    county.takes_in(answer)
    anew = forged(county[DESK], answer.data, county[DESK])
    county.restored(DESK, copy)
    reply = reply_of(county, KINDERGARTEN, DESK)

    inbox.take_in(county[DESK], with_more(county, KINDERGARTEN, reply, anew, sent=True))

    kept = inbox.incoming_file(county[DESK], handover.id).incoming
    assert (kept.state, kept.words) == (IncomingState.DECLINED, "Ei ole meie piirkond.")


def test_a_package_of_a_third_house_is_not_taken_from_the_one_that_answers(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    _, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    third = {"sender": party_of(county[OTHER])}
    foreign = forged(county[KINDERGARTEN], file.data, county[DESK], manifest=third)
    county.restored(DESK, copy)
    reply = reply_of(county, KINDERGARTEN, DESK)

    with pytest.raises(SignatureWrong):
        inbox.take_in(county[DESK], with_more(county, KINDERGARTEN, reply, foreign, sent=False))
    assert inbox.inbox(county[DESK]) == ()


def test_a_request_comes_back_without_the_handover_of_which_a_desk_was_told(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(OTHER)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id, informed=[OTHER])
    county.takes_in(File(to=OTHER, data=file.data))
    request = county.asks_back(KINDERGARTEN, handover.id)
    county.takes_in(File(to=OTHER, data=request.data))
    county.restored(OTHER, copy)
    reply = reply_of(county, KINDERGARTEN, OTHER)

    inbox.take_in(county[OTHER], without(county, KINDERGARTEN, reply, 0))
    county.takes_in(File(to=OTHER, data=file.data))

    assert incoming_state(county, OTHER, handover.id) is IncomingState.WITHDRAWN


def test_a_letter_comes_back_without_its_handover(county: County, case_id: CaseId) -> None:
    copy = county.copy(DESK)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    asked = letters.ask(county[DESK], handover.id, words="Kas logopeed on last näinud?")
    path = letters.write_letter(county[DESK], asked.package_id, county.folder)
    inbox.take_in(county[KINDERGARTEN], path.read_bytes())
    county.restored(DESK, copy)
    reply = reply_of(county, KINDERGARTEN, DESK)

    inbox.take_in(county[DESK], without(county, KINDERGARTEN, reply, 0))

    with county[DESK].read() as tx:
        assert tx.letters.find(asked.package_id) is None


def test_a_request_that_came_as_told_lets_no_offer_to_this_very_desk_go(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id, informed=[OTHER])
    request = county.asks_back(KINDERGARTEN, handover.id)
    (line,) = manifest_in(county[KINDERGARTEN], request.data)["informed"]
    turned = {
        "recipients": [party_of(county[OTHER])],
        "informed": [line | party_of(county[DESK])],
    }
    told = forged(county[KINDERGARTEN], request.data, county[DESK], manifest=turned)
    county.takes_in(file)
    county.restored(DESK, copy)
    reply = reply_of(county, KINDERGARTEN, DESK)

    inbox.take_in(county[DESK], with_more(county, KINDERGARTEN, reply, told, sent=False))

    assert incoming_state(county, DESK, handover.id) is IncomingState.OFFERED
