# SPDX-License-Identifier: EUPL-1.2
"""The installer for Windows around a bundle that is none: what it holds, and what it does.

What it does is tried by Wine, with the same script compiled for 64 bits: Debian's Wine alone runs
no others. It is no Windows; what only Windows can say stays open.
"""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import installer
import pytest
from windows import bundle

import hop_desktop
from tests.packages import stand_in
from tests.packages.wine import WINE, Wine

OLD, NEW = "0.0.9", hop_desktop.__version__
ENTRY = hop_desktop.NAME
IS_RUNNING, NEWER_INSTALLED = 3, 4
"""Exit statuses (hop.nsi)."""

with_wine = pytest.mark.skipif(not WINE, reason="Wine is not installed")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("windows")


@pytest.fixture(scope="module")
def content(place: Path) -> Path:
    return stand_in.make(place / "old", "amd64", "old")


@pytest.fixture(scope="module")
def made(content: Path, place: Path) -> Path:
    return installer.make(content, place / "32")


@pytest.fixture(scope="module")
def older(content: Path, place: Path) -> Path:
    return installer.make(content, place / "64", version=OLD, machine="amd64")


@pytest.fixture(scope="module")
def newer(place: Path) -> Path:
    content = stand_in.make(place / "new", "amd64", "new")
    return installer.make(content, place / "64", machine="amd64")


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Wine]:
    made = Wine(tmp_path / "wine")
    yield made
    made.kill_all()


def sums(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_installer_holds_every_file_of_the_bundle_as_it_is(
    made: Path, content: Path, tmp_path: Path
) -> None:
    assert made.name == f"HOP-Desktop-{NEW}-setup.exe"
    subprocess.run(["7zz", "x", "-bso0", f"-o{tmp_path}", str(made)], check=True)

    held = sums(tmp_path)

    assert sums(content).items() <= held.items()
    beside = {name for name in held.keys() - sums(content).keys() if "$PLUGINSDIR" not in name}
    assert beside <= {"uninstall.exe", "uninstall.exe.nsis"}


def test_it_tells_who_made_it_in_both_languages(made: Path) -> None:
    told = made.read_bytes()

    for text in (hop_desktop.PUBLISHER, hop_desktop.NAME, NEW, "EUPL-1.2"):
        assert told.count(text.encode("utf-16-le")) >= 2
    assert b"requireAdministrator" in told
    assert b"longPathAware" in told


@with_wine
def test_it_installs_replaces_an_older_one_and_goes_and_people_keep_their_data(
    computer: Wine, older: Path, newer: Path
) -> None:
    (user,) = (path for path in (computer.disk / "users").iterdir() if path.name != "Public")
    data = user / "AppData" / "Local" / hop_desktop.PRODUCT
    data.mkdir(parents=True)
    (data / "store.db").write_bytes(b"andmed")
    program = computer.disk / "Program Files" / hop_desktop.NAME
    shortcut = next((computer.disk / "ProgramData").rglob("Start Menu")) / "Programs"

    assert computer.run(older, "/S") == 0
    assert (program / "_internal" / "õ" / "Šveits ja žürii.txt").read_text("utf-8") == "old"
    entry = computer.entry(ENTRY)
    assert (entry["DisplayName"], entry["DisplayVersion"]) == (ENTRY, OLD)
    assert entry["Publisher"] == hop_desktop.PUBLISHER
    assert int(entry["EstimatedSize"], 16) == bundle.size_kb(
        older.parents[1] / "old", bundle.files_of(older.parents[1] / "old")
    )
    assert (shortcut / f"{ENTRY}.lnk").exists()

    before = sums(program)
    running = computer.start(program / installer.PROGRAM)
    try:
        assert computer.run(newer, "/S") == IS_RUNNING
        assert sums(program) == before
    finally:
        computer.run("taskkill", "/F", "/IM", installer.PROGRAM)
        running.wait()

    (program / "märkmed.txt").write_text("kellegi oma", encoding="utf-8")
    assert computer.run(newer, "/S") == 0
    assert computer.entry(ENTRY)["DisplayVersion"] == NEW
    assert (program / "_internal" / "ainult-new.txt").exists()
    assert not (program / "_internal" / "ainult-old.txt").exists()

    assert computer.run(older, "/S") == NEWER_INSTALLED
    assert computer.entry(ENTRY)["DisplayVersion"] == NEW

    assert computer.run(program / "uninstall.exe", "/S") == 0
    computer.settle()
    assert sums(program).keys() == {"märkmed.txt"}
    assert computer.entry(ENTRY) == {}
    assert not (shortcut / f"{ENTRY}.lnk").exists()
    assert sums(data) == {"store.db": hashlib.sha256(b"andmed").hexdigest()}


@with_wine
def test_an_administrator_may_choose_the_folder(computer: Wine, older: Path, newer: Path) -> None:
    chosen = computer.disk / "Õpetajad" / "HOP"

    assert computer.run(older, "/S", r"/D=C:\Õpetajad\HOP") == 0
    assert (chosen / installer.PROGRAM).exists()
    assert computer.run(newer, "/S") == 0

    assert (chosen / "_internal" / "ainult-new.txt").exists()
    assert not (computer.disk / "Program Files" / hop_desktop.NAME).exists()
    assert computer.run(chosen / "uninstall.exe", "/S") == 0
    computer.settle()
    assert not chosen.exists()
