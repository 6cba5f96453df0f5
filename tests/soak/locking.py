# SPDX-License-Identifier: EUPL-1.2
"""L1 and M1: the lock ends the process that held keys; what begins anew knows nothing of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hop_desktop.app import drafts
from tests.soak.campaign import Campaign, Part, Result
from tests.worlds import HEAD, PASSPHRASE, a_kindergarten, unlocked

WAYS = ("demand", "idle", "sleep", "screen")
SOON_S, PATIENCE_S = 2.0, 60.0
WORDS = "Õunapuu all kühvli taga salajane mustand"
PIECE = 1 << 20

# Opens the store through the window, keeps a draft, tells what it knows, and locks.
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from hop_desktop.bootstrap import Program, an_application
from hop_desktop.app import drafts
from hop_desktop.gui.pages.unlock_page import UnlockPage

folder, way, login, passphrase, words = Path(sys.argv[1]), *sys.argv[2:]
application = an_application()
application.setQuitOnLastWindowClosed(False)
program = Program(application, folder)
program.show()
window = program.window

def open_door():
    page = window.door.currentWidget() if window.door else None
    if isinstance(page, UnlockPage) and page.ui.loginBox.box.isEnabled():
        page.tried.emit(login, passphrase)
        opening.stop()
        waiting.start(20)

def keep():
    if window.shell is not None:
        waiting.stop()
        window.runner.run(know, owner=window, done=tell)

def know(session):
    drafts.keep(session, "observation", {"facts": words})
    ring = session.store._holders.ring
    keys = [*ring.masters.values(), ring.exchange, ring.signing]
    return [key.hex() for key in keys]

def tell(keys):
    print(*keys, flush=True)
    sys.stdin.readline()
    if way == "demand":
        window.lock()
    elif way == "idle":
        window._idle.set_minutes(0)
    elif way == "sleep":
        window._events.take_going(True)
    else:
        window._events._own = ""
        from PySide6.QtDBus import QDBusMessage
        window._events.take_lock(QDBusMessage())

opening, waiting = QTimer(), QTimer()
opening.timeout.connect(open_door)
opening.start(20)
waiting.timeout.connect(keep)
sys.exit(application.exec())
"""


@dataclass(frozen=True, slots=True)
class Locked:
    """What came of a lock: how long the old process lived, the new one, and what was known.

    ``was_known`` says whether a look into the old one's memory finds what was known: the control.
    """

    was_known: bool
    seconds: float
    began: int | None
    secrets: tuple[bytes, ...]


def locked(folder: Path, tries: int) -> Result:
    """Lock in every way: the old process is gone soon, another asks, and no draft is lost."""
    bad = 0
    for number in range(tries):
        home = folder / str(number)
        a_kindergarten(home).close()
        found = _lock(home, WAYS[number % len(WAYS)])
        bad += found.seconds > SOON_S or found.began is None or not found.was_known
        _end(found.began)
        session = unlocked(home, HEAD)
        kept = drafts.kept(session, "observation")
        bad += kept is None or kept.fields.get("facts") != WORDS
        session.close()
    return tries, bad


def scanned(folder: Path, tries: int) -> Result:
    """Read the whole memory of the process that begins anew: no key, passphrase or word in it."""
    bad = 0
    for number in range(tries):
        home = folder / str(number)
        a_kindergarten(home).close()
        found = _lock(home, "demand")
        assert found.began is not None
        time.sleep(1.0)  # let it come to rest: there is more to find then
        memory = b"".join(_memory(found.began))
        bad += not memory or not found.was_known
        bad += any(secret in memory for secret in found.secrets)
        _end(found.began)
    return tries, bad


def _lock(home: Path, way: str) -> Locked:
    command = [sys.executable, "-c", PROGRAM, str(home), way, HEAD, PASSPHRASE, WORDS]
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=around
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        keys = process.stdout.readline().split()
        assert keys
        secrets = tuple(_forms(keys))
        before = b"".join(_memory(process.pid))
        process.stdin.write("\n")
        process.stdin.flush()
        started = time.monotonic()
        process.wait(PATIENCE_S)
        seconds = time.monotonic() - started
    was_known = any(secret in before for secret in secrets)
    return Locked(was_known, seconds, _begun_anew(home), secrets)


def _forms(keys: list[str]) -> Iterator[bytes]:
    for key in keys:
        yield bytes.fromhex(key)
        yield key.encode()
    for text in (PASSPHRASE, WORDS):
        yield from (text.encode(), text.encode("utf-16-le"))


def _begun_anew(home: Path) -> int | None:
    """Return the process that was started over the folder."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            with suppress(OSError):
                words = path.read_bytes().split(b"\0")
                if b"hop_desktop" in words and str(home).encode() in words:
                    return int(path.parent.name)
        time.sleep(0.05)
    return None


def _memory(pid: int) -> Iterator[bytes]:
    """Yield what a process holds in memory that it could have written to."""
    maps = Path(f"/proc/{pid}/maps").read_text().splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            where, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            first, last = (int(number, 16) for number in where.split("-"))
            with suppress(OSError, ValueError, OverflowError):
                memory.seek(first)
                yield memory.read(last - first)


def _end(pid: int | None) -> None:
    if pid is not None:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


CAMPAIGNS = (
    Campaign(name="L1", parts=(Part(name="locked", run=locked, full=20, few=1),)),
    Campaign(name="M1", parts=(Part(name="scanned", run=scanned, full=5, few=0),)),
)
