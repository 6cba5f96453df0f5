# SPDX-License-Identifier: EUPL-1.2
"""Reading the journal: what kind of act an entry tells of, and which entries are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ChildId, StaffId
from hop_desktop.domain.journal import JournalEntry


class ActKind(Enum):
    """What an act was: a look, something written, something given out or taken in, or the house."""

    LOOKED = "looked"
    WROTE = "wrote"
    EXCHANGED = "exchanged"
    HOUSE = "house"


LOOKS = frozenset({"viewed", "previewed", "read-first"})
PAPERS = frozenset({"printed", "paper-taken", "file-written"})
EXCHANGES = frozenset(
    {
        "handover",
        "incoming",
        "letter",
        "sending",
        "receiving",
        "package",
        "copy",
        "folder",
        "overview",
    }
)
OF_THE_HOUSE = frozenset(
    {
        "store",
        "rights",
        "alarms",
        "clock",
        "journal",
        "backup",
        "recovery",
        "restore",
        "keys",
        "house",
        "rules",
        "law",
        "roles",
        "group",
        "groups",
        "passphrase",
        "person",
        "card",
        "directory",
        "listing",
        "form",
    }
)


def kind_of(action: str) -> ActKind:
    """Return what kind of act a code tells of; what no list knows was written about a child."""
    family, _, act = action.partition(".")
    if act in LOOKS:
        return ActKind.LOOKED
    if family in OF_THE_HOUSE:
        return ActKind.HOUSE
    if family in EXCHANGES or act in PAPERS:
        return ActKind.EXCHANGED
    return ActKind.WROTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody looks for: whose acts, of which kind, from and until which day, which child."""

    actor: StaffId | None = None
    kind: ActKind | None = None
    since: date | None = None
    until: date | None = None
    child: ChildId | None = None

    def __post_init__(self) -> None:
        """Raise ``Invalid`` for days that end before they begin."""
        if self.since and self.until and self.until < self.since:
            raise Invalid("until", "before-start")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The same for one entry after the other: moments instead of days, ids instead of a child.

    ``until`` itself is no longer wanted; ``about`` are the ids of rows, one of which an entry must
    be about or have written.
    """

    actor: StaffId | None = None
    kind: ActKind | None = None
    since: datetime | None = None
    until: datetime | None = None
    about: frozenset[str] | None = None

    def takes(self, entry: JournalEntry) -> bool:
        """Say whether an entry is one of those."""
        return (
            (self.actor is None or entry.actor == self.actor)
            and (self.kind is None or kind_of(entry.action) is self.kind)
            and (self.since is None or entry.at >= self.since)
            and (self.until is None or entry.at < self.until)
            and (self.about is None or not self.about.isdisjoint(_ids(entry)))
        )


def _ids(entry: JournalEntry) -> set[str]:
    """Return what an entry is about and what it wrote; a key of several columns by its parts."""
    written = {part for row in entry.rows for part in row.id.split("/")}
    return written | ({str(entry.object_id)} if entry.object_id else set())
