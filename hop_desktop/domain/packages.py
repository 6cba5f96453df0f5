# SPDX-License-Identifier: EUPL-1.2
"""What a sealed package says of itself: its manifest, and the answer that a receipt carries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Literal
from uuid import UUID

from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId, StoreId

FORMAT = "hop-package"
VERSION = 1
CONTENT_SCHEMA = 1

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
CONTENT = "case.json"
SUMMARY = "summary.pdf"
ANSWER = "receipt.json"
WITHDRAWAL = "withdraw.json"
SUPPLEMENT = "supplement.json"
ACKNOWLEDGEMENT = "ack.json"
RESYNC = "resync.json"
RESYNC_REPLY = "resync-reply.json"
INTERNAL = "internal.json"
TRANSITION = "transition.json"
QUESTION = "question.json"
ANSWERED = "answer.json"
FEEDBACK = "feedback.json"
NOTICE = "notice.json"
NOTICE_PAPER = "notice.pdf"
NOTICE_FEEDBACK = "notice-feedback.json"

NO_CASE = CaseId(UUID(int=0))
NO_HANDOVER = HandoverId(UUID(int=0))


class Kind(Enum):
    """The movements that a package can carry."""

    HANDOVER = "handover"
    RECEIPT = "receipt"
    WITHDRAW = "withdraw"
    SUPPLEMENT = "supplement"
    ACK = "ack"
    RESYNC = "resync"
    RESYNC_REPLY = "resync-reply"
    INTERNAL = "internal"
    TRANSITION = "transition"

    QUESTION = "question"
    ANSWER = "answer"
    FEEDBACK = "feedback"
    NOTICE = "notice"
    NOTICE_FEEDBACK = "notice-feedback"


OF_NO_CASE = frozenset({Kind.INTERNAL, Kind.TRANSITION})
"""Kinds about a child, not a case: their case is the nil UUID, their number is 0."""

OF_A_NOTICE = frozenset({Kind.NOTICE, Kind.NOTICE_FEEDBACK})
"""Kinds whose bytes lie in the protected compartment alone, on both sides."""

OF_NO_HANDOVER = frozenset({Kind.RESYNC, Kind.RESYNC_REPLY, *OF_A_NOTICE})
"""Kinds about no one handover: their case and handover are the nil UUID, their number is 0."""

MOVING = frozenset({Kind.HANDOVER, Kind.RECEIPT, Kind.WITHDRAW})
"""Kinds that can move responsibility: none is sealed while a restored store asks round."""


class Verdict(Enum):
    """The answer to a handover; the first one is final."""

    ACCEPTED = "accepted"
    RETURNED = "returned"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A house in a manifest; ``key`` is the SHA-256 of its signing key's DER, in hex."""

    name: str
    registry_code: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Informed(Party):
    """A house that is told what goes to another; it is never asked to take over.

    It gets the same bytes as the house that is asked. A reader that knows nothing of this takes
    the package for one that is not addressed to it, and so does no harm.
    """

    sequence: int
    previous_sha256: str


class ReaderKind(Enum):
    """How somebody who is no house opens a package."""

    CERTIFICATE = "certificate"
    PASSWORD = "password"  # noqa: S105  a word of the format


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Somebody else who can open the package; ``name`` is empty for a password."""

    kind: ReaderKind
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readership:
    """Who else can open what came: the houses that are told, and those who are no house."""

    informed: tuple[Informed, ...] = ()
    readers: tuple[Reader, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedFile:
    """A file inside the package, covered by the manifest's signature."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalHead:
    """The head of the sender's journal: the recipient becomes its witness."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Everything that is signed; the files are covered by their hashes, each exactly once."""

    format: str = FORMAT
    version: int = VERSION
    package_id: PackageId
    kind: Kind
    created_at: datetime
    store_id: StoreId
    incarnation: int
    case_id: CaseId
    handover_id: HandoverId
    ownership: int
    in_reply_to: PackageId | None
    sender: Party
    recipients: tuple[Party, ...]
    informed: tuple[Informed, ...] = ()
    readers: tuple[Reader, ...] = ()
    sequence: int
    previous_sha256: str
    content_schema: int = CONTENT_SCHEMA
    journal_head: JournalHead
    files: tuple[PackedFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldEntry:
    """An entry that the answering house holds, in its newest known revision."""

    id: UUID
    revision: int
    author_store: StoreId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The content of a receipt: which package, which handover, what was decided, by whom."""

    package_id: PackageId
    package_sha256: str
    handover_id: HandoverId
    case_id: CaseId
    ownership: int
    verdict: Verdict
    superseded: bool = False
    words: str = ""
    answered_by: str = ""
    job_title: str = ""
    phone: str = ""
    email: str = ""
    answered_at: datetime
    holds: tuple[HeldEntry, ...] = ()
    holds_records: tuple[HeldEntry, ...] = ()
    holds_files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """The content of an acknowledgement: which supplement came, and what is held since."""

    package_id: PackageId
    package_sha256: str
    handover_id: HandoverId
    case_id: CaseId
    ownership: int
    holds: tuple[HeldEntry, ...] = ()
    holds_records: tuple[HeldEntry, ...] = ()
    holds_files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResyncRequest:
    """What a restored store asks: everything exchanged with it that it does not have any more."""

    incarnation: int
    has: tuple[PackageId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedPackage:
    """A package given back whole: its file, and whether the asker had sent or received it."""

    file: str
    sha256: str
    sent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """How a case that went between two houses stands at one of them."""

    case_id: CaseId
    custody: CaseCustody
    ownership: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ResyncReply:
    """The answer to a restored store. ``restoring`` says that the answerer was restored too.

    ``lines`` tell how the cases that went between both stand at the answerer: they move nothing,
    people read them to each other when no file can settle it.

    ``newest`` is the highest incarnation of what the asker sent and has forgotten: a store that
    is restored twice from one backup would otherwise count the same number again.
    """

    incarnation: int
    newest: int | None = None
    complete: bool = True
    restoring: bool = False
    packages: tuple[ReturnedPackage, ...] = ()
    lines: tuple[CaseLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """The content of a request to let a handover go: which package it was."""

    package_id: PackageId
    package_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageCopy:
    """A further house that a package went to, with its number in the count of that pair."""

    contact_id: ContactId
    sequence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageRecord:
    """A line of the exchange log: a package that was sent or received, found by its id."""

    package_id: PackageId
    direction: Literal["in", "out"]
    kind: Kind
    contact_id: ContactId
    incarnation: int
    sequence: int
    sha256: str
    file_name: str
    handover_id: HandoverId
    case_id: CaseId
    at: datetime
    answer_to: PackageId | None = None
    previous_sha256: str | None = None

    @property
    def is_emptied(self) -> bool:
        """Whether its bytes were erased together with a child; the line alone stays."""
        return not self.file_name
