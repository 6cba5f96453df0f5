# SPDX-License-Identifier: EUPL-1.2
"""One rule of the law to read: what, when, by which act, in which days, and how far it holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.deadlines import DeadlineRule, Standing
from hop_desktop.gui import rule_words, words
from hop_desktop.gui.rule_words import LawText
from hop_desktop.gui.tokens import S4, S8
from hop_desktop.gui.widgets.cards import Chip
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import text_label


class RuleRow(QWidget):
    """The rule's sentence, its chips, and a small line with the source."""

    def __init__(self, law: LawText) -> None:
        """Show a text of the law."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S8, 0, S8)
        column.setSpacing(S4)
        if law.check:
            column.addWidget(text_label(law.check, role="error"))
        column.addWidget(text_label(law.text, role=""))
        around = QWidget()
        flow = FlowLayout(around, spacing=S8)
        for text in law.chips:
            flow.addWidget(Chip(text))
        column.addWidget(around)
        column.addWidget(text_label(law.source, role="small"))
        self.setAccessibleName(". ".join((law.text, *law.chips, law.check, law.source)))


def ruled(rule: DeadlineRule, today: date) -> LawText:
    """Return what is shown of a rule as it stands on a day."""
    standing = rule_words.standing(rule, today)
    is_checked = rule.standing(today) is Standing.CHECK
    chips = [rule_words.limit(rule)]
    if rule.place is not None:
        chips.append(words.place(rule.place))
    if not is_checked:
        chips.append(standing)
    said = (rule_words.cited(rule), rule_words.validity(rule), rule_words.checked(rule.checked_on))
    return LawText(
        text=rule_words.text(rule),
        chips=tuple(chips),
        source=" · ".join(filter(None, said)),
        check=standing if is_checked else "",
    )
