# SPDX-License-Identifier: EUPL-1.2
"""Acts with the family and around the table: told, agreed, talked over, applied for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from driving import choose, press, press_row, read, write

from tests.journeys.acts import typed
from tests.journeys.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """An agreement of a meeting: what, who of the house answers for it, by when, done by whom."""

    what: str
    owner: str
    due: date
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A talk with the family, in its own words."""

    child: str
    parent: str
    strengths: str
    summary: str
    agreed: tuple[Agreed, ...] = ()
    limits: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A round table; who was not there was heard in another way."""

    purpose: str
    child_heard: str
    worried: str
    works: str
    must: str
    differing: str
    agreed: tuple[Agreed, ...]


def tell_parent(whom: str, *, about: str, how: str) -> None:
    """Record that somebody who raises the child was told."""
    press("Lisa teavitamine")
    write("Keda teavitasid", whom)
    write("Millest", about)
    write("Kuidas teavitasid", how)
    press("Salvesta", place=-1)
    read(how)


def record_consent(scope: str, *, giver: str, until: date | None = None) -> None:
    """Record a written consent of today."""
    press("Lisa nõusolek")
    choose("Milleks", scope)
    write("Kes andis", giver)
    if until is not None:
        write("Kehtib kuni", typed(until))
    press("Salvesta", place=-1)
    read(scope)


def write_talk(talk: Talk) -> None:
    """Write a talk down and freeze its paper; the case comes back."""
    press("Koosta vestluse kokkuvõte")
    write("Lapse arvamus", talk.child)
    write("Vanema arvamus", talk.parent)
    write("Lapse tugevused", talk.strengths)
    write("Õpetaja kokkuvõte", talk.summary)
    _write_agreements(talk.agreed)
    if talk.limits:
        press("Jah, piiranguga")
        write("Millise piiranguga", talk.limits)
    press("Vormista PDF")
    read("Vestlused ja ümarlauad")


def write_round_table(table: Table) -> None:
    """Write minutes in the order of the meeting and freeze their paper."""
    press("Lisa ümarlaud")
    write("Eesmärk", table.purpose)
    write("Miks laps puudus ja kuidas ta ära kuulati", table.child_heard)
    write("Mis teeb muret", table.worried)
    write("Mis toimib hästi", table.works)
    write("Mis peab juhtuma", table.must)
    write("Eriarvamused", table.differing)
    _write_agreements(table.agreed)
    press("Vormista PDF")
    read("Vestlused ja ümarlauad")


def _write_agreements(agreed: tuple[Agreed, ...]) -> None:
    for each in agreed:
        press("Lisa kokkulepe")
        write("Mida tehakse", each.what, place=-1)
        choose("Kes vastutab", each.owner, place=-1)
        write("Mis päevaks", typed(each.due), place=-1)
        if each.by:
            write("Kes teeb, kui mitte vastutaja ise", each.by, place=-1)


def save_paper(office: Office, words: str, file: Path) -> None:
    """Open a finished meeting by words of its row, save its paper, and go back."""
    press_row(words, "Vormistatud")
    read("Allkirjastamiseks")
    office.prepare(file)
    press("Salvesta failina")
    read("PDF on salvestatud.")
    press("Loobu")
    read("Vestlused ja ümarlauad")


def prepare_referral(purpose: str, *, applicant: str, enclosures: tuple[str, ...]) -> None:
    """Prepare an application to the out-of-school advisory team; it is not sent yet."""
    press("Lisa taotlus")
    write("Milleks soovitust taotletakse", purpose)
    write("Taotleja", applicant)
    for enclosure in enclosures:
        press(enclosure)
    press("Salvesta", place=-1)
    read("koostamisel")


def send_referral(purpose: str, *, on: date, expected: date) -> None:
    """Record that the application was sent."""
    press_row(purpose, "koostamisel")
    write("Taotlus saadetud", typed(on))
    write("Vastust oodatakse", typed(expected))
    press("Salvesta", place=-1)
    read(f"saadetud {typed(on)}")


def record_recommendation(purpose: str, *, on: date, what: str, until: date) -> None:
    """Record what the advisory team recommends, and until when."""
    press_row(purpose, "saadetud")
    press("Soovitus antud")
    write("Vastus saadud", typed(on))
    write("Mida soovitati", what)
    write("Soovitus kehtib kuni", typed(until))
    press("Salvesta", place=-1)
    read(f"Kehtib kuni {typed(until)}")
