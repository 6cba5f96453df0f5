# SPDX-License-Identifier: EUPL-1.2
"""A vector: a package with one fault, the class of the fault, and the refusal it must end in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hop_desktop.domain.errors import HopError


class Fault(Enum):
    """How far a reader gets, told apart as in age's test kit."""

    NONE = "good"
    HEADER = "header"  # no header can be read: no key is tried
    MATCH = "match"  # no recipient fits our key
    HMAC = "hmac"  # our recipient is there, the header is not as it was written
    PAYLOAD = "payload"  # the payload is not authentic, or no stream, tar and names as it must be
    CONTENT = "content"  # files came out, and may not be taken in


@dataclass(frozen=True, slots=True)
class Vector:
    """One package; ``unauthentic`` ones must be refused before a byte of them is decrypted."""

    name: str
    fault: Fault
    refusal: type[HopError] | None
    content: bytes
    unauthentic: bool = False

    @property
    def file_name(self) -> str:
        """The name of its file."""
        return f"{self.fault.value}-{self.name}.cdoc2"
