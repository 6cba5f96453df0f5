# SPDX-License-Identifier: EUPL-1.2
"""Forms that the house added: the file as it was read, and whether it is published."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.forms import FormKey, FormStatus
from hop_desktop.domain.ids import FormTemplateId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM form_template WHERE id = :id"
BY_KEY = "SELECT * FROM form_template WHERE name = :name AND version = :version"
ALL = "SELECT * FROM form_template ORDER BY name, version"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptForm:
    """A form file of the house: ``content`` is its text, byte for byte in UTF-8."""

    id: FormTemplateId
    key: FormKey
    status: FormStatus
    content: str
    added_by: StaffId
    added_at: datetime
    revision: int = 0


class FormTemplates:
    """The house's own forms."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, form_id: FormTemplateId) -> KeptForm:
        """Return a form; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(form_id)})
        if row is None:
            raise NotFound
        return _form(row)

    def by_key(self, key: FormKey) -> KeptForm | None:
        """Return one version of a form, if the house has it."""
        row = self._rows.one(BY_KEY, {"name": key.name, "version": key.version})
        return _form(row) if row else None

    def all(self) -> tuple[KeptForm, ...]:
        """Return every version of every form, by name."""
        return tuple(map(_form, self._rows.all(ALL)))

    def save(self, form: KeptForm) -> KeptForm:
        """Keep a form and return it with its new revision; raise ``Stale``."""
        return replace(form, revision=self._rows.save("form_template", _row(form)))


def _row(form: KeptForm) -> Row:
    return {
        "id": str(form.id),
        "name": form.key.name,
        "version": form.key.version,
        "status": form.status.value,
        "content": form.content,
        "added_by_id": str(form.added_by),
        "added_at": utc_text(form.added_at),
        "revision": form.revision,
    }


def _form(row: Row) -> KeptForm:
    return KeptForm(
        id=FormTemplateId(UUID(row["id"])),
        key=FormKey(name=row["name"], version=row["version"]),
        status=FormStatus(row["status"]),
        content=row["content"],
        added_by=StaffId(UUID(row["added_by_id"])),
        added_at=datetime.fromisoformat(row["added_at"]),
        revision=row["revision"],
    )
