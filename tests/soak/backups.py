# SPDX-License-Identifier: EUPL-1.2
"""Figures of backups: full disks, kills while copying and migrating, damage, and coming back.

Every function takes an empty folder and how many cases to try, and returns how many it tried and
how many were bad. The cases are the same for the same seed.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from random import Random

from hop_desktop.domain.errors import BackupError, DiskFull, HopError, StoreError, WriteFailed
from hop_desktop.store import backup, backup_file, ballast, founding, migrate, restoring
from hop_desktop.store.restoring import by_passphrase
from hop_desktop.store.store import Store
from tests.soak.campaign import Campaign, Part, Result
from tests.store.founded import LOGIN, add_group, founded, group_names, opened
from tests.worlds import NOON, PASSPHRASE

OWN = by_passphrase(LOGIN, PASSPHRASE)
SEED = 20261125
ROOM_KIB = 3 * 1024
LATER = "CREATE TABLE later (a TEXT PRIMARY KEY) STRICT;\n"

# The program of one process: says before each step how far a backup is, and stops there for good.
MAKES = """
import sys
from pathlib import Path
from hop_desktop.store import backup
from tests.store.founded import opened
from tests.worlds import NOON

def told(per_cent):
    print(per_cent, flush=True)
    sys.stdin.readline()

store = opened(Path(sys.argv[1]))
backup.make(store.source, Path(sys.argv[2]), now=NOON, progress=told)
print("made", flush=True)
sys.stdin.readline()
"""
# Makes a store of a backup, and stops before each step.
RESTORES = """
import sys
from pathlib import Path
from hop_desktop.store import restoring
from tests.soak.backups import OWN
from tests.worlds import NOON

def told(per_cent):
    print(per_cent, flush=True)
    sys.stdin.readline()

restoring.restore(Path(sys.argv[1]), Path(sys.argv[2]), OWN, now=NOON, progress=told)
print("made", flush=True)
sys.stdin.readline()
"""
# Opens the store as a newer program would: with migrations that take a while.
MIGRATES = """
import sys
from pathlib import Path
from hop_desktop.store import migrate
from tests.soak.backups import NEWER
from tests.store.founded import opened

scripts = (*migrate.scripts(), *NEWER)
migrate.scripts = lambda: scripts
print("ready", flush=True)
opened(Path(sys.argv[1])).close()
print("opened", flush=True)
"""
NEWER = tuple(
    f"CREATE TABLE later_{number} (a TEXT PRIMARY KEY, b BLOB) STRICT;\n"
    f"CREATE INDEX later_{number}_by_b ON later_{number} (b);\n"
    for number in range(6)
)


def a_store(folder: Path, *, groups: int = 20, padding: int = 2_000) -> Store:
    """Return an open store with something in it."""
    store = founded(folder).store
    for number in range(groups):
        add_group(store, f"õrn {number:03}", padding=padding)
    return store


def remains(folder: Path) -> list[str]:
    """Return the files that a killed write left."""
    return [path.name for path in folder.iterdir() if path.name.startswith(".hop-")]


# D7: backup during writes, restored, proved, compared; damaged ones refused


def restored_equal(folder: Path, tries: int) -> Result:
    """Back up while somebody writes, restore, and compare what both hold."""
    store, chance, bad = a_store(folder / "hoidla"), Random(SEED), 0  # noqa: S311
    place = folder / "koopiad"
    place.mkdir()
    for number in range(tries):
        moments = {chance.randrange(1, backup.COPIED) for _ in range(2)}
        path = (
            place
            / backup.make(
                store.source, place, now=NOON, progress=_writing(store, moments, number)
            ).name
        )
        target = folder / f"uus {number}"
        restoring.restore(path, target, OWN, now=NOON)
        again = opened(target)
        bad += group_names(again) != group_names(store) or not again.verify().ok
        again.close()
    store.close()
    return tries, bad


def _writing(store: Store, moments: set[int], number: int) -> Callable[[int], None]:
    def progress(per_cent: int) -> None:
        if per_cent in moments and per_cent < backup.COPIED:
            moments.discard(per_cent)
            add_group(store, f"vahepeal {number}-{per_cent}")

    return progress


def mutated_refused(folder: Path, tries: int) -> Result:
    """Flip bits of a backup, cut it, lengthen it; every one is refused and nothing is made."""
    store = a_store(folder / "hoidla", groups=3)
    place, target = folder / "koopiad", folder / "uus"
    place.mkdir()
    path = place / backup.make(store.source, place, now=NOON).name
    store.close()
    data, chance, bad = path.read_bytes(), Random(SEED), 0  # noqa: S311
    for _ in range(tries):
        path.write_bytes(_mutated(data, chance))
        try:
            restoring.restore(path, target, OWN, now=NOON)
            bad += 1
        except BackupError:
            bad += target.exists()
    path.write_bytes(data)
    return tries, bad


def _mutated(data: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(data))
    kind = chance.randrange(10)
    if kind == 0:
        return data[:at]
    if kind == 1:
        return data[:at] + chance.randbytes(chance.randrange(1, 40)) + data[at:]
    if kind == 2:
        return data[:at] + data[at + 1 :]
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def killed_backups(folder: Path, tries: int) -> Result:
    """Kill a backup before each of its steps: never half a backup, and the store is as it was."""
    a_store(folder / "hoidla").close()
    place, chance, bad = folder / "koopiad", Random(SEED), 0  # noqa: S311
    place.mkdir()
    expected = _names(folder / "hoidla")
    for _ in range(tries):
        _kill(MAKES, folder / "hoidla", place, chance)
        bad += not _all_whole(place) or _names(folder / "hoidla") != expected
        bad += bool(remains(folder / "hoidla"))  # opening has cleaned
        store = opened(folder / "hoidla")
        backup.make(store.source, place, now=NOON)
        store.close()
        bad += bool(remains(place))
        for path in place.iterdir():
            path.unlink()
    return tries, bad


def killed_restores(folder: Path, tries: int) -> Result:
    """Kill a restoring: there is a whole store or none, and restoring again brings it."""
    store = a_store(folder / "hoidla")
    place, chance, bad = folder / "koopiad", Random(SEED), 0  # noqa: S311
    place.mkdir()
    path = place / backup.make(store.source, place, now=NOON).name
    expected = group_names(store)
    store.close()
    for number in range(tries):
        target = folder / f"uus {number}"
        _kill(RESTORES, path, target, chance)
        if not founding.exists(target):
            restoring.restore(path, target, OWN, now=NOON)
        bad += _names(target) != expected
    return tries, bad


def _kill(program: str, first: Path, second: Path, chance: Random) -> None:
    """Run a program that tells its steps, and kill it some moments after one of them."""
    command = [sys.executable, "-c", program, str(first), str(second)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(chance.randrange(1, 10)):
            if process.stdout.readline().strip() in {"made", ""}:
                break
            process.stdin.write("\n")
            process.stdin.flush()
        with suppress(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0.0, 0.03))
        process.send_signal(signal.SIGKILL)


def _all_whole(place: Path) -> bool:
    """Say whether whatever is called a backup is one."""
    try:
        for path in place.glob("HOP-*"):
            backup_file.read(path)
    except HopError:
        return False
    return True


def _names(folder: Path) -> list[str]:
    store = opened(folder)
    try:
        return group_names(store) if store.verify().ok else []
    finally:
        store.close()


# D6: migrations killed, newer stores left alone


def killed_migrations(folder: Path, tries: int) -> Result:
    """Kill a migration at any moment: the store opens, whole, and its backup restores."""
    chance, bad = Random(SEED), 0  # noqa: S311
    a_store(folder / "algne").close()
    expected = _names(folder / "algne")
    files = {path.name: path.read_bytes() for path in (folder / "algne").iterdir()}
    for number in range(tries):
        home = folder / f"hoidla {number}"
        home.mkdir()
        for name, data in files.items():
            (home / name).write_bytes(data)
        _kill_migration(home, chance.uniform(0.0, 0.25))
        with newer_program():
            bad += _names(home) != expected
        beside = home / "store.before.hopbackup"
        if beside.exists():
            bad += not _all_whole(home)
            restoring.restore(beside, folder / f"uus {number}", OWN, now=NOON)
    return tries, bad


def _kill_migration(home: Path, after_s: float) -> None:
    command = [sys.executable, "-c", MIGRATES, str(home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with suppress(subprocess.TimeoutExpired):
            process.wait(after_s)
        process.send_signal(signal.SIGKILL)


@contextmanager
def newer_program(scripts: tuple[str, ...] = NEWER) -> Iterator[None]:
    """Let the present process know migrations that come after today's."""
    known = migrate.scripts
    newer = (*known(), *scripts)
    migrate.scripts = lambda: newer  # type: ignore[assignment]  # as a newer program
    try:
        yield
    finally:
        migrate.scripts = known


def newer_untouched(folder: Path, tries: int) -> Result:
    """Open stores of a newer program: each is refused and not a byte has changed."""
    bad = 0
    for number in range(tries):
        home = folder / f"hoidla {number}"
        founded(home).store.close()
        with newer_program((LATER,)):
            opened(home).close()
        before = {path.name: path.read_bytes() for path in home.iterdir()}
        try:
            opened(home).close()
            bad += 1
        except StoreError:
            bad += before != {path.name: path.read_bytes() for path in home.iterdir()}
    return tries, bad


# D3: full disks


def full_disks(disk: Path, tries: int) -> Result:
    """Fill a small disk to a little more or less, and back up, write and take away on it.

    ``disk`` is a small file system of its own. Whatever is refused is refused with a reason, all
    that was acknowledged is there, and a backup to elsewhere works with room for its copy.
    """
    home, chance, bad = disk / "hoidla", Random(SEED), 0  # noqa: S311
    store = a_store(home, groups=3)
    acknowledged = set(group_names(store))
    for number in range(tries):
        filler = disk / "muu fail"
        _fill(filler, leave=chance.randrange(0, 600) * 1024)
        bad += not _refused_well(partial(backup.make, store.source, disk, now=NOON))
        bad += not _made_elsewhere(store, disk.parent / "mujal")
        try:
            add_group(store, f"täis {number}", padding=chance.randrange(0, 60_000))
            acknowledged.add(f"täis {number}")
        except (DiskFull, WriteFailed):
            store.close()
            store = opened(home)
        bad += not acknowledged <= set(group_names(store)) or not store.verify().ok
        bad += bool(remains(home)) or bool(remains(disk)) or not _all_whole(disk)
        filler.unlink()
        for path in disk.glob("HOP-*"):
            path.unlink()
        _forget_padding(store)
    store.close()
    return tries, bad


def _made_elsewhere(store: Store, place: Path) -> bool:
    """Say whether a backup can be made where there is room."""
    place.mkdir(exist_ok=True)
    path = place / backup.make(store.source, place, now=NOON).name
    whole = _all_whole(place) and not remains(place)
    path.unlink()
    return whole


def _refused_well(act: Callable[[], object]) -> bool:
    """Say whether an act succeeded or was refused for want of room, and nothing else."""
    try:
        act()
    except (DiskFull, WriteFailed):
        return True
    except Exception:  # noqa: BLE001  anything else is what is looked for
        return False
    return True


def _forget_padding(store: Store) -> None:
    with store.write("rules.agreed", actor=store.person, now=NOON) as tx:
        for row in tx.rows.all("SELECT name FROM setting"):
            if row["name"].startswith("padding."):
                tx.rows.delete("setting", row["name"], key="name")


def _fill(filler: Path, *, leave: int) -> None:
    import shutil

    free = shutil.disk_usage(filler.parent).free
    filler.write_bytes(bytes(max(free - leave, 0)))


def ballast_frees(disk: Path, tries: int) -> Result:
    """On a disk without a byte left, opening is journalled and a draft can be thrown away.

    ``disk`` is a file system with room for the ballast and a little more.
    """
    home, bad, ballast.SCARCE = disk / "hoidla", 0, 0
    store = a_store(home, groups=1)
    for _ in range(tries):
        store.keep_draft(store.person, "observation", "õ" * 500, now=NOON)
        store.close()
        bad += not ballast.keep(home)
        _fill(disk / "muu fail", leave=0)
        store = opened(home)
        bad += store.journal(limit=1)[0].action != "store.unlocked"
        store.drop_draft(store.person, "observation")
        bad += store.draft(store.person, "observation") is not None
        bad += not store.verify().ok
        (disk / "muu fail").unlink()
    store.close()
    return tries, bad


@contextmanager
def small_disk(folder: Path, kib: int = ROOM_KIB) -> Iterator[Path | None]:
    """Give a file system with little room; nothing where only an administrator could make one."""
    folder.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        yield None
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _full_disks(folder: Path, tries: int) -> Result:
    with small_disk(folder / "ketas") as disk:
        return full_disks(disk, tries) if disk is not None else (0, 0)


def _ballast_frees(folder: Path, tries: int) -> Result:
    with small_disk(folder / "ketas", (ballast.SIZE >> 10) + ROOM_KIB) as disk:
        return ballast_frees(disk, tries) if disk is not None else (0, 0)


CAMPAIGNS = (
    Campaign(
        name="D3",
        parts=(
            Part(name="full-disks", run=_full_disks, full=200, few=0),
            Part(name="ballast", run=_ballast_frees, full=10, few=0),
        ),
    ),
    Campaign(
        name="D6",
        parts=(
            Part(name="killed-migrations", run=killed_migrations, full=100, few=4),
            Part(name="newer-untouched", run=newer_untouched, full=20, few=1),
        ),
    ),
    Campaign(
        name="D7",
        parts=(
            Part(name="restored-equal", run=restored_equal, full=100, few=3),
            Part(name="mutated-refused", run=mutated_refused, full=1_000, few=200),
            Part(name="killed-backups", run=killed_backups, full=100, few=5),
            Part(name="killed-restores", run=killed_restores, full=100, few=4),
        ),
    ),
)
