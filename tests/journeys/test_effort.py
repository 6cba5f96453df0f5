# SPDX-License-Identifier: EUPL-1.2
"""The usual tasks by keyboard alone: an observation in two minutes from the lock screen on.

After a page has changed write the table anew, from the project's folder::

    PYTHONPATH=packaging QT_QPA_PLATFORM=offscreen python -m tests.journeys.test_effort
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.effort import OBSERVATION, count, table
from tests.journeys.office import Office

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.slow]

README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- effort -->\n", "<!-- /effort -->\n"
MOST_KEYS, TWO_MINUTES = 12, 120
FEW_STEPS = {"Record of a talk, to its PDF": 18, "Minutes of a round table, to their PDF": 25}


def test_every_task_costs_what_the_readme_says(house: Office) -> None:
    counted = count(house)

    observation = counted[OBSERVATION]
    assert observation.interactions + observation.steps <= MOST_KEYS
    assert observation.seconds < TWO_MINUTES
    assert max(effort.interactions for effort in counted.values()) <= MOST_KEYS
    assert all(counted[task].steps < most for task, most in FEW_STEPS.items())
    _, shown, _ = parts()
    assert shown == table(counted)


def parts() -> tuple[str, str, str]:
    """Return the README in three: up to the table, the table, and from there on."""
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    shown, _, after = rest.partition(END)
    return before + BEGIN, shown.strip(), END + after


if __name__ == "__main__":
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        house = Office(Path(folder) / "house")
        figures = table(count(house))
    before, _, after = parts()
    README.write_text(f"{before}{figures}\n{after}", encoding="utf-8")
