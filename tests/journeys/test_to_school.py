# SPDX-License-Identifier: EUPL-1.2
"""A child goes to school: the card by law, the rest by consent, and the head approves it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from driving import press, press_row, read, shows, write

from tests import worlds
from tests.gui.pages import Clock
from tests.journeys import acts, computers, documents, family
from tests.journeys.office import Office

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.slow]

CHILD, HOUSE, SCHOOL = "Mari Maasikas", "Pääsukese näidislasteaed", "Õunaaia näidiskool"
TOLD = "Rääkisin emaga arenguvestlusel."
SEEN = "Kattis hommikuringis kõrvad ja läks ukse juurde."


@pytest.fixture
def school(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    """Return the school."""
    office = Office(tmp_path / "school", clock)
    yield office
    office.close()


def test_the_school_goes_on_where_the_kindergarten_stopped(
    house: Office, school: Office, tmp_path: Path
) -> None:
    _founded(house, school)
    with house.at_work(worlds.COORDINATOR):
        acts.go_to_child(CHILD)
        documents.write_readiness_card(
            house,
            tmp_path / "kaart.pdf",
            since=house.clock().date() - timedelta(days=700),
            strengths="Mängib meelsasti.",
            support="Vaikne koht klassis.",
        )
        computers.begin_to_send_to(SCHOOL, CHILD)
        read("Ilma selleta läheb ainult kaart.")
        acts.go_to_case(CHILD)
        family.record_consent("Andmed järgmisele õppekohale", giver="Külli Maasikas")
        computers.begin_to_send_to(SCHOOL, CHILD)
        computers.choose_what_goes(
            "Tähelepanekud: 1 kirje", "Juhtum, mida saab seal jätkata", told=TOLD
        )
        assert not shows("Kinnita ja sulge")

    with house.at_work(worlds.HEAD):
        acts.go_to_child(CHILD)
        press_row(SCHOOL, "Pooleli")
        read("Külli Maasikas")
        sealed = computers.approve_and_seal(house, tmp_path / "pulk")
        press("Vaata kokkuvõtet")

    with school.at_work(worlds.COORDINATOR):
        acts.bring(school, sealed)
        read("Kelle toimik see on?")
        press("Ava siin juhtum, mis seda jätkab")
        write("Miks juhtum siin jätkub?", "Tugi jätkub koolis.")
        press("Võta vastu")
        read("Toimik on vastu võetud")
        answer = computers.confirm(school, tmp_path / "vastus")
        press("Ava lapse leht")
        read(f"Teave eelmisest õppekohast: {HOUSE}")
        read(SEEN)
        acts.go_to_case(CHILD)
        read("Juhtum jätkab seda, mis jäi eelmisesse kohta")

    with house.at_work(worlds.COORDINATOR):
        acts.bring(house, answer)
        read("Saadetud toimik on kohale jõudnud.")
        acts.go_to_case(CHILD)
        read("II etapp")  # responsibility for the case itself has stayed


def _founded(house: Office, school: Office) -> None:
    at_house = worlds.a_kindergarten(house.folder, worlds.Clock(house.clock.moment))
    at_school = worlds.a_school(school.folder, worlds.Clock(school.clock.moment))
    worlds.introduced(at_house, at_school)
    worlds.a_case_in_stage_two(at_house)
    at_house.close()
    at_school.close()
