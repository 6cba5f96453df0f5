# SPDX-License-Identifier: EUPL-1.2
"""The environments of the project: made of what the locks name, and anew when these change."""

from __future__ import annotations

import hashlib
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import translations
from commands import PYTHON, ROOT, VENV, WORKSHOP, must, script
from system_packages import (
    BUILD_TOOLS,
    LIBRARIES,
    PACKAGE_TOOLS,
    PYTHON_LIBRARY,
    TEST_TOOLS,
    install_missing,
)

if TYPE_CHECKING:
    from commands import Command

RUNTIME = ROOT / "packaging" / "requirements.lock"
# The development lock holds everything the runtime lock holds; a test compares them.
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.lock"
# The build lock holds what building needs beside the runtime lock.
BUILDING = ROOT / "packaging" / "requirements-build.lock"
REPORT_NAME = "installed.json"


def set_up(lock: Path) -> None:
    """Make .venv hold what the lock names, the project and its compiled translations."""
    if not _is_current(lock):
        print(f"Setting up from {lock.relative_to(ROOT)}; this happens once.", flush=True)
        started = time.monotonic()
        install_missing([*LIBRARIES, *(TEST_TOOLS if lock == DEVELOPMENT else ())])
        _make_environment()
        _install(lock)
        must([*_pip(PYTHON), "--no-build-isolation", "--no-index", "-e", ROOT])
        _stamp(lock).write_text(_fingerprint(lock), encoding="ascii")
        print(f"Set up in {time.monotonic() - started:.1f} s.", flush=True)
    translations.compile_all()


def set_up_workshop(*, for_a_package: bool) -> None:
    """Make .venv-build hold what the runtime lock and the build lock name, and nothing else."""
    tools = [*LIBRARIES, *BUILD_TOOLS, *(PACKAGE_TOOLS if for_a_package else ())]
    install_missing([*tools, PYTHON_LIBRARY] if sys.base_prefix == "/usr" else tools)
    stamp, print_ = WORKSHOP / f"{BUILDING.stem}.stamp", _fingerprint(RUNTIME, BUILDING)
    if not stamp.exists() or stamp.read_text(encoding="ascii") != print_:
        print(f"Setting up from {BUILDING.relative_to(ROOT)}; this happens once.", flush=True)
        must([sys.executable, "-m", "venv", "--clear", WORKSHOP])
        _install(
            RUNTIME, BUILDING, python=script("python", WORKSHOP), report=WORKSHOP / REPORT_NAME
        )
        stamp.write_text(print_, encoding="ascii")
    translations.compile_all(WORKSHOP)


def _is_current(lock: Path) -> bool:
    locks = {lock, DEVELOPMENT}
    return PYTHON.exists() and any(
        _stamp(each).exists() and _stamp(each).read_text(encoding="ascii") == _fingerprint(each)
        for each in locks
    )


def _stamp(lock: Path) -> Path:
    return VENV / f"{lock.stem}.stamp"


def _fingerprint(*locks: Path) -> str:
    """Hash what an environment is made of: locks, project settings, Python and place."""
    parts = (
        *(lock.read_bytes() for lock in locks),
        (ROOT / "pyproject.toml").read_bytes(),
        repr((sys.version_info, str(ROOT))).encode(),
    )
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _make_environment() -> None:
    if _is_made_here():
        return
    if VENV.is_symlink():  # --clear would empty the folder that it points to
        sys.exit(f"{VENV} is a link to another checkout's environment. Remove the link first.")
    must([sys.executable, "-m", "venv", "--clear", VENV])


def _is_made_here() -> bool:
    """Tell whether .venv was made in this folder by this Python; a moved one does not work."""
    notes = VENV / "pyvenv.cfg"
    if not notes.exists() or not PYTHON.exists():
        return False
    lines = notes.read_text(encoding="utf-8").splitlines()
    values = dict(line.partition(" = ")[::2] for line in lines)
    same_python = values.get("version", "").startswith(
        f"{sys.version_info[0]}.{sys.version_info[1]}."
    )
    return same_python and values.get("command", "").endswith(str(VENV))


def _install(*locks: Path, python: Path = PYTHON, report: Path | None = None) -> None:
    """Install what locks name; ``report`` gets pip's account of every archive."""
    told: Command = ["--report", report] if report else []
    read = [part for lock in locks for part in ("-r", lock)]
    must([*_pip(python), *told, "--require-hashes", *read])


def _pip(python: Path) -> Command:
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    return [python, *pip]
