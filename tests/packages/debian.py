# SPDX-License-Identifier: EUPL-1.2
"""The package in a Debian that has nothing else: put in, worked with, taken out, data untouched.

The screen, the bus and the hands that know only accessible names are outside; inside is nothing
but the package and what it depends on.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from benching.framebuffer import Screen

from hop_desktop import __version__
from hop_desktop.app import backups, children, opening
from hop_desktop.console import main as package
from hop_desktop.domain.backups import BackupPlan
from tests import worlds
from tests.journeys.sheets import groups_on
from tests.journeys.test_assistive_technology import SYSTEM_PYTHON, told_by
from tests.packages.clean_root import PLAIN, CleanRoot

ROOT = Path(__file__).parents[2]
HANDS = "tests.packages.window"
DATA, SETTINGS = "srv/desk/.local/share/HOP", "srv/desk/.config/HOP"
PASSPHRASE = "kolm õuna veereb üle silla"
SEEN = "Kattis hommikuringis kõrvad ja läks ukse juurde."
TEXT = 6
"""Colours beside the dark screen, of letters with soft edges."""


@pytest.fixture(scope="module")
def built() -> Path:
    (made,) = (ROOT / "dist").glob(f"hop-desktop_{__version__}_*.deb")
    return made


@pytest.fixture(scope="module")
def clean() -> Iterator[CleanRoot]:
    with tempfile.TemporaryDirectory(prefix="hop-clean-") as folder:
        yield CleanRoot(Path(folder) / "root")


@pytest.fixture(scope="module")
def laid(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which everything that the package holds is laid out."""
    folder = tmp_path_factory.mktemp("laid")
    subprocess.run(["dpkg-deb", "-x", built, folder], check=True)
    return folder


def test_lintian_finds_no_error(built: Path) -> None:
    looked = ["lintian", "--fail-on", "error", "--allow-root", str(built)]
    told = subprocess.run(looked, check=False, capture_output=True, text=True)

    assert told.returncode == 0, told.stdout


def test_the_list_of_parts_is_true_and_no_network_is_among_them(laid: Path) -> None:
    inside = laid / "usr/lib/hop-desktop/_internal"
    listed = json.loads((inside / "hop_desktop/resources/licences/sbom.cdx.json").read_text())
    files = {
        file["name"]: file["hashes"][0]["content"]
        for part in listed["components"]
        for file in part.get("components", ())
    }

    assert all(sum_of(inside / place) == told for place, told in files.items())
    libraries = {str(file.relative_to(inside)) for file in inside.rglob("*.so*")}
    assert libraries <= files.keys()
    assert not [name for name in libraries if re.search("Network|Qml|Quick|Qt6Pdf|tls", name)]
    assert listed["metadata"]["component"]["version"] == __version__


def test_the_desktop_accepts_what_it_is_told(laid: Path) -> None:
    share = laid / "usr/share"

    subprocess.run(
        ["desktop-file-validate", share / "applications/hop-desktop.desktop"], check=True
    )
    metadata = share / "metainfo/ee.hop.desktop.metainfo.xml"
    subprocess.run(["appstreamcli", "validate", "--no-net", metadata], check=True)


def test_a_house_begins_in_the_installed_program_and_outlives_it(
    built: Path, clean: CleanRoot, tmp_path: Path
) -> None:
    clean.install(built)
    assert clean.run("hop-desktop", "--version").stdout.strip() == __version__

    with Screen() as screen:
        started = clean.command("hop-desktop", "--folder", "/first")
        screen.until_painted(started, PLAIN, colours=TEXT)
    with desktop(clean) as around:
        work_in_the_window(clean, around)
    find_what_was_written_and_back_it_up(clean)
    seal_and_open(clean, tmp_path)
    check_the_backup(clean)

    kept = sums(clean)
    assert any(name.endswith("store.db") for name in kept), kept
    clean.run("apt-get", "-qq", "purge", "--yes", "hop-desktop")
    assert sums(clean) == kept
    assert not list((clean.folder / "usr").rglob("*hop-desktop*"))


@contextmanager
def desktop(clean: CleanRoot) -> Iterator[dict[str, str]]:
    """Give a screen and a bus that the hands outside and the program inside both reach."""
    run = clean.folder / "run/desk"
    run.mkdir(mode=0o700)
    around = {
        **PLAIN,
        "XDG_RUNTIME_DIR": str(run),
        "GSETTINGS_BACKEND": "memory",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
    }
    # Not begun anew when the first who looks at it goes.
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-noreset"]
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with ExitStack() as ending:
        around["DISPLAY"] = f":{told_by(ending, screen, around)}"
        where = f"--address=unix:path={run / 'bus'}"
        around["DBUS_SESSION_BUS_ADDRESS"] = told_by(ending, [*bus, where], around)
        yield around


def work_in_the_window(clean: CleanRoot, around: dict[str, str]) -> None:
    """Begin a house, prove the recovery sheet, lock, come back, and write down what was seen."""
    # The first process of a namespace takes all others with it; the program ends at every lock.
    lasting = clean.command("sh", "-c", "hop-desktop & exec sleep infinity")
    program = subprocess.Popen(lasting, env=around)
    try:
        hands(around, "begin", PASSPHRASE)
        (sheet,) = (clean.folder / "srv/desk").rglob("taasteleht*.pdf")
        hands(around, "sheet", groups_on(sheet)[asked(around)])
        hands(around, "work", PASSPHRASE, SEEN)
    finally:
        program.kill()
        program.wait()


def hands(around: dict[str, str], *told: str) -> str:
    """Let somebody who knows accessible names do a part of the work; return what they print."""
    command = [str(SYSTEM_PYTHON), "-m", HANDS, *told]
    done = subprocess.run(
        command, cwd=ROOT, env=around, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def asked(around: dict[str, str]) -> int:
    """Return which group of the sheet the program asks for, from 0."""
    return int(hands(around, "asked")) - 1


def find_what_was_written_and_back_it_up(clean: CleanRoot) -> None:
    """Open the store that the installed program made, with the program of the sources."""
    clock = partial(datetime.now, UTC)  # noqa: TID251  the installed program went by it too
    around = worlds.surroundings(clean.folder / DATA)._replace(clock=clock)
    session = opening.unlock(around, login="õie", passphrase=PASSPHRASE)
    (row,) = children.children(session)
    kept = children.child_file(session, row.child.id).observations
    backups.change_plan(session, BackupPlan(folder=str(clean.folder / "srv/desk"), automatic=False))
    backups.begin(session).run(lambda _: None)
    session.close()
    assert [each.observation.facts for each in kept] == [SEEN]


def seal_and_open(clean: CleanRoot, tmp_path: Path) -> None:
    """Seal in the installed program, open with that of the sources, and the other way round."""
    inside = clean.folder / "srv/desk"
    (inside / "kiri.txt").write_text("Õunad on korvis.\n", encoding="utf-8")
    (inside / "sala.txt").write_text("neljas õun jäi puu otsa\n", encoding="utf-8")
    secret = ["--password-file", "/srv/desk/sala.txt"]
    clean.run(
        "hop-desktop",
        "package",
        "seal",
        *secret,
        "--out",
        "/srv/desk/X.cdoc2",
        "/srv/desk/kiri.txt",
    )
    clean.run("hop-desktop", "package", "inspect", "/srv/desk/X.cdoc2")
    clean.run(
        "hop-desktop", "package", "open", "/srv/desk/X.cdoc2", *secret, "--out", "/srv/desk/lahti"
    )
    assert (inside / "lahti/kiri.txt").read_bytes() == (inside / "kiri.txt").read_bytes()

    ours = ["package", "open", str(inside / "X.cdoc2"), "--out", str(tmp_path / "lahti")]
    assert package([*ours, "--password-file", str(inside / "sala.txt")]) == 0
    cut = (inside / "X.cdoc2").read_bytes()[:-1]
    (inside / "poolik.cdoc2").write_bytes(cut)
    told = clean.run(
        *(
            "hop-desktop",
            "package",
            "open",
            "/srv/desk/poolik.cdoc2",
            *secret,
            "--out",
            "/srv/desk/x",
        ),
        status=1,
    )
    assert told.stderr.count("\n") == 1


def check_the_backup(clean: CleanRoot) -> None:
    (made,) = (clean.folder / "srv/desk").glob("*.hopbackup")
    clean.run("hop-desktop", "backup", "check", f"/srv/desk/{made.name}")
    broken = clean.folder / "srv/desk/poolik.hopbackup"
    shutil.copyfile(made, broken)
    broken.write_bytes(broken.read_bytes()[:-1])
    clean.run("hop-desktop", "backup", "check", f"/srv/desk/{broken.name}", status=1)


def sums(clean: CleanRoot) -> dict[str, str]:
    """Return what lies in the account's data and settings, each file with its sum."""
    return {
        str(file): sum_of(file)
        for folder in (DATA, SETTINGS)
        for file in (clean.folder / folder).rglob("*")
        if file.is_file()
    }


def sum_of(file: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()
