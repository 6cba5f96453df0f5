# SPDX-License-Identifier: EUPL-1.2
"""What the store knows of its backups, as small values among the settings."""

from __future__ import annotations

from hop_desktop.domain.backups import BackupPlan, HandoverLock, Taken
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.settings import Settings

PLAN, TAKEN = "backup-plan", "backup-taken"
INCARNATION, LOCK, ENDED = "incarnation", "handovers-locked", "store-ended"
NONE = ""


class Backups:
    """Where backups go, the last one, and what a restoring or a move has left to settle."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def plan(self) -> BackupPlan:
        """Return the plan; without a folder while nobody has chosen one."""
        kept = self._settings.get(PLAN)
        return from_json(kept, BackupPlan) if kept else BackupPlan()

    def set_plan(self, plan: BackupPlan) -> None:
        """Keep the plan in the place of the earlier one."""
        self._settings.set(PLAN, json_text(plan))

    def taken(self) -> Taken | None:
        """Return the last verified backup, if there ever was one."""
        kept = self._settings.get(TAKEN)
        return from_json(kept, Taken) if kept else None

    def note(self, taken: Taken) -> None:
        """Keep the last verified backup."""
        self._settings.set(TAKEN, json_text(taken))

    def incarnation(self) -> int:
        """Return how often the store was restored from a backup."""
        return int(self._settings.get(INCARNATION) or "0")

    def rise(self) -> None:
        """Count one restoring more."""
        self._settings.set(INCARNATION, str(self.incarnation() + 1))

    def handover_lock(self) -> HandoverLock | None:
        """Return since when handovers are locked, if they are."""
        kept = self._settings.get(LOCK)
        return from_json(kept, HandoverLock) if kept else None

    def lock_handovers(self, lock: HandoverLock) -> None:
        """Let nothing be sealed until somebody has settled what the restoring undid."""
        self._settings.set(LOCK, json_text(lock))

    def is_ended(self) -> bool:
        """Say whether the work goes on in another computer."""
        return bool(self._settings.get(ENDED))

    def end(self, taken: Taken) -> None:
        """Let the store be read only from now on; ``taken`` is what the other one begins with."""
        self._settings.set(ENDED, json_text(taken))

    def resume(self, lock: HandoverLock) -> None:
        """Let the store be written again; another one may have sent and answered meanwhile."""
        self._settings.set(ENDED, NONE)
        self.lock_handovers(lock)
