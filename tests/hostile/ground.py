# SPDX-License-Identifier: EUPL-1.2
"""A good package from fixed keys, and the tools to make one thing of it wrong.

Nothing here is random, so that the vectors can be made again. The keys protect nothing.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any
from uuid import UUID

import msgspec
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA384

from hop_desktop.app.contacts import CARD_FORMAT, CARD_VERSION, CardFile
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.package_contents import canonical, content_json
from hop_desktop.domain import packages
from hop_desktop.domain.cases import Need
from hop_desktop.domain.contacts import ContactCard
from hop_desktop.domain.content import PlanPart
from hop_desktop.domain.ids import StoreId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.records import CaseRecords
from hop_desktop.sealing.certificates import point, private_key_der, public_key_der
from hop_desktop.sealing.container import MAGIC, VERSION
from hop_desktop.sealing.header import PublicKeyCapsule, RecipientRecord, header_bytes
from hop_desktop.sealing.keys import container_keys, public_key_kek, xor
from hop_desktop.sealing.stream import Encryptor
from hop_desktop.sealing.tar import END, entry_start, padding
from tests.documents import sample
from tests.worlds import NOON

Files = dict[str, bytes]


def key(number: int) -> ec.EllipticCurvePrivateKey:
    """Return one of the fixed keys."""
    return ec.derive_private_key(number, ec.SECP384R1())


DESK, DESK_SIGNS = key(1001), key(1002)
SENDER, SENDER_SIGNS = key(1003), key(1004)
UNCONFIRMED_SIGNS, STRANGER = key(1005), key(1006)
EPHEMERAL, OTHER_EPHEMERAL = key(1007), key(1008)
MASTER = sha256(b"the master key of every vector").digest()
NONCE = bytes(range(12))
UNCONFIRMED_STORE = StoreId(UUID(int=77))
CHILD = "Juss"

PAIRS = {
    "decrypt": (private_key_der(DESK), public_key_der(DESK.public_key())),
    "sign": (private_key_der(DESK_SIGNS), public_key_der(DESK_SIGNS.public_key())),
}


def fingerprint(signer: ec.EllipticCurvePrivateKey) -> str:
    """Return how a manifest names a house."""
    return signing_fingerprint(public_key_der(signer.public_key()))


def signed(body: bytes, signer: ec.EllipticCurvePrivateKey = SENDER_SIGNS) -> bytes:
    """Return the DER signature, the same for the same bytes (RFC 6979)."""
    return signer.sign(body, ec.ECDSA(SHA384(), deterministic_signing=True))


def card_of(signer: ec.EllipticCurvePrivateKey, store_id: StoreId, name: str) -> bytes:
    """Return the card file of a house that sends."""
    body = canonical(
        ContactCard(
            store_id=store_id,
            serial=1,
            issued_at=NOON,
            workplace=Workplace.KINDERGARTEN,
            name=name,
            encryption_key=public_key_der(SENDER.public_key()),
            signing_key=public_key_der(signer.public_key()),
        )
    )
    return msgspec.json.encode(
        CardFile(
            format=CARD_FORMAT,
            version=CARD_VERSION,
            card=base64.b64encode(body).decode(),
            signature=base64.b64encode(signed(body, signer)).decode(),
        )
    )


CARD = card_of(SENDER_SIGNS, sample.STORE, "Pääsukese näidislasteaed")
UNCONFIRMED_CARD = card_of(UNCONFIRMED_SIGNS, UNCONFIRMED_STORE, "Võõras näidislasteaed")


# The inside


BARE = sample.without_family()
CONTENT: dict[str, Any] = json.loads(
    content_json(
        replace(
            BARE,
            child=replace(BARE.child, personal_code=""),
            entries=(),
            plan=PlanPart(),
            need=Need(),
            records=CaseRecords(),
            consents=(),
            tasks=(),
            files=(),
        )
    )
)
PDF = b"%PDF-1.7\n%%EOF\n"


def inside(content: Mapping[str, Any] | None = None, **files: bytes | None) -> Files:
    """Return content and summary, with fields of the content changed and files added or left out.

    A file is named with ``__`` for the dot of its name.
    """
    made: dict[str, bytes | None] = {
        packages.CONTENT: json.dumps(CONTENT | dict(content or {})).encode(),
        packages.SUMMARY: PDF,
    }
    for name, body in files.items():
        made[name.replace("__", ".").replace("_", "-")] = body
    return {name: body for name, body in made.items() if body is not None}


def listed(files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    """Return the lines of a manifest for these files."""
    return [
        {"name": name, "size": len(body), "sha256": sha256(body).hexdigest()}
        for name, body in files.items()
    ]


def manifest(files: Mapping[str, bytes], /, **changed: Any) -> dict[str, Any]:
    """Return the manifest that covers these files, with fields changed."""
    return {
        "format": packages.FORMAT,
        "version": packages.VERSION,
        "package_id": str(UUID(int=41)),
        "kind": "handover",
        "created_at": "2026-11-24T10:00:00Z",
        "store_id": str(sample.STORE),
        "incarnation": 0,
        "case_id": CONTENT["case_id"],
        "handover_id": CONTENT["handover_id"],
        "ownership": CONTENT["ownership"],
        "in_reply_to": None,
        "sender": {
            "name": "Pääsukese näidislasteaed",
            "registry_code": "",
            "key": fingerprint(SENDER_SIGNS),
        },
        "recipients": [{"name": "Näidisvald", "registry_code": "", "key": fingerprint(DESK_SIGNS)}],
        "sequence": 1,
        "previous_sha256": "",
        "content_schema": packages.CONTENT_SCHEMA,
        "journal_head": {"seq": 7, "hash": "ab" * 32},
        "files": listed(files),
        **changed,
    }


def covered(
    files: Mapping[str, bytes],
    /,
    *,
    signer: ec.EllipticCurvePrivateKey = SENDER_SIGNS,
    body: bytes | None = None,
    signature: bytes | None = None,
    **changed: Any,
) -> Files:
    """Return all files of a package: manifest, signature and these."""
    told = json.dumps(manifest(files, **changed)).encode() if body is None else body
    return {
        packages.MANIFEST: told,
        packages.SIGNATURE: signed(told, signer) if signature is None else signature,
        **files,
    }


# The container


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return the tar of these files."""
    blocks = (
        entry_start(name, len(body)) + body + padding(len(body)) for name, body in files.items()
    )
    return b"".join(blocks) + END


def payload(files: Mapping[str, bytes]) -> bytes:
    """Return the zlib stream of these files' tar."""
    return zlib.compress(archive(files), 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """The parts of a container, each to be exchanged by a vector."""

    header: bytes
    mac: bytes
    nonce: bytes
    sealed: bytes
    tag: bytes
    prelude: bytes = b""

    def bytes(self) -> bytes:
        """Return the container as it is sent."""
        length = len(self.header).to_bytes(4, "big")
        prelude = self.prelude or MAGIC + bytes((VERSION,)) + length
        return prelude + self.header + self.mac + self.nonce + self.sealed + self.tag


def record_for(
    holder: ec.EllipticCurvePrivateKey, ephemeral: ec.EllipticCurvePrivateKey = EPHEMERAL
) -> RecipientRecord:
    """Return the record by which a holder of a key opens a vector."""
    public = holder.public_key()
    capsule = PublicKeyCapsule(recipient=point(public), ephemeral=point(ephemeral.public_key()))
    kek = public_key_kek(
        ephemeral.exchange(ec.ECDH(), public),
        recipient=capsule.recipient,
        ephemeral=capsule.ephemeral,
    )
    return RecipientRecord(capsule=capsule, label="Näidisvald", encrypted_fmk=xor(MASTER, kek))


FOR_DESK, FOR_SENDER = record_for(DESK), record_for(SENDER)


def container(
    stream: bytes,
    records: Sequence[RecipientRecord] = (FOR_DESK, FOR_SENDER),
    *,
    header: bytes | None = None,
    domain: bytes = b"CDOC20payload",
) -> Container:
    """Return a container with this payload, authenticated and sealed for the desk."""
    head = header_bytes(tuple(records)) if header is None else header
    keys = container_keys(MASTER)
    mac = keys.header_mac(head)
    encryptor = Encryptor(keys.payload, NONCE, domain + head + mac)
    return Container(
        header=head, mac=mac, nonce=NONCE, sealed=encryptor.update(stream), tag=encryptor.tag()
    )


GOOD_FILES = covered(inside())
GOOD = container(payload(GOOD_FILES))
