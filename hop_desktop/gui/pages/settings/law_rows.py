# SPDX-License-Identifier: EUPL-1.2
"""The texts of the law with their days; one that has ended may be looked up and vouched for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app.deadlines import LawTexts
from hop_desktop.domain.deadlines import DeadlineRule, Standing
from hop_desktop.domain.notice_law import NoticeLaw
from hop_desktop.gui import rule_words
from hop_desktop.gui.forms.ui_law_check_form import Ui_LawCheckForm
from hop_desktop.gui.pages.settings.rule_rows import RuleRow, ruled
from hop_desktop.gui.tokens import S8


class LawRows(QWidget):
    """Every text in a row; ``vouched`` tells the key of one and until when it holds."""

    vouched = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: LawTexts | None = None

    def setTexts(self, texts: LawTexts, today: date) -> None:
        """Show the texts as they stand on a day, unless these are shown already."""
        if texts == self._shown:
            return
        self._shown = texts
        while (item := self._column.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        for rule in texts.rules.rules:
            self._add(RuleRow(ruled(rule, today)), rule.key, today, asks=asks(rule, today))
        lists = texts.lists
        row = RuleRow(rule_words.lists(lists, today))
        self._add(row, lists.key, today, asks=has_ended(lists, today))

    def _add(self, row: RuleRow, key: str, today: date, *, asks: bool) -> None:
        self._column.addWidget(row)
        if asks:
            self._column.addWidget(Vouching(self, key, row.accessibleName(), today))


class Vouching(QWidget):
    """A link under a text that asks to be checked, and the one field that it opens."""

    def __init__(self, rows: LawRows, key: str, text: str, today: date) -> None:
        """Show the link alone."""
        super().__init__(rows)
        self._rows, self._key, self._today = rows, key, today
        self.link = QPushButton(self.tr("Kontrollisin, sõnastus kehtib edasi"))
        self.link.setProperty("kind", "link")
        self.link.setAccessibleDescription(text)
        self.form = QWidget()
        self.ui = Ui_LawCheckForm()
        self.ui.setupUi(self.form)
        self.ui.untilField.setToday(today)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, S8)
        column.addWidget(self.link)
        column.addWidget(self.form)
        self.link.clicked.connect(self._open)
        self.ui.saveButton.clicked.connect(self._save)
        self.ui.cancelButton.clicked.connect(self._close)

    def _open(self) -> None:
        self.link.hide()
        self.form.show()
        self.ui.untilField.focusControl()

    def _close(self) -> None:
        self.form.hide()
        self.link.show()
        self.link.setFocus()

    def _save(self) -> None:
        until = self.ui.untilField.day()
        if until is None or until < self._today:
            self.ui.untilField.setError(self.tr("Kirjuta tänane või hilisem kuupäev"))
            self.ui.untilField.focusControl()
            return
        self._rows.vouched.emit(self._key, until)


def asks(rule: DeadlineRule, today: date) -> bool:
    """Say whether a rule has ended or was never confirmed; one that is to begin can wait."""
    standing = rule.standing(today)
    begun = today >= rule.valid_from
    return begun and standing is not Standing.HOLDS


def has_ended(law: NoticeLaw, today: date) -> bool:
    """Say whether the lists of a notice are past their days."""
    return today > law.until
