# SPDX-License-Identifier: EUPL-1.2
"""Room kept for a full disk: made where there is plenty, given back when there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.store import ballast


def test_it_is_made_once_and_takes_real_room(tmp_path: Path) -> None:
    assert ballast.keep(tmp_path)
    first = (tmp_path / ballast.NAME).stat()
    assert ballast.keep(tmp_path)

    assert first.st_size == ballast.SIZE
    assert first.st_blocks * 512 >= ballast.SIZE  # not a hole in the file
    assert (tmp_path / ballast.NAME).stat().st_mtime_ns == first.st_mtime_ns


def test_where_room_is_scarce_none_is_taken_and_people_are_warned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ballast.scarce_room(tmp_path) is None
    monkeypatch.setattr(ballast, "SCARCE", 10**18)

    assert not ballast.keep(tmp_path)
    assert not any(tmp_path.iterdir())
    assert ballast.scarce_room(tmp_path) is not None


def test_a_part_of_it_is_made_whole(tmp_path: Path) -> None:
    (tmp_path / ballast.NAME).write_bytes(b"pool")

    assert ballast.keep(tmp_path)

    assert (tmp_path / ballast.NAME).stat().st_size == ballast.SIZE


def test_it_stays_while_there_is_room_and_goes_when_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ballast.keep(tmp_path)
    ballast.ease(tmp_path)
    assert (tmp_path / ballast.NAME).exists()

    monkeypatch.setattr(ballast, "LEAST", 10**18)
    ballast.ease(tmp_path)
    assert not (tmp_path / ballast.NAME).exists()
    assert not ballast.free(tmp_path)


def test_a_folder_that_is_gone_is_no_reason_to_stumble(tmp_path: Path) -> None:
    gone = tmp_path / "pole"

    assert not ballast.keep(gone)
    assert not ballast.free(gone)
    assert ballast.scarce_room(gone) is None
    ballast.ease(gone)
