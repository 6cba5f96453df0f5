# SPDX-License-Identifier: EUPL-1.2
"""A process of its own that does one act, so that it can be killed, or watched by strace.

The process is forked from one that has imported everything, which takes a hundredth of a second.
It opens what the act needs, says that it is ready, does the act when told to, and says how that
came out: ``done``, or the name of the error. It talks over a socket, so that no fault that is
injected into reading and writing of files can reach the talk.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from types import TracebackType
from typing import Self

from hop_desktop.domain.errors import HopError
from tests.soak.acts import Act, HalfError, Stands, found_houses, outcome
from tests.soak.campaign import a_folder
from tests.soak.deeds import ACTS
from tests.soak.disk import Files, files_of, write_files

DONE, READY, REFUSED = "done", "ready", "refused"
STRACE = shutil.which("strace")
if sys.platform == "win32":
    CONTEXT = get_context("spawn")
else:
    CONTEXT = get_context("forkserver")
    CONTEXT.set_forkserver_preload(["tests.soak._warm"])


class Acting:
    """One such process; at the end of the block it is gone."""

    def __init__(self, act: Act, folder: Path) -> None:
        self._ours, theirs = socket.socketpair()
        self._process = CONTEXT.Process(target=_perform, args=(act.name, folder, theirs))
        self._process.start()
        theirs.close()
        self._heard = self._ours.makefile(encoding="utf-8")

    def __enter__(self) -> Self:
        """Wait until the act can begin."""
        if self.heard() != READY:
            raise HalfError("not ready")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process, whatever it does."""
        self.kill()
        self._heard.close()
        self._ours.close()
        self._process.close()

    @property
    def number(self) -> int:
        """The system's number of the process."""
        assert self._process.pid is not None
        return self._process.pid

    def go(self) -> None:
        """Let the act begin."""
        self._ours.sendall(b"go\n")

    def heard(self) -> str:
        """Return the next word of the process, nothing once it is gone."""
        try:
            return self._heard.readline().strip()
        except ConnectionError:
            return ""

    def kill(self) -> None:
        """Kill the process as a power cut would, and wait until it is gone."""
        self._process.kill()
        self._process.join()


def _perform(name: str, folder: Path, theirs: socket.socket) -> None:
    deed = ACTS[name].begin(folder)
    theirs.sendall(READY.encode() + b"\n")
    theirs.recv(3)
    try:
        deed()
        word = DONE
    except HopError as refusal:
        word = f"{REFUSED} {type(refusal).__name__}"
    except BaseException as error:  # noqa: BLE001  whatever else ends an act is what is looked for
        word = f"broke {error!r}"
    theirs.sendall(word.encode() + b"\n")
    os._exit(0)  # what a normal end would still write belongs to no act


@contextmanager
def watched(acting: Acting, options: Sequence[str], log: Path) -> Iterator[None]:
    """Let strace watch a process until it is gone, and write into a file what it saw."""
    command = ["strace", "-p", str(acting.number), *options, "-o", str(log)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tool:
        assert tool.stderr is not None
        if "attached" not in (said := tool.stderr.readline()):
            raise OSError(said)
        yield
        tool.stderr.read()


class Grounds:
    """The folder that an act begins from, and as many copies of it as there are cases."""

    def __init__(self, act: Act, folder: Path) -> None:
        self._folder, self._ground = folder, folder / "ground"
        self._ground.mkdir()
        write_files(self._ground, _houses())
        act.ground(self._ground)

    @contextmanager
    def case(self) -> Iterator[Path]:
        """Give a copy to be ruined."""
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            shutil.copytree(self._ground, folder, dirs_exist_ok=True)
            yield Path(folder)


@cache
def _houses() -> Files:
    """Return the files of the two houses, founded once in a process."""
    with a_folder() as folder:
        found_houses(folder)
        return files_of(folder)


def judge(act: Act, folder: Path, said: str) -> str:
    """Return what is wrong after an act that said so much, or nothing."""
    if said.startswith("broke"):
        return said
    try:
        stands = outcome(act, folder)
    except Exception as error:  # noqa: BLE001  anything at all is a finding
        return f"{said or 'killed'}: {error!r}"
    if said == DONE and stands is Stands.OLD:
        return "said done, and is not there"
    return ""


def tell(act: Act, how: str, wrong: str) -> None:
    """Say on the error stream what was found."""
    sys.stderr.write(f"{act.name}, {how}: {wrong}\n")
