# SPDX-License-Identifier: EUPL-1.2
"""The copy that a child or its legal representative may have of everything written on the child.

General Data Protection Regulation (EU) 2016/679 art 15; PGS § 55 (1), which also lets a pupil with
active legal capacity forbid it in writing. The rights of others stay: art 15 (4), LasteKS § 27 (5).

Decided here: the people who work in the house keep their names, because they act for it; other
children, whoever gave a tip and the contacts of third persons go by rule; whatever else does not
belong to the child is blacked out by hand, with a reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from hashlib import sha256
from typing import ClassVar, Self

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import AccessCopyId, AttachmentId, ChildId, StaffId
from hop_desktop.domain.text import limited, required, required_name

MOST_REDACTIONS = 500
ANSWER_WITHIN = timedelta(days=30)
"""A month from the request, art 12 (3); counted short, so that it is never late."""


class CopyPart(Enum):
    """The parts that a copy may be made of, in the order in which they are printed."""

    GENERAL = "general"
    OBSERVATIONS = "observations"
    CASES = "cases"
    MEASURES = "measures"
    ASSESSMENTS = "assessments"
    PLAN = "plan"
    MEETINGS = "meetings"
    DEALINGS = "dealings"
    RECEIVED = "received"
    DOCUMENTS = "documents"
    RECIPIENTS = "recipients"


class Ban(Enum):
    """Whether a pupil with active legal capacity has forbidden it in writing, PGS § 55 (1)."""

    NOT_A_PUPIL = "not-a-pupil"
    NOT_FORBIDDEN = "not-forbidden"
    PUPIL_ASKS = "pupil-asks"
    FORBIDDEN = "forbidden"


class Ground(Enum):
    """Why a passage goes."""

    OTHER_PERSON = "other-person"
    OTHER_CHILD = "other-child"
    CONTACT = "contact"
    WITNESSED = "witnessed"
    HARM = "harm"


BY_HAND = (Ground.OTHER_PERSON, Ground.OTHER_CHILD, Ground.CONTACT, Ground.HARM)

BLACK = {
    Ground.OTHER_PERSON: "[välja jäetud: teise inimese andmed]",
    Ground.OTHER_CHILD: "[välja jäetud: teise lapse andmed]",
    Ground.CONTACT: "[välja jäetud: teise inimese kontakt]",
    Ground.WITNESSED: "[välja jäetud: kirje on teistest lastest]",
    Ground.HARM: "[välja jäetud: avaldamine võib last kahjustada]",
}
BLACKED = re.compile("|".join(map(re.escape, BLACK.values())))
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?<![\w.])(?:\+\d{1,3} ?)?\d{3,4} ?\d{3,4}(?![\w.]\d|\d)")
YEARS = re.compile(r"(?:19|20)\d\d ?(?:19|20)\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One entry as it would be printed; ``key`` names it for redactions, ``heading`` says whose.

    ``on`` is the day it is about; without one it is printed whatever the period.
    """

    key: str
    part: CopyPart
    heading: str
    text: str
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """Words of a passage that are blacked out wherever they stand in it, and why."""

    passage: str
    words: str
    ground: Ground = Ground.OTHER_PERSON
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse to black out nothing."""
        required("words", self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyWish:
    """What somebody asked for: who they are, how that was seen, which time and which parts."""

    requester: str
    verified: str
    requested_on: date
    since: date | None = None
    until: date | None = None
    parts: tuple[CopyPart, ...] = tuple(CopyPart)
    ban: Ban = Ban.NOT_A_PUPIL

    def checked(self, *, today: date, is_pupil: bool) -> Self:
        """Return the wish ready to be met; raise ``Invalid`` for what is missing or forbidden."""
        required_name("requester", self.requester)
        limited("verified", required("verified", self.verified))
        if self.requested_on > today:
            raise Invalid("requested_on", "in-the-future")
        if self.since and self.until and self.until < self.since:
            raise Invalid("until", "before-start")
        if not self.parts:
            raise Invalid("parts", "empty")
        if is_pupil and self.ban is Ban.NOT_A_PUPIL:
            raise Invalid("ban", "empty")
        if self.ban is Ban.FORBIDDEN:
            raise Invalid("ban", "forbidden")
        return replace(self, ban=self.ban if is_pupil else Ban.NOT_A_PUPIL)

    def covers(self, passage: Passage) -> bool:
        """Say whether a passage belongs into the copy."""
        if passage.part not in self.parts:
            return False
        if passage.on is None:
            return True
        after = self.since is None or passage.on >= self.since
        return after and (self.until is None or passage.on <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """How often something was left out on a ground; the counts are printed on the last page."""

    ground: Ground
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessCopy:
    """A copy that was made: for whom, of what, what was blacked out, and its frozen paper."""

    id: AccessCopyId
    child_id: ChildId
    wish: CopyWish
    redactions: tuple[Redaction, ...]
    withheld: tuple[Withheld, ...]
    attachment_id: AttachmentId
    sha256: str
    made_by: StaffId
    made_at: datetime
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CopySheet:
    """What is typeset: the passages as they remain, and what was left out."""

    house: str
    house_contact: str
    child: str
    birth_date: date
    wish: CopyWish
    passages: tuple[Passage, ...]
    withheld: tuple[Withheld, ...]
    made_on: date
    made_by: str
    marked: bool = True
    language: str = "et"


@dataclass(frozen=True, slots=True, kw_only=True)
class DataEntry:
    """An entry of a copy as a program reads it; what was blacked out is not in it."""

    part: CopyPart
    on: date | None = None
    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """A file that goes along: under which name, and what it is called here.

    ``size`` is in bytes, ``sha256`` 64 lower-case hex digits.
    """

    name: str
    title: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyData:
    """A copy as data: the same entries as on its paper, and the files that go along.

    ``since`` and ``until`` are the days that were asked for, none for all the time; ``withheld``
    is what was left out or blacked out, by ground.
    """

    VERSION: ClassVar[int] = 1

    schema: int = VERSION
    house: str
    house_contact: str
    child: str
    birth_date: date
    since: date | None = None
    until: date | None = None
    made_on: date
    made_by: str
    entries: tuple[DataEntry, ...]
    files: tuple[DataFile, ...] = ()
    withheld: tuple[Withheld, ...] = ()


def as_data(sheet: CopySheet, files: Iterable[DataFile] = ()) -> CopyData:
    """Return what stands on a copy's paper as data."""
    return CopyData(
        house=sheet.house,
        house_contact=sheet.house_contact,
        child=sheet.child,
        birth_date=sheet.birth_date,
        since=sheet.wish.since,
        until=sheet.wish.until,
        made_on=sheet.made_on,
        made_by=sheet.made_by,
        entries=tuple(
            DataEntry(part=each.part, on=each.on, heading=each.heading, text=each.text)
            for each in sheet.passages
        ),
        files=tuple(files),
        withheld=sheet.withheld,
    )


def folder_name(made_on: date) -> str:
    """Return the name of the folder for a copy as data: it names nobody."""
    return f"andmed-{made_on.isoformat()}"


def name_of_file(number: int, ending: str) -> str:
    """Return the name under which a file goes along: its title may name somebody."""
    return f"fail-{number:02}.{ending}"


def without_contacts(text: str, known: Iterable[str]) -> str:
    """Return the text without e-mail addresses and telephone numbers but the known ones."""
    kept = {_bare(each) for each in known}

    def instead(found: re.Match[str]) -> str:
        is_time = YEARS.fullmatch(found[0]) is not None
        digits = sum(character.isdigit() for character in found[0])
        is_number = "@" in found[0] or digits in range(7, 12)
        if is_time or not is_number or _bare(found[0]) in kept:
            return found[0]
        return BLACK[Ground.CONTACT]

    return PHONE.sub(instead, EMAIL.sub(instead, text))


def blacked_out(
    passages: Iterable[Passage], redactions: Sequence[Redaction]
) -> tuple[Passage, ...]:
    """Return the passages after one redaction after the other, each of what the ones before left.

    Raises ``Invalid("redactions", "not-there")`` when one no longer finds its words: then the
    entry was changed, and nothing may be printed that somebody meant to be gone.
    """
    if len(redactions) > MOST_REDACTIONS:
        raise Invalid("redactions", "too-many")
    printed = {each.key: each for each in passages}
    for each in redactions:
        before = printed.get(each.passage)
        after = before and _blacked(before, each)
        if after is None or after == before:
            raise Invalid("redactions", "not-there")
        printed[each.passage] = after
    return tuple(printed.values())


def still_there(
    passages: Sequence[Passage], redactions: Sequence[Redaction]
) -> tuple[Redaction, ...]:
    """Return the redactions that find their words, one after the other."""
    held: list[Redaction] = []
    for each in redactions:
        try:
            blacked_out(passages, (*held, each))
        except Invalid:
            continue
        held.append(each)
    return tuple(held)


def selection(text: str, start: int, end: int) -> str:
    """Return the words between two places, without spaces around, and what is black whole."""
    for black in BLACKED.finditer(text):
        if black.start() < end and start < black.end():
            start, end = min(start, black.start()), max(end, black.end())
    return text[start:end].strip()


def left_out(passages: Iterable[Passage], *, witnessed: int = 0) -> tuple[Withheld, ...]:
    """Return how often each ground stands in the passages, and in entries that are not there."""
    said = "\n".join(f"{each.heading}\n{each.text}" for each in passages)
    counts = {ground: said.count(words) for ground, words in BLACK.items()}
    counts[Ground.WITNESSED] += witnessed
    return tuple(Withheld(ground=ground, times=count) for ground, count in counts.items() if count)


def digest(passages: Iterable[Passage]) -> str:
    """Return the SHA-256 of passages, by which a preview knows them again."""
    said = "\x00".join(f"{each.key}\x01{each.heading}\x01{each.text}" for each in passages)
    return sha256(said.encode()).hexdigest()


def _bare(contact: str) -> str:
    low = contact.casefold()
    if "@" in low:
        return low
    return "".join(character for character in low if character.isdigit()).removeprefix("372")


def _blacked(passage: Passage, each: Redaction) -> Passage:
    return replace(
        passage, heading=_without(passage.heading, each), text=_without(passage.text, each)
    )


def _without(text: str, each: Redaction) -> str:
    """Return the text without the words; what is black already stays whole or goes whole."""
    black = BLACK[each.ground]
    if BLACKED.search(each.words):
        return text.replace(each.words, black)
    pieces, at = [], 0
    for found in BLACKED.finditer(text):
        pieces += [text[at : found.start()].replace(each.words, black), found[0]]
        at = found.end()
    return "".join((*pieces, text[at:].replace(each.words, black)))
