# SPDX-License-Identifier: EUPL-1.2
"""The figures of backups at a small size: ``dev.py soak`` runs them in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.store import ballast
from tests.soak import backups
from tests.soak.campaign import Part, few


@pytest.mark.parametrize("part", few(backups.CAMPAIGNS), ids=lambda part: part.name)
def test_nothing_is_lost_and_nothing_is_there_by_half(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)


def test_on_a_full_disk_everything_acknowledged_stays(tmp_path: Path) -> None:
    with backups.small_disk(tmp_path / "ketas") as disk:
        if disk is not None:
            assert backups.full_disks(disk, 8) == (8, 0)


def test_the_ballast_lets_things_be_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ballast, "SCARCE", 0)
    with backups.small_disk(tmp_path / "ketas", (ballast.SIZE >> 10) + 3072) as disk:
        if disk is not None:
            assert backups.ballast_frees(disk, 2) == (2, 0)
