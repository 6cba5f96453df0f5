# SPDX-License-Identifier: EUPL-1.2
"""Two systems behind one interface, and nothing else in the program that asks which it is."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

import hop_desktop
from hop_desktop.system import linux, windows
from hop_desktop.system.computer import Computer
from hop_desktop.system.here import computer

PROGRAM = Path(hop_desktop.__file__).parent
TWINS: tuple[Computer, Computer] = (linux, windows)
CHOOSE = {"system/here.py", "gui/desktop_here.py"}
KNOW = {"system/linux.py", "system/windows.py"}
ASKING = {("sys", "platform"), ("os", "name"), ("platform", "system"), ("os", "uname")}
CALLING = {"ctypes", "msvcrt", "winreg", "resource", "fcntl"}


def test_this_computer_has_its_own() -> None:
    assert computer is (windows if sys.platform == "win32" else linux)


def test_both_systems_are_asked_alike() -> None:
    asked = [name for name, value in vars(Computer).items() if inspect.isfunction(value)]
    asked = [name for name in asked if not name.startswith("_")]

    assert len(asked) == 5
    for name in asked:
        first, second = (inspect.signature(getattr(twin, name)) for twin in TWINS)
        needed = [each for each in first.parameters.values() if each.default is each.empty]
        assert needed == list(second.parameters.values())


def test_nothing_else_asks_which_system_it_is_or_calls_it() -> None:
    """``start`` and ``bootstrap`` ask nothing: a window is the same on both."""
    found = {
        (module.relative_to(PROGRAM).as_posix(), what)
        for module in PROGRAM.rglob("*.py")
        for what in _known_systems(ast.parse(module.read_bytes()))
    }

    assert {module for module, what in found if what in CALLING} == KNOW
    assert {module for module, what in found if what not in CALLING} == CHOOSE | {"system/linux.py"}


def _known_systems(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if (node.value.id, node.attr) in ASKING:
                yield f"{node.value.id}.{node.attr}"
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name in CALLING)
        elif isinstance(node, ast.ImportFrom) and node.module in CALLING:
            yield node.module
