# SPDX-License-Identifier: EUPL-1.2
"""M0: a large package comes in while the system gives little memory more than is held already.

The program of the windows, with its thread, opens the desk and takes the package in; from then on
it may grow by a number of MiB that rises from case to case. Good is the package taken in, or a
message with title and advice and the store as it was; a process that just ends is bad.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from random import Random

from hop_desktop.app import opening
from tests import worlds
from tests.app.houses import dump
from tests.hostile.ground import CONTENT, PDF, archive, container, covered, inside
from tests.hostile.test_vectors import a_desk
from tests.sealing.forging import stored
from tests.soak.campaign import Campaign, Part, Result

SEED = 20261128
ATTACHMENT_MIB = 40
# From far too little to more than enough for an attachment of this size.
ENOUGH = 10

TAKES_IN = """
import re, resource, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from hop_desktop.app import inbox, opening
from hop_desktop.gui.messages import explain
from hop_desktop.gui.runner import Runner
from tests import worlds

application, runner = QApplication([]), Runner()
folder, package, more = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])

def opened():
    session = opening.unlock(worlds.surroundings(folder), login="kai", passphrase=worlds.PASSPHRASE)
    inbox.inbox(session)
    return session, None

def taken(arrival):
    print("taken", arrival.what.value, flush=True)
    application.quit()

def refused(error):
    message = explain(error)
    print("refused", type(error).__name__, bool(message.title and message.advice), flush=True)
    application.quit()

def limited(_):
    held = int(re.search(r"VmSize:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) << 10
    resource.setrlimit(resource.RLIMIT_AS, (held + (more << 20), resource.RLIM_INFINITY))
    runner.run(
        lambda session: inbox.take_in(session, inbox.read_package_file(package)),
        owner=runner, done=taken, failed=refused,
    )

def stumbled(error):
    print("stumbled", repr(error), flush=True)
    application.quit()

runner.refused.connect(refused)
runner.stumbled.connect(stumbled)
runner.open(opened, owner=runner, done=limited)
application.exec()
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
runner.shut_down()
"""


def a_large_package(path: Path, mib: int) -> None:
    """Write a package with one large attachment that nothing compresses."""
    content = PDF + Random(SEED).randbytes(mib << 20)  # noqa: S311  repeatable on purpose
    told = {
        "file": "attachment-001.pdf",
        "title": "Õpimapp",
        "media": "pdf",
        "size": len(content),
        "sha256": sha256(content).hexdigest(),
    }
    files = inside({**CONTENT, "files": [told]}, attachment_001__pdf=content)
    path.write_bytes(container(stored(archive(covered(files)))).bytes())


def taken_in_with_little(folder: Path, tries: int) -> Result:
    """Take the package in with so many steps of memory; the last one must be enough.

    A few steps are taken with a smaller package.
    """
    if sys.platform != "linux":
        return 0, 0
    begun, live, package = folder / "algus", folder / "vald", folder / "pakett.cdoc2"
    desk = a_desk(begun)
    before = dump(desk)
    desk.close()
    mib = ATTACHMENT_MIB if tries >= ENOUGH else ATTACHMENT_MIB // 8
    a_large_package(package, mib)
    bad, said = 0, []
    for number in range(tries):
        shutil.copytree(begun, live)
        more = ENOUGH * mib * number // max(tries - 1, 1)
        told = _told(live, package, more)
        said.append(told)
        bad += _is_bad(live, told, before)
        shutil.rmtree(live)
    return tries, bad + (not said[-1].startswith("taken")) + (not said[0].startswith("refused"))


def _told(live: Path, package: Path, more: int) -> str:
    command = [sys.executable, "-c", TAKES_IN, str(live), str(package), str(more)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode or not done.stdout:
        return f"ended {done.returncode} {done.stderr[-400:]}"
    return done.stdout.strip()


def _is_bad(live: Path, told: str, before: dict[str, list[str]]) -> bool:
    desk = opening.unlock(worlds.surroundings(live), login="kai", passphrase=worlds.PASSPHRASE)
    try:
        whole = desk.store.verify().ok
        # Unlocking is written down; everything else must be as it was.
        same = _content(dump(desk)) == _content(before)
    finally:
        desk.close()
    if told.startswith("taken"):
        return not whole or same
    good = whole and same and told.startswith("refused") and told.endswith("True")
    if not good:
        sys.stderr.write(f"M0: {told}\n")
    return not good


def _content(rows: dict[str, list[str]]) -> dict[str, list[str]]:
    return {table: held for table, held in rows.items() if not table.startswith("journal")}


CAMPAIGNS = (
    Campaign(name="M0", parts=(Part(name="import", run=taken_in_with_little, full=36, few=2),)),
)
