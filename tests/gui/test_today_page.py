# SPDX-License-Identifier: EUPL-1.2
"""The first page: overdue first, in words; ticked in place; everything one press away."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from hop_desktop.app import cases, children, drafts, handovers, inbox, observations, plans
from hop_desktop.app import house as own_house
from hop_desktop.app.session import Session
from hop_desktop.domain.handovers import Basis, CarerInformed, Handover
from hop_desktop.domain.ids import CaseId, TaskId
from hop_desktop.domain.observations import Area
from hop_desktop.domain.referrals import ReferralOutcome
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.today.due_list import in_words
from hop_desktop.gui.pages.today_page import TodayPage
from tests.app.dealings import a_referral, a_telling
from tests.builders import TODAY, a_child
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, shown, words
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TODAY_PAGE = Where(page=PageName.TODAY)


def an_open_case(house: House, *, review_in: int | None = None, told: bool = True) -> CaseId:
    def job(session: Session) -> CaseId:
        group = own_house.groups(session)[0].id
        child = children.save_child(session, a_child(group_id=group))
        review_on = None if review_in is None else TODAY + timedelta(days=review_in)
        case = cases.open_case(
            session, child.id, concern="Väsib mürast.", reason="Kuus nädalat", review_on=review_on
        )
        if told:
            a_telling(session, case.id)
        return case.id

    return house.do(job)


def a_task(house: House, case_id: CaseId, title: str, *, due_in: int | None) -> TaskId:
    def job(session: Session) -> TaskId:
        due_on = None if due_in is None else TODAY + timedelta(days=due_in)
        return plans.add_task(
            session, case_id, title=title, owner=session.person.id, due_on=due_on
        ).id

    return house.do(job)


def today_page(house: House, **size: int) -> TodayPage:
    page = shown(house, TODAY_PAGE, **size)
    assert isinstance(page, TodayPage)
    house.runner.changed.connect(page.load)  # as the shell does
    return page


def open_tasks(house: House, case_id: CaseId) -> list[str]:
    file = house.do(lambda session: cases.case_file(session, case_id))
    return [task.title for task in file.tasks if task.done_on is None]


def test_the_first_day_begins_with_the_children(house: House) -> None:
    page = today_page(house)

    assert reads(page, "Kõigepealt lisa lapsed. Siis saad nende kohta kirjutada.")
    press(house, page, "Lisa lapsed")
    assert house.went == [Where(page=PageName.CHILDREN)]


def test_an_empty_day_says_what_to_do(house: House) -> None:
    house.do(lambda s: children.save_child(s, a_child(group_id=own_house.groups(s)[0].id)))
    page = today_page(house)

    assert reads(page, "Täna ei oota sind miski. Kui märkad midagi, kirjuta see kohe üles.")
    assert page.empty.button.hasFocus()
    QTest.keyClick(page.empty.button, Qt.Key.Key_Space)
    assert house.went == [Where(page=PageName.OBSERVATION)]


def test_the_cursor_stands_on_what_comes_first(house: House) -> None:
    case_id = an_open_case(house)
    a_task(house, case_id, "Räägi emaga", due_in=-1)

    page = today_page(house)

    assert page.overdue.rows()[0].row.hasFocus()
    QTest.keyClick(page.overdue.rows()[0].row, Qt.Key.Key_Space)
    assert house.went == [Where(page=PageName.CASE, id=case_id)]


def test_what_is_overdue_comes_first_and_is_said_in_words(house: House) -> None:
    case_id = an_open_case(house, review_in=5)
    a_task(house, case_id, "Lepi aeg kokku", due_in=0)
    a_task(house, case_id, "Räägi emaga", due_in=-3)
    a_task(house, case_id, "Tee kokkuvõte", due_in=30)

    page = today_page(house)

    told = words(page)
    assert told.index("Üle tähtaja") < told.index("Täna ja järgmised 7 päeva")
    assert [row.due.title for row in page.overdue.rows()] == ["Räägi emaga"]
    assert [row.row.accessibleName() for row in page.coming.rows()] == [
        "24.11.2026. täna. Lepi aeg kokku. Mari Maasikas",
        "29.11.2026. 5 päeva pärast. Tee ülevaatus. Mari Maasikas",
    ]
    assert reads(page, "3 päeva üle tähtaja")
    assert not reads(page, "Tee kokkuvõte")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-12, "12 päeva üle tähtaja"),
        (0, "täna"),
        (1, "homme"),
        (6, "6 päeva pärast"),
        (None, "tähtajata"),
    ],
)
def test_days_in_words(days: int | None, said: str) -> None:
    assert in_words(days) == said


def test_a_task_is_ticked_in_place_and_taken_back(house: House) -> None:
    case_id = an_open_case(house)
    a_task(house, case_id, "Räägi emaga", due_in=-1)
    page = today_page(house)

    press(house, page, "Märgi tehtuks: Räägi emaga")
    assert page.strip.title() == "Tehtud: Räägi emaga"
    assert open_tasks(house, case_id) == []
    assert "Märgi tehtuks: Räägi emaga" not in names(page)

    press(house, page, "Võta tagasi")
    assert open_tasks(house, case_id) == ["Räägi emaga"]
    assert "Märgi tehtuks: Räägi emaga" in names(page)


def test_the_focus_stays_at_its_height_when_a_task_is_ticked(house: House) -> None:
    case_id = an_open_case(house)
    a_task(house, case_id, "Esimene", due_in=1)
    a_task(house, case_id, "Teine", due_in=2)
    page = today_page(house)

    press(house, page, "Märgi tehtuks: Esimene")

    assert page.coming.rows()[0].due.title == "Teine"
    assert page.coming.rows()[0].tick.hasFocus()


def test_arrows_walk_down_the_rings_and_the_rows(house: House) -> None:
    case_id = an_open_case(house)
    a_task(house, case_id, "Esimene", due_in=1)
    a_task(house, case_id, "Teine", due_in=2)
    page = today_page(house)
    first, second = page.coming.rows()

    first.tick.setFocus()
    QTest.keyClick(first.tick, Qt.Key.Key_Down)
    assert second.tick.hasFocus()
    second.row.setFocus()
    QTest.keyClick(second.row, Qt.Key.Key_Up)
    assert first.row.hasFocus()


def test_a_row_opens_its_case(house: House) -> None:
    case_id = an_open_case(house, review_in=-2)
    page = today_page(house)

    press(house, page, "22.11.2026. 2 päeva üle tähtaja. Tee ülevaatus")

    assert house.went == [Where(page=PageName.CASE, id=case_id)]


def test_the_coordinator_sees_what_waits_for_an_answer(house: House) -> None:
    case_id = an_open_case(house)
    house.do(lambda session: cases.ask_for_stage_two(session, case_id, reason="Jutt ei edene"))
    house.work_as(Role.COORDINATOR)

    page = today_page(house)
    press(house, page, "Vasta, kas juhtum tuleb II etappi")

    assert reads(page, "Mari Maasikas · Jutt ei edene")
    assert house.went == [Where(page=PageName.CASE, id=case_id)]


def test_the_head_is_led_to_the_handover_that_waits_for_approval(house: House, desk: House) -> None:
    case_id = an_open_case(house)
    house.do(lambda s: cases.accept_stage_two(s, case_id, reason="Vaja", review_on=None))
    to = ground.meet(house, desk)

    def prepared(session: Session) -> Handover:
        begun = handovers.start(session, case_id, recipient=to)
        return handovers.prepare(
            session,
            begun.id,
            recipient=to,
            reason="Vaja on peretöötajat väljastpoolt.",
            basis=Basis.LAW,
            basis_note="LasteKS § 27",
            carer_informed=CarerInformed.YES,
            carer_note="Räägiti emaga.",
        )

    handover = house.do(prepared)
    page = today_page(house)

    press(house, page, "Kinnita üleandmine. Mari Maasikas · Vaja on peretöötajat väljastpoolt.")

    assert house.went == [Where(page=PageName.HANDOVER, id=handover.id)]


def test_a_long_list_shows_twenty_and_the_rest_by_a_link(house: House) -> None:
    case_id = an_open_case(house)
    for number in range(22):
        a_task(house, case_id, f"Ülesanne {number:02}", due_in=1)
    page = today_page(house)
    assert len(page.coming.rows()) == 20

    page.coming.more.setFocus()
    QTest.keyClick(page.coming.more, Qt.Key.Key_Space)

    assert len(page.coming.rows()) == 22
    assert page.coming.rows()[20].row.hasFocus()
    assert not page.coming.more.isVisible()


def test_a_teacher_is_not_shown_what_others_wait_for(house: House) -> None:
    case_id = an_open_case(house, review_in=1)
    house.do(lambda session: cases.ask_for_stage_two(session, case_id, reason="Jutt ei edene"))
    other = house.do(own_house.groups)[1].id
    house.work_as(Role.TEACHER, groups=frozenset({other}))

    page = today_page(house)

    assert not reads(page, "Ootab sind")
    assert not reads(page, "Mari Maasikas")
    assert reads(page, "Täna ei oota sind miski.")


def test_a_sealed_handover_counts_its_days(house: House, desk: House) -> None:
    case_id = an_open_case(house)
    house.do(lambda s: cases.accept_stage_two(s, case_id, reason="Vaja", review_on=None))
    handover = ground.sealed(house, case_id, ground.meet(house, desk))
    house.clock.moment += timedelta(days=4)

    page = today_page(house)

    assert reads(page, "Vastuseta üleandmised")
    assert reads(page, "Näidisvalla heaoluteenistus · 4 päeva vastuseta")
    press(house, page, "Mari Maasikas. Näidisvalla")
    assert house.went == [Where(page=PageName.HANDOVER, id=handover.id)]


def test_the_desk_sees_offered_packages_first(house: House, desk: House, tmp_path: Path) -> None:
    case_id = an_open_case(house)
    house.do(lambda s: cases.accept_stage_two(s, case_id, reason="Vaja", review_on=None))
    handover = ground.sealed(house, case_id, ground.meet(house, desk))
    package = house.do(lambda s: handovers.write_file(s, handover.id, tmp_path))
    ground.meet(desk, house)
    arrived = desk.do(lambda s: inbox.take_in(s, package.read_bytes()))

    page = today_page(desk)

    assert words(page).index("Saabunud ja vastuseta") < 4
    press(desk, page, "04.12.2026. 10 päeva pärast. Vasta üleandmisele. 10. päev. Mari Maasikas")
    assert arrived.incoming is not None
    assert desk.went == [Where(page=PageName.INCOMING, id=arrived.incoming.handover_id)]


def test_an_empty_desk_is_led_to_the_inbox(desk: House) -> None:
    page = today_page(desk)

    assert reads(page, "Uus juhtum tuleb üleandmispaketis.")
    press(desk, page, "Ava saabunud pakett")

    assert desk.went == [Where(page=PageName.INBOX)]


def test_one_goes_on_with_what_was_begun(house: House) -> None:
    child = house.do(lambda session: children.save_child(session, a_child()))
    house.do(lambda s: drafts.keep(s, f"observation:{child.id}", {"facts": "Kattis kõrvad."}))
    house.do(lambda s: drafts.keep(s, "child", {"first_name": "Kadri"}))
    house.do(lambda s: drafts.keep(s, "goal:0", {"title": "…"}))

    page = today_page(house)

    assert reads(page, "Pooleli")
    assert any(name.startswith("Uus laps") for name in names(page))
    press(house, page, "Tähelepanek. Mari Maasikas")
    assert house.went == [Where(page=PageName.OBSERVATION, about=child.id)]


def test_my_latest_observations_are_one_press_away(house: House) -> None:
    child = house.do(lambda session: children.save_child(session, a_child()))
    seen = house.do(
        lambda session: observations.record(
            session,
            child_id=child.id,
            observed_on=TODAY,
            area=Area.PLAY,
            facts="Mängis kõrvuti. " * 40,
        )
    )

    page = today_page(house)

    row = next(name for name in names(page) if "Mängis kõrvuti" in name)
    assert "…" in row
    assert len(row) < 260
    press(house, page, row[:40])
    assert house.went == [Where(page=PageName.OBSERVATION_VIEW, id=seen.id)]


def busy(house: House) -> None:
    case_id = an_open_case(house, review_in=3)
    for number, due_in in enumerate((-3, 0, 5, None)):
        title = f"Küsi perearstilt saatekirja ja anna sellest vanemale teada {number}"
        a_task(house, case_id, title, due_in=due_in)
    house.do(lambda s: cases.ask_for_stage_two(s, case_id, reason="Jutt ei edene"))
    house.do(lambda s: drafts.keep(s, "observation", {"facts": "Kattis kõrvad."}))
    child_id = house.do(lambda s: cases.case_file(s, case_id)).child.id
    house.do(
        lambda s: observations.record(
            s, child_id=child_id, observed_on=TODAY, area=Area.PLAY, facts="Mängis kõrvuti."
        )
    )


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    busy(house)
    page = today_page(house, width=width, height=height)
    press(house, page, "Märgi tehtuks: Küsi perearstilt")
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def test_the_own_days_go_into_a_calendar_without_names(house: House, tmp_path: Path) -> None:
    page = today_page(house)
    house.files.answers.append(tmp_path / "minu.ics")

    press(house, page, "Tähtajad kalendrisse")

    assert (tmp_path / "minu.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert reads(page, "Kalendrifail on salvestatud. Tähtpäevi selles: 0.")
    assert reads(page, "Laste nimesid selles ei ole.")


def test_the_calendar_is_offered_once_however_often_one_comes_back(house: House) -> None:
    page = house.show(Where(page=PageName.TODAY))
    page.focus_first()
    page.focus_first()

    offered = [
        button
        for button in page.findChildren(QPushButton)
        if button.text() == "Tähtajad kalendrisse"
    ]

    assert len(offered) == 1


def test_what_the_law_wants_prepared_early_stands_apart_from_this_week(house: House) -> None:
    case_id = an_open_case(house)
    until = TODAY + timedelta(days=25)
    house.do(
        lambda session: a_referral(
            session,
            case_id,
            decided_on=TODAY,
            outcome=ReferralOutcome.RECOMMENDED,
            recommendation="Tõhustatud tugi",
            valid_until=until,
        )
    )

    page = today_page(house)

    assert reads(page, "Hiljem")
    assert [due.due.on for due in page.later.rows()] == [until]
    assert not page.coming.rows()
