# SPDX-License-Identifier: EUPL-1.2
"""Officials who are to read a package with their ID-card: their certificates read in."""

from __future__ import annotations

from pathlib import Path

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import UnsupportedRecipient
from hop_desktop.domain.readers import CertifiedReader

LARGEST_CERTIFICATE = 64 * 1024
UNNAMED = "X.509"


def read_reader_file(path: Path) -> bytes:
    """Return a certificate file's bytes; ``UnsupportedRecipient`` when it cannot be one."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_CERTIFICATE:
            raise UnsupportedRecipient
        return path.read_bytes()
    except OSError:
        raise UnsupportedRecipient from None


def reader_of(session: Session, data: bytes) -> CertifiedReader:
    """Return who holds the certificate (X.509 in DER or PEM); nothing is kept yet.

    Raises ``UnsupportedRecipient`` with the reason: another curve than P-384, an RSA key that is
    too short, a certificate for signing only, one not valid today, or no certificate at all.
    """
    session.check(Action.SEAL)
    from hop_desktop.sealing.certificates import read_certificate

    certified = read_certificate(data, at=session.now())
    return CertifiedReader(
        name=certified.name or UNNAMED,
        key=certified.public_key,
        valid_until=certified.valid_until,
        sha256=certified.sha256,
    )
