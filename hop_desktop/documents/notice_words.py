# SPDX-License-Identifier: EUPL-1.2
"""The words of a notice of a child in need: Estonian only, because its reader is an authority."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hop_desktop.domain.notice_law import NoticePart
from hop_desktop.domain.notices import CarerTold, NoticeKind, Urgency


class NoticeWord(Enum):
    """A phrase of the notice and of the entries that are put into it."""

    TO = "Kellele"
    TO_CONTACT = "Saaja kontakt"
    TO_WHY = "Miks see saaja"
    URGENCY = "Kiireloomulisus"
    MADE = "Koostatud"
    BASIS = "Õiguslik alus"
    LISTS = "Andmete loetelu"
    HOLDS = "{short} {child} ja {carer} ({source}, kehtib {since}–{until})"
    EXTENT = "{short} {paragraph}, {extent}"
    PARAGRAPH = "{short} {paragraph}"
    DEMANDED_BY = "Kes nõudis"
    DEMANDED_AT = "Millal nõuti"
    DEMANDED_WHAT = "Mida nõuti"
    AT = "{day} kell {clock}"
    DANGER = "Lapse elu või tervis on ohus."

    POINT = "p {number}. {words}"
    CHILD_WORDS = "Lapse enda sõnad"
    IN_HOUSE = "Mida on juba tehtud"
    DONE = "Asutuses tehtud"
    EARLIER = "Varasemad pöördumised"
    CARER = "Last kasvatava isiku teavitamine"
    CARER_TOLD = "Kas teda on teavitatud"
    CARER_BY = "Kes teavitas või otsustas"
    CARER_ON = "Millal"
    CARER_WHY = "Selgitus"

    REPORTER = "Teataja andmed"
    ANSWERER = "Vastaja andmed"
    REPORTER_NOTE = (
        "See leht on eraldi, et teataja andmed saaks hoida teatest lahus. Teataja andmeid ja "
        "teatamise fakti ei avaldata ({short} {paragraph})."
    )
    WITHHELD = "Teataja on jätnud oma andmed avaldamata ({short} {paragraph})."
    NAME = "Nimi"
    JOB = "Amet"
    CONTACT = "Kontakt"
    HOUSE = "Asutus"
    AS_CONTACT = "Teade esitatakse asutuse määratud kontaktisiku kaudu ({short} {paragraph})."
    SIGNATURE = "Allkiri"
    DAY = "Kuupäev"
    VERSION = "versioon {number}"
    REPLACES = "See on versioon {number}. Varasem versioon on muutmata alles."

    NOTICE_OF = "Teade"
    ANSWER_OF = "Vastus"
    ABOUT_CHILD = "{child}, koostatud {day}"

    # to whom it goes
    REGISTERED = "Lapse elukoht rahvastikuregistris: {places} ({short} {paragraph})"
    STAYS = "Elukoht registris ei ole teada; laps viibib: {places} ({short} {paragraph})"
    WORKER = "{place}, lastekaitsetöötaja"

    # the entries that are put into a notice
    BORN = "Sündinud {day}"
    CODE = "Isikukood {code}"
    LANGUAGE = "Kodune keel: {language}"
    GROUP = "Rühm või klass: {group}"
    RESIDENCE = "Elukoht registris: {place}"
    HOME = "Kodu: {place}"
    SIBLINGS = "Õed ja vennad: {siblings}"
    RAISES = "Last kasvatab: {name}"
    LEVEL = "Toe tase: {level}, alates {day}"
    ACTIVITY = "Tegevus või teenus: {what} ({who})"
    ASSESSED = "{day} {instrument}, {by}: {results}"
    SEEN = "{day} {facts}"
    SEEN_AT = "{day}, {situation}: {facts}"
    DONE_ON = "{day} {what}"
    DONE_WITH = "{day} {what} Tulemus: {result}"
    TALK = "{day} vestlus perega: {summary}"
    REFERRED = "{day} taotlus Rajaleidjale (KVM)"


NOTICE_TERMS: Mapping[Enum, str] = {
    NoticeKind.NOTICE: "Abivajavast lapsest teatamine",
    NoticeKind.DEMAND: "Vastus lastekaitsetöötaja nõudele",
    NoticePart.CHILD: "Lapse andmed",
    NoticePart.CARER: "Last kasvatava isiku andmed",
    Urgency.DANGER: "Kohe: elu või tervis on ohus",
    Urgency.TODAY: "Täna",
    Urgency.SOON: "Lähipäevil",
    CarerTold.NOT_SAID: "ei ole märgitud",
    CarerTold.YES: "jah",
    CarerTold.NO: "ei",
    CarerTold.NOT_YET: "veel mitte",
    CarerTold.AGREED: "teavitamine on kokku lepitud lastekaitsega",
}


def said(word: NoticeWord, **facts: str) -> str:
    """Return a phrase with its facts filled in."""
    text: str = word.value
    return text.format(**facts) if facts else text
