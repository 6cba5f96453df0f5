# SPDX-License-Identifier: EUPL-1.2
"""That a case goes on under another number, why, and the way to the other one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import SupportCase
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.labels import breakable, text_label


class ContinuedSection(Section):
    """Stands in both cases: the alarm note, and a link to the other as far as it is here."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self._other: SupportCase | None = None
        self._sentence, self._alarm = text_label(), text_label()
        self._link = QPushButton()
        self._link.setProperty("kind", "link")
        self._link.clicked.connect(self._go)
        for label in (self._sentence, self._alarm):
            self.body.addWidget(label)
        self.body.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_file(self, file: CaseFile) -> None:
        """Show the note in the case that continues another and in the one that is continued."""
        later, earlier = file.continued.later, file.continued.earlier
        self._other = later or earlier
        self.setVisible(later is not None or file.case.continues is not None)
        self._link.setVisible(self._other is not None)
        if later is not None:
            self.setTitle(self.tr("Juhtum läheb edasi jätkujuhtumina"))
            self._sentence.setText(
                self.tr("Siit oodatakse endiselt vastust. Töö käib jätkujuhtumis.")
            )
            self._alarm.setText(breakable(later.alarm))
            self._link.setText(self.tr("Ava jätkujuhtum"))
        else:
            self.setTitle(self.tr("See on jätkujuhtum"))
            told = self.tr("Varasem juhtum anti üle, aga saaja ei ole vastanud. Põhjus:")
            if not file.case.alarm:  # the child came from the place where that one stays
                told = self.tr("Juhtum jätkab seda, mis jäi eelmisesse kohta: {house}.")
            self._sentence.setText(breakable(told.format(house=file.case.origin)))
            self._alarm.setText(breakable(file.case.alarm))
            self._link.setText(self.tr("Ava varasem juhtum"))
        self._alarm.setVisible(bool(self._alarm.text()))

    def _go(self) -> None:
        if self._other is not None:
            self.page.space.go(Where(page=PageName.CASE, id=self._other.id))
