# SPDX-License-Identifier: EUPL-1.2
"""The first page of a desk: notices first, then by the day the law gives; cases by institution."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hop_desktop.app import cases, handovers, inbox, notice_sending, notices, observations
from hop_desktop.app.session import Session
from hop_desktop.domain.ids import HandoverId, PackageId
from hop_desktop.domain.notice_law import NoticePart, Point
from hop_desktop.domain.notices import NoticeKind, NoticeWords, PointText
from hop_desktop.domain.observations import Area
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.cases_page import CasesPage
from hop_desktop.gui.pages.today_page import TodayPage
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, words
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.naming import unnamed
from tests.gui.pages import House
from tests.gui.test_today_page import a_task, an_open_case, today_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def acquainted(house: House, desk: House) -> None:
    """Let both houses know each other."""
    ground.meet(house, desk)
    ground.meet(desk, house)


def offered(house: House, desk: House, folder: Path) -> HandoverId:
    """Let the kindergarten offer a case to the desk."""
    case_id = an_open_case(house)
    house.do(lambda s: cases.accept_stage_two(s, case_id, reason="Vaja", review_on=None))
    handover = ground.sealed(house, case_id, ground.meet(house, desk))
    package = house.do(lambda s: handovers.write_file(s, handover.id, folder))
    desk.do(lambda s: inbox.take_in(s, package.read_bytes()))
    return handover.id


def a_notice(house: House, desk: House, folder: Path) -> PackageId:
    """Let a notice of the same child come to the desk."""
    to = ground.meet(house, desk)
    point = PointText(point=Point(part=NoticePart.CHILD, number=10), text="Sinikad.")

    def sent(session: Session) -> Path:
        child_id = cases.cases(session)[0].child.id
        words = NoticeWords(points=(point,), addressee="Näidisvalla lastekaitse")
        notice = notices.freeze(session, child_id, NoticeKind.NOTICE, words)
        done = notice_sending.seal_for_desk(session, notice.id, to)
        package = done.sealed[-1].package_id
        return notice_sending.write_sealed(session, notice.id, package, folder)

    path = house.do(sent)
    arrived = desk.do(lambda s: inbox.take_in(s, path.read_bytes()))
    assert arrived.reply is not None
    return arrived.reply


def test_the_desk_says_what_to_do_first(house: House, desk: House, tmp_path: Path) -> None:
    acquainted(house, desk)
    handover_id = offered(house, desk, tmp_path)
    house.clock.moment += timedelta(days=11)
    desk.clock.moment = house.clock.moment
    package = a_notice(house, desk, tmp_path)

    page = today_page(desk)

    assert reads(page, "1 avamata teade abivajavast lapsest")
    rows = [row.accessibleName() for row in page.asked.list.rows()]
    assert rows[0].startswith("Kohe. Ava teade. avamata. 10. päev 15.12.2026. Mari Maasikas")
    assert rows[1].startswith("04.12.2026. 1 päev üle tähtaja. Vasta üleandmisele. ")
    assert page.asked.rows()[0].hasFocus()
    assert reads(page, "Lastekaitseseadus § 29 lg 3, RT I, 11.07.2026, 42.")
    press(desk, page, "04.12.2026. 1 päev üle tähtaja.")
    press(desk, page, "Kohe. Ava teade")
    assert desk.went == [
        Where(page=PageName.INCOMING, id=handover_id),
        Where(page=PageName.RECEIVED_NOTICE, id=package),
    ]


def test_a_decision_is_noted_and_taken_back(house: House, desk: House, tmp_path: Path) -> None:
    acquainted(house, desk)
    an_open_case(house)
    package = a_notice(house, desk, tmp_path)
    notice = desk.show(Where(page=PageName.RECEIVED_NOTICE, id=package))
    desk.runner.changed.connect(notice.load)
    assert today_page(desk).asked.list.rows()[0].accessibleName().startswith("04.12.2026. 10 päeva")

    press(desk, notice, "Märgi otsus tehtuks")

    assert reads(notice, "Otsus on märgitud tehtuks. Teade ei oota siin enam.")
    assert "Märgi otsus tehtuks" not in names(notice)
    assert reads(today_page(desk), "Täna ei oota sind miski. Uus juhtum tuleb üleandmispaketis.")
    press(desk, notice, "Võta tagasi")
    assert "Märgi otsus tehtuks" in names(notice)


def test_an_institution_is_one_press_from_its_cases(
    house: House, desk: House, tmp_path: Path
) -> None:
    acquainted(house, desk)
    accepted = offered(house, desk, tmp_path)
    desk.do(lambda s: inbox.accept(s, accepted))

    page = today_page(desk)

    table, model = page.institutions.table, page.institutions.table.model()
    cells = [model.index(0, column).data() for column in range(4)]
    assert cells == ["Näidislasteaed Mõmmik", "1", "0", "24.11.2026"]
    table.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    there = Where(page=PageName.CASES, words="Näidislasteaed Mõmmik")
    assert desk.went == [there]
    spot = table.visualRect(model.index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.went == [there, there]

    found = desk.show(there)
    assert isinstance(found, CasesPage)
    assert found.search.text() == "Näidislasteaed Mõmmik"
    assert reads(found, "Näidislasteaed Mõmmik · vastutab Kai Lepp")
    found.search.setText("Õnne")
    desk.settle()
    desk.qtbot.waitUntil(lambda: reads(found, "Sellise lapse ega asutuse juhtumit siin ei ole"))


def test_a_house_has_its_late_things_before_what_was_noticed(house: House) -> None:
    case_id = an_open_case(house)
    a_task(house, case_id, "Räägi emaga", due_in=-1)
    observed(house, danger=False)

    page = today_page(house)
    said = words(page)

    assert said.index("Üle tähtaja") < said.index("Minu viimased tähelepanekud")
    assert "Saabunud ja vastuseta" not in said


@pytest.mark.parametrize("danger", [True, False])
def test_a_danger_that_nobody_has_read_stands_above_what_is_late(
    house: House, *, danger: bool
) -> None:
    case_id = an_open_case(house)
    observed(house, danger=danger)
    house.work_as(Role.HEAD, name="Ülo Kask", login="ülo")
    a_task(house, case_id, "Räägi emaga", due_in=-1)

    page = today_page(house)

    assert {"Lugemata tähelepanekud", "Üle tähtaja"} <= {*words(page)}
    assert (page._unread.y() < page.dues.overdue.y()) is danger
    assert page._unread.rows()[0].hasFocus() is danger


def observed(house: House, *, danger: bool) -> None:
    child_id = house.do(lambda s: cases.cases(s)[0].child.id)
    house.do(
        lambda s: observations.record(
            s,
            child_id=child_id,
            observed_on=s.today(),
            area=Area.PLAY,
            facts="Mängis kõrvuti.",
            danger=danger,
        )
    )


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (619, 384)])
def test_no_word_of_a_busy_desk_is_cut_off(
    house: House, desk: House, tmp_path: Path, width: int, height: int
) -> None:
    page = a_busy_desk(house, desk, tmp_path, width, height)
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def a_busy_desk(
    house: House, desk: House, folder: Path, width: int = 1138, height: int = 768
) -> TodayPage:
    """Return the page of a desk with a taken case, an offered one, and a notice."""
    acquainted(house, desk)
    taken = offered(house, desk, folder)
    desk.do(lambda s: inbox.accept(s, taken))
    case_id = desk.do(lambda s: cases.cases(s)[0].case.id)
    a_task(desk, case_id, "Helista perele", due_in=-2)
    a_task(desk, case_id, "Lepi kokku koduvisiit", due_in=3)
    offered(house, desk, folder)
    a_notice(house, desk, folder)
    return today_page(desk, width=width, height=height)
