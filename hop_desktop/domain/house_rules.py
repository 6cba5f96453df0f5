# SPDX-License-Identifier: EUPL-1.2
"""What a house has agreed on for itself: dated values, because agreements change.

The HOP model leaves these to every house and municipality (its report, "roles and stages").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Self

from hop_desktop.domain.criteria import Criteria, check_criteria
from hop_desktop.domain.errors import Invalid

MOST_POINTS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRules:
    """How many points a decision about a goal rests on, who ends a case of stage II, and by what.

    ``opening`` are the criteria for stage II, ``closing`` those for the end of a case; ``None``
    while the house keeps the usual ones of its kind of workplace. ``marks_documents`` says
    whether papers bear the restriction of AvTS § 35; a private house to which that act does not
    apply leaves it off. ``head_approves_transitions``: what goes with a child to its next place.
    """

    least_points: int = 4
    head_approves_closing: bool = True
    opening: Criteria | None = None
    closing: Criteria | None = None
    marks_documents: bool = True
    head_approves_transitions: bool = True

    def __post_init__(self) -> None:
        """Refuse a number of points that nobody could mean, and criteria that stand twice."""
        check_criteria("opening", self.opening or ())
        check_criteria("closing", self.closing or ())
        if not 1 <= self.least_points <= MOST_POINTS:
            raise Invalid("least_points", "out-of-range")


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedRules:
    """Rules with the first day on which they hold."""

    since: date
    rules: HouseRules


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """Everything a house has agreed on so far, by the first day; before that the usual holds."""

    agreed: tuple[DatedRules, ...] = ()

    def on(self, day: date) -> HouseRules:
        """Return the rules that hold on a day."""
        held = [item.rules for item in self.agreed if item.since <= day]
        return held[-1] if held else HouseRules()

    def coming(self, day: date) -> tuple[DatedRules, ...]:
        """Return what is agreed for the time after a day."""
        return tuple(item for item in self.agreed if item.since > day)

    def with_rules(self, rules: HouseRules, *, since: date) -> Self:
        """Return the book with rules from a day on; those of the same day are replaced."""
        others = (item for item in self.agreed if item.since != since)
        agreed = sorted((*others, DatedRules(since=since, rules=rules)), key=lambda d: d.since)
        return type(self)(agreed=tuple(agreed))
