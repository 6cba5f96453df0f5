# SPDX-License-Identifier: EUPL-1.2
"""Faults that show before a key is tried, when none fits, or when the header's HMAC disagrees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from flatbuffers import Builder

from hop_desktop.domain.errors import (
    HopError,
    NotAPackage,
    NotForYou,
    PackageDamaged,
    PackageTooLarge,
    PackageTooNew,
)
from hop_desktop.sealing.certificates import point
from hop_desktop.sealing.header import (
    Kind,
    OtherCapsule,
    PasswordCapsule,
    PublicKeyCapsule,
    RecipientRecord,
    SymmetricKeyCapsule,
    header_bytes,
)
from tests.hostile.ground import (
    DESK,
    FOR_DESK,
    FOR_SENDER,
    GOOD,
    GOOD_FILES,
    OTHER_EPHEMERAL,
    STRANGER,
    container,
    payload,
    record_for,
)
from tests.hostile.vector import Fault, Vector

STREAM = payload(GOOD_FILES)
WHOLE = GOOD.bytes()
HEADER_AT = 9
MAC_AT = HEADER_AT + len(GOOD.header)
SEALED_AT = MAC_AT + 32 + 12
LARGEST = 1 << 20


def headers() -> Iterator[Vector]:
    """Yield what has no header that could be read."""

    def wrong(name: str, refusal: type[HopError], content: bytes) -> Vector:
        return Vector(name, Fault.HEADER, refusal, content, unauthentic=True)

    for name, beginning in {
        "empty": b"",
        "one-byte": b"C",
        "zip": b"PK\x03\x04" + bytes(60),
        "pdf": b"%PDF-1.7\n" + bytes(60),
        "json": b'{"format": "hop-package"}' + bytes(60),
        "cdoc1-xml": b'<?xml version="1.0" encoding="UTF-8"?><denc:EncryptedData/>',
        "lower-case-magic": b"cdoc" + WHOLE[4:],
        "byte-before": b"\0" + WHOLE,
        "byte-order-mark": b"\xef\xbb\xbf" + WHOLE,
        "other-file": bytes(range(256)),
    }.items():
        yield wrong(name, NotAPackage, beginning)
    for version in (0, 1):
        yield wrong(f"version-{version}", PackageDamaged, WHOLE[:4] + bytes((version,)) + WHOLE[5:])
    for version in (3, 255):
        yield wrong(f"version-{version}", PackageTooNew, WHOLE[:4] + bytes((version,)) + WHOLE[5:])
    for name, length in {
        "length-over-limit": LARGEST + 1,
        "length-greatest": 0xFFFFFFFF,
    }.items():
        yield wrong(name, PackageTooLarge, WHOLE[:5] + length.to_bytes(4, "big") + WHOLE[9:])
    for name, length in {
        "length-beyond-file": len(WHOLE),
        "length-at-limit": LARGEST,
        "length-zero": 0,
        "length-three": 3,
    }.items():
        yield wrong(name, PackageDamaged, WHOLE[:5] + length.to_bytes(4, "big") + WHOLE[9:])
    for name, cut in {
        "cut-after-magic": 4,
        "cut-in-length": 7,
        "cut-before-header": HEADER_AT,
        "cut-in-header": HEADER_AT + 40,
        "cut-in-mac": MAC_AT + 5,
        "cut-in-nonce": MAC_AT + 40,
        "cut-before-payload": SEALED_AT,
        "cut-in-tag": SEALED_AT + 15,
    }.items():
        yield wrong(name, PackageDamaged, WHOLE[:cut])
    for name, header in _broken_flatbuffers():
        yield wrong(name, PackageDamaged, replace(GOOD, header=header).bytes())
    many = header_bytes(tuple([FOR_SENDER] * 65))
    yield wrong("recipients-65", PackageTooLarge, container(STREAM, header=many).bytes())


def _broken_flatbuffers() -> Iterator[tuple[str, bytes]]:
    good = GOOD.header
    yield "flatbuffer-zeros", bytes(64)
    yield "flatbuffer-ones", b"\xff" * 64
    yield "flatbuffer-root-outside", (0x7FFFFFFF).to_bytes(4, "little") + good[4:]
    yield "flatbuffer-root-inside-itself", b"\x01\0\0\0" + good[4:]
    yield "flatbuffer-own-vtable", b"\x04\0\0\0\0\0\0\0\x08\0\x08\0\x04\0\x04\0"
    yield "flatbuffer-half", good[: len(good) // 2]
    yield "flatbuffer-vector-huge", _vector_header(count=0x7FFFFFFF)
    yield "flatbuffer-record-outside", _vector_header(count=1, offset=0x7FFFFFF0)
    yield "flatbuffer-no-recipients-field", _empty_table()
    yield "flatbuffer-label-not-utf8", good.replace("ä".encode(), b"\xff\xfe", 1)
    yield "flatbuffer-record-empty", _empty_record()


def _vector_header(*, count: int, offset: int = 4) -> bytes:
    root = (12).to_bytes(4, "little")
    vtable = b"\x06\0\x08\0\x04\0\0\0"
    table = (8).to_bytes(4, "little") + (4).to_bytes(4, "little")
    return root + vtable + table + count.to_bytes(4, "little") + offset.to_bytes(4, "little")


def _empty_table() -> bytes:
    builder = Builder(16)
    builder.StartObject(2)
    builder.PrependInt8Slot(1, 1, 0)
    builder.Finish(builder.EndObject())
    return bytes(builder.Output())


def _empty_record() -> bytes:
    builder = Builder(64)
    builder.StartObject(0)
    record = builder.EndObject()
    builder.StartVector(4, 1, 4)
    builder.PrependUOffsetTRelative(record)
    vector = builder.EndVector()
    builder.StartObject(2)
    builder.PrependUOffsetTRelativeSlot(0, vector, 0)
    builder.PrependInt8Slot(1, 1, 0)
    builder.Finish(builder.EndObject())
    return bytes(builder.Output())


def matches() -> Iterator[Vector]:
    """Yield what is whole and sealed for somebody else."""
    ours = FOR_DESK.capsule
    assert isinstance(ours, PublicKeyCapsule)
    password = PasswordCapsule(salt=bytes(32), password_salt=bytes(32), iterations=1_000)
    unused = bytes(32)

    def other(name: str, *records: RecipientRecord) -> Vector:
        content = container(STREAM, records).bytes()
        return Vector(name, Fault.MATCH, NotForYou, content, unauthentic=True)

    def of(capsule: object) -> RecipientRecord:
        return replace(FOR_DESK, capsule=capsule, encrypted_fmk=unused)  # type: ignore[arg-type]  # any capsule

    yield other("another-key", record_for(STRANGER))
    yield other("the-senders-own", FOR_SENDER)
    yield other("two-others", record_for(STRANGER), FOR_SENDER)
    yield other("nobody")
    yield other("password-only", of(password))
    yield other("secret-key-only", of(SymmetricKeyCapsule(salt=bytes(32))))
    for kind in (Kind.UNKNOWN, Kind.RSA, Kind.KEY_SERVER, Kind.KEY_SHARES):
        yield other(f"{kind.name.lower().replace('_', '-')}-only", of(OtherCapsule(kind=kind)))
    yield other("master-key-short", replace(FOR_DESK, encrypted_fmk=bytes(31)))
    yield other("master-key-long", replace(FOR_DESK, encrypted_fmk=bytes(33)))
    compressed = b"\x02" + ours.recipient[1:49]
    yield other("our-point-compressed", of(replace(ours, recipient=compressed)))
    yield other("our-point-cut", of(replace(ours, recipient=ours.recipient[:-1])))
    yield other("our-point-empty", of(replace(ours, recipient=b"")))


def macs() -> Iterator[Vector]:
    """Yield what names our key although the header is not as its HMAC says."""
    ours = FOR_DESK.capsule
    assert isinstance(ours, PublicKeyCapsule)

    def broken(name: str, content: bytes) -> Vector:
        return Vector(name, Fault.HMAC, PackageDamaged, content, unauthentic=True)

    for name, mac in {
        "zeros": bytes(32),
        "first-bit": bytes((GOOD.mac[0] ^ 0x80,)) + GOOD.mac[1:],
        "last-bit": GOOD.mac[:-1] + bytes((GOOD.mac[-1] ^ 1,)),
        "reversed": GOOD.mac[::-1],
    }.items():
        yield broken(f"mac-{name}", replace(GOOD, mac=mac).bytes())
    changed: dict[str, tuple[RecipientRecord, ...]] = {
        "label-changed": (replace(FOR_DESK, label="Näidislinn"), FOR_SENDER),
        "recipient-added": (FOR_DESK, FOR_SENDER, record_for(STRANGER)),
        "recipient-taken-out": (FOR_DESK,),
        "recipients-turned": (FOR_SENDER, FOR_DESK),
        "master-key-changed": (
            replace(FOR_DESK, encrypted_fmk=FOR_DESK.encrypted_fmk[::-1]),
            FOR_SENDER,
        ),
    }
    points = {
        "ephemeral-other": point(OTHER_EPHEMERAL.public_key()),
        "ephemeral-off-the-curve": b"\x04" + bytes(95) + b"\x01",
        "ephemeral-zero": bytes(97),
        "ephemeral-infinity": b"\0",
        "ephemeral-empty": b"",
        "ephemeral-cut": ours.ephemeral[:-1],
        "ephemeral-compressed": b"\x02" + ours.ephemeral[1:49],
        "ephemeral-is-ours": point(DESK.public_key()),
    }
    for name, value in points.items():
        changed[name] = (replace(FOR_DESK, capsule=replace(ours, ephemeral=value)), FOR_SENDER)
    for name, records in changed.items():
        yield broken(name, replace(GOOD, header=header_bytes(records)).bytes())


FAMILIES: tuple[Callable[[], Iterator[Vector]], ...] = (headers, matches, macs)
