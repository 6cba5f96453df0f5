# SPDX-License-Identifier: EUPL-1.2
"""What the house has agreed on for itself, from which day on."""

from __future__ import annotations

from hop_desktop.app import house
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.house_rules import HouseRules, RuleBook
from hop_desktop.gui import criteria_words, field_words, plurals, words
from hop_desktop.gui.forms.ui_settings_rules import Ui_RulesPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part


class RulesPart(Part):
    """Shows what holds today, and what is agreed for later; saving adds, nothing is overwritten."""

    def __init__(self, page: Page) -> None:
        """Show the usual until the book is read."""
        super().__init__(page)
        self.ui = Ui_RulesPart()
        self.ui.setupUi(self)
        self.fields = {
            "least_points": self.ui.pointsField,
            "head_approves_closing": self.ui.headTick,
            "opening": self.ui.openingField,
            "closing": self.ui.closingField,
            "marks_documents": self.ui.marksTick,
            "head_approves_transitions": self.ui.transitionsTick,
            "since": self.ui.sinceField,
        }
        self.ui.sinceField.setToday(self.space.today())
        self.ui.sinceField.setDay(self.space.today())
        self.ui.saveButton.clicked.connect(self._save)
        self._shown = HouseRules()
        self._fill(HouseRules())

    def load(self) -> None:
        """Read the book, unless the rules are being changed here."""
        self.ask(house.rules, self._show)

    def _show(self, book: RuleBook) -> None:
        today = self.space.today()
        rules = book.on(today)
        if self._typed() == self._shown:
            self._fill(rules)
        coming = [
            self.tr("Alates {day}: {rules}").format(
                day=words.day(item.since), rules=plurals.measurements(item.rules.least_points)
            )
            for item in book.coming(today)
        ]
        explained = self.tr(
            "Nendes lepib asutus ise kokku. Varasem kehtib, kuni uus hakkab kehtima."
        )
        self.ui.explainedLabel.setText("\n".join((explained, *coming)))

    def _fill(self, rules: HouseRules) -> None:
        self._shown = rules
        workplace = self.space.house.workplace
        self.ui.openingField.setCriteria(criteria_words.opening(rules, workplace))
        self.ui.closingField.setCriteria(criteria_words.closing(rules, workplace))
        self.ui.pointsField.setValue(str(rules.least_points))
        self.ui.headTick.setTicked(rules.head_approves_closing)
        self.ui.marksTick.setTicked(rules.marks_documents)
        self.ui.transitionsTick.setTicked(rules.head_approves_transitions)

    def _typed(self) -> HouseRules | None:
        try:
            return self._changed()
        except Invalid:
            return None

    def _changed(self) -> HouseRules:
        points, workplace = self.ui.pointsField.value(), self.space.house.workplace
        opening, closing = self.ui.openingField.criteria(), self.ui.closingField.criteria()
        # The usual words are not kept: they speak the language of the window.
        return HouseRules(
            least_points=int(points) if points.isdecimal() else 0,
            head_approves_closing=self.ui.headTick.isTicked(),
            marks_documents=self.ui.marksTick.isTicked(),
            head_approves_transitions=self.ui.transitionsTick.isTicked(),
            opening=None if opening == criteria_words.usual_opening(workplace) else opening,
            closing=None if closing == criteria_words.usual_closing(workplace) else closing,
        )

    def _save(self) -> None:
        try:
            rules, since = self._changed(), self.ui.sinceField.day()
        except Invalid as error:
            self.mend({error.field: self._problem(error)})
            return
        if since is None:
            self.mend({"since": self.tr("Kirjuta, mis päevast see kehtib")})
            return
        self.ask(lambda session: house.agree(session, rules, since=since), self._saved)

    def _problem(self, error: Invalid) -> str:
        if error.reason == "twice":
            return self.tr("Sama lause on kaks korda")
        return field_words.field_sentence(error)

    def _saved(self, book: RuleBook) -> None:
        typed = self._typed()
        self._shown = typed if typed is not None else self._shown
        self._show(book)
        self.tell(self.tr("Kokkulepe on salvestatud."))
