# SPDX-License-Identifier: EUPL-1.2
"""The statutory support level of the child: which one holds, since when, by whose decision."""

from __future__ import annotations

from uuid import UUID

from hop_desktop.app import support_levels
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.records import Level, SupportLevel
from hop_desktop.gui import record_words
from hop_desktop.gui.forms.ui_level_form import Ui_LevelForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import text_label


class LevelSection(Section):
    """The levels by their days; while one has no end, it is ended before another begins."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Toe tase"))
        self.ui = Ui_LevelForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields(
            {
                "level": self.ui.levelPills,
                "on": self.ui.sinceField,
                "until": self.ui.untilField,
                "decided_by": self.ui.decidedField,
                "ground": self.ui.groundField,
            }
        )
        self.ui.levelPills.setChoices([(x.value, record_words.level(x)) for x in Level])
        self._told = FactList()
        self._empty = text_label(
            self.tr("Üldine, tõhustatud või eritugi. See ei ole sama mis etapp."), role="muted"
        )
        self._open_action = self.addAction("", self.open)
        for part in (self._empty, self._told, self.form):
            self.body.addWidget(part)
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._closed)
        self._running: SupportLevel | None = None
        self._may = False

    def show_file(self, file: CaseFile) -> None:
        """Show all levels of the child, the newest first."""
        self._may = file.rights.levels
        self._running = next((x for x in file.levels if x.until is None), None)
        self._told.setFacts(
            [
                (record_words.level(item.level), self._when_and_why(item))
                for item in reversed(file.levels)
            ]
        )
        self._told.setVisible(bool(file.levels))
        self._empty.setVisible(not file.levels)
        ending = self._running is not None
        verb = self.tr("Lõpeta tase") if ending else self.tr("Lisa toe tase")
        self._open_action.setText(verb)
        self._open_action.setVisible(self._may and not self.form.is_open())
        self.setVisible(bool(file.levels) or self._may)
        if self._may and not ending:
            self.resume(f"level:{self.case_id}", self.open)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.form.flush()

    def _when_and_why(self, item: SupportLevel) -> str:
        return "\n".join((record_words.level_span(item), f"{item.decided_by} · {item.ground}"))

    def open(self) -> None:
        """Open the form for a new level, or for the end of the one that runs."""
        if self.form.is_open():
            return
        ending = self._running is not None
        ui = self.ui
        for field in (ui.levelPills, ui.sinceField, ui.decidedField, ui.groundField):
            field.setVisible(not ending)
        ui.untilField.setOptional(not ending)
        ui.levelPills.setValue("")
        ui.sinceField.setDay(None)
        ui.untilField.setDay(self.page.space.today() if ending else None)
        ui.decidedField.setValue("")
        ui.groundField.setValue("")
        self._open_action.hide()
        self.form.begin(draft="" if ending else f"level:{self.case_id}")
        if ending:
            ui.untilField.focusControl()

    def _closed(self) -> None:
        self._open_action.setVisible(self._may)
        self._open_action.setFocus()

    def _save(self) -> None:
        if self._running is not None:
            self._end(self._running.id)
            return
        ui, case_id = self.ui, self.case_id
        since, until = ui.sinceField.day(), ui.untilField.day()
        level, decided, ground = (
            ui.levelPills.value(),
            ui.decidedField.value(),
            ui.groundField.value(),
        )
        if not level or since is None:
            ui.levelPills.setError("" if level else self.tr("Vali toe tase"))
            ui.sinceField.setError("" if since else self.tr("Kirjuta, mis päevast see algab"))
            return
        self.form.run(
            lambda session: support_levels.set_level(
                session,
                case_id,
                level=Level(level),
                since=since,
                until=until,
                decided_by=decided,
                ground=ground,
            )
        )

    def _end(self, level_id: UUID) -> None:
        case_id, until = self.case_id, self.ui.untilField.day()
        if until is None:
            self.ui.untilField.setError(self.tr("Kirjuta viimane päev"))
            return
        self.form.run(
            lambda session: support_levels.end_level(session, case_id, level_id, until=until)
        )
