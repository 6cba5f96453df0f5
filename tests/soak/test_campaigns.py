# SPDX-License-Identifier: EUPL-1.2
"""Every figure has one row, and one that was not tried in full is not met."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from tests.soak.campaign import Outcome, Part, Result, found, outcome, summed


def _half(_folder: Path, tries: int) -> Result:
    return tries // 2, 0


def _broken(folder: Path, _tries: int) -> Result:
    raise OSError(folder)


def _result(*, tried: int, bad: int, met: bool) -> Outcome:
    return Outcome(part="osa", tried=tried, bad=bad, met=met, seconds=0.0)


def test_the_campaigns_of_all_modules_are_found() -> None:
    campaigns = found()

    assert {"D3", "D6", "D7"} <= campaigns.keys()
    for campaign in campaigns.values():
        names = [part.name for part in campaign.parts]
        assert len(set(names)) == len(names)
        assert pickle.dumps(campaign)  # every part has a process of its own


def test_a_figure_sums_up_its_parts() -> None:
    row = summed("D7", [_result(tried=3, bad=0, met=True), _result(tried=4, bad=1, met=False)])

    assert (row.name, row.tried, row.bad, row.met) == ("D7", 7, 1, False)


def test_a_part_that_did_not_try_all_its_cases_is_not_met() -> None:
    result = outcome(Part(name="osa", run=_half, full=10, few=1))

    assert (result.tried, result.bad, result.met) == (5, 0, False)


def test_a_part_that_breaks_is_bad_and_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    result = outcome(Part(name="osa", run=_broken, full=10, few=1))

    assert (result.tried, result.bad, result.met) == (0, 1, False)
    assert "OSError" in capsys.readouterr().err
