# SPDX-License-Identifier: EUPL-1.2
"""A card with a list of dealings with the family, each opened and added in a form in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hop_desktop.app import drafts
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.gui.forms.ui_correction_form import Ui_CorrectionForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.earlier import EarlierPart
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tokens import S12, S20
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList

Record = TypeVar("Record")
translate = QCoreApplication.translate


class DealingsSection(Section, Generic[Record]):
    """Rows, a link that adds one, and the form; ``name`` names its drafts.

    Who changes what was written down already says why; what stood before is shown under the form.
    """

    def __init__(self, page: Page, *, form: InlineForm, name: str, verb: str, empty: str) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setFlush(True)
        self.form, self._name = form, name
        self._why, self._earlier = QWidget(), EarlierPart()
        self.reason = Ui_CorrectionForm()
        self.reason.setupUi(self._why)
        self.reason.reasonText.setHint(
            translate("Dealings", "Vajalik, kui muudad juba kirja pandut. Varasem jääb alles.")
        )
        form.put_before_buttons(self._why)
        form.put_before_buttons(self._earlier)
        form.add_field("correction", self.reason.reasonText)
        self._add = self.addAction(verb, self.add)
        self._empty = text_label(empty, role="muted")
        self._empty.setContentsMargins(S20, S12, S20, S12)
        form.setContentsMargins(S20, S20, S20, S20)
        self._rows = RowList()
        for part in (form, self._empty, self._rows):
            self.body.addWidget(part)
        form.saveWanted.connect(self._save)
        form.ended.connect(self._closed)
        form.overtaken.connect(page.load)
        self._file: CaseFile | None = None
        self._changed: Record | None = None
        self._may_add = self._looked = False

    def dealings(self, file: CaseFile) -> Sequence[Record]:
        """Return the dealings of a case, the latest first."""
        raise NotImplementedError

    def belongs(self, file: CaseFile) -> bool:
        """Say whether the card is wanted while it is empty."""
        del file
        return True

    def key(self, record: Record) -> UUID:
        """Return what a record is known by."""
        raise NotImplementedError

    def row(self, record: Record) -> ListRow:
        """Return the row of a record."""
        raise NotImplementedError

    def fill(self, record: Record | None) -> None:
        """Put a record into the fields, or what a new one starts from."""
        raise NotImplementedError

    def job(self, before: Record | None) -> Callable[[Session], object]:
        """Return what keeps the fields; ``before`` is the record that they change."""
        raise NotImplementedError

    def show_file(self, file: CaseFile) -> None:
        """Show the dealings; a form that is open keeps its words."""
        self._file, self._may_add = file, file.rights.work
        found = self.dealings(file)
        if self._changed is not None and self.form.is_open():
            changed = self.key(self._changed)
            self._changed = next((r for r in found if self.key(r) == changed), self._changed)
        self._rows.setRecords(found, self._made)
        self.setCount(len(found) or "")
        self._lay_out()
        if self._may_add and not self._looked:
            self._looked = True
            self.page.space.runner.run(
                lambda session: drafts.kept(session, self._draft(None)),
                owner=self,
                done=self._resume,
            )

    def flush(self) -> None:
        """Keep what is being typed."""
        self.form.flush()

    def add(self) -> None:
        """Open the form for a new record."""
        self._open(None)

    def _made(self, record: Record) -> ListRow:
        row = self.row(record)
        row.clicked.connect(lambda: self._open(record))
        return row

    def may_correct(self, record: Record | None) -> bool:
        """Say whether this person may change what a record says already."""
        return (
            record is not None
            and self._file is not None
            and self._file.corrections.may(self.key(record))
        )

    def ask_why(self, *, wanted: bool) -> None:
        """Ask for the reason of a correction, or not."""
        self._why.setVisible(wanted)

    def _open(self, record: Record | None) -> None:
        if self._file is None or not self._may_add or self.form.is_open():
            return
        self._changed = record
        self.reason.reasonText.setValue("")
        self.ask_why(wanted=self.may_correct(record))
        stood = self._file.corrections.of(self.key(record)) if record is not None else ()
        self._earlier.show_earlier(stood, self._file)
        self.fill(record)
        self.show()
        self.form.begin(draft=self._draft(record), before=record)
        self._lay_out()

    def _draft(self, record: Record | None) -> str:
        return f"{self._name}:{self.case_id if record is None else self.key(record)}"

    def _resume(self, draft: object) -> None:
        if draft is not None:
            self.add()

    def _save(self) -> None:
        self.form.run(self.job(self._changed))

    def _closed(self) -> None:
        self._changed = None
        self._lay_out()
        self._add.setFocus()

    def _lay_out(self) -> None:
        is_open, some = self.form.is_open(), bool(self._rows.rows())
        self._add.setVisible(self._may_add and not is_open)
        self._rows.setVisible(some and not is_open)
        self._empty.setVisible(not some and not is_open)
        belongs = self._file is not None and self.belongs(self._file)
        self.setVisible(some or (self._may_add and belongs) or is_open)
