# SPDX-License-Identifier: EUPL-1.2
"""Hours of a day as people type them: 14.05, 14:05, 9.5 is no hour, 14 is."""

from __future__ import annotations

import re
from datetime import time

from hop_desktop.domain.errors import Invalid

TYPED = re.compile(r"([0-9]{1,2})(?:[.:]([0-9]{2}))?", re.ASCII)
HOURS, MINUTES = 24, 60


def clock_time(field: str, text: str) -> time:
    """Return the hour that was typed; raise ``Invalid(field, "not-a-time")``."""
    found = TYPED.fullmatch(text.strip())
    if found is None:
        raise Invalid(field, "not-a-time")
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour >= HOURS or minute >= MINUTES:
        raise Invalid(field, "not-a-time")
    return time(hour, minute)
