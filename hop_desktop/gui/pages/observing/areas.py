# SPDX-License-Identifier: EUPL-1.2
"""The areas to choose from: those of the child's place, the kindergarten's or the school's."""

from __future__ import annotations

from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.observations import AREAS
from hop_desktop.gui import words
from hop_desktop.gui.widgets.fields import ChoicePills


class Areas:
    """Offers the areas in a form's pills. An area of an earlier draft waits for its place."""

    def __init__(self, pills: ChoicePills, workplace: Workplace) -> None:
        """Offer those of the house until the child is known."""
        self._pills = pills
        self._waiting = ""
        self._place: Place | None = None
        school = workplace is Workplace.SCHOOL
        self.offer(Place.SCHOOL if school else Place.KINDERGARTEN)

    def offer(self, place: Place) -> None:
        """Offer the areas of a place; a choice that is in both lists stays."""
        if place is not self._place:
            self._place = place
            self._pills.setChoices([(area.value, words.area(area)) for area in AREAS[place]])
        if self._waiting and not self._pills.value():
            self._pills.setValue(self._waiting)

    def resume(self, area: str) -> None:
        """Choose an area of a draft, now or when its place is known."""
        self._waiting = area
        if area and not self._pills.value():
            self._pills.setValue(area)
