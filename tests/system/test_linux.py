# SPDX-License-Identifier: EUPL-1.2
"""What Linux is asked for. What comes of it in the running program: test_bootstrap."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from hop_desktop.system import linux
from hop_desktop.system.linux import PR_SET_DUMPABLE, file_system_of, is_network_folder

PR_GET_DUMPABLE = 3
MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/kodu /kodud nfs4 rw 0 0
tmpfs /kodud/õie/kiire tmpfs rw 0 0
//server/jagatud /mnt/Meie\040jagatud\040kaust cifs rw 0 0
broken
"""

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="told by calls of Linux")


@pytest.fixture
def dumpable() -> Iterator[None]:
    """Let the other tests be looked into again."""
    yield
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)


@linux_only
@pytest.mark.usefixtures("dumpable")
def test_linux_is_told_to_dump_nothing() -> None:
    import resource

    linux.keep_memory_private()

    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    assert ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0


def test_a_system_that_knows_no_such_calls_is_no_reason_to_refuse_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pakett").write_bytes(b"sisu")
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delattr(os, "posix_fadvise", raising=False)

    linux.keep_memory_private()
    with (tmp_path / "pakett").open("rb") as file:
        linux.look_at_medium(file)
        assert file.read() == b"sisu"

    assert 0 < linux.seconds_awake_or_asleep() <= linux.seconds_awake_or_asleep()


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/hop", "ext4"),
        ("/kodud/õie/hop", "nfs4"),
        ("/kodud/õie/kiire/hop", "tmpfs"),
        ("/mnt/Meie jagatud kaust/hop", "cifs"),
    ],
)
def test_the_deepest_mount_says_what_holds_a_folder(folder: str, kind: str) -> None:
    assert file_system_of(PurePosixPath(folder), mounts=MOUNTS) == kind


def test_a_later_mount_covers_an_earlier_one_at_the_same_place() -> None:
    mounts = "/dev/sda1 / ext4 rw 0 0\noverlay / overlay rw 0 0\n"

    assert file_system_of(PurePosixPath("/hop"), mounts=mounts) == "overlay"
    assert file_system_of(PurePosixPath("/hop"), mounts="") == ""


def test_a_network_share_is_told_from_a_disk_of_this_computer(tmp_path: Path) -> None:
    assert not is_network_folder(tmp_path)
    assert not is_network_folder(tmp_path, mounts="/dev/sda1 / ext4 rw 0 0\n")
    assert is_network_folder(tmp_path, mounts="server:/jagatud / nfs4 rw 0 0\n")


def test_a_system_without_a_list_of_mounts_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for told in (tmp_path / "puudub", tmp_path):  # no file, and one that cannot be read
        monkeypatch.setattr(linux, "MOUNTS", told)

        assert not is_network_folder(tmp_path)


@linux_only
def test_seconds_pass_while_the_lid_is_closed() -> None:
    import time

    before = time.clock_gettime(time.CLOCK_BOOTTIME)

    assert before <= linux.seconds_awake_or_asleep() < before + 60


@linux_only
def test_where_no_folder_can_be_synced_the_rename_must_do() -> None:
    """Shares and some sticks answer so; a package could never be written there."""
    linux.sync_folder(Path("/proc"))


def test_a_folder_that_is_gone_is_no_such_place(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        linux.sync_folder(tmp_path / "puudub")


def test_a_sync_that_failed_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_descriptor: int) -> None:
        raise OSError(errno.EIO, "")

    monkeypatch.setattr(os, "fsync", broken)

    with pytest.raises(OSError, match=str(errno.EIO)):
        linux.sync_folder(tmp_path)
