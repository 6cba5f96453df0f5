# SPDX-License-Identifier: EUPL-1.2
"""At the desk, when another child here has the same personal code: a way to compare the two."""

from __future__ import annotations

from hop_desktop.app import joining
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.joining import Joining
from hop_desktop.domain.access import Action
from hop_desktop.domain.ids import ChildId
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.labels import text_label


class SameChildSection(Section):
    """Shown only while something is proposed; nothing is joined from here."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Sama isikukood"))
        self._told = text_label()
        self.body.addWidget(self._told)
        self.addAction(self.tr("Võrdle"), self._compare)
        self._pair: tuple[ChildId, ChildId] | None = None

    def show_file(self, file: CaseFile) -> None:
        """Ask whether another child has the same code."""
        if self.page.space.house.is_desk and self.page.space.may(Action.WORK_ON_STAGE_THREE):
            child_id = file.child.id
            self.page.ask(lambda session: joining.joining(session, child_id), self._show)

    def _show(self, known: Joining) -> None:
        self.setVisible(bool(known.proposals))
        if not known.proposals:
            return
        other = known.proposals[0]
        self._pair = (known.child.id, other.child.id)
        told = self.tr("Sama isikukood on ka siin: {name}. Kas see on sama laps?")
        named = ", ".join((other.child.name, *other.houses))
        self._told.setText(told.format(name=named))

    def _compare(self) -> None:
        if self._pair is not None:
            one, other = self._pair
            self.page.space.go(Where(page=PageName.SAME_CHILD, id=one, about=other))
