# SPDX-License-Identifier: EUPL-1.2
"""What the house itself looked up in Riigi Teataja: a wording that ended here holds on after all.

The program is offline, so a text that it ships can outlive its days. It then says "check"; who
heads the house checks, and the program tells who vouches for it, since when and how far.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from hop_desktop.domain.deadlines import DeadlineRule
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.notice_law import NoticeLaw


@dataclass(frozen=True, slots=True, kw_only=True)
class LawCheck:
    """A text of the law, by its ``key``, was looked up on a day and holds until another."""

    key: str
    checked_on: date
    until: date
    by: StaffId

    def __post_init__(self) -> None:
        """Refuse a last day that had passed when it was checked."""
        if self.until < self.checked_on:
            raise Invalid("law_until", "in-the-past")


def with_check(checks: Sequence[LawCheck], check: LawCheck) -> tuple[LawCheck, ...]:
    """Return the checks with one more, in the place of the earlier one of the same text."""
    return (*(each for each in checks if each.key != check.key), check)


def checked_rule(rule: DeadlineRule, checks: Sequence[LawCheck]) -> DeadlineRule:
    """Return a rule as far as the house vouches for it; never shorter than the shipped text."""
    check = next((each for each in checks if each.key == rule.key), None)
    if check is None:
        return rule
    last = rule.valid_until
    if rule.confirmed and (last is None or check.until <= last):
        return rule
    until = check.until if last is None else max(last, check.until)
    return replace(rule, valid_until=until, confirmed=True, checked_on=check.checked_on)


def checked_law(law: NoticeLaw, checks: Sequence[LawCheck]) -> NoticeLaw:
    """Return the notice's lists as far as the house vouches for them."""
    check = next((each for each in checks if each.key == law.key), None)
    if check is None or check.until <= law.until:
        return law
    return replace(law, until=check.until, checked_on=check.checked_on)
