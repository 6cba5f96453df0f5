# SPDX-License-Identifier: EUPL-1.2
"""What a received handover carries, part by part, as cards to be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app.inbox import IncomingFile
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.children import Guardian, Home
from hop_desktop.domain.content import ChildPart, ConsentPart, HandoverContent, PlanPart, TaskPart
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.records import CaseRecords, Satisfaction
from hop_desktop.gui import dealing_words, record_words, words
from hop_desktop.gui.pages.case.entries import EntryList
from hop_desktop.gui.pages.case.plan import words_of_period
from hop_desktop.gui.pages.case.received_entry import entry_row
from hop_desktop.gui.tokens import S20
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.goal_card import GoalCard
from hop_desktop.gui.widgets.goal_progress import GoalProgress
from hop_desktop.gui.widgets.rows import ListRow, RowList

Facts = Sequence[tuple[str, str]]


class ContentView(QWidget):
    """A card per part that holds anything; ``fileWanted`` carries the attachment to be shown."""

    fileWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until a handover is read."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S20)

    def show_file(self, file: IncomingFile) -> None:
        """Show the content in place of an earlier one."""
        self._clear()
        content = file.content
        self._add_facts(self.tr("Laps"), self._child(content.child))
        self._add_facts(self.tr("Kodud"), self._homes(content.child.homes))
        self._add_facts(self.tr("Last kasvatavad isikud"), self._guardians(content.child.guardians))
        self._add_facts(self.tr("Abivajadus"), self._need(content))
        self._add_facts(
            self.tr("Lapse ja vanema arvamus"),
            ((self.tr("Laps"), content.child_voice), (self.tr("Vanem"), content.parent_voice)),
        )
        self._add_entries(content)
        self._add_plan(content.plan, content.records)
        self._add_records(content.records)
        self._add_facts(self.tr("Nõusolekud"), [_consent(each) for each in content.consents])
        self._add_facts(self.tr("Lõpetamata ülesanded"), self._tasks(content.tasks))
        self._add_files(file.attachments)
        self._add_facts(
            self.tr("Jäi saatja juurde"),
            [(words.part(item.part), item.reason) for item in content.withheld],
        )

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _add_facts(self, title: str, facts: Facts) -> None:
        if not any(value for _, value in facts):
            return
        card, told = Card(title), FactList()
        told.setFacts(facts)
        card.body.addWidget(told)
        self._column.addWidget(card)

    def _child(self, child: ChildPart) -> Facts:
        return (
            (self.tr("Nimi"), child.name),
            (self.tr("Sünniaeg"), words.day(child.birth_date)),
            (self.tr("Isikukood"), child.personal_code),
            (self.tr("Kodune keel"), child.home_language),
            (self.tr("Õppekoht"), words.place(child.place)),
            (self.tr("Rühm või klass"), child.group),
            (
                self.tr("Registrijärgne elukoht"),
                words.municipality(child.registered_municipality),
            ),
            (self.tr("Õed ja vennad"), child.siblings),
        )

    def _homes(self, homes: Sequence[Home]) -> Facts:
        return [
            (
                words.municipality(home.municipality),
                _joined(home.address, home.with_whom, home.share) or self.tr("aadress teadmata"),
            )
            for home in homes
        ]

    def _guardians(self, guardians: Sequence[Guardian]) -> Facts:
        return [
            (
                _joined(guardian.name, guardian.relation),
                _joined(
                    words.custody(guardian.custody),
                    guardian.phone,
                    guardian.email,
                    guardian.language,
                ),
            )
            for guardian in guardians
        ]

    def _need(self, content: HandoverContent) -> Facts:
        need = content.need
        return (
            (self.tr("Sotsiaalne seisund"), need.social_status),
            (self.tr("Tervis"), need.health),
            (self.tr("Võrgustik"), need.network),
            (self.tr("Eluase"), need.housing),
            (self.tr("Majanduslik olukord"), need.economy),
            (self.tr("Takistused"), need.obstacles),
            (self.tr("Tugevused ja ressursid"), need.resources),
            (self.tr("Varasemad hindamised"), need.earlier_assessments),
        )

    def _add_entries(self, content: HandoverContent) -> None:
        if not content.entries:
            return
        card, entries = Card(self.tr("Mis on toimunud")), EntryList()
        card.setFlush(True)
        card.setCount(self.tr("%n kirjet", "", len(content.entries)))
        newest_first = sorted(content.entries, key=lambda entry: entry.place, reverse=True)
        entries.setRecords(newest_first, entry_row)
        card.body.addWidget(entries)
        self._column.addWidget(card)

    def _add_records(self, records: CaseRecords) -> None:
        self._add_facts(
            self.tr("Vahehindamised"),
            [
                (
                    words.day(item.on),
                    _joined(record_words.decision(item.decision), item.worked, item.did_not_work),
                )
                for item in records.reviews
            ]
            + [
                (
                    words.day(item.on),
                    _joined(
                        record_words.outcome(item.outcome),
                        item.result,
                        _family(item.satisfaction),
                    ),
                )
                for item in records.finals
            ],
        )
        self._add_facts(
            self.tr("Hindamised"),
            [
                (
                    f"{words.day(item.on)} · {item.instrument}",
                    "\n".join(x for x in (item.by, item.results, item.recommendation) if x),
                )
                for item in records.assessments
            ],
        )
        self._add_facts(
            self.tr("Toe tase"),
            [
                (
                    record_words.level(item.level),
                    _joined(record_words.level_span(item), item.decided_by, item.ground),
                )
                for item in records.levels
            ],
        )

    def _add_plan(self, plan: PlanPart, records: CaseRecords) -> None:
        approved = (plan.approved_by, words.day(plan.approved_on))
        self._add_facts(
            self.tr("Tegevusplaan"),
            (
                (self.tr("Kinnitas"), _joined(*approved)),
                (self.tr("Hindamise päev"), words.day(plan.evaluate_on)),
                (self.tr("Hindamise tulemus"), plan.evaluation),
                (self.tr("Soovitused"), plan.recommendations),
            ),
        )
        for goal in plan.goals:
            self._column.addWidget(_goal_card(goal, records))

    def _tasks(self, tasks: Sequence[TaskPart]) -> Facts:
        return [
            (task.title, _joined(task.owner, words.day(task.due_on)) or self.tr("tähtajata"))
            for task in tasks
        ]

    def _add_files(self, attachments: Sequence[Attachment]) -> None:
        if not attachments:
            return
        card, rows = Card(self.tr("Manused")), RowList()
        card.setFlush(True)
        rows.setRecords(attachments, self._file_row)
        card.body.addWidget(rows)
        self._column.addWidget(card)

    def _file_row(self, attachment: Attachment) -> ListRow:
        size = words.size(attachment.size)
        detail = f"{attachment.media.value.upper()} · {size}"
        row = ListRow(title=attachment.title, detail=detail)
        row.clicked.connect(lambda: self.fileWanted.emit(attachment))
        return row


def _consent(consent: ConsentPart) -> tuple[str, str]:
    until = words.day(consent.valid_until)
    taken_back = words.day(consent.withdrawn_on)
    translate = QCoreApplication.translate
    state = ""
    if taken_back:
        state = translate("ContentView", "tagasi võetud {day}").format(day=taken_back)
    elif until:
        state = translate("ContentView", "kehtib kuni {day}").format(day=until)
    given = (consent.limits, consent.giver, dealing_words.consent_form(consent.form))
    told = _joined(*given, words.day(consent.given_on), state)
    return dealing_words.consent_scope(consent.scope), told


def _goal_card(goal: Goal, records: CaseRecords) -> GoalCard:
    card = GoalCard()
    card.edit.hide()
    card.setGoal(
        goal.title,
        baseline=goal.baseline,
        obstacles=goal.obstacles,
        scale=goal.scale,
        attained=goal.attained,
        activities=[(item.what, _activity(item, records)) for item in goal.activities],
    )
    if points := records.points_of(goal.id):
        progress = GoalProgress()
        progress.setGoal(goal, points, least=HouseRules().least_points)
        card.body.addWidget(progress)
    return card


def _activity(activity: Activity, records: CaseRecords) -> str:
    given = record_words.given(activity, records)
    period = words_of_period(activity)
    return _joined(activity.who, activity.how_often, period, given, activity.given)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _family(satisfaction: Satisfaction | None) -> str:
    """Return what the family says of the support; nothing when it was not asked."""
    if satisfaction is None:
        return ""
    told = QCoreApplication.translate("ContentView", "Perekond: {satisfaction}")
    return told.format(satisfaction=record_words.satisfaction(satisfaction).lower())
