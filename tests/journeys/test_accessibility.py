# SPDX-License-Identifier: EUPL-1.2
"""Every page of the window: each stop of Tab has a name and no text is cut off, large or doubled.

683×384 is what is left of 1366×768 when everything is shown at 200 %.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from driving import at_rest, choose, keys, press, press_row, read, wait, write
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hop_desktop.gui.dialogs.help import HelpDialog
from tests import worlds
from tests.gui.case_ground import a_pdf
from tests.gui.clipping import clipped_texts, scrolls_sideways, settle
from tests.gui.naming import tab_stops, unnamed
from tests.journeys import acts
from tests.journeys.office import Office, try_to_unlock
from tests.journeys.partners import CHILD, DESK, partners, sealed
from tests.journeys.sheets import prove_the_sheet

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.slow]

SIZES = (QSize(1366, 768), QSize(683, 384))
Step = Callable[[], object]


class Walk:
    """Collects what is wrong on the way, place by place."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.faults: dict[str, list[str]] = {}

    def look(self, place: str) -> None:
        """Look at the window, or at the dialog over it, in both sizes."""
        window = self.office.opened.window
        shown: QWidget = QApplication.activeModalWidget() or open_help() or window
        for size in SIZES:
            window.resize(size)
            if isinstance(shown, QDialog):
                shown.resize(shown.size().boundedTo(size))
            for _ in range(3):  # a row that turns may turn the columns around it
                settle(shown)
            nameless, cut = unnamed(shown), clipped_texts(shown) + scrolls_sideways(shown)
            if nameless or cut:
                self.faults[f"{place} {size.width()}"] = nameless + cut
            assert tab_stops(shown) != []
        window.resize(SIZES[0])

    def go(self, steps: dict[str, Step]) -> None:
        """Take each step and look."""
        for place, step in steps.items():
            step()
            wait(at_rest, place)
            self.look(place)


@pytest.fixture
def walk(house: Office, desk: Office) -> Walk:
    """Return a walk through the kindergarten, which knows the desk and has a case."""
    partners(house, desk)
    return Walk(house)


def test_the_first_start(house: Office) -> None:
    house.open()
    walk = Walk(house)
    walk.go(
        {
            "welcome": lambda: read("Kuidas soovid alustada?"),
            "work": lambda: press("Alusta oma asutusega"),
            "work, stumbled": lambda: press("Edasi: asutus"),
            "house": choose_the_kind,
            "house, stumbled": lambda: press("Edasi: sina"),
            "person": name_the_house,
            "person, stumbled": lambda: press("Loo andmehoidla"),
            "sheet": name_oneself,
            "sheet, stumbled": lambda: press("Alusta tööd"),
        }
    )
    prove_the_sheet(house.opened.window)

    assert walk.faults == {}


def choose_the_kind() -> None:
    press("Lasteaed")
    press("Edasi: asutus")


def name_the_house() -> None:
    write("Asutuse nimi", "Näidislasteaed Õunake")
    choose("Vald või linn", "Nõo vald")
    press("Edasi: sina")


def name_oneself() -> None:
    write("Sinu nimi", "Õie Šmidt-Näidis")
    write("Uus paroolifraas", worlds.PASSPHRASE)
    write("Sama paroolifraas uuesti", worlds.PASSPHRASE)
    press("Loo andmehoidla")


def test_what_stands_before_the_lock(walk: Walk) -> None:
    walk.office.open()
    walk.go(
        {
            "unlock": lambda: read("Paroolifraas"),
            "unlock, stumbled": lambda: try_to_unlock(worlds.HEAD, "vale"),
            "recover": lambda: press("Unustasin paroolifraasi"),
            "recover, stumbled": lambda: press("Ava andmed"),
        }
    )

    assert walk.faults == {}


def test_the_rooms_and_forms_of_a_teacher(walk: Walk) -> None:
    with walk.office.at_work(worlds.TEACHER):
        walk.go(
            {
                "today": lambda: press("Täna"),
                "children": lambda: press("Lapsed"),
                "nobody found": look_for_nobody,
                "found again": lambda: press("Tühjenda otsing"),
                "child": lambda: acts.go_to_child(CHILD),
                "child's data": lambda: press("Muuda lapse andmeid"),
                "new child": begin_a_child,
                "new child, stumbled": lambda: press("Salvesta laps"),
                "observation": lambda: keys("Ctrl+N"),
                "observation, danger": lambda: press("Laps võib olla hädaohus"),
                "observation, more": lambda: press(acts.MORE),
                "observation, stumbled": lambda: press("Salvesta tähelepanek"),
                "observation, read": note_something,
                "observation, reworded": lambda: press("Muuda sõnastust"),
                "list of children": begin_a_list,
                "everything searched": search_everything,
                "help": open_the_help,
            }
        )

    assert walk.faults == {}


def look_for_nobody() -> None:
    write("Otsi nime järgi", "Zzz")
    read("Sellise nimega last siin ei ole")


def begin_a_child() -> None:
    press("Lapsed")
    press("Lisa laps")


def begin_a_list() -> None:
    press("Lapsed")
    press("Lisa nimekirjast")


def search_everything() -> None:
    press("Otsi")
    write("Otsi kõigest, mida tohid näha", "ma")
    read("Mari")


def note_something() -> None:
    acts.begin_observation("Mari", area="Mäng", facts="Ehitas õues lossi.")
    press("Salvesta tähelepanek")
    read("Tähelepanek on salvestatud")


def open_the_help() -> None:
    keys("F1")
    wait(lambda: open_help() is not None, "the help")


def open_help() -> HelpDialog | None:
    """Return the help if it stands beside the window."""
    windows = QApplication.topLevelWidgets()
    return next((each for each in windows if isinstance(each, HelpDialog)), None)


def test_a_case_and_everything_that_opens_in_it(walk: Walk, tmp_path: Path) -> None:
    (tmp_path / "kiri.pdf").write_bytes(a_pdf())
    with walk.office.at_work(worlds.COORDINATOR):
        walk.go(
            {
                "cases": lambda: press("Juhtumid"),
                "case": lambda: acts.go_to_case(CHILD),
                "voices": lambda: press("Muuda: Lapse ja vanema arvamus"),
                "need": lambda: press("Lisa: Abivajadus"),
                "review": lambda: press("Muuda: Järgmine vahehindamine"),
                "participants": lambda: press("Muuda: Osalejad"),
                "task": lambda: press("Lisa ülesanne"),
                "task, stumbled": lambda: press("Lisa ülesanne", place=-1),
                "attached": lambda: attach_a_letter(walk.office, tmp_path / "kiri.pdf"),
                "attachment": open_the_letter,
                "measure": begin_a_measure,
                "measure, stumbled": lambda: press("Salvesta"),
                "goal": begin_a_goal,
                "goal, activity": lambda: press("Lisa tegevus"),
                "goal, stumbled": lambda: press("Salvesta eesmärk"),
            }
        )

    assert walk.faults == {}


def attach_a_letter(office: Office, file: Path) -> None:
    acts.go_to_case(CHILD)
    acts.attach(office, file, "Logopeedi kokkuvõte")


def open_the_letter() -> None:
    press_row("Logopeedi kokkuvõte")
    wait(lambda: QApplication.activeModalWidget() is not None, "the letter")


def begin_a_measure() -> None:
    keys("Esc")
    acts.go_to_case(CHILD)
    press("Lisa abinõu")


def begin_a_goal() -> None:
    acts.go_to_case(CHILD)
    press("Lisa eesmärk")


def test_a_handover_from_the_first_step_to_the_sealed_package(walk: Walk, tmp_path: Path) -> None:
    with walk.office.at_work(worlds.HEAD):
        walk.go(
            {
                "handovers, none": lambda: press("Üleandmised"),
                "final evaluation": begin_to_evaluate,
                "final evaluation, stumbled": lambda: press("Salvesta"),
                "closing": evaluate_and_begin_to_close,
                "closing, stumbled": lambda: press("Lõpeta juhtum", place=-1),
                "recipient": begin_to_hand_over,
                "recipient, stumbled": lambda: press("Edasi: sisu"),
                "content": choose_the_desk,
                "basis": lambda: press("Edasi: alus ja teavitamine"),
                "basis, stumbled": lambda: press("Edasi: kontroll"),
                "check": say_why,
                "approved": lambda: press("Kinnita üleandmine"),
                "sealed": lambda: acts.sealed_into(walk.office, made(tmp_path / "stick")),
                "delivered": acts.deliver,
                "handovers": lambda: press("Üleandmised"),
                "today": lambda: press("Täna"),
                "inbox": lambda: press("Saabunud"),
                "case": lambda: acts.go_to_case(CHILD),
            }
        )

    assert walk.faults == {}


def begin_to_evaluate() -> None:
    acts.go_to_case(CHILD)
    press("Lõpeta juhtum")
    press("Tee lõpphindamine")


def evaluate_and_begin_to_close() -> None:
    press("Täitusid")
    write("Mis muutus", "Mängib teistega pool tundi.")
    press("Salvesta")
    press("Lõpeta juhtum")


def begin_to_hand_over() -> None:
    press("Loobu")
    press("Anna üle")


def choose_the_desk() -> None:
    press_row(DESK)
    press("Edasi: sisu")
    read("Läheb kaasa")


def say_why() -> None:
    write("Miks annad juhtumi üle?", "Vaja on perenõustamist.")
    write("Alus täpsemalt", "LasteKS § 27")
    press("Jah, on teavitatud")
    write("Kuidas ja millal teavitasid?", "Emaga täna.")
    press("Edasi: kontroll")
    read("Kokkuvõte, mida saaja loeb")


def made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_the_contacts_and_the_settings(walk: Walk) -> None:
    with walk.office.at_work(worlds.HEAD):
        walk.go(
            {
                "contacts": lambda: press("Kontaktid"),
                "contact": lambda: press_row(DESK),
                "contact, code differs": lambda: press("Kood ei klapi"),
                "computer": lambda: keys("Ctrl+,"),
                "passphrase": lambda: press("Minu paroolifraas"),
                "passphrase, stumbled": lambda: press("Muuda paroolifraasi"),
                "house": lambda: press("Asutus"),
                "people": lambda: press("Kolleegid"),
                "person": lambda: press_row("Šeila Õunapuu"),
                "new person": begin_a_colleague,
                "new person, stumbled": lambda: press("Lisa kolleeg"),
                "told once": invite_somebody,
                "groups": lambda: press("Rühmad"),
                "forms": lambda: press("Dokumendivormid"),
                "form": lambda: press_row("Koolivalmiduskaart"),
                "sheet": lambda: press("Taasteleht"),
                "journal": lambda: press("Tegevuslogi"),
            }
        )

    assert walk.faults == {}


def test_a_document_from_its_form_to_its_paper(walk: Walk) -> None:
    with walk.office.at_work(worlds.COORDINATOR):
        walk.go(
            {
                "case": lambda: acts.go_to_case(CHILD),
                "forms": lambda: press("Lisa dokument"),
                "document": lambda: press_row("Individuaalse arengu jälgimise kaart"),
                "document, filled again": lambda: press("Täida kirjetest"),
                "document, stumbled": lambda: press("Vormista dokument"),
                "document, finished": finish_the_document,
                "document, again": lambda: press("Tee uus versioon"),
            }
        )

    assert walk.faults == {}


def finish_the_document() -> None:
    write("Toe mõju", "Mängib teistega pool tundi.")
    press("jätkata samamoodi")
    press("Vormista dokument")
    read("Dokument on vormistatud")


def begin_a_colleague() -> None:
    press("Loobu")
    press("Lisa kolleeg")


def invite_somebody() -> None:
    write("Nimi", "Piia Žukova")
    write("Kasutajanimi", "piia")
    press("Tugispetsialist")
    press("Lisa kolleeg")
    read("esimene paroolifraas")


def test_the_desk_from_the_empty_inbox_to_the_third_stage(
    house: Office, desk: Office, tmp_path: Path
) -> None:
    case = partners(house, desk)
    _, package = sealed(house, case, tmp_path / "stick")
    walk = Walk(desk)
    with desk.at_work(worlds.CASE_MANAGER):
        walk.go(
            {
                "inbox, empty": lambda: press("Saabunud"),
                "today, empty": lambda: press("Täna"),
                "incoming": lambda: acts.bring(desk, package),
                "incoming, in parts": lambda: press("Sisu osade kaupa"),
                "questions": lambda: press("Tagasta küsimustega"),
                "questions, stumbled": lambda: press("Tagasta küsimustega"),
                "accepting": accept_after_all,
                "accepted": lambda: press("Võta vastu"),
                "receipt": lambda: acts.write_receipt(desk, tmp_path / "stick"),
                "inbox": lambda: press("Saabunud"),
                "case": lambda: acts.go_to_case(CHILD),
            }
        )

    assert walk.faults == {}


def accept_after_all() -> None:
    press("Tagasi lugema")
    press("Võta vastu")
