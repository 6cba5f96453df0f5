# SPDX-License-Identifier: EUPL-1.2
"""Packages of Debian that the work on the project takes, and installing those that are missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commands import Command

# What Qt needs wherever it draws.
LIBRARIES = (
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
)
# What Qt needs on a screen of X11.
SCREEN_LIBRARIES = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
# strace watches that the program opens no socket, records what it asks of the disk and lets system
# calls fail; git lists what the repository holds, openssl checks what an outsider would check, a
# bus of its own says that the computer goes to sleep. The others let a program that knows only
# accessible names work with the window: a screen, the bus of screen readers, the system's Python
# on that bus.
TEST_TOOLS = (
    "strace",
    "git",
    "openssl",
    "dbus-daemon",
    "xvfb",
    "at-spi2-core",
    "python3-gi",
    *SCREEN_LIBRARIES,
)

# What takes programs apart and puts a package together; Debian keeps the library that Python can be
# started by in a package of its own.
BUILD_TOOLS = ("binutils", "dpkg-dev", "patchelf")
PYTHON_LIBRARY = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
# What looks a package over, makes the clean system in which it is tried, and types there; and the
# libraries that it will depend on, for their packages tell from which version on.
PACKAGE_TOOLS = (
    "lintian",
    "appstream",
    "desktop-file-utils",
    "debootstrap",
    "xdotool",
    "libwayland-client0",
    "libwayland-cursor0",
    *SCREEN_LIBRARIES,
)
# What makes an installer for Windows on Linux, looks into it, and runs it.
INSTALLER_TOOLS = ("nsis", "7zip", "wine64")


def install_missing(wanted: Sequence[str]) -> None:
    """Install what is missing on a Debian where we may; else say what to run, and stop."""
    missing = _missing_packages(wanted)
    if not missing:
        return
    if shutil.which("apt-get") is None or os.name == "nt" or os.geteuid() != 0:
        sys.exit(
            "These system packages are missing. Run this once, then start again:\n"
            "    sudo apt-get update && sudo apt-get install --no-install-recommends "
            + " ".join(missing)
        )
    print(f"Installing {' '.join(missing)}.", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *missing]):
        step: Command = ["apt-get", "-qq", *command]
        # The packages' own words are of no use here; what goes wrong is said on the other stream.
        subprocess.run(step, env=quiet, stdout=subprocess.DEVNULL, check=True)


def _missing_packages(wanted: Sequence[str]) -> list[str]:
    """List by Debian's names what is missing; nothing on a system without dpkg."""
    if shutil.which("dpkg-query") is None:
        return []
    installed = _installed_packages()
    # Debian 13 renamed some libraries when time became 64 bits wide.
    missing = [name for name in wanted if not installed & {name, f"{name}t64"}]
    # Debian keeps the part of venv that brings pip in a package of its own.
    return missing if find_spec("ensurepip") else [*missing, "python3-venv"]


def _installed_packages() -> set[str]:
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return {line.split()[1] for line in listing.splitlines() if line.startswith("installed ")}
