# SPDX-License-Identifier: EUPL-1.2
"""The list of what the program is made of agrees with the lock, and every text is there."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from packaging.utils import canonicalize_name

sys.path.insert(0, str(Path(__file__).parents[1] / "packaging"))

import licences

ROOT = Path(__file__).resolve().parents[1]
TOLD = {part["name"]: part for part in json.loads(licences.LIST.read_text("utf-8"))}
BUILDS_ONLY = {"editables", "hatchling", "packaging", "pathspec", "pluggy", "tomlkit"}
COPYLEFT = {"PySide6_Essentials", "shiboken6", "Qt", "python-stdnum"}


def test_every_locked_distribution_of_the_running_program_is_told_as_it_is_locked() -> None:
    needed = {part.name: asdict(part) for part in licences.distributions()}
    locked = licences.PIN.findall(licences.LOCK.read_text("utf-8"))

    assert {name: TOLD.get(name) for name in needed} == needed
    assert {name for name, _ in locked} - {
        canonicalize_name(name) for name in needed
    } == BUILDS_ONLY | {"trove-classifiers"}


def test_what_comes_inside_them_is_told_and_nothing_else() -> None:
    inside = {part.name for part in licences.bundled()}

    assert {"Qt", "SQLCipher", "SQLite", "PDFium", "Inter", "Python"} < inside
    assert TOLD.keys() == inside | {part.name for part in licences.distributions()}
    assert TOLD["Qt"]["version"] == TOLD["PySide6_Essentials"]["version"]


def test_every_part_has_a_licence_with_its_text_and_no_text_is_left_over() -> None:
    resources = ROOT / "resources"
    named = {resources / part["file"] for part in TOLD.values()}

    assert all(part["licence"] for part in TOLD.values())
    assert all(len(file.read_text("utf-8")) > 200 for file in named)
    own = {licences.LIST, licences.FOLDER / "EUPL-1.2.txt"}
    assert (
        set(licences.FOLDER.iterdir())
        == {file for file in named if file.parent == licences.FOLDER} | own
    )
    assert (licences.FOLDER / "EUPL-1.2.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_what_must_be_replaceable_says_so_and_brings_its_licences() -> None:
    text = (ROOT / "resources" / TOLD["Qt"]["file"]).read_text("utf-8")

    assert {name for name, part in TOLD.items() if "LGPL" in part["licence"]} == COPYLEFT
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3" in text
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3" in text
    assert "may put\na version of these libraries that they have changed" in text
