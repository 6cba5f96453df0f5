# SPDX-License-Identifier: EUPL-1.2
"""The checks of the project: which they are, and running all of them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import commands
from commands import PYTHON, display, script

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commands import Command

# Tests through windows: no coverage is measured in them.
WINDOWS = ("tests/gui", "tests/journeys", "tests/test_large.py")


def steps(chosen: Sequence[str], pytest: Sequence[str] = ()) -> dict[str, Command]:
    """Name the checks in the order they run; ``chosen`` tests are one step, all of them two.

    Following every line costs the windows half their time again, and the rooms below them have
    tests of their own that reach every line: only those are measured.
    """
    run: list[str | Path]
    run = [PYTHON, "-m", "pytest", "--no-header", "-n", "2", "--dist", "loadfile", *pytest]
    run += ["-rfEs"]  # what was skipped says why, as what failed does
    tests: dict[str, Command] = {
        "rooms": [*run, "--cov", *(f"--ignore={folder}" for folder in WINDOWS)],
        "windows": [*run, *WINDOWS],
    }
    return {
        "ruff format": [PYTHON, "-m", "ruff", "format", "--check", "."],
        "ruff check": [PYTHON, "-m", "ruff", "check", "."],
        "mypy": [PYTHON, "-m", "mypy"],
        "lint-imports": [script("lint-imports")],
        **({"pytest": [*run, *chosen]} if chosen else tests),
    }


def run_all(named: dict[str, Command]) -> int:
    """Run every step even when one fails; say what each took; answer 1 when any failed."""
    results: list[tuple[str, bool, float]] = []
    for name, command in named.items():
        print(f"== {name}", flush=True)
        started = time.monotonic()
        passed = commands.run(command, environment=display()) == 0
        results.append((name, passed, time.monotonic() - started))
    print("== summary")
    for name, passed, seconds in results:
        print(f"{'passed' if passed else 'FAILED'}  {name:<14}{seconds:7.1f} s")
    return 0 if all(passed for _, passed, _ in results) else 1
