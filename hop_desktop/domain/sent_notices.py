# SPDX-License-Identifier: EUPL-1.2
"""A notice of a child in need as a sealed package: what it carries, and what becomes of it.

A sealed notice is no notice yet. It has reached child protection when the desk's receipt says so,
or when somebody tells by telephone; until then it stays red. At the desk it lies in the protected
compartment, and the desk may let the reporter know that proceedings began, LasteKS § 27¹ (2).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self

from hop_desktop.domain.content import Sender
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ContactId, NoticeId, PackageId, StaffId
from hop_desktop.domain.notice_law import NoticeLaw
from hop_desktop.domain.notices import (
    Carer,
    Demand,
    Named,
    Notice,
    NoticeKind,
    ReporterMode,
    Urgency,
)
from hop_desktop.domain.text import required


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeChild:
    """Whom it is about; houses join children by hand, so no number of the sender's is in it."""

    name: str
    birth_date: date
    personal_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentPoint:
    """A point of the closed list with the statute's words, and what is told under it."""

    point: str
    law: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeContent:
    """Everything that child protection will read, the same as on ``notice.pdf``."""

    schema: int
    notice_id: NoticeId
    version: int
    made_on: date
    kind: NoticeKind
    sender: Sender
    child: NoticeChild
    points: tuple[SentPoint, ...]
    urgency: Urgency = Urgency.NOT_SAID
    urgency_note: str = ""
    child_words: str = ""
    done: str = ""
    earlier: str = ""
    carer: Carer
    reporter: Named
    demand: Demand


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeFeedback:
    """What the desk lets the reporter know; ``began`` is null when it does not say."""

    schema: int
    package_id: PackageId
    made_on: date
    sender: Sender
    began: bool | None = None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenFeedback:
    """Feedback that this desk sealed for the reporter's house."""

    package_id: PackageId
    file_name: str
    on: date
    by: StaffId
    text: str
    began: bool | None = None
    file_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedNotice:
    """A notice as it came to a desk. ``came_at`` and ``read_at`` are UTC.

    ``read_by`` is who opened it first: from then on somebody at the desk knows of it. On
    ``decided_on`` the desk noted that it had decided whether to begin, LasteKS § 29 (3).
    """

    package_id: PackageId
    package_sha256: str
    sender: ContactId
    sender_name: str
    content: NoticeContent
    came_at: datetime
    read_at: datetime | None = None
    read_by: StaffId | None = None
    feedback: tuple[GivenFeedback, ...] = ()
    decided_on: date | None = None
    decided_by: StaffId | None = None
    revision: int = 0

    @property
    def is_new(self) -> bool:
        """Whether nobody has opened it yet."""
        return self.read_at is None

    @property
    def awaits_decision(self) -> bool:
        """Whether the desk has still to decide; an answer to its own demand asks for nothing.

        Who lets the reporter know that proceedings began, or did not, has decided.
        """
        told = any(word.began is not None for word in self.feedback)
        asks = self.content.kind is NoticeKind.NOTICE
        return asks and self.decided_on is None and not told

    def decided(self, on: date, by: StaffId) -> Self:
        """Return the notice as decided upon; the first day stands."""
        return self if self.decided_on else replace(self, decided_on=on, decided_by=by)

    def undecided(self) -> Self:
        """Return the notice as waiting again: the note was a mistake."""
        return replace(self, decided_on=None, decided_by=None)

    def read(self, at: datetime, by: StaffId) -> Self:
        """Return the notice as opened; the first look stands."""
        return self if self.read_at else replace(self, read_at=at, read_by=by)

    def answered(self, feedback: GivenFeedback) -> Self:
        """Return the notice with one more word to the reporter."""
        return replace(self, feedback=(*self.feedback, feedback))

    def filed(self, package_id: PackageId, at: datetime) -> Self:
        """Return the notice with the moment at which a feedback's file was written."""
        return replace(
            self,
            feedback=tuple(
                replace(each, file_at=at) if each.package_id == package_id else each
                for each in self.feedback
            ),
        )


def content_of(notice: Notice, law: NoticeLaw, sender: Sender, *, schema: int) -> NoticeContent:
    """Return what goes out: the words of the version frozen last.

    Raises ``Invalid("reporter_mode", "cannot-be-sealed")`` when the reporter withholds their data,
    for a package always names its house, and what ``checked`` raises.
    """
    checked, words = notice.checked(), notice.words
    if words.reporter.mode is ReporterMode.WITHHELD:
        raise Invalid("reporter", "cannot-be-sealed")
    if not checked.frozen:
        raise Invalid("points", "not-frozen")
    about = notice.about
    return NoticeContent(
        schema=schema,
        notice_id=notice.id,
        version=notice.version,
        made_on=notice.papers[-1].made_at.astimezone().date(),
        kind=notice.kind,
        sender=sender,
        child=NoticeChild(
            name=about.name, birth_date=about.birth_date, personal_code=about.personal_code
        ),
        points=tuple(
            SentPoint(point=item.point.key, law=law.words(item.point), text=item.text)
            for item in words.points
        ),
        urgency=words.urgency,
        urgency_note=words.urgency_note,
        child_words=words.child_words,
        done=words.done,
        earlier=words.earlier,
        carer=words.carer,
        reporter=words.reporter,
        demand=words.demand,
    )


def is_possible(content: NoticeContent) -> bool:
    """Say whether a notice from elsewhere could have been written: a child, and something told."""
    try:
        required("child", content.child.name)
        told = [required("points", item.text) for item in content.points]
    except Invalid:
        return False
    return bool(told) and content.version >= 1
