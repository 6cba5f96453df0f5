# SPDX-License-Identifier: EUPL-1.2
"""The way one came: where to go back to."""

from __future__ import annotations

from collections import deque

from hop_desktop.gui.page import Where

LONGEST = 50


class History:
    """The places walked through, the present one last; the oldest are forgotten."""

    def __init__(self) -> None:
        self._places: deque[Where] = deque(maxlen=LONGEST)

    @property
    def here(self) -> Where | None:
        """Where one stands; nothing before the first step."""
        return self._places[-1] if self._places else None

    @property
    def before(self) -> Where | None:
        """Where ``back`` would lead; nothing when there is no place before this one."""
        return self._places[-2] if len(self._places) > 1 else None

    def go(self, where: Where) -> None:
        """Step to a place; the place one stands at is not entered twice."""
        if where != self.here:
            self._places.append(where)

    def back(self) -> Where | None:
        """Return the place before this one and stand there; nothing when there is none."""
        if len(self._places) < 2:  # noqa: PLR2004  the present place and one before it
            return None
        self._places.pop()
        return self._places[-1]
