# SPDX-License-Identifier: EUPL-1.2
"""Windows, by the functions of its own libraries: the only module that calls them.

What it does not offer is left out here: folders cannot be synced (NTFS logs its names), and a file
that is only read cannot be brought to come from the medium.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Mapping
from ctypes import Structure, c_int32, c_size_t, c_ssize_t, c_uint32, c_void_p
from pathlib import Path, PureWindowsPath
from typing import IO, Any

SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x1, 0x2  # errhandlingapi.h
LOAD_LIBRARY_SEARCH_DEFAULT_DIRS = 0x1000  # libloaderapi.h: program, system, and added folders
DRIVE_REMOTE = 4  # winbase.h: GetDriveTypeW answers DRIVE_REMOTE

# https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast and
# https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x4
WM_WTSSESSION_CHANGE = 0x02B1
CONSOLE_DISCONNECT, REMOTE_DISCONNECT, SESSION_LOGOFF, SESSION_LOCK = 0x2, 0x4, 0x6, 0x7
NOTIFY_FOR_THIS_SESSION = 0
LOCKING = frozenset(
    {
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
        (WM_WTSSESSION_CHANGE, CONSOLE_DISCONNECT),
        (WM_WTSSESSION_CHANGE, REMOTE_DISCONNECT),
        (WM_WTSSESSION_CHANGE, SESSION_LOGOFF),
        (WM_WTSSESSION_CHANGE, SESSION_LOCK),
    }
)


class Message(Structure):
    """MSG of winuser.h, as far as it is read here."""

    _fields_ = (
        ("window", c_void_p),
        ("message", c_uint32),
        ("first", c_size_t),
        ("second", c_ssize_t),
        ("time", c_uint32),
        ("x", c_int32),
        ("y", c_int32),
    )


def keep_memory_private() -> None:
    """Forbid error reports with memory in them, crash windows, and libraries from where one is."""
    kernel, reports = _libraries().kernel32, _libraries().wer
    kernel.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
    kernel.SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS)
    reports.WerAddExcludedApplication(sys.executable, False)


def is_network_folder(folder: Path) -> bool:
    """Say whether the letter of a path's drive stands for another computer's."""
    return bool(_libraries().kernel32.GetDriveTypeW(folder.anchor) == DRIVE_REMOTE)


def sync_folder(folder: Path) -> None:
    """Leave the folder as it is."""


def look_at_medium(file: IO[bytes]) -> None:
    """Leave the file as it is."""


def seconds_awake_or_asleep() -> float:
    """Return the monotonic clock, which counts sleep on Windows."""
    return time.monotonic()


def tell_window_of_session(window: int) -> None:
    """Have messages sent to a window by its handle when the session is locked or left."""
    _libraries().wtsapi32.WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION)


def is_locking(address: int) -> bool:
    """Say whether the message at an address in memory tells of sleep or of a lock."""
    message = Message.from_address(address)
    return (message.message, message.first) in LOCKING


def explorer(path: str, environment: Mapping[str, str]) -> tuple[str, list[str]]:
    """Return the program that shows a file selected in its folder, and its arguments.

    The program by its whole path, so that no other is taken. The file's path stands apart from the
    switch: Qt quotes it alone when it has spaces, as the Explorer wants it.
    https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-switches
    """
    windows = PureWindowsPath(environment.get("SystemRoot", r"C:\Windows"))
    return str(windows / "explorer.exe"), ["/select,", str(PureWindowsPath(path))]


def _libraries() -> Any:
    """Return what calls the libraries by name; other systems have none."""
    return vars(ctypes)["windll"]
