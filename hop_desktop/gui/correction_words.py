# SPDX-License-Identifier: EUPL-1.2
"""What a record that can be corrected says, as pairs of a label and its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.consents import Consent
from hop_desktop.domain.corrections import Correctable
from hop_desktop.domain.records import (
    Assessment,
    DataPoint,
    FinalEvaluation,
    Occasion,
    Review,
)
from hop_desktop.domain.referrals import Enclosure, Referral
from hop_desktop.domain.telling import Telling
from hop_desktop.gui import dealing_words, record_words, words

translate = QCoreApplication.translate
Facts = list[tuple[str, str]]


def facts(record: Correctable) -> Facts:
    """Return everything that people wrote in a record; what is empty is left out."""
    told = SAID[type(record)](record)
    return [(label, text) for label, text in told if text]


def _assessment(item: Assessment) -> Facts:
    return [
        (translate("Corrections", "Kuupäev"), words.day(item.on)),
        (translate("Corrections", "Mille järgi"), item.instrument),
        (
            translate("Corrections", "Hindas"),
            f"{item.by} · {record_words.assessor(item.assessor)}",
        ),
        (translate("Corrections", "Tulemused"), item.results),
        (translate("Corrections", "Soovitus"), item.recommendation),
    ]


def _point(item: DataPoint) -> Facts:
    return [
        (translate("Corrections", "Kuupäev"), words.day(item.on)),
        (translate("Corrections", "Tulemus"), record_words.point(item)),
        (translate("Corrections", "Märkus"), item.note),
        (translate("Corrections", "Maha kriipsutatud"), item.struck),
    ]


def _occasion(item: Occasion) -> Facts:
    given = translate("Corrections", "toimus, {minutes} min").format(minutes=item.minutes)
    return [
        (translate("Corrections", "Kuupäev"), words.day(item.on)),
        (
            translate("Corrections", "Toimumine"),
            given if item.given else translate("Corrections", "jäi ära"),
        ),
        (translate("Corrections", "Märkus"), item.note),
    ]


def _review(item: Review) -> Facts:
    steps = [
        f"{goal.title}: {record_words.step(goal.attained)}"
        for goal in item.goals
        if goal.attained is not None
    ]
    return [
        (translate("Corrections", "Kuupäev"), words.day(item.on)),
        (translate("Corrections", "Otsus"), record_words.decision(item.decision)),
        (translate("Corrections", "Osalesid"), item.participants),
        (translate("Corrections", "Eesmärgid"), "\n".join(steps)),
        (translate("Corrections", "Mis toimis"), item.worked),
        (translate("Corrections", "Mis ei toiminud"), item.did_not_work),
        (translate("Corrections", "Järgmine päev"), words.day(item.next_on)),
    ]


def _final(item: FinalEvaluation) -> Facts:
    return [
        (translate("Corrections", "Kuupäev"), words.day(item.on)),
        (translate("Corrections", "Eesmärgid"), record_words.outcome(item.outcome)),
        (translate("Corrections", "Perekond"), record_words.satisfaction(item.satisfaction)),
        (translate("Corrections", "Mis muutus"), item.result),
        (translate("Corrections", "Mis läheb edasi"), item.onward),
    ]


def _consent(item: Consent) -> Facts:
    return [
        (translate("Corrections", "Milleks"), dealing_words.consent_scope(item.scope)),
        (translate("Corrections", "Piirangud"), item.limits),
        (translate("Corrections", "Andja"), item.giver),
        (translate("Corrections", "Vorm"), dealing_words.consent_form(item.form)),
        (translate("Corrections", "Antud"), words.day(item.given_on)),
        (translate("Corrections", "Kehtib kuni"), words.day(item.valid_until)),
        (translate("Corrections", "Tagasi võetud"), words.day(item.withdrawn_on)),
        (translate("Corrections", "Märkus"), item.withdrawal_note),
    ]


def _telling(item: Telling) -> Facts:
    return [
        (translate("Corrections", "Kuupäev"), words.day(item.on)),
        (translate("Corrections", "Kas teavitatud"), words.carer_informed(item.told)),
        (translate("Corrections", "Kellele"), item.whom),
        (translate("Corrections", "Millest"), item.about),
        (translate("Corrections", "Kuidas või miks mitte"), item.note),
        (translate("Corrections", "Uuesti"), words.day(item.again_on)),
    ]


def _referral(item: Referral) -> Facts:
    enclosed = [dealing_words.enclosure(each) for each in Enclosure if each in item.enclosures]
    return [
        (translate("Corrections", "Milleks"), item.purpose),
        (translate("Corrections", "Taotleja"), item.applicant),
        (translate("Corrections", "Lisatud"), ", ".join(enclosed)),
        (translate("Corrections", "Muud lisad"), item.other_enclosures),
        (translate("Corrections", "Saadetud"), words.day(item.sent_on)),
        (translate("Corrections", "Vastust oodatakse"), words.day(item.expected_on)),
        (translate("Corrections", "Vastus tuli"), words.day(item.decided_on)),
        (
            translate("Corrections", "Vastus"),
            dealing_words.outcome(item.outcome) if item.outcome else "",
        ),
        (translate("Corrections", "Soovitus"), item.recommendation),
        (translate("Corrections", "Kehtib kuni"), words.day(item.valid_until)),
    ]


SAID: dict[type[Correctable], Callable[[Any], Facts]] = {
    Assessment: _assessment,
    DataPoint: _point,
    Occasion: _occasion,
    Review: _review,
    FinalEvaluation: _final,
    Consent: _consent,
    Telling: _telling,
    Referral: _referral,
}
