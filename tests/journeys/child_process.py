# SPDX-License-Identifier: EUPL-1.2
"""Start a part of a journey in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]


def started(
    module: str,
    *arguments: str | Path,
    before: Sequence[str | Path] = (),
    environment: Mapping[str, str] | None = None,
) -> subprocess.Popen[str]:
    """Start a module of this folder; ``before`` is a program that watches it, with its options."""
    command = [*before, sys.executable, "-m", f"tests.journeys.{module}", *arguments]
    around = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / "packaging"),
        **(environment or {}),
    }
    return subprocess.Popen(command, cwd=ROOT, env=around, stdout=subprocess.PIPE, text=True)
