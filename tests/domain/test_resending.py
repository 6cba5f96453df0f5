# SPDX-License-Identifier: EUPL-1.2
"""The clock of a handover without an answer: the same file again after 1, 3, 7 and 14 days."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.handovers import HandoverState
from hop_desktop.domain.resending import resend_due
from tests.builders import NOON, a_handover

SEALED = replace(a_handover(), state=HandoverState.DELIVERED, sealed_at=NOON, written_at=NOON)


@pytest.mark.parametrize(
    ("written_after", "days", "due"),
    [
        (0, 0, False),
        (0, 1, True),
        (1, 2, False),
        (1, 3, True),
        (3, 6, False),
        (3, 7, True),
        (7, 13, False),
        (7, 14, True),
        (14, 27, False),
        (14, 28, True),
        (None, 0, False),
        (None, 1, True),
    ],
)
def test_the_file_is_written_again_when_a_step_has_passed(
    written_after: int | None, days: int, due: bool
) -> None:
    written = None if written_after is None else NOON + timedelta(days=written_after)
    handover = replace(SEALED, written_at=written)

    assert resend_due(handover, NOON + timedelta(days=days, hours=1)) is due


@given(st.integers(0, 2000), st.integers(0, 2000))
def test_who_has_just_written_it_is_left_in_peace_for_the_day(written: int, later: int) -> None:
    now = NOON + timedelta(days=written)
    just = replace(SEALED, written_at=now)

    assert not resend_due(just, now)
    assert not resend_due(just, NOON - timedelta(days=later))  # a clock set back


@pytest.mark.parametrize(
    "state",
    [
        state
        for state in HandoverState
        if state not in {HandoverState.SEALED, HandoverState.DELIVERED, HandoverState.WITHDRAWING}
    ],
)
def test_nothing_is_due_for_what_waits_for_no_answer(state: HandoverState) -> None:
    assert not resend_due(replace(SEALED, state=state), NOON + timedelta(days=30))
