# SPDX-License-Identifier: EUPL-1.2
"""The child's homes in a form: one, or two that may lie in different municipalities."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hop_desktop.domain.children import Home
from hop_desktop.gui.forms.ui_home_form import Ui_HomeForm
from hop_desktop.gui.pages.family.entries_field import EntriesField, Entry


class HomesField(EntriesField):
    """An entry for each home."""

    def add_text(self) -> str:
        """Return the verb of the button that adds a home."""
        return self.tr("Lisa kodu")

    def new_entry(self) -> Entry:
        """Return an empty home."""
        widget, form = QWidget(), Ui_HomeForm()
        form.setupUi(widget)
        fields = {
            "municipality": form.municipalityField,
            "share": form.shareField,
            "address": form.addressField,
            "with_whom": form.withField,
        }
        return Entry(widget, fields, form.removeButton)

    def entry_name(self, number: int) -> str:
        """Return "1. kodu"."""
        return self.tr("{number}. kodu").format(number=number)

    def show_homes(self, homes: Sequence[Home]) -> None:
        """Show these homes."""
        for home in homes:
            self.add(
                {
                    "municipality": home.municipality,
                    "share": home.share,
                    "address": home.address,
                    "with_whom": home.with_whom,
                }
            )

    def homes(self) -> tuple[Home, ...]:
        """Return the homes of which anything is written."""
        return tuple(
            Home(**values)
            for values in (e.values() for e in self.entries())
            if any(values.values())
        )

    def problems(self, prefix: str) -> dict[str, str]:
        """Return what to mend by the names of ``named_fields``: a home lies somewhere."""
        return {
            f"{prefix}.{place}.municipality": self.tr("Vali, kus see kodu on")
            for place, entry in enumerate(self.entries())
            if any(entry.values().values()) and not entry.values()["municipality"]
        }
