# SPDX-License-Identifier: EUPL-1.2
"""The overview's periods, tables, groups and numbers in the words of the interface."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.cases import Stage
from hop_desktop.domain.disclosure import Shown
from hop_desktop.domain.observations import Area
from hop_desktop.domain.overview import (
    AGES,
    BANDS,
    HANDED_OVER,
    OTHERS,
    UNKNOWN,
    UNTOLD,
    Dimension,
    Standing,
)
from hop_desktop.domain.periods import Period, PeriodKind
from hop_desktop.domain.records import Outcome, Satisfaction
from hop_desktop.gui import record_words, words

translate = QCoreApplication.translate


def kind(value: PeriodKind) -> str:
    """Return what a kind of period is called."""
    return {
        PeriodKind.SCHOOL_YEAR: translate("Overview", "Õppeaasta"),
        PeriodKind.QUARTER: translate("Overview", "Kvartal"),
        PeriodKind.CALENDAR_YEAR: translate("Overview", "Kalendriaasta"),
        PeriodKind.OWN: translate("Overview", "Oma kuupäevad"),
    }[value]


def period(value: Period) -> str:
    """Return what a period is called."""
    year = value.since.year
    if value.kind is PeriodKind.SCHOOL_YEAR:
        return f"{year}/{value.until.year % 100:02}"
    if value.kind is PeriodKind.CALENDAR_YEAR:
        return str(year)
    if value.kind is PeriodKind.QUARTER:
        text = translate("Overview", "{year}. aasta {number}. kvartal")
        return text.format(year=year, number=value.number)
    return f"{words.day(value.since)} – {words.day(value.until)}"


def title(value: Dimension) -> str:
    """Return what a table tells cases apart by."""
    return {
        Dimension.STAGE: translate("Overview", "Etapp"),
        Dimension.AREA: translate("Overview", "Valdkond"),
        Dimension.AGE: translate("Overview", "Vanus"),
        Dimension.MUNICIPALITY: translate("Overview", "Omavalitsus"),
        Dimension.HOUSE: translate("Overview", "Asutus"),
        Dimension.LASTED: translate("Overview", "Kui kaua töös"),
        Dimension.STANDING: translate("Overview", "Tähtaeg"),
        Dimension.OUTCOME: translate("Overview", "Tulemus"),
        Dimension.SATISFACTION: translate("Overview", "Perekonna rahulolu"),
        Dimension.LENGTH: translate("Overview", "Kui kaua kestis"),
    }[value]


def group(dimension: Dimension, key: str) -> str:
    """Return what a group is called."""
    named = _named()
    if key in named:
        return named[key]
    called: dict[Dimension, Callable[[], str]] = {
        Dimension.LASTED: lambda: length(key),
        Dimension.LENGTH: lambda: length(key),
        Dimension.AGE: lambda: _age(int(key)),
        Dimension.STAGE: lambda: words.stage(Stage(int(key))),
        Dimension.AREA: lambda: words.area(Area(key)),
        Dimension.OUTCOME: lambda: record_words.outcome(Outcome(key)),
        Dimension.SATISFACTION: lambda: record_words.satisfaction(Satisfaction(key)),
        Dimension.MUNICIPALITY: lambda: words.municipality(key),
    }
    return called[dimension]() if dimension in called else key


def _named() -> dict[str, str]:
    return {
        OTHERS: translate("Overview", "Muud, igaühest alla 5"),
        UNKNOWN: translate("Overview", "Märkimata"),
        Standing.OVERDUE.value: translate("Overview", "Hindamine hilineb"),
        Standing.NOT_OVERDUE.value: translate("Overview", "Tähtaeg ei ole möödas"),
        HANDED_OVER: translate("Overview", "Anti üle"),
        UNTOLD: translate("Overview", "Kokkuvõtet ei ole"),
    }


def length(band: str) -> str:
    """Return how long cases of a band last."""
    texts = (
        translate("Overview", "Alla 3 kuu"),
        translate("Overview", "3–6 kuud"),
        translate("Overview", "6–12 kuud"),
        translate("Overview", "Üle aasta"),
    )
    return dict(zip(BANDS, texts, strict=True))[band]


def _age(band: int) -> str:
    if band == 0:
        return translate("Overview", "Alla {last} a").format(last=AGES[0])
    first = AGES[band - 1]
    if band == len(AGES):
        return translate("Overview", "{first} a ja vanem").format(first=first)
    return translate("Overview", "{first}–{last} a").format(first=first, last=AGES[band] - 1)


def count(value: Shown) -> str:
    """Return a count as it is told."""
    return translate("Overview", "alla 5*") if value is None else str(value)
