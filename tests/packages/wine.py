# SPDX-License-Identifier: EUPL-1.2
"""A computer that takes itself for Windows, as far as Wine goes: its disk and its registry."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

WINE = "wine64"
LONG_S = 60
ENTRIES = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"


class Wine:
    """One such computer in a folder; nothing of it is shown."""

    def __init__(self, folder: Path) -> None:
        self.disk = folder / "drive_c"
        self._around = {
            **{name: os.environ[name] for name in ("PATH",)},
            "HOME": str(folder.parent),
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "LC_ALL": "C.UTF-8",
        }
        self.run("wineboot", "--init")

    def run(self, *command: str | Path) -> int:
        """Run a program to its end; return the exit status."""
        told = [WINE, *command]
        return subprocess.run(told, env=self._around, capture_output=True, check=False).returncode

    def start(self, program: Path) -> subprocess.Popen[bytes]:
        """Start a program and leave it running."""
        return subprocess.Popen([WINE, program], env=self._around)

    def settle(self) -> None:
        """Wait for every program to end: an uninstaller goes on as a copy of itself."""
        subprocess.run(["wineserver", "--wait"], env=self._around, check=True, timeout=LONG_S)

    def kill_all(self) -> None:
        """End every program of this computer and the computer."""
        subprocess.run(["wineserver", "--kill", "--wait"], env=self._around, check=False)

    def entry(self, name: str) -> dict[str, str]:
        """Return what the list of installed programs says of one, nothing when it is not there."""
        asked = [WINE, "reg", "query", rf"{ENTRIES}\{name}", "/reg:64"]
        told = subprocess.run(asked, env=self._around, capture_output=True, check=False, text=True)
        rows = (line.split(None, 2) for line in told.stdout.splitlines() if line.startswith(" "))
        return {row[0]: row[2] for row in rows if len(row) == len(("name", "kind", "value"))}
