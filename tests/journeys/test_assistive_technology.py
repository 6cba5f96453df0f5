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
from ctypes import CDLL
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from hop_desktop.app import children, opening
from hop_desktop.app import house as own_house
from hop_desktop.domain.observations import Area
from tests import worlds
from tests.builders import a_child
from tests.gui.pages import KINDERGARTEN, PASSPHRASE

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = Path("/usr/bin/python3")
OTHERS = ("WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "QT_SCALE_FACTOR")
"""Ways to somebody else's screen and bus; a window of another size hides other things."""
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt needs to draw on an X server, with the Debian packages; the rest comes with these."""
TOLD = "Kattis hommikuringis kõrvad ja läks ukse juurde."
PATIENCE_S = 600


def missing() -> Iterator[str]:
    """Yield the Debian packages of the tools that are not here."""
    if shutil.which("Xvfb") is None:
        yield "xvfb"
    if shutil.which("dbus-daemon") is None:
        yield "dbus-daemon"
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        yield "at-spi2-core"
    asked = [str(SYSTEM_PYTHON), "-c", "from gi.repository import Gio"]
    if not SYSTEM_PYTHON.exists() or subprocess.run(asked, check=False).returncode != 0:
        yield "python3-gi"
    for library, package in LIBRARIES.items():
        try:
            CDLL(library)
        except OSError:
            yield package


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Yield the environment of a screen and a bus of their own; both end afterwards.

    The bus starts whatever assistive technology needs, and nothing of that may reach the screen,
    the settings or the bus of whoever runs the tests.
    """
    if packages := list(missing()):
        pytest.skip(f"not installed: {' '.join(packages)}")
    own = {name: value for name, value in os.environ.items() if name not in OTHERS}
    own |= {"XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_RUNTIME_DIR": str(tmp_path)}
    own |= {"GSETTINGS_BACKEND": "memory", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
    own |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24"]
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with ExitStack() as ending:
        own["DISPLAY"] = f":{told_by(ending, screen, own)}"
        own["DBUS_SESSION_BUS_ADDRESS"] = told_by(ending, bus, own)
        yield own


def told_by(ending: ExitStack, command: list[str], around: dict[str, str]) -> str:
    """Start a server that ends with the test; return the first line that it says."""
    quiet = subprocess.DEVNULL
    server = ending.enter_context(
        subprocess.Popen(command, env=around, stdout=subprocess.PIPE, stderr=quiet, text=True)
    )
    ending.callback(server.terminate)
    assert server.stdout is not None
    return server.stdout.readline().strip()


@contextmanager
def program(folder: Path, around: dict[str, str], log: Path) -> Iterator[None]:
    """Let the program run as it is installed; ``log`` gets what it says to the terminal."""
    command = [sys.executable, "-m", "hop_desktop", "--folder", str(folder)]
    with log.open("wb") as said:
        running = subprocess.Popen(command, cwd=ROOT, env=around, stderr=said)
        try:
            yield
        finally:
            running.terminate()
            running.wait()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is the bus of Linux's screen readers")
def test_an_observation_is_recorded_by_accessible_names_alone(
    tmp_path: Path, desktop: dict[str, str]
) -> None:
    clock = partial(datetime.now, UTC)  # noqa: TID251  the program outside goes by it too
    around_store = worlds.surroundings(tmp_path / "house")._replace(clock=clock)
    session = opening.found(around_store, KINDERGARTEN).session
    child = children.save_child(session, a_child(group_id=own_house.groups(session)[0].id))
    session.close()

    reader = [SYSTEM_PYTHON, Path(__file__).with_name("assistive.py")]
    log = tmp_path / "said.txt"
    with program(tmp_path / "house", desktop, log):
        told = subprocess.run(
            [*reader, PASSPHRASE, child.name, TOLD],
            env=desktop,
            check=False,
            stderr=subprocess.PIPE,
            text=True,
            timeout=PATIENCE_S,
        )

    assert (told.returncode, told.stderr) == (0, ""), told.stderr + log.read_text()
    session = opening.unlock(around_store, login=KINDERGARTEN.login, passphrase=PASSPHRASE)
    kept = [each.observation for each in children.child_file(session, child.id).observations]
    session.close()
    assert [(each.child_id, each.area, each.facts) for each in kept] == [
        (child.id, Area.PLAY, TOLD)
    ]
