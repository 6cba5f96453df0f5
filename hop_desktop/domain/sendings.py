# SPDX-License-Identifier: EUPL-1.2
"""A child's file that goes on: to another computer of the house, or to the child's next place.

Neither moves responsibility for a case: only a handover does, within the house too. What goes
within the house is what is written there, and needs no consent. To the next place only the
school-readiness card goes by law (AHS; a school may use it, PGS § 37 (1)); everything else needs
a consent of the family for the next place that holds on the day of sealing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Self

from hop_desktop.domain.consents import Consent, ConsentScope
from hop_desktop.domain.contacts import ContactCard
from hop_desktop.domain.errors import (
    AnswerAlreadyGiven,
    ConsentMissing,
    HandoverNotOpen,
    Invalid,
    NotApproved,
    ReceiptNotExpected,
)
from hop_desktop.domain.ids import (
    ChildId,
    ConsentId,
    ContactId,
    PackageId,
    SendingId,
    StaffId,
    StoreId,
)
from hop_desktop.domain.institution import Institution, Workplace
from hop_desktop.domain.packages import Answer, Verdict
from hop_desktop.domain.text import required


class Purpose(Enum):
    """Where a child's file goes."""

    INTERNAL = "internal"
    TRANSITION = "transition"


class SendingState(Enum):
    """Where a sending stands at the sender."""

    DRAFT = "draft"
    APPROVED = "approved"
    SEALED = "sealed"
    TAKEN = "taken"
    DECLINED = "declined"
    DROPPED = "dropped"


class TransitionPart(Enum):
    """What can go along with a child to its next place; name and birth date always do."""

    CARD = "card"
    DOCUMENTS = "documents"
    OBSERVATIONS = "observations"
    MEASURES = "measures"
    TALKS = "talks"
    PLAN = "plan"
    ASSESSMENTS = "assessments"
    CASE = "case"


SCHOOLS = {Workplace.SCHOOL, Workplace.JOINT}
IN_PREPARATION = {SendingState.DRAFT, SendingState.APPROVED}


def is_same_house(house: Institution, card: ContactCard) -> bool:
    """Say whether a card is of another computer of this house: by the registry code alone."""
    return bool(house.registry_code) and house.registry_code == card.registry_code


def needs_consent(part: TransitionPart, *, to: Workplace) -> bool:
    """Say whether a part may go to such a place only with a consent."""
    return part is not TransitionPart.CARD or to not in SCHOOLS


def check_consent(
    parts: Iterable[TransitionPart], consent: Consent | None, *, to: Workplace, day: date
) -> None:
    """Raise ``ConsentMissing`` unless every part may go: by law, or by a consent that covers it."""
    if any(needs_consent(part, to=to) for part in parts) and not covers(consent, day):
        raise ConsentMissing


def covers(consent: Consent | None, day: date) -> bool:
    """Say whether a consent lets more go to the next place on a day than the law does."""
    return (
        consent is not None and consent.scope is ConsentScope.NEXT_PLACE and consent.holds_on(day)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """One child's file on its way, as its sender sees it.

    ``within_limits``: whoever prepared it has read the limits of the consent, and the parts keep
    to them. ``carer_note`` says how the family was told; both are for a transition only.
    """

    id: SendingId
    purpose: Purpose
    child_id: ChildId
    recipient: ContactId
    state: SendingState = SendingState.DRAFT
    parts: frozenset[TransitionPart] = frozenset()
    consent_id: ConsentId | None = None
    within_limits: bool = False
    carer_note: str = ""
    created_by: StaffId
    created_at: datetime
    approved_by: StaffId | None = None
    approved_at: datetime | None = None
    package_id: PackageId | None = None
    package_sha256: str = ""
    file_name: str = ""
    sealed_at: datetime | None = None
    written_at: datetime | None = None
    answered_at: datetime | None = None
    answered_by: str = ""
    words: str = ""
    revision: int = 0

    @property
    def is_in_preparation(self) -> bool:
        """Whether nothing was sealed yet and it was not given up."""
        return self.state in IN_PREPARATION

    @property
    def is_waiting(self) -> bool:
        """Whether an answer can still come."""
        return self.state is SendingState.SEALED

    def days_waited(self, now: datetime) -> int | None:
        """Return the full days since sealing while an answer can come; a clock set back gives 0."""
        if not self.is_waiting or self.sealed_at is None:
            return None
        return max((now - self.sealed_at).days, 0)

    def prepared(self) -> Self:
        """Return it as a draft again: whatever was changed has to be approved anew."""
        if not self.is_in_preparation:
            raise HandoverNotOpen
        return replace(self, state=SendingState.DRAFT, approved_by=None, approved_at=None)

    def check_whole(self, consent: Consent | None) -> None:
        """Raise ``Invalid`` unless a transition says what goes, and how the family was told."""
        if self.purpose is Purpose.INTERNAL:
            return
        if not self.parts:
            raise Invalid("parts", "empty")
        required("carer_note", self.carer_note)
        if consent is not None and consent.limits and not self.within_limits:
            raise Invalid("within_limits", "empty")

    def approve(self, *, by: StaffId, at: datetime) -> Self:
        """Return it approved by the head."""
        if self.state is not SendingState.DRAFT:
            raise HandoverNotOpen
        return replace(self, state=SendingState.APPROVED, approved_by=by, approved_at=at)

    def seal(
        self, *, package_id: PackageId, sha256: str, file_name: str, at: datetime, approval: bool
    ) -> Self:
        """Return it sealed; ``approval`` says whether the house wants the head's first."""
        if not self.is_in_preparation:
            raise HandoverNotOpen
        if approval and self.state is not SendingState.APPROVED:
            raise NotApproved
        return replace(
            self,
            state=SendingState.SEALED,
            package_id=package_id,
            package_sha256=sha256,
            file_name=file_name,
            sealed_at=at,
        )

    def written(self, *, at: datetime) -> Self:
        """Return it with its file written, read back and found the same."""
        if self.sealed_at is None:
            raise HandoverNotOpen
        return replace(self, written_at=at)

    def drop(self) -> Self:
        """Return it given up before it was sealed."""
        if not self.is_in_preparation:
            raise HandoverNotOpen
        return replace(self, state=SendingState.DROPPED)

    def take_answer(self, answer: Answer) -> Self:
        """Return it answered; raise ``ReceiptNotExpected`` for an answer to anything else."""
        fits = (SendingId(answer.handover_id), answer.package_id, answer.package_sha256) == (
            self.id,
            self.package_id,
            self.package_sha256,
        )
        if not self.is_waiting or not fits or answer.verdict not in ANSWERS:
            raise ReceiptNotExpected
        return replace(
            self,
            state=ANSWERS[answer.verdict],
            answered_at=answer.answered_at,
            answered_by=answer.answered_by,
            words=answer.words,
        )


ANSWERS = {Verdict.ACCEPTED: SendingState.TAKEN, Verdict.DECLINED: SendingState.DECLINED}


class ReceivingState(Enum):
    """Where a received file of a child stands; all but ``WAITING`` are final."""

    WAITING = "waiting"
    TAKEN = "taken"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiving:
    """A child's file that came: whose it is here is for a person to say, once for each child."""

    sending_id: SendingId
    purpose: Purpose
    package_id: PackageId
    package_sha256: str
    sender: ContactId
    sender_store: StoreId
    sender_name: str
    their_child: ChildId
    child_name: str
    birth_date: date
    received_at: datetime
    state: ReceivingState = ReceivingState.WAITING
    child_id: ChildId | None = None
    taken_by: StaffId | None = None
    answered_at: datetime | None = None
    words: str = ""
    answer_file_name: str = ""
    revision: int = 0

    @property
    def is_waiting(self) -> bool:
        """Whether somebody has to look at it."""
        return self.state is ReceivingState.WAITING

    def taken(self, child_id: ChildId, *, by: StaffId, at: datetime) -> Self:
        """Return it taken in for a child of this house; raise ``AnswerAlreadyGiven``."""
        self._check_waiting()
        return replace(
            self, state=ReceivingState.TAKEN, child_id=child_id, taken_by=by, answered_at=at
        )

    def declined(self, *, by: StaffId, at: datetime, words: str) -> Self:
        """Return it declined; the sender must be able to act on the words."""
        self._check_waiting()
        return replace(
            self,
            state=ReceivingState.DECLINED,
            taken_by=by,
            answered_at=at,
            words=required("words", words),
        )

    def _check_waiting(self) -> None:
        if not self.is_waiting:
            raise AnswerAlreadyGiven
