# SPDX-License-Identifier: EUPL-1.2
"""From the start of the process to the painted unlock window, and the memory after unlocking.

Peers: an empty PySide6 window on the same Python, and KeePassXC where it is installed. A bundle is
held against the same program from source, when ``dev.py build bundle`` has made one.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benching.framebuffer import Screen
from benching.rows import UNLIMITED, Row, in_turns, of_all, ratio
from tests import worlds

RUNS, MEMORY_RUNS = 7, 5
OF_EMPTY, OF_KEEPASS, OF_SOURCE, OF_MEMORY, OF_KEEPASS_MEMORY = 1.05, 1.0, 1.3, 100.0, 1.0
BUNDLED = Path(__file__).resolve().parents[2] / "dist" / "hop-desktop" / "hop-desktop"
REST_S, STILL_MB, PATIENCE_S = 1.0, 0.5, 20.0
"""A program is at rest when its memory has kept within so little for so long."""
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
            yield from _memory(house, Path(passing), skip)


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
        if BUNDLED.exists():
            bundled = [str(BUNDLED), "--folder", str(house)]
            acts["bundle"] = lambda: screen.until_painted(bundled, {}, colours=TEXT)
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
    if "bundle" in taken:
        name = "start of the bundle, of the same from source"
        yield ratio(name, taken["bundle"], taken["ours"], OF_SOURCE)
    else:
        skip("starting: dev.py build bundle has made no bundle")
    for name, values in taken.items():
        yield of_all(f"start to painted window, {name}", values, UNLIMITED, unit="ms")


def _quiet_keepass(home: Path) -> Path:
    settings = home / "keepassxc.ini"
    settings.write_text("[General]\nUpdateCheckMessageShown=true\n", encoding="ascii")
    return settings


def _memory(house: Path, home: Path, skip: Callable[[str], object]) -> Iterator[Row]:
    command = [sys.executable, "-c", UNLOCKED, str(house), worlds.HEAD, worlds.PASSPHRASE]
    unseen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def ours() -> float:
        told = subprocess.run(command, check=True, capture_output=True, text=True, env=unseen)
        return float(told.stdout)

    acts: dict[str, Callable[[], float]] = {"ours": ours}
    if shutil.which("keepassxc-cli") and Screen.is_possible():
        acts["keepass"] = lambda: _memory_of_keepass(home)
    else:
        skip("memory: KeePassXC and its command line or Xvfb are not installed")
    taken = in_turns(acts, runs=MEMORY_RUNS)
    yield of_all("memory after unlocking, Today open", taken["ours"], OF_MEMORY, unit="MB")
    if "keepass" in taken:
        name = "memory after unlocking, of KeePassXC"
        yield ratio(name, taken["ours"], taken["keepass"], OF_KEEPASS_MEMORY)
        name = "memory after unlocking, KeePassXC"
        yield of_all(name, taken["keepass"], UNLIMITED, unit="MB")


def _memory_of_keepass(home: Path) -> float:
    """Return the megabytes of KeePassXC with an empty database open, when it has come to rest."""
    database, secret = home / "empty.kdbx", home / "passphrase"
    if not database.exists():
        twice = f"{worlds.PASSPHRASE}\n{worlds.PASSPHRASE}\n"
        make = ["keepassxc-cli", "db-create", "-p", str(database)]
        subprocess.run(make, check=True, capture_output=True, text=True, input=twice)
        secret.write_text(worlds.PASSPHRASE + "\n", encoding="utf-8")
    open_it = 'exec keepassxc --config "$1" --pw-stdin "$2" < "$3"'
    names = [str(_quiet_keepass(home)), str(database), str(secret)]
    command = ["sh", "-c", open_it, "sh", *names]
    with (
        Screen() as screen,
        screen.painted(command, {"HOME": str(home)}, colours=TEXT) as (program, _),
    ):
        return _memory_at_rest(program)


def _memory_at_rest(program: int) -> float:
    since = started = time.perf_counter()
    kept = _megabytes(program)
    while time.perf_counter() - since < REST_S and time.perf_counter() - started < PATIENCE_S:
        time.sleep(REST_S / 20)
        now = _megabytes(program)
        if abs(now - kept) > STILL_MB:
            kept, since = now, time.perf_counter()
    return kept


def _megabytes(program: int) -> float:
    status = Path(f"/proc/{program}/status").read_text(encoding="ascii")
    return int(re.findall(r"VmRSS:\s+(\d+)", status)[0]) / 1024
