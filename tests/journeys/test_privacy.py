# SPDX-License-Identifier: EUPL-1.2
"""A whole day watched from outside: no network, no file elsewhere, no word in the clear."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.child_process import started
from tests.journeys.story import PLANTED

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="strace watches processes on Linux only"),
]

PATIENCE_S = 240
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1257")
WATCHED = "%network,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2"
BALLAST = "store.ballast"
OPENED_TO_WRITE = re.compile(r"(?:openat|open|creat)\(.*(?:O_WRONLY|O_RDWR|O_CREAT).* = \d+<(.+)>$")
RENAMED_TO = re.compile(r"(?:rename|renameat|renameat2)\(.*\"(.+)\"(?:, \w+)?\) = 0$")
NOWHERE = ("/dev/null", "/dev/tty", "/proc/self/")


@dataclass(frozen=True)
class Day:
    """What a day left behind: its folders, and what the watcher saw."""

    folder: Path
    seen: tuple[str, ...]
    parts_of_qt: frozenset[str]

    def files(self) -> Iterator[Path]:
        """Return every file that is still there and holds anything."""
        return (path for path in self.folder.rglob("*") if path.is_file() and path.name != BALLAST)


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    """Let a process live through a day, watched."""
    return lived(tmp_path_factory.mktemp("day"), tmp_path_factory.mktemp("trace") / "seen")


def lived(folder: Path, trace: Path) -> Day:
    """Let a process live through a day with a home and a place for scraps of its own."""
    for name in ("home", "scraps"):
        (folder / name).mkdir()
    assert shutil.which("strace"), "packaging/dev.py installs strace"
    watcher = ["strace", "-f", "-y", "--seccomp-bpf", "-s", "4096", "-e", f"trace={WATCHED}"]
    own = {
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "scraps"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    with started("whole_day", folder, before=[*watcher, "-o", trace], environment=own) as process:
        said, _ = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0
    seen = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    return Day(folder=folder, seen=tuple(seen), parts_of_qt=frozenset(said.split()))


def test_the_watcher_sees_what_is_written(day: Day) -> None:
    written = set(written_in(day))

    assert str(day.folder / "house" / "store.db") in written
    assert any(path.endswith(".cdoc2") for path in written)


def test_no_socket_reaches_a_network(day: Day) -> None:
    """Sockets of this computer alone, as the one that tells the name of an account, are none."""
    assert [line for line in day.seen if "AF_INET" in line] == []
    assert "PySide6.QtWidgets" in day.parts_of_qt
    assert not day.parts_of_qt & {"PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtWebEngineCore"}


def test_nothing_is_written_outside_the_folders_that_were_given(day: Day) -> None:
    elsewhere = {
        path for path in written_in(day) if not path.startswith((str(day.folder), *NOWHERE))
    }

    assert elsewhere == set()


def written_in(day: Day) -> Iterator[str]:
    """Return the paths that were opened to write, or that a file was moved to."""
    for line in day.seen:
        found = OPENED_TO_WRITE.search(line) or RENAMED_TO.search(line)
        if found is not None:
            yield found[1]


def test_only_the_stores_and_what_was_asked_for_stay(day: Day) -> None:
    kept = {path.relative_to(day.folder) for path in day.files()}
    in_stores = {path.name for path in kept if path.parts[0] in {"house", "desk", "program"}}
    endings = {path.suffix for path in kept if path.parts[0] == "table"}

    assert in_stores == {"store.db", "store.db-journal", "store.keys", "store.keys.2"}
    assert endings == {".cdoc2", ".hopcard", ".pdf", ".png"}
    in_home = {path for path in kept if path.parts[0] == "home"}
    assert {path.name for path in in_home} <= {"heads.json"}
    assert {path.parts[0] for path in kept - in_home} == {"house", "desk", "program", "table"}


def test_the_room_kept_for_a_full_disk_holds_nothing(day: Day) -> None:
    kept = [path.read_bytes() for path in day.folder.rglob(BALLAST)]

    assert all(data.count(0) == len(data) for data in kept)


def test_no_planted_word_stands_in_any_file_or_name(day: Day) -> None:
    names = "\n".join(str(path) for path in day.folder.rglob("*"))
    left = b"".join(path.read_bytes() for path in day.files())

    assert [word for word in planted_words() if word in names] == []
    assert [word for word in planted_words() if stands_in(left, word)] == []


def planted_words() -> set[str]:
    """Return what was typed in the story, whole and word by word where a word is its own."""
    words = {word for text in PLANTED for word in re.findall(r"\w{6,}", text)}
    return {*PLANTED, *(word for word in words if not word.isascii())}


def stands_in(data: bytes, text: str) -> bool:
    """Say whether a text stands in the data in any encoding or case that programs use."""
    forms = {text, text.casefold(), text.upper()}
    return any(form.encode(to, "ignore") in data for form in forms for to in ENCODINGS)


def test_a_planted_word_would_be_found() -> None:
    assert {"žalusii", "kühvli"} <= planted_words()
    for encoding in ("utf-8", "utf-16-be"):
        assert stands_in(b"\0\1" + PLANTED[2].upper().encode(encoding), "žalusii")
