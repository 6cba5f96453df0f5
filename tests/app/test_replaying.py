# SPDX-License-Identifier: EUPL-1.2
"""A house is put back to an older copy and learns from its contacts what it has forgotten."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    handover_reading,
    handovers,
    inbox,
    letters,
    resync,
    supplements,
)
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody, MeasureKind
from hop_desktop.domain.errors import AnswerInDoubt, ContentWrong, PackageIdReused, SignatureWrong
from hop_desktop.domain.handovers import Handover, HandoverState, IncomingState
from hop_desktop.domain.ids import CaseId, HandoverId
from tests import worlds
from tests.app.chain import files_in, forged, manifest_in
from tests.app.county import KINDERGARTEN, County, File
from tests.app.test_hostile_partners import party_of

DESK, OTHER = "desk-1", "desk-2"
PDF = b"%PDF-1.7 lisa"


def reply_of(county: County, there: str, back_to: str) -> File:
    """Let a restored house ask another one; return the answer, not taken in yet."""
    question = next(each for each in county.asks_round(back_to) if each.to == there)
    (reply,) = county.replies(there, county.takes_in(question), back_to)
    return reply


def asked_round(county: County, name: str, *first: str) -> int:
    """Ask round until all have answered, some first; return how many rounds it took."""
    rounds = 0
    while county.is_locked(name):
        rounds += 1
        questions = county.asks_round(name)
        for question in sorted(questions, key=lambda each: each.to not in first):
            for reply in county.replies(question.to, county.takes_in(question), name):
                county.takes_in(reply)
    return rounds


def custody(county: County, name: str, case_id: CaseId) -> CaseCustody:
    case = county.case(name, case_id)
    assert case is not None
    return case.custody


def handover_at(county: County, name: str, handover_id: HandoverId) -> Handover:
    return handover_reading.handover_file(county[name], handover_id).handover


def incoming_state(county: County, name: str, handover_id: HandoverId) -> IncomingState:
    return inbox.incoming_file(county[name], handover_id).incoming.state


def asked_back(county: County, there: str, case_id: CaseId) -> Handover:
    """Hand over to a house, ask back before the file comes, and hear that it is let go."""
    handover, _ = county.hands_over(KINDERGARTEN, there, case_id)
    asked = county.takes_in(county.asks_back(KINDERGARTEN, handover.id))
    (answer,) = county.replies(there, asked, KINDERGARTEN)
    county.takes_in(answer)
    return handover


# A desk that has forgotten what came to it


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


# A sender that has forgotten what it sent


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


# What was supplied


def supplied(county: County, case_id: CaseId) -> File:
    """Let a case go to the desk, and write what was noted in between."""
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    house = county[KINDERGARTEN]
    cases.add_measure(
        house, case_id, on=house.today(), kind=MeasureKind.MEASURE, what="Kõne Õie Õunapuuga"
    )
    attachments.attach_to_case(house, case_id, title="Lisa", content=PDF)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    return county.supplies(KINDERGARTEN, case_id)


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


# An answer in parts


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


# Answers that no honest program writes


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
