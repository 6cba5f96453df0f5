# SPDX-License-Identifier: EUPL-1.2
"""One handover: four decisions before the package is sealed, its state afterwards.

``where.about`` is the case of a new handover, ``where.id`` a handover that exists. A page about
a case is made anew whenever somebody comes to it: the earlier handover may have been answered.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hop_desktop.app import handover_reading
from hop_desktop.app.handover_reading import Beginning, HandoverFile
from hop_desktop.app.session import Session
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.handovers import IN_PREPARATION
from hop_desktop.domain.ids import CaseId, HandoverId
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_handover_page import Ui_HandoverPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.handover import words as handover_words
from hop_desktop.gui.pages.handover.state import HandoverStateView
from hop_desktop.gui.pages.handover.wizard import HandoverWizard, Known

BeforeFirst = tuple[Beginning, tuple[Contact, ...]]


class HandoverPage(Page):
    """The wizard and, once the package is sealed, the page of its state."""

    reloads = False

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Wait for the store to say how far the handover is."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_HandoverPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self._id = HandoverId(where.id) if where.id else None
        self._wizard = HandoverWizard(self, ui)
        self._state = HandoverStateView(self)
        self.fields = self._wizard.fields
        for part in (self._wizard, self._state):
            ui.place.addWidget(part)
            part.hide()
        ui.track.hide()
        ui.footer.hide()
        ui.header.setBackText(self.tr("Juhtum") if where.about else self.tr("Üleandmised"))
        ui.header.backWanted.connect(self._leave_page)
        self._wizard.sealed.connect(self._write_sealed)
        space.runner.changed.connect(self._reread)

    def load(self) -> None:
        """Read the handover, or what is known before there is one."""
        if self._id is not None:
            handover_id = self._id
            self.ask(lambda session: _known(session, handover_id), self._show)
        elif self.where.about is not None:
            case_id = CaseId(self.where.about)
            self.ask(lambda session: _before_first(session, case_id), self._begin)

    def focus_first(self) -> None:
        """Go to where the next decision is made."""
        part = self._wizard if self._state.isHidden() else self._state
        part.focus_first()

    def leave(self) -> None:
        """Keep what is being typed."""
        self._wizard.keep_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step back with Esc: every decision is kept."""
        if event.key() == Qt.Key.Key_Escape and not self._wizard.isHidden():
            self._wizard.step_back()
        else:
            super().keyPressEvent(event)

    def _leave_page(self) -> None:
        if self.where.about is not None:
            self.space.go(Where(page=PageName.CASE, id=self.where.about))
        else:
            self.space.go(Where(page=PageName.HANDOVERS))

    def _begin(self, known: BeforeFirst) -> None:
        beginning, contacts = known
        if beginning.under_way is not None:
            self._id = beginning.under_way.id
            self.load()
            return
        self._wizard.show()
        self._wizard.begin(beginning, contacts)

    def _reread(self) -> None:
        """Follow what others write; but never under the hands of somebody who types."""
        if not self._state.isHidden():
            self.load()

    def _show(self, known: Known) -> None:
        file, _ = known
        if file.handover.state in IN_PREPARATION:
            self._wizard.show()
            self._wizard.go_on(known)
        else:
            self._show_state(file)

    def _show_state(self, file: HandoverFile) -> None:
        """Show a handover that is sealed, answered or dropped."""
        self._id = file.handover.id
        self.fields = self._state.fields
        for part in (self._wizard, self.ui.track, self.ui.footer):
            part.hide()
        header, first = self.ui.header, self._state.isHidden()
        header.setTitle(self.tr("Üleandmine: {child}").format(child=file.child))
        header.setChip(words.handover_state(file.handover.state))
        header.setDetail(handover_words.whose_turn(file, self.space.now()))
        self._state.show_file(file)
        self._state.show()
        if first:
            self._state.focus_first()

    def _write_sealed(self, file: HandoverFile, folder: Path | None) -> None:
        self._show_state(file)
        if folder is None:
            self._state.put()
        else:
            self._state.write(folder)


def _known(session: Session, handover_id: HandoverId) -> Known:
    return (
        handover_reading.handover_file(session, handover_id),
        handover_reading.possible_recipients(session),
    )


def _before_first(session: Session, case_id: CaseId) -> BeforeFirst:
    return handover_reading.beginning(session, case_id), handover_reading.possible_recipients(
        session
    )
