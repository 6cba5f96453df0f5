# SPDX-License-Identifier: EUPL-1.2
"""A received handover in facts: who sent it, what is asked, and what was answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.contacts import ContactRow
from hop_desktop.app.inbox import IncomingFile
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.packages import ReaderKind
from hop_desktop.gui import words
from hop_desktop.gui.contact_words import confirmation
from hop_desktop.gui.pages.incoming.verdicts import said

Facts = Sequence[tuple[str, str]]
translate = QCoreApplication.translate


def of_sender(file: IncomingFile, row: ContactRow) -> Facts:
    """Return who sent it, that it came whole, and how far the sender is known."""
    sender = file.content.sender
    told = (sender.person, sender.job_title)
    reached = (sender.person_phone or sender.phone, sender.person_email or sender.email)
    return (
        (translate("IncomingFacts", "Saatja"), file.sender.card.name),
        (translate("IncomingFacts", "Kontaktisik"), _joined(told)),
        (translate("IncomingFacts", "Helista või kirjuta"), _joined(reached)),
        (
            translate("IncomingFacts", "Terviklikkus"),
            translate("IncomingFacts", "Pakett on terve: ühtegi faili ei ole muudetud."),
        ),
        (
            translate("IncomingFacts", "Allkiri"),
            translate("IncomingFacts", "Paketi sulges saatja oma võtmega."),
        ),
        (
            translate("IncomingFacts", "Kontrollkood"),
            confirmation(row.contact, row.confirmed_by),
        ),
    )


def of_request(file: IncomingFile) -> Facts:
    """Return who is asked for what and why, who else reads it, and until when to answer."""
    content = file.content
    return (
        (translate("IncomingFacts", "Vastutama palutakse"), content.recipient),
        (translate("IncomingFacts", "Teadmiseks ka"), "\n".join(content.informed)),
        (translate("IncomingFacts", "Avada saavad ka"), _readers(file)),
        (translate("IncomingFacts", "Põhjus"), content.reason),
        (translate("IncomingFacts", "Mure"), content.concern),
        (translate("IncomingFacts", "Jätkab varasemat juhtumit"), content.alarm),
        (translate("IncomingFacts", "Etapp"), words.stage(Stage(content.stage))),
        (translate("IncomingFacts", "Juhtum avatud"), words.day(content.opened_on)),
        (translate("IncomingFacts", "Andmete alus"), words.basis(content.basis)),
        (translate("IncomingFacts", "Täpsemalt"), content.basis_note),
        (translate("IncomingFacts", "Teavitamine"), words.carer_informed(content.carer_informed)),
        (translate("IncomingFacts", "Kuidas"), content.carer_note),
        (translate("IncomingFacts", "Vastust oodatakse"), words.day(content.expected_answer_on)),
    )


def of_answer(file: IncomingFile) -> Facts:
    """Return who answered, when, in which words, and the file that carries it."""
    incoming = file.incoming
    by = file.taken_by or translate("IncomingFacts", "Programm ise")
    return (
        (translate("IncomingFacts", "Vastas"), by),
        (translate("IncomingFacts", "Millal"), words.moment(incoming.answered_at)),
        (translate("IncomingFacts", "Selgitus"), said(incoming.words)),
        (translate("IncomingFacts", "Fail"), incoming.answer_file_name),
    )


def _readers(file: IncomingFile) -> str:
    by_password = translate("IncomingFacts", "kes teab parooli")
    return "\n".join(
        reader.name if reader.kind is ReaderKind.CERTIFICATE else by_password
        for reader in file.readers
    )


def _joined(parts: Sequence[str]) -> str:
    return ", ".join(part for part in parts if part)
