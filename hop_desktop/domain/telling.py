# SPDX-License-Identifier: EUPL-1.2
"""How the person raising the child was told, LasteKS § 22 (4), as a dated record.

Nothing is ever told by the program: it asks and records who told whom, when and how, or why not
yet. The statutory case plan wants this explained, § 1 (3¹) of regulation nr 10 of 09.02.2016.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.ids import CaseId, StaffId, TellingId
from hop_desktop.domain.text import required, within

LONGEST_RECORD = 15_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Whether somebody was told: ``on`` is the day of it, or of the decision to wait.

    ``note`` says how they were told, or why not yet; ``again_on`` is the day to come back to it.
    """

    id: TellingId
    case_id: CaseId
    told: CarerInformed
    on: date
    whom: str = ""
    about: str = ""
    note: str
    again_on: date | None = None
    author_id: StaffId
    written_at: datetime
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse a record that does not say how or why not, or whom; or of a day to come."""
        required("note", self.note)
        within("note", self.whom, self.about, self.note, most=LONGEST_RECORD)
        if self.told is CarerInformed.YES:
            required("whom", self.whom)
        if (self.on - self.written_at.date()).days > 1:
            raise Invalid("on", "in-the-future")
        if self.again_on is not None and self.again_on < self.on:
            raise Invalid("again_on", "before-start")
