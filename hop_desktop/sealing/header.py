# SPDX-License-Identifier: EUPL-1.2
"""The header of a CDOC2 container: who may open it (CDOC2 specification, section "Header").

A FlatBuffers table without file identifier and without size prefix; a union takes two slots::

    Header              0 [RecipientRecord]   1 payload encryption method (1 ChaCha20-Poly1305)
    RecipientRecord     0 capsule type        1 capsule         2 key label
                        3 encrypted FMK (32)  4 FMK encryption method (1 XOR)
    1 ECCPublicKey      0 curve (1 secp384r1) 1 recipient point (97)   2 ephemeral point (97)
    2 RSAPublicKey      0 recipient's key (PKCS#1 DER)          1 encrypted KEK (OAEP)
    3 KeyServer         6 KeyShares           are named, never opened
    4 SymmetricKey      0 salt
    5 PBKDF2            0 salt  1 password salt  2 algorithm (1 HMAC-SHA-256)  3 iterations

Points are uncompressed, ``04 || X || Y``. A recipient of a kind that is not known, on another
curve or with unreasonable work makes only itself unsupported; the others stay usable.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from hop_desktop.domain.errors import PackageDamaged
from hop_desktop.sealing.flatbuffer import Table

if TYPE_CHECKING:
    from flatbuffers import Builder

MOST_RECIPIENTS = 64
MOST_ITERATIONS = 2_000_000
POINT_SIZE = 97
KEY_SIZE = 32

_CHACHA20_POLY1305 = 1
_XOR = 1
_SECP384R1 = 1
_PBKDF2_HMAC_SHA256 = 1


class Kind(Enum):
    """The kinds of recipient that the specification names; the values are the union's types."""

    UNKNOWN = 0
    PUBLIC_KEY = 1
    RSA = 2
    KEY_SERVER = 3
    SYMMETRIC_KEY = 4
    PASSWORD = 5
    KEY_SHARES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKeyCapsule:
    """A P-384 recipient: both points are 97 bytes."""

    recipient: bytes
    ephemeral: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class RsaCapsule:
    """An RSA recipient: the key as PKCS#1 RSAPublicKey DER, and the KEK encrypted for it."""

    recipient: bytes
    encrypted_kek: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class SymmetricKeyCapsule:
    """A recipient who holds a secret key."""

    salt: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordCapsule:
    """A recipient who knows a password."""

    salt: bytes
    password_salt: bytes
    iterations: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherCapsule:
    """A recipient that this program cannot open; only its kind is told."""

    kind: Kind


Capsule = PublicKeyCapsule | RsaCapsule | SymmetricKeyCapsule | PasswordCapsule | OtherCapsule


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientRecord:
    """One recipient; the label is in the clear, and part of the key unless it is a public key."""

    capsule: Capsule
    label: str
    encrypted_fmk: bytes

    @property
    def kind(self) -> Kind:
        """The kind of recipient."""
        if isinstance(self.capsule, OtherCapsule):
            return self.capsule.kind
        if isinstance(self.capsule, PublicKeyCapsule):
            return Kind.PUBLIC_KEY
        if isinstance(self.capsule, RsaCapsule):
            return Kind.RSA
        if isinstance(self.capsule, PasswordCapsule):
            return Kind.PASSWORD
        return Kind.SYMMETRIC_KEY

    @property
    def is_supported(self) -> bool:
        """Whether this program can open the container for this recipient."""
        return not isinstance(self.capsule, OtherCapsule)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """All recipients, and whether the payload is encrypted in the way that is known."""

    recipients: tuple[RecipientRecord, ...]
    payload_is_known: bool


def read_header(data: bytes) -> Header:
    """Return the header that the bytes hold.

    Raises ``PackageDamaged`` for bytes that are not such a header, ``PackageTooLarge`` for more
    than ``MOST_RECIPIENTS`` recipients.
    """
    root = Table.root(data)
    records = root.tables(0, most=MOST_RECIPIENTS)
    return Header(
        recipients=tuple(_record(record) for record in records),
        payload_is_known=root.byte(1) == _CHACHA20_POLY1305,
    )


def _record(table: Table) -> RecipientRecord:
    encrypted_fmk = table.octets(3)
    usable = table.byte(4) == _XOR and len(encrypted_fmk) == KEY_SIZE
    return RecipientRecord(
        capsule=_capsule(table) if usable else OtherCapsule(kind=_kind(table)),
        label=table.text(2),
        encrypted_fmk=encrypted_fmk,
    )


def _kind(table: Table) -> Kind:
    number = table.byte(0)
    return Kind(number) if number in {kind.value for kind in Kind} else Kind.UNKNOWN


def _capsule(table: Table) -> Capsule:
    match _kind(table):
        case Kind.PUBLIC_KEY:
            return _public_key_capsule(table.table(1))
        case Kind.RSA:
            return _rsa_capsule(table)
        case Kind.SYMMETRIC_KEY:
            return SymmetricKeyCapsule(salt=table.table(1).octets(0))
        case Kind.PASSWORD:
            return _password_capsule(table.table(1))
        case other:
            return OtherCapsule(kind=other)


def _public_key_capsule(table: Table) -> Capsule:
    # libcdoc 0.5.1 also writes P-256 and P-521, which the specification does not know.
    if table.byte(0) != _SECP384R1:
        return OtherCapsule(kind=Kind.PUBLIC_KEY)
    return PublicKeyCapsule(recipient=table.octets(1), ephemeral=table.octets(2))


def _rsa_capsule(record: Table) -> Capsule:
    try:
        table = record.table(1)
        return RsaCapsule(recipient=table.octets(0), encrypted_kek=table.octets(1))
    except PackageDamaged:  # it stands for somebody else, and is no worse than a kind not known
        return OtherCapsule(kind=Kind.RSA)


def _password_capsule(table: Table) -> Capsule:
    iterations = table.int32(3)
    # A container from a stranger must not be able to keep the machine busy for minutes.
    if table.byte(2) != _PBKDF2_HMAC_SHA256 or not 1 <= iterations <= MOST_ITERATIONS:
        return OtherCapsule(kind=Kind.PASSWORD)
    return PasswordCapsule(
        salt=table.octets(0), password_salt=table.octets(1), iterations=iterations
    )


def header_bytes(recipients: tuple[RecipientRecord, ...]) -> bytes:
    """Return the header for these recipients as a finished FlatBuffers buffer."""
    from flatbuffers import Builder

    builder = Builder(1024)
    records = [_add_record(builder, record) for record in recipients]
    builder.StartVector(4, len(records), 4)
    for record in reversed(records):
        builder.PrependUOffsetTRelative(record)
    vector = builder.EndVector()
    builder.StartObject(2)
    builder.PrependUOffsetTRelativeSlot(0, vector, 0)
    builder.PrependInt8Slot(1, _CHACHA20_POLY1305, 0)
    builder.Finish(builder.EndObject())
    return bytes(builder.Output())


def _add_record(builder: Builder, record: RecipientRecord) -> int:
    capsule = _add_capsule(builder, record.capsule)
    label = builder.CreateString(record.label)
    encrypted_fmk = builder.CreateByteVector(record.encrypted_fmk)
    builder.StartObject(5)
    builder.PrependUint8Slot(0, record.kind.value, 0)
    builder.PrependUOffsetTRelativeSlot(1, capsule, 0)
    builder.PrependUOffsetTRelativeSlot(2, label, 0)
    builder.PrependUOffsetTRelativeSlot(3, encrypted_fmk, 0)
    builder.PrependInt8Slot(4, _XOR, 0)
    return int(builder.EndObject())


def _add_capsule(builder: Builder, capsule: Capsule) -> int:
    if isinstance(capsule, PublicKeyCapsule):
        recipient = builder.CreateByteVector(capsule.recipient)
        ephemeral = builder.CreateByteVector(capsule.ephemeral)
        builder.StartObject(3)
        builder.PrependInt8Slot(0, _SECP384R1, 0)
        builder.PrependUOffsetTRelativeSlot(1, recipient, 0)
        builder.PrependUOffsetTRelativeSlot(2, ephemeral, 0)
    elif isinstance(capsule, RsaCapsule):
        recipient = builder.CreateByteVector(capsule.recipient)
        encrypted_kek = builder.CreateByteVector(capsule.encrypted_kek)
        builder.StartObject(2)
        builder.PrependUOffsetTRelativeSlot(0, recipient, 0)
        builder.PrependUOffsetTRelativeSlot(1, encrypted_kek, 0)
    elif isinstance(capsule, SymmetricKeyCapsule):
        salt = builder.CreateByteVector(capsule.salt)
        builder.StartObject(1)
        builder.PrependUOffsetTRelativeSlot(0, salt, 0)
    elif isinstance(capsule, PasswordCapsule):
        salt = builder.CreateByteVector(capsule.salt)
        password_salt = builder.CreateByteVector(capsule.password_salt)
        builder.StartObject(4)
        builder.PrependUOffsetTRelativeSlot(0, salt, 0)
        builder.PrependUOffsetTRelativeSlot(1, password_salt, 0)
        builder.PrependInt8Slot(2, _PBKDF2_HMAC_SHA256, 0)
        builder.PrependInt32Slot(3, capsule.iterations, 0)
    else:
        builder.StartObject(0)
    return int(builder.EndObject())
