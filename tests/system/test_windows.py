# SPDX-License-Identifier: EUPL-1.2
"""What Windows is asked for, told by what its libraries are called with."""

from __future__ import annotations

import ctypes
import io
import sys
from pathlib import Path

import pytest

from hop_desktop.system import windows
from tests.system.libraries import Libraries


@pytest.fixture
def libraries(monkeypatch: pytest.MonkeyPatch) -> Libraries:
    made = Libraries()
    monkeypatch.setattr(ctypes, "windll", made, raising=False)
    return made


def test_windows_is_told_to_report_nothing_and_to_load_from_known_folders(
    libraries: Libraries,
) -> None:
    windows.keep_memory_private()

    assert libraries.asked == [
        ("SetErrorMode", 0x3),
        ("SetDefaultDllDirectories", 0x1000),
        ("WerAddExcludedApplication", sys.executable, False),
    ]


@pytest.mark.parametrize(("kind", "remote"), [(3, False), (4, True)])
def test_a_drive_letter_is_a_share_when_windows_says_so(
    tmp_path: Path, libraries: Libraries, kind: int, *, remote: bool
) -> None:
    """GetDriveTypeW answers 3 for a fixed disk and 4 for a network drive (fileapi.h)."""
    libraries.answer = kind

    assert windows.is_network_folder(tmp_path) is remote
    assert libraries.asked == [("GetDriveTypeW", tmp_path.anchor)]


def test_a_window_is_told_of_its_session(libraries: Libraries) -> None:
    windows.tell_window_of_session(77)

    assert libraries.asked == [("WTSRegisterSessionNotification", 77, 0)]


def test_what_tells_of_a_lock_is_read_where_it_lies() -> None:
    """Every message that locks: tests/gui/test_session_events.py."""
    lock = windows.Message(message=windows.WM_WTSSESSION_CHANGE, first=windows.SESSION_LOCK)
    unlock = windows.Message(message=windows.WM_WTSSESSION_CHANGE, first=0x8)

    assert windows.is_locking(ctypes.addressof(lock))
    assert not windows.is_locking(ctypes.addressof(unlock))


def test_windows_has_no_folder_to_sync_and_reads_a_file_as_it_is(tmp_path: Path) -> None:
    windows.sync_folder(tmp_path / "puudub")
    file = io.BytesIO(b"sisu")

    windows.look_at_medium(file)

    assert file.read() == b"sisu"


def test_seconds_never_go_back() -> None:
    assert 0 < windows.seconds_awake_or_asleep() <= windows.seconds_awake_or_asleep()


def test_windows_selects_the_file_in_its_own_explorer() -> None:
    program, arguments = windows.explorer(
        r"E:\Lasteaed õ\pakett 1.cdoc2", {"SystemRoot": r"D:\Win"}
    )

    assert program == r"D:\Win\explorer.exe"
    assert arguments == ["/select,", r"E:\Lasteaed õ\pakett 1.cdoc2"]
    assert windows.explorer("C:/a/b.pdf", {}) == (
        r"C:\Windows\explorer.exe",
        ["/select,", r"C:\a\b.pdf"],
    )
