# SPDX-License-Identifier: EUPL-1.2
"""Folders on the screen: chosen for a contact, watched, and used for what goes and comes."""

from __future__ import annotations

import os
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from hop_desktop.app import contacts, folder_choosing, folder_delivery, inbox, own_keys
from hop_desktop.app.session import Session
from hop_desktop.domain.contacts import OVERLAP
from hop_desktop.domain.exchange_folders import Direction
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.inbox_page import InboxPage
from tests.gui.case_ground import meet, names, press, reads, sealed, shown
from tests.gui.exchange import fits, handover_now, incoming_page, read_card, ready, taken_in
from tests.gui.pages import House
from tests.gui.test_contact_page import contact_now, contact_page
from tests.gui.test_contacts_page import contacts_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HERE = Where(page=PageName.INBOX)


def inbox_page(house: House) -> InboxPage:
    page = shown(house, HERE)
    assert isinstance(page, InboxPage)
    return page


def looked(house: House) -> None:
    """Let the house look into its folders."""
    house.space.folders.look()
    house.settle()


def joined(house: House, desk: House, root: Path) -> None:
    """Let both know each other and use one place."""
    root.mkdir()
    for one, other in ((house, meet(house, desk)), (desk, meet(desk, house))):
        for way in Direction:
            one.do(partial(choose, other, way, root))


def choose(contact: ContactId, way: Direction, root: Path, session: Session) -> Path:
    return folder_choosing.choose_folder(session, contact, way, root)


def test_folders_are_chosen_and_given_up_on_the_contact(
    house: House, desk: House, tmp_path: Path
) -> None:
    contact = meet(house, desk)
    page = contact_page(house, contact)
    assert reads(page, "Kausta ei ole valitud.")

    house.files.answers = [tmp_path, tmp_path, None, house.around.folder]
    press(house, page, "Vali saatmise kaust")
    assert page.strip.title().startswith("Kaust on valitud: ")
    press(house, page, "Vali saabumise kaust")
    page.load()
    house.settle()
    assert reads(page, "Kaust on olemas.")
    assert reads(page, "Kausta praegu ei ole. Ühenda mälupulk või võrgukaust.")
    press(house, page, "Vali saatmise kaust")
    press(house, page, "Vali saatmise kaust")
    assert page.strip.title() == "Vali kaust väljaspool andmete kausta"
    fits(page)
    press(house, page, "Loobu saatmise kaustast")
    page.load()
    house.settle()
    assert "Loobu saatmise kaustast" not in names(page)
    kept = house.do(lambda session: folder_choosing.folders_of(session, contact))
    assert all(row.direction is not Direction.OUT for row in kept)


def test_a_teacher_sees_no_empty_folders(house: House, desk: House) -> None:
    contact = meet(house, desk)
    house.work_as(Role.TEACHER)
    page = contact_page(house, contact)
    assert page.folders is not None
    assert page.folders.ui.card.isHidden()


def test_a_case_goes_through_the_folder_and_its_answer_comes_back(
    house: House, desk: House, tmp_path: Path
) -> None:
    joined(house, desk, tmp_path / "ühine")
    known = ready(house)
    contact = house.do(contacts.contacts)[0].contact.id
    handover = sealed(house, known.case.id, contact)
    page = shown(house, Where(page=PageName.HANDOVER, id=handover.id))
    press(house, page, "Pane saaja kausta")
    assert page.strip.title().startswith("Fail on saaja kaustas: ")
    assert handover_now(house, handover.id).written_at is not None
    fits(page)

    received = inbox_page(desk)
    assert received.waiting.isHidden()
    looked(desk)
    assert reads(received, "Suletud pakett: Näidislasteaed Mõmmik")
    assert desk.do(inbox.inbox) == ()
    fits(received)
    press(desk, received, "Ava ja kontrolli: Suletud pakett, Näidislasteaed Mõmmik")
    assert desk.went == [Where(page=PageName.INCOMING, id=handover.id)]
    desk.do(lambda session: inbox.accept(session, handover.id))
    answering = incoming_page(desk, handover.id)
    press(desk, answering, "Pane kättesaamiskinnitus saatja kausta")
    assert answering.strip.title().startswith("Kättesaamiskinnitus on saatja kaustas: ")

    looked(house)
    here = inbox_page(house)
    press(house, here, "Ava ja kontrolli: Suletud pakett, Näidisvalla heaoluteenistus")
    assert here.strip.title() == "Vastus on käes: vastu võetud."
    looked(house)
    assert here.waiting.isHidden()


def test_a_folder_that_is_gone_sends_nothing_and_offers_another_way(
    house: House, desk: House, tmp_path: Path
) -> None:
    joined(house, desk, tmp_path / "ühine")
    known = ready(house)
    contact = house.do(contacts.contacts)[0].contact.id
    handover = sealed(house, known.case.id, contact)
    (tmp_path / "ühine").rename(tmp_path / "mujal")
    page = shown(house, Where(page=PageName.HANDOVER, id=handover.id))

    press(house, page, "Pane saaja kausta")

    assert page.strip.title() == "Kausta praegu ei ole. Midagi ei läinud teele."
    assert handover_now(house, handover.id).written_at is None
    looked(desk)
    received = inbox_page(desk)
    assert reads(received, "Kausta praegu ei ole. Ühenda mälupulk või võrgukaust.")
    house.files.answers = [tmp_path]
    press(house, page, "Vali koht ise")
    assert handover_now(house, handover.id).written_at is not None
    assert taken_in(desk, next(tmp_path.glob("*.cdoc2"))).handover_id == handover.id


def test_halves_are_calm_at_first_and_a_fault_later(
    house: House, desk: House, tmp_path: Path
) -> None:
    joined(house, desk, tmp_path / "ühine")
    desk.do(folder_delivery.deliver_card)
    card = next((tmp_path / "ühine").rglob("*.hopcard"))
    content = card.read_bytes()
    card.write_bytes(content[:50])
    os.utime(card, ns=(1, 1))
    page = inbox_page(house)

    looked(house)
    assert reads(page, "Veel poolikuid faile: 1. Programm ootab.")
    house.clock.moment += timedelta(minutes=10)
    looked(house)
    assert reads(page, "Üle 10 minuti poolikuid faile: 1. Palu saatjal fail uuesti kausta panna.")
    fits(page)
    card.write_bytes(content)
    looked(house)
    assert reads(page, "Kontaktkaart: Näidisvalla heaoluteenistus")
    press(house, page, "Jäta kõrvale: Kontaktkaart, Näidisvalla heaoluteenistus")
    looked(house)
    assert page.strip.title() == "Fail jäi kõrvale."
    assert page.waiting.isHidden()
    assert card.exists()


def test_keys_are_renewed_and_everybody_gets_the_card(
    house: House, desk: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined(house, desk, tmp_path / "ühine")
    monkeypatch.setattr("hop_desktop.gui.pages.contact.own_keys.ask", lambda *_, **__: True)
    page = contacts_page(desk)
    press(desk, page, "Uuenda asutuse võti")
    assert page.strip.title() == "Võti on uuendatud."
    page.load()
    desk.settle()
    assert reads(page, "Võti on uuendatud 24.11.2026. Vana võti kehtib kuni 22.02.2027.")
    assert page.ui.renewButton.isHidden()
    fits(page)
    press(desk, page, "Pane kaart kontaktide kaustadesse")
    assert page.strip.title() == "Kontakte, kelle kausta fail läks: 1."

    looked(house)
    here = inbox_page(house)
    press(house, here, "Ava ja kontrolli: Kontaktkaart, Näidisvalla heaoluteenistus")
    contact = house.do(contacts.contacts)[0].contact
    assert house.went[-1] == Where(page=PageName.CONTACT, id=contact.id)
    assert contact.renewed_until(house.clock()) == house.clock() + OVERLAP
    known = contact_page(house, contact.id)
    assert reads(known, "Asutus uuendas võtit ja vana võti kinnitas uue.")


def test_a_key_that_nobody_vouches_for_is_compared_or_put_aside(
    house: House, desk: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    contact = meet(house, desk)
    monkeypatch.setattr("hop_desktop.gui.pages.contact.own_keys.ask", lambda *_, **__: True)
    press(desk, contacts_page(desk), "Võti on kadunud või võõras käes")
    assert desk.do(own_keys.own_keys).both_until is None
    before = contact_now(house, contact).card
    read_card(house, desk)
    page = contact_page(house, contact)
    assert reads(page, "Asutusel on uus võti, mida vana võti ei kinnita.")
    assert page.ui.codeView.tiles()[0].group == desk.do(contacts.own_code)[0]
    fits(page)

    press(house, page, "Kood ei klapi")
    assert page.strip.title() == "Uus võti jäi kõrvale. Senine võti kehtib."
    assert contact_now(house, contact).card == before
    read_card(house, desk)
    page = contact_page(house, contact)
    press(house, page, "Kõik kuus rühma on samad")
    press(house, page, "Telefonis")
    press(house, page, "Kinnita kontakt")
    now = contact_now(house, contact)
    assert (now.is_confirmed, now.card == before) == (True, False)
