# SPDX-License-Identifier: EUPL-1.2
"""How a contact is told in words: who it is, and how far its control code was compared."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.contacts import Contact, ContactCard
from hop_desktop.gui import words
from hop_desktop.gui.widgets.recipient_list import Trust

translate = QCoreApplication.translate


def trust(contact: Contact) -> Trust:
    """Return whether packages may go to the contact."""
    if contact.mismatch:
        return "mismatch"
    return "confirmed" if contact.is_confirmed else "unconfirmed"


def trust_chip(contact: Contact) -> str:
    """Return the state of a contact as a short fact."""
    return {
        "confirmed": translate("Contacts", "Kontrollkood võrreldud"),
        "unconfirmed": translate("Contacts", "Kontrollkood võrdlemata"),
        "mismatch": translate("Contacts", "Kontrollkood ei klapi"),
    }[trust(contact)]


def trust_sentence(contact: Contact) -> str:
    """Return what the state of a contact means for a handover."""
    return {
        "confirmed": translate("Contacts", "Kontrollkood on võrreldud."),
        "unconfirmed": translate(
            "Contacts", "Kontrollkood on võrdlemata. Võrdle see enne paketi sulgemist."
        ),
        "mismatch": translate("Contacts", "Kontrollkood ei klapi. Siia ei saa midagi üle anda."),
    }[trust(contact)]


def confirmation(contact: Contact, by: str) -> str:
    """Return who compared the code, how and when; "" while nobody has."""
    if contact.confirmed_how is None:
        return ""
    return translate("Contacts", "{name} võrdles {how} {time}").format(
        name=by,
        how=words.confirmed_by(contact.confirmed_how),
        time=words.moment(contact.confirmed_at),
    )


def kind_and_place(card: ContactCard) -> str:
    """Return what kind of house it is and which municipalities it serves."""
    places = ", ".join(words.municipality(ehak) for ehak in card.served)
    return " · ".join(text for text in (words.workplace(card.workplace), places) if text)


def person(card: ContactCard) -> str:
    """Return the person of a card with the job title."""
    return ", ".join(text for text in (card.person, card.job_title) if text)
