# SPDX-License-Identifier: EUPL-1.2
"""A bundle as the one for Windows is laid out, with a program in it that only waits."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installer import makensis

from hop_desktop.gui.resources import resources_folder

PROGRAMS = ("hop-desktop.exe", "hop-desktop-console.exe")
WAITS = """\
Target {machine}-unicode
Unicode true
OutFile "{program}"
SilentInstall silent
RequestExecutionLevel user
Section
  again:
  Sleep 1000
  Goto again
SectionEnd
"""


def make(folder: Path, machine: str, mark: str) -> Path:
    """Make the bundle in a folder: programs, our resources, and a file that ``mark`` names."""
    inside = folder / "_internal"
    shutil.copytree(resources_folder(), inside / "hop_desktop" / "resources")
    for name in (f"ainult-{mark}.txt", "õ/Šveits ja žürii.txt"):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).write_text(mark, encoding="utf-8")
    for name in PROGRAMS:
        script = WAITS.format(machine=machine, program=folder / name)
        command = [makensis(), "-V1", "-INPUTCHARSET", "UTF8", "-"]
        subprocess.run(command, input=script, check=True, text=True)
    return folder
