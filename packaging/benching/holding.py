# SPDX-License-Identifier: EUPL-1.2
"""How long the window answers nobody while long work goes on: the longest gap of its event loop.

The real windows of a house and a desk, offscreen, with the demo's hands: a package of 200 MB is
sealed and taken in, the store that holds it backed up, a long chronology set. The worst moment of
each counts, so there is nothing to take the middle of. Runs in a process of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from driving import at_rest, choose, press, read, wait, write
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from theatre import Calendar, House, hush

from benching.rows import UNLIMITED, Row, row
from hop_desktop.app import attachments, backups
from hop_desktop.bootstrap import an_application
from hop_desktop.domain.ids import CaseId, HandoverId
from hop_desktop.gui.page import PageName, Where
from tests import large, worlds

GAP_LIMIT = 300.0
BEAT_MS = 5
FILE_SIZE, FILES = 50_000_000, 4
ENTRIES = 900
PATIENCE_S = 120.0

Gaps = dict[str, tuple[float, float]]


class Pulse(QObject):
    """Beats as often as the event loop lets it, and remembers the longest pause between beats."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def during(self, work: Callable[[], object]) -> tuple[float, float]:
        """Return the longest pause and the whole time of a piece of work, in milliseconds."""
        self._longest, started = 0.0, time.perf_counter()
        self._last = started
        self._timer.start()
        work()
        self._beat()
        self._timer.stop()
        return self._longest * 1_000, (self._last - started) * 1_000

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now


def measured() -> Iterator[Row]:
    """Yield the longest gap of each long piece of work, and how long that took as a whole."""
    here = Path(__file__).resolve()
    path = os.pathsep.join((str(here.parents[2]), str(here.parents[1])))
    unseen = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path}
    command = [sys.executable, "-m", "benching.holding"]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=unseen).stdout
    for name, (gap, whole) in json.loads(told).items():
        yield row(f"longest gap of the window, {name}", gap, GAP_LIMIT)
        yield row(f"as a whole, {name}", whole, UNLIMITED)


def gaps(folder: Path) -> Gaps:
    """Let two houses do all long work through their windows, and return the gaps of each."""
    pulse, found = Pulse(), Gaps()
    house = House("house", folder / "house", Calendar())
    desk = House("desk", folder / "desk", Calendar())
    handover, long_case = _prepared(folder)
    sent = folder / "sent"
    sent.mkdir()

    _open(house, worlds.HEAD)
    _go(house, Where(page=PageName.CASE, id=long_case))

    def set_paper() -> None:
        press("Kronoloogia PDF-ina")
        read("Salvesta PDF")

    found["a long PDF"] = pulse.during(set_paper)
    press("Sulge")
    _go(house, Where(page=PageName.HANDOVER, id=handover))
    house.files.next = [sent]

    def seal() -> None:
        press("Sulge pakett", answer="Sulge pakett")
        read("Fail on kirjutatud", seconds=PATIENCE_S)

    found["sealing 200 MB"] = pulse.during(seal)
    _go(house, Where(page=PageName.SETTINGS, words="backups"))

    def back_up() -> None:
        press("Tee varukoopia kohe")
        read("Varukoopia on tehtud", seconds=PATIENCE_S)

    found["a backup of it"] = pulse.during(back_up)
    house.close()

    _open(desk, worlds.DESK_LEAD)
    _go(desk, Where(page=PageName.INBOX))
    desk.files.next = [next(sent.glob("HOP-*.cdoc2"))]

    def take_in() -> None:
        press("Vali pakett")
        read("Pakett on terve", seconds=PATIENCE_S)

    found["taking in 200 MB"] = pulse.during(take_in)
    desk.close()
    return found


def _open(house: House, login: str) -> None:
    house.open()
    choose("Kasutaja", login)
    write("Paroolifraas", worlds.PASSPHRASE)
    press("Ava")
    wait(lambda: house.window is not None and house.window.shell is not None, "an open house")


def _go(house: House, where: Where) -> None:
    if house.window is not None and house.window.shell is not None:
        house.window.shell.go(where)
    wait(at_rest, "a page at rest")


def _prepared(folder: Path) -> tuple[HandoverId, CaseId]:
    """Return the identifiers of an approved handover with 200 MB of files, and of a long case."""
    house, desk = worlds.a_kindergarten(folder / "house"), worlds.a_desk(folder / "desk")
    known, _ = worlds.introduced(house, desk)
    case = worlds.a_case_in_stage_two(house)
    for number in range(FILES):
        content = b"%PDF-1.7\n" + os.urandom(FILE_SIZE)
        attachments.attach_to_case(house, case.id, title=f"Fail {number}", content=content)
    handover = worlds.an_approved_handover(house, case.id, known.id)
    long_case = large.a_long_case(house, ENTRIES)
    backup_folder = folder / "backups"
    backup_folder.mkdir()
    plan = replace(backups.state(house).plan, folder=str(backup_folder), automatic=False)
    backups.change_plan(house, plan)
    house.close()
    desk.close()
    return handover.id, long_case.id


if __name__ == "__main__":
    hush()
    application = an_application()
    with tempfile.TemporaryDirectory() as passing:
        print(json.dumps(gaps(Path(passing))))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # they hold papers
