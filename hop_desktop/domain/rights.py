# SPDX-License-Identifier: EUPL-1.2
"""What the root of the house vouches for: who may do what, and with which keys they open the store.

A grant is one standing of one holder, written as canonical JSON with its number and the hash of
the grant before, and signed by the root. So the last signature covers every grant before it, and
nobody without the root can change, remove, add or reorder one. The last grant of a holder counts.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from hop_desktop.domain.journal import canonical

LABEL = b"hop/grant/1\x00"
BEFORE_THE_FIRST = bytes(32)
NO_KEY = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderKeys:
    """The public keys of a holder in hex, "" for none; ``root_pin`` is the recovery sheet's."""

    exchange: str = NO_KEY
    signing: str = NO_KEY
    root_pin: str = NO_KEY


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a holder is in the house: as a person by name, login, roles and groups, or a sheet.

    ``deputy`` are the first and last day of standing in for the head, "" without. For a recovery
    sheet everything but the keys is empty. Roles and groups are sorted.
    """

    login: str = ""
    name: str = ""
    roles: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    named_contact: bool = False
    desk_lead: bool = False
    deputy: tuple[str, str] = ("", "")
    active: bool = False
    keys: HolderKeys = HolderKeys()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """One standing as it is kept: its number, whose it is, the very text, and its signature."""

    serial: int
    holder: UUID
    canon: str
    signature: bytes


class BrokenChainError(Exception):
    """The grants are not the root's: one is changed, missing, added or out of place."""


def text_of(standing: Standing, *, store: UUID, holder: UUID, serial: int, prev: bytes) -> str:
    """Return the very text that the root signs."""
    return canonical(
        {
            "store": str(store),
            "serial": serial,
            "prev": prev.hex(),
            "holder": str(holder),
            "login": standing.login,
            "name": standing.name,
            "roles": list(standing.roles),
            "groups": list(standing.groups),
            "named_contact": standing.named_contact,
            "desk_lead": standing.desk_lead,
            "deputy": list(standing.deputy),
            "active": standing.active,
            "exchange": standing.keys.exchange,
            "signing": standing.keys.signing,
            "root_pin": standing.keys.root_pin,
        }
    )


def signed_bytes(text: str) -> bytes:
    """Return the bytes of a grant's text that are signed."""
    return LABEL + text.encode()


def hash_of(text: str) -> bytes:
    """Return by what the next grant names this one."""
    return hashlib.sha256(signed_bytes(text)).digest()


def chained(grants: Iterable[Grant], *, store: UUID) -> tuple[tuple[UUID, Standing], ...]:
    """Return whose grants they are and what they say, in order; the first stands first.

    Raises ``BrokenChainError`` unless each names the one before it. The signature of the last
    one, which covers them all, is for the caller to check.
    """
    found, prev = [], BEFORE_THE_FIRST
    for serial, grant in enumerate(grants, start=1):
        standing = _read(grant.canon)
        text = text_of(standing, store=store, holder=grant.holder, serial=serial, prev=prev)
        if text != grant.canon:  # the text says its own number
            raise BrokenChainError
        found.append((grant.holder, standing))
        prev = hash_of(text)
    return tuple(found)


def _read(text: str) -> Standing:
    try:
        kept: dict[str, Any] = json.loads(text)
        since, until = kept["deputy"]
        return Standing(
            login=kept["login"],
            name=kept["name"],
            roles=tuple(kept["roles"]),
            groups=tuple(kept["groups"]),
            named_contact=kept["named_contact"],
            desk_lead=kept["desk_lead"],
            deputy=(since, until),
            active=kept["active"],
            keys=HolderKeys(
                exchange=kept["exchange"], signing=kept["signing"], root_pin=kept["root_pin"]
            ),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BrokenChainError from None


def differing(granted: Mapping[UUID, Standing], found: Mapping[UUID, Standing]) -> frozenset[UUID]:
    """Return the holders who are not what was granted, be they changed, added or taken away.

    A holder of whom nothing is left but an empty standing is as good as none.
    """
    nobody = Standing()
    return frozenset(
        holder
        for holder in granted.keys() | found.keys()
        if granted.get(holder, nobody) != found.get(holder, nobody)
    )
