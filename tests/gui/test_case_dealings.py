# SPDX-License-Identifier: EUPL-1.2
"""The cards of consents, tellings, referrals and meetings on the case's page, by keyboard."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import cases, family_dealings
from hop_desktop.app.dealings import Dealings
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import CaseStatus, Move
from hop_desktop.domain.consents import ConsentForm, ConsentScope
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.referrals import Enclosure, ReferralOutcome
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case_page import CasePage
from hop_desktop.gui.pages.handover.dealing_facts import dealing_facts
from tests.app.dealings import a_consent, a_referral, a_round_table, a_telling, some_dealings
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def the_page(house: House, known: ground.Known, **size: int) -> CasePage:
    page = shown(house, known.where, **size)
    assert isinstance(page, CasePage)
    return page


def dealings(house: House, known: ground.Known) -> Dealings:
    return house.do(lambda s: cases.case_file(s, known.case.id)).dealings


def test_a_consent_is_recorded_and_taken_back(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)

    press(house, page, "Lisa nõusolek")
    press(house, page, "Salvesta")
    assert reads(page.consents, "Täida see väli")
    write(page, "Kes andis", "Külli Maasikas")
    write(page, "Kehtib kuni", "30.11.2026")
    press(house, page, "Salvesta")

    (consent,) = dealings(house, known).consents
    assert (consent.scope, consent.form) == (ConsentScope.KVM, ConsentForm.WRITTEN)
    assert reads(page.consents, "Kehtib kuni 30.11.2026")
    assert reads(page.steps, "Uuenda nõusolek")

    press(house, page.consents, "Rajaleidja soovitus")
    write(page, "Tagasi võetud", "24.11.2026")
    press(house, page, "Salvesta")

    (consent,) = dealings(house, known).consents
    assert consent.withdrawn_on == date(2026, 11, 24)
    assert reads(page.consents, "Tagasi võetud 24.11.2026")
    assert not reads(page.steps, "Uuenda nõusolek")


def test_why_a_parent_was_not_told_yet_is_recorded_with_the_day_to_come_back(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)

    press(house, page, "Lisa teavitamine")
    press(house, page.tellings, "Veel ei ole")
    write(page, "Miks veel ei ole", "Ema ei vasta telefonile")
    write(page, "Millal tuled", "26.11.2026")
    press(house, page, "Salvesta")

    (telling,) = dealings(house, known).tellings
    assert (telling.told, telling.again_on) == (CarerInformed.NOT_YET, date(2026, 11, 26))
    assert reads(page.steps, "tähtaeg 26.11.2026")

    press(house, page.tellings, "Veel ei ole")
    write(page, "Keda teavitasid", "Külli Maasikas")
    write(page, "Kuidas teavitasid", "Räägiti koduteel")
    press(house, page, "Salvesta")

    assert [each.told for each in dealings(house, known).tellings] == [
        CarerInformed.YES,
        CarerInformed.NOT_YET,
    ]


def test_an_application_goes_from_papers_to_a_recommendation(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    page = the_page(house, known)

    press(house, page, "Lisa taotlus")
    write(page, "Milleks soovitust", "Tõhustatud tugi")
    press(house, page, "Individuaalne arenduskava")
    write(page, "Taotlus saadetud", "20.11.2026")
    press(house, page.referrals, "Salvesta")

    (sent,) = dealings(house, known).referrals
    assert sent.enclosures == {Enclosure.DEVELOPMENT_PLAN}
    assert reads(page.steps, "Oota Rajaleidja vastust")

    press(house, page.referrals, "Tõhustatud tugi")
    press(house, page.referrals, "Soovitus antud")
    write(page, "Vastus saadud", "24.11.2026")
    write(page, "Mida soovitati", "Logopeed kaks korda nädalas")
    write(page, "Soovitus kehtib kuni", "01.06.2027")
    press(house, page.referrals, "Salvesta")

    (answered,) = dealings(house, known).referrals
    assert (answered.outcome, answered.valid_until) == (
        ReferralOutcome.RECOMMENDED,
        date(2027, 6, 1),
    )
    assert reads(page.referrals, "vanema kirjalik nõusolek puudub")
    assert reads(page.steps, "Küsi soovituse rakendamiseks kirjalik nõusolek")
    house.do(lambda s: a_consent(s, known.case.id))
    assert reads(page.referrals, "vanema kirjalik nõusolek 24.11.2026")


def test_in_stage_one_the_card_of_applications_stays_away_until_there_is_one(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)
    assert page.referrals.isHidden()

    house.do(lambda s: a_referral(s, known.case.id))

    assert not page.referrals.isHidden()


def test_a_meeting_opens_its_form(house: House) -> None:
    known = ground.a_known_case(house)
    table = house.do(lambda s: a_round_table(s, known.case.id))
    page = the_page(house, known)
    assert reads(page.meetings, "Kokkulepped: Küsib kõrvaarsti aja")
    assert reads(page.tasks, "Küsib kõrvaarsti aja (ema)")

    press(house, page.meetings, "24.11.2026")
    press(house, page, "Lisa ümarlaud")
    press(house, page, "Koosta vestluse kokkuvõte")

    about = known.case.id
    assert house.went == [
        Where(page=PageName.ROUND_TABLE, id=table.id, about=about),
        Where(page=PageName.ROUND_TABLE, about=about),
        Where(page=PageName.TALK, about=about),
    ]


def test_the_review_of_stage_one_is_written_when_it_is_due(house: House) -> None:
    known = ground.a_known_case(house)
    house.do(lambda s: cases.set_review(s, known.case.id, on=s.today()))
    page = the_page(house, known)

    page.do(Act.REVIEW_STAGE_ONE)
    house.settle()
    assert page.stage_review.ui.nextField.day() == date(2027, 1, 5)
    press(house, page.stage_review, "Salvesta otsus")
    assert reads(page.stage_review, "Täida see väli")
    write(page, "Põhjendus", "Vaikne nurk aitab")
    press(house, page.stage_review, "Salvesta otsus")

    case = ground.case_now(house, known)
    assert (case.transitions[-1].move, case.review_on) == (Move.REVIEWED, date(2027, 1, 5))
    assert page.strip.title() == "I etapp läheb edasi."

    page.do(Act.REVIEW_STAGE_ONE)
    house.settle()
    press(house, page.stage_review, "Mure on lahenenud")
    write(page, "Põhjendus", "Mängib teistega")
    press(house, page.stage_review, "Salvesta otsus")
    assert ground.case_now(house, known).status is CaseStatus.CLOSED
    assert page.stage_review.isHidden()


def test_half_a_consent_waits_as_a_draft_and_esc_gives_it_up(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)
    press(house, page, "Lisa nõusolek")
    write(page, "Kes andis", "Kül")
    page.leave()
    house.settle()

    again = the_page(house, known)
    assert again.consents.form.is_open()
    assert again.consents.ui.giverField.value() == "Kül"

    ground.answer_question("Viska ära")
    again.consents.ui.giverField.focusControl()
    QTest.keyClick(QApplication.focusWidget() or again, Qt.Key.Key_Escape)
    house.settle()
    assert not again.consents.form.is_open()
    assert dealings(house, known).consents == ()


def test_who_may_only_read_sees_records_without_ways_to_add(house: House) -> None:
    known = ground.a_known_case(house)
    house.do(lambda s: some_dealings(s, known.case.id))
    house.do(lambda s: cases.close_case(s, known.case.id, reason="Läheb hästi"))
    page = the_page(house, known)

    assert reads(page.consents, "Külli Maasikas")
    assert not {"Lisa nõusolek", "Lisa teavitamine", "Lisa ümarlaud"} & set(names(page))


def test_what_is_recorded_stands_as_facts_for_a_handover(house: House) -> None:
    known = ground.a_known_case(house)

    def job(session: Session) -> None:
        a_consent(session, known.case.id, valid_until=session.today())
        a_telling(session, known.case.id)
        family_dealings.record_telling(
            session,
            known.case.id,
            told=CarerInformed.AGREED_WITH_CHILD_PROTECTION,
            on=session.today() - timedelta(days=3),
            note="Lepiti kokku lastekaitsega",
        )

    house.do(job)

    facts = dealing_facts(dealings(house, known), house.space.today())

    assert [label for label, _ in facts] == [
        "Nõusolek: Rajaleidja soovitus",
        "Vanema teavitamine",
    ]
    assert "kehtib kuni 24.11.2026" in facts[0][1]
    assert facts[1][1].startswith("Jah, on teavitatud · 24.11.2026")


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    house.do(lambda s: some_dealings(s, known.case.id))
    page = the_page(house, known, width=width, height=height)
    for section in (page.consents, page.tellings, page.referrals):
        section.add()
    house.settle()
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
