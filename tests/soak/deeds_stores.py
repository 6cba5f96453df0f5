# SPDX-License-Identifier: EUPL-1.2
"""What people do with whole stores: opening, founding, migrating, copying."""

from __future__ import annotations

from pathlib import Path

from hop_desktop.app import (
    backups,
    opening,
)
from hop_desktop.app.session import Session
from hop_desktop.domain.backups import BackupPlan
from hop_desktop.domain.institution import Workplace
from hop_desktop.store import backup_file, founding, restoring, unlocking
from hop_desktop.store.migrate import newest
from hop_desktop.store.restoring import by_passphrase
from hop_desktop.store.slots import read_slots
from tests import worlds
from tests.soak.acts import (
    COPIES,
    DESK,
    HOUSE,
    Act,
    Deed,
    HalfError,
    Stands,
    as_head,
    ask,
    nothing,
    prove,
    whether,
)
from tests.soak.backups import newer_program
from tests.worlds import HEAD, NOON, PASSPHRASE, unlocked

FRESH = "fresh"


def _begin_open(folder: Path) -> Deed:
    return lambda: as_head(folder)


def _still_opens(_folder: Path) -> Stands:
    """Opening changes nothing that could be there by half; that it opens is proved anyway."""
    return Stands.NEW


def _begin_found(folder: Path) -> Deed:
    around = worlds.surroundings(folder / FRESH)
    answers = opening.Founding(
        workplace=Workplace.KINDERGARTEN,
        house="Uus näidislasteaed",
        person="Ülle Kõrvits-Näidis",
        login=HEAD,
        passphrase=PASSPHRASE,
    )
    return lambda: opening.found(around, answers)


def _founded(folder: Path) -> Stands:
    """Say whether there is a store; where there is none one can be founded."""
    if founding.exists(folder / FRESH):
        prove(folder / FRESH, HEAD)
        return Stands.NEW
    _begin_found(folder)()
    prove(folder / FRESH, HEAD)
    return Stands.OLD


def _begin_migrate(folder: Path) -> Deed:
    def as_newer() -> None:
        with newer_program():
            unlocked(folder / HOUSE, HEAD).close()

    return as_newer


def _migrated(folder: Path) -> Stands:
    """Say which version stands, then open it as the newer program."""
    home = folder / HOUSE
    with newer_program():
        wanted = newest()
        was = _version(home)
        as_head(folder).close()
        if _version(home) != wanted:
            raise HalfError("not migrated")
        as_head(folder).close()
        prove(home, HEAD)
    return whether(done=was == wanted)


def _version(home: Path) -> int:
    sealed = read_slots(home)
    slot, own = unlocking.own_keys(home, login=HEAD, passphrase=PASSPHRASE, now=NOON)
    ring = unlocking.ring_of(sealed, slot, exchange=own.exchange)
    database, _ = unlocking.decrypted(home / unlocking.DATABASE, ring)
    try:
        return database.version()
    finally:
        database.close()


def _begin_backup(folder: Path) -> Deed:
    head = as_head(folder)
    backups.change_plan(head, BackupPlan(folder=str(folder / COPIES)))

    def back_up() -> None:
        backups.note(head, backups.begin(head).run(backup_file.silent))

    return back_up


def _backed_up(folder: Path) -> Stands:
    """Say whether a backup is noted: then it is there; whatever is called a backup is one."""
    found = list((folder / COPIES).glob("HOP-*"))
    for path in found:
        backup_file.read(path)

    def is_noted(session: Session) -> bool:
        taken = backups.state(session).taken
        if taken is not None and not (folder / COPIES / taken.name).exists():
            raise HalfError("noted, and is not there")
        return taken is not None

    stands = ask(as_head(folder), is_noted)
    head = as_head(folder)
    backups.change_plan(head, BackupPlan(folder=str(folder / COPIES)))
    backups.begin(head).run(backup_file.silent)
    head.close()
    if left := [path.name for path in (folder / COPIES).iterdir() if path.suffix == ".part"]:
        raise HalfError(f"left over: {left}")
    return stands


def _a_backup(folder: Path) -> None:
    _begin_backup(folder)()


def _begin_restore(folder: Path) -> Deed:
    (path,) = (folder / COPIES).iterdir()
    own = by_passphrase(HEAD, PASSPHRASE)
    return lambda: restoring.restore(path, folder / FRESH, own, now=NOON)


def _restored(folder: Path) -> Stands:
    if founding.exists(folder / FRESH):
        prove(folder / FRESH, HEAD)
        return Stands.NEW
    _begin_restore(folder)()
    prove(folder / FRESH, HEAD)
    return Stands.OLD


ACTS = (
    Act(name="open", ground=nothing, begin=_begin_open, stands=_still_opens),
    Act(name="found", ground=nothing, begin=_begin_found, stands=_founded),
    Act(name="migrate", ground=nothing, begin=_begin_migrate, stands=_migrated, store=DESK),
    Act(name="backup", ground=nothing, begin=_begin_backup, stands=_backed_up),
    Act(name="restore", ground=_a_backup, begin=_begin_restore, stands=_restored),
)
