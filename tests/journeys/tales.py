# SPDX-License-Identifier: EUPL-1.2
"""The words of two children's years, one in a kindergarten and one in a school."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from hop_desktop.app.session import Session
from tests import worlds
from tests.journeys.following import Aim, Assessed
from tests.journeys.noticing import Noticed, Tip

# What is the same in both houses.
TIP_FROM, TIP_CONTACT = "Ljubov Žukova, naabri ema", "5550 9009"
READ_AND_DONE = "Rääkisin õpetajaga, vaatame nädala pärast uuesti."
TALKED = "Ema räägib kodus sama; lepime kokku vaikse nurga."
TOLD_HOW = "Räägiti koduteel, ema oli nõus."
GO_ON = "Vaikne nurk aitab pooltel päevadel, proovime veel."
ASK = "Abinõud aitavad vähe, keel ei arene."
NOT_YET = "Proovi enne kahe nädala jooksul pildikaarte ja küsi siis uuesti."
ASK_AGAIN = "Pildikaardid aitasid, aga kõne ei edene ikka."
ACCEPT = "Vaja on logopeedi ja ühist plaani."
CHILD_VOICE = "„Ma tahan, et keegi ütleks, mis järgmiseks tuleb.”"
PARENT_VOICE = "Ema: kodus on rahulikum, kui päevakava on seinal."
DIFFERING = "Isa: mina muret ei näe, poiss on lihtsalt väsinud."
PURPOSE = "Leppida kokku, kuidas müra vähendada."
TASK_OF_MOTHER, TASK_OF_HOUSE = "Küsib kõrvaarsti aja", "Teeb päevakava pildid kapiuksele"
LEVEL_GROUND = "Koordineerija ettepanek 20.01.2027"
RECOMMENDED = "Tõhustatud tugi, logopeed kaks korda nädalas."
WORKED, DID_NOT = "Pildikaardid ja kelluke.", "Paarismäng saali müras."
RESULT, ONWARD = "Palub abi sõnadega, läheb üle nututa.", "Päevakava pildid jäävad kapiuksele."
CLOSED_WHY, REOPENED_WHY = "Tuge ei ole enam vaja.", "Pärast vaheaega lükkab jälle."


@dataclass(frozen=True, slots=True, kw_only=True)
class Tale:
    """A house, its child with two others, and what is said about it."""

    found: Callable[[Path, worlds.Clock], Session]
    place: str
    group: str
    first_name: str
    last_name: str
    born: date
    noticed: Noticed
    measure: str
    assessed: Assessed
    aim: Aim
    enclosure: str
    head_closes: bool

    @property
    def name(self) -> str:
        """The child's whole name."""
        return f"{self.first_name} {self.last_name}"


WITNESS, INVOLVED = ("Säde", "Mägi"), ("Ülo", "Žilin")

KINDERGARTEN = Tale(
    found=worlds.a_kindergarten,
    place="Rühm",
    group=worlds.GROUPS[0],
    first_name="Jürgen-Õnne",
    last_name="Kõivupuu",
    born=date(2021, 4, 18),
    noticed=Noticed(
        child="Jür",
        area="Suhtlemine",
        facts="Lükkas õuealal Ülot ja nuttis kümme minutit žalusii taga.",
        situation="õueminek",
        helped="Vaikne nurk akna all",
        child_words="Ma ei kuulnud, et ta tuleb!",
        judgement="Ootamatu puudutus ehmatab teda.",
        strengths="Lohutas pärast väiksemat last.",
        told_whom="Emale samal õhtul",
        others=(("Ülo", "Oli asjaosaline"), ("Säde", "Nägi pealt")),
        tip=Tip(source="Lapsevanem", name=TIP_FROM, contact=TIP_CONTACT),
    ),
    measure="Vaikne nurk akna all pärast õueminekut",
    assessed=Assessed(
        instrument="Kõne arengu test, 5‑aastane",
        source="Sisseostetud teenus",
        by="Õie Logopeed, Näidis OÜ",
        results="Mõistab kahesõnalist juhist, lausung on lühike.",
        recommendation="Logopeed kaks korda nädalas.",
    ),
    aim=Aim(
        goal="Palub abi sõnaga, mitte ei lükka",
        baseline="Lükkab neli korda päevas",
        obstacles="Müra ja ootamatu puudutus",
        scale=("ei palu", "näitab käega", "ütleb ühe sõna", "ütleb kaks sõna", "jutustab"),
        activities=(
            ("Abipalumise kaart", "rühmaõpetaja", "iga päev"),
            ("Paarismäng vaikses toas", "logopeed", "2 × nädalas"),
        ),
    ),
    enclosure="Individuaalne arenduskava",
    head_closes=True,
)

SCHOOL = replace(
    KINDERGARTEN,
    found=worlds.a_school,
    place="Klass",
    group=worlds.CLASSES[0],
    first_name="Mirjam-Ööbik",
    last_name="Šults",
    born=date(2019, 9, 3),
    noticed=Noticed(
        child="Mir",
        area="Tähelepanu ja mälu",
        facts="Lahkus žürii ees lugemise ajal klassist ja istus riidehoius.",
        situation="eesti keele tund",
        helped="Lühem tekst ja rida joonlauaga",
        child_words="Tähed hüppavad.",
        judgement="Lugemine väsitab, mitte tüdimus.",
        strengths="Jutustab peast väga hästi.",
        told_whom="Isale telefonis",
        others=(("Ülo", "Oli asjaosaline"), ("Säde", "Nägi pealt")),
        tip=Tip(source="Kolleeg"),
    ),
    measure="Tekst kahes osas, joonlaud rea all",
    assessed=Assessed(
        instrument="Lugemisvilumuse hindamine, 1. klass",
        source="Oma majast",
        by="Piret Näidis, logopeed",
        results="Loeb 14 sõna minutis, mõistab kuuldut hästi.",
        recommendation="Häälikuanalüüs neli korda nädalas.",
    ),
    aim=Aim(
        goal="Loeb lühikese jutu ise lõpuni",
        baseline="Loeb kaks rida ja jätab pooleli",
        obstacles="Täheread segunevad",
        scale=("ei loe", "loeb rea", "loeb lõigu", "loeb poole jutu", "loeb jutu"),
        activities=(
            ("Häälikuanalüüs", "logopeed", "4 × nädalas"),
            ("Paarislugemine", "klassijuhataja", "iga päev"),
        ),
    ),
    enclosure="Individuaalse arengu jälgimise kaart",
    head_closes=False,
)
