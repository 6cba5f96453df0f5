# SPDX-License-Identifier: EUPL-1.2
"""The key slot file ``store.keys`` and its second copy ``store.keys.2``, beside the database.

::

    {"content": {…}, "mac": "<64 hex>", "sum": "<64 hex>"}     canonical JSON, at most 256 KiB
    content: format, version, store_id, generation, head {seq, hash},
             slots (at most 64): holder, login, cost, salt, public keys, nonce, sealed, wraps
             recovery: holder, public key, wraps
    mac      HMAC-SHA-256 of the content's canonical text under a key derived from the master key
    sum      SHA-256 of content and mac: tells a damaged file from a wrong passphrase, keyless

Whoever lacks the master key cannot change the file unnoticed: ``sum`` catches accidents before
anything is derived, the header inside each slot catches an exchanged or weakened slot when it is
opened, and ``mac`` catches everything else right after. The database repeats the public keys, and
those are compared as well; new wraps are made to the database's keys, never to the file's.

No names of children stand here; login names do, because they must be shown before unlocking.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from hop_desktop.domain.errors import NotAllowed, SlotFileDamaged, StoreMissing, StoreTooNew
from hop_desktop.domain.journal import canonical
from hop_desktop.store import files, key_slots, keys
from hop_desktop.store.key_slots import RecoverySlot, Slot
from hop_desktop.store.keys import Wrap

NAMES = ("store.keys", "store.keys.2")
FORMAT = "hop-keys"
VERSION = 1
LARGEST_FILE = 256 * 1024
MOST_SLOTS = 64
MOST_GENERATIONS = 2  # two only while the master key is being changed
HASH_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideHead:
    """The journal's head as it was when the store was last unlocked or closed."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFile:
    """Everything that the slot file says."""

    format: str = FORMAT
    version: int = VERSION
    store_id: UUID
    generation: int
    head: OutsideHead
    slots: tuple[Slot, ...]
    recovery: RecoverySlot

    def slot_of(self, holder: UUID) -> Slot:
        """Return a person's slot; raise ``NotAllowed`` for somebody without one."""
        for slot in self.slots:
            if slot.holder == holder:
                return slot
        raise NotAllowed

    def slot_named(self, login: str) -> Slot | None:
        """Return the slot of a login name, in any case and from any keyboard."""
        wanted = _typed(login)
        return next((slot for slot in self.slots if _typed(slot.login) == wanted), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedSlotFile:
    """A slot file that is whole, but whose MAC can be checked only with the master key."""

    content: SlotFile
    mac: bytes = field(repr=False)

    def verify(self, mac_key: bytes) -> None:
        """Raise ``SlotFileDamaged`` unless a holder of the master key wrote the file."""
        if not hmac.compare_digest(keys.mac(mac_key, _text(self.content)), self.mac):
            raise SlotFileDamaged


def write_slots(folder: Path, content: SlotFile, *, mac_key: bytes) -> None:
    """Write both copies, one after the other, each whole or not at all."""
    mac = keys.mac(mac_key, _text(content))
    put_slots(folder, SealedSlotFile(content=content, mac=mac))


def put_slots(folder: Path, sealed: SealedSlotFile) -> None:
    """Write both copies of a slot file that is sealed already, such as that of a backup."""
    _check(sealed.content)
    data = text_of(sealed)
    if len(data) > LARGEST_FILE:
        raise SlotFileDamaged
    for name in NAMES:
        files.write_whole(folder / name, data)


def text_of(sealed: SealedSlotFile) -> bytes:
    """Return the very bytes of the file."""
    mac = sealed.mac.hex()
    whole = {
        "content": _plain(sealed.content),
        "mac": mac,
        "sum": _sum(_text(sealed.content), mac),
    }
    return canonical(whole).encode()


def read_slots(folder: Path) -> SealedSlotFile:
    """Return the slot file, or its second copy when the first is missing or damaged.

    Raises ``StoreMissing`` without any copy, ``SlotFileDamaged`` when none is whole and
    ``StoreTooNew`` when a newer program wrote it.
    """
    present = [folder / name for name in NAMES if (folder / name).is_file()]
    if not present:
        raise StoreMissing
    for path in present:
        try:
            with path.open("rb") as file:
                return parse(file.read(LARGEST_FILE + 1))
        except (SlotFileDamaged, OSError):
            continue
    raise SlotFileDamaged


def parse(data: bytes) -> SealedSlotFile:
    """Return the slot file of these bytes; raise ``SlotFileDamaged`` or ``StoreTooNew``."""
    if len(data) > LARGEST_FILE:
        raise SlotFileDamaged
    try:
        whole = json.loads(data)
        text = canonical(whole["content"])
        if not hmac.compare_digest(_sum(text.encode(), whole["mac"]), whole["sum"]):
            raise SlotFileDamaged
        if whole["content"]["version"] > VERSION:
            raise StoreTooNew
        content = msgspec.convert(whole["content"], SlotFile)
        sealed = SealedSlotFile(content=content, mac=bytes.fromhex(whole["mac"]))
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        msgspec.MsgspecError,
    ):
        raise SlotFileDamaged from None
    # Only the one way of writing it is taken: no unknown fields, no other spelling of a value.
    exact = {"content": _plain(content), "mac": whole["mac"], "sum": whole["sum"]}
    if canonical(exact).encode() != data:
        raise SlotFileDamaged
    _check(content)
    return sealed


def _typed(login: str) -> str:
    return unicodedata.normalize("NFC", login).strip().casefold()


def _plain(content: SlotFile) -> Any:
    return msgspec.to_builtins(content)


def _text(content: SlotFile) -> bytes:
    return canonical(_plain(content)).encode()


def _sum(text: bytes, mac: str) -> str:
    return hashlib.sha256(text + mac.encode()).hexdigest()


def _check(content: SlotFile) -> None:
    """Refuse what no program of ours writes, before anything is derived from it."""
    holders = [slot.holder for slot in content.slots]
    logins = [_typed(slot.login) for slot in content.slots]
    sound = (
        content.format == FORMAT
        and content.version == VERSION
        and content.generation >= 1
        and content.head.seq >= 0
        and len(content.slots) <= MOST_SLOTS
        and len(set(holders)) == len(holders)
        and len(set(logins)) == len(logins)
        and all(_is_sound(slot) for slot in content.slots)
        and len(content.recovery.exchange_public) == keys.KEY_BYTES
        and _are_sound(content.recovery.wraps)
    )
    if not sound:
        raise SlotFileDamaged


def _is_sound(slot: Slot) -> bool:
    return (
        slot.cost.is_sane
        and len(slot.salt) == key_slots.SALT_BYTES
        and len(slot.exchange_public) == keys.KEY_BYTES
        and len(slot.signing_public) == keys.KEY_BYTES
        and len(slot.nonce) == key_slots.NONCE_BYTES
        and len(slot.sealed) == key_slots.SEALED_BYTES
        and _are_sound(slot.wraps)
    )


def _are_sound(wraps: tuple[Wrap, ...]) -> bool:
    return 1 <= len(wraps) <= MOST_GENERATIONS and all(
        len(wrap.sealed) == keys.WRAP_BYTES for wrap in wraps
    )
