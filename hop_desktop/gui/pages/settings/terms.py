# SPDX-License-Identifier: EUPL-1.2
"""The terms of the house, and the deadlines of the law with their sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from hop_desktop.app import deadlines, following, reviews
from hop_desktop.app.deadlines import LawTexts
from hop_desktop.app.session import Session
from hop_desktop.domain.deadlines import HouseTerms
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.following import checked_days
from hop_desktop.domain.law_checks import LawCheck
from hop_desktop.gui import field_words, words
from hop_desktop.gui.forms.ui_settings_terms import Ui_TermsPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.law_rows import LawRows
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.widgets.fields import TextField

DAY_AND_MONTH = re.compile(r"\s*(\d{1,2})\.\s*(\d{1,2})\.?\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """Everything that the house sets here."""

    weeks: int
    days: int
    terms: HouseTerms


Read = tuple[Lengths, LawTexts]


class TermsPart(Part):
    """Five lengths, and under them what the law says; what is being typed stays."""

    def __init__(self, page: Page) -> None:
        """Show nothing until the terms are read."""
        super().__init__(page)
        self.ui = Ui_TermsPart()
        self.ui.setupUi(self)
        self.fields = {
            "review_weeks": self.ui.weeksField,
            "days_to_close": self.ui.daysField,
            "answer_days": self.ui.answerField,
            "term_days": self.ui.termField,
            "year_day": self.ui.yearField,
        }
        for field in self._texts():
            field.submitted.connect(self._save)
        self.ui.saveButton.clicked.connect(self._save)
        self._read: Lengths | None = None
        self.law = LawRows()
        self.law.vouched.connect(self._vouch)
        self.ui.rulesCard.addPart(self.law)

    def load(self) -> None:
        """Read the terms, unless they are being changed here."""
        if self._read is None or self._words(self._read) == [t.value() for t in self._texts()]:
            self.ask(_read, self._show)

    def _texts(self) -> tuple[TextField, ...]:
        ui = self.ui
        return (ui.weeksField, ui.daysField, ui.answerField, ui.termField, ui.yearField)

    def _show(self, read: Read) -> None:
        self._read, texts = read
        for field, text in zip(self._texts(), self._words(self._read), strict=True):
            field.setValue(text)
        self.law.setTexts(texts, self.space.today())

    def _words(self, lengths: Lengths) -> list[str]:
        terms = lengths.terms
        numbers = (lengths.weeks, lengths.days, terms.answer_days, terms.term_days)
        return [*map(str, numbers), f"{terms.year_day:02}.{terms.year_month:02}"]

    def _typed(self) -> Lengths:
        """Return what is typed; raise ``Invalid`` for what cannot be."""
        weeks, days, answer, term, year = (field.value().strip() for field in self._texts())
        found = DAY_AND_MONTH.fullmatch(year)
        if found is None:
            raise Invalid("year_day", "not-a-day")
        return Lengths(
            weeks=reviews.checked_weeks(_number("review_weeks", weeks, "not-weeks")),
            days=checked_days(_number("days_to_close", days, "not-days")),
            terms=HouseTerms(
                answer_days=_number("answer_days", answer, "not-days"),
                term_days=_number("term_days", term, "not-days"),
                year_day=int(found[1]),
                year_month=int(found[2]),
            ),
        )

    def _save(self) -> None:
        try:
            typed = self._typed()
        except Invalid as error:
            self.mend({error.field: field_words.field_sentence(error)})
            return
        before = self._read

        def save(session: Session) -> Read:
            if before is None or typed.weeks != before.weeks:
                reviews.set_review_weeks(session, typed.weeks)
            if before is None or typed.days != before.days:
                following.change_days_to_close(session, typed.days)
            if before is None or typed.terms != before.terms:
                deadlines.set_house_terms(session, typed.terms)
            return _read(session)

        self.ask(save, self._saved)

    def _vouch(self, key: str, until: date) -> None:
        self.ask(lambda session: deadlines.vouch(session, key, until=until), self._vouched)

    def _vouched(self, check: LawCheck) -> None:
        self.ask(deadlines.texts, lambda texts: self.law.setTexts(texts, self.space.today()))
        self.tell(
            self.tr("Kinnitatud: sõnastus kehtib kuni {day}.").format(day=words.day(check.until))
        )

    def _saved(self, read: Read) -> None:
        self._show(read)
        self.tell(self.tr("Tähtajad on salvestatud."))


def _number(field: str, text: str, reason: str) -> int:
    if not text.isdecimal():
        raise Invalid(field, reason)
    return int(text)


def _read(session: Session) -> Read:
    lengths = Lengths(
        weeks=reviews.review_weeks(session),
        days=following.days_to_close(session),
        terms=deadlines.house_terms(session),
    )
    return lengths, deadlines.texts(session)
