# SPDX-License-Identifier: EUPL-1.2
"""Copying an open database."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.domain.errors import WriteFailed
from hop_desktop.store.copying import copy
from hop_desktop.store.lite import Database
from tests.store.ground import KEY


def test_a_copy_that_cannot_be_begun_is_refused_as_any_other(tmp_path: Path) -> None:
    database = Database.create(tmp_path / "andmed", KEY)
    (tmp_path / "koopia").mkdir()

    with pytest.raises(WriteFailed):
        copy(database, tmp_path / "koopia", KEY, lambda _left, _of: None)

    database.close()
