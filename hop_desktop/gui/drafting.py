# SPDX-License-Identifier: EUPL-1.2
"""A form's words are kept as they are typed, encrypted, and come back after lock or crash."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal

from hop_desktop.app import drafts
from hop_desktop.app.drafts import KeptDraft
from hop_desktop.domain.errors import HopError
from hop_desktop.gui import words
from hop_desktop.gui.page import Workspace
from hop_desktop.gui.widgets.fields import (
    Field,
    PassphraseField,
    PersonPicker,
    TickBox,
    TickGroup,
)

KEEP_WITHIN_MS = 400


class Drafting(QObject):
    """Keeps the fields of one form in the store under ``name``.

    Make it when the form shows what it starts from: an earlier draft is laid over that, and a
    form that is back at its start has no draft. ``status`` is told in a few words what is kept.
    """

    restored = Signal(object)
    """Carries the ``KeptDraft`` that now stands in the fields."""

    def __init__(
        self,
        space: Workspace,
        name: str,
        fields: Mapping[str, Field],
        status: Callable[[str], object],
        parent: QObject,
    ) -> None:
        """Ask for the kept draft of ``name``, and follow the fields from now on."""
        super().__init__(parent)
        self.name = name
        self._space, self._status = space, status
        self._fields = {  # a passphrase is never kept
            key: field for key, field in fields.items() if not isinstance(field, PassphraseField)
        }
        self._start = self._values()
        self._following = True
        self._timer = QTimer(self, singleShot=True, interval=KEEP_WITHIN_MS)
        self._timer.timeout.connect(self._keep)
        for field in self._fields.values():
            field.changed.connect(self._note)
        space.runner.run(lambda session: drafts.kept(session, name), owner=self, done=self._restore)

    def is_changed(self) -> bool:
        """Say whether the form holds anything that it did not start with."""
        return self._values() != self._start

    def flush(self) -> None:
        """Keep now what waits to be kept: the form is about to go."""
        if self._timer.isActive():
            self._keep()

    def stop(self) -> None:
        """Follow the form no longer: its words were saved, and the draft ended with that."""
        self._following = False
        self._timer.stop()

    def drop(self) -> None:
        """Throw the draft away and follow the form no longer."""
        self.stop()
        self._forget()

    def start_over(self) -> None:
        """Throw the draft away and show what the form started with."""
        self._fill(self._start)
        self._timer.stop()
        self._forget()
        self._status("")

    def _note(self) -> None:
        if self._following and not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        self._timer.stop()
        name, fields = self.name, self._values()
        if fields == self._start:
            self._forget()
            self._status("")
            return
        self._space.runner.run(
            lambda session: drafts.keep(session, name, fields),
            owner=self,
            done=self._tell,
            failed=self._tell_failure,
        )

    def _forget(self) -> None:
        name = self.name
        self._space.runner.run(lambda session: drafts.drop(session, name), owner=self)

    def _restore(self, draft: KeptDraft | None) -> None:
        # Whoever has typed already means what they type: the older words would replace it.
        if draft is None or self.is_changed() or not self._following:
            return
        self._fill(draft.fields)
        self._timer.stop()
        self._tell(draft.saved_at)
        self.restored.emit(draft)

    def _tell(self, saved_at: datetime) -> None:
        if not self._following:
            return
        today = saved_at.astimezone().date() == self._space.today()
        time = words.clock(saved_at) if today else words.moment(saved_at)
        self._status(self.tr("Mustand hoitud {time}").format(time=time))

    def _tell_failure(self, error: HopError) -> None:
        del error  # saving the form will say it in full
        self._status(self.tr("Mustand on hoidmata"))

    def _values(self) -> dict[str, str]:
        return {name: written(field) for name, field in self._fields.items()}

    def _fill(self, values: Mapping[str, str]) -> None:
        for name, field in self._fields.items():
            if name in values and values[name] != written(field):
                write(field, values[name])


@runtime_checkable
class _Written(Protocol):
    """A field that holds one text."""

    def value(self) -> str: ...

    def setValue(self, text: str) -> None: ...


def written(field: Field) -> str:
    """Return what a field holds as one text, from which ``write`` fills it again."""
    if isinstance(field, TickBox):
        return "1" if field.isTicked() else ""
    if isinstance(field, TickGroup):
        return "\n".join(sorted(field.values()))
    if isinstance(field, PersonPicker):
        return f"{field.value()}\n{field.text()}" if field.value() else ""
    return field.value() if isinstance(field, _Written) else ""


def write(field: Field, text: str) -> None:
    """Fill a field with what ``written`` returned."""
    if isinstance(field, TickBox):
        field.setTicked(bool(text))
    elif isinstance(field, TickGroup):
        field.setValues(set(text.split("\n")) - {""})
    elif isinstance(field, PersonPicker):
        key, _, title = text.partition("\n")
        field.setChosen(key, title)
    elif isinstance(field, _Written):
        field.setValue(text)
