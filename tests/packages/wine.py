# SPDX-License-Identifier: EUPL-1.2
"""A computer that takes itself for Windows, as far as Wine goes: its disk and its registry."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

PATH = f"{os.environ['PATH']}:/usr/lib/wine"
"""Debian puts what the package ``wine64`` brings where nobody looks for programs."""

SILENT: Any = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
WINE, SERVER = (shutil.which(name, path=PATH) or "" for name in ("wine64", "wineserver"))
LONG_S = 60
ENTRIES = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"


class Wine:
    """One such computer in a folder; nothing of it is shown."""

    def __init__(self, folder: Path) -> None:
        self.disk = folder / "drive_c"
        self._around = {
            "PATH": PATH,
            "HOME": str(folder.parent),
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "LC_ALL": "C.UTF-8",
        }
        self.run("wineboot", "--init")
        # By itself it is a Windows older than the program takes.
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")

    def run(self, *command: str | Path) -> int:
        """Run a program to its end; return the exit status.

        Its words go nowhere: services that it begins would hold a pipe open after its end.
        """
        told = [WINE, *command]
        return subprocess.run(told, env=self._around, check=False, **SILENT).returncode

    def start(self, program: Path) -> subprocess.Popen[bytes]:
        """Start a program and leave it running."""
        return subprocess.Popen([WINE, program], env=self._around, **SILENT)

    def settle(self) -> None:
        """Wait for every program to end: an uninstaller goes on as a copy of itself."""
        subprocess.run([SERVER, "--wait"], env=self._around, check=True, timeout=LONG_S)

    def kill_all(self) -> None:
        """End every program of this computer and the computer."""
        subprocess.run([SERVER, "--kill", "--wait"], env=self._around, check=False)

    def entry(self, name: str) -> dict[str, str]:
        """Return what the list of installed programs says of one, nothing when it is not there."""
        told = self.disk / "entry.reg"
        told.unlink(missing_ok=True)
        self.run("reg", "export", rf"{ENTRIES}\{name}", r"C:\entry.reg", "/y", "/reg:64")
        lines = told.read_text("utf-16").splitlines() if told.exists() else []
        rows = (line.partition("=")[::2] for line in lines if line.startswith('"'))
        return {key.strip('"'): value.strip('"').replace("dword:", "") for key, value in rows}
