# SPDX-License-Identifier: EUPL-1.2
"""The assessments of a case: what each showed, by whom, and its files."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import attachments
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.records import Assessment
from hop_desktop.gui import record_words, words
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.earlier import correcting
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tokens import S8, S20
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import text_label


class RecordSection(Section):
    """A card with one part for each record, the newest first."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self._empty = text_label(role="muted")
        self._column = QVBoxLayout()
        self._column.setSpacing(S20)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._column)

    def show_parts(self, parts: list[QWidget]) -> None:
        """Show these parts in the place of the earlier ones."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for part in parts:
            self._column.addWidget(part)
        self._empty.setVisible(not parts)
        self.setCount(len(parts) or "")


def record_part(title: str, facts: list[tuple[str, str]], author: str) -> QWidget:
    """Return a record: its title, what it says, and who wrote it down."""
    part, told = QWidget(), FactList()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S8)
    told.setFacts([(label, value) for label, value in facts if value])
    column.addWidget(text_label(title, role="strong"))
    column.addWidget(told)
    column.addWidget(text_label(author, role="small"))
    return part


class AssessmentsSection(RecordSection):
    """Shown from stage II on; a link adds one."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__(page)
        self.setTitle(self.tr("Hindamised"))
        self._empty.setText(self.tr("Lisa, mida spetsialist hindas ja mida ta soovitab."))
        self._add = self.addAction(self.tr("Lisa hindamine"), self._go)

    def show_file(self, file: CaseFile) -> None:
        """Show the assessments with their files."""
        assessments = file.records.assessments
        may = file.rights.stage_two or file.rights.stage_three
        self._add.setVisible(may)
        self.show_parts([self._part(item, file) for item in reversed(assessments)])
        self.setVisible(bool(assessments) or (may and file.case.stage is not Stage.ONE))

    def _go(self) -> None:
        self.page.space.go(Where(page=PageName.ASSESSMENT, about=self.case_id))

    def _part(self, item: Assessment, file: CaseFile) -> QWidget:
        part = record_part(
            f"{words.day(item.on)} · {item.instrument}",
            [
                (self.tr("Hindas"), f"{item.by} · {record_words.assessor(item.assessor)}"),
                (self.tr("Tulemused"), item.results),
                (self.tr("Soovitus"), item.recommendation),
            ],
            item.author,
        )
        layout = part.layout()
        if layout is not None:
            layout.addWidget(correcting(self.page, PageName.ASSESSMENT, item, file))
        for attachment in file.attachments:
            if attachment.sha256 in item.files and layout is not None:
                layout.addWidget(self._link(attachment))
        return part

    def _link(self, attachment: Attachment) -> QPushButton:
        button = QPushButton(self.tr("Ava fail: {title}").format(title=attachment.title))
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: self._view(attachment))
        return button

    def _view(self, attachment: Attachment) -> None:
        self.page.ask(
            lambda session: attachments.open_attachment(session, attachment.id),
            lambda opened: show_file(self.page, *opened),
        )
