# SPDX-License-Identifier: EUPL-1.2
"""T1, N1 and N2: a whole day in the real windows, watched from outside or without any network."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.soak.campaign import Campaign, Part, Result

ROOT = Path(__file__).resolve().parents[2]
# The story of the day presses what the demo presses.
sys.path.append(str(ROOT / "packaging"))
from tests.journeys.test_privacy import (  # noqa: E402  after the path
    NOWHERE,
    lived,
    planted_words,
    stands_in,
    written_in,
)

REACHES_OUT = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio"}
QT_REACHES_OUT = ("PySide6.QtNetwork", "PySide6.QtWebEngine", "PySide6.QtQml", "PySide6.QtQuick")
PATIENCE_S = 300


def written(folder: Path, tries: int) -> Result:
    """Live a day and look at every path that was written and every file that is left.

    Nothing stands elsewhere, and no planted word stands anywhere in the clear.
    """
    tried = bad = 0
    while tried < tries and shutil.which("strace"):
        home = folder / f"{tried}"
        home.mkdir()
        day = lived(home, folder / f"seen {tried}")
        paths = set(written_in(day))
        bad += sum(not path.startswith((str(day.folder), *NOWHERE)) for path in paths)
        files = [path.read_bytes() for path in day.files()]
        bad += sum(stands_in(data, word) for data in files for word in planted_words())
        tried += len(paths) + len(files)
    return tried, bad


def sockets(folder: Path, tries: int) -> Result:
    """Live a day and look at every call to the network: none is of the internet."""
    if not shutil.which("strace"):
        return 0, 0
    day = lived(folder, folder.parent / f"{folder.name}.seen")
    calls = [line for line in day.seen if line]
    return max(len(calls), 0), sum("AF_INET" in line for line in calls) + (len(calls) < tries)


def without_a_network(folder: Path, tries: int) -> Result:
    """Live a day where there is no network at all, not even to this computer itself."""
    bad = 0
    for number in range(tries):
        home = folder / f"{number}"
        home.mkdir()
        command = ["unshare", "-n", sys.executable, "-m", "tests.journeys.whole_day", str(home)]
        around = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT / "packaging"),
            "HOME": str(home),
        }
        ended = subprocess.run(
            command, cwd=ROOT, env=around, capture_output=True, check=False, timeout=PATIENCE_S
        )
        bad += ended.returncode != 0
    return tries, bad


def imports(_folder: Path, tries: int) -> Result:
    """Read every module of ours: none imports what could reach a network."""
    modules = sorted((ROOT / "hop_desktop").rglob("*.py"))
    names = [_imported(path) for path in modules]
    bad = sum(
        bool(found & REACHES_OUT) or any(name.startswith(QT_REACHES_OUT) for name in found)
        for found in names
    )
    return len(modules), bad + (len(modules) < tries)


def _imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


CAMPAIGNS = (
    Campaign(name="T1", parts=(Part(name="written", run=written, full=100, few=0),)),
    Campaign(name="N1", parts=(Part(name="sockets", run=sockets, full=100, few=0),)),
    Campaign(
        name="N2",
        parts=(
            Part(name="without", run=without_a_network, full=1, few=0),
            Part(name="imports", run=imports, full=300, few=300),
        ),
    ),
)
