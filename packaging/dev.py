# SPDX-License-Identifier: EUPL-1.2
"""Set everything up and run it: the one tool of the project, standard library only.

    python3 packaging/dev.py demo       the main job on sample data, through the real windows
    python3 packaging/dev.py run        the program
    python3 packaging/dev.py test       every check
    python3 packaging/dev.py check      every check but the slow tests
    python3 packaging/dev.py soak       fault campaigns at full size, into soak.json
    python3 packaging/dev.py bench      measure what is promised of speed, into bench.json
    python3 packaging/dev.py gallery    a picture of every screen, into gallery/
    python3 packaging/dev.py forms      compile ui/*.ui into hop_desktop/gui/forms
    python3 packaging/dev.py translate  bring resources/translations/*.ts up to date
    python3 packaging/dev.py build      make what is handed out, into dist/: bundle, deb, installer

The first run makes .venv from the locks beside this file; later runs start at once. What is built
is built in .venv-build, which holds what the program needs and what makes a bundle of it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import checks
import commands
import translations
from commands import PYTHON, ROOT, WORKSHOP, display, script
from environments import DEVELOPMENT, RUNTIME, set_up, set_up_workshop
from system_packages import INSTALLER_TOOLS, install_missing

# No names that pytest finds by itself: they take root, a network and minutes.
TRIED = "tests/packages/debian.py"
STAND_IN_TRIED = "tests/packages/windows.py"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; answer its exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036  the sentence is for whoever has an older one
        return _refuse(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    parser = argparse.ArgumentParser(description="Set the project up and run it.")
    parser.add_argument("subcommand", choices=SUBCOMMANDS)
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on to what is run")
    chosen = parser.parse_args(arguments)
    try:
        return SUBCOMMANDS[chosen.subcommand](chosen.rest)
    except subprocess.CalledProcessError as failure:
        return _refuse(f"{Path(failure.cmd[0]).name} failed with status {failure.returncode}.")
    except KeyboardInterrupt:
        return 130


def demo(rest: Sequence[str]) -> int:
    """Run the main job on sample data, on the display or offscreen where there is none."""
    set_up(RUNTIME)
    return commands.run([PYTHON, "packaging/demo.py", *rest], environment=display())


def run(rest: Sequence[str]) -> int:
    """Start the program."""
    set_up(RUNTIME)
    return commands.run([PYTHON, "-m", "hop_desktop", *rest])


def test(rest: Sequence[str]) -> int:
    """Run every check; arguments go to pytest."""
    set_up(DEVELOPMENT)
    return checks.run_all(checks.steps(rest))


def check(rest: Sequence[str]) -> int:
    """Run every check but the tests marked slow; arguments go to pytest."""
    set_up(DEVELOPMENT)
    return checks.run_all(checks.steps(rest, ["-m", "not slow"]))


def soak(rest: Sequence[str]) -> int:
    """Run the fault campaigns at full size, into soak.json; with names only those figures."""
    set_up(DEVELOPMENT)
    return commands.run([PYTHON, "-m", "tests.soak", *rest], environment=display())


def bench(rest: Sequence[str]) -> int:
    """Measure the program on the large sample; the status is 1 when a figure is over its limit."""
    set_up(DEVELOPMENT)
    return commands.run([PYTHON, "packaging/bench.py", *rest])


def gallery(rest: Sequence[str]) -> int:
    """Take a picture of every screen; the status is 1 when a text is cut off somewhere."""
    set_up(DEVELOPMENT)
    return commands.run([PYTHON, "packaging/gallery.py", *rest])


def forms(rest: Sequence[str]) -> int:
    """Compile the Designer forms."""
    set_up(DEVELOPMENT)
    return commands.run([PYTHON, "packaging/forms.py", *rest])


def translate(_rest: Sequence[str]) -> int:
    """Collect the texts of code and forms into the .ts files, then compile these."""
    set_up(DEVELOPMENT)
    translations.collect()
    translations.compile_all()
    return 0


def build(rest: Sequence[str]) -> int:
    """Make what is handed out; a package for Debian is then tried in a clean system."""
    what = argparse.ArgumentParser(prog="dev.py build", description=build.__doc__)
    what.add_argument("what", choices=["bundle", "deb", "installer"])
    what.add_argument(
        "--stand-in",
        action="store_true",
        help="try the script of the installer on Linux, around a bundle that is none",
    )
    given = what.parse_args(rest)
    chosen: str = given.what
    if chosen == "installer" and os.name != "nt":
        return _try_installer(stand_in=given.stand_in)
    set_up_workshop(for_a_package=chosen == "deb")
    ours = {**os.environ, "PYTHONPATH": str(ROOT)}
    made = commands.run(
        [script("python", WORKSHOP), "packaging/building.py", chosen], environment=ours
    )
    if made or chosen != "deb":
        return made
    if os.geteuid() != 0:
        print("It is not tried in a clean system: that takes root.")
        return 0
    set_up(DEVELOPMENT)
    return commands.run([PYTHON, "-m", "pytest", "--no-header", "-p", "no:randomly", TRIED])


def _try_installer(*, stand_in: bool) -> int:
    if not stand_in:
        return _refuse(
            "The installer is made on Windows, where its bundle is made. "
            "Its script can be tried here: dev.py build installer --stand-in"
        )
    install_missing(INSTALLER_TOOLS)
    set_up(DEVELOPMENT)
    return commands.run(
        [PYTHON, "-m", "pytest", "--no-header", "-p", "no:randomly", STAND_IN_TRIED]
    )


SUBCOMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "demo": demo,
    "run": run,
    "test": test,
    "check": check,
    "soak": soak,
    "bench": bench,
    "gallery": gallery,
    "forms": forms,
    "translate": translate,
    "build": build,
}


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
