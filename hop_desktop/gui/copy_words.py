# SPDX-License-Identifier: EUPL-1.2
"""The parts, grounds and answers of a copy for whoever asks, in the words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.access_copies import Ban, CopyPart, Ground

translate = QCoreApplication.translate


def part(member: CopyPart) -> str:
    """Return what a part is called."""
    return {
        CopyPart.GENERAL: translate("Words", "Üldandmed"),
        CopyPart.OBSERVATIONS: translate("Words", "Tähelepanekud"),
        CopyPart.CASES: translate("Words", "Juhtumi käik, vajadused ja arvamused"),
        CopyPart.MEASURES: translate("Words", "I etapi tegevused"),
        CopyPart.ASSESSMENTS: translate("Words", "Hindamised ja toe tase"),
        CopyPart.PLAN: translate("Words", "Tegevusplaan ja selle mõju"),
        CopyPart.MEETINGS: translate("Words", "Vestlused ja ümarlauad"),
        CopyPart.DEALINGS: translate("Words", "Teavitamine, nõusolekud, taotlused ja ülesanded"),
        CopyPart.RECEIVED: translate("Words", "Kirjed teistest asutustest"),
        CopyPart.DOCUMENTS: translate("Words", "Dokumendid ja failid"),
        CopyPart.RECIPIENTS: translate("Words", "Kellele on andmeid antud"),
    }[member]


def ground(member: Ground) -> str:
    """Return why a passage goes."""
    return {
        Ground.OTHER_PERSON: translate("Words", "teise inimese andmed"),
        Ground.OTHER_CHILD: translate("Words", "teise lapse andmed"),
        Ground.CONTACT: translate("Words", "teise inimese kontakt"),
        Ground.WITNESSED: translate("Words", "kirje on teistest lastest"),
        Ground.HARM: translate("Words", "avaldamine võib last kahjustada"),
    }[member]


def ban(member: Ban) -> str:
    """Return what is known of a pupil's own will."""
    return {
        Ban.NOT_A_PUPIL: translate("Words", "ei ole õpilane"),
        Ban.NOT_FORBIDDEN: translate("Words", "ei ole keelanud"),
        Ban.PUPIL_ASKS: translate("Words", "õpilane küsib ise"),
        Ban.FORBIDDEN: translate("Words", "on keelanud"),
    }[member]
