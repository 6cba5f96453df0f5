# SPDX-License-Identifier: EUPL-1.2
"""D8: a handover never counts as written unless it truly lies on the stick.

Two parts need no rights: the system's own limit on the size of files stands for a full stick, and
a folder that goes away between two steps for one that is pulled out. The others mount an image: of
VFAT where the system can make and mount one, else of ext2. Whether a file lies there is looked at
only after unmounting and mounting again. Where nothing can be mounted nothing is tried.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from random import Random

from hop_desktop.app import handover_reading, handovers
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import DiskFull, WriteFailed
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import HandoverId
from tests import worlds
from tests.app.county import KINDERGARTEN
from tests.soak.campaign import Campaign, Part, Result
from tests.soak.traffic import DESK, Traffic

SEED = 20261127
IMAGE_KIB = 1_024
# Made, renamed, its folder synced, read back, what is left of it removed.
STEPS = 5
# Whether a medium loses what was read back from it nobody can know.
READ_BACK = 4
Fault = Callable[[], object]


class Sender:
    """A house with sealed handovers that have not been written anywhere."""

    def __init__(self, folder: Path) -> None:
        self._traffic = Traffic(folder)
        self.house: Session = self._traffic.county[KINDERGARTEN]
        self._to = self._traffic.county.contact(KINDERGARTEN, DESK)
        self._waiting: Handover | None = None

    def waiting(self) -> Handover:
        """Return a sealed handover that counts as written nowhere."""
        if self._waiting is None or self.counts(self._waiting.id):
            case = worlds.a_case_in_stage_two(self.house)
            self._waiting = worlds.a_sealed_handover(self.house, case.id, self._to)
        return self._waiting

    def counts(self, handover_id: HandoverId) -> bool:
        """Say whether a handover counts as written."""
        return (
            handover_reading.handover_file(self.house, handover_id).handover.written_at is not None
        )

    def write(self, handover: Handover, stick: Path) -> bool:
        """Write a handover; return whether it is told to be there, refusals of writing apart."""
        with suppress(DiskFull, WriteFailed):
            handovers.write_file(self.house, handover.id, stick)
            return True
        return False

    def close(self) -> None:
        """Close the stores."""
        self._traffic.close()


def lies_there(handover: Handover, stick: Path) -> bool:
    """Say whether the very file lies on a stick."""
    with suppress(OSError):
        data = (stick / handover.file_name).read_bytes()
        return sha256(data).hexdigest() == handover.package_sha256
    return False


def is_bad(sender: Sender, handover: Handover, stick: Path, *, told: bool) -> bool:
    """Say whether a handover counts without lying there, or is told to and does not count."""
    counts = sender.counts(handover.id)
    return told != counts or (counts and not lies_there(handover, stick))


def is_half(handover: Handover, stick: Path) -> bool:
    """Say whether half of a handover lies under its name; on a sound medium that is bad."""
    return (stick / handover.file_name).exists() and not lies_there(handover, stick)


# Without rights


def no_room(folder: Path, tries: int) -> Result:
    """Let no file grow over some size while a handover is written."""
    sender, stick = Sender(folder), folder / "pulk"
    stick.mkdir()
    chance, bad = Random(SEED), 0  # noqa: S311  repeatable on purpose
    for number in range(tries):
        handover = sender.waiting()
        with no_larger_files(chance.randrange(0, 50_000) if number % 4 else 10_000_000):
            told = sender.write(handover, stick)
        bad += is_bad(sender, handover, stick, told=told) or is_half(handover, stick)
        bad += told == bool(number % 4)  # a fault that never bit would show nothing
        bad += any(path.name != handover.file_name for path in stick.iterdir())
        _empty(stick)
    sender.close()
    return tries, bad


@contextmanager
def no_larger_files(size: int) -> Iterator[None]:
    """Let the present process write no file beyond some bytes."""
    import resource

    _, most = usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def pulled_out(folder: Path, tries: int) -> Result:
    """Let the stick's folder go away before each step of writing, and come again."""
    sender, stick, gone = Sender(folder), folder / "pulk", folder / "tasku"
    stick.mkdir()
    bad = 0
    for number in range(tries):
        handover, step = sender.waiting(), number % (STEPS + 1)
        with at_step(stick, step, lambda: stick.rename(gone)):
            told = sender.write(handover, stick)
        bad += told and step < STEPS - 1
        if gone.exists():
            gone.rename(stick)
        bad += is_bad(sender, handover, stick, told=told) or is_half(handover, stick)
        _empty(stick)
    sender.close()
    return tries, bad


_armed: list[tuple[str, list[int], Fault]] = []
WATCHED = {"open", "os.rename", "os.remove"}


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """Count the steps that touch the stick; before the one wanted let its fault happen."""
    if not _armed or event not in WATCHED or not isinstance(arguments[0], str | Path):
        return
    stick, left, fault = _armed[0]
    if str(arguments[0]).startswith(stick):
        left[0] -= 1
        if left[0] < 0:
            _armed.clear()
            fault()


@contextmanager
def at_step(stick: Path, step: int, fault: Fault) -> Iterator[None]:
    """Let a fault happen before some step of writing to a stick, counted from 0."""
    if _watch not in _hooked:
        sys.addaudithook(_watch)
        _hooked.append(_watch)
    _armed[:] = [(str(stick), [step], fault)]
    try:
        yield
    finally:
        _armed.clear()


_hooked: list[Callable[[str, tuple[object, ...]], None]] = []


def _empty(stick: Path) -> None:
    for path in stick.iterdir():
        path.unlink()


# With a mounted image


class Stick:
    """A small image that is mounted at a folder, and what may happen to it."""

    def __init__(self, folder: Path) -> None:
        self.image, self.folder = folder / "pulk.img", folder / "pulk"

    def make(self) -> bool:
        """Make the image and mount it; say whether that could be done."""
        with self.image.open("wb") as file:
            file.truncate(IMAGE_KIB << 10)
        makers = ("mkfs.vfat",), ("mkfs.ext2", "-q", "-F")
        return any(self._done(*maker, str(self.image)) and self.mount() for maker in makers)

    def mount(self) -> bool:
        """Mount the image; its folder is there only while it is."""
        self.folder.mkdir(exist_ok=True)
        return self._done("mount", "-o", "loop", str(self.image), str(self.folder))

    def unmount(self) -> None:
        """Take the stick out as one does who does not wait; its folder goes too."""
        while self._done("umount", "-l", str(self.folder)):
            pass
        with suppress(OSError):
            self.folder.rmdir()

    def _done(self, *command: str) -> bool:
        path = {"PATH": f"{os.environ['PATH']}:/sbin:/usr/sbin"}
        try:
            done = subprocess.run(command, env=path, capture_output=True, check=False)
        except FileNotFoundError:
            return False
        return done.returncode == 0

    def cut(self, size: int) -> None:
        """Lose all that lies beyond some bytes of the medium."""
        os.truncate(self.image, size)

    def read_only(self) -> None:
        """Let nothing more be written."""
        self._done("mount", "-o", "remount,ro", str(self.folder))

    def fill(self, *, leave: int) -> None:
        """Fill the stick but for some bytes."""
        filler = self.folder / "muu fail"
        free = max(shutil.disk_usage(self.folder).free - leave, 0)
        try:
            filler.write_bytes(bytes(free))
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise

    def seen_anew(self) -> bool:
        """Unmount it and mount what is left of it, as another computer would."""
        self.unmount()
        with self.image.open("r+b") as file:
            file.truncate(IMAGE_KIB << 10)
        return self.mount()


def _on_sticks(
    folder: Path,
    tries: int,
    happen: Callable[[Stick, int, Random], Fault],
    *,
    steps: int = STEPS + 1,
    sound: bool = True,
) -> Result:
    """Write handovers to fresh sticks, to each of which something happens at some step.

    On a medium that is not ``sound`` half a file may lie afterwards, as long as it does not count.
    """
    sender, bad = Sender(folder), 0
    chance = Random(SEED)  # noqa: S311  repeatable on purpose
    for number in range(tries):
        stick = Stick(folder)
        if not stick.make():
            sender.close()
            return 0, 0
        handover, step = sender.waiting(), number % steps
        try:
            with at_step(stick.folder, step, happen(stick, step, chance)):
                told = sender.write(handover, stick.folder)
            if stick.seen_anew():
                bad += is_bad(sender, handover, stick.folder, told=told)
                bad += sound and is_half(handover, stick.folder)
            else:  # nothing is left to be mounted
                bad += told or sender.counts(handover.id)
        finally:
            stick.unmount()
    sender.close()
    return tries, bad


def full_sticks(folder: Path, tries: int) -> Result:
    """Fill the stick to a little more or less, before or between the steps."""
    return _on_sticks(
        folder,
        tries,
        lambda stick, _, chance: lambda: stick.fill(leave=chance.randrange(0, 60_000)),
    )


def cut_sticks(folder: Path, tries: int) -> Result:
    """Lose the end of the medium, from anywhere, between the steps."""

    def happen(stick: Stick, _: int, chance: Random) -> Fault:
        return lambda: stick.cut(chance.randrange(0, IMAGE_KIB << 10))

    return _on_sticks(folder, tries, happen, steps=READ_BACK, sound=False)


def locked_sticks(folder: Path, tries: int) -> Result:
    """Let the stick be read only from some step on."""
    return _on_sticks(folder, tries, lambda stick, _, __: stick.read_only)


def unmounted_sticks(folder: Path, tries: int) -> Result:
    """Unmount the stick between the steps."""
    return _on_sticks(folder, tries, lambda stick, _, __: stick.unmount)


CAMPAIGNS = (
    Campaign(
        name="D8",
        parts=(
            Part(name="no-room", run=no_room, full=40, few=4),
            Part(name="pulled-out", run=pulled_out, full=42, few=7),
            Part(name="full", run=full_sticks, full=42, few=0),
            Part(name="cut", run=cut_sticks, full=60, few=0),
            Part(name="locked", run=locked_sticks, full=14, few=0),
            Part(name="unmounted", run=unmounted_sticks, full=28, few=0),
        ),
    ),
)
