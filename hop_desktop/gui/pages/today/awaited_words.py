# SPDX-License-Identifier: EUPL-1.2
"""What one waits for from others, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.awaited import Awaited
from hop_desktop.app.due_days import DueKind
from hop_desktop.domain.staff import Role
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.gui import words

translate = QCoreApplication.translate


def awaited_title(item: Awaited) -> str:
    """Return what one waits for."""
    return {
        DueKind.STAGE_TWO_ASKED: translate("Awaited", "Otsus II etapi kohta"),
        DueKind.APPROVAL: translate("Awaited", "Üleandmise kinnitus"),
        DueKind.REFERRAL_ANSWER: translate("Awaited", "Rajaleidja vastus"),
    }.get(item.kind, item.title)


def awaited_detail(item: Awaited, titles: RoleTitles) -> str:
    """Return who does it and since when it was asked, or by which day it was agreed."""
    deciders = {
        DueKind.STAGE_TWO_ASKED: words.role_inside(Role.COORDINATOR, titles),
        DueKind.APPROVAL: words.role_inside(Role.HEAD, titles),
    }
    parts = [item.who or deciders.get(item.kind, "")]
    if item.until is not None:
        parts.append(translate("Awaited", "tähtaeg {day}").format(day=words.day(item.until)))
    elif item.since is not None:
        parts.append(translate("Awaited", "küsitud {day}").format(day=words.day(item.since)))
    return " · ".join(part for part in parts if part)
