# SPDX-License-Identifier: EUPL-1.2
"""Named officials who open a package with their ID-card, beside the houses it is sealed for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CertifiedReader:
    """An official by certificate; of it only what is needed is kept, never the personal code.

    ``key`` is the P-384 or RSA SubjectPublicKeyInfo in DER, ``sha256`` that of the whole
    certificate.
    """

    name: str
    key: bytes
    valid_until: datetime
    sha256: str

    def is_valid(self, at: datetime) -> bool:
        """Say whether the certificate can still be sealed for."""
        return at <= self.valid_until
