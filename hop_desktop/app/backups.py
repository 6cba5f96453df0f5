# SPDX-License-Identifier: EUPL-1.2
"""Backups, checking them, getting a store back from one, and moving to another computer.

What takes long is prepared with the session, run on any thread, and noted with the session.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from hop_desktop.app.session import Session
from hop_desktop.app.surroundings import OWN_FOLDER, PLACE, Surroundings
from hop_desktop.domain.access import Action
from hop_desktop.domain.backups import (
    BackupPlan,
    HandoverLock,
    Progress,
    Taken,
)
from hop_desktop.domain.errors import BackupNotFresh, BackupPlaceMissing, Invalid
from hop_desktop.store import backup, backup_file, ballast, founding, restoring
from hop_desktop.store.backup import Source
from hop_desktop.store.files import write_whole

UNNOTICED = {"backup.made", "store.ended", "store.resumed"}
MOST_ENTRIES = 1000

Way: TypeAlias = restoring.Way
by_passphrase, by_paper = restoring.by_passphrase, restoring.by_paper


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is to be seen of the backups; ``days`` since the last, or nothing before the first."""

    plan: BackupPlan
    taken: Taken | None
    days: int | None
    handover_lock: HandoverLock | None
    is_ended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """What the store needs of this person: a backup, room, or a word after a restoring.

    ``backup_days`` is how old the last backup is when that is too old, or the house when there
    is none; ``room`` the bytes that are left when they are too few. ``keys_wait`` when somebody
    left and the key of the data could not be changed.
    """

    backup_days: int | None = None
    was_backed_up: bool = False
    handovers_locked: bool = False
    is_ended: bool = False
    room: int | None = None
    keys_wait: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupTask:
    """A backup to be made, on whichever thread; then it is noted with the session."""

    source: Source
    folder: Path
    now: datetime

    def run(self, progress: Progress) -> Taken:
        """Make the backup; raises what ``store.backup.make`` raises."""
        return backup.make(self.source, self.folder, now=self.now, progress=progress)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckTask:
    """A backup to be proved as if it were to be restored, on whichever thread."""

    path: Path
    source: Source

    def run(self, progress: Progress) -> Found:
        """Read and prove the backup; raises what ``store.restoring.check`` raises."""
        way = restoring.by_ring(self.source.ring)
        scratch = self.source.database.parent
        found = restoring.check(self.path, way, scratch=scratch, progress=progress)
        return Found(path=self.path, made_at=found.made_at, logins=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A backup that is whole: when it was made in UTC, and who could open the store then."""

    path: Path
    made_at: datetime
    logins: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreTask:
    """A store to be made of a backup, on whichever thread."""

    around: Surroundings
    path: Path
    way: Way

    def run(self, progress: Progress) -> Surroundings:
        """Restore beside whatever stands here, and return where the store lies from now on."""
        around = self.around
        folder = around.folder
        if founding.exists(folder):
            folder = _fresh(around)
        restoring.restore(self.path, folder, self.way, now=around.clock(), progress=progress)
        if folder != around.folder:
            write_whole(around.data_folder / PLACE, folder.name.encode())
        return around._replace(folder=folder, data=around.data_folder)


# Planning and looking


def state(session: Session) -> State:
    """Return how the backups stand."""
    session.check(Action.ADMINISTER)
    with session.read() as tx:
        taken = tx.backups.taken()
        return State(
            plan=tx.backups.plan(),
            taken=taken,
            days=taken.days(session.now()) if taken else None,
            handover_lock=tx.backups.handover_lock(),
            is_ended=tx.backups.is_ended(),
        )


def care(session: Session) -> Care:
    """Return what this person is to be reminded of: each of what they can do something about."""
    with session.read() as tx:
        plan, taken = tx.backups.plan(), tx.backups.taken()
        locked, is_ended = tx.backups.handover_lock() is not None, tx.backups.is_ended()
    days = taken.days(session.now()) if taken else _days_of_house(session)
    reminds = session.may(Action.ADMINISTER) and not is_ended and days >= plan.remind_days
    return Care(
        backup_days=days if reminds else None,
        was_backed_up=taken is not None,
        handovers_locked=locked and session.may(Action.SEAL),
        is_ended=is_ended,
        room=ballast.scarce_room(session.store.folder),
        keys_wait=session.may(Action.ADMINISTER) and session.store.keys_wait,
    )


def _days_of_house(session: Session) -> int:
    first = session.store.journal(limit=1, before=2)
    return max((session.now() - first[0].at).days, 0) if first else 0


def change_plan(session: Session, plan: BackupPlan) -> State:
    """Choose where backups go, whether by themselves, and when to remind.

    Raises ``Invalid`` for a folder inside that of the store, ``BackupPlaceMissing`` for none.
    """
    session.check(Action.ADMINISTER)
    if plan.folder:
        _check_place(session, Path(plan.folder))
    with session.write("backup.planned", "institution", session.store.id) as tx:
        tx.backups.set_plan(plan)
    return state(session)


def _check_place(session: Session, folder: Path) -> None:
    if not folder.is_dir():
        raise BackupPlaceMissing
    if folder.resolve().is_relative_to(session.store.folder.resolve()):
        raise Invalid("folder", "inside-store")


# Making and checking


def begin(session: Session) -> BackupTask:
    """Prepare a backup that somebody asked for; raises ``Invalid`` when there is no place yet."""
    session.check(Action.ADMINISTER)
    with session.read() as tx:
        plan = tx.backups.plan()
    if not plan.folder:
        raise Invalid("folder", "empty")
    return _task(session, plan)


def begin_due(session: Session) -> BackupTask | None:
    """Prepare the backup of the day, whoever is at the keyboard; nothing when none is due."""
    with session.read() as tx:
        plan, taken = tx.backups.plan(), tx.backups.taken()
    if session.ended or not (plan.automatic and plan.folder):
        return None
    if taken is not None and taken.is_fresh(session.now()):
        return None
    return _task(session, plan)


def _task(session: Session, plan: BackupPlan) -> BackupTask:
    return BackupTask(source=session.store.source, folder=Path(plan.folder), now=session.now())


def note(session: Session, taken: Taken) -> Taken:
    """Keep that a backup was made and verified; only ``BackupTask`` makes one to be noted."""
    with session.write("backup.made", "institution", session.store.id) as tx:
        tx.backups.note(taken)
    return taken


def begin_check(session: Session, path: Path) -> CheckTask:
    """Prepare the check of a backup."""
    session.check(Action.ADMINISTER)
    return CheckTask(path=path, source=session.store.source)


def note_check(session: Session, found: Found) -> Found:
    """Keep that a backup was checked."""
    with session.write("backup.checked", "institution", session.store.id):
        return found


# Restoring, before there is a session


def look(path: Path, progress: Progress = backup_file.silent) -> Found:
    """Return what a backup says of itself after reading all of it, without a key.

    Raises ``NotABackup``, ``BackupDamaged``, ``BackupTooNew`` or ``BackupPlaceMissing``.
    """
    found = backup_file.read(path, progress=progress)
    logins = tuple(slot.login for slot in found.slots.content.slots)
    return Found(path=path, made_at=found.made_at, logins=logins)


def _fresh(around: Surroundings) -> Path:
    """Return a folder beside the old store, which stays as it is."""
    day = around.clock().astimezone().date().isoformat()
    number = 1
    while (folder := around.data_folder / _named(day, number)).exists():
        number += 1
    return folder


def _named(day: str, number: int) -> str:
    return f"{OWN_FOLDER}{day}" + (f"-{number}" if number > 1 else "")


# Moving to another computer


def end_here(session: Session) -> State:
    """Let this store be read only, because the work goes on from its last backup elsewhere.

    Raises ``BackupNotFresh`` when something was written after that backup.
    """
    session.check(Action.ADMINISTER)
    with session.read() as tx:
        taken = tx.backups.taken()
    if taken is None or _was_written_since(session, taken):
        raise BackupNotFresh
    with session.write("store.ended", "institution", session.store.id) as tx:
        tx.backups.end(taken)
    session.ended = True
    return state(session)


def resume_here(session: Session) -> State:
    """Work on in this store after all; handovers wait for a word, as after a restoring."""
    session.check(Action.ADMINISTER)
    session.ended = False
    with session.write("store.resumed", "institution", session.store.id) as tx:
        tx.backups.resume(HandoverLock(since=session.now()))
    return state(session)


def _was_written_since(session: Session, taken: Taken) -> bool:
    entries = session.store.journal(limit=MOST_ENTRIES)
    since = [entry for entry in entries if entry.seq > taken.seq]
    if len(since) == len(entries):
        return True
    return any(entry.rows and entry.action not in UNNOTICED for entry in since)
