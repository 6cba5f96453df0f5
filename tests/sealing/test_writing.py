# SPDX-License-Identifier: EUPL-1.2
"""Files and folders appear whole or not at all, and nothing unverified is ever among them."""

from __future__ import annotations

import errno
import io
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hop_desktop.domain.errors import DiskFull, PackageDamaged, WriteFailed
from hop_desktop.sealing.container import Part, open_to_folder, seal, seal_bytes
from hop_desktop.sealing.writing import (
    appearing_file,
    appearing_folder,
    disk_errors,
    write_file,
)
from tests.sealing.forging import BY_SECRET, FOR_SECRET

posix_only = pytest.mark.skipif(os.name != "posix", reason="told by POSIX calls")
PARTS = [
    Part(name="juhtum.json", content=b"{}"),
    Part(name="lisa.bin", content=os.urandom(3_000_000)),
]


def test_what_earlier_killed_tries_left_goes_with_the_next_and_nothing_else(
    tmp_path: Path,
) -> None:
    names = ("pakett.cdoc2.0123abcd.part", "kaust.0123abcd.part", "pakett.cdoc2.minu.part")
    (tmp_path / names[0]).write_bytes(b"pool")
    (tmp_path / names[1]).mkdir()
    (tmp_path / names[1] / "juhtum.json").write_bytes(b"{}")
    (tmp_path / names[2]).write_bytes(b"kasutaja oma")
    for name in names:
        os.utime(tmp_path / name, (0, 0))
    (tmp_path / "pakett.cdoc2.89abcdef.part").write_bytes(b"keegi kirjutab praegu")

    with appearing_file(tmp_path / "pakett.cdoc2") as file:
        file.write(b"sisu")
    with appearing_folder(tmp_path / "kaust"):
        pass

    assert {path.name for path in tmp_path.iterdir()} == {
        "pakett.cdoc2",
        "kaust",
        "pakett.cdoc2.minu.part",
        "pakett.cdoc2.89abcdef.part",
    }


class Watched(io.BytesIO):
    """A container on the disk whose every reading is told, with the number of the pass."""

    def __init__(self, data: bytes, told: Callable[[int], object]) -> None:
        super().__init__(data)
        self.passes = 0
        self._told = told

    def read(self, size: int | None = -1, /) -> bytes:
        at = self.tell()
        data = super().read(size)
        if size and size >= 1 << 20 and at < 2_000:
            self.passes += 1
        self._told(self.passes)
        return data


def test_nothing_is_written_before_all_of_it_is_authenticated(tmp_path: Path) -> None:
    seen: dict[int, set[int]] = {}

    def look(passes: int) -> None:
        seen.setdefault(passes, set()).add(len(list(tmp_path.iterdir())))

    source = Watched(seal_bytes(PARTS, [FOR_SECRET]), look)

    open_to_folder(source, BY_SECRET, tmp_path / "sisu")

    assert source.passes == 2
    assert seen[0] == seen[1] == {0}
    assert seen[2] == {1}


def test_a_container_changed_between_the_passes_is_refused(tmp_path: Path) -> None:
    source = Watched(seal_bytes(PARTS, [FOR_SECRET]), lambda _: None)

    def change(passes: int) -> None:
        if passes == 2:
            source.getbuffer()[2_500_000] = changed

    changed = source.getvalue()[2_500_000] ^ 1
    source._told = change

    with pytest.raises(PackageDamaged):
        open_to_folder(source, BY_SECRET, tmp_path / "sisu")
    assert list(tmp_path.iterdir()) == []


@posix_only
def test_the_folder_and_its_files_are_their_owners_only(tmp_path: Path) -> None:
    open_to_folder(io.BytesIO(seal_bytes(PARTS, [FOR_SECRET])), BY_SECRET, tmp_path / "sisu")

    modes = [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "sisu").iterdir()]
    assert stat.S_IMODE((tmp_path / "sisu").stat().st_mode) == 0o700
    assert set(modes) == {0o600}


def test_an_empty_folder_is_filled_and_a_full_one_left_alone(tmp_path: Path) -> None:
    container = seal_bytes(PARTS, [FOR_SECRET])
    (tmp_path / "tühi").mkdir()
    (tmp_path / "täis").mkdir()
    (tmp_path / "täis" / "vana.txt").write_bytes(b"vana")

    open_to_folder(io.BytesIO(container), BY_SECRET, tmp_path / "tühi")
    with pytest.raises(WriteFailed):
        open_to_folder(io.BytesIO(container), BY_SECRET, tmp_path / "täis")

    assert len(list((tmp_path / "tühi").iterdir())) == 2
    assert [file.name for file in (tmp_path / "täis").iterdir()] == ["vana.txt"]
    assert {path.name for path in tmp_path.iterdir()} == {"tühi", "täis"}


def test_a_file_appears_whole(tmp_path: Path) -> None:
    with appearing_file(tmp_path / "pakett.cdoc2") as target:
        seal(PARTS, [FOR_SECRET], target)
        assert not (tmp_path / "pakett.cdoc2").exists()

    assert [path.name for path in tmp_path.iterdir()] == ["pakett.cdoc2"]


def test_a_system_that_cannot_be_told_where_to_read_reads_back_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "posix_fadvise", raising=False)

    with appearing_file(tmp_path / "pakett.cdoc2") as target:
        seal(PARTS, [FOR_SECRET], target)

    assert [path.name for path in tmp_path.iterdir()] == ["pakett.cdoc2"]


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "pakett.cdoc2").write_bytes(b"vana")

    with pytest.raises(WriteFailed), appearing_file(tmp_path / "pakett.cdoc2") as target:
        target.write(b"uus")

    assert (tmp_path / "pakett.cdoc2").read_bytes() == b"vana"
    assert len(list(tmp_path.iterdir())) == 1


def written_while(path: Path, meanwhile: Callable[[Path], object]) -> None:
    """Write a file, and let something happen to its folder before it is finished."""
    with appearing_file(path) as target:
        target.write(bytes(100_000))
        meanwhile(path.parent)


def test_a_file_that_came_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    def come(folder: Path) -> None:
        (folder / "pakett.cdoc2").write_bytes(b"teine")

    with pytest.raises(WriteFailed):
        written_while(tmp_path / "pakett.cdoc2", come)

    assert (tmp_path / "pakett.cdoc2").read_bytes() == b"teine"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_that_reads_back_otherwise_is_not_kept(tmp_path: Path) -> None:
    """A worn-out stick takes every write and gives back something else."""

    def wear(folder: Path) -> None:
        (part,) = folder.iterdir()
        with part.open("r+b") as file:
            file.write(b"!")

    with pytest.raises(WriteFailed):
        written_while(tmp_path / "pakett.cdoc2", wear)

    assert list(tmp_path.iterdir()) == []


def test_stopping_halfway_leaves_nothing(tmp_path: Path) -> None:
    def stop(_: object) -> None:
        raise KeyboardInterrupt

    def fill() -> None:
        with appearing_folder(tmp_path / "sisu") as folder:
            write_file(folder / "a.txt", iter([b"a"]))
            stop(folder)

    with pytest.raises(KeyboardInterrupt), appearing_file(tmp_path / "pakett.cdoc2") as target:
        seal(PARTS, [FOR_SECRET], target, progress=stop)
    with pytest.raises(KeyboardInterrupt):
        fill()

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_called_so(reason: int) -> None:
    with pytest.raises(DiskFull), disk_errors():
        raise OSError(reason, os.strerror(reason))


def test_a_missing_folder_is_a_failed_write(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed), appearing_file(tmp_path / "puudub" / "pakett.cdoc2"):
        pass
    with pytest.raises(WriteFailed), appearing_folder(tmp_path / "puudub" / "sisu"):
        pass


# The system's own limit on a file's size stands for a disk that fills up.
FULL = """
import resource, sys
from pathlib import Path
from hop_desktop.domain.errors import DiskFull
from hop_desktop.sealing.container import Part, seal
from hop_desktop.sealing.recipients import SymmetricRecipient
from hop_desktop.sealing.writing import appearing_file
resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))
try:
    with appearing_file(Path(sys.argv[1])) as target:
        parts = [Part(name="a.bin", content=bytes(range(256)) * 20_000)]
        seal(parts, [SymmetricRecipient(key=bytes(32), label="Märt")], target)
except DiskFull:
    print("full")
"""


@posix_only
def test_a_disk_that_fills_up_leaves_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FULL, str(tmp_path / "pakett.cdoc2")]

    run = subprocess.run(command, check=True, capture_output=True, text=True)

    assert run.stdout == "full\n"
    assert list(tmp_path.iterdir()) == []


# What 60 MB of photographs cost, in KiB above what the program needs anyhow. The system's own
# count of the peak would begin with that of the parent.
LARGE = """
import os, sys
from filecmp import cmp
from pathlib import Path
from hop_desktop.sealing.container import Part, PathPart, open_bytes, open_to_folder, seal
from hop_desktop.sealing.container import seal_bytes
from hop_desktop.sealing.recipients import SymmetricIdentity, SymmetricRecipient
from hop_desktop.sealing.writing import appearing_file

def peak():
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])

folder = Path(sys.argv[1])
large, package, opened = folder / "suur.bin", folder / "pakett.cdoc2", folder / "sisu"
who, me = SymmetricRecipient(key=bytes(32), label="Märt"), SymmetricIdentity(key=bytes(32))
open_bytes(seal_bytes([Part(name="a", content=os.urandom(9))], [who]), me)
with large.open("wb") as file:
    for _ in range(60):
        file.write(os.urandom(1 << 20))
idle = peak()
with appearing_file(package) as target:
    seal([PathPart(name="suur.bin", path=large)], [who], target)
sealing = peak() - idle
with package.open("rb") as source:
    open_to_folder(source, me, opened)
print(sealing, peak() - idle, cmp(large, opened / "suur.bin", shallow=False))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is told by /proc")
def test_a_large_file_is_sealed_and_opened_in_little_memory(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LARGE, str(tmp_path)]

    run = subprocess.run(command, check=True, capture_output=True, text=True)

    sealing, opening, same = run.stdout.split()
    assert same == "True"
    assert int(sealing) < 16 * 1024
    assert int(opening) < 16 * 1024
