# SPDX-License-Identifier: EUPL-1.2
"""What the statutory case plan asks about the child's need, and what child and parent say."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from hop_desktop.app import cases
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Need, Stage
from hop_desktop.gui.forms.ui_need_form import Ui_NeedForm
from hop_desktop.gui.forms.ui_voices_form import Ui_VoicesForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import EditableSection
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.fields import FreeText


class NeedSection(EditableSection):
    """The need data, § 1 (2) of the minister's regulation nr 10 of 09.02.2016."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        ui, facts = Ui_NeedForm(), FactList()
        form = InlineForm(page, ui)
        texts = _texts(ui)
        form.name_fields(texts)
        super().__init__("", page, form=form, reading=facts, name="need")
        self._texts, self._facts = texts, facts
        self.setTitle(self.tr("Abivajadus"))
        self.setEmpty(self.tr("Kirjelda lapse olukorda. Seda on vaja III etapis."))

    def may(self, file: CaseFile) -> bool:
        """Say whether the need may be described now."""
        return file.rights.stage_two or file.rights.stage_three

    def stands(self, file: CaseFile) -> Need:
        """Return the need data."""
        return file.case.need

    def read(self, file: CaseFile) -> bool:
        """Show the parts that are written; stage I has none."""
        need = file.case.need
        self._facts.setFacts(
            [(text.label(), getattr(need, name)) for name, text in self._texts.items()]
        )
        return need != Need() and file.case.stage is not Stage.ONE

    def fill(self, file: CaseFile) -> None:
        """Put the parts into the fields."""
        for name, text in self._texts.items():
            text.setValue(getattr(file.case.need, name))

    def job(self, before: object) -> Callable[[Session], object]:
        """Return what keeps the need data."""
        case_id, stood = self.case_id, cast("Need", before)
        texts = {name: text.value() for name, text in self._texts.items()}
        return lambda session: cases.save_need(session, case_id, Need(**texts), before=stood)


def _texts(ui: Ui_NeedForm) -> dict[str, FreeText]:
    return {
        "social_status": ui.socialStatusText,
        "health": ui.healthText,
        "network": ui.networkText,
        "housing": ui.housingText,
        "economy": ui.economyText,
        "obstacles": ui.obstaclesText,
        "resources": ui.resourcesText,
        "earlier_assessments": ui.earlierAssessmentsText,
    }


class VoicesSection(EditableSection):
    """The child's and the parent's own words, LasteKS § 29 (5)."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        ui, facts = Ui_VoicesForm(), FactList()
        form = InlineForm(page, ui)
        form.name_fields({"child_voice": ui.childText, "parent_voice": ui.parentText})
        super().__init__("", page, form=form, reading=facts, name="voices")
        self.ui, self._facts = ui, facts
        self.setTitle(self.tr("Lapse ja vanema arvamus"))
        self.setEmpty(self.tr("Mida laps ja vanem ise ütlevad? Kirjuta nende sõnadega."))

    def may(self, file: CaseFile) -> bool:
        """Say whether the words may be written now."""
        return file.rights.work

    def stands(self, file: CaseFile) -> tuple[str, str]:
        """Return the child's and the parent's words."""
        return file.case.child_voice, file.case.parent_voice

    def read(self, file: CaseFile) -> bool:
        """Show the words."""
        child, parent = self.stands(file)
        self._facts.setFacts([(self.tr("Laps"), child), (self.tr("Vanem"), parent)])
        return bool(child or parent)

    def fill(self, file: CaseFile) -> None:
        """Put the words into the fields."""
        child, parent = self.stands(file)
        self.ui.childText.setValue(child)
        self.ui.parentText.setValue(parent)

    def job(self, before: object) -> Callable[[Session], object]:
        """Return what keeps the words."""
        case_id, child, parent = self.case_id, self.ui.childText.value(), self.ui.parentText.value()
        stood = cast("tuple[str, str]", before)
        return lambda session: cases.save_voices(
            session, case_id, child=child, parent=parent, before=stood
        )
