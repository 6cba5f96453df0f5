# SPDX-License-Identifier: EUPL-1.2
"""Bringing files in: each kind tells what it was, each refusal has a sentence of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import contacts, handover_reading, handovers, inbox, unpacking
from hop_desktop.domain import packages
from hop_desktop.domain.contacts import ConfirmedBy
from hop_desktop.domain.handovers import HandoverState
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.inbox_page import InboxPage
from hop_desktop.gui.widgets.table import DataTable
from tests import worlds
from tests.gui.case_ground import meet, names, press, reads, sealed, shown
from tests.gui.exchange import (
    fits,
    forged,
    handed,
    handover_now,
    read_card,
    ready,
    signed_anew,
    taken_in,
)
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HERE = Where(page=PageName.INBOX)


def inbox_page(house: House) -> InboxPage:
    page = shown(house, HERE)
    assert isinstance(page, InboxPage)
    return page


def bring(house: House, page: InboxPage, file: Path) -> None:
    house.files.answers = [file]
    press(house, page, "Vali pakett")


def flipped(whole: bytes) -> bytes:
    """Return the bytes with one bit of the payload turned."""
    return whole[:-200] + bytes([whole[-200] ^ 1]) + whole[-199:]


def drop(page: InboxPage, file: Path) -> None:
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    corner = QPoint(5, page.height() - 5)
    QApplication.sendEvent(page, QDragEnterEvent(corner, copy, brought, left, none))
    QApplication.sendEvent(page, QDropEvent(QPointF(corner), copy, brought, left, none))


def test_an_offer_opens_at_once(house: House, desk: House, tmp_path: Path) -> None:
    done, package = handed(house, desk, tmp_path / "pulk")
    page = inbox_page(desk)
    assert reads(page, "Ühtegi üleandmist ei ole veel tulnud")

    bring(desk, page, package)

    assert desk.went == [Where(page=PageName.INCOMING, id=done.id)]


def test_a_file_is_asked_for_by_the_keyboard(house: House, desk: House, tmp_path: Path) -> None:
    done, package = handed(house, desk, tmp_path / "pulk")
    page = inbox_page(desk)
    desk.files.answers = [package]

    QTest.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    desk.settle()

    assert desk.went == [Where(page=PageName.INCOMING, id=done.id)]


def test_a_file_can_be_dropped_anywhere(house: House, desk: House, tmp_path: Path) -> None:
    done, package = handed(house, desk, tmp_path / "pulk")
    page = inbox_page(desk)

    drop(page, package)
    desk.settle()

    assert desk.went == [Where(page=PageName.INCOMING, id=done.id)]


def test_received_handovers_are_compared_in_a_table(
    house: House, desk: House, tmp_path: Path
) -> None:
    done, package = handed(house, desk, tmp_path / "pulk")
    taken_in(desk, package)

    page = inbox_page(desk)

    table = page.findChildren(DataTable)[0]
    cells = [table.model().index(0, column).data() for column in range(5)]
    assert cells == [
        "24.11.2026",
        "Mari Maasikas",
        "Näidislasteaed Mõmmik",
        "Ootab sinu vastust",
        "",
    ]
    table.setFocus()
    table.setCurrentKey(str(done.id))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.went == [Where(page=PageName.INCOMING, id=done.id)]


def test_the_same_file_again_changes_nothing(house: House, desk: House, tmp_path: Path) -> None:
    done, package = handed(house, desk, tmp_path / "pulk")
    taken_in(desk, package)
    page = inbox_page(desk)

    bring(desk, page, package)

    assert page.strip.title() == "See fail on juba vastu võetud. Midagi ei muutunud."
    press(desk, page, "Vaata paketti")
    assert desk.went == [Where(page=PageName.INCOMING, id=done.id)]


def test_an_answer_says_which_handover_it_moved(house: House, desk: House, tmp_path: Path) -> None:
    stick = tmp_path / "pulk"
    done, package = handed(house, desk, stick)
    taken_in(desk, package)
    desk.do(lambda session: inbox.decline(session, done.id, words="Laps elab mujal."))
    table = inbox_page(desk).findChildren(DataTable)[0]
    assert [table.model().index(0, column).data() for column in (3, 4)] == ["Ei võetud vastu", ""]
    receipt = desk.do(lambda session: inbox.write_answer(session, done.id, stick))
    page = inbox_page(house)
    assert reads(page, "Ootad vastust")

    bring(house, page, receipt)

    assert page.strip.title() == "Vastus on käes: ei võetud vastu."
    assert reads(page, "Sa ei oota praegu ühtegi vastust")
    assert handover_now(house, done.id).state is HandoverState.DECLINED
    press(house, page, "Ava üleandmine")
    assert house.went == [Where(page=PageName.HANDOVER, id=done.id)]
    bring(house, page, receipt)
    assert page.strip.title() == "See fail on juba vastu võetud. Midagi ei muutunud."


def test_an_awaited_answer_leads_to_its_handover(house: House, desk: House, tmp_path: Path) -> None:
    done, _ = handed(house, desk, tmp_path / "pulk")
    page = inbox_page(house)

    press(house, page, "Mari Maasikas. suletud täna")

    assert house.went == [Where(page=PageName.HANDOVER, id=done.id)]


def test_a_withdrawal_before_its_handover_is_answered_and_remembered(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    done, package = handed(house, desk, stick)
    house.do(lambda session: handovers.ask_back(session, done.id))
    request = house.do(lambda session: handovers.write_withdrawal(session, done.id, stick))
    page = inbox_page(desk)

    bring(desk, page, request)
    assert page.strip.title() == "Saatja võttis tagasi üleandmise, mida siin veel ei ole."
    desk.files.answers = [tmp_path / "kadunud", stick]
    press(desk, page, "Kirjuta vastus faili")
    assert page.strip.title() == "Vastust ei saanud sinna kirjutada"
    press(desk, page, "Vali koht uuesti")
    assert page.strip.title().startswith("Vastus on kirjutatud")

    bring(desk, page, request)
    assert "Kirjuta vastus faili" in names(page)
    bring(desk, page, package)
    assert page.strip.title() == "Saatja on selle üleandmise tagasi võtnud."
    press(desk, page, "Vaata paketti")
    assert desk.went == [Where(page=PageName.INCOMING, id=done.id)]


def test_acceptance_wins_over_a_withdrawal(house: House, desk: House, tmp_path: Path) -> None:
    stick = tmp_path / "pulk"
    done, package = handed(house, desk, stick)
    taken_in(desk, package)
    desk.do(lambda session: inbox.accept(session, done.id))
    house.do(lambda session: handovers.ask_back(session, done.id))
    request = house.do(lambda session: handovers.write_withdrawal(session, done.id, stick))
    page = inbox_page(desk)

    bring(desk, page, request)

    assert page.strip.title() == "Saatja küsib tagasi üleandmist, millele siin on vastatud."
    desk.files.answers = [stick]
    press(desk, page, "Kirjuta vastus faili")
    receipt = max(stick.glob("*.cdoc2"), key=lambda path: path.stat().st_mtime_ns)
    bring(house, inbox_page(house), receipt)
    assert handover_now(house, done.id).state is HandoverState.ACCEPTED


def test_an_unknown_sender_leads_to_the_contacts(house: House, desk: House, tmp_path: Path) -> None:
    known, to = ready(house), meet(house, desk)
    done = sealed(house, known.case.id, to)
    package = house.do(lambda session: handovers.write_file(session, done.id, tmp_path))
    page = inbox_page(desk)

    bring(desk, page, package)
    assert page.strip.title() == "Saatja kontaktkaarti ei ole siin."
    press(desk, page, "Ava kontaktid")
    assert desk.went == [Where(page=PageName.CONTACTS)]

    read_card(desk, house)
    bring(desk, page, package)
    assert page.strip.title() == "Saatja kontrollkood on võrdlemata."
    assert "Ava kontaktid" in names(page)
    assert desk.do(inbox.inbox) == ()


def test_every_bad_file_has_a_sentence_of_its_own(
    house: House, desk: House, tmp_path: Path
) -> None:
    _, package = handed(house, desk, tmp_path / "pulk")
    whole = package.read_bytes()
    page = inbox_page(desk)
    for name, content, sentence in (
        ("tekst", b"See on kiri.", "See fail ei ole üleandmispakett."),
        ("tyhi", b"", "See fail ei ole üleandmispakett."),
        ("poolik", whole[:-40], "Pakett on rikutud või poolik ja jäi avamata."),
        ("muudetud", flipped(whole), "Pakett on rikutud või poolik ja jäi avamata."),
        ("uuem", whole[:4] + b"\x09" + whole[5:], "Pakett on tehtud programmi uuema versiooniga."),
    ):
        bad = tmp_path / f"{name}.cdoc2"
        bad.write_bytes(content)
        bring(desk, page, bad)
        assert (name, page.strip.title()) == (name, sentence)
        assert page.strip.detail() != ""
    bring(desk, page, tmp_path / "puudub.cdoc2")
    assert page.strip.title() == "See fail ei ole üleandmispakett."
    assert desk.do(inbox.inbox) == ()


def test_a_package_for_somebody_else_stays_locked(
    house: House, desk: House, tmp_path: Path
) -> None:
    stranger = worlds.a_desk(tmp_path / "teine")
    _, card = contacts.write_card(stranger)
    stranger.close()
    known = ready(house)
    to = house.do(lambda session: contacts.read_card(session, card)).contact.id
    house.do(lambda session: contacts.confirm(session, to, how=ConfirmedBy.PHONE))
    done = sealed(house, known.case.id, to)
    package = house.do(lambda session: handovers.write_file(session, done.id, tmp_path))
    page = inbox_page(desk)

    bring(desk, page, package)

    assert page.strip.title() == "See pakett on suletud teisele saajale."


def test_what_the_house_itself_sealed_is_for_another(
    house: House, desk: House, tmp_path: Path
) -> None:
    _, package = handed(house, desk, tmp_path / "pulk")
    page = inbox_page(house)

    bring(house, page, package)

    assert page.strip.title() == "See pakett on suletud teisele saajale."
    assert [row.handover.state for row in house.do(handover_reading.handovers)] == [
        HandoverState.SEALED
    ]


def test_a_whole_container_is_still_refused_for_what_is_in_it(
    house: House, desk: House, tmp_path: Path
) -> None:
    _, package = handed(house, desk, tmp_path / "pulk")
    files = desk.do(lambda session: unpacking.reopen(session, package.read_bytes()))
    manifest, content = files[packages.MANIFEST], files[packages.CONTENT]
    other_words = content.replace(b"Mari", b"Mai ")
    odd_shape = b'{"schema": 1}'
    page = inbox_page(desk)
    for name, changed, sentence in (
        ("kiri", {packages.MANIFEST: None}, "Failis ei ole selle programmi paketti."),
        (
            "sisu",
            {packages.CONTENT: other_words},
            "Paketi allkiri ei klapi ja pakett jäi avamata.",
        ),
        (
            "kuju",
            signed_anew(house, manifest, odd_shape),
            "Paketi sisu ei vasta kokkulepitud kujule ja jäi avamata.",
        ),
    ):
        bad = tmp_path / f"{name}.cdoc2"
        bad.write_bytes(forged(desk, package, changed))
        bring(desk, page, bad)
        assert (name, page.strip.title()) == (name, sentence)
    assert desk.do(inbox.inbox) == ()


def test_a_known_number_with_other_bytes_is_refused(
    house: House, desk: House, tmp_path: Path
) -> None:
    _, package = handed(house, desk, tmp_path / "pulk")
    taken_in(desk, package)
    again = tmp_path / "teine.cdoc2"
    again.write_bytes(forged(desk, package, {}))
    page = inbox_page(desk)

    bring(desk, page, again)

    assert page.strip.title() == "Sama numbriga pakett on juba olnud, aga teise sisuga."


def test_a_file_of_another_kind_is_named(desk: House, tmp_path: Path) -> None:
    page = inbox_page(desk)

    bring(desk, page, tmp_path / "kiri.docx")

    assert reads(page, "„kiri.docx” ei sobi siia. Vali fail, mille lõpp on .cdoc2.")


def test_the_page_fits_every_window(house: House, desk: House, tmp_path: Path) -> None:
    fits(inbox_page(desk))
    _, package = handed(house, desk, tmp_path / "pulk")
    fits(inbox_page(house))
    taken_in(desk, package)
    page = inbox_page(desk)
    bring(desk, page, package)
    fits(page)
