# SPDX-License-Identifier: EUPL-1.2
"""A handover from its first decision to what came of it, by keyboard and accessible names."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton

from hop_desktop.app import contacts, handover_reading, handovers, inbox
from hop_desktop.domain.handovers import Delivery, HandoverState, Part
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.handover_page import HandoverPage
from hop_desktop.gui.widgets.fields import FreeText
from hop_desktop.gui.widgets.stage_track import StepCell
from hop_desktop.gui.widgets.tick_rows import ReasonLine
from hop_desktop.gui.widgets.written_file import WrittenFile
from tests.gui import exchange
from tests.gui.case_ground import (
    Known,
    a_known_case,
    answer_question,
    meet,
    names,
    press,
    reads,
    sealed,
    shown,
    write,
)
from tests.gui.exchange import (
    a_question_came,
    fits,
    handed,
    handover_now,
    handover_of,
    posix_only,
    ready,
)
from tests.gui.fingers import type_text
from tests.gui.naming import spoken_name
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DESK_NAME = "Näidisvalla heaoluteenistus"
REASON = "Vaja on peretöötajat väljastpoolt."


def title(page: Page) -> str:
    assert isinstance(page, HandoverPage)
    return page.ui.header.title()


def begun(house: House, known: Known) -> Page:
    return shown(house, Where(page=PageName.HANDOVER, about=known.case.id))


def at_parts(house: House, known: Known) -> Page:
    page = begun(house, known)
    press(house, page, DESK_NAME)
    press(house, page, "Edasi: sisu")
    return page


def at_basis(house: House, known: Known) -> Page:
    page = at_parts(house, known)
    press(house, page, "Edasi: alus ja teavitamine")
    return page


def at_check(house: House, known: Known) -> Page:
    page = at_basis(house, known)
    write(page, "Miks annad juhtumi üle?", REASON)
    press(house, page, "Jah, on teavitatud")
    write(page, "Kuidas ja millal teavitasid?", "Räägiti emaga 20.11.2026.")
    press(house, page, "Edasi: kontroll")
    return page


def test_a_case_goes_to_the_desk_and_the_answer_comes_back(
    house: House, desk: House, tmp_path: Path
) -> None:
    known, stick = ready(house), tmp_path / "pulk"
    stick.mkdir()
    meet(house, desk)
    meet(desk, house)

    page = begun(house, known)
    assert title(page) == "Kellele annad juhtumi üle?"
    press(house, page, DESK_NAME)
    press(house, page, "Edasi: sisu")
    press(house, page, "Manused")
    type_text("Vanem ei andnud nõusolekut")
    press(house, page, "Edasi: alus ja teavitamine")
    write(page, "Miks annad juhtumi üle?", REASON)
    press(house, page, "Seadus")
    write(page, "Alus täpsemalt", "LasteKS § 27")
    press(house, page, "Jah, on teavitatud")
    write(page, "Kuidas ja millal teavitasid?", "Räägiti emaga 20.11.2026.")
    write(page, "Mis päevaks ootad vastust?", "4.12.2026")
    press(house, page, "Edasi: kontroll")
    assert reads(page, "Vanem ei andnud nõusolekut")
    press(house, page, "Kinnita üleandmine")
    house.files.answers = [stick]
    answer_question("Sulge pakett")
    press(house, page, "Sulge pakett")

    package = next(stick.glob("HOP-*.cdoc2"))
    assert page.strip.title().startswith("Fail on kirjutatud")
    assert reads(page, "Anna fail saajale mälupulgal")
    told, kept_beside = page.findChildren(WrittenFile)
    assert {told.path(), kept_beside.path()} == {package}
    press(house, page, "Näita kaustas")
    assert house.files.shown == [package]
    press(house, page, "Mälupulgal")
    press(house, page, "Märgi edastatuks")
    assert [each.path() for each in page.findChildren(WrittenFile) if each.isVisible()] == [package]
    kept = handover_of(house, known)
    assert (kept.state, kept.delivered_how) == (HandoverState.DELIVERED, Delivery.STICK)
    assert kept.expected_answer_on == date(2026, 12, 4)
    assert [item.part for item in kept.withheld] == [Part.ATTACHMENTS]

    arrival = shown(desk, Where(page=PageName.INBOX))
    desk.files.answers = [package]
    press(desk, arrival, "Vali pakett")
    received = shown(desk, desk.went[-1])
    press(desk, received, "Võta vastu")
    type_text("Võtame ühendust esmaspäeval.")
    press(desk, received, "Võta vastu")
    desk.files.answers = [stick]
    press(desk, received, "Kirjuta kättesaamiskinnitus faili")
    receipt = next(path for path in stick.glob("HOP-*.cdoc2") if path != package)

    back = shown(house, Where(page=PageName.INBOX))
    house.files.answers = [receipt]
    press(house, back, "Vali pakett")
    assert back.strip.title() == "Vastus on käes: vastu võetud."
    press(house, back, "Ava üleandmine")
    answered = shown(house, house.went[-1])
    assert reads(answered, f"{DESK_NAME} võttis juhtumi vastu")
    assert reads(answered, "Võtame ühendust esmaspäeval.")
    assert reads(answered, "Kai Lepp")
    press(house, answered, "Vaata juhtumit")
    assert house.went[-1] == Where(page=PageName.CASE, id=known.case.id)


def test_without_a_desk_among_the_contacts_the_way_to_one_is_shown(house: House) -> None:
    page = begun(house, ready(house))

    assert reads(page, "Kontaktides ei ole veel valda ega linna.")
    press(house, page, "Ava kontaktid")

    assert house.went == [Where(page=PageName.CONTACTS)]


def test_somebody_must_be_chosen(house: House, desk: House) -> None:
    meet(house, desk)
    page = begun(house, ready(house))

    press(house, page, "Edasi: sisu")

    assert page.strip.title() == "Vali, kellele juhtumi üle annad"
    assert isinstance(QApplication.focusWidget(), QRadioButton)


def test_an_unconfirmed_recipient_can_be_prepared_for_but_nothing_is_sealed(
    house: House, desk: House
) -> None:
    known, contact = ready(house), exchange.read_card(house, desk)
    page = begun(house, known)
    assert reads(page, "Kontrollkood on võrdlemata.")
    press(house, page, "Võrdle koodi")
    assert house.went[-1] == Where(page=PageName.CONTACT, id=contact)

    page = at_check(house, known)
    press(house, page, "Kinnita üleandmine")
    press(house, page, "Sulge pakett")

    assert page.strip.title() == "Saaja kontrollkood on võrdlemata. Pakett jääb sulgemata."
    assert handover_of(house, known).state is HandoverState.APPROVED
    press(house, page, "Võrdle koodi")
    assert house.went[-1] == Where(page=PageName.CONTACT, id=contact)


def test_a_contact_whose_code_did_not_fit_cannot_be_chosen(house: House, desk: House) -> None:
    known, contact = ready(house), exchange.read_card(house, desk)
    house.do(lambda session: contacts.report_mismatch(session, contact))

    page = begun(house, known)

    assert [radio for radio in page.findChildren(QRadioButton) if radio.isVisible()] == []
    assert reads(page, "Kontrollkood ei klapi. Siia ei saa midagi üle anda.")


def test_the_list_counts_what_goes_and_says_what_always_stays(house: House, desk: House) -> None:
    meet(house, desk)
    page = at_parts(house, ready(house))

    boxes = [box.accessibleName() for box in page.findChildren(QCheckBox) if box.isVisible()]
    assert "Tähelepanekud. 1 kirje, 22.11.2026" in boxes
    assert reads(page, "1 kaitstud tähelepanek")
    press(house, page, "Miks jääb siia: 1 kaitstud")
    assert page.strip.title() == "Ohu märkega tähelepanekud jäävad alati siia."


def test_what_stays_needs_a_reason(house: House, desk: House) -> None:
    meet(house, desk)
    page = at_parts(house, ready(house))
    press(house, page, "Tegevusplaan")

    press(house, page, "Edasi: alus ja teavitamine")

    assert page.strip.title() == "Kirjuta iga siia jääva osa juurde põhjus"
    assert title(page) == "Mis läheb paketti?"
    type_text("Info on vananenud")
    press(house, page, "Edasi: alus ja teavitamine")
    assert title(page) == "Mille alusel annad juhtumi üle?"


def test_a_part_held_back_without_a_reason_is_never_sent_by_mistake(
    house: House, desk: House
) -> None:
    known = ready(house)
    meet(house, desk)
    page = at_parts(house, known)
    press(house, page, "Tegevusplaan")
    press(house, page, "Tagasi")

    press(house, page, "Edasi: sisu")

    assert title(page) == "Mis läheb paketti?"
    assert page.strip.title() == "Kirjuta iga siia jääva osa juurde põhjus"
    assert isinstance(QApplication.focusWidget(), ReasonLine)


def test_esc_steps_back_and_ctrl_enter_onward(house: House, desk: House) -> None:
    meet(house, desk)
    page = at_check(house, ready(house))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert title(page) == "Mille alusel annad juhtumi üle?"

    focused = QApplication.focusWidget() or page
    QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.settle()
    assert title(page) == "Kas pakett on valmis?"
    for _ in range(4):
        QTest.keyClick(page, Qt.Key.Key_Escape)

    assert house.back == [True]


def test_missing_words_are_said_at_their_fields(house: House, desk: House) -> None:
    meet(house, desk)
    page = at_basis(house, ready(house))
    press(house, page, "Nõusolek")

    press(house, page, "Edasi: kontroll")

    assert page.strip.title() == "Edasi ei saa veel minna: täienda märgitud kohti"
    for sentence in (
        "Kirjuta, miks annad juhtumi üle",
        "Kirjuta, kes ja millal nõusoleku andis",
        "Vali, kas last kasvatav isik teab",
        "Kirjuta, kuidas ja millal teavitad",
    ):
        assert reads(page, sentence)


def test_a_day_that_is_no_day_is_said_at_the_field(house: House, desk: House) -> None:
    meet(house, desk)
    page = at_basis(house, ready(house))
    write(page, "Mis päevaks ootad vastust?", "varsti")

    press(house, page, "Edasi: kontroll")

    assert page.fields["expected_answer_on"].error() != ""


def test_the_note_follows_who_was_told(house: House, desk: House) -> None:
    meet(house, desk)
    page = at_basis(house, ready(house))

    press(house, page, "Veel ei ole")
    assert reads(page, "Miks ei ole ja millal teavitad?")
    press(house, page, "Ei, kokkuleppel lastekaitsega")
    assert reads(page, "Kellega ja millal kokku leppisid?")


def test_words_come_back_after_leaving(house: House, desk: House) -> None:
    known = ready(house)
    meet(house, desk)
    page = at_basis(house, known)
    write(page, "Miks annad juhtumi üle?", REASON)
    page.leave()
    house.settle()

    again = begun(house, known)
    press(house, again, "Edasi: alus ja teavitamine")

    reason = again.fields["reason"]
    assert isinstance(reason, FreeText)
    assert reason.value() == REASON


def test_words_changed_after_the_check_are_shown_before_it(house: House, desk: House) -> None:
    known = ready(house)
    meet(house, desk)
    page = at_check(house, known)
    press(house, page, "Muuda: Alus ja teavitamine")
    write(page, "Miks annad juhtumi üle?", "Pere soovib nõustajat.")
    page.leave()
    house.settle()

    again = shown(house, Where(page=PageName.HANDOVER, id=handover_of(house, known).id))

    assert title(again) == "Mille alusel annad juhtumi üle?"
    press(house, again, "Edasi: kontroll")
    assert reads(again, "Pere soovib nõustajat.")


def test_a_change_takes_the_approval_back(house: House, desk: House) -> None:
    known = ready(house)
    meet(house, desk)
    page = at_check(house, known)
    press(house, page, "Kinnita üleandmine")
    assert reads(page, "Üleandmine on kinnitatud.")

    press(house, page, "Muuda: Sisu")
    press(house, page, "Edasi: alus ja teavitamine")
    press(house, page, "Edasi: kontroll")
    assert "Sulge pakett" in names(page)

    press(house, page, "Muuda: Alus ja teavitamine")
    write(page, "Miks annad juhtumi üle?", "Pere soovib nõustajat.")
    press(house, page, "Edasi: kontroll")
    assert "Kinnita üleandmine" in names(page)
    assert handover_of(house, known).state is HandoverState.DRAFT


def test_the_coordinator_prepares_and_the_head_approves(house: House, desk: House) -> None:
    known = ready(house)
    meet(house, desk)
    house.work_as(Role.COORDINATOR, name="Öie Pähkel", login="öie")
    page = at_check(house, known)

    press(house, page, "Saada kinnitamiseks")

    assert page.strip.title() == "Üleandmine ootab juhi kinnitust."
    assert "Sulge pakett" not in names(page)
    house.unlock("õie")
    head = shown(house, Where(page=PageName.HANDOVER, id=handover_of(house, known).id))
    assert head.strip.title() == "See üleandmine ootab sinu kinnitust."
    press(house, head, "Kinnita üleandmine")
    assert handover_of(house, known).state is HandoverState.APPROVED


def test_the_steps_say_what_was_decided(house: House, desk: House) -> None:
    meet(house, desk)
    page = at_check(house, ready(house))

    track = [cell.accessibleName() for cell in page.findChildren(StepCell) if cell.isVisible()]

    assert track[0] == f"Saaja: {DESK_NAME}"
    assert track[2:] == ["Alus ja teavitamine: tehtud", "Kontroll: praegu"]


def test_looking_again_seals_nothing(house: House, desk: House) -> None:
    known = ready(house)
    meet(house, desk)
    page = at_check(house, known)
    press(house, page, "Kinnita üleandmine")

    answer_question("Vaata veel üle")
    press(house, page, "Sulge pakett")
    assert house.files.asked == []
    answer_question("Sulge pakett")
    press(house, page, "Sulge pakett")  # and no folder is chosen

    assert handover_of(house, known).state is HandoverState.APPROVED


def test_a_handover_can_be_given_up_before_sealing(house: House, desk: House) -> None:
    known = ready(house)
    meet(house, desk)
    page = at_basis(house, known)

    answer_question("Jätka üleandmist")
    press(house, page, "Katkesta üleandmine")
    assert house.back == []
    answer_question("Katkesta üleandmine")
    press(house, page, "Katkesta üleandmine")

    assert house.back == [True]
    dropped = handover_of(house, known)
    assert dropped.state is HandoverState.WITHDRAWN
    page = shown(house, Where(page=PageName.HANDOVER, id=dropped.id))
    assert reads(page, "Üleandmine katkestati enne paketi sulgemist")


def test_the_way_back_says_where_it_leads(house: House, desk: House) -> None:
    known, to = ready(house), meet(house, desk)
    press(house, begun(house, known), "Juhtum")
    started = house.do(lambda session: handovers.start(session, known.case.id, recipient=to))
    page = shown(house, Where(page=PageName.HANDOVER, id=started.id))
    press(house, page, "Üleandmised")

    assert house.went == [
        Where(page=PageName.CASE, id=known.case.id),
        Where(page=PageName.HANDOVERS),
    ]


def test_giving_up_before_the_first_choice_just_goes_back(house: House) -> None:
    page = begun(house, ready(house))
    press(house, page, "Loobu")
    assert house.back == [True]


def test_a_case_that_cannot_go_says_why(house: House) -> None:
    page = begun(house, a_known_case(house))
    assert page.strip.title() == "Juhtum ei ole praegu selles etapis."


@posix_only
def test_a_full_stick_leaves_the_package_sealed(house: House, desk: House, tmp_path: Path) -> None:
    known = ready(house)
    done = sealed(house, known.case.id, meet(house, desk))
    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))
    assert reads(page, "Pakett on suletud ja alles siin.")

    house.files.answers = [tmp_path]
    with exchange.full_disk():
        press(house, page, "Kirjuta fail")

    assert page.strip.title() == "Paketti ei saanud sinna kirjutada"
    assert page.strip.detail().startswith("Pakett on suletud ja alles. Vabasta seal ruumi")
    assert list(tmp_path.glob("*.cdoc2")) == []
    house.files.answers = [tmp_path]
    press(house, page, "Vali koht uuesti")
    assert len(list(tmp_path.glob("*.cdoc2"))) == 1


def test_a_stick_that_is_gone_leaves_the_package_sealed(
    house: House, desk: House, tmp_path: Path
) -> None:
    known, stick = ready(house), tmp_path / "pulk"
    stick.mkdir()
    meet(house, desk)
    page = at_check(house, known)
    press(house, page, "Kinnita üleandmine")
    house.files.answers = [tmp_path / "kadunud"]
    answer_question("Sulge pakett")
    press(house, page, "Sulge pakett")

    assert page.strip.title() == "Paketti ei saanud sinna kirjutada"
    assert "mälupulk" in page.strip.detail()
    assert handover_of(house, known).state is HandoverState.SEALED
    house.files.answers = [stick]
    press(house, page, "Kirjuta fail")
    assert page.strip.kind() == "ok"
    assert len(list(stick.glob("*.cdoc2"))) == 1


def test_the_same_file_can_be_written_again(house: House, desk: House, tmp_path: Path) -> None:
    done, first = handed(house, desk, tmp_path / "pulk")
    other = tmp_path / "teine"
    other.mkdir()
    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))

    house.files.answers = [other]
    press(house, page, "Kirjuta sama fail uuesti")

    assert next(other.glob("*.cdoc2")).read_bytes() == first.read_bytes()


def test_how_and_when_it_went_is_asked(house: House, desk: House, tmp_path: Path) -> None:
    done, _ = handed(house, desk, tmp_path / "pulk")
    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))
    write(page, "Mis päeval?", "")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Delete)

    press(house, page, "Märgi edastatuks")
    assert reads(page, "Vali, kuidas fail saajani läks")
    assert reads(page, "Täida see väli")

    press(house, page, "E‑kirjaga")
    write(page, "Mis päeval?", "23.11.2026")
    press(house, page, "Märgi edastatuks")
    kept = handover_now(house, done.id)
    assert (kept.delivered_how, kept.delivered_on) == (Delivery.EMAIL, date(2026, 11, 23))
    assert "Muuda märget" in names(page)


def test_a_late_answer_is_asked_for_by_phone(house: House, desk: House, tmp_path: Path) -> None:
    done, _ = handed(house, desk, tmp_path / "pulk")
    house.do(
        lambda session: handovers.deliver(
            session, done.id, on=session.today(), how=Delivery.IN_PERSON
        )
    )
    house.clock.moment += timedelta(days=11)

    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))

    assert reads(page, f"{DESK_NAME} · 11 päeva vastuseta")
    assert reads(page, "Vastuse tähtaeg oli")


def test_a_question_of_the_recipient_is_answered_first(
    house: House, desk: House, tmp_path: Path
) -> None:
    done, path = handed(house, desk, tmp_path / "pulk")
    house.do(
        lambda session: handovers.deliver(
            session, done.id, on=session.today(), how=Delivery.IN_PERSON
        )
    )
    a_question_came(house, desk, done.id, path)
    house.clock.moment += timedelta(days=11)

    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))

    assert not reads(page, "Vastuse tähtaeg oli")
    assert "Kirjuta sama fail uuesti" not in names(page)
    house.qtbot.waitUntil(lambda: spoken_name(page.focusWidget() or page) == "Vasta", timeout=9000)


def test_what_went_can_be_read_again(house: House, desk: House, tmp_path: Path) -> None:
    done, _ = handed(house, desk, tmp_path / "pulk")
    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))

    press(house, page, "Näita kokkuvõtet")

    assert reads(page, "Kokkuvõte, nagu see paketis on")


def test_a_handover_is_asked_back_and_let_go(house: House, desk: House, tmp_path: Path) -> None:
    stick = tmp_path / "pulk"
    done, package = handed(house, desk, stick)
    exchange.taken_in(desk, package)
    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))

    answer_question("Jäta ootele")
    press(house, page, "Küsi tagasi")
    assert handover_now(house, done.id).state is HandoverState.SEALED
    answer_question("Küsi tagasi")
    press(house, page, "Küsi tagasi")
    assert page.strip.title() == "Tagasivõtmise fail on valmis."
    house.files.answers = [stick]
    press(house, page, "Kirjuta tagasivõtmise fail")
    request = next(path for path in stick.glob("*.cdoc2") if path != package)

    at_desk = shown(desk, Where(page=PageName.INBOX))
    desk.files.answers = [request, stick]
    press(desk, at_desk, "Vali pakett")
    assert at_desk.strip.title() == "Saatja võttis üleandmise tagasi."
    press(desk, at_desk, "Kirjuta vastus faili")
    receipt = next(path for path in stick.glob("*.cdoc2") if path not in {package, request})

    house.do(lambda session: inbox.take_in(session, receipt.read_bytes()))
    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))
    assert reads(page, "Üleandmine on tagasi võetud")
    assert reads(page, "Juhtum on sinu käes.")


def test_questions_are_answered_by_a_new_handover(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    done, package = handed(house, desk, stick)
    received = exchange.taken_in(desk, package)
    desk.do(
        lambda session: inbox.return_with_questions(
            session, received.handover_id, words="Kas logopeed on last näinud?"
        )
    )
    receipt = desk.do(lambda session: inbox.write_answer(session, received.handover_id, stick))
    house.do(lambda session: inbox.take_in(session, receipt.read_bytes()))

    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))
    assert reads(page, "Kas logopeed on last näinud?")
    press(house, page, "Alusta uut üleandmist")
    again = shown(house, house.went[-1])

    assert title(again) == "Kellele annad juhtumi üle?"
    press(house, again, DESK_NAME)
    press(house, again, "Edasi: sisu")
    states = [row.handover.state for row in house.do(handover_reading.handovers)]
    assert states == [HandoverState.DRAFT, HandoverState.RETURNED]


@pytest.mark.parametrize("step", ["recipient", "parts", "basis", "check"])
def test_every_step_fits_every_window(house: House, desk: House, step: str) -> None:
    known = ready(house)
    meet(house, desk)
    page = {"recipient": begun, "parts": at_parts, "basis": at_basis, "check": at_check}[step](
        house, known
    )
    if step == "parts":
        press(house, page, "Tegevusplaan")
        press(house, page, "Edasi: alus ja teavitamine")
    if step == "basis":
        press(house, page, "Edasi: kontroll")
    fits(page)


def test_the_state_fits_every_window(house: House, desk: House, tmp_path: Path) -> None:
    done, _ = handed(house, desk, tmp_path / "pulk")
    page = shown(house, Where(page=PageName.HANDOVER, id=done.id))
    press(house, page, "Näita kokkuvõtet")
    fits(page)


@posix_only
def test_a_disk_that_fails_while_sealing_is_not_called_a_stick(
    house: House, desk: House, tmp_path: Path
) -> None:
    known = ready(house)
    meet(house, desk)
    page = at_check(house, known)
    press(house, page, "Kinnita üleandmine")
    house.files.answers = [tmp_path]
    answer_question("Sulge pakett")

    with exchange.full_disk():
        press(house, page, "Sulge pakett")

    assert page.strip.title() == "Andmeid ei saanud arvutisse salvestada."
    assert "mälupulk" not in page.strip.detail()
    assert handover_of(house, known).state is HandoverState.APPROVED
    assert list(tmp_path.glob("*.cdoc2")) == []
