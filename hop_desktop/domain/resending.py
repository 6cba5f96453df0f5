# SPDX-License-Identifier: EUPL-1.2
"""The clock of a handover without an answer: after which days the same file is written again.

No day moves responsibility; resending means the same bytes.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from hop_desktop.domain.handovers import Handover

STEPS = (1, 3, 7, 14)
"""Full days since sealing. After the last one it comes round again as often as it is long."""


def resend_due(handover: Handover, now: datetime) -> bool:
    """Say whether a step has passed since the file was written last, or it never was."""
    waited = handover.days_waited(now)
    if waited is None or waited < STEPS[0] or handover.sealed_at is None:
        return False
    step = handover.sealed_at + timedelta(days=_last_step(waited))
    return handover.written_at is None or handover.written_at < step


def _last_step(days: int) -> int:
    """Return the latest step that has passed after so many full days; at least one has."""
    if days >= STEPS[-1]:
        return days - days % STEPS[-1]
    return max(step for step in STEPS if step <= days)
