# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import (
    AnswerAlreadyGiven,
    HandoverNotOpen,
    Invalid,
    NotApproved,
    ReceiptNotExpected,
)
from hop_desktop.domain.handovers import (
    WAITING,
    Basis,
    Delivery,
    HandoverState,
    Incoming,
    IncomingState,
    Part,
    Reception,
    Withheld,
    receive_offer,
    receive_withdrawal,
)
from hop_desktop.domain.ids import (
    CaseId,
    ContactId,
    HandoverId,
    PackageId,
    StaffId,
    StoreId,
)
from hop_desktop.domain.packages import Verdict
from tests.builders import NOON, TODAY, a_handover, an_answer

ME = StaffId(uuid4())


def an_offer(state: IncomingState = IncomingState.OFFERED) -> Incoming:
    return Incoming(
        handover_id=HandoverId(uuid4()),
        package_id=PackageId(uuid4()),
        package_sha256="cd" * 32,
        case_id=CaseId(uuid4()),
        ownership=2,
        sender=ContactId(uuid4()),
        sender_store=StoreId(uuid4()),
        sender_name="Sipsiku lasteaed",
        child_name="Mari Maasikas",
        received_at=NOON,
        state=state,
    )


def test_a_draft_cannot_be_sealed() -> None:
    with pytest.raises(NotApproved):
        a_handover().seal(package_id=PackageId(uuid4()), sha256="", file_name="", at=NOON)


def test_approval_needs_a_reason_whose_consent_and_how_the_carer_was_told() -> None:
    missing: dict[str, Any]
    for missing in (
        {"reason": ""},
        {"carer_note": " "},
        {"basis": Basis.CONSENT, "basis_note": ""},
    ):
        with pytest.raises(Invalid):
            replace(a_handover(), **missing).approve(by=ME, at=NOON)


def test_a_change_after_approval_takes_the_approval_back() -> None:
    approved = a_handover().approve(by=ME, at=NOON)

    changed = approved.prepared()

    assert changed.state is HandoverState.DRAFT
    assert changed.approved_by is None


def test_what_stays_has_a_reason_and_the_child_always_goes() -> None:
    with pytest.raises(Invalid):
        Withheld(part=Part.FAMILY, reason=" ")
    with pytest.raises(Invalid):
        a_handover(parts=frozenset(Part) - {Part.FAMILY})
    with pytest.raises(Invalid):
        a_handover(
            parts=frozenset(Part) - {Part.CHILD},
            withheld=(Withheld(part=Part.CHILD, reason="x"),),
        )
    kept = a_handover(
        parts=frozenset(Part) - {Part.VOICES},
        withheld=(Withheld(part=Part.VOICES, reason="Vanem ei andnud nõusolekut"),),
    )
    assert Part.VOICES not in kept.parts


@pytest.mark.parametrize("state", [s for s in HandoverState if s in WAITING])
def test_an_acceptance_moves_every_waiting_handover(state: HandoverState) -> None:
    handover = a_handover(state)

    accepted = handover.take_answer(an_answer(handover))

    assert accepted.state is HandoverState.ACCEPTED
    assert accepted.answered_by == "Kai Kägu"


@pytest.mark.parametrize("state", [s for s in HandoverState if s not in WAITING])
def test_no_answer_moves_a_handover_that_does_not_wait(state: HandoverState) -> None:
    handover = a_handover(state)

    with pytest.raises(ReceiptNotExpected):
        handover.take_answer(an_answer(handover))


@pytest.mark.parametrize(
    "other",
    [
        {"handover_id": HandoverId(uuid4())},
        {"case_id": CaseId(uuid4())},
        {"package_id": PackageId(uuid4())},
        {"package_sha256": "00" * 32},
        {"ownership": 3},
    ],
    ids=lambda other: next(iter(other)),
)
def test_an_answer_to_something_else_moves_nothing(other: dict[str, Any]) -> None:
    handover = a_handover(HandoverState.DELIVERED)

    with pytest.raises(ReceiptNotExpected):
        handover.take_answer(replace(an_answer(handover), **other))


def test_withdrawn_counts_only_after_it_was_asked_for() -> None:
    delivered = a_handover(HandoverState.DELIVERED)

    with pytest.raises(ReceiptNotExpected):
        delivered.take_answer(an_answer(delivered, Verdict.WITHDRAWN))
    asked = delivered.ask_back()
    assert asked.take_answer(an_answer(asked, Verdict.WITHDRAWN)).state is HandoverState.WITHDRAWN


def test_acceptance_beats_a_withdrawal() -> None:
    asked = a_handover(HandoverState.SEALED).ask_back()

    assert asked.take_answer(an_answer(asked)).state is HandoverState.ACCEPTED


def test_steps_keep_their_order() -> None:
    sealed = a_handover(HandoverState.SEALED)

    assert sealed.written(at=NOON).written_at == NOON
    assert sealed.deliver(on=TODAY, how=Delivery.STICK).state is HandoverState.DELIVERED
    with pytest.raises(HandoverNotOpen):
        sealed.drop()
    with pytest.raises(HandoverNotOpen):
        sealed.prepared()
    with pytest.raises(HandoverNotOpen):
        a_handover().deliver(on=TODAY, how=Delivery.STICK)
    with pytest.raises(HandoverNotOpen):
        a_handover().written(at=NOON)
    with pytest.raises(HandoverNotOpen):
        a_handover().ask_back()
    with pytest.raises(HandoverNotOpen):
        sealed.approve(by=ME, at=NOON)
    with pytest.raises(HandoverNotOpen):
        sealed.seal(package_id=PackageId(uuid4()), sha256="", file_name="", at=NOON)
    assert a_handover().drop().state is HandoverState.WITHDRAWN


def test_sealed_and_delivered_wait_and_drafts_are_open() -> None:
    assert a_handover().is_open
    assert not a_handover().is_waiting
    assert a_handover(HandoverState.WITHDRAWING).is_waiting
    assert not a_handover(HandoverState.RETURNED).is_open


@pytest.mark.parametrize("verdict", [Verdict.RETURNED, Verdict.DECLINED])
def test_giving_back_needs_words(verdict: Verdict) -> None:
    with pytest.raises(Invalid):
        an_offer().answer(verdict, by=ME, at=NOON, words=" ")


@pytest.mark.parametrize("first", list(Verdict))
@pytest.mark.parametrize("second", list(Verdict))
def test_the_first_answer_is_final(first: Verdict, second: Verdict) -> None:
    answered = an_offer().answer(first, by=ME, at=NOON, words="Milline on kodune keel?")

    with pytest.raises(AnswerAlreadyGiven):
        answered.answer(second, by=ME, at=NOON + timedelta(days=1), words="x")


numbers = st.integers(min_value=1, max_value=9)


@given(n=numbers, known=st.none() | numbers)
def test_a_tombstone_is_final(n: int, known: int | None) -> None:
    h = HandoverId(uuid4())

    assert (
        receive_offer(ownership=n, handover_id=h, known=known, by=None, tombstone=True)
        is Reception.WITHDRAWN
    )


@given(n=numbers, known=numbers)
def test_only_a_higher_number_is_offered(n: int, known: int) -> None:
    reception = receive_offer(
        ownership=n,
        handover_id=HandoverId(uuid4()),
        known=known,
        by=HandoverId(uuid4()),
        tombstone=False,
    )

    expected = (
        Reception.OFFERED
        if n > known
        else (Reception.CONFLICT if n == known else Reception.SUPERSEDED)
    )
    assert reception is expected


def test_the_same_handover_in_another_package_is_superseded() -> None:
    h = HandoverId(uuid4())

    reception = receive_offer(ownership=2, handover_id=h, known=2, by=h, tombstone=False)

    assert reception is Reception.SUPERSEDED


@pytest.mark.parametrize("state", [s for s in IncomingState if s is not IncomingState.OFFERED])
def test_a_withdrawal_gets_the_first_answer_again(state: IncomingState) -> None:
    verdict = receive_withdrawal(ownership=2, incoming=an_offer(state), known=2)

    assert verdict.value == state.value


def test_a_withdrawal_of_an_open_or_unknown_offer_is_granted() -> None:
    assert receive_withdrawal(ownership=2, incoming=an_offer(), known=None) is Verdict.WITHDRAWN
    assert receive_withdrawal(ownership=2, incoming=None, known=None) is Verdict.WITHDRAWN
    assert receive_withdrawal(ownership=2, incoming=None, known=2) is Verdict.WITHDRAWN


def test_a_withdrawal_of_what_was_superseded_is_answered_accepted() -> None:
    assert receive_withdrawal(ownership=2, incoming=None, known=3) is Verdict.ACCEPTED


def test_a_handover_that_a_later_one_has_overtaken_waits_no_longer() -> None:
    ended = a_handover(HandoverState.WITHDRAWING).overtaken(at=NOON)

    assert (ended.state, ended.answered_at, ended.is_open) == (HandoverState.ACCEPTED, NOON, False)
    with pytest.raises(ReceiptNotExpected):
        ended.take_answer(an_answer(ended, Verdict.DECLINED))
    for state in set(HandoverState) - WAITING:
        with pytest.raises(HandoverNotOpen):
            a_handover(state).overtaken(at=NOON)


@pytest.mark.parametrize(
    ("passed", "days"),
    [
        (timedelta(days=2, hours=23), 2),
        (timedelta(hours=23), 0),
        (timedelta(days=-3), 0),
    ],
)
def test_waiting_is_counted_in_full_days_and_never_below_none(passed: timedelta, days: int) -> None:
    waiting = a_handover(HandoverState.SEALED, sealed_at=NOON)

    assert waiting.days_waited(NOON + passed) == days


@pytest.mark.parametrize("state", sorted(set(HandoverState) - WAITING, key=str))
def test_what_waits_for_no_answer_has_waited_for_nothing(state: HandoverState) -> None:
    assert a_handover(state, sealed_at=NOON).days_waited(NOON) is None


def test_a_part_goes_or_stays_but_never_both() -> None:
    kept = (Withheld(part=Part.PLAN, reason="Muutub veel"),)

    assert a_handover(parts=frozenset(Part) - {Part.PLAN}, withheld=kept).withheld == kept
    for parts in (frozenset(Part), frozenset(Part) - {Part.PLAN, Part.NEED}):
        with pytest.raises(Invalid):
            a_handover(parts=parts, withheld=kept)
