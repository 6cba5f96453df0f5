# SPDX-License-Identifier: EUPL-1.2
"""The invented people and papers of the demo: a kindergarten, a municipality and a child's autumn.

Nobody here exists. Days are given as days before the day of the demo.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

KINDERGARTEN = "Kullerkupukese näidislasteaed"
GROUPS = ("Pihlakate rühm", "Kukeseente rühm")
MUNICIPALITY = "Nõo vald"
DESK = "Näidisvalla heaoluteenistus"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who works: what they are called, what they do, how they log in."""

    name: str
    job_title: str
    login: str
    phone: str = ""
    email: str = ""


HEAD = Person(
    name="Ülle Kõrvits",
    job_title="direktor",
    login="ülle",
    phone="5550 1001",
    email="ulle.korvits@kullerkupp.example",
)
COORDINATOR = Person(
    name="Öie Pähkel",
    job_title="tugiteenuste koordineerija",
    login="öie",
    phone="5550 1002",
    email="oie.pahkel@kullerkupp.example",
)
TEACHER = Person(
    name="Šeila Õunapuu",
    job_title="rühmaõpetaja",
    login="šeila",
    phone="5550 1003",
    email="seila.ounapuu@kullerkupp.example",
)
OTHER_TEACHER = Person(name="Žanna Rästas", job_title="rühmaõpetaja", login="žanna")
CASE_MANAGER = Person(
    name="Kai Lepik-Näidis",
    job_title="juhtumikorraldaja",
    login="kai",
    phone="5550 2001",
    email="kai.lepik@naidisvald.example",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleGuardian:
    """Somebody who raises the child."""

    name: str
    relation: str
    phone: str = ""
    email: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleHome:
    """Where the child lives, by EHAK code, and how much of the time."""

    municipality: str
    address: str
    share: str
    with_whom: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleChild:
    """A child of the kindergarten."""

    first_name: str
    last_name: str
    birth_date: date
    group: str
    home_language: str = "eesti"
    registered: str = "0528"
    homes: tuple[SampleHome, ...] = ()
    guardians: tuple[SampleGuardian, ...] = ()
    siblings: str = ""

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"


JUSS = SampleChild(
    first_name="Juss-Õnnelik",
    last_name="Näidis",
    birth_date=date(2021, 4, 18),
    group=GROUPS[0],
    homes=(
        SampleHome(
            municipality="0528",
            address="Pärnaõie tee 3, Nõo alevik",
            share="esmaspäevast neljapäevani",
            with_whom="ema ja väike õde",
        ),
        SampleHome(
            municipality="0796",
            address="Kõrkja 8, Kõrveküla alevik",
            share="reedest pühapäevani",
            with_whom="isa ja vanaema",
        ),
    ),
    guardians=(
        SampleGuardian(
            name="Külli Näidis",
            relation="ema",
            phone="5550 3001",
            email="kulli@naidis.example",
            language="eesti",
        ),
        SampleGuardian(
            name="Andrei Žukov-Näidis",
            relation="isa",
            phone="5550 3002",
            language="vene ja eesti",
        ),
    ),
    siblings="Õde Mirjam, kaheaastane, käib sama lasteaia sõimerühmas.",
)

OTHERS = (
    SampleChild(
        first_name="Mirjam",
        last_name="Näidis",
        birth_date=date(2024, 2, 9),
        group=GROUPS[1],
    ),
    SampleChild(
        first_name="Lisandra",
        last_name="Õismaa",
        birth_date=date(2020, 11, 30),
        group=GROUPS[0],
    ),
    SampleChild(
        first_name="Tõnis-Jaak",
        last_name="Väljaots",
        birth_date=date(2021, 8, 3),
        group=GROUPS[0],
    ),
    SampleChild(
        first_name="Milana",
        last_name="Šutova",
        birth_date=date(2022, 1, 21),
        group=GROUPS[1],
        home_language="vene",
        registered="0796",
    ),
    SampleChild(
        first_name="Kaur",
        last_name="Müürsepp",
        birth_date=date(2020, 6, 14),
        group=GROUPS[0],
        registered="0793",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleObservation:
    """Something that was noticed, so many days before the demo."""

    days_ago: int
    area: str
    situation: str
    facts: str
    child_words: str = ""
    judgement: str = ""
    what_helped: str = ""
    strengths: str = ""


FIRST = SampleObservation(
    days_ago=63,
    area="Suhtlemine",
    situation="hommikuring",
    facts=(
        "Hommikuringis läks Juss teistest eemale, kattis kõrvad kätega ja seisis umbes viis "
        "minutit akna all. Kui ring lõppes, tuli ise tagasi."
    ),
    child_words="„Siin on liiga vali.”",
    judgement="Tundub, et mitme lapse korraga rääkimine väsitab teda.",
    what_helped="Koht ukse juures ja vaiksem hääl.",
    strengths="Tuleb ise tagasi, kui on rahunenud.",
)
LATER = (
    SampleObservation(
        days_ago=56,
        area="Mäng",
        situation="vabamäng õues",
        facts=(
            "Ehitas liivakastis üksi teed. Kui teine laps pakkus ämbrit, lükkas ämbri ümber ja "
            "läks aia äärde. Seisis seal kümme minutit, selg teiste poole."
        ),
        judgement="Äkiline uus mängija võis tulla ootamatult.",
    ),
    SampleObservation(
        days_ago=49,
        area="Kõne",
        situation="kahekesi raamatut vaadates",
        facts="Nimetas pildilt viis looma, kolm neist kahesõnalise lausega: „koer magab”.",
        what_helped="Kahekesi vaikses nurgas.",
        strengths="Räägib loomadest meelsasti ja palju.",
    ),
    SampleObservation(
        days_ago=38,
        area="Eneseregulatsioon",
        situation="enne lõunat",
        facts="Vajas enne söömaminekut kaht meeldetuletust. Pildikaart aitas teise korraga.",
        what_helped="Pildikaart kapi uksel.",
    ),
)

CONCERN = "Suures rühmas väsib mürast, läheb eemale ja lükkab, kui keegi ootamatult juurde tuleb."
OPENING_REASON = "Kolme nädala jooksul neli sarnast tähelepanekut eri olukordades."


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleMeasure:
    """What was tried or talked over in stage I."""

    days_ago: int
    button: str
    asked: str
    what: str
    result: str
    helped: str = ""


MEASURES = (
    SampleMeasure(
        days_ago=45,
        button="Lisa abinõu",
        asked="Mida tehti",
        what="Päevakava pildid kapi uksel ja kellaga hoiatus viis minutit enne üleminekut.",
        result="Kolmel päeval viiest läks üle ilma nututa.",
        helped="Aitas osaliselt",
    ),
    SampleMeasure(
        days_ago=40,
        button="Märgi vestlus vanemaga",
        asked="Millest räägiti",
        what=(
            "Rääkisime emaga hommikustest lahkumistest ja sellest, mida kodus märgatakse. "
            "Isa osales telefonis."
        ),
        result="Leppisime kokku lühikese hüvastijätu ja sama pildikava mõlemas kodus.",
    ),
)
ASK_REASON = "Rühma vahenditega on kuue nädalaga muutus väike. Palun hinnata kõnet ja tajumist."
ACCEPT_REASON = "Võtan juhtumi II etappi: vaja on logopeedi ja eripedagoogi hinnangut."

GOAL = "Juss palub abi sõnaga, mitte ei lükka"
OBSTACLES = "Müra suures rühmas; üleminekud, millest ei ole ette teada antud."
BASELINE = "Septembris lükkas keskmiselt neli korda päevas, abi palus kord nädalas."
SCALE = (
    "Lükkab sagedamini kui neli korda päevas",
    "Lükkab kuni neli korda päevas",
    "Palub abi vähemalt kord päevas, kui täiskasvanu on kõrval",
    "Palub abi ise, lükkab kuni kord päevas",
    "Palub abi ise ka õues ja ei lükka",
)
SCALE_LABELS = (
    "−2: palju vähem kui loodetud",
    "−1: vähem kui loodetud",
    "0: loodetud tulemus",
    "+1: rohkem kui loodetud",
    "+2: palju rohkem kui loodetud",
)
ACTIVITIES = (
    ("Abipalumise kaart ja selle harjutamine väikeses rühmas", "Öie Pähkel", "2 korda nädalas"),
    ("Kell ja pildid enne iga üleminekut", "Šeila Õunapuu", "iga päev"),
)
SECOND_GOAL = "Juss jutustab loo kolme lausega"
SECOND_BASELINE = "Kahesõnalised laused, tuttaval teemal."
SECOND_ACTIVITY = ("Logopeedi tund", "logopeed Pille Pärnõis", "kord nädalas 30 minutit")

TASKS = ("Kutsu mõlemad vanemad ümarlauale", "Palu logopeedilt kirjalik kokkuvõte")


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePoint:
    """Where the first goal stood, so many days before the demo."""

    days_ago: int
    step: str
    note: str = ""


POINTS = (
    SamplePoint(days_ago=13, step="−2", note="Esimene nädal. Kaart ununes tuppa."),
    SamplePoint(days_ago=12, step="−1"),
    SamplePoint(days_ago=10, step="−1", note="Kaart oli kaasas, täiskasvanu tuletas meelde."),
    SamplePoint(days_ago=8, step="0", note="Palus abi kaks korda."),
    SamplePoint(days_ago=7, step="0"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAgreement:
    """What the round table agreed on: what, who sees to it, by when, and who does it."""

    what: str
    owner: str
    days: int
    who: str = ""


TABLE_PLACE = "Kullerkupu saal"
TABLE = {
    "Eesmärk": "Leppida kokku, kuidas vähendada müra ja kuidas mõlemad kodud päevakava hoiavad.",
    "Miks laps puudus ja kuidas ta ära kuulati": (
        "Õpetaja rääkis Jussiga eelmisel päeval: „Ma tahan, et küsitakse enne.”"
    ),
    "Mis teeb muret": "Suur rühm on vali; nädalavahetusel magab halvasti.",
    "Mis toimib hästi": "Abipalumise kaart, vaikne nurk, hoiatus enne üleminekut.",
    "Mis peab juhtuma": "Sama päevakava mõlemas kodus; perenõustaja abi.",
    "Eriarvamused": "Isa ei pea kuulmise uurimist vajalikuks.",
    "Kes protokolli näevad": "Osalejad ja logopeed",
}
AGREEMENTS = (
    SampleAgreement(what="Küsib kõrvaarsti aja", owner="Öie Pähkel", days=5, who="ema"),
    SampleAgreement(what="Teeb abipalumise kaardi ka õue jaoks", owner="Šeila Õunapuu", days=4),
)
REVIEWERS = "Ema, isa telefonis, õpetaja Šeila, logopeed Pille"
WORKED = "Abipalumise kaart on alati käes. Hoiatus enne üleminekut rahustab."
DID_NOT_WORK = "Õues kaart kaob. Kahe kodu päevarütm on ikka erinev."
SOUGHT = "pildikaart"
FAMILY_FORM = "Kokkuvõte perele"
AT_HOME = "Pange pildikava külmkapi uksele. Öelge viis minutit ette, mis järgmiseks tuleb."

NOTICE = {
    "Mida selle punkti all teatad: LasteKS § 34² lg 3 p 1": "Kaur Müürsepp, Pihlakate rühm.",
    "Lapse enda sõnad": "„Meil ei ole kodus süüa.”",
    "Mida asutuses on juba tehtud": "Andsin lapsele süüa. Rääkisin direktoriga kell 9.10.",
}
IN_NEED = OTHERS[-1]

CHILD_VOICE = "„Ma tahan, et Marten küsiks enne. Siis ma annan kopa.”"
PARENT_VOICE = (
    "Ema: kodus on õhtuti rahulikum, kui pildikava on seinal. "
    "Isa: nädalavahetustel magab halvasti, vajame nõu ka mujalt kui lasteaiast."
)
NEED = {
    "Pere ja lähedased": "Kaks kodu, vanemad teevad koostööd. Vanaema toetab nädalavahetustel.",
    "Kodu ja elukeskkond": "Mõlemas kodus oma voodi; Kõrvekülas jagab tuba vanaemaga.",
    "Tervis ja toimetulek iseendaga": "Perearst suunas kõrvaarstile, aeg on jaanuaris.",
    "Õppimine ja toimetulek": "Käib lasteaias täiskohaga, puudub harva.",
    "Mis takistab": "Kahe kodu vahel erinev päevarütm; logopeedi aeg ainult kord nädalas.",
    "Mis toetab": "Loomahuvi, hea mälu, hoolivad vanemad, väike mängurühm.",
}
HANDOVER_REASON = (
    "Vaja on perenõustamist ja kahe kodu tuge, mida lasteaed ise ei paku. Palume juhtumikorraldust."
)
CARER_NOTE = "Ema ja isaga räägitud ümarlaual, mõlemad on nõus ja ootavad kõnet."
BASIS_NOTE = "Mõlema vanema kirjalik nõusolek juhtumi toimikus."
ACCEPT_WORDS = "Võtan juhtumi vastu. Helistan mõlemale vanemale sel nädalal."
LETTER_TITLE = "Logopeedi kokkuvõte"
DRAWING_TITLE = "Jussi joonistus: minu kaks kodu"


def letter(fonts: Path, day: date) -> bytes:
    """Return the speech therapist's letter as a PDF of one page."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Letter", str(fonts / "Inter_400Regular.ttf")))
    file = BytesIO()
    page = Canvas(file, pagesize=A4, initialFontName="Letter")
    page.setTitle(LETTER_TITLE)
    lines = (
        LETTER_TITLE,
        f"{day:%d.%m.%Y}",
        "",
        f"Laps: {JUSS.name}",
        "Mõistab kaheosalisi korraldusi, lause pikkus on kaks kuni kolm sõna.",
        "Häälikuseade on eakohane, š ja ž alles kujunemas.",
        "Soovitan tunde kord nädalas ja pildituge nii lasteaias kui ka mõlemas kodus.",
        "",
        "Pille Pärnõis, logopeed",
    )
    for number, line in enumerate(lines):
        page.setFont("Letter", 16 if number == 0 else 11)
        page.drawString(72, 760 - 22 * number, line)
    page.save()
    return file.getvalue()


def drawing() -> bytes:
    """Return a child's drawing of two houses as PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF
    from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPen, QPolygonF

    picture = QImage(640, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("#fffdf5"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for left, wall, roof in ((60, "#f2c14e", "#a8201a"), (380, "#8cc4f5", "#1b6b3a")):
        painter.setPen(QPen(QColor("#1a2330"), 4))
        painter.setBrush(QColor(wall))
        painter.drawRect(QRectF(left, 180, 190, 150))
        painter.setBrush(QColor(roof))
        corners = ((left - 20, 180), (left + 95, 90), (left + 210, 180))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.setBrush(QColor("#fffdf5"))
        painter.drawRect(QRectF(left + 70, 250, 50, 80))
    painter.setBrush(QColor("#ffd166"))
    painter.drawEllipse(QRectF(290, 20, 70, 70))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
