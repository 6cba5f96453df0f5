# SPDX-License-Identifier: EUPL-1.2
"""The way to the advisory team of Rajaleidja (kooliväline nõustamismeeskond, KVM) and back.

The parent applies, minister's regulation nr 2 of 08.02.2018, §§ 2–4; the house puts the papers
together. No deadline for the decision is presumed: it is written down when it is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import CaseId, ReferralId, StaffId
from hop_desktop.domain.text import required, within

LONGEST_RECORD = 15_000


class Enclosure(Enum):
    """What goes with the application; the team may ask for more."""

    IDENTITY = "identity"
    POWER_OF_ATTORNEY = "power-of-attorney"
    DEVELOPMENT_PLAN = "development-plan"
    DEVELOPMENT_CARD = "development-card"
    OVERVIEW = "overview"
    OPINION = "opinion"
    REHABILITATION_PLAN = "rehabilitation-plan"


class ReferralOutcome(Enum):
    """What came back."""

    RECOMMENDED = "recommended"
    NOT_RECOMMENDED = "not-recommended"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """One application: its papers, when it was sent, what was decided and until when it holds."""

    id: ReferralId
    case_id: CaseId
    purpose: str
    applicant: str = ""
    enclosures: frozenset[Enclosure] = frozenset()
    other_enclosures: str = ""
    sent_on: date | None = None
    expected_on: date | None = None
    decided_on: date | None = None
    outcome: ReferralOutcome | None = None
    recommendation: str = ""
    valid_until: date | None = None
    author_id: StaffId
    written_at: datetime
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse one without a purpose, and days or answers out of their order."""
        required("purpose", self.purpose)
        texts = (self.purpose, self.applicant, self.other_enclosures, self.recommendation)
        within("purpose", *texts, most=LONGEST_RECORD)
        self._check_order()
        if (self.decided_on is None) != (self.outcome is None):
            raise Invalid("decided_on" if self.decided_on is None else "outcome", "empty")
        if self.outcome is ReferralOutcome.RECOMMENDED:
            required("recommendation", self.recommendation)
        if self.valid_until is not None and self.outcome is not ReferralOutcome.RECOMMENDED:
            raise Invalid("valid_until", "no-recommendation")

    @property
    def is_sent(self) -> bool:
        """Whether the application went off."""
        return self.sent_on is not None

    @property
    def is_waited_for(self) -> bool:
        """Whether it went off and nothing has come back."""
        return self.is_sent and self.outcome is None

    def _check_order(self) -> None:
        if self.decided_on is not None and self.sent_on is None:
            raise Invalid("sent_on", "empty")
        for name, day, before in (
            ("expected_on", self.expected_on, self.sent_on),
            ("decided_on", self.decided_on, self.sent_on),
            ("valid_until", self.valid_until, self.decided_on),
        ):
            if day is not None and before is not None and day < before:
                raise Invalid(name, "before-start")
