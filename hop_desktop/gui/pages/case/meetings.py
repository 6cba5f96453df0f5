# SPDX-License-Identifier: EUPL-1.2
"""Talks and round tables of the case: what was agreed, and whether the paper is made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.meetings import Meeting, MeetingKind
from hop_desktop.gui import dealing_words, words
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case import acts
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.entries import weekday
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tokens import S8, S12, S16, S20
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.list_row import ListRow
from hop_desktop.gui.widgets.rows import RowList

PAGES = {MeetingKind.TALK: PageName.TALK, MeetingKind.ROUND_TABLE: PageName.ROUND_TABLE}


class MeetingsSection(Section):
    """The meetings, the latest first; each row opens its form, two links begin a new one."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        """Offer both kinds at the foot of the list."""
        super().__init__("", page)
        self.setTitle(self.tr("Vestlused ja ümarlauad"))
        self.setFlush(True)
        self._empty = text_label(
            self.tr("Siia tulevad vestluste kokkuvõtted ja ümarlaudade protokollid."), role="muted"
        )
        self._empty.setContentsMargins(S20, S12, S20, 0)
        self._rows = RowList()
        self._adding = QWidget()
        flow = FlowLayout(self._adding, spacing=S16)
        flow.setContentsMargins(S16, S8, S20, S8)
        for act in (Act.FAMILY_TALK, Act.ROUND_TABLE):
            flow.addWidget(self._button(act))
        for part in (self._empty, self._rows, self._adding):
            self.body.addWidget(part)

    def show_file(self, file: CaseFile) -> None:
        """Show the meetings; hide an empty list that nobody may add to."""
        held = file.dealings.meetings
        self._rows.setRecords(held, self._row)
        self.setCount(len(held) or "")
        self._empty.setVisible(not held)
        self._rows.setVisible(bool(held))
        self._adding.setVisible(file.rights.work)
        self.setVisible(bool(held) or file.rights.work)

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(acts.label(act))
        button.setProperty("kind", "link")
        set_icon(button, "plus", colour="primary")
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _row(self, meeting: Meeting) -> ListRow:
        about = meeting.table.purpose or meeting.talk.summary
        row = ListRow(
            words.day(meeting.on),
            weekday(meeting.on),
            about or dealing_words.meeting_kind(meeting.kind),
            [dealing_words.meeting_kind(meeting.kind), self._state(meeting)],
            self._agreed(meeting),
        )
        where = Where(page=PAGES[meeting.kind], id=meeting.id, about=self.case_id)
        row.clicked.connect(lambda: self.page.space.go(where))
        return row

    def _state(self, meeting: Meeting) -> str:
        if meeting.finished_on is not None:
            return self.tr("vormistatud {day}").format(day=words.day(meeting.finished_on))
        return self.tr("muudetud, vormistamata") if meeting.version else self.tr("vormistamata")

    def _agreed(self, meeting: Meeting) -> str:
        if not meeting.agreements:
            return ""
        return self.tr("Kokkulepped: {what}").format(
            what="; ".join(each.what for each in meeting.agreements)
        )
