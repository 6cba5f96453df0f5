# SPDX-License-Identifier: EUPL-1.2
"""What the store itself needs: a backup, room on the disk, or a word after a restoring."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hop_desktop.app.backups import Care
from hop_desktop.domain.access import Action
from hop_desktop.domain.alarms import Alarm
from hop_desktop.domain.errors import HopError
from hop_desktop.gui import messages, plurals, words
from hop_desktop.gui.alarm_words import words_of
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.rows import ListRow, RowList

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One line of the card; where it leads, the settings say more."""

    title: str
    detail: str
    leads_to: str = "backups"


def reminders(care: Care, trouble: HopError | None, *, administers: bool) -> list[Reminder]:
    """Return what this person is to be reminded of, the worst first.

    ``trouble`` is why the backup of the day was not made.
    """
    found = [_ended(care), _locked(care, administers=administers), _keys(care), _room(care)]
    found.append(_late(care, trouble) if administers else None)
    return [reminder for reminder in found if reminder is not None]


def _first_passphrase() -> Reminder:
    return Reminder(
        title=translate("Care", "Vaheta esimene paroolifraas"),
        detail=translate("Care", "Praegust nägi ka see, kes selle andis"),
        leads_to="passphrase",
    )


def _alarm(alarm: Alarm) -> Reminder:
    return Reminder(
        title=words_of(alarm).line,
        detail=translate("Care", "Vaata üle"),
        leads_to="journal",
    )


def _ended(care: Care) -> Reminder | None:
    if not care.is_ended:
        return None
    return Reminder(
        title=translate("Care", "Töö käib teises arvutis"),
        detail=translate("Care", "Siin saab andmeid ainult lugeda"),
        leads_to="",
    )


def _locked(care: Care, *, administers: bool) -> Reminder | None:
    if not care.handovers_locked:
        return None
    return Reminder(
        title=translate("Care", "Andmed on taastatud ja üleandmised lukus"),
        detail=translate("Care", "Räägi partneritega ja ava need")
        if administers
        else translate("Care", "Asutuse juht avab need seadetes"),
        leads_to="backups" if administers else "",
    )


def _keys(care: Care) -> Reminder | None:
    if not care.keys_wait:
        return None
    return Reminder(
        title=translate("Care", "Andmete võti jäi vahetamata"),
        detail=translate("Care", "Tee kettal ruumi ja vaheta võti"),
        leads_to="people",
    )


def _room(care: Care) -> Reminder | None:
    if care.room is None:
        return None
    return Reminder(
        title=translate("Care", "Kettal on ruumi alles {size}").format(size=words.size(care.room)),
        detail=translate("Care", "Tee ruumi, muidu jäävad kirjed salvestamata"),
        leads_to="",
    )


def _late(care: Care, trouble: HopError | None) -> Reminder | None:
    if trouble is not None:
        return Reminder(
            title=translate("Care", "Tänane varukoopia jäi tegemata"),
            detail=messages.explain(trouble).title.rstrip("."),
        )
    if care.backup_days is None:
        return None
    if not care.was_backed_up:
        return Reminder(
            title=translate("Care", "Varukoopiat ei ole veel tehtud"),
            detail=translate("Care", "Vali mälupulk või kaust ja tee esimene"),
        )
    return Reminder(
        title=plurals.backup_days(care.backup_days),
        detail=translate("Care", "Pane mälupulk külge ja tee uus"),
    )


class CareCard(Card):
    """A card that is there while the store needs something of this person."""

    def __init__(self, space: Workspace, parent: QWidget | None = None) -> None:
        """Hide until something is needed."""
        super().__init__(QCoreApplication.translate("Care", "Andmete hoid"), parent)
        self._space = space
        self.rows = RowList()
        self.setFlush(True)
        self.body.addWidget(self.rows)
        self.hide()

    def show_care(
        self, care: Care, alarms: tuple[Alarm, ...] = (), *, first_passphrase: bool = False
    ) -> None:
        """Show what is needed, or hide."""
        own = self._space.may(Action.ADMINISTER)
        found = [
            *(_alarm(alarm) for alarm in alarms),
            *([_first_passphrase()] if first_passphrase else []),
            *reminders(care, self._space.backing_up.trouble, administers=own),
        ]
        self.setCount(len(found) or "")
        self.setVisible(bool(found))
        self.rows.setRecords(found, self._row)

    def _row(self, reminder: Reminder) -> ListRow:
        row = ListRow(title=reminder.title, detail=reminder.detail)
        if reminder.leads_to:
            row.clicked.connect(partial(self._to_settings, reminder.leads_to))
        return row

    def _to_settings(self, part: str) -> None:
        self._space.go(Where(page=PageName.SETTINGS, words=part))
