# SPDX-License-Identifier: EUPL-1.2
"""What holds for the repository as a whole: its shape, its locks and what no file may contain."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import PySide6
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parents[1]
RUNTIME = ROOT / "packaging" / "requirements.lock"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.lock"
BUILDING = ROOT / "packaging" / "requirements-build.lock"
TOP_LEVEL = {
    "hop_desktop",
    "ui",
    "resources",
    "packaging",
    "tests",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    ".gitignore",
    ".ci",
}
SPDX = "# SPDX-License-Identifier: EUPL-1.2"

# In pieces, so that this file does not hold what it looks for.
MACHINE_PATHS = re.compile(
    r"(?<![\w.])/(?:"
    + "|".join(("work/", "home/" + r"\w", "root/", "opt/(?:wheels|py)", "Users/" + r"\w"))
    + ")"
    r"|[A-Z]:\\\\?Users\\"
)
REGISTRIES = re.compile(
    "|".join(
        (
            r"py" + r"pi\.org",
            r"python" + r"hosted",
            r"npm" + r"js\.",
            r"deb\.debian" + r"\.org",
            r"--(extra-)?" + r"index-url",
            r"--find" + r"-links",
        )
    )
)
# Open no socket, speak to no service: none of these belongs in an offline program.
NETWORK = {
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineQuick",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "asyncio",
}
REQUIREMENT = re.compile(
    r"(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>[\w.!+]+)(?: ; (?P<marker>[^\\]+?))?"
    r"(?P<hashes>(?: \\\n    --hash=sha256:[0-9a-f]{64})+)\n"
)


@cache
def tracked() -> tuple[Path, ...]:
    """List the files git keeps, as paths from the root; those just deleted are left out."""
    # The owner of a checkout in a container is often somebody else; for listing, that is no harm.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listing = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    names = (Path(name) for name in listing.split("\0") if name)
    return tuple(name for name in names if (ROOT / name).is_file())


def texts() -> Iterator[tuple[Path, str]]:
    """Yield every tracked file that is text."""
    for name in tracked():
        content = (ROOT / name).read_bytes()
        if b"\0" in content:
            continue
        try:
            yield name, content.decode("utf-8")
        except UnicodeDecodeError:
            continue


def modules() -> list[Path]:
    """List the program's own modules."""
    return [name for name in tracked() if name.suffix == ".py" and name.parts[0] == "hop_desktop"]


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the dotted names a module imports, each import anywhere in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def locked(lock: Path) -> dict[str, str]:
    """Answer each requirement of a lock: its name to its pin and hashes."""
    return {
        found["name"]: found["version"] + found["hashes"]
        for found in REQUIREMENT.finditer(lock.read_text("utf-8"))
    }


def test_the_top_level_holds_only_the_agreed_folders() -> None:
    assert {name.parts[0] for name in tracked()} <= TOP_LEVEL


def test_no_file_names_a_place_on_a_developers_machine() -> None:
    found = [(str(name), hit[0]) for name, text in texts() for hit in MACHINE_PATHS.finditer(text)]

    assert not found


def test_no_file_names_a_package_registry() -> None:
    found = [(str(name), hit[0]) for name, text in texts() for hit in REGISTRIES.finditer(text)]

    assert not found


def test_no_text_hides_characters() -> None:
    """Bidirectional and invisible characters make code read otherwise than it runs."""
    hidden = [
        (str(name), f"U+{ord(character):04X}")
        for name, text in texts()
        for character in set(text) - set("\n\r\t")
        if unicodedata.category(character) in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
    ]

    assert not hidden


def test_every_module_names_its_licence_first() -> None:
    unnamed = [
        str(name)
        for name, text in texts()
        if name.suffix == ".py"
        and "forms" not in name.parts
        and text.strip()
        and text.splitlines()[0] != SPDX
    ]

    assert not unnamed


def test_the_program_imports_nothing_that_reaches_a_network() -> None:
    found = [
        (str(module), name)
        for module in modules()
        for name in imported(ast.parse((ROOT / module).read_bytes()))
        if any(name == banned or name.startswith(f"{banned}.") for banned in NETWORK)
    ]

    assert not found


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT, BUILDING], ids=lambda lock: lock.stem)
def test_a_lock_holds_pins_with_hashes_and_nothing_else(lock: Path) -> None:
    assert REQUIREMENT.sub("", lock.read_text("utf-8")) == ""


def test_the_development_lock_holds_the_runtime_lock() -> None:
    """dev.py relies on it: an environment for tests also runs the program."""
    assert locked(RUNTIME).items() <= locked(DEVELOPMENT).items()


def test_the_build_lock_holds_only_what_the_runtime_lock_does_not() -> None:
    """dev.py installs both: no name has two versions."""
    assert not locked(RUNTIME).keys() & locked(BUILDING).keys()


@pytest.mark.parametrize(
    ("lock", "extra"),
    [(RUNTIME, None), (DEVELOPMENT, "dev"), (BUILDING, "build")],
    ids=["runtime", "development", "building"],
)
def test_a_lock_satisfies_the_project_settings(lock: Path, extra: str | None) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    optional = project["optional-dependencies"][extra] if extra else []
    both = locked(RUNTIME) | locked(lock)
    pins = {name: pin.split()[0] for name, pin in both.items()}

    wanted = [Requirement(line) for line in (*project["dependencies"], *optional)]

    assert {canonicalize_name(each.name) for each in wanted} <= pins.keys()
    assert all(each.specifier.contains(pins[canonicalize_name(each.name)]) for each in wanted)


def test_the_lock_carries_what_only_windows_needs() -> None:
    assert "colorama" in locked(DEVELOPMENT)


def test_qt_for_python_is_the_sound_release() -> None:
    assert PySide6.__version__ == "6.11.3"


def test_a_void_call_of_qt_keeps_its_reference_to_none() -> None:
    """6.12.0 loses one at each call on Python 3.11 and aborts the process after about 5,000."""
    subject = QObject()
    before = sys.getrefcount(None)

    for _ in range(20_000):
        subject.setObjectName("x")

    assert abs(sys.getrefcount(None) - before) < 100
