# SPDX-License-Identifier: EUPL-1.2
"""Acts around what is noticed: written with others and their source, read, closed, begun again."""

from __future__ import annotations

from dataclasses import dataclass

from driving import keys, pick, press, press_row, read, write

from tests.journeys import acts

SAVE = "Salvesta tähelepanek"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """Who told the author, in the words of the form's choice; the name may stay unknown."""

    source: str
    name: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """An observation with everything that may belong to it; ``others`` are letters and a role."""

    child: str
    area: str
    facts: str
    situation: str = ""
    helped: str = ""
    child_words: str = ""
    judgement: str = ""
    strengths: str = ""
    told_whom: str = ""
    others: tuple[tuple[str, str], ...] = ()
    tip: Tip | None = None
    danger: bool = False


def notice(noticed: Noticed) -> None:
    """Write an observation from anywhere, with everything that belongs to it, and save it."""
    begin(noticed)
    press(SAVE)
    read("Tähelepanek on salvestatud")


def begin(noticed: Noticed) -> None:
    """Write an observation from anywhere, with what stands behind "Lisa veel"; nothing is saved."""
    keys("Ctrl+N")
    pick("Kes", noticed.child)
    _write_some({"Olukord": noticed.situation})
    press(noticed.area)
    write("Mida märkasid", noticed.facts)
    _write_some({"Mis aitas": noticed.helped})
    if noticed.danger:
        press("Laps võib olla hädaohus")
        read("Hädaohus laps: helista 112")
    press(acts.MORE)
    _write_some(
        {
            "Lapse enda sõnad": noticed.child_words,
            "Sinu arvamus": noticed.judgement,
            "Lapse tugevused": noticed.strengths,
            "Kellele rääkisid": noticed.told_whom,
        }
    )
    for letters, role in noticed.others:
        link_child(letters, role)
    if noticed.tip is not None:
        name_source(noticed.tip)


def link_child(letters: str, role: str) -> None:
    """Add another child by some letters of the name, with its part in what was noticed."""
    press("Lisa teine laps")
    pick("Teine laps", letters, place=-1)
    press(role, place=-1)


def name_source(tip: Tip) -> None:
    """Say where it is known from, and from whom."""
    press(tip.source)
    _write_some({"Kes rääkis": tip.name, "Tema telefon või e‑post": tip.contact})


def _write_some(texts: dict[str, str]) -> None:
    for label, text in texts.items():
        if text:
            write(label, text)


def read_unread(facts: str) -> None:
    """Read an observation that waits on the page of today."""
    press("Täna")
    read("Lugemata tähelepanekud")
    press_row(facts[:20])
    read(facts)


def close_observation(note: str) -> None:
    """Close the observation that is on the screen, with a word on what was done."""
    press("Lõpeta tähelepanek")
    write("Mida tehti", note)
    press("Lõpeta tähelepanek", place=-1)
    read("Tähelepanek on lõpetatud.")


def reopen_observation() -> None:
    """Open a closed observation again."""
    press("Ava uuesti")
    read("Lõpetamata")


def see_what_became(facts: str, note: str) -> None:
    """Find an own observation among all of them, and read what became of it."""
    press("Täna")
    press("Kõik minu tähelepanekud")
    press_row(facts[:20], "Lõpetatud")
    read(note)
