# SPDX-License-Identifier: EUPL-1.2
"""A job for which the computer has no memory is refused in words, as any other refusal."""

from __future__ import annotations

from collections.abc import Callable
from errno import ENOMEM

import pytest
from pytestqt.qtbot import QtBot

from hop_desktop.domain.errors import HopError, OutOfMemory
from hop_desktop.gui.messages import explain
from hop_desktop.gui.runner import Runner


def far_too_much() -> bytes:
    """Ask for more than any computer has."""
    return bytes(1 << 62)


def no_room_for_a_library() -> None:
    """Fail as the loader of Linux does."""
    raise ImportError("rpds.so: failed to map segment from shared object")


def no_room_for_a_process() -> None:
    """Fail as the system does."""
    raise OSError(ENOMEM, "Cannot allocate memory")


@pytest.mark.parametrize("job", [far_too_much, no_room_for_a_library, no_room_for_a_process])
def test_a_job_without_memory_is_told_to_its_asker(qtbot: QtBot, job: Callable[[], object]) -> None:
    runner = Runner()
    refused: list[HopError] = []
    runner.run_without_session(job, owner=runner, done=id, failed=refused.append)
    qtbot.waitUntil(lambda: not runner.is_working)

    assert [type(error) for error in refused] == [OutOfMemory]
    assert explain(refused[0]).title == "Arvutil sai mälu otsa."
    assert explain(refused[0]).advice
    runner.shut_down()


def test_a_library_that_is_not_there_stays_a_fault(qtbot: QtBot) -> None:
    runner = Runner()
    stumbled: list[object] = []
    runner.stumbled.connect(stumbled.append)

    def missing() -> None:
        raise ImportError("No module named 'reportlab'")

    runner.run_without_session(missing, owner=runner, done=id)
    qtbot.waitUntil(lambda: bool(stumbled))

    assert isinstance(stumbled[0], ImportError)
    runner.shut_down()


def test_one_that_nobody_takes_is_told_as_a_refusal(qtbot: QtBot) -> None:
    runner = Runner()
    told: list[object] = []
    runner.refused.connect(told.append)
    runner.run_without_session(far_too_much, owner=runner, done=list)
    qtbot.waitUntil(lambda: bool(told))

    assert isinstance(told[0], OutOfMemory)
    runner.shut_down()
