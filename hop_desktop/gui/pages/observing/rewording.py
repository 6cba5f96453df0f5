# SPDX-License-Identifier: EUPL-1.2
"""Changing the words of one's own observation, in the place where they are read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.app import observations
from hop_desktop.domain.observations import Observation
from hop_desktop.gui.forms.ui_reword_form import Ui_RewordForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.widgets.cards import Card


class RewordCard(Card):
    """A form with the present words; what they replace stays among the earlier ones."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        """Wait hidden until ``begin``."""
        super().__init__("", parent)
        self.setTitle(self.tr("Muuda sõnastust"))
        self._page = page
        self._observation: Observation | None = None
        form = Ui_RewordForm()
        self.form = InlineForm(page, form)
        self.form.name_fields(
            {
                "facts": form.factsText,
                "child_words": form.wordsText,
                "judgement": form.judgementText,
            }
        )
        self._fields = form
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self.hide)
        self.body.addWidget(self.form)
        self.hide()

    def begin(self, observation: Observation) -> None:
        """Open the form with the words as they stand."""
        if self.form.is_open():
            return
        self._observation = observation
        self._fields.factsText.setValue(observation.facts)
        self._fields.wordsText.setValue(observation.child_words)
        self._fields.judgementText.setValue(observation.judgement)
        self.show()
        self.form.begin(draft=draft_name(observation), before=_words(observation))

    def _save(self) -> None:
        if self._observation is None:
            return
        observation, form = self._observation, self._fields
        facts, child_words = form.factsText.value(), form.wordsText.value()
        judgement, draft = form.judgementText.value(), draft_name(observation)
        self.form.run(
            lambda session: observations.reword(
                session,
                observation.id,
                facts=facts,
                child_words=child_words,
                judgement=judgement,
                draft=draft,
            )
        )


def draft_name(observation: Observation) -> str:
    """Return under which name the new words are kept while they are typed."""
    return f"reword:{observation.id}"


def _words(observation: Observation) -> tuple[str, str, str]:
    return observation.facts, observation.child_words, observation.judgement
