# SPDX-License-Identifier: EUPL-1.2
"""The acts of getting started: the first start, colleagues, unlocking, contact cards."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import sample
from driving import PATIENCE_S, choose, keys, press, read, wait, words_on_screen, write
from theatre import Camera, House

PASSPHRASES = {
    sample.HEAD.login: "kolm õuna veereb üle silla",
    sample.COORDINATOR.login: "vihmane mändide rada ööbib",
    sample.TEACHER.login: "sinised kummikud ootavad lund",
    sample.OTHER_TEACHER.login: "rästiku talveuni kestab kaua",
    sample.CASE_MANAGER.login: "laevuke purjetab üle järve",
}
TOLD_ONCE = re.compile(r"[a-zõäöüšž]+( [a-zõäöüšž]+){4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What a person answers at the first start."""

    kind: str
    name: str
    groups: tuple[str, ...] = ()
    person: sample.Person


def first_start(house: House, camera: Camera, scraps: Path, answers: Founding) -> None:
    """Answer the four steps, keep the recovery sheet, and begin to work."""
    house.open()
    press("Alusta oma asutusega")
    press(answers.kind)
    press("Edasi: asutus")
    write("Asutuse nimi", answers.name)
    choose("Vald või linn", sample.MUNICIPALITY)
    if answers.groups:
        write("Rühmad", "\n".join(answers.groups))
    write("Telefon", answers.person.phone)
    camera.take(house, "first-start")
    press("Edasi: sina")
    write("Sinu nimi", answers.person.name)
    write("Amet", answers.person.job_title)
    _new_passphrase(answers.person)
    press("Loo andmehoidla")
    read("Pane taasteleht kindlasse kohta", seconds=3 * PATIENCE_S)  # keys cost
    _keep_the_sheet(house, scraps / f"{house.name}.pdf")
    press("Alusta tööd")
    wait(is_open, "the open house")


def _new_passphrase(person: sample.Person) -> None:
    write("Uus paroolifraas", PASSPHRASES[person.login])
    write("Sama paroolifraas uuesti", PASSPHRASES[person.login])


def _keep_the_sheet(house: House, sheet: Path) -> None:
    house.files.next = [sheet]
    press("Salvesta PDF-ina")
    read("Leht on salvestatud")
    label = next(line for line in words_on_screen().splitlines() if "Kirjuta taastelehelt" in line)
    place = int(re.findall(r"\d", label)[0])
    write(label, _groups_on(sheet)[place - 1])


def _groups_on(sheet: Path) -> list[str]:
    """Return the nine groups of the recovery sheet, as somebody with the paper reads them."""
    from pypdfium2 import PdfDocument

    words = PdfDocument(sheet)[0].get_textpage().get_text_range()
    return re.findall(r"^([A-Z2-7]{4})\r?$", words, re.MULTILINE)


def is_open() -> bool:
    """Say whether a house is unlocked: its left bar is there."""
    return "Lukusta" in words_on_screen().splitlines()


def invite(person: sample.Person, *, role: str, groups: tuple[str, ...] = ()) -> str:
    """Add a colleague in the settings; return the first passphrase that is told once."""
    keys("Ctrl+,")
    press("Kolleegid")
    press("Lisa kolleeg")
    write("Nimi", person.name)
    write("Amet", person.job_title)
    write("Kasutajanimi", person.login)
    for tick in (role, *groups):
        press(tick)
    write("Telefon", person.phone)
    write("E‑post", person.email)
    press("Lisa kolleeg")
    read("esimene paroolifraas")
    told = next(line for line in words_on_screen().splitlines() if TOLD_ONCE.fullmatch(line))
    press("Kolleeg teab seda")
    return told


def lock() -> None:
    """Lock the house."""
    keys("Ctrl+L")
    wait(lambda: not is_open(), "the lock")


def unlock(person: sample.Person, passphrase: str = "") -> None:
    """Unlock the house as somebody."""
    choose("Kasutaja", person.login)
    write("Paroolifraas", passphrase or PASSPHRASES[person.login])
    press("Ava")
    wait(is_open, "the open house")


def take_own_passphrase(person: sample.Person, first: str) -> None:
    """Change the passphrase that was told once to one's own."""
    keys("Ctrl+,")
    press("Minu paroolifraas")
    write("Praegune paroolifraas", first)
    _new_passphrase(person)
    press("Muuda paroolifraasi")
    read("Paroolifraas on muudetud")


def write_card(house: House, folder: Path) -> Path:
    """Write the house's contact card into a folder and return its path."""
    press("Kontaktid")
    house.files.next = [folder]
    press("Salvesta minu kontaktkaart")
    read("Kontaktkaart on kirjutatud")
    return next(folder.glob("*.hopcard"))


def read_card(house: House, card: Path) -> None:
    """Read another house's card in: its control code is to be compared."""
    press("Kontaktid")
    house.files.next = [card]
    press("Loe kontaktkaart sisse")
    read("Kõik kuus rühma on samad")


def confirm_card() -> None:
    """Note that the control code was compared on the phone and is the same."""
    press("Kõik kuus rühma on samad")
    press("Telefonis")
    press("Kinnita kontakt")
    read("Kontrollkood on võrreldud")
