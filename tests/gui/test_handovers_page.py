# SPDX-License-Identifier: EUPL-1.2
"""The list of handovers: where each stands and how long it has waited."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from hop_desktop.app import handovers
from hop_desktop.gui.page import PageName, Where
from tests.gui.case_ground import meet, names, press, reads, shown
from tests.gui.exchange import fits, handed, ready
from tests.gui.naming import spoken_name
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HERE = Where(page=PageName.HANDOVERS)


def test_an_empty_list_leads_to_the_cases(house: House) -> None:
    page = shown(house, HERE)

    assert reads(page, "Üleandmine algab juhtumi lehelt.")
    press(house, page, "Ava juhtumid")

    assert house.went == [Where(page=PageName.CASES)]


def test_days_without_an_answer_are_counted(house: House, desk: House, tmp_path: Path) -> None:
    done, _ = handed(house, desk, tmp_path / "pulk")
    assert "24.11.2026. Mari Maasikas. Suletud. suletud täna. Näidisvalla heaoluteenistus" in names(
        shown(house, HERE)
    )

    house.clock.moment += timedelta(days=12)
    page = shown(house, HERE)

    assert spoken_name(page.focusWidget() or page).startswith("24.11.2026. Mari Maasikas")
    assert reads(page, "12 päeva vastuseta")
    press(house, page, "24.11.2026. Mari Maasikas")
    assert house.went == [Where(page=PageName.HANDOVER, id=done.id)]


def test_one_in_preparation_says_so(house: House, desk: House) -> None:
    known, to = ready(house), meet(house, desk)
    house.do(lambda session: handovers.start(session, known.case.id, recipient=to))

    page = shown(house, HERE)

    assert names(page) == ["Pooleli. Mari Maasikas. Mustand. Näidisvalla heaoluteenistus"]


def test_the_list_fits_every_window(house: House, desk: House, tmp_path: Path) -> None:
    fits(shown(house, HERE))
    handed(house, desk, tmp_path / "pulk")
    fits(shown(house, HERE))
