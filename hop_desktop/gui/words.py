# SPDX-License-Identifier: EUPL-1.2
"""The field's values in the words of the interface, and dates as people write them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from hop_desktop.domain.cases import CaseStatus, Helped, MeasureKind, Move, Stage
from hop_desktop.domain.children import Custody
from hop_desktop.domain.contacts import ConfirmedBy
from hop_desktop.domain.finding import Kind
from hop_desktop.domain.handovers import (
    Basis,
    CarerInformed,
    Delivery,
    Handover,
    HandoverState,
    Incoming,
    IncomingState,
    Part,
)
from hop_desktop.domain.institution import TARTU_COUNTY, Place, Workplace
from hop_desktop.domain.observations import Area, ChildRole, Source
from hop_desktop.domain.staff import Role
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.gui import plurals

translate = QCoreApplication.translate
KILO = 1024  # as the documents count, Windows shows and the limits are set
# Not the system's: those of an Estonian computer are Estonian in an English window too.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
NUMERALS = {Stage.ONE: "I", Stage.TWO: "II", Stage.THREE: "III"}


def day(value: date | None) -> str:
    """Return a day as 15.10.2026, or 15 Oct 2026 in English; nothing for no day."""
    if value is None:
        return ""
    if QLocale().language() == QLocale.Language.English:
        return f"{value.day} {MONTHS[value.month - 1][:3]} {value.year}"
    return f"{value:%d.%m.%Y}"


def moment(value: datetime | None) -> str:
    """Return a local day and time, 15.10.2026 14.02."""
    if value is None:
        return ""
    local = value.astimezone()
    return f"{day(local.date())} {clock(local)}"


def clock(value: datetime) -> str:
    """Return a local time of day: 14.02 in Estonian, else 14:02."""
    estonian = QLocale().language() == QLocale.Language.Estonian
    return f"{value.astimezone():%H.%M}" if estonian else f"{value.astimezone():%H:%M}"


def size(count: int) -> str:
    """Return a number of bytes as people read it: 12 kB, 1,2 MB, or 1.2 MB in English."""
    kilobytes = max(1, round(count / KILO))
    if kilobytes < KILO:
        return translate("Words", "{number}\u00a0kB").format(number=kilobytes)
    megabytes = count / KILO**2
    digits = 1 if megabytes < 10 else 0  # noqa: PLR2004  above ten a tenth says nothing
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    number = locale.toString(megabytes, "f", digits)
    return translate("Words", "{number}\u00a0MB").format(number=number)


def municipality(ehak: str) -> str:
    """Return a municipality's name by its EHAK code; the text itself when it is no code."""
    return TARTU_COUNTY.get(ehak, ehak)


def stage(value: Stage) -> str:
    """Return "II etapp"."""
    return translate("Words", "{numeral} etapp").format(numeral=NUMERALS[value])


def stage_name(value: Stage, place: Place = Place.KINDERGARTEN) -> str:
    """Return what is done in a stage."""
    first = (
        translate("Words", "Märkamine ja tugi rühmas")
        if place is Place.KINDERGARTEN
        else translate("Words", "Märkamine ja tugi klassis")
    )
    return {
        Stage.ONE: first,
        Stage.TWO: translate("Words", "Tugi asutuses"),
        Stage.THREE: translate("Words", "Tugi vallas või linnas"),
    }[value]


def age(years_months: tuple[int, int]) -> str:
    """Return "5 a 3 k"."""
    return plurals.age(*years_months)


def role(value: Role, titles: RoleTitles, place: Place | None = None) -> str:
    """Return what the house calls a role at a child's place; else what is usual there."""
    return titles.of(value, place) or usual_role(value, titles.place_of(place))


def role_inside(value: Role, titles: RoleTitles, place: Place | None = None) -> str:
    """Return a role's title as it stands inside a sentence: HEVKO stays, Juht becomes juht."""
    title = role(value, titles, place)
    abbreviated = len(title) > 1 and not title[1].islower()
    return title if abbreviated else title[:1].lower() + title[1:]


def opened(sentence: str) -> str:
    """Return a sentence that begins with a capital, whatever was filled into its beginning."""
    return sentence[:1].upper() + sentence[1:]


def usual_role(value: Role, place: Place | None) -> str:
    """Return a role's usual title in a kindergarten, in a school, or for both."""
    teacher = {
        Place.KINDERGARTEN: translate("Words", "Rühmaõpetaja"),
        Place.SCHOOL: translate("Words", "Klassijuhataja"),
        None: translate("Words", "Rühmaõpetaja või klassijuhataja"),
    }
    coordinator = {
        Place.KINDERGARTEN: translate("Words", "Tugiteenuste koordineerija"),
        Place.SCHOOL: translate("Words", "HEVKO"),
        None: translate("Words", "Tugiteenuste koordineerija või HEVKO"),
    }
    return {
        Role.TEACHER: teacher[place],
        Role.SPECIALIST: translate("Words", "Tugispetsialist"),
        Role.COORDINATOR: coordinator[place],
        Role.HEAD: translate("Words", "Juht"),
        Role.CASE_MANAGER: translate("Words", "Juhtumikorraldaja"),
        Role.NETWORK_LEAD: translate("Words", "Võrgustiku eestvedaja"),
    }[value]


def readers(titles: RoleTitles, place: Place | None = None) -> str:
    """Return who of the house may read what is written about a case."""
    if titles.workplace is Workplace.DESK:
        return translate("Words", "Sinu asutuse juhtumikorraldajad.")
    return translate(
        "Words", "Selle lapse õpetajad, juhtumis osalejad, {coordinator} ja {head}."
    ).format(
        coordinator=role_inside(Role.COORDINATOR, titles, place),
        head=role_inside(Role.HEAD, titles, place),
    )


def workplace(value: Workplace) -> str:
    """Return the kind of a house."""
    return {
        Workplace.KINDERGARTEN: translate("Words", "Lasteaed"),
        Workplace.SCHOOL: translate("Words", "Kool"),
        Workplace.JOINT: translate("Words", "Lasteaed ja kool"),
        Workplace.DESK: translate("Words", "Valla või linna juhtumikorraldus"),
    }[value]


def groups(value: Workplace) -> str:
    """Return what the groups of a house are called together."""
    if value is Workplace.KINDERGARTEN:
        return translate("Words", "Rühmad")
    if value is Workplace.SCHOOL:
        return translate("Words", "Klassid")
    return translate("Words", "Rühmad ja klassid")


def place(value: Place) -> str:
    """Return the kind of a child's place."""
    return {
        Place.KINDERGARTEN: translate("Words", "Lasteaed"),
        Place.SCHOOL: translate("Words", "Kool"),
    }[value]


def area(value: Area) -> str:
    """Return an area of development."""
    return {
        Area.PLAY: translate("Words", "Mäng"),
        Area.SOCIAL: translate("Words", "Suhtlemine"),
        Area.LEARNING: translate("Words", "Õppimine"),
        Area.SELF_REGULATION: translate("Words", "Eneseregulatsioon"),
        Area.SELF_AND_WORLD: translate("Words", "Mina ja keskkond"),
        Area.SPEECH: translate("Words", "Kõne"),
        Area.MATHEMATICS: translate("Words", "Matemaatika"),
        Area.ART: translate("Words", "Kunst"),
        Area.MUSIC: translate("Words", "Muusika"),
        Area.MOVEMENT: translate("Words", "Liikumine"),
        Area.BEHAVIOUR: translate("Words", "Käitumine ja suhtlemine"),
        Area.ATTENTION: translate("Words", "Tähelepanu ja mälu"),
        Area.LEARNING_SKILLS: translate("Words", "Õpioskused"),
        Area.SUBJECTS: translate("Words", "Aineoskused"),
        Area.INTERESTS: translate("Words", "Huvid"),
        Area.OTHER: translate("Words", "Muu"),
    }[value]


def child_role(value: ChildRole) -> str:
    """Return how a child stands to what was noticed."""
    return {
        ChildRole.MAIN: translate("Words", "Temast on jutt"),
        ChildRole.INVOLVED: translate("Words", "Oli asjaosaline"),
        ChildRole.WITNESS: translate("Words", "Nägi pealt"),
    }[value]


def source(value: Source) -> str:
    """Return where the author of an observation knows it from."""
    return {
        Source.OWN: translate("Words", "Märkasin ise"),
        Source.PARENT: translate("Words", "Lapsevanem"),
        Source.COLLEAGUE: translate("Words", "Kolleeg"),
        Source.DOCTOR: translate("Words", "Arst"),
        Source.POLICE: translate("Words", "Politsei"),
        Source.OTHER: translate("Words", "Keegi muu"),
    }[value]


def helped(value: Helped) -> str:
    """Return whether a measure helped."""
    return {
        Helped.YES: translate("Words", "Aitas"),
        Helped.PARTLY: translate("Words", "Aitas osaliselt"),
        Helped.NO: translate("Words", "Ei aidanud"),
        Helped.UNKNOWN: translate("Words", "Veel ei tea"),
    }[value]


def measure_kind(value: MeasureKind) -> str:
    """Return the kind of a stage I action."""
    return {
        MeasureKind.MEASURE: translate("Words", "Abinõu"),
        MeasureKind.PARENT_TALK: translate("Words", "Vestlus vanemaga"),
        MeasureKind.INFORMATION: translate("Words", "Kogutud info"),
    }[value]


def move(value: Move) -> str:
    """Return a move of a case."""
    return {
        Move.OPENED: translate("Words", "Juhtum avatud"),
        Move.STAGE_TWO_ASKED: translate("Words", "Küsitud II etappi"),
        Move.STAGE_TWO_ACCEPTED: translate("Words", "Võetud II etappi"),
        Move.STAGE_TWO_REFUSED: translate("Words", "Jäetud I etappi"),
        Move.REVIEWED: translate("Words", "I etapp üle vaadatud"),
        Move.HANDED_OVER: translate("Words", "Antud üle"),
        Move.TAKEN_OVER: translate("Words", "Võetud vastu"),
        Move.PASSED_ON: translate("Words", "Antud kolleegile"),
        Move.CLOSED: translate("Words", "Juhtum lõpetatud"),
        Move.REOPENED: translate("Words", "Juhtum uuesti avatud"),
    }[value]


def custody(value: Custody) -> str:
    """Return who holds custody."""
    return {
        Custody.JOINT: translate("Words", "Ühine hooldusõigus"),
        Custody.SOLE: translate("Words", "Ainuhooldusõigus"),
        Custody.NONE: translate("Words", "Hooldusõiguseta"),
        Custody.UNKNOWN: translate("Words", "Ei tea"),
    }[value]


def confirmed_by(value: ConfirmedBy) -> str:
    """Return how a control code was compared."""
    return {
        ConfirmedBy.PHONE: translate("Words", "telefonis"),
        ConfirmedBy.IN_PERSON: translate("Words", "silmast silma"),
        ConfirmedBy.PAPER: translate("Words", "paberilt"),
        ConfirmedBy.DIRECTORY: translate("Words", "kataloogi järgi"),
    }[value]


def part(value: Part) -> str:
    """Return a part of a handover."""
    return {
        Part.CHILD: translate("Words", "Lapse nimi, sünniaeg ja isikukood"),
        Part.FAMILY: translate("Words", "Kodud ja last kasvatavad isikud"),
        Part.NEED: translate("Words", "Abivajaduse ülevaade"),
        Part.OBSERVATIONS: translate("Words", "Tähelepanekud"),
        Part.MEASURES: translate("Words", "I etapi abinõud ja vestlused"),
        Part.MEETINGS: translate("Words", "Vestlused, ümarlauad ja teavitamine"),
        Part.PLAN: translate("Words", "Tegevusplaan"),
        Part.ASSESSMENTS: translate("Words", "Hindamised ja toe tase"),
        Part.VOICES: translate("Words", "Lapse ja vanema arvamus"),
        Part.CONSENTS: translate("Words", "Nõusolekud ja Rajaleidja taotlused"),
        Part.TASKS: translate("Words", "Lõpetamata ülesanded"),
        Part.ATTACHMENTS: translate("Words", "Manused"),
    }[value]


def basis(value: Basis) -> str:
    """Return why data may be sent."""
    return {
        Basis.LAW: translate("Words", "Seadus"),
        Basis.CONSENT: translate("Words", "Nõusolek"),
    }[value]


def carer_informed(value: CarerInformed) -> str:
    """Return whether the person raising the child was told."""
    return {
        CarerInformed.YES: translate("Words", "Jah, on teavitatud"),
        CarerInformed.NOT_YET: translate("Words", "Veel ei ole"),
        CarerInformed.AGREED_WITH_CHILD_PROTECTION: translate(
            "Words", "Ei, kokkuleppel lastekaitsega"
        ),
    }[value]


def delivery(value: Delivery) -> str:
    """Return how a file went."""
    return {
        Delivery.STICK: translate("Words", "Mälupulgal"),
        Delivery.EMAIL: translate("Words", "E‑kirjaga"),
        Delivery.DOCUMENT_SYSTEM: translate("Words", "Dokumendihaldussüsteemis"),
        Delivery.IN_PERSON: translate("Words", "Käest kätte"),
    }[value]


def review_to_do(stage: Stage) -> str:
    """Return the review of a stage as something to do."""
    if stage is Stage.ONE:
        return translate("Words", "Tee ülevaatus")
    return translate("Words", "Tee vahehindamine")


def next_review(stage: Stage) -> str:
    """Return what the coming review of a stage is called."""
    if stage is Stage.ONE:
        return translate("Words", "Järgmine ülevaatus")
    return translate("Words", "Järgmine vahehindamine")


def handover_state(value: HandoverState) -> str:
    """Return where a handover stands at its sender."""
    return {
        HandoverState.DRAFT: translate("Words", "Mustand"),
        HandoverState.APPROVED: translate("Words", "Kinnitatud"),
        HandoverState.SEALED: translate("Words", "Suletud"),
        HandoverState.DELIVERED: translate("Words", "Edastatud"),
        HandoverState.WITHDRAWING: translate("Words", "Tagasi küsitud"),
        HandoverState.ACCEPTED: translate("Words", "Vastu võetud"),
        HandoverState.RETURNED: translate("Words", "Tagastatud täpsustamiseks"),
        HandoverState.DECLINED: translate("Words", "Ei võetud vastu"),
        HandoverState.WITHDRAWN: translate("Words", "Tagasi võetud"),
    }[value]


def incoming_state(value: IncomingState) -> str:
    """Return where a received handover stands."""
    return {
        IncomingState.OFFERED: translate("Words", "Ootab sinu vastust"),
        IncomingState.ACCEPTED: translate("Words", "Vastu võetud"),
        IncomingState.RETURNED: translate("Words", "Tagastatud täpsustamiseks"),
        IncomingState.DECLINED: translate("Words", "Ei võetud vastu"),
        IncomingState.WITHDRAWN: translate("Words", "Saatja võttis tagasi"),
    }[value]


def incoming(value: Incoming) -> str:
    """Return where a received handover stands, and whether it is for information only."""
    if value.for_information and value.state is IncomingState.OFFERED:
        return translate("Words", "Teadmiseks")
    return incoming_state(value.state)


def handover(value: Handover) -> str:
    """Return where a handover stands; a finished draft waits for the head."""
    if value.awaits_approval:
        return translate("Words", "Ootab kinnitust")
    return handover_state(value.state)


def waited(days: int) -> str:
    """Return for how long a sealed handover has had no answer."""
    if days == 0:
        return translate("Words", "suletud täna")
    return plurals.days_unanswered(days)


def status(value: CaseStatus) -> str:
    """Return whether a case is worked on."""
    return {
        CaseStatus.OPEN: translate("Words", "Avatud"),
        CaseStatus.CLOSED: translate("Words", "Lõpetatud"),
    }[value]


def found_kind(value: Kind) -> str:
    """Return what the things of a kind are called together."""
    return {
        Kind.CHILD: translate("Words", "Lapsed"),
        Kind.OBSERVATION: translate("Words", "Tähelepanekud"),
        Kind.CASE: translate("Words", "Juhtumid"),
        Kind.MEASURE: translate("Words", "Abinõud ja vestlused"),
        Kind.MEETING: translate("Words", "Vestlused perega ja ümarlauad"),
        Kind.GOAL: translate("Words", "Plaanide eesmärgid ja tegevused"),
        Kind.PROGRESS: translate("Words", "Mõõtmised ja tegevuste korrad"),
        Kind.ASSESSMENT: translate("Words", "Hindamised"),
        Kind.REVIEW: translate("Words", "Vahehindamised"),
        Kind.FINAL: translate("Words", "Lõpphindamised"),
        Kind.LEVEL: translate("Words", "Toe tasemed"),
        Kind.CONSENT: translate("Words", "Nõusolekud"),
        Kind.TELLING: translate("Words", "Vanema teavitamised"),
        Kind.REFERRAL: translate("Words", "Taotlused Rajaleidjale"),
        Kind.TASK: translate("Words", "Ülesanded"),
        Kind.CASE_FILE: translate("Words", "Failid juhtumite juures"),
        Kind.OBSERVATION_FILE: translate("Words", "Failid tähelepanekute juures"),
        Kind.RECEIVED: translate("Words", "Saabunud kirjed"),
        Kind.LETTER: translate("Words", "Kirjavahetus"),
        Kind.DOCUMENT: translate("Words", "Dokumendid"),
        Kind.COPY: translate("Words", "Väljavõtted lapse andmetest"),
        Kind.CONTACT: translate("Words", "Kontaktid"),
    }[value]
