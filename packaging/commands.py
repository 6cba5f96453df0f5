# SPDX-License-Identifier: EUPL-1.2
"""Commands of the project's environments: where they stand, and running them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # an older Python could not evaluate this, and is to be told so in a sentence
    from collections.abc import Sequence

    Command = Sequence[str | Path]

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
WORKSHOP = ROOT / ".venv-build"


def display() -> dict[str, str]:
    """Answer the environment, with Qt drawing in memory where Linux has no display."""
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform != "linux" or has_display:
        return dict(os.environ)
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ}


def script(name: str, environment: Path = VENV) -> Path:
    """Answer where a command of an environment stands."""
    return environment / BIN.name / (f"{name}.exe" if os.name == "nt" else name)


def run(command: Command, *, environment: dict[str, str] | None = None) -> int:
    """Run a command in the folder of the project; answer its exit status."""
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def must(command: Command) -> None:
    """Run a command in the folder of the project; raise ``CalledProcessError`` when it fails."""
    subprocess.run(command, cwd=ROOT, check=True)
