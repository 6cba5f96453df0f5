# SPDX-License-Identifier: EUPL-1.2
"""What an administrator has to look into, in the words of the interface."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.alarms import Alarm, AlarmKind
from hop_desktop.gui import journal_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmWords:
    """A line for the first page, and for the log what happened and what to do next."""

    line: str
    title: str
    advice: str


def words_of(alarm: Alarm) -> AlarmWords:
    """Return the words for an alarm."""
    if alarm.kind is AlarmKind.JOURNAL:
        return _journal(alarm)
    return {
        AlarmKind.RIGHTS: AlarmWords(
            line=translate("Alarms", "Kellegi õigusi muudeti programmist mööda"),
            title=translate("Alarms", "Kellegi õigusi muudeti programmist mööda."),
            advice=translate(
                "Alarms",
                "Õigused on tagasi pandud. Vaata logist, kes enne seda sees oli, ja räägi temaga.",
            ),
        ),
        AlarmKind.CLOCK_BACK: AlarmWords(
            line=translate("Alarms", "Arvuti kell jäi maha"),
            title=translate("Alarms", "Arvuti kell oli viimasest kirjest maas."),
            advice=_right_clock(),
        ),
        AlarmKind.CLOCK_AHEAD: AlarmWords(
            line=translate("Alarms", "Arvuti kell läks ette"),
            title=translate("Alarms", "Arvuti kell oli viimasest kirjest üle aasta ees."),
            advice=_right_clock(),
        ),
    }[alarm.kind]


def _journal(alarm: Alarm) -> AlarmWords:
    found = alarm.fault
    return AlarmWords(
        line=translate("Alarms", "Andmed ei klapi tegevuslogiga"),
        title=journal_words.fault(found)
        if found
        else translate("Alarms", "Andmed ei klapi tegevuslogiga."),
        advice=translate("Alarms", "Ära kustuta midagi. Võrdle varukoopiaga ja küsi abi."),
    )


def _right_clock() -> str:
    return translate(
        "Alarms", "Pane kell õigeks. Kirjete järjekord on alles ja midagi ei kustunud."
    )
