# SPDX-License-Identifier: EUPL-1.2
"""One autumn from the first notice to the receipt, told through the windows of two houses.

Every word in ``PLANTED`` is typed by somebody in the story; none of them may be found in a file.
"""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

from driving import name_of, press, press_row, read, shows, wait, windows, words_on_screen
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from hop_desktop.gui.widgets.control_code import IN_A_ROW, ROWS, CodeTile
from tests import worlds
from tests.journeys import acts
from tests.journeys.office import Office, find_the_journal_whole

DESK = "Näidisvalla heaoluteenistus"
FIRST_NAME, LAST_NAME = "Jässi-Õnnelik", "Šokolaad-Žürii"
NAME = f"{FIRST_NAME} {LAST_NAME}"
FACTS = "Hommikuringis kattis kõrvad kätega ja seisis žalusii all õunapuu poole."
CONCERN = "Väsib mürast, läheb eemale ja ütleb, et „öökull ärkas”."
TRIED = "Päevakava pildid kapiuksel ja kelluke enne üleminekut"
RESULT = "Kolmel päeval viiest läks üle ilma nututa"
ASKED = "Rühma võimalused on otsas, keel ei arene"
ACCEPTED = "Vaja on logopeedi ja ühist plaani"
GOAL = "Palub abi sõnaga, mitte ei lükka"
BASELINE = "Lükkab neli korda päevas"
ACTIVITY = "Abipalumise kaart väikeses rühmas"
CHILD_WORDS = "„Küsi enne, siis ma annan kühvli.”"
PARENT_WORDS = "Isa: nädalavahetustel magab halvasti."
TASK = "Kutsu mõlemad vanemad ümarlauale"
LETTER, DRAWING = "Logopeedi kokkuvõte õhtuks", "Joonistus: minu kaks kodu"
REASON = "Vaja on perenõustamist ja kahe kodu tuge."
BASIS = "Mõlema vanema kirjalik nõusolek ümarlaual."
TOLD = "Räägiti ema ja isaga, mõlemad ootavad kõnet."
ANSWER = "Võtan vastu, helistan emale sel nädalal."

PLANTED = (
    FIRST_NAME,
    LAST_NAME,
    FACTS,
    CONCERN,
    TRIED,
    RESULT,
    ASKED,
    ACCEPTED,
    GOAL,
    BASELINE,
    ACTIVITY,
    CHILD_WORDS,
    PARENT_WORDS,
    TASK,
    LETTER,
    DRAWING,
    REASON,
    BASIS,
    TOLD,
    ANSWER,
    worlds.PASSPHRASE,
)


def from_notice_to_receipt(house: Office, desk: Office, folder: Path) -> None:
    """Play the whole story; ``folder`` is the memory stick and the table of papers."""
    worlds.a_kindergarten(house.folder, worlds.Clock(house.clock.moment)).close()
    worlds.a_desk(desk.folder, worlds.Clock(desk.clock.moment)).close()
    stick = folder / "stick"
    the_child_comes_to_the_group(house)
    the_teacher_notes_and_begins_stage_one(house)
    the_coordinator_takes_it_on(house, folder)
    the_head_approves_the_plan(house)
    the_houses_meet(house, desk, folder / "cards")
    the_coordinator_decides_to_hand_over(house)
    the_head_approves_the_handover(house)
    package = the_coordinator_seals(house, stick)
    receipt = the_desk_accepts(desk, package, stick)
    the_receipt_comes_home(house, receipt)
    both_journals_are_whole(house, desk)


def the_child_comes_to_the_group(house: Office) -> None:
    with house.at_work(worlds.HEAD):
        acts.add_child(FIRST_NAME, LAST_NAME, born=date(2021, 8, 12), group=worlds.GROUPS[0])


def the_teacher_notes_and_begins_stage_one(house: Office) -> None:
    with house.at_work(worlds.TEACHER):
        acts.note(FIRST_NAME[:4], area="Suhtlemine", facts=FACTS)
        acts.open_case(NAME, concern=CONCERN, reason="Kolm nädalat märkamisi")
        house.clock.moment += timedelta(days=21)
        acts.try_something(TRIED, result=RESULT)
        acts.ask_for_stage_two(ASKED)


def the_coordinator_takes_it_on(house: Office, folder: Path) -> None:
    with house.at_work(worlds.COORDINATOR):
        press("Täna")
        press_row("II etapp", NAME)
        acts.accept_stage_two(ACCEPTED, today(house) + timedelta(days=56))
        acts.add_goal(GOAL, baseline=BASELINE, activity=ACTIVITY, who="Öie Pähkel")
        acts.hear_voices(child=CHILD_WORDS, parent=PARENT_WORDS)
        acts.add_task(TASK, today(house) + timedelta(days=14))
        (folder / "kiri.pdf").write_bytes(a_letter())
        (folder / "pilt.png").write_bytes(a_drawing())
        acts.attach(house, folder / "kiri.pdf", LETTER)
        acts.attach(house, folder / "pilt.png", DRAWING)


def the_head_approves_the_plan(house: Office) -> None:
    house.clock.moment += timedelta(days=3)
    with house.at_work(worlds.HEAD):
        acts.go_to_case(NAME)
        acts.approve_plan()


def the_houses_meet(house: Office, desk: Office, folder: Path) -> None:
    """Exchange cards; the six groups are the same on both screens, as two people on the phone."""
    with house.at_work(worlds.COORDINATOR):
        of_house = acts.write_card(house, folder / "house")
        own_code = code_on_screen()
    with desk.at_work(worlds.DESK_LEAD):
        acts.read_card(desk, of_house)
        assert code_on_screen() == own_code
        acts.confirm_card()
        of_desk = acts.write_card(desk, folder / "desk")
        own_code = code_on_screen()
    with house.at_work(worlds.COORDINATOR):
        acts.read_card(house, of_desk)
        assert code_on_screen() == own_code
        acts.confirm_card()


def the_coordinator_decides_to_hand_over(house: Office) -> None:
    house.clock.moment += timedelta(days=30)
    with house.at_work(worlds.COORDINATOR):
        acts.go_to_case(NAME)
        press("Anna üle")
        acts.decide_to_hand_over(DESK, reason=REASON, note_on_basis=BASIS, told=TOLD)
        press("Saada kinnitamiseks")
        read("Juht näeb seda lehel Täna")
        assert "Sulge pakett" not in words_on_screen().splitlines()


def the_head_approves_the_handover(house: Office) -> None:
    with house.at_work(worlds.HEAD):
        press("Täna")
        press_row("Kinnita üleandmine", NAME)
        read(REASON)
        press("Kinnita üleandmine")
        read("Üleandmine on kinnitatud")


def the_coordinator_seals(house: Office, stick: Path) -> Path:
    with house.at_work(worlds.COORDINATOR):
        press("Üleandmised")
        press_row(NAME)
        package = acts.sealed_into(house, stick)
        acts.deliver()
        press("Juhtumid")
        press_row(NAME)
        read(DESK)
        return package


def the_desk_accepts(desk: Office, package: Path, stick: Path) -> Path:
    desk.clock.moment += timedelta(days=2)
    with desk.at_work(worlds.CASE_MANAGER):
        acts.bring(desk, package)
        read(f"Üleandmine: {NAME}")
        press("Sisu osade kaupa")
        for words in (FACTS, GOAL, CHILD_WORDS, LETTER, DRAWING, REASON):
            read(words)
        acts.answer("Võta vastu", label="Sõnum saatjale", words=ANSWER)
        receipt = acts.write_receipt(desk, stick)
        press("Vaata juhtumit")
        read("III etapp")
        read(FACTS)
        return receipt


def the_receipt_comes_home(house: Office, receipt: Path) -> None:
    house.clock.moment += timedelta(days=1)
    with house.at_work(worlds.COORDINATOR):
        acts.bring(house, receipt)
        read("Vastus on käes: vastu võetud.")
        press("Ava üleandmine")
        for words in ("Vastu võetud", f"{DESK} võttis juhtumi vastu", ANSWER):
            read(words)
        press("Vaata juhtumit")
        read(NAME)
        assert not shows("Lisa eesmärk")


def both_journals_are_whole(house: Office, desk: Office) -> None:
    with house.at_work(worlds.HEAD):
        find_the_journal_whole()
    with desk.at_work(worlds.DESK_LEAD):
        find_the_journal_whole()


# What lies on the table


def today(office: Office) -> date:
    """Return the day of the story."""
    return office.clock.moment.astimezone().date()


def code_on_screen() -> list[str]:
    """Return the six groups of the control code that stands on the screen, as they are read out."""
    wait(lambda: len(_groups()) == ROWS * IN_A_ROW, "the six groups of a control code")
    return _groups()


def _groups() -> list[str]:
    tiles = [tile for window in windows() for tile in window.findChildren(CodeTile)]
    return [name_of(tile) for tile in tiles if tile.isVisible()]


def a_letter() -> bytes:
    """Return a PDF of one page."""
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    page = Canvas(file)
    page.drawString(72, 700, "Kahesonalised laused")
    page.save()
    return file.getvalue()


def a_drawing() -> bytes:
    """Return a small picture as PNG."""
    picture = QImage(64, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("orange"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
