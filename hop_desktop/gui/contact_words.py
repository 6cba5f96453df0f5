# SPDX-License-Identifier: EUPL-1.2
"""How a contact is told in words: who it is, and how far its control code was compared."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.contacts import ConfirmedBy, Contact, ContactCard
from hop_desktop.gui import words
from hop_desktop.gui.widgets.recipient_list import Trust

translate = QCoreApplication.translate


def trust(contact: Contact) -> Trust:
    """Return whether packages may go to the contact."""
    if contact.mismatch:
        return "mismatch"
    return "confirmed" if contact.is_confirmed else "unconfirmed"


def claims(contact: Contact) -> bool:
    """Say whether what waits to be compared are the same keys on a card that claims more."""
    return contact.offered is not None and contact.offered.keys == contact.card.keys


def offered(contact: Contact) -> str:
    """Return why the code is to be compared anew; "" when it is not."""
    if claims(contact):
        return translate(
            "Contacts",
            "Uus kaart ütleb, et see on nüüd sinu asutuse teine arvuti või valla juhtumikorraldus. "
            "Küsi, kas see on õige. Enne võrdlemist ei lähe ega tule ühtegi paketti.",
        )
    if contact.offered:
        return translate(
            "Contacts",
            "Asutusel on uus võti, mida vana võti ei kinnita. "
            "Enne võrdlemist ei lähe ega tule ühtegi paketti.",
        )
    return ""


def trust_chip(contact: Contact) -> str:
    """Return the state of a contact as a short fact."""
    if claims(contact):
        return translate("Contacts", "Uued andmed: võrdle kontrollkoodi")
    if contact.offered:
        return translate("Contacts", "Uus võti: võrdle kontrollkoodi")
    if contact.is_confirmed and contact.confirmed_how is ConfirmedBy.DIRECTORY:
        return translate("Contacts", "Kinnitatud kataloogi järgi")
    return {
        "confirmed": translate("Contacts", "Kontrollkood võrreldud"),
        "unconfirmed": translate("Contacts", "Kontrollkood võrdlemata"),
        "mismatch": translate("Contacts", "Kontrollkood ei klapi"),
    }[trust(contact)]


def trust_sentence(contact: Contact) -> str:
    """Return what the state of a contact means for a handover."""
    if claims(contact):
        return translate(
            "Contacts", "Saaja kaart on muutunud. Võrdle kontrollkoodi enne sulgemist."
        )
    if contact.offered:
        return translate("Contacts", "Saajal on uus võti. Võrdle kontrollkoodi enne sulgemist.")
    if contact.is_confirmed and contact.confirmed_how is ConfirmedBy.DIRECTORY:
        return translate("Contacts", "Kinnitatud valla kataloogi järgi, häälega võrdlemata.")
    return {
        "confirmed": translate("Contacts", "Kontrollkood on võrreldud."),
        "unconfirmed": translate(
            "Contacts", "Kontrollkood on võrdlemata. Võrdle see enne paketi sulgemist."
        ),
        "mismatch": translate("Contacts", "Kontrollkood ei klapi. Siia ei saa midagi üle anda."),
    }[trust(contact)]


def code_state(contact: Contact) -> str:
    """Return what stands under the label "Kontrollkood": the same, without naming the code."""
    by_directory = contact.is_confirmed and contact.confirmed_how is ConfirmedBy.DIRECTORY
    if contact.offered or by_directory:
        return trust_sentence(contact)
    return {
        "confirmed": translate("Contacts", "Võrreldud"),
        "unconfirmed": translate("Contacts", "Võrdlemata. Võrdle enne paketi sulgemist."),
        "mismatch": translate("Contacts", "Ei klapi. Siia ei saa midagi üle anda."),
    }[trust(contact)]


def confirmation(contact: Contact, by: str) -> str:
    """Return who compared the code, how and when; "" while nobody has."""
    if contact.confirmed_how is None:
        return ""
    said = translate("Contacts", "{name} võrdles {how} {time}")
    if contact.confirmed_how is ConfirmedBy.DIRECTORY:
        said = translate("Contacts", "{name} kinnitas {how} {time}")
    return said.format(
        name=by,
        how=words.confirmed_by(contact.confirmed_how),
        time=words.moment(contact.confirmed_at),
    )


def renewal(contact: Contact, now: datetime) -> str:
    """Return that the keys were renewed and until when the old one counts; "" otherwise."""
    until = contact.renewed_until(now)
    if until is None:
        return ""
    said = translate(
        "Contacts", "Asutus uuendas võtit ja vana võti kinnitas uue. Vana kehtib kuni {day}."
    )
    return said.format(day=words.day(until.astimezone().date()))


def kind_and_place(card: ContactCard) -> str:
    """Return what kind of house it is and which municipalities it serves."""
    places = ", ".join(words.municipality(ehak) for ehak in card.served)
    return " · ".join(text for text in (words.workplace(card.workplace), places) if text)


def person(card: ContactCard) -> str:
    """Return the person of a card with the job title."""
    return ", ".join(text for text in (card.person, card.job_title) if text)
