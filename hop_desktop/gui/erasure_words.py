# SPDX-License-Identifier: EUPL-1.2
"""Erasing a child's data as the interface says it: reasons, what is in the way, what goes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.erasure import Extent, Hindrance, Part, RetentionTerm, Why
from hop_desktop.domain.errors import ErasureHindered, HopError, SecondPersonNeeded
from hop_desktop.gui import plurals, words
from hop_desktop.gui.form_words import Message

translate = QCoreApplication.translate


def why(value: Why) -> str:
    """Return why the data go."""
    return {
        Why.TERM_OVER: translate("Erasure", "Säilitamise tähtaeg on läbi"),
        Why.NOT_NEEDED: translate("Erasure", "Andmeid pole enam vaja"),
        Why.ASKED_FOR: translate("Erasure", "Vanem või laps palus"),
        Why.BY_MISTAKE: translate("Erasure", "Laps lisati siia ekslikult"),
    }[value]


def hindrance(value: Hindrance) -> tuple[str, str]:
    """Return what is in the way, and what to do about it."""
    return {
        Hindrance.STILL_HERE: (
            translate("Erasure", "Laps käib siin veel."),
            translate("Erasure", "Märgi enne lapse lehel, et ta lahkus."),
        ),
        Hindrance.JOINED: (
            translate("Erasure", "Laps on ühendatud teise asutuse toodud lapsega."),
            translate("Erasure", "Lahuta nad enne lapse lehel: kustub ainult üks neist."),
        ),
        Hindrance.CASE_OPEN: (
            translate("Erasure", "Lapse juhtum on avatud."),
            translate("Erasure", "Lõpeta enne juhtum."),
        ),
        Hindrance.ON_ITS_WAY: (
            translate("Erasure", "Lapse andmed on teel teise asutusse või sealt siia."),
            translate("Erasure", "Oota vastus ära või loobu üleandmisest."),
        ),
        Hindrance.SUPPLEMENTS_OWED: (
            translate("Erasure", "Teine asutus ootab veel täiendusi."),
            translate("Erasure", "Saada need enne ära."),
        ),
        Hindrance.NOTICE_UNTOLD: (
            translate("Erasure", "Lastekaitse teade on kirjas, aga edastamata."),
            translate("Erasure", "Teata või märgi, miks seda ei edastata."),
        ),
        Hindrance.NOTICE_UNREAD: (
            translate("Erasure", "Lapse kohta tulnud lastekaitse teade on lugemata."),
            translate("Erasure", "Loe see enne läbi."),
        ),
    }[value]


def part(value: Part) -> str:
    """Return a kind of what is kept of a child."""
    return {
        Part.CASES: translate("Erasure", "Juhtumid"),
        Part.OBSERVATIONS: translate("Erasure", "Tähelepanekud"),
        Part.ENTRIES: translate("Erasure", "Plaanid, hindamised ja muud kirjed"),
        Part.MEETINGS: translate("Erasure", "Vestlused ja ümarlauad"),
        Part.DOCUMENTS: translate("Erasure", "Dokumendid ja nende versioonid"),
        Part.FILES: translate("Erasure", "Failid"),
        Part.COPIES: translate("Erasure", "Väljavõtted"),
        Part.NOTICES: translate("Erasure", "Lastekaitse teated"),
        Part.PACKAGES: translate("Erasure", "Saadetud ja tulnud paketid"),
        Part.LETTERS: translate("Erasure", "Küsimused ja vastused"),
        Part.TASKS: translate("Erasure", "Ülesanded"),
        Part.DRAFTS: translate("Erasure", "Mustandid"),
    }[value]


def going(extent: Extent) -> list[tuple[str, str]]:
    """Return what goes with its numbers, the child's own data first."""
    own = translate("Erasure", "nimi, kodud, last kasvatavad isikud, otsingusõnad")
    counted = [(part(each), str(number)) for each, number in extent.going]
    return [(translate("Erasure", "Lapse andmed"), own), *counted]


def staying(extent: Extent) -> list[str]:
    """Return what stays, a sentence each."""
    lines = [
        translate(
            "Erasure", "Tegevuslogi: kes mida millal tegi. Lapse nime ega teksti seal ei ole."
        ),
        translate(
            "Erasure",
            "Varukoopiad kuni 90 päeva, kui varundad edasi. Pärast taastamist kustuta uuesti.",
        ),
        translate("Erasure", "Paberid ja mujale salvestatud failid: hävita need ise."),
        translate("Erasure", "Teise kolleegi pooleli teate mustand: seda avab ainult tema."),
    ]
    if extent.loosed:
        lines.insert(0, plurals.observations_loosed(extent.loosed))
    if extent.log_lines:
        lines.insert(
            1,
            translate(
                "Erasure",
                "Pakettide read ilma nimeta. Teise asutuse käes olev pakett jääb sinna.",
            ),
        )
    return lines


def term(value: RetentionTerm) -> str:
    """Return a term with its source."""
    return translate("Erasure", "{years} pärast lahkumist, alates {day}. Alus: {source}").format(
        years=plurals.years(value.years), day=words.day(value.since), source=value.source
    )


def by_facts(error: HopError) -> Message | None:
    """Return the message for a refusal to erase."""
    if isinstance(error, ErasureHindered):
        title, advice = hindrance(Hindrance(error.hindrance))
        return Message(title=title, advice=advice)
    return None


def sentences() -> dict[type[HopError], tuple[str, str]]:
    """Return title and advice for refusals without facts of their own."""
    return {
        SecondPersonNeeded: (
            translate("Erasure", "Sina tegid ettepaneku. Midagi ei kustunud."),
            translate("Erasure", "Kinnitada saab teine juht või lastekaitse kontaktisik."),
        ),
    }
