# SPDX-License-Identifier: EUPL-1.2
"""What an administrator has not looked into yet, and when the store was proved whole last."""

from __future__ import annotations

from datetime import datetime

from hop_desktop.domain.alarms import Alarm, AlarmKind
from hop_desktop.store.columns import from_json, json_text, moment_of, moment_text
from hop_desktop.store.settings import Settings

ALARMS, PROVED = "alarms", "proved-whole"


class Alarms:
    """The alarms that nobody has taken note of; of each kind the first."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> tuple[Alarm, ...]:
        """Return what is still to be looked into, oldest first."""
        kept = self._settings.get(ALARMS)
        return from_json(kept, tuple[Alarm, ...]) if kept else ()

    def sound(self, alarm: Alarm) -> None:
        """Add an alarm, unless one of its kind waits already."""
        waiting = self.all()
        if alarm.kind not in {one.kind for one in waiting}:
            self._keep((*waiting, alarm))

    def silence(self, kind: AlarmKind) -> None:
        """Take note of the one of a kind."""
        self._keep(tuple(alarm for alarm in self.all() if alarm.kind is not kind))

    def proved_at(self) -> datetime | None:
        """Return when everything was last read and found whole."""
        return moment_of(self._settings.get(PROVED))

    def note_proof(self, at: datetime) -> None:
        """Keep when everything was read and found whole."""
        self._settings.set(PROVED, moment_text(at) or "")

    def _keep(self, alarms: tuple[Alarm, ...]) -> None:
        self._settings.set(ALARMS, json_text(alarms))
