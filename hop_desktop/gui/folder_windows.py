# SPDX-License-Identifier: EUPL-1.2
"""A file selected in the Explorer of Windows.

https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-switches
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

from PySide6.QtCore import QProcess


def select(path: Path) -> None:
    """Open the folder of a file with the file selected."""
    program, arguments = command(str(path), os.environ)
    QProcess.startDetached(program, arguments)


def command(path: str, environment: Mapping[str, str]) -> tuple[str, list[str]]:
    """Return the program, by its whole path so that no other is taken, and its arguments.

    The path stands apart from the switch: Qt quotes it alone when it has spaces, as the Explorer
    wants it.
    """
    windows = PureWindowsPath(environment.get("SystemRoot", r"C:\Windows"))
    return str(windows / "explorer.exe"), ["/select,", str(PureWindowsPath(path))]
