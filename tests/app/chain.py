# SPDX-License-Identifier: EUPL-1.2
"""Packages on their way between houses, true ones and ones that no honest program writes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

from hop_desktop.app import handovers, inbox, unpacking
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import HandoverId
from hop_desktop.sealing.container import Part, seal_bytes
from hop_desktop.sealing.recipients import recipient_from_public_key
from hop_desktop.sealing.signatures import sign
from tests import worlds
from tests.app.houses import Houses

Files = dict[str, bytes]


def sent(houses: Houses, folder: Path | None = None) -> tuple[Handover, bytes]:
    """Hand a new case over from the kindergarten to the desk; return the file's bytes."""
    case = worlds.a_case_in_stage_two(houses.head)
    return sent_on(houses, case.id, folder)


def sent_on(houses: Houses, case_id: Any, folder: Path | None = None) -> tuple[Handover, bytes]:
    """Hand a case of the kindergarten over to the desk; return the file's bytes."""
    handover = worlds.a_sealed_handover(houses.head, case_id, houses.to_desk.id)
    return handover, written(houses.head, handover, folder or houses.folder)


def written(session: Session, handover: Handover, folder: Path) -> bytes:
    """Return the bytes of a handover's file."""
    return handovers.write_file(session, handover.id, folder).read_bytes()


def answer_to(session: Session, handover_id: HandoverId, folder: Path) -> bytes:
    """Return the bytes of the answer that a house has stored."""
    return inbox.write_answer(session, handover_id, folder).read_bytes()


def withdrawn(session: Session, handover: Handover, folder: Path) -> bytes:
    """Ask a handover back and return the bytes of the request."""
    handovers.ask_back(session, handover.id)
    return handovers.write_withdrawal(session, handover.id, folder).read_bytes()


def files_in(session: Session, data: bytes) -> Files:
    """Return the files of a package that this house sealed or received."""
    return dict(unpacking.reopen(session, data))


def manifest_in(session: Session, data: bytes) -> dict[str, Any]:
    """Return the manifest of a package as plain JSON."""
    manifest: dict[str, Any] = json.loads(files_in(session, data)[packages.MANIFEST])
    return manifest


def forged(
    signer: Session,
    data: bytes,
    to: Session,
    *,
    manifest: Mapping[str, Any] | None = None,
    files: Mapping[str, bytes | None] | None = None,
    signature: bytes | None = None,
    covered: bool = True,
) -> bytes:
    """Return a package made from one of ``signer``'s own, signed by it and sealed for ``to``.

    It has a new number unless ``manifest`` says otherwise. ``files`` replaces files, or leaves
    them out; they are listed in the manifest unless ``covered`` is false.
    """
    old = files_in(signer, data)
    told: dict[str, Any] = json.loads(old.pop(packages.MANIFEST))
    old.pop(packages.SIGNATURE)
    bodies = {name: body for name, body in (old | dict(files or {})).items() if body is not None}
    if covered:
        told["files"] = [
            {"name": name, "size": len(body), "sha256": sha256(body).hexdigest()}
            for name, body in bodies.items()
        ]
    body = json.dumps(told | {"package_id": str(uuid4())} | dict(manifest or {})).encode()
    seal = sign(body, signer.store.keyring.sign()) if signature is None else signature
    return sealed_for(to, {packages.MANIFEST: body, packages.SIGNATURE: seal, **bodies})


def sealed_for(to: Session, files: Mapping[str, bytes]) -> bytes:
    """Return a container with these files for one house."""
    recipient = recipient_from_public_key(to.store.decrypt_public, label="saaja")
    return seal_bytes([Part(name=n, content=b) for n, b in files.items()], [recipient])


def changed_content(session: Session, data: bytes, **fields: Any) -> bytes:
    """Return a package's ``case.json`` with some of its fields changed."""
    content = json.loads(files_in(session, data)[packages.CONTENT])
    return json.dumps(content | fields).encode()


def verdict_in(session: Session, data: bytes) -> dict[str, object]:
    """Return what an answer says."""
    answer: dict[str, object] = json.loads(files_in(session, data)[packages.ANSWER])
    return answer


def offered_anew(houses: Houses, data: bytes, *, ownership: int, **fields: object) -> bytes:
    """Return the handover of a case under another number and identity."""
    other = str(uuid4())
    return forged(
        houses.head,
        data,
        houses.desk,
        manifest={"handover_id": other, "ownership": ownership},
        files={
            packages.CONTENT: changed_content(
                houses.head, data, handover_id=other, ownership=ownership, **fields
            )
        },
    )
