# SPDX-License-Identifier: EUPL-1.2
"""From the start of the process to the painted unlock window, and the memory after unlocking.

Peers: an empty PySide6 window on the same Python, and KeePassXC where it is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benching.framebuffer import Screen
from benching.rows import Row, in_turns, of_all, ratio
from tests import worlds

RUNS = 7
OF_EMPTY, OF_KEEPASS, OF_MEMORY = 1.05, 1.0, 100.0
TEXT, PLAIN = 6, 1
"""Colours beside the dark screen: of letters with soft edges, and of an empty window."""

EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.resize(1180, 760)
window.show()
application.exec()
"""

UNLOCKED = """
import re, sys
from pathlib import Path
from hop_desktop.gui.binding import begin_binding
begin_binding()
from PySide6.QtCore import QTimer
from hop_desktop.bootstrap import Program, an_application
application = an_application()
program = Program(application, Path(sys.argv[1]))
program.show()
window = program.window
def unlock():
    window.door.currentWidget().tried.emit(sys.argv[2], sys.argv[3])
    look.start(20)
def tell():
    if window.shell is not None and not window.runner.is_working:
        status = Path("/proc/self/status").read_text()
        print(int(re.search(r"VmRSS:\\s+(\\d+)", status)[1]) / 1024, flush=True)
        application.quit()
look = QTimer()
look.timeout.connect(tell)
QTimer.singleShot(1500, unlock)
application.exec()
program.end()
"""


def measured(skip: Callable[[str], object]) -> Iterator[Row]:
    """Yield the ratios of starting, and the memory; what cannot be is said to ``skip``."""
    with tempfile.TemporaryDirectory() as passing:
        house = Path(passing) / "house"
        worlds.a_kindergarten(house).close()
        if Screen.is_possible():
            yield from _starts(house, Path(passing), skip)
        else:
            skip("starting: Xvfb is not installed")
        if sys.platform == "linux":
            yield _memory(house)


def _starts(house: Path, home: Path, skip: Callable[[str], object]) -> Iterator[Row]:
    python = {"PYTHONDONTWRITEBYTECODE": ""}
    ours = [sys.executable, "-m", "hop_desktop", "--folder", str(house)]
    with Screen() as screen:
        acts: dict[str, Callable[[], float]] = {
            "ours": lambda: screen.until_painted(ours, python, colours=TEXT),
            "empty": lambda: screen.until_painted(
                [sys.executable, "-c", EMPTY], python, colours=PLAIN
            ),
        }
        if keepass := shutil.which("keepassxc"):
            settings = _quiet_keepass(home)
            acts["keepass"] = lambda: screen.until_painted(
                [keepass, "--config", str(settings)], {"HOME": str(home)}, colours=TEXT
            )
        taken = in_turns(acts, runs=RUNS)
    yield ratio(
        "start to painted window, of an empty window", taken["ours"], taken["empty"], OF_EMPTY
    )
    if "keepass" in taken:
        name = "start to painted window, of KeePassXC"
        yield ratio(name, taken["ours"], taken["keepass"], OF_KEEPASS)
    else:
        skip("starting: KeePassXC is not installed")
    for name, values in taken.items():
        yield of_all(f"start to painted window, {name}", values, float("inf"), unit="ms")


def _quiet_keepass(home: Path) -> Path:
    settings = home / "keepassxc.ini"
    settings.write_text("[General]\nUpdateCheckMessageShown=true\n", encoding="ascii")
    return settings


def _memory(house: Path) -> Row:
    command = [sys.executable, "-c", UNLOCKED, str(house), worlds.HEAD, worlds.PASSPHRASE]
    unseen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    values = [
        float(
            subprocess.run(command, check=True, capture_output=True, text=True, env=unseen).stdout
        )
        for _ in range(3)
    ]
    return of_all("memory after unlocking, Today open", values, OF_MEMORY, unit="MB")
