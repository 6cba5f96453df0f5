# SPDX-License-Identifier: EUPL-1.2
"""How far a use case is that writes a large file, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hop_desktop.domain.errors import Stopped
from hop_desktop.store.files import told_steps

Result = TypeVar("Result")


def stepwise(
    work: Callable[[], Result], *, told: Callable[[int], object], stopped: Callable[[], bool]
) -> Result:
    """Do a piece of work, tell in per cent how far a large file is, and end it when ``stopped``.

    Raises ``Stopped`` then: nothing is left of the file. What the journal says of its leaving
    stays, for it was written before the file.
    """

    def step(done: int, of: int) -> None:
        if stopped():
            raise Stopped
        told(done * 100 // of)

    with told_steps(step):
        return work()
