# SPDX-License-Identifier: EUPL-1.2
"""A whole observation by accessible names alone, over the bus that screen readers use.

The program runs as it is installed, on a screen of its own with a bus of its own. Where a tool for
that is missing, the journey is skipped and names it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from hop_desktop.app import children, opening
from hop_desktop.app import house as own_house
from tests import worlds
from tests.builders import a_child
from tests.gui.pages import KINDERGARTEN, PASSPHRASE

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = Path("/usr/bin/python3")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOLD = "Kattis hommikuringis kõrvad ja läks ukse juurde."
PATIENCE_S = 120


def missing() -> str:
    """Return the Debian package of the first tool that is not here; "" when all are."""
    if shutil.which("Xvfb") is None:
        return "xvfb"
    if shutil.which("dbus-daemon") is None:
        return "dbus-daemon"
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        return "at-spi2-core"
    asked = [str(SYSTEM_PYTHON), "-c", "from gi.repository import Gio"]
    known = SYSTEM_PYTHON.exists() and subprocess.run(asked, check=False).returncode == 0
    return "" if known else "python3-gi"


@contextmanager
def desktop() -> Iterator[dict[str, str]]:
    """Yield the environment of a screen and a bus of their own; both end afterwards."""
    with ExitStack() as ending:
        screen = told_by(ending, ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24"])
        bus = told_by(ending, ["dbus-daemon", "--session", "--nofork", "--print-address"])
        own = {"DISPLAY": f":{screen}", "DBUS_SESSION_BUS_ADDRESS": bus, "QT_QPA_PLATFORM": "xcb"}
        yield {**os.environ, **own, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "et_EE.UTF-8"}


def told_by(ending: ExitStack, command: list[str]) -> str:
    """Start a server that ends with the test; return the first line that it says."""
    quiet = subprocess.DEVNULL
    server = ending.enter_context(
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, text=True)
    )
    ending.callback(server.terminate)
    assert server.stdout is not None
    return server.stdout.readline().strip()


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=f"{missing()} is not installed")
def test_an_observation_is_recorded_by_accessible_names_alone(tmp_path: Path) -> None:
    folder = tmp_path / "house"
    clock = partial(datetime.now, UTC)  # noqa: TID251  the program outside goes by it too
    around_store = replace(worlds.surroundings(folder), clock=clock)
    session = opening.found(around_store, KINDERGARTEN).session
    child = children.save_child(session, a_child(group_id=own_house.groups(session)[0].id))
    session.close()
    with desktop() as around:
        own = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_RUNTIME_DIR": str(tmp_path)}
        program = subprocess.Popen(
            [sys.executable, "-m", "hop_desktop", "--folder", folder],
            cwd=ROOT,
            env=around | own,
            stderr=subprocess.DEVNULL,  # Qt misses there what left the screen meanwhile
        )
        try:
            reader = Path(__file__).with_name("assistive.py")
            told = subprocess.run(
                [SYSTEM_PYTHON, reader, PASSPHRASE, child.name, TOLD],
                env=around,
                check=False,
                capture_output=True,
                text=True,
                timeout=PATIENCE_S,
            )
        finally:
            program.terminate()
            program.wait()

    assert (told.returncode, told.stderr) == (0, "")
    session = opening.unlock(around_store, login=KINDERGARTEN.login, passphrase=PASSPHRASE)
    kept = children.child_file(session, child.id).observations
    session.close()
    assert [each.observation.facts for each in kept] == [TOLD]
