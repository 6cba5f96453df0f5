# SPDX-License-Identifier: EUPL-1.2
"""A kindergarten and school in one house: each child is asked about in the words of its place."""

from __future__ import annotations

from datetime import date

import pytest
from driving import keys, pick, press, press_row, read, shows, write

from tests import worlds
from tests.journeys import acts
from tests.journeys.office import Office

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.slow]

SMALL, BIG = ("Õnne-Ly", "Žukova"), ("Šander", "Õispuu")


def test_areas_and_stage_words_follow_the_place_of_the_child(house: Office) -> None:
    worlds.a_joint_house(house.folder, worlds.Clock(house.clock.moment)).close()
    with house.at_work(worlds.COORDINATOR):
        for name, born, group in (
            (SMALL, date(2021, 8, 12), worlds.GROUPS[0]),
            (BIG, date(2018, 2, 3), worlds.CLASSES[0]),
        ):
            acts.add_child(*name, born=born, group=group, place="Rühm või klass")
        keys("Ctrl+N")
        pick("Kes", SMALL[0][:3])
        read("Mina ja keskkond")
        assert not shows("Aineoskused")
        pick("Kes", BIG[0][:3])
        read("Aineoskused")
        assert not shows("Mina ja keskkond")
        press("Õpioskused")
        write("Mida märkasid", "Arvutas žürii ees kümneni.")
        press("Salvesta tähelepanek")
        read("Tähelepanek on salvestatud")
        open_stage_one(SMALL, words="Märkamine ja tugi rühmas")
        open_stage_one(BIG, words="Märkamine ja tugi klassis")


def open_stage_one(name: tuple[str, str], *, words: str) -> None:
    """Open a case and read what its first stage is called at the child's place."""
    acts.open_case(" ".join(name), concern="Väsib mürast.", reason="Kolm nädalat märkamisi")
    read(words)
    press("Juhtumid")
    press_row(" ".join(name))
    read(words)
