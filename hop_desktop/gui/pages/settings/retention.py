# SPDX-License-Identifier: EUPL-1.2
"""How long children's data are kept here, and who left: each leads to what would be erased."""

from __future__ import annotations

from functools import partial

from hop_desktop.app import erasure
from hop_desktop.app.erasure import Leaver, Overview
from hop_desktop.domain.access import Action
from hop_desktop.domain.erasure import RetentionBook, RetentionTerm
from hop_desktop.domain.errors import Invalid
from hop_desktop.gui import erasure_words, field_words, words
from hop_desktop.gui.forms.ui_settings_retention import Ui_RetentionPart
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.widgets.cards import EmptyState
from hop_desktop.gui.widgets.rows import ListRow, RowList


class RetentionPart(Part):
    """The terms with their source, and the children who left; nothing is erased from here."""

    def __init__(self, page: Page) -> None:
        """Show nobody until the store was read."""
        super().__init__(page)
        self.ui = Ui_RetentionPart()
        self.ui.setupUi(self)
        self.fields = {
            "years": self.ui.yearsField,
            "source": self.ui.sourceField,
            "since": self.ui.sinceField,
        }
        self._rows = RowList()
        self._nobody = EmptyState("children", self.tr("Ükski laps ei ole siit lahkunud."))
        self.ui.leaversCard.setFlush(True)
        self.ui.leaversCard.addPart(self._nobody)
        self.ui.leaversCard.addPart(self._rows)
        self.ui.termForm.setVisible(self.space.may(Action.ADMINISTER))
        self.ui.sinceField.setToday(self.space.today())
        self.ui.sinceField.setDay(self.space.today())
        self.ui.saveButton.clicked.connect(self._save)
        self.ui.yearsField.submitted.connect(self._save)
        self.ui.sourceField.submitted.connect(self._save)

    def load(self) -> None:
        """Read the terms and who left."""
        self.ask(erasure.overview, self._show)

    def _show(self, read: Overview) -> None:
        self._show_terms(read.book)
        self._nobody.setVisible(not read.leavers)
        self._rows.setVisible(bool(read.leavers))
        self.ui.leaversCard.setCount(len(read.leavers) or "")
        self._rows.setRecords(read.leavers, self._row)

    def _show_terms(self, book: RetentionBook) -> None:
        today = self.space.today()
        holds = book.on(today)
        none = self.tr("Asutusel ei ole veel säilitamise tähtaega.")
        lines = [erasure_words.term(holds) if holds else none]
        lines += [erasure_words.term(each) for each in book.coming(today)]
        self.ui.termsLabel.setText("\n".join(lines))

    def _row(self, leaver: Leaver) -> ListRow:
        chips = []
        if leaver.is_proposed:
            chips.append(self.tr("Ootab kinnitust"))
        if leaver.is_over:
            chips.append(self.tr("Tähtaeg on läbi"))
        detail = self.tr("Lahkus {day}").format(day=words.day(leaver.left_on))
        if leaver.ends_on is not None and not leaver.is_over:
            detail = self.tr("Lahkus {day}, tähtaeg {end}").format(
                day=words.day(leaver.left_on), end=words.day(leaver.ends_on)
            )
        row = ListRow(title=leaver.name, chips=chips, detail=detail)
        where = Where(page=PageName.ERASURE, id=leaver.id)
        row.clicked.connect(partial(self.space.go, where))
        return row

    def _save(self) -> None:
        years, since = self.ui.yearsField.value().strip(), self.ui.sinceField.day()
        if since is None:
            self.mend({"since": self.tr("Kirjuta, mis päevast see kehtib")})
            return
        try:
            term = RetentionTerm(
                since=since,
                years=int(years) if years.isdecimal() else 0,
                source=self.ui.sourceField.value(),
            )
        except Invalid as error:
            wrong = self.tr("Kirjuta aastate arv 1–110")
            said = wrong if error.field == "years" else field_words.field_sentence(error)
            self.mend({error.field: said})
            return
        self.ask(lambda session: erasure.agree_term(session, term), self._saved)

    def _saved(self, book: RetentionBook) -> None:
        self._show_terms(book)
        self.ui.yearsField.setValue("")
        self.ui.sourceField.setValue("")
        self.tell(self.tr("Tähtaeg on lisatud."))
        self.load()
