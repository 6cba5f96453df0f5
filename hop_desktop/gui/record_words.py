# SPDX-License-Identifier: EUPL-1.2
"""The words of assessments, measurements, reviews and support levels."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from hop_desktop.domain.plans import Activity
from hop_desktop.domain.progress import Proposal, Series, Trend
from hop_desktop.domain.records import (
    Assessor,
    CaseRecords,
    DataPoint,
    Decision,
    Level,
    Outcome,
    Satisfaction,
    SupportLevel,
)
from hop_desktop.gui import plurals, words

translate = QCoreApplication.translate


def assessor(value: Assessor) -> str:
    """Return where a person comes from who assessed."""
    return {
        Assessor.OWN: translate("Records", "Oma majast"),
        Assessor.MUNICIPAL: translate("Records", "Vallast või linnast"),
        Assessor.BOUGHT_IN: translate("Records", "Sisseostetud teenus"),
    }[value]


def decision(value: Decision) -> str:
    """Return what a review decides."""
    return {
        Decision.GO_ON: translate("Records", "Jätkame samamoodi"),
        Decision.CHANGE: translate("Records", "Muudame plaani"),
        Decision.MORE_SUPPORT: translate("Records", "Anname rohkem tuge"),
        Decision.END: translate("Records", "Lõpetame toe"),
        Decision.HAND_OVER: translate("Records", "Anname juhtumi üle"),
    }[value]


def outcome(value: Outcome) -> str:
    """Return how far the goals of a case were reached."""
    return {
        Outcome.REACHED: translate("Records", "Täitusid"),
        Outcome.PARTLY: translate("Records", "Täitusid osaliselt"),
        Outcome.NOT_REACHED: translate("Records", "Ei täitunud"),
        Outcome.ENDED_OTHERWISE: translate("Records", "Juhtum lõpeb muul põhjusel"),
    }[value]


def satisfaction(value: Satisfaction | None) -> str:
    """Return how satisfied the family is with the support; nothing when it was not asked."""
    if value is None:
        return ""
    return {
        Satisfaction.VERY: translate("Records", "Väga rahul"),
        Satisfaction.RATHER: translate("Records", "Pigem rahul"),
        Satisfaction.RATHER_NOT: translate("Records", "Pigem ei ole rahul"),
        Satisfaction.NOT: translate("Records", "Ei ole rahul"),
    }[value]


def level(value: Level) -> str:
    """Return a statutory support level."""
    return {
        Level.GENERAL: translate("Records", "Üldine tugi"),
        Level.ENHANCED: translate("Records", "Tõhustatud tugi"),
        Level.SPECIAL: translate("Records", "Eritugi"),
    }[value]


def level_span(value: SupportLevel) -> str:
    """Return from when to when a level holds."""
    if value.until is None:
        return translate("Records", "alates {day}").format(day=words.day(value.on))
    return f"{words.day(value.on)}–{words.day(value.until)}"


def number(value: Decimal) -> str:
    """Return a number with a real minus sign, 4,5, or 4.5 in English."""
    plain = f"{value:f}".replace("-", "−")
    english = QLocale().language() == QLocale.Language.English
    return plain if english else plain.replace(".", ",")


def step(value: int) -> str:
    """Return a step of the scale with its sign: −2, 0, +1."""
    return ("+" if value > 0 else "") + number(Decimal(value))


def value_text(value: Decimal, unit: str) -> str:
    """Return a value of a series: a step with its sign, or a number with its unit."""
    return f"{number(value)} {unit}" if unit else step(int(value))


def point(value: DataPoint) -> str:
    """Return a measurement: +1, or 4,5 minutit."""
    return value_text(value.value, value.unit)


def series(value: Series) -> str:
    """Return a series in one sentence or two, as a chart would be read aloud."""
    points = value.points
    if not points:
        return translate("Records", "Mõõtmisi ei ole.")
    told = [plurals.measurements(len(points))]
    if len(points) == 1:
        told.append(_dated(points[0]))
    else:
        told.append(
            translate("Records", "Esimene: {first}. Viimane: {last}.").format(
                first=_dated(points[0]), last=_dated(points[-1])
            )
        )
    marks = (
        (translate("Records", "Algus: {value}."), value.start),
        (translate("Records", "Siht: {value}."), value.target),
    )
    told += [
        sentence.format(value=value_text(mark, value.unit))
        for sentence, mark in marks
        if mark is not None
    ]
    return " ".join(told)


def _dated(value: DataPoint) -> str:
    return f"{point(value)} ({words.day(value.on)})"


def proposal(value: Proposal) -> str:
    """Return what the measurements propose, or how many are missing."""
    if value.missing:
        return plurals.measurements_missing(value.missing)
    if value.trend is None:
        return translate("Records", "Ettepanekut ei ole: eesmärgil puudub algus või siht.")
    return {
        Trend.REACHED: translate("Records", "Siht on käes. Ettepanek: lõpetada tugi."),
        Trend.BETTER: translate("Records", "Läheb paremaks. Ettepanek: jätkata samamoodi."),
        Trend.SAME: translate("Records", "Muutust ei ole. Ettepanek: muuta plaani."),
        Trend.WORSE: translate("Records", "Läheb halvemaks. Ettepanek: anda rohkem tuge."),
    }[value.trend]


def given(activity: Activity, records: CaseRecords) -> str:
    """Return how often an activity was given and fell out; nothing without times."""
    if activity.id is None:
        return ""
    times = [item for item in records.occasions if item.activity_id == activity.id]
    held = [item for item in times if item.given]
    told = []
    if held:
        minutes = sum(item.minutes for item in held)
        told.append(plurals.times_given(len(held)).format(minutes=minutes))
    if len(times) > len(held):
        told.append(translate("Records", "ära jäi {count}").format(count=len(times) - len(held)))
    return ", ".join(told)
