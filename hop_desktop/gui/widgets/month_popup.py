# SPDX-License-Identifier: EUPL-1.2
"""A month over the window, to pick a day near by; typing a day is always possible as well."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tokens import S8, scaled

LEAST_SIZE = (320, 264)
ARROWS = {"qt_calendar_prevmonth": "back", "qt_calendar_nextmonth": "forward"}


class MonthPopup(QFrame):
    """One month; a press or Enter takes a day, Esc closes it."""

    picked = Signal(date)

    def __init__(self, day: date, parent: QWidget) -> None:
        """Show the month of ``day`` with that day marked."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.month = QCalendarWidget()
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(weekend, QTextCharFormat())  # red means: act here
        self.month.setMinimumSize(*(scaled(side) for side in LEAST_SIZE))
        self._name_parts()
        self.month.clicked.connect(self._take)
        self.month.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(S8, S8, S8, S8)
        column.addWidget(self.month)
        self.month.setFocus()

    def show_under(self, place: QWidget) -> None:
        """Show the month under a widget, or where the screen has room for it."""
        under = place.mapToGlobal(QPoint(0, place.height()))
        room, size = place.screen().availableGeometry(), self.sizeHint()
        left = max(room.left(), min(under.x(), room.right() - size.width()))
        top = max(room.top(), min(under.y(), room.bottom() - size.height()))
        self.move(left, top)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _name_parts(self) -> None:
        days = self.month.findChild(QWidget, "qt_calendar_calendarview")
        if isinstance(days, QWidget):
            days.setAccessibleName(self.tr("Kuu päevad"))
        names = {
            "qt_calendar_prevmonth": self.tr("Eelmine kuu"),
            "qt_calendar_nextmonth": self.tr("Järgmine kuu"),
        }
        for own, icon in ARROWS.items():
            arrow = self.month.findChild(QToolButton, own)
            if isinstance(arrow, QToolButton):
                set_icon(arrow, icon)
                arrow.setAccessibleName(names[own])
                arrow.setToolTip(names[own])

    def _take(self, day: QDate) -> None:
        if self.isVisible():  # Qt tells of one double click twice
            self.close()
            self.picked.emit(date(day.year(), day.month(), day.day()))
