# SPDX-License-Identifier: EUPL-1.2
"""A large file is written step by step: told in per cent, and stopped without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hop_desktop.app.steps import stepwise
from hop_desktop.domain.errors import Stopped
from hop_desktop.store import files
from hop_desktop.store.files import PIECE, write_whole


@pytest.mark.parametrize(
    ("size", "told"),
    [
        (0, []),
        (1, []),
        (PIECE, []),
        (PIECE + 1, [99, 100]),
        (2 * PIECE, [50, 100]),
        (3 * PIECE - 1, [33, 66, 100]),
    ],
)
def test_only_a_large_file_is_told_of(tmp_path: Path, size: int, told: list[int]) -> None:
    said: list[int] = []
    path, data = tmp_path / "pakett.cdoc2", bytes(size)

    came = stepwise(lambda: write_whole(path, data), told=said.append, stopped=lambda: False)

    assert came is None
    assert said == told
    assert path.read_bytes() == data


@given(data=st.binary(max_size=70), piece=st.integers(1, 20))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_pieces_make_the_whole(tmp_path: Path, data: bytes, piece: int) -> None:
    said: list[int] = []
    path = tmp_path / "pakett.cdoc2"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(files, "PIECE", piece)
        stepwise(lambda: write_whole(path, data), told=said.append, stopped=lambda: False)

    assert path.read_bytes() == data
    assert said == sorted(said)
    assert len(said) == (-(-len(data) // piece) if len(data) > piece else 0)


def test_who_stops_it_finds_the_earlier_file_and_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "pakett.cdoc2"
    path.write_bytes(b"varasem")
    said: list[int] = []

    with pytest.raises(Stopped):
        stepwise(
            lambda: write_whole(path, bytes(3 * PIECE)),
            told=said.append,
            stopped=lambda: bool(said),
        )

    assert said == [33]
    assert path.read_bytes() == b"varasem"
    assert list(tmp_path.iterdir()) == [path]
    write_whole(path, bytes(2 * PIECE))  # nobody listens any more
    assert said == [33]
