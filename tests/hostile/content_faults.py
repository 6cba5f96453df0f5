# SPDX-License-Identifier: EUPL-1.2
"""Faults of what came out whole: signature, manifest, address, order and content."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from hop_desktop.domain import packages
from hop_desktop.domain.errors import (
    CardNotConfirmed,
    ContentWrong,
    HopError,
    ManifestWrong,
    NotForYou,
    PackageTooNew,
    ReceiptNotExpected,
    SenderUnknown,
    SignatureWrong,
)
from tests.hostile.ground import (
    CONTENT,
    DESK_SIGNS,
    GOOD_FILES,
    PDF,
    SENDER_SIGNS,
    STRANGER,
    UNCONFIRMED_SIGNS,
    UNCONFIRMED_STORE,
    container,
    covered,
    fingerprint,
    inside,
    listed,
    manifest,
    payload,
    signed,
)
from tests.hostile.vector import Fault, Vector

FILES = inside()
MANIFEST = GOOD_FILES[packages.MANIFEST]
OTHER_ID = str(UUID(int=42))


def _vector(name: str, refusal: type[HopError] | None, files: Mapping[str, bytes]) -> Vector:
    fault = Fault.CONTENT if refusal else Fault.NONE
    return Vector(name, fault, refusal, container(payload(files)).bytes())


def good() -> Iterator[Vector]:
    """Yield what must be taken in, however unusual."""
    yield _vector("plain", None, GOOD_FILES)
    yield _vector("files-in-another-order", None, dict(reversed(GOOD_FILES.items())))
    yield _vector("manifest-with-more-fields", None, covered(FILES, later={"x": [1]}))
    spaced = json.dumps(manifest(FILES), indent=7, ensure_ascii=True).encode()
    yield _vector("manifest-spaced", None, covered(FILES, body=spaced))
    yield _vector("for-information", None, covered(FILES, recipients=[_other()], informed=[_me()]))
    yield _vector("out-of-order", None, covered(FILES, sequence=9, previous_sha256="cd" * 32))


def _me(**changed: Any) -> dict[str, Any]:
    return {
        "name": "Näidisvald",
        "registry_code": "",
        "key": fingerprint(DESK_SIGNS),
        "sequence": 1,
        "previous_sha256": "",
        **changed,
    }


def _other() -> dict[str, Any]:
    return {"name": "Näidislinn", "registry_code": "", "key": fingerprint(STRANGER)}


def manifests() -> Iterator[Vector]:
    """Yield packages whose manifest is not of the published form."""
    shapes = {
        "missing": None,
        "empty": b"",
        "no-json": b"hop-package",
        "null": b"null",
        "list": b"[]",
        "empty-object": b"{}",
        "not-utf8": b"\xff\xfe" + MANIFEST,
        "cut": MANIFEST[:-1],
        "something-after": MANIFEST + b"}",
        "deep": b'{"x": ' + b"[" * 50_000,
    }
    for name, body in shapes.items():
        files = dict(GOOD_FILES) if body is None else covered(FILES, body=body)
        if body is None:
            files.pop(packages.MANIFEST)
        yield _vector(f"manifest-{name}", ManifestWrong, files)
    fields: dict[str, dict[str, Any]] = {
        "other-format": {"format": "zip"},
        "format-number": {"format": 1},
        "version-word": {"version": "üks"},
        "version-infinite": {"version": float("inf")},
        "version-list": {"version": [1]},
        "kind-unknown": {"kind": "resync-of-everything"},
        "kind-number": {"kind": 1},
        "id-no-uuid": {"package_id": "1"},
        "case-no-uuid": {"case_id": "../../etc"},
        "moment-without-zone": {"created_at": "2026-11-24T10:00:00"},
        "moment-elsewhere": {"created_at": "2026-11-24T10:00:00+02:00"},
        "moment-year-1": {"created_at": "0001-01-01T00:00:00Z"},
        "moment-year-9999": {"created_at": "9999-12-31T23:59:59Z"},
        "sequence-zero": {"sequence": 0},
        "sequence-huge": {"sequence": 2**53},
        "sequence-negative": {"sequence": -1},
        "sequence-fraction": {"sequence": 1.5},
        "ownership-zero": {"ownership": 0},
        "ownership-huge": {"ownership": 10**30},
        "incarnation-negative": {"incarnation": -1},
        "recipients-null": {"recipients": None},
        "sender-text": {"sender": "lasteaed"},
        "files-object": {"files": {}},
        "informed-sequence-zero": {"informed": [_me(sequence=0)], "recipients": [_other()]},
        "informed-and-asked": {"informed": [_me()]},
        "readers-of-unknown-kind": {"readers": [{"kind": "post", "name": ""}]},
        "other-store": {"store_id": OTHER_ID},
    }
    for name, changed in fields.items():
        yield _vector(f"manifest-{name}", ManifestWrong, covered(FILES, **changed))
    for name, version in {"two": 2, "huge": 10**30}.items():
        yield _vector(f"manifest-version-{name}", PackageTooNew, covered(FILES, version=version))
    receipt = {packages.ANSWER: b"{}"}
    informed: dict[str, Any] = {"informed": [_me()], "recipients": [_other()], "kind": "receipt"}
    yield _vector("receipt-for-information", ManifestWrong, covered(receipt, **informed))


def addresses() -> Iterator[Vector]:
    """Yield packages from nobody we know, or for somebody else."""
    unknown = {**manifest(FILES)["sender"], "key": fingerprint(STRANGER)}
    yield _vector("sender-unknown", SenderUnknown, covered(FILES, signer=STRANGER, sender=unknown))
    yield _vector("sender-key-empty", SenderUnknown, covered(FILES, sender={**unknown, "key": ""}))
    card = {**unknown, "key": fingerprint(UNCONFIRMED_SIGNS)}
    known = covered(FILES, signer=UNCONFIRMED_SIGNS, sender=card, store_id=str(UNCONFIRMED_STORE))
    yield _vector("sender-unconfirmed", CardNotConfirmed, known)
    mine = {**unknown, "key": fingerprint(DESK_SIGNS)}
    yield _vector("sender-is-me", NotForYou, covered(FILES, signer=DESK_SIGNS, sender=mine))
    yield _vector("recipient-another", NotForYou, covered(FILES, recipients=[_other()]))
    yield _vector("recipient-none", NotForYou, covered(FILES, recipients=[]))
    yield _vector(
        "informed-another",
        NotForYou,
        covered(FILES, recipients=[], informed=[_other() | {"sequence": 1, "previous_sha256": ""}]),
    )


def signatures() -> Iterator[Vector]:
    """Yield packages that are not signed by the known sender, or not all of them."""
    whole = signed(MANIFEST)
    r, s = decode_dss_signature(whole)
    for name, signature in {
        "empty": b"",
        "zeros": bytes(len(whole)),
        "of-a-stranger": signed(MANIFEST, STRANGER),
        "of-us": signed(MANIFEST, DESK_SIGNS),
        "of-other-bytes": signed(MANIFEST + b" "),
        "cut": whole[:-1],
        "byte-more": whole + b"\0",
        "raw": r.to_bytes(48, "big") + s.to_bytes(48, "big"),
        "sha-256": SENDER_SIGNS.sign(MANIFEST, ec.ECDSA(SHA256(), deterministic_signing=True)),
        "text": b"-----BEGIN SIGNATURE-----",
    }.items():
        yield _vector(f"signature-{name}", SignatureWrong, covered(FILES, signature=signature))
    without = {n: b for n, b in GOOD_FILES.items() if n != packages.SIGNATURE}
    yield _vector("signature-missing", SignatureWrong, without)
    changed = MANIFEST.replace(b'"sequence": 1', b'"sequence": 2')
    yield _vector("manifest-changed", SignatureWrong, {**GOOD_FILES, packages.MANIFEST: changed})
    lines = listed(FILES)
    for name, told in {
        "file-left-out": lines[:1],
        "file-twice": [*lines, lines[0]],
        "file-not-there": [*lines, {"name": "puudub.pdf", "size": 0, "sha256": "ab" * 32}],
        "size-wrong": [lines[0] | {"size": 1}, lines[1]],
        "hash-wrong": [lines[0] | {"sha256": "ab" * 32}, lines[1]],
        "hash-in-capitals": [lines[0] | {"sha256": lines[0]["sha256"].upper()}, lines[1]],
        "name-in-other-case": [lines[0], lines[1] | {"name": "Summary.pdf"}],
        "manifest-listed": [*lines, {"name": "manifest.json", "size": 1, "sha256": "ab" * 32}],
        "signature-listed": [*lines, {"name": "manifest.sig", "size": 1, "sha256": "ab" * 32}],
        "nothing-listed": [],
    }.items():
        yield _vector(f"cover-{name}", SignatureWrong, covered(FILES, files=told))
    swapped = {**GOOD_FILES, packages.SUMMARY: b"%PDF-1.4\n%%EOF\n"}
    yield _vector("file-exchanged", SignatureWrong, swapped)
    yield _vector("file-added", SignatureWrong, {**GOOD_FILES, "lisa.pdf": PDF})


def contents() -> Iterator[Vector]:
    """Yield packages whose content is not of the published form, or says something else."""
    child = CONTENT["child"]
    wrong: dict[str, dict[str, Any]] = {
        "field-more": {"diagnosis": "F84.0"},
        "schema-zero": {"schema": 0},
        "other-case": {"case_id": OTHER_ID},
        "other-handover": {"handover_id": OTHER_ID},
        "other-number": {"ownership": CONTENT["ownership"] + 1},
        "other-store": {"sender": CONTENT["sender"] | {"store_id": OTHER_ID}},
        "child-without-name": {"child": child | {"first_name": " "}},
        "child-born-never": {"child": child | {"birth_date": "2021-02-30"}},
        "child-code-wrong": {"child": child | {"personal_code": "52103120018"}},
        "concern-blank": {"concern": " "},
        "text-endless": {"reason": "ä" * 20_001},
        "surrogate": {"reason": "\ud83d"},
        "stage-four": {"stage": 4},
        "basis-unknown": {"basis": "custom"},
        "entries-text": {"entries": "palju"},
        "file-not-packed": {"files": [_attachment("attachment-001.pdf")]},
    }
    for name, changed in wrong.items():
        yield _vector(f"content-{name}", ContentWrong, covered(inside(changed)))
    missing = {key: value for key, value in CONTENT.items() if key != "concern"}
    for name, body in {
        "field-missing": json.dumps(missing).encode(),
        "no-json": b"juhtum",
        "empty": b"",
        "deep": b"[" * 50_000,
        "list": b"[]",
        "not-utf8": b"\xff" + FILES[packages.CONTENT],
    }.items():
        yield _vector(f"content-{name}", ContentWrong, covered({**FILES, packages.CONTENT: body}))
    yield _vector("content-too-new", PackageTooNew, covered(inside({"schema": 2})))
    for name in (packages.CONTENT, packages.SUMMARY):
        files = {n: b for n, b in FILES.items() if n != name}
        yield _vector(f"without-{name.replace('.', '-')}", ContentWrong, covered(files))
    yield _vector("attachment-unnamed", ContentWrong, covered(inside(attachment_001__pdf=PDF)))
    for name, body in {"exe": b"MZ" + bytes(100), "zip": b"PK\x03\x04", "empty": b""}.items():
        told = _attachment("attachment-001.pdf", body)
        files = inside({"files": [told]}, attachment_001__pdf=body)
        yield _vector(f"attachment-{name}-as-pdf", ContentWrong, covered(files))


def _attachment(name: str, body: bytes = PDF) -> dict[str, Any]:
    line = listed({name: body})[0]
    return {
        "file": name,
        "title": "Hinnang",
        "media": "pdf",
        "size": line["size"],
        "sha256": line["sha256"],
    }


def answers() -> Iterator[Vector]:
    """Yield answers and requests that nobody waits for, or of no such form."""
    answer = {
        "package_id": OTHER_ID,
        "package_sha256": "ab" * 32,
        "handover_id": CONTENT["handover_id"],
        "case_id": CONTENT["case_id"],
        "ownership": 2,
        "verdict": "accepted",
        "answered_at": "2026-11-24T10:00:00Z",
    }
    receipt: dict[str, tuple[type[HopError], Any]] = {
        "nobody-waits-for": (ReceiptNotExpected, answer),
        "empty": (ContentWrong, {}),
        "list": (ContentWrong, []),
        "verdict-unknown": (ContentWrong, answer | {"verdict": "maybe"}),
        "verdict-missing": (ContentWrong, {k: v for k, v in answer.items() if k != "verdict"}),
        "moment-year-1": (ContentWrong, answer | {"answered_at": "0001-01-01T00:00:00Z"}),
        "words-endless": (ContentWrong, answer | {"words": "ä" * 20_001}),
    }
    for name, (refusal, told) in receipt.items():
        files = {packages.ANSWER: json.dumps(told).encode()}
        yield _vector(f"receipt-{name}", refusal, covered(files, kind="receipt"))
    yield _vector("receipt-without-answer", ContentWrong, covered(FILES, kind="receipt"))
    for name, body in {"empty": b"", "list": b"[]", "id-no-uuid": b'{"package_id": "1"}'}.items():
        files = {packages.WITHDRAWAL: body}
        yield _vector(f"withdrawal-{name}", ContentWrong, covered(files, kind="withdraw"))


FAMILIES: tuple[Callable[[], Iterator[Vector]], ...] = (
    good,
    manifests,
    addresses,
    signatures,
    contents,
    answers,
)
