# SPDX-License-Identifier: EUPL-1.2
"""A card of the case page, and one whose words can be changed in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hop_desktop.app import drafts
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.ids import CaseId
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import text_label


class Section(Card):
    """One part of a case. ``show_file`` is called with every fresh reading of the case."""

    def __init__(self, title: str, page: Page) -> None:
        """Act through the page's store and explain refusals in its strip."""
        super().__init__(title)
        self.page = page
        self._resumed = False
        self.hide()

    @property
    def case_id(self) -> CaseId:
        """Return the case of the page."""
        assert self.page.where.id is not None  # noqa: S101  the page is about a case
        return CaseId(self.page.where.id)

    def show_file(self, file: CaseFile) -> None:
        """Show this part of a case, or hide when there is nothing to show or do."""
        raise NotImplementedError

    def flush(self) -> None:
        """Keep what is being typed: the page is about to go."""

    def resume(self, draft: str, begin: Callable[[], object]) -> None:
        """Begin by itself, once, when words were left under this name."""
        if self._resumed:
            return
        self._resumed = True
        self.page.space.runner.run(
            lambda session: drafts.kept(session, draft),
            owner=self,
            done=lambda kept: begin() if kept is not None else None,
        )


class EditableSection(Section):
    """A part that is read, and changed in a form in its place.

    ``name`` names its drafts; a part with a draft opens by itself when the case is shown.
    """

    def __init__(
        self, title: str, page: Page, *, form: InlineForm, reading: QWidget, name: str
    ) -> None:
        """Show ``reading``, or a sentence about what belongs here, until the form is opened."""
        super().__init__(title, page)
        self.form, self.reading = form, reading
        self.empty = text_label(role="muted")
        self.edit = self.addAction(self.tr("Muuda"), self.open)
        for part in (self.empty, reading, form):
            self.body.addWidget(part)
        form.saveWanted.connect(self._save)
        form.ended.connect(self._closed)
        form.overtaken.connect(self._adopt)
        self._draft = f"{name}:{self.case_id}"
        self._file: CaseFile | None = None
        self._before: object = None
        self._overtaken = False
        self._looked = False

    def setEmpty(self, sentence: str) -> None:
        """Say what belongs here while nothing does."""
        self.empty.setText(sentence)

    def may(self, file: CaseFile) -> bool:
        """Say whether this part may be changed."""
        raise NotImplementedError

    def stands(self, file: CaseFile) -> object:
        """Return what the form changes, as it stands."""
        raise NotImplementedError

    def read(self, file: CaseFile) -> bool:
        """Show what stands; say whether there is anything."""
        raise NotImplementedError

    def fill(self, file: CaseFile) -> None:
        """Put what stands into the fields."""
        raise NotImplementedError

    def job(self, before: object) -> Callable[[Session], object]:
        """Return what saves the fields, unless something else than ``before`` stands by then."""
        raise NotImplementedError

    def show_file(self, file: CaseFile) -> None:
        """Show what stands; a form that is open keeps its words."""
        told, may, is_open = self.read(file), self.may(file), self.form.is_open()
        self._file = file
        if self._overtaken or not is_open:
            self._before, self._overtaken = self.stands(file), False
        self.setVisible(told or may or is_open)
        self.reading.setVisible(told and not is_open)
        self.empty.setVisible(not told and not is_open)
        self.edit.setVisible(may and not is_open)
        verb = self.tr("Muuda") if told else self.tr("Lisa")
        self.edit.setText(verb)
        self.edit.setAccessibleName(self.tr("{verb}: {what}").format(verb=verb, what=self.title()))
        if may and not self._looked:
            self._looked = True
            self.page.space.runner.run(
                lambda session: drafts.kept(session, self._draft), owner=self, done=self._resume
            )

    def open(self) -> None:
        """Open the form where the words stood."""
        if self._file is None or self.form.is_open() or not self.may(self._file):
            return
        self.fill(self._file)
        for part in (self.reading, self.empty, self.edit):
            part.hide()
        self.show()
        self.form.begin(draft=self._draft, before=self._before)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.form.flush()

    def _resume(self, draft: object) -> None:
        if draft is not None:
            self.open()

    def _adopt(self) -> None:
        # Told that the words were changed meanwhile: whoever saves again means it.
        self._overtaken = True
        self.page.load()

    def _save(self) -> None:
        self.form.run(self.job(self._before))

    def _closed(self) -> None:
        if self._file is not None:
            self.show_file(self._file)
        self.edit.setFocus()
