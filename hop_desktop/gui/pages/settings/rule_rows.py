# SPDX-License-Identifier: EUPL-1.2
"""One rule of the law to read: what, when, by which act, in which days, and how far it holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.deadlines import DeadlineRule, Standing
from hop_desktop.gui import rule_words, words
from hop_desktop.gui.tokens import S4, S8
from hop_desktop.gui.widgets.cards import Chip
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import text_label


class RuleRow(QWidget):
    """The rule's sentence, its chips, and a small line with the source."""

    def __init__(self, rule: DeadlineRule, today: date) -> None:
        """Show a rule as it stands on a day."""
        super().__init__()
        standing = rule_words.standing(rule, today)
        chips = [rule_words.limit(rule)]
        if rule.place is not None:
            chips.append(words.place(rule.place))
        checked = rule.standing(today) is Standing.CHECK
        if not checked:
            chips.append(standing)
        source = f"{rule_words.cited(rule)} · {rule_words.validity(rule)}"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S8, 0, S8)
        column.setSpacing(S4)
        column.addWidget(text_label(rule_words.text(rule), role=""))
        around = QWidget()
        flow = FlowLayout(around, spacing=S8)
        for text in chips:
            flow.addWidget(Chip(text))
        column.addWidget(around)
        column.addWidget(text_label(source, role="small"))
        if checked:
            column.insertWidget(0, text_label(standing, role="error"))
        self.setAccessibleName(
            ". ".join((rule_words.text(rule), *chips, standing if checked else "", source))
        )
