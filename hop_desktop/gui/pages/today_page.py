# SPDX-License-Identifier: EUPL-1.2
"""Today: what is due and what waits, each one press away from where it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from hop_desktop.app import (
    backups,
    calendars,
    desk,
    moving_today,
    notices,
    people,
    plans,
    threads,
    today,
    watching,
)
from hop_desktop.app.awaited import Awaited
from hop_desktop.app.backups import Care
from hop_desktop.app.children import WrittenObservation
from hop_desktop.app.desk import Desk
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
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_today_page import Ui_TodayPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.moving.today_card import FilesCard
from hop_desktop.gui.pages.observing.rows import observation_row
from hop_desktop.gui.pages.today.asked import AskedCard
from hop_desktop.gui.pages.today.awaited_words import awaited_detail, awaited_title
from hop_desktop.gui.pages.today.begun import Begun, begun, begun_title
from hop_desktop.gui.pages.today.care import CareCard
from hop_desktop.gui.pages.today.due_cards import DueCard, DueCards
from hop_desktop.gui.pages.today.due_list import calendar_titles, due_title
from hop_desktop.gui.pages.today.institutions import InstitutionsCard
from hop_desktop.gui.pages.today.letters import LettersCard
from hop_desktop.gui.pages.today.list_card import ListCard
from hop_desktop.gui.pages.today.untold import UntoldCard
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.cards import Card, EmptyState
from hop_desktop.gui.widgets.rows import ListRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Everything that the page shows, read in one go; ``desk`` only where case managers work."""

    today: Today
    desk: Desk | None
    begun: tuple[Begun, ...]
    untold: tuple[Notice, ...]
    care: Care
    alarms: tuple[Alarm, ...]
    first_passphrase: bool
    letters: tuple[WaitingLetter, ...]
    files: FilesWaiting
    has_children: bool


class TodayPage(Page):
    """What this person has to know this morning, overdue first."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build the cards; ``load`` fills those that have something to say."""
        super().__init__(space, where, parent)
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self._arrived, self._childless = False, False
        self._build()
        self._place()
        space.backing_up.rested.connect(self.load)
        space.watching.alarmed.connect(self.load)
        self.ui.header.setSecondary(self.tr("Tähtajad kalendrisse"), self._make_calendar)

    def load(self) -> None:
        """Read what is due today."""
        at_desk = self.space.house.is_desk
        self.ask(lambda session: _read(session, at_desk=at_desk), self._show)

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

    def _build(self) -> None:
        self.dues = DueCards(self)
        self.dues.opened.connect(self._open_case)
        self.dues.done.connect(self._finish)
        self.overdue, self.coming = self.dues.overdue.dues, self.dues.coming.dues
        self.later = self.dues.later.dues
        self.untold, self.letters = UntoldCard(self.space), LettersCard(self.space)
        self.asked = AskedCard(self.space)
        self.institutions = InstitutionsCard(self.space)
        self._waiting = ListCard(self.tr("Ootab sind"))
        self._offered = ListCard(self.tr("Saabunud paketid"))
        self._unread = ListCard(self.tr("Lugemata tähelepanekud"))
        self._unread.addAction(self.tr("Vaata kõiki"), self._to_observations("unread"))
        self._mine = ListCard(self.tr("Minu viimased tähelepanekud"))
        self._mine.addAction(self.tr("Kõik minu tähelepanekud"), self._to_observations("mine"))
        self._begun = ListCard(self.tr("Pooleli"))
        self._unanswered = ListCard(self.tr("Vastuseta üleandmised"))
        self._awaited = ListCard(self.tr("Ootad teistelt"))
        self._care, self._files = CareCard(self.space), FilesCard(self.space.go)
        self.empty = self._nothing()
        self._empty_card = Card()
        self._empty_card.body.addWidget(self.empty)

    def _place(self) -> None:
        """Put the cards in the order in which things are to be done: what is late, what waits."""
        order, aside = self._of_a_house(), [self._begun, self._unanswered, self._awaited]
        if self.space.house.is_desk:
            order, aside = self._of_a_desk(), [self._begun, self._awaited]
        self._order = order
        for card in order:
            self.ui.mainColumn.addWidget(card)
        self._aside = [self._care, self._files, *aside]
        for card in self._aside:
            self.ui.asideColumn.addWidget(card)

    def _of_a_house(self) -> list[Card]:
        return [
            self.untold,
            self._empty_card,
            self.dues.overdue,
            self._waiting,
            self._offered,
            self._unread,
            self.letters,
            self.dues.coming,
            self.dues.later,
            self._mine,
        ]

    def _of_a_desk(self) -> list[Card]:
        return [
            self.untold,
            self._empty_card,
            self.asked,
            self.dues.overdue,
            self._waiting,
            self.letters,
            self._unanswered,
            self.dues.coming,
            self.dues.later,
            self.institutions,
        ]

    def _nothing(self) -> EmptyState:
        if self.space.may(Action.RECORD_OBSERVATION):
            state = EmptyState("check", self._observing(), self.tr("Lisa tähelepanek"))
            state.pressed.connect(self._begin)
        elif self.space.house.is_desk:
            sentence = self.tr("Täna ei oota sind miski. Uus juhtum tuleb üleandmispaketis.")
            state = EmptyState("check", sentence, self.tr("Ava saabunud pakett"))
            state.pressed.connect(self._to(PageName.INBOX))
        else:
            state = EmptyState("check", self.tr("Täna ei oota sind miski."))
        return state

    def _show(self, read: Read) -> None:
        found = read.today
        day = QDate(found.day.year, found.day.month, found.day.day)
        self.ui.header.setDetail(QLocale().toString(day, QLocale.FormatType.LongFormat))
        self._tell_of_sheet(found.sheet_used)
        self.untold.show_untold(read.untold)
        self.dues.show_due(found.due)
        self.letters.show_letters(read.letters)
        if read.desk is not None:
            self.asked.show_desk(read.desk)
            self.institutions.show_institutions(read.desk.institutions)
        else:
            self._offered.fill(found.offered, self._offered_row)
        self._show_unread(found.noticed)
        self._show_waiting(found)
        self._unanswered.fill(found.unanswered, self._unanswered_row)
        self._mine.fill(found.observations, self._observation_row)
        self._care.show_care(read.care, read.alarms, first_passphrase=read.first_passphrase)
        self._files.show_files(read.files)
        self._begun.fill(read.begun, self._begun_row)
        self._awaited.fill(found.awaited, self._awaited_row)
        to_do = [card for card in self._order if card not in self._to_look_at()]
        waits = any(not card.isHidden() for card in (*to_do, self._unanswered, self._files))
        self._empty_card.setVisible(not waits)
        self.ui.aside.setVisible(any(not card.isHidden() for card in self._aside))
        self._offer_first_step(read)
        follow_layout(self)
        if self._arrived:
            self._arrived = False
            self._stand_first()

    def _offer_first_step(self, read: Read) -> None:
        """Where there is no child yet, offer to write the children down."""
        if not self.space.may(Action.RECORD_OBSERVATION):
            return
        self._childless = not read.has_children
        if self._childless:
            self.empty.setSentence(
                self.tr("Kõigepealt lisa lapsed. Siis saad nende kohta kirjutada.")
            )
            self.empty.button.setText(self.tr("Lisa lapsed"))
        else:
            self.empty.setSentence(self._observing())
            self.empty.button.setText(self.tr("Lisa tähelepanek"))

    def _observing(self) -> str:
        return self.tr("Täna ei oota sind miski. Kui märkad midagi, kirjuta see kohe üles.")

    def _begin(self) -> None:
        """Take the step that the empty page offers."""
        if self._childless:
            self.space.go(Where(page=PageName.CHILDREN))
        else:
            self._observe()

    def _to_look_at(self) -> tuple[Card, ...]:
        """Return the cards that ask for nothing."""
        return self._empty_card, self._mine, self.institutions

    def _stand_first(self) -> None:
        """Put the cursor on the first thing that can be opened."""
        for card in self._order:
            if isinstance(card, ListCard | DueCard) and card.rows():
                first = card.rows()[0]
                first.show()  # the layout would show it only later
                first.setFocus()
                return
        if not self._empty_card.isHidden():
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
        self._unread.fill(noticed.unread, self._unread_row)
        self._unread.setCount(noticed.unread_count or "")
        self._raise_danger(noticed)

    def _raise_danger(self, noticed: Waiting) -> None:
        """Let a danger that nobody has read stand above what is late."""
        if self._unread not in self._order:
            return
        danger = any(written.observation.danger for written in noticed.unread)
        self._order.remove(self._unread)
        place = self._order.index(self.dues.overdue if danger else self.letters)
        self._order.insert(place, self._unread)
        if self.ui.mainColumn.indexOf(self._unread) != place:
            self.ui.mainColumn.insertWidget(place, self._unread)

    def _unread_row(self, written: WrittenObservation) -> ListRow:
        row = observation_row(written, author=True)
        row.clicked.connect(self._to(PageName.OBSERVATION_VIEW, written.observation.id))
        return row

    def _show_waiting(self, found: Today) -> None:
        """Show what waits for an answer, and how many observations ask to be closed."""
        rows = [self._waiting_row(due) for due in found.waiting]
        if found.noticed.to_close:
            rows.append(self._to_close_row(found.noticed))
        self._waiting.fill(rows, lambda row: row)

    def _to_close_row(self, noticed: Waiting) -> ListRow:
        row = ListRow(
            title=self.tr("Lõpeta tähelepanekud"),
            detail=self.tr(
                "%n tähelepanekut on lõpetamata üle {days} päeva", "", noticed.to_close_count
            ).format(days=noticed.days),
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
        came = self.tr("saabus {day}").format(
            day=words.day(incoming.received_at.astimezone().date())
        )
        row = ListRow(title=incoming.child_name, detail=f"{incoming.sender_name} · {came}")
        row.clicked.connect(self._to(PageName.INCOMING, incoming.handover_id))
        return row

    def _unanswered_row(self, waiting: Unanswered) -> ListRow:
        since = words.waited(waiting.days)
        parts = (waiting.recipient, since, *self._to_do(waiting))
        row = ListRow(title=waiting.child, detail=" · ".join(parts))
        row.clicked.connect(self._to(PageName.HANDOVER, waiting.handover.id))
        return row

    def _to_do(self, waiting: Unanswered) -> list[str]:
        if waiting.asked:
            return [self.tr("saaja ootab sinu vastust küsimusele")]
        late = [self.tr("küsi vastust")] if waiting.late else []
        return [*late, self.tr("kirjuta sama fail uuesti")] if waiting.resend else late

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


def _read(session: Session, *, at_desk: bool) -> Read:
    return Read(
        today=today.today(session),
        desk=desk.desk(session) if at_desk else None,
        begun=begun(session),
        untold=notices.untold(session),
        care=backups.care(session),
        alarms=watching.alarms(session),
        first_passphrase=people.has_first_passphrase(session),
        letters=threads.waiting(session),
        files=moving_today.files_waiting(session),
        has_children=today.has_children(session),
    )
