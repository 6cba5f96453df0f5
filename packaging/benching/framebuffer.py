# SPDX-License-Identifier: EUPL-1.2
"""A screen without a monitor whose pixels are a file: the same watch for every program.

Xvfb keeps its picture in the XWD format (X11/XWDFile.h): a header of big-endian 32-bit words, a
colour map of 12 bytes an entry, then the rows of pixels, 4 bytes each.
"""

from __future__ import annotations

import mmap
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

SIZE = "1366x768x24"
PICTURE = "Xvfb_screen0"
HEADER_SIZE, BYTES_PER_LINE, COLOURS = 0, 12, 19  # words of the header
COLOUR_SIZE, PIXEL = 12, 4
LOOKED_AT = range(60, 700, 7)
"""Rows that are looked at, and every third pixel of the left half of each."""
PATIENCE_S, PAUSE_S = 30.0, 0.001


class NeverPainted(TimeoutError):
    """A program showed nothing within the time."""


class Screen:
    """Xvfb with its picture in a file; use it as a context."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        reader, writer = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            SIZE,
            "-nolisten",
            "tcp",
            "-noreset",
            "-nocursor",  # it would count as painted
        ]
        self._server = subprocess.Popen(
            [*command, "-fbdir", self._folder.name],
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as told:
            self.display = f":{told.readline().strip()}"
        with (Path(self._folder.name) / PICTURE).open("rb") as picture:
            self._picture = mmap.mmap(picture.fileno(), 0, access=mmap.ACCESS_READ)
        self._start = self._word(HEADER_SIZE) + self._word(COLOURS) * COLOUR_SIZE
        self._stride = self._word(BYTES_PER_LINE)
        self._dark = self._seen()

    @staticmethod
    def is_possible() -> bool:
        """Say whether this machine has what it takes."""
        return shutil.which("Xvfb") is not None

    def __enter__(self) -> Self:
        """Return the screen."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        """End the server."""
        self._picture.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def until_painted(
        self, command: Sequence[str], environment: Mapping[str, str], *, colours: int
    ) -> float:
        """Return the milliseconds from the start of a program until it shows so many colours.

        The program is ended then. Raises ``NeverPainted``.
        """
        with self.painted(command, environment, colours=colours) as (_, taken):
            return taken

    @contextmanager
    def painted(
        self, command: Sequence[str], environment: Mapping[str, str], *, colours: int
    ) -> Iterator[tuple[int, float]]:
        """Run a program while the block lasts, given its number and its time to so many colours.

        Raises ``NeverPainted``.
        """
        self._until_dark()
        started = time.perf_counter()
        program = subprocess.Popen(
            command,
            env={**os.environ, **environment, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            while len(self._seen() - self._dark) < colours:
                if time.perf_counter() - started > PATIENCE_S:
                    raise NeverPainted(command[0])
                time.sleep(PAUSE_S)
            yield program.pid, (time.perf_counter() - started) * 1_000
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()

    def _until_dark(self) -> None:
        until = time.perf_counter() + PATIENCE_S
        while self._seen() != self._dark and time.perf_counter() < until:
            time.sleep(PAUSE_S)

    def _seen(self) -> set[bytes]:
        """Return the colours on the screen; without a window it is one."""
        seen: set[bytes] = set()
        for line in LOOKED_AT:
            at = self._start + line * self._stride
            row = self._picture[at : at + self._stride // 2]
            seen.update(row[i : i + PIXEL] for i in range(0, len(row), 3 * PIXEL))
        return seen

    def _word(self, number: int) -> int:
        return int.from_bytes(self._picture[4 * number : 4 * number + 4], "big")
