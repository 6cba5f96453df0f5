# SPDX-License-Identifier: EUPL-1.2
"""Papers that go out to be signed in DigiDoc4, and the signed file that comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.ids import AttachmentId, ChildId, SigningId, StaffId

MOST_PAPERS = 20


class PaperKind(Enum):
    """What a paper is; the value names its file, which says nothing of the child."""

    SUMMARY = "kokkuvote"
    PLAN = "tegevusplaan"
    MINUTES = "protokoll"
    TALK = "vestlus"
    DOCUMENT = "dokument"
    OTHER = "manus"


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningPaper:
    """A paper that went out: its flat name in the container, the kept file and its SHA-256."""

    name: str
    attachment_id: AttachmentId
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedBack:
    """A signed file that came back: the kept file, and how many signatures name every paper."""

    attachment_id: AttachmentId
    signatures: int
    taken_by: StaffId
    taken_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """Papers that went out together; ``owner_id`` is a case or a child, as ``kind`` says."""

    id: SigningId
    kind: AttachedTo
    owner_id: UUID
    child_id: ChildId
    made_by: StaffId
    made_at: datetime
    papers: tuple[SigningPaper, ...] = ()
    back: tuple[SignedBack, ...] = ()

    def holds(self, sent: Mapping[str, str]) -> bool:
        """Say whether these are its papers, no more and no less: SHA-256 by name."""
        return {paper.name: paper.sha256 for paper in self.papers} == dict(sent)


def names_of(kinds: Iterable[PaperKind]) -> tuple[str, ...]:
    """Return the name of each paper in the container; of several of a kind each has a number."""
    wanted = tuple(kinds)
    names, met = [], dict.fromkeys(PaperKind, 0)
    for kind in wanted:
        met[kind] += 1
        number = f"-{met[kind]}" if wanted.count(kind) > 1 else ""
        names.append(f"{kind.value}{number}.pdf")
    return tuple(names)
