# SPDX-License-Identifier: EUPL-1.2
"""What somebody noticed about a child: facts, words and judgement kept apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Self

from hop_desktop.domain.errors import Invalid, NotAllowed
from hop_desktop.domain.ids import ChildId, ObservationId, StaffId
from hop_desktop.domain.text import required


class Area(Enum):
    """The part of a child's development that an observation is about."""

    SPEECH = "speech"
    SOCIAL = "social"
    PLAY = "play"
    SELF_REGULATION = "self-regulation"
    LEARNING = "learning"
    MOVEMENT = "movement"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierText:
    """The words that stood in an observation before its author changed them."""

    facts: str
    child_words: str
    judgement: str
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One thing noticed; only its author edits it, and the earlier text stays."""

    id: ObservationId
    child_id: ChildId
    author_id: StaffId
    observed_on: date
    written_at: datetime
    area: Area
    facts: str
    situation: str = ""
    child_words: str = ""
    judgement: str = ""
    what_helped: str = ""
    strengths: str = ""
    told_whom: str = ""
    danger: bool = False
    earlier: tuple[EarlierText, ...] = ()
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse an observation without facts or of a day that has not come."""
        required("facts", self.facts)
        # The author's local date can run ahead of UTC by less than a day.
        if (self.observed_on - self.written_at.date()).days > 1:
            raise Invalid("observed_on", "in-the-future")

    def reworded(
        self, *, by: StaffId, at: datetime, facts: str, child_words: str, judgement: str
    ) -> Self:
        """Return the observation with new words; raise ``NotAllowed`` unless by its author."""
        if by != self.author_id:
            raise NotAllowed
        earlier = EarlierText(
            facts=self.facts,
            child_words=self.child_words,
            judgement=self.judgement,
            changed_at=at,
        )
        return replace(
            self,
            facts=facts,
            child_words=child_words,
            judgement=judgement,
            earlier=(*self.earlier, earlier),
        )
