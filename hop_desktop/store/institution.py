# SPDX-License-Identifier: EUPL-1.2
"""The house that works in the store: exactly one row."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import StoreId
from hop_desktop.domain.institution import Institution, Workplace
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM institution ORDER BY id"


class Institutions:
    """The house itself."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self) -> Institution:
        """Return the house; raise ``NotFound`` in a store without one."""
        row = self._rows.one(GET)
        if row is None:
            raise NotFound
        return _institution(row)

    def save(self, house: Institution) -> Institution:
        """Keep the house and return it with its new revision; raise ``Stale``."""
        return replace(house, revision=self._rows.save("institution", _row(house)))


def _row(house: Institution) -> Row:
    return {
        "id": str(house.id),
        "workplace": house.workplace.value,
        "name": house.name,
        "registry_code": house.registry_code,
        "municipality": house.municipality,
        "municipalities_served": json_text(house.municipalities_served),
        "address": house.address,
        "phone": house.phone,
        "email": house.email,
        "revision": house.revision,
    }


def _institution(row: Row) -> Institution:
    return Institution(
        id=StoreId(UUID(row["id"])),
        workplace=Workplace(row["workplace"]),
        name=row["name"],
        registry_code=row["registry_code"],
        municipality=row["municipality"],
        municipalities_served=from_json(row["municipalities_served"], tuple[str, ...]),
        address=row["address"],
        phone=row["phone"],
        email=row["email"],
        revision=row["revision"],
    )
