# SPDX-License-Identifier: EUPL-1.2
"""Handing a case over: the sender's states, the recipient's states, and who may move which.

Until ``ACCEPTED`` the sender is responsible. Only a receipt for the very package waited for
moves the last steps; a withdrawal is a request that acceptance beats; no time-out moves anything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Self

from hop_desktop.domain.errors import (
    AnswerAlreadyGiven,
    HandoverNotOpen,
    Invalid,
    NotApproved,
    ReceiptNotExpected,
)
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId, StaffId, StoreId
from hop_desktop.domain.packages import Answer, Verdict
from hop_desktop.domain.readers import CertifiedReader
from hop_desktop.domain.text import required


class HandoverState(Enum):
    """Where a handover stands at the sender."""

    DRAFT = "draft"
    APPROVED = "approved"
    SEALED = "sealed"
    DELIVERED = "delivered"
    WITHDRAWING = "withdrawing"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


IN_PREPARATION = {HandoverState.DRAFT, HandoverState.APPROVED}
WAITING = {HandoverState.SEALED, HandoverState.DELIVERED, HandoverState.WITHDRAWING}
OPEN = IN_PREPARATION | WAITING


class Part(Enum):
    """What can go along; the child itself always does."""

    CHILD = "child"
    FAMILY = "family"
    NEED = "need"
    OBSERVATIONS = "observations"
    MEASURES = "measures"
    MEETINGS = "meetings"
    PLAN = "plan"
    ASSESSMENTS = "assessments"
    VOICES = "voices"
    CONSENTS = "consents"
    TASKS = "tasks"
    ATTACHMENTS = "attachments"


class Basis(Enum):
    """Why the data may be sent."""

    LAW = "law"
    CONSENT = "consent"


class CarerInformed(Enum):
    """Whether the person raising the child was told, LasteKS § 22 (4)."""

    YES = "yes"
    NOT_YET = "not-yet"
    AGREED_WITH_CHILD_PROTECTION = "agreed-with-child-protection"


class Delivery(Enum):
    """How the file reached the recipient."""

    STICK = "stick"
    EMAIL = "e-mail"
    DOCUMENT_SYSTEM = "document-system"
    IN_PERSON = "in-person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A part that stays, with the reason that the record keeps."""

    part: Part
    reason: str

    def __post_init__(self) -> None:
        """Refuse to withhold without a reason."""
        required("withheld", self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """How and on which local day the file went to a house that is told."""

    to: ContactId
    on: date
    how: Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One handover of one case, as its sender sees it.

    ``recipient`` alone is asked to take responsibility. Those ``informed`` get the same package to
    read, as do ``readers`` with an ID-card and, ``by_password``, whoever is told the password.
    ``delivered_on`` and ``delivered_how`` are of the recipient's file, ``copies`` of the others.
    """

    id: HandoverId
    case_id: CaseId
    recipient: ContactId
    ownership: int
    state: HandoverState = HandoverState.DRAFT
    informed: tuple[ContactId, ...] = ()
    readers: tuple[CertifiedReader, ...] = ()
    by_password: bool = False
    reason: str = ""
    parts: frozenset[Part] = frozenset(Part)
    withheld: tuple[Withheld, ...] = ()
    basis: Basis = Basis.LAW
    basis_note: str = ""
    carer_informed: CarerInformed = CarerInformed.NOT_YET
    carer_note: str = ""
    expected_answer_on: date | None = None
    created_by: StaffId
    approved_by: StaffId | None = None
    approved_at: datetime | None = None
    package_id: PackageId | None = None
    package_sha256: str = ""
    file_name: str = ""
    sealed_at: datetime | None = None
    written_at: datetime | None = None
    delivered_on: date | None = None
    delivered_how: Delivery | None = None
    copies: tuple[Delivered, ...] = ()
    verdict_words: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse somebody named twice, and parts neither sent nor withheld with a reason."""
        if len({self.recipient, *self.informed}) != 1 + len(self.informed):
            raise Invalid("informed", "twice")
        if len({reader.key for reader in self.readers}) != len(self.readers):
            raise Invalid("readers", "twice")
        if Part.CHILD not in self.parts:
            raise Invalid("parts", "child-always-goes")
        kept_back = {item.part for item in self.withheld}
        if kept_back & self.parts or kept_back | self.parts != set(Part):
            raise Invalid("parts", "neither-sent-nor-withheld")

    @property
    def is_open(self) -> bool:
        """Whether the handover still stands between preparation and answer."""
        return self.state in OPEN

    @property
    def is_complete(self) -> bool:
        """Whether nothing that approval asks for is missing."""
        noted = bool(self.basis_note) or self.basis is Basis.LAW
        return bool(self.reason and self.carer_note and noted)

    @property
    def awaits_approval(self) -> bool:
        """Whether it is prepared and the head has not approved it yet."""
        return self.state is HandoverState.DRAFT and self.is_complete

    @property
    def is_waiting(self) -> bool:
        """Whether an answer can still come."""
        return self.state in WAITING

    def days_waited(self, now: datetime) -> int | None:
        """Return the full days since sealing while an answer can come; a clock set back gives 0."""
        if not self.is_waiting or self.sealed_at is None:
            return None
        return max((now - self.sealed_at).days, 0)

    def prepared(self) -> Self:
        """Return the handover changed by its preparer: back to draft, unapproved."""
        if self.state not in IN_PREPARATION:
            raise HandoverNotOpen
        return replace(self, state=HandoverState.DRAFT, approved_by=None, approved_at=None)

    def approve(self, *, by: StaffId, at: datetime) -> Self:
        """Return the handover approved by the head.

        It must say why, how the carer was told and, when consent is the basis, whose consent.
        """
        if self.state is not HandoverState.DRAFT:
            raise HandoverNotOpen
        required("reason", self.reason)
        if self.basis is Basis.CONSENT:
            required("basis_note", self.basis_note)
        required("carer_note", self.carer_note)
        return replace(self, state=HandoverState.APPROVED, approved_by=by, approved_at=at)

    def seal(self, *, package_id: PackageId, sha256: str, file_name: str, at: datetime) -> Self:
        """Return the sealed handover; ``sha256`` is that of the whole container."""
        if self.state is HandoverState.DRAFT:
            raise NotApproved
        if self.state is not HandoverState.APPROVED:
            raise HandoverNotOpen
        return replace(
            self,
            state=HandoverState.SEALED,
            package_id=package_id,
            package_sha256=sha256,
            file_name=file_name,
            sealed_at=at,
        )

    def written(self, *, at: datetime) -> Self:
        """Return the handover with its file written, read back and found the same."""
        if self.state not in WAITING:
            raise HandoverNotOpen
        return replace(self, written_at=at)

    def deliver(self, *, on: date, how: Delivery) -> Self:
        """Return the handover as delivered, as the user says."""
        if self.state not in {HandoverState.SEALED, HandoverState.DELIVERED}:
            raise HandoverNotOpen
        return replace(self, state=HandoverState.DELIVERED, delivered_on=on, delivered_how=how)

    def deliver_copy(self, delivered: Delivered) -> Self:
        """Return the handover with how a house that is told got its file; the last word holds."""
        if self.state not in WAITING or delivered.to not in self.informed:
            raise HandoverNotOpen
        others = tuple(copy for copy in self.copies if copy.to != delivered.to)
        return replace(self, copies=(*others, delivered))

    def ask_back(self) -> Self:
        """Return the handover with a withdrawal asked for: a request, not a fact."""
        if self.state not in {HandoverState.SEALED, HandoverState.DELIVERED}:
            raise HandoverNotOpen
        return replace(self, state=HandoverState.WITHDRAWING)

    def drop(self) -> Self:
        """Return a handover given up before it was sealed."""
        if self.state not in IN_PREPARATION:
            raise HandoverNotOpen
        return replace(self, state=HandoverState.WITHDRAWN)

    def fits(self, answer: Answer) -> bool:
        """Say whether an answer is one to this very handover, in time or not."""
        return (
            answer.handover_id == self.id
            and answer.case_id == self.case_id
            and answer.package_id == self.package_id
            and answer.package_sha256 == self.package_sha256
            and answer.ownership == self.ownership
        )

    def take_answer(self, answer: Answer) -> Self:
        """Return the answered handover; raise ``ReceiptNotExpected`` for any other answer.

        An answer counts only for the handover, the package and the bytes that are waited for.
        ``WITHDRAWN`` counts only after a withdrawal was asked for.
        """
        withdrawn_unasked = (
            answer.verdict is Verdict.WITHDRAWN and self.state is not HandoverState.WITHDRAWING
        )
        if self.state not in WAITING or not self.fits(answer) or withdrawn_unasked:
            raise ReceiptNotExpected
        return replace(
            self,
            state=HandoverState(answer.verdict.value),
            verdict_words=answer.words,
            answered_by=answer.answered_by,
            answered_at=answer.answered_at,
        )

    def overtaken(self, *, at: datetime) -> Self:
        """Return the handover that a later one has overtaken: the case came back from elsewhere.

        It must have been accepted then, whatever became of the answer; a late one ends nothing.
        """
        if self.state not in WAITING:
            raise HandoverNotOpen
        return replace(self, state=HandoverState.ACCEPTED, answered_at=at)


class IncomingState(Enum):
    """Where a received handover stands at the recipient; all but ``OFFERED`` are final."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A handover offered to this house. Its package's bytes and its answer's are kept apart.

    One ``for_information`` is offered to another house: it is read here and never answered.
    """

    handover_id: HandoverId
    package_id: PackageId
    package_sha256: str
    case_id: CaseId
    ownership: int
    sender: ContactId
    sender_store: StoreId
    sender_name: str
    child_name: str
    stage_note: str = ""
    received_at: datetime
    state: IncomingState = IncomingState.OFFERED
    taken_by: StaffId | None = None
    answered_at: datetime | None = None
    words: str = ""
    answer_file_name: str = ""
    for_information: bool = False
    revision: int = 0

    @property
    def awaits_answer(self) -> bool:
        """Whether this house is asked and has not answered yet."""
        return self.state is IncomingState.OFFERED and not self.for_information

    def answer(self, verdict: Verdict, *, by: StaffId | None, at: datetime, words: str) -> Self:
        """Return the answered handover; raise ``AnswerAlreadyGiven`` when it has an answer.

        Returning and declining need words: the sender must be able to act on them. What is for
        information is not this house's to answer: ``HandoverNotOpen``.
        """
        if self.for_information:
            raise HandoverNotOpen
        if self.state is not IncomingState.OFFERED:
            raise AnswerAlreadyGiven
        if verdict in {Verdict.RETURNED, Verdict.DECLINED}:
            required("words", words)
        return replace(
            self,
            state=IncomingState(verdict.value),
            taken_by=by,
            answered_at=at,
            words=words,
        )

    def let_go(self) -> Self:
        """Return what was for information as withdrawn by its sender; nobody waits for words."""
        if not self.for_information:
            raise HandoverNotOpen
        return replace(self, state=IncomingState.WITHDRAWN)


class Reception(Enum):
    """What an arriving offer means here."""

    OFFERED = "offered"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    CONFLICT = "conflict"


def receive_offer(
    *,
    ownership: int,
    handover_id: HandoverId,
    known: int | None,
    by: HandoverId | None,
    tombstone: bool,
) -> Reception:
    """Decide on an offer whose package was not seen before.

    ``known`` is this house's ownership number for the case and ``by`` the handover that brought
    it; ``tombstone`` says that the handover was withdrawn before it came. A tombstone is final;
    a lower number has been superseded; the same number by another handover is a conflict.
    """
    if tombstone:
        return Reception.WITHDRAWN
    if known is None or ownership > known:
        return Reception.OFFERED
    if ownership < known or handover_id == by:
        return Reception.SUPERSEDED
    return Reception.CONFLICT


def receive_withdrawal(*, ownership: int, incoming: Incoming | None, known: int | None) -> Verdict:
    """Decide on a withdrawal: the first answer is final, and acceptance wins.

    For a handover that has not come yet the answer is ``WITHDRAWN``, and the caller keeps a
    tombstone before it answers; but a case known here by a higher number was accepted since.
    """
    if incoming is not None and incoming.state is not IncomingState.OFFERED:
        return Verdict(incoming.state.value)
    if incoming is None and known is not None and known > ownership:
        return Verdict.ACCEPTED
    return Verdict.WITHDRAWN
