# SPDX-License-Identifier: EUPL-1.2
"""The command line's words, and the command line as a program of its own."""

from __future__ import annotations

import ast
import importlib
import inspect
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import hop_desktop.sealing
from hop_desktop.console.sentences import KINDS, LANGUAGES, REFUSALS, Say, language_of, said
from hop_desktop.domain import errors
from hop_desktop.sealing.header import Kind
from tests.console.typing_commands import (
    BOTH,
    CERTIFICATE,
    PRIVATE_KEY,
    SEALED,
    VECTORS,
    Console,
)


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "et"),
        ({"LANG": ""}, "et"),
        ({"LANG": "et_EE.UTF-8"}, "et"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "fi_FI.UTF-8"}, "en"),
        ({"LANG": "et_EE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C.UTF-8", "LC_MESSAGES": "et_EE"}, "et"),
    ],
)
def test_the_language_follows_the_locale(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


@pytest.mark.parametrize("spelled", [["--language", "en"], ["--language=en"]])
def test_the_language_can_be_chosen(console: Console, spelled: list[str]) -> None:
    assert "is not a file" in console.refusal("inspect", VECTORS, *spelled)
    assert "such a command" in console.refusal("lock", *spelled, status=2)


def _raised(module: ModuleType) -> Iterator[type[errors.HopError]]:
    """Yield every refusal that a module names."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        found = getattr(errors, node.id, None) if isinstance(node, ast.Name) else None
        if isinstance(found, type) and issubclass(found, errors.HopError):
            yield found


def test_every_refusal_that_sealing_knows_has_a_sentence() -> None:
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.iter_modules(hop_desktop.sealing.__path__, "hop_desktop.sealing.")
    ]
    known = {error for module in modules for error in _raised(module)}
    seals = set(errors.SealError.__subclasses__())
    windows_only = {errors.SignedFileRefused}  # no command takes a signed .asice back

    to_say = (seals | known) - windows_only

    assert to_say | {errors.DiskFull, errors.WriteFailed} <= REFUSALS.keys()


def test_every_sentence_is_one_sentence_in_every_language() -> None:
    shown = {Say.SEALED, Say.OPENED, Say.INSPECTED, Say.NOT_HERE}
    every = [*REFUSALS.values(), *(say.value for say in Say if say not in shown)]
    facts = dict.fromkeys(("name", "out", "command", "option", "fault"), "X")

    for texts in every:
        for language in LANGUAGES:
            sentence = said(texts, language, **facts)
            assert sentence.endswith(".")
            assert "\n" not in sentence
            assert "{" not in sentence
    assert KINDS.keys() == set(Kind)


PROGRAM = "import sys; from hop_desktop.console import main; sys.exit(main(sys.argv[1:]))"
WATCHED = (
    "import sys; from hop_desktop.console import main; status = main(sys.argv[1:]);"
    "print(sorted(m for m in sys.modules if m.startswith(('PySide6', 'shiboken', 'sqlcipher3'))));"
    "sys.exit(status)"
)


def run(
    program: str, *arguments: object, out: int = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", program, *map(str, arguments)]
    environment = {**os.environ, "LANG": "en_GB.UTF-8", "LC_ALL": "", "PYTHONIOENCODING": "ascii"}
    return subprocess.run(
        command, check=False, text=True, env=environment, stdout=out, stderr=subprocess.PIPE
    )


def test_it_needs_neither_qt_nor_the_store(tmp_path: Path) -> None:
    done = run(WATCHED, "open", SEALED, "--key", PRIVATE_KEY, "--out", tmp_path / "sisu")

    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_terminal_without_the_letters_still_gets_every_line() -> None:
    done = run(PROGRAM, "inspect", BOTH)

    assert done.returncode == 0
    assert "N\\xe4idisvald" in done.stdout
    assert done.stderr == ""


def test_a_reader_that_left_is_no_fault() -> None:
    done = run(PROGRAM, "inspect", BOTH, out=_closed_pipe())

    assert (done.returncode, done.stderr) == (0, "")


def _closed_pipe() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing


@pytest.mark.skipif(os.name != "posix", reason="the limit is a POSIX one")
def test_a_disk_that_fills_up_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    large = tmp_path / "suur.bin"
    large.write_bytes(os.urandom(2_000_000))
    limited = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (500_000,) * 2);"
    package = tmp_path / "pakett.cdoc2"

    done = run(limited + PROGRAM, "seal", "--to", CERTIFICATE, "--out", package, large)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "The disk is full; nothing was left behind.\n"
    assert list(tmp_path.iterdir()) == [large]
