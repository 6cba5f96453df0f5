# SPDX-License-Identifier: EUPL-1.2
"""A child's file that came, in facts: who sent it, what it brings, what was answered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.receivings import ReceivingFile
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.child_content import CaseNote, InternalContent, TransitionContent
from hop_desktop.gui import dealing_words, words
from hop_desktop.gui.contact_words import code_state
from hop_desktop.gui.pages.incoming.verdicts import said
from hop_desktop.gui.pages.moving import words as moving_words
from hop_desktop.gui.widgets.facts import Facts

translate = QCoreApplication.translate


def of_sender(file: ReceivingFile) -> Facts:
    """Return who sent it and how far the sender is known."""
    sender = file.content.sender
    return (
        (translate("Brought", "Saatja"), file.sender.card.name),
        (translate("Brought", "Kontaktisik"), _joined(sender.person, sender.job_title)),
        (
            translate("Brought", "Helista või kirjuta"),
            _joined(sender.person_phone or sender.phone, sender.person_email or sender.email),
        ),
        (translate("Brought", "Kontrollkood"), code_state(file.sender)),
    )


def of_content(file: ReceivingFile) -> Facts:
    """Return what came along, and why it might."""
    content, child = file.content, file.content.child
    first = (
        (translate("Brought", "Laps"), child.name),
        (translate("Brought", "Sünniaeg"), words.day(child.birth_date)),
        (translate("Brought", "Isikukood"), child.personal_code),
        (translate("Brought", "Rühm"), child.group),
    )
    if isinstance(content, TransitionContent):
        return (*first, *_transition(content))
    return (*first, *_internal(content))


def of_answer(file: ReceivingFile) -> Facts:
    """Return who answered, when, for which child, and the file that carries it."""
    receiving = file.receiving
    return (
        (translate("Brought", "Laps siin asutuses"), file.child.name if file.child else ""),
        (translate("Brought", "Vastas"), file.taken_by),
        (translate("Brought", "Millal"), words.moment(receiving.answered_at)),
        (translate("Brought", "Selgitus"), said(receiving.words)),
        (translate("Brought", "Fail"), receiving.answer_file_name),
    )


def _internal(content: InternalContent) -> Facts:
    return (
        (translate("Brought", "Kirjeid"), str(len(content.entries))),
        (translate("Brought", "Failid"), "\n".join(file.title for file in content.files)),
        (translate("Brought", "Juhtumid"), "\n".join(map(_case, content.cases))),
    )


def _transition(content: TransitionContent) -> Facts:
    consent = content.consent
    told = translate("Brought", "Ei ole vaja: kaart tuleb seaduse alusel")
    if consent is not None:
        form = dealing_words.consent_form(consent.form)
        told = _joined(consent.giver, words.day(consent.given_on), form)
    return (
        (translate("Brought", "Kaasas on"), tuple(map(moving_words.part, content.parts))),
        (translate("Brought", "Failid"), "\n".join(file.title for file in content.files)),
        (translate("Brought", "Pere nõusolek"), told),
        (translate("Brought", "Nõusoleku piirid"), consent.limits if consent else ""),
        (translate("Brought", "Kuidas perele öeldi"), content.carer_note),
    )


def _case(note: CaseNote) -> str:
    asked = translate("Brought", "II etapp on küsitud") if note.stage_two_asked else ""
    closed = "" if note.is_open else translate("Brought", "lõpetatud")
    told = _joined(words.stage(Stage(note.stage)), asked, closed)
    return f"{note.concern} ({told})"


def _joined(*texts: str) -> str:
    return ", ".join(text for text in texts if text)
