# SPDX-License-Identifier: EUPL-1.2
"""Words for letters between houses: what they are, where they stand, what they tell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.threads import LetterRow, WaitingLetter, Waits
from hop_desktop.domain.letters import FeedbackContent, FeedbackPart, Letter
from hop_desktop.domain.packages import Kind
from hop_desktop.gui import plurals, words

translate = QCoreApplication.translate


def kind(letter: Letter) -> str:
    """Return what a letter is."""
    return {
        Kind.QUESTION: translate("Letters", "Küsimus"),
        Kind.ANSWER: translate("Letters", "Vastus"),
        Kind.FEEDBACK: translate("Letters", "Tagasiside"),
    }[letter.kind]


def part(value: FeedbackPart) -> str:
    """Return what a part of feedback is about, as a question that it answers."""
    return {
        FeedbackPart.DECIDED: translate("Letters", "Mis otsustati"),
        FeedbackPart.HELP: translate("Letters", "Mis abi laps ja pere saavad"),
        FeedbackPart.ASKED: translate("Letters", "Mida palume asutusel teha või jälgida"),
        FeedbackPart.ENDED: translate("Letters", "Kuidas juhtum lõppes"),
        FeedbackPart.CONTACT: translate("Letters", "Kelle poole edaspidi pöörduda"),
    }[value]


def signed(letter: Letter) -> str:
    """Return who wrote it, from where and when."""
    sender = letter.content.sender
    moment = words.moment(letter.written_at)
    return " · ".join(filter(None, (sender.person, sender.job_title, sender.name, moment)))


def standing(row: LetterRow) -> str:
    """Return how far a letter is, in a sentence."""
    letter = row.letter
    if letter.direction == "in":
        came = translate("Letters", "Tuli siia {moment}.").format(
            moment=words.moment(letter.came_at)
        )
        waits = translate("Letters", "Vastus on andmata.") if row.waits else ""
        return " ".join(filter(None, (came, waits)))
    if letter.reached_at is not None:
        there = translate("Letters", "On kohal: {house}.").format(house=row.house)
        waits = translate("Letters", "Vastust ei ole veel tulnud.") if row.waits else ""
        return " ".join(filter(None, (there, waits)))
    if letter.file_at is None:
        return translate(
            "Letters", "Suletud, aga fail on kirjutamata: {house} ei saa seda veel."
        ).format(house=row.house)
    return translate(
        "Letters", "Fail on kirjutatud {day}. Pole teada, kas see on kohal: {house}."
    ).format(day=words.day(letter.file_at.astimezone().date()), house=row.house)


def hands(content: FeedbackContent) -> str:
    """Return the houses that feedback has come through, the one that wrote it first."""
    return " → ".join(
        translate("Letters", "{house} ({day})").format(house=hand.house, day=words.day(hand.on))
        for hand in content.hands
    )


def waiting_title(waiting: WaitingLetter) -> str:
    """Return what to do about a letter that waits."""
    if waiting.waits is Waits.READING:
        return {
            Kind.ANSWER: translate("Letters", "Loe vastust"),
            Kind.FEEDBACK: translate("Letters", "Loe tagasisidet"),
        }.get(waiting.letter.kind, translate("Letters", "Loe küsimust"))
    return {
        Waits.ANSWER_HERE: translate("Letters", "Vasta küsimusele"),
        Waits.FILE: {
            Kind.QUESTION: translate("Letters", "Kirjuta küsimus faili ja saada see"),
            Kind.ANSWER: translate("Letters", "Kirjuta vastus faili ja saada see"),
            Kind.FEEDBACK: translate("Letters", "Kirjuta tagasiside faili ja saada see"),
        }[waiting.letter.kind],
        Waits.ANSWER_THERE: translate("Letters", "Ootad vastust oma küsimusele"),
    }[waiting.waits]


def waiting_detail(waiting: WaitingLetter) -> str:
    """Return about whom it is, with which house, and for how long it has waited."""
    asked = waiting.waits in {Waits.ANSWER_HERE, Waits.ANSWER_THERE}
    days = plurals.days_unanswered(waiting.days) if asked and waiting.days else ""
    return " · ".join(filter(None, (waiting.child, waiting.house, days)))


def along(entries: int, files: int) -> str:
    """Return what came along with an answer, or ""."""
    told = [plurals.entries(entries)] if entries else []
    told += [plurals.files(files)] if files else []
    if not told:
        return ""
    return translate("Letters", "Kaasas: {what}").format(what=", ".join(told))
