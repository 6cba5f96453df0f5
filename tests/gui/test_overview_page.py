# SPDX-License-Identifier: EUPL-1.2
"""The overview through its page: choosing a period, reading the tables, taking them out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from hop_desktop.app import journal
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import Move, Stage
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.observations import Area
from hop_desktop.domain.periods import PeriodKind, period
from hop_desktop.domain.staff import Role
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.overview_page import OverviewPage
from hop_desktop.gui.sections import room_of, sections
from hop_desktop.gui.widgets.cards import CELL_INSET
from hop_desktop.gui.widgets.count_table import CountTable
from tests.builders import NOON, TODAY, a_case, a_child, an_observation
from tests.gui.case_ground import press, reads, shown
from tests.gui.exchange import fits
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AREAS = (Area.SPEECH,) * 12 + (Area.ART,) * 7 + (Area.PLAY,) * 3


def busy(session: Session, areas: tuple[Area, ...] = AREAS, stage: Stage = Stage.ONE) -> None:
    """Keep a case for each of some children, of whom each was noticed once."""
    with session.write("sample.made") as tx:
        for area in areas:
            child = tx.children.save(a_child(id=ChildId(uuid4()), first_name="Õie"))
            tx.observations.save(
                an_observation(child_id=child.id, author_id=session.person.id, area=area)
            )
            case = a_case(
                child_id=child.id,
                responsible=session.person.id,
                stage=stage,
                transitions=(),
                origin="Lepa lasteaed",
            )
            opened = case.moved(
                Move.OPENED, on=TODAY, at=NOON, by=session.person.id, reason="Kolm nädalat"
            )
            tx.cases.save(opened)


def overview_page(house: House) -> OverviewPage:
    page = shown(house, Where(page=PageName.OVERVIEW))
    assert isinstance(page, OverviewPage)
    return page


def table(page: OverviewPage, name: str) -> list[list[str]]:
    """Return the words of the table with a name, its header first."""
    (found,) = [each for each in page.findChildren(CountTable) if each.accessibleName() == name]
    model = found.model()
    across = range(model.columnCount())
    heads = [
        str(model.headerData(column, found.horizontalHeader().orientation())) for column in across
    ]
    return [
        heads,
        *(
            [str(model.index(row, column).data()) for column in across]
            for row in range(model.rowCount())
        ),
    ]


def test_the_tables_tell_what_may_be_told(house: House) -> None:
    house.do(busy)
    page = overview_page(house)

    assert reads(page, "Seis 24.11.2026")
    assert reads(page, "Juhtumeid meie vastutusel")
    assert reads(page, "22")
    assert table(page, "Juhtumid: valdkond ja etapp") == [
        ["Valdkond", "I etapp", "II etapp", "III etapp", "Kokku"],
        ["Mäng", "alla 5*", "0", "0", "alla 5*"],
        ["Kõne", "12", "0", "0", "12"],
        ["Kunst", "alla 5*", "0", "0", "alla 5*"],
        ["Kokku", "22", "0", "0", "22"],
    ]
    assert reads(page, "* Juhtumeid on alla viie")
    fits(page)


def test_bars_are_told_in_words(house: House) -> None:
    house.do(busy)
    page = overview_page(house)
    (ages,) = [each for each in page.findChildren(CountTable) if each.accessibleName() == "Vanus"]

    assert ages.accessibleDescription() == "5–6 a: 22"


def test_an_empty_house_says_so(house: House) -> None:
    page = overview_page(house)

    assert reads(page, "Sel päeval ei olnud ühtegi juhtumit töös.")
    assert not page.ui.whyLabel.isVisible()
    assert page.findChildren(CountTable) == []
    fits(page)


def test_few_cases_are_only_said_to_be_few(house: House) -> None:
    house.do(lambda session: busy(session, AREAS[:4]))
    page = overview_page(house)

    assert reads(page, "Meie vastutusel on alla viie juhtumi. Rohkem ei näidata.")
    assert reads(page, "Avatuid ja lõppenuid ei näidata, sest mõni arv on selleks liiga väike.")
    assert page.findChildren(CountTable) == []


def test_single_groups_are_not_named(house: House) -> None:
    house.do(lambda session: busy(session, tuple(Area)[:5]))
    page = overview_page(house)

    (why,) = [
        label
        for label in page.findChildren(QLabel)
        if label.text() == "Arvud on nii väikesed, et neid ei näidata."
    ]
    assert why.contentsMargins().left() == CELL_INSET  # in line with the words of the table
    assert table(page, "Juhtumid: valdkond ja etapp")[1:] == [["Kokku", "5", "0", "0", "5"]]


def test_another_period_is_chosen_by_its_name(house: House) -> None:
    house.do(busy)
    page = overview_page(house)

    press(house, page, "Kvartal")
    assert page.period() == period(PeriodKind.QUARTER, TODAY)
    page.ui.periodBox.setValue("1")
    house.settle()
    assert reads(page, "Seis 30.09.2026")
    assert reads(page, "Sel päeval ei olnud ühtegi juhtumit töös.")

    press(house, page, "Kalendriaasta")
    assert page.ui.periodBox.value() == "0"
    assert reads(page, "Avatud ja lõppenud juhtumeid näidatakse kvartali ja õppeaasta kohta.")


def test_days_one_chooses(house: House) -> None:
    house.do(busy)
    page = overview_page(house)

    press(house, page, "Oma kuupäevad")
    assert not page.ui.periodBox.isVisible()
    assert (page.ui.sinceField.day(), page.ui.untilField.day()) == (date(2026, 9, 1), TODAY)
    page.ui.sinceField.setValue("")
    page.ui.untilField.setValue("")
    press(house, page, "Koosta PDF")
    assert reads(page, "Ajavahemik on valimata")
    assert reads(page, "Kirjuta, mis päevast alates")
    assert reads(page, "Kirjuta, mis päevani")
    assert not page.ui.standCard.isVisible()
    assert page.findChildren(PaperDialog) == []
    page.ui.sinceField.setValue("1.11.2026")
    page.ui.untilField.setValue("1.10.2026")
    press(house, page, "Salvesta Excelina")
    assert reads(page, "Lõpp peab olema pärast algust")
    page.ui.untilField.setValue("24.11.2026")
    page.ui.untilField.submitted.emit()
    house.settle()
    assert reads(page, "Seis 24.11.2026")
    assert not page.strip.isVisible()


def test_an_answer_that_comes_late_is_not_shown_for_other_days(house: House) -> None:
    house.do(busy)
    page = overview_page(house)

    page.ui.kindPills.setValue(PeriodKind.OWN.value)
    page.load()
    page.ui.untilField.setValue("")
    house.settle()

    assert page.period() is None
    assert not page.ui.standCard.isVisible()
    assert page.findChildren(CountTable) == []


def test_the_paper_is_shown_and_saved_without_a_word_of_children(
    house: House, tmp_path: Path
) -> None:
    house.do(busy)
    page = overview_page(house)
    path = tmp_path / "paber.pdf"
    house.files.answers.append(path)

    press(house, page, "Koosta PDF")
    (dialog,) = page.findChildren(PaperDialog)
    dialog.saveButton.click()
    house.settle()

    assert path.read_bytes().startswith(b"%PDF")
    assert house.files.asked == ["ulevaade-2026-09-01-2027-08-31.pdf"]
    assert reads(dialog, "Failis on ainult arvud. Ühtegi last seal ei nimetata.")
    dialog.reject()


def test_the_report_for_the_county_is_ready(house: House) -> None:
    house.do(busy)
    page = overview_page(house)

    press(house, page, "Ava aruanne: 2026. aasta 3. kvartal")
    (dialog,) = page.findChildren(PaperDialog)

    assert dialog.accessibleName() == "Ülevaade: 2026. aasta 3. kvartal"
    dialog.reject()


def test_the_workbook_is_written_and_journalled(house: House, tmp_path: Path) -> None:
    house.do(busy)
    page = overview_page(house)
    path = tmp_path / "tabel.xlsx"
    house.files.answers += [path, None]

    press(house, page, "Salvesta Excelina")
    press(house, page, "Salvesta Excelina")

    assert path.read_bytes().startswith(b"PK")
    assert reads(page, "Ülevaade on salvestatud.")
    done = [row.entry.action for row in house.do(journal.journal)]
    assert done.count("overview.exported") == 1
    assert done.count("overview.viewed") == 1


def test_how_cases_ended_is_told_of_the_year(house: House) -> None:
    house.do(lambda session: busy(session, (Area.ART,) * 6))
    house.do(end_all)
    page = overview_page(house)

    assert table(page, "Tulemus")[1:] == [
        ["Täitusid", "0", ""],
        ["Täitusid osaliselt", "0", ""],
        ["Ei täitunud", "0", ""],
        ["Juhtum lõpeb muul põhjusel", "0", ""],
        ["Anti üle", "0", ""],
        ["Kokkuvõtet ei ole", "6", ""],
    ]
    assert reads(page, "Lõppenud juhtumid: tulemus")
    assert table(page, "Perekonna rahulolu")[1:] == [
        ["Väga rahul", "0", ""],
        ["Pigem rahul", "0", ""],
        ["Pigem ei ole rahul", "0", ""],
        ["Ei ole rahul", "0", ""],
        ["Märkimata", "6", ""],
    ]


def end_all(session: Session) -> None:
    """End every case of the house."""
    within = session.scope(Action.READ_STATISTICS)
    with session.write("sample.made") as tx:
        for listed in tx.cases.listed(within):
            case = tx.cases.get(listed.id)
            ended = case.close(on=TODAY, at=NOON, by=session.person.id, reason="Abi oli küllalt")
            tx.cases.save(ended)


def test_the_desk_sees_where_cases_came_from(desk: House) -> None:
    desk.do(lambda session: busy(session, stage=Stage.THREE))
    page = overview_page(desk)

    assert table(page, "Juhtumid: asutus ja kui kaua töös") == [
        ["Asutus", "Alla 3 kuu", "3–6 kuud", "6–12 kuud", "Üle aasta", "Kokku"],
        ["Lepa lasteaed", "22", "0", "0", "0", "22"],
        ["Kokku", "22", "0", "0", "0", "22"],
    ]
    press(desk, page, "Õppeaasta")
    assert reads(page, "Avatud ja lõppenud juhtumeid näidatakse kvartali ja kalendriaasta kohta.")
    fits(page)


def test_who_reads_cases_comes_from_them_and_a_network_lead_from_the_bar(desk: House) -> None:
    page = shown(desk, Where(page=PageName.CASES))
    press(desk, page, "Ülevaade")

    assert desk.went == [Where(page=PageName.OVERVIEW)]
    assert PageName.OVERVIEW not in {each.page for each in sections(desk.space)}
    assert room_of(PageName.OVERVIEW) == PageName.CASES.value

    desk.work_as(Role.NETWORK_LEAD)
    rooms = [each.page for each in sections(desk.space)]

    assert PageName.OVERVIEW in rooms
    assert PageName.CASES not in rooms
    assert room_of(PageName.OVERVIEW, rooms) == PageName.OVERVIEW.value


def test_a_teacher_finds_no_way_to_it(house: House) -> None:
    house.work_as(Role.TEACHER)
    page = shown(house, Where(page=PageName.CASES))

    assert "Ülevaade" not in [each.text() for each in page.findChildren(QPushButton)]
