# SPDX-License-Identifier: EUPL-1.2
"""What people do in the windows, act by act: each is pressed, written and read by its name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from driving import choose, find, keys, pick, press, press_row, read, write
from PySide6.QtWidgets import QCheckBox

from tests.gui.case_ground import answer_question
from tests.journeys.office import Office

MORE = "Lisa veel: lapse sõnad, sinu arvamus, failid"


def typed(day: date) -> str:
    """Return a day as people type it."""
    return f"{day:%d.%m.%Y}"


# Children and what is noticed


def add_child(
    first_name: str, last_name: str, *, born: date, group: str, place: str = "Rühm"
) -> None:
    """Add a child of a group or class, with homes and guardians left for later."""
    press("Lapsed")
    press("Lisa laps")
    write("Eesnimi", first_name)
    write("Perekonnanimi", last_name)
    write("Sünniaeg", typed(born))
    choose(place, group)
    press("Salvesta laps")
    read(f"{first_name} {last_name}")


def go_to_child(name: str) -> None:
    """Go to a child by the list of children."""
    press("Lapsed")
    press_row(name)
    read(name)


def begin_observation(letters: str, *, area: str, facts: str, child_words: str = "") -> None:
    """Write an observation from anywhere; it is not saved yet."""
    keys("Ctrl+N")
    pick("Kes", letters)
    press(area)
    if child_words:
        press(MORE)
        write("Lapse enda sõnad", child_words)
    write("Mida märkasid", facts)


def note(letters: str, *, area: str, facts: str) -> None:
    """Write an observation from anywhere and save it."""
    begin_observation(letters, area=area, facts=facts)
    press("Salvesta tähelepanek")
    read("Tähelepanek on salvestatud")


# Cases


def open_case(name: str, *, concern: str, reason: str) -> None:
    """Open stage I for a child."""
    go_to_child(name)
    press("Ava juhtum")
    write("Mis teeb muret", concern)
    write("Miks just nüüd", reason)
    press("Ava juhtum", place=-1)
    read("I etapp")


def go_to_case(name: str) -> None:
    """Go to a child's case by the list of cases."""
    press("Juhtumid")
    press_row(name)
    read(name)


def try_something(what: str, *, result: str) -> None:
    """Record what was tried in stage I."""
    press("Lisa abinõu")
    write("Mida tehti", what)
    write("Mis sellest sai", result)
    press("Salvesta")
    read(what)


def ask_for_stage_two(reason: str) -> None:
    """Ask the coordinator to take the case on."""
    press("Küsi II etappi")
    press_row("võimalused on otsas")
    write("Põhjus", reason)
    press("Küsi II etappi", place=-1)
    read("II etapp on küsitud")


def accept_stage_two(reason: str, review: date) -> None:
    """Take the case into stage II as the coordinator."""
    press("Võta II etappi")
    write("Põhjus", reason)
    write("Järgmine vahehindamine", typed(review))
    press("Võta II etappi", place=-1)
    read("Juhtum on II etapis")


def add_goal(goal: str, *, baseline: str, activity: str, who: str) -> None:
    """Set a goal with one activity."""
    press("Lisa eesmärk")
    write("Eesmärk", goal)
    write("Algne olukord", baseline)
    press("Lisa tegevus")
    write("Tegevus või teenus", activity)
    write("Kes teeb", who)
    press("Salvesta eesmärk")
    read(goal)


def hear_voices(*, child: str, parent: str) -> None:
    """Keep the child's and the parents' own words."""
    press("Lisa: Lapse ja vanema arvamus")
    write("Lapse arvamus", child)
    write("Vanema arvamus", parent)
    press("Salvesta", place=-1)
    read(child)


def add_task(title: str, due: date) -> None:
    """Give somebody a task."""
    press("Lisa ülesanne")
    write("Ülesanne", title)
    write("Tähtaeg", typed(due))
    press("Lisa ülesanne", place=-1)
    read(title)


def attach(office: Office, file: Path, title: str) -> None:
    """Attach a file to the case."""
    office.prepare(file)
    press("Lisa manus")
    write("Manuse nimetus", title)
    press("Lisa manus", place=-1)
    read(title)


def approve_plan() -> None:
    """Approve the action plan as the head."""
    press("Kinnita plaan")
    read("Tegevusplaan on kinnitatud")


# Contacts


def write_card(office: Office, folder: Path) -> Path:
    """Write the house's contact card into a folder and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    press("Kontaktid")
    office.prepare(folder)
    press("Salvesta minu kontaktkaart")
    read("Kontaktkaart on kirjutatud")
    return next(folder.glob("*.hopcard"))


def read_card(office: Office, card: Path) -> None:
    """Read another house's card."""
    press("Kontaktid")
    office.prepare(card)
    press("Loe kontaktkaart sisse")
    find(QCheckBox, "Kõik kuus rühma on samad")


def confirm_card() -> None:
    """Note that the control code was compared on the phone and is the same."""
    press("Kõik kuus rühma on samad")
    press("Telefonis")
    press("Kinnita kontakt")
    read("Kontrollkood on võrreldud")


# Between the houses


def decide_to_hand_over(recipient: str, *, reason: str, note_on_basis: str, told: str) -> None:
    """Walk through the four decisions of the wizard that stands open, up to the check."""
    press_row(recipient)
    press("Edasi: sisu")
    read("Läheb kaasa")
    press("Edasi: alus ja teavitamine")
    write("Miks annad juhtumi üle?", reason)
    press("Nõusolek")
    write("Kes ja millal nõusoleku andis?", note_on_basis)
    press("Jah, on teavitatud")
    write("Kuidas ja millal teavitasid?", told)
    press("Edasi: kontroll")
    read("Kokkuvõte, mida saaja loeb")


def seal(office: Office, folder: Path) -> None:
    """Seal the approved package of the wizard that stands open into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    office.prepare(folder)
    answer_question("Sulge pakett")
    press("Sulge pakett")


def sealed_into(office: Office, folder: Path) -> Path:
    """Seal, and return the file once it is written."""
    before = set(folder.glob("*.cdoc2"))
    seal(office, folder)
    read("Fail on kirjutatud")
    (file,) = set(folder.glob("HOP-*.cdoc2")) - before
    return file


def deliver() -> None:
    """Note that the package went by a memory stick."""
    press("Mälupulgal")
    press("Märgi edastatuks")
    read("Edastamine on märgitud")


def bring(office: Office, file: Path) -> None:
    """Bring a file to the inbox."""
    press("Saabunud")
    office.prepare(file)
    press("Vali pakett")


def answer(verb: str, *, label: str, words: str) -> None:
    """Answer the handover that stands open: the verb leads to the words, and then gives them."""
    press(verb)
    write(label, words)
    press(verb)
    read("Vastus on antud")


def write_receipt(office: Office, folder: Path) -> Path:
    """Write the answer into a folder and return its file."""
    folder.mkdir(parents=True, exist_ok=True)
    before = set(folder.glob("*.cdoc2"))
    office.prepare(folder)
    press("Kirjuta kättesaamiskinnitus faili")
    read("Kättesaamiskinnitus on kirjutatud")
    (file,) = set(folder.glob("HOP-*.cdoc2")) - before
    return file
