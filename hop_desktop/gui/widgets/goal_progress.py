# SPDX-License-Identifier: EUPL-1.2
"""How a goal goes: what the measurements propose, the chart, and the table under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.plans import Goal
from hop_desktop.domain.progress import propose, series_of
from hop_desktop.domain.records import DataPoint
from hop_desktop.gui import plurals, record_words, words
from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.goal_chart import GoalChart
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.table import DataTable

SHOWN = 6  # the chart tells the rest


class GoalProgress(QWidget):
    """Chart, table and proposal of one goal; without measurements one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until a goal is set."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S8)
        self.told = text_label(role="strong")
        self.left_out = text_label(role="small")
        self.chart = GoalChart()
        self.table = DataTable(
            (self.tr("Päev"), self.tr("Tulemus"), self.tr("Kes"), self.tr("Märkus")), shown=SHOWN
        )
        column.addWidget(text_label(self.tr("Mõõtmised"), role="label"))
        for part in (self.told, self.chart, self.table, self.left_out):
            column.addWidget(part)

    def setGoal(self, goal: Goal, points: Sequence[DataPoint], *, least: int) -> None:
        """Show a goal's measurements; a proposal takes at least ``least`` of them."""
        series = series_of(goal, points)
        self.told.setText(record_words.proposal(propose(series, least=least)))
        self.chart.setSeries(series)
        newest_first = sorted(points, key=lambda point: point.place, reverse=True)
        self.table.setRows(
            [
                (words.day(p.on), record_words.point(p), p.author.partition(",")[0], self._note(p))
                for p in newest_first
            ],
            [str(p.id) for p in newest_first],
        )
        self.table.setAccessibleName(self.tr("Mõõtmised: {goal}").format(goal=goal.title))
        for part in (self.chart, self.table):
            part.setVisible(bool(points))
        self.left_out.setText(plurals.other_unit(series.left_out) if series.left_out else "")
        self.left_out.setVisible(bool(series.left_out))

    def _note(self, point: DataPoint) -> str:
        if not point.struck:
            return point.note
        return self.tr("Ei lähe arvesse: {reason}").format(reason=point.struck)
