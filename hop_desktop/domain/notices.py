# SPDX-License-Identifier: EUPL-1.2
"""Telling child protection about a child in need, and answering a demand for data.

LasteKS § 27 and § 27¹: who works with children tells at once and to the least extent needed; § 33
(3¹): who holds data answers a child protection worker's demand at once. A form that is kept is no
notice yet: it counts as told when somebody says how, when and to whom it was really told.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Self

from hop_desktop.domain.errors import Invalid, NotFound, Stale
from hop_desktop.domain.ids import ChildId, ContactId, NoticeId, PackageId, StaffId
from hop_desktop.domain.notice_law import GENERAL, NoticePart, Point, every_point
from hop_desktop.domain.text import LONGEST_NAME, limited, required, required_name

GENERAL_DATA = Point(part=NoticePart.CHILD, number=GENERAL)


class NoticeKind(Enum):
    """A notice on one's own accord, or the answer to a child protection worker's demand."""

    NOTICE = "notice"
    DEMAND = "demand"


class Urgency(Enum):
    """How soon help is needed, in the writer's view."""

    NOT_SAID = "not-said"
    DANGER = "danger"
    TODAY = "today"
    SOON = "soon"


class CarerTold(Enum):
    """Whether the person raising the child was told (§ 22 (4)): asked, never forced."""

    NOT_SAID = "not-said"
    YES = "yes"
    NO = "no"
    NOT_YET = "not-yet"
    AGREED = "agreed"


class ReporterMode(Enum):
    """Who appears as the reporter; withholding one's data is a right, § 27 (5)."""

    OWN = "own"
    CONTACT = "contact"
    WITHHELD = "withheld"


class Channel(Enum):
    """How it was really told."""

    PHONE = "phone"
    EMAIL = "email"
    IN_PERSON = "in-person"
    PACKAGE = "package"


class NoticeState(Enum):
    """Where a notice stands; only told ones are notices in the sense of the law."""

    NOT_TOLD = "not-told"
    TOLD = "told"
    ANSWERED = "answered"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class PointText:
    """A ticked point with what is told under it."""

    point: Point
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """Who demanded data, when (UTC), and which."""

    who: str = ""
    at: datetime | None = None
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The reporter, as far as they let themselves be named."""

    mode: ReporterMode = ReporterMode.OWN
    name: str = ""
    job_title: str = ""
    contact: str = ""

    def __post_init__(self) -> None:
        """Keep no data of a reporter who withholds them."""
        if self.mode is ReporterMode.WITHHELD and (self.name, self.job_title, self.contact) != (
            "",
            "",
            "",
        ):
            raise Invalid("reporter", "withheld")


@dataclass(frozen=True, slots=True, kw_only=True)
class Carer:
    """What became of telling the carer: by whom, on which day, and why so."""

    told: CarerTold = CarerTold.NOT_SAID
    by: str = ""
    on: date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeWords:
    """What the writer decides; everything else is the program's to know.

    ``internal`` puts the restriction of AvTS § 35 (1) on the paper.
    """

    points: tuple[PointText, ...] = (PointText(point=GENERAL_DATA),)
    urgency: Urgency = Urgency.NOT_SAID
    urgency_note: str = ""
    addressee: str = ""
    addressee_contact: str = ""
    child_words: str = ""
    done: str = ""
    earlier: str = ""
    carer: Carer = field(default_factory=Carer)
    reporter: Named = field(default_factory=Named)
    demand: Demand = field(default_factory=Demand)
    internal: bool = True

    def __post_init__(self) -> None:
        """Refuse a point that is ticked twice."""
        ticked = [item.point for item in self.points]
        if len(set(ticked)) < len(ticked):
            raise Invalid("points", "twice")

    def in_order(self) -> Self:
        """Return the words with the points in the statute's order."""
        order = {point: place for place, point in enumerate(every_point())}
        return replace(self, points=tuple(sorted(self.points, key=lambda p: order[p.point])))


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Whom the notice is about, as it was when it was last kept."""

    child_id: ChildId
    name: str
    birth_date: date
    personal_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenPaper:
    """A version as it was frozen: who made it when (UTC), and the PDF's SHA-256 in hex."""

    version: int
    made_by: StaffId
    made_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """That it was really told: how, to whom, when (UTC), with which number if one was given."""

    channel: Channel
    whom: str
    at: datetime
    number: str = ""
    by: StaffId
    version: int

    def __post_init__(self) -> None:
        """Refuse telling nobody."""
        required("whom", self.whom)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What child protection let the reporter know; it may say that proceedings began, § 27¹ (2)."""

    on: date
    text: str
    began: bool | None = None

    def __post_init__(self) -> None:
        """Refuse feedback without words."""
        required("text", self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """Why it is not told after all, who decided that and when (UTC)."""

    reason: str
    by: StaffId
    at: datetime

    def __post_init__(self) -> None:
        """Refuse a decision without a reason."""
        required("reason", self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedNotice:
    """That a version was sealed for a desk, or for an official alone (``contact`` is none then).

    ``reached_at`` is the moment, UTC, at which the desk took it in, as its receipt says.
    """

    package_id: PackageId
    sha256: str
    file_name: str
    whom: str
    contact: ContactId | None
    version: int
    sealed_at: datetime
    file_at: datetime | None = None
    reached_at: datetime | None = None

    @property
    def awaits_receipt(self) -> bool:
        """Whether a receipt can still come: an official without the program sends none."""
        return self.contact is not None and self.reached_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One notice or answer, with its frozen versions and what became of it.

    ``frozen`` says whether the words are those of the latest version.
    """

    id: NoticeId
    kind: NoticeKind
    about: About
    author_id: StaffId
    written_at: datetime
    words: NoticeWords
    frozen: bool = False
    papers: tuple[FrozenPaper, ...] = ()
    told: tuple[Told, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    dropped: Dropped | None = None
    sealed: tuple[SealedNotice, ...] = ()
    revision: int = 0

    @property
    def state(self) -> NoticeState:
        """Where the notice stands."""
        if self.told:
            return NoticeState.ANSWERED if self.feedback else NoticeState.TOLD
        return NoticeState.DROPPED if self.dropped else NoticeState.NOT_TOLD

    @property
    def is_red(self) -> bool:
        """Whether it is written but nobody was told: the one thing that must not be overlooked."""
        return self.state is NoticeState.NOT_TOLD

    @property
    def version(self) -> int:
        """The number of the latest frozen version, 0 while there is none."""
        return self.papers[-1].version if self.papers else 0

    def reworded(self, words: NoticeWords, about: About) -> Self:
        """Return the notice with other words; frozen versions stay what they are."""
        words = words.in_order()
        changed = (words, about) != (self.words, self.about)
        return replace(
            self, words=words, about=about, frozen=self.frozen and not changed, dropped=None
        )

    def checked(self) -> Self:
        """Return the notice when its words can be frozen; raise ``Invalid`` for what is missing.

        Nothing else is asked for: a notice must not wait for a form.
        """
        words = self.words
        if not words.points:
            raise Invalid("points", "nothing-ticked")
        if any(not item.text for item in words.points):
            raise Invalid("points", "no-text")
        required_name("addressee", words.addressee)
        if self.kind is NoticeKind.DEMAND:
            required("demand_who", words.demand.who)
            required("demand_what", words.demand.what)
        return self

    @property
    def can_be_frozen(self) -> bool:
        """Whether there are words that lack nothing and are not frozen yet."""
        try:
            self.checked()
        except Invalid:
            return False
        return not self.frozen

    def with_paper(self, paper: FrozenPaper) -> Self:
        """Return the notice with its next frozen version; raise ``Stale`` for another number."""
        if paper.version != self.version + 1:
            raise Stale
        return replace(self, frozen=True, papers=(*self.papers, paper))

    def was_told(self, told: Told, *, now: datetime) -> Self:
        """Return the notice as told; raise ``Invalid`` for a moment that has not come."""
        if told.at > now:
            raise Invalid("at", "in-the-future")
        return replace(self, told=(*self.told, told), dropped=None)

    def was_sealed(self, sealed: SealedNotice) -> Self:
        """Return the notice with one more package of it; nobody is told by that."""
        return replace(self, sealed=(*self.sealed, sealed), dropped=None)

    def filed(self, package_id: PackageId, at: datetime) -> Self:
        """Return the notice with the moment at which a package's file was written last.

        Raises ``NotFound`` for a package that is not of it.
        """
        return self._with_sealed(replace(self.package(package_id), file_at=at))

    def has_reached(self, package_id: PackageId, at: datetime, *, by: StaffId) -> Self:
        """Return the notice as told by a package, as its receipt says; once for a package.

        ``by`` is who took the receipt in. Raises ``NotFound`` for a package that is not of it.
        """
        sealed = self.package(package_id)
        if sealed.reached_at is not None:
            return self
        told = Told(channel=Channel.PACKAGE, whom=sealed.whom, at=at, by=by, version=sealed.version)
        reached = self._with_sealed(replace(sealed, reached_at=at))
        return replace(reached, told=(*self.told, told), dropped=None)

    def package(self, package_id: PackageId) -> SealedNotice:
        """Return a package of the notice; raise ``NotFound``."""
        found = next((each for each in self.sealed if each.package_id == package_id), None)
        if found is None:
            raise NotFound
        return found

    def _with_sealed(self, changed: SealedNotice) -> Self:
        kept = (changed if each.package_id == changed.package_id else each for each in self.sealed)
        return replace(self, sealed=tuple(kept))

    def answered(self, feedback: Feedback, *, today: date) -> Self:
        """Return the notice with feedback; raise ``Invalid`` for a day to come, or when untold."""
        if not self.told:
            raise Invalid("text", "not-told")
        if feedback.on > today:
            raise Invalid("on", "in-the-future")
        return replace(self, feedback=(*self.feedback, feedback))

    def drop(self, dropped: Dropped) -> Self:
        """Return the notice as one that will not be told; raise ``Stale`` when it was."""
        if self.told:
            raise Stale
        return replace(self, dropped=dropped)

    def decision_day(self, days: int) -> date | None:
        """Return the day on which a decision can be looked for, in local time; none when untold."""
        if not self.told:
            return None
        return self.told[0].at.astimezone().date() + timedelta(days=days)


def tidy_words(words: NoticeWords, *, today: date) -> NoticeWords:
    """Return the words as they are kept; raise ``Invalid`` for what cannot be right at all."""
    carer, reporter, demand = words.carer, words.reporter, words.demand
    if carer.on is not None and carer.on > today:
        raise Invalid("carer_on", "in-the-future")
    return replace(
        words,
        points=tuple(replace(p, text=limited("points", p.text)) for p in words.points),
        urgency_note=limited("urgency_note", words.urgency_note),
        addressee=limited("addressee", words.addressee, most=LONGEST_NAME),
        addressee_contact=limited("addressee_contact", words.addressee_contact),
        child_words=limited("child_words", words.child_words),
        done=limited("done", words.done),
        earlier=limited("earlier", words.earlier),
        carer=replace(carer, by=limited("carer_by", carer.by), why=limited("carer_why", carer.why)),
        reporter=replace(
            reporter,
            name=limited("reporter_name", reporter.name, most=LONGEST_NAME),
            job_title=limited("reporter_name", reporter.job_title, most=LONGEST_NAME),
            contact=limited("reporter_contact", reporter.contact),
        ),
        demand=replace(
            demand,
            who=limited("demand_who", demand.who),
            what=limited("demand_what", demand.what),
        ),
    ).in_order()
