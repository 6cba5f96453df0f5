# SPDX-License-Identifier: EUPL-1.2
"""A notice of a child in need, written and told by keyboard; others learn nothing of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import children, drafts, notices, people
from hop_desktop.app.session import Session
from hop_desktop.domain.children import Home
from hop_desktop.domain.ids import ChildId, GroupId
from hop_desktop.domain.notice_law import NoticePart, Point
from hop_desktop.domain.notices import (
    Channel,
    Named,
    Notice,
    NoticeKind,
    NoticeState,
    NoticeWords,
    PointText,
    ReporterMode,
)
from hop_desktop.domain.staff import Role
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case_page import CasePage
from hop_desktop.gui.pages.child_page import ChildPage
from hop_desktop.gui.pages.notice_page import NoticePage
from hop_desktop.gui.pages.notice_view_page import NoticeViewPage
from hop_desktop.gui.pages.observation_page import ObservationPage
from hop_desktop.gui.pages.observation_view_page import ObservationViewPage
from hop_desktop.gui.pages.today_page import TodayPage
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, shown, words, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import CHEAP, House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
RED = "Koostatud, EI OLE TEATATUD"
SECRET = "Vasakul käsivarrel neli sinikat"
HARM = Point(part=NoticePart.CHILD, number=13)
EDUCATION = Point(part=NoticePart.CHILD, number=6)


def opened(house: House, child: ChildId, words_: str = "", **size: int) -> NoticePage:
    page = shown(house, Where(page=PageName.NOTICE, about=child, words=words_), **size)
    assert isinstance(page, NoticePage)
    return page


def viewed(house: House, notice: Notice, **size: int) -> NoticeViewPage:
    page = shown(house, Where(page=PageName.NOTICE_VIEW, id=notice.id), **size)
    assert isinstance(page, NoticeViewPage)
    return page


def a_notice(house: House, child: ChildId) -> Notice:
    said = NoticeWords(points=(PointText(point=HARM, text=SECRET),), addressee="Nõo vald")
    return house.do(lambda s: notices.keep(s, child, NoticeKind.NOTICE, said))


def about(house: House, child: ChildId) -> tuple[Notice, ...]:
    return house.do(lambda s: notices.of_child(s, child)).notices


def ctrl(page: Page, key: Qt.Key, house: House) -> None:
    QTest.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
    house.settle()


def test_the_numbers_to_call_stand_first_and_nothing_is_told_by_itself(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    page = opened(house, child)

    said = words(page.ui.content)
    assert said[0] == "Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116 111."
    assert said[1] == "Salvestatud vorm ei ole veel teade."
    assert [item.point.key for item in page.ui.pointsField.points()] == ["child.1"]
    assert page.ui.pointsField.points()[0].text == ""
    assert page.ui.urgencyPills.control.hasFocus()
    assert page.ui.addresseeField.value() == "Nõo vald, lastekaitsetöötaja"
    assert reads(page, "Lapse elukoht registris: Nõo vald. Lapsel on kodu ka mujal: Tartu linn.")
    assert reads(page, "Loetelu kehtib kuni 31.12.2026.")


def test_a_notice_is_written_by_keyboard_and_stays_red_until_told(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    page = opened(house, child)
    press(house, page, "Lisa sellest kirjest: Lapse andmed")
    press(house, page, "Näita kogu loetelu: Laps")
    press(house, page, "p 13.")
    page.ui.pointsField.row(HARM).text.focusControl()
    type_text(SECRET)
    write(page, "Lapse enda sõnad", "Ma ei taha koju")
    ctrl(page, Qt.Key.Key_S, house)

    (notice,) = about(house, child)
    assert house.went[-1] == Where(page=PageName.NOTICE_VIEW, id=notice.id)
    assert [item.point.key for item in notice.words.points] == ["child.1", "child.13"]
    assert "Sündinud 12.08.2021" in notice.words.points[0].text

    today = shown(house, Where(page=PageName.TODAY))
    assert isinstance(today, TodayPage)
    assert RED in words(today)
    assert today.untold.rows()[0].hasFocus()
    on_child = shown(house, Where(page=PageName.CHILD, id=child))
    assert RED in words(on_child)

    view = viewed(house, notice)
    assert RED in words(view)
    assert view.tell_button.hasFocus()
    QTest.keyClick(view.tell_button, Qt.Key.Key_Space)
    house.settle()
    write(view, "Teate number", "17")
    QTest.keyClick(
        QApplication.focusWidget() or view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
    )
    house.settle()

    (notice,) = about(house, child)
    assert (notice.state, notice.told[0].number) == (NoticeState.TOLD, "17")
    assert notice.told[0].at == house.clock.moment
    assert view.strip.title() == "Teade on edastatud."
    for page_ in (view, today, on_child):
        assert RED not in words(page_)
    assert reads(view, "10. päev teatamisest on 04.12.2026 (LasteKS § 29 lg 3).")


def test_a_wrong_hour_or_one_to_come_is_said_at_its_field(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    view = viewed(house, a_notice(house, child))
    press(house, view, "Märgi edastatuks")
    write(view, "Mis kell", "kell kaks")
    press(house, view, "Märgi edastatuks")
    assert view.told.ui.timeField.error() == "Kirjuta kellaaeg, näiteks 14.05"

    write(view, "Mis kell", "23.59")
    press(house, view, "Märgi edastatuks")
    assert view.told.ui.timeField.error() == "Kuupäev peab olema täna või varem"
    assert about(house, child)[0].is_red

    view.told.ui.dayField.setValue("")
    write(view, "Mis kell", "10.00")
    press(house, view, "Märgi edastatuks")
    assert view.told.ui.dayField.error() == "Täida see väli"


def test_an_observation_of_danger_goes_on_to_a_notice_from_it(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    page = shown(house, Where(page=PageName.OBSERVATION, about=child))
    assert isinstance(page, ObservationPage)
    press(house, page, "Suhtlemine")
    page.ui.factsText.focusControl()
    type_text(SECRET)
    press(house, page, "Laps võib olla hädaohus")
    press(house, page, "Salvesta ja koosta teade")

    onward = house.went[-1]
    assert (onward.page, onward.about) == (PageName.NOTICE, child)
    form = opened(house, child, onward.words)
    said = {item.point: item.text for item in form.ui.pointsField.points()}
    assert said[EDUCATION] == f"24.11.2026 {SECRET}"

    view = shown(house, Where(page=PageName.OBSERVATION_VIEW, id=UUID(onward.words)))
    assert isinstance(view, ObservationViewPage)
    press(house, view, "Koosta teade sellest")
    assert house.went[-1] == onward


def test_an_unsaved_observation_goes_nowhere(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    page = shown(house, Where(page=PageName.OBSERVATION, about=child))
    press(house, page, "Laps võib olla hädaohus")
    press(house, page, "Salvesta ja koosta teade")
    assert house.went == []


def test_child_and_case_lead_to_a_notice_and_the_child_to_an_answer(house: House) -> None:
    known = ground.a_known_case(house)
    child = known.case.child_id
    page = shown(house, Where(page=PageName.CHILD, id=child))
    assert isinstance(page, ChildPage)
    press(house, page, "Koosta teade")
    assert house.went[-1] == Where(page=PageName.NOTICE, about=child)
    press(house, page, "Kui laps on hädaohus")
    press(house, page.ui.dangerCard, "Koosta teade")
    assert house.went[-1] == Where(page=PageName.NOTICE, about=child)
    press(house, page, "Vasta lastekaitsetöötaja nõudele")
    assert house.went[-1] == Where(page=PageName.NOTICE, about=child, words="demand")

    case = shown(house, known.where)
    assert isinstance(case, CasePage)
    press(house, case, "Koosta teade")
    assert house.went[-1] == Where(page=PageName.NOTICE, about=child)


def test_a_child_whose_file_is_shut_can_be_told_of_all_the_same(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    ground.a_teacher(house, None)
    page = shown(house, Where(page=PageName.CHILD, id=child))
    press(house, page, "Koosta teade lastekaitsele")
    assert house.went[-1] == Where(page=PageName.NOTICE, about=child)
    form = opened(house, child)
    assert reads(form, "Sinu nähtavaid kirjeid selle lapse kohta ei ole.")
    assert form.ui.addresseeField.value() == ""


def test_an_answer_to_a_demand_is_written_and_frozen_at_once(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    page = opened(house, child, NoticeKind.DEMAND.value)
    assert page.ui.demandWhoField.control.hasFocus()
    press(house, page, "Vormista PDF")
    assert "Kirjuta, kes andmeid nõuab" in names(page)
    assert "Kirjuta iga valitud punkti alla, mida teatad" in names(page)
    write(page, "Kes nõuab andmeid", "Kai Lepp, Nõo vald")
    write(page, "Mis kell nõuti", "9.05")
    write(page, "Mida nõuti", "Viimased tähelepanekud")
    assert page.ui.addresseeField.value() == "Kai Lepp, Nõo vald"
    assert page.ui.urgencyPills.isHidden()
    press(house, page, "Lisa sellest kirjest: Lapse andmed")
    press(house, page, "Vormista PDF")

    (answer,) = about(house, child)
    assert (answer.kind, answer.version) == (NoticeKind.DEMAND, 1)
    assert answer.words.demand.at is not None
    assert f"{answer.words.demand.at.astimezone():%H.%M}" == "09.05"
    assert reads(viewed(house, answer), "Koostatud, EI OLE VASTATUD")


def test_an_entry_goes_where_one_says_but_the_family_only_where_the_law_lets_it(
    house: House,
) -> None:
    child = ground.a_known_case(house).case.child_id
    page = opened(house, child)
    under = page.ui.sourcesCard.under
    assert under.box.count() == 1 + 2 * 14
    under.setValue(HARM.key)
    press(house, page, "Lisa sellest kirjest: Tähelepanek")
    press(house, page, "Lisa sellest kirjest: Pere ja kodud")
    press(house, page, "Lisa sellest kirjest: I etapi tegevus")

    ticked = {item.point.key: item.text for item in page.ui.pointsField.points()}
    assert set(ticked) == {"child.1", "child.2", "child.13"}
    assert "Kattis hommikuringis kõrvad" in ticked["child.13"]
    assert "Last kasvatab" in ticked["child.2"]
    assert "Vaikne nurk akna all" in page.ui.doneText.value()
    assert not any("Tähelepanek" in name for name in names(page.ui.sourcesCard))

    # Whoever takes the tick away takes the entry out, and it is offered again.
    press(house, page, "p 13.")
    assert any("Tähelepanek" in name for name in names(page.ui.sourcesCard))


def test_the_carer_is_asked_about_only_when_there_is_something_to_say(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    page = opened(house, child)
    assert page.ui.carerWhyText.isHidden()
    press(house, page, "Kokku lepitud lastekaitsega")
    assert page.ui.carerWhyText.label() == "Kellega ja mida kokku leppisid"
    write(page, "Kes rääkis või otsustas", "Žanna")
    press(house, page, "Märkimata")
    ctrl(page, Qt.Key.Key_S, house)
    assert about(house, child)[0].words.carer.by == ""


def test_a_reporter_withholds_or_lets_the_contact_person_tell(house: House) -> None:
    me = house.space.person
    child = ground.a_known_case(house).case.child_id
    page = opened(house, child)
    write(page, "Teataja telefon", "5550 1000")
    press(house, page, "Jätan andmed avaldamata")
    assert page.ui.reporterField.isHidden()
    ctrl(page, Qt.Key.Key_S, house)
    reporter = about(house, child)[0].words.reporter
    assert reporter == Named(mode=ReporterMode.WITHHELD)

    house.do(lambda s: people.change_person(s, replace(me, named_contact=True)))
    house.unlock(ground.HEAD)
    page = opened(house, child)
    press(house, page, "Asutuse kontaktisik")
    ctrl(page, Qt.Key.Key_S, house)
    reporter = next(
        each.words.reporter
        for each in about(house, child)
        if each.words.reporter.mode is not ReporterMode.WITHHELD
    )
    assert (reporter.mode, reporter.name) == (ReporterMode.CONTACT, me.name)


def test_half_a_notice_waits_as_a_draft_and_an_observation_is_put_after_it(house: House) -> None:
    known = ground.a_known_case(house)
    child = known.case.child_id
    page = opened(house, child)
    write(page, "Mida asutuses on juba tehtud", "Pool lauset")
    page.leave()
    house.settle()
    seen = house.do(lambda s: children.child_file(s, child)).observations[0].observation

    again = opened(house, child, str(seen.id))

    assert again.ui.doneText.value() == "Pool lauset"
    assert EDUCATION in {item.point for item in again.ui.pointsField.points()}
    again.leave()
    house.settle()
    today = shown(house, Where(page=PageName.TODAY))
    press(house, today, "Lastekaitse teade")
    assert house.went[-1] == Where(page=PageName.NOTICE, about=child)


def test_the_author_changes_it_and_the_draft_ends(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    notice = a_notice(house, child)
    view = viewed(house, notice)
    press(house, view, "Muuda")
    where = house.went[-1]
    page = shown(house, where)
    assert isinstance(page, NoticePage)
    write(page, "Mida asutuses on juba tehtud", "Rahustasime")
    ctrl(page, Qt.Key.Key_S, house)
    assert about(house, child)[0].words.done == "Rahustasime"
    assert house.back == [True]
    assert house.do(drafts.pending) == ()


def test_the_paper_is_frozen_seen_and_saved_under_a_name_that_names_nobody(
    house: House, tmp_path: Path
) -> None:
    child = ground.a_known_case(house).case.child_id
    view = viewed(house, a_notice(house, child))
    press(house, view, "Vormista PDF")
    press(house, view, "Ava PDF: versioon 1, 24.11.2026")
    dialog = view.findChild(PaperDialog)
    assert isinstance(dialog, PaperDialog)
    house.files.answers.append(tmp_path / "teade.pdf")
    QTest.keyClick(dialog.saveButton, Qt.Key.Key_Space)
    house.settle()
    assert house.files.asked == ["lastekaitse-2026-11-24-v1.pdf"]
    (notice,) = about(house, child)
    kept = house.do(lambda s: notices.paper(s, notice.id, 1))
    assert (tmp_path / "teade.pdf").read_bytes() == kept
    dialog.reject()


def test_feedback_is_kept_and_what_is_not_told_says_why(house: House) -> None:
    child = ground.a_known_case(house).case.child_id
    notice = a_notice(house, child)
    house.do(
        lambda s: notices.tell(
            s, notice.id, channel=Channel.IN_PERSON, whom="Kai", at=s.now() - timedelta(hours=1)
        )
    )
    view = viewed(house, notice)
    press(house, view, "Lisa tagasiside")
    press(house, view, "Jah")
    write(view, "Mida lastekaitse ütles", "Juhtumikorraldus algas")
    press(house, view, "Salvesta tagasiside")
    assert reads(view, "24.11.2026 · menetlus algas · Juhtumikorraldus algas")

    other = a_notice(house, child)
    view = viewed(house, other)
    press(house, view, "Jäta edastamata")
    write(view, "Miks seda ei edastata", "Kolleeg teatas")
    press(house, view, "Jäta edastamata")
    assert reads(view, "Seda ei edastata: Kolleeg teatas")


def test_a_colleague_of_the_group_sees_the_way_but_not_a_word_of_it(house: House) -> None:
    known = ground.a_known_case(house)
    child = known.case.child_id
    login, passphrase = house.do(lambda s: _a_colleague(s, known.group))
    looked = (
        Where(page=PageName.CHILD, id=child),
        known.where,
        Where(page=PageName.TODAY),
        Where(page=PageName.NOTICE, about=child),
    )
    house.unlock(login, passphrase)
    before = [words(shown(house, where)) for where in looked]
    house.unlock(ground.HEAD)
    notice = a_notice(house, child)
    house.do(lambda s: notices.freeze_kept(s, notice.id))

    house.unlock(login, passphrase)

    assert [words(shown(house, where)) for where in looked] == before
    view = viewed(house, notice)
    assert view.strip.title() == "Seda kirjet ei ole või sa ei näe seda."
    assert view.ui.columns.isHidden()
    assert not any("Mari" in said or SECRET in said for said in words(view))


def _a_colleague(session: Session, group: GroupId) -> tuple[str, str]:
    member, passphrase = people.invite(
        session,
        name="Žanna Õunapuu",
        login="žanna",
        roles=frozenset({Role.TEACHER}),
        groups=frozenset({group}),
        cost=CHEAP,
    )
    return member.login, passphrase


def test_two_homes_without_a_registered_one_are_said(house: House) -> None:
    homes = (Home(municipality="0528"), Home(municipality="0793"))
    known = ground.a_known_case(house, registered_municipality="", homes=homes)
    page = opened(house, known.case.child_id)
    assert page.ui.addresseeField.value() == ""
    assert reads(page, "kodusid on mitu: Nõo vald, Tartu linn")


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    child = ground.a_known_case(house).case.child_id
    page = opened(house, child, NoticeKind.DEMAND.value, width=width, height=height)
    press(house, page, "Näita kogu loetelu: Laps")
    press(house, page, "Veel mitte")
    press(house, page, "Vormista PDF")
    view = viewed(house, a_notice(house, child), width=width, height=height)
    press(house, view, "Märgi edastatuks")
    press(house, view, "Jäta edastamata")
    for each in (page, view):
        assert unnamed(each) == []
        assert clipped_texts(each) == []
        assert scrolls_sideways(each) == []
        lengthen(each)
        assert clipped_texts(each) == []
        assert scrolls_sideways(each) == []
