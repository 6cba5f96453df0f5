# SPDX-License-Identifier: EUPL-1.2
"""What a file that was taken in turned out to be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hop_desktop.domain.content import Entry
from hop_desktop.domain.handovers import Handover, Incoming
from hop_desktop.domain.ids import CaseId, HandoverId, NoticeId, PackageId
from hop_desktop.domain.sendings import Receiving, Sending


class Arrived(Enum):
    """What a file turned out to be."""

    OFFER = "offer"
    INFORMATION = "information"
    ANSWER = "answer"
    WITHDRAWAL = "withdrawal"
    SEEN_BEFORE = "seen-before"
    SETTLED = "settled"
    SUPPLEMENT = "supplement"
    ACK = "ack"
    QUESTION = "question"
    REPLY = "reply"
    FEEDBACK = "feedback"
    LETTER_ACK = "letter-ack"
    NOTICE = "notice"
    NOTICE_REACHED = "notice-reached"
    NOTICE_FEEDBACK = "notice-feedback"
    VOID = "void"
    LATE = "late"
    RESTORE_ASKED = "restore-asked"
    RESTORE_ANSWERED = "restore-answered"
    CHILD_FILE = "child-file"
    CHILD_FILE_TAKEN = "child-file-taken"
    CHILD_FILE_ANSWERED = "child-file-answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A file taken in: an offer (``incoming``) or the answer to a handover (``handover``).

    A withdrawal that came before its handover has only ``handover_id``: its answer can be written.
    A child's file is ``receiving``, the answer to one ``sending``.
    ``reply`` is the package that came when this house has sealed something in answer to it.
    """

    what: Arrived
    handover_id: HandoverId
    incoming: Incoming | None = None
    handover: Handover | None = None
    reply: PackageId | None = None
    case_id: CaseId | None = None
    notice_id: NoticeId | None = None
    entries: int = 0
    kept_out: tuple[Entry, ...] = ()
    sender: str = ""
    receiving: Receiving | None = None
    sending: Sending | None = None
