# SPDX-License-Identifier: EUPL-1.2
"""What this program seals, libcdoc opens, and the other way round, for every kind of recipient."""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hop_desktop.sealing.container import Part, open_bytes, seal_bytes
from hop_desktop.sealing.recipients import (
    Identity,
    KeyIdentity,
    PasswordRecipient,
    Recipient,
    SymmetricRecipient,
    recipient_from_certificate,
    recipient_from_public_key,
)
from tests.sealing.forging import (
    EXPECTED,
    KEY,
    PRIVATE_KEY,
    PUBLIC_KEY,
    RSA_CERTIFICATE,
    RSA_KEY,
    VECTORS,
)

# The binding has wheels for these alone; elsewhere the containers in tests/vectors must do.
HAS_WHEEL = platform.machine() == "AMD64" or (
    sys.platform == "linux" and platform.machine() == "x86_64"
)
pytestmark = pytest.mark.skipif(not HAS_WHEEL, reason="there is no libcdoc for this machine")
if HAS_WHEEL or TYPE_CHECKING:
    from tests.sealing import libcdoc

CERTIFICATE = (VECTORS / "p384-cert.der").read_bytes()

BY_KEY = recipient_from_public_key(PUBLIC_KEY, label="Näidisvald")
BY_CERTIFICATE = recipient_from_certificate(CERTIFICATE, label="Õpetajate maja")
BY_RSA = recipient_from_certificate(RSA_CERTIFICATE, label="Näidiskool")
# Typed in pieces and sealed in NFC, which is how it is told on.
BY_PASSWORD = PasswordRecipient(password="ko\N{COMBINING TILDE}ik-Karud-77", label="Parool")
BY_SECRET = SymmetricRecipient(key=KEY, label="Näidisvald")

KINDS: dict[str, tuple[Recipient, bytes]] = {
    "key": (BY_KEY, PRIVATE_KEY),
    "certificate": (BY_CERTIFICATE, PRIVATE_KEY),
    "rsa": (BY_RSA, RSA_KEY),
    "password": (BY_PASSWORD, "kõik-Karud-77".encode()),
    "secret": (BY_SECRET, KEY),
}
# More than libcdoc's tar reader takes at once, an empty one, and names that need a pax block.
FILES = {**EXPECTED, "manifest.json": b"{}", "õ" * 60 + ".txt": b"pikk nimi"}


def sealed(path: Path, recipients: Sequence[Recipient]) -> Path:
    parts = [Part(name=name, content=content) for name, content in FILES.items()]
    path.write_bytes(seal_bytes(parts, recipients))
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_libcdoc_opens_what_is_sealed_here(tmp_path: Path, kind: str) -> None:
    recipient, secret = KINDS[kind]
    path = sealed(tmp_path / "a.cdoc2", [recipient])

    (read,) = libcdoc.recipients(path)

    assert (read.kind, read.label) == (kind.replace("certificate", "key"), recipient.label)
    assert libcdoc.open_by(path, read, secret) == FILES


def test_each_of_several_opens_it_there(tmp_path: Path) -> None:
    path = sealed(tmp_path / "a.cdoc2", [recipient for recipient, _ in KINDS.values()])

    read = libcdoc.recipients(path)

    assert [each.label for each in read] == [recipient.label for recipient, _ in KINDS.values()]
    for each, (_, secret) in zip(read, KINDS.values(), strict=True):
        assert libcdoc.open_by(path, each, secret) == FILES


def test_libcdoc_refuses_what_was_changed_here(tmp_path: Path) -> None:
    """Else its opening would show nothing."""
    path = sealed(tmp_path / "a.cdoc2", [BY_SECRET])
    data = bytearray(path.read_bytes())
    data[-40] ^= 1
    path.write_bytes(data)

    (read,) = libcdoc.recipients(path)

    with pytest.raises(AssertionError):
        libcdoc.open_by(path, read, KEY)


def test_what_libcdoc_seals_for_several_each_opens_here(tmp_path: Path) -> None:
    path = tmp_path / "b.cdoc2"
    libcdoc.seal(
        path,
        [
            libcdoc.by_certificate("Näidisvald", CERTIFICATE),
            libcdoc.by_public_key("Näidislinn", PUBLIC_KEY),
            libcdoc.by_certificate("Näidiskool", RSA_CERTIFICATE),
        ],
        FILES,
    )

    for key in (PRIVATE_KEY, RSA_KEY):
        identity: Identity = KeyIdentity(private_key=key)
        assert {p.name: p.content for p in open_bytes(path.read_bytes(), identity)} == FILES
