# SPDX-License-Identifier: EUPL-1.2
"""On a child's page: sending the file on, and what came of the child from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import attachments, child_moves, sendings
from hop_desktop.app.child_moves import ChildMoves
from hop_desktop.app.sendings import SendingRow
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.sendings import Purpose
from hop_desktop.gui import words
from hop_desktop.gui.contact_words import trust_sentence
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.entries import EntryList
from hop_desktop.gui.pages.case.received_entry import entry_row
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.pages.moving import words as moving_words
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S8, S12, S20
from hop_desktop.gui.widgets.labels import hairline, text_label
from hop_desktop.gui.widgets.list_row import ListRow
from hop_desktop.gui.widgets.rows import RowList


class SendingsSection(Section):
    """Where the file went, and "Saada toimik" with the places it can go to."""

    read = Signal(object)

    def __init__(self, page: Page, child_id: ChildId) -> None:
        """Stand hidden until it is known whether this person sends files at all."""
        super().__init__("", page)
        self.setTitle(self.tr("Toimiku saatmine"))
        self.setFlush(True)
        self._child_id = child_id
        self._send = self.addAction(self.tr("Saada toimik"), self._choose)
        self._send.setAccessibleName(self.tr("Saada lapse toimik edasi"))
        self._none = text_label(
            self.tr("Siit saadad toimiku teise arvutisse oma majas või lapse järgmisse kohta."),
            role="muted",
        )
        self._none.setContentsMargins(S20, S12, S20, S12)
        self._rows, self._places = RowList(), RowList()
        self._choice = self._build_choice()
        for part in (self._choice, self._none, self._rows):
            self.body.addWidget(part)
        self.hide()

    def show_moves(self) -> None:
        """Read and show what went on; ``read`` tells what came."""
        child_id = self._child_id
        self.page.space.runner.run(
            lambda session: child_moves.child_moves(session, child_id),
            owner=self,
            done=self._show,
            failed=self._refuse,
        )

    def _build_choice(self) -> QWidget:
        asked = text_label(self.tr("Kuhu toimik läheb?"), role="strong")
        asked.setContentsMargins(S20, S12, S20, S8)
        self._nobody = text_label(
            self.tr("Kontaktides ei ole veel kooli, lasteaeda ega sinu maja teist arvutit."),
            role="muted",
        )
        self._nobody.setContentsMargins(S20, S8, S20, S12)
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (asked, self._nobody, self._places, hairline()):
            column.addWidget(part)
        choice.hide()
        return choice

    def _show(self, moves: ChildMoves) -> None:
        self.setVisible(moves.may_send and not self.page.space.house.is_desk)
        self._rows.setRecords(moves.sent, self._row)
        self._rows.setVisible(bool(moves.sent))
        self._none.setVisible(not moves.sent and self._choice.isHidden())
        within: tuple[Contact | None, ...] = (None,) if moves.ways.within else ()
        places = (*within, *moves.ways.onward)
        self._places.setRecords(places, self._place)
        self._places.setVisible(bool(places))
        self._nobody.setVisible(not places)
        self.read.emit(moves)
        follow_layout(self)

    def _refuse(self, error: HopError) -> None:
        self.hide()
        self.page.explain(error)

    def _row(self, row: SendingRow) -> ListRow:
        sending = row.sending
        moment = sending.sealed_at or sending.created_at
        within = sending.purpose is Purpose.INTERNAL
        listed = ListRow(
            title=self.tr("Teise arvutisse") if within else row.recipient,
            chips=moving_words.chips(row),
            detail=words.day(moment.astimezone().date()),
        )
        listed.clicked.connect(lambda: self._open(row))
        return listed

    def _place(self, contact: Contact | None) -> ListRow:
        if contact is None:
            row = ListRow(
                title=self.tr("Teise arvutisse oma majas"),
                detail=self.tr("Näiteks õpetaja arvutist koordineerija arvutisse."),
            )
            row.clicked.connect(self._within)
        else:
            row = ListRow(
                title=self.tr("Järgmisse õppekohta: {name}").format(name=contact.card.name),
                detail=trust_sentence(contact),
            )
            row.clicked.connect(lambda: self._onward(contact))
        return row

    def _choose(self) -> None:
        self._open_choice(opened=self._choice.isHidden())

    def _open_choice(self, *, opened: bool) -> None:
        self._choice.setVisible(opened)
        self._none.setVisible(not opened and self._rows.isHidden())
        self._send.setText(self.tr("Loobu") if opened else self.tr("Saada toimik"))
        rows = self._places.rows()
        if opened and rows:
            rows[0].setFocus()

    def _within(self) -> None:
        self._open_choice(opened=False)
        self.page.space.go(Where(page=PageName.SENDING, about=self._child_id))

    def _onward(self, contact: Contact) -> None:
        self._open_choice(opened=False)
        child_id, to = self._child_id, contact.id
        self.page.ask(
            lambda session: sendings.begin_transition(session, child_id, to),
            lambda sending: self.page.go_on(Where(page=PageName.SENDING, id=sending.id)),
        )

    def _open(self, row: SendingRow) -> None:
        self.page.space.go(Where(page=PageName.SENDING, id=row.sending.id))


class CameSection(Section):
    """What other computers and places wrote of the child, newest first, and their files."""

    def __init__(self, page: Page) -> None:
        """Stand hidden until something has come."""
        super().__init__("", page)
        self.setTitle(self.tr("Mujalt tulnud"))
        self.setFlush(True)
        self._files, self._entries = RowList(), EntryList()
        for part in (self._files, self._entries):
            self.body.addWidget(part)
        self.hide()

    def show_moves(self, moves: ChildMoves) -> None:
        """Show the entries and files."""
        entries = sorted(moves.entries, key=lambda entry: entry.place, reverse=True)
        self._entries.setRecords(entries, entry_row)
        self._files.setRecords(moves.files, self._file)
        self._files.setVisible(bool(moves.files))
        self.setCount(len(entries) + len(moves.files) or "")
        self.setVisible(bool(entries or moves.files))

    def _file(self, file: Attachment) -> ListRow:
        row = ListRow(title=file.title, detail=words.size(file.size))
        row.clicked.connect(lambda: self._open(file))
        return row

    def _open(self, file: Attachment) -> None:
        self.page.ask(
            lambda session: attachments.open_attachment(session, file.id),
            lambda opened: show_file(self.page, *opened),
        )
