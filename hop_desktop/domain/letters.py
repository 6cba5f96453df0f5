# SPDX-License-Identifier: EUPL-1.2
"""Letters between two houses about a case: a question, its answer, feedback at the end.

A letter belongs to the handover by which the case went, or is to go, from one house to the other:
only the house that was asked may ask back, and only the one that handed over answers. A letter
never moves responsibility. It is sealed once; the same bytes are sent until it has arrived.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Literal, Self
from uuid import UUID

from hop_desktop.domain.content import Entry, FilePart, Sender
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.handovers import Handover, HandoverState, Incoming, IncomingState
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId, StaffId
from hop_desktop.domain.packages import Kind
from hop_desktop.domain.text import limited, required

LETTERS = frozenset({Kind.QUESTION, Kind.ANSWER, Kind.FEEDBACK})
LONGEST_CHAIN = 50


class FeedbackPart(Enum):
    """What a desk can let an institution know; each is told, kept back with a reason, or empty."""

    DECIDED = "decided"
    HELP = "help"
    ASKED = "asked"
    ENDED = "ended"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPart:
    """A part of the feedback in words."""

    part: FeedbackPart
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPart:
    """A part that is not told, and why; the reason stays in the house that keeps it back."""

    part: FeedbackPart
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """A house that feedback has come through, the one that wrote it first."""

    house: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContent:
    """What every letter says of itself."""

    schema: int
    case_id: CaseId
    handover_id: HandoverId
    ownership: int
    made_on: date
    sender: Sender


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionContent(LetterContent):
    """A question to the house that hands over, or has handed over."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerContent(LetterContent):
    """The answer to a question: words, and what of the case goes along."""

    question: PackageId
    words: str
    entries: tuple[Entry, ...] = ()
    files: tuple[FilePart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackContent(LetterContent):
    """What came of the case, in the extent that the institution may know.

    ``kept`` says which parts are not told; why, stays with the house that decided it.
    """

    told: tuple[ToldPart, ...]
    kept: tuple[FeedbackPart, ...] = ()
    hands: tuple[Hand, ...]


Content = QuestionContent | AnswerContent | FeedbackContent


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter as this house sent or got it.

    ``contact`` is the other house. Of one that was sent, ``file_at`` tells when its file was
    written last and ``reached_at`` when it was learnt that it has arrived; of one that came,
    ``came_at`` and ``read_at``. ``kept`` are the reasons of what was not told. UTC.
    """

    package_id: PackageId
    direction: Literal["in", "out"]
    kind: Kind
    contact: ContactId
    content: Content
    written_at: datetime
    written_by: StaffId | None = None
    came_at: datetime | None = None
    read_at: datetime | None = None
    file_at: datetime | None = None
    reached_at: datetime | None = None
    kept: tuple[KeptPart, ...] = ()
    revision: int = 0

    @property
    def answers(self) -> PackageId | None:
        """The question that it answers."""
        return self.content.question if isinstance(self.content, AnswerContent) else None

    @property
    def is_unread(self) -> bool:
        """Whether it came and nobody has looked at it yet."""
        return self.direction == "in" and self.read_at is None

    @property
    def is_on_its_way(self) -> bool:
        """Whether it was sealed here and nothing tells yet that it has arrived."""
        return self.direction == "out" and self.reached_at is None

    def reached(self, at: datetime) -> Self:
        """Return the letter as arrived; the first word of it stands."""
        return replace(self, reached_at=self.reached_at or at)

    def read(self, at: datetime) -> Self:
        """Return the letter as read; the first look stands."""
        return replace(self, read_at=self.read_at or at)

    def filed(self, at: datetime) -> Self:
        """Return the letter with the moment at which its file was written last."""
        return replace(self, file_at=at)


def unanswered(letters: Iterable[Letter]) -> tuple[Letter, ...]:
    """Return the questions to which no answer goes or came, the oldest first."""
    every = tuple(letters)
    answered = {(letter.answers, letter.direction) for letter in every if letter.answers}
    other = {"in": "out", "out": "in"}
    waiting = (
        letter
        for letter in every
        if letter.kind is Kind.QUESTION
        and (letter.package_id, other[letter.direction]) not in answered
    )
    return tuple(sorted(waiting, key=lambda letter: (letter.written_at, letter.package_id)))


def in_order(letters: Iterable[Letter]) -> tuple[Letter, ...]:
    """Return a thread as it was written; an answer never stands before its question."""
    by_time = sorted(letters, key=lambda each: (each.written_at, each.package_id))
    known = {letter.package_id for letter in by_time}
    found: list[Letter] = []
    placed: set[PackageId] = set()
    for letter in by_time:
        if letter.answers in known and letter.answers not in placed:
            continue  # the clock of the other house is behind: it follows its question
        for each in (letter, *_early_answers(by_time, letter, placed)):
            found.append(each)
            placed.add(each.package_id)
    return tuple(found)


def _early_answers(letters: list[Letter], to: Letter, placed: set[PackageId]) -> list[Letter]:
    moment = (to.written_at, to.package_id)
    return [
        each
        for each in letters
        if each.answers == to.package_id
        and each.package_id not in placed
        and (each.written_at, each.package_id) < moment
    ]


def may_ask(incoming: Incoming) -> bool:
    """Say whether the house that was asked to take over may ask: while it is open, and after."""
    open_or_ours = incoming.state in {IncomingState.OFFERED, IncomingState.ACCEPTED}
    return open_or_ours and not incoming.for_information


def may_give_feedback(incoming: Incoming) -> bool:
    """Say whether feedback can be given: only on a case that was taken over."""
    return incoming.state is IncomingState.ACCEPTED and not incoming.for_information


def can_be_asked(handover: Handover) -> bool:
    """Say whether a question may come about a handover; order is not needed, so also late."""
    return handover.package_id is not None


def can_get_feedback(handover: Handover) -> bool:
    """Say whether feedback may come, be it before the receipt that goes another way."""
    return handover.is_waiting or handover.state is HandoverState.ACCEPTED


def decided_feedback(
    told: Iterable[ToldPart], kept: Iterable[KeptPart]
) -> tuple[tuple[ToldPart, ...], tuple[KeptPart, ...]]:
    """Return what is told and what is kept back, in the order of the parts.

    Raises ``Invalid("told", "nothing-told")`` when no part is told, ``"twice"`` for a part that
    is told or kept more than once, and ``Invalid`` for one without words or a reason.
    """
    order = {part: place for place, part in enumerate(FeedbackPart)}
    said = [replace(t, text=required(t.part.value, t.text)) for t in told]
    back = [replace(k, reason=required(k.part.value, k.reason)) for k in kept]
    parts = [*(item.part for item in said), *(item.part for item in back)]
    if not said:
        raise Invalid("told", "nothing-told")
    if len(set(parts)) < len(parts):
        raise Invalid("told", "twice")
    return (
        tuple(sorted(said, key=lambda item: order[item.part])),
        tuple(sorted(back, key=lambda item: order[item.part])),
    )


def is_possible(content: Content) -> bool:
    """Say whether a letter from elsewhere could have been written: with words, each part once."""
    try:
        if not isinstance(content, FeedbackContent):
            return bool(required("words", content.words))
        parts = [*(each.part for each in content.told), *content.kept]
        decided_feedback(content.told, ())
        hands = 1 <= len(content.hands) <= LONGEST_CHAIN
        return hands and len(set(parts)) == len(parts)
    except Invalid:
        return False


def chosen(entries: Iterable[Entry], ids: Iterable[UUID]) -> tuple[Entry, ...]:
    """Return the entries that were ticked; raise ``Invalid`` for one that is not among them."""
    every = tuple(entries)
    wanted = set(ids)
    found = tuple(entry for entry in every if entry.id in wanted)
    if {entry.id for entry in found} != wanted:
        raise Invalid("entries", "not-offered")
    return found


def question_words(words: str) -> str:
    """Return the words of a question or an answer as they are kept; raise ``Invalid``."""
    return required("words", limited("words", words))
