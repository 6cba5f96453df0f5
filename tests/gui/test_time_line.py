# SPDX-License-Identifier: EUPL-1.2
"""The time line in the card of a case's course: painted, and read aloud in one sentence."""

from __future__ import annotations

from datetime import timedelta

import pytest

from hop_desktop.app import cases
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.timeline import Happening, TimeLine, time_line
from hop_desktop.gui.pages.case.time_line import TimeLineView, line_of
from hop_desktop.gui.tokens import palette_of
from tests.gui import case_ground as ground
from tests.gui.case_ground import Known, shown
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def drawn(house: House, known: Known) -> TimeLineView:
    view = shown(house, known.where).findChild(TimeLineView)
    assert view is not None
    return view


def colours_of(view: TimeLineView) -> set[str]:
    """Return the colours that are painted."""
    picture = view.grab().toImage()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(x, y).name().upper() for x, y in places}


def test_the_course_of_a_case_is_drawn_and_told(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)

    view = drawn(house, known)

    assert view.accessibleName() == "Juhtumi ajajoon"
    file = house.do(lambda session: cases.case_file(session, known.case.id))
    line = line_of(file, house.space.today())
    assert [band.stage for band in line.bands] == [Stage.TWO]
    assert line.count(Happening.MEASURE) == len(file.measures)
    told = view.accessibleDescription()
    assert told.startswith("II etapp: ")
    assert f"Abinõud: {len(file.measures)}" in told
    assert told.endswith(".")


def three_stages(house: House) -> TimeLine:
    today = house.space.today()
    backs = {Stage.ONE: 90, Stage.TWO: 50, Stage.THREE: 20}
    turns = [(today - timedelta(days=back), stage) for stage, back in backs.items()]
    happened = [(today - timedelta(days=back), kind) for back, kind in enumerate(Happening)]
    return time_line(turns, happened, today=today)


@pytest.mark.parametrize("width", [240, 480, 1100])
def test_every_stage_has_its_ground_at_any_width(house: House, width: int) -> None:
    known = ground.a_known_case(house)
    view = drawn(house, known)
    low = view.sizeHint().height()
    view.setLine(three_stages(house))
    view.resize(width, view.sizeHint().height())

    assert view.sizeHint().height() > low
    colours = palette_of(view)
    assert {colours.sunken, colours.tint, colours.primary} <= colours_of(view)
