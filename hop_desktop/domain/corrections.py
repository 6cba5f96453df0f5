# SPDX-License-Identifier: EUPL-1.2
"""Putting right what was written down: the earlier wording stays, with who changed it and why.

Going on with a record is no correction: a consent is withdrawn, an answer comes to an
application. Changing what was already said needs a reason.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from enum import Enum
from typing import TypeAlias
from uuid import UUID

from hop_desktop.domain.consents import Consent
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import CaseId, StaffId
from hop_desktop.domain.records import (
    Assessment,
    DataPoint,
    FinalEvaluation,
    Occasion,
    Review,
)
from hop_desktop.domain.referrals import Referral
from hop_desktop.domain.telling import Telling
from hop_desktop.domain.text import limited

Correctable: TypeAlias = (
    Assessment | DataPoint | Occasion | Review | FinalEvaluation | Consent | Telling | Referral
)


class Corrected(Enum):
    """The kinds of things that can be corrected."""

    ASSESSMENT = "assessment"
    POINT = "point"
    OCCASION = "occasion"
    REVIEW = "review"
    FINAL = "final"
    CONSENT = "consent"
    TELLING = "telling"
    REFERRAL = "referral"


KINDS: dict[type[Correctable], Corrected] = {
    Assessment: Corrected.ASSESSMENT,
    DataPoint: Corrected.POINT,
    Occasion: Corrected.OCCASION,
    Review: Corrected.REVIEW,
    FinalEvaluation: Corrected.FINAL,
    Consent: Corrected.CONSENT,
    Telling: Corrected.TELLING,
    Referral: Corrected.REFERRAL,
}
NOT_SAID = {"revision"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What stood before a change: the whole record, until when, who changed it and why.

    ``reason`` is empty when the record only went on.
    """

    case_id: CaseId
    words: Correctable
    reason: str
    changed_by: StaffId
    changed_at: datetime

    @property
    def kind(self) -> Corrected:
        """The kind of the record."""
        return KINDS[type(self.words)]

    @property
    def object_id(self) -> UUID:
        """The record that was changed."""
        return self.words.id


def changed_fields(before: Correctable, after: Correctable) -> frozenset[str]:
    """Return the names of the fields that say something else."""
    names = {each.name for each in fields(before)} - NOT_SAID
    return frozenset(n for n in names if getattr(before, n) != getattr(after, n))


def is_correction(before: Correctable, after: Correctable) -> bool:
    """Say whether what was already written is changed, and not only added to.

    An application is being put together until it is sent: until then nothing of it was said yet.
    """
    if isinstance(before, Referral) and not before.is_sent:
        return False
    return any(_replaces(before, after, name) for name in changed_fields(before, after))


def check_reason(before: Correctable, after: Correctable, reason: str) -> str:
    """Return the reason as it is kept; raise ``Invalid("correction", "no-reason")`` without one."""
    if not is_correction(before, after):
        return ""
    kept = limited("correction", reason)
    if not kept:
        raise Invalid("correction", "no-reason")
    return kept


def _replaces(before: Correctable, after: Correctable, name: str) -> bool:
    old, new = getattr(before, name), getattr(after, name)
    if isinstance(old, frozenset):
        return not old <= new
    return old not in (None, "", ())


def check_correctable(words: Correctable) -> None:
    """Raise ``Invalid`` for a measurement that was struck out: it counts no more."""
    if isinstance(words, DataPoint) and words.struck:
        raise Invalid("point", "struck")
