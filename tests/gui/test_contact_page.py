# SPDX-License-Identifier: EUPL-1.2
"""One contact: six groups compared aloud, confirmed by whom and how, or stopped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import contacts
from hop_desktop.app.session import Session
from hop_desktop.domain.contacts import ConfirmedBy, Contact
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.staff import Role
from hop_desktop.gui.contact_words import trust_chip, trust_sentence
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.contact_page import ContactPage
from tests.gui.case_ground import meet, names, press, reads, shown
from tests.gui.exchange import fits, read_card
from tests.gui.naming import spoken_name
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def contact_page(house: House, contact: ContactId) -> ContactPage:
    page = shown(house, Where(page=PageName.CONTACT, id=contact))
    assert isinstance(page, ContactPage)
    return page


def contact_now(house: House, contact: ContactId) -> Contact:
    return house.do(lambda session: contacts.contact(session, contact)).contact


def test_a_contact_is_confirmed_by_comparing_aloud(house: House, desk: House) -> None:
    contact = read_card(house, desk)
    page = contact_page(house, contact)
    assert reads(page, "Helista: Kai Lepp, Näidisvalla heaoluteenistus")
    assert reads(page, "Number võta asutuse kodulehelt")
    first = desk.do(contacts.own_code)[0]
    assert spoken_name(QApplication.focusWidget() or page) == f"1. rühm: {', '.join(first)}"

    press(house, page, "Kõik kuus rühma on samad")
    press(house, page, "Telefonis")
    press(house, page, "Kinnita kontakt")

    assert contact_now(house, contact).confirmed_how is ConfirmedBy.PHONE
    assert page.strip.title() == "Kontakt on kinnitatud."
    assert reads(page, "Õie Õunapuu võrdles telefonis 24.11.2026")
    assert "Kinnita kontakt" not in names(page)
    press(house, page, "Mine tagasi, kust tulid")
    assert house.back == [True]


def test_the_groups_are_walked_with_the_arrows(house: House, desk: House) -> None:
    page = contact_page(house, read_card(house, desk))

    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Down)

    assert spoken_name(QApplication.focusWidget() or page).startswith("4. rühm")


def test_nothing_is_confirmed_without_the_tick_and_the_way(house: House, desk: House) -> None:
    contact = read_card(house, desk)
    page = contact_page(house, contact)

    press(house, page, "Kinnita kontakt")

    assert page.strip.title() == "Kontakt on kinnitamata: täienda märgitud kohti"
    assert reads(page, "Märgi, et kõik kuus rühma on samad")
    assert reads(page, "Vali, kuidas sa koodi võrdlesid")
    assert not contact_now(house, contact).is_confirmed


def test_a_code_that_does_not_fit_stops_everything(house: House, desk: House) -> None:
    contact = read_card(house, desk)
    page = contact_page(house, contact)

    press(house, page, "Kood ei klapi")

    assert contact_now(house, contact).mismatch
    assert page.strip.title() == "Kood ei klapi. Pakett jääb sulgemata."
    assert reads(page, "Ära anna sellele saajale midagi üle")
    assert "Kinnita kontakt" not in names(page)
    press(house, page, "Võrdle koodi uuesti")
    assert "Kinnita kontakt" in names(page)
    assert contact_now(house, contact).mismatch


def test_trust_can_be_taken_back(house: House, desk: House) -> None:
    contact = meet(house, desk)
    page = contact_page(house, contact)

    press(house, page, "Kood ei klapi")

    assert contact_now(house, contact).mismatch


def test_a_teacher_sees_the_code_but_decides_nothing(house: House, desk: House) -> None:
    contact = read_card(house, desk)
    house.work_as(Role.TEACHER)

    page = contact_page(house, contact)

    assert names(page) == ["Kontaktid"]
    press(house, page, "Kontaktid")
    assert house.went == [Where(page=PageName.CONTACTS)]


def test_every_state_fits_every_window(house: House, desk: House) -> None:
    contact = read_card(house, desk)
    page = contact_page(house, contact)
    press(house, page, "Kinnita kontakt")
    fits(page)
    house.do(lambda session: contacts.report_mismatch(session, contact))
    fits(contact_page(house, contact))
    house.do(lambda session: contacts.confirm(session, contact, how=ConfirmedBy.PAPER))
    fits(contact_page(house, contact))


def test_a_house_that_claims_more_by_a_later_card_is_asked_about(house: House, desk: House) -> None:
    contact = read_card(house, desk)
    house.do(lambda session: contacts.confirm(session, contact, how=ConfirmedBy.PHONE))
    known = contact_now(house, contact)
    claim = replace(known, offered=replace(known.card, serial=9))

    def keep(session: Session) -> None:
        with session.write("card.read", "contact", contact) as tx:
            tx.contacts.save(claim)

    house.do(keep)

    page = contact_page(house, contact)

    assert reads(page, "Uus kaart ütleb, et see on nüüd sinu asutuse teine arvuti")
    assert "Uued andmed" in trust_chip(claim)
    assert "kaart on muutunud" in trust_sentence(claim)
    fits(page)
