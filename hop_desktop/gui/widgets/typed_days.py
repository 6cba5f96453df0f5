# SPDX-License-Identifier: EUPL-1.2
"""Days as people type them: 5.3.26, 05.03.2026, 5 Mar 2026, 2026-03-05, täna, eile."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from hop_desktop.gui.words import MONTHS

DOTTED = re.compile(r"(\d{1,2})\s*[./]\s*(\d{1,2})\s*(?:[./]\s*(\d{4}|\d{2})?)?")
NAMED = re.compile(r"(\d{1,2})\s*([a-z]{3,9})\.?\s*(\d{4}|\d{2})")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
FUTURE_YEARS = 10


def read_day(text: str, today: date) -> date | None:
    """Return the day that a text means, or None; a year of two digits is the nearest past one.

    Years up to ten ahead of ``today`` count as coming: reviews are planned, births are not.
    """
    words = text.strip().lower()
    if words in _near_days(today):
        return _near_days(today)[words]
    if found := ISO.fullmatch(words):
        year, month, day = (int(part) for part in found.groups())
    elif (found := DOTTED.fullmatch(words)) and found[3]:
        day, month, year = int(found[1]), int(found[2]), _full_year(found[3], today)
    elif (found := NAMED.fullmatch(words)) and (month := _month(found[2])):
        day, year = int(found[1]), _full_year(found[3], today)
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_problem(text: str, today: date) -> str:
    """Return why a text is no day: "" (it is, or is empty), "no-year" or "not-a-date"."""
    if not text.strip() or read_day(text, today) is not None:
        return ""
    found = DOTTED.fullmatch(text.strip())
    return "no-year" if found and not found[3] else "not-a-date"


def _near_days(today: date) -> dict[str, date]:
    yesterday, tomorrow = today - timedelta(days=1), today + timedelta(days=1)
    translate = QCoreApplication.translate
    return {
        "täna": today,
        "eile": yesterday,
        "homme": tomorrow,
        translate("DateField", "täna"): today,
        translate("DateField", "eile"): yesterday,
        translate("DateField", "homme"): tomorrow,
    }


def _month(name: str) -> int:
    """Return the number of an English month, by its name or the beginning of it; 0 for no month."""
    found = [n for n, month in enumerate(MONTHS, 1) if month.lower().startswith(name)]
    return found[0] if found else 0


def _full_year(digits: str, today: date) -> int:
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004  written in full
        return year
    century = today.year - today.year % 100
    return century + year if century + year <= today.year + FUTURE_YEARS else century + year - 100
