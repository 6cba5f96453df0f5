# SPDX-License-Identifier: EUPL-1.2
"""Several entries of one shape in a form: each can be taken away, another one added."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui.drafting import write, written
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tab_order import rejoin_layout
from hop_desktop.gui.tokens import S16, S20
from hop_desktop.gui.widgets.choice_fields import Group
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.labels import hairline


class Entry(Group):
    """One of the entries: its fields by name, and the button that takes it away."""

    def __init__(self, form: QWidget, fields: Mapping[str, Field], remove: QPushButton) -> None:
        """Show a form that is already set up, under a line when it is not the first."""
        super().__init__()
        self.fields, self.remove = dict(fields), remove
        self.line = hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S16)
        column.addWidget(self.line)
        column.addWidget(form)

    def values(self) -> dict[str, str]:
        """Return what the fields hold, by name."""
        return {name: written(field) for name, field in self.fields.items()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Fill the fields."""
        for name, field in self.fields.items():
            write(field, values.get(name, ""))


class EntriesField(Field):
    """A list of entries; its ``value`` is all of them as one text, for a draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no entry, and the button that adds one."""
        super().__init__(parent)
        self._entries: list[Entry] = []
        self.add_button = QPushButton(self.add_text())
        self.add_button.setProperty("kind", "secondary")
        set_icon(self.add_button, "plus")
        self.add_button.clicked.connect(self._add_by_hand)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S20)
        self._list = QVBoxLayout()
        self._list.setSpacing(S20)
        column.addLayout(self._list)
        across = QHBoxLayout()
        column.addLayout(across)
        across.addWidget(self.add_button)
        across.addStretch(1)
        self._take_control(self.add_button, part)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # the stub forgets that none is taken

    def entries(self) -> Sequence[Entry]:
        """Return the entries in their order."""
        return tuple(self._entries)

    def add(self, values: Mapping[str, str] | None = None) -> Entry:
        """Put an entry at the end; without values it is empty."""
        entry = self.new_entry()
        if values is not None:
            entry.fill(values)
        for field in entry.fields.values():
            field.changed.connect(self.changed)
        entry.remove.clicked.connect(lambda: self._remove(entry))
        self._entries.append(entry)
        self._list.addWidget(entry)
        self._number()
        self.changed.emit()
        return entry

    def add_text(self) -> str:
        """Return the verb of the button that adds an entry."""
        raise NotImplementedError

    def new_entry(self) -> Entry:
        """Return an empty entry."""
        raise NotImplementedError

    def entry_name(self, number: int) -> str:
        """Return how the entry with this number is called."""
        raise NotImplementedError

    def value(self) -> str:
        """Return all entries as one text."""
        return json.dumps([entry.values() for entry in self._entries], ensure_ascii=False)

    def setValue(self, text: str) -> None:
        """Show the entries of an earlier ``value``."""
        for entry in list(self._entries):
            self._drop(entry)
        for values in json.loads(text or "[]"):
            self.add(values)
        self._number()
        self.changed.emit()

    def named_fields(self, prefix: str) -> dict[str, Field]:
        """Return every field of every entry, as ``prefix.0.name``, for saying what to mend."""
        return {
            f"{prefix}.{place}.{name}": field
            for place, entry in enumerate(self._entries)
            for name, field in entry.fields.items()
        }

    def _add_by_hand(self) -> None:
        entry = self.add()
        entry.show()  # the layout would show it only later
        next(iter(entry.fields.values())).focusControl()

    def _remove(self, entry: Entry) -> None:
        self._drop(entry)
        self._number()
        self.add_button.setFocus()
        self.changed.emit()

    def _drop(self, entry: Entry) -> None:
        self._entries.remove(entry)
        self._list.removeWidget(entry)
        entry.hide()
        entry.deleteLater()

    def _number(self) -> None:
        for place, entry in enumerate(self._entries):
            entry.line.setVisible(place > 0)
            entry.setAccessibleName(self.entry_name(place + 1))
            entry.remove.setAccessibleName(f"{entry.remove.text()}: {entry.accessibleName()}")
        rejoin_layout(self, self.add_button)

    def _apply_length(self) -> None:
        """Leave the widths to the fields inside."""

    def _frames(self) -> Sequence[QWidget]:
        return ()

    def _named(self) -> Sequence[QWidget]:
        return ()

    def _telling(self) -> Sequence[QWidget]:
        return (self.add_button,)
