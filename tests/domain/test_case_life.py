# SPDX-License-Identifier: EUPL-1.2
"""Whatever is done to a case, in whatever order: one person answers for it, and its past stays.

Every step of a case is tried at any time, by anybody, with and without a reason, on a clock that
may be set back. A step is refused whole, or it is written down once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TypedDict
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from hop_desktop.domain.cases import CaseCustody, CaseStatus, Move, Stage, SupportCase
from hop_desktop.domain.errors import CaseError, Invalid
from hop_desktop.domain.ids import StaffId
from tests.builders import NOON, TODAY, a_case
from tests.strategies import texts

PEOPLE = tuple(StaffId(UUID(int=number)) for number in range(3))
BLANK = ("", " ", "\n\t", "\u00a0")
people = st.sampled_from(PEOPLE)
words = st.sampled_from(BLANK) | st.just("Vaikne nurk aitab") | texts


class Step(TypedDict):
    """When a move is made, by whom and why."""

    on: date
    at: datetime
    by: StaffId
    reason: str


Act = Callable[[SupportCase], SupportCase]


class Life(RuleBasedStateMachine):
    """One case; ``responsible`` and ``history`` are what they were seen to be last."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOON

    @initialize(opener=people, reason=words.filter(str.strip))
    def open(self, opener: StaffId, reason: str) -> None:
        self.case = a_case(responsible=opener).moved(
            Move.OPENED, on=TODAY, at=NOON, by=opener, reason=reason
        )
        self.responsible = opener
        self.history = self.case.transitions

    # What people do

    @rule(by=people, reason=words)
    def ask(self, by: StaffId, reason: str) -> None:
        self.move(lambda case: case.ask_for_stage_two(**self.step(by, reason), criteria=()), reason)

    @rule(by=people, reason=words)
    def accept(self, by: StaffId, reason: str) -> None:
        moved = self.move(
            lambda case: case.accept_stage_two(**self.step(by, reason), review_on=None), reason
        )
        if moved:
            assert {self.responsible, by} <= self.case.participants
            self.responsible = by

    @rule(by=people, reason=words)
    def refuse(self, by: StaffId, reason: str) -> None:
        self.move(lambda case: case.refuse_stage_two(**self.step(by, reason)), reason)

    @rule(by=people, reason=words, days=st.none() | st.integers(-1, 60))
    def look_again(self, by: StaffId, reason: str, days: int | None) -> None:
        day = None if days is None else self.now.date() + timedelta(days=days)
        self.move(lambda case: case.go_on(**self.step(by, reason), review_on=day), reason)

    @rule(by=people, reason=words)
    def close(self, by: StaffId, reason: str) -> None:
        self.move(lambda case: case.close(**self.step(by, reason)), reason)

    @rule(by=people, reason=words)
    @precondition(lambda self: self.case.status is CaseStatus.CLOSED)
    def reopen(self, by: StaffId, reason: str) -> None:
        self.move(lambda case: case.reopen(**self.step(by, reason)), reason)

    @rule(by=people, reason=words, number=st.integers(1, 9))
    @precondition(lambda self: self.case.custody in {CaseCustody.OUT, CaseCustody.WITHDRAWING})
    def is_accepted_elsewhere(self, by: StaffId, reason: str, number: int) -> None:
        self.move(lambda case: case.gone(**self.step(by, reason), number=number), reason)

    # On the way, nothing is decided yet: no move, and the sender stays responsible

    @rule()
    def send(self) -> None:
        self.carry(SupportCase.sent)

    @rule()
    def ask_back(self) -> None:
        self.carry(SupportCase.withdrawing)

    @rule(number=st.integers(1, 9))
    @precondition(lambda self: self.case.custody in {CaseCustody.OUT, CaseCustody.WITHDRAWING})
    def is_declined(self, number: int) -> None:
        self.carry(lambda case: case.kept(number=number))

    @rule(hours=st.integers(-30, 30))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    # What always holds

    @invariant()
    def exactly_one_person_is_responsible(self) -> None:
        """Only by taking over does another person become responsible, and then they alone."""
        assert self.case.responsible == self.responsible
        assert self.case.responsible in PEOPLE

    @invariant()
    def the_history_never_shrinks_or_changes(self) -> None:
        assert self.case.transitions == self.history

    @invariant()
    def every_move_has_a_reason_a_person_and_its_moment(self) -> None:
        assert all(step.reason.strip() and step.by in PEOPLE for step in self.history)
        for earlier, later in pairwise(self.history):
            assert earlier.on != later.on or earlier.at < later.at

    @invariant()
    def a_closed_case_waits_for_nothing(self) -> None:
        if self.case.status is CaseStatus.CLOSED:
            assert self.case.review_on is None
            assert not self.case.stage_two_asked

    @invariant()
    def what_was_accepted_elsewhere_is_in_stage_three(self) -> None:
        if not self.case.is_ours:
            assert self.case.stage is Stage.THREE

    def step(self, by: StaffId, reason: str) -> Step:
        return {"on": self.now.date(), "at": self.now, "by": by, "reason": reason}

    def move(self, act: Act, reason: str) -> bool:
        """Try a move: it is written down once as the newest, or nothing changed."""
        try:
            after = act(self.case)
        except (CaseError, Invalid):
            return False
        assert reason.strip(), "a move without a reason"
        *earlier, newest = after.transitions
        assert tuple(earlier) == self.history
        assert newest.reason
        assert after.ownership >= self.case.ownership
        self.case, self.history = after, after.transitions
        return True

    def carry(self, act: Act) -> None:
        try:
            after = act(self.case)
        except CaseError:
            return
        assert after.is_ours
        assert after.ownership >= self.case.ownership
        assert (after.stage, after.status) == (self.case.stage, self.case.status)
        self.case = after


def test_through_every_life_of_a_case_one_person_is_responsible_and_its_past_stays() -> None:
    run_state_machine_as_test(Life)
