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
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
TRANSLATIONS = ROOT / "resources" / "translations"
RUNTIME = ROOT / "packaging" / "requirements.lock"
# The development lock holds everything the runtime lock holds; a test compares them.
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.lock"
# The build lock holds what building needs beside the runtime lock.
BUILDING = ROOT / "packaging" / "requirements-build.lock"
WORKSHOP = ROOT / ".venv-build"

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

# No names that pytest finds by itself: they take root, a network and minutes.
TRIED = "tests/packages/debian.py"
STAND_IN_TRIED = "tests/packages/windows.py"
REPORT_NAME = "installed.json"

# Tests through windows: no coverage is measured in them.
WINDOWS = ("tests/gui", "tests/journeys", "tests/test_large.py")

if TYPE_CHECKING:  # an older Python could not evaluate this, and is to be told so in a sentence
    Command = Sequence[str | Path]


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
    return _run([PYTHON, "packaging/demo.py", *rest], environment=_display())


def run(rest: Sequence[str]) -> int:
    """Start the program."""
    set_up(RUNTIME)
    return _run([PYTHON, "-m", "hop_desktop", *rest])


def test(rest: Sequence[str]) -> int:
    """Run every check; arguments go to pytest."""
    set_up(DEVELOPMENT)
    return _run_all(_steps(rest))


def check(rest: Sequence[str]) -> int:
    """Run every check but the tests marked slow; arguments go to pytest."""
    set_up(DEVELOPMENT)
    return _run_all(_steps(rest, ["-m", "not slow"]))


def soak(rest: Sequence[str]) -> int:
    """Run the fault campaigns at full size, into soak.json; with names only those figures."""
    set_up(DEVELOPMENT)
    return _run([PYTHON, "-m", "tests.soak", *rest], environment=_display())


def bench(rest: Sequence[str]) -> int:
    """Measure the program on the large sample; the status is 1 when a figure is over its limit."""
    set_up(DEVELOPMENT)
    return _run([PYTHON, "packaging/bench.py", *rest])


def gallery(rest: Sequence[str]) -> int:
    """Take a picture of every screen; the status is 1 when a text is cut off somewhere."""
    set_up(DEVELOPMENT)
    return _run([PYTHON, "packaging/gallery.py", *rest])


def forms(rest: Sequence[str]) -> int:
    """Compile the Designer forms."""
    set_up(DEVELOPMENT)
    return _run([PYTHON, "packaging/forms.py", *rest])


def translate(_rest: Sequence[str]) -> int:
    """Collect the texts of code and forms into the .ts files, then compile these.

    The source language is Estonian: the others are translated, Estonian only gets its plurals.
    """
    set_up(DEVELOPMENT)
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    sources = _translated_sources()
    languages = ("-source-language", "et", "-target-language")
    kept = ("-locations", "none", "-no-obsolete")
    for target, extra in (("en", ()), ("ru", ()), ("et", ("-pluralonly",))):
        file = TRANSLATIONS / f"hop_{target}.ts"
        _must(
            [_script("pyside6-lupdate"), *sources, *kept, *extra, *languages, target, "-ts", file]
        )
    compile_translations()
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
    made = _run([_script("python", WORKSHOP), "packaging/building.py", chosen], environment=ours)
    if made or chosen != "deb":
        return made
    if os.geteuid() != 0:
        print("It is not tried in a clean system: that takes root.")
        return 0
    set_up(DEVELOPMENT)
    return _run([PYTHON, "-m", "pytest", "--no-header", "-p", "no:randomly", TRIED])


def _try_installer(*, stand_in: bool) -> int:
    if not stand_in:
        return _refuse(
            "The installer is made on Windows, where its bundle is made. "
            "Its script can be tried here: dev.py build installer --stand-in"
        )
    _install_system_packages(INSTALLER_TOOLS)
    set_up(DEVELOPMENT)
    return _run([PYTHON, "-m", "pytest", "--no-header", "-p", "no:randomly", STAND_IN_TRIED])


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


# --- setting up -----------------------------------------------------------------------------


def set_up(lock: Path) -> None:
    """Make .venv hold what the lock names, the project and its compiled translations."""
    if not _is_current(lock):
        print(f"Setting up from {lock.relative_to(ROOT)}; this happens once.", flush=True)
        started = time.monotonic()
        _install_system_packages([*LIBRARIES, *(TEST_TOOLS if lock == DEVELOPMENT else ())])
        _make_environment()
        _install(lock)
        _must([*_pip(PYTHON), "--no-build-isolation", "--no-index", "-e", ROOT])
        _stamp(lock).write_text(_fingerprint(lock), encoding="ascii")
        print(f"Set up in {time.monotonic() - started:.1f} s.", flush=True)
    compile_translations()


def set_up_workshop(*, for_a_package: bool) -> None:
    """Make .venv-build hold what the runtime lock and the build lock name, and nothing else."""
    tools = [*LIBRARIES, *BUILD_TOOLS, *(PACKAGE_TOOLS if for_a_package else ())]
    _install_system_packages([*tools, PYTHON_LIBRARY] if sys.base_prefix == "/usr" else tools)
    stamp, print_ = WORKSHOP / f"{BUILDING.stem}.stamp", _fingerprint(RUNTIME, BUILDING)
    if not stamp.exists() or stamp.read_text(encoding="ascii") != print_:
        print(f"Setting up from {BUILDING.relative_to(ROOT)}; this happens once.", flush=True)
        _must([sys.executable, "-m", "venv", "--clear", WORKSHOP])
        _install(
            RUNTIME, BUILDING, python=_script("python", WORKSHOP), report=WORKSHOP / REPORT_NAME
        )
        stamp.write_text(print_, encoding="ascii")
    compile_translations(WORKSHOP)


def compile_translations(environment: Path = VENV) -> None:
    """Compile every .ts file whose .qm is missing or older."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            release = _script("pyside6-lrelease", environment)
            _must([release, "-silent", source, "-qm", compiled])


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
    _must([sys.executable, "-m", "venv", "--clear", VENV])


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
    _must([*_pip(python), *told, "--require-hashes", *read])


def _pip(python: Path) -> Command:
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    return [python, *pip]


# --- system packages ------------------------------------------------------------------------


def _install_system_packages(wanted: Sequence[str]) -> None:
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


# --- checks ---------------------------------------------------------------------------------


def _steps(chosen: Sequence[str], pytest: Sequence[str] = ()) -> dict[str, Command]:
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
        "lint-imports": [_script("lint-imports")],
        **({"pytest": [*run, *chosen]} if chosen else tests),
    }


def _run_all(steps: dict[str, Command]) -> int:
    """Run every step even when one fails; say what each took; answer 1 when any failed."""
    results: list[tuple[str, bool, float]] = []
    for name, command in steps.items():
        print(f"== {name}", flush=True)
        started = time.monotonic()
        passed = _run(command, environment=_display()) == 0
        results.append((name, passed, time.monotonic() - started))
    print("== summary")
    for name, passed, seconds in results:
        print(f"{'passed' if passed else 'FAILED'}  {name:<14}{seconds:7.1f} s")
    return 0 if all(passed for _, passed, _ in results) else 1


def _translated_sources() -> list[Path]:
    """List the modules and forms with words in them; compiled forms repeat their .ui file."""
    gui = ROOT / "hop_desktop" / "gui"
    modules = (file for file in gui.rglob("*.py") if gui / "forms" not in file.parents)
    # From the root, for Windows bounds the length of a command.
    return sorted(file.relative_to(ROOT) for file in (*modules, *(ROOT / "ui").glob("*.ui")))


# --- running --------------------------------------------------------------------------------


def _display() -> dict[str, str]:
    """Answer the environment, with Qt drawing in memory where Linux has no display."""
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform != "linux" or has_display:
        return dict(os.environ)
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ}


def _script(name: str, environment: Path = VENV) -> Path:
    return environment / BIN.name / (f"{name}.exe" if os.name == "nt" else name)


def _run(command: Command, *, environment: dict[str, str] | None = None) -> int:
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def _must(command: Command) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
