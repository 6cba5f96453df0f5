# SPDX-License-Identifier: EUPL-1.2
"""The stories that begin: children who were noticed, and children in stage I.

A story yields how many days before today its next act is; the acts of all stories are played in
the order of their days. The children exist nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from hop_desktop.app.practice.ground import NEXT_MUNICIPALITY, Ground
from hop_desktop.domain.cases import Helped, MeasureKind
from hop_desktop.domain.children import Custody, Guardian, Home
from hop_desktop.domain.observations import Area


def doing_well(ground: Ground) -> Iterator[int]:
    """Lisandra: one observation of something that went well."""
    yield 65
    child = ground.add("Lisandra Õismaa", 5.6)
    yield 12
    ground.noticed(
        child,
        Area.MUSIC,
        "Õpetas kahele väiksemale lapsele laulu sõnad ja plaksutas rütmi ette.",
        situation="vabamäng toas",
        strengths="Õpetab teisi kannatlikult.",
    )


def newly_come(ground: Ground) -> Iterator[int]:
    """Mirjam and Oskar-Jürgen: nothing was noticed yet."""
    yield 65
    ground.add("Mirjam Näidis", 3.1, 1)
    ground.add("Oskar-Jürgen Põldmäe", 3.4, 1)


def noticed_three_times(ground: Ground) -> Iterator[int]:
    """Tõnis-Jaak: three observations within a month, and no case yet."""
    yield 65
    child = ground.add("Tõnis-Jaak Väljaots", 4.7)
    yield 24
    ground.noticed(
        child,
        Area.SELF_REGULATION,
        "Kui joonistamine lõppes, viskas pliiatsid maha ja nuttis umbes kümme minutit.",
        situation="üleminek õueminekule",
        child_words="„Ma ei ole veel valmis!”",
        what_helped="Õpetaja istus kõrval ja ootas.",
    )
    yield 15
    ground.noticed(
        child,
        Area.SELF_REGULATION,
        "Keeldus riidesse minemast, peitis end kapi taha. Tuli välja, kui teised olid läinud.",
        situation="enne õueminekut",
    )
    yield 5
    ground.noticed(
        child,
        Area.SOCIAL,
        "Lükkas kaaslase klotsitorni ümber, kui mäng pidi lõppema. Aitas hiljem koristada.",
        situation="mängu lõpetamine",
        judgement="Tundub, et üleminekud tulevad talle liiga äkki.",
        strengths="Heastab ise, kui on rahunenud.",
    )


def in_stage_one(ground: Ground) -> Iterator[int]:
    """Milana: stage I, the family speaks Russian at home, soon to be looked at again."""
    yield 65
    child = ground.add(
        "Milana Šutova",
        4.2,
        home_language="vene",
        registered_municipality=NEXT_MUNICIPALITY,
        homes=(Home(municipality=NEXT_MUNICIPALITY, address="Väljamõeldud 8–2"),),
        guardians=(
            Guardian(
                name="Ljubov Šutova",
                relation="ema",
                custody=Custody.SOLE,
                phone="5550 3003",
                language="vene",
            ),
        ),
    )
    yield 40
    ground.noticed(
        child,
        Area.SPEECH,
        "Vastab õpetajale pilguga või žestiga. Nukuga räägib vene keeles pikki lauseid.",
        situation="hommikuring",
        strengths="Jätab laulude sõnad kiiresti meelde.",
    )
    yield 31
    ground.noticed(
        child,
        Area.PLAY,
        "Mängib teiste kõrval. Kui keegi midagi küsib, läheb teise kohta.",
        situation="vabamäng",
    )
    case = ground.opened(
        child, "Ei räägi rühmas eesti keeles ja jääb ühismängust kõrvale.", review_in=35
    )
    yield 26
    ground.tried(
        case,
        "Mängupaar Lisandraga iga päev kümme minutit, pildikaardid mängusõnadega.",
        "Ütles esimese nädala lõpuks kolm sõna ise.",
        Helped.YES,
    )
    yield 19
    ground.tried(
        case,
        "Rääkisime emaga kodustest mängudest ja sellest, mis keeles loetakse õhtujuttu.",
        "Ema toob rühma kaks lemmikraamatut; loeme neid mõlemas keeles.",
        kind=MeasureKind.PARENT_TALK,
    )


def stage_two_asked(ground: Ground) -> Iterator[int]:
    """Kaur-Mihkel: the teacher has asked for stage II, the coordinator has not answered."""
    yield 65
    child = ground.add("Kaur-Mihkel Müürsepp", 6.1)
    yield 58
    ground.noticed(
        child,
        Area.ATTENTION,
        "Tõusis viie minuti jooksul laua tagant seitse korda. Tööleht jäi pooleli.",
        situation="lauategevus",
    )
    yield 50
    ground.noticed(
        child,
        Area.MATHEMATICS,
        "Loendas nööpe viieni ja alustas otsast. Täiskasvanu sõrme järgi loendas kümneni.",
        situation="mäng poega",
        what_helped="Loendamine koos, sõrmega näidates.",
        strengths="Ehitab klotsidest keerulisi masinaid.",
    )
    case = ground.opened(
        child, "Ei püsi tegevuses ja jääb koolivalmiduse ülesannetes maha.", review_in=55
    )
    yield 43
    ground.tried(case, "Lühikesed ülesanded, vahel liikumispaus.", "Püsis kuni kaheksa minutit.")
    yield 22
    ground.tried(
        case,
        "Liivakell laual ja töö kahekesi õpetajaga.",
        "Kahekesi valmis pool lehte, rühmas mitte.",
        Helped.NO,
    )
    yield 4
    ground.asked(case)


NOTICING = (doing_well, newly_come, noticed_three_times, in_stage_one, stage_two_asked)
