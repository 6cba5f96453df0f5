# SPDX-License-Identifier: EUPL-1.2
"""The main job: a teacher's notice becomes a sealed handover, and its receipt comes home."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.office import Office
from tests.journeys.story import from_notice_to_receipt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.slow
def test_a_case_goes_from_the_first_notice_to_the_receipt(
    house: Office, desk: Office, tmp_path: Path
) -> None:
    from_notice_to_receipt(house, desk, tmp_path)
