# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet: the paper that lets somebody in without a passphrase, and what it leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hop_desktop.domain.ids import StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetUse:
    """The present sheet let somebody in: who, and when in UTC. A new sheet ends it."""

    by: StaffId
    at: datetime
