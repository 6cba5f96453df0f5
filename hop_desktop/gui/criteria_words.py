# SPDX-License-Identifier: EUPL-1.2
"""The usual criteria of each kind of workplace, until a house has agreed on its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.criteria import Criteria, Criterion
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.institution import Place, Workplace

translate = QCoreApplication.translate


def part_of(workplace: Workplace, place: Place) -> Workplace:
    """Return the part of the house that a child is in: a joint house is two kinds of workplace."""
    if workplace is not Workplace.JOINT:
        return workplace
    return Workplace.SCHOOL if place is Place.SCHOOL else Workplace.KINDERGARTEN


def opening(rules: HouseRules, workplace: Workplace) -> Criteria:
    """Return by what the house opens stage II."""
    return usual_opening(workplace) if rules.opening is None else rules.opening


def closing(rules: HouseRules, workplace: Workplace) -> Criteria:
    """Return by what the house closes a case."""
    return usual_closing(workplace) if rules.closing is None else rules.closing


def usual_opening(workplace: Workplace) -> Criteria:
    """Return the usual criteria for stage II."""
    means = {
        Workplace.KINDERGARTEN: translate("Criteria", "Rühma võimalused on otsas"),
        Workplace.SCHOOL: translate("Criteria", "Klassi võimalused on otsas"),
    }.get(workplace, translate("Criteria", "Rühma või klassi võimalused on otsas"))
    return _criteria(
        means,
        translate("Criteria", "Vaja on tugispetsialisti hinnangut"),
        translate("Criteria", "Abinõud ei ole kokkulepitud ajaga aidanud"),
        translate("Criteria", "Vanem soovib rohkem tuge"),
    )


def usual_closing(workplace: Workplace) -> Criteria:
    """Return the usual criteria for the end of a case."""
    enough = {
        Workplace.KINDERGARTEN: translate("Criteria", "Piisab rühma tavalisest toest"),
        Workplace.SCHOOL: translate("Criteria", "Piisab klassi tavalisest toest"),
    }.get(workplace, translate("Criteria", "Piisab rühma või klassi tavalisest toest"))
    return _criteria(
        translate("Criteria", "Eesmärgid on saavutatud"),
        enough,
        translate("Criteria", "Vanem on lõpetamisega nõus"),
        translate("Criteria", "Laps lahkub asutusest"),
    )


def _criteria(*texts: str) -> Criteria:
    return tuple(Criterion(text=text) for text in texts)
