# SPDX-License-Identifier: EUPL-1.2
"""Joining two children for a reason, and taking it back for another."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import joining
from hop_desktop.app.joining import KnownJoin, Side, SideBySide
from hop_desktop.domain.ids import ChildId, JoinId
from hop_desktop.domain.joining import Ground
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_join_form import Ui_JoinForm
from hop_desktop.gui.forms.ui_part_form import Ui_PartForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import text_label


class JoinPanel(QWidget):
    """Asks whose data are seen, and how one knows; says first why it was proposed."""

    joined = Signal()

    def __init__(self, page: Page) -> None:
        """Work for a page; hidden until two children may be joined."""
        super().__init__()
        self._page = page
        self._ground = text_label(role="strong")
        self.ui = Ui_JoinForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields({"into": self.ui.headPills, "reason": self.ui.reasonText})
        self.ui.cancelButton.hide()
        self.form.saveWanted.connect(self._join)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S12)
        for part in (self._ground, self.form):
            column.addWidget(part)
        self._pair: tuple[ChildId, ChildId] | None = None
        self.hide()

    def show_children(self, seen: SideBySide, *, offered: bool) -> None:
        """Ask about two children, or hide when they are one already."""
        self.setVisible(offered)
        if not offered:
            return
        pair = (seen.one.child.id, seen.other.child.id)
        same = self.tr("Isikukood on sama. Võrdle ka nime ja lähedasi.")
        looked = self.tr("Isikukood ei ütle, et see on sama laps. Ole kindel.")
        self._ground.setText(same if seen.ground is Ground.CODE else looked)
        if pair != self._pair:
            self._pair = pair
            sides = (seen.one, seen.other)
            self.ui.headPills.setChoices([(str(s.child.id), _named(s)) for s in sides])
            self.ui.headPills.setValue(str(seen.one.child.id))
            self.form.begin(draft=f"join:{pair[0]}:{pair[1]}")

    def focus_first(self) -> None:
        """Stand where the reason is written."""
        if not self.isHidden():
            self.ui.reasonText.focusControl()

    def _join(self) -> None:
        if self._pair is None:
            return
        into = ChildId(UUID(self.ui.headPills.value()))
        child = next(each for each in self._pair if each != into)
        reason = self.ui.reasonText.value()
        self.form.run(
            lambda session: joining.join(session, child, into, reason=reason),
            lambda _: self._done(),
        )

    def _done(self) -> None:
        self._pair = None
        self.joined.emit()


class PartPanel(QWidget):
    """Tells who joined the two and why, and asks why they are to be parted."""

    parted = Signal()

    def __init__(self, page: Page) -> None:
        """Work for a page; hidden until a join is shown."""
        super().__init__()
        self._facts = FactList()
        self.ui = Ui_PartForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields({"reason": self.ui.reasonText})
        self.ui.cancelButton.hide()
        self.form.saveWanted.connect(self._part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S12)
        for part in (self._facts, self.form):
            column.addWidget(part)
        self._join_id: JoinId | None = None
        self.hide()

    def show_join(self, known: KnownJoin | None) -> None:
        """Show a join that holds, or hide."""
        self.setVisible(known is not None)
        if known is None:
            return
        join = known.join
        self._facts.setFacts(
            [
                (self.tr("Ühendas"), known.joined_by),
                (self.tr("Millal"), words.moment(join.joined_at)),
                (self.tr("Põhjus"), join.reason),
            ]
        )
        if join.id != self._join_id:
            self._join_id = join.id
            self.form.begin(draft=f"part:{join.id}")

    def _part(self) -> None:
        if self._join_id is None:
            return
        join_id, reason = self._join_id, self.ui.reasonText.value()
        self.form.run(
            lambda session: joining.part(session, join_id, reason=reason),
            lambda _: self._done(),
        )

    def _done(self) -> None:
        self._join_id = None
        self.parted.emit()


def _named(side: Side) -> str:
    return ", ".join((side.child.name, *side.houses))
