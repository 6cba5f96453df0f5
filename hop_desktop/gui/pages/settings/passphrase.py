# SPDX-License-Identifier: EUPL-1.2
"""My passphrase: the present one, and a new one typed twice."""

from __future__ import annotations

from hop_desktop.app import people
from hop_desktop.domain.errors import HopError, WeakPassphrase, WrongPassphrase
from hop_desktop.gui import messages
from hop_desktop.gui.forms.ui_settings_passphrase import Ui_PassphrasePart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part

OLD, NEW = "old", "passphrase"


class PassphrasePart(Part):
    """Changes the passphrase of the person at the keyboard."""

    def __init__(self, page: Page) -> None:
        """Show empty fields."""
        super().__init__(page)
        self.ui = Ui_PassphrasePart()
        self.ui.setupUi(self)
        self.fields = {OLD: self.ui.oldField, **self.ui.newPassphrase.fields()}
        person = self.space.person
        self.ui.newPassphrase.setKnown((person.name, person.login, self.space.house.name))
        self.ui.saveButton.clicked.connect(self._save)
        self.ui.newPassphrase.submitted.connect(self._save)

    def _save(self) -> None:
        if not self.ui.saveButton.isEnabled():
            return
        problems = self.ui.newPassphrase.problems()
        if not self.ui.oldField.value():
            problems = {OLD: self.tr("Kirjuta praegune paroolifraas"), **problems}
        if self.mend(problems):
            return
        old, new, around = (
            self.ui.oldField.value(),
            self.ui.newPassphrase.value(),
            self.space.around,
        )
        self._rest(working=True)
        self.ask(
            lambda session: people.change_my_passphrase(
                session, old=old, new=new, cost=around.passphrase_cost()
            ),
            self._changed,
            failed=self._refuse,
        )

    def _changed(self, _: None) -> None:
        self._rest(working=False)
        self.ui.oldField.clear()
        self.ui.newPassphrase.clear()
        self.tell(self.tr("Paroolifraas on muudetud."), self.tr("Järgmine kord ava andmed uuega."))

    def _refuse(self, error: HopError) -> None:
        self._rest(working=False)
        message = messages.explain(error)
        if isinstance(error, WrongPassphrase):
            self.mend({OLD: message.title})
        elif isinstance(error, WeakPassphrase):
            self.mend({NEW: message.title})
        else:
            self.explain(error)

    def _rest(self, *, working: bool) -> None:
        self.ui.saveButton.setEnabled(not working)
        if working:
            self.ui.busyLine.start(self.tr("Muudan paroolifraasi"))
        else:
            self.ui.busyLine.stop()
