# SPDX-License-Identifier: EUPL-1.2
"""Who appears as the reporter: the writer, the house's contact person, or nobody by name."""

from __future__ import annotations

from dataclasses import replace

from hop_desktop.app.notices import NoticeForm
from hop_desktop.domain.notices import Named, ReporterMode
from hop_desktop.gui import notice_words
from hop_desktop.gui.forms.ui_notice_page import Ui_NoticePage


class Reporting:
    """Drives the fields of the reporter on the page of a notice."""

    def __init__(self, ui: Ui_NoticePage) -> None:
        """Wait for the people."""
        self._ui = ui
        self._me = Named()
        self._contacts: dict[str, Named] = {}
        ui.reporterPills.changed.connect(self.follow)
        ui.personBox.changed.connect(self._show_contact)

    def offer(self, form: NoticeForm) -> None:
        """Offer the writer, the named contact persons if there are any, and withholding."""
        self._me = form.me
        self._contacts = {str(place): each for place, each in enumerate(form.contacts)}
        modes = [m for m in ReporterMode if m is not ReporterMode.CONTACT or self._contacts]
        self._ui.reporterPills.setChoices([(m.value, notice_words.reporter(m)) for m in modes])
        self._ui.personBox.setChoices([(key, each.name) for key, each in self._contacts.items()])
        self.show_named(form.notice.words.reporter if form.notice else form.me)

    def show_named(self, named: Named) -> None:
        """Show a reporter."""
        key = next((k for k, each in self._contacts.items() if each.name == named.name), "")
        self._ui.personBox.setValue(key)
        self._ui.reporterPills.setValue(named.mode.value)
        self._ui.reporterField.setValue(named.contact)
        self.follow()

    def named(self) -> Named:
        """Return the reporter as the fields say."""
        mode = ReporterMode(self._ui.reporterPills.value() or ReporterMode.OWN.value)
        if mode is ReporterMode.WITHHELD:
            return Named(mode=mode)
        person = self._me if mode is ReporterMode.OWN else self._contact()
        return replace(person, mode=mode, contact=self._ui.reporterField.value())

    def follow(self) -> None:
        """Ask only for what the choice leaves open, and keep no contact that is withheld."""
        mode = self._ui.reporterPills.value()
        by_contact = mode == ReporterMode.CONTACT.value
        if by_contact and not self._ui.personBox.value() and self._contacts:
            self._ui.personBox.setValue(next(iter(self._contacts)))
        elif mode == ReporterMode.OWN.value:
            self._exchange(self._me)
        self._ui.personBox.setVisible(by_contact)
        self._ui.reporterField.setVisible(mode != ReporterMode.WITHHELD.value)

    def _show_contact(self) -> None:
        if self._ui.reporterPills.value() == ReporterMode.CONTACT.value:
            self._exchange(self._contact())

    def _exchange(self, person: Named) -> None:
        """Show somebody's contact in the place of another's, never in that of typed words."""
        known = {"", self._me.contact, *(each.contact for each in self._contacts.values())}
        if self._ui.reporterField.value() in known:
            self._ui.reporterField.setValue(person.contact)

    def _contact(self) -> Named:
        return self._contacts.get(self._ui.personBox.value(), self._me)
