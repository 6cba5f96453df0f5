# SPDX-License-Identifier: EUPL-1.2
"""Run by the system's Python: somebody begins a house in the installed program, by names alone.

    python3 window.py begin PASSPHRASE
    python3 window.py sheet GROUP
    python3 window.py work PASSPHRASE WORDS

Between the first two the recovery sheet has been saved, and its group is read from the file.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "journeys"))

from assistive import Listener  # the same hands as in the journey

HOUSE, HEAD = "Näidislasteaed Õunake", "Õie Šmidt-Näidis"


def begin(hands: Listener, passphrase: str) -> None:
    """Answer what the first start asks, and save the recovery sheet where it is offered."""
    hands.press("Alusta oma asutusega")
    hands.press("Lasteaed")
    hands.press("Edasi: asutus")
    hands.write("Asutuse nimi", HOUSE)
    choose_first(hands, "Vald või linn")
    hands.write("Rühmad", "Žilletid")
    hands.press("Edasi: sina")
    hands.write("Sinu nimi", HEAD)
    hands.write("Uus paroolifraas", passphrase)
    hands.write("Sama paroolifraas uuesti", passphrase)
    hands.press("Loo andmehoidla")
    hands.find("Pane taasteleht kindlasse kohta")
    hands.press("Salvesta PDF-ina")
    hands.press("Salvesta")
    hands.find("Leht on salvestatud")


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
    hands.press("Lisa laps")
    hands.write("Eesnimi", "Mari-Liis")
    hands.write("Perekonnanimi", "Näidis")
    hands.write("Sünniaeg", "14.03.2021")
    hands.press("Salvesta laps")
    hands.find("Muuda lapse andmeid")
    hands.press("Lisa tähelepanek")
    hands.write("Mida märkasid", words)
    hands.press("Mäng")
    hands.press("Salvesta tähelepanek")
    hands.find("Tähelepanek on salvestatud")


def choose_first(hands: Listener, words: str) -> None:
    """Put the cursor into a list that folds out and take what comes next in it."""
    hands.focus(words)
    subprocess.run(["xdotool", "key", "Down"], check=True)


if __name__ == "__main__":
    {"begin": begin, "sheet": sheet, "work": work}[sys.argv[1]](Listener(), *sys.argv[2:])
