# SPDX-License-Identifier: EUPL-1.2
"""The figures of exchange folders at a small size: ``dev.py soak`` runs them in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak import folders

FEW = {"full-sticks": 25, "pulled-sticks": 2}


@pytest.mark.parametrize("part", FEW)
def test_what_is_told_to_be_there_is_there(tmp_path: Path, part: str) -> None:
    assert folders.tried("D8", part, tmp_path, FEW[part]) in {(FEW[part], 0), (0, 0)}
