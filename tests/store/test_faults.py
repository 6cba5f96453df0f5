# SPDX-License-Identifier: EUPL-1.2
"""Killed, or without room: what was acknowledged is there, and nothing is there by half."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from tests.store.founded import add_group, founded, group_names, opened

ROOM_KIB = 2048
# The program of one process: writes groups by number, and says each that was acknowledged.
WRITES = """
import sys
from pathlib import Path
from hop_desktop.domain.errors import DiskFull, WriteFailed
from tests.store.founded import add_group, opened

def say(word):
    print(word, flush=True)

store = opened(Path(sys.argv[1]))
say("open")
try:
    for number in range(int(sys.argv[2]), 10**6):
        add_group(store, f"{number:06}", padding=int(sys.argv[3]))
        say(number)
except (DiskFull, WriteFailed) as refusal:
    say(type(refusal).__name__)
"""


@contextmanager
def writing(folder: Path, *, first: int = 0, padding: int = 0) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", WRITES, str(folder), str(first), str(padding)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            process.kill()


def numbers(names: list[str]) -> list[int]:
    return [int(name.split()[0]) for name in names]


def test_killed_at_any_moment_no_acknowledged_action_is_lost_or_there_by_half(
    tmp_path: Path,
) -> None:
    founded(tmp_path).store.close()
    chance, acknowledged = Random(20261124), 0  # noqa: S311  moments, not keys

    for _ in range(6):
        with writing(tmp_path, first=acknowledged) as process:
            assert process.stdout is not None
            for _ in range(chance.randrange(1, 12)):
                acknowledged = int(process.stdout.readline()) + 1
            process.send_signal(signal.SIGKILL)
        store = opened(tmp_path)
        there = numbers(group_names(store))
        assert there == list(range(len(there)))
        assert len(there) >= acknowledged
        assert store.verify().ok  # every row has its entry and every entry its rows
        store.close()
        acknowledged = len(there)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a folder with little room; only an administrator can make one."""
    folder = tmp_path / "kitsas"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM_KIB}k", "tmpfs", str(folder)]
    mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    yield folder if mounted else _limited(folder)
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)


def _limited(folder: Path) -> Path:
    """Let every process that writes here be refused a larger file, as a full disk would."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM_KIB * 1024, most))
    return folder


@pytest.fixture(autouse=True)
def limits() -> Iterator[None]:
    """Give the process back the room it had."""
    if sys.platform == "win32":
        yield
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_without_room_writing_is_refused_and_reading_goes_on(small_disk: Path) -> None:
    founded(small_disk).store.close()
    with writing(small_disk, padding=9_000) as process:
        assert process.stdout is not None
        *acknowledged, refusal = process.stdout.read().split()
        process.wait()

    assert refusal in {"DiskFull", "WriteFailed"}
    store = opened(small_disk)
    assert numbers(group_names(store)) == [int(number) for number in acknowledged]
    assert store.verify().ok
    store.close()


def test_with_room_again_writing_goes_on(small_disk: Path) -> None:
    ballast = small_disk / "muu fail"
    ballast.write_bytes(bytes(200 * 1024))
    founded(small_disk).store.close()
    with writing(small_disk, padding=9_000) as process:
        assert process.stdout is not None
        process.stdout.read()
    ballast.unlink()

    store = opened(small_disk)
    before = len(group_names(store))
    if small_disk.is_mount():
        add_group(store, "Õunakesed")
        assert len(group_names(store)) == before + 1
    assert store.verify().ok
    store.close()


def test_a_store_is_not_founded_by_half_where_there_is_no_room(small_disk: Path) -> None:
    from hop_desktop.domain.errors import DiskFull, WriteFailed

    (small_disk / "muu fail").write_bytes(bytes((ROOM_KIB - 100) * 1024))
    if not small_disk.is_mount():
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (50 * 1024, resource.RLIM_INFINITY))

    with pytest.raises((DiskFull, WriteFailed)):
        founded(small_disk)

    assert [path.name for path in small_disk.iterdir()] == ["muu fail"]
