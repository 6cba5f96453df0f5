# SPDX-License-Identifier: EUPL-1.2
"""A console that speaks Estonian, a password in a file, and papers to seal."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.sealing import capsules
from tests.console.typing_commands import PASSWORD, Console


@pytest.fixture
def console(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Console:
    monkeypatch.setattr(capsules, "ITERATIONS", 1_000)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return Console(capsys)


@pytest.fixture
def password_file(tmp_path: Path) -> Path:
    file = tmp_path / "parool.txt"
    file.write_text(PASSWORD + "\n", encoding="utf-8")
    return file


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    """Three files to seal."""
    folder = tmp_path / "failid"
    folder.mkdir()
    contents = {"kokkuvõte õpetajalt.txt": b"jutt", "lisa.bin": bytes(70_000), "tühi.txt": b""}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return sorted(folder.iterdir())
