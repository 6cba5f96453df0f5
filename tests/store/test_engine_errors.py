# SPDX-License-Identifier: EUPL-1.2
"""Faults of the engine are told as refusals; those of ours stay what they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hop_desktop.domain.errors import DiskFull, StoreDamaged, StoreInUse, WriteFailed
from hop_desktop.store.engine_errors import refusal
from tests.store.ground import a_database


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, StoreInUse),
        (517, StoreInUse),
        (8, WriteFailed),
        (10, WriteFailed),
        (1034, WriteFailed),
        (11, StoreDamaged),
        (13, DiskFull),
        (14, WriteFailed),
        (26, StoreDamaged),
    ],
)
def test_a_fault_of_the_world_is_a_refusal(code: int, kind: type[Exception]) -> None:
    error = dbapi2.OperationalError()
    error.sqlite_errorcode = code

    assert isinstance(refusal(error), kind)


def test_a_fault_of_ours_stays_what_it_is(tmp_path: Path) -> None:
    error = dbapi2.ProgrammingError()

    assert refusal(error) is error
    with pytest.raises(dbapi2.OperationalError):
        a_database(tmp_path).all("SELECT wrong")
