# SPDX-License-Identifier: EUPL-1.2
"""A file is there whole, or as it was before."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hop_desktop.domain.errors import DiskFull, WriteFailed
from hop_desktop.store import files
from hop_desktop.store.files import clean_parts, failure, read_back, write_whole
from hop_desktop.system import windows
from hop_desktop.system.here import computer

ROOM = 64 * 1024
WRITES_MORE_THAN_FITS = f"""
import resource, sys, signal
from pathlib import Path
from hop_desktop.domain.errors import DiskFull
from hop_desktop.store.files import write_whole
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({ROOM}, {ROOM}))
try:
    write_whole(Path(sys.argv[1]), bytes({ROOM} + 1))
except DiskFull:
    print("full")
"""


def test_a_file_is_written_whole_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    write_whole(tmp_path / "pakett", b"sisu")

    assert (tmp_path / "pakett").read_bytes() == b"sisu"
    if os.name != "nt":
        assert (tmp_path / "pakett").stat().st_mode & 0o777 == 0o600


def test_a_file_that_was_there_is_replaced(tmp_path: Path) -> None:
    write_whole(tmp_path / "pakett", b"vana")
    write_whole(tmp_path / "pakett", b"uus")

    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"uus"]


def test_where_there_is_no_room_the_old_file_stays_and_nothing_is_left(tmp_path: Path) -> None:
    write_whole(tmp_path / "pakett", b"vana")

    command = [sys.executable, "-c", WRITES_MORE_THAN_FITS, str(tmp_path / "pakett")]
    said = subprocess.run(command, capture_output=True, check=True).stdout

    assert said == b"full\n"
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"vana"]


def test_where_no_file_can_be_made_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed):
        write_whole(tmp_path / "puudub" / "pakett", b"sisu")


def test_a_file_that_reads_back_otherwise_was_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a stick does that was pulled out, or one with less room than it says."""
    monkeypatch.setattr(
        computer, "sync_folder", lambda folder: (folder / "pakett").write_bytes(b"s")
    )

    with pytest.raises(WriteFailed):
        write_whole(tmp_path / "pakett", b"sisu")


def test_a_file_that_cannot_be_read_from_the_medium_was_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled_out(_file: object) -> None:
        raise OSError(errno.EIO, "")

    monkeypatch.setattr(computer, "look_at_medium", pulled_out)

    with pytest.raises(WriteFailed):
        write_whole(tmp_path / "pakett", b"sisu")


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_told_from_a_broken_one(code: int) -> None:
    assert isinstance(failure(OSError(code, "")), DiskFull)
    assert isinstance(failure(OSError(errno.EIO, "")), WriteFailed)


def test_what_a_killed_write_left_is_cleared_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".hop-0123456789abcdef.part").write_bytes(b"pool")
    (tmp_path / "minu.part").write_bytes(b"kasutaja oma")

    assert clean_parts(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["minu.part"]


def test_the_next_writing_clears_what_an_earlier_killed_one_left_among_files_of_others(
    tmp_path: Path,
) -> None:
    old, young = tmp_path / ".hop-00000000deadbeef.part", tmp_path / ".hop-11111111deadbeef.part"
    for left in (old, young):
        left.write_bytes(b"pool")
    long_ago = young.stat().st_mtime - files.LEFT_S - 60
    os.utime(old, (long_ago, long_ago))

    write_whole(tmp_path / "pakett", b"sisu")

    assert {path.name for path in tmp_path.iterdir()} == {young.name, "pakett"}


def test_a_folder_that_cannot_be_read_hides_what_was_left(tmp_path: Path) -> None:
    assert clean_parts(tmp_path / "puudub") == 0
    (tmp_path / "fail").write_bytes(b"")
    assert clean_parts(tmp_path / "fail") == 0


def test_a_new_folder_and_those_above_it_are_made_to_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(computer, "sync_folder", synced.append)

    files.make_folder(tmp_path / "üks" / "kaks")
    files.make_folder(tmp_path / "üks")

    assert synced == [tmp_path, tmp_path / "üks"]
    assert (tmp_path / "üks" / "kaks").stat().st_mode & 0o777 == 0o700 or os.name == "nt"


def test_without_a_place_beside_it_a_file_is_written_where_it_goes(tmp_path: Path) -> None:
    write_whole(tmp_path / "pakett", b"sisu", staging=tmp_path / "puudub")

    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"sisu"]


def test_windows_reads_a_file_back_without_asking_for_the_medium(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pakett"
    path.write_bytes(b"sisu")
    monkeypatch.setattr(files, "computer", windows)

    assert read_back(path) == b"sisu"


def test_a_sync_that_failed_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_descriptor: int) -> None:
        raise OSError(errno.EIO, "")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(WriteFailed):
        write_whole(tmp_path / "pakett", b"sisu")
    assert list(tmp_path.iterdir()) == []
