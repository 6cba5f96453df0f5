# SPDX-License-Identifier: EUPL-1.2
"""Files kept with an observation, a case, a child or a received package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import AttachmentId, ChildId, StaffId

LARGEST_ATTACHMENT = 50 * 1024 * 1024


class Media(Enum):
    """The kinds of file that are taken in; told by content, never by name alone."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpg"
    ASICE = "asice"


# First bytes of each kind: ISO 32000-2 §7.5.2, PNG (ISO 15948) §5.2, JPEG (ITU-T T.81) SOI.
ENDINGS = {".pdf", ".png", ".jpg", ".jpeg"}
SIGNATURES = {Media.PDF: b"%PDF-", Media.PNG: b"\x89PNG\r\n\x1a\n", Media.JPEG: b"\xff\xd8\xff"}


# A container that was signed (ETSI EN 319 162-1 A.1): an entry "mimetype", first and not packed.
ZIP = b"PK\x03\x04"
SIGNED = b"mimetypeapplication/vnd.etsi.asic-e+zip"
SIGNED_AT = 30


class AttachedTo(Enum):
    """What a file is kept with."""

    OBSERVATION = "observation"
    CASE = "support_case"
    CHILD = "child"
    INCOMING = "incoming"
    SIGNING = "signing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file's description; its bytes are read apart. ``sha256`` is 64 lower-case hex digits."""

    id: AttachmentId
    kind: AttachedTo
    owner_id: UUID
    child_id: ChildId | None
    title: str
    media: Media
    size: int
    sha256: str
    added_by: StaffId
    added_at: datetime
    revision: int = 0


def kept_media_of(content: bytes) -> Media:
    """Return the kind of a file that is kept: like ``media_of``, or a signed container.

    Such a container is kept only after its own checks, or as it came in a package.
    """
    if content.startswith(ZIP) and content.startswith(SIGNED, SIGNED_AT):
        return Media.ASICE if len(content) <= LARGEST_ATTACHMENT else media_of(content)
    return media_of(content)


def media_of(content: bytes) -> Media:
    """Return the kind of a file; raise ``Invalid`` for a kind that is not taken or a large file."""
    if len(content) > LARGEST_ATTACHMENT:
        raise Invalid("attachment", "too-large")
    for media, first in SIGNATURES.items():
        if content.startswith(first):
            return media
    raise Invalid("attachment", "kind-not-taken")


def check_named(content: bytes, ending: str) -> None:
    """Raise ``Invalid`` like ``media_of``, and say it of a file that only its name makes a picture.

    ``ending`` is that of the name, ".pdf" for one. What it is called otherwise does not matter: a
    picture is kept as what it is.
    """
    try:
        media_of(content)
    except Invalid as error:
        if error.reason == "kind-not-taken" and ending.casefold() in ENDINGS:
            raise Invalid("attachment", "not-as-named") from error
        raise
