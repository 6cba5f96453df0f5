# SPDX-License-Identifier: EUPL-1.2
"""The first start in four steps: the kind of house, the house, the first person, the sheet."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hop_desktop.app import opening
from hop_desktop.app.opening import Founded, RecoverySheet
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.institution import TARTU_COUNTY, Workplace
from hop_desktop.gui import messages, words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_first_start_page import Ui_FirstStartPage
from hop_desktop.gui.pages.first_start.answers import Answers
from hop_desktop.gui.pages.first_start.sheet import Sheet
from hop_desktop.gui.runner import Runner
from hop_desktop.gui.start import Start, who_and_where
from hop_desktop.gui.tokens import scaled
from hop_desktop.gui.widgets.error_summary import clear_problems, show_problems
from hop_desktop.gui.widgets.stage_track import State, Step
from hop_desktop.gui.written import tell_written

WORK, HOUSE, PERSON, SHEET = range(4)
LEAST_FOR_TRACK = 560


class FirstStartPage(QWidget):
    """Asks, founds the store, hands over the recovery sheet; ``finished`` carries who may enter.

    ``givenUp`` leads back from the first step. What was typed stays when one goes back. After the
    third step the store is there, and the only way is on.
    """

    finished = Signal(object)
    givenUp = Signal()

    def __init__(self, start: Start, runner: Runner, parent: QWidget | None = None) -> None:
        """Ask the first question."""
        super().__init__(parent)
        self._start, self._runner = start, runner
        self._step = WORK
        self._login_typed = False
        self.ui = Ui_FirstStartPage()
        self.ui.setupUi(self)
        self._answers = Answers(self.ui)
        self.sheet = Sheet(start.files, runner, self.ui.sheetButtons)
        self._steps = (self.ui.workStep, self.ui.houseStep, self.ui.personStep, self.ui.sheetStep)
        self._fill()
        self._connect()
        self._show(WORK)

    def may_close(self) -> bool:
        """Ask before the window closes without the recovery sheet: there is no second one."""
        if not self.sheet.is_waiting:
            return True
        return ask(
            self,
            self.tr("Kas sulged programmi ilma taasteleheta?"),
            self.tr("Sama lehte teist korda ei tehta. Uue saad teha seadetes."),
            yes=self.tr("Sulge ilma leheta"),
            no=self.tr("Jätka taastelehega"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the step in the header when the window is too low for the track."""
        super().resizeEvent(event)
        self._choose_track()

    def _choose_track(self) -> None:
        low = self.height() < scaled(LEAST_FOR_TRACK)
        self.ui.track.setVisible(not low)
        self.ui.header.setChip(f"{self._step + 1}/{len(self._steps)}" if low else "")

    def _fill(self) -> None:
        self.ui.workplacePills.setChoices(
            [(kind.value, words.workplace(kind)) for kind in Workplace]
        )
        self.ui.servedGroup.setChoices(
            sorted(TARTU_COUNTY.items(), key=lambda municipality: municipality[1])
        )
        self.ui.groupField.setLabel(
            self.tr("Kirjuta taastelehelt {place}. rühm").format(place=self.sheet.asked + 1)
        )

    def _connect(self) -> None:
        self.ui.footer.primaryPressed.connect(self._go_on)
        self.ui.footer.secondaryPressed.connect(self._go_back)
        self.ui.newPassphrase.submitted.connect(self._go_on)
        self.ui.groupField.submitted.connect(self._go_on)
        self.ui.nameField.changed.connect(self._suggest_login)
        self.ui.loginField.line.textEdited.connect(self._keep_login)
        self.sheet.done.connect(self._tell)
        self.sheet.saved.connect(self._tell_saved)
        self.sheet.failed.connect(partial(self.ui.strip.showMessage, "error"))
        self.sheet.refused.connect(self._refuse)

    # Walking

    def _show(self, step: int) -> None:
        self._step = step
        for number, part in enumerate(self._steps):
            part.setVisible(number == step)
        self.ui.strip.clear()
        self.ui.header.setTitle(self._titles()[step])
        self.ui.header.setDetail(self._details()[step])
        self.ui.footer.setPrimaryText(self._verbs()[step])
        self.ui.footer.setBackText("" if step == SHEET else self.tr("Tagasi"))
        self._track(step)
        self._choose_track()
        self._fit_to_workplace()
        self.ui.scroll.verticalScrollBar().setValue(0)
        first = (
            self.ui.workplacePills.control,
            self.ui.houseField.control,
            self.ui.nameField.control,
            self.sheet.printButton,
        )[step]
        self.setFocusProxy(first)
        first.setFocus()

    def _go_on(self) -> None:
        if self._runner.is_working or self._problems():
            return
        if self._step == PERSON:
            self._found()
        elif self._step == SHEET:
            self._runner.run(who_and_where, owner=self, done=self.finished.emit)
        else:
            self._show(self._step + 1)

    def _go_back(self) -> None:
        if self._runner.is_working:
            return
        if self._step == WORK:
            self.givenUp.emit()
        else:
            clear_problems(self.ui.strip, self._answers.fields()[self._step])
            self._show(self._step - 1)

    def _track(self, step: int) -> None:
        names = (
            self.tr("Töökoht"),
            self.tr("Asutus"),
            self.tr("Sina"),
            self.tr("Taasteleht"),
        )
        self.ui.track.setSteps(
            [
                Step(numeral=str(number + 1), name=name, state=_state(number, step))
                for number, name in enumerate(names)
            ]
        )

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Kus sa töötad?"),
            self.tr("Mis asutus see on?"),
            self.tr("Kes sina oled?"),
            self.tr("Pane taasteleht kindlasse kohta"),
        )

    def _details(self) -> tuple[str, ...]:
        return (
            self.tr("Kõik, mis sa siia kirjutad, jääb krüptitult ainult sellesse arvutisse."),
            self.tr("Need andmed lähevad üleandmispakettidele ja kontaktkaardile."),
            self.tr("Sina saad esimesena kõik õigused. Kolleegid lisad hiljem seadetes."),
            self.tr("Andmehoidla on valmis. Jäänud on üks samm."),
        )

    def _verbs(self) -> tuple[str, ...]:
        return (
            self.tr("Edasi: asutus"),
            self.tr("Edasi: sina"),
            self.tr("Loo andmehoidla"),
            self.tr("Alusta tööd"),
        )

    # Answers

    def _fit_to_workplace(self) -> None:
        at_desk = self._answers.workplace is Workplace.DESK
        self.ui.servedGroup.setVisible(at_desk)
        self.ui.groupsText.setVisible(not at_desk)
        self.ui.groupsText.setLabel(words.groups(self._answers.workplace or Workplace.JOINT))

    def _problems(self) -> bool:
        """Show what is to be mended in this step; say whether there is anything."""
        of_step = (
            self._answers.work,
            self._answers.house,
            self._answers.person,
            lambda: self.sheet.problems(self.ui.groupField.value()),
        )[self._step]
        title, fields = self.tr("Paranda märgitud kohad"), self._answers.fields()[self._step]
        return show_problems(self.ui.strip, title, fields, of_step())

    def _suggest_login(self) -> None:
        first_name = self.ui.nameField.value().split(" ")[0].casefold()
        if not self._login_typed:
            self.ui.loginField.setValue(first_name)

    def _keep_login(self) -> None:
        self._login_typed = True

    # The store and its sheet

    def _found(self) -> None:
        answers, around = self._answers.founding(), self._start.around
        self.ui.footer.busy.start(self.tr("Loon andmehoidla"))

        def make() -> tuple[Session, Founded]:
            founded = opening.found(around, answers)
            return founded.session, founded

        self._runner.open(make, owner=self, done=self._show_sheet, failed=self._refuse)

    def _show_sheet(self, founded: Founded) -> None:
        self.sheet.take(RecoverySheet(groups=founded.recovery, pdf=founded.sheet))
        self.ui.footer.busy.stop()
        self.ui.newPassphrase.clear()
        self._show(SHEET)

    def _refuse(self, error: HopError) -> None:
        self.ui.footer.busy.stop()
        message = messages.explain(error)
        self.ui.strip.showMessage("error", message.title, message.advice)

    def _tell(self, sentence: str) -> None:
        self.ui.strip.showMessage("ok", sentence)
        self.ui.groupField.focusControl()

    def _tell_saved(self, path: Path, sentence: str) -> None:
        tell_written((self.ui.strip, self._start.files), path, sentence)
        self.ui.groupField.focusControl()


def _state(number: int, present: int) -> State:
    if number == present:
        return "current"
    return "done" if number < present else "coming"
