# SPDX-License-Identifier: EUPL-1.2
"""The first day: two houses begin, one locks itself out, and the paper key lets it in again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from driving import choose, press, read, shows, wait, words_on_screen, write

from tests.journeys.office import (
    Office,
    find_the_journal_whole,
    is_open,
    lock,
    try_to_unlock,
    unlock,
)
from tests.journeys.sheets import asked_for, groups_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HOUSE = "Näidislasteaed Õunake"
FIRST = "kolm õuna veereb üle silla"
SECOND = "neljas õun jäi puu otsa rippuma"


def test_a_kindergarten_begins_stumbles_and_comes_back(house: Office, tmp_path: Path) -> None:
    sheet = tmp_path / "leht.pdf"
    house.open()
    choose_the_kind_in_another_language_and_back(house)
    name_the_house()
    go_back_and_find_everything_as_it_was()
    name_oneself_with_a_passphrase_that_is_too_weak()
    keep_the_sheet_and_type_a_wrong_group(house, sheet)
    find_today_empty()
    mistype_the_passphrase_after_the_lock(house)
    come_back_by_the_paper_key(sheet)
    unlock_with_the_new_passphrase_only(house)
    find_the_journal_whole()


def choose_the_kind_in_another_language_and_back(house: Office) -> None:
    read("Kuidas soovid alustada?")
    press("In English")
    read("How do you want to begin?")
    press("Eesti keeles")
    press("Alusta oma asutusega")
    read("Kus sa töötad?")
    press("Tagasi")
    press("Alusta oma asutusega")
    assert [preferences.language for preferences in house.opened.kept] == ["en", "et"]
    press("Edasi: asutus")
    read("Vali töökoha liik")
    press("Lasteaed")
    press("Edasi: asutus")


def name_the_house() -> None:
    press("Edasi: sina")
    read("Kirjuta asutuse nimi")
    write("Asutuse nimi", HOUSE)
    choose("Vald või linn", "Nõo vald")
    write("Rühmad", "Žilletid\nÖökullid")
    write("Telefon", "5550 1001")
    press("Edasi: sina")


def go_back_and_find_everything_as_it_was() -> None:
    read("Kes sina oled?")
    write("Sinu nimi", "Õie Šmidt-Näidis")
    press("Tagasi")
    for kept in (f"Asutuse nimi: {HOUSE}", "Žilletid\nÖökullid", "5550 1001"):
        read(kept)
    press("Tagasi")
    press("Edasi: asutus")
    press("Edasi: sina")
    read("Sinu nimi: Õie Šmidt-Näidis")


def name_oneself_with_a_passphrase_that_is_too_weak() -> None:
    for weak, sentence in (
        ("lühike", "Kirjuta vähemalt 12 tähemärki."),
        ("parool123456", "See paroolifraas on kergesti äraarvatav."),
        ("Õie Šmidt-Näidis", "See paroolifraas on kergesti äraarvatav."),
    ):
        write("Uus paroolifraas", weak)
        write("Sama paroolifraas uuesti", weak)
        press("Loo andmehoidla")
        read(sentence)
    write("Uus paroolifraas", FIRST)
    write("Sama paroolifraas uuesti", FIRST.upper())
    press("Loo andmehoidla")
    read("Kirjuta siia täpselt sama paroolifraas")
    write("Sama paroolifraas uuesti", FIRST)
    press("Loo andmehoidla")


def keep_the_sheet_and_type_a_wrong_group(house: Office, sheet: Path) -> None:
    read("Pane taasteleht kindlasse kohta")
    assert FIRST not in words_on_screen()
    house.prepare(sheet)
    press("Salvesta PDF-ina")
    read("Leht on salvestatud")
    (label, place), groups = asked_for(), groups_on(sheet)
    write(label, groups[place % len(groups)])
    press("Alusta tööd")
    read("See ei ole sama, mis taastelehel. Vaata rühm üle.")
    write(label, groups[place - 1].lower())
    press("Alusta tööd")


def find_today_empty() -> None:
    wait(is_open, "the open house")
    for words in (HOUSE, "Õie Šmidt-Näidis", "Täna"):
        read(words)


def mistype_the_passphrase_after_the_lock(house: Office) -> None:
    lock()
    for wrong in (FIRST.replace("õ", "o"), FIRST + " "):
        try_to_unlock("õie", wrong)
        read("See paroolifraas ei sobi. Kontrolli suurtähelukku ja klaviatuuri keelt.")
    unlock("õie", FIRST)
    lock()


def come_back_by_the_paper_key(sheet: Path) -> None:
    press("Unustasin paroolifraasi")
    groups = groups_on(sheet)
    write("Taastekood", " ".join([*groups[:4], groups[5], groups[4], *groups[6:]]))
    write("Uus paroolifraas", SECOND)
    write("Sama paroolifraas uuesti", SECOND)
    press("Ava andmed")
    read("Taastekoodis on trükiviga.")
    write("Taastekood", " ".join(groups).lower())
    press("Ava andmed")
    wait(is_open, "the open house")


def unlock_with_the_new_passphrase_only(house: Office) -> None:
    lock()
    try_to_unlock("õie", FIRST)
    read("See paroolifraas ei sobi.")
    unlock("õie", SECOND)


def test_a_desk_begins_with_an_empty_inbox(desk: Office, tmp_path: Path) -> None:
    desk.open()
    press("Alusta oma asutusega")
    press("Valla või linna juhtumikorraldus")
    press("Edasi: asutus")
    write("Asutuse nimi", "Näidisvalla heaoluteenistus")
    choose("Vald või linn", "Nõo vald")
    press("Kambja vald")
    assert not shows("Rühmad")
    press("Edasi: sina")
    write("Sinu nimi", "Kai Lepik-Näidis")
    press("Kasuta seda")
    write("Sama paroolifraas uuesti", offered_passphrase())
    press("Loo andmehoidla")
    keep_the_sheet_and_type_a_wrong_group(desk, tmp_path / "leht.pdf")
    read("Uus juhtum tuleb üleandmispaketis.")
    press("Ava saabunud pakett")
    read("Ühtegi üleandmist ei ole veel tulnud")
    assert "Lisa tähelepanek" not in words_on_screen()


def offered_passphrase() -> str:
    told = re.findall(r"^Pakutud paroolifraas: (.+)$", words_on_screen(), re.MULTILINE)
    if told:
        return str(told[0])
    (words,) = re.findall(r"^[a-zõäöüšž]+(?: [a-zõäöüšž]+){4}$", words_on_screen(), re.MULTILINE)
    return str(words)
