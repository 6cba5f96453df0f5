# SPDX-License-Identifier: EUPL-1.2
"""A case on its way to the desk, and what stays readable of it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import attachments, handovers, inbox, plans
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.case_page import CasePage
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_handing_over_begins_in_the_wizard(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    page = shown(house, known.where)

    press(house, page, "Anna üle")

    assert house.went[-1] == Where(page=PageName.HANDOVER, about=known.case.id)


def test_a_case_on_its_way_says_who_answers_for_it(house: House, desk: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    ground.sealed(house, known.case.id, ground.meet(house, desk))

    page = shown(house, known.where)

    assert reads(page, "Juhtum on üleandmisel: Näidisvalla heaoluteenistus.")
    assert reads(page, "Vastutab Õie Õunapuu kuni vastuse saabumiseni.")
    assert reads(page, "Mis nüüd lisandub, läheb saajale täiendusena.")
    assert not {"Kinnita plaan", "Lõpeta juhtum", "Anna üle"} & set(names(page))
    press(house, page, "Vaata üleandmist")
    assert house.went[-1].page is PageName.HANDOVER


@pytest.mark.parametrize("offered", ["Lisa abinõu", "Lisa ümarlaud", "Lisa eesmärk"])
def test_on_a_case_on_its_way_its_sender_goes_on_writing(
    house: House, desk: House, offered: str
) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    ground.sealed(house, known.case.id, ground.meet(house, desk))

    assert offered in names(shown(house, known.where))


def test_a_case_asked_back_says_that_acceptance_would_win(house: House, desk: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    handover = ground.sealed(house, known.case.id, ground.meet(house, desk))
    house.do(lambda s: handovers.ask_back(s, handover.id))

    page = shown(house, known.where)

    assert reads(page, "Üleandmine on tagasi küsitud: Näidisvalla heaoluteenistus.")
    assert reads(page, "Vastuvõtt jääks kehtima.")
    assert "Lisa abinõu" in names(page)


def test_a_case_that_went_says_who_answers_for_it_now(
    house: House, desk: House, tmp_path: Path
) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    handover = ground.sealed(house, known.case.id, ground.meet(house, desk))
    ground.meet(desk, house)
    package = house.do(lambda s: handovers.write_file(s, handover.id, tmp_path))
    ground.taken_over(desk, package)
    answer = desk.do(lambda s: inbox.write_answer(s, handover.id, tmp_path))
    house.do(lambda s: inbox.take_in(s, answer.read_bytes()))

    page = shown(house, known.where)

    assert reads(page, "Juhtumi eest vastutab Näidisvalla heaoluteenistus.")
    assert reads(page, "III etapp")
    assert reads(page, "vastutab Näidisvalla heaoluteenistus")
    assert not reads(page, "Järgmised sammud")
    assert not {"Lisa eesmärk", "Lisa ülesanne", "Lisa manus"} & set(names(page))


def test_the_desk_reads_what_came(house: House, desk: House, tmp_path: Path) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    house.do(
        lambda s: attachments.attach_to_case(
            s, known.case.id, title="Logopeedi hinnang", content=ground.a_pdf()
        )
    )
    handover = ground.sealed(house, known.case.id, ground.meet(house, desk))
    package = house.do(lambda s: handovers.write_file(s, handover.id, tmp_path))
    ground.meet(desk, house)
    ground.taken_over(desk, package)

    page = shown(desk, known.where)

    assert reads(page, "III etapp")
    assert reads(page, "Juhtumi andis üle Näidislasteaed Mõmmik.")
    assert reads(page, "Vaikne nurk akna all")
    assert reads(page, "Palub abi kahesõnalise lausega")
    assert "Lisa eesmärk" in names(page)
    assert any(name.startswith("Logopeedi hinnang") for name in names(page))


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    known = ground.a_known_case(house, first_name="Õie-Säde-Karoliine", last_name="Näidis-Žukova")
    ground.in_stage_two(house, known, goals=2)
    house.do(
        lambda s: plans.add_task(
            s,
            known.case.id,
            title="Kirjuta logopeedi hinnang ja räägi sellest õpetajale enne ümarlauda",
            owner=s.person.id,
            due_on=date(2026, 11, 20),
        )
    )
    page = shown(house, known.where, width=width, height=height)
    assert isinstance(page, CasePage)
    for section in (page.need, page.voices, page.review, page.evaluation, page.participants):
        section.open()
    press(house, page, "Lisa ülesanne")
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    assert unnamed(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def test_the_chronology_is_looked_at_and_saved_as_pdf(house: House, tmp_path: Path) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)

    press(house, page, "Kronoloogia PDF-ina")
    (dialog,) = page.findChildren(PaperDialog)
    assert unnamed(dialog) == []
    house.files.answers.append(tmp_path / "paber.pdf")
    press(house, dialog, "Salvesta PDF")
    house.settle()

    assert (tmp_path / "paber.pdf").read_bytes().startswith(b"%PDF")
    assert house.files.asked[-1] == "kronoloogia.pdf"
    assert reads(dialog, "Dokument on salvestatud.")
    house.files.printers.append(a_printer(tmp_path))
    press(house, dialog, "Prindi")
    house.qtbot.waitUntil(lambda: reads(dialog, "Dokument läks printerisse."), timeout=20_000)
    assert (tmp_path / "trükk.pdf").stat().st_size
    press(house, dialog, "Sulge")


def a_printer(folder: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "trükk.pdf"))
    return printer


def test_a_standing_notice_stays_in_its_place(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)
    assert isinstance(page, CasePage)
    house.runner.changed.connect(page.load)
    press(house, page, "Küsi II etappi")
    type_text("Abinõud ei aita.")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    assert page.strip.title() == "II etapp on küsitud."
    track, notice = page.ui.track.geometry(), page.ui.stateStrip.geometry()
    assert page.ui.scroll.verticalScrollBar().value() == 0
    assert notice.top() - track.bottom() - 1 == 20


def test_when_the_recipient_is_silent_the_head_opens_a_case_that_goes_on(
    house: House, desk: House
) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    ground.sealed(house, known.case.id, ground.meet(house, desk))
    assert "Ava jätkujuhtum" not in names(shown(house, known.where))
    house.clock.moment += timedelta(days=14)

    page = shown(house, known.where)
    assert reads(page, "vastuseta 14. päev")
    press(house, page, "Ava jätkujuhtum")
    write(page, "Põhjus", "Vald ei vasta kaks nädalat, laps on kodus üksi.")
    assert isinstance(page, CasePage)
    page.panel.ui.saveButton.click()
    house.settle()

    assert reads(page, "Juhtum läheb edasi jätkujuhtumina")
    assert reads(page, "Vald ei vasta kaks nädalat, laps on kodus üksi.")
    press(house, page, "Ava jätkujuhtum")
    new = shown(house, house.went[-1])
    assert reads(new, "See on jätkujuhtum")
    assert reads(new, "Vald ei vasta kaks nädalat, laps on kodus üksi.")
    assert "Anna üle" in names(new)
    press(house, new, "Ava varasem juhtum")
    assert house.went[-1].id == known.case.id
