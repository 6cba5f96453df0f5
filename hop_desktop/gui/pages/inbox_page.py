# SPDX-License-Identifier: EUPL-1.2
"""Where packages come in: handovers at the desk, answers and withdrawals everywhere."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from hop_desktop.app import (
    folder_delivery,
    folder_intake,
    handover_reading,
    inbox,
    notices_in,
    passing_on,
    receivings,
    sendings,
    supplements,
)
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.contacts import ContactRow
from hop_desktop.app.directory_reading import DirectoryNews
from hop_desktop.app.folder_intake import Candidate, Looked, Taken
from hop_desktop.app.handover_reading import HandoverRow
from hop_desktop.app.passing_on import InboxRow
from hop_desktop.app.sendings import SendingRow
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import CardNotConfirmed, HopError, SenderUnknown
from hop_desktop.domain.handovers import IncomingState
from hop_desktop.domain.ids import HandoverId, PackageId
from hop_desktop.domain.sendings import Receiving
from hop_desktop.domain.sent_notices import ReceivedNotice
from hop_desktop.gui import directory_words, messages, words
from hop_desktop.gui.forms.ui_inbox_page import Ui_InboxPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.pages.inbox.folders import FoldersWaiting
from hop_desktop.gui.pages.incoming import arrivals
from hop_desktop.gui.pages.incoming.notices import ReceivedNoticesCard
from hop_desktop.gui.pages.moving import words as moving_words
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.drop_zone import DropZone
from hop_desktop.gui.widgets.progress import BusyLine
from hop_desktop.gui.widgets.rows import ListRow, RowList
from hop_desktop.gui.widgets.table import DataTable

Standing = tuple[
    tuple[InboxRow, ...],
    tuple[HandoverRow, ...],
    tuple[ReceivedNotice, ...],
    tuple[Receiving, ...],
    tuple[SendingRow, ...],
]


class InboxPage(Page):
    """A place to bring a file to, what came before, and the answers that are waited for."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Take files by the button or dropped anywhere on the page."""
        super().__init__(space, where, parent)
        self.ui = Ui_InboxPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self.ui.header.setDetail(self._what_belongs_here())
        self._zone = DropZone(file_filter=self.tr("Suletud pakett (*.cdoc2)"))
        self._zone.setSentence(self.tr("Lohista fail siia lehele või vali see ise."))
        self._zone.button.setText(self.tr("Vali pakett"))
        self._zone.button.setToolTip(self.tr("Vali pakett (Ctrl+O)"))
        QShortcut(QKeySequence("Ctrl+O"), self, self._zone.button.click)
        self._zone.askBy(self._choose)
        self._zone.acceptDropsOn(self)
        self._zone.dropped.connect(self._take_in)
        self._busy = BusyLine()
        self._table = self._make_table()
        self._received = Card(self.tr("Üleandmised siia"))
        self._received.setFlush(True, table=True)
        self._received.body.addWidget(self._table)
        self._came_rows = RowList()
        self._came = Card(self.tr("Laste toimikud"))
        self._came.setFlush(True)
        self._came.body.addWidget(self._came_rows)
        self._rows = RowList()
        self._awaited = Card(self.tr("Ootad vastust"))
        self._awaited.setFlush(True)
        self._awaited.body.addWidget(self._rows)
        for part in (self._zone, self._busy):
            self.ui.zonePlace.addWidget(part)
        self.waiting = FoldersWaiting()
        self.waiting.takeWanted.connect(self._take_found)
        self.waiting.asideWanted.connect(self._put_aside)
        space.folders.looked.connect(self._show_found)
        self._notices = ReceivedNoticesCard(self.space)
        for card in (self._notices, self.waiting, self._received, self._came, self._awaited):
            self.ui.listPlace.addWidget(card)
            card.hide()

    def load(self) -> None:
        """Read what came in and what is waited for."""
        self.ask(_standing, self._show)
        if self.space.folders.last is not None:
            self.waiting.show_looked(self.space.folders.last)

    def focus_first(self) -> None:
        """Go to the way to bring a file."""
        self._zone.button.setFocus()

    def _what_belongs_here(self) -> str:
        if self.space.house.is_desk:
            return self.tr("Siia tulevad üleandmised lasteaedadest ja koolidest.")
        return self.tr("Siia tulevad kinnitused ja teistest asutustest saadetud laste toimikud.")

    def _make_table(self) -> DataTable:
        table = DataTable(
            (
                self.tr("Saabus"),
                self.tr("Laps"),
                self.tr("Saatja"),
                self.tr("Seis"),
                self.tr("Kelle käes"),
            )
        )
        table.activated.connect(self._open_incoming)
        return table

    def _show(self, standing: Standing) -> None:
        received, sent, notices, came, gone = standing
        self._notices.show_notices(notices)
        files = [row for row in gone if row.sending.is_waiting]
        waiting = [row for row in sent if row.handover.is_waiting]
        self._table.setRows(
            [_cells(row) for row in received],
            [str(row.incoming.handover_id) for row in received],
        )
        self._rows.setRows([*map(self._row, waiting), *map(self._file_row, files)])
        self._came_rows.setRecords(came, self._came_row)
        self._received.setVisible(bool(received))
        self._came.setVisible(bool(came))
        self._awaited.setVisible(bool(waiting or files))
        anything = bool(received or waiting or came or files or notices)
        self._zone.setCompact(anything)
        self._zone.setTitle("" if anything else self._empty())

    def _empty(self) -> str:
        if self.space.house.is_desk:
            return self.tr("Ühtegi üleandmist ei ole veel tulnud")
        return self.tr("Sa ei oota praegu ühtegi vastust")

    def _row(self, item: HandoverRow) -> ListRow:
        waited = words.waited(item.days or 0)
        row = ListRow(title=item.child, chips=[waited], detail=item.recipient)
        where = Where(page=PageName.HANDOVER, id=item.handover.id)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _file_row(self, item: SendingRow) -> ListRow:
        row = ListRow(title=item.child, chips=[words.waited(item.days or 0)], detail=item.recipient)
        where = Where(page=PageName.SENDING, id=item.sending.id)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _came_row(self, item: Receiving) -> ListRow:
        row = ListRow(
            words.day(item.received_at.astimezone().date()),
            "",
            item.child_name,
            [moving_words.received(item)],
            item.sender_name,
        )
        where = Where(page=PageName.RECEIVING, id=item.sending_id)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    # What waits in folders

    def _show_found(self, looked: Looked) -> None:
        self.waiting.show_looked(looked)
        if looked.news and self.isVisible():
            self.strip.showMessage(*directory_words.news(looked.news[-1]))

    def _take_found(self, candidate: Candidate) -> None:
        self.strip.clear()
        self._busy.start(self.tr("Avan ja kontrollin faili"))
        self.ask(
            lambda session: folder_intake.take(session, candidate),
            self._tell_taken,
            failed=self._tell_refusal,
        )

    def _tell_taken(self, taken: Taken) -> None:
        self.space.folders.look()
        if isinstance(taken, Arrival):
            self._tell_arrival(taken)
            return
        self._busy.stop()
        if isinstance(taken, ContactRow):
            self.go_on(Where(page=PageName.CONTACT, id=taken.contact.id))
            return
        self._tell_directory(taken)

    def _tell_directory(self, news: DirectoryNews) -> None:
        kind, title, detail = directory_words.news(news)
        where = Where(page=PageName.CONTACT, id=news.publisher.id)
        link = self.tr("Võrdle kontrollkoodi") if news.waiting else ""
        self.strip.showMessage(kind, title, detail, link, lambda: self.space.go(where))

    def _put_aside(self, candidate: Candidate) -> None:
        self.ask(
            lambda session: folder_intake.put_aside(session, candidate),
            lambda _: self._tell_aside(),
        )

    def _tell_aside(self) -> None:
        self.space.folders.look()
        self.strip.showMessage(
            "info",
            self.tr("Fail jäi kõrvale."),
            self.tr("See on kaustas alles. Kui vaja, vali see lehel ise."),
        )

    # A file

    def _choose(self) -> Path | None:
        return self.space.files.open_file(
            self, self.tr("Vali pakett"), self.tr("Suletud pakett (*.cdoc2)")
        )

    def _take_in(self, path: Path) -> None:
        self.strip.clear()
        self._busy.start(self.tr("Avan ja kontrollin paketti"))
        self.ask(
            lambda session: inbox.take_in(session, inbox.read_package_file(path)),
            self._tell_arrival,
            failed=self._tell_refusal,
        )

    def _tell_refusal(self, error: HopError) -> None:
        self._busy.stop()
        message = messages.explain(error)
        to_contacts = isinstance(error, SenderUnknown | CardNotConfirmed)
        self.strip.showMessage(
            "error",
            message.title,
            message.advice,
            self.tr("Ava kontaktid") if to_contacts else "",
            lambda: self.space.go(Where(page=PageName.CONTACTS)),
        )

    def _tell_arrival(self, arrival: Arrival) -> None:
        self._busy.stop()
        if arrival.what is Arrived.OFFER or arrivals.is_to_read(arrival):
            self.go_on(Where(page=PageName.INCOMING, id=arrival.handover_id))
            return
        child_file = arrivals.child_file(arrival)
        if child_file is not None and arrival.what is Arrived.CHILD_FILE:
            self.go_on(child_file)
            return
        kind, title, detail = arrivals.told(arrival)
        known_here = arrival.incoming is not None or arrival.handover is not None
        if arrival.what in arrivals.LEADING:
            self._tell_letter(arrival)
        elif arrival.reply is not None:
            reply, act = arrival.reply, arrivals.reply(arrival)
            self.strip.showMessage(kind, title, detail, act, lambda: self._write_reply(reply))
        elif child_file is not None:
            look = self.tr("Vaata toimikut")
            self.strip.showMessage(kind, title, detail, look, lambda: self.space.go(child_file))
        elif arrival.what in arrivals.WITHOUT_A_PAGE or (
            arrival.what is Arrived.INFORMATION and not known_here
        ):
            self.strip.showMessage(kind, title, detail)
        elif arrival.what is Arrived.WITHDRAWAL or not known_here:
            write = self.tr("Kirjuta vastus faili")
            self.strip.showMessage(
                kind, title, detail, write, lambda: self._write_answer(arrival.handover_id)
            )
        else:
            self.strip.showMessage(
                kind, title, detail, arrivals.link(arrival), lambda: self._follow(arrival)
            )
        self.load()

    def _tell_letter(self, arrival: Arrival) -> None:
        """Lead to the thread first; the acknowledgement is what the sender would like."""
        where = arrivals.thread_of(arrival)
        self.strip.showMessage(
            *arrivals.told(arrival), arrivals.leads(arrival), lambda: self.space.go(where)
        )
        if (reply := arrival.reply) is not None:
            self.strip.addLink(arrivals.reply(arrival), lambda: self._write_reply(reply))

    def _follow(self, arrival: Arrival) -> None:
        page = PageName.HANDOVER if arrival.handover is not None else PageName.INCOMING
        self.space.go(Where(page=page, id=arrival.handover_id))

    def _open_incoming(self, key: str) -> None:
        self.space.go(Where(page=PageName.INCOMING, id=UUID(key)))

    # The answer to a withdrawal

    def _write_answer(self, handover_id: HandoverId) -> None:
        """Put the answer where its sender looks for it; without such a folder ask for one."""
        self.ask(
            lambda session: folder_delivery.deliver_answer(session, handover_id),
            self._tell_written,
            failed=lambda _: self._choose_for_answer(handover_id),
        )

    def _choose_for_answer(self, handover_id: HandoverId) -> None:
        folder = self.space.files.folder(self, self.tr("Kuhu vastus kirjutada?"))
        if folder is not None:
            self.ask(
                lambda session: inbox.write_answer(session, handover_id, folder),
                self._tell_written,
                failed=lambda error: self._tell_unwritten(error, handover_id),
            )

    def _write_reply(self, package_id: PackageId) -> None:
        """Put what was sealed in answer to a package that has no page where it is looked for."""
        self.ask(
            lambda session: folder_delivery.deliver_reply(session, package_id),
            self._tell_replied,
            failed=lambda _: self._choose_for_reply(package_id),
        )

    def _choose_for_reply(self, package_id: PackageId) -> None:
        folder = self.space.files.folder(self, self.tr("Kuhu vastus kirjutada?"))
        if folder is not None:
            self.ask(
                lambda session: supplements.write_reply(session, package_id, folder),
                self._tell_replied,
                failed=lambda error: self._tell_unreplied(error, package_id),
            )

    def _tell_replied(self, path: Path) -> None:
        self.tell_written(
            path,
            self.tr("Vastus on kirjutatud: {path}").format(path=path),
            self.tr("Saada see fail saatjale."),
        )

    def _tell_unreplied(self, error: HopError, package_id: PackageId) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Vastust ei saanud sinna kirjutada"),
            safe=self.tr("Vastus on siin alles."),
        )
        again = self.tr("Vali koht uuesti")
        self.strip.showMessage("error", title, detail, again, lambda: self._write_reply(package_id))

    def _tell_written(self, path: Path) -> None:
        self.tell_written(
            path,
            self.tr("Vastus on kirjutatud: {path}").format(path=path),
            self.tr("Saada see fail saatjale. Kuni ta selle avab, ootab ta vastust."),
        )

    def _tell_unwritten(self, error: HopError, handover_id: HandoverId) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Vastust ei saanud sinna kirjutada"),
            safe=self.tr("Vastus on siin alles."),
        )
        self.strip.showMessage(
            "error",
            title,
            detail,
            self.tr("Vali koht uuesti"),
            lambda: self._write_answer(handover_id),
        )


def _standing(session: Session) -> Standing:
    return (
        passing_on.received(session),
        handover_reading.handovers(session),
        notices_in.received(session),
        receivings.receivings(session),
        sendings.sendings(session),
    )


def _cells(row: InboxRow) -> tuple[str, ...]:
    item = row.incoming
    return (
        words.day(item.received_at.astimezone().date()),
        item.child_name,
        item.sender_name,
        words.incoming(item),
        _with_whom(row),
    )


def _with_whom(row: InboxRow) -> str:
    """Return who has the case now, or who took it; both when it was passed on since."""
    if row.incoming.state is not IncomingState.ACCEPTED:
        return ""
    if row.now_with and row.taken_by and row.now_with != row.taken_by:
        passed = QCoreApplication.translate("InboxPage", "{now} (võttis {taker})")
        return passed.format(now=row.now_with, taker=row.taken_by)
    return row.now_with or row.taken_by
