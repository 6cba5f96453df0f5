# SPDX-License-Identifier: EUPL-1.2
"""What a family has agreed to: for what, by whom, in which form, until when, and taken back when.

Support that the law orders needs no consent; a recommendation of the advisory team (KVM) is
applied only with a written one, PGS § 48 (1)–(2).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import CaseId, ChildId, ConsentId, StaffId
from hop_desktop.domain.text import required, required_name


class ConsentScope(Enum):
    """What the consent is for."""

    KVM = "kvm"
    SENDING = "sending"
    NEXT_PLACE = "next-place"
    ASSESSMENT = "assessment"
    OTHER = "other"


class ConsentForm(Enum):
    """How it was given."""

    WRITTEN = "written"
    DIGITAL = "digital"
    ORAL = "oral"


REPRODUCIBLE = {ConsentForm.WRITTEN, ConsentForm.DIGITAL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One consent. ``origin`` names the house that recorded it when it came with a case."""

    id: ConsentId
    case_id: CaseId
    child_id: ChildId
    scope: ConsentScope
    limits: str = ""
    giver: str
    form: ConsentForm
    given_on: date
    valid_until: date | None = None
    withdrawn_on: date | None = None
    withdrawal_note: str = ""
    recorded_by: StaffId
    recorded_at: datetime
    origin: str = ""
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse a consent of nobody, of a day to come, or one that ends before it began."""
        required_name("giver", self.giver)
        if self.scope is ConsentScope.OTHER:
            required("limits", self.limits)
        # The writer's local date can run ahead of UTC by less than a day.
        if (self.given_on - self.recorded_at.date()).days > 1:
            raise Invalid("given_on", "in-the-future")
        if self.valid_until is not None and self.valid_until < self.given_on:
            raise Invalid("valid_until", "before-start")
        if self.withdrawn_on is not None and self.withdrawn_on < self.given_on:
            raise Invalid("withdrawn_on", "before-start")

    @property
    def is_reproducible(self) -> bool:
        """Whether it can be shown in writing."""
        return self.form in REPRODUCIBLE

    def holds_on(self, day: date) -> bool:
        """Say whether it holds on a day: given, not run out, not taken back."""
        if day < self.given_on or (self.valid_until is not None and day > self.valid_until):
            return False
        return self.withdrawn_on is None or day < self.withdrawn_on


def holding(
    consents: Iterable[Consent], scope: ConsentScope, day: date, *, in_writing: bool = False
) -> Consent | None:
    """Return the latest consent for something that holds on a day, if there is one."""
    found = [
        each
        for each in consents
        if each.scope is scope and each.holds_on(day) and (each.is_reproducible or not in_writing)
    ]
    return max(found, key=lambda each: (each.given_on, each.recorded_at), default=None)
