# SPDX-License-Identifier: EUPL-1.2
"""Two children are supported through both stages: one in a kindergarten, one in a school."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys import tales
from tests.journeys.office import Office
from tests.journeys.tales import Tale
from tests.journeys.two_stages import from_first_sign_to_end
from tests.journeys.year import Year

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.slow]


@pytest.mark.parametrize("tale", [tales.KINDERGARTEN, tales.SCHOOL], ids=["kindergarten", "school"])
def test_a_child_goes_from_the_first_sign_to_the_end_of_support(
    house: Office, tmp_path: Path, tale: Tale
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()

    from_first_sign_to_end(Year(house, tale, papers))
