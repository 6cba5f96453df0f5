# SPDX-License-Identifier: EUPL-1.2
"""The first start in four steps: the kind of house, the house, the first person, the sheet."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.app import opening
from hop_desktop.app.opening import Founded, Founding
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.domain.institution import TARTU_COUNTY, Workplace, check_registry_code
from hop_desktop.gui import messages, words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_first_start_page import Ui_FirstStartPage
from hop_desktop.gui.printing import print_pdf
from hop_desktop.gui.runner import Runner
from hop_desktop.gui.start import Start, who_and_where
from hop_desktop.gui.tokens import S12, scaled
from hop_desktop.gui.widgets.error_summary import clear_problems, show_problems
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.stage_track import State, Step

WORK, HOUSE, PERSON, SHEET = range(4)
LEAST_FOR_TRACK = 560


class FirstStartPage(QWidget):
    """Asks, founds the store, hands over the recovery sheet; ``finished`` carries who may enter.

    What was typed stays when one goes back. After the third step the store is there, and the
    only way is on.
    """

    finished = Signal(object)
    languageWanted = Signal()

    def __init__(self, start: Start, runner: Runner, parent: QWidget | None = None) -> None:
        """Ask the first question."""
        super().__init__(parent)
        self._start, self._runner = start, runner
        self._founded: Founded | None = None
        self._place = secrets.randbelow(9)
        self._step = WORK
        self._login_typed = False
        self.ui = Ui_FirstStartPage()
        self.ui.setupUi(self)
        self._steps = (self.ui.workStep, self.ui.houseStep, self.ui.personStep, self.ui.sheetStep)
        self._fill()
        self._connect()
        self._show(WORK)

    def may_close(self) -> bool:
        """Ask before the window closes without the recovery sheet: there is no second one."""
        if self._founded is None:
            return True
        return ask(
            self,
            self.tr("Kas sulged programmi ilma taasteleheta?"),
            self.tr("Hiljem seda lehte enam teha ei saa."),
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
        flow = FlowLayout(self.ui.sheetButtons, spacing=S12)
        self._print_button = QPushButton(self.tr("Prindi taasteleht"))
        self._print_button.clicked.connect(self._print)
        save = QPushButton(self.tr("Salvesta PDF-ina"))
        save.clicked.connect(self._save)
        for button in (self._print_button, save):
            button.setProperty("kind", "secondary")
            flow.addWidget(button)
        self.ui.groupField.setLabel(
            self.tr("Kirjuta taastelehelt {place}. rühm").format(place=self._place + 1)
        )
        language = self.tr("In English")
        self._language = self.ui.header.setSecondary(language, self.languageWanted.emit)

    def _connect(self) -> None:
        self.ui.footer.primaryPressed.connect(self._go_on)
        self.ui.footer.secondaryPressed.connect(self._go_back)
        self.ui.newPassphrase.submitted.connect(self._go_on)
        self.ui.groupField.submitted.connect(self._go_on)
        self.ui.nameField.changed.connect(self._suggest_login)
        self.ui.loginField.line.textEdited.connect(self._keep_login)

    # Walking

    def _show(self, step: int) -> None:
        self._step = step
        for number, part in enumerate(self._steps):
            part.setVisible(number == step)
        self.ui.strip.clear()
        self.ui.header.setTitle(self._titles()[step])
        self.ui.header.setDetail(self._details()[step])
        self.ui.footer.setPrimaryText(self._verbs()[step])
        self.ui.footer.setSecondaryText(self.tr("Tagasi") if step in {HOUSE, PERSON} else "")
        self._language.setVisible(step == WORK)
        self._track(step)
        self._choose_track()
        self._fit_to_workplace()
        self.ui.scroll.verticalScrollBar().setValue(0)
        first = (
            self.ui.workplacePills.control,
            self.ui.houseField.control,
            self.ui.nameField.control,
            self._print_button,
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
        if not self._runner.is_working:
            clear_problems(self.ui.strip, self._fields()[self._step])
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

    def _workplace(self) -> Workplace | None:
        chosen = self.ui.workplacePills.value()
        return Workplace(chosen) if chosen else None

    def _fit_to_workplace(self) -> None:
        at_desk = self._workplace() is Workplace.DESK
        self.ui.servedGroup.setVisible(at_desk)
        self.ui.groupsText.setVisible(not at_desk)
        self.ui.groupsText.setLabel(words.groups(self._workplace() or Workplace.JOINT))

    def _fields(self) -> tuple[dict[str, Field], ...]:
        ui = self.ui
        return (
            {"workplace": ui.workplacePills},
            {
                "house": ui.houseField,
                "municipality": ui.municipalityField,
                "registry_code": ui.registryField,
            },
            {"name": ui.nameField, "login": ui.loginField, **ui.newPassphrase.fields()},
            {"group": ui.groupField},
        )

    def _problems(self) -> bool:
        """Show what is to be mended in this step; say whether there is anything."""
        self.ui.newPassphrase.setKnown((self.ui.nameField.value(), self.ui.houseField.value()))
        problems = (
            self._of_work,
            self._of_house,
            self._of_person,
            self._of_sheet,
        )[self._step]()
        title = self.tr("Paranda märgitud kohad")
        return show_problems(self.ui.strip, title, self._fields()[self._step], problems)

    def _of_work(self) -> dict[str, str]:
        return {} if self._workplace() else {"workplace": self.tr("Vali töökoha liik")}

    def _of_house(self) -> dict[str, str]:
        problems = {}
        if not self.ui.houseField.value():
            problems["house"] = self.tr("Kirjuta asutuse nimi")
        if not self.ui.municipalityField.value():
            problems["municipality"] = self.tr("Vali vald või linn")
        try:
            if self.ui.registryField.value():
                check_registry_code(self.ui.registryField.value())
        except Invalid as error:
            problems[error.field] = messages.field_sentence(error)
        return problems

    def _of_person(self) -> dict[str, str]:
        problems = {}
        if not self.ui.nameField.value():
            problems["name"] = self.tr("Kirjuta oma nimi")
        if not self.ui.loginField.value():
            problems["login"] = self.tr("Kirjuta kasutajanimi")
        return {**problems, **self.ui.newPassphrase.problems()}

    def _of_sheet(self) -> dict[str, str]:
        groups = self._founded.recovery if self._founded else ()
        if groups and opening.is_same_group(groups[self._place], self.ui.groupField.value()):
            return {}
        return {"group": self.tr("See ei ole sama, mis taastelehel. Vaata rühm üle.")}

    def _suggest_login(self) -> None:
        first_name = self.ui.nameField.value().split(" ")[0].casefold()
        if not self._login_typed:
            self.ui.loginField.setValue(first_name)

    def _keep_login(self) -> None:
        self._login_typed = True

    def _answers(self) -> Founding:
        ui, workplace = self.ui, self._workplace() or Workplace.KINDERGARTEN
        at_desk = workplace is Workplace.DESK
        municipality = ui.municipalityField.value()
        groups = [line.strip() for line in ui.groupsText.value().splitlines()]
        return Founding(
            workplace=workplace,
            house=ui.houseField.value(),
            municipality=municipality,
            municipalities_served=tuple(sorted(ui.servedGroup.values() or {municipality}))
            if at_desk
            else (),
            registry_code=ui.registryField.value(),
            phone=ui.phoneField.value(),
            email=ui.emailField.value(),
            groups=() if at_desk else tuple(name for name in groups if name),
            person=ui.nameField.value(),
            job_title=ui.jobField.value(),
            login=ui.loginField.value().casefold(),
            passphrase=ui.newPassphrase.value(),
        )

    # The store and its sheet

    def _found(self) -> None:
        answers, around = self._answers(), self._start.around
        self.ui.footer.busy.start(self.tr("Loon andmehoidla"))

        def make() -> tuple[Session, Founded]:
            founded = opening.found(around, answers)
            return founded.session, founded

        self._runner.open(make, owner=self, done=self._show_sheet, failed=self._refuse)

    def _show_sheet(self, founded: Founded) -> None:
        self._founded = founded
        self.ui.footer.busy.stop()
        self.ui.newPassphrase.clear()
        self._show(SHEET)

    def _refuse(self, error: HopError) -> None:
        self.ui.footer.busy.stop()
        message = messages.explain(error)
        self.ui.strip.showMessage("error", message.title, message.advice)

    def _print(self) -> None:
        printer = self._start.files.printer(self, self.tr("Prindi taasteleht"))
        if printer is None or self._founded is None:
            return
        if print_pdf(self._founded.sheet, printer):
            self._tell(self.tr("Leht läks printerisse."))
        else:
            self.ui.strip.showMessage(
                "error",
                self.tr("Printer ei alustanud."),
                self.tr("Kontrolli printerit või salvesta leht PDF-ina."),
            )

    def _save(self) -> None:
        name, kinds = self.tr("taasteleht.pdf"), self.tr("PDF (*.pdf)")
        path = self._start.files.save_file(self, self.tr("Salvesta taasteleht"), name, kinds)
        if path is None or self._founded is None:
            return
        sheet = self._founded.sheet
        self._runner.run(
            lambda _: opening.write_sheet(path, sheet),
            owner=self,
            done=lambda _: self._tell(self.tr("Leht on salvestatud. Prindi see nüüd.")),
            failed=self._refuse,
        )

    def _tell(self, sentence: str) -> None:
        self.ui.strip.showMessage("ok", sentence)
        self.ui.groupField.focusControl()


def _state(number: int, present: int) -> State:
    if number == present:
        return "current"
    return "done" if number < present else "coming"
