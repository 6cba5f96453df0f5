# SPDX-License-Identifier: EUPL-1.2
"""After a restore: whom this house asks what it has forgotten, and what the count of packages says.

A restored store has forgotten what it sent and received since the backup. Until every contact has
answered, or the head has settled it by word of mouth, nothing moves responsibility.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from hop_desktop.domain.ids import ContactId, PackageId, StaffId
from hop_desktop.domain.packages import CaseLine, PackageRecord

MOST_GAPS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How far asking one contact after a restore is. ``restoring``: it was restored itself.

    ``unknown_house`` is one to which something had gone, and whose card is not here any more: what
    it was asked cannot be settled before the card is. ``theirs`` is how the cases stand there.
    """

    contact_id: ContactId
    incarnation: int
    package_id: PackageId | None = None
    asked_at: datetime | None = None
    answered_at: datetime | None = None
    restoring: bool = False
    unknown_house: str = ""
    theirs: tuple[CaseLine, ...] = ()
    settled_by: StaffId | None = None
    settled_at: datetime | None = None
    revision: int = 0

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is waited for from this contact."""
        return self.settled_at is not None or self.answered_at is not None

    @property
    def in_doubt(self) -> bool:
        """Whether only words were exchanged: what was answered to this contact is not known."""
        return self.settled_at is not None and self.answered_at is None

    def asking(self, package_id: PackageId, *, at: datetime) -> Self:
        """Return it with a question sealed."""
        return replace(self, package_id=package_id, asked_at=at)

    def answered(
        self,
        *,
        at: datetime,
        complete: bool,
        restoring: bool,
        unknown_house: str = "",
        theirs: tuple[CaseLine, ...] = (),
    ) -> Self:
        """Return it with an answer. A part of one, or one without sure knowledge, ends nothing."""
        told = replace(self, restoring=restoring, unknown_house=unknown_house, theirs=theirs)
        if not complete or restoring or unknown_house:
            # The next question is another: meanwhile more is known here.
            return replace(told, package_id=None)
        return replace(told, answered_at=at)

    def settled(self, *, by: StaffId, at: datetime) -> Self:
        """Return it settled by word of mouth."""
        return replace(self, settled_by=by, settled_at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """What the count of a sender's packages reveals; it is shown and never blocks anything.

    ``forked``: two packages bear the same number, or one names another before it than the one
    that is here. Otherwise the package of this number has not come.
    """

    incarnation: int
    sequence: int
    forked: bool = False


def oddities(
    received: Iterable[PackageRecord], settled: frozenset[tuple[int, int]] = frozenset()
) -> tuple[Oddity, ...]:
    """Return the gaps and forks in what came from one sender, in the order of the count."""
    counts: dict[int, dict[int, list[PackageRecord]]] = {}
    for record in received:
        counts.setdefault(record.incarnation, {}).setdefault(record.sequence, []).append(record)
    found = [
        oddity
        for incarnation, places in sorted(counts.items())
        for oddity in _in_one_count(incarnation, places)
    ]
    return tuple(each for each in found if (each.incarnation, each.sequence) not in settled)


def _in_one_count(incarnation: int, places: dict[int, list[PackageRecord]]) -> Iterable[Oddity]:
    last = max(places)
    if last > MOST_GAPS + len(places):  # a count that no house reaches: only its end is told
        yield Oddity(incarnation=incarnation, sequence=last - 1)
        return
    for sequence in range(1, last + 1):
        here = places.get(sequence, [])
        if not here:
            yield Oddity(incarnation=incarnation, sequence=sequence)
        elif len(here) > 1 or _breaks(here[0], places.get(sequence - 1, [])):
            yield Oddity(incarnation=incarnation, sequence=sequence, forked=True)


def _breaks(record: PackageRecord, before: list[PackageRecord]) -> bool:
    told = record.previous_sha256
    return bool(told) and len(before) == 1 and before[0].sha256 != told
