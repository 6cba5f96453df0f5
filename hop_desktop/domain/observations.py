# SPDX-License-Identifier: EUPL-1.2
"""What somebody noticed about a child: facts, words and judgement kept apart."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import Enum
from typing import Self

from hop_desktop.domain.errors import Invalid, NotAllowed
from hop_desktop.domain.ids import ChildId, ObservationId, StaffId
from hop_desktop.domain.institution import Place
from hop_desktop.domain.text import required


class Area(Enum):
    """The part of a child's development that an observation is about.

    The codes stay: an old entry keeps its area when another list is offered.
    """

    PLAY = "play"
    SOCIAL = "social"
    LEARNING = "learning"
    SELF_REGULATION = "self-regulation"
    SELF_AND_WORLD = "self-and-world"
    SPEECH = "speech"
    MATHEMATICS = "mathematics"
    ART = "art"
    MUSIC = "music"
    MOVEMENT = "movement"
    BEHAVIOUR = "behaviour"
    ATTENTION = "attention"
    LEARNING_SKILLS = "learning-skills"
    SUBJECTS = "subjects"
    INTERESTS = "interests"
    OTHER = "other"


# The general skills and the subject areas of the kindergarten's curriculum; for the school what
# is followed individually (the county's guide for the IAJK).
AREAS: dict[Place, tuple[Area, ...]] = {
    Place.KINDERGARTEN: (
        Area.PLAY,
        Area.SOCIAL,
        Area.LEARNING,
        Area.SELF_REGULATION,
        Area.SELF_AND_WORLD,
        Area.SPEECH,
        Area.MATHEMATICS,
        Area.ART,
        Area.MUSIC,
        Area.MOVEMENT,
        Area.OTHER,
    ),
    Place.SCHOOL: (
        Area.BEHAVIOUR,
        Area.ATTENTION,
        Area.LEARNING_SKILLS,
        Area.SUBJECTS,
        Area.SELF_REGULATION,
        Area.SPEECH,
        Area.INTERESTS,
        Area.OTHER,
    ),
}


class ChildRole(Enum):
    """How a child stands to what was noticed; it holds for this one observation only."""

    MAIN = "main"
    INVOLVED = "involved"
    WITNESS = "witness"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedChild:
    """Another child that the same observation concerns."""

    child_id: ChildId
    role: ChildRole


class Source(Enum):
    """Where the author knows it from."""

    OWN = "own"
    PARENT = "parent"
    COLLEAGUE = "colleague"
    DOCTOR = "doctor"
    POLICE = "police"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporter:
    """Who gave the tip, if they let themselves be named (LasteKS § 27 (5)); never goes along."""

    name: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierText:
    """What stood in an observation before its author changed it.

    Without ``observed_on`` only the three texts were kept: an earlier version of the program let
    nothing else be changed.
    """

    facts: str
    child_words: str
    judgement: str
    changed_at: datetime
    observed_on: date | None = None
    area: Area | None = None
    situation: str = ""
    what_helped: str = ""
    strengths: str = ""
    told_whom: str = ""
    told_on: date | None = None
    how_long: str = ""
    before: str = ""
    done: str = ""
    done_result: str = ""
    child_id: ChildId | None = None
    others: tuple[LinkedChild, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything that could be changed was kept."""
        return self.observed_on is not None


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
    told_on: date | None = None
    how_long: str = ""
    before: str = ""
    done: str = ""
    done_result: str = ""
    source: Source = Source.OWN
    others: tuple[LinkedChild, ...] = ()
    danger: bool = False
    earlier: tuple[EarlierText, ...] = ()
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse an observation without facts or of a day that has not come."""
        required("facts", self.facts)
        # The author's local date can run ahead of UTC by less than a day.
        if (self.observed_on - self.written_at.date()).days > 1:
            raise Invalid("observed_on", "in-the-future")
        if self.told_on and (self.told_on - self.written_at.date()).days > 1:
            raise Invalid("told_on", "in-the-future")
        linked = [self.child_id, *(other.child_id for other in self.others)]
        if len(set(linked)) < len(linked):
            raise Invalid("others", "twice")

    def role_of(self, child_id: ChildId) -> ChildRole | None:
        """Return how a child stands to what was noticed; nothing for a child not concerned."""
        if child_id == self.child_id:
            return ChildRole.MAIN
        return next((other.role for other in self.others if other.child_id == child_id), None)

    @property
    def children(self) -> tuple[ChildId, ...]:
        """Every child concerned, the one it was written about first."""
        return self.child_id, *(other.child_id for other in self.others)

    def reworded(
        self, *, by: StaffId, at: datetime, facts: str, child_words: str, judgement: str
    ) -> Self:
        """Return the observation with new words; raise ``NotAllowed`` unless by its author."""
        if by != self.author_id:
            raise NotAllowed
        return self.corrected(
            replace(self, facts=facts, child_words=child_words, judgement=judgement), by=by, at=at
        )

    def corrected(self, changed: Self, *, by: StaffId, at: datetime) -> Self:
        """Return the observation as changed, with what stood among the earlier.

        Who wrote it when, whether it is a danger and where the author knows it from stay. Raises
        ``NotAllowed`` unless by its author; when nothing changed it returns the same.
        """
        if by != self.author_id:
            raise NotAllowed
        names = {each.name for each in fields(EarlierText)} - {"changed_at"}
        stood = {name: getattr(self, name) for name in names}
        if stood == {name: getattr(changed, name) for name in names}:
            return self
        earlier = EarlierText(**stood, changed_at=at)
        meant = {name: getattr(changed, name) for name in names}
        return replace(self, **meant, earlier=(*self.earlier, earlier))
