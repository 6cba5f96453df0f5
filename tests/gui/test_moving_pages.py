# SPDX-License-Identifier: EUPL-1.2
"""A child's file on the screen: sent within the house, sent to a school, taken in and answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.app import cases, children, inbox, receivings, sendings
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.ids import SendingId
from hop_desktop.domain.sendings import ReceivingState, SendingState, TransitionPart
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.inbox_page import InboxPage
from hop_desktop.gui.pages.receiving_page import ReceivingPage
from hop_desktop.gui.pages.sending_page import SendingPage
from tests.gui.case_ground import (
    a_known_case,
    answer_question,
    in_stage_two,
    meet,
    names,
    press,
    reads,
)
from tests.gui.exchange import fits
from tests.gui.fingers import type_text
from tests.gui.moving_ground import agreed, carded, office, school, teacher, went_last
from tests.gui.pages import House

__all__ = ["office", "school", "teacher"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def onward(office: House, school: House) -> SendingPage:
    """Begin to send a child with a finished card to the school, as its page offers it."""
    known = a_known_case(office)
    in_stage_two(office, known)
    carded(office, known.case.child_id)
    meet(office, school)
    meet(school, office)
    page = office.show(Where(page=PageName.CHILD, id=known.case.child_id))
    press(office, page, "Saada lapse toimik edasi")
    press(office, page, "Järgmisse õppekohta: Õunaaia näidiskool")
    page.hide()
    shown = office.show(went_last(office))
    assert isinstance(shown, SendingPage)
    return shown


def within(teacher: House, office: House) -> SendingPage:
    """Begin to send a child's file from the teacher's computer, as its page offers it."""
    known = a_known_case(teacher)
    meet(teacher, office)
    meet(office, teacher)
    page = teacher.show(Where(page=PageName.CHILD, id=known.case.child_id))
    press(teacher, page, "Saada lapse toimik edasi")
    press(teacher, page, "Teise arvutisse oma majas")
    page.hide()
    shown = teacher.show(went_last(teacher))
    assert isinstance(shown, SendingPage)
    return shown


def write(house: House, page: SendingPage, verb: str, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    house.files.answers.append(folder)
    if verb == "Kinnita ja sulge":
        answer_question("Sulge pakett")
    press(house, page, verb)
    house.settle()
    (file,) = folder.iterdir()
    return file


def take_in(house: House, file: Path) -> InboxPage:
    page = house.show(Where(page=PageName.INBOX))
    assert isinstance(page, InboxPage)
    house.files.answers.append(file)
    press(house, page, "Vali pakett")
    house.settle()
    return page


def came(house: House) -> ReceivingPage:
    page = house.show(went_last(house))
    assert isinstance(page, ReceivingPage)
    return page


def state(house: House) -> SendingState:
    return house.do(sendings.sendings)[0].sending.state


def test_a_teacher_sends_the_file_and_sees_it_arrive(
    teacher: House, office: House, tmp_path: Path
) -> None:
    page = within(teacher, office)
    assert reads(page, "Juhtumi eest vastutad edasi sina.")
    assert reads(page, "Õie Õunapuu")
    fits(page)
    file = write(teacher, page, "Sulge ja kirjuta fail", tmp_path / "pulk")
    assert reads(page, "Ootab kättesaamiskinnitust")
    assert reads(page, "Anna fail kolleegile.")
    fits(page)

    take_in(office, file)
    received = came(office)
    assert reads(received, "Sellist last siin asutuses veel ei ole.")
    assert reads(received, "Vaikne nurk akna all")
    fits(received)
    press(office, received, "Võta vastu")
    assert reads(received, "Toimik on vastu võetud")
    office.files.answers.append(tmp_path / "tagasi")
    (tmp_path / "tagasi").mkdir()
    press(office, received, "Kirjuta kinnitus faili")
    office.settle()
    (answer,) = (tmp_path / "tagasi").iterdir()
    inbox_page = take_in(teacher, answer)

    assert reads(inbox_page, "Saadetud toimik on kohale jõudnud.")
    assert state(teacher) is SendingState.TAKEN
    child = office.do(children.children)[0].child
    shown = office.show(Where(page=PageName.CHILD, id=child.id))
    assert reads(shown, "Mujalt tulnud")
    assert reads(shown, "Kattis hommikuringis kõrvad ja läks ukse juurde.")


def test_a_second_file_needs_no_question(teacher: House, office: House, tmp_path: Path) -> None:
    page = within(teacher, office)
    file = write(teacher, page, "Sulge ja kirjuta fail", tmp_path / "üks")
    take_in(office, file)
    press(office, came(office), "Võta vastu")
    child = teacher.do(children.children)[0].child
    again = teacher.show(Where(page=PageName.SENDING, about=child.id))
    assert isinstance(again, SendingPage)
    second = write(teacher, again, "Sulge ja kirjuta fail", tmp_path / "kaks")

    inbox_page = take_in(office, second)

    assert reads(inbox_page, "toimik täienes.")
    assert reads(inbox_page, "Kirjuta kinnitus faili")
    assert len(office.do(children.children)) == 1
    assert reads(inbox_page, "Laste toimikud")
    fits(inbox_page)


def test_the_case_goes_over_when_stage_two_is_asked_for(
    teacher: House, office: House, tmp_path: Path
) -> None:
    known = a_known_case(teacher)
    meet(teacher, office)
    meet(office, teacher)
    teacher.do(lambda session: cases.ask_for_stage_two(session, known.case.id, reason="Logopeed"))
    page = teacher.show(known.where)
    press(teacher, page, "Saada teise arvutisse")
    sending = teacher.show(went_last(teacher))
    assert reads(sending, "Kolleeg otsustab II etapi üle.")
    press(teacher, sending, "Sulge pakett")

    state_page = teacher.show(went_last(teacher))
    assert state_page.where.page is PageName.HANDOVER
    teacher.files.answers.append(tmp_path)
    press(teacher, state_page, "Kirjuta fail")
    teacher.settle()
    (file,) = tmp_path.glob("*.cdoc2")
    take_in(office, file)
    incoming = office.show(went_last(office))
    office.do(lambda session: inbox.accept(session, incoming.where.id))  # type: ignore[arg-type]
    here = office.show(known.where)
    now = office.do(lambda session: cases.case_file(session, known.case.id)).case
    assert (now.stage, now.stage_two_asked) == (Stage.ONE, True)
    assert "Võta II etappi" in names(here)


def test_the_school_gets_the_card_and_opens_no_case(
    office: House, school: House, tmp_path: Path
) -> None:
    page = onward(office, school)
    assert page.ui.header.title() == "Toimiku saatmine: Mari Maasikas"
    assert reads(page, "Koolivalmiduskaart (läheb seaduse alusel)")
    assert reads(page, "Ilma selleta läheb ainult kaart.")
    group = page._onward.ui.partsGroup
    assert group.values() == {"card"}
    assert not group.box("observations").isEnabled()
    fits(page)
    answer_question("Sulge pakett")
    press(office, page, "Kinnita ja sulge")
    assert reads(page, "Täida see väli")  # how the family was told
    type_text("Rääkisin emaga arenguvestlusel.", page._onward.ui.carerNoteText.control)
    answer_question("Vaata üle")  # who looks it over once more seals nothing
    press(office, page, "Kinnita ja sulge")
    press(office, page, "Vaata kokkuvõtet")
    office.settle()
    assert not page._onward.ui.preview.isHidden()

    file = write(office, page, "Kinnita ja sulge", tmp_path / "pulk")
    assert reads(page, "Ootab kättesaamiskinnitust")
    fits(page)
    take_in(school, file)
    received = came(school)
    assert reads(received, "Ei ole vaja: kaart tuleb seaduse alusel")
    fits(received)
    press(school, received, "Võta vastu")

    row = school.do(receivings.receivings)[0]
    assert row.state is ReceivingState.TAKEN
    shown = school.show(Where(page=PageName.CHILD, id=row.child_id))
    assert reads(shown, "Teave eelmisest õppekohast: Näidislasteaed Mõmmik")
    fits(shown)


def test_with_a_consent_more_goes_and_the_case_is_continued(
    office: House, school: House, tmp_path: Path
) -> None:
    page = onward(office, school)
    case = office.do(cases.cases)[0].case
    agreed(office, case.id, limits="Ainult kõne ja mäng")
    page.hide()
    again = office.show(Where(page=PageName.SENDING, id=page.where.id))
    assert isinstance(again, SendingPage)
    view = again._onward
    for part in (TransitionPart.OBSERVATIONS, TransitionPart.CASE):
        view.ui.partsGroup.box(part.value).click()
    type_text("Rääkisin emaga.", view.ui.carerNoteText.control)
    answer_question("Sulge pakett")
    press(office, again, "Kinnita ja sulge")
    assert reads(again, "Täida see väli")  # nobody has said that the limits were read
    view.ui.limitsTick.box.click()
    file = write(office, again, "Kinnita ja sulge", tmp_path / "pulk")

    take_in(school, file)
    received = came(school)
    received.ui.continueTick.box.click()
    press(school, received, "Võta vastu")
    assert reads(received, "Kirjuta, miks juhtum siin jätkub")
    type_text("Tugi jätkub koolis.", received.ui.continueText.control)
    fits(received)
    press(school, received, "Võta vastu")

    continued = school.do(cases.cases)[0].case
    shown = school.show(Where(page=PageName.CASE, id=continued.id))
    assert reads(shown, "Juhtum jätkab seda, mis jäi eelmisesse kohta: Näidislasteaed Mõmmik.")


def test_a_likely_child_is_chosen_by_hand_and_a_file_can_be_declined(
    teacher: House, office: House, tmp_path: Path
) -> None:
    a_known_case(office)  # the same child was written down here as well
    page = within(teacher, office)
    file = write(teacher, page, "Sulge ja kirjuta fail", tmp_path / "pulk")
    take_in(office, file)
    received = came(office)
    assert reads(received, "Siin asutuses on sarnane laps.")
    press(office, received, "Võta vastu")
    if not reads(received, "Toimik on vastu võetud"):
        assert reads(received, "Vali, kelle toimik see on")
    press(office, received, "Keeldu vastuvõtmisest")
    press(office, received, "Keeldu vastuvõtmisest")
    assert reads(received, "Kirjuta saatjale, miks see jääb vastu võtmata")
    type_text("See laps on meil juba kirjas teise nimega.", received.ui.wordsText.control)
    fits(received)
    press(office, received, "Keeldu vastuvõtmisest")

    assert office.do(receivings.receivings)[0].state is ReceivingState.DECLINED
    assert reads(received, "Toimik jäi vastu võtmata")


def test_another_child_is_found_by_name(teacher: House, office: House, tmp_path: Path) -> None:
    known = a_known_case(office, first_name="Õnne", last_name="Lepp")
    page = within(teacher, office)
    file = write(teacher, page, "Sulge ja kirjuta fail", tmp_path / "pulk")
    take_in(office, file)
    received = came(office)
    press(office, received, "Jah, laps on siin juba kirjas")
    press(office, received, "Võta vastu")
    assert reads(received, "Leia laps nime järgi ja vali ta")
    received.ui.childPicker.setChosen(str(known.case.child_id), "Õnne Lepp")
    press(office, received, "Võta vastu")

    assert office.do(receivings.receivings)[0].child_id == known.case.child_id


def test_choices_are_kept_and_a_sending_can_be_given_up(office: House, school: House) -> None:
    page = onward(office, school)
    type_text("Rääkisin emaga.", page._onward.ui.carerNoteText.control)
    press(office, page, "Salvesta")
    sending_id = SendingId(page.where.id)  # type: ignore[arg-type]
    kept = office.do(lambda session: sendings.sending_file(session, sending_id)).sending
    assert kept.carer_note == "Rääkisin emaga."

    answer_question("Katkesta saatmine")
    press(office, page, "Katkesta saatmine")
    office.settle()

    assert state(office) is SendingState.DROPPED
    assert office.back == [True]


def test_a_house_without_contacts_says_what_is_missing(office: House) -> None:
    known = a_known_case(office)
    page: Page = office.show(Where(page=PageName.CHILD, id=known.case.child_id))
    press(office, page, "Saada lapse toimik edasi")

    assert reads(page, "Kontaktides ei ole veel kooli, lasteaeda ega sinu maja teist arvutit.")
    fits(page)


def test_the_first_page_tells_what_waits(office: House, school: House, tmp_path: Path) -> None:
    page = onward(office, school)
    type_text("Rääkisin emaga.", page._onward.ui.carerNoteText.control)
    press(office, page, "Salvesta")
    today = office.show(Where(page=PageName.TODAY))
    assert reads(today, "Ootab juhi kinnitust")
    press(office, today, "Mari Maasikas")
    assert went_last(office) == Where(page=PageName.SENDING, id=page.where.id)
    file = write(office, page, "Kinnita ja sulge", tmp_path / "pulk")
    take_in(school, file)

    waiting = office.show(Where(page=PageName.TODAY))
    assert reads(waiting, "Laste toimikud")
    assert not reads(waiting, "Ootab juhi kinnitust")
    came_today = school.show(Where(page=PageName.TODAY))
    assert reads(came_today, "Ootab vastuvõtmist")
    fits(came_today)
