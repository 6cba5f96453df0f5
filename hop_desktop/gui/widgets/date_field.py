# SPDX-License-Identifier: EUPL-1.2
"""A day, typed as people write it; the calendar on a button is extra."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.inner_button import LineWithButton
from hop_desktop.gui.widgets.month_popup import MonthPopup
from hop_desktop.gui.widgets.typed_days import day_problem, read_day
from hop_desktop.gui.words import day as written


class DateField(Field):
    """One typed day; leaving the field writes it in full, the hint tells the weekday."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty line; ``setToday`` tells what "täna" means."""
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self._own_hint = ""
        self.line = LineWithButton("calendar", self.tr("Ava kalender"))
        self.line.textChanged.connect(self._typed)
        self.line.editingFinished.connect(self._normalise)
        self.line.returnPressed.connect(self.submitted)
        self.line.installEventFilter(self)
        self.line.button.clicked.connect(self.openCalendar)
        self._quick: list[QPushButton] = []
        self._row = QWidget()
        self._flow = FlowLayout(self._row, spacing=S12)
        self._flow.addWidget(self.line)
        self._take_control(self.line, self._row)
        self.setHint(self.tr("päev.kuu.aasta"))

    def setToday(self, today: date) -> None:
        """Say which day is today."""
        self._today = today
        self._tell()

    def day(self) -> date | None:
        """Return the day, or None when the line is empty or not a day."""
        return read_day(self.line.text(), self._today)

    def setDay(self, day: date | None) -> None:
        """Write a day into the line, or nothing."""
        self.setValue(written(day))

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text().strip()

    def value(self) -> str:
        """Return what is typed, for a draft."""
        return self.text()

    def setValue(self, text: str) -> None:
        """Write a text as if typed."""
        if text != self.line.text():
            self.line.setText(text)

    def problem(self) -> str:
        """Return "" for a day or nothing, else "no-year" or "not-a-date"."""
        return day_problem(self.line.text(), self._today)

    def setQuick(self, quick: bool) -> None:
        """Offer "täna" and "eile" as buttons beside the line."""
        for old in self._quick:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._quick = []
        if quick:
            self._offer(self.tr("Täna"), 0)
            self._offer(self.tr("Eile"), 1)

    def setHint(self, hint: str) -> None:
        """Show a hint; the weekday of the typed day is added to it."""
        self._own_hint = hint
        super().setHint(self._hint_with_weekday())

    def openCalendar(self) -> None:
        """Show a month under the line; Esc closes it."""
        popup = MonthPopup(self.day() or self._today, self)
        popup.picked.connect(self._pick)
        popup.show_under(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the calendar with Alt+Down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() == Qt.Key.Key_Down:
                self.openCalendar()
                return True
        return super().eventFilter(watched, event)

    def _offer(self, text: str, days_ago: int) -> None:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: self._pick(self._today - timedelta(days=days_ago)))
        self._flow.addWidget(button)
        self._quick.append(button)

    def _pick(self, day: date) -> None:
        self._rewrite(day)
        self.focusControl()

    def _typed(self) -> None:
        super().setHint(self._hint_with_weekday())
        self.changed.emit()

    def _normalise(self) -> None:
        if (day := self.day()) is not None:
            self._rewrite(day)

    def _rewrite(self, day: date) -> None:
        """Write a day as if typed, so that Ctrl+Z brings back what stood there."""
        if (text := written(day)) != self.line.text():
            self.line.selectAll()
            self.line.insert(text)

    def _hint_with_weekday(self) -> str:
        day = read_day(self.line.text(), self._today)
        if day is None:
            return self._own_hint
        return QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)

    def _apply_length(self) -> None:
        if self._part is not None:
            self.line.setMinimumWidth(_line_width(self.line))
            self.line.setMaximumWidth(_line_width(self.line))


def _line_width(line: LineWithButton) -> int:
    """Return the width of the widest day, as it is written in the language of the window."""
    days = ("00.00.0000", *(written(date(2000, month, 28)) for month in range(1, 13)))
    widest = max(line.fontMetrics().horizontalAdvance(day) for day in days)
    return widest + line.button.sizeHint().width() + 44
