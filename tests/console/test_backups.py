# SPDX-License-Identifier: EUPL-1.2
"""Whether backups are whole, asked without a window and without a key."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop import __main__
from hop_desktop.store import backup
from tests.store.founded import founded
from tests.worlds import NOON


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a backup."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    store = founded(tmp_path / "hoidla").store
    name = backup.make(store.source, tmp_path, now=NOON).name
    store.close()
    return tmp_path / name


def test_a_whole_one_is_said_to_be_whole(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["backup", "check", str(path)]) == 0

    told = capsys.readouterr().out
    assert "is whole: data as of 2026-11-24" in told
    assert "õie" not in told


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is not a backup"),
        (b"HOP-BACKUP\r\n\0\0\0\1x", "is damaged or cut short"),
        (None, "There is no file"),
    ],
)
def test_one_of_several_that_is_not_is_named(
    path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, sentence: str
) -> None:
    other = path.with_name("teine.hopbackup")
    if content is not None:
        other.write_bytes(content)

    assert __main__.main(["backup", "check", str(path), str(other)]) == 1

    told = capsys.readouterr()
    assert "is whole" in told.out
    assert sentence in told.err
    assert "teine" in told.err


def test_one_of_a_newer_program_is_told_so(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":2'))

    assert __main__.main(["backup", "check", str(path)]) == 1
    assert "newer version" in capsys.readouterr().err


@pytest.mark.parametrize("given", [["backup"], ["backup", "check"], ["backup", "tee", "x"]])
def test_anything_else_is_no_such_command(
    given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert __main__.main(given) == 2
    assert "backup check" in capsys.readouterr().err


def test_help_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["backup", "--help"]) == 0
    assert "backup check" in capsys.readouterr().out
