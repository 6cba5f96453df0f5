# SPDX-License-Identifier: EUPL-1.2
"""The grants in the store, and whether the rows of people and key holders are what they say.

Whoever has the master key can write any row; only who holds the house's root can write a grant.
Rows are what the program reads, so they are compared with the grants when a store is opened and
whenever something else than this opening has written to the file. A change of rows through the
program is signed at the end of its transaction, by who holds the root.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from uuid import UUID

from hop_desktop.domain import rights
from hop_desktop.domain.errors import RightsForged
from hop_desktop.domain.rights import NO_KEY, BrokenChainError, Grant, HolderKeys, Standing
from hop_desktop.domain.text import sort_key
from hop_desktop.store import root_key
from hop_desktop.store.columns import json_text
from hop_desktop.store.institution_keys import HouseKey, InstitutionKeys
from hop_desktop.store.key_holders import Vouched
from hop_desktop.store.lite import Database, Row
from hop_desktop.store.rows import Rows

GRANTS = """SELECT serial, holder, canon, signature FROM role_grant
    WHERE chain = :chain ORDER BY serial"""
ROOT = "SELECT public_key FROM institution_key WHERE purpose = 'root'"
PEOPLE = "SELECT * FROM staff ORDER BY id"
GROUPS = "SELECT staff_id, group_id FROM staff_group ORDER BY staff_id, group_id"
HOLDERS = "SELECT id, exchange_public, signing_public, root_pin FROM key_holder ORDER BY id"
PERSON = "SELECT * FROM staff WHERE id = :id"
TABLES = frozenset({"staff", "staff_group", "key_holder"})
SEALED = frozenset({"key_grant", "institution_key"})
OF_HOLDER = "SELECT id FROM key_grant WHERE holder = :holder ORDER BY purpose"
GROUP_KEY = ("staff_id", "group_id")
ABSENT: Row = {
    "login": "",
    "name": "",
    "job_title": "",
    "phone": "",
    "email": "",
    "revision": 0,
}


class Rights:
    """What the root of a house says of its people, beside what the rows say."""

    def __init__(self, database: Database, keyring: InstitutionKeys) -> None:
        self._database = database
        self._keyring = keyring
        self._chain = str(keyring.ring.store_id)

    def is_founded(self) -> bool:
        """Say whether there is any grant; a store from before there were some has none."""
        return bool(self._rows())

    def _rows(self) -> list[Row]:
        return self._database.all(GRANTS, {"chain": self._chain})

    def check(self) -> frozenset[UUID]:
        """Return the holders whose rows are not what was granted.

        Raises ``RightsForged`` when the grants themselves are not the root's.
        """
        return rights.differing(self.granted(), found(self._database))

    def granted(self) -> dict[UUID, Standing]:
        """Return the last standing of every holder; raise ``RightsForged`` unless it is signed."""
        return dict(self.history())

    def holders(self) -> dict[UUID, Vouched]:
        """Return the public keys of everybody who was granted a way in; raises as ``granted``."""
        return {
            holder: Vouched(
                exchange=bytes.fromhex(standing.keys.exchange),
                signing=bytes.fromhex(standing.keys.signing) or None,
            )
            for holder, standing in self.granted().items()
            if standing.keys.exchange
        }

    def history(self) -> tuple[tuple[UUID, Standing], ...]:
        """Return every standing ever granted, in order; raise ``RightsForged``."""
        standings = history(self._database, self._keyring.ring.store_id)
        if not standings:
            raise RightsForged
        return standings

    def sealed_root(self) -> bytes | None:
        """Return the root as it is sealed to oneself: who gives it up signs for that as well."""
        return self._keyring.sealed(HouseKey.ROOT)

    def sign_changes(self, rows: Rows, root: bytes | None) -> None:
        """Sign for what a transaction changed of people and holders, by the sealed root.

        It also ends one that sealed a key of the house to rows that nobody signed for. Raises
        ``NotAllowed`` for who does not hold the root, and ``RightsForged`` when something differs
        that the transaction has not written.
        """
        written = rows.written(TABLES | SEALED)
        if not written:
            return
        granted = self.granted() if self.is_founded() else {}
        now = found(self._database)
        changed = rights.differing(granted, now)
        if not {str(holder) for holder in changed} <= written:
            raise RightsForged
        if changed:
            private = self._keyring.opened(HouseKey.ROOT, root or self.sealed_root())
            self.sign(rows, {key: now.get(key, Standing()) for key in changed}, root=private)

    def sign(self, rows: Rows, standings: Mapping[UUID, Standing], *, root: bytes) -> None:
        """Append a grant for each of these holders, signed by the root (PKCS#8 DER)."""
        kept = tuple(map(_grant, self._rows()))
        serial, prev = len(kept), rights.BEFORE_THE_FIRST
        if kept:
            prev = rights.hash_of(kept[-1].canon)
        for holder in sorted(standings):
            serial += 1
            text = rights.text_of(
                standings[holder],
                store=self._keyring.ring.store_id,
                holder=holder,
                serial=serial,
                prev=prev,
            )
            signature = root_key.signed_by_root(rights.signed_bytes(text), root)
            rows.insert(
                "role_grant",
                {
                    "chain": self._chain,
                    "serial": serial,
                    "holder": str(holder),
                    "canon": text,
                    "signature": signature,
                },
                key=("chain", "serial"),
            )
            prev = rights.hash_of(text)

    def restore(self, rows: Rows, holders: frozenset[UUID]) -> None:
        """Write the rows of these holders as they were granted; what was never granted goes.

        A person whom nobody granted anything stays as a name that opens nothing.
        """
        granted = self.granted()
        for holder in sorted(holders):
            standing = granted.get(holder, Standing())
            _restore_keys(rows, holder, standing.keys)
            _restore_person(rows, holder, standing)
        now = found(self._database)
        left = rights.differing(granted, now)
        root = self._keyring.private(HouseKey.ROOT)
        self.sign(rows, {holder: now.get(holder, Standing()) for holder in left}, root=root)


def history(
    database: Database | Rows, store_id: UUID, *, every_signature: bool = False
) -> tuple[tuple[UUID, Standing], ...]:
    """Return every standing ever granted, in order; raise ``RightsForged`` unless all are signed.

    The last signature covers all before it; ``every_signature`` checks each of them as well.
    """
    root = database.one(ROOT)
    try:
        kept = tuple(map(_grant, database.all(GRANTS, {"chain": str(store_id)})))
        standings = rights.chained(kept, store=store_id)
    except (BrokenChainError, ValueError):
        raise RightsForged from None
    for grant in kept if every_signature else kept[-1:]:
        signed = rights.signed_bytes(grant.canon)
        if root is None or not root_key.is_by_root(signed, grant.signature, root["public_key"]):
            raise RightsForged
    return standings


def found(database: Database) -> dict[UUID, Standing]:
    """Return how everybody stands by the rows, whatever somebody wrote into them.

    Raises ``RightsForged`` for a row that is nobody's.
    """
    holders = {row["id"]: _keys(row) for row in database.all(HOLDERS)}
    groups: dict[str, list[str]] = {}
    for row in database.all(GROUPS):
        groups.setdefault(row["staff_id"], []).append(row["group_id"])
    standings = {
        row["id"]: _standing(row, groups.get(row["id"], []), holders.get(row["id"], HolderKeys()))
        for row in database.all(PEOPLE)
    }
    sheets = {key: Standing(keys=value) for key, value in holders.items() if key not in standings}
    try:
        return {UUID(key): value for key, value in (standings | sheets).items()}
    except ValueError:
        raise RightsForged from None


def _standing(row: Row, groups: list[str], own: HolderKeys) -> Standing:
    return Standing(
        login=row["login"],
        name=row["name"],
        roles=_roles(row["roles"]),
        groups=tuple(sorted(groups)),
        named_contact=row["named_contact"] == 1,
        desk_lead=row["desk_lead"] == 1,
        deputy=(row["deputy_from"] or "", row["deputy_until"] or ""),
        active=row["active"] == 1,
        keys=own,
    )


def _roles(text: str) -> tuple[str, ...]:
    """Return the roles of a row, sorted; what is no list of words is no role that was granted."""
    try:
        roles = json.loads(text)
        return tuple(sorted(roles)) if isinstance(roles, list) else (text,)
    except (ValueError, TypeError):
        return (text,)


def _keys(row: Row) -> HolderKeys:
    return HolderKeys(
        exchange=row["exchange_public"].hex(),
        signing=row["signing_public"].hex() if row["signing_public"] else NO_KEY,
        root_pin=row["root_pin"].hex() if row["root_pin"] else NO_KEY,
    )


def _grant(row: Row) -> Grant:
    return Grant(
        serial=row["serial"],
        holder=UUID(row["holder"]),
        canon=row["canon"],
        signature=row["signature"],
    )


def _restore_keys(rows: Rows, holder: UUID, granted: HolderKeys) -> None:
    if granted.exchange:
        rows.put(
            "key_holder",
            {
                "id": str(holder),
                "exchange_public": bytes.fromhex(granted.exchange),
                "signing_public": bytes.fromhex(granted.signing) or None,
                "root_pin": bytes.fromhex(granted.root_pin) or None,
            },
        )
    else:
        for row in rows.all(OF_HOLDER, {"holder": str(holder)}):
            rows.delete("key_grant", row["id"])
        rows.delete("key_holder", str(holder))


def _restore_person(rows: Rows, holder: UUID, granted: Standing) -> None:
    row = rows.one(PERSON, {"id": str(holder)})
    if row is None and not granted.login:
        return
    kept = row or {**ABSENT, "id": str(holder)}
    since, until = granted.deputy
    kept = {
        **kept,
        "login": granted.login or kept["login"],
        "name": granted.name or kept["name"],
        "sort_key": sort_key(granted.name or kept["name"]),
        "roles": json_text(list(granted.roles)),
        "named_contact": int(granted.named_contact),
        "desk_lead": int(granted.desk_lead),
        "deputy_from": since or None,
        "deputy_until": until or None,
        "active": int(granted.active),
        "revision": kept["revision"] + 1,
    }
    rows.put("staff", kept)
    groups = {row["group_id"] for row in rows.all(GROUPS) if row["staff_id"] == str(holder)}
    for group in sorted(groups - set(granted.groups)):
        rows.delete("staff_group", (str(holder), group), key=GROUP_KEY)
    for group in sorted(set(granted.groups) - groups):
        rows.insert("staff_group", {"staff_id": str(holder), "group_id": group}, key=GROUP_KEY)
