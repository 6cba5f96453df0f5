# SPDX-License-Identifier: EUPL-1.2
"""The lock of a data folder: one holder, told to the second, taken over from the dead."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QSysInfo

from hop_desktop.domain.errors import StoreInUse, WriteFailed
from hop_desktop.gui.folder_lock import HOLDER, LOCK, FolderLock

HOLDS_UNTIL_KILLED = """
import sys
from pathlib import Path
from hop_desktop.gui.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
lock.take()
lock.name("Õie Õunapuu")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_start_is_told_within_a_second_who_holds_the_folder(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.take()
    first.name("Õie Õunapuu")

    before = perf_counter()
    with pytest.raises(StoreInUse) as refused:
        second.take()

    assert perf_counter() - before < 1
    assert refused.value.holder == f"Õie Õunapuu, {QSysInfo.machineHostName()}"


def test_before_anybody_unlocks_the_account_is_named(tmp_path: Path) -> None:
    FolderLock(tmp_path / "uus").take()
    lock = FolderLock(tmp_path)
    lock.take()

    assert (tmp_path / HOLDER).read_text(encoding="utf-8")


def test_a_holder_whose_name_was_lost_is_known_by_the_computer(tmp_path: Path) -> None:
    first = FolderLock(tmp_path)
    first.take()
    (tmp_path / HOLDER).unlink()

    with pytest.raises(StoreInUse) as refused:
        FolderLock(tmp_path).take()

    assert refused.value.holder == QSysInfo.machineHostName()


def test_a_released_folder_is_free_and_keeps_no_name(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.take()
    first.release()
    first.release()

    assert not (tmp_path / HOLDER).exists()
    second.take()
    assert (tmp_path / LOCK).exists()


def test_who_holds_the_folder_may_take_it_again(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    lock.take()
    lock.take()

    with pytest.raises(StoreInUse):
        FolderLock(tmp_path).take()


def test_the_lock_of_a_dead_process_is_taken_over(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDS_UNTIL_KILLED, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreInUse):
            FolderLock(tmp_path).take()
        os.kill(holder.pid, signal.SIGKILL)

    FolderLock(tmp_path).take()


def test_a_folder_that_takes_no_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(WriteFailed):
        FolderLock(tmp_path / "file").take()
