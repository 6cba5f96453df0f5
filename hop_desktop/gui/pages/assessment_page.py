# SPDX-License-Identifier: EUPL-1.2
"""An assessment: with which instrument, by whom, what it showed and what is recommended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import records
from hop_desktop.app.records import NewFile
from hop_desktop.app.session import Session
from hop_desktop.domain.records import Assessment, Assessor, Record
from hop_desktop.gui import record_words, words
from hop_desktop.gui.forms.ui_assessment_page import Ui_AssessmentPage
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.record_page import RecordPage
from hop_desktop.gui.pages.observing.files import ask_for_file
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise


class AssessmentPage(RecordPage):
    """The words are kept as a draft; chosen files are not, they stay on the disk until saved."""

    name = "assessment"

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show an empty form."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_AssessmentPage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self.fields = {
            "instrument": ui.instrumentField,
            "on": ui.dayField,
            "assessor": ui.assessorPills,
            "by": ui.byField,
            "results": ui.resultsText,
            "recommendation": ui.recommendationText,
        }
        ui.header.setTitle(self.tr("Uus hindamine"))
        self.start_today(ui.dayField)
        ui.assessorPills.setChoices([(a.value, record_words.assessor(a)) for a in Assessor])
        ui.assessorPills.setValue(Assessor.OWN.value)
        ui.filesField.readBy(self.ask)
        ui.filesField.wanted.connect(self._add_file)
        advise(
            ui.adviceCard,
            (
                self.tr("Kirjuta tulemus nii, nagu hindaja selle ütles."),
                self.tr("Ainult see, mida toe andmiseks on vaja."),
                self.tr("Pikem hinnang lisa failina."),
            ),
            readers_title=self.tr("Seda näevad"),
            readers=words.readers(self.space.titles),
        )
        self.take_keys()
        follow_layout(self)

    def focus_first(self) -> None:
        """Stand in the instrument."""
        self.ui.instrumentField.focusControl()

    def column(self) -> QVBoxLayout:
        """Return where the fields stand."""
        return self.ui.mainColumn

    def fill(self, record: Record) -> None:
        """Show the record that is corrected."""
        if not isinstance(record, Assessment):
            return
        ui = self.ui
        ui.dayField.setDay(record.on)
        ui.instrumentField.setValue(record.instrument)
        ui.assessorPills.setValue(record.assessor.value)
        ui.byField.setValue(record.by)
        ui.resultsText.setValue(record.results)
        ui.recommendationText.setValue(record.recommendation)
        ui.filesField.hide()  # the files that were kept stay as they are

    def save(self) -> None:
        """Record it with every file that was chosen."""
        self.ui.filesField.whenRead(super().save)

    def problems(self) -> dict[str, str]:
        """Say what is missing."""
        found = self.past_problems(self.ui.dayField)
        needed = {
            "instrument": self.tr("Kirjuta, mille järgi hinnati"),
            "by": self.tr("Kirjuta, kes hindas"),
            "results": self.tr("Kirjuta, mida hindamine näitas"),
        }
        return found | {name: sentence for name, sentence in needed.items() if not self._text(name)}

    def job(self) -> Callable[[Session], object]:
        """Return what records the assessment with its files."""
        ui, case_id, draft = self.ui, self.case_id, self.draft
        on = ui.dayField.day() or self.space.today()
        assessor = Assessor(ui.assessorPills.value() or Assessor.OWN.value)
        instrument, by = ui.instrumentField.value(), ui.byField.value()
        results, recommendation = ui.resultsText.value(), ui.recommendationText.value()
        if isinstance(self.corrected, Assessment):
            after = replace(
                self.corrected,
                on=on,
                instrument=instrument,
                assessor=assessor,
                by=by,
                results=results,
                recommendation=recommendation,
            )
            return self.correction(self.corrected, after)
        files = [NewFile(title=f.title, content=f.content) for f in ui.filesField.files()]
        return lambda session: records.add_assessment(
            session,
            case_id,
            on=on,
            instrument=instrument,
            assessor=assessor,
            by=by,
            results=results,
            recommendation=recommendation,
            files=files,
            draft=draft,
        )

    def _text(self, name: str) -> str:
        value: str = self.fields[name].value()  # type: ignore[attr-defined]  # a field of text
        return value

    def _add_file(self) -> None:
        path = ask_for_file(self)
        if path is not None:
            self.ui.filesField.add(path)
