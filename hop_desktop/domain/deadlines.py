# SPDX-License-Identifier: EUPL-1.2
"""Duties with a time, each with its source and the days in which that text of the law holds.

The rules are data (``resources/deadlines.json``), because laws move. A rule whose text is no
longer in force, or was never confirmed, is shown as something to check and is never said as law.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.institution import Place
from hop_desktop.domain.text import required

SCHOOL_YEAR_BEGINS = (9, 1)
MOST_DAYS = 365


class Limit(Enum):
    """What kind of time a rule gives."""

    AT_ONCE = "at-once"
    DAYS = "days"
    SCHOOL_YEAR = "school-year"
    TERM_ENDING = "term-ending"
    TERM_ENDED = "term-ended"


class Duty(Enum):
    """What a rule is about; the due list asks for rules by it."""

    TELL_CARER = "tell-carer"
    REPORT_NEED = "report-need"
    CALL_HELP = "call-help"
    CASE_DECISION = "case-decision"
    EFFECT = "effect"
    EFFECT_AT_TERM = "effect-at-term"
    TALK = "talk"
    SUMMARY = "summary"


class Standing(Enum):
    """How far a rule can be relied on: law as read, not yet confirmed, or out of its days."""

    HOLDS = "holds"
    UNCONFIRMED = "unconfirmed"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRule:
    """One rule: what, by whose act and paragraph, where it holds, and from when until when.

    ``checked_on`` is the day on which the house itself looked up that the text holds on.
    """

    key: str
    duty: Duty
    limit: Limit
    days: int | None = None
    place: Place | None = None
    text: str
    text_en: str
    text_ru: str
    act: str
    paragraph: str
    source: str
    valid_from: date
    valid_until: date | None = None
    confirmed: bool
    checked_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a rule without words or source, or one that ends before it begins."""
        for name in ("key", "text", "text_en", "text_ru", "act", "source"):
            required(name, getattr(self, name))
        if self.valid_until is not None and self.valid_until < self.valid_from:
            raise Invalid("valid_until", "before-start")
        if (self.limit is Limit.DAYS) != (self.days is not None):
            raise Invalid("days", "not-days")

    def standing(self, day: date) -> Standing:
        """Return how far the rule can be relied on that day."""
        ended = self.valid_until is not None and day > self.valid_until
        if day < self.valid_from or ended:
            return Standing.CHECK
        return Standing.HOLDS if self.confirmed else Standing.UNCONFIRMED


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleTable:
    """All rules that the program knows, in the order in which they are shown."""

    rules: tuple[DeadlineRule, ...]

    def __post_init__(self) -> None:
        """Refuse two rules of one key."""
        if len({rule.key for rule in self.rules}) != len(self.rules):
            raise Invalid("key", "twice")

    def about(self, duty: Duty, place: Place, day: date) -> DeadlineRule | None:
        """Return the rule of a duty for a child's place: the one in force, else the latest known.

        Whoever shows it asks ``standing`` first.
        """
        fitting = [r for r in self.rules if r.duty is duty and r.place in (None, place)]
        fitting.sort(key=lambda r: (r.standing(day) is not Standing.CHECK, r.valid_from))
        return fitting[-1] if fitting else None


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseTerms:
    """Lengths that no law gives: the house sets them.

    ``answer_days`` after sealing a handover an answer is asked for; ``term_days`` before a
    recommendation ends its effect is assessed; ``year_day`` and ``year_month`` are the day by
    which the work of once a school year is done.
    """

    answer_days: int = 10
    term_days: int = 30
    year_day: int = 31
    year_month: int = 5

    def __post_init__(self) -> None:
        """Refuse lengths that nobody could mean and a day that is not in the calendar."""
        if not 1 <= self.answer_days <= MOST_DAYS:
            raise Invalid("answer_days", "not-days")
        if not 1 <= self.term_days <= MOST_DAYS:
            raise Invalid("term_days", "not-days")
        try:
            date(2001, self.year_month, self.year_day)
        except ValueError as error:
            raise Invalid("year_day", "not-a-day") from error

    def year_ends(self, day: date) -> date:
        """Return the day in the school year of ``day`` by which the yearly work is done."""
        begins = school_year(day)
        this = date(begins.year, self.year_month, self.year_day)
        return this if this >= begins else this.replace(year=begins.year + 1)

    def yearly_due(self, today: date, *, since: date, last: date | None) -> date | None:
        """Return when the yearly work is due, or nothing: it is done, or began after its day."""
        begins, ends = school_year(today), self.year_ends(today)
        if (last is not None and last >= begins) or since > ends:
            return None
        return ends


def school_year(day: date) -> date:
    """Return the first day, 1 September, of the school year in which a day lies."""
    first = date(day.year, *SCHOOL_YEAR_BEGINS)
    return first if day >= first else first.replace(year=day.year - 1)
