# SPDX-License-Identifier: EUPL-1.2
"""Backups: where they go, making and checking one, and what a restoring or a move leaves to do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import backups
from hop_desktop.app.backups import Found, State
from hop_desktop.domain.backups import BackupPlan, Taken
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_settings_backups import Ui_BackupsPart
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.widgets.labels import breakable

REMIND_DAYS = (3, 7, 14, 30)


class BackupsPart(Part):
    """A choice holds at once; what takes long is done beside the window and can be stopped."""

    def __init__(self, page: Page) -> None:
        """Show the usual until the plan is read."""
        super().__init__(page)
        self.ui = Ui_BackupsPart()
        self.ui.setupUi(self)
        self._plan = BackupPlan()
        self._taken: Taken | None = None
        self._fit()
        self._connect()

    def load(self) -> None:
        """Read how the backups stand."""
        self.ask(backups.state, self._show)

    def _fit(self) -> None:
        self.ui.lockedStrip.setInset(False)
        self.ui.lockedPart.hide()
        self.ui.resumeButton.hide()
        self.ui.busy.setText(self.tr("Teen ja kontrollin varukoopiat"))
        self.ui.remindPills.setChoices(
            [(str(days), self.tr("%n päeva", "", days)) for days in REMIND_DAYS]
        )

    def _connect(self) -> None:
        copying = self.space.backing_up
        self.ui.makeButton.clicked.connect(self._make)
        self.ui.checkButton.clicked.connect(self._check)
        self.ui.folderButton.clicked.connect(self._choose_folder)
        self.ui.automaticTick.changed.connect(self._prefer)
        self.ui.remindPills.changed.connect(self._prefer)
        self.ui.endButton.clicked.connect(self._end)
        self.ui.resumeButton.clicked.connect(self._resume)
        self.ui.busy.cancelled.connect(copying.stop)
        copying.began.connect(self._begin)
        copying.rested.connect(self._rest)
        copying.progressed.connect(lambda per_cent: self.ui.busy.setStep(per_cent, 100))
        copying.made.connect(self._tell_made)
        copying.checked.connect(self._tell_checked)
        copying.refused.connect(self.explain)
        if copying.is_working:
            self._begin()

    def explain(self, error: HopError) -> None:
        """Say a refusal; without a place for backups the person is asked for one."""
        if isinstance(error, Invalid) and error.field == "folder":
            advice = self.tr("Parim koht on mälupulk, mida hoiad lukus.")
            title = {
                "inside-store": self.tr("Vali kaust väljaspool andmete kausta."),
            }.get(error.reason, self.tr("Vali enne, kuhu varukoopiad lähevad."))
            self.strip.showMessage("error", title, advice)
            self.ui.folderButton.setFocus()
            return
        super().explain(error)

    # Showing

    def _show(self, state: State) -> None:
        self._plan, self._taken = state.plan, state.taken
        self.ui.stateLabel.setText(self._said_of(state))
        self.ui.folderLabel.setText(
            breakable(state.plan.folder) or self.tr("Kohta ei ole veel valitud.")
        )
        self.ui.folderButton.setText(
            self.tr("Vali teine koht") if state.plan.folder else self.tr("Vali koht")
        )
        self.ui.automaticTick.setTicked(state.plan.automatic)
        self.ui.remindPills.setValue(str(state.plan.remind_days))
        self._show_lock(state)
        self._show_moving(state)

    def _said_of(self, state: State) -> str:
        if state.taken is None:
            return self.tr("Varukoopiat ei ole veel tehtud.")
        made = self.tr("Viimane kontrollitud varukoopia: {moment}.")
        return made.format(moment=words.moment(state.taken.at))

    def _show_lock(self, state: State) -> None:
        self.ui.lockedPart.setVisible(state.handover_lock is not None)
        if state.handover_lock is not None:
            self.ui.lockedStrip.showMessage(
                "warn",
                self.tr("Andmed taastati {day} ja üleandmised on lukus.").format(
                    day=words.day(state.handover_lock.since.astimezone().date())
                ),
                self.tr("Pärast koopia päeva saadetu võib siit puudu olla. Küsi kontaktidelt."),
                self.tr("Ava Üleandmised"),
                lambda: self.space.go(Where(page=PageName.HANDOVERS)),
            )

    def _show_moving(self, state: State) -> None:
        self.ui.endButton.setVisible(not state.is_ended)
        self.ui.resumeButton.setVisible(state.is_ended)
        self.ui.moveLabel.setText(
            self.tr("Töö käib teises arvutis. Siin saab andmeid ainult lugeda.")
            if state.is_ended
            else self.tr(
                "Tee varukoopia ja vali uues arvutis „Taasta varukoopiast”. "
                "Kui seal on kõik olemas, lõpeta töö siin."
            )
        )

    # Planning

    def _prefer(self) -> None:
        remind = int(self.ui.remindPills.value() or self._plan.remind_days)
        self._keep(
            replace(self._plan, automatic=self.ui.automaticTick.isTicked(), remind_days=remind)
        )

    def _choose_folder(self) -> None:
        folder = self.space.files.folder(self, self.tr("Vali varukoopiate koht"), kind="backups")
        if folder is not None:
            self._keep(replace(self._plan, folder=str(folder)))

    def _keep(self, plan: BackupPlan) -> None:
        if plan != self._plan:
            self.ask(lambda session: backups.change_plan(session, plan), self._kept)

    def _kept(self, state: State) -> None:
        self._show(state)
        self.tell(self.tr("Varukoopia seaded on salvestatud."))

    # Making and checking

    def _make(self) -> None:
        self.strip.clear()
        self.space.backing_up.make()

    def _check(self) -> None:
        title, kinds = self.tr("Vali kontrollitav varukoopia"), backup_kinds()
        path = self.space.files.open_file(self, title, kinds)
        if path is not None:
            self.strip.clear()
            self.space.backing_up.check(path)

    def _begin(self) -> None:
        self.ui.busy.start(self.tr("Teen ja kontrollin varukoopiat"), cancellable=True)
        self._allow(False)

    def _rest(self) -> None:
        self.ui.busy.stop()
        self._allow(True)

    def _allow(self, allowed: bool) -> None:
        for button in (self.ui.makeButton, self.ui.checkButton, self.ui.endButton):
            button.setEnabled(allowed)

    def _tell_made(self, taken: Taken) -> None:
        self.page.tell_written(
            Path(self._plan.folder) / taken.name,
            self.tr("Varukoopia on tehtud ja kontrollitud."),
            self.tr("Fail: {name}. Pane mälupulk kindlasse kohta.").format(name=taken.name),
        )
        self.load()

    def _tell_checked(self, found: Found) -> None:
        self.tell(
            self.tr("Varukoopia on terve ja avaneb."),
            self.tr("Selles on andmed seisuga {moment}.").format(
                moment=words.moment(found.made_at)
            ),
        )

    # After a restoring, and moving

    def _end(self) -> None:
        if ask(
            self,
            self.tr("Kas lõpetad töö selles arvutis?"),
            self.tr(
                "Kontrolli enne, et andmed on uues arvutis olemas. Siin saab neid siis lugeda."
            ),
            yes=self.tr("Lõpeta töö siin"),
            no=self.tr("Jätka siin"),
        ):
            self.ask(backups.end_here, self._show)

    def _resume(self) -> None:
        if ask(
            self,
            self.tr("Kas alustad siin uuesti tööd?"),
            self.tr("Kahes arvutis korraga töötades lähevad andmed lahku."),
            yes=self.tr("Alusta siin uuesti"),
            no=self.tr("Jäta lugemiseks"),
        ):
            self.ask(backups.resume_here, self._show)


def backup_kinds() -> str:
    """Return Qt's filter for backups."""
    return QCoreApplication.translate("BackupsPart", "Varukoopia (*.hopbackup)")
