# SPDX-License-Identifier: EUPL-1.2
"""Folders under any sync engine: loss, halves, conflict copies, disorder, deletes, links."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from hop_desktop.app import folder_reading
from hop_desktop.app.folder_reading import (
    FolderLook,
    Watch,
    look_into,
    read_whole,
    state_of,
    volume_of,
)
from hop_desktop.app.outgoing import write_beside
from hop_desktop.domain.errors import FileChanged
from hop_desktop.domain.exchange_folders import (
    ENDINGS,
    PATIENCE,
    FolderState,
    file_name,
    fits,
    hash_in_name,
    house_code,
    pair_folder,
)
from hop_desktop.store.files import write_whole
from tests.builders import NOON

MINUTE = timedelta(minutes=1)


def named(content: bytes, number: int = 1, ending: str = ".cdoc2") -> str:
    return file_name(
        day="2026-11-24",
        sender="75000000",
        number=number,
        sha256=sha256(content).hexdigest(),
        ending=ending,
    )


def contents_of(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


class SyncedFolder(RuleBasedStateMachine):
    """A sender drops files, an engine carries them badly, and a reader looks."""

    dropped = Bundle("dropped")

    @initialize()
    def begin(self) -> None:
        self.base = tempfile.mkdtemp()
        self.tick = 0
        root = Path(self.base)
        self.sender, self.reader, self.staging = root / "a", root / "b", root / "staging"
        for folder in (self.sender, self.reader, self.staging):
            folder.mkdir()
        self.volume = volume_of(self.reader)
        self.watch, self.now = Watch(), NOON
        self.sent: dict[str, bytes] = {}
        self.read: set[bytes] = set()
        self.halves: dict[str, int] = {}
        self.count = 0

    @rule(target=dropped, content=st.binary(min_size=1, max_size=40))
    def drop(self, content: bytes) -> str:
        """Let the sender put a file there; the same content again changes nothing."""
        self.count += 1
        name = named(content, self.count)
        write_whole(self.sender / name, content, staging=self.staging)
        self.sent[name] = content
        assert not list(self.staging.iterdir())
        return name

    def write(self, name: str, content: bytes) -> None:
        """Write at the reader, with a time of its own: the system's clock may be too coarse."""
        path = self.reader / name
        if path.is_symlink():
            path.unlink()
        path.write_bytes(content)
        self.tick += 1
        os.utime(path, ns=(self.tick, self.tick))

    @rule(name=dropped)
    def carry(self, name: str) -> None:
        """Let the engine bring a file whole, in whatever order."""
        self.write(name, self.sent[name])
        self.halves.pop(name, None)

    @rule(name=dropped, share=st.integers(0, 99))
    def carry_half(self, name: str, share: int) -> None:
        """Let the engine, or robocopy, stop in the middle under the final name."""
        content = self.sent[name]
        self.write(name, content[: len(content) * share // 100])
        self.halves[name] = share

    @rule(name=dropped, share=st.integers(0, 100), how=st.integers(0, 4))
    def leave_rubbish(self, name: str, share: int, how: int) -> None:
        """Let the engine leave a temporary file or a conflict copy beside."""
        stem, ending = name.rsplit(".", 1)
        rubbish = (
            f".syncthing.{name}.tmp",
            f"~syncthing~{name}.tmp",
            f"{stem}.sync-conflict-20261124-120000-ABCDEFG.{ending}",
            f"{stem} (1).{ending}",
            f"{name}.part",
        )[how]
        content = self.sent[name]
        self.write(rubbish, content[: len(content) * share // 100])

    @rule(name=dropped, content=st.binary(max_size=40))
    def overwrite(self, name: str, content: bytes) -> None:
        """Let somebody put other bytes under a name of ours."""
        self.write(name, content)
        if content != self.sent[name]:
            self.halves[name] = -1

    @rule(name=dropped)
    def lose(self, name: str) -> None:
        """Let the file vanish at the reader: that means nothing."""
        (self.reader / name).unlink(missing_ok=True)
        self.halves.pop(name, None)

    @rule()
    def empty(self) -> None:
        """Let the engine empty the reader's folder."""
        for path in self.reader.iterdir():
            path.unlink()
        self.halves.clear()

    @rule(name=dropped)
    def link(self, name: str) -> None:
        """Let a link stand under an exact name."""
        path = self.reader / name
        if not path.exists():
            path.symlink_to(self.sender / name)

    @rule(minutes=st.integers(0, 12))
    def wait(self, minutes: int) -> None:
        """Let time pass."""
        self.now += minutes * MINUTE

    @rule()
    def look(self) -> None:
        """Look, and take in what is whole."""
        before = contents_of(self.reader)
        found = look_into(self.reader, self.volume, self.watch, self.now)
        assert found.state is FolderState.THERE
        for file in found.whole:
            assert not file.path.is_symlink()
            content = read_whole(file)
            assert self.sent[file.path.name] == content
            self.read.add(content)
        there = {n for n in self.sent if (self.reader / n).is_file()}
        real = {n for n in there if not (self.reader / n).is_symlink()}
        whole = {n for n in real if before[n] == self.sent[n]}
        assert {file.path.name for file in found.whole} >= whole - set(self.halves)
        assert len(found.whole) + found.waiting + len(found.stuck) == len(real)
        assert contents_of(self.reader) == before

    @invariant()
    def only_what_was_sent_was_read(self) -> None:
        assert getattr(self, "read", set()) <= set(getattr(self, "sent", {}).values())

    def teardown(self) -> None:
        if not hasattr(self, "base"):
            return
        self.empty()
        for name in self.sent:
            self.carry(name)
        self.now += MINUTE
        self.look()
        assert self.read == set(self.sent.values())
        assert contents_of(self.sender) == self.sent
        shutil.rmtree(self.base)


TestSyncedFolder = SyncedFolder.TestCase
TestSyncedFolder.settings = settings(
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def looked(folder: Path, watch: Watch, minutes: int = 0) -> FolderLook:
    return look_into(folder, volume_of(folder), watch, NOON + minutes * MINUTE)


def test_a_half_is_waited_for_ten_minutes_since_it_last_changed(tmp_path: Path) -> None:
    content, watch = b"kogu sisu", Watch()
    half = tmp_path / named(content)
    half.write_bytes(content[:3])
    patience = PATIENCE // MINUTE

    assert looked(tmp_path, watch).waiting == 1
    assert looked(tmp_path, watch, patience - 1).stuck == ()
    half.write_bytes(content[:5])
    assert looked(tmp_path, watch, patience).stuck == ()
    assert looked(tmp_path, watch, 2 * patience - 1).waiting == 1
    stuck = looked(tmp_path, watch, 2 * patience)
    assert (stuck.waiting, stuck.stuck) == (0, (half.name,))

    half.write_bytes(content)
    assert [file.path for file in looked(tmp_path, watch, 21).whole] == [half]


def test_a_file_that_is_completed_under_the_same_time_is_seen_within_a_minute(
    tmp_path: Path,
) -> None:
    content, watch = b"kogu sisu", Watch()
    path = tmp_path / named(content)
    path.write_bytes(bytes(len(content)))
    os.utime(path, ns=(5, 5))
    assert looked(tmp_path, watch).waiting == 1
    path.write_bytes(content)
    os.utime(path, ns=(5, 5))

    assert len(looked(tmp_path, watch, 1).whole) == 1


def test_what_is_gone_or_a_link_is_a_calm_state(tmp_path: Path) -> None:
    watch = Watch()
    gone = tmp_path / "puudub"
    assert look_into(gone, volume_of(tmp_path), watch, NOON).state is FolderState.MISSING
    assert state_of(tmp_path, "/mujal") is FolderState.MISSING
    inside = tmp_path / "kaust"
    inside.mkdir()
    link = tmp_path / "viit"
    link.symlink_to(inside)
    assert look_into(link, volume_of(tmp_path), watch, NOON).state is FolderState.LINK
    (tmp_path / "fail").write_bytes(b"")
    assert state_of(tmp_path / "fail", volume_of(tmp_path)) is FolderState.MISSING


def test_a_folder_pipe_or_huge_file_under_an_exact_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / named(b"kaust")).mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / named(b"toru"))
    with (tmp_path / named(b"suur")).open("wb") as huge:
        huge.truncate(200 * 1024 * 1024 + 1)

    found = looked(tmp_path, Watch())

    assert (found.whole, found.waiting, found.stuck) == ((), 0, ())
    assert found.others == len(list(tmp_path.iterdir()))


def test_a_file_that_is_another_by_now_is_not_taken(tmp_path: Path) -> None:
    content = b"kogu sisu"
    path = tmp_path / named(content)
    path.write_bytes(content)
    (file,) = looked(tmp_path, Watch()).whole

    path.write_bytes(b"KOGU SISU")
    with pytest.raises(FileChanged):
        read_whole(file)
    path.unlink()
    with pytest.raises(FileChanged):
        read_whole(file)
    target = tmp_path / "mujal"
    target.write_bytes(content)
    path.symlink_to(target)
    with pytest.raises(FileChanged):
        read_whole(file)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes in folders")
def test_a_pipe_that_took_the_place_of_a_file_keeps_nobody_waiting(tmp_path: Path) -> None:
    content = b"kogu sisu"
    path = tmp_path / named(content)
    path.write_bytes(content)
    (file,) = looked(tmp_path, Watch()).whole
    path.unlink()
    os.mkfifo(path)

    with pytest.raises(FileChanged):
        read_whole(file)
    assert folder_reading._digest(path) == ""
    assert write_beside(tmp_path, path.name, content).read_bytes() == content


@pytest.mark.parametrize("ending", ENDINGS)
def test_only_the_exact_name_counts(ending: str) -> None:
    name = named(b"x", 7, ending)
    digest = sha256(b"x").hexdigest()
    assert fits(name, digest)
    assert not fits(name, sha256(b"y").hexdigest())
    stem = name.removesuffix(ending)
    for other in (
        f"{stem}.sync-conflict-20261124-120000-ABCDEFG{ending}",
        f"{stem} (1){ending}",
        f"{name}.tmp",
        f".{name}",
        name.upper(),
        f"{name}\n",
        name.replace("HOP-", "HOP-x"),
        stem,
        stem + ".pdf",
    ):
        assert hash_in_name(other) is None, other


def test_both_houses_make_up_the_same_names() -> None:
    assert house_code("75000000", "ab" * 32) == "75000000"
    assert house_code("", "ab" * 32) == "abababab"
    assert pair_folder("75000000", "abababab") == "75000000-to-abababab"


def test_a_place_that_the_system_cannot_look_at_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    volume = volume_of(tmp_path)
    assert state_of(tmp_path / ("ä" * 300), volume) is FolderState.UNREADABLE

    def forbidden(_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", forbidden)
    assert look_into(tmp_path, volume, Watch(), NOON) == FolderLook(state=FolderState.UNREADABLE)


def test_a_whole_file_is_not_read_again_while_it_looks_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, watch = b"kogu sisu", Watch()
    (tmp_path / named(content)).write_bytes(content)
    first = looked(tmp_path, watch)

    monkeypatch.setattr(folder_reading, "_digest", lambda _: pytest.fail("read again"))

    assert looked(tmp_path, watch, 60) == first


def test_a_file_that_an_engine_takes_away_or_holds_meanwhile_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, held = sorted((tmp_path / named(b"a"), tmp_path / named(b"b")))
    gone.write_bytes(b"a" if gone.name == named(b"a") else b"b")
    held.write_bytes(b"b" if held.name == named(b"b") else b"a")
    entries, opened = folder_reading._entries, os.open

    def taken_away(folder: Path) -> list[os.DirEntry[str]]:
        found = list(entries(folder))
        gone.unlink(missing_ok=True)
        return found

    def locked(path: Path, flags: int) -> int:
        if path == held:
            raise PermissionError
        return opened(path, flags)

    monkeypatch.setattr(folder_reading, "_entries", taken_away)
    with monkeypatch.context() as patched:
        patched.setattr(os, "open", locked)
        found = looked(tmp_path, watch := Watch())

    assert (found.whole, found.waiting, found.others) == ((), 1, 1)
    assert [file.path for file in looked(tmp_path, watch, 1).whole] == [held]
