# SPDX-License-Identifier: EUPL-1.2
"""Containers that no honest program writes, with a key that fits: only what is wrong is wrong."""

from __future__ import annotations

import io
import tarfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from hop_desktop.sealing.capsules import wrapped
from hop_desktop.sealing.container import MAGIC, VERSION
from hop_desktop.sealing.header import RecipientRecord, header_bytes
from hop_desktop.sealing.keys import container_keys, new_master_key
from hop_desktop.sealing.recipients import (
    Identity,
    KeyIdentity,
    PasswordIdentity,
    Recipient,
    SymmetricIdentity,
    SymmetricRecipient,
    recipient_from_public_key,
)
from hop_desktop.sealing.stream import Encryptor

VECTORS = Path(__file__).parents[1] / "vectors" / "cdoc2"
EXPECTED = {file.name: file.read_bytes() for file in (VECTORS / "expected").iterdir()}
PASSWORD = "Kolm-Karu-Kohvikus-77"
KEY = bytes([0x9F] * 16 + [0x07] * 16)
PRIVATE_KEY = (VECTORS / "p384-private.der").read_bytes()
PUBLIC_KEY = (VECTORS / "p384-public.der").read_bytes()

SECOND_KEY = (VECTORS / "p384-second-private.der").read_bytes()
RSA_KEY = (VECTORS / "rsa-private.der").read_bytes()
RSA_CERTIFICATE = (VECTORS / "rsa-cert.der").read_bytes()

BY_KEY: Identity = KeyIdentity(private_key=PRIVATE_KEY)
BY_SECOND_KEY: Identity = KeyIdentity(private_key=SECOND_KEY)
BY_RSA_KEY: Identity = KeyIdentity(private_key=RSA_KEY)
BY_PASSWORD: Identity = PasswordIdentity(password=PASSWORD)
BY_SECRET: Identity = SymmetricIdentity(key=KEY)

FOR_KEY: Recipient = recipient_from_public_key(PUBLIC_KEY, label="Näidisvald")
FOR_SECRET: Recipient = SymmetricRecipient(key=KEY, label="Näidisvald")


def forged(
    payload: bytes,
    *,
    extra: Iterable[RecipientRecord] = (),
    header: bytes | None = None,
    domain: bytes = b"CDOC20payload",
) -> bytes:
    """Return a container for ``FOR_SECRET`` whose payload and header may be anything."""
    master_key = new_master_key()
    keys = container_keys(master_key)
    head = header or header_bytes((*extra, wrapped(master_key, FOR_SECRET)))
    mac = keys.header_mac(head)
    nonce = bytes(12)
    encryptor = Encryptor(keys.payload, nonce, domain + head + mac)
    prelude = MAGIC + bytes((VERSION,)) + len(head).to_bytes(4, "big")
    return prelude + head + mac + nonce + encryptor.update(payload) + encryptor.tag()


def stored(archive: bytes) -> bytes:
    """Return the zlib stream of an archive, not compressed."""
    return zlib.compress(archive, 0)


def tar_of(
    *members: tarfile.TarInfo | tuple[str, bytes], form: int = tarfile.USTAR_FORMAT
) -> bytes:
    """Return an archive as Python's own tarfile writes it, links and all."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=form) as archive:
        for member in members:
            if isinstance(member, tarfile.TarInfo):
                archive.addfile(member)
            else:
                name, content = member
                info = tarfile.TarInfo(name)
                info.size = len(content)
                archive.addfile(info, io.BytesIO(content))
    return target.getvalue()
