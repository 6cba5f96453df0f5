# SPDX-License-Identifier: EUPL-1.2
"""How the person raising the child was told: who, when and how, or why not yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import corrections, family_dealings
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.telling import Telling
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_telling_form import Ui_TellingForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.acts import Act, label
from hop_desktop.gui.pages.case.dealings import DealingsSection
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.widgets.list_row import ListRow

NEXT, CORRECT = "next", "correct"
translate = QCoreApplication.translate


class TellingsSection(DealingsSection[Telling]):
    """The records, the latest first; another one follows the one that stands, or puts it right."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        self.ui = ui = Ui_TellingForm()
        form = InlineForm(page, ui)
        form.name_fields(
            {
                "mode": ui.modePills,
                "told": ui.toldPills,
                "on": ui.dayField,
                "whom": ui.whomField,
                "about": ui.aboutField,
                "note": ui.noteText,
                "again_on": ui.againField,
            }
        )
        super().__init__(
            page,
            form=form,
            name="telling",
            verb=label(Act.TELL),
            empty=translate("Tellings", "Pane kirja, kes, millal ja kuidas vanemale rääkis."),
        )
        self.setTitle(self.tr("Vanema teavitamine"))
        ui.toldPills.setChoices(
            [(each.value, words.carer_informed(each)) for each in CarerInformed]
        )
        ui.toldPills.changed.connect(self._follow)
        ui.modePills.setChoices(
            [(NEXT, self.tr("Lisan uue kirje")), (CORRECT, self.tr("Parandan seda kirjet"))]
        )
        ui.modePills.changed.connect(self._choose_mode)
        self._opened: Telling | None = None
        self._staff: dict[StaffId, str] = {}

    def show_file(self, file: CaseFile) -> None:
        """Show the dealings with the names of who told."""
        self._staff = file.staff
        super().show_file(file)

    def dealings(self, file: CaseFile) -> Sequence[Telling]:
        """Return the dealings of the case."""
        return file.dealings.tellings

    def key(self, record: Telling) -> UUID:
        """Return the record's identifier."""
        return record.id

    def row(self, record: Telling) -> ListRow:
        """Return whether, when, whom and how."""
        told = (record.whom, record.about, record.note, self._staff.get(record.author_id, ""))
        chips = [words.day(record.on)]
        if record.again_on is not None:
            chips.append(
                translate("Tellings", "uuesti {day}").format(day=words.day(record.again_on))
            )
        return ListRow(
            title=words.carer_informed(record.told),
            chips=chips,
            detail=" · ".join(part for part in told if part),
        )

    def fill(self, record: Telling | None) -> None:
        """Begin with today; a record that stands gives whom and about what to the next one."""
        ui = self.ui
        self._opened = None
        ui.modePills.setValue(NEXT)
        ui.modePills.setVisible(self.may_correct(record))
        self._opened = record
        self.ask_why(wanted=False)
        self._begin_next(record)

    def _choose_mode(self) -> None:
        record = self._opened
        if record is None:
            return
        correcting = self.ui.modePills.value() == CORRECT
        self.ask_why(wanted=correcting)
        if correcting:
            self._show_again(record)
        else:
            self._begin_next(record)

    def _show_again(self, record: Telling) -> None:
        ui = self.ui
        ui.toldPills.setValue(record.told.value)
        ui.dayField.setDay(record.on)
        ui.whomField.setValue(record.whom)
        ui.aboutField.setValue(record.about)
        ui.noteText.setValue(record.note)
        ui.againField.setDay(record.again_on)
        self._follow()

    def _begin_next(self, record: Telling | None) -> None:
        ui = self.ui
        ui.toldPills.setValue(CarerInformed.YES.value)
        ui.dayField.setDay(self.page.space.today())
        ui.whomField.setValue(record.whom if record else "")
        ui.aboutField.setValue(record.about if record else "")
        ui.noteText.setValue("")
        ui.againField.setDay(None)
        self._follow()

    def job(self, before: Telling | None) -> Callable[[Session], object]:
        """Return what records it, or what puts the record right that stands."""
        ui, case_id = self.ui, self.case_id
        told = CarerInformed(ui.toldPills.value() or CarerInformed.NOT_YET.value)
        on, again = ui.dayField.day() or self.page.space.today(), ui.againField.day()
        whom, about, note = ui.whomField.value(), ui.aboutField.value(), ui.noteText.value()
        if before is not None and ui.modePills.value() == CORRECT:
            reason = self.reason.reasonText.value()
            return lambda session: corrections.correct_telling(
                session,
                before,
                told=told,
                on=on,
                note=note,
                whom=whom,
                about=about,
                again_on=again,
                reason=reason,
            )
        return lambda session: family_dealings.record_telling(
            session, case_id, told=told, on=on, note=note, whom=whom, about=about, again_on=again
        )

    def _follow(self) -> None:
        """Ask how, why not, or with whom it was agreed."""
        told = self.ui.toldPills.value()
        self.ui.whomField.setOptional(told != CarerInformed.YES.value)
        self.ui.noteText.setLabel(
            {
                CarerInformed.NOT_YET.value: self.tr("Miks veel ei ole"),
                CarerInformed.AGREED_WITH_CHILD_PROTECTION.value: self.tr(
                    "Kellega ja mida kokku leppisid"
                ),
            }.get(told, self.tr("Kuidas teavitasid"))
        )
