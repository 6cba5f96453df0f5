# SPDX-License-Identifier: EUPL-1.2
"""What the system is told about the process that holds keys. What comes of it: test_bootstrap."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from hop_desktop.app.process import PR_SET_DUMPABLE, keep_memory_private

PR_GET_DUMPABLE = 3

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="told by prctl")


@pytest.fixture
def dumpable() -> Iterator[None]:
    """Let the other tests be looked into again."""
    yield
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)


@linux_only
@pytest.mark.usefixtures("dumpable")
def test_linux_is_told_to_dump_nothing() -> None:
    import resource

    keep_memory_private()

    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    assert ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0


@dataclass
class Library:
    """Remembers what it is asked for."""

    asked: list[tuple[object, ...]] = field(default_factory=list)

    @property
    def kernel32(self) -> Library:
        return self

    @property
    def wer(self) -> Library:
        return self

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *values: self.asked.append((name, *values))


def test_windows_is_told_to_report_nothing_and_to_load_from_known_folders(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = Library()
    monkeypatch.setattr(ctypes, "windll", system, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")

    keep_memory_private()

    assert system.asked == [
        ("SetErrorMode", 0x3),
        ("SetDefaultDllDirectories", 0x1000),
        ("WerAddExcludedApplication", sys.executable, False),
    ]


def test_a_system_that_knows_neither_is_no_reason_to_refuse_the_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    keep_memory_private()
