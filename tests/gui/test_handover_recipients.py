# SPDX-License-Identifier: EUPL-1.2
"""Who reads a handover beside the desk that is asked, chosen by keyboard; and what each sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hop_desktop.app import contacts, handover_reading, handovers, inbox
from hop_desktop.domain.handovers import Delivery, HandoverState, IncomingState
from hop_desktop.gui.dialogs.package_password import PasswordDialog
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.handover_page import HandoverPage
from hop_desktop.sealing import capsules
from hop_desktop.sealing.container import open_bytes
from hop_desktop.sealing.recipients import KeyIdentity, PasswordIdentity
from tests.certificates import OPENING, SIGNING, a_certificate, a_key, a_short_key, private_bytes
from tests.gui.case_ground import Known, answer_question, meet, press, reads, shown, write
from tests.gui.exchange import fits, handover_of, incoming_page, ready, taken_in
from tests.gui.pages import DESK, House, founded

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
VILLAGE, CITY = "Näidisvalla heaoluteenistus", "Näidislinna sotsiaalosakond"
OFFICIAL = "MALLE ÕISPUU-NÄIDIS"
PASSWORD = "kolm-karu-õunaaias-78"
ELSEWHERE = "Lapsel on kodu ka siin"


@pytest.fixture
def village(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """A desk that serves only the first of the child's municipalities."""
    yield from founded(qtbot, tmp_path / "village", replace(DESK, municipalities_served=("0528",)))


@pytest.fixture
def city(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """A desk that serves only the other one."""
    answers = replace(DESK, house=CITY, municipality="0793", municipalities_served=("0793",))
    yield from founded(qtbot, tmp_path / "city", answers)


@pytest.fixture(autouse=True)
def cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capsules, "ITERATIONS", 1_000)


def at_recipients(house: House) -> tuple[Known, Page]:
    known = ready(house)
    return known, shown(house, Where(page=PageName.HANDOVER, about=known.case.id))


def on_to_the_end(house: House, page: Page, folder: Path) -> bytes:
    """Take the other decisions, approve, seal, and return the file's bytes."""
    press(house, page, "Edasi: sisu")
    press(house, page, "Edasi: alus ja teavitamine")
    write(page, "Miks annad juhtumi üle?", "Vaja on peretöötajat väljastpoolt.")
    press(house, page, "Jah, on teavitatud")
    write(page, "Kuidas ja millal teavitasid?", "Räägiti emaga 20.11.2026.")
    press(house, page, "Edasi: kontroll")
    press(house, page, "Kinnita üleandmine")
    folder.mkdir(exist_ok=True)
    house.files.answers = [folder]
    answer_question("Sulge pakett")
    press(house, page, "Sulge pakett")
    return next(folder.glob("HOP-*.cdoc2")).read_bytes()


def more(house: House, page: Page) -> None:
    assert isinstance(page, HandoverPage)
    press(house, page, "Lisa teisi lugejaid")


def with_certificate(house: House, page: Page, file: Path, data: bytes) -> None:
    file.write_bytes(data)
    house.files.answers = [file]
    press(house, page, "Lisa sertifikaat")


def test_a_second_municipality_is_told_and_both_know_of_each_other(
    house: House, village: House, city: House, tmp_path: Path
) -> None:
    for desk in (village, city):
        meet(house, desk)
        meet(desk, house)
    _, page = at_recipients(house)

    press(house, page, VILLAGE)
    assert reads(page, ELSEWHERE)
    press(house, page, f"{CITY} (Tartu linn)")
    assert not reads(page, ELSEWHERE)
    data = on_to_the_end(house, page, tmp_path / "pulk")

    assert page.strip.detail().startswith("Anna sama fail kõigile")
    press(house, page, "Mälupulgal")
    press(house, page, "Märgi edastatuks")
    press(house, page, "E‑kirjaga")
    press(house, page, "Märgi edastatuks")
    (sealed,) = house.do(handover_reading.handovers)
    by_house = [(Delivery.STICK, sealed.handover.delivered_how)]
    by_house += [(Delivery.EMAIL, copy.how) for copy in sealed.handover.copies]
    assert [noted for noted in by_house if len(set(noted)) == 1] == by_house
    assert len(by_house) == 1 + len(sealed.handover.informed)
    assert reads(page, f"{VILLAGE}: ")
    assert reads(page, f"{CITY}: ")
    fits(page)
    assert reads(page, CITY)
    package = next((tmp_path / "pulk").glob("HOP-*.cdoc2"))
    asked, told = taken_in(village, package), taken_in(city, package)
    at_village, at_city = (
        incoming_page(village, asked.handover_id),
        incoming_page(city, told.handover_id),
    )
    for seen in (at_village, at_city):
        assert reads(seen, VILLAGE)
        assert reads(seen, CITY)
    assert at_city.strip.title() == "See pakett on sulle teadmiseks. Vastust sinult ei oodata."
    press(village, at_village, "Võta vastu")
    press(village, at_village, "Võta vastu")
    with pytest.raises(AssertionError):
        press(city, at_city, "Võta vastu")
    answer = village.do(lambda session: inbox.write_answer(session, asked.handover_id, tmp_path))
    house.do(lambda session: inbox.take_in(session, answer.read_bytes()))
    assert house.do(handover_reading.handovers)[0].handover.state is HandoverState.ACCEPTED
    assert data == package.read_bytes()
    fits(at_city)


def test_one_desk_for_both_municipalities_needs_no_second(house: House, desk: House) -> None:
    meet(house, desk)
    _, page = at_recipients(house)

    press(house, page, VILLAGE)

    assert not reads(page, ELSEWHERE)
    fits(page)


def test_a_recipient_of_another_place_is_questioned(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    answers = replace(DESK, municipality="0171", municipalities_served=("0171",))
    for far in founded(qtbot, tmp_path / "far", answers):
        meet(house, far)
        _, page = at_recipients(house)
        press(house, page, VILLAGE)
        assert reads(page, "Lapse kodu on mujal")


def test_an_official_and_a_password_open_what_the_desk_opens(
    house: House, desk: House, tmp_path: Path
) -> None:
    meet(house, desk)
    meet(desk, house)
    key, (known, page) = a_key(), at_recipients(house)
    press(house, page, VILLAGE)
    more(house, page)
    with_certificate(house, page, tmp_path / "malle.cer", a_certificate(key))
    assert reads(page, OFFICIAL)
    seal = rsa.generate_private_key(65_537, 2_048)
    office = a_certificate(seal, given="NÄIDISKOOLI", surname="KANTSELEI", uses=OPENING)
    with_certificate(house, page, tmp_path / "kantselei.der", office)
    assert reads(page, "NÄIDISKOOLI KANTSELEI")
    assert reads(page, "Sertifikaat kehtib kuni 24.11.2027")
    press(house, page, "Ava ka parooliga")
    fits(page)
    _type_the_password()

    data = on_to_the_end(house, page, tmp_path / "pulk")

    for identity in (
        KeyIdentity(private_key=private_bytes(key)),
        KeyIdentity(private_key=private_bytes(seal)),
        PasswordIdentity(password=PASSWORD),
    ):
        assert len(open_bytes(data, identity)) >= 4
    kept = handover_of(house, known)
    named = [OFFICIAL, "NÄIDISKOOLI KANTSELEI"]
    assert ([reader.name for reader in kept.readers], kept.by_password) == (named, True)
    assert reads(page, "Kes teab parooli")
    assert reads(page, "Anna sama fail kõigile, kes on loetelus „Avada saavad”.")
    incoming = taken_in(desk, next((tmp_path / "pulk").glob("HOP-*.cdoc2")))
    assert incoming.state is IncomingState.OFFERED
    at_desk = incoming_page(desk, incoming.handover_id)
    assert reads(at_desk, OFFICIAL)
    assert reads(at_desk, "kes teab parooli")


def _type_the_password() -> None:
    """Answer the password's dialog as soon as it stands: mistyped first, then right."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PasswordDialog):
            QTimer.singleShot(20, answer)
            return
        dialog.new.field.setValue(PASSWORD)
        dialog.new.again.setValue("muu")
        dialog.ui.useButton.click()
        assert dialog.new.again.error()
        dialog.new.again.setValue(PASSWORD)
        dialog.ui.useButton.click()

    QTimer.singleShot(20, answer)


def test_a_certificate_that_cannot_open_says_why(house: House, desk: House, tmp_path: Path) -> None:
    meet(house, desk)
    _, page = at_recipients(house)
    press(house, page, VILLAGE)
    more(house, page)
    for data, sentence in (
        (
            a_certificate(a_short_key(), uses=OPENING),
            "Selle sertifikaadi RSA võti on liiga lühike.",
        ),
        (a_certificate(a_key(), uses=SIGNING), "See sertifikaat on ainult allkirja jaoks."),
        (b"PK", "Selles failis ei ole sertifikaati, millele saab sulgeda."),
    ):
        with_certificate(house, page, tmp_path / "vale.cer", data)
        assert page.strip.title() == sentence
    assert not reads(page, OFFICIAL)


def test_a_reader_is_taken_out_again(house: House, desk: House, tmp_path: Path) -> None:
    meet(house, desk)
    known, page = at_recipients(house)
    press(house, page, VILLAGE)
    more(house, page)
    with_certificate(house, page, tmp_path / "malle.pem", a_certificate(a_key()))
    press(house, page, "Edasi: sisu")
    assert len(handover_of(house, known).readers) == 1

    press(house, page, "Tagasi")
    press(house, page, f"Eemalda: {OFFICIAL}")
    press(house, page, "Edasi: sisu")

    assert handover_of(house, known).readers == ()


def test_a_withdrawal_at_the_informed_desk_asks_for_nothing(
    house: House, village: House, city: House, tmp_path: Path
) -> None:
    for desk in (village, city):
        meet(house, desk)
        meet(desk, house)
    known, page = at_recipients(house)
    press(house, page, VILLAGE)
    press(house, page, f"{CITY} (Tartu linn)")
    on_to_the_end(house, page, tmp_path / "pulk")
    handover = handover_of(house, known)
    request = house.do(
        lambda session: (
            handovers.ask_back(session, handover.id),
            handovers.write_withdrawal(session, handover.id, tmp_path),
        )[1]
    )
    here = shown(city, Where(page=PageName.INBOX))
    city.files.answers = [request]

    press(city, here, "Vali pakett")

    assert here.strip.title().startswith("Saatja võttis tagasi")
    assert here.strip.detail() == "Sinult vastust ei oodata."
    assert contacts.LARGEST_CARD
