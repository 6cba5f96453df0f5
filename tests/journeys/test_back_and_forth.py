# SPDX-License-Identifier: EUPL-1.2
"""A handover that comes back: with questions, with a refusal, and one that is asked back too late.

At every moment one house is responsible, and both say which.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from driving import press, press_row, read, shows
from PySide6.QtWidgets import QApplication

from hop_desktop.app import handover_reading
from hop_desktop.domain.handovers import HandoverState
from tests import worlds
from tests.gui.case_ground import answer_question
from tests.journeys import acts
from tests.journeys.office import Office, find_the_journal_whole
from tests.journeys.partners import CHILD, DESK, partners, sealed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

QUESTION = "Kas isa on nõus? Palun lisage logopeedi kokkuvõte."
NO = "Pere kolis Õnnela valda, palun saatke sinna."


@pytest.mark.slow
def test_questions_are_answered_by_a_new_handover_which_is_declined(
    house: Office, desk: Office, tmp_path: Path
) -> None:
    case, stick = partners(house, desk), tmp_path / "stick"
    _, package = sealed(house, case, stick)
    questions = the_desk_sends_back_questions(desk, package, stick)
    with house.at_work(worlds.HEAD):
        read_the_questions(house, questions)
        again = hand_over_anew(house, stick)
        first, second = ownership_numbers(house)
        assert second > first
    refusal = the_desk_declines(desk, again, stick)
    with house.at_work(worlds.HEAD):
        read_the_refusal(house, refusal)
        be_responsible_again()
        find_the_journal_whole()


def the_desk_sends_back_questions(desk: Office, package: Path, stick: Path) -> Path:
    with desk.at_work(worlds.CASE_MANAGER):
        acts.bring(desk, package)
        press("Tagasta küsimustega")
        press("Tagasta küsimustega")
        read("Kirjuta saatjale küsimused")
        press("Tagasi lugema")
        acts.answer("Tagasta küsimustega", label="Küsimused saatjale", words=QUESTION)
        read("Tagastatud küsimustega")
        assert not shows("Vaata juhtumit")
        return acts.write_receipt(desk, stick)


def read_the_questions(house: Office, questions: Path) -> None:
    press("Täna")
    read("Vastuseta üleandmised")
    acts.bring(house, questions)
    read("Vastus on käes: tagastatud täpsustamiseks.")
    press("Ava üleandmine")
    for words in (QUESTION, f"{DESK} küsib enne vastuvõtmist täpsustusi", "Juhtum on sinu käes."):
        read(words)


def hand_over_anew(house: Office, stick: Path) -> Path:
    press("Alusta uut üleandmist")
    acts.decide_to_hand_over(
        DESK,
        reason="Isa on nõus, kokkuvõte on lisatud.",
        note_on_basis="Mõlemad vanemad 23.11.2026",
        told="Ümarlaual 23.11.2026",
    )
    press("Kinnita üleandmine")
    read("Üleandmine on kinnitatud")
    return acts.sealed_into(house, stick)


def ownership_numbers(house: Office) -> list[int]:
    rows = house.do(handover_reading.handovers)
    return sorted(row.handover.ownership for row in rows)


def the_desk_declines(desk: Office, package: Path, stick: Path) -> Path:
    with desk.at_work(worlds.CASE_MANAGER):
        acts.bring(desk, package)
        read("Isa on nõus, kokkuvõte on lisatud.")
        acts.answer("Keeldu vastuvõtmisest", label="Põhjus saatjale", words=NO)
        read("Juhtum jäi vastu võtmata")
        receipt = acts.write_receipt(desk, stick)
        press("Saabunud")
        read("Üleandmised siia")
        return receipt


def read_the_refusal(house: Office, refusal: Path) -> None:
    acts.bring(house, refusal)
    read("Vastus on käes: ei võetud vastu.")
    press("Ava üleandmine")
    for words in (NO, f"{DESK} ei võtnud juhtumit vastu"):
        read(words)
    press("Üleandmised")
    press_row(CHILD, "Tagastatud")
    read(QUESTION)


def be_responsible_again() -> None:
    acts.go_to_case(CHILD)
    read("Vastutab\nÖie Pähkel")
    acts.add_task("Helista Õnnela valda", worlds.NOON.date())
    press("Anna üle")
    read("Kellele annad juhtumi üle?")


@pytest.mark.slow
def test_an_acceptance_beats_the_withdrawal_that_crosses_it(
    house: Office, desk: Office, tmp_path: Path
) -> None:
    case, stick = partners(house, desk), tmp_path / "stick"
    _, package = sealed(house, case, stick)
    receipt = the_desk_accepts(desk, package, stick)
    with house.at_work(worlds.HEAD):
        request = ask_back(house, stick)
        acts.go_to_case(CHILD)
        assert not shows("Anna üle")
    again = the_desk_stands_by_its_answer(desk, request, stick)
    assert again.read_bytes() == receipt.read_bytes()
    with house.at_work(worlds.HEAD):
        acts.bring(house, again)
        read("Vastus on käes: vastu võetud.")
        acts.bring(house, receipt)
        read("See fail on juba vastu võetud. Midagi ei muutunud.")
        assert states(house) == [HandoverState.ACCEPTED]
        find_the_journal_whole()


def the_desk_accepts(desk: Office, package: Path, stick: Path) -> Path:
    with desk.at_work(worlds.CASE_MANAGER):
        acts.bring(desk, package)
        acts.answer("Võta vastu", label="Sõnum saatjale", words="Võtan üle.")
        return acts.write_receipt(desk, stick / "receipt")


def ask_back(house: Office, stick: Path) -> Path:
    """Ask the handover back after a second thought, and write the request."""
    press("Üleandmised")
    press_row(CHILD)
    answer_question("Jäta ootele")
    press("Küsi tagasi")
    assert QApplication.activeModalWidget() is None
    answer_question("Küsi tagasi")
    press("Küsi tagasi")
    read("Tagasivõtmise fail on valmis.")
    folder = stick / "request"
    folder.mkdir(parents=True, exist_ok=True)
    house.prepare(folder)
    press("Kirjuta tagasivõtmise fail")
    read("Fail on kirjutatud")
    return next(folder.glob("*.cdoc2"))


def the_desk_stands_by_its_answer(desk: Office, request: Path, stick: Path) -> Path:
    folder = stick / "again"
    folder.mkdir(parents=True, exist_ok=True)
    with desk.at_work(worlds.CASE_MANAGER):
        acts.bring(desk, request)
        read("Saatja küsib tagasi üleandmist, millele siin on vastatud.")
        desk.prepare(folder)
        press("Kirjuta vastus faili")
        read("Vastus on kirjutatud")
        acts.go_to_case(CHILD)
        read("III etapp")
    return next(folder.glob("*.cdoc2"))


def states(house: Office) -> list[HandoverState]:
    return [row.handover.state for row in house.do(handover_reading.handovers)]


@pytest.mark.slow
def test_a_withdrawal_that_comes_first_shuts_the_door_for_its_package(
    house: Office, desk: Office, tmp_path: Path
) -> None:
    case, stick = partners(house, desk), tmp_path / "stick"
    _, package = sealed(house, case, stick)
    with house.at_work(worlds.HEAD):
        request = ask_back(house, stick)
    with desk.at_work(worlds.CASE_MANAGER):
        acts.bring(desk, request)
        read("Saatja võttis tagasi üleandmise, mida siin veel ei ole.")
        desk.prepare(stick)
        press("Kirjuta vastus faili")
        read("Vastus on kirjutatud")
        (given_back,) = set(stick.glob("*.cdoc2")) - {package}
        acts.bring(desk, package)
        read("Saatja on selle üleandmise tagasi võtnud.")
        press("Juhtumid")
        assert not shows(CHILD)
    with house.at_work(worlds.HEAD):
        acts.bring(house, given_back)
        read("Vastus on käes: tagasi võetud.")
        assert states(house) == [HandoverState.WITHDRAWN]
        acts.go_to_case(CHILD)
        read("Anna üle")
