# SPDX-License-Identifier: EUPL-1.2
"""Today: what is due and what waits, each one press away from where it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from hop_desktop.app import (
    backups,
    calendars,
    moving_today,
    notices,
    notices_in,
    people,
    plans,
    threads,
    today,
    watching,
)
from hop_desktop.app.awaited import Awaited
from hop_desktop.app.backups import Care
from hop_desktop.app.children import WrittenObservation
from hop_desktop.app.following import Waiting
from hop_desktop.app.moving_today import FilesWaiting
from hop_desktop.app.opening import SheetUsed
from hop_desktop.app.session import Session
from hop_desktop.app.threads import WaitingLetter
from hop_desktop.app.today import Due, Today, Unanswered
from hop_desktop.domain.access import Action
from hop_desktop.domain.alarms import Alarm
from hop_desktop.domain.handovers import Incoming
from hop_desktop.domain.ids import TaskId
from hop_desktop.domain.notices import Notice
from hop_desktop.domain.sent_notices import ReceivedNotice
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_today_page import Ui_TodayPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.incoming.notices import ReceivedNoticesCard
from hop_desktop.gui.pages.moving.today_card import FilesCard
from hop_desktop.gui.pages.observing.rows import observation_row
from hop_desktop.gui.pages.today.awaited_words import awaited_detail, awaited_title
from hop_desktop.gui.pages.today.begun import Begun, begun, begun_title
from hop_desktop.gui.pages.today.care import CareCard
from hop_desktop.gui.pages.today.due_list import DueList, calendar_titles, due_title
from hop_desktop.gui.pages.today.letters import LettersCard
from hop_desktop.gui.pages.today.untold import UntoldCard
from hop_desktop.gui.widgets.cards import Card, EmptyState
from hop_desktop.gui.widgets.rows import ListRow, RowList

SOON = 7  # days; what the law wants prepared earlier stands under later
ListCard = tuple[Card, RowList]
Record = TypeVar("Record")
Letters = tuple[tuple[WaitingLetter, ...], tuple[ReceivedNotice, ...]]
Kept = tuple[Care, tuple[Alarm, ...], bool]
Read = tuple[Today, tuple[Begun, ...], tuple[Notice, ...], Kept, Letters, FilesWaiting]


class TodayPage(Page):
    """What this person has to know this morning, overdue first."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build the cards; ``load`` fills those that have something to say."""
        super().__init__(space, where, parent)
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self._arrived = False
        self._build_main()
        self._build_aside()
        space.backing_up.rested.connect(self.load)
        space.watching.alarmed.connect(self.load)
        self.ui.header.setSecondary(self.tr("Tähtpäevad kalendrisse"), self._make_calendar)

    def load(self) -> None:
        """Read what is due today."""
        self.ask(_read, self._show)

    def focus_first(self) -> None:
        """Begin with what comes first, as soon as it is read."""
        self._arrived = True

    def _make_calendar(self) -> None:
        """Write one's own days into a file that calendars read; it names nobody."""
        title, kinds = self.tr("Salvesta kalendrifail"), self.tr("Kalender (*.ics)")
        path = self.space.files.save_file(self, title, self.tr("tähtpäevad.ics"), kinds)
        if path is None:
            return
        titles = calendar_titles()
        self.ask(
            lambda session: calendars.write(session, path, titles),
            lambda count: self.tell_written(
                path,
                self.tr("Kalendrifail on salvestatud. Tähtpäevi selles: {count}.").format(
                    count=count
                ),
                self.tr("Laste nimesid selles ei ole. Ava fail oma kalendris."),
            ),
        )

    def _build_main(self) -> None:
        self._offered = _list_card(self.tr("Saabunud paketid"))
        self._waiting = _list_card(self.tr("Ootab sind"))
        self.overdue, self.coming, self.later = DueList(), DueList(), DueList()
        self._overdue_card = Card(self.tr("Üle tähtaja"))
        self._coming_card = Card(self.tr("Täna ja järgmised 7 päeva"))
        self._later_card = Card(self.tr("Hiljem"))
        self._unread = _list_card(self.tr("Lugemata tähelepanekud"))
        self._unread[0].addAction(self.tr("Vaata kõiki"), self._to_observations("unread"))
        self._mine = _list_card(self.tr("Minu viimased tähelepanekud"))
        self._mine[0].addAction(self.tr("Kõik minu tähelepanekud"), self._to_observations("mine"))
        for card, dues in (
            (self._overdue_card, self.overdue),
            (self._coming_card, self.coming),
            (self._later_card, self.later),
        ):
            card.setFlush(True)
            card.body.addWidget(dues)
            dues.opened.connect(self._open_case)
            dues.done.connect(self._finish)
        self.empty = self._nothing()
        self._empty_card = Card()
        self._empty_card.body.addWidget(self.empty)
        self.untold = UntoldCard(self.space)
        self.letters, self.came = LettersCard(self.space), ReceivedNoticesCard(self.space)
        for part in (
            self.untold,
            self.came,
            self._empty_card,
            self.letters,
            self._unread[0],
            self._waiting[0],
            self._overdue_card,
            self._coming_card,
            self._later_card,
            self._mine[0],
        ):
            self.ui.mainColumn.addWidget(part)

    def _build_aside(self) -> None:
        self._begun = _list_card(self.tr("Pooleli"))
        self._unanswered = _list_card(self.tr("Vastuseta üleandmised"))
        self._awaited = _list_card(self.tr("Ootad teistelt"))
        self._care = CareCard(self.space)
        self._files = FilesCard(self.space.go)
        for part in (self._care, self._files):
            self.ui.asideColumn.addWidget(part)
        for card, _ in (self._begun, self._unanswered, self._awaited):
            self.ui.asideColumn.addWidget(card)
        if self.space.house.is_desk:
            self.ui.mainColumn.insertWidget(0, self._offered[0])
        else:
            self.ui.asideColumn.insertWidget(3, self._offered[0])

    def _nothing(self) -> EmptyState:
        if self.space.may(Action.RECORD_OBSERVATION):
            sentence = self.tr("Täna ei oota sind miski. Kui märkad midagi, kirjuta see kohe üles.")
            state = EmptyState("check", sentence, self.tr("Lisa tähelepanek"))
            state.pressed.connect(self._observe)
        elif self.space.house.is_desk:
            sentence = self.tr("Täna ei oota sind miski. Uus juhtum tuleb üleandmispaketis.")
            state = EmptyState("check", sentence, self.tr("Ava saabunud pakett"))
            state.pressed.connect(self._to(PageName.INBOX))
        else:
            state = EmptyState("check", self.tr("Täna ei oota sind miski."))
        return state

    def _show(self, read: Read) -> None:
        found, drafts, untold, kept, (letters, notices_new), files = read
        care, alarms, first_passphrase = kept
        self._files.show_files(files)
        self.untold.show_untold(untold)
        self._care.show_care(care, alarms, first_passphrase=first_passphrase)
        self.letters.show_letters(letters)
        self.came.show_notices(notices_new)
        self._tell_of_sheet(found.sheet_used)
        day = QDate(found.day.year, found.day.month, found.day.day)
        self.ui.header.setDetail(QLocale().toString(day, QLocale.FormatType.LongFormat))
        overdue = [due for due in found.due if due.days is not None and due.days < 0]
        later = [due for due in found.due if due.days is not None and due.days > SOON]
        coming = [due for due in found.due if due not in overdue and due not in later]
        for card, dues, some in (
            (self._overdue_card, self.overdue, overdue),
            (self._coming_card, self.coming, coming),
            (self._later_card, self.later, later),
        ):
            card.setCount(len(some) or "")
            card.setVisible(bool(some))
            dues.show_due(some)
        self._show_unread(found.noticed)
        self._show_waiting(found)
        lists = (self.overdue, self.coming, self.later)
        lead = max(dues.leadWidth() for dues in lists)
        for dues in lists:
            dues.setLeadWidth(lead)
        _fill(self._offered, found.offered, self._offered_row)
        _fill(self._unanswered, found.unanswered, self._unanswered_row)
        _fill(self._awaited, found.awaited, self._awaited_row)
        _fill(self._mine, found.observations, self._observation_row)
        _fill(self._begun, drafts, self._begun_row)
        noticed = found.noticed.unread or found.noticed.to_close
        waits = (
            untold,
            letters,
            found.due,
            found.waiting,
            found.offered,
            found.unanswered,
            noticed,
            files,
        )
        self._empty_card.setVisible(not any(waits))
        aside = (self._begun[0], self._unanswered[0], self._awaited[0], self._offered[0])
        in_aside = [
            card
            for card in (self._care, self._files, *aside)
            if card.parentWidget() is self.ui.aside
        ]
        self.ui.aside.setVisible(any(not card.isHidden() for card in in_aside))
        if self._arrived:
            self._arrived = False
            self._stand_first()

    def _stand_first(self) -> None:
        """Put the cursor on the first thing that can be opened."""
        lists = (self.overdue, self.coming, self.later)
        dues = (due.row for each in lists for due in each.rows())
        offered, waiting = self._offered[1].rows(), self._waiting[1].rows()
        read = [*self.letters.rows.rows(), *self._unread[1].rows()]
        main = [*self.untold.rows.rows(), *self.came.rows.rows(), *read, *waiting, *dues]
        rows = [*offered, *main] if self.space.house.is_desk else [*main, *offered]
        if rows:
            rows[0].show()  # the layout would show it only later
            rows[0].setFocus()
        elif not self._empty_card.isHidden():
            self.empty.button.setFocus()

    def _tell_of_sheet(self, used: SheetUsed | None) -> None:
        """Tell everybody that somebody came in by the sheet, until there is a new one."""
        if self.strip.kind() not in ("", "warn"):
            return
        if used is None:
            self.strip.clear()
            return
        may_renew = self.space.may(Action.ADMINISTER)
        self.strip.showMessage(
            "warn",
            self.tr("{name} sai {day} sisse taastelehega.").format(
                name=used.name, day=words.day(used.at.astimezone().date())
            ),
            self.tr("Tee uus leht, siis vana enam ei ava.")
            if may_renew
            else self.tr("Kui sa ei tea, miks, ütle seda kohe asutuse juhile."),
            self.tr("Tee uus taasteleht") if may_renew else "",
            lambda: self.space.go(Where(page=PageName.SETTINGS, words="sheet")),
        )

    def _show_unread(self, noticed: Waiting) -> None:
        """Show the first ones to read, dangers on top; the count tells of all."""
        _fill(self._unread, noticed.unread, self._unread_row)
        self._unread[0].setCount(noticed.unread_count or "")

    def _unread_row(self, written: WrittenObservation) -> ListRow:
        row = observation_row(written, author=True)
        row.clicked.connect(self._to(PageName.OBSERVATION_VIEW, written.observation.id))
        return row

    def _show_waiting(self, found: Today) -> None:
        """Show what waits for an answer, and how many observations ask to be closed."""
        rows = [self._waiting_row(due) for due in found.waiting]
        if found.noticed.to_close:
            rows.append(self._to_close_row(found.noticed))
        _fill(self._waiting, rows, lambda row: row)

    def _to_close_row(self, noticed: Waiting) -> ListRow:
        row = ListRow(
            title=self.tr("Lõpeta tähelepanekud"),
            detail=self.tr("%n on lõpetamata üle {days} päeva", "", noticed.to_close_count).format(
                days=noticed.days
            ),
        )
        row.clicked.connect(self._to_observations("open"))
        return row

    def _to_observations(self, which: str) -> Callable[[], object]:
        return lambda: self.space.go(Where(page=PageName.OBSERVATIONS, words=which))

    def _waiting_row(self, due: Due) -> ListRow:
        row = ListRow(title=due_title(due), detail=" · ".join(filter(None, (due.child, due.title))))
        if due.handover_id is not None:
            row.clicked.connect(self._to(PageName.HANDOVER, due.handover_id))
        else:
            row.clicked.connect(lambda: self._open_case(due))
        return row

    def _offered_row(self, incoming: Incoming) -> ListRow:
        came = self.tr("saabus {day}").format(day=words.day(incoming.received_at.date()))
        row = ListRow(title=incoming.child_name, detail=f"{incoming.sender_name} · {came}")
        row.clicked.connect(self._to(PageName.INCOMING, incoming.handover_id))
        return row

    def _unanswered_row(self, waiting: Unanswered) -> ListRow:
        since = words.waited(waiting.days)
        parts = (
            waiting.recipient,
            since,
            self.tr("küsi vastust") if waiting.late else "",
            self.tr("kirjuta sama fail uuesti") if waiting.resend else "",
        )
        row = ListRow(title=waiting.child, detail=" · ".join(filter(None, parts)))
        row.clicked.connect(self._to(PageName.HANDOVER, waiting.handover.id))
        return row

    def _awaited_row(self, item: Awaited) -> ListRow:
        parts = (item.child, awaited_detail(item, self.space.titles))
        row = ListRow(title=awaited_title(item), detail=" · ".join(filter(None, parts)))
        page, shown = PageName.CASE, UUID(str(item.case_id))
        if item.handover_id is not None:
            page, shown = PageName.HANDOVER, item.handover_id
        row.clicked.connect(self._to(page, shown))
        return row

    def _observation_row(self, written: WrittenObservation) -> ListRow:
        row = observation_row(written)
        row.clicked.connect(self._to(PageName.OBSERVATION_VIEW, written.observation.id))
        return row

    def _begun_row(self, draft: Begun) -> ListRow:
        day = draft.kept_at.astimezone().date()
        moment = words.clock(draft.kept_at) if day == self.space.today() else words.day(day)
        kept = self.tr("mustand {moment}").format(moment=moment)
        detail = " · ".join(filter(None, (draft.about, kept)))
        row = ListRow(title=begun_title(draft), detail=detail)
        row.clicked.connect(lambda: self.space.go(draft.where))
        return row

    def _to(self, page: PageName, shown: UUID | None = None) -> Callable[[], object]:
        return lambda: self.space.go(Where(page=page, id=shown))

    def _observe(self) -> None:
        self.space.go(Where(page=PageName.OBSERVATION))

    def _open_case(self, due: Due) -> None:
        if due.handover_id is not None:
            self.space.go(Where(page=PageName.HANDOVER, id=due.handover_id))
            return
        self.space.go(Where(page=PageName.CASE, id=due.case_id))

    def _finish(self, due: Due) -> None:
        task_id = due.task_id
        if task_id is None:
            return
        self.ask(
            lambda session: plans.finish_task(session, task_id),
            lambda task: self.strip.showMessage(
                "ok",
                self.tr("Tehtud: {task}").format(task=task.title),
                action=self.tr("Võta tagasi"),
                slot=lambda: self._reopen(task_id),
            ),
        )

    def _reopen(self, task_id: TaskId) -> None:
        self.ask(lambda session: plans.reopen_task(session, task_id), lambda _: self.strip.clear())


def _read(session: Session) -> Read:
    return (
        today.today(session),
        begun(session),
        notices.untold(session),
        (
            backups.care(session),
            watching.alarms(session),
            people.has_first_passphrase(session),
        ),
        (
            threads.waiting(session),
            tuple(each for each in notices_in.received(session) if each.is_new),
        ),
        moving_today.files_waiting(session),
    )


def _list_card(title: str) -> ListCard:
    card, rows = Card(title), RowList()
    card.setFlush(True)
    card.body.addWidget(rows)
    return card, rows


def _fill(into: ListCard, records: Sequence[Record], make: Callable[[Record], ListRow]) -> None:
    card, rows = into
    card.setCount(len(records) or "")
    card.setVisible(bool(records))
    rows.setRecords(records, make)
