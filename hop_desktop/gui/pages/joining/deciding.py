# SPDX-License-Identifier: EUPL-1.2
"""Joining two children for a reason, and taking it back for another."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import joining
from hop_desktop.app.joining import KnownJoin, Side, SideBySide
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.joining import ChildJoin
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_join_form import Ui_JoinForm
from hop_desktop.gui.forms.ui_part_form import Ui_PartForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.facts import FactList


class JoinPanel(QWidget):
    """Asks whose data are seen, and how one knows; opened once both were read."""

    joined = Signal()

    def __init__(self, page: Page) -> None:
        """Work for a page; closed until somebody wants to join the two."""
        super().__init__()
        self.ui = Ui_JoinForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields({"into": self.ui.headPills, "reason": self.ui.reasonText})
        self.form.saveWanted.connect(self._join)
        _lay_out(self, self.form)
        self._pair: tuple[ChildId, ChildId] | None = None

    def open(self, seen: SideBySide) -> None:
        """Ask about two children."""
        sides = (seen.one, seen.other)
        self._pair = (seen.one.child.id, seen.other.child.id)
        self.ui.headPills.setChoices([(str(s.child.id), _named(s)) for s in sides])
        self.ui.headPills.setValue(str(seen.one.child.id))
        self.ui.reasonText.setValue("")
        self.form.begin(draft=draft_of(seen))
        self.ui.reasonText.focusControl()

    def _join(self) -> None:
        if self._pair is None:
            return
        into = ChildId(UUID(self.ui.headPills.value()))
        child = next(each for each in self._pair if each != into)
        reason = self.ui.reasonText.value()
        self.form.run(
            lambda session: joining.join(session, child, into, reason=reason),
            lambda _: self.joined.emit(),
        )


class PartPanel(QWidget):
    """Tells who joined the two and why, and asks why they are to be parted."""

    parted = Signal()

    def __init__(self, page: Page) -> None:
        """Work for a page; empty until a join is shown."""
        super().__init__()
        self._facts = FactList()
        self.ui = Ui_PartForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields({"reason": self.ui.reasonText})
        self.form.saveWanted.connect(self._part)
        _lay_out(self, self._facts, self.form)
        self._join: ChildJoin | None = None

    def show_join(self, known: KnownJoin) -> None:
        """Tell of a join that holds."""
        self._join = join = known.join
        self._facts.setFacts(
            [
                (self.tr("Ühendas"), known.joined_by),
                (self.tr("Millal"), words.moment(join.joined_at)),
                (self.tr("Põhjus"), join.reason),
            ]
        )

    def open(self, seen: SideBySide) -> None:
        """Ask why the two are not one."""
        self.ui.reasonText.setValue("")
        self.form.begin(draft=draft_of(seen))

    def _part(self) -> None:
        if self._join is None:
            return
        join_id, reason = self._join.id, self.ui.reasonText.value()
        self.form.run(
            lambda session: joining.part(session, join_id, reason=reason),
            lambda _: self.parted.emit(),
        )


def draft_of(seen: SideBySide) -> str:
    """Return the name under which a reason is kept while it is written."""
    return f"same-child:{seen.one.child.id}:{seen.other.child.id}"


def _lay_out(panel: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S12)
    for part in parts:
        column.addWidget(part)


def _named(side: Side) -> str:
    return ", ".join((side.child.name, *side.houses))
