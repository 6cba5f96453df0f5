# SPDX-License-Identifier: EUPL-1.2
"""The tasks of a case: who does what by which day; a tick ends one, and can be taken back."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.app import drafts, plans
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.ids import StaffId, TaskId
from hop_desktop.domain.plans import Task
from hop_desktop.domain.staff import StaffMember
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_task_form import Ui_TaskForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tokens import S8, S12
from hop_desktop.gui.widgets.labels import breakable, set_role, text_label


class TaskRow(QWidget):
    """A tick with the task beside it; pressing any place of the row ticks it."""

    toggled = Signal(bool)

    def __init__(self) -> None:
        """Show nothing until a task is given."""
        super().__init__()
        self.box = QCheckBox()
        self.box.setProperty("kind", "bare")
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.clicked.connect(self.toggled)
        self._title, self._detail = text_label(), text_label(role="small")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S8)
        across.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        across.addLayout(beside, 1)
        beside.addWidget(self._title)
        beside.addWidget(self._detail)

    def show_task(self, task: Task, detail: str, *, may: bool) -> None:
        """Show a task; without ``may`` the tick only tells."""
        self.box.setChecked(task.done_on is not None)
        self.box.setEnabled(may)
        self.box.setAccessibleName(task.title)
        self.box.setAccessibleDescription(detail)
        self._title.setText(breakable(task.title))
        set_role(self._title, "" if task.done_on else "strong")
        self._detail.setText(breakable(detail))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick by a press beside the box."""
        super().mousePressEvent(event)
        if self.box.isEnabled():
            self.box.click()


class TasksSection(Section):
    """Open tasks by their day, done ones after them, and a form for a new one."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Ülesanded"))
        self.ui = Ui_TaskForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields(
            {"title": self.ui.titleField, "owner": self.ui.ownerBox, "due_on": self.ui.dueField}
        )
        self._add = self.addAction(self.tr("Lisa ülesanne"), self._open)
        self._empty = text_label(self.tr("Pane kirja, kes mida teeb ja mis päevaks."), role="muted")
        self._rows: dict[TaskId, TaskRow] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(S12)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.form)
        self.body.addLayout(self._column)
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._closed)
        self._may_add, self._looked = False, False

    def set_people(self, people: tuple[StaffMember, ...]) -> None:
        """Take the people of the house to choose from."""
        self.ui.ownerBox.setChoices([(str(person.id), person.name) for person in people])

    def show_file(self, file: CaseFile) -> None:
        """Show the tasks; a row that is already there keeps the focus."""
        self._may_add = file.rights.work
        tasks = sorted(file.tasks, key=_order)
        for gone in set(self._rows) - {task.id for task in tasks}:
            self._rows.pop(gone).deleteLater()
        for place, task in enumerate(tasks):
            self._column.insertWidget(place, self._row(task, file))
        self.setCount(sum(task.done_on is None for task in tasks) or "")
        self._empty.setVisible(not tasks and not self.form.is_open())
        self._add.setVisible(self._may_add and not self.form.is_open())
        self.setVisible(bool(tasks) or self._may_add)
        if self._may_add and not self._looked:
            self._looked = True
            self.page.space.runner.run(
                lambda session: drafts.kept(session, self._draft()), owner=self, done=self._resume
            )

    def flush(self) -> None:
        """Keep what is being typed."""
        self.form.flush()

    def _row(self, task: Task, file: CaseFile) -> TaskRow:
        if task.id not in self._rows:
            row = TaskRow()
            row.toggled.connect(lambda done: self._mark(task.id, done=done))
            self._rows[task.id] = row
        mine = task.owner == self.page.space.person.id
        ours = file.case.custody is not CaseCustody.PAST
        row = self._rows[task.id]
        row.show_task(task, self._detail(task, file), may=ours and (mine or file.rights.work))
        return row

    def _detail(self, task: Task, file: CaseFile) -> str:
        owner = file.staff.get(task.owner, "")
        if task.done_on is not None:
            when = self.tr("tehtud {day}").format(day=words.day(task.done_on))
        elif task.due_on is None:
            when = ""
        elif task.due_on < self.page.space.today():
            when = self.tr("tähtaeg oli {day}").format(day=words.day(task.due_on))
        else:
            when = self.tr("tähtaeg {day}").format(day=words.day(task.due_on))
        return " · ".join(part for part in (owner, when) if part)

    def _mark(self, task_id: TaskId, *, done: bool) -> None:
        if done:
            self.page.ask(lambda session: plans.finish_task(session, task_id), self._offer_undo)
        else:
            self.page.ask(lambda session: plans.reopen_task(session, task_id), self._reopened)

    def _offer_undo(self, task: Task) -> None:
        self.page.strip.showMessage(
            "ok",
            self.tr("Ülesanne on tehtud."),
            task.title,
            self.tr("Võta tagasi"),
            lambda: self._mark(task.id, done=False),
        )

    def _reopened(self, task: Task) -> None:
        self.page.strip.showMessage("info", self.tr("Ülesanne on jälle teha."), task.title)

    def _draft(self) -> str:
        return f"task:{self.case_id}"

    def _resume(self, draft: object) -> None:
        """Open with the words that were left: whoever wrote them need not look for them."""
        if draft is not None and not self.form.is_open():
            self._open()

    def _open(self) -> None:
        self._add.hide()
        self._empty.hide()
        self.ui.titleField.setValue("")
        self.ui.ownerBox.setValue(str(self.page.space.person.id))
        self.ui.dueField.setDay(None)
        self.form.begin(draft=self._draft())

    def _closed(self) -> None:
        self._add.setVisible(self._may_add)
        self._empty.setVisible(not self._rows)
        self._add.setFocus()

    def _save(self) -> None:
        case_id, title, due = self.case_id, self.ui.titleField.value(), self.ui.dueField.day()
        chosen = self.ui.ownerBox.value()
        owner = StaffId(UUID(chosen)) if chosen else self.page.space.person.id

        def job(session: Session) -> Task:
            return plans.add_task(session, case_id, title=title, owner=owner, due_on=due)

        self.form.run(job)


def _order(task: Task) -> tuple[bool, date, str]:
    return task.done_on is not None, task.due_on or date.max, task.title
