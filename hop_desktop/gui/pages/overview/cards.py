# SPDX-License-Identifier: EUPL-1.2
"""The cards of an overview: the stand, the tables of one question, and the one of two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hop_desktop.domain.coming_and_going import base_of
from hop_desktop.domain.overview import CrossTable, Dimension, Overview, Table
from hop_desktop.domain.periods import PeriodKind
from hop_desktop.gui import overview_words, words
from hop_desktop.gui.tokens import S8, S12
from hop_desktop.gui.widgets.cards import CELL_INSET, Card
from hop_desktop.gui.widgets.count_table import CountTable
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import text_label

translate = QCoreApplication.translate


class Stand:
    """How many cases are in work, how many came and went, and why something is not told."""

    def __init__(self, card: Card) -> None:
        """Put the facts and two sentences into a card."""
        self._card = card
        self._facts = FactList()
        self._few = text_label(
            translate("Overview", "Meie vastutusel on alla viie juhtumi. Rohkem ei näidata."),
            role="muted",
        )
        self._untold = text_label(role="muted")
        for part in (self._facts, self._few, self._untold):
            card.addPart(part)

    def show(self, told: Overview) -> None:
        """Say what is told of a period."""
        self._card.setTitle(translate("Overview", "Seis {day}").format(day=words.day(told.day)))
        ours = translate("Overview", "Juhtumeid meie vastutusel")
        facts = [(ours, overview_words.count(told.open))]
        moved = told.flows
        if moved is not None and moved.opened is not None:
            facts += [
                (
                    translate("Overview", "Sel ajal avati või võeti vastu"),
                    overview_words.count(moved.opened),
                ),
                (
                    translate("Overview", "Sel ajal lõppes või anti üle"),
                    overview_words.count(moved.ended),
                ),
            ]
        self._facts.setFacts(facts)
        self._few.setVisible(told.open is None)
        self._untold.setText(_untold(told))
        self._untold.setVisible(bool(_untold(told)))


def _untold(told: Overview) -> str:
    """Return why it is not told what came and went; nothing when it is."""
    if told.flows is None:
        return _only_years(told)
    if told.flows.opened is not None:
        return ""
    return translate(
        "Overview", "Avatuid ja lõppenuid ei näidata, sest mõni arv on selleks liiga väike."
    )


def _only_years(told: Overview) -> str:
    is_desk = told.table.rows is Dimension.HOUSE
    by_calendar = base_of(is_desk=is_desk) is PeriodKind.CALENDAR_YEAR
    if told.period.kind is PeriodKind.OWN:
        return _only_stand(by_calendar=by_calendar)
    if by_calendar:
        return translate(
            "Overview", "Avatud ja lõppenud juhtumeid näidatakse kvartali ja kalendriaasta kohta."
        )
    return translate(
        "Overview", "Avatud ja lõppenud juhtumeid näidatakse kvartali ja õppeaasta kohta."
    )


def _only_stand(*, by_calendar: bool) -> str:
    """Return what days of one's own leave out, and where it is told."""
    if by_calendar:
        return translate(
            "Overview",
            "Oma kuupäevadega näed ainult viimase päeva seisu. "
            "Avatud ja lõppenud juhtumid on kvartali ja kalendriaasta juures.",
        )
    return translate(
        "Overview",
        "Oma kuupäevadega näed ainult viimase päeva seisu. "
        "Avatud ja lõppenud juhtumid on kvartali ja õppeaasta juures.",
    )


def cards_of(told: Overview) -> list[QWidget]:
    """Return a card for every table that there is."""
    if not told.open:
        stand: list[QWidget] = []
    else:
        stand = [_crossed(told.table, told.open), *map(_counted, told.tables)]
    return [*stand, *map(_ended, told.endings)]


def _ended(table: Table) -> Card:
    card = _counted(table)
    heading = translate("Overview", "Lõppenud juhtumid: {question}")
    card.setTitle(heading.format(question=overview_words.title(table.dimension).lower()))
    return card


def _counted(table: Table) -> Card:
    title = overview_words.title(table.dimension)
    if not table.keys:
        return _too_small(title)
    lasting = table.dimension in (Dimension.LASTED, Dimension.LENGTH)
    headers = (
        translate("Overview", "Kestus") if lasting else title,
        translate("Overview", "Arv"),
    )
    shown = CountTable(title, headers, bars=True)
    rows = [
        (overview_words.group(table.dimension, key), overview_words.count(count))
        for key, count in zip(table.keys, table.counts, strict=True)
    ]
    shown.setCounts(rows, table.counts)
    return _card(title, shown)


def _crossed(table: CrossTable, total: int) -> Card:
    rows_of, columns_of = map(overview_words.title, (table.rows, table.columns))
    title = translate("Overview", "Juhtumid: {rows} ja {columns}").format(
        rows=rows_of.lower(), columns=columns_of.lower()
    )
    whole = translate("Overview", "Kokku")
    headers = [overview_words.group(table.columns, key) for key in table.column_keys]
    shown = CountTable(title, [rows_of, *headers, whole], bars=False)
    cells = zip(table.row_keys, table.told.cells, table.told.rows, strict=False)
    rows = [
        (overview_words.group(table.rows, key), *map(overview_words.count, (*inner, beside)))
        for key, inner, beside in cells
    ]
    shown.setCounts([*rows, (whole, *map(overview_words.count, (*table.told.columns, total)))])
    card = _card(title, shown)
    if not table.row_keys:
        card.addPart(_below())
    return card


def _below() -> QWidget:
    """Return why there are no rows, in line with the words of the table above."""
    told = text_label(_too_small_text(), role="muted")
    told.setContentsMargins(CELL_INSET, S12, CELL_INSET, S8)
    return told


def _card(title: str, shown: CountTable) -> Card:
    card = Card(title)
    card.setFlush(True, table=True)
    card.addPart(shown)
    return card


def _too_small(title: str) -> Card:
    card = Card(title)
    card.addPart(text_label(_too_small_text(), role="muted"))
    return card


def _too_small_text() -> str:
    return translate("Overview", "Arvud on nii väikesed, et neid ei näidata.")
