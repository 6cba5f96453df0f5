# SPDX-License-Identifier: EUPL-1.2
"""Run by the system's Python: somebody begins a house in the installed program, by names alone.

    python3 -m tests.packages.window begin PASSPHRASE
    python3 -m tests.packages.window asked
    python3 -m tests.packages.window sheet GROUP
    python3 -m tests.packages.window work PASSPHRASE WORDS

After the first the recovery sheet lies in a file; the second prints which group of it is to be
typed, from 1.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable

from tests.journeys.assistive import Listener

HOUSE, HEAD = "Näidiskool Õunake", "Õie Šmidt-Näidis"


def begin(hands: Listener, passphrase: str) -> None:
    """Answer what the first start asks, and save the recovery sheet where it is offered."""
    hands.press("Alusta oma asutusega")
    hands.press("Kool")
    hands.press("Edasi: asutus")
    hands.write("Asutuse nimi", HOUSE)
    choose(hands, "Vald või linn", "Elva vald")
    hands.write("Klassid", "1. klass")
    hands.press("Edasi: sina")
    hands.write("Sinu nimi", HEAD)
    hands.write("Uus paroolifraas", passphrase)
    hands.write("Sama paroolifraas uuesti", passphrase)
    hands.press("Loo andmehoidla")
    hands.find("Pane taasteleht kindlasse kohta")
    hands.press("Salvesta PDF-ina")
    hands.find("Faili nimi")
    hands.press("Salvesta")
    hands.find("Leht on salvestatud")


def asked(hands: Listener) -> None:
    """Print the number of the group that the program asks for."""
    (number,) = re.findall(r"\d", hands.find("Kirjuta taastelehelt"))
    print(number)  # noqa: T201  the test reads it


def sheet(hands: Listener, group: str) -> None:
    """Prove the sheet, and begin to work."""
    hands.write("Kirjuta taastelehelt", group)
    hands.press("Alusta tööd")
    hands.find("Täna")


def work(hands: Listener, passphrase: str, words: str) -> None:
    """Lock, which starts the program anew, come back, write a child down and what was seen."""
    hands.press("Lukusta")
    hands.write("Paroolifraas", passphrase)
    hands.press("Ava")
    hands.press("Lapsed")
    hands.find("Lisa nimekirjast")  # the page is there: the one before it offers "Lisa lapsed"
    hands.press("Lisa laps")
    hands.write("Eesnimi", "Mari-Liis")
    hands.write("Perekonnanimi", "Näidis")
    hands.write("Sünniaeg", "14.03.2021")
    hands.press("Salvesta laps")
    hands.find("Muuda lapse andmeid")
    hands.press("Lisa tähelepanek")
    hands.write("Mida märkasid", words)
    hands.press("Huvid")
    hands.press("Salvesta tähelepanek")
    hands.find("Tähelepanek on salvestatud")


def choose(hands: Listener, words: str, first: str) -> None:
    """Fold a list out and take the first that it offers: Qt lets only keys choose in one."""
    hands.press(words)
    hands.find(first)
    subprocess.run(["xdotool", "key", "Down", "Return"], check=True)


ACTS: dict[str, Callable[..., None]] = {
    "begin": begin,
    "asked": asked,
    "sheet": sheet,
    "work": work,
}

if __name__ == "__main__":
    ACTS[sys.argv[1]](Listener(), *sys.argv[2:])
