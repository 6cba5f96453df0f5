# SPDX-License-Identifier: EUPL-1.2
"""What came with a handover, as a chronology, and who handed over."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from PySide6.QtWidgets import QPushButton

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import Helped, Move
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.observations import Area
from hop_desktop.gui import words
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.entries import EntryList, EntryRow
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tokens import S12, S20
from hop_desktop.gui.widgets.labels import breakable, text_label

Code = TypeVar("Code", bound=Enum)


class ReceivedSection(Section):
    """The entries that other houses wrote, newest first; they stay as they came."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Saabunud kirjed"))
        self.setFlush(True)
        self._package = self._link()
        self._from = text_label(role="muted")
        self._from.setContentsMargins(S20, S12, S20, S12)
        self._entries = EntryList()
        self.body.addWidget(self._from)
        self.body.addWidget(self._entries)
        self._where: Where | None = None

    def show_file(self, file: CaseFile) -> None:
        """Show the chronology with the house that handed over."""
        entries = sorted(file.received, key=lambda entry: entry.on, reverse=True)
        self._entries.setRecords(entries, self._row)
        self.setCount(len(entries) or "")
        self._from.setText(
            breakable(self.tr("Juhtumi andis üle {house}.").format(house=file.case.origin))
        )
        self._from.setVisible(bool(file.case.origin))
        newest = file.incoming[0] if file.incoming else None
        self._where = (
            Where(page=PageName.INCOMING, id=newest.handover_id) if newest is not None else None
        )
        self._package.setVisible(newest is not None)
        self.setVisible(bool(entries) or bool(file.case.origin))

    def _link(self) -> QPushButton:
        return self.addAction(self.tr("Ava saabunud pakett"), self._open)

    def _open(self) -> None:
        if self._where is not None:
            self.page.space.go(self._where)

    def _row(self, entry: Entry) -> EntryRow:
        child = self.tr("Laps ütles: „{words}”").format(words=entry.child_words)
        judged = self.tr("Hinnang: {words}").format(words=entry.judgement)
        result = self.tr("Tulemus: {result}").format(result=entry.result)
        signed = (entry.author, entry.job_title, entry.situation)
        return EntryRow(
            entry.on,
            [
                ("", entry.text),
                ("", child if entry.child_words else ""),
                ("muted", judged if entry.judgement else ""),
                ("muted", result if entry.result else ""),
            ],
            chips=self._chips(entry),
            detail=" · ".join(part for part in signed if part),
        )

    def _chips(self, entry: Entry) -> list[str]:
        if entry.kind is EntryKind.OBSERVATION:
            area = _known(Area, entry.code)
            return [self.tr("Tähelepanek"), *([words.area(area)] if area else [])]
        if entry.kind is EntryKind.MOVE:
            move = _known(Move, entry.code)
            return [words.move(move)] if move else []
        helped = _known(Helped, entry.code)
        kind = {
            EntryKind.MEASURE: self.tr("Abinõu"),
            EntryKind.PARENT_TALK: self.tr("Vestlus vanemaga"),
            EntryKind.INFORMATION: self.tr("Info kogumine"),
        }[entry.kind]
        told = helped is not None and helped is not Helped.UNKNOWN
        return [kind, *([words.helped(helped)] if told and helped else [])]


def _known(codes: type[Code], code: str) -> Code | None:
    """Return the meaning of a code; a newer program may send one that is not known here."""
    return next((value for value in codes if value.value == code), None)
