# SPDX-License-Identifier: EUPL-1.2
"""Letters between houses: what they may say, and in which order a thread is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.content import Sender
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.handovers import Handover, HandoverState, Incoming, IncomingState
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId, StaffId, StoreId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.letters import (
    AnswerContent,
    Content,
    FeedbackContent,
    FeedbackPart,
    Hand,
    KeptPart,
    Letter,
    QuestionContent,
    ToldPart,
    can_be_asked,
    can_get_feedback,
    decided_feedback,
    in_order,
    is_possible,
    may_ask,
    may_give_feedback,
    unanswered,
)
from hop_desktop.domain.packages import Kind
from tests.worlds import NOON

SENDER = Sender(store_id=StoreId(UUID(int=9)), workplace=Workplace.DESK, name="Näidisvald")
COMMON: dict[str, Any] = {
    "schema": 1,
    "case_id": CaseId(UUID(int=1)),
    "handover_id": HandoverId(UUID(int=2)),
    "ownership": 2,
    "made_on": date(2026, 11, 24),
    "sender": SENDER,
}
PARTS = st.lists(st.sampled_from(FeedbackPart), unique=True)


def a_question(number: int, minute: int = 0, *, ours: bool = True) -> Letter:
    content = QuestionContent(**COMMON, words="Kas isa on nõus?")
    return _letter(number, minute, Kind.QUESTION, content, ours=ours)


def an_answer(number: int, minute: int, *, to: int, ours: bool = False) -> Letter:
    content = AnswerContent(**COMMON, words="On küll.", question=PackageId(UUID(int=to)))
    return _letter(number, minute, Kind.ANSWER, content, ours=ours)


def _letter(number: int, minute: int, kind: Kind, content: Content, *, ours: bool) -> Letter:
    return Letter(
        package_id=PackageId(UUID(int=number)),
        direction="out" if ours else "in",
        kind=kind,
        contact=ContactId(UUID(int=3)),
        content=content,
        written_at=NOON + timedelta(minutes=minute),
    )


def feedback(told: tuple[FeedbackPart, ...], kept: tuple[FeedbackPart, ...]) -> FeedbackContent:
    return FeedbackContent(
        **COMMON,
        told=tuple(ToldPart(part=part, text="Sõnad") for part in told),
        kept=kept,
        hands=(Hand(house="Näidisvald", on=date(2026, 11, 24)),),
    )


@given(st.permutations(range(6)), st.lists(st.integers(-30, 30), min_size=6, max_size=6))
def test_a_thread_keeps_every_letter_once_and_no_answer_comes_before_its_question(
    order: list[int], minutes: list[int]
) -> None:
    """Whatever the clocks of the two houses say."""
    letters = [
        a_question(n + 1, minutes[n]) if n < 3 else an_answer(n + 1, minutes[n], to=n - 2)
        for n in order
    ]
    thread = in_order(letters)

    assert sorted(each.package_id for each in thread) == sorted(each.package_id for each in letters)
    places = {each.package_id: place for place, each in enumerate(thread)}
    for letter in thread:
        assert letter.answers is None or places[letter.answers] < places[letter.package_id]
    questions = [each for each in thread if each.kind is Kind.QUESTION]
    assert questions == sorted(questions, key=lambda q: (q.written_at, q.package_id))


def test_an_answer_to_a_question_that_is_not_here_still_stands_in_the_thread() -> None:
    lonely = an_answer(5, 1, to=77)
    assert in_order([lonely, a_question(1, 2)]) == (lonely, a_question(1, 2))


@given(st.sets(st.integers(1, 5)), st.sets(st.integers(1, 5)))
def test_what_is_asked_waits_until_the_other_side_answers(
    asked: set[int], answered: set[int]
) -> None:
    letters = [a_question(n, n) for n in asked]
    letters += [an_answer(10 + n, 10, to=n) for n in answered]
    assert [int(q.package_id) for q in unanswered(letters)] == sorted(asked - answered)


def test_an_answer_of_ones_own_does_not_answer_ones_own_question() -> None:
    question = a_question(1)
    assert unanswered([question, an_answer(2, 1, to=1, ours=True)]) == (question,)


@given(PARTS, PARTS)
def test_feedback_is_possible_when_something_is_told_and_no_part_is_told_and_kept(
    told: list[FeedbackPart], kept: list[FeedbackPart]
) -> None:
    fits = bool(told) and not set(told) & set(kept)
    assert is_possible(feedback(tuple(told), tuple(kept))) is fits
    parts = [ToldPart(part=part, text=" Sõnad ") for part in told]
    reasons = [KeptPart(part=part, reason="Menetlus käib") for part in kept]
    if fits:
        said, back = decided_feedback(parts, reasons)
        order = list(FeedbackPart)
        assert [t.part for t in said] == sorted(told, key=order.index)
        assert [k.part for k in back] == sorted(kept, key=order.index)
        assert all(t.text == "Sõnad" for t in said)
    else:
        with pytest.raises(Invalid):
            decided_feedback(parts, reasons)


@pytest.mark.parametrize(
    ("told", "kept", "field"),
    [
        ([ToldPart(part=FeedbackPart.HELP, text=" ")], [], "help"),
        (
            [ToldPart(part=FeedbackPart.HELP, text="Tugi")],
            [KeptPart(part=FeedbackPart.ENDED, reason="")],
            "ended",
        ),
    ],
)
def test_a_part_needs_words_and_what_is_kept_back_a_reason(
    told: list[ToldPart], kept: list[KeptPart], field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        decided_feedback(told, kept)
    assert (refused.value.field, refused.value.reason) == (field, "empty")


def test_letters_without_words_or_with_too_many_hands_are_not_possible() -> None:
    empty = QuestionContent(**COMMON, words=" \n")
    told = feedback((FeedbackPart.HELP,), ())
    assert not is_possible(empty)
    assert not is_possible(replace(told, hands=()))
    assert is_possible(replace(told, hands=told.hands * 50))
    assert not is_possible(replace(told, hands=told.hands * 51))


@pytest.mark.parametrize("state", list(IncomingState))
@pytest.mark.parametrize("informed", [True, False])
def test_only_who_is_asked_may_ask_and_only_who_took_over_gives_feedback(
    state: IncomingState, *, informed: bool
) -> None:
    incoming = Incoming(
        handover_id=HandoverId(UUID(int=2)),
        package_id=PackageId(UUID(int=4)),
        package_sha256="0" * 64,
        case_id=CaseId(UUID(int=1)),
        ownership=2,
        sender=ContactId(UUID(int=3)),
        sender_store=StoreId(UUID(int=5)),
        sender_name="Näidislasteaed",
        child_name="Mari Maasikas",
        stage_note="2",
        received_at=NOON,
        state=state,
        for_information=informed,
    )
    open_or_ours = state in {IncomingState.OFFERED, IncomingState.ACCEPTED}
    assert may_ask(incoming) is (open_or_ours and not informed)
    assert may_give_feedback(incoming) is (state is IncomingState.ACCEPTED and not informed)


@pytest.mark.parametrize("state", list(HandoverState))
def test_a_handover_can_be_asked_about_once_it_was_sealed(state: HandoverState) -> None:
    sealed = state not in {HandoverState.DRAFT, HandoverState.APPROVED}
    handover = Handover(
        id=HandoverId(UUID(int=2)),
        case_id=CaseId(UUID(int=1)),
        recipient=ContactId(UUID(int=3)),
        ownership=2,
        created_by=StaffId(UUID(int=6)),
        state=state,
        package_id=PackageId(UUID(int=4)) if sealed else None,
    )
    gone = {
        HandoverState.SEALED,
        HandoverState.DELIVERED,
        HandoverState.WITHDRAWING,
        HandoverState.ACCEPTED,
    }
    assert can_be_asked(handover) is sealed
    assert can_get_feedback(handover) is (state in gone)


def test_the_first_word_of_arriving_and_the_first_look_stand() -> None:
    letter = a_question(1)
    first = letter.reached(NOON).reached(NOON + timedelta(days=1))
    assert first.reached_at == NOON
    assert letter.is_on_its_way
    assert not first.is_on_its_way
    seen = a_question(1, ours=False).read(NOON).read(NOON + timedelta(days=1))
    assert seen.read_at == NOON
    assert not seen.is_unread
