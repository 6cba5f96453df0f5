# SPDX-License-Identifier: EUPL-1.2
"""Steps of the attainment scale as they are written."""

from __future__ import annotations


def signed(step: int) -> str:
    """Return a step of the attainment scale as it is written: −2, −1, 0, +1, +2."""
    return {1: "+", -1: "−"}.get((step > 0) - (step < 0), "") + str(abs(step))
