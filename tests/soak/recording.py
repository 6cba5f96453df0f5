# SPDX-License-Identifier: EUPL-1.2
"""What an act asks of the disk, in its order, as strace saw it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.soak.acting import DONE, Acting, Grounds, watched
from tests.soak.acts import Act, HalfError
from tests.soak.disk import Disk, Files, Step, files_of

# Whatever changes files; what is seen and not understood here ends the run.
UNDERSTOOD = (
    "openat", "close", "write", "pwrite64", "lseek", "ftruncate", "fsync", "fdatasync",
    "rename", "unlink", "mkdir", "rmdir", "sendto",
)  # fmt: skip
OTHERS = (
    "open", "creat", "writev", "pwritev", "pwritev2", "copy_file_range", "sendfile", "fallocate",
    "truncate", "renameat", "renameat2", "unlinkat", "mkdirat", "link", "linkat", "symlink",
    "symlinkat", "dup", "dup2", "dup3",
)  # fmt: skip
LINE = re.compile(r"^(?P<call>\w+)\((?P<rest>.*)\)\s+= (?P<answer>-?\d+)(?:<(?P<named>[^>]*)>)?")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
FILE = re.compile(r"^(\d+)<([^>]*)>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The files before an act, and everything that it asked of the disk."""

    before: Files
    steps: tuple[Step, ...]


def record(act: Act, grounds: Grounds, log: Path) -> Recording:
    """Do an act undisturbed, and return what it asked of the disk."""
    with grounds.case() as case, Acting(act, case) as acting:
        before = files_of(case)
        calls = ",".join((*UNDERSTOOD, *(f"?{name}" for name in OTHERS)))
        options = ["-y", "-xx", "-s", str(1 << 28), "-e", f"trace={calls}"]
        with watched(acting, options, log):
            acting.go()
            said = acting.heard()
        if said != DONE:
            raise HalfError(said)
        with log.open(encoding="ascii") as lines:
            steps = tuple(_Reader(case).steps(lines))
        _check(before, steps, files_of(case))
    return Recording(before=before, steps=steps)


def _check(before: Files, steps: tuple[Step, ...], after: Files) -> None:
    """Raise unless all steps together make of the files before the files after."""
    disk = Disk(before)
    for step in steps:
        disk.take(step)
    if disk.everything() != after:
        raise HalfError("the recording is not what the disk holds")


class _Reader:
    """Understands the lines of strace; follows which number of a file means which."""

    def __init__(self, case: Path) -> None:
        self._case = case
        self._places: dict[int, int] = {}

    def steps(self, lines: Iterator[str]) -> Iterator[Step]:
        for line in lines:
            seen = LINE.match(line)
            if seen is None or seen["answer"].startswith("-"):
                continue
            call, rest = seen["call"], seen["rest"]
            if call == "sendto":
                yield Step(what="told")
            elif call in {"openat", "open", "creat"}:
                yield from self._opened(rest, int(seen["answer"]))
            elif call in {"rename", "unlink", "mkdir", "rmdir"}:
                yield from self._named(call, rest)
            else:
                yield from self._on_file(call, rest, int(seen["answer"]))

    def _opened(self, rest: str, number: int) -> Iterator[Step]:
        self._places[number] = 0
        (text,) = TEXT.findall(rest)
        path = self._within(_bytes(text).decode())
        if path and "O_TRUNC" in rest:
            raise HalfError("opened to be emptied")
        if path and "O_CREAT" in rest:
            yield Step(what="make", path=path)

    def _named(self, call: str, rest: str) -> Iterator[Step]:
        first, *others = (self._within(_bytes(text).decode()) for text in TEXT.findall(rest))
        if not first:
            return
        if call == "rename":
            yield Step(what="move", path=first, to=others[0])
        else:
            what = "folder" if call == "mkdir" else "remove"
            yield Step(what=what, path=first)

    def _on_file(self, call: str, rest: str, answer: int) -> Iterator[Step]:
        file = FILE.match(rest)
        if file is None:
            raise HalfError(f"not understood: {call}")
        number, path = int(file[1]), self._within(_unquoted(file[2]))
        if call == "lseek":
            self._places[number] = answer
        if not path or call in {"lseek", "close"}:
            return
        if call == "write":
            at = self._places.get(number, 0)
            self._places[number] = at + answer
            yield Step(what="write", path=path, at=at, data=_text(rest)[:answer])
        elif call == "pwrite64":
            yield Step(
                what="write", path=path, at=int(rest.rsplit(",", 1)[1]), data=_text(rest)[:answer]
            )
        elif call == "ftruncate":
            yield Step(what="cut", path=path, at=int(rest.rsplit(",", 1)[1]))
        elif call in {"fsync", "fdatasync"}:
            yield Step(what="sync", path=path)
        else:
            raise HalfError(f"not understood: {call}")

    def _within(self, path: str) -> str:
        place = Path(path)
        if not place.is_relative_to(self._case):
            return ""
        return str(place.relative_to(self._case))


def _text(rest: str) -> bytes:
    (text,) = TEXT.findall(rest)
    return _bytes(text)


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _unquoted(text: str) -> str:
    return _bytes(text).decode() if text.startswith("\\x") else text
