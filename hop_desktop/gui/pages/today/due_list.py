# SPDX-License-Identifier: EUPL-1.2
"""What is due: each row opens its case, and a task can be ticked done beside its row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hop_desktop.app.due_days import DueKind
from hop_desktop.app.today import Due
from hop_desktop.gui import plurals, rule_words, words
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tokens import S8, S12, S20
from hop_desktop.gui.widgets.list_row import ListRow

BOX = 22
PAGE = 20
translate = QCoreApplication.translate


class DueRow(QWidget):
    """A row with a box over its left end when it is a task; the box is a button of its own."""

    def __init__(self, due: Due) -> None:
        super().__init__()
        self.due = due
        self.row = ListRow(words.day(due.on), in_words(due.days), due_title(due), (), due.child)
        if due.rule is not None:
            source = rule_words.source(due.rule, due.today)
            self.row.setToolTip(source)
            self.row.setAccessibleDescription(source)
        self.tick = QToolButton(self)
        self.tick.setProperty("kind", "inner")
        set_icon(self.tick, "box", colour="muted", size=BOX)
        self.tick.setAccessibleName(
            translate("DueList", "Märgi tehtuks: {task}").format(task=due.title)
        )
        self.tick.setToolTip(translate("DueList", "Märgi tehtuks"))
        self.tick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tick.setVisible(due.kind is DueKind.TASK)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.row)
        self.tick.raise_()
        QWidget.setTabOrder(self.tick, self.row)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def make_room(self) -> None:
        """Begin the words at the right of where a box stands."""
        inside = self.row.layout()
        assert inside is not None  # noqa: S101  a row has one from the start
        margins = inside.contentsMargins()
        margins.setLeft(S12 + self.tick.sizeHint().width() + S8)
        inside.setContentsMargins(margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the box at half the height of the row."""
        super().resizeEvent(event)
        size = self.tick.sizeHint()
        self.tick.setGeometry(QRect(QPoint(S12, (self.height() - size.height()) // 2), size))


class DueList(QWidget):
    """Rows under each other, twenty at first; arrow keys walk down the boxes or the rows."""

    opened = Signal(object)
    done = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until there is something due."""
        super().__init__(parent)
        self._rows: list[DueRow] = []
        self._dues: Sequence[Due] = ()
        self._shown = PAGE
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.more = QPushButton()
        self.more.setProperty("kind", "link")
        self.more.clicked.connect(self._show_more)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(self._column)
        self._foot = QVBoxLayout()
        around.addLayout(self._foot)
        self._foot.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def rows(self) -> list[DueRow]:
        """Return the rows in their order."""
        return list(self._rows)

    def show_due(self, dues: Sequence[Due]) -> None:
        """Show these in place of the earlier ones; the focus stays at its height."""
        place = self._focused()
        self._dues = dues
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._made(due) for due in dues[: self._shown]]
        left = len(dues) - len(self._rows)
        self.more.setText(self.tr("Näita veel %n", "", left))
        self.more.setVisible(left > 0)
        self._foot.setContentsMargins(*((S20, S8, S20, S12) if left else (0, 0, 0, 0)))
        self.setLeadWidth(self.leadWidth())
        has_tasks = any(row.due.kind is DueKind.TASK for row in self._rows)
        for row in self._rows:
            row.row.setProperty("last", row is self._rows[-1] and not left)
            if has_tasks:
                row.make_room()
        if place >= 0 and self._rows:
            self._go_to(min(place, len(self._rows) - 1), boxes=True)

    def leadWidth(self) -> int:
        """Return the pixels that the widest day asks for."""
        return max((row.row.leadWidth() for row in self._rows), default=0)

    def setLeadWidth(self, width: int) -> None:
        """Give the days this width, so that lists under each other line up."""
        for row in self._rows:
            row.row.setLeadWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between rows with the arrows before a button moves the focus its own way."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                place = min(max(self._focused() + step, 0), len(self._rows) - 1)
                boxes = any(row.tick is watched for row in self._rows)
                self._go_to(place, boxes=boxes)
                return True
        return super().eventFilter(watched, event)

    def _show_more(self) -> None:
        first_new = len(self._rows)
        self._shown += PAGE
        self.show_due(self._dues)
        self._rows[first_new].show()  # the layout would show it only later
        self._go_to(first_new, boxes=False)

    def _made(self, due: Due) -> DueRow:
        made = DueRow(due)
        made.row.clicked.connect(lambda: self.opened.emit(due))
        made.tick.clicked.connect(lambda: self.done.emit(due))
        for part in (made.row, made.tick):
            part.installEventFilter(self)
        self._column.addWidget(made)
        return made

    def _focused(self) -> int:
        has = [row.row.hasFocus() or row.tick.hasFocus() for row in self._rows]
        return has.index(True) if True in has else -1

    def _go_to(self, place: int, *, boxes: bool) -> None:
        row = self._rows[place]
        target = row.tick if boxes and row.due.kind is DueKind.TASK else row.row
        target.setFocus(Qt.FocusReason.TabFocusReason)


def due_title(due: Due) -> str:
    """Return what there is to do, as a verb and its object."""
    return {
        DueKind.TASK: due.title,
        DueKind.REVIEW: words.review_to_do(due.stage),
        DueKind.STAGE_TWO_ASKED: translate("DueList", "Vasta, kas juhtum tuleb II etappi"),
        DueKind.PLAN_EVALUATION: translate("DueList", "Hinda tegevusplaani"),
        DueKind.APPROVAL: translate("DueList", "Kinnita üleandmine"),
        DueKind.MEETING: translate("DueList", "Pea kokkulepitud kohtumine"),
        DueKind.OBJECTIONS: translate("DueList", "Protokolli vastuväidete viimane päev"),
        DueKind.TELL_CARER: translate("DueList", "Teavita vanemat"),
        DueKind.CONSENT_ENDS: translate("DueList", "Nõusolek lõpeb"),
        DueKind.REFERRAL_ANSWER: translate("DueList", "Küsi Rajaleidja vastust"),
        DueKind.REFERRAL_ENDS: translate("DueList", "Rajaleidja soovitus lõpeb, hinda mõju"),
        DueKind.EFFECT: translate("DueList", "Hinda selle õppeaasta toe mõju"),
        DueKind.YEARLY_TALK: translate("DueList", "Pea selle õppeaasta arenguvestlus"),
    }[due.kind]


def calendar_titles() -> dict[DueKind, str]:
    """Return what a calendar says of each kind of day: on a phone others read along."""
    return {
        DueKind.TASK: translate("DueList", "HOP: ülesande tähtaeg"),
        DueKind.REVIEW: translate("DueList", "HOP: ülevaatus"),
        DueKind.PLAN_EVALUATION: translate("DueList", "HOP: tegevusplaani hindamine"),
        DueKind.MEETING: translate("DueList", "HOP: kohtumine"),
        DueKind.OBJECTIONS: translate("DueList", "HOP: vastuväidete viimane päev"),
        DueKind.TELL_CARER: translate("DueList", "HOP: teavitamine"),
        DueKind.CONSENT_ENDS: translate("DueList", "HOP: nõusolek lõpeb"),
        DueKind.REFERRAL_ANSWER: translate("DueList", "HOP: vastuse tähtpäev"),
        DueKind.REFERRAL_ENDS: translate("DueList", "HOP: soovituse tähtaeg"),
        DueKind.EFFECT: translate("DueList", "HOP: toe mõju hindamine"),
        DueKind.YEARLY_TALK: translate("DueList", "HOP: arenguvestlus"),
    }


def in_words(days: int | None) -> str:
    """Return how far a day is: "3 päeva üle tähtaja", "täna", "homme", "5 päeva pärast"."""
    if days is None:
        return translate("DueList", "tähtajata")
    if days < 0:
        return plurals.days_late(-days)
    near = {0: translate("DueList", "täna"), 1: translate("DueList", "homme")}
    return near.get(days) or plurals.days_ahead(days)
