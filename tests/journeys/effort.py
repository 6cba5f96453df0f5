# SPDX-License-Identifier: EUPL-1.2
"""What the usual tasks cost somebody who has only a keyboard, counted key by key.

Every task begins where the focus stands when its page has opened, and ends when the program says
that it is done. What is typed is as long as people write it; ``TASKS`` are in the order of a case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from driving import read, wait

from tests import worlds
from tests.journeys import acts
from tests.journeys.keyboard import Effort, Keyboard
from tests.journeys.office import Office, is_open, lock

OBSERVATION = "Observation, from the lock screen"
CHILD = "Mari Maasikas"
GOAL = "Mängib kümme minutit teisega"
Task = Callable[[Keyboard], object]

FACTS = (
    "Kattis hommikuringis kõrvad kätega ja läks ukse juurde. "
    "Seisis seal viis minutit, siis tuli minu kõrvale tagasi. "
    "Kui laul lõppes, naeratas ja istus ringi."
)


def observe(hands: Keyboard) -> None:
    """Unlock the house, where the passphrase is asked for, and write an observation."""
    hands.type(worlds.PASSPHRASE)
    hands.enter()
    wait(is_open, "the open house")
    hands.shortcut("Ctrl+N")
    hands.pick("ma")
    hands.type("hommikuring")
    hands.press("Suhtlemine")
    hands.write("Mida märkasid", FACTS)
    hands.shortcut("Ctrl+S")
    read("Tähelepanek on salvestatud")


def open_stage_one(hands: Keyboard) -> None:
    """Open a case on the child's page."""
    hands.press("Ava juhtum")
    hands.type("Väsib mürast ja jääb mängust kõrvale.")
    hands.write("Miks just nüüd", "Kolm nädalat märkamisi, vaikne nurk üksi ei aita.")
    hands.shortcut("Ctrl+S")
    read("I etapp")


def add_measure(hands: Keyboard) -> None:
    """Write down what was tried."""
    hands.press("Lisa abinõu")
    hands.type("Vaikne nurk akna all, kaks korda päevas pärast õue.")
    hands.write("Mis sellest sai", "Rahuneb kümne minutiga.")
    hands.press("Aitas")
    hands.shortcut("Ctrl+S")
    read("Vaikne nurk akna all")


def ask_for_stage_two(hands: Keyboard) -> None:
    """Ask the coordinator to take the case on."""
    hands.press("Küsi II etappi")
    hands.type("Vaikne nurk aitab, aga keel ei arene ja mängu ei tule.")
    hands.press("Rühma võimalused on otsas")
    hands.shortcut("Ctrl+S")
    read("II etapp on küsitud")


def accept(hands: Keyboard) -> None:
    """Take the case into stage II."""
    hands.press("Võta II etappi")
    hands.type("Vajab logopeedi ja ühist plaani.")
    hands.write("Järgmine vahehindamine", "19.1.2027")
    hands.shortcut("Ctrl+S")
    read("Juhtum on II etapis")


def add_goal(hands: Keyboard) -> None:
    """Set a goal with one activity."""
    hands.press("Lisa eesmärk")
    hands.type(GOAL)
    hands.write("Algne olukord", "Mängib üksi, teisi vaatab eemalt.")
    hands.press("Lisa tegevus")
    hands.type("Paarismäng vaikses toas")
    hands.write("Kes teeb", "Piret Näidis")
    hands.shortcut("Ctrl+S")
    read(GOAL)


def talk(hands: Keyboard) -> None:
    """Write down a talk with the family and freeze its paper."""
    hands.press("Koosta vestluse kokkuvõte")
    hands.type("Tahan mängida, aga vaikselt.")
    hands.write("Vanema arvamus", "Kodus on sama, hommikud on rasked.")
    hands.write("Õpetaja kokkuvõte", "Vaikne nurk jääb, kodus proovitakse sama.")
    hands.shortcut("Ctrl+Shift+S")
    read("Vormistatud")


def round_table(hands: Keyboard) -> None:
    """Write the minutes of a round table with one agreement, and freeze their paper."""
    hands.press("Lisa ümarlaud")
    hands.type("Leppida kokku, kuidas müra vähendada.")
    hands.write("Miks laps puudus ja kuidas ta ära kuulati", "Õpetaja rääkis temaga enne.")
    hands.write("Mis teeb muret", "Mari kardab ringi.")
    hands.write("Mis toimib hästi", "Vaikne nurk.")
    hands.press("Lisa kokkulepe")
    hands.type("Küsib kõrvaarsti aja")
    hands.choose("Kes vastutab", "Öie Pähkel")
    hands.write("Mis päevaks", "1.12.2026")
    hands.shortcut("Ctrl+Shift+S")
    read("Küsib kõrvaarsti aja")


def consent(hands: Keyboard) -> None:
    """Record a written consent of today."""
    hands.press("Lisa nõusolek")
    hands.write("Kes andis", "Külli Maasikas")
    hands.shortcut("Ctrl+S")
    read("Kehtib tähtajata")


def assessment(hands: Keyboard) -> None:
    """Record what a specialist assessed."""
    hands.press("Lisa hindamine")
    hands.type("Kõne arengu test, 5‑aastane")
    hands.press("Sisseostetud teenus")
    hands.write("Hindaja nimi ja amet", "Õie Logopeed, Näidis OÜ")
    hands.write("Tulemused", "Sõnavara on eakohasest väiksem, juhist mõistab.")
    hands.shortcut("Ctrl+S")
    read("Õie Logopeed")


def data_point(hands: Keyboard) -> None:
    """Measure a goal on its scale."""
    hands.press("Lisa mõõtmine")
    hands.press("−1")
    hands.shortcut("Ctrl+S")
    read("puudu 3 mõõtmist")


def review(hands: Keyboard) -> None:
    """Review the plan."""
    hands.press("Lisa vahehindamine")
    hands.type("Ema, õpetaja Šeila, logopeed Piret")
    hands.write("Mis toimis", "Paarismäng vaikses toas.")
    hands.press("Jätkame samamoodi")
    hands.shortcut("Ctrl+S")
    read("Ema, õpetaja Šeila")


def notice(hands: Keyboard) -> None:
    """Write a notice of a child in need, and record that it was told by telephone."""
    hands.press("Koosta teade")
    hands.press("Täna", place=-1)
    hands.press("Näita kogu loetelu: Laps")
    hands.press("p 13")
    text = "Neli sinikat vasakul käsivarrel, laps kardab koju minna."
    hands.write("Mida selle punkti all teatad: LasteKS § 34² lg 3 p 13", text)
    hands.shortcut("Ctrl+S")
    read("Koostatud, EI OLE TEATATUD")
    hands.press("Märgi edastatuks")
    hands.write("Kellele", "Kai Lepp")
    hands.shortcut("Ctrl+S")
    read("Teade on edastatud.")


def document(hands: Keyboard) -> None:
    """Fill the summary for the parents from the entries, and finish it."""
    hands.press("Lisa dokument")
    hands.press("Kokkuvõte perele")
    hands.write("Mis saab edasi", "Logopeed kohtub Mariga iga teisipäev.")
    hands.shortcut("Ctrl+Shift+S")
    read("Dokument on vormistatud.")


def close(hands: Keyboard) -> None:
    """Write the final evaluation and close the case, as the head."""
    hands.press("Tee lõpphindamine")
    hands.press("Täitusid")
    hands.write("Mis muutus", "Mängib teistega pool tundi.")
    hands.shortcut("Ctrl+S")
    read("Mängib teistega pool tundi.")
    hands.press("Lõpeta juhtum")
    hands.type("Tuge ei ole enam vaja.")
    hands.shortcut("Ctrl+S")
    read("Juhtum on lõpetatud.")


def at_child() -> None:
    """Begin on the child's page."""
    acts.go_to_child(CHILD)


def at_case() -> None:
    """Begin on the case's page."""
    acts.go_to_case(CHILD)


def at_the_lock() -> None:
    """Begin where the house is locked, as after ten minutes away from the desk."""
    lock()


TASKS: Mapping[str, tuple[str, Callable[[], None], Task]] = {
    OBSERVATION: (worlds.TEACHER, at_the_lock, observe),
    "Opening stage I": (worlds.TEACHER, at_child, open_stage_one),
    "Measure": (worlds.TEACHER, at_case, add_measure),
    "Asking for stage II": (worlds.TEACHER, at_case, ask_for_stage_two),
    "Taking into stage II": (worlds.COORDINATOR, at_case, accept),
    "Goal with one activity": (worlds.COORDINATOR, at_case, add_goal),
    "Record of a talk, to its PDF": (worlds.COORDINATOR, at_case, talk),
    "Minutes of a round table, to their PDF": (worlds.COORDINATOR, at_case, round_table),
    "Consent": (worlds.COORDINATOR, at_case, consent),
    "Assessment": (worlds.COORDINATOR, at_case, assessment),
    "Measurement": (worlds.COORDINATOR, at_case, data_point),
    "Review of the plan": (worlds.COORDINATOR, at_case, review),
    "Notice to child protection, to its telling": (worlds.COORDINATOR, at_child, notice),
    "Summary for the parents, to its PDF": (worlds.COORDINATOR, at_child, document),
    "Final evaluation and closing": (worlds.HEAD, at_case, close),
}


def count(house: Office) -> dict[str, Effort]:
    """Do every task once, in a kindergarten made in the office's empty folder."""
    head = worlds.a_kindergarten(house.folder, worlds.Clock(house.clock.moment))
    worlds.a_child_of(head)
    head.close()
    counted: dict[str, Effort] = {}
    for login in dict.fromkeys(login for login, _, _ in TASKS.values()):
        with house.at_work(login):
            for name, (who, begin, task) in TASKS.items():
                if who == login:
                    begin()
                    hands = Keyboard()
                    task(hands)
                    counted[name] = hands.effort
    return counted


def table(counted: Mapping[str, Effort]) -> str:
    """Return the figures as the table of the README beside this file."""
    head = "| Task | Interactions | Tab, arrows | Letters | Seconds |\n|---|--:|--:|--:|--:|"
    rows = [
        f"| {name} | {it.interactions} | {it.steps} | {it.letters} | {it.seconds:.0f} |"
        for name, it in counted.items()
    ]
    return "\n".join([head, *rows])
